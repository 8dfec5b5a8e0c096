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

# The sheet with the code to come back. The 3 pictures stand below the title.
code-sheet-title = { FR("Mon code pour revenir") }
code-sheet-subtitle = 3 images, dans cet ordre
code-sheet-what = Avec ces 3 images, vous retrouvez vos leçons ici.
code-sheet-how = Un autre jour, touchez « J'ai un code ».
# The last day, as people write it.
code-sheet-until = { $day ->
        [1] Ce code marche jusqu'au 1er { $month } { $year }.
       *[other] Ce code marche jusqu'au { $day } { $month } { $year }.
    }
code-sheet-no-name = Votre nom n'est pas sur cette feuille.
code-sheet-lost = Vous pouvez perdre cette feuille sans risque.

# Months in a date
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
