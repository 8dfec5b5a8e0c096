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
