# Every French word marked FR("…") in the lessons, explained in one short sentence.

glossary_arnaque = A scam: a trap to take your money.
glossary_carte-bancaire = A bank card: you pay in shops with it.
glossary_carte-vitale = A green card: it helps pay back your health care.
glossary_code = A code is secret, like your bank card code.
glossary_colis = A parcel: a package that comes to your home.
glossary_compte-formation = An account that pays for courses for your work.
glossary_expediteur = The sender: the person who sends the message.
glossary_info-escroqueries = The police give you advice by phone, for free.
glossary_lien = A link: an address that opens a website.
glossary_mail = An e-mail: a letter sent over the internet.
glossary_mot-de-passe = A password: the code of your account.
glossary_opposition = You ask the bank to block your bank card.
glossary_se-connecter = Sign in: go into your account.
glossary_sms = A text message: a short message on the phone.
glossary_transferer = Forward: send a message you got to someone else.
glossary_urgent = Urgent means: to do right now.

# first-steps, pointer
glossary_bouton = A button: a part of the screen, to do something.
glossary_cliquer = Click: press once on a button.
glossary_confirmer = Confirm: say yes.
glossary_double-clic = A double click: 2 very quick clicks.
glossary_ecran = A screen: it shows words and pictures.
glossary_glisser = Drag: move a thing on the screen.
glossary_molette = The small wheel on the mouse.
glossary_souris = A mouse: it moves an arrow on the screen.
glossary_tab = Tab: this key goes from one thing to the next.

# keyboard
glossary_alt-gr = This key writes another sign, like the at sign.
glossary_arobase = The at sign: the sign @ of e-mail addresses.
glossary_curseur = The cursor: the small line that shows your place.
glossary_entree = Enter: this key confirms, or goes to the next line.
glossary_espace = Space: this key leaves a gap between 2 words.
glossary_fleche-droite = Right arrow: this key moves the cursor to the right.
glossary_fleche-gauche = Left arrow: this key moves the cursor to the left.
glossary_maj = Shift: this key writes a capital, with a letter.
glossary_retour-arriere = Backspace: this key erases the letter before the cursor.
glossary_suppr = Delete: this key erases the letter after the cursor.
glossary_verr-maj = Caps lock: this key keeps all the letters capital.

# email-account
glossary_a = To: the person who gets the e-mail.
glossary_adresse-mail = E-mail address: with it you get and send e-mails.
glossary_adresse-mail-souhaitee = The e-mail address that you want.
glossary_boite-de-reception = The inbox: the e-mails you get are there.
glossary_caractere = A character: a letter, a digit or a sign.
glossary_caractere-special = A special character: a sign, like the dash.
glossary_cocher = Tick: put a mark in a box.
glossary_compte = An account: it keeps your e-mails and your information.
glossary_conditions = The conditions: the rules of the website.
glossary_creer-le-compte = Create the account: after this button, your account exists.
glossary_date-de-naissance = Date of birth: the day you were born.
glossary_envoyer = Send: this button sends your message.
glossary_identite = Identity: it says who a person is.
glossary_j-accepte-les-conditions = I accept the conditions: yes to the website's rules.
glossary_je-ne-suis-pas-un-robot = I am not a robot: this box wants a person.
glossary_majuscule = A capital letter: a big letter, like A.
glossary_message = Message: the text of your e-mail.
glossary_mon-compte = My account: this button shows your information on the website.
glossary_nom = Last name: the name of your family.
glossary_nouveau-message = New message: this button opens an empty e-mail.
glossary_numero-de-telephone-de-secours = A phone number to get back into your account.
glossary_objet = The subject: it says what the e-mail is about.
glossary_prenom = First name: your own name, like Camille.
glossary_se-deconnecter = Sign out: go out of your account.
glossary_suivant = Next: this button opens the next page.

# The sheet "Mon mémo personnel" and the lesson "password-memo"
glossary_mon-memo-personnel = My memo: write your accounts here with a pen.
glossary_site = A website: a place on the internet, with an address.
glossary_identifiant = A user name: your name to go into an account.
glossary_notes = Notes: here, you write everything that helps you.
glossary_mot-de-passe-oublie = Forgotten password: this button helps you choose a new one.
glossary_nouveau-mot-de-passe = New password: this button opens the page to change it.
glossary_numero-fiscal = Tax number: this number is your user name for taxes.

# The lesson "scams": buttons and papers
glossary_acte-de-naissance = A birth certificate: where and when you were born.
glossary_bloquer = Block: stop the messages from a number.
glossary_conseiller-bancaire = A bank adviser: a person who helps in your bank.
glossary_raccrocher = Hang up: stop the phone call.
glossary_signaler = Report: show a trap message to a service.
glossary_annonce = An advertisement: sometimes, it is called Sponsorisé.
glossary_ouvrir-le-lien = Open the link: this button opens its website.
glossary_voir-l-adresse = See the address: it shows the sender's real address.
