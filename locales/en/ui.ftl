# The interface. Captions of the bars are short: they stand under a pictogram in a narrow button.

program-name = Step by Step
# In each language: its own name, and what a touch does. Both are spoken by the voice of that language.
language-name = English
language-start = Touch here to start.
languages-title = Choose your language.
french-word = { FR($word) }

# Top bar
home = Home
comfort = Comfort
progress = Step { $at } of { $of }

# Bottom bar
back = Back
listen = Listen again
pause = Pause
resume = Continue
slower = Slower
help = Help
next = Next
give = Check
close = Go back
no-sound = No sound here. Read the text.
page-down = Go down
page-up = Go up

# Lessons
home-title = Choose a lesson.
minutes = { $minutes } minutes
lesson-begun = Lesson started
lesson-done = Lesson finished
finish = I am done

# Exercises
dont-know = I don't know
option-chosen = Chosen.
option-right = That is right.
option-not-this = Not this one.
option-number = Number { $number }.
digits = { $number }
order-missing = Touch the other answers too.
match-missing = Match the other cards too.
point-button = Button { $number }
point-shape = Shape { $number }
point-frame = Its place
point-page = The long page
point-row = Line { $number }
right-title = Yes, that is right.
again-title = Try again.
choose-first = First, touch an answer.
skip = Skip
show = Show me
shown-title = Here is the answer.
human = I have help
human-helps =
    Very good, a person is helping you.
    Continue together.
guide =
    Touch “Listen again” to hear it once more.
    Touch “Next” to continue.
    Here, nothing can break.

# Nobody moves for a while
still-there =
    Are you still there?
    If not, everything is erased soon.
still-here = Yes, I am here

# A code to come back another day, without a name
keep-code = Keep my place
code-title = Your code
code-here = Here is your code: 3 pictures.
code-hear = To hear the pictures: touch “Listen again”.
code-how =
    Write down these 3 pictures in order.
    Another day, touch “I have a code”.
    You find your lessons again.
code-none =
    There is no code today.
    Ask for help at the desk.
code-not-printed =
    The printer does not work now.
    Write down your 3 pictures.
have-code = I have a code
enter-code-title = Enter your code
enter-code = Touch your 3 pictures in order.
unchoose = Erase
code-known = Here are your lessons.
code-unknown =
    This code is not in this machine.
    Try again.
code-expired =
    This code is too old.
    Choose a lesson.
code-wait =
    Wait a little.
    Then try again.
code-not-now =
    Codes do not work now.
    Choose a lesson.

code-sun = the sun
code-cat = the cat
code-house = the house
code-tree = the tree
code-key = the key
code-fish = the fish
code-boat = the boat
code-apple = the apple
code-hat = the hat
code-umbrella = the umbrella
code-bicycle = the bicycle
code-star = the star

# Was the lesson clear?
clear-ask = Was the lesson clear?
clear-clear = Yes
clear-so-so = So-so
clear-unclear = No
clear-thanks = Thank you for your opinion.

# Sheets of paper
print-sheet = Print the sheet
print-ask = Ask for the sheet at the front desk.
print-doing = One moment, the sheet is being made.
print-done = The sheet comes out of the printer.
print-failed =
    The printer does not work now.
    Ask for the sheet at the front desk.

# Who has read the words of a lesson
review-nobody = This text is simple. No reader has checked it yet.
review-professional = Checked by a professional: { $names }.
review-native = Checked by a native speaker: { $names }.
review-readers = Checked by: { $names }.
review-logo = © European Easy-to-Read Logo: Inclusion Europe. More information at easy-to-read.eu

# Summary
summary-title = Well done, the lesson is finished.
other-lessons = Other lessons
again-offer = You can do these steps again, if you like:
words-title = The French words of the lesson:

# Comfort
comfort-title = Choose your comfort.
comfort-reset = As before
text-size = Letters
text-size-normal = Normal
text-size-large = Large
text-size-larger = Very large
text-size-largest = Largest
contrast = Colours
contrast-light = Light
contrast-dark = Dark
contrast-yellow = Yellow on black
contrast-soft = Soft
pace = Voice
pace-normal = Normal
pace-slow = Slow
pace-slowest = Very slow
volume-now = Sound { $step } of 7
quieter = Quieter
louder = Louder
still = Movement
still-off = With
still-on = Without
hands = Hands
hands-free = Normal
hands-steady = I shake
hands-held = Long press
switch = One button only
switch-none = No
switch-slow = Yes, slow
switch-quick = Yes, quick
switch-two = 2 buttons
switch-help =
    The frame moves by itself.
    Press when it is on your choice.
switch-help-two =
    One button moves the frame.
    The other button chooses.
switch-row = This row:
switch-rests = Press to go on.
calm = Sentences
calm-off = Together
calm-on = One by one
voice = The machine speaks
voice-on = With the voice
voice-off = Without the voice
sound-on = Turn the voice on
profile-sight = I see badly
profile-hearing = I do not hear
profile-hands = My hands shake
profile-reading = Reading is hard
profile-calm = I want calm
profile-on = The screen is set for you.
profile-off = The screen is as before.
face = Shape of letters
face-plain = Usual
face-dyslexia = Wider

# For authors, who see a lesson while they write it
preview-broken = This lesson can't be shown yet.
preview-problems = { $number ->
        [one] 1 problem
       *[other] { $number } problems
    }

# The facilitator's corner, behind a PIN: learners don't come here
corner-title = Facilitator's corner
pin-ask = Enter the facilitator's code.
pin-wrong =
    This is not the right code.
    Try again.
pin-none =
    This corner is closed.
    It needs a code first.
    The operator makes it with “pas-a-pas pin”.
pin-key = A digit
pin-erase = Delete
pin-dots = Digits typed: { $number }
when = Days
when-today = Today
when-week = This week
when-all = All
corner-shut = Close the corner
corner-no-figures =
    The figures are missing now.
    Try again later.

# Figures: hidden ones are "under", those that can't be told exactly are "least"
corner-visits = Visits
corner-sessions = { $kind ->
        [under] Visits: fewer than 5
        [least] Visits: { $number } or more
       *[exact] Visits: { $number }
    }
corner-day = On { $day }
corner-hardest = Hard steps
corner-blocked = { $kind ->
        [under] Times people got stuck: fewer than 5
        [least] Times people got stuck: { $number } or more
       *[exact] Times people got stuck: { $number }
    }
corner-helped = { $kind ->
        [under] With help: fewer than 5
        [least] With help: { $number } or more
       *[exact] With help: { $number }
    }
corner-lessons = Lessons
corner-begun = { $kind ->
        [under] Started: fewer than 5
        [least] Started: { $number } or more
       *[exact] Started: { $number }
    }
corner-finished = { $kind ->
        [under] Finished: fewer than 5
        [least] Finished: { $number } or more
       *[exact] Finished: { $number }
    }
corner-clear = { $kind ->
        [under] Clear: fewer than 5
        [least] Clear: { $number } or more
       *[exact] Clear: { $number }
    }
corner-so-so = { $kind ->
        [under] So-so: fewer than 5
        [least] So-so: { $number } or more
       *[exact] So-so: { $number }
    }
corner-unclear = { $kind ->
        [under] Not clear: fewer than 5
        [least] Not clear: { $number } or more
       *[exact] Not clear: { $number }
    }
corner-other = “{ $name }”
# Figures of workshops are told as they are
corner-workshops = Workshops
corner-held = Workshops: { $number }
corner-people = People: { $number }
corner-people-unsaid = Workshops without a number of people: { $number }
corner-workshops-hardest = Hard questions in workshops

# What the facilitator can do
corner-deeds = Actions
corner-deeds-title = What do you want to do?
corner-export = Keep the figures
corner-exporting = One moment, the file is being made.
corner-exported = Here is the file: { $path }
corner-exported-here =
    No USB stick takes the file.
    It stays in the device: { $path }
corner-not-exported =
    The file could not be made.
    Try another USB stick.
corner-settings = Set up the device
corner-erase = Erase everything
corner-erase-title = Erase everything?
corner-erase-ask =
    All figures will go.
    All codes of people will go too.
    After that, nothing can come back.
corner-erase-yes = Yes, erase everything
corner-erase-no = No, keep everything
corner-erasing = One moment, everything is being erased.
corner-erased = Everything is erased.
corner-not-erased =
    Not everything is erased.
    Call the operator.
corner-leave = Quit the program
corner-settings-title = Settings for everyone
corner-idle = Question after { $minutes } minutes
corner-sooner = Sooner
corner-later = Later
card = Size of the screen
card-smaller = Smaller
card-larger = Larger
card-help =
    Put a bank card on the screen.
    The drawing and the card must have the same size.
corner-languages = Languages offered
corner-language-on = This language is offered.
corner-language-off = This language is no longer offered.
corner-last-language = Keep at least one language.
corner-not-kept =
    This setting works now.
    But it is not kept on the disk.

# Faults of the machine, told calmly
notice-not-saved =
    Your lessons are not kept on this machine.
    You can continue safely.
notice-database-set-aside =
    The machine starts a new lesson notebook.
    The old notebook is kept apart.
notice-database-newer =
    Your lessons are not kept.
    A person must update this machine.
notice-lessons-left-out = These lessons are missing today: { $names }.
notice-no-lessons =
    No lesson is installed.
    Ask the person who looks after the machine.
notice-configuration =
    The settings of this machine have a mistake.
    A person must correct them.
notice-adjustments =
    The settings of this corner are lost.
    The operator's settings count.
# What the facilitator can do about them
todo-not-saved =
    Check the space on the disk.
    Until then, leave the device on.
todo-database-set-aside = Tell the operator.
todo-database-newer = Call the operator for the update.
todo-lessons = The operator can check the lessons.
todo-configuration = The operator finds the error with “pas-a-pas doctor”.
todo-adjustments = Set up the device once more.

imitation-sms = Text message
imitation-mail = E-mail

# By ear: everything without looking
by-ear = By ear
by-ear-off = Without
by-ear-on = With
ear-begins =
    By ear.
    F1: where am I.
ear-ends = By ear is off.
ear-over =
    By ear is off.
    The machine is ready for another person.
    To start again: hold the key { FR("Échap") } for 1 second.
ear-pin =
    Type the digits on a keyboard.
    Or plug in headphones: then you hear the digits.
ear-how =
    Down arrow: go on.
    { FR("Entrée") }: choose.
ear-mouse =
    This exercise trains the mouse.
    Here the keyboard works too.
# What a thing is, and how it is
ear-button = Button.
ear-choice = Choice.
ear-box = Box.
ear-field = Write here.
ear-not-chosen = Not chosen.
ear-empty = Empty.
ear-signs = { $count ->
        [one] { $count } sign
       *[other] { $count } signs
    }
ear-erased = erased
ear-other-key = That is another key.
ear-once-more = Once more.
