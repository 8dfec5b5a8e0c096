# The keys of the drawn keyboard, as shown and said, and what differs in a typed text.
# Words marked FR are those that stand on keyboards in France.

# Names of keys
key-space = { FR("Espace") } (space)
key-enter = { FR("Entrée") } (enter)
key-backspace = { FR("Retour arrière") } (erase before)
key-delete = { FR("Suppr") } (erase after)
key-left = { FR("Flèche gauche") } (left)
key-right = { FR("Flèche droite") } (right)
key-up = { FR("Flèche haut") } (up)
key-down = { FR("Flèche bas") } (down)
key-shift = { FR("Maj") } (capital)
key-caps = { FR("Verr Maj") } (all capitals)
key-altgr = { FR("Alt Gr") } (third sign)
key-tab = { FR("Tab") } (next field)
key-escape = { FR("Échap") } (close)

# Names of letters and signs
key-letter = { $letter }
key-capital = capital { $letter }
key-sign-at = { FR("arobase") } (at sign)
key-sign-dot = dot
key-sign-comma = comma
key-sign-semicolon = semicolon
key-sign-colon = colon
key-sign-exclamation = exclamation mark
key-sign-question = question mark
key-sign-apostrophe = apostrophe
key-sign-quote = quotation mark
key-sign-hyphen = hyphen
key-sign-underscore = underscore
key-sign-slash = slash
key-sign-plus = plus
key-sign-equals = equals
key-sign-star = star
key-sign-open = opening bracket
key-sign-close = closing bracket
key-sign-ampersand = and sign
key-sign-hash = hash
key-sign-percent = percent
key-sign-dollar = dollar
key-sign-euro = euro
key-sign-circumflex = circumflex accent
key-sign-diaeresis = two dots above

# What to press
press-key = Press the key { FR($key) }.
press-space = Press the key { FR("Espace") }.
press-enter = Press the key { FR("Entrée") }.
press-backspace = Press the key { FR("Retour arrière") }.
press-delete = Press the key { FR("Suppr") }.
press-left = Press the key { FR("Flèche gauche") }.
press-right = Press the key { FR("Flèche droite") }.
press-up = Press the key { FR("Flèche haut") }.
press-down = Press the key { FR("Flèche bas") }.
press-shift = Keep one finger on { FR("Maj") }, and press { FR($key) }.
press-altgr = Keep one finger on { FR("Alt Gr") }, and press { FR($key) } to write { FR($sign) }.
press-caps = Press { FR("Verr Maj") }, then { FR($key) }.
press-dead = Press { FR($first) }, lift your finger, then press { FR($second) }.

# Around the keyboard and the field
keyboard-other =
    Your keyboard is a little different from the drawing.
    Look at the letters on your keyboard.
keyboard-show = On-screen keyboard
keyboard-hide = Hide the keyboard
type-here = Write here
type-first = First write in the frame.
model-text = Write:

# What differs between the typed text and the model
differs-missing = { FR($sign) } is missing.
differs-missing-at = The sign { FR("@") } is missing.
differs-missing-dot = The dot is missing.
differs-missing-space = A space is missing.
differs-extra = There is one sign too many after { FR($sign) }.
differs-extra-space = There is one space too many.
differs-case-upper = Here, { FR($sign) } is a capital letter.
differs-case-lower = Here, { FR($sign) } is a small letter.
differs-accent = Here, the letter { FR($sign) } has an accent.
differs-order = 2 letters changed places.
differs-other = Look at the model again, letter by letter.
differs-start = Look at the model, then write the first letter.
