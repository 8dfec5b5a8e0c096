# Words of the printed sheets. One message is one line of the sheet.

# The sheet "Mon mémo personnel": people write their accounts on it by hand, with a pen.
# The title stays bare; the subtitle says what it means.
memo-sheet-title = { FR("Mon mémo personnel") }
memo-sheet-subtitle = My own memo: my accounts on the internet
memo-sheet-how-1 = Write with a pen.
memo-sheet-how-2 = Choose a different password for each website.
memo-sheet-how-3 = Keep this paper at home, in a closed place.
memo-sheet-site = { FR("Site") } (website)
memo-sheet-login = { FR("Identifiant") } (user name)
memo-sheet-password = { FR("Mot de passe") } (password)
memo-sheet-note = { FR("Notes") } (notes)
# Followed by an empty line to write on.
memo-sheet-help = The person who helps me:
memo-sheet-never = Never give a password on the phone or by e-mail.
