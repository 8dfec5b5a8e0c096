# French is the reference: one sentence per line, and the same words for the same things:
# "adresse mail", "compte", "page", "case", "remplir", "la carte" (the card of Camille Martin, whom nobody is).
# The service is invented and its addresses end in .example, so that nobody owns them.

email-account = Je crée mon adresse mail
    .about = Pour les personnes qui veulent leur première adresse mail.
    .can-1 = Vous savez choisir une adresse mail.
    .can-2 = Vous savez créer un compte, page après page.
    .can-3 = Vous savez lire et envoyer un mail, puis vous déconnecter.
    .home-1 = Cherchez une adresse mail sur un courrier ou une affiche.
    .home-2 = Sur un papier, inventez 2 adresses mail simples.
    .home-3 = Dans une salle d'ordinateurs, envoyez un mail à une personne.

email-account_start =
    Un { FR("mail") } est une lettre envoyée par internet.
    Une { FR("adresse mail") } sert à recevoir et envoyer des mails.
    Ici, tout est inventé et sans risque.
    .talk = Et vous : quelles lettres recevez-vous à la maison ?

email-account_parts =
    Une adresse mail a 3 parties.
    L'{ FR("arobase") } est le signe @ du milieu.
    Le service garde vos mails, comme une boîte aux lettres.
    .question = Quelles parties vont ensemble ?
    .one-name = camille.martin
    .other-name = Le nom
    .one-at = @
    .other-at = L'arobase
    .one-service = pasapas.example
    .other-service = Le service
    .wrong =
        Prenez votre temps.
        Cherchez d'abord le nom d'une personne.
    .right = Ces parties font ensemble une adresse mail.
    .hint = Cherchez d'abord le nom d'une personne.
    .hint-2 =
        Le nom est camille.martin.
        L'arobase est le signe @.
    .shown =
        Le nom est camille.martin.
        L'arobase est @.
        Le service est pasapas.example.

email-account_order =
    Une adresse mail se lit de gauche à droite.
    Le nom est toujours au début.
    L'arobase est entre le nom et le service.
    .question = Dans quel ordre écrivez-vous l'adresse ?
    .item-name = camille.martin
    .item-at = @
    .item-service = pasapas.example
    .wrong =
        Prenez votre temps.
        Commencez par le nom de la personne.
    .right = Voici l'adresse complète : camille.martin@pasapas.example.
    .hint = Le nom de la personne est au début.
    .hint-2 =
        L'arobase est au milieu.
        Le service est à la fin.
    .shown =
        D'abord, c'est le nom : camille.martin.
        Ensuite, c'est l'arobase : @.
        À la fin, c'est le service : pasapas.example.

# waive S08 3: for safety, true data stay away from a shared machine (by l'équipe Pas à Pas)
email-account_identity =
    Les informations sur une personne sont son { FR("identité") }.
    Camille Martin est une personne inventée.
    N'écrivez jamais votre vraie identité ici.

email-account_choose =
    L'école ou la mairie vous écrit à votre adresse mail.
    Choisissez une adresse simple, avec votre prénom et votre nom.
    Une adresse mail est sans espace et sans accent.
    .question = Quelle adresse va bien pour la mairie ?
    .option-joke = gros.bisous@pasapas.example
    .option-simple = camille.martin@pasapas.example
    .option-space = camille martin@pasapas.example
    .right =
        Cette adresse est simple et sérieuse.
        L'adresse est sans espace et sans accent.
    .wrong-joke =
        Cette adresse va bien pour vos amis.
        La mairie préfère une adresse avec votre nom.
    .wrong-space =
        Cette adresse a un espace après le prénom.
        Un point remplace l'espace.
    .hint = Cherchez une adresse avec un prénom et un nom.
    .hint-2 = Un point est entre le prénom et le nom.
    .shown =
        L'adresse camille.martin@pasapas.example est simple et sérieuse.
        Un point est entre le prénom et le nom.
    .talk = Et vous : qui demande votre adresse mail ?

email-account_choose--harder =
    Camille Martin cherche un travail.
    L'adresse camille.martin@pasapas.example est déjà prise.
    Un patron regarde aussi votre adresse mail.
    .question = Quelle adresse choisissez-vous pour le travail ?
    .option-year = camille1985@pasapas.example
    .option-work = camille.martin.travail@pasapas.example
    .option-long = camillllle@pasapas.example
    .right =
        Cette adresse montre le nom, sans la naissance.
        Une autre personne lit facilement cette adresse.
    .wrong-year =
        Cette adresse montre l'année de naissance.
        Le nom de famille est plus utile.
    .wrong-long =
        Cette adresse a 5 fois la lettre l.
        Une personne peut oublier une lettre.
    .hint = Cherchez une adresse facile à lire au téléphone.
    .hint-2 = Le prénom et le nom sont dans cette adresse.
    .shown =
        L'adresse camille.martin.travail@pasapas.example est simple et sérieuse.
        La naissance reste privée.
    .talk = Et vous : qui demande votre adresse mail ?

email-account_name =
    Un { FR("compte") } garde vos mails et vos informations.
    Créer un compte, c'est remplir plusieurs pages.
    La page 1 demande le { FR("Prénom") } et le { FR("Nom") }.
    .question = Remplissez la page avec le nom de Camille.
    .right = La page 1 est remplie.
    .hint = Le prénom et le nom sont sur la carte.
    .hint-2 =
        Écrivez Camille et Martin.
        Choisissez ensuite { FR("Suivant") }.
    .shown =
        Le prénom est Camille.
        Le nom est Martin.
        Le bouton { FR("Suivant") } ouvre la page d'après.

email-account_address =
    Écrivez votre adresse dans { FR("Adresse mail souhaitée") }.
    Parfois, une autre personne a déjà cette adresse.
    Le { FR("site") } propose alors d'autres adresses.
    .question = Choisissez une adresse libre pour Camille.
    .right = Cette adresse est libre : Camille peut la prendre.
    .hint = Mettez un point entre le prénom et le nom.
    .hint-2 = L'adresse est déjà prise : choisissez une adresse proposée.
    .shown =
        Le site montre des adresses libres.
        Vous prenez une de ces adresses.
        Le bouton { FR("Suivant") } ouvre la page d'après.

email-account_password =
    Votre compte a un code secret, le { FR("mot de passe") }.
    Une lettre ou un chiffre est un { FR("caractère") }.
    Une { FR("majuscule") } est une grande lettre, comme A.
    .question = Écrivez 2 fois le mot de passe de la carte.
    .right =
        Ce mot de passe suit toutes les règles.
        Pour votre vrai compte, inventez un autre mot de passe.
    .hint = Le mot de passe est sur la carte.
    .hint-2 = Écrivez 3-Tulipes-Bleues dans les 2 cases.
    .shown =
        Le mot de passe est 3-Tulipes-Bleues.
        Les lettres T et B sont des majuscules.
        Le tiret est un { FR("caractère spécial") }.

# waive N05 3: the page wants digits, the sentence shows how the date in letters is written there (by l'équipe Pas à Pas)
# waive N05 .hint-2: this is what people type, sign by sign (by l'équipe Pas à Pas)
email-account_birth =
    Beaucoup de sites demandent la { FR("Date de naissance") }.
    Le jour est au début et l'année à la fin.
    Le 8 mars 1990 s'écrit 08/03/1990.
    .question = Écrivez la date de naissance de Camille.
    .right = La date de naissance est complète.
    .hint = La date est sur la carte.
    .hint-2 = Écrivez 12/05/1985 avec les 2 barres.
    .shown =
        La date de Camille est le 12 mai 1985.
        En chiffres, le mois de mai est 05.
        L'année est 1985.

email-account_recovery =
    Tout le monde peut oublier un mot de passe.
    Le { FR("Numéro de téléphone de secours") } vous aide alors.
    Le site envoie un { FR("code") } à ce numéro.
    .question = Écrivez le numéro de téléphone de Camille.
    .right = Avec ce numéro, Camille peut retrouver son compte.
    .hint = Le numéro est sur la carte.
    .hint-2 = Écrivez les 10 chiffres : 06 39 98 12 34.
    .shown =
        Le numéro de Camille est 06 39 98 12 34.
        Ce numéro sert à retrouver le compte.
    .talk = Et vous : qui vous aide après un oubli ?

email-account_robot =
    Ici, un robot est un programme qui remplit des pages.
    La case { FR("Je ne suis pas un robot") } l'arrête.
    { FR("Cocher") } une case, c'est mettre une marque dedans.
    .question = Remplissez la page : d'abord la case, ensuite l'image.
    .right = Le site sait maintenant : vous êtes une personne.
    .hint = Regardez les 3 images, une par une.
    .hint-2 =
        Cochez la case.
        Choisissez ensuite l'image du chat.
    .shown =
        Vous cochez la case { FR("Je ne suis pas un robot") }.
        Vous choisissez l'image du chat.

email-account_conditions =
    Les { FR("conditions") } sont les règles du site.
    Lisez les règles avant de cocher { FR("J'accepte les conditions") }.
    Le bouton { FR("Créer le compte") } termine.
    .question = Acceptez les conditions pour créer le compte.
    .right =
        Vous connaissez les règles du site.
        Le compte est créé.
    .hint =
        Vous pouvez lire ou écouter les conditions.
        Cochez ensuite la case des conditions.
    .hint-2 =
        Cochez la case.
        Choisissez ensuite { FR("Créer le compte") }.
    .shown =
        Vous cochez la case { FR("J'accepte les conditions") }.
        Vous choisissez { FR("Créer le compte") }.

email-account_alone =
    Vous connaissez maintenant toutes les pages.
    Créez le compte de Camille, page après page.
    Prenez votre temps : ici, tout est sans risque.
    .question = Créez le compte de Camille.
    .right =
        Le compte de Camille est créé.
        Vous pouvez faire pareil pour votre vrai compte.
    .hint = Toutes les réponses sont sur la carte.
    .hint-2 =
        Remplissez chaque case.
        Choisissez ensuite { FR("Suivant") }.
    .shown =
        Vous remplissez 7 pages avec la carte.
        Le bouton { FR("Suivant") } ouvre la page d'après.
        Le bouton { FR("Créer le compte") } termine.

email-account_sign-in =
    { FR("Se connecter") } veut dire : entrer dans son compte.
    Le site demande l'adresse mail et le mot de passe.
    Votre mot de passe reste entre vous et le site.
    .question = Connectez-vous au compte de Camille.
    .right = Vous êtes dans le compte de Camille.
    .hint = L'adresse et le mot de passe sont sur la carte.
    .hint-2 = Écrivez l'adresse de Camille, puis 3-Tulipes-Bleues.
    .shown =
        L'adresse est camille.martin@pasapas.example.
        Le mot de passe est 3-Tulipes-Bleues.
        Le bouton { FR("Se connecter") } ouvre le compte.

email-account_read =
    Les mails reçus sont dans la { FR("Boîte de réception") }.
    Chaque ligne montre un nom et un { FR("Objet") }.
    L'objet dit de quoi parle le mail.
    .question = Ouvrez le mail de bienvenue.
    .right = Vous lisez le premier mail de ce compte.
    .hint = Regardez l'objet de chaque mail.
    .hint-2 = Le mail de bienvenue vient de Courriel Pas à Pas.
    .shown =
        Vous choisissez la ligne de Courriel Pas à Pas.
        Le mail de bienvenue s'ouvre.
    .sofia-sender = Sofia Benali
    .sofia-address = sofia@pasapas.example
    .sofia-subject = Un café mardi
    .sofia-body =
        Bonjour Camille.
        Je vous invite pour un café mardi.
        Pouvez-vous venir ?
    .welcome-sender = Courriel Pas à Pas
    .welcome-address = bonjour@pasapas.example
    .welcome-subject = Bienvenue
    .welcome-body =
        Bonjour Camille.
        Bienvenue dans votre compte.
        Votre adresse mail est prête.

email-account_write =
    Le bouton { FR("Nouveau message") } ouvre un mail vide.
    Dans { FR("À") }, écrivez l'adresse mail de la personne.
    Le bouton { FR("Envoyer") } envoie le mail.
    .question = Écrivez ce mail à Sofia.
    .right = Le mail part tout de suite chez Sofia.
    .hint = Choisissez d'abord { FR("Nouveau message") }.
    .hint-2 =
        Remplissez les 3 cases.
        Choisissez ensuite { FR("Envoyer") }.
    .shown =
        Dans { FR("À") }, vous écrivez sofia@pasapas.example.
        Ensuite, vous remplissez { FR("Objet") } et { FR("Message") }.
        Vous choisissez { FR("Envoyer") }.

email-account_write--harder =
    Imaginez : votre fille Lina est malade mardi.
    Vous écrivez un mail à son école.
    L'école reçoit beaucoup de mails.
    .question = Quel objet choisissez-vous ?
    .option-hello = Bonjour à l'école
    .option-urgent = Un problème
    .option-absence = Lina absente mardi
    .right =
        Cet objet dit le prénom et le jour.
        L'école comprend avant d'ouvrir le mail.
    .wrong-hello =
        Bonjour est parfait dans le message.
        Mais l'objet dit de quoi parle le mail.
    .wrong-urgent =
        Cet objet fait peur, sans information.
        L'objet dit de quoi parle le mail.
    .hint = L'école lit d'abord les objets des mails.
    .hint-2 = Un bon objet dit le prénom et le jour.
    .shown =
        L'objet dit de quoi parle le mail.
        Ici, cet objet dit le prénom et le jour.

email-account_shared =
    Un ordinateur de la bibliothèque sert à beaucoup de personnes.
    Votre compte reste ouvert après votre départ.
    La personne suivante peut alors lire vos mails.
    .question = Que faites-vous avant de partir ?
    .option-leave = Partir tout de suite
    .option-screen = Éteindre l'écran
    .option-out = Sortir de mon compte
    .right =
        Votre compte est protégé.
        Vos mails restent privés après votre départ.
    .wrong-leave =
        Beaucoup de personnes oublient leur compte ouvert.
        La personne suivante peut alors lire vos mails.
    .wrong-screen =
        L'écran est noir, mais votre compte reste ouvert.
        La personne suivante peut rallumer l'écran.
    .hint = Cherchez la réponse qui protège vos mails.
    .hint-2 =
        Vous entrez dans un compte.
        Avant de partir, vous sortez du compte.
    .shown =
        Vous sortez de votre compte avant de partir.
        Vos mails restent privés après votre départ.
    .talk = Et vous : où utilisez-vous un ordinateur partagé ?

email-account_shared--harder =
    Vous êtes sur un ordinateur de la bibliothèque.
    Vous entrez dans votre compte.
    L'ordinateur propose de garder votre mot de passe.
    .question = Que faites-vous pour protéger votre compte ?
    .option-keep = Répondre oui
    .option-no = Répondre non
    .option-out = Sortir de mon compte
    .right =
        Votre mot de passe reste seulement à vous.
        La personne suivante trouve un ordinateur sans votre compte.
    .wrong-keep =
        Avec oui, l'ordinateur garde votre mot de passe.
        La personne suivante peut entrer dans votre compte.
    .incomplete = Il y a encore une bonne idée.
    .hint = Pensez à la personne après vous.
    .hint-2 = 2 réponses sur 3 protègent votre compte.
    .shown =
        Vous répondez non à l'ordinateur.
        Avant de partir, vous sortez de votre compte.
    .talk = Et vous : où utilisez-vous un ordinateur partagé ?

email-account_sign-out =
    { FR("Se déconnecter") } veut dire : sortir de son compte.
    Le bouton est souvent dans { FR("Mon compte") }.
    Sur un ordinateur partagé, déconnectez-vous toujours.
    .question = Déconnectez-vous du compte de Camille.
    .right = Le compte est protégé : vous pouvez partir.
    .hint = Ouvrez d'abord { FR("Mon compte") }.
    .hint-2 = Dans { FR("Mon compte") }, choisissez { FR("Se déconnecter") }.
    .shown =
        Vous ouvrez { FR("Mon compte") }.
        Vous choisissez { FR("Se déconnecter") }.
