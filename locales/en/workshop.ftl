# A workshop: a group before a projector. Captions of the bar are short: they stand under a pictogram.

# On the door of the facilitator: it leads to the workshop, without a PIN.
workshop = Workshop
workshop-choose = Choose the lesson of the group.
workshop-keys-choose = Page down: another lesson. F5: begin.
workshop-second = 2 languages
workshop-leave = Close the workshop

# The bar
workshop-close = Stop
workshop-black = Black
workshop-picture = Show the picture again
workshop-larger = Larger
workshop-pause = Break
workshop-dim = Dark
workshop-harder = Harder
workshop-reveal = Answer

# Raised hands
workshop-hands =
    { $hands ->
        [0] Raised hands: 0
        [1] 1 raised hand
       *[other] { $hands } raised hands
    }
workshop-lower = 1 hand less

# A pause
workshop-pause-left =
    { $minutes ->
        [1] Break: 1 more minute.
       *[other] Break: { $minutes } more minutes.
    }
workshop-pause-over = The break is over.

# The end
workshop-end = The workshop is over.
workshop-people-ask = How many people?
workshop-people =
    { $people ->
        [1] 1 person
       *[other] { $people } people
    }
workshop-people-less = 1 person less
workshop-people-more = 1 person more
workshop-minutes =
    { $minutes ->
        [1] Length: 1 minute
       *[other] Length: { $minutes } minutes
    }
workshop-blocked = Difficult questions for this group:
workshop-blocked-none = Difficult questions for this group: 0.
workshop-nobody = The machine only keeps numbers.

# A second screen, which only the facilitator sees
workshop-swap = Swap screens
workshop-notes-answer = The answer:
workshop-notes-say = To say:
workshop-notes-next = Next:

# Papers
papers = Papers
papers-title = The papers
papers-memo = Password memo
papers-exercise = Exercise for home
papers-words = French words
papers-guide = Facilitator's guide
papers-session = Report of the workshop
papers-attestation = I followed the lesson
papers-mandate = Mandate
papers-charter = Promises of the adviser
papers-lesson = Lesson:
papers-page = Page { $at } of { $of }
papers-save = USB stick
papers-print = Print
papers-none =
    This paper can't be made now.
    Choose another paper.
