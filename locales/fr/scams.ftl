# French is the reference: one sentence per line, and the 4 signs always have the same words:
# "demande d'aller vite", "demande de l'argent" or "un code", "adresse de l'expéditeur", "lien", "bizarre".
# The imitations use names in .example and phone numbers kept for fiction, so that nobody owns them.

scams = Je repère les arnaques
    .about = Pour toutes les personnes qui reçoivent des messages pièges.
    .can-1 = Vous savez voir les 4 signes d'une arnaque.
    .can-2 = Vous savez signaler un SMS ou un mail piège.
    .can-3 = Vous savez qui appeler après une arnaque.
    .home-1 = Cherchez le vrai numéro de votre banque sur un courrier.
    .home-2 = Racontez les 4 signes à une personne proche.
    .home-3 = Sur votre téléphone, cherchez les 4 signes dans un SMS.

scams_start =
    Une { FR("arnaque") } est un piège pour prendre votre argent.
    L'arnaque arrive souvent par { FR("SMS") } ou par { FR("mail") }.
    Ici, les messages sont inventés et sans risque.

scams_wants =
    Un voleur envoie le message piège.
    Le voleur veut votre argent ou un { FR("code") } secret.
    Un code protège votre argent, comme une clé.

scams_hurry =
    Vous pouvez voir une arnaque grâce à 4 signes.
    Signe 1 : le message demande d'aller vite.
    Le voleur écrit { FR("Urgent") } pour vous faire peur.

# waive S08 3: a safety warning, known and short; said otherwise it is weaker (by l'équipe Pas à Pas)
scams_money =
    Signe 2 : le message demande de l'argent ou un code.
    Un { FR("mot de passe") } est aussi un code secret.
    Votre banque ne demande jamais de code par message.

scams_sender =
    Signe 3 : l'adresse de l'{ FR("expéditeur") } est bizarre.
    L'expéditeur est la personne qui envoie un message.
    Ici, une banque écrit avec une adresse de cadeaux.
    .sender = Votre banque
    .address = contact@cadeaux-du-jour.example
    .subject = Votre compte
    .body =
        Bonjour.
        Un nouveau message vous attend.

scams_link =
    Signe 4 : le { FR("lien") } est bizarre.
    Un lien est une adresse qui ouvre un { FR("site") }.
    Ici, une mairie envoie un lien de jeux.
    .sender = Votre mairie
    .body =
        Votre rendez-vous est confirmé.
        Ouvrez ce { FR("lien") } pour voir l'heure.
    .link = jeux-gagnants.example/mairie

scams_fear =
    Un message piège fait souvent peur.
    Votre cœur bat vite : c'est un signal.
    Avec la peur, vous réfléchissez moins.
    .question = Ce message fait peur : que faites-vous ?
    .option-pause = Faire une pause
    .option-obey = Payer tout de suite
    .option-talk = En parler à quelqu'un
    .right =
        Après une pause, la peur est moins forte.
        Ensuite, vous voyez mieux les 4 signes.
    .wrong-obey =
        Le voleur fait peur pour avoir votre argent.
        Votre peur est un signal pour attendre.
    .incomplete = Il y a encore une bonne idée.
    .hint = Cherchez ce qui vous calme.
    .hint-2 = Une pause calme, une autre personne aussi.
    .shown =
        Faites une pause, loin du téléphone.
        Parlez du message à une personne de confiance.
        Ensuite, cherchez les 4 signes.
    .sender = 06 39 98 73 15
    .body =
        { FR("Urgent") } : votre électricité s'arrête ce soir.
        Payez 45 euros maintenant.
    .link = payer-lumiere-45.example
    .talk = Et vous : quelle activité vous calme ?

scams_parcel =
    Un { FR("colis") } est un paquet qui arrive chez vous.
    Ce SMS demande de l'argent avec un lien bizarre.
    Les boutons { FR("Bloquer") } et { FR("Signaler") } vous protègent.
    .question = Bloquez ce numéro avant de signaler le SMS.
    .right =
        Vous bloquez ce numéro : ses SMS s'arrêtent.
        Vous signalez le SMS : vous protégez d'autres personnes.
    .wrong-follow =
        Ce lien ouvre un site du voleur.
        Le voleur veut le numéro de votre { FR("carte bancaire") }.
    .wrong-answer =
        Avec une réponse, le voleur sait que vous lisez.
        Bloquez le numéro sans répondre.
    .hint = Regardez les boutons autour du SMS.
    .hint-2 = Choisissez { FR("Bloquer") }, puis { FR("Signaler") }.
    .shown =
        Bloquer arrête les SMS de ce numéro.
        Signaler envoie le SMS au { -sms-report }, gratuitement.
        Ensuite, vous pouvez supprimer le SMS.
    .sender = 06 39 98 41 07
    .message-first =
        Votre { FR("colis") } est bloqué.
        Payez 2 euros pour le recevoir.
    .message-second = Dernier jour : votre { FR("colis") } repart ce soir.
    .link = payer-colis-24.example
    .talk = Et vous : quels messages bizarres recevez-vous ?

scams_parcel--harder =
    Imaginez : vous attendez vraiment un colis.
    Ce SMS est gentil, sans argent à payer.
    Vous connaissez l'adresse de votre magasin.
    .question = Que faites-vous pour votre colis ?
    .option-open = Ouvrir le lien
    .option-type = Taper l'adresse du magasin
    .option-answer = Répondre au SMS
    .right =
        Ce SMS est peut-être un piège bien fait.
        Avec la vraie adresse, vous ouvrez le vrai site.
    .wrong-open =
        Ce lien ouvre peut-être un site du voleur.
        Un voleur écrit aussi des messages gentils.
    .wrong-answer =
        Avec une réponse, le voleur sait que vous lisez.
        Cherchez votre colis sur le vrai site.
    .hint = Regardez bien l'adresse du lien.
    .hint-2 = Cherchez la réponse qui évite le lien.
    .shown =
        Tapez vous-même l'adresse de votre magasin.
        Le vrai site montre votre colis.
    .sender = 06 39 98 26 58
    .body =
        Bonjour, votre { FR("colis") } 4812 est prêt.
        Choisissez ici le jour de votre livraison.
    .link = suivi-livraison-colis.example/4812
    .talk = Et vous : quels messages bizarres recevez-vous ?

# waive S08 .right 1: the same safety warning, in the same words as in the step money (by l'équipe Pas à Pas)
scams_bank =
    Voici un mail au nom de votre banque.
    Cherchez les signes d'une arnaque.
    .question = Quels signes voyez-vous ?
    .option-hurry = Il demande d'aller vite
    .option-code = Il demande un code
    .option-hello = Il dit bonjour
    .right =
        Votre banque ne demande jamais de code par message.
        L'adresse de l'expéditeur et le lien sont bizarres aussi.
    .wrong-hello =
        Dire bonjour est normal dans un mail.
        Cherchez les signes dans les autres phrases.
    .incomplete = Il y a encore un signe à trouver.
    .hint = Regardez la dernière phrase du mail.
    .hint-2 = La dernière phrase demande un code avant ce soir.
    .shown =
        Le message demande d'aller vite : avant ce soir.
        Le message demande un code : celui de votre carte.
        L'adresse de l'expéditeur et le lien sont bizarres aussi.
    .sender = Votre banque
    .address = service@compte-bloque-77.example
    .subject = Votre carte est bloquée
    .body =
        Bonjour.
        Votre { FR("carte bancaire") } est bloquée.
        Donnez votre { FR("code") } avant ce soir.
    .link = { FR("Se connecter") }
    .target = compte-bloque-77.example/code

scams_bank--harder =
    Ce mail est calme et bien écrit.
    Le vrai site de cette banque est banque-exemple.example.
    Cherchez les signes d'une arnaque.
    .question = Quels signes voyez-vous ?
    .option-hurry = Il demande d'aller vite
    .option-address = L'adresse de l'expéditeur
    .option-link = L'adresse du lien
    .right =
        Les 2 adresses ont le mot clients en plus.
        Un seul mot change le site.
    .wrong-hurry =
        Cette arnaque vous laisse du temps.
        Un voleur peut aussi écrire avec calme.
    .incomplete = Il y a encore un signe à trouver.
    .hint = Comparez les adresses, lettre par lettre.
    .hint-2 = Cherchez le mot clients dans les adresses.
    .shown =
        Le vrai site est banque-exemple.example.
        L'adresse de l'expéditeur est différente : banque-exemple-clients.example.
        Le lien ouvre ce même faux site.
    .sender = Banque Exemple
    .address = contact@banque-exemple-clients.example
    .subject = Votre nouveau document
    .body =
        Bonjour Camille Martin.
        Un nouveau document est dans votre compte.
        Vous pouvez le lire pendant 30 jours.
    .link = { FR("Se connecter") }
    .target = banque-exemple-clients.example/document

scams_health-card =
    La { FR("carte Vitale") } sert à rembourser vos soins.
    Cette carte est gratuite, sans date de fin.
    .question = Que pensez-vous de ce message ?
    .option-scam = Une arnaque
    .option-real = Un vrai message
    .right =
        Le message demande de l'argent pour une carte gratuite.
        Le lien est bizarre : le vrai site est { -site-health }.
    .wrong-real =
        Beaucoup de personnes croient ce message.
        Mais la vraie carte Vitale est gratuite.
    .hint = Regardez le prix de la carte.
    .hint-2 = Le message demande 1 euro pour une carte gratuite.
    .shown =
        Ce message est une arnaque.
        Le message demande d'aller vite : aujourd'hui.
        Le message demande de l'argent : 1 euro.
    .sender = Info Vitale
    .body =
        Votre { FR("carte Vitale") } expire demain.
        Commandez la nouvelle carte aujourd'hui.
        Les frais d'envoi sont de 1 euro.
    .link = nouvelle-carte-verte.example

scams_library =
    Imaginez : vous attendez un livre de la bibliothèque.
    Regardez ce mail et l'adresse de l'expéditeur.
    .question = Que pensez-vous de ce message ?
    .option-scam = Une arnaque
    .option-real = Un vrai message
    .right =
        Vous avez 15 jours, rien à payer et aucun lien.
        L'adresse de l'expéditeur est celle de la ville.
    .wrong-scam =
        Se méfier est une bonne habitude.
        Mais ce message a 0 signe d'arnaque.
    .hint = Cherchez les 4 signes, un par un.
    .hint-2 = Le message demande seulement de venir.
    .shown =
        Ce message est vrai.
        Vous avez 15 jours, rien à payer et aucun lien.
        L'adresse de l'expéditeur est celle de la ville.
    .sender = Bibliothèque de Ville-Exemple
    .address = bibliotheque@ville-exemple.example
    .subject = Votre livre est arrivé
    .body =
        Bonjour, votre livre réservé est arrivé.
        Nous le gardons pour vous pendant 15 jours.
        La bibliothèque ouvre du mardi au samedi.
        Venez entre 10 heures et 18 heures.

scams_mailbox =
    Cette boîte mail contient un vrai mail et une arnaque.
    Le bouton { FR("Voir l'adresse") } montre la vraie adresse.
    Ici, un lien choisi montre d'abord où il mène.
    .question = Regardez l'adresse et le lien avant de signaler l'arnaque.
    .right =
        L'adresse de l'expéditeur et le lien sont bizarres.
        Le message demande d'aller vite et de donner un code.
    .wrong-follow-full =
        Ce lien ouvre un site du voleur.
        Ici, tout est inventé : vous pouvez recommencer.
    .wrong-reply-full =
        Avec une réponse, le voleur sait que vous lisez.
        Vous pouvez signaler le mail sans répondre.
    .wrong-delete-full =
        Supprimer ce mail vous protège.
        Signaler ce mail protège aussi les autres personnes.
    .wrong-report-town =
        Ce mail est vrai, vous pouvez le garder.
        L'adresse de l'expéditeur est celle de la mairie.
    .wrong-delete-town =
        Ce mail est vrai, vous pouvez le garder.
        Ce mail donne l'heure de votre rendez-vous.
    .hint = L'arnaque parle d'une boîte mail pleine.
    .hint-2 = Choisissez { FR("Voir l'adresse") } et le lien, puis { FR("Signaler") }.
    .shown =
        L'adresse de l'expéditeur et le lien sont bizarres.
        Le message demande d'aller vite et de donner un code.
        Avec { FR("Signaler") }, ce mail quitte votre boîte mail.
    .town-sender = Mairie de Ville-Exemple
    .town-address = mairie@ville-exemple.example
    .town-subject = Votre rendez-vous
    .town-body =
        Bonjour.
        Votre rendez-vous est mardi à 10 heures.
        Venez à la mairie avec une photo.
    .full-sender = Service mail
    .full-address = alerte@boite-pleine-88.example
    .full-subject = Votre boîte mail est pleine
    .full-body =
        Bonjour.
        Votre boîte mail ferme aujourd'hui.
        Donnez votre { FR("mot de passe") } pour la garder.
    .full-link = { FR("Se connecter") }
    .full-target = boite-pleine-88.example/code

# waive S08 .right 1: the same safety warning, here for the telephone (by l'équipe Pas à Pas)
scams_adviser =
    Imaginez : votre téléphone sonne.
    Une personne dit : je suis votre { FR("conseiller bancaire") }.
    Cette personne demande un code reçu par SMS.
    .question = Que pouvez-vous faire ?
    .option-hang-up = Arrêter l'appel
    .option-give = Donner le code
    .option-call = Appeler moi-même ma banque
    .right =
        Votre banque ne demande jamais de code au téléphone.
        Avec le vrai numéro, vous parlez à votre vraie banque.
    .wrong-give =
        Le voleur parle souvent comme une vraie banque.
        Avec le code, le voleur prend votre argent.
    .incomplete = Il y a encore une bonne idée.
    .hint = Votre code reste secret, même au téléphone.
    .hint-2 = 2 réponses sur 3 gardent le code secret.
    .shown =
        Choisissez { FR("Raccrocher") } à tout moment.
        Le vrai numéro est sur les courriers de votre banque.
        Mais votre téléphone peut montrer un faux numéro.
    .talk = Et vous : que répondez-vous à un numéro inconnu ?

scams_adviser--harder =
    Imaginez : le téléphone montre le numéro de votre banque.
    La personne connaît votre nom et votre adresse.
    Cette personne dit : mettez votre argent sur un compte protégé.
    .question = Que faites-vous tout de suite ?
    .option-name = Demander son nom
    .option-send = Envoyer mon argent
    .option-hang-up = Arrêter l'appel
    .right =
        Un voleur peut copier le numéro de votre banque.
        Appelez vous-même le numéro de vos courriers.
    .wrong-name =
        Un voleur donne facilement un faux nom.
        Pendant cet appel, le voleur continue son piège.
    .wrong-send =
        Ce compte est celui du voleur.
        Votre argent est déjà protégé dans votre banque.
    .hint = Le téléphone peut montrer un faux numéro.
    .hint-2 = Vous pouvez appeler votre banque après.
    .shown =
        Vous arrêtez l'appel, même avec un vrai numéro.
        Ensuite, vous appelez vous-même votre banque.
    .talk = Et vous : que répondez-vous à un numéro inconnu ?

# waive S08 .wrong-give-copy 2: the same safety warning, here for the town hall (by l'équipe Pas à Pas)
scams_website =
    Un { FR("acte de naissance") } est un papier gratuit en mairie.
    Des sites copient la mairie pour prendre votre argent.
    Ici, la vraie adresse est www.ville-exemple.example.
    .question = Cherchez « acte de naissance » pour ouvrir le vrai site.
    .right =
        Vous choisissez l'adresse exacte de la mairie.
        Le papier est gratuit, sans code à donner.
    .wrong-open-shop =
        Ce résultat est une { FR("annonce") } : c'est une publicité.
        Ce site demande 39 euros pour un papier gratuit.
    .wrong-give-copy =
        Ce site copie la mairie avec une autre adresse.
        Une mairie ne demande jamais le code de votre carte.
    .hint = Comparez les adresses, lettre par lettre.
    .hint-2 = Cherchez l'adresse www.ville-exemple.example.
    .shown =
        Un site de publicité demande de l'argent.
        Un autre site copie la mairie pour avoir un code.
        Le vrai site est www.ville-exemple.example.
    .shop-title = Votre acte de naissance en 24 heures
    .shop-address = www.actes-rapides.example
    .shop-text = Recevez votre acte de naissance pour 39 euros.
    .shop-page =
        Commandez votre acte de naissance.
        Le prix est de 39 euros.
    .copy-title = Mairie de Ville-Exemple
    .copy-address = www.ville-exemple-actes.example
    .copy-text = Votre acte de naissance est presque prêt.
    .copy-page =
        Votre acte de naissance est presque prêt.
        Donnez le code de votre carte avant ce soir.
    .real-title = Mairie de Ville-Exemple
    .real-address = www.ville-exemple.example
    .real-text = Demandez un acte de naissance.
    .real-page =
        Bienvenue à la mairie de Ville-Exemple.
        L'acte de naissance est gratuit.
        Vous recevez ce papier par courrier.

scams_doubt =
    Parfois, vous avez un doute sur un message.
    Vous pouvez toujours prendre votre temps.
    .question = Que pouvez-vous faire ?
    .option-ask = Demander à quelqu'un
    .option-quick = Répondre tout de suite
    .option-type = Taper la vraie adresse
    .right =
        Une autre personne peut voir le piège.
        Avec la vraie adresse, vous ouvrez le vrai site.
    .wrong-quick =
        Le voleur attend une réponse rapide.
        Vous pouvez toujours prendre votre temps.
    .incomplete = Il y a encore une bonne idée.
    .hint = Cherchez les idées qui vous laissent du temps.
    .hint-2 = Une personne peut aider, et la vraie adresse aussi.
    .shown =
        Demandez à une personne de confiance.
        Tapez vous-même l'adresse du vrai site.
        La vraie adresse est souvent sur vos courriers.
    .talk = Et vous : à qui montrez-vous un message bizarre ?

scams_clicked =
    Imaginez : vous ouvrez un lien piège.
    Sur le site, vous donnez un code.
    Cela arrive à beaucoup de personnes.
    .question = Que pouvez-vous faire maintenant ?
    .option-bank = Appeler ma banque
    .option-password = Changer mon mot de passe
    .option-secret = Garder le secret
    .option-tell = En parler à quelqu'un
    .right =
        La banque bloque votre carte : c'est une { FR("opposition") }.
        Un nouveau mot de passe arrête aussi le voleur.
    .wrong-secret =
        Vous pouvez en parler sans honte.
        Une autre personne peut vous aider.
    .incomplete = Il y a encore une bonne idée.
    .hint = Cherchez tout ce qui arrête le voleur.
    .hint-2 = 3 réponses sur 4 vous protègent.
    .shown =
        La banque bloque votre carte : c'est une { FR("opposition") }.
        Un nouveau mot de passe arrête aussi le voleur.
        Une autre personne peut vous aider.

scams_call =
    Pour votre argent, appelez d'abord votre banque.
    L'aide est gratuite : { FR("Info Escroqueries") } au { -phone-advice }, ou { -site-help }.
    Avec { FR("Transférer") }, envoyez gratuitement le SMS piège au { -sms-report }.

scams_alone =
    Maintenant, faites comme dans la vraie vie.
    Cette boîte mail contient 3 mails.
    Prenez votre temps pour chercher les 4 signes.
    .question = Signalez seulement l'arnaque parmi ces 3 mails.
    .right =
        L'arnaque demande d'aller vite et de donner un code.
        Vous gardez les 2 vrais mails.
    .wrong-follow-training =
        Ce lien ouvre un site du voleur.
        Le vrai site est { -site-training }.
    .wrong-reply-training =
        Avec une réponse, le voleur sait que vous lisez.
        Vous pouvez signaler le mail sans répondre.
    .wrong-delete-training =
        Supprimer ce mail vous protège.
        Signaler ce mail protège aussi les autres personnes.
    .wrong-report-class =
        Ce mail est vrai, vous pouvez le garder.
        Le message donne seulement l'heure et la salle.
    .wrong-delete-class =
        Ce mail est vrai, vous pouvez le garder.
        Ce mail donne l'heure de votre cours.
    .wrong-report-town =
        Ce mail est vrai, vous pouvez le garder.
        Le lien ouvre le vrai site de la mairie.
    .wrong-delete-town =
        Ce mail est vrai, vous pouvez le garder.
        Ce mail annonce une fête gratuite.
    .hint = Ouvrez chaque mail pour chercher les 4 signes.
    .hint-2 = Un mail demande votre mot de passe avant ce soir.
    .shown =
        L'arnaque demande un code pour le { FR("compte formation") }.
        Ce compte paie des cours pour le travail.
        L'argent de ce compte reste jusqu'à votre retraite.
    .class-sender = Les cours de Ville-Exemple
    .class-address = cours@ville-exemple.example
    .class-subject = Votre cours de français
    .class-body =
        Bonjour.
        Le cours de jeudi commence à 14 heures.
        Le cours est dans la salle 2.
    .training-sender = Compte formation
    .training-address = info@formation-900-euros.example
    .training-subject = Vos 900 euros
    .training-body =
        { FR("Urgent") } : votre { FR("compte formation") } expire ce soir.
        Vous allez perdre 900 euros.
        Donnez votre { FR("mot de passe") } ici.
    .training-link = { FR("Se connecter") }
    .training-target = formation-900-euros.example/code
    .town-sender = Mairie de Ville-Exemple
    .town-address = mairie@ville-exemple.example
    .town-subject = La fête de la ville
    .town-body =
        Bonjour.
        La fête de la ville est samedi.
        L'entrée est gratuite.
    .town-link = Voir les heures de la fête
    .town-target = www.ville-exemple.example/fete
