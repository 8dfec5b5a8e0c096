# What each picture shows, for people who do not see it: one sentence, at most 15 words.

# Pictures of the program
picture_welcome = 3 people smile in front of a big screen.
picture_home = 3 lessons are side by side.
picture_code-sun = A sun.
picture_code-cat = A cat.
picture_code-house = A house.
picture_code-tree = A tree.
picture_code-key = A key.
picture_code-fish = A fish.
picture_code-boat = A boat.
picture_code-apple = An apple.
picture_code-hat = A hat.
picture_code-umbrella = An umbrella.
picture_code-bicycle = A bicycle.
picture_code-star = A star.
picture_summary = A person smiles, with a green tick.
picture_still-there = An empty chair in front of a computer.
picture_done = A white tick is in a green circle.
picture_begun = A half-coloured circle goes around footprints.
picture_comfort = Settings for an eye, an ear and a hand.

# Pictures of the lesson "scams"
picture_scams = A phone shows a message with a danger sign.
picture_phone-message = A hand holds a phone that gets a message.
picture_thief = A thief takes a card from a wallet.
picture_clock = The hand of a watch turns fast.
picture_card-code = A bank card, some coins and a keypad for the code.
picture_mail-sender = A magnifying glass shows the address of an e-mail.
picture_link = A finger touches a chain: it is the picture of a link.
picture_parcel = A cardboard parcel, with the euro sign.
picture_bank = A bank with tall columns.
picture_health-card = A green carte Vitale with a photo.
picture_training = A person studies a book, next to a diploma.
picture_library = Books stand on a shelf, above an open book.
picture_doubt = A person has a question in mind.
picture_clicked = A finger touches the screen of a phone.
picture_phone-help = A person asks for help on the phone.

# Pictures of the lesson "first-steps"
picture_first-steps = Footprints go towards a screen.
picture_first-hello = A person smiles and waves hello.
picture_first-screen = A big screen shows a picture and some lines.
picture_first-button = A finger presses an orange button.
picture_first-answer = 3 answers, one is chosen with a full circle.
picture_first-listen = A loudspeaker inside an arrow that goes around.
picture_first-back = 2 pages, with an arrow to the page before.
picture_first-help = One person helps another, with a light bulb.
picture_first-safe = A shield with a tick protects a screen.
picture_first-roles = 3 buttons are joined to 3 drawings.
picture_first-turn = An ear, a chosen circle, then a tick.
picture_first-stop = An open door with an arrow to the way out.

# Pictures of the lesson "pointer"
picture_pointer = A mouse and a finger point at the same screen.
picture_pointer-mouse = A computer mouse and an arrow.
picture_pointer-hold = A hand rests on a mouse, a finger touches a screen.
picture_pointer-move = An arrow goes to an orange circle.
picture_pointer-click = A mouse with its left button in colour.
picture_pointer-small = An arrow points at the smallest of 3 buttons.
picture_pointer-once = A turning ring and a cup of coffee.
picture_pointer-hand = A hand points at a blue word with a line.
picture_pointer-shapes = A hand, a straight bar and a ring.
picture_pointer-scroll = A long page and the wheel of a mouse.
picture_pointer-double = A mouse with 2 rings, for 2 clicks.
picture_pointer-drag = A hand moves a square to an empty place.
picture_pointer-message = A letter on a screen, with a button at the bottom.
picture_pointer-alone = A person smiles in front of 5 buttons with ticks.

# Pictures of the lesson "keyboard"
picture_key-keyboard = 2 hands are on a keyboard.
picture_key-letter = A finger presses the key a.
picture_key-far = 4 keys of a keyboard are in colour, with a magnifying glass.
picture_key-word = 3 keys write the letters b, o and n.
picture_key-typing = A screen shows a model, and a box to write in.
picture_key-space = A finger presses the big key between 2 letters.
picture_key-enter = A finger presses a key with a bent arrow.
picture_key-backspace = A key with an arrow to the left erases a letter.
picture_key-arrows = 4 keys have an arrow, and a line shows the cursor.
picture_key-capital = One finger keeps a key down, another finger presses C.
picture_key-caps = A key has a small green light, below 3 big letters.
picture_key-digits = A finger presses the key 1, next to 2 and 3.
picture_key-accents = 4 keys have the letters é, è, ç and à.
picture_key-circumflex = A key with an accent, then the key e, make the letter ê.
picture_key-dot = A finger presses a key with a big dot.
picture_key-at = The at sign, with the key Alt Gr and the key à.
picture_key-sentence = A sentence is on a screen, with a capital letter and a dot.
picture_key-address = An envelope has an address with the at sign.

# Pictures of the lesson "email-account"
picture_account-mail = An envelope has a circle with the sign @.
picture_account-parts = 3 parts are side by side: a person, the sign @, a house.
picture_account-identity = A pencil draws a card with a portrait.
picture_account-choose = A green tick shows the right one of 3 addresses.
picture_account-form = A pencil fills in the boxes of a page.
picture_account-address = A letter box has the sign @ on it.
picture_account-password = A padlock is above a box with dots.
picture_account-birth = A calendar shows a day with a cake.
picture_account-recovery = A lifebuoy is in front of a phone.
picture_account-robot = A robot is next to a ticked box.
picture_account-conditions = A sheet of rules has a ticked box and a pencil.
picture_account-created = A person smiles at a computer, near an envelope.
picture_account-sign-in = An arrow and a key go to an open door.
picture_account-shared = 3 people use the same screen.
picture_account-sign-out = An arrow comes out of a closed door, with a padlock.
picture_mail-use = An envelope goes from one person to another.
picture_mail-inbox = Envelopes are in a tray.
picture_mail-write = A pencil writes a letter in an envelope.

# Pictures of the lesson "scams": to act
picture_scam-fear = A person is afraid of a phone with a danger sign.
picture_scam-mailbox = A mailbox shows a safe e-mail and a dangerous e-mail.
picture_scam-call = A thief asks for a code on the phone.
picture_scam-website = 2 websites look the same: a danger and a safe website.
picture_scam-report = One e-mail has a flag, 2 other e-mails have a tick.

# Pictures of the lesson "password-memo"
picture_memo = A notebook with a key and a pen.
picture_memo-each = 3 coloured padlocks have one key each.
picture_memo-strong = A short password and a long password.
picture_memo-phrase = 3 blue tulips are in a pot.
picture_memo-secret = A person keeps a secret, a finger on the lips.
picture_memo-place = A paper is put away in a drawer with a lock.
picture_memo-login = A card with a photo, in front of a web page.
picture_memo-forgotten = A person tries to remember a password.
picture_memo-reset = An open letter holds a key.
picture_memo-change = 2 arrows turn around a padlock.
picture_memo-write = A hand writes with a pen on a paper.
picture_memo-alone = A paper holds 2 accounts, with a green tick.
picture_memo-sheet = A person gives a paper with a key on it.

# The French words of the lessons.
# Pictures of the word list: what each French word means
picture_word-arnaque = A thief comes out of a phone and takes money from a wallet.
picture_word-carte-bancaire = A bank card is next to a machine to pay.
picture_word-code = A finger types a hidden code, near a padlock.
picture_word-colis = A cardboard box goes to a house.
picture_word-compte-formation = A euro coin, with an arrow to an open book.
picture_word-expediteur = A person holds an envelope that goes to someone else.
picture_word-info-escroqueries = A police officer smiles, next to a phone in a bubble.
picture_word-opposition = A bank card has a big red stop sign.
picture_word-transferer = A person gets an envelope and sends it to another person.
picture_word-confirmer = A finger chooses the green button with the tick.
picture_word-molette = The wheel of a mouse is orange, with 2 arrows.
picture_word-tab = The Tab key, and an arrow from one box to the next.
picture_word-arobase = The at sign is big and orange.
picture_word-curseur = A big orange line is after 2 letters, in a box.
picture_word-fleche-droite = A key with an arrow moves a line to the right.
picture_word-fleche-gauche = A key with an arrow moves a line to the left.
picture_word-suppr = A finger presses Suppr, and the letter after the line goes away.
picture_word-a = A person gets an envelope that comes from someone else.
picture_word-adresse-mail-souhaitee = A person thinks of an e-mail address, with a green tick.
picture_word-caractere = 3 boxes show a letter, a digit and a sign.
picture_word-caractere-special = 4 orange boxes show 4 signs, with no letter.
picture_word-cocher = A pencil puts a green mark in a box.
picture_word-compte = A folder with a portrait keeps an envelope and a paper.
picture_word-conditions = A paper shows 2 rules with a tick, and 1 sign that says no.
picture_word-creer-le-compte = A finger presses a button, below a portrait with a plus sign.
picture_word-envoyer = An envelope leaves fast, with a green arrow.
picture_word-identite = A card has a photo and 3 lines with small drawings.
picture_word-je-ne-suis-pas-un-robot = A crossed-out robot, a person who smiles and a ticked box.
picture_word-majuscule = A big orange A is next to a small grey a.
picture_word-message = An orange box goes around the text of an e-mail.
picture_word-mon-compte = A finger touches a small portrait, at the top of a page.
picture_word-nom = 3 people of a family have one label together.
picture_word-nouveau-message = An open envelope has an empty paper and a plus sign.
picture_word-objet = The top of an e-mail is framed, with the house of the text.
picture_word-prenom = One person in colour, out of 3, has a label.
picture_word-suivant = 2 pages, with an arrow to the next page.
picture_word-mon-memo-personnel = A paper has a key, 2 accounts and a pen.
picture_word-site = A page has an address at the top and a globe.
picture_word-numero-fiscal = A paper with a euro sign shows a number on orange.
picture_word-acte-de-naissance = A paper shows a baby, with a red seal.
picture_word-bloquer = A message on a phone has a big red stop sign.
picture_word-conseiller-bancaire = A person with a tie is at a desk, near a bank.
picture_word-raccrocher = A finger presses the red button of a phone.
picture_word-signaler = A dangerous e-mail goes to a person with a headset.
picture_word-annonce = A megaphone is above an orange box, in a page.
picture_word-ouvrir-le-lien = An arrow goes from a chain to the page of a website.
