# What each picture shows, for people who do not see it: one sentence, at most 15 words.

# Pictures of the program
picture_welcome = 3 people smile in front of a big screen.
picture_home = 3 lessons are side by side.
picture_summary = A person smiles, with a green tick.
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
picture_doubt = A person thinks and has a question.
picture_clicked = A finger touches the screen of a phone.
picture_phone-help = A person asks for help on the phone.

# Pictures of the lesson "scams": to act
picture_scam-fear = A person is afraid of a phone with a danger sign.
picture_scam-mailbox = A mailbox shows a safe e-mail and a dangerous e-mail.
picture_scam-call = A thief calls and asks for a code.
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
