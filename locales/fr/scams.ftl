# French is the reference: one sentence per line, and the 4 signs always have the same words:
# "demande d'aller vite", "demande de l'argent" or "un code", "adresse de l'expéditeur", "lien", "bizarre".
# The imitations use names in .example and phone numbers kept for fiction, so that nobody owns them.

scams = Je repère les arnaques
    .about = Pour toutes les personnes qui reçoivent des messages pièges.
    .can-1 = Vous savez voir les 4 signes d'une arnaque.
    .can-2 = Vous savez quoi faire en cas de doute.
    .can-3 = Vous savez qui appeler après une arnaque.

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

scams_money =
    Signe 2 : le message demande de l'argent ou un code.
    Un { FR("mot de passe") } est aussi un code secret.
    Votre banque ne demande jamais de code par message.

scams_sender =
    Signe 3 : l'adresse de l'expéditeur est bizarre.
    Un { FR("expéditeur") } est la personne qui envoie un message.
    Ici, une banque écrit avec une adresse de cadeaux.
    .sender = Votre banque
    .address = contact@cadeaux-du-jour.example
    .subject = Votre compte
    .body =
        Bonjour.
        Un nouveau message vous attend.

scams_link =
    Signe 4 : le lien est bizarre.
    Un { FR("lien") } est une adresse qui ouvre un site.
    Ici, une mairie envoie un lien de jeux.
    .sender = Votre mairie
    .body =
        Votre rendez-vous est confirmé.
        Ouvrez ce { FR("lien") } pour voir l'heure.
    .link = jeux-gagnants.example/mairie

scams_parcel =
    Un { FR("colis") } est un paquet qui arrive chez vous.
    Regardez ce SMS et son lien.
    .question = Que pensez-vous de ce message ?
    .option-scam = Une arnaque
    .option-real = Un vrai message
    .right =
        Le message demande de l'argent : 2 euros.
        Le lien est bizarre : vous ne connaissez pas ce site.
    .wrong-real =
        Ce message ressemble à un vrai message.
        Mais il demande de l'argent avec un lien bizarre.
    .hint = Regardez ce que le message demande.
    .hint-2 = Le message demande de l'argent : 2 euros.
    .shown =
        Ce message est une arnaque.
        Le voleur veut le numéro de votre { FR("carte bancaire") }.
        Ensuite, le voleur prend beaucoup plus d'argent.
    .sender = 06 39 98 41 07
    .body =
        Votre { FR("colis") } est bloqué.
        Payez 2 euros pour le recevoir.
    .link = payer-colis-24.example

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

scams_training =
    Le { FR("compte formation") } paie des cours pour le travail.
    L'argent de ce compte reste jusqu'à votre retraite.
    .question = Que pensez-vous de ce message ?
    .option-scam = Une arnaque
    .option-real = Un vrai message
    .right =
        Le message demande un code : votre mot de passe.
        Le lien est bizarre : le vrai site est { -site-training }.
    .wrong-real =
        Le voleur parle d'argent pour vous faire peur.
        Mais cet argent reste jusqu'à votre retraite.
    .hint = Cherchez un mot qui demande d'aller vite.
    .hint-2 = Le message demande votre mot de passe avant ce soir.
    .shown =
        Ce message est une arnaque.
        Le message demande d'aller vite : ce soir.
        Le message demande un code : votre mot de passe.
    .sender = 06 39 98 26 53
    .body =
        { FR("Urgent") } : votre { FR("compte formation") } expire ce soir.
        Vous allez perdre 900 euros.
        Donnez votre { FR("mot de passe") } ici.
    .link = formation-900-euros.example

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
        Mais aucun des 4 signes n'est dans ce message.
    .hint = Cherchez les 4 signes, un par un.
    .hint-2 = Le message ne demande ni argent ni code.
    .shown =
        Ce message est vrai.
        Vous avez 15 jours, rien à payer et aucun lien.
        L'adresse de l'expéditeur est celle de la ville.
    .sender = Bibliothèque de Ville-Exemple
    .address = bibliotheque@ville-exemple.fr
    .subject = Votre livre est arrivé
    .body =
        Bonjour, votre livre réservé est arrivé.
        Nous le gardons pour vous pendant 15 jours.
        La bibliothèque ouvre du mardi au samedi.
        Venez entre 10 heures et 18 heures.

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

scams_clicked =
    Imaginez : vous ouvrez le lien et vous donnez un code.
    Cela arrive à beaucoup de personnes.
    .question = Que pouvez-vous faire maintenant ?
    .option-bank = Appeler ma banque
    .option-password = Changer mon mot de passe
    .option-secret = Garder le secret
    .option-tell = En parler à quelqu'un
    .right =
        La banque bloque votre carte : c'est une { FR("opposition") }.
        Le voleur ne connaît pas votre nouveau mot de passe.
    .wrong-secret =
        Vous pouvez en parler sans honte.
        Une autre personne peut vous aider.
    .incomplete = Il y a encore une bonne idée.
    .hint = Cherchez tout ce qui arrête le voleur.
    .hint-2 = 3 réponses sur 4 vous protègent.
    .shown =
        La banque bloque votre carte : c'est une { FR("opposition") }.
        Le voleur ne connaît pas votre nouveau mot de passe.
        Une autre personne peut vous aider.

scams_call =
    Pour votre argent, appelez d'abord votre banque.
    Appelez gratuitement { FR("Info Escroqueries") } au { -phone-advice }, ou ouvrez { -site-help }.
    Avec { FR("Transférer") }, envoyez gratuitement le SMS piège au { -sms-report }.
