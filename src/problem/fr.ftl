# Ce que `check` dit de chaque problème : ce qui ne va pas, puis ce qu'il faut écrire. Les mêmes messages sont dans en.ftl.

check-summary =
    { $lessons ->
        [one] { $lessons } leçon
       *[other] { $lessons } leçons
    }, { $languages ->
        [one] { $languages } langue
       *[other] { $languages } langues
    }, { $problems }
check-problems =
    { $problems ->
        [one] { $problems } problème
       *[other] { $problems } problèmes
    }
check-of = { $own } ici, { $all } en tout
check-and =
    { $problems }, { $informations ->
        [one] { $informations } information
       *[other] { $informations } informations
    }

# Facile à lire : les règles ont leurs propres mots.
falc = { $text }
falc-base = { $told } Ici, écrivez { "{ FR(\u0022" }{ $base }{ "\u0022) }" } : le glossaire l'explique déjà.
known-word = `{ $text }` ne peut pas être lu, ou se trouve 2 fois : écrivez `mot catégorie`, avec n, a, v1, v2, v3 ou - comme catégorie, et ` : ` avant les formes qu'aucune règle ne fait.
terms-syntax = ce fichier ne peut pas être lu comme une base de termes ({ $why }) : écrivez (term: "mail", not: ["courriel"], why: "…").
waiver-incomplete = une dispense nomme une règle, une raison et une personne : écrivez `# waive S08 .right 2: la raison (par Nom)`, ou effacez-la.
waiver-nowhere = cette dispense n'est au-dessus d'aucun message : placez-la juste au-dessus du message, sans ligne vide.
waiver-unused = cette dispense ne dispense de rien : ce qu'elle excusait n'est plus là. Effacez-la.

# Fichiers
file-unknown = rien ne lit « { $name } » ici : { $expected }. Corrigez le nom, ou déplacez le fichier.
file-lesson = une leçon est un fichier comme `30-scams.ron`
file-words = un fichier de mots finit par `.ftl`
file-outside = les mots sont dans le dossier de leur langue, et les faits dans `facts.ftl`
file-keyboard = un clavier est un fichier comme `azerty.ron`
unreadable = ce fichier ne peut pas être lu ({ $why }). Donnez à cet utilisateur le droit de le lire.
unreadable-missing = ce fichier manque : remettez-le à sa place.
unreadable-large = ce fichier dépasse { $most } Mo et n'est pas lu : rendez-le plus petit.
unreadable-not-text = ce n'est pas du texte UTF-8 : enregistrez le fichier en UTF-8.
io-not-found = il n'est pas là
io-permission = cet utilisateur n'en a pas le droit
io-folder = c'est un dossier
io-not-folder = un fichier est à la place de son dossier
io-not-text = ce n'est pas du texte UTF-8
io-full = le disque est plein
io-read-only = le disque est en lecture seule
io-other = le système dit : { $said }

# Leçons
lessons-none = aucune leçon ne peut être suivie : mettez ici au moins un fichier comme `10-first-steps.ron`, avec ses mots dans `locales/fr`.
lesson-minutes = une leçon dure de 1 à { $most } minutes : écrivez combien de temps prend une personne qui débute.
lesson-name = ce nom de fichier n'est pas celui d'une leçon : écrivez un numéro pour l'ordre, un tiret, puis le nom de la leçon en minuscules, chiffres et tirets, par exemple `30-scams.ron`.
lesson-name-used = le programme utilise déjà le nom « { $id } » : donnez un autre nom à la leçon.
lesson-twice = la leçon « { $id } » a deux fichiers : gardez-en un.
lesson-syntax = ce fichier ne peut pas être lu comme une leçon ({ $why }). Comparez-le avec l'exemple de lessons/README.md.
lesson-format = le format est { $format }, et ce programme lit le format { $known } : écrivez `format: { $known }`.
steps-many = la leçon a { $count } étapes et peut en avoir { $most } au plus : faites-en plusieurs leçons.
steps-empty = la leçon n'a pas d'étape : écrivez-en au moins une dans `steps`.
step-id = étape « { $id } » : utilisez des minuscules, des chiffres et des tirets, avec une lettre au début.
step-twice = l'étape « { $id } » est là deux fois : donnez un nom à chaque étape.
step-fault = étape « { $step } » : { $fault }

# Fichiers RON
ron-end = le fichier finit trop tôt : fermez ce qui est ouvert avec `)`, `]` ou `"`
ron-sign = il faut un `{ $sign }` ici
ron-comma-or = il faut une virgule ou `{ $sign }` ici
ron-boolean = écrivez ici `true` (oui) ou `false` (non)
ron-integer = écrivez ici un nombre entier, par exemple 3
ron-number = écrivez ici un nombre, par exemple 1.5
ron-text = écrivez ici un texte entre guillemets droits, par exemple "start"
ron-letter = écrivez ici un signe entre apostrophes, par exemple 'a'
ron-text-end = un texte commence ici, et ses guillemets droits ne sont pas fermés
ron-escape = après un `\` entre guillemets, il n'y a que `n`, `t`, `"` ou `\`
ron-name = il faut un nom ici, en lettres et sans guillemets
ron-name-open = il faut un nom ici. Regardez aussi la fin de ce qui est avant, comme l'étape d'avant : il y manque peut-être une `)`
ron-comment = une note commence par `/*` et ne finit pas : écrivez `*/`, ou commencez chaque ligne par `//`
ron-unexpected = le signe `{ $sign }` n'a pas sa place ici
ron-after-end = le fichier continue après sa dernière `)`
ron-kind = « { $found } » n'est pas connu ici : choisissez parmi { $known }
ron-field = il n'y a pas de champ `{ $found }` ici : choisissez parmi { $known }
ron-field-missing = le champ `{ $field }` manque
ron-field-twice = le champ `{ $field }` est là deux fois : gardez-en un
ron-struct = écrivez `{ $expected }` à la place de `{ $found }`
ron-other = le lecteur du fichier dit : { $said }
colour-unknown = « { $text } » n'est pas une couleur comme #14264d
key-unknown = « { $text } » n'est pas une touche comme Q, Semicolon ou Enter
place-unknown = `{ "{" }{ $text }{ "}" }` n'est pas connu : utilisez `{ "{text}" }`, `{ "{file}" }`, `{ "{speed}" }`, `{ "{gap}" }`, `{ "{stretch}" }` ou `{ "{language}" }`

# Trous
gap = des mots restent à écrire ici : remplacez la marque par vos mots.
gap-about = des mots restent à écrire ici, à la place de la marque : { $what }

# Nouvelles leçons et langues
new-done = fichiers écrits :
new-file = { "  " }{ $file }
new-next = Chaque TODO: est un trou. `pas-a-pas check` montre ce qui reste à écrire.
new-see = Pour voir la leçon : pas-a-pas --windowed --language fr --lesson { $id }
new-picture = L'image assets/images/{ $id }.svg est provisoire : dessinez la vôtre à sa place.
new-left = Il reste { $gaps ->
        [one] { $gaps } trou
       *[other] { $gaps } trous
    } pour le moment.
new-language-direction-left = Direction : de gauche à droite, d'après le nom { $locale }. Une langue qui a deux écritures nomme la sienne, comme ku-Arab.
new-language-direction-right = Direction : de droite à gauche, d'après le nom { $locale }. Une langue qui a deux écritures nomme la sienne, comme ku-Latn.
new-language-voice = Voix : assets/voices.ron nomme { $programs } pour { $locale }. Écoutez si un de ces programmes est installé et clair.
new-language-no-voice = Voix : assets/voices.ron ne nomme pas { $locale }. Ajoutez cette langue avec un programme qui la parle. Jusque-là, le programme de toutes les autres langues est essayé.
new-language-fonts = Lettres : les polices ont les lettres latines et arabes. Quand `check` dit `glyph-missing` pour toute la langue, son écriture a besoin d'une police : lisez assets/fonts/README.md.
new-lesson-id = « { $id } » ne peut pas être le nom d'une leçon : utilisez des minuscules, des chiffres et des tirets, avec une lettre au début.
new-lesson-used = il y a déjà une leçon « { $id } » : choisissez un autre nom, ou changez { $file }.
new-lesson-reserved = le programme utilise déjà le nom « { $id } » : choisissez un autre nom.
new-language-id = « { $id } » ne peut pas être le nom d'une langue : utilisez son code, comme es, tr ou pt-BR.
new-language-written = cette langue s'écrit { $locale }.
new-language-from = il n'y a pas de langue « { $id } » à copier. Langues : { $known }
new-exists = { $file } est déjà là, et rien n'est jamais remplacé : choisissez un autre nom, ou déplacez-le.
new-unwritable = { $file } ne peut pas être écrit ({ $why }). Rien n'est resté derrière.

# Exercices
id-shape = { $what } « { $id } » : utilisez des minuscules, des chiffres et des tirets, avec une lettre au début.
id-twice = { $what } « { $id } » : ce nom est là deux fois, gardez-en un.
thing-option = réponse
thing-item = chose
thing-pair = paire
thing-mail = mail
thing-account = compte
thing-result = résultat
thing-message = message
choice-few = un choix a besoin d'au moins 2 réponses dans `options`.
choice-no-right = `right` est vide : nommez au moins une bonne réponse.
choice-several = plusieurs réponses sont bonnes : écrivez `several: true`.
choice-right-unknown = `right` nomme « { $id } », qui n'est pas dans `options` : corrigez le nom, ou ajoutez la réponse.
order-few = un ordre a besoin d'au moins 2 choses dans `items`.
order-many = plus de 6 choses, c'est trop à mettre dans l'ordre : faites deux étapes.
match-count = il faut de 2 à 5 paires dans `pairs`.
type-empty = `text` est vide : écrivez le texte que la personne doit taper.
type-right-already = `start` est déjà juste, et il n'y a rien à faire : écrivez un autre `start`.
type-long = `text` est plus long que le cadre : écrivez au plus { $most } signes.
keys-empty = `keys` est vide : nommez au moins une touche.
keys-unknown = il n'y a pas de touche « { $name } » : écrivez un signe, `Caps+A`, ou Space, Enter, Backspace, Delete, Left, Right, Up, Down.
point-targets = `targets` est un nombre de 1 à { $most }.
scene-no-goal = `goal` est vide : nommez au moins un geste.
scene-impossible = `{ $field }` nomme « { $deed } », que personne ne peut faire ici : choisissez parmi { $possible }.
scene-twice = `{ $field }` nomme « { $deed } » deux fois : gardez-en un.
scene-both = « { $deed } » est dans `goal` et dans `wrong` : gardez-en un.
scene-blocked = `goal` demande « { $deed } », et « { $first } », qui vient avant, est dans `wrong` : la personne devrait d'abord faire une erreur. Retirez « { $first } » de `wrong`, ou « { $deed } » de `goal`.
scene-unheard = `wrong` nomme « { $deed } », et personne n'y arrive, car « { $first } », qui vient avant, est aussi dans `wrong` et n'a pas d'effet : gardez un des 2.
scene-unreachable = personne ne peut faire tout ce que `goal` demande : enlevez les gestes qui s'excluent.
mailbox-empty = `mails` est vide : nommez au moins un mail, ou un mail à écrire dans `write`.
conversation-empty = `messages` est vide : nommez au moins un message.
browser-unknown = `{ $field }` nomme « { $id } », qui n'est pas dans `results` : corrigez le nom, ou ajoutez le résultat.
browser-nothing = il n'y a rien à voir : écrivez `address` ou `results`.
field-empty = `{ $field }` est vide : écrivez le texte que la personne doit taper.
signup-empty = `pages` est vide : nommez au moins une page.
signup-twice = la page { $page } est là deux fois : gardez-en une.
memo-count = un mémo a de 1 à { $most } comptes.
memo-field = `{ $field }` : écrivez de 1 à { $most } signes.
words-alike = `.{ $first }` et `.{ $second }` de `{ $key }` ont les mêmes mots : personne ne peut les distinguer. Changez l'un des 2.
proof-solution = sa solution { $answer } n'est pas jugée bonne : corrigez les réponses.
proof-blank = ne rien faire est jugé bon : demandez au moins un geste.
proof-way = rien de ce qu'une personne peut faire ne mène à sa solution : corrigez les réponses.
proof-unexplained = la réponse { $answer } mène à `{ $key }`, qui n'a pas de mots : signalez-le aux auteurs du programme.

# Mots
words-deep = plus de { $most } accolades sont ici l'une dans l'autre. Tout le fichier est laissé de côté jusqu'à sa correction.
words-syntax = cette ligne ne peut pas être lue ({ $why }). Tout son message est laissé de côté jusqu'à sa correction.
ftl-sign = il faut un `{ $sign }` ici
ftl-range = il faut un de ces signes ici : { $range }
ftl-no-words = `{ $id }` n'a pas de mots : écrivez-les après le `=`, ou sur la ligne suivante après 4 espaces
ftl-empty = des mots manquent ici : écrivez-les après le `=`
ftl-attribute = ce n'est pas la forme d'un attribut : écrivez 4 espaces, puis `.nom = mots`
ftl-astray = ces mots ne sont à aucun message : écrivez `nom =` dans la ligne au-dessus
ftl-no-fact = le fait `{ $id }` n'a pas de mots : écrivez-les après le `=`
ftl-quote = des guillemets droits ne sont pas fermés : écrivez `"` à la fin
ftl-brace = un `{ "}" }` est seul : effacez-le, ou écrivez un `{ "{" }` avant lui
ftl-inside = entre accolades, écrivez un fait comme `{ "{ -site-health }" }`, ou `{ "{ FR(\u0022…\u0022) }" }`
ftl-choice = un choix entre accolades a une seule ligne qui commence par `*`, et une valeur comme `$count` avant `->`
ftl-arguments = ce qui est entre les parenthèses d'une fonction n'est pas dans l'ordre, ou est là deux fois
ftl-escape = après un `\` entre guillemets, `{ $text }` n'a pas sa place
words-format = `{ $key }` ne peut pas être composé ({ $why }). Entre accolades, écrivez un fait de locales/facts.ftl, ou FR("…").
format-fact = il n'y a pas de fait `-{ $id }`
format-message = il n'y a pas de message `{ $id }`
format-function = il n'y a pas de fonction `{ $id }`
format-circle = il se contient lui-même
format-other = le lecteur des mots dit : { $said }
words-glued = une lettre (« { $sign } ») touche la fin de FR("{ $word }") : un mot marqué garde sa forme, sans pluriel. Mettez une espace, ou tournez la phrase, par exemple avec « chaque ».
message-twice = le message `{ $key }` est déjà dans { $file }, ligne { $line } : gardez-en un.
words-file = il n'y a pas de leçon « { $name } » : donnez au fichier le nom d'une leçon, comme `scams.ftl` pour `30-scams.ron`, ou déplacez-le.
words-length-card = `{ $key }` a { $words } mots, et { $most } au plus tiennent sur une carte : gardez l'essentiel.
words-length-sentences = `{ $key }` a { $lines } lignes : écrivez { $most } au plus.
invented-address = cette adresse peut être celle de quelqu'un : inventez-en une qui finit par `.example`. Une vraie adresse utile va dans locales/facts.ftl.
invented-phone = ce numéro peut être celui de quelqu'un : commencez-le par 06 39 98, 01 99 00, 02 61 91, 03 53 01, 04 65 71 ou 05 36 49, qui sont gardés pour les films. Un vrai numéro utile va dans locales/facts.ftl.
invented-number = ce nombre a la forme d'une carte, d'un compte ou d'un numéro de sécurité sociale : changez un chiffre.
phone-spaces = ce numéro de téléphone peut être coupé en bout de ligne : mettez entre ses chiffres des espaces insécables (U+00A0), comme dans `06 39 98 12 34`.
words-missing = `{ $id }` manque ({ $what }). Ajoutez `{ $id } = …` dans { $file }.
words-missing-step = l'étape « { $step } » n'a pas encore de mots ({ $texts } textes) : ajoutez `{ $id } = …` dans { $file }, avec { $names }.
words-missing-attribute = `{ $key }` manque ({ $what }). Ajoutez `.{ $attribute } = …` dans { $file }, sous `{ $id }`.
meaning-of-step = { $what }, étape « { $step } »
meaning-title = le titre de la leçon
meaning-step = les phrases de l'étape, une par ligne
meaning-about = pour qui est la leçon, et de quoi elle parle
meaning-can = ce que la personne sait faire après la leçon
meaning-question = la question
meaning-right = pourquoi la réponse est bonne
meaning-hint = la première aide
meaning-hint-2 = la deuxième aide
meaning-shown = l'explication, quand la réponse est montrée
meaning-incomplete = ce qui est dit quand il manque de bonnes réponses
meaning-sender = l'expéditeur du message dessiné
meaning-address = l'adresse de l'expéditeur du message dessiné
meaning-subject = l'objet du message dessiné
meaning-body = les phrases du message dessiné
meaning-link = les mots du lien
meaning-site = le nom du site d'un compte
meaning-option = les mots d'une réponse
meaning-wrong = pourquoi ce n'est pas cette réponse ou ce geste
meaning-message = les phrases d'un message
meaning-mail-sender = l'expéditeur d'un mail
meaning-any-address = l'adresse d'un expéditeur ou d'un site
meaning-mail-subject = l'objet d'un mail
meaning-mail-body = les phrases d'un mail
meaning-any-link = les mots d'un lien
meaning-target = où mène un lien
meaning-attachment = le nom d'un fichier joint
meaning-result-title = le titre d'un résultat
meaning-result-text = la ligne sous un résultat
meaning-page = les phrases d'une page
meaning-words = des mots
unused-interface = ni le programme ni une leçon n'utilise `{ $key }` : corrigez son nom, ou effacez-le.
unused-in-lesson = `{ $key }` n'est jamais montré : une leçon a { $known }.
unused-wrong = `{ $key }` n'est jamais dit : cette étape a { $known }. Corrigez son nom, ou ajoutez « { $deed } » à `wrong` dans le fichier de la leçon.
unused-step-near = la leçon « { $lesson } » n'a pas d'étape « { $step } » : vouliez-vous écrire `{ $meant }` à la place de `{ $id }` ?
unused-step = la leçon « { $lesson } » n'a pas d'étape « { $step } » : corrigez le nom de `{ $id }`, ajoutez l'étape, ou effacez le message.
unused-read = `{ $key }` n'est jamais montré, car cette étape est seulement à lire : effacez-le, ou donnez un exercice à l'étape.
unused-attribute = `{ $key }` n'est jamais montré : cette étape a { $known }.
interface-missing = le programme montre, dit ou imprime `{ $id }` : ajoutez ici `{ $id } = …`.
interface-no-ui = ce fichier manque : les mots français du programme le remplacent. Remettez-le à sa place.
interface-no-file = ce fichier manque, et rien ne peut montrer ses mots : remettez-le à sa place.

# Langues
language-unknown = « { $name } » n'est pas le nom d'une langue comme fr, ar ou pt-BR : renommez le dossier.
language-written = cette langue s'écrit `{ $locale }` : renommez le dossier.
translation-missing-block = `{ $id }` n'a pas encore de mots dans la langue { $locale } ({ $texts } textes) : copiez son bloc de { $french }, ligne { $line }, dans { $file }, puis traduisez chaque ligne.
translation-missing = `{ $id }` n'a pas de mots dans la langue { $locale } : ajoutez `{ $id } = …` dans { $file }, d'après { $french }, ligne { $line }.
translation-missing-attribute = `{ $key }` n'a pas de mots dans la langue { $locale } : ajoutez `.{ $attribute } = …` sous `{ $id }` dans { $file }, d'après { $french }, ligne { $line }.
translation-extra = le français n'a pas `{ $key }` : effacez-le ici, ou corrigez son nom.
translation-sentences =
    `{ $key }` a { $own ->
        [one] { $own } phrase
       *[other] { $own } phrases
    } ici et { $french } en français : écrivez une ligne pour chaque ligne du français, afin que la voix et la lumière restent ensemble.
translation-french-words = `{ $key }` marque { $own } ici et { $french } en français : marquez les mêmes mots dans le même ordre.
no-french-word = aucun mot français
glossary-missing = FR("{ $word }") n'a pas d'explication dans la langue { $locales } : ajoutez `{ $id } = …`, une phrase courte, dans { $files }.
glossary-form = FR("{ $word }") est une forme de « { $base } », que le glossaire explique déjà : écrivez FR("{ $base }"), et tournez la phrase autour de ce mot.
glossary-unused = aucune leçon ne marque de mot pour `{ $id }` : marquez-le avec FR("…") dans une leçon, ou effacez l'explication dans toutes les langues.
word-picture-missing = FR("{ $word }") n'a pas d'image qui montre son sens : ajoutez `"{ $slug }": "nom d'une image",` dans assets/word-pictures.ron.
word-picture-unused = aucune leçon ne marque de mot pour "{ $slug }" : marquez-le avec FR("…") dans une leçon, ou effacez cette ligne.
word-pictures-syntax = ce fichier ne peut pas être lu ({ $why }). Les mots sont expliqués sans image jusqu'à sa correction.

# Relectures
review-lesson = il n'y a pas de leçon "{ $lesson }" : corrigez le nom, ou effacez la relecture.
reviews-syntax = ce fichier ne peut pas être lu ({ $why }). Aucune leçon de cette langue ne compte comme relue jusqu'à sa correction.

# Images, lettres, couleurs, feuilles
picture-missing = il n'y a pas d'image « { $name } » : mettez-la dans assets/images/{ $name }.svg, ou nommez une autre image.
picture-ending = écrivez le nom de l'image sans .svg : « { $name } ».
picture-of-program = le programme montre l'image « { $name } » : remettez ce fichier à sa place.
picture-deep = ses groupes sont plus de 100 fois l'un dans l'autre. Enregistrez l'image en SVG simple.
picture-broken = cette image ne peut pas être dessinée ({ $said }). Enregistrez-la en SVG simple.
picture-square = cette image n'est pas carrée : écrivez `viewBox="0 0 400 400"`, et dessinez dans ce carré.
picture-text = cette image a des mots : ils ne peuvent être ni lus, ni traduits, ni grandis. Dessinez une chose à la place, et écrivez les mots dans la leçon.
picture-image = cette image en appelle une autre, qui ne sera pas là : dessinez-la avec des formes.
picture-described = il n'y a pas d'image assets/images/{ $name }.svg pour cette description : dessinez-la, corrigez le nom, ou effacez la description dans toutes les langues.
picture-undescribed = l'image « { $name } » n'a pas de description dans la langue { $locales }, pour les personnes qui ne la voient pas : ajoutez `{ $id } = …`, 15 mots au plus, dans { $files }.
font = { $why } : remettez les polices du programme à leur place.
font-read = la police { $file } ne peut pas être lue ({ $why })
font-parse = { $file } n'est pas une police utilisable
font-unread = { $name } n'est pas lue. Le programme lit les polices au format .ttf : nommez-la `<Nom>-Regular.ttf`, et la grasse `<Nom>-Bold.ttf`.
font-capitals = la police latine ne dit pas la hauteur de ses majuscules
script-missing = les polices ne savent pas dessiner { $count } signes de la langue { $locale } ({ $signs }) : mettez une police de cette écriture dans assets/fonts, sous le nom `<Nom>-Regular.ttf` (lisez assets/fonts/README.md).
glyph-missing = les polices ne savent pas dessiner `{ $sign }` ({ $code }) dans `{ $key }` : écrivez un autre signe.
theme-syntax = ce fichier ne peut pas être lu ({ $why }). Les couleurs du programme le remplacent jusqu'à sa correction.
theme-contrast = { $theme } : { $front } sur { $behind } a un contraste de { $ratio }:1, et il faut { $least }:1. Rendez une des deux couleurs plus sombre ou plus claire.
sheet-length = feuille « { $sheet } » : les mots de la langue { $locale } laissent trop peu de place sur la feuille. Raccourcissez-les.

# Claviers
keyboard-missing = ce fichier manque : le clavier du programme le remplace. Remettez-le à sa place.
keyboard-syntax = ce fichier ne peut pas être lu comme un clavier ({ $why }). Le clavier de France le remplace jusqu'à sa correction.
keyboard-lacks = il n'y a pas de touche { $name }
key-twice = la touche « { $id } » est là deux fois : donnez un nom à chaque touche
key-id = la touche « { $id } » a un nom qui n'est pas en minuscules, chiffres et tirets
key-plain-or-does = la touche « { $id } » a besoin de `plain` (ce qu'elle écrit) ou de `does` (ce qu'elle fait)
key-dead = la touche « { $id } » a dans `dead` un signe qu'elle n'écrit pas
key-width = la touche « { $id } » a une largeur qui n'est pas entre 0,5 et 10
key-space = la touche « { $id } » a un espace qui n'est pas entre 0 et 10
key-tall = la touche « { $id } » est haute, mais il n'y a pas de rangée sous elle

# Voix et enregistrements
voices-missing = les voix ne peuvent pas être lues ({ $why }). Celles du programme les remplacent : remettez le fichier à sa place.
voices-syntax = ce fichier ne peut pas être lu ({ $why }). Les voix du programme le remplacent jusqu'à sa correction.
voices-format = ce programme lit le format { $known } : écrivez `format: { $known }`.
recordings-syntax = ce fichier ne peut pas être lu ({ $why }). Les enregistrements de cette langue ne sont pas utilisés jusqu'à sa correction.
recording-missing = l'enregistrement `{ $file }` n'est pas dans ce dossier : mettez-le ici, ou enlevez-le de cette liste.
recording = `{ $file }` : { $why }
recording-broken = le son ne peut pas être lu, ou il est coupé. Refaites l'enregistrement.
recording-silent = aucune voix ne s'entend. Parlez près du micro, et refaites l'enregistrement.
recording-clipped = les moments les plus forts sont coupés. Baissez le micro, et refaites l'enregistrement.
recording-short = { $secs } s, c'est trop court pour ses mots. Enregistrez toute la phrase, calmement.
recording-long = { $secs } s, c'est trop long pour ses mots. Enregistrez cette phrase seule, sans longue pause.
recording-silent-end = { $secs } s de silence sont à un bout ; { $most } au plus, c'est bien. Coupez le reste.
recording-loudness = son volume est de { $lufs } LUFS ; celui de toutes les voix est de { $target }, à { $tolerance } près. Importez-le encore avec `pas-a-pas import`.
recording-knock = un moment est bien plus fort que les mots, comme un coup sur la table. Refaites l'enregistrement.
recording-stale = sa phrase n'existe plus : personne n'entend cet enregistrement. Enregistrez la phrase d'aujourd'hui, et enlevez celui-ci de la liste.
recording-rights = `{ $field }` est vide. Écrivez-le, ou enlevez l'enregistrement de la liste.
recorded = { $language } : { $sentences } phrases, { $human } dites par des personnes, { $synthesizer } par un programme seulement, { $stale } enregistrements périmés

# Réglages de la machine : kiosk.ron
configuration-missing = le fichier de réglages { $file } n'est pas là : corrigez le chemin après `--config`, ou créez ce fichier d'après packaging/kiosk.ron.
configuration-unreadable = les réglages ne peuvent pas être lus ({ $why }). Les réglages d'origine servent jusqu'à la correction.
configuration-large = ce fichier a plus de { $most } Ko : ce n'est pas un fichier de réglages. Partez de packaging/kiosk.ron.
configuration-syntax = les réglages ne peuvent pas être lus ici : { $why }.
configuration-range = `{ $field }` est un nombre de { $least } à { $most }.
configuration-line = `{ $field }` est un texte d'une ligne, de { $most } signes au plus.
configuration-phone = `phone` est un numéro de téléphone, avec au moins 2 chiffres : des chiffres, des espaces et + . - ( ) / seulement.
configuration-printer = `printer` est un nom que `lpstat -e` montre, sans espace, sans / et sans #.
configuration-key = « { $name } » n'est pas une touche de pavé, comme F13 ou PageDown. Une touche qui écrit est refusée.
configuration-id = ce nom s'écrit avec des minuscules, des chiffres et des tirets, avec une lettre au début.
configuration-language = « { $name } » n'est pas le nom d'une langue comme fr, ar ou pt-BR.
configuration-twice = « { $name } » est là deux fois : gardez-en un.
configuration-many = `{ $field }` nomme plus de { $most } choses : gardez celles que vous proposez.
configuration-no-language = il n'y a pas de langue « { $name } ». Langues : { $known }
configuration-no-lesson = il n'y a pas de leçon « { $name } ». Leçons : { $known }
configuration-no-keyboard = il n'y a pas de clavier « { $name } ». Claviers : { $known }

# Code de l'animateur
pin-malformed = ce n'est pas un code protégé : lancez `pas-a-pas pin`, et copiez ici toute la ligne qu'il écrit.
pin-weak = ce code est mal protégé : faites-en un autre avec `pas-a-pas pin`.
pin-heavy = ce code demande trop de calcul à cette machine : faites-en un autre avec `pas-a-pas pin`.
pin-failed = le code ne peut pas être protégé ({ $said }) : libérez de la mémoire, puis recommencez.
pin-digits = un code est fait de chiffres seulement, de 0 à 9. Sur un clavier français, tenez la touche Maj, ou utilisez le pavé de chiffres.
pin-length = un code a de { $least } à { $most } chiffres. Choisissez-en un autre.
pin-repeated = ce code répète les mêmes chiffres : il se devine vite. Choisissez-en un autre.
pin-run = ces chiffres se suivent : ils se devinent vite. Choisissez-en d'autres.
pin-common = beaucoup de personnes choisissent ce code : il se devine vite. Choisissez-en un autre.
pin-date = ce code ressemble à une date : une date de naissance se devine vite. Choisissez d'autres chiffres.
pin-ask = Code de l'animateur, de 6 à 12 chiffres (rien ne s'affiche) :
pin-ask-again = Le même code, encore une fois :
pin-differs = Les deux codes sont différents. Recommencez.
pin-unread = aucun code n'a été lu ({ $why }) : lancez `pas-a-pas pin` dans un terminal.

# Ce que `doctor` dit de la machine
doctor-ok = ok
doctor-note = note
doctor-fault = panne
doctor-summary =
    { $faults ->
        [one] { $faults } panne
       *[other] { $faults } pannes
    }
doctor-hangs = il ne répond pas
doctor-display = Écran : { $name } répond.
doctor-display-none = Écran : cette session n'a pas d'écran, et il n'a pas été essayé.
doctor-display-silent = Écran : { $names } ne répond pas.
doctor-display-session = Lancez `pas-a-pas doctor` dans la session graphique de la machine.
doctor-driver = Pilote graphique : { $names }.
doctor-driver-processor = Pilote graphique : le processeur dessine ({ $names }).
doctor-driver-slow = C'est possible, mais plus lent : avec une carte graphique, installez son pilote Vulkan.
doctor-driver-none = Pilote graphique : aucun pilote Vulkan n'est installé.
doctor-driver-no-loader = Pilote graphique : la bibliothèque libvulkan.so.1 manque.
doctor-driver-no-card = Pilote graphique : { $names }, mais aucune carte graphique ne s'ouvre.
doctor-driver-install = Installez libvulkan1 et mesa-vulkan-drivers, qui dessine aussi sans carte.
doctor-sound-none = Son : aucun appareil de son.
doctor-sound-there = Son : { $devices }. Rien n'a été joué.
doctor-sound-played = Son : { $devices } a joué une phrase, au volume { $step } sur 7.
doctor-sound-refused = Son : { $devices } n'a pas joué la phrase ({ $said }).
doctor-sound-plug = Branchez des haut-parleurs ou un casque, et vérifiez que cet utilisateur a droit au son (groupe audio).
doctor-voice = Voix { $language } : { $program } parle ({ $secs } s, { $loudness } dB).
doctor-voice-none = Voix { $language } : aucun programme qui parle n'est installé.
doctor-voice-mute = Voix { $language } : { $program } ne parle pas ({ $said }).
doctor-voice-wordless = Voix { $language } : il n'y a pas de phrase à dire.
doctor-voice-install = Installez espeak-ng, ou un autre programme nommé dans assets/voices.ron.
doctor-letters = Lettres : toutes se dessinent.
doctor-letters-none = Lettres : les polices ne servent pas ({ $said }).
doctor-letters-put-back = Remettez les polices du programme dans assets/fonts.
doctor-letters-missing = Lettres : les polices n'ont pas { $signs }
doctor-letters-other = Écrivez d'autres signes dans les mots ou dans `place`, ou ajoutez une police : assets/fonts/README.md.
doctor-content =
    Contenu : { $lessons ->
        [one] { $lessons } leçon
       *[other] { $lessons } leçons
    }, { $languages ->
        [one] { $languages } langue
       *[other] { $languages } langues
    }, aucun problème.
doctor-content-none = Contenu : aucune leçon dans { $folder }.
doctor-content-where = Nommez avec `--content` le dossier qui contient `lessons`, `locales` et `assets`.
doctor-content-problems =
    Contenu : { $problems ->
        [one] { $problems } problème
       *[other] { $problems } problèmes
    } dans { $folder }.
doctor-content-check = `pas-a-pas check` les dit avec le fichier, la ligne et la colonne.
doctor-data = Dossier des données : { $folder }, { $free } Mo libres.
doctor-data-full = Libérez de la place : sans place, aucun essai n'est gardé.
doctor-data-soon-full = Prévoyez plus de place.
doctor-data-unusable = Dossier des données : { $folder } ne peut pas servir ({ $why }).
doctor-data-rights = Donnez à l'utilisateur de la machine le droit d'y écrire, ou nommez un autre dossier avec `--data`.
doctor-progress = Essais : { $rows } gardés, { $size } Ko.
doctor-progress-none = Essais : aucun encore. La base se fait au premier essai.
doctor-progress-unreadable = Essais : { $said }.
doctor-progress-keep = Copiez le dossier des données avant toute chose : une partie se récupère souvent.
doctor-printer = Imprimante : { $name } est là.
doctor-printer-none = Imprimante : les réglages n'en nomment pas.
doctor-printer-desk = Posez des feuilles à l'accueil : `pas-a-pas print memo --out memo.pdf`.
doctor-printer-unknown = Imprimante : « { $name } » n'est pas installée.
doctor-printer-known = Écrivez dans `printer` un de ces noms : { $known }
doctor-printer-add = Ajoutez l'imprimante à CUPS.
doctor-printer-unasked = Imprimante : `lpstat` ne dit rien ({ $why }).
doctor-printer-cups = Installez cups et cups-client, puis ajoutez l'imprimante.
doctor-settings = Réglages : { $file } est juste.
doctor-settings-none = Réglages : il n'y a pas de fichier, ceux d'origine servent.
doctor-settings-make = Copiez packaging/kiosk.ron dans /etc/pas-a-pas/kiosk.ron, et changez-le.
doctor-settings-problem = Réglages : { $place } : { $problem }
doctor-settings-mend = Corrigez cette ligne, puis relancez Pas à Pas.
doctor-pin = Code de l'animateur : il y en a un.
doctor-pin-none = Code de l'animateur : il n'y en a pas, son coin reste fermé.
doctor-pin-make = `pas-a-pas pin` en fait un.
doctor-clock = Heure : { $date }.
doctor-clock-alone = Le réseau ne l'a pas réglée : comparez-la avec une montre, 2 fois par an.
doctor-clock-wrong = Heure : { $date } ne peut pas être juste.
doctor-clock-set = Réglez l'heure de la machine : les essais portent cette date. Une pile vide sur la carte mère en est souvent la cause.
