# Made from the French sentence by sentence. "memo" is always the paper where people write their accounts.

password-memo = My password memo
    .about = For everyone who forgets passwords.
    .can-1 = You know how to choose a strong password.
    .can-2 = You know what to do when you forget one.
    .can-3 = You know how to write and keep your memo.

password-memo_start =
    A { FR("mot de passe") }, or password, is the code of your account.
    A memo is a paper to write your accounts on.
    Here, everything is made up: the machine keeps no secret.

password-memo_each =
    You have an account on each { FR("site") }, or website.
    A thief may find one of your passwords.
    .question = Which password do you choose?
    .option-same = The same one everywhere
    .option-each = A different one each time
    .right =
        Then, one password opens only one account.
        Your other accounts stay closed to the thief.
    .wrong-same =
        Only one password is easy to remember.
        But then, this password opens all your accounts.
    .hint = Think of your keys: one key for each door.
    .hint-2 = Protect your other accounts from the thief.
    .shown =
        Choose a different password for each website.
        The memo helps you remember all these passwords.

password-memo_strong =
    Camille Martin chooses a password.
    A strong password is hard to guess.
    Many people know your name and your birth date.
    .question = Which password is the strongest?
    .option-numbers = 123456
    .option-name = Camille1985
    .option-phrase = 3-Tulipes-Bleues
    .right =
        This password is long, and easy to remember.
        With no name and no birth date, it is hard to guess.
    .wrong-numbers =
        This password is short and very well known.
        A thief tries these numbers right away.
    .wrong-name =
        This password shows a name and a birth year.
        A thief may know these things.
    .hint = Look at Camille's card: the name, the birth date.
    .hint-2 = Look for the longest password.
    .shown =
        3-Tulipes-Bleues is the longest.
        All thieves know the numbers 123456.
        The name and the birth date are easy to guess.

password-memo_phrase =
    A phrase is long and easy to remember.
    Take a number and words with a capital letter.
    At home, make up another phrase: 12 letters or more.
    .question = Type this made-up phrase.
    .right =
        This phrase is long: it is strong.
        A picture helps you remember: 3 blue tulips.
    .hint = A capital is a big letter: here T and B.
    .hint-2 = The dashes come after 3 and after Tulipes.
    .shown =
        This phrase starts with a number.
        The words Tulipes and Bleues have a capital letter.
        A dash stands between the number and the words.

password-memo_secret =
    Your password is only for you.
    A real adviser never asks for your password.
    .question = What do you always refuse?
    .option-phone = Say it on the phone
    .option-site = Type it on its website
    .option-mail = Write it in an e-mail
    .right =
        On the phone or by e-mail, it is a scam.
        Even your bank lets you keep your password secret.
    .wrong-site =
        The password is there to enter its website.
        Before you type it, check the website's address.
    .incomplete = There is still one more thing to refuse.
    .hint = Look for where another person gets your password.
    .hint-2 = The phone is a danger, and e-mail too.
    .shown =
        Keep your password secret on the phone.
        Keep your password secret in your e-mails.
        Type your password only on its real website.

password-memo_place =
    A paper memo at home is a good solution.
    A thief on the internet does not see this paper.
    In a shared home, choose a place of your own.
    .question = Where do you keep your memo?
    .option-drawer = In a closed drawer
    .option-screen = Stuck on the screen
    .option-box = In a box at home
    .option-wallet = With my bank card
    .right =
        The memo is at home, in a closed place.
        You can find the memo again easily.
    .wrong-screen =
        In front of the screen, the memo is easy to see.
        Another person can read your passwords.
    .wrong-wallet =
        You may lose your wallet outside.
        Then, the thief has your card and your codes.
    .incomplete = There is still another good place.
    .hint = Look for a hidden and closed place.
    .hint-2 = The drawer is good, and the box too.
    .shown =
        Keep the memo at home, in a closed place.
        Leave the screen and the wallet without a password.

password-memo_login =
    The { FR("identifiant") }, or user name, is your name to enter a website.
    For your mailbox, it is your e-mail address.
    For taxes, it is your { FR("numéro fiscal") }, or tax number.
    .question = Which user name goes with each website?
    .one-mail = My mailbox
    .one-taxes = Taxes
    .one-bank = My bank
    .other-mail = My e-mail address
    .other-taxes = My tax number
    .other-bank = My client number
    .right =
        Each website has its own user name.
        In the memo, write the user name next to the website.
    .wrong = The word fiscal is about taxes.
    .hint = Start with the mailbox and the e-mail address.
    .hint-2 = Tax goes with taxes, client goes with bank.
    .shown =
        The mailbox goes with the e-mail address.
        Taxes go with the tax number.
        The bank goes with the client number.

password-memo_forgotten =
    Everyone forgets a password sometimes.
    With { FR("Mot de passe oublié") }, you get an e-mail.
    This e-mail helps you choose a new password.
    .question = What do you do, in which order?
    .item-look = Look in the memo
    .item-press = Choose { FR("Mot de passe oublié") }
    .item-read = Read the e-mail
    .item-choose = Make up a password
    .item-write = Write in the memo
    .right =
        The new password is in your memo.
        You can enter the website.
    .wrong = Imagine: your memo is near you.
    .hint = Before the website, think of your paper.
    .hint-2 = The memo is at the start, and also at the end.
    .shown =
        Look first in the memo, then choose { FR("Mot de passe oublié") }.
        Read the e-mail and make up a password.
        At the end, write the new one in the memo.

password-memo_reset =
    For the library, you choose { FR("Mot de passe oublié") }.
    You get an e-mail, with a { FR("lien") } to go on.
    The real address is bibliotheque@ville-exemple.example.
    .question = Look at the sender's address, then open the link.
    .right =
        You are waiting for this e-mail, and its address is real.
        If you did not ask for it, it may be a trap.
    .wrong-reply-library =
        The website does not wait for an answer.
        A password stays secret, in an e-mail too.
    .wrong-report-library =
        You asked for this e-mail: it is real.
        Look at the sender's address.
    .wrong-delete-library =
        This e-mail helps you choose a new password.
        Keep this e-mail a little longer.
    .hint = Open the e-mail and choose { FR("Voir l'adresse") }.
    .hint-2 = Choose { FR("Nouveau mot de passe") }, then { FR("Ouvrir le lien") }.
    .shown =
        You asked for this e-mail.
        The address is bibliotheque@ville-exemple.example.
        The link opens a page of the real website.
    .library-sender = Ville-Exemple library
    .library-address = bibliotheque@ville-exemple.example
    .library-subject = Your forgotten password
    .library-body =
        Hello.
        You ask for a new password.
        This link works for 1 hour.
    .library-link = { FR("Nouveau mot de passe") }
    .library-target = www.ville-exemple.example/mot-de-passe

password-memo_change =
    A strong password can be good for a long time.
    Sometimes, you choose a new password.
    .question = When do you change your password?
    .option-stolen = When someone knows it
    .option-week = Every week
    .right =
        When someone knows it, a password does not protect you.
        Write the new one in your memo right away.
    .wrong-week =
        To change often is tiring, and you forget more.
        A strong and secret password can stay.
    .hint = Think of a thief who has your key.
    .hint-2 = A password protects you when it is secret.
    .shown =
        Change a password when someone knows it.
        Start with the password of your mailbox.
        Your mailbox helps you change the others.

password-memo_write =
    A memo has one line for each account.
    Write the { FR("site") }, the { FR("identifiant") } and the { FR("mot de passe") }.
    In { FR("Notes") }, you write everything that helps you.
    .question = Write the made-up user name and password.
    .mail-site = My mailbox
    .right =
        This account is in the memo.
        At home, write with a pen.
    .hint = Here, the user name is an e-mail address.
    .hint-2 = Copy each letter, each dot and each dash.
    .shown =
        The user name is camille.martin@pasapas.example.
        The password is 3-Tulipes-Bleues.

password-memo_alone =
    Now, do it as you do at home.
    Here are 2 made-up accounts.
    Each account has its own password.
    .question = Write these 2 accounts in the memo.
    .library-site = Library
    .town-site = Ville-Exemple town hall
    .right =
        These 2 accounts have different passwords.
        At home, you can do the same.
    .hint = Start with the library, then the town hall.
    .hint-2 = Copy each letter, each number and each dash.
    .shown =
        For the library: 20417 and 7-Lunes-Rouges.
        For the town hall: camille.martin and 5-Bateaux-Verts.

password-memo_sheet =
    Ask a person near you for the paper { FR("Mon mémo personnel") }, my own memo.
    A notebook can be a memo too.
    At home, write with a pen and put the memo away.
