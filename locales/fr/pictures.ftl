# What each picture shows, for people who do not see it: one sentence, at most 15 words.

# Pictures of the program
picture_welcome = 3 personnes sourient devant un grand écran.
picture_home = 3 leçons sont côte à côte.
picture_code-sun = Un soleil.
picture_code-cat = Un chat.
picture_code-house = Une maison.
picture_code-tree = Un arbre.
picture_code-key = Une clé.
picture_code-fish = Un poisson.
picture_code-boat = Un bateau.
picture_code-apple = Une pomme.
picture_code-hat = Un chapeau.
picture_code-umbrella = Un parapluie.
picture_code-bicycle = Un vélo.
picture_code-star = Une étoile.
picture_summary = Une personne sourit, avec une coche verte.
picture_still-there = Une chaise vide devant un ordinateur.
picture_done = Une coche blanche est dans un rond vert.
picture_begun = Un cercle à moitié coloré entoure des traces de pas.
picture_comfort = Des boutons pour un œil, une oreille et une main.

# Pictures of the lesson "scams"
picture_scams = Un téléphone montre un message avec un signe de danger.
picture_phone-message = Une main tient un téléphone qui reçoit un message.
picture_thief = Un voleur prend une carte dans un portefeuille.
picture_clock = L'aiguille d'une montre tourne vite.
picture_card-code = Une carte bancaire, des pièces et un clavier pour le code.
picture_mail-sender = Une loupe montre l'adresse d'un mail.
picture_link = Un doigt touche une chaîne : c'est l'image d'un lien.
picture_parcel = Un colis en carton, avec le signe de l'euro.
picture_bank = Une banque avec de grandes colonnes.
picture_health-card = Une carte Vitale verte avec une photo.
picture_training = Une personne étudie un livre, à côté d'un diplôme.
picture_library = Des livres sont rangés au-dessus d'un livre ouvert.
picture_doubt = Une personne se pose une question.
picture_clicked = Un doigt touche l'écran d'un téléphone.
picture_phone-help = Une personne demande de l'aide au téléphone.

# Pictures of the lesson "first-steps"
picture_first-steps = Des traces de pas vont vers un écran.
picture_first-hello = Une personne qui sourit fait bonjour de la main.
picture_first-screen = Un grand écran montre une image et des lignes.
picture_first-button = Un doigt appuie sur un bouton orange.
picture_first-answer = 3 réponses, une est choisie avec un rond plein.
picture_first-listen = Un haut-parleur dans une flèche qui fait un tour.
picture_first-back = 2 pages, avec une flèche vers la page d'avant.
picture_first-help = Une personne en aide une autre, avec une ampoule.
picture_first-safe = Un bouclier avec une coche protège un écran.
picture_first-roles = 3 boutons sont reliés à 3 dessins.
picture_first-turn = Une oreille, un rond choisi, puis une coche.
picture_first-stop = Une porte ouverte avec une flèche vers la sortie.

# Pictures of the lesson "pointer"
picture_pointer = Une souris et un doigt montrent le même écran.
picture_pointer-mouse = Une souris d'ordinateur et une flèche.
picture_pointer-hold = Une main se pose sur une souris, un doigt touche un écran.
picture_pointer-move = Une flèche va vers un rond orange.
picture_pointer-click = Une souris avec le bouton de gauche en couleur.
picture_pointer-small = Une flèche montre le plus petit des 3 boutons.
picture_pointer-once = Un rond qui tourne et une tasse de café.
picture_pointer-hand = Une main montre un mot bleu avec un trait.
picture_pointer-shapes = Une main, une barre droite et un rond.
picture_pointer-scroll = Une longue page et la roue d'une souris.
picture_pointer-double = Une souris avec 2 ronds, pour 2 clics.
picture_pointer-drag = Une main déplace un carré vers une place vide.
picture_pointer-message = Une lettre sur un écran, avec un bouton en bas.
picture_pointer-alone = Une personne sourit devant 5 boutons avec des coches.

# Pictures of the lesson "keyboard"
picture_key-keyboard = 2 mains sont posées sur un clavier.
picture_key-letter = Un doigt appuie sur la touche a.
picture_key-far = 4 touches d'un clavier sont en couleur, avec une loupe.
picture_key-word = 3 touches écrivent les lettres b, o et n.
picture_key-typing = Un écran montre un modèle, et un cadre pour écrire.
picture_key-space = Un doigt appuie sur la grande touche entre 2 lettres.
picture_key-enter = Un doigt appuie sur une touche avec une flèche pliée.
picture_key-backspace = Une touche avec une flèche vers la gauche efface une lettre.
picture_key-arrows = 4 touches à flèche, avec un trait qui montre le curseur.
picture_key-capital = Un doigt garde une touche, un autre doigt appuie sur C.
picture_key-caps = Une touche a une petite lumière verte, sous 3 grandes lettres.
picture_key-digits = Un doigt appuie sur la touche 1, à côté de 2 et 3.
picture_key-accents = 4 touches ont les lettres é, è, ç et à.
picture_key-circumflex = Une touche avec un accent, puis la touche e, font la lettre ê.
picture_key-dot = Un doigt appuie sur une touche avec un gros point.
picture_key-at = Le signe arobase, avec la touche Alt Gr et la touche à.
picture_key-sentence = Une phrase est sur un écran, avec une majuscule et un point.
picture_key-address = Une enveloppe a une adresse avec le signe arobase.

# Pictures of the lesson "email-account"
picture_account-mail = Une enveloppe porte un rond avec une arobase.
picture_account-parts = 3 parties sont côte à côte : une personne, une arobase, une maison.
picture_account-identity = Un crayon dessine une carte avec un portrait.
picture_account-choose = Parmi 3 adresses, une coche verte montre la bonne.
picture_account-form = Un crayon remplit les cases d'une page.
picture_account-address = Une boîte aux lettres porte une arobase.
picture_account-password = Un cadenas est au-dessus d'une case avec des points.
picture_account-birth = Un calendrier montre un jour avec un gâteau.
picture_account-recovery = Une bouée est devant un téléphone.
picture_account-robot = Un robot est à côté d'une case cochée.
picture_account-conditions = Une feuille de règles a une case cochée et un crayon.
picture_account-created = Une personne sourit devant un ordinateur, près d'une enveloppe.
picture_account-sign-in = Une flèche et une clé vont vers une porte ouverte.
picture_account-shared = 3 personnes utilisent le même écran.
picture_account-sign-out = Une flèche sort d'une porte fermée, avec un cadenas.
picture_mail-use = Une enveloppe va d'une personne à une autre.
picture_mail-inbox = Des enveloppes sont dans une boîte de rangement.
picture_mail-write = Un crayon écrit une lettre dans une enveloppe.

# Pictures of the lesson "scams": to act
picture_scam-fear = Une personne a peur devant un téléphone en danger.
picture_scam-mailbox = Une boîte mail montre un mail sûr et un mail dangereux.
picture_scam-call = Un voleur demande un code au téléphone.
picture_scam-website = 2 sites se ressemblent : un danger et un site sûr.
picture_scam-report = Un mail a un drapeau, 2 autres mails ont une coche.

# Pictures of the lesson "password-memo"
picture_memo = Un carnet avec une clé et un stylo.
picture_memo-each = 3 cadenas de couleur ont chacun une clé.
picture_memo-strong = Un mot de passe court et un mot de passe long.
picture_memo-phrase = 3 tulipes bleues sont dans un pot.
picture_memo-secret = Une personne garde un secret, un doigt devant la bouche.
picture_memo-place = Une feuille est rangée dans un tiroir fermé à clé.
picture_memo-login = Une carte avec une photo, devant la page d'un site.
picture_memo-forgotten = Une personne cherche un mot de passe dans sa mémoire.
picture_memo-reset = Une lettre ouverte contient une clé.
picture_memo-change = 2 flèches tournent autour d'un cadenas.
picture_memo-write = Une main écrit avec un stylo sur une feuille.
picture_memo-alone = Une feuille contient 2 comptes, avec une coche verte.
picture_memo-sheet = Une personne donne une feuille avec une clé.

# The French words of the lessons.
# Pictures of the word list: what each French word means
picture_word-arnaque = Un voleur sort d'un téléphone pour prendre un billet dans un portefeuille.
picture_word-carte-bancaire = Une carte bancaire est à côté d'un appareil pour payer.
picture_word-code = Un doigt tape un code caché, près d'un cadenas.
picture_word-colis = Un carton va vers une maison.
picture_word-compte-formation = Une pièce d'un euro, avec une flèche vers un livre ouvert.
picture_word-expediteur = Une personne tient une enveloppe qui part vers quelqu'un d'autre.
picture_word-info-escroqueries = Un policier sourit, à côté d'un téléphone dans une bulle.
picture_word-opposition = Une carte bancaire a un grand signe rouge qui dit non.
picture_word-transferer = Une personne envoie à une autre l'enveloppe reçue.
picture_word-confirmer = Un doigt choisit le bouton vert avec la coche.
picture_word-molette = La roue d'une souris est orange, avec 2 flèches.
picture_word-tab = La touche Tab, et une flèche d'une case à la suivante.
picture_word-arobase = Le signe arobase est grand et orange.
picture_word-curseur = Un grand trait orange est après 2 lettres, dans un cadre.
picture_word-fleche-droite = Une touche avec une flèche déplace un trait vers la droite.
picture_word-fleche-gauche = Une touche avec une flèche déplace un trait vers la gauche.
picture_word-suppr = Un doigt sur Suppr efface la lettre après le trait.
picture_word-a = Une personne reçoit une enveloppe qui vient de quelqu'un d'autre.
picture_word-adresse-mail-souhaitee = Une personne pense à une adresse mail, avec une coche verte.
picture_word-caractere = 3 cases montrent une lettre, un chiffre et un signe.
picture_word-caractere-special = 4 cases orange montrent 4 signes, sans lettre.
picture_word-cocher = Un crayon fait une marque verte dans une case.
picture_word-compte = Un dossier avec un portrait garde une enveloppe et une feuille.
picture_word-conditions = Une feuille montre 2 règles avec une coche et 1 signe qui dit non.
picture_word-creer-le-compte = Un doigt appuie sur un bouton, sous un portrait avec un plus.
picture_word-envoyer = Une enveloppe part vite, avec une flèche verte.
picture_word-identite = Une carte a une photo et 3 lignes avec des dessins.
picture_word-je-ne-suis-pas-un-robot = Un robot avec un trait rouge, une personne qui sourit et une case cochée.
picture_word-majuscule = Un grand A orange est à côté d'un petit a gris.
picture_word-message = Un cadre orange entoure le texte d'un mail.
picture_word-mon-compte = Un doigt touche un petit portrait, en haut d'une page.
picture_word-nom = 3 personnes d'une famille ont ensemble une seule étiquette.
picture_word-nouveau-message = Une enveloppe ouverte a une feuille vide et un plus.
picture_word-objet = Un cadre entoure le haut d'un mail, avec la maison du texte.
picture_word-prenom = Une personne en couleur, parmi 3, a une étiquette.
picture_word-suivant = 2 pages, avec une flèche vers la page d'après.
picture_word-mon-memo-personnel = Une feuille a une clé, 2 comptes et un stylo.
picture_word-site = Une page a une adresse en haut et un dessin de la Terre.
picture_word-numero-fiscal = Un papier avec un euro montre un numéro sur du orange.
picture_word-acte-de-naissance = Une feuille montre un bébé, avec un cachet rouge.
picture_word-bloquer = Un message sur un téléphone a un grand signe rouge qui dit non.
picture_word-conseiller-bancaire = Une personne en cravate est à un bureau, près d'une banque.
picture_word-raccrocher = Un doigt appuie sur le bouton rouge d'un téléphone.
picture_word-signaler = Un mail dangereux va vers une personne avec un casque.
picture_word-annonce = Un porte-voix est au-dessus d'un cadre orange, dans une page.
picture_word-ouvrir-le-lien = Une flèche va d'une chaîne vers la page d'un site.
