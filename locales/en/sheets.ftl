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
memo-sheet-never = A password stays secret, on the phone and by e-mail.

# The sheet with the code to come back. The 3 pictures stand below the title.
code-sheet-title = { FR("Mon code pour revenir") }
code-sheet-subtitle = My code: 3 pictures, in this order
code-sheet-what = These 3 pictures bring your lessons back here.
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

# The sheet "to do before the next time". The things to do are those of the lesson: .home-1 to .home-3.
exercise-sheet-title = To do before the next time
exercise-sheet-how = Tick the box of each finished exercise.
exercise-sheet-question = My question for the next time:
exercise-sheet-next = Our next meeting:
exercise-sheet-where = Here you can use a computer:
exercise-sheet-address = Address:
exercise-sheet-hours = Days and hours:

# The sheet of French words
words-sheet-title = The French words
words-sheet-how = You will see these words on real websites.

# The sheet "J'ai suivi", without a name
attestation-sheet-title = I followed the lesson
attestation-sheet-name = My name:
attestation-sheet-can = Well done!
attestation-sheet-date = Date:
attestation-sheet-place = Place:
attestation-sheet-yours = Keep this paper: it shows your work.

# The charter of the adviser
charter-sheet-title = My promises to you
charter-sheet-subtitle = The rules of the person who helps you
charter-sheet-promise-1 = I welcome you with respect.
charter-sheet-promise-2 = My help is free.
charter-sheet-promise-3 = I take my time with you.
charter-sheet-promise-4 = You do it yourself, I stay beside you.
charter-sheet-promise-5 = I speak with simple words.
charter-sheet-promise-6 = I always respect your choice.
charter-sheet-promise-7 = I keep your life secret.
charter-sheet-promise-8 = Your bank codes stay secret, even for me.
charter-sheet-promise-9 = Sometimes I look for the answer: I tell you.
charter-sheet-promise-10 = You can stop at any time.
charter-sheet-name = The person who helps you:
charter-sheet-date = Date:
charter-sheet-signature = Signature:

# The mandate: a model in our own words. Each place adapts it to the law.
mandate-sheet-title = My mandate
mandate-sheet-subtitle = A person acts for me on the internet.
mandate-sheet-about =
    A mandate is a signed paper.
    With this paper, a person does one thing for you.
    You choose the person and the thing.
mandate-sheet-me = Me
mandate-sheet-other = The person who helps me
mandate-sheet-name = Last name and first name:
mandate-sheet-birth = Date of birth:
mandate-sheet-address = Address:
mandate-sheet-work = Their work and office:
mandate-sheet-act = The thing to do
mandate-sheet-what = One thing only:
mandate-sheet-site = On this website:
mandate-sheet-dates = The dates
mandate-sheet-from = This paper begins on:
mandate-sheet-to = This paper ends on:
mandate-sheet-may = The person can:
mandate-sheet-may-1 = do this thing for me,
mandate-sheet-may-2 = read only what is useful,
mandate-sheet-may-3 = give me a copy of each paper.
mandate-sheet-not = The person always refuses to:
mandate-sheet-not-1 = keep my passwords,
mandate-sheet-not-2 = do another thing,
mandate-sheet-not-3 = give my information to someone.
mandate-sheet-stop = I can stop at any time
mandate-sheet-stop-1 = I tell the person.
mandate-sheet-stop-2 = I can also give a letter.
mandate-sheet-stop-3 = This paper is then over.
mandate-sheet-sign-me = My signature
mandate-sheet-sign-other = The signature of the person who helps me
mandate-sheet-sign-date = Date:
mandate-sheet-model =
    This paper is a model.
    Each place changes this model with a lawyer's help.

# The guide of the facilitator
guide-sheet-title = Guide for the workshop
guide-sheet-aims = The aims
guide-sheet-needs = To prepare
guide-need-screen = A computer and a large screen.
guide-need-keyboard = A keyboard to try.
guide-need-mouse = A mouse to try.
guide-need-memo = The paper “Mon mémo personnel” for each person.
guide-need-words = The paper “The French words” for each person.
guide-need-exercise = The exercise paper for each person.
guide-sheet-keys = The keys
guide-key-down = { FR("Page suivante") } (Page Down)
guide-key-up = { FR("Page précédente") } (Page Up)
guide-does-next = Next, then the answer
guide-does-back = Back
guide-does-black = Black screen
guide-does-listen = Listen
guide-does-hand = One raised hand for this answer
guide-does-less = One hand less
guide-does-larger = Larger text
guide-does-harder = Harder step
guide-does-language = Second language
guide-does-pause = Pause
guide-does-dim = Dark room
guide-sheet-answer = Right answer:
guide-sheet-talk = To discuss together
guide-sheet-harder = Harder
guide-sheet-home = To do before the next time

# The sheet of a workshop, for reporting. What nobody said is filled by hand.
session-sheet-title = Our workshop
session-sheet-subtitle = This paper is about the group, never about a person.
session-sheet-date = Date
session-sheet-day = { $day } { $month } { $year }
session-sheet-lesson = Lesson
session-sheet-minutes = Minutes
session-sheet-people = Number of people
session-sheet-languages = Languages
session-sheet-finished = Lesson finished
session-sheet-yes = Yes
session-sheet-no = No
session-sheet-answers = The answers of the group
session-sheet-blocked = The steps that are hard for the group
session-sheet-none = None
session-sheet-notes = Notes
