# French is the reference: one sentence per line. The ordinary words say mouse; "--touch" says finger.
# Where one word fits all, "appuyer" is it. What moves on the screen is always "la flèche",
# what is to be reached is "la forme" or "le bouton".

pointer = La souris ou le doigt
    .about = Pour les personnes qui découvrent la souris ou le doigt.
    .can-1 = Vous savez choisir un bouton, même petit.
    .can-2 = Vous savez descendre dans une longue page.
    .can-3 = Vous savez reconnaître un lien.
    .home-1 = Dessinez une souris avec ses boutons et sa molette.
    .home-2 = Dans une salle d'ordinateurs, bougez une souris pendant 5 minutes.
    .home-3 = Sur un téléphone, descendez en bas d'une longue page.

pointer_mouse =
    Une { FR("souris") } bouge une flèche sur l'{ FR("écran") }.
    La flèche suit votre main.
    Avec la flèche, vous montrez une chose sur l'écran.

pointer_mouse--touch =
    Beaucoup d'ordinateurs ont une { FR("souris") }.
    Une souris bouge une flèche sur l'{ FR("écran") }.
    Ici, votre doigt fait le même travail.

pointer_hold =
    Posez la main sur la souris, sans serrer.
    La souris reste sur la table.
    Un doigt se pose sur le bouton de gauche.
    .question = Comment tenez-vous la souris ?
    .option-tight = Levée en l'air
    .option-calm = Posée sur la table
    .right =
        La souris glisse sur la table.
        Une main souple se fatigue moins.
    .wrong-tight =
        Beaucoup de personnes lèvent la souris au début.
        Mais la souris marche seulement sur la table.
    .hint = Pensez à une main qui se repose.
    .hint-2 = La souris glisse sur la table.
    .shown =
        Vous posez la main sur la souris, sans serrer.
        La souris reste sur la table.

pointer_hold--touch =
    Posez le bout du doigt sur l'écran.
    Levez ensuite le doigt.
    Un geste léger suffit.
    .question = Comment touchez-vous l'écran ?
    .option-tight = Très fort
    .option-calm = Du bout du doigt
    .right =
        Un geste léger suffit.
        Une main souple se fatigue moins.
    .wrong-tight =
        Beaucoup de personnes appuient fort au début.
        Mais l'écran répond à un geste léger.
    .hint = Pensez à une main qui se repose.
    .hint-2 = Un geste léger suffit.
    .shown =
        Vous posez le bout du doigt.
        Puis vous levez le doigt.

pointer_move =
    Bougez doucement la souris sur la table.
    Regardez la flèche sur l'écran.
    Ici, vous bougez sans appuyer.
    .question = Mettez la flèche sur chaque forme.
    .right =
        La flèche va où vous voulez.
        Vous savez montrer une chose.
    .hint = Bougez doucement : un petit geste suffit.
    .hint-2 =
        Regardez la forme.
        Bougez la souris vers la forme.
    .shown =
        Vous bougez la souris sur la table.
        La flèche arrive sur la forme.

pointer_move--touch =
    Une forme de couleur est sur l'écran.
    Posez le doigt au milieu de la forme.
    Puis levez le doigt.
    .question = Touchez chaque forme.
    .right =
        Votre doigt va où vous voulez.
        Vous savez montrer une chose.
    .hint =
        Regardez la forme.
        Posez ensuite le doigt.
    .hint-2 = Posez le doigt au milieu de la forme.
    .shown =
        Vous posez le doigt au milieu de la forme.
        Puis vous levez le doigt.

pointer_move--keyboard =
    Une forme de couleur est sur l'écran.
    La touche { FR("Tab") } va d'une forme à l'autre.
    Un cadre montre la forme choisie.
    .question = Allez sur chaque forme.
    .right =
        Le cadre va où vous voulez.
        Vous savez montrer une chose.
    .hint =
        Appuyez une fois sur la touche.
        Regardez ensuite le cadre.
    .hint-2 = Appuyez encore sur { FR("Tab") }, sans vous presser.
    .shown =
        Vous appuyez sur { FR("Tab") }.
        Le cadre arrive sur la forme.

pointer_click =
    { FR("Cliquer") } veut dire : appuyer une fois sur la souris.
    Mettez d'abord la flèche sur le bouton.
    Puis appuyez à gauche, avec un doigt.
    .question = Cliquez sur chaque bouton.
    .right =
        Chaque bouton vous répond.
        Vous savez cliquer.
    .hint = Mettez la flèche au milieu du bouton.
    .hint-2 =
        Arrêtez d'abord la main.
        Appuyez ensuite à gauche.
    .shown =
        Vous mettez la flèche sur le bouton.
        Puis vous appuyez une fois à gauche.

pointer_click--touch =
    Vous lisez souvent le mot { FR("Cliquer") }.
    Avec le doigt, cliquer veut dire : toucher une fois.
    Touchez le milieu du bouton.
    .question = Touchez chaque bouton.
    .right =
        Chaque bouton vous répond.
        Vous savez cliquer avec le doigt.
    .hint = Touchez le milieu du bouton.
    .hint-2 =
        Posez le doigt.
        Levez ensuite le doigt.
    .shown =
        Vous posez le doigt sur le bouton.
        Puis vous levez le doigt.

pointer_click--keyboard =
    Vous lisez souvent le mot { FR("Cliquer") }.
    Avec le clavier, allez sur le bouton avec { FR("Tab") }.
    Puis appuyez sur { FR("Entrée") }.
    .question = Appuyez sur chaque bouton.
    .right =
        Chaque bouton vous répond.
        Vous savez cliquer avec le clavier.
    .hint = Un cadre montre le bouton choisi.
    .hint-2 = Le cadre est sur le bouton : appuyez sur { FR("Entrée") }.
    .shown =
        Vous allez sur le bouton avec { FR("Tab") }.
        Puis vous appuyez sur { FR("Entrée") }.

pointer_small =
    Allez lentement vers un petit bouton.
    Arrêtez la main au milieu du bouton.
    Appuyez ensuite.
    .question = Appuyez sur chaque bouton, même petit.
    .right =
        Les petits boutons vous répondent aussi.
        Vous pouvez toujours aller lentement.
    .hint = Posez le bras pour reposer la main.
    .hint-2 =
        Arrêtez d'abord la main.
        Appuyez ensuite.
    .shown =
        Vous allez lentement au milieu du bouton.
        Vous arrêtez la main.
        Puis vous appuyez.
    .talk = Et vous : comment reposez-vous votre main ?

pointer_once =
    Parfois, une page arrive lentement.
    Un rond qui tourne veut dire : attendez un peu.
    Un seul appui suffit.
    .question = La page arrive lentement : que faites-vous ?
    .option-wait = J'attends un peu
    .option-many = J'appuie 10 fois
    .right =
        L'appareil travaille pour vous.
        Un seul appui suffit.
    .wrong-many =
        Beaucoup de personnes appuient plusieurs fois.
        Mais l'appareil a alors plus de travail.
    .hint = Pensez à un ascenseur.
    .hint-2 =
        Vous appuyez une fois.
        Puis vous attendez.
    .shown =
        Vous appuyez une fois.
        Puis vous attendez un peu.
    .talk = Et vous : que faites-vous pendant une longue attente ?

pointer_once--harder =
    Vous payez un billet de train sur internet.
    Vous appuyez une fois sur le bouton « Payer ».
    Un rond tourne depuis 1 minute.
    .question = Le rond tourne encore : que faites-vous ?
    .option-again = Appuyer encore une fois
    .option-wait = Attendre la page suivante
    .option-close = Fermer la page
    .right =
        La page suivante dit : merci pour votre achat.
        Un seul appui suffit, même pour payer.
    .wrong-again =
        Un deuxième appui peut acheter un deuxième billet.
        Laissez du temps à l'appareil.
    .wrong-close =
        La réponse arrive sur cette page.
        Attendez encore un peu.
    .hint = Pensez à votre argent.
    .hint-2 = Le rond qui tourne veut dire : attendez.
    .shown =
        Vous attendez la page suivante.
        Cette page dit : merci pour votre achat.
    .talk = Et vous : que faites-vous pendant une longue attente ?

pointer_hand =
    Un { FR("lien") } ouvre une autre page.
    Sur un lien, la flèche devient une main.
    La main veut dire : vous pouvez cliquer ici.
    .question = La flèche devient une main : que pouvez-vous faire ?
    .option-wait = Attendre
    .option-press = Cliquer ici
    .right =
        La main montre un lien ou un bouton.
        Un clic ouvre une autre page.
    .wrong-wait =
        Pour attendre, vous voyez un rond qui tourne.
        La main vous dit autre chose.
    .hint = Regardez le doigt de la main.
    .hint-2 = Le doigt de la main est prêt à appuyer.
    .shown =
        La main montre un lien ou un bouton.
        Vous pouvez cliquer ici.

pointer_hand--touch =
    Un { FR("lien") } ouvre une autre page.
    Un lien est souvent bleu, avec un trait dessous.
    Vous pouvez toucher un lien.
    .question = Un mot est bleu, avec un trait : que pouvez-vous faire ?
    .option-wait = Attendre
    .option-press = Toucher ce mot
    .right =
        Ce mot bleu est un lien.
        Votre doigt ouvre une autre page.
    .wrong-wait =
        Pour attendre, vous voyez un rond qui tourne.
        Le mot bleu vous dit autre chose.
    .hint = Le mot bleu est un lien.
    .hint-2 = Un lien ouvre une autre page.
    .shown =
        Ce mot bleu est un lien.
        Vous pouvez toucher ce mot.

pointer_shapes =
    Avec une souris, la flèche change de forme.
    Une barre droite veut dire : vous pouvez écrire.
    Un rond qui tourne veut dire : attendez un peu.
    .question = Que veut dire chaque forme ?
    .one-hand = Une main
    .other-hand = Je peux cliquer
    .one-bar = Une barre droite
    .other-bar = Je peux écrire
    .one-ring = Un rond qui tourne
    .other-ring = J'attends un peu
    .right =
        Vous comprenez les 3 formes.
        La flèche vous guide sur chaque page.
    .wrong =
        Commencez par la forme la plus facile.
        Pensez à la main et à son doigt.
    .hint = Le doigt de la main est prêt à appuyer.
    .hint-2 = Le rond qui tourne veut dire : attendez.
    .shown =
        Une main : vous pouvez cliquer.
        Une barre droite : vous pouvez écrire.
        Un rond qui tourne : vous attendez un peu.

pointer_scroll =
    Une page est parfois plus longue que l'écran.
    La { FR("molette") } est la petite roue de la souris.
    Tournez la molette vers vous pour descendre.
    .question = Descendez en bas de la page.
    .right =
        Vous êtes en bas de la page.
        Dans l'autre sens, vous remontez.
    .hint = La molette est entre les 2 boutons de la souris.
    .hint-2 =
        Posez un doigt sur la molette.
        Tirez le doigt vers vous.
    .shown =
        Vous tournez la molette vers vous.
        La page monte.
        La suite arrive.

pointer_scroll--touch =
    Une page est parfois plus longue que l'écran.
    Posez un doigt au milieu de la page.
    Glissez le doigt vers le haut, sans lever le doigt.
    .question = Descendez en bas de la page.
    .right =
        Vous êtes en bas de la page.
        Dans l'autre sens, vous remontez.
    .hint = Imaginez : vous poussez une feuille de papier.
    .hint-2 =
        Gardez le doigt posé.
        Poussez la page vers le haut.
    .shown =
        Vous glissez le doigt vers le haut.
        La page monte.
        La suite arrive.

pointer_scroll--keyboard =
    Une page est parfois plus longue que l'écran.
    Sur une touche, une flèche montre le bas.
    Appuyez sur cette touche pour descendre.
    .question = Descendez en bas de la page.
    .right =
        Vous êtes en bas de la page.
        Dans l'autre sens, vous remontez.
    .hint = Les 4 touches avec une flèche sont à droite.
    .hint-2 = Appuyez encore sur la flèche vers le bas.
    .shown =
        Vous appuyez sur la flèche vers le bas.
        La page monte.
        La suite arrive.

pointer_scroll--harder =
    Vous remplissez une longue page.
    Vous cherchez le bouton pour envoyer la page.
    L'écran montre seulement le haut de la page.
    .question = Où cherchez-vous ce bouton ?
    .option-page = Sur une autre page
    .option-lower = Plus bas, dans la page
    .option-mouse = Sur la souris
    .right =
        Le bouton de la fin est souvent en bas.
        Vous descendez pour voir toute la page.
    .wrong-page =
        Sur une autre page, vos réponses sont peut-être perdues.
        Le bouton est plus près de vous.
    .wrong-mouse =
        La souris sert à descendre dans la page.
        Le bouton est dans la page.
    .hint = La page est plus longue que l'écran.
    .hint-2 = Dans une lettre, la signature est en bas.
    .shown =
        Vous descendez dans la page.
        Le bouton est en bas.

pointer_double =
    Un { FR("double clic") }, ce sont 2 clics très rapides.
    Sur un ordinateur, 2 clics rapides ouvrent un document.
    Avec un doigt, vous touchez 2 fois très vite.
    .question = Faites un double clic sur la forme.
    .right =
        Vous savez faire un double clic.
        Ailleurs, un seul clic suffit souvent.
    .hint = Gardez la main sans bouger.
    .hint-2 = Appuyez 2 fois, comme pour frapper à une porte.
    .shown =
        Vous gardez la main sans bouger.
        Puis vous appuyez 2 fois très vite.

pointer_drag =
    { FR("Glisser") } veut dire : déplacer une chose sur l'écran.
    Appuyez sur la forme sans lever le doigt.
    Allez à la bonne place avant de lever le doigt.
    .question = Glissez la forme à sa place.
    .right =
        La forme est à sa place.
        Ce geste est difficile : bravo.
    .hint = Gardez le doigt appuyé pendant tout le chemin.
    .hint-2 = Levez le doigt seulement à la fin.
    .shown =
        Vous appuyez sur la forme.
        Vous bougez avec le doigt appuyé.
        À la fin, vous levez le doigt.

pointer_message =
    Imaginez : vous attendez ce { FR("mail") } de votre mairie.
    { FR("Confirmer") } veut dire : répondre oui.
    Vous voulez confirmer votre rendez-vous.
    .question = Sur quoi appuyez-vous pour confirmer ?
    .option-name = Le nom de la mairie
    .option-title = Le titre du mail
    .option-button = Le bouton en bas
    .right =
        Le nom de ce bouton dit une action.
        Lisez toujours le nom avant d'appuyer.
    .wrong-name =
        Ce nom dit qui écrit le mail.
        Cherchez plutôt un bouton.
    .wrong-title =
        Le titre dit de quoi parle le mail.
        Cherchez plutôt un bouton.
    .hint = Cherchez un bouton avec une action.
    .hint-2 = Ce bouton est sous les phrases du mail.
    .shown = Le bouton { FR("Confirmer") } est en bas du mail.
    .sender = Mairie de Ville-Exemple
    .address = accueil@ville-exemple.example
    .subject = Votre rendez-vous de mardi
    .body =
        Bonjour.
        Votre rendez-vous est mardi à 10 heures.
        Venez-vous à ce rendez-vous ?
    .link = { FR("Confirmer") }
    .target = www.ville-exemple.example/rendez-vous
    .talk = Et vous : comment prenez-vous vos rendez-vous ?

pointer_message--harder =
    Imaginez : vous pouvez venir à ce rendez-vous.
    Ce mail de votre mairie a un seul bouton.
    Son nom dit une action.
    .question = Que faites-vous pour garder votre rendez-vous ?
    .option-press = Appuyer sur le bouton
    .option-answer = Répondre au mail
    .option-leave = Lire, sans appuyer
    .right =
        Ce bouton sert à changer la date.
        Ici, lire suffit pour garder le rendez-vous.
    .wrong-press =
        Ce bouton sert à changer la date.
        Lisez toujours le nom avant d'appuyer.
    .wrong-answer =
        La mairie vous attend déjà jeudi.
        Ici, lire le mail suffit.
    .hint = Lisez d'abord le nom du bouton.
    .hint-2 = La mairie attend seulement votre visite.
    .shown =
        Le bouton sert à changer la date.
        Vous gardez la date sans appuyer.
    .sender = Mairie de Ville-Exemple
    .address = accueil@ville-exemple.example
    .subject = Votre rendez-vous de jeudi
    .body =
        Bonjour.
        Votre rendez-vous est jeudi à 9 heures.
        Nous vous attendons à la mairie.
    .link = Changer la date
    .target = www.ville-exemple.example/autre-date
    .talk = Et vous : comment prenez-vous vos rendez-vous ?

pointer_alone =
    Vous connaissez maintenant tous les gestes.
    Faites cette action sans aide.
    Prenez tout votre temps.
    .question = Appuyez sur les 5 boutons.
    .right =
        5 boutons sur 5 : c'est du beau travail.
        Vous savez montrer et choisir sur l'écran.
    .hint = Prenez un bouton après l'autre.
    .hint-2 =
        Allez au milieu du bouton.
        Puis appuyez une fois.
    .shown =
        Vous allez au milieu du bouton.
        Puis vous appuyez une fois.
    .talk = Et vous : préférez-vous la souris ou le doigt ?
