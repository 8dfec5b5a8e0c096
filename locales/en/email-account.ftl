# Made from the French sentence by sentence, with the same words for the same things:
# "e-mail address", "account", "page", "box", "fill in", "the card" (the card of Camille Martin, whom nobody is).

email-account = Create my e-mail address
    .about = For people who want their first e-mail address.
    .can-1 = You can choose an e-mail address.
    .can-2 = You can create an account, page after page.
    .can-3 = You can read and send an e-mail, then sign out.
    .home-1 = Find an e-mail address on a letter or poster.
    .home-2 = On paper, make up 2 simple e-mail addresses.
    .home-3 = In a computer room, send an e-mail to a person.

email-account_start =
    An e-mail, { FR("mail") }, is a letter sent over the internet.
    An e-mail address, { FR("adresse mail") }, gets and sends e-mails.
    Here, everything is made up and safe.
    .talk = And you: which letters do you get at home?

email-account_parts =
    An e-mail address has 3 parts.
    The { FR("arobase") } is the sign @ in the middle.
    The service keeps your e-mails, like a letter box.
    .question = Which parts go together?
    .one-name = camille.martin
    .other-name = The name
    .one-at = @
    .other-at = The arobase
    .one-service = pasapas.example
    .other-service = The service
    .wrong =
        Take your time.
        First, look for the name of a person.
    .right = Together, these parts make an e-mail address.
    .hint = First, look for the name of a person.
    .hint-2 =
        The name is camille.martin.
        The arobase is the sign @.
    .shown =
        The name is camille.martin.
        The arobase is @.
        The service is pasapas.example.

email-account_order =
    You read an e-mail address from left to right.
    The name is always at the start.
    The arobase is between the name and the service.
    .question = In which order do you write the address?
    .item-name = camille.martin
    .item-at = @
    .item-service = pasapas.example
    .wrong =
        Take your time.
        Start with the name of the person.
    .right = This is the whole address: camille.martin@pasapas.example.
    .hint = The name of the person is at the start.
    .hint-2 =
        The arobase is in the middle.
        The service is at the end.
    .shown =
        First comes the name: camille.martin.
        Then comes the arobase: @.
        At the end comes the service: pasapas.example.

email-account_identity =
    An identity, { FR("identité") }, is the information about a person.
    Camille Martin is a made-up person.
    Never write your real identity here.

email-account_choose =
    The school or town hall writes to your e-mail address.
    Choose a simple address, with your first and last name.
    An e-mail address has no space and no accent.
    .question = Which address is good for the town hall?
    .option-joke = gros.bisous@pasapas.example
    .option-simple = camille.martin@pasapas.example
    .option-space = camille martin@pasapas.example
    .right =
        This address is simple and serious.
        The address has no space and no accent.
    .wrong-joke =
        This “big kisses” address is good for your friends.
        The town hall prefers an address with your name.
    .wrong-space =
        This address has a space after the first name.
        A dot takes the place of the space.
    .hint = Look for an address with a first and last name.
    .hint-2 = A dot is between the first and last name.
    .shown =
        The address camille.martin@pasapas.example is simple and serious.
        A dot is between the first and last name.
    .talk = And you: who asks for your e-mail address?

email-account_choose--harder =
    Camille Martin looks for a job.
    Another person has the address camille.martin@pasapas.example.
    An employer looks at your e-mail address too.
    .question = Which address do you choose for work?
    .option-year = camille1985@pasapas.example
    .option-work = camille.martin.travail@pasapas.example
    .option-long = camillllle@pasapas.example
    .right =
        This address shows the name, without the birth date.
        Travail is the French word for work.
    .wrong-year =
        This address shows the birth year.
        The last name is more useful.
    .wrong-long =
        This address has the letter l 5 times.
        A person can forget a letter.
    .hint = Look for an address that is easy to read out.
    .hint-2 = The first and last name are in this address.
    .shown =
        The address camille.martin.travail@pasapas.example is simple and serious.
        The birth date stays private.
    .talk = And you: who asks for your e-mail address?

email-account_name =
    An account, { FR("compte") }, keeps your e-mails and your information.
    To create an account, you fill in several pages.
    Page 1 needs first name { FR("Prénom") } and last name { FR("Nom") }.
    .question = Fill in the page with the name of Camille.
    .right = Page 1 is filled in.
    .hint = The first and last name are on the card.
    .hint-2 =
        Write Camille and Martin.
        Then choose { FR("Suivant") }.
    .shown =
        The first name is Camille.
        The last name is Martin.
        The button { FR("Suivant") } opens the next page.

email-account_address =
    Write the address you want in { FR("Adresse mail souhaitée") }.
    Sometimes, another person already has this address.
    Then the website, { FR("site") }, offers other addresses.
    .question = Choose a free address for Camille.
    .right = This address is free: Camille can take it.
    .hint = Put a dot between the first and last name.
    .hint-2 = The address is already taken: choose one from the list.
    .shown =
        The website shows free addresses.
        You take one of these addresses.
        The button { FR("Suivant") } opens the next page.

email-account_password =
    Your account's password, { FR("mot de passe") }, is a secret code.
    A letter or a digit is a { FR("caractère") }.
    A { FR("majuscule") } is a capital letter, like A.
    .question = Write the password of the card 2 times.
    .right =
        This password follows all the rules.
        For your real account, make up another password.
    .hint = The password is on the card.
    .hint-2 = Write 3-Tulipes-Bleues in the 2 boxes.
    .shown =
        The password is 3-Tulipes-Bleues.
        The letters T and B are capital letters.
        The dash is a special sign, { FR("caractère spécial") }.

# waive N05 3: the page wants digits, the sentence shows how the date in letters is written there (by l'équipe Pas à Pas)
# waive N05 .hint-2: this is what people type, sign by sign (by l'équipe Pas à Pas)
email-account_birth =
    Many websites want your date of birth, { FR("Date de naissance") }.
    The day comes first and the year comes last.
    For 8 March 1990, you write 08/03/1990.
    .question = Write the date of birth of Camille.
    .right = The date of birth is complete.
    .hint = The date is on the card.
    .hint-2 = Write 12/05/1985 with the 2 slashes.
    .shown =
        The date of Camille is 12 May 1985.
        In digits, the month of May is 05.
        The year is 1985.

email-account_recovery =
    Anyone can forget a password.
    Then your phone number, { FR("Numéro de téléphone de secours") }, helps.
    The website sends a { FR("code") } to this number.
    .question = Write the phone number of Camille.
    .right = With this number, Camille can get back into the account.
    .hint = The number is on the card.
    .hint-2 = Write the 10 digits: 06 39 98 12 34.
    .shown =
        The number of Camille is 06 39 98 12 34.
        This number is for getting back into the account.
    .talk = And you: who helps you when you forget something?

email-account_robot =
    Here, a robot is a program that fills in pages.
    The box { FR("Je ne suis pas un robot") } stops it.
    { FR("Cocher") }, or tick, means: put a mark in a box.
    .question = Fill in the page: first the box, then the picture.
    .right = Now the website knows: you are a person.
    .hint = Look at the 3 pictures, one by one.
    .hint-2 =
        Tick the box.
        Then choose the picture of the cat.
    .shown =
        You tick the box { FR("Je ne suis pas un robot") }.
        You choose the picture of the cat.

email-account_conditions =
    The { FR("conditions") } are the rules of the website.
    Read the rules before you tick { FR("J'accepte les conditions") }.
    { FR("Créer le compte") }, create the account, is the end.
    .question = Accept the conditions to create the account.
    .right =
        You know the rules of the website.
        The account is created.
    .hint =
        You can read the conditions or listen to them.
        Then tick the box of the conditions.
    .hint-2 =
        Tick the box.
        Then choose { FR("Créer le compte") }.
    .shown =
        You tick the box { FR("J'accepte les conditions") }.
        You choose { FR("Créer le compte") }.

email-account_alone =
    Now you know all the pages.
    Create the account of Camille, page after page.
    Take your time: here, everything is safe.
    .question = Create the account of Camille.
    .right =
        The account of Camille is created.
        You can do the same for your real account.
    .hint = All the answers are on the card.
    .hint-2 =
        Fill in each box.
        Then choose { FR("Suivant") }.
    .shown =
        You fill in 7 pages with the card.
        The button { FR("Suivant") } opens the next page.
        The button { FR("Créer le compte") } is the end.

email-account_sign-in =
    { FR("Se connecter") } means sign in: go into your account.
    The website asks for the e-mail address and the password.
    Your password stays between you and the website.
    .question = Sign in to the account of Camille.
    .right = You are in the account of Camille.
    .hint = The address and the password are on the card.
    .hint-2 = Write the address of Camille, then 3-Tulipes-Bleues.
    .shown =
        The address is camille.martin@pasapas.example.
        The password is 3-Tulipes-Bleues.
        The button { FR("Se connecter") } opens the account.

email-account_read =
    You get e-mails in the inbox, { FR("Boîte de réception") }.
    Each line shows a name and a subject, { FR("Objet") }.
    The subject says what the e-mail is about.
    .question = Open the welcome e-mail.
    .right = You are reading the first e-mail of this account.
    .hint = Look at the subject of each e-mail.
    .hint-2 = The welcome e-mail comes from Courriel Pas à Pas.
    .shown =
        You choose the line of Courriel Pas à Pas.
        The welcome e-mail opens.
    .sofia-sender = Sofia Benali
    .sofia-address = sofia@pasapas.example
    .sofia-subject = Coffee on Tuesday
    .sofia-body =
        Hello Camille.
        Let us have a coffee on Tuesday.
        Can you come?
    .welcome-sender = Courriel Pas à Pas
    .welcome-address = bonjour@pasapas.example
    .welcome-subject = Welcome
    .welcome-body =
        Hello Camille.
        Welcome to your account.
        Your e-mail address is ready.

email-account_write =
    The button { FR("Nouveau message") }, new message, opens an empty e-mail.
    In { FR("À") }, to, write the e-mail address of the person.
    The button { FR("Envoyer") }, send, sends the e-mail.
    .question = Write this e-mail to Sofia.
    .right = Sofia gets the e-mail right away.
    .hint = First, choose { FR("Nouveau message") }.
    .hint-2 =
        Fill in the 3 boxes.
        Then choose { FR("Envoyer") }.
    .shown =
        In { FR("À") }, you write sofia@pasapas.example.
        Then you fill in { FR("Objet") } and { FR("Message") }.
        You choose { FR("Envoyer") }.

email-account_write--harder =
    Imagine: your daughter Lina is ill on Tuesday.
    You write an e-mail to her school.
    The school gets many e-mails.
    .question = Which subject do you choose?
    .option-hello = Hello
    .option-urgent = A problem
    .option-absence = Lina is absent on Tuesday
    .right =
        This subject tells the first name and the day.
        The school understands before it opens the e-mail.
    .wrong-hello =
        Hello is perfect in the message.
        But the subject says what the e-mail is about.
    .wrong-urgent =
        This subject is scary and tells nothing.
        The subject says what the e-mail is about.
    .hint = The school first reads the subjects of the e-mails.
    .hint-2 = A good subject tells the first name and the day.
    .shown =
        The subject says what the e-mail is about.
        Here, this subject tells the first name and the day.

email-account_shared =
    Many people use a computer at the library.
    Your account stays open after you leave.
    Then the next person can read your e-mails.
    .question = What do you do before you leave?
    .option-leave = Leave right away
    .option-screen = Turn off the screen
    .option-out = Sign out of my account
    .right =
        Your account is protected.
        Your e-mails stay private after you leave.
    .wrong-leave =
        Many people leave their account open.
        Then the next person can read your e-mails.
    .wrong-screen =
        The screen is black, but your account stays open.
        The next person can turn the screen on again.
    .hint = Look for the answer that protects your e-mails.
    .hint-2 =
        You go into an account.
        Before you leave, you go out of the account.
    .shown =
        You sign out of your account before you leave.
        Your e-mails stay private after you leave.
    .talk = And you: where do you use a shared computer?

email-account_shared--harder =
    You are at a computer of the library.
    You go into your account.
    The computer offers to keep your password.
    .question = What do you do to protect your account?
    .option-keep = Answer yes
    .option-no = Answer no
    .option-out = Sign out of my account
    .right =
        Only you have your password.
        The next person finds a computer without your account.
    .wrong-keep =
        With yes, the computer keeps your password.
        The next person can go into your account.
    .incomplete = There is still a good idea.
    .hint = Think of the person after you.
    .hint-2 = 2 answers out of 3 protect your account.
    .shown =
        You answer no to the computer.
        Before you leave, you sign out of your account.
    .talk = And you: where do you use a shared computer?

email-account_sign-out =
    { FR("Se déconnecter") } means sign out: go out of your account.
    The button is often in { FR("Mon compte") }, my account.
    On a shared computer, always sign out.
    .question = Sign out of the account of Camille.
    .right = The account is protected: you can leave.
    .hint = First, open { FR("Mon compte") }.
    .hint-2 = In { FR("Mon compte") }, choose { FR("Se déconnecter") }.
    .shown =
        You open { FR("Mon compte") }.
        You choose { FR("Se déconnecter") }.
