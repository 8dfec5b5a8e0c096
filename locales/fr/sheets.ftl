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
memo-sheet-never = Un mot de passe reste secret, au téléphone, par mail.

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
# waive S08: a promise; said without "not" it is weaker (by l'équipe Pas à Pas)
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

# The sheet "to do before the next time". The things to do are those of the lesson: .home-1 to .home-3.
exercise-sheet-title = À faire avant la prochaine fois
exercise-sheet-how = Cochez la case de chaque exercice fini.
exercise-sheet-question = Ma question pour la prochaine fois :
exercise-sheet-next = Notre prochain rendez-vous :
exercise-sheet-where = Ici, vous pouvez utiliser un ordinateur :
exercise-sheet-address = Adresse :
exercise-sheet-hours = Jours et heures :

# The sheet of French words
words-sheet-title = Les mots français
words-sheet-how = Vous verrez ces mots sur les vrais sites.

# The sheet "J'ai suivi", without a name
# waive S09: these words stand at the head of such papers, and their reader knows them (by l'équipe Pas à Pas)
attestation-sheet-title = J'ai suivi la leçon
attestation-sheet-name = Mon nom :
attestation-sheet-can = Bravo à vous !
attestation-sheet-date = Date :
attestation-sheet-place = Lieu :
attestation-sheet-yours = Gardez cette feuille : elle montre votre travail.

# The charter of the adviser
charter-sheet-title = Mes promesses pour vous
charter-sheet-subtitle = Les règles de la personne qui vous aide
charter-sheet-promise-1 = Je vous accueille avec respect.
charter-sheet-promise-2 = Mon aide est gratuite.
charter-sheet-promise-3 = Je prends mon temps avec vous.
charter-sheet-promise-4 = Vous faites vous-même, je reste à côté.
charter-sheet-promise-5 = Je parle avec des mots simples.
charter-sheet-promise-6 = Je respecte toujours votre choix.
charter-sheet-promise-7 = Je garde le secret sur votre vie.
charter-sheet-promise-8 = Vos codes de banque restent secrets, même pour moi.
charter-sheet-promise-9 = Parfois, je cherche la réponse : je vous le dis.
charter-sheet-promise-10 = Vous pouvez arrêter à tout moment.
charter-sheet-name = La personne qui vous aide :
charter-sheet-date = Date :
charter-sheet-signature = Signature :

# The mandate: a model in our own words. Each place adapts it to the law.
# waive W01: the paper has this name in law, and its first sentence explains it (by l'équipe Pas à Pas)
mandate-sheet-title = Mon mandat
mandate-sheet-subtitle = Une personne agit pour moi sur internet.
# waive W01 1: this sentence explains the word (by l'équipe Pas à Pas)
mandate-sheet-about =
    Un mandat est un papier signé.
    Avec ce papier, une personne fait une action pour vous.
    Vous choisissez la personne et l'action.
mandate-sheet-me = Moi
mandate-sheet-other = La personne qui m'aide
mandate-sheet-name = Nom et prénom :
mandate-sheet-birth = Date de naissance :
mandate-sheet-address = Adresse :
mandate-sheet-work = Son travail et son bureau :
mandate-sheet-act = L'action à faire
mandate-sheet-what = Une seule action :
mandate-sheet-site = Sur ce site :
mandate-sheet-dates = Les dates
mandate-sheet-from = Ce papier commence le :
mandate-sheet-to = Ce papier finit le :
mandate-sheet-may = La personne peut :
mandate-sheet-may-1 = faire cette action pour moi,
mandate-sheet-may-2 = lire seulement les informations utiles,
mandate-sheet-may-3 = me donner une copie de chaque papier.
mandate-sheet-not = La personne refuse toujours de :
mandate-sheet-not-1 = garder mes mots de passe,
mandate-sheet-not-2 = faire une autre action,
mandate-sheet-not-3 = donner mes informations à quelqu'un.
mandate-sheet-stop = Je peux arrêter à tout moment
mandate-sheet-stop-1 = Je le dis à la personne.
mandate-sheet-stop-2 = Je peux aussi donner une lettre.
mandate-sheet-stop-3 = Ce papier est alors fini.
mandate-sheet-sign-me = Ma signature
mandate-sheet-sign-other = La signature de la personne qui m'aide
mandate-sheet-sign-date = Date :
mandate-sheet-model =
    Ce papier est un modèle.
    Chaque lieu change ce modèle avec l'aide d'un avocat.

# The guide of the facilitator
guide-sheet-title = Guide pour l'atelier
guide-sheet-aims = Les buts
guide-sheet-needs = À préparer
guide-need-screen = Un ordinateur et un grand écran.
guide-need-keyboard = Un clavier pour essayer.
guide-need-mouse = Une souris pour essayer.
guide-need-memo = La feuille « Mon mémo personnel » par personne.
guide-need-words = La feuille « Les mots français » par personne.
guide-need-exercise = La feuille d'exercice par personne.
guide-sheet-keys = Les touches
guide-key-down = { FR("Page suivante") }
guide-key-up = { FR("Page précédente") }
guide-does-next = La suite, puis la réponse
guide-does-back = Retour
guide-does-black = Écran noir
guide-does-listen = Écouter
guide-does-hand = Une main levée pour cette réponse
guide-does-less = Une main de moins
guide-does-larger = Texte plus grand
guide-does-harder = Étape plus difficile
guide-does-language = Deuxième langue
guide-does-pause = Pause
guide-does-dim = Salle sombre
guide-sheet-answer = Bonne réponse :
guide-sheet-talk = À discuter ensemble
guide-sheet-harder = Plus difficile
guide-sheet-home = À faire avant la prochaine fois

# The sheet of a workshop, for reporting. What nobody said is filled by hand.
session-sheet-title = Notre atelier
session-sheet-subtitle = Cette feuille parle du groupe, jamais d'une personne.
session-sheet-date = Date
session-sheet-day = { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
session-sheet-lesson = Leçon
session-sheet-minutes = Minutes
session-sheet-people = Nombre de personnes
session-sheet-languages = Langues
session-sheet-finished = Leçon finie
session-sheet-yes = Oui
session-sheet-no = Non
session-sheet-answers = Les réponses du groupe
session-sheet-blocked = Les étapes difficiles pour le groupe
session-sheet-none = Aucune
session-sheet-notes = Notes
