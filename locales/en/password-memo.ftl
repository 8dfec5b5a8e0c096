# Made from the French sentence by sentence. "memo" is always the paper where people write their accounts.

password-memo = My password memo
    .about = For everyone who forgets passwords.
    .can-1 = You know how to choose a strong password.
    .can-2 = You know what to do when you forget one.
    .can-3 = You know how to write and keep your memo.
    .home-1 = At home, write one account in your memo.
    .home-2 = At home, look for a closed place for your memo.
    .home-3 = On a website, find the button { FR("Mot de passe oublié") }.

password-memo_start =
    A { FR("mot de passe") } (password) is your account's code.
    { FR("Mon mémo personnel") } (memo) is a paper for your accounts.
    Here, everything is made up: the device forgets your secrets.

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
    .talk = And you: how many keys do you use each day?

password-memo_each--harder =
    Camille Martin chooses 3-Tulipes-Bleues for the first website.
    For the second website, Camille chooses 4-Tulipes-Bleues.
    .question = What do you think of this idea?
    .option-safe = This idea protects well
    .option-guess = The thief guesses the rest
    .option-short = The phrase is too short
    .right =
        The thief tries the next numbers too.
        Change all the words for each website.
    .wrong-safe =
        The 2 passwords are almost the same.
        With the first one, the thief finds the second one.
    .wrong-short =
        This phrase is long enough.
        Now compare the 2 passwords.
    .hint = Compare the 2 passwords.
    .hint-2 = Only one number changes.
    .shown =
        Only one number changes: the thief guesses the rest.
        Choose another phrase for each website.
    .talk = And you: how many keys do you use each day?

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
        Without a name or date, it is hard to guess.
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

password-memo_strong--harder =
    These 3 passwords are long.
    A thief knows the card of Camille.
    The thief also tries keys that stand side by side.
    .question = Which password is the strongest?
    .option-name = 12-Mai-Camille-Martin
    .option-phrase = 9-Chaises-Vertes
    .option-row = Azertyuiop-123456
    .right =
        Camille takes these words by chance.
        The card shows other words.
    .wrong-name =
        This password is long.
        But all its words are on the card.
    .wrong-row =
        These letters stand side by side on the keyboard.
        A thief tries these keys right away.
    .hint = Look at the card, then at the keyboard.
    .hint-2 = Look for words taken by chance.
    .shown =
        The name and the date are on the card.
        The letters of Azertyuiop stand in a row of keys.
        9-Chaises-Vertes is hard to guess.

password-memo_phrase =
    A phrase is long and easy to remember.
    Take a number and words with a { FR("majuscule") } (capital).
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
    .talk = And you: how do you remember an important thing?

password-memo_secret =
    Your password is only for you.
    A real adviser never asks for your password.
    .question = What do you always refuse?
    .option-phone = Say it on the phone
    .option-site = Type it on its website
    .option-mail = Write it in an e-mail
    .right =
        On the phone or by e-mail, it is a trap.
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

password-memo_secret--harder =
    A neighbour helps you to fill in a page.
    The website asks for your password.
    The neighbour asks for it, to go faster.
    .question = What do you do?
    .option-say = Say it in a whisper
    .option-paper = Write it on a paper
    .option-type = Type it myself
    .right =
        The neighbour helps, and your secret stays with you.
        When you type, the neighbour looks away.
    .wrong-say =
        You may trust your neighbour.
        But another person can hear the word.
    .wrong-paper =
        It is easy to lose a paper.
        Another person can find this paper.
    .hint = Look for the answer that keeps your secret.
    .hint-2 = Your fingers can do this work.
    .shown =
        You type the password yourself.
        The neighbour helps you with the rest.

password-memo_place =
    A paper memo at home is a good solution.
    On the internet, this paper is hidden from thieves.
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
        On the screen, the memo is easy to see.
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
    The { FR("identifiant") } (user name) is your name on a website.
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
        In the memo, write it next to the website.
    .wrong = The word fiscal is about taxes.
    .hint = Start with the mailbox and the e-mail address.
    .hint-2 = Tax goes with taxes, client goes with bank.
    .shown =
        The mailbox goes with the e-mail address.
        Taxes go with the tax number.
        The bank goes with the client number.
    .talk = And you: which websites do you often use?

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
    .hint-2 = The memo is at the start and at the end.
    .shown =
        After the memo, choose { FR("Mot de passe oublié") }.
        After the e-mail, make up a password.
        At the end, write the new one in the memo.
    .talk = And you: what do you often look for at home?

password-memo_reset =
    For the library, you choose { FR("Mot de passe oublié") }.
    You get an e-mail, with a { FR("lien") } to go on.
    The real address is bibliotheque@ville-exemple.example.
    .question = Look at the e-mail's address before you open the link.
    .right =
        This e-mail that you expect has the real address.
        An e-mail without your request may be a trap.
    .wrong-reply-library =
        To go on, the link is enough.
        A password stays secret, in an e-mail too.
    .wrong-report-library =
        You asked for this e-mail: it is real.
        Compare its address with the real address.
    .wrong-delete-library =
        This e-mail helps you choose a new password.
        Keep this e-mail a little longer.
    .hint = In the e-mail, choose { FR("Voir l'adresse") }.
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
        A known password opens your account to others.
        Write the new one in your memo right away.
    .wrong-week =
        To change often tires your memory.
        A strong and secret password can stay.
    .hint = Think of a thief who has your key.
    .hint-2 = A password protects you when it is secret.
    .shown =
        Change a password when someone knows it.
        Start with the password of your mailbox.
        Your mailbox helps you change the others.

password-memo_write =
    A memo has one line for each account.
    For each { FR("site") }, write your { FR("identifiant") } and { FR("mot de passe") }.
    In { FR("Notes") }, you write everything that helps you.
    .question = Write the made-up user name and password.
    .mail-site = My mailbox
    .right =
        This account is in the memo.
        At home, write with a pen.
    .hint = Here, the user name is an e-mail address.
    .hint-2 = Copy the dots and the dashes too.
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
    .hint-2 = Copy the numbers and the dashes too.
    .shown =
        For the library: 20417 and 7-Lunes-Rouges.
        For the town hall: camille.martin and 5-Bateaux-Verts.

password-memo_sheet =
    Ask someone near you for { FR("Mon mémo personnel") } (my memo).
    A notebook can be a memo too.
    At home, write in pen before you put it away.
