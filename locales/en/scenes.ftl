# The words on imitated programs. Buttons and labels stay French, with the short meaning in brackets.

# Mailbox
mailbox-name = { FR("Boîte de réception") } (inbox)
mailbox-write = { FR("Nouveau message") } (new message)
mailbox-reply = { FR("Répondre") } (reply)
mailbox-delete = { FR("Supprimer") } (delete)
mailbox-report = { FR("Signaler") } (report)
mailbox-sender-details = { FR("Voir l'adresse") } (see the address)
mailbox-to = { FR("À") } (to)
mailbox-subject = { FR("Objet") } (subject)
mailbox-text = { FR("Message") } (message)
mailbox-send = { FR("Envoyer") } (send)
mailbox-back = { FR("Retour aux mails") } (back to the e-mails)
mailbox-link-leads = This link leads to:
mailbox-link-open = { FR("Ouvrir le lien") } (open the link)
mailbox-link-leave = { FR("Rester ici") } (stay here)
mailbox-attachment = { FR("Pièce jointe") } (attached file)
mailbox-deleted = The e-mail is deleted.
mailbox-reported = The e-mail is reported.
mailbox-sent = The e-mail is sent.
mailbox-attachment-opened = The attached file is open.
mailbox-empty = The inbox is empty.

# Conversation by SMS
sms-block = { FR("Bloquer") } (block)
sms-report-button = { FR("Signaler") } (report) to { -sms-report }
sms-answer = { FR("Répondre") } (reply)
sms-delete = { FR("Supprimer") } (delete)
sms-blocked = This number is blocked.
sms-reported = The text message is reported.
sms-deleted = The text message is deleted.

# Browser
browser-address = { FR("Adresse du site") } (address of the website)
browser-search = The words to search for
browser-search-button = { FR("Rechercher") } (search)
browser-go = { FR("Aller") } (go)
browser-back = { FR("Retour aux résultats") } (back to the results)
browser-ad = { FR("Annonce") } (advertisement)
browser-form = { FR("Votre code") } (your code)
browser-form-send = { FR("Envoyer") } (send)

# Card of the invented identity: its labels are those of the pages to fill
identity-title = Your made-up identity
identity-first-name = { FR("Prénom") } (first name): { $value }
identity-last-name = { FR("Nom") } (last name): { $value }
identity-address = { FR("Adresse mail") } (e-mail address): { $value }
identity-birth = { FR("Date de naissance") } (date of birth): { $value }
identity-phone = { FR("Téléphone") } (phone): { $value }
identity-password = { FR("Mot de passe") } (password) for the exercises: { $value }
identity-note = This person does not exist: use this identity in the exercises.

# Pages of the invented mail service
signup-service = { FR("Courriel Pas à Pas") }
signup-next = { FR("Suivant") } (next)
signup-first-name = { FR("Prénom") } (first name)
signup-last-name = { FR("Nom") } (last name)
signup-address = { FR("Adresse mail souhaitée") } (e-mail address you want)
signup-password = { FR("Mot de passe") } (password)
signup-password-again = { FR("Mot de passe, encore une fois") } (password once more)
signup-birth = { FR("Date de naissance") } (date of birth): day/month/year
signup-recovery = { FR("Numéro de téléphone de secours") } (phone number to get back in)
signup-robot = { FR("Je ne suis pas un robot") } (I am not a robot)
signup-robot-ask = Choose the picture of the cat.
signup-robot-cat = A cat
signup-robot-house = A house
signup-robot-tree = A tree
signup-conditions = { FR("J'accepte les conditions") } (I accept the conditions)
signup-conditions-read =
    Your account is free.
    Your e-mails stay private.
    You can delete your account at any time.
signup-create = { FR("Créer le compte") } (create the account)
signup-taken =
    This address is already taken.
    Choose another address.
signup-suggested = These addresses are free:
signup-rule-length = At least 12 { FR("caractères") } (letters, digits or signs)
signup-rule-capital = A { FR("majuscule") } (capital letter), like A
signup-rule-digit = A { FR("chiffre") } (digit), like 3
signup-rule-sign = A { FR("caractère spécial") } (special sign), like the dash
signup-rule-met = Done.
signup-rule-unmet = To do.
signup-empty = Write your answer here.
signup-name-odd = Write this name with letters.
signup-address-odd = Write the address with no space and no accent.
signup-password-weak = Complete the password with the rules.
signup-password-differs =
    The 2 passwords are different.
    Write the same password 2 times.
signup-birth-odd = Write the date like this: 12/05/1985.
signup-phone-odd = Write the 10 digits of the number.
signup-robot-other =
    This picture shows something else.
    Look for the cat again.
signup-conditions-first = First, tick the box of the conditions.
signup-done = Your account is created.
signin-title = { FR("Se connecter") } (sign in)
signin-button = { FR("Se connecter") } (sign in)
signin-unknown =
    The address or the password is different from the card.
    Look at the card and write again.
signout-menu = { FR("Mon compte") } (my account)
signout-button = { FR("Se déconnecter") } (sign out)
signout-done = You are signed out.

# Paper memo
memo-title = { FR("Mon mémo personnel") } (my personal memo)
memo-site = { FR("Site") } (website)
memo-login = { FR("Identifiant") } (user name)
memo-password = { FR("Mot de passe") } (password)
memo-help = Keep this paper at home.

# Said when someone types what looks like a true secret
secret-address =
    This is an exercise.
    Do not write your real e-mail address.
    Use the made-up identity.
secret-phone =
    This is an exercise.
    Do not write your real phone number.
    Use the made-up identity.
secret-card =
    This is an exercise.
    Do not write the number of your bank card.
    Use the made-up identity.
secret-iban =
    This is an exercise.
    Do not write the number of your bank account.
    Use the made-up identity.
secret-social =
    This is an exercise.
    Do not write your social security number.
    Use the made-up identity.
secret-password =
    This is an exercise.
    Do not write your real password.
    Use the made-up identity.

# Pages of the invented mail service: what was added to them
# An address or a name as it is, without words of any language.
signup-text = { $text }
signup-show = { FR("Afficher") } (show)
signup-robot-first = First, tick the box.
signin-address = { FR("Adresse mail") } (e-mail address)
memo-login-of = { FR("Identifiant") } (user name), { $site }
memo-password-of = { FR("Mot de passe") } (password), { $site }
memo-missing = Fill in the other boxes too.
