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

# The sheet with the code to come back. The 3 pictures stand below the title.
code-sheet-title = { FR("Mon code pour revenir") }
code-sheet-subtitle = My code to come back: 3 pictures, in this order
code-sheet-what = With these 3 pictures, you find your lessons here again.
code-sheet-how = Another day, touch “I have a code”.
# The last day, as people write it.
code-sheet-until = This code works until { $day } { $month } { $year }.
code-sheet-no-name = Your name is not on this paper.
code-sheet-lost = You can lose this paper without risk.

# Months in a date
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
