# Made from the French sentence by sentence. The ordinary words say mouse; "--touch" says finger.
# Where one word fits all, "press" is it. What moves on the screen is always "the arrow",
# what is to be reached is "the shape" or "the button".

pointer = The mouse or the finger
    .about = For people who start with the mouse or the finger.
    .can-1 = You can choose a button, even a small one.
    .can-2 = You can go down a long page.
    .can-3 = You can tell what a link is.
    .home-1 = Draw a mouse with its buttons and its wheel.
    .home-2 = In a computer room, move a mouse for 5 minutes.
    .home-3 = On a phone, go down a long page.

pointer_mouse =
    A mouse { FR("souris") } moves an arrow on the screen { FR("écran") }.
    The arrow follows your hand.
    With the arrow, you point at things on the screen.

pointer_mouse--touch =
    Many computers have a { FR("souris") }, or mouse.
    A mouse moves an arrow on the { FR("écran") }, or screen.
    Here, your finger does the same work.

pointer_hold =
    Put your hand on the mouse, and keep it soft.
    The mouse stays on the table.
    One finger rests on the left button.
    .question = How do you hold the mouse?
    .option-tight = Up in the air
    .option-calm = Down on the table
    .right =
        The mouse slides on the table.
        A soft hand gets less tired.
    .wrong-tight =
        Many people lift the mouse at first.
        But the mouse works only on the table.
    .hint = Think of a hand that rests.
    .hint-2 = The mouse slides on the table.
    .shown =
        You put a soft hand on the mouse.
        The mouse stays on the table.

pointer_hold--touch =
    Put the tip of your finger on the screen.
    Then lift your finger.
    A light touch is enough.
    .question = How do you touch the screen?
    .option-tight = Very hard
    .option-calm = With the fingertip
    .right =
        A light touch is enough.
        A soft hand gets less tired.
    .wrong-tight =
        Many people press hard at first.
        But the screen answers to a light touch.
    .hint = Think of a hand that rests.
    .hint-2 = A light touch is enough.
    .shown =
        You put the tip of your finger down.
        Then you lift your finger.

pointer_move =
    Move the mouse gently on the table.
    Look at the arrow on the screen.
    Here, you move and do not press.
    .question = Put the arrow on each shape.
    .right =
        The arrow goes where you want.
        You can point at a thing.
    .hint = Move gently: a small move is enough.
    .hint-2 =
        Look at the shape.
        Move the mouse towards the shape.
    .shown =
        You move the mouse on the table.
        The arrow comes to the shape.

pointer_move--touch =
    A coloured shape is on the screen.
    Put your finger in the middle of the shape.
    Then lift your finger.
    .question = Touch each shape.
    .right =
        Your finger goes where you want.
        You can point at a thing.
    .hint =
        Look at the shape.
        Then put your finger down.
    .hint-2 = Put your finger in the middle of the shape.
    .shown =
        You put your finger in the middle of the shape.
        Then you lift your finger.

pointer_move--keyboard =
    A coloured shape is on the screen.
    The { FR("Tab") } key goes from one shape to the next.
    A frame shows the chosen shape.
    .question = Go to each shape.
    .right =
        The frame goes where you want.
        You can point at a thing.
    .hint =
        Press the key once.
        Then look at the frame.
    .hint-2 = Press { FR("Tab") } again, and take your time.
    .shown =
        You press { FR("Tab") }.
        The frame comes to the shape.

pointer_click =
    { FR("Cliquer") }, or click, means: press once on the mouse.
    First, put the arrow on the button.
    Then press on the left, with one finger.
    .question = Click each button.
    .right =
        Each button answers you.
        You can click.
    .hint = Put the arrow in the middle of the button.
    .hint-2 =
        First, stop your hand.
        Then press on the left.
    .shown =
        You put the arrow on the button.
        Then you press once on the left.

pointer_click--touch =
    You will often read the word { FR("Cliquer") }, or click.
    With a finger, click means: touch once.
    Touch the middle of the button.
    .question = Touch each button.
    .right =
        Each button answers you.
        You can click with your finger.
    .hint = Touch the middle of the button.
    .hint-2 =
        Put your finger down.
        Then lift your finger.
    .shown =
        You put your finger on the button.
        Then you lift your finger.

pointer_click--keyboard =
    You will often read the word { FR("Cliquer") }, or click.
    With the keyboard, go to the button with { FR("Tab") }.
    Then press { FR("Entrée") }.
    .question = Press each button.
    .right =
        Each button answers you.
        You can click with the keyboard.
    .hint = A frame shows the chosen button.
    .hint-2 = The frame is on the button: press { FR("Entrée") }.
    .shown =
        You go to the button with { FR("Tab") }.
        Then you press { FR("Entrée") }.

pointer_small =
    Go slowly to a small button.
    Stop your hand in the middle of the button.
    Then press.
    .question = Press each button, even a small one.
    .right =
        Small buttons answer you too.
        You can always go slowly.
    .hint = Rest your arm to rest your hand.
    .hint-2 =
        First, stop your hand.
        Then press.
    .shown =
        You go slowly to the middle of the button.
        You stop your hand.
        Then you press.
    .talk = And you: how do you rest your hand?

pointer_once =
    Sometimes, a page is slow to come.
    A turning ring means: wait a little.
    One press is enough.
    .question = The page is slow to come: what do you do?
    .option-wait = I wait a little
    .option-many = I press 10 times
    .right =
        The machine is working for you.
        One press is enough.
    .wrong-many =
        Many people press several times.
        But then the machine has more work.
    .hint = Think of a lift in a building.
    .hint-2 =
        You press once.
        Then you wait.
    .shown =
        You press once.
        Then you wait a little.
    .talk = And you: what do you do during a long wait?

pointer_once--harder =
    You pay for a train ticket on the internet.
    You press the button “Pay” once.
    A ring turns, for 1 minute already.
    .question = The ring still turns: what do you do?
    .option-again = Press once more
    .option-wait = Wait for the next page
    .option-close = Close the page
    .right =
        The next page says: thank you for your purchase.
        One press is enough, even to pay.
    .wrong-again =
        A second press can buy a second ticket.
        Give the machine time.
    .wrong-close =
        The answer comes on this page.
        Wait a little more.
    .hint = Think of your money.
    .hint-2 = The turning ring means: wait.
    .shown =
        You wait for the next page.
        This page says: thank you for your purchase.
    .talk = And you: what do you do during a long wait?

pointer_hand =
    A { FR("lien") }, or link, opens another page.
    On a link, the arrow turns into a hand.
    The hand means: you can click here.
    .question = The arrow turns into a hand: what can you do?
    .option-wait = Wait
    .option-press = Click here
    .right =
        The hand shows a link or a button.
        One click opens another page.
    .wrong-wait =
        When you must wait, you see a turning ring.
        The hand tells you something else.
    .hint = Look at the finger of the hand.
    .hint-2 = The finger of the hand is ready to press.
    .shown =
        The hand shows a link or a button.
        You can click here.

pointer_hand--touch =
    A { FR("lien") }, or link, opens another page.
    A link is often blue, with a line under it.
    You can touch a link.
    .question = A blue word has a line: what can you do?
    .option-wait = Wait
    .option-press = Touch this word
    .right =
        This blue word is a link.
        Your finger opens another page.
    .wrong-wait =
        When you must wait, you see a turning ring.
        The blue word tells you something else.
    .hint = The blue word is a link.
    .hint-2 = A link opens another page.
    .shown =
        This blue word is a link.
        You can touch this word.

pointer_shapes =
    With a mouse, the arrow changes its shape.
    A straight bar means: you can write.
    A turning ring means: wait a little.
    .question = What does each shape mean?
    .one-hand = A hand
    .other-hand = I can click
    .one-bar = A straight bar
    .other-bar = I can write
    .one-ring = A turning ring
    .other-ring = I wait a little
    .right =
        You understand the 3 shapes.
        The arrow guides you on every page.
    .wrong =
        Start with the easiest shape.
        Think of the hand and its finger.
    .hint = The finger of the hand is ready to press.
    .hint-2 = The turning ring means: wait.
    .shown =
        A hand: you can click.
        A straight bar: you can write.
        A turning ring: you wait a little.

pointer_scroll =
    A page is sometimes longer than the screen.
    The { FR("molette") } is the small wheel on the mouse.
    Turn the wheel towards you to go down.
    .question = Go down to the end of the page.
    .right =
        You are at the end of the page.
        The other way, you go up.
    .hint = The wheel is between the 2 buttons of the mouse.
    .hint-2 =
        Put a finger on the wheel.
        Pull your finger towards you.
    .shown =
        You turn the wheel towards you.
        The page goes up.
        The rest comes.

pointer_scroll--touch =
    A page is sometimes longer than the screen.
    Put a finger in the middle of the page.
    Slide your finger up, and keep it on the screen.
    .question = Go down to the end of the page.
    .right =
        You are at the end of the page.
        The other way, you go up.
    .hint = Imagine: you push a sheet of paper.
    .hint-2 =
        Keep your finger on the screen.
        Push the page up.
    .shown =
        You slide your finger up.
        The page goes up.
        The rest comes.

pointer_scroll--keyboard =
    A page is sometimes longer than the screen.
    On one key, there is an arrow that points down.
    Press this key to go down.
    .question = Go down to the end of the page.
    .right =
        You are at the end of the page.
        The other way, you go up.
    .hint = The 4 keys with an arrow are on the right.
    .hint-2 = Press the down arrow again.
    .shown =
        You press the down arrow.
        The page goes up.
        The rest comes.

pointer_scroll--harder =
    You fill in a long page.
    You look for the button to send the page.
    The screen only shows the top of the page.
    .question = Where do you look for this button?
    .option-page = On another page
    .option-lower = Lower down, in the page
    .option-mouse = On the mouse
    .right =
        The button at the end is often at the bottom.
        You go down to see the whole page.
    .wrong-page =
        On another page, you may lose your answers.
        The button is closer to you.
    .wrong-mouse =
        You use the mouse to go down in the page.
        The button is in the page.
    .hint = The page is longer than the screen.
    .hint-2 = In a letter, the name is at the bottom.
    .shown =
        You go down in the page.
        The button is at the bottom.

pointer_double =
    A { FR("double clic") }, or double click, is 2 quick clicks.
    On a computer, 2 quick clicks open a document.
    With a finger, you touch 2 times very quickly.
    .question = Double click on the shape.
    .right =
        You can double click.
        In other places, one click is often enough.
    .hint = Keep your hand still.
    .hint-2 = Press 2 times, like a knock on a door.
    .shown =
        You keep your hand still.
        Then you press 2 times very quickly.

pointer_drag =
    { FR("Glisser") }, or drag, means: move a thing on the screen.
    Press on the shape, and keep your finger down.
    Go to the right place before you lift your finger.
    .question = Drag the shape to its place.
    .right =
        The shape is in its place.
        This is hard to do: well done.
    .hint = Keep your finger down all the way.
    .hint-2 = Lift your finger only at the end.
    .shown =
        You press on the shape.
        You move with your finger down.
        At the end, you lift your finger.

pointer_message =
    Imagine: you expect this { FR("mail") } from your town hall.
    { FR("Confirmer") }, or confirm, means: say yes.
    You want to confirm your appointment.
    .question = What do you press to confirm?
    .option-name = The town hall's name
    .option-title = The title
    .option-button = The button at the bottom
    .right =
        The name of this button tells you what it does.
        Always read the name before you press.
    .wrong-name =
        This name says who writes the e-mail.
        Look for a button.
    .wrong-title =
        The title says what the e-mail is about.
        Look for a button.
    .hint = Look for a button that does something.
    .hint-2 = This button is under the sentences of the e-mail.
    .shown = The button { FR("Confirmer") } is at the bottom of the e-mail.
    .sender = Ville-Exemple town hall
    .address = accueil@ville-exemple.example
    .subject = Your appointment on Tuesday
    .body =
        Hello.
        Your appointment is on Tuesday at 10 a.m.
        Will you come to this appointment?
    .link = { FR("Confirmer") }
    .target = www.ville-exemple.example/rendez-vous
    .talk = And you: how do you make your appointments?

pointer_message--harder =
    Imagine: you can come to this appointment.
    This e-mail from your town hall has one button only.
    Its name tells you what it does.
    .question = What do you do to keep your appointment?
    .option-press = Press the button
    .option-answer = Answer the e-mail
    .option-leave = Read, and press nothing
    .right =
        This button is there to change the date.
        Here, to read is enough to keep the appointment.
    .wrong-press =
        This button is there to change the date.
        Always read the name before you press.
    .wrong-answer =
        The town hall already expects you on Thursday.
        Here, to read the e-mail is enough.
    .hint = First, read the name of the button.
    .hint-2 = The town hall only waits for your visit.
    .shown =
        The button is there to change the date.
        You keep the date when you press nothing.
    .sender = Ville-Exemple town hall
    .address = accueil@ville-exemple.example
    .subject = Your appointment on Thursday
    .body =
        Hello.
        Your appointment is on Thursday at 9 a.m.
        We wait for you at the town hall.
    .link = Change the date
    .target = www.ville-exemple.example/autre-date
    .talk = And you: how do you make your appointments?

pointer_alone =
    Now you know how to point and press.
    Do this without help.
    Take all the time you need.
    .question = Press the 5 buttons.
    .right =
        5 buttons out of 5: this is fine work.
        You can point and choose on the screen.
    .hint = Take one button after the other.
    .hint-2 =
        Go to the middle of the button.
        Then press once.
    .shown =
        You go to the middle of the button.
        Then you press once.
    .talk = And you: do you prefer the mouse or the finger?
