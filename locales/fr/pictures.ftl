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
