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
glossary_entree = La touche Entrée sert à dire oui à l'appareil.
glossary_glisser = Glisser veut dire : déplacer une chose sur l'écran.
glossary_molette = La molette est la petite roue de la souris.
glossary_souris = Une souris bouge une flèche sur l'écran.
glossary_tab = La touche Tab va d'une chose à la suivante.

# keyboard
glossary_alt-gr = Cette touche écrit un autre signe, comme l'arobase.
glossary_arobase = L'arobase est le signe @ des adresses mail.
glossary_curseur = Le curseur est le petit trait qui montre votre place.
glossary_entree = Cette touche valide, ou passe à la ligne suivante.
glossary_espace = Cette touche laisse un vide entre 2 mots.
glossary_fleche-droite = Cette touche déplace le curseur vers la droite.
glossary_fleche-gauche = Cette touche déplace le curseur vers la gauche.
glossary_maj = Cette touche écrit une majuscule, avec une lettre.
glossary_retour-arriere = Cette touche efface la lettre avant le curseur.
glossary_suppr = Supprimer veut dire effacer : ici, la lettre après le curseur.
glossary_verr-maj = Cette touche garde toutes les lettres en majuscules.
