# Words of the printed sheets. One message is one line of the sheet.
# In the other languages, the meaning stands in brackets after the French word that people will meet.

# The sheet "Mon mémo personnel": people write their accounts on it by hand, with a pen.
# The title stays bare; the subtitle says what it means.
memo-sheet-title = { FR("Mon mémo personnel") }
memo-sheet-subtitle = Mes comptes sur internet
memo-sheet-how-1 = Écrivez avec un stylo.
memo-sheet-how-2 = Choisissez un mot de passe différent pour chaque site.
memo-sheet-how-3 = Gardez cette feuille chez vous, dans un endroit fermé.
memo-sheet-site = { FR("Site") }
memo-sheet-login = { FR("Identifiant") }
memo-sheet-password = { FR("Mot de passe") }
memo-sheet-note = { FR("Notes") }
# Followed by an empty line to write on.
memo-sheet-help = La personne qui m'aide :
memo-sheet-never = Ne donnez jamais un mot de passe au téléphone ou par mail.
