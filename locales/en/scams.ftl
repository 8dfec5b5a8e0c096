# Made from the French sentence by sentence. The 4 signs always have the same words:
# "tells you to hurry", "asks for money" or "a code", "sender's address", "link", "strange".

scams = Spot a scam
    .about = For everyone who gets messages that are traps.
    .can-1 = You can see the 4 signs of a scam.
    .can-2 = You can report a scam text message or e-mail.
    .can-3 = You know who to call after a scam.
    .home-1 = Find the real number of your bank on a letter.
    .home-2 = Tell the 4 signs to a person close to you.
    .home-3 = On your phone, find the 4 signs in a message.

scams_start =
    An { FR("arnaque") } (scam) is a trap to take your money.
    A scam often comes by { FR("SMS") } or by { FR("mail") }.
    Here, the messages are made up and safe.

scams_wants =
    A thief sends the message: it is a trap.
    The thief wants your money or a secret { FR("code") }.
    A code protects your money, like a key.

scams_hurry =
    4 signs help you to see a scam.
    Sign 1: the message tells you to hurry.
    The thief writes { FR("Urgent") } to scare you.

scams_money =
    Sign 2: the message asks for money or a code.
    A { FR("mot de passe") } (password) is also a secret code.
    Your bank never asks for a code in a message.

scams_sender =
    Sign 3: the address of the { FR("expéditeur") } (sender) is strange.
    The sender is the person who sends a message.
    Here, a bank writes from an address about gifts.
    .sender = Your bank
    .address = contact@gifts-of-the-day.example
    .subject = Your account
    .body =
        Hello.
        A new message is waiting for you.

scams_link =
    Sign 4: the { FR("lien") } (link) is strange.
    A link is an address that opens a { FR("site") } (website).
    Here, a town hall sends a link about games.
    .sender = Your town hall
    .body =
        Your appointment is confirmed.
        Open this { FR("lien") } to see the time.
    .link = winning-games.example/town-hall

scams_fear =
    A message that is a trap is often scary.
    Your heart beats fast: it is a signal.
    When you are afraid, you think less.
    .question = This message is scary: what do you do?
    .option-pause = Take a break
    .option-obey = Pay right away
    .option-talk = Tell someone
    .right =
        After a break, the fear is less strong.
        Then, you see the 4 signs better.
    .wrong-obey =
        The thief scares you to get your money.
        Your fear is a signal to wait.
    .incomplete = There is still another good idea.
    .hint = Look for what makes you calm.
    .hint-2 = A break makes you calm, another person too.
    .shown =
        Take a break, away from the phone.
        Talk about the message with a person you trust.
        Then, look for the 4 signs.
    .sender = 06 39 98 73 15
    .body =
        { FR("Urgent") }: your electricity stops tonight.
        Pay 45 euros now.
    .link = pay-light-45.example
    .talk = And you: what helps you to be calm?

scams_parcel =
    A { FR("colis") } is a parcel that comes to your home.
    This text message asks for money with a strange link.
    The buttons { FR("Bloquer") } (block) and { FR("Signaler") } (report) protect you.
    .question = Block this number before you report the text message.
    .right =
        You block this number: its messages stop.
        You report the message: you protect other people.
    .wrong-follow =
        This link opens a website of the thief.
        The thief wants the number of your { FR("carte bancaire") }.
    .wrong-answer =
        With an answer, the thief knows that you read.
        Block the number without an answer.
    .hint = Look at the buttons around the message.
    .hint-2 = Choose { FR("Bloquer") }, then { FR("Signaler") }.
    .shown =
        To block stops the messages from this number.
        To report sends the message to { -sms-report }, for free.
        Then, you can delete the message.
    .sender = 06 39 98 41 07
    .message-first =
        Your { FR("colis") } is blocked.
        Pay 2 euros to get it.
    .message-second = Last day: your { FR("colis") } goes back tonight.
    .link = pay-parcel-24.example
    .talk = And you: which strange messages do you get?

scams_parcel--harder =
    Imagine: you really expect a parcel.
    This message is kind and asks for no money.
    You know the address of your shop.
    .question = What do you do for your parcel?
    .option-open = Open the link
    .option-type = Type the shop's address
    .option-answer = Answer the message
    .right =
        This message may be a well-made trap.
        With the real address, you open the real website.
    .wrong-open =
        This link may open a website of the thief.
        A thief writes kind messages too.
    .wrong-answer =
        With an answer, the thief knows that you read.
        Look for your parcel on the real website.
    .hint = Look well at the address of the link.
    .hint-2 = Look for the answer without the link.
    .shown =
        Type the address of your shop yourself.
        The real website shows your parcel.
    .sender = 06 39 98 26 58
    .body =
        Hello, your { FR("colis") } 4812 is ready.
        Choose the day of your delivery here.
    .link = parcel-delivery-follow.example/4812
    .talk = And you: which strange messages do you get?

scams_bank =
    This e-mail has the name of your bank.
    Look for the signs of a scam.
    .question = Which signs do you see?
    .option-hurry = It tells you to hurry
    .option-code = It asks for a code
    .option-hello = It says hello
    .right =
        Your bank never asks for a code in a message.
        The sender's address and the link are strange too.
    .wrong-hello =
        To say hello is normal in an e-mail.
        Look for the signs in the other sentences.
    .incomplete = There is still one sign to find.
    .hint = Look at the last sentence of the e-mail.
    .hint-2 = The last sentence asks for a code before tonight.
    .shown =
        The message tells you to hurry: before tonight.
        The message asks for a code: your card code.
        The sender's address and the link are strange too.
    .sender = Your bank
    .address = service@blocked-account-77.example
    .subject = Your card is blocked
    .body =
        Hello.
        Your { FR("carte bancaire") } is blocked.
        Give your { FR("code") } before tonight.
    .link = { FR("Se connecter") }
    .target = blocked-account-77.example/code

scams_bank--harder =
    This e-mail is calm and well written.
    The real website of this bank is example-bank.example.
    Look for the signs of a scam.
    .question = Which signs do you see?
    .option-hurry = It tells you to hurry
    .option-address = The sender's address
    .option-link = The address of the link
    .right =
        The 2 addresses have one more word: customers.
        One word is enough to change the website.
    .wrong-hurry =
        This scam gives you time.
        A thief can write in a calm way too.
    .incomplete = There is still one sign to find.
    .hint = Compare the addresses, letter by letter.
    .hint-2 = Look for the word customers in the addresses.
    .shown =
        The real website is example-bank.example.
        The sender's address is different: example-bank-customers.example.
        The link opens the same false website.
    .sender = Example Bank
    .address = contact@example-bank-customers.example
    .subject = Your new document
    .body =
        Hello Camille Martin.
        A new document is in your account.
        You can read it for 30 days.
    .link = { FR("Se connecter") }
    .target = example-bank-customers.example/document

scams_health-card =
    The { FR("carte Vitale") } helps pay you back for health care.
    This card is free, with no end date.
    .question = What do you think of this message?
    .option-scam = A scam
    .option-real = A real message
    .right =
        The message asks for money for a free card.
        The link is strange: the real website is { -site-health }.
    .wrong-real =
        Many people believe this message.
        But the real carte Vitale is free.
    .hint = Look at the price of the card.
    .hint-2 = The message asks for 1 euro for a free card.
    .shown =
        This message is a scam.
        The message tells you to hurry: today.
        The message asks for money: 1 euro.
    .sender = Info Vitale
    .body =
        Your { FR("carte Vitale") } ends tomorrow.
        Order the new card today.
        Postage costs 1 euro.
    .link = new-green-card.example

scams_library =
    Imagine: you are waiting for a book from the library.
    Look at this e-mail and the sender's address.
    .question = What do you think of this message?
    .option-scam = A scam
    .option-real = A real message
    .right =
        You have 15 days, nothing to pay and no link.
        The sender's address is the town's address.
    .wrong-scam =
        To be careful is a good habit.
        But none of the 4 signs is in this message.
    .hint = Look for the 4 signs, one by one.
    .hint-2 = The message only asks you to come.
    .shown =
        This message is real.
        You have 15 days, nothing to pay and no link.
        The sender's address is the town's address.
    .sender = Ville-Exemple library
    .address = bibliotheque@ville-exemple.example
    .subject = Your book is here
    .body =
        Hello, the book that you asked for is here.
        We keep it for you for 15 days.
        The library is open from Tuesday to Saturday.
        Come between 10 a.m. and 6 p.m.

scams_mailbox =
    This mailbox has a real e-mail and a scam.
    { FR("Voir l'adresse") } (see the address) shows the real address.
    Here, a chosen link first shows where it goes.
    .question = Check the address and link before you report the scam.
    .right =
        The sender's address and the link are strange.
        The message tells you to hurry and give a code.
    .wrong-follow-full =
        This link opens a website of the thief.
        Here, everything is made up: you can start again.
    .wrong-reply-full =
        With an answer, the thief knows that you read.
        You can report the e-mail without an answer.
    .wrong-delete-full =
        To delete this e-mail protects you.
        To report this e-mail protects other people too.
    .wrong-report-town =
        This e-mail is real, you can keep it.
        The sender's address is the town hall's address.
    .wrong-delete-town =
        This e-mail is real, you can keep it.
        This e-mail tells you the time of your appointment.
    .hint = The scam talks about a full mailbox.
    .hint-2 = Choose { FR("Voir l'adresse") } and the link, then { FR("Signaler") }.
    .shown =
        The sender's address and the link are strange.
        The message tells you to hurry and give a code.
        With { FR("Signaler") }, this e-mail leaves your mailbox.
    .town-sender = Ville-Exemple town hall
    .town-address = mairie@ville-exemple.example
    .town-subject = Your appointment
    .town-body =
        Hello.
        Your appointment is on Tuesday at 10 a.m.
        Come to the town hall with a photo.
    .full-sender = Mail service
    .full-address = alert@full-mailbox-88.example
    .full-subject = Your mailbox is full
    .full-body =
        Hello.
        Your mailbox closes today.
        Give your { FR("mot de passe") } to keep it.
    .full-link = { FR("Se connecter") }
    .full-target = full-mailbox-88.example/code

scams_adviser =
    Imagine: your phone rings.
    A person says: I am your { FR("conseiller bancaire") } (bank adviser).
    This person asks for a code from a text message.
    .question = What can you do?
    .option-hang-up = Hang up
    .option-give = Give the code
    .option-call = Call my bank myself
    .right =
        Your bank never asks for a code on the phone.
        With the real number, you speak to your real bank.
    .wrong-give =
        The thief often speaks like a real bank.
        With the code, the thief takes your money.
    .incomplete = There is still another good idea.
    .hint = Your code stays secret, on the phone too.
    .hint-2 = 2 answers out of 3 keep the code secret.
    .shown =
        Choose { FR("Raccrocher") } at any time.
        The real number is on the letters from your bank.
        But your phone can show a false number.
    .talk = And you: what do you answer to an unknown number?

scams_adviser--harder =
    Imagine: the phone shows the number of your bank.
    The person knows your name and your address.
    The person says: put your money in a protected account.
    .question = What do you do right away?
    .option-name = Ask for the name
    .option-send = Send my money
    .option-hang-up = End the call
    .right =
        A thief can copy the number of your bank.
        Call the number on your letters yourself.
    .wrong-name =
        A thief easily gives a false name.
        During this call, the thief continues with the trap.
    .wrong-send =
        This account is the thief's account.
        Your money is already protected in your bank.
    .hint = The phone can show a false number.
    .hint-2 = You can call your bank after.
    .shown =
        You end the call, even with a real number.
        Then you call your bank yourself.
    .talk = And you: what do you answer to an unknown number?

scams_website =
    The { FR("acte de naissance") } (birth certificate) is a free paper.
    Some websites copy the town hall to take your money.
    Here, the real address is www.ville-exemple.example.
    .question = Search for “acte de naissance” to open the real website.
    .right =
        You choose the exact address of the town hall.
        The paper is free, with no code to give.
    .wrong-open-shop =
        This result is an { FR("annonce") }, an advertisement.
        This website asks for 39 euros for a free paper.
    .wrong-give-copy =
        This website copies the town hall with another address.
        A town hall never asks for your card code.
    .hint = Compare the addresses, letter by letter.
    .hint-2 = Look for the address www.ville-exemple.example.
    .shown =
        One website, an advertisement, asks for money.
        Another website copies the town hall to get a code.
        The real website is www.ville-exemple.example.
    .shop-title = Your birth certificate in 24 hours
    .shop-address = www.actes-rapides.example
    .shop-text = Get your birth certificate for 39 euros.
    .shop-page =
        Order your birth certificate.
        The price is 39 euros.
    .copy-title = Ville-Exemple town hall
    .copy-address = www.ville-exemple-actes.example
    .copy-text = Your birth certificate is almost ready.
    .copy-page =
        Your birth certificate is almost ready.
        Give the code of your card before tonight.
    .real-title = Ville-Exemple town hall
    .real-address = www.ville-exemple.example
    .real-text = Ask for a birth certificate.
    .real-page =
        Welcome to the Ville-Exemple town hall.
        The birth certificate is free.
        You get this paper by post.

scams_doubt =
    Sometimes, you are not sure about a message.
    You can always take your time.
    .question = What can you do?
    .option-ask = Ask someone
    .option-quick = Answer right away
    .option-type = Type the real address
    .right =
        Another person may see the trap.
        With the real address, you open the real website.
    .wrong-quick =
        The thief is waiting for a quick answer.
        You can always take your time.
    .incomplete = There is still another good idea.
    .hint = Look for the ideas that give you time.
    .hint-2 = A person can help, and the real address too.
    .shown =
        Ask a person you trust.
        Type the address of the real website yourself.
        The real address is often on your letters.
    .talk = And you: who do you show a strange message to?

scams_clicked =
    Imagine: you open a trap link.
    On the website, you give a code.
    This happens to many people.
    .question = What can you do now?
    .option-bank = Call my bank
    .option-password = Change my password
    .option-secret = Keep it secret
    .option-tell = Tell someone
    .right =
        The bank blocks your card: this is an { FR("opposition") }.
        A new password stops the thief too.
    .wrong-secret =
        You can talk about it without shame.
        Another person can help you.
    .incomplete = There is still another good idea.
    .hint = Look for everything that stops the thief.
    .hint-2 = 3 answers out of 4 protect you.
    .shown =
        The bank blocks your card: this is an { FR("opposition") }.
        A new password stops the thief too.
        Another person can help you.

scams_call =
    For your money, call your bank first.
    Help is free: { FR("Info Escroqueries") } on { -phone-advice }, or { -site-help }.
    With { FR("Transférer") }, send scam text messages to { -sms-report } for free.

scams_alone =
    Now, do it as in real life.
    This mailbox has 3 e-mails.
    Take your time to look for the 4 signs.
    .question = Report only the scam among these 3 e-mails.
    .right =
        The scam tells you to hurry and give a code.
        You keep the 2 real e-mails.
    .wrong-follow-training =
        This link opens a website of the thief.
        The real website is { -site-training }.
    .wrong-reply-training =
        With an answer, the thief knows that you read.
        You can report the e-mail without an answer.
    .wrong-delete-training =
        To delete this e-mail protects you.
        To report this e-mail protects other people too.
    .wrong-report-class =
        This e-mail is real, you can keep it.
        The message only gives the time and the room.
    .wrong-delete-class =
        This e-mail is real, you can keep it.
        This e-mail tells you the time of your class.
    .wrong-report-town =
        This e-mail is real, you can keep it.
        The link opens the real website of the town hall.
    .wrong-delete-town =
        This e-mail is real, you can keep it.
        This e-mail is about a free party.
    .hint = Open each e-mail to look for the 4 signs.
    .hint-2 = One e-mail asks for your password before tonight.
    .shown =
        The scam asks for a code for the { FR("compte formation") }.
        This account pays for courses for your work.
        The money in this account stays until you retire.
    .class-sender = Ville-Exemple classes
    .class-address = cours@ville-exemple.example
    .class-subject = Your French class
    .class-body =
        Hello.
        The class on Thursday starts at 2 p.m.
        The class is in room 2.
    .training-sender = Compte formation
    .training-address = info@training-900-euros.example
    .training-subject = Your 900 euros
    .training-body =
        { FR("Urgent") }: your { FR("compte formation") } ends tonight.
        You will lose 900 euros.
        Give your { FR("mot de passe") } here.
    .training-link = { FR("Se connecter") }
    .training-target = training-900-euros.example/code
    .town-sender = Ville-Exemple town hall
    .town-address = mairie@ville-exemple.example
    .town-subject = The town party
    .town-body =
        Hello.
        The town party is on Saturday.
        It is free to come.
    .town-link = See the times of the party
    .town-target = www.ville-exemple.example/fete
