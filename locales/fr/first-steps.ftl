# French is the reference: one sentence per line. "appuyer" fits a finger, a mouse, a key and a switch alike.
# The buttons of the program are quoted as in ui.ftl: « Réécouter », « Retour », « Suivant », « Aide »,
# « Valider », « Je ne sais pas », « Accueil », « J'ai fini ».

first-steps = Je commence ici
    .about = Pour toutes les personnes qui commencent avec un écran.
    .can-1 = Vous savez appuyer sur un bouton.
    .can-2 = Vous savez écouter encore et revenir à la page d'avant.
    .can-3 = Vous savez demander de l'aide.
    .home-1 = Comptez les écrans dans votre rue.
    .home-2 = Sur un téléphone, montrez 3 boutons à une personne proche.
    .home-3 = Demandez à la mairie une salle avec des ordinateurs gratuits.

# waive S08 3: people fear to break the machine, and this sentence takes away that very fear in their own words (by l'équipe Pas à Pas)
first-steps_hello =
    Bonjour et bienvenue.
    Prenez tout votre temps.
    Ici, rien ne peut casser.
    .question = Appuyez où vous voulez.
    .right =
        L'appareil vous répond.
        Un seul appui suffit.
    .hint = Gardez la main là où elle est.
    .hint-2 = Appuyez une fois avec un doigt.
    .shown = Un seul appui suffit : l'appareil vous répond.

# waive S08 3: people fear to break the machine, and this sentence takes away that very fear in their own words (by l'équipe Pas à Pas)
first-steps_hello--touch =
    Bonjour et bienvenue.
    Prenez tout votre temps.
    Ici, rien ne peut casser.
    .question = Touchez l'écran où vous voulez.
    .right =
        L'appareil vous répond.
        Un seul geste suffit.
    .hint = Posez un doigt sur l'écran.
    .hint-2 =
        Posez le doigt.
        Ensuite, levez le doigt.
    .shown = Un doigt sur l'écran suffit : l'appareil vous répond.

# waive S08 3: people fear to break the machine, and this sentence takes away that very fear in their own words (by l'équipe Pas à Pas)
first-steps_hello--keyboard =
    Bonjour et bienvenue.
    Prenez tout votre temps.
    Ici, rien ne peut casser.
    .question = Appuyez sur une touche du clavier.
    .right =
        L'appareil vous répond.
        Une seule touche suffit.
    .hint = Toutes les lettres marchent.
    .hint-2 = La plus longue touche est en bas du clavier.
    .shown = Une seule touche suffit : l'appareil vous répond.

first-steps_screen =
    Devant vous, il y a un { FR("écran") }.
    Un écran montre des mots et des images.
    Vous pouvez lire ou écouter.
    .talk = Et vous : où voyez-vous des écrans ?

first-steps_button =
    Un { FR("bouton") } est une zone de l'écran.
    Un bouton a un mot ou un dessin.
    Vous appuyez sur le bouton pour agir.
    .question = Appuyez sur le bouton.
    .right =
        Vous savez appuyer sur un bouton.
        Ce geste sert partout.
    .hint = Cherchez le bouton sur l'écran.
    .hint-2 =
        Allez sur le bouton.
        Appuyez une fois.
    .shown =
        Vous allez sur le bouton.
        Vous appuyez une fois.

first-steps_button--keyboard =
    Un { FR("bouton") } est une zone de l'écran.
    La touche { FR("Tab") } va d'un bouton à l'autre.
    La touche { FR("Entrée") } appuie sur le bouton.
    .question = Appuyez sur le bouton.
    .right =
        Vous savez appuyer sur un bouton.
        Ces 2 touches servent partout.
    .hint = Un cadre montre le bouton choisi.
    .hint-2 =
        Allez sur le bouton avec { FR("Tab") }.
        Ensuite, appuyez sur { FR("Entrée") }.
    .shown =
        La touche { FR("Tab") } va sur le bouton.
        La touche { FR("Entrée") } appuie sur le bouton.

first-steps_answer =
    Parfois, l'appareil pose une question.
    Choisissez d'abord une réponse.
    Appuyez ensuite sur « Valider ».
    .question = À quoi sert « Valider » ?
    .option-give = À donner ma réponse
    .option-erase = À tout effacer
    .right =
        « Valider » donne votre réponse.
        Avant, vous pouvez changer de réponse.
    .wrong-erase =
        Soyez tranquille : votre réponse reste là.
        « Valider » sert à autre chose.
    .hint =
        Vous choisissez d'abord une réponse.
        Ensuite, l'appareil attend.
    .hint-2 = L'appareil attend votre réponse.
    .shown =
        « Valider » donne votre réponse.
        Avant, vous pouvez changer de réponse.

first-steps_answer--harder =
    Vous choisissez une réponse.
    Avant « Valider », vous avez une meilleure idée.
    .question = Que faites-vous avec votre nouvelle idée ?
    .option-keep = Garder la première réponse
    .option-change = Choisir une autre réponse
    .option-home = Appuyer sur « Accueil »
    .right =
        Avant « Valider », vous pouvez changer de réponse.
        Prenez tout votre temps.
    .wrong-keep =
        Votre nouvelle idée est meilleure.
        Avant « Valider », vous pouvez changer de réponse.
    .wrong-home =
        « Accueil » montre toutes les leçons.
        Vous pouvez rester sur cette page.
    .hint = L'appareil attend encore votre réponse.
    .hint-2 = Avant « Valider », vous pouvez changer.
    .shown =
        Vous choisissez une autre réponse.
        Ensuite, vous appuyez sur « Valider ».

first-steps_listen =
    Une voix lit les mots de chaque page.
    Pour entendre encore, appuyez sur « Réécouter ».
    Vous pouvez écouter 2 fois ou 10 fois.
    .question = Pour entendre encore la voix, quel bouton choisissez-vous ?
    .option-listen = « Réécouter »
    .option-back = « Retour »
    .right =
        La voix recommence avec plaisir.
        Ce bouton est en bas de l'écran.
    .wrong-back =
        « Retour » ouvre la page d'avant.
        Un autre bouton fait parler la voix.
    .hint = Ce bouton est en bas de l'écran.
    .hint-2 = Son nom ressemble au mot « écouter ».
    .shown = « Réécouter » fait parler la voix encore une fois.

first-steps_back =
    « Suivant » ouvre la page d'après.
    « Retour » ouvre la page d'avant.
    Soyez tranquille : vos réponses restent là.
    .question = Pour revoir la page d'avant, quel bouton choisissez-vous ?
    .option-next = « Suivant »
    .option-back = « Retour »
    .right =
        « Retour » ouvre la page d'avant.
        Vos réponses restent là.
    .wrong-next =
        « Suivant » ouvre la page d'après.
        Un autre bouton ouvre la page d'avant.
    .hint = Les 2 boutons sont en bas de l'écran.
    .hint-2 = Son nom veut dire : revenir.
    .shown = « Retour » ouvre la page d'avant.

first-steps_back--harder =
    Vous lisez la page 5 d'une leçon.
    Vous voulez voir toutes les leçons.
    .question = Quel bouton est le plus rapide ?
    .option-next = « Suivant »
    .option-back = « Retour »
    .option-home = « Accueil »
    .right =
        « Accueil » montre toutes les leçons.
        Un seul appui suffit.
    .wrong-next =
        « Suivant » ouvre la page d'après.
        Un autre bouton montre toutes les leçons.
    .wrong-back =
        « Retour » ouvre seulement la page d'avant.
        Un autre bouton montre toutes les leçons.
    .hint = Cherchez un bouton pour quitter la leçon.
    .hint-2 = Ce bouton ouvre la première page.
    .shown =
        « Retour » ouvre seulement la page d'avant.
        « Accueil » montre toutes les leçons.

first-steps_help =
    Tout le monde a parfois besoin d'aide.
    « Aide » vous donne une idée.
    « Je ne sais pas » est toujours une bonne réponse.
    .question = La question est difficile : que pouvez-vous faire ?
    .option-help = Appuyer sur « Aide »
    .option-alone = Rester sans aide
    .option-unknown = Dire « Je ne sais pas »
    .right =
        Ces 2 idées sont toujours bonnes.
        Vous pouvez aussi demander à une personne.
    .wrong-alone =
        Vous pouvez prendre tout votre temps.
        Mais l'aide est là pour vous.
    .incomplete = Il y a encore une bonne idée.
    .hint = Cherchez les idées qui vous aident.
    .hint-2 = 2 réponses sur 3 vous aident.
    .shown =
        « Aide » vous donne une idée.
        « Je ne sais pas » vous donne aussi une idée.
    .talk = Et vous : à qui demandez-vous de l'aide ?

first-steps_help--harder =
    Une personne à côté de vous cherche la réponse.
    Vous connaissez déjà cette réponse.
    .question = Que faites-vous pour bien l'aider ?
    .option-show = Montrer le bouton « Aide »
    .option-press = Appuyer à sa place
    .option-wait = Lui laisser du temps
    .right =
        Cette personne fait le geste elle-même.
        Faire soi-même aide à apprendre.
    .wrong-press =
        Vous voulez aider : c'est gentil.
        Mais faire soi-même aide à apprendre.
    .incomplete = Il y a encore une bonne idée.
    .hint = Cherchez les idées qui laissent l'autre personne agir.
    .hint-2 = Le bouton aide, et le temps aussi.
    .shown =
        Montrez le bouton « Aide ».
        Ensuite, laissez du temps à cette personne.
    .talk = Et vous : à qui demandez-vous de l'aide ?

first-steps_safe =
    Vous pouvez essayer tous les boutons.
    Ici, chaque bouton est sans danger.
    « Accueil » montre toutes les leçons.
    .question = Vous appuyez sur un bouton au hasard : que se passe-t-il ?
    .option-break = L'appareil casse
    .option-fine = Je peux revenir
    .right =
        Vous revenez avec « Retour » ou « Accueil ».
        Essayer est la meilleure façon d'apprendre.
    .wrong-break =
        Beaucoup de personnes pensent cela au début.
        Mais ici, chaque bouton est sans danger.
    .hint = Pensez au bouton « Retour ».
    .hint-2 = Ici, chaque bouton est sans danger.
    .shown =
        Ici, chaque bouton est sans danger.
        Vous revenez avec « Retour » ou « Accueil ».
    .talk = Et vous : comment apprenez-vous une nouvelle recette ?

first-steps_roles =
    Vous connaissez maintenant 3 boutons.
    Chaque bouton sert à une chose.
    .question = À quoi sert chaque bouton ?
    .one-listen = « Réécouter »
    .other-listen = Entendre encore
    .one-back = « Retour »
    .other-back = Voir la page d'avant
    .one-help = « Aide »
    .other-help = Avoir une idée
    .right =
        Vous connaissez les 3 boutons.
        Ces boutons sont en bas de l'écran.
    .wrong =
        Commencez par le bouton le plus facile.
        Son nom dit souvent à quoi il sert.
    .hint = Le nom du bouton vous aide.
    .hint-2 = « Réécouter » fait parler la voix encore une fois.
    .shown =
        « Réécouter » fait parler la voix encore une fois.
        « Retour » ouvre la page d'avant.
        « Aide » vous donne une idée.

first-steps_turn =
    Vous répondez toujours en 3 étapes.
    Chaque étape est simple.
    .question = Dans quel ordre répondez-vous ?
    .item-listen = J'écoute la question
    .item-choose = Je choisis une réponse
    .item-give = J'appuie sur « Valider »
    .right =
        Vous connaissez le bon ordre.
        Cet ordre sert dans toutes les leçons.
    .wrong =
        Cherchez d'abord la première étape.
        Avant de répondre, vous écoutez.
    .hint = D'abord, vous écoutez la question.
    .hint-2 = « Valider » vient à la fin.
    .shown =
        D'abord, vous écoutez la question.
        Ensuite, vous choisissez une réponse.
        À la fin, vous appuyez sur « Valider ».

first-steps_stop =
    Vous pouvez arrêter à tout moment.
    Appuyez sur « Accueil », puis sur « J'ai fini ».
    Maintenant, faites une action sans aide.
    .question = Appuyez sur chaque bouton.
    .right =
        Vous appuyez sur 3 boutons sans aide.
        Vous savez utiliser cet appareil.
    .hint = Prenez un bouton après l'autre.
    .hint-2 =
        Allez sur un bouton.
        Appuyez une fois.
    .shown =
        Vous allez sur un bouton.
        Vous appuyez une fois.
        Ensuite, vous allez sur un autre bouton.
    .talk = Et vous : que voulez-vous faire avec un ordinateur ?
