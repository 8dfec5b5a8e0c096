# What each picture shows, for people who do not see it: one sentence, at most 15 words.

# Pictures of the program
picture_welcome = 3 personnes sourient devant un grand écran.
picture_home = 3 leçons sont côte à côte.
picture_summary = Une personne sourit, avec une coche verte.
picture_done = Une coche blanche est dans un rond vert.
picture_begun = Un cercle à moitié coloré entoure des traces de pas.
picture_comfort = Des réglages pour un œil, une oreille et une main.

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
picture_doubt = Une personne réfléchit et se pose une question.
picture_clicked = Un doigt touche l'écran d'un téléphone.
picture_phone-help = Une personne demande de l'aide au téléphone.

# Pictures of the lesson "scams": to act
picture_scam-fear = Une personne a peur devant un téléphone en danger.
picture_scam-mailbox = Une boîte mail montre un mail sûr et un mail dangereux.
picture_scam-call = Un voleur appelle et demande un code.
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
