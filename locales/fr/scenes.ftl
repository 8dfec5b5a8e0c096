# The words on imitated programs: a mailbox, a phone, a browser, the pages of an invented mail service.
# Buttons and labels are those of French programs, marked FR("…"): they stay French in every language.
# What a message asks to mend is always said as what to do next. Nothing is ever a fault.

# Mailbox
mailbox-name = { FR("Boîte de réception") }
mailbox-write = { FR("Nouveau message") }
mailbox-reply = { FR("Répondre") }
mailbox-delete = { FR("Supprimer") }
mailbox-report = { FR("Signaler") }
mailbox-sender-details = { FR("Voir l'adresse") }
mailbox-to = { FR("À") }
mailbox-subject = { FR("Objet") }
mailbox-text = { FR("Message") }
mailbox-send = { FR("Envoyer") }
mailbox-back = { FR("Retour aux mails") }
mailbox-link-leads = Ce lien mène à :
mailbox-link-open = { FR("Ouvrir le lien") }
mailbox-link-leave = { FR("Rester ici") }
mailbox-attachment = { FR("Pièce jointe") }
mailbox-deleted = Le mail est supprimé.
mailbox-reported = Le mail est signalé.
mailbox-sent = Le mail est envoyé.
mailbox-attachment-opened = La pièce jointe est ouverte.
mailbox-empty = La boîte de réception est vide.

# Conversation by SMS
sms-block = { FR("Bloquer") }
sms-report-button = { FR("Signaler") } au { -sms-report }
sms-answer = { FR("Répondre") }
sms-delete = { FR("Supprimer") }
sms-blocked = Ce numéro est bloqué.
sms-reported = Le SMS est signalé.
sms-deleted = Le SMS est supprimé.

# Browser
browser-address = { FR("Adresse du site") }
browser-search = Les mots à chercher
browser-search-button = { FR("Rechercher") }
browser-go = { FR("Aller") }
browser-back = { FR("Retour aux résultats") }
browser-ad = { FR("Annonce") }
browser-form = { FR("Votre code") }
browser-form-send = { FR("Envoyer") }

# Card of the invented identity: its labels are those of the pages to fill
identity-title = Votre identité inventée
identity-first-name = { FR("Prénom") } : { $value }
identity-last-name = { FR("Nom") } : { $value }
identity-address = { FR("Adresse mail") } : { $value }
identity-birth = { FR("Date de naissance") } : { $value }
identity-phone = { FR("Téléphone") } : { $value }
identity-password = { FR("Mot de passe") } d'exercice : { $value }
identity-note = Cette personne n'existe pas : utilisez son identité dans les exercices.

# Pages of the invented mail service
signup-service = { FR("Courriel Pas à Pas") }
signup-next = { FR("Suivant") }
signup-first-name = { FR("Prénom") }
signup-last-name = { FR("Nom") }
signup-address = { FR("Adresse mail souhaitée") }
signup-password = { FR("Mot de passe") }
signup-password-again = { FR("Mot de passe, encore une fois") }
signup-birth = { FR("Date de naissance") } : jour/mois/année
signup-recovery = { FR("Numéro de téléphone de secours") }
signup-robot = { FR("Je ne suis pas un robot") }
signup-robot-ask = Choisissez l'image du chat.
signup-robot-cat = Un chat
signup-robot-house = Une maison
signup-robot-tree = Un arbre
signup-conditions = { FR("J'accepte les conditions") }
signup-conditions-read =
    Votre compte est gratuit.
    Vos mails restent privés.
    Vous pouvez supprimer votre compte à tout moment.
signup-create = { FR("Créer le compte") }
signup-taken =
    Cette adresse est déjà prise.
    Choisissez une autre adresse.
signup-suggested = Ces adresses sont libres :
signup-rule-length = 12 { FR("caractères") } au moins
signup-rule-capital = Une { FR("majuscule") }, comme A
signup-rule-digit = Un { FR("chiffre") }, comme 3
signup-rule-sign = Un { FR("caractère spécial") }, comme le tiret
signup-rule-met = C'est fait.
signup-rule-unmet = À faire.
signup-empty = Écrivez votre réponse ici.
signup-name-odd = Écrivez ce nom avec des lettres.
signup-address-odd = Écrivez l'adresse sans espace et sans accent.
signup-password-weak = Complétez le mot de passe avec les règles.
signup-password-differs =
    Les 2 mots de passe sont différents.
    Écrivez 2 fois le même mot de passe.
signup-birth-odd = Écrivez la date comme ceci : 12/05/1985.
signup-phone-odd = Écrivez les 10 chiffres du numéro.
signup-robot-other =
    Cette image montre autre chose.
    Cherchez encore le chat.
signup-conditions-first = Cochez d'abord la case des conditions.
signup-done = Votre compte est créé.
signin-title = { FR("Se connecter") }
signin-button = { FR("Se connecter") }
signin-unknown =
    L'adresse ou le mot de passe est différent de la carte.
    Regardez la carte et écrivez encore.
signout-menu = { FR("Mon compte") }
signout-button = { FR("Se déconnecter") }
signout-done = Vous êtes déconnecté.

# Paper memo
memo-title = { FR("Mon mémo personnel") }
memo-site = { FR("Site") }
memo-login = { FR("Identifiant") }
memo-password = { FR("Mot de passe") }
memo-help = Rangez ce papier chez vous.

# Said when someone types what looks like a true secret
secret-address =
    C'est un exercice.
    N'écrivez pas votre vraie adresse mail.
    Utilisez l'identité inventée.
secret-phone =
    C'est un exercice.
    N'écrivez pas votre vrai numéro de téléphone.
    Utilisez l'identité inventée.
secret-card =
    C'est un exercice.
    N'écrivez pas le numéro de votre carte bancaire.
    Utilisez l'identité inventée.
secret-iban =
    C'est un exercice.
    N'écrivez pas le numéro de votre compte en banque.
    Utilisez l'identité inventée.
secret-social =
    C'est un exercice.
    N'écrivez pas votre numéro de sécurité sociale.
    Utilisez l'identité inventée.
secret-password =
    C'est un exercice.
    N'écrivez pas votre vrai mot de passe.
    Utilisez l'identité inventée.

# Pages of the invented mail service: what was added to them
# An address or a name as it is, without words of any language.
signup-text = { $text }
signup-show = { FR("Afficher") }
signup-robot-first = Cochez d'abord la case.
signin-address = { FR("Adresse mail") }
memo-login-of = { FR("Identifiant") }, { $site }
memo-password-of = { FR("Mot de passe") }, { $site }
memo-missing = Remplissez aussi les autres cases.
