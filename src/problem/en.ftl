# What `check` says of each problem: what is wrong, then what to write instead. The same messages stand in fr.ftl.

check-summary =
    { $lessons ->
        [one] { $lessons } lesson
       *[other] { $lessons } lessons
    }, { $languages ->
        [one] { $languages } language
       *[other] { $languages } languages
    }, { $problems }
check-problems =
    { $problems ->
        [one] { $problems } problem
       *[other] { $problems } problems
    }
check-of = { $own } here, { $all } in all
check-and =
    { $problems }, { $informations ->
        [one] { $informations } information
       *[other] { $informations } informations
    }

# Easy to read: the rules have their own words.
falc = { $text }
falc-base = { $told } Here, write { "{ FR(\u0022" }{ $base }{ "\u0022) }" }: the glossary already explains it.
known-word = `{ $text }` can't be read, or stands twice: write `word category`, with n, a, v1, v2, v3 or - as category, and ` : ` before forms that no rule makes
terms-syntax = this can't be read as a base of terms ({ $why }): write (term: "mail", not: ["courriel"], why: "…")
waiver-incomplete = a waiver names a rule, a reason and a person: write `# waive S08 .right 2: the reason (by Name)`, or delete it
waiver-nowhere = this waiver stands above no message: move it directly above the message, without an empty line
waiver-unused = this waiver waives nothing: what it excused is no longer there; delete it

# Files
file-unknown = nothing reads "{ $name }" here: { $expected }; correct the name, or move it away
file-lesson = a lesson is a file like `30-scams.ron`
file-words = a word file ends in `.ftl`
file-outside = words stand in a folder of their language, and facts in `facts.ftl`
file-keyboard = a keyboard is a file like `azerty.ron`
unreadable = it can't be read ({ $why }): let this user read it
unreadable-missing = it is missing: put it back
unreadable-large = it is larger than { $most } MB and is not read: make it smaller
unreadable-not-text = this is not UTF-8 text: save it as UTF-8
io-not-found = it is not there
io-permission = this user may not do that
io-folder = it is a folder
io-not-folder = a file stands where its folder should be
io-not-text = it is not UTF-8 text
io-full = the disk is full
io-read-only = the disk can't be written to
io-other = the system says: { $said }

# Lessons
lessons-none = no lesson can be learnt: put at least one file like `10-first-steps.ron` here, with words in `locales/fr`
lesson-minutes = a lesson takes from 1 to { $most } minutes: write how long it takes a beginner
lesson-name = the name of this file is not that of a lesson: write a number for the order, a hyphen, then the name of the lesson in lower-case letters, digits and hyphens, such as `30-scams.ron`
lesson-name-used = the program itself uses the name "{ $id }": give the lesson another
lesson-twice = lesson "{ $id }" has two files: keep one
lesson-syntax = this can't be read as a lesson ({ $why }): compare it with the example in lessons/README.md
lesson-format = the format is { $format }, and this program reads format { $known }: write `format: { $known }`
steps-many = the lesson has { $count } steps and can have at most { $most }: make several lessons of it
steps-empty = the lesson has no step: write at least one in `steps`
step-id = step "{ $id }": use lower-case letters, digits and hyphens, with a letter first
step-twice = step "{ $id }" stands twice: give each step its own id
step-fault = step "{ $step }": { $fault }

# RON files
ron-end = the file ends too early: close what is open with `)`, `]` or `"`
ron-sign = here a `{ $sign }` is expected
ron-comma-or = here a comma or `{ $sign }` is expected
ron-boolean = write `true` or `false` here
ron-integer = write a whole number here, such as 3
ron-number = write a number here, such as 1.5
ron-text = write a text in quotes here, such as "start"
ron-letter = write one sign in single quotes here, such as 'a'
ron-text-end = a text begins here and its quotes are not closed
ron-escape = after a `\` in quotes, only `n`, `t`, `"` or `\` can stand
ron-name = a name is expected here, in letters without quotes
ron-name-open = a name is expected here. Look also at the end of what stands before, such as the step before: perhaps a `)` is missing there
ron-comment = a note begins with `/*` and does not end: write `*/`, or begin each line with `//`
ron-unexpected = the sign `{ $sign }` can't stand here
ron-after-end = the file goes on after its last `)`
ron-kind = "{ $found }" is not known here: choose among { $known }
ron-field = there is no field `{ $found }` here: choose among { $known }
ron-field-missing = the field `{ $field }` is missing
ron-field-twice = the field `{ $field }` stands twice: keep one
ron-struct = write `{ $expected }` in place of `{ $found }`
ron-other = the reader of the file says: { $said }
colour-unknown = "{ $text }" is not a colour like #14264d
key-unknown = "{ $text }" is no key such as Q, Semicolon or Enter
place-unknown = `{ "{" }{ $text }{ "}" }` is not known: use `{ "{text}" }`, `{ "{file}" }`, `{ "{speed}" }`, `{ "{gap}" }`, `{ "{stretch}" }` or `{ "{language}" }`

# Gaps
gap = words are still to be written here: replace the mark by them
gap-about = words are still to be written here, in place of the mark: { $what }

# New lessons and languages
new-done = written:
new-file = { "  " }{ $file }
new-next = Each TODO: is a gap. `pas-a-pas check` lists what is still to be written.
new-see = To see it: pas-a-pas --windowed --language fr --lesson { $id }
new-picture = The picture assets/images/{ $id }.svg is a placeholder: draw your own in its place.
new-left = Right now { $gaps ->
        [one] { $gaps } gap is
       *[other] { $gaps } gaps are
    } left.
new-language-direction-left = Direction: from left to right, by the identifier { $locale }. A language with two scripts names its own, as in ku-Arab.
new-language-direction-right = Direction: from right to left, by the identifier { $locale }. A language with two scripts names its own, as in ku-Latn.
new-language-voice = Voice: assets/voices.ron names { $programs } for { $locale }. Listen whether one of them is installed and clear.
new-language-no-voice = Voice: assets/voices.ron does not list { $locale }. Add it there with a program that speaks it; until then the program for all other languages is tried.
new-language-fonts = Letters: the fonts have Latin and Arabic letters. When `check` says `glyph-missing` for the whole language, its script needs a font: see assets/fonts/README.md.
new-lesson-id = "{ $id }" can't be the name of a lesson: use lower-case letters, digits and hyphens, with a letter first
new-lesson-used = there is already a lesson "{ $id }": choose another name, or edit { $file }
new-lesson-reserved = the program itself uses the name "{ $id }": choose another
new-language-id = "{ $id }" can't be the name of a language: use its identifier, such as es, tr or pt-BR
new-language-written = write this language as { $locale }
new-language-from = there is no language "{ $id }" to copy. Languages: { $known }
new-exists = { $file } is already there, and nothing is ever overwritten: choose another name, or move it away
new-unwritable = { $file } can't be written ({ $why }); nothing was left behind

# Exercises
id-shape = { $what } "{ $id }": use lower-case letters, digits and hyphens, with a letter first
id-twice = { $what } "{ $id }" stands twice: keep one
thing-option = option
thing-item = item
thing-pair = pair
thing-mail = mail
thing-account = account
thing-result = result
thing-message = message
choice-few = a choice needs at least 2 options
choice-no-right = `right` is empty: name at least one option
choice-several = several options are right: write `several: true`
choice-right-unknown = `right` names "{ $id }", which is not in `options`: correct the name, or add the option
order-few = an order needs at least 2 items
order-many = more than 6 items are too many to put in order: make two steps
match-count = a match needs 2 to 5 pairs
type-empty = `text` is empty: write what people are to type
type-right-already = `start` is right already, and there is nothing to do: write another `start`
type-long = `text` is longer than a field holds: write at most { $most } signs
keys-empty = `keys` is empty: name at least one key
keys-unknown = there is no key "{ $name }": write one sign, `Caps+A`, or Space, Enter, Backspace, Delete, Left, Right, Up, Down
point-targets = `targets` is a number from 1 to { $most }
scene-no-goal = `goal` is empty: name at least one deed
scene-impossible = `{ $field }` names "{ $deed }", which nobody can do here: choose among { $possible }
scene-twice = `{ $field }` names "{ $deed }" twice: keep one
scene-both = "{ $deed }" stands in `goal` and in `wrong`: keep one
scene-blocked = `goal` asks for "{ $deed }", and "{ $first }", which comes before, is in `wrong`: people would have to make a mistake first. Take "{ $first }" out of `wrong`, or "{ $deed }" out of `goal`
scene-unheard = `wrong` names "{ $deed }", and nobody comes to it, because "{ $first }", which comes before, is in `wrong` too and has no effect: keep one of them
scene-unreachable = nobody can do all that `goal` names: take out the deeds that exclude each other
mailbox-empty = `mails` is empty: name at least one mail, or a mail to `write`
conversation-empty = `messages` is empty: name at least one message
browser-unknown = `{ $field }` names "{ $id }", which is not in `results`: correct the name, or add the result
browser-nothing = there is nothing to see: name an `address` or `results`
field-empty = `{ $field }` is empty: write what people are to type
signup-empty = `pages` is empty: name at least one page
signup-twice = the page { $page } stands twice: keep one
memo-count = a memo has 1 to { $most } accounts
memo-field = `{ $field }`: write 1 to { $most } signs
words-alike = `.{ $first }` and `.{ $second }` of `{ $key }` have the same words: nobody can tell them apart. Change one of them
proof-solution = its solution { $answer } is not judged as right: correct the answers
proof-blank = to do nothing is judged as right: ask for at least one deed
proof-way = nothing that a person can do leads to its solution: correct the answers
proof-unexplained = the answer { $answer } leads to `{ $key }`, which has no words: report this to the makers of the program

# Words
words-deep = more than { $most } braces stand in each other here: the whole file is left out until it is mended
words-syntax = this line can't be read ({ $why }): its whole message is left out until it is mended
ftl-sign = a `{ $sign }` is expected here
ftl-range = one of these signs is expected here: { $range }
ftl-no-words = `{ $id }` has no words: write them after the `=`, or on the next line with 4 spaces before them
ftl-empty = words are missing here: write them after the `=`
ftl-attribute = this is not the form of an attribute: write 4 spaces, then `.name = words`
ftl-astray = these words belong to no message: write `name =` in the line above them
ftl-no-fact = the fact `{ $id }` has no words: write them after the `=`
ftl-quote = quotes are not closed: write `"` at the end
ftl-brace = a `{ "}" }` stands alone: delete it, or write a `{ "{" }` before it
ftl-inside = in braces write a fact, such as `{ "{ -site-health }" }`, or `{ "{ FR(\u0022…\u0022) }" }`
ftl-choice = a choice in braces needs exactly one line that begins with `*`, and a value such as `$count` before `->`
ftl-arguments = what stands in the brackets of a function is not in order, or stands twice
ftl-escape = after a `\` in quotes, `{ $text }` can't stand
words-format = `{ $key }` can't be put together ({ $why }): names in braces must be facts of locales/facts.ftl, or FR("…")
format-fact = there is no fact `-{ $id }`
format-message = there is no message `{ $id }`
format-function = there is no function `{ $id }`
format-circle = it contains itself
format-other = the reader of the words says: { $said }
words-glued = a letter ("{ $sign }") touches the end of FR("{ $word }"): a marked word keeps its form, without plural. Put a space, or turn the sentence, for instance with "each"
message-twice = message `{ $key }` already stands in { $file }, line { $line }: keep one of them
words-file = there is no lesson "{ $name }": name the file after a lesson, such as `scams.ftl` for `30-scams.ron`, or move it away
words-length-card = `{ $key }` has { $words } words, and at most { $most } fit on a card: keep what matters
words-length-sentences = `{ $key }` has { $lines } lines: write at most { $most }
invented-address = this address may be someone's: invent one that ends in `.example`. A true one that helps goes to locales/facts.ftl
invented-phone = this number may be someone's: begin it with 06 39 98, 01 99 00, 02 61 91, 03 53 01, 04 65 71 or 05 36 49, which are kept for films. A true one that helps goes to locales/facts.ftl
invented-number = this number has the form of a card, an account or a social security number: change a digit
phone-spaces = this telephone number may be broken at the end of a line: put no-break spaces (U+00A0) between its digits, as in `06 39 98 12 34`
words-missing = `{ $id }` is missing ({ $what }): add `{ $id } = …` in { $file }
words-missing-step = step "{ $step }" has no words yet ({ $texts } texts): add `{ $id } = …` in { $file }, with { $names }
words-missing-attribute = `{ $key }` is missing ({ $what }): add `.{ $attribute } = …` in { $file }, under `{ $id }`
meaning-of-step = { $what } of step "{ $step }"
meaning-title = the title of the lesson
meaning-step = the sentences of the step, one per line
meaning-about = for whom and about what the lesson is
meaning-can = what one can do after the lesson
meaning-question = the question
meaning-right = why the answer is right
meaning-hint = the first hint
meaning-hint-2 = the second hint
meaning-shown = what is said when the answer is shown
meaning-incomplete = what is said while good answers are missing
meaning-sender = the sender in the imitation
meaning-address = the sender's address in the imitation
meaning-subject = the subject in the imitation
meaning-body = the sentences in the imitation
meaning-link = the words of the link
meaning-site = the name of the site of an account
meaning-option = the words of an option
meaning-wrong = why an option or a deed is not right
meaning-message = the sentences of a message
meaning-mail-sender = the sender of a mail
meaning-any-address = the address of a sender or of a site
meaning-mail-subject = the subject of a mail
meaning-mail-body = the sentences of a mail
meaning-any-link = the words of a link
meaning-target = where a link leads
meaning-attachment = the name of an attached file
meaning-result-title = the title of a result
meaning-result-text = the line below a result
meaning-page = the sentences of a page
meaning-words = words
unused-interface = neither the program nor a lesson uses `{ $key }`: correct its name, or delete it
unused-in-lesson = `{ $key }` is never shown: a lesson has { $known }
unused-wrong = `{ $key }` is never said: this step has { $known }. Correct its name, or add "{ $deed }" to `wrong` in the lesson's file
unused-step-near = lesson "{ $lesson }" has no step "{ $step }": did you mean `{ $meant }` in place of `{ $id }`?
unused-step = lesson "{ $lesson }" has no step "{ $step }": correct the name of `{ $id }`, add the step, or delete it
unused-read = `{ $key }` is never shown, because this step is only read: delete it, or give the step an exercise
unused-attribute = `{ $key }` is never shown: this step has { $known }
interface-missing = the program shows, speaks or prints `{ $id }`: add `{ $id } = …` here
interface-no-ui = it is missing: the French words of the program itself stand in for it; put it back
interface-no-file = it is missing, and what it has words for can't be shown: put it back

# Languages
language-unknown = "{ $name }" is not a language identifier such as fr, ar or pt-BR: rename the folder
language-written = write this language as `{ $locale }`: rename the folder
translation-missing-block = `{ $id }` has no words in language { $locale } yet ({ $texts } texts): copy its block from { $french }, line { $line }, to { $file }, then translate each line
translation-missing = `{ $id }` has no words in language { $locale }: add `{ $id } = …` in { $file }, after { $french }, line { $line }
translation-missing-attribute = `{ $key }` has no words in language { $locale }: add `.{ $attribute } = …` under `{ $id }` in { $file }, after { $french }, line { $line }
translation-extra = French has no `{ $key }`: delete it here, or correct its name
translation-sentences =
    `{ $key }` has { $own ->
        [one] { $own } sentence
       *[other] { $own } sentences
    } here and { $french } in French: write one line for each French line, so that voice and highlight stay together
translation-french-words = `{ $key }` marks { $own } here and { $french } in French: mark the same words in the same order
no-french-word = no French word
glossary-missing = FR("{ $word }") has no explanation in language { $locales }: add `{ $id } = …`, one short sentence, in { $files }
glossary-form = FR("{ $word }") is a form of "{ $base }", which the glossary already explains: write FR("{ $base }"), and turn the sentence round that word
glossary-unused = no lesson marks a word for `{ $id }`: mark it with FR("…") in a lesson, or delete the explanation in every language
word-picture-missing = FR("{ $word }") has no picture that shows what it means: add `"{ $slug }": "name of a picture",` to assets/word-pictures.ron
word-picture-unused = no lesson marks a word for "{ $slug }": mark it with FR("…") in a lesson, or delete this line
word-pictures-syntax = this can't be read ({ $why }): words are explained without pictures until it is mended

# Reviews
review-lesson = there is no lesson "{ $lesson }": correct the name, or delete the review
reviews-syntax = this can't be read ({ $why }): no lesson of this language counts as read by anybody until it is mended

# Pictures, letters, colours, sheets
picture-missing = there is no picture "{ $name }": put it in assets/images/{ $name }.svg, or name another
picture-ending = write the name of the picture without .svg: "{ $name }"
picture-of-program = the program shows the picture "{ $name }": put this file back
picture-deep = its groups stand more than 100 deep in each other: save it as plain SVG
picture-broken = it can't be drawn ({ $said }): save it as plain SVG
picture-square = this picture is not square: write `viewBox="0 0 400 400"`, and draw inside that square
picture-text = this picture holds words: they can't be read aloud, translated or enlarged. Draw a thing instead, and write the words in the lesson
picture-image = this picture calls for another one, which will not be there: draw it with shapes
picture-described = there is no picture assets/images/{ $name }.svg for this description: draw it, correct the name, or delete the description in every language
picture-undescribed = the picture "{ $name }" has no description in language { $locales }, for people who do not see it: add `{ $id } = …`, at most 15 words, in { $files }
font = { $why }: put the shipped fonts back, take out any other or download it again
font-read = the font { $file } can't be read ({ $why })
font-parse = { $file } is not a font that can be used
font-unread = { $name } is not read. The program reads fonts in the format .ttf: name it `<Name>-Regular.ttf`, and the bold one `<Name>-Bold.ttf`
font-capitals = the Latin font does not tell the height of its capital letters
script-missing = the fonts can't draw { $count } signs of language { $locale } ({ $signs }): put a font of this script into assets/fonts, named `<Name>-Regular.ttf` (see assets/fonts/README.md)
glyph-missing = the fonts can't draw `{ $sign }` ({ $code }) in `{ $key }`: write another sign
theme-syntax = this can't be read ({ $why }): the shipped colours stand in for it until it is mended
theme-contrast = { $theme }: { $front } on { $behind } has a contrast of { $ratio }:1 and needs { $least }:1: make one of the two colours darker or lighter
sheet-length = sheet "{ $sheet }": the words in language { $locale } leave too little room on the sheet: make them shorter

# Keyboards
keyboard-missing = it is missing: the one inside the program stands in for it; put it back
keyboard-syntax = this can't be read as a keyboard ({ $why }): the keyboard of France stands in for it until it is mended
keyboard-lacks = it has no key { $name }
key-twice = key "{ $id }" stands twice: give each key its own id
key-id = key "{ $id }" has an id that is not in lower-case letters, digits and hyphens
key-plain-or-does = key "{ $id }" needs either `plain`, what it writes, or `does`, what it does
key-dead = key "{ $id }" has a sign in `dead` that it does not write
key-width = key "{ $id }" has a width that is not between 0.5 and 10
key-space = key "{ $id }" has a space that is not between 0 and 10
key-tall = key "{ $id }" is tall, but there is no row below it

# Voices and recordings
voices-missing = the voices can't be read ({ $why }): the shipped ones are used; put the file back
voices-syntax = this can't be read ({ $why }): the shipped voices are used until it is mended
voices-format = this program reads format { $known }: write `format: { $known }`
recordings-syntax = this can't be read ({ $why }): no recording of this language is used until it is mended
recording-missing = the recording `{ $file }` is not in this folder: put it here, or take it out of this list
recording = `{ $file }`: { $why }
recording-broken = the sound can't be read, or is cut off: record it again
recording-silent = no voice is heard: speak close to the microphone, and record it again
recording-clipped = the loudest moments are cut off: turn the microphone down, and record it again
recording-short = { $secs } s are too short for its words: record the whole sentence, calmly
recording-long = { $secs } s are too long for its words: record this sentence alone, without long pauses
recording-silent-end = { $secs } s of silence are at one end, at most { $most } are good: cut them off
recording-loudness = its loudness is { $lufs } LUFS, that of all voices is { $target }, give or take { $tolerance }: import it again with `pas-a-pas import`
recording-knock = one moment is far louder than the words, like a knock on the table: record it again
recording-stale = its sentence is no longer there, so nobody hears it: record the sentence as it is now, and take this one out of the list
recording-rights = `{ $field }` is empty: write it, or take the recording out of the list
recorded = { $language }: { $sentences } sentences, { $human } spoken by people, { $synthesizer } by a speech program only, { $stale } stale recordings

# Settings of the machine: kiosk.ron
configuration-missing = there is no settings file { $file }: correct the path after `--config`, or make this file from packaging/kiosk.ron
configuration-unreadable = the settings can't be read ({ $why }); the defaults are used until that is mended
configuration-large = this file has more than { $most } KB: it is no settings file; begin with packaging/kiosk.ron
configuration-syntax = the settings can't be read here: { $why }
configuration-range = `{ $field }` is a number from { $least } to { $most }
configuration-line = `{ $field }` is a text of one line, of { $most } signs at most
configuration-phone = `phone` is a telephone number with at least 2 digits: only digits, spaces and + . - ( ) /
configuration-printer = `printer` is a name that `lpstat -e` shows, without spaces, / and #
configuration-key = "{ $name }" is not a key of a keypad, such as F13 or PageDown; a key that writes is refused
configuration-id = this name is written in lower-case letters, digits and hyphens, with a letter first
configuration-language = "{ $name }" is not the name of a language like fr, ar or pt-BR
configuration-twice = "{ $name }" stands twice: keep one
configuration-many = `{ $field }` names more than { $most } things: keep those that you offer
configuration-no-language = there is no language "{ $name }". Languages: { $known }
configuration-no-lesson = there is no lesson "{ $name }". Lessons: { $known }
configuration-no-keyboard = there is no keyboard "{ $name }". Keyboards: { $known }

# PIN of the facilitator
pin-malformed = this is no protected PIN: run `pas-a-pas pin`, and copy the whole line that it writes
pin-weak = this PIN is badly protected: make another with `pas-a-pas pin`
pin-heavy = this PIN costs this machine too much work: make another with `pas-a-pas pin`
pin-failed = the PIN can't be protected ({ $said }): free some memory, then try again
pin-digits = a PIN is made of digits only, 0 to 9; on a French keyboard hold Shift, or use the number pad
pin-length = a PIN has { $least } to { $most } digits: choose another
pin-repeated = this PIN repeats the same digits and is soon guessed: choose another
pin-run = these digits follow each other and are soon guessed: choose others
pin-common = many people choose this PIN and it is soon guessed: choose another
pin-date = this PIN looks like a date, and a birthday is soon guessed: choose other digits
pin-ask = PIN of the facilitator, 6 to 12 digits (nothing is shown):
pin-ask-again = The same PIN once more:
pin-differs = The two PINs differ. Try again.
pin-unread = no PIN was read ({ $why }): run `pas-a-pas pin` in a terminal

# What `doctor` says of the machine
doctor-ok = ok
doctor-note = note
doctor-fault = fault
doctor-summary =
    { $faults ->
        [one] { $faults } fault
       *[other] { $faults } faults
    }
doctor-hangs = it does not answer
doctor-display = Display: { $name } answers.
doctor-display-none = Display: this session has none, and it was not tried.
doctor-display-silent = Display: { $names } does not answer.
doctor-display-session = Run `pas-a-pas doctor` in the graphical session of the machine.
doctor-driver = Graphics driver: { $names }.
doctor-driver-processor = Graphics driver: the processor draws ({ $names }).
doctor-driver-slow = That works, but is slower: with a graphics card, install its Vulkan driver.
doctor-driver-none = Graphics driver: no Vulkan driver is installed.
doctor-driver-no-loader = Graphics driver: the library libvulkan.so.1 is missing.
doctor-driver-no-card = Graphics driver: { $names }, but no graphics card can be opened.
doctor-driver-install = Install libvulkan1 and mesa-vulkan-drivers, which also draws without a card.
doctor-sound-none = Sound: no sound device.
doctor-sound-there = Sound: { $devices }. Nothing was played.
doctor-sound-played = Sound: { $devices } played a sentence, at volume { $step } of 7.
doctor-sound-refused = Sound: { $devices } did not play the sentence ({ $said }).
doctor-sound-plug = Plug in loudspeakers or headphones, and see that this user may use the sound (group audio).
doctor-voice = Voice { $language }: { $program } speaks ({ $secs } s, { $loudness } dB).
doctor-voice-none = Voice { $language }: no program that speaks is installed.
doctor-voice-mute = Voice { $language }: { $program } does not speak ({ $said }).
doctor-voice-wordless = Voice { $language }: there is no sentence to say.
doctor-voice-install = Install espeak-ng, or another program named in assets/voices.ron.
doctor-letters = Letters: all of them can be drawn.
doctor-letters-none = Letters: the fonts can't be used ({ $said }).
doctor-letters-put-back = Put the fonts of the program back into assets/fonts.
doctor-letters-missing = Letters: the fonts lack { $signs }
doctor-letters-other = Write other signs in the words or in `place`, or add a font: assets/fonts/README.md.
doctor-content =
    Content: { $lessons ->
        [one] { $lessons } lesson
       *[other] { $lessons } lessons
    }, { $languages ->
        [one] { $languages } language
       *[other] { $languages } languages
    }, no problem.
doctor-content-none = Content: no lesson in { $folder }.
doctor-content-where = Name with `--content` the folder that holds `lessons`, `locales` and `assets`.
doctor-content-problems =
    Content: { $problems ->
        [one] { $problems } problem
       *[other] { $problems } problems
    } in { $folder }.
doctor-content-check = `pas-a-pas check` tells them with file, line and column.
doctor-data = Data folder: { $folder }, { $free } MB free.
doctor-data-full = Make room: without room no attempt is kept.
doctor-data-soon-full = Plan for more room.
doctor-data-unusable = Data folder: { $folder } can't be used ({ $why }).
doctor-data-rights = Let the user of the machine write there, or name another folder with `--data`.
doctor-progress = Attempts: { $rows } kept, { $size } KB.
doctor-progress-none = Attempts: none yet. The database is made at the first one.
doctor-progress-unreadable = Attempts: { $said }.
doctor-progress-keep = Copy the data folder before anything else: part of it can often be recovered.
doctor-printer = Printer: { $name } is there.
doctor-printer-none = Printer: the settings name none.
doctor-printer-desk = Put sheets at the front desk: `pas-a-pas print memo --out memo.pdf`.
doctor-printer-unknown = Printer: "{ $name }" is not installed.
doctor-printer-known = Write one of these names in `printer`: { $known }
doctor-printer-add = Add the printer to CUPS.
doctor-printer-unasked = Printer: `lpstat` says nothing ({ $why }).
doctor-printer-cups = Install cups and cups-client, then add the printer.
doctor-settings = Settings: { $file } is sound.
doctor-settings-none = Settings: there is no file, the defaults hold.
doctor-settings-make = Copy packaging/kiosk.ron to /etc/pas-a-pas/kiosk.ron, and change it.
doctor-settings-problem = Settings: { $place }: { $problem }
doctor-settings-mend = Mend this line, then start Pas à Pas again.
doctor-pin = PIN of the facilitator: there is one.
doctor-pin-none = PIN of the facilitator: there is none, the corner stays shut.
doctor-pin-make = `pas-a-pas pin` makes one.
doctor-clock = Clock: { $date }.
doctor-clock-alone = The network did not set it: compare it with a watch twice a year.
doctor-clock-wrong = Clock: { $date } can't be right.
doctor-clock-set = Set the clock of the machine: attempts carry this date. An empty battery on the main board is often the cause.
