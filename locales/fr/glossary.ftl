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
