# Every French word marked FR("…") in the lessons, explained in one short sentence.

glossary_arnaque = A scam: a trap to take your money.
glossary_carte-bancaire = A bank card: you pay in shops with it.
glossary_carte-vitale = A green card: it helps pay you back for health care.
glossary_code = A code is secret, like the one for your bank card.
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

# The sheet "Mon mémo personnel" and the lesson "password-memo"
glossary_mon-memo-personnel = My own memo: on this paper, you write your accounts with a pen.
glossary_site = A website: a place on the internet, with an address.
glossary_identifiant = A user name: your name to go into an account.
glossary_notes = Notes: here, you write everything that helps you.
glossary_mot-de-passe-oublie = Forgotten password: this button helps you choose a new one.
glossary_nouveau-mot-de-passe = New password: this button opens the page to change it.
glossary_numero-fiscal = Tax number: this number is your user name for taxes.

# The lesson "scams": buttons and papers
glossary_acte-de-naissance = A birth certificate: this paper says where and when you were born.
glossary_bloquer = Block: stop the messages from a number.
glossary_conseiller-bancaire = A bank adviser: this person works in your bank and helps you.
glossary_raccrocher = Hang up: stop the phone call.
glossary_signaler = Report: show a message that is a trap to a service.
glossary_annonce = An advertisement: sometimes, it is called Sponsorisé.
glossary_ouvrir-le-lien = Open the link: this button opens the website of the link.
glossary_voir-l-adresse = See the address: this button shows the real address of the sender.
