# Made from the French sentence by sentence. "press" fits a finger, a mouse, a key and a switch alike.
# The buttons of the program are quoted as in ui.ftl: “Listen again”, “Back”, “Next”, “Help”,
# “Check”, “I don't know”, “Home”, “I am done”.

first-steps = Start here
    .about = For everyone who starts to use a screen.
    .can-1 = You can press a button.
    .can-2 = You can listen again and go back one page.
    .can-3 = You can ask for help.
    .home-1 = Count the screens in your street.
    .home-2 = On a phone, show 3 buttons to a friend.
    .home-3 = Ask the town hall for a room with free computers.

first-steps_hello =
    Hello and welcome.
    Take all the time you need.
    Here, nothing can break.
    .question = Press anywhere you like.
    .right =
        The machine answers you.
        One press is enough.
    .hint = Keep your hand where it is.
    .hint-2 = Press once with one finger.
    .shown = One press is enough: the machine answers you.

first-steps_hello--touch =
    Hello and welcome.
    Take all the time you need.
    Here, nothing can break.
    .question = Touch the screen anywhere you like.
    .right =
        The machine answers you.
        One touch is enough.
    .hint = Put one finger on the screen.
    .hint-2 =
        Put your finger down.
        Then lift your finger.
    .shown = One finger on the screen is enough: the machine answers.

first-steps_hello--keyboard =
    Hello and welcome.
    Take all the time you need.
    Here, nothing can break.
    .question = Press a key on the keyboard.
    .right =
        The machine answers you.
        One key is enough.
    .hint = All the letters work.
    .hint-2 = The longest key is at the bottom of the keyboard.
    .shown = One key is enough: the machine answers you.

first-steps_screen =
    There is an { FR("écran") }, or screen, in front of you.
    A screen shows words and pictures.
    You can read or listen.
    .talk = And you: where do you see screens?

first-steps_button =
    A { FR("bouton") }, or button, is a part of the screen.
    A button has a word or a drawing.
    You press the button to do something.
    .question = Press the button.
    .right =
        You can press a button.
        You will use this everywhere.
    .hint = Look for the button on the screen.
    .hint-2 =
        Go to the button.
        Press once.
    .shown =
        You go to the button.
        You press once.

first-steps_button--keyboard =
    A { FR("bouton") }, or button, is a part of the screen.
    The { FR("Tab") } key goes from one button to the next.
    The { FR("Entrée") } key presses the button.
    .question = Press the button.
    .right =
        You can press a button.
        You will use these 2 keys everywhere.
    .hint = A frame shows the chosen button.
    .hint-2 =
        Go to the button with { FR("Tab") }.
        Then press { FR("Entrée") }.
    .shown =
        The { FR("Tab") } key goes to the button.
        The { FR("Entrée") } key presses the button.

first-steps_answer =
    Sometimes, the machine asks a question.
    First, choose an answer.
    Then press “Check”.
    .question = What is “Check” for?
    .option-give = To give my answer
    .option-erase = To erase everything
    .right =
        “Check” gives your answer.
        Before that, you can change your answer.
    .wrong-erase =
        Do not worry: your answer stays there.
        “Check” is for something else.
    .hint =
        First, you choose an answer.
        Then the machine waits.
    .hint-2 = The machine waits for your answer.
    .shown =
        “Check” gives your answer.
        Before that, you can change your answer.

first-steps_answer--harder =
    You choose an answer.
    Before “Check”, you have a better idea.
    .question = What do you do with your new idea?
    .option-keep = Keep the first answer
    .option-change = Choose another answer
    .option-home = Press “Home”
    .right =
        Before “Check”, you can change your answer.
        Take all the time you need.
    .wrong-keep =
        Your new idea is better.
        Before “Check”, you can change your answer.
    .wrong-home =
        “Home” shows all the lessons.
        You can stay on this page.
    .hint = The machine still waits for your answer.
    .hint-2 = Before “Check”, you can change.
    .shown =
        You choose another answer.
        Then you press “Check”.

first-steps_listen =
    A voice reads the words of each page.
    To hear them once more, press “Listen again”.
    You can listen 2 times or 10 times.
    .question = Which button do you choose to hear the voice again?
    .option-listen = “Listen again”
    .option-back = “Back”
    .right =
        The voice is happy to start again.
        This button is at the bottom of the screen.
    .wrong-back =
        “Back” opens the page before.
        Another button makes the voice speak.
    .hint = This button is at the bottom of the screen.
    .hint-2 = The word “listen” is in its name.
    .shown = “Listen again” makes the voice speak once more.

first-steps_back =
    “Next” opens the page after.
    “Back” opens the page before.
    Do not worry: your answers stay there.
    .question = To see the page before, which button do you choose?
    .option-next = “Next”
    .option-back = “Back”
    .right =
        “Back” opens the page before.
        Your answers stay there.
    .wrong-next =
        “Next” opens the page after.
        Another button opens the page before.
    .hint = The 2 buttons are at the bottom of the screen.
    .hint-2 = Its name means: to return.
    .shown = “Back” opens the page before.

first-steps_back--harder =
    You read page 5 of a lesson.
    You want to see all the lessons.
    .question = Which button is the fastest?
    .option-next = “Next”
    .option-back = “Back”
    .option-home = “Home”
    .right =
        “Home” shows all the lessons.
        One press is enough.
    .wrong-next =
        “Next” opens the page after.
        Another button shows all the lessons.
    .wrong-back =
        “Back” only opens the page before.
        Another button shows all the lessons.
    .hint = Look for a button to leave the lesson.
    .hint-2 = This button opens the first page.
    .shown =
        “Back” only opens the page before.
        “Home” shows all the lessons.

first-steps_help =
    Everyone needs help sometimes.
    “Help” gives you an idea.
    “I don't know” is always a good answer.
    .question = The question is hard: what can you do?
    .option-help = Press “Help”
    .option-alone = Stay without help
    .option-unknown = Say “I don't know”
    .right =
        These 2 ideas are always good.
        You can also ask a person.
    .wrong-alone =
        You can take all the time you need.
        But help is there for you.
    .incomplete = There is still another good idea.
    .hint = Look for the ideas that help you.
    .hint-2 = 2 answers out of 3 help you.
    .shown =
        “Help” gives you an idea.
        “I don't know” gives you an idea too.
    .talk = And you: who do you ask for help?

first-steps_help--harder =
    A person beside you looks for the answer.
    You already know this answer.
    .question = What do you do to help this person well?
    .option-show = Show the “Help” button
    .option-press = Press for this person
    .option-wait = Give this person time
    .right =
        This person presses alone.
        To do it yourself helps you learn.
    .wrong-press =
        You want to help: this is kind.
        But to do it yourself helps you learn.
    .incomplete = There is still a good idea.
    .hint = Look for ideas that let this person act.
    .hint-2 = The button helps, and time helps too.
    .shown =
        Show the “Help” button.
        Then give this person time.
    .talk = And you: who do you ask for help?

first-steps_safe =
    You can try all the buttons.
    Here, each button is safe.
    “Home” shows all the lessons.
    .question = You press any button: what happens?
    .option-break = The machine breaks
    .option-fine = I can go back
    .right =
        You go back with “Back” or “Home”.
        To try is the best way to learn.
    .wrong-break =
        Many people think this at first.
        But here, each button is safe.
    .hint = Think of the button “Back”.
    .hint-2 = Here, each button is safe.
    .shown =
        Here, each button is safe.
        You go back with “Back” or “Home”.
    .talk = And you: how do you learn a new recipe?

first-steps_roles =
    Now you know 3 buttons.
    Each button is for one thing.
    .question = What is each button for?
    .one-listen = “Listen again”
    .other-listen = Hear it once more
    .one-back = “Back”
    .other-back = See the page before
    .one-help = “Help”
    .other-help = Get an idea
    .right =
        You know the 3 buttons.
        These buttons are at the bottom of the screen.
    .wrong =
        Start with the easiest button.
        Its name often says what it is for.
    .hint = The name of the button helps you.
    .hint-2 = “Listen again” makes the voice speak once more.
    .shown =
        “Listen again” makes the voice speak once more.
        “Back” opens the page before.
        “Help” gives you an idea.

first-steps_turn =
    You always answer in 3 steps.
    Each step is simple.
    .question = In which order do you answer?
    .item-listen = I listen to the question
    .item-choose = I choose an answer
    .item-give = I press “Check”
    .right =
        You know the right order.
        This order is the same in all the lessons.
    .wrong =
        Look for the first step.
        Before you answer, you listen.
    .hint = First, you listen to the question.
    .hint-2 = “Check” comes at the end.
    .shown =
        First, you listen to the question.
        Then, you choose an answer.
        At the end, you press “Check”.

first-steps_stop =
    You can stop at any time.
    Press “Home”, then “I am done”.
    Now, do something without help.
    .question = Press each button.
    .right =
        You press 3 buttons without help.
        You can use this machine.
    .hint = Take one button after the other.
    .hint-2 =
        Go to a button.
        Press once.
    .shown =
        You go to a button.
        You press once.
        Then, you go to another button.
    .talk = And you: what will you do with a computer?
