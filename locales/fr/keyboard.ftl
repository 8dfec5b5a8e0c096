# French is the reference: one sentence per line, and always the same words:
# "touche", "appuyez sur", "ligne", "cadre", "modèle", "majuscule", "petite lettre", "accent".
# "Verr Maj" has no full stop, so that nothing takes it for the end of a sentence.

keyboard = J'écris avec le clavier
    .about = Pour toutes les personnes qui découvrent le clavier.
    .can-1 = Vous savez trouver les lettres et les signes.
    .can-2 = Vous savez corriger un mot.
    .can-3 = Vous savez écrire une adresse mail.
    .home-1 = Dessinez une touche pour chaque lettre de votre prénom.
    .home-2 = Dans une salle d'ordinateurs, écrivez 3 fois « bonjour ».
    .home-3 = Sur un téléphone, cherchez la touche du signe @.

# waive S08 3: people fear to break the machine, and this sentence takes away that very fear in their own words (by l'équipe Pas à Pas)
keyboard_start =
    Un clavier sert à écrire.
    Une touche est un bouton du clavier.
    Ici, rien ne peut casser.
    .talk = Et vous : qu'écrivez-vous souvent à la main ?

keyboard_letter =
    Chaque touche écrit une lettre ou un signe.
    Appuyez doucement, une seule fois.
    .question = Appuyez sur la touche a.
    .right = Cette touche écrit la lettre a.
    .hint = La touche a est en haut, à gauche.
    .hint-2 = La touche a est à gauche de la touche z.
    .shown =
        La touche a est en haut, à gauche.
        C'est la première des lettres.

keyboard_far =
    Sur un clavier, les lettres sont mélangées.
    Les lettres sont sur 3 lignes.
    Prenez votre temps pour chercher.
    .question = Appuyez sur a puis p, puis w puis n.
    .right = Vous savez chercher sur tout le clavier.
    .hint = Cherchez a et p sur la ligne du haut.
    .hint-2 = Cherchez w et n sur la ligne du bas.
    .shown =
        Vous trouvez a et p sur la ligne du haut.
        Vous trouvez w et n sur la ligne du bas.

keyboard_word =
    Un mot s'écrit lettre après lettre.
    Pour 2 lettres pareilles, appuyez 2 fois.
    .question = Écrivez « bonjour », lettre après lettre.
    .right = Votre mot est complet : bonjour.
    .hint = Le mot commence par la lettre b.
    .hint-2 = La touche b est en bas, au milieu.
    .shown =
        Appuyez d'abord sur b, o, n.
        Appuyez ensuite sur j, o.
        Appuyez enfin sur u, r.

keyboard_typing =
    Un cadre attend votre mot.
    Au-dessus du cadre, un modèle montre le mot à écrire.
    .question = Écrivez le mot du modèle : bonjour.
    .right = Votre mot est comme le modèle.
    .hint = Regardez le modèle, lettre par lettre.
    .hint-2 = Le mot commence par b, o, n.
    .shown =
        Appuyez d'abord sur b, o, n.
        Appuyez ensuite sur j, o.
        Appuyez enfin sur u, r.

keyboard_space =
    La grande touche du bas est { FR("Espace") }.
    Cette touche laisse un vide entre 2 mots.
    .question = Écrivez « le bus » avec un espace.
    .right = Avec l'espace, les 2 mots sont séparés.
    .hint = Écrivez d'abord « le ».
    .hint-2 = Après « le », appuyez sur la grande touche du bas.
    .shown =
        Après « le », appuyez sur { FR("Espace") }.
        Ensuite, écrivez « bus ».

keyboard_enter =
    La touche { FR("Entrée") } sert à 2 choses.
    Dans un mail, cette touche passe à la ligne suivante.
    Dans une recherche, cette touche envoie vos mots.
    .question = Écrivez « oui », avec { FR("Entrée") } à la fin.
    .right = La touche { FR("Entrée") } envoie votre réponse.
    .hint = La touche { FR("Entrée") } est à droite des lettres.
    .hint-2 = Une flèche est souvent dessinée sur la touche { FR("Entrée") }.
    .shown =
        Appuyez sur o, u, i.
        Appuyez ensuite sur { FR("Entrée") }.

keyboard_backspace =
    Le petit trait dans le cadre est le { FR("curseur") }.
    { FR("Retour arrière") } efface la lettre avant le curseur.
    Vous pouvez toujours effacer et recommencer.
    .question = Effacez la lettre s à la fin du mot.
    .right = { FR("Retour arrière") } enlève une lettre en trop.
    .hint = { FR("Retour arrière") } est en haut, à droite.
    .hint-2 =
        Cherchez en haut une flèche vers la gauche.
        Appuyez une fois sur cette touche.
    .shown = Appuyez une fois sur { FR("Retour arrière") } : la lettre s disparaît.
    .talk = Et vous : comment corrigez-vous une liste de courses ?

keyboard_arrows =
    { FR("Flèche gauche") } et { FR("Flèche droite") } déplacent le curseur.
    { FR("Suppr") } efface la lettre après le curseur.
    Ici, la lettre x est en trop.
    .question = Effacez la lettre x au milieu du mot.
    .right = Vous savez corriger un mot sans tout effacer.
    .hint = Mettez le curseur juste avant la lettre x.
    .hint-2 = Avant la lettre x, appuyez une fois sur { FR("Suppr") }.
    .shown =
        Allez avant la lettre x avec { FR("Flèche gauche") }.
        Appuyez ensuite sur { FR("Suppr") }.

keyboard_capital =
    Une { FR("majuscule") } est une grande lettre, comme A.
    Un nom commence par une majuscule.
    Avec un doigt sur { FR("Maj") }, appuyez sur la lettre.
    .question = Écrivez C puis M en majuscules.
    .right = Le nom de Camille Martin commence par ces lettres.
    .hint = La touche { FR("Maj") } est en bas, à gauche.
    .hint-2 =
        Gardez un doigt sur { FR("Maj") }.
        Maintenant, appuyez sur c.
    .shown =
        Gardez un doigt sur { FR("Maj") }.
        Maintenant, appuyez sur c puis m.

# The keys are on the screen.
keyboard_capital--touch =
    Une { FR("majuscule") } est une grande lettre, comme A.
    Un nom commence par une majuscule.
    Touchez { FR("Maj") }, puis la lettre.
    .question = Écrivez C puis M en majuscules.
    .right = Le nom de Camille Martin commence par ces lettres.
    .hint = La touche { FR("Maj") } est en bas, à gauche.
    .hint-2 = Touchez { FR("Maj") }, puis la lettre c.
    .shown = Avant chaque lettre, touchez { FR("Maj") }.

keyboard_caps =
    { FR("Verr Maj") } met toutes les lettres en majuscules.
    Souvent, une petite lumière s'allume.
    Appuyez encore sur { FR("Verr Maj") } pour arrêter.
    .question = Écrivez A avec { FR("Verr Maj") }.
    .right = Appuyez encore sur { FR("Verr Maj") } : les petites lettres reviennent.
    .hint = { FR("Verr Maj") } est à gauche de la touche q.
    .hint-2 = Appuyez sur { FR("Verr Maj") }, puis sur la touche a.
    .shown = Après { FR("Verr Maj") }, la lettre a devient A.

keyboard_caps--harder =
    Vous écrivez le mot « bonjour ».
    Toutes les lettres sont des majuscules.
    Sur le clavier, une petite lumière est allumée.
    .question = Quelle touche arrête les majuscules ?
    .option-shift = { FR("Maj") }
    .option-lock = { FR("Verr Maj") }
    .option-erase = { FR("Retour arrière") }
    .right =
        La petite lumière est celle de { FR("Verr Maj") }.
        Appuyez une fois : les petites lettres reviennent.
    .wrong-shift =
        { FR("Maj") } change une seule lettre.
        Ici, toutes les lettres sont en majuscules.
    .wrong-erase =
        { FR("Retour arrière") } efface une lettre.
        La lettre suivante est encore une majuscule.
    .hint = La petite lumière vient d'une touche.
    .hint-2 = Cette touche est à gauche de la touche q.
    .shown =
        La petite lumière est celle de { FR("Verr Maj") }.
        Appuyez une fois sur { FR("Verr Maj") }.
        Les petites lettres reviennent.

keyboard_digits =
    Les chiffres sont sur la ligne au-dessus des lettres.
    Avec { FR("Maj") }, ces touches écrivent les chiffres.
    Sans { FR("Maj") }, ces touches écrivent d'autres signes.
    .question = Écrivez 1, puis 2, puis 3.
    .right = Vous savez écrire une date ou un numéro.
    .hint = Sur la touche, le chiffre est en haut.
    .hint-2 = Utilisez { FR("Maj") } avec la touche 1, au-dessus du a.
    .shown = Utilisez { FR("Maj") } avec chaque touche : 1, 2, 3.

keyboard_accents =
    Un accent est un petit signe sur une lettre.
    Les lettres é, è, ç et à ont leur touche.
    Ces touches sont sur la ligne des chiffres.
    .question = Appuyez sur é puis è, puis ç puis à.
    .right = Ces lettres s'écrivent sans { FR("Maj") }.
    .hint = La lettre é est sur la touche 2.
    .hint-2 =
        La lettre è est sur la touche 7.
        La lettre ç est sur la touche 9.
        La lettre à est sur la touche 0.
    .shown =
        Appuyez sur 2 puis 7, puis 9 puis 0.
        Utilisez ces touches sans { FR("Maj") }.
    .talk = Et vous : quelles langues parlez-vous ?

keyboard_circumflex =
    L'accent de la lettre ê est à droite du p.
    Appuyez sur cet accent : votre mot reste pareil.
    Appuyez ensuite sur e : la lettre ê arrive.
    .question = Écrivez le mot « fête ».
    .right = L'accent arrive avec la lettre e.
    .hint = La lettre ê demande 2 touches, une après l'autre.
    .hint-2 = Appuyez sur l'accent à droite du p, puis sur e.
    .shown = Pour ê, appuyez sur l'accent puis sur e.

keyboard_dot =
    Un point finit une phrase.
    Une adresse mail a aussi des points.
    Le point s'écrit avec { FR("Maj") }.
    .question = Écrivez « fin », puis un point.
    .right = Votre texte finit par un point.
    .hint = Le point est en bas, à droite de la virgule.
    .hint-2 = Utilisez { FR("Maj") } avec la touche du point.
    .shown = Écrivez « fin », puis le point avec { FR("Maj") }.

keyboard_at =
    Le signe @ s'appelle { FR("arobase") }.
    Chaque adresse mail a ce signe.
    Utilisez { FR("Alt Gr") } avec la touche à.
    .question = Écrivez le signe @.
    .right = Vous pouvez écrire une adresse mail.
    .hint = La touche { FR("Alt Gr") } est à droite de { FR("Espace") }.
    .hint-2 = La touche à est aussi la touche 0.
    .shown = Utilisez { FR("Alt Gr") } avec la touche à : le signe @ arrive.
    .talk = Et vous : où voyez-vous le signe @ ?

keyboard_at--harder =
    Le signe de l'euro est sur la touche e.
    Sur cette touche, le signe est en bas à droite.
    .question = Quelles touches écrivent le signe de l'euro ?
    .option-alone = e, sans autre touche
    .option-shift = { FR("Maj") } avec e
    .option-alt = { FR("Alt Gr") } avec e
    .right =
        { FR("Alt Gr") } écrit le signe en bas à droite.
        Le signe @ marche de la même façon.
    .wrong-alone =
        La touche e, sans autre touche, écrit e.
        Une deuxième touche écrit l'autre signe.
    .wrong-shift =
        { FR("Maj") } avec e écrit une majuscule.
        Une autre touche écrit le signe de l'euro.
    .hint = Pensez au signe @ de la touche à.
    .hint-2 = La touche est à droite de { FR("Espace") }.
    .shown =
        Gardez un doigt sur { FR("Alt Gr") }.
        Maintenant, appuyez sur e.
    .talk = Et vous : où voyez-vous le signe @ ?

# waive W01 3: this sentence explains the word, which is the name of the key on the drawn keyboard (by l'équipe Pas à Pas)
keyboard_sentence =
    Camille Martin est une personne inventée.
    Sa phrase dit son prénom.
    L'apostrophe est le petit trait sur la touche 4.
    .question = Écrivez la phrase : Je m'appelle Camille.
    .right = Votre phrase est complète, avec son point.
    .hint = La phrase commence par une majuscule.
    .hint-2 =
        La phrase a 2 espaces.
        Un point finit la phrase.
    .shown =
        La phrase a 2 majuscules et 2 espaces.
        Un point finit la phrase.

keyboard_address =
    Voici l'adresse mail inventée de Camille.
    Une adresse mail s'écrit sans espace.
    Vous connaissez déjà toutes ces touches.
    .question = Écrivez l'adresse du modèle.
    .right = Votre adresse est complète : un mail peut arriver.
    .hint = Écrivez le prénom, puis un point et le nom.
    .hint-2 =
        Le signe { FR("arobase") } vient après le nom.
        Ensuite, regardez le modèle, lettre par lettre.
    .shown =
        L'adresse a 2 points et un signe @.
        L'adresse s'écrit sans espace.

keyboard_address--harder =
    Le modèle est camille.martin@pasapas.example.
    2 des 3 adresses sont différentes du modèle.
    Un mail arrive seulement avec l'adresse exacte.
    .question = Quelle adresse est comme le modèle ?
    .option-dot = camillemartin@pasapas.example
    .option-letter = camille.martin@pasapa.example
    .option-same = camille.martin@pasapas.example
    .right =
        Chaque lettre et chaque point sont à leur place.
        Comparez toujours avant d'envoyer un mail.
    .wrong-dot =
        Un point manque après le prénom.
        Un mail arrive alors chez une autre personne.
    .wrong-letter =
        Une lettre manque après le signe @.
        Avec cette adresse, votre mail part ailleurs.
    .hint = Comparez avec le modèle, lettre par lettre.
    .hint-2 =
        Regardez le point du prénom.
        Regardez aussi les lettres après le signe @.
    .shown =
        La première adresse a un point de moins.
        La deuxième adresse a une lettre de moins.
        La troisième adresse est comme le modèle.
