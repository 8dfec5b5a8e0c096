# Every French word marked FR("…") in the lessons, explained in one short sentence.

glossary_arnaque = Une arnaque est un piège pour prendre votre argent.
glossary_carte-bancaire = Cette carte sert à payer dans les magasins.
glossary_carte-vitale = Cette carte verte sert à rembourser vos soins.
glossary_code = Un code est secret, comme celui de votre carte bancaire.
glossary_colis = Un colis est un paquet qui arrive chez vous.
glossary_compte-formation = Le compte formation paie des cours pour le travail.
glossary_expediteur = L'expéditeur est la personne qui envoie le message.
glossary_info-escroqueries = La police vous conseille gratuitement, par téléphone.
glossary_lien = Un lien est une adresse qui ouvre un site.
glossary_mail = Un mail est une lettre envoyée par internet.
glossary_mot-de-passe = Un mot de passe est le code de votre compte.
glossary_opposition = Faire opposition, c'est bloquer sa carte bancaire.
glossary_se-connecter = Se connecter veut dire : entrer dans son compte.
glossary_sms = Un SMS est un message court sur le téléphone.
glossary_transferer = Transférer, c'est envoyer un message reçu à quelqu'un d'autre.
glossary_urgent = Urgent veut dire : à faire tout de suite.

# first-steps, pointer
glossary_bouton = Un bouton est une zone de l'écran, pour agir.
glossary_cliquer = Cliquer veut dire : appuyer une fois sur un bouton.
glossary_confirmer = Confirmer veut dire : répondre oui.
glossary_double-clic = Un double clic, ce sont 2 clics très rapides.
glossary_ecran = Un écran montre des mots et des images.
glossary_glisser = Glisser veut dire : déplacer une chose sur l'écran.
glossary_molette = La molette est la petite roue de la souris.
glossary_souris = Une souris bouge une flèche sur l'écran.
glossary_tab = La touche Tab va d'une chose à la suivante.

# keyboard
glossary_alt-gr = Cette touche écrit un autre signe, comme l'arobase.
glossary_arobase = L'arobase est le signe @ des adresses mail.
glossary_curseur = Le curseur est le petit trait qui montre votre place.
glossary_entree = Cette touche confirme, ou passe à la ligne suivante.
glossary_espace = Cette touche laisse un vide entre 2 mots.
glossary_fleche-droite = Cette touche déplace le curseur vers la droite.
glossary_fleche-gauche = Cette touche déplace le curseur vers la gauche.
glossary_maj = Cette touche écrit une majuscule, avec une lettre.
glossary_retour-arriere = Cette touche efface la lettre avant le curseur.
glossary_suppr = Cette touche efface la lettre après le curseur.
glossary_verr-maj = Cette touche garde toutes les lettres en majuscules.

# email-account
glossary_a = À veut dire ici : la personne qui reçoit le mail.
glossary_adresse-mail = Une adresse mail sert à recevoir et envoyer des mails.
glossary_adresse-mail-souhaitee = Souhaitée veut dire : choisie par vous.
glossary_boite-de-reception = Les mails reçus sont dans la boîte de réception.
glossary_caractere = Un caractère est une lettre, un chiffre ou un signe.
glossary_caractere-special = Un caractère spécial est un signe, comme le tiret.
glossary_cocher = Cocher, c'est mettre une marque dans une case.
glossary_compte = Un compte garde vos mails et vos informations.
glossary_conditions = Les conditions sont les règles du site.
glossary_creer-le-compte = Ce bouton termine : votre compte existe.
glossary_date-de-naissance = Votre date de naissance est le jour de votre naissance.
glossary_envoyer = Ce bouton fait partir votre message.
glossary_identite = Une identité dit qui est une personne.
glossary_j-accepte-les-conditions = Vous dites oui aux règles du site.
glossary_je-ne-suis-pas-un-robot = Cette case demande une personne, pas un programme.
glossary_majuscule = Une majuscule est une grande lettre, comme A.
glossary_message = Un message est le texte de votre mail.
glossary_mon-compte = Ce bouton montre vos informations sur le site.
glossary_nom = Le nom est celui de votre famille.
glossary_nouveau-message = Ce bouton ouvre un mail vide.
glossary_numero-de-telephone-de-secours = Ce numéro sert à retrouver votre compte.
glossary_objet = L'objet dit de quoi parle le mail.
glossary_prenom = Le prénom est votre petit nom, comme Camille.
glossary_se-deconnecter = Se déconnecter veut dire : sortir de son compte.
glossary_suivant = Ce bouton ouvre la page d'après.

# The sheet "Mon mémo personnel" and the lesson "password-memo"
glossary_mon-memo-personnel = Sur cette feuille, vous écrivez vos comptes avec un stylo.
glossary_site = Un site est un endroit sur internet, avec une adresse.
glossary_identifiant = L'identifiant est votre nom pour entrer dans un compte.
glossary_notes = Ici, vous écrivez tout ce qui vous aide.
glossary_mot-de-passe-oublie = Ce bouton sert à choisir un nouveau mot de passe.
glossary_nouveau-mot-de-passe = Ce bouton sert à changer de mot de passe.
glossary_numero-fiscal = Ce numéro est votre identifiant pour les impôts.

# The lesson "scams": buttons and papers
glossary_acte-de-naissance = Ce papier donne votre date et votre lieu de naissance.
glossary_bloquer = Bloquer, c'est arrêter les messages d'un numéro.
glossary_conseiller-bancaire = Cette personne travaille dans votre banque et vous aide.
glossary_raccrocher = Raccrocher, c'est arrêter l'appel sur le téléphone.
glossary_signaler = Signaler, c'est montrer un message piège à un service.
glossary_annonce = Une annonce est une publicité, parfois nommée Sponsorisé.
glossary_ouvrir-le-lien = Ce bouton ouvre le site du lien.
glossary_voir-l-adresse = Ce bouton montre la vraie adresse de l'expéditeur.
