# The keys of the drawn keyboard, as shown and said, and what differs in a typed text.
# Words marked FR are those that stand on keyboards in France.

# Names of keys
key-space = { FR("Espace") }
key-enter = { FR("Entrée") }
key-backspace = { FR("Retour arrière") }
key-delete = { FR("Suppr") }
key-left = { FR("Flèche gauche") }
key-right = { FR("Flèche droite") }
key-up = { FR("Flèche haut") }
key-down = { FR("Flèche bas") }
key-shift = { FR("Maj") }
key-caps = { FR("Verr Maj") }
key-altgr = { FR("Alt Gr") }
key-tab = { FR("Tab") }
key-escape = { FR("Échap") }

# Names of letters and signs
key-letter = { $letter }
key-capital = { $letter } majuscule
key-sign-at = { FR("arobase") }
key-sign-dot = point
key-sign-comma = virgule
key-sign-semicolon = point-virgule
key-sign-colon = deux-points
key-sign-exclamation = point d'exclamation
key-sign-question = point d'interrogation
key-sign-apostrophe = apostrophe
key-sign-quote = guillemet
key-sign-hyphen = tiret
key-sign-underscore = tiret bas
key-sign-slash = barre oblique
key-sign-plus = plus
key-sign-equals = égal
key-sign-star = étoile
key-sign-open = parenthèse ouvrante
key-sign-close = parenthèse fermante
key-sign-ampersand = et commercial
key-sign-hash = dièse
key-sign-percent = pour cent
key-sign-dollar = dollar
key-sign-euro = euro
key-sign-circumflex = accent circonflexe
key-sign-diaeresis = tréma

# What to press
press-key = Appuyez sur la touche { FR($key) }.
press-space = Appuyez sur la touche { FR("Espace") }.
press-enter = Appuyez sur la touche { FR("Entrée") }.
press-backspace = Appuyez sur la touche { FR("Retour arrière") }.
press-delete = Appuyez sur la touche { FR("Suppr") }.
press-left = Appuyez sur la touche { FR("Flèche gauche") }.
press-right = Appuyez sur la touche { FR("Flèche droite") }.
press-up = Appuyez sur la touche { FR("Flèche haut") }.
press-down = Appuyez sur la touche { FR("Flèche bas") }.
press-shift = Gardez un doigt sur { FR("Maj") }, et appuyez sur { FR($key) }.
press-altgr = Gardez un doigt sur { FR("Alt Gr") }, et appuyez sur { FR($key) } pour écrire { FR($sign) }.
press-caps = Appuyez sur { FR("Verr Maj") }, puis sur { FR($key) }.
press-dead = Appuyez sur { FR($first) }, levez le doigt, puis appuyez sur { FR($second) }.

# Around the keyboard and the field
keyboard-other =
    Votre clavier est un peu différent du dessin.
    Regardez les lettres sur votre clavier.
keyboard-show = Clavier à l'écran
keyboard-hide = Cacher le clavier
type-here = Écrivez ici
type-first = Écrivez d'abord dans le cadre.
model-text = Écrivez :

# What differs between the typed text and the model
differs-missing = Il manque { FR($sign) }.
differs-missing-at = Il manque le signe { FR("@") }.
differs-missing-dot = Il manque le point.
differs-missing-space = Il manque un espace.
differs-extra = Il y a un signe en trop après { FR($sign) }.
differs-extra-space = Il y a un espace en trop.
differs-case-upper = Ici, { FR($sign) } est une majuscule.
differs-case-lower = Ici, { FR($sign) } est une petite lettre.
differs-accent = Ici, la lettre { FR($sign) } a un accent.
differs-order = 2 lettres ont changé de place.
differs-other = Regardez encore le modèle, lettre par lettre.
differs-start = Regardez le modèle, puis écrivez la première lettre.
