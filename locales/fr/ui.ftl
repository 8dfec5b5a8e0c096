# The interface. Captions of the bars are short: they stand under a pictogram in a narrow button.

program-name = Pas à Pas
# In each language: its own name, and what a touch does. Both are spoken by the voice of that language.
language-name = Français
language-start = Touchez ici pour commencer.
languages-title = Choisissez votre langue.
french-word = { FR($word) }

# Top bar
home = Accueil
comfort = Confort
progress = Étape { $at } sur { $of }

# Bottom bar
back = Retour
listen = Réécouter
pause = Pause
resume = Continuer
slower = Moins vite
help = Aide
next = Suivant
give = Valider
close = Revenir
no-sound = Pas de son ici. Lisez le texte.
page-down = Plus bas
page-up = Plus haut

# Lessons
home-title = Choisissez une leçon.
minutes = { $minutes } minutes
lesson-begun = Leçon commencée
lesson-done = Leçon terminée
finish = J'ai fini

# Exercises
dont-know = Je ne sais pas
option-chosen = Choisi.
option-right = C'est bien ça.
option-not-this = Pas celle-ci.
option-number = Numéro { $number }.
digits = { $number }
order-missing = Touchez aussi les autres réponses.
match-missing = Reliez aussi les autres cartes.
point-button = Bouton { $number }
point-shape = Forme { $number }
point-frame = Sa place
point-page = La longue page
point-row = Ligne { $number }
right-title = Oui, c'est bien ça.
again-title = Essayez encore.
choose-first = Touchez d'abord une réponse.
skip = Passer
show = Montrez-moi
shown-title = Voici la réponse.
human = On m'aide
human-helps =
    Très bien, une personne vous aide.
    Continuez ensemble.
guide =
    Touchez « Réécouter » pour entendre encore.
    Touchez « Suivant » pour continuer.
    Ici, rien ne peut casser.

# Nobody moves for a while
still-there =
    Vous êtes encore là ?
    Sinon, tout s'efface bientôt.
still-here = Oui, je suis là

# A code to come back another day, without a name
keep-code = Garder ma place
code-title = Votre code
code-here = Voici votre code : 3 images.
code-hear = Pour entendre les images : touchez « Réécouter ».
code-how =
    Notez ces 3 images dans l'ordre.
    Un autre jour, touchez « J'ai un code ».
    Vous retrouvez vos leçons.
code-none =
    Aujourd'hui, il n'y a pas de code.
    Demandez de l'aide à l'accueil.
code-not-printed =
    L'imprimante ne marche pas maintenant.
    Notez vos 3 images.
have-code = J'ai un code
enter-code-title = Entrez votre code
enter-code = Touchez vos 3 images dans l'ordre.
unchoose = Effacer
code-known = Voici vos leçons.
code-unknown =
    Ce code n'est pas dans cet appareil.
    Essayez encore.
code-expired =
    Ce code est trop ancien.
    Choisissez une leçon.
code-wait =
    Attendez un peu.
    Après, essayez encore.
code-not-now =
    Les codes ne marchent pas maintenant.
    Choisissez une leçon.

code-sun = le soleil
code-cat = le chat
code-house = la maison
code-tree = l'arbre
code-key = la clé
code-fish = le poisson
code-boat = le bateau
code-apple = la pomme
code-hat = le chapeau
code-umbrella = le parapluie
code-bicycle = le vélo
code-star = l'étoile

# Was the lesson clear?
clear-ask = La leçon était claire ?
clear-clear = Oui
clear-so-so = Moyen
clear-unclear = Non
clear-thanks = Merci pour votre avis.

# Sheets of paper
print-sheet = Imprimer la feuille
print-ask = Demandez la feuille à l'accueil.
print-doing = Un instant, la feuille se prépare.
print-done = La feuille sort de l'imprimante.
print-failed =
    L'imprimante ne marche pas maintenant.
    Demandez la feuille à l'accueil.

# Who has read the words of a lesson
review-nobody = Texte simplifié, pas encore relu.
review-professional = Texte relu par un professionnel : { $names }.
review-native = Texte relu dans sa langue par : { $names }.
review-readers = Texte relu par : { $names }.
# The credit that the European logo asks for, in its own words
review-logo = © European Easy-to-Read Logo: Inclusion Europe. More information at easy-to-read.eu

# Summary
summary-title = Bravo, la leçon est finie.
other-lessons = Autres leçons
again-offer = Vous pouvez refaire ces étapes, si vous voulez :
words-title = Les mots français de la leçon :

# Comfort
comfort-title = Réglez votre confort.
comfort-reset = Comme avant
text-size = Lettres
text-size-normal = Normales
text-size-large = Grandes
text-size-larger = Très grandes
text-size-largest = Les plus grandes
contrast = Couleurs
contrast-light = Clair
contrast-dark = Sombre
contrast-yellow = Jaune sur noir
contrast-soft = Doux
pace = Voix
pace-normal = Normale
pace-slow = Lente
pace-slowest = Très lente
volume-now = Son { $step } sur 7
quieter = Moins fort
louder = Plus fort
still = Mouvement
still-off = Avec
still-on = Sans
hands = Mains
hands-free = Normal
hands-steady = Je tremble
hands-held = Appui long
switch = Un seul bouton
switch-none = Non
switch-slow = Oui, lent
switch-quick = Oui, rapide
switch-two = 2 boutons
switch-help =
    Le cadre avance tout seul.
    Appuyez quand il est sur votre choix.
switch-help-two =
    Un bouton fait avancer le cadre.
    L’autre bouton choisit.
switch-row = Cette ligne :
switch-rests = Appuyez pour continuer.
calm = Phrases
calm-off = Ensemble
calm-on = Une par une
voice = La machine parle
voice-on = Avec la voix
voice-off = Sans la voix
sound-on = Mettre la voix
profile-sight = Je vois mal
profile-hearing = Je n’entends pas
profile-hands = Mes mains tremblent
profile-reading = Je lis difficilement
profile-calm = Je veux du calme
profile-on = L’écran est réglé pour vous.
profile-off = L’écran est comme avant.
face = Forme des lettres
face-plain = Habituelle
face-dyslexia = Plus large

# For authors, who see a lesson while they write it
preview-broken = Cette leçon ne peut pas encore être montrée.
preview-problems = { $number ->
        [one] 1 problème
       *[other] { $number } problèmes
    }

# The facilitator's corner, behind a PIN: learners don't come here
corner-title = Coin de l'animateur
pin-ask = Entrez le code de l'animateur.
pin-wrong =
    Ce n'est pas le bon code.
    Essayez encore.
pin-none =
    Ce coin est fermé.
    Il faut d'abord un code.
    L'opérateur le fait avec « pas-a-pas pin ».
pin-key = Un chiffre
pin-erase = Effacer
pin-dots = Chiffres tapés : { $number }
when = Jours
when-today = Aujourd'hui
when-week = Cette semaine
when-all = Tous
corner-shut = Fermer le coin
corner-no-figures =
    Les chiffres sont absents maintenant.
    Essayez encore plus tard.

# Figures: hidden ones are "under", those that can't be told exactly are "least"
corner-visits = Visites
corner-sessions = { $kind ->
        [under] Visites : moins de 5
        [least] Visites : { $number } ou plus
       *[exact] Visites : { $number }
    }
corner-day = Le { $day }
corner-hardest = Étapes difficiles
corner-blocked = { $kind ->
        [under] Blocages : moins de 5
        [least] Blocages : { $number } ou plus
       *[exact] Blocages : { $number }
    }
corner-helped = { $kind ->
        [under] Avec une aide : moins de 5
        [least] Avec une aide : { $number } ou plus
       *[exact] Avec une aide : { $number }
    }
corner-lessons = Leçons
corner-begun = { $kind ->
        [under] Commencée : moins de 5
        [least] Commencée : { $number } ou plus
       *[exact] Commencée : { $number }
    }
corner-finished = { $kind ->
        [under] Finie : moins de 5
        [least] Finie : { $number } ou plus
       *[exact] Finie : { $number }
    }
corner-clear = { $kind ->
        [under] Claire : moins de 5
        [least] Claire : { $number } ou plus
       *[exact] Claire : { $number }
    }
corner-so-so = { $kind ->
        [under] Moyenne : moins de 5
        [least] Moyenne : { $number } ou plus
       *[exact] Moyenne : { $number }
    }
corner-unclear = { $kind ->
        [under] Pas claire : moins de 5
        [least] Pas claire : { $number } ou plus
       *[exact] Pas claire : { $number }
    }
corner-other = « { $name } »
# Figures of workshops are told as they are
corner-workshops = Ateliers
corner-held = Ateliers : { $number }
corner-people = Personnes : { $number }
corner-people-unsaid = Ateliers sans nombre de personnes : { $number }
corner-workshops-hardest = Questions difficiles en atelier

# What the facilitator can do
corner-deeds = Actions
corner-deeds-title = Que voulez-vous faire ?
corner-export = Garder les chiffres
corner-exporting = Un instant, le fichier se prépare.
corner-exported = Voici le fichier : { $path }
corner-exported-here =
    Aucune clé USB ne prend le fichier.
    Il reste dans l'appareil : { $path }
corner-not-exported =
    Le fichier n'est pas fait.
    Essayez avec une autre clé USB.
corner-settings = Régler l'appareil
corner-erase = Tout effacer
corner-erase-title = Tout effacer ?
corner-erase-ask =
    Tous les chiffres partent.
    Tous les codes des personnes partent aussi.
    Après, rien ne peut revenir.
corner-erase-yes = Oui, tout effacer
corner-erase-no = Non, tout garder
corner-erasing = Un instant, tout s'efface.
corner-erased = Tout est effacé.
corner-not-erased =
    Tout n'est pas effacé.
    Appelez l'opérateur.
corner-leave = Quitter le programme
corner-settings-title = Réglages pour tous
corner-idle = Question après { $minutes } minutes
corner-sooner = Plus tôt
corner-later = Plus tard
card = Taille de l’écran
card-smaller = Plus petit
card-larger = Plus grand
card-help =
    Posez une carte bancaire sur l’écran.
    Le dessin et la carte doivent avoir la même taille.
corner-languages = Langues proposées
corner-language-on = Cette langue est proposée.
corner-language-off = Cette langue n'est plus proposée.
corner-last-language = Gardez au moins une langue.
corner-not-kept =
    Ce réglage marche maintenant.
    Mais il n'est pas gardé sur le disque.

# Faults of the machine, told calmly
notice-not-saved =
    Vos leçons ne sont pas gardées sur cet appareil.
    Vous pouvez continuer sans risque.
notice-database-set-aside =
    L'appareil commence un nouveau carnet de leçons.
    L'ancien carnet est gardé à part.
notice-database-newer =
    Vos leçons ne sont pas gardées.
    Une personne doit mettre à jour cet appareil.
notice-lessons-left-out = Ces leçons sont absentes aujourd'hui : { $names }.
notice-no-lessons =
    Aucune leçon n'est installée.
    Demandez à la personne qui s'occupe de l'appareil.
notice-configuration =
    Les réglages de l'appareil ont une erreur.
    Une personne doit les corriger.
notice-adjustments =
    Les réglages de ce coin sont perdus.
    Les réglages de l'opérateur servent.
# What the facilitator can do about them
todo-not-saved =
    Vérifiez la place sur le disque.
    D'ici là, laissez l'appareil allumé.
todo-database-set-aside = Dites-le à l'opérateur.
todo-database-newer = Appelez l'opérateur pour la mise à jour.
todo-lessons = L'opérateur peut vérifier les leçons.
todo-configuration = L'opérateur trouve l'erreur avec « pas-a-pas doctor ».
todo-adjustments = Réglez encore une fois l'appareil.

imitation-sms = SMS reçu
imitation-mail = Mail reçu

# By ear: everything without looking
by-ear = Mode vocal
by-ear-off = Sans
by-ear-on = Avec
ear-begins =
    Mode vocal.
    F1 : où suis-je.
ear-ends = Le mode vocal est arrêté.
ear-over =
    Le mode vocal est arrêté.
    La machine est prête pour une autre personne.
    Pour recommencer : tenez la touche { FR("Échap") } 1 seconde.
ear-pin =
    Tapez les chiffres sur un clavier.
    Ou branchez un casque : vous entendez les chiffres.
ear-how =
    Flèche du bas : la suite.
    { FR("Entrée") } : choisir.
ear-mouse =
    Cet exercice entraîne la souris.
    Ici, le clavier marche aussi.
# What a thing is, and how it is
ear-button = Bouton.
ear-choice = Choix.
ear-box = Case.
ear-field = Écrivez ici.
ear-not-chosen = Pas choisi.
ear-empty = Vide.
ear-signs = { $count ->
        [one] { $count } signe
       *[other] { $count } signes
    }
ear-erased = effacé
ear-other-key = Ce n'est pas cette touche.
ear-once-more = Encore une fois.
