# Made from the French sentence by sentence. The 4 signs always have the same words:
# "tells you to hurry", "asks for money" or "a code", "sender's address", "link", "strange".

scams = Spot a scam
    .about = For everyone who gets messages that are traps.
    .can-1 = You can see the 4 signs of a scam.
    .can-2 = You know what to do when you are not sure.
    .can-3 = You know who to call after a scam.

scams_start =
    An { FR("arnaque") }, or scam, is a trap to take your money.
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
    A { FR("mot de passe") }, or password, is also a secret code.
    Your bank never asks for a code in a message.

scams_sender =
    Sign 3: the sender's address is strange.
    The { FR("expéditeur") }, or sender, is the person who sends a message.
    Here, a bank writes from an address about gifts.
    .sender = Your bank
    .address = contact@gifts-of-the-day.example
    .subject = Your account
    .body =
        Hello.
        A new message is waiting for you.

scams_link =
    Sign 4: the link is strange.
    A { FR("lien") }, or link, is an address that opens a website.
    Here, a town hall sends a link about games.
    .sender = Your town hall
    .body =
        Your appointment is confirmed.
        Open this { FR("lien") } to see the time.
    .link = winning-games.example/town-hall

scams_parcel =
    A { FR("colis") } is a parcel that comes to your home.
    Look at this text message and its link.
    .question = What do you think of this message?
    .option-scam = A scam
    .option-real = A real message
    .right =
        The message asks for money: 2 euros.
        The link is strange: you do not know this website.
    .wrong-real =
        This message looks like a real message.
        But it asks for money with a strange link.
    .hint = Look at what the message asks for.
    .hint-2 = The message asks for money: 2 euros.
    .shown =
        This message is a scam.
        The thief wants the number of your { FR("carte bancaire") }.
        Then, the thief takes much more money.
    .sender = 06 39 98 41 07
    .body =
        Your { FR("colis") } is blocked.
        Pay 2 euros to get it.
    .link = pay-parcel-24.example

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
        The message asks for a code: the one for your card.
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

scams_training =
    The { FR("compte formation") } pays for courses for your work.
    The money in this account stays until you retire.
    .question = What do you think of this message?
    .option-scam = A scam
    .option-real = A real message
    .right =
        The message asks for a code: your password.
        The link is strange: the real website is { -site-training }.
    .wrong-real =
        The thief talks about money to scare you.
        But this money stays until you retire.
    .hint = Look for a word that tells you to hurry.
    .hint-2 = The message asks for your password before tonight.
    .shown =
        This message is a scam.
        The message tells you to hurry: tonight.
        The message asks for a code: your password.
    .sender = 06 39 98 26 53
    .body =
        { FR("Urgent") }: your { FR("compte formation") } ends tonight.
        You will lose 900 euros.
        Give your { FR("mot de passe") } here.
    .link = training-900-euros.example

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
    .hint-2 = The message does not ask for money or a code.
    .shown =
        This message is real.
        You have 15 days, nothing to pay and no link.
        The sender's address is the town's address.
    .sender = Ville-Exemple library
    .address = bibliotheque@ville-exemple.fr
    .subject = Your book is here
    .body =
        Hello, the book that you asked for is here.
        We keep it for you for 15 days.
        The library is open from Tuesday to Saturday.
        Come between 10 a.m. and 6 p.m.

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

scams_clicked =
    Imagine: you open the link and you give a code.
    This happens to many people.
    .question = What can you do now?
    .option-bank = Call my bank
    .option-password = Change my password
    .option-secret = Keep it secret
    .option-tell = Tell someone
    .right =
        The bank blocks your card: this is an { FR("opposition") }.
        The thief does not know your new password.
    .wrong-secret =
        You can talk about it without shame.
        Another person can help you.
    .incomplete = There is still another good idea.
    .hint = Look for everything that stops the thief.
    .hint-2 = 3 answers out of 4 protect you.
    .shown =
        The bank blocks your card: this is an { FR("opposition") }.
        The thief does not know your new password.
        Another person can help you.

scams_call =
    For your money, call your bank first.
    Call { FR("Info Escroqueries") } for free on { -phone-advice }, or open { -site-help }.
    With { FR("Transférer") }, send the scam text message to { -sms-report } for free.
