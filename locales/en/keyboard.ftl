# Made from the French sentence by sentence, with always the same words: "key", "press", "row", "box",
# "model", "capital letter", "small letter", "accent". The texts to type stay French, and so do the keys.

keyboard = Write with the keyboard
    .about = For everyone who discovers the keyboard.
    .can-1 = You can find the letters and the signs.
    .can-2 = You can correct a word.
    .can-3 = You can write an e-mail address.
    .home-1 = Draw one key for each letter of your first name.
    .home-2 = In a computer room, write “bonjour” 3 times.
    .home-3 = On a phone, look for the key of the sign @.

keyboard_start =
    You write with a keyboard.
    A key is a button of the keyboard.
    Here, nothing can break.
    .talk = And you: what do you often write by hand?

keyboard_letter =
    Each key writes a letter or a sign.
    Press gently, only once.
    .question = Press the key a.
    .right = This key writes the letter a.
    .hint = The key a is at the top, on the left.
    .hint-2 = The key a is left of the key z.
    .shown =
        The key a is at the top, on the left.
        It is the first of the letters.

keyboard_far =
    On a keyboard, the letters are mixed.
    The letters are in 3 rows.
    Take your time to look.
    .question = Press a then p, then w then n.
    .right = You can look over the whole keyboard.
    .hint = Look for a and p in the top row.
    .hint-2 = Look for w and n in the bottom row.
    .shown =
        You find a and p in the top row.
        You find w and n in the bottom row.

keyboard_word =
    You write a word letter by letter.
    For 2 letters that are the same, press 2 times.
    .question = Write “bonjour” (hello), letter by letter.
    .right = Your word is complete: bonjour.
    .hint = The word begins with the letter b.
    .hint-2 = The key b is at the bottom, in the middle.
    .shown =
        First press b, o, n.
        Then press j, o.
        Last, press u, r.

keyboard_typing =
    A box waits for your word.
    Above the box, a model shows the word to write.
    .question = Write the word of the model: bonjour.
    .right = Your word is like the model.
    .hint = Look at the model, letter by letter.
    .hint-2 = The word begins with b, then o, then n.
    .shown =
        First press b, o, n.
        Then press j, o.
        Last, press u, r.

keyboard_space =
    The big key at the bottom is { FR("Espace") }, or space.
    This key leaves a gap between 2 words.
    .question = Write “le bus” (the bus) with a space.
    .right = With the space, the 2 words are apart.
    .hint = First, write “le”.
    .hint-2 = After “le”, press the big key at the bottom.
    .shown =
        After “le”, press { FR("Espace") }.
        Then write “bus”.

keyboard_enter =
    The key { FR("Entrée") }, or enter, does 2 things.
    In an e-mail, this key goes to the next line.
    In a search, this key sends your words.
    .question = Write “oui” (yes), with { FR("Entrée") } at the end.
    .right = The key { FR("Entrée") } sends your answer.
    .hint = The key { FR("Entrée") } is to the right of the letters.
    .hint-2 = There is often an arrow on the key { FR("Entrée") }.
    .shown =
        Press o, u, i.
        Then press { FR("Entrée") }.

keyboard_backspace =
    The box has a small line: the { FR("curseur") }, or cursor.
    { FR("Retour arrière") } erases the letter before the cursor.
    You can always erase and start again.
    .question = Erase the letter s at the end of the word.
    .right = { FR("Retour arrière") } takes away a letter you do not need.
    .hint = { FR("Retour arrière") } is at the top, on the right.
    .hint-2 =
        At the top, look for an arrow to the left.
        Press this key once.
    .shown = Press { FR("Retour arrière") } once: the letter s goes away.
    .talk = And you: how do you correct a shopping list?

keyboard_arrows =
    { FR("Flèche gauche") } (left) and { FR("Flèche droite") } (right) move the cursor.
    { FR("Suppr") }, or delete, erases the letter after the cursor.
    Here, the letter x is one too many.
    .question = Erase the letter x in the middle of the word.
    .right = You can correct a word and keep the rest.
    .hint = Put the cursor just before the letter x.
    .hint-2 = Before the letter x, press { FR("Suppr") } once.
    .shown =
        Go before the letter x with { FR("Flèche gauche") }.
        Then press { FR("Suppr") }.

keyboard_capital =
    A { FR("majuscule") } is a capital letter, like A.
    A name begins with a capital letter.
    With a finger on { FR("Maj") }, press the letter.
    .question = Write C, then M, as capital letters.
    .right = The name of Camille Martin begins with these letters.
    .hint = The key { FR("Maj") } is at the bottom, on the left.
    .hint-2 =
        Keep one finger on { FR("Maj") }.
        Now press c.
    .shown =
        Keep one finger on { FR("Maj") }.
        Now press c, then m.

# The keys are on the screen.
keyboard_capital--touch =
    A { FR("majuscule") } is a capital letter, like A.
    A name begins with a capital letter.
    Touch { FR("Maj") }, then the letter.
    .question = Write C, then M, as capital letters.
    .right = The name of Camille Martin begins with these letters.
    .hint = The key { FR("Maj") } is at the bottom, on the left.
    .hint-2 = Touch { FR("Maj") }, then the letter c.
    .shown = Before each letter, touch { FR("Maj") }.

keyboard_caps =
    { FR("Verr Maj") } makes all the letters capital.
    Often, a small light comes on.
    Press { FR("Verr Maj") } again to stop.
    .question = Write A with { FR("Verr Maj") }.
    .right = Press { FR("Verr Maj") } again: the small letters come back.
    .hint = { FR("Verr Maj") } is to the left of the key q.
    .hint-2 = Press { FR("Verr Maj") }, then the key a.
    .shown = After { FR("Verr Maj") }, the letter a becomes A.

keyboard_caps--harder =
    You write the word “bonjour”.
    All the letters are capitals.
    On the keyboard, a small light is on.
    .question = Which key stops the capitals?
    .option-shift = { FR("Maj") }
    .option-lock = { FR("Verr Maj") }
    .option-erase = { FR("Retour arrière") }
    .right =
        The small light is the one of { FR("Verr Maj") }.
        Press once: the small letters come back.
    .wrong-shift =
        { FR("Maj") } changes one letter only.
        Here, all the letters are capitals.
    .wrong-erase =
        { FR("Retour arrière") } erases one letter.
        The next letter is still a capital.
    .hint = The small light comes from a key.
    .hint-2 = This key is to the left of the key q.
    .shown =
        The small light is the one of { FR("Verr Maj") }.
        Press { FR("Verr Maj") } once.
        The small letters come back.

keyboard_digits =
    The digits are in the row above the letters.
    With { FR("Maj") }, these keys write the digits.
    Without { FR("Maj") }, these keys write other signs.
    .question = Write 1, then 2, then 3.
    .right = You can write a date or a number.
    .hint = On the key, the digit is at the top.
    .hint-2 = Use { FR("Maj") } with the key 1, above the a.
    .shown = Use { FR("Maj") } with each key: 1, 2, 3.

keyboard_accents =
    An accent is a small sign on a letter.
    There are keys for é, è, ç and à.
    These keys are in the row of the digits.
    .question = Press é then è, then ç then à.
    .right = You write these letters without { FR("Maj") }.
    .hint = The letter é is on the key 2.
    .hint-2 =
        The letter è is on the key 7.
        The letter ç is on the key 9.
        The letter à is on the key 0.
    .shown =
        Press 2 then 7, then 9 then 0.
        Use these keys without { FR("Maj") }.
    .talk = And you: which languages do you speak?

keyboard_circumflex =
    The accent of ê is to the right of p.
    Press this accent: your word stays the same.
    Then press e: the letter ê comes.
    .question = Write the word “fête” (party).
    .right = The accent comes with the letter e.
    .hint = The letter ê needs 2 keys, one after the other.
    .hint-2 = Press the accent to the right of p, then e.
    .shown = For ê, press the accent, then e.

keyboard_dot =
    A dot ends a sentence.
    An e-mail address has dots too.
    You write the dot with { FR("Maj") }.
    .question = Write “fin” (end), then a dot.
    .right = Your text ends with a dot.
    .hint = The dot is at the bottom, right of the comma.
    .hint-2 = Use { FR("Maj") } with the key of the dot.
    .shown = Write “fin”, then the dot with { FR("Maj") }.

keyboard_at =
    The sign @ is called { FR("arobase") } in French.
    Each e-mail address has this sign.
    Use { FR("Alt Gr") } with the key à.
    .question = Write the sign @.
    .right = You can write an e-mail address.
    .hint = The key { FR("Alt Gr") } is to the right of { FR("Espace") }.
    .hint-2 = The key à is also the key 0.
    .shown = Use { FR("Alt Gr") } with the key à: the sign @ comes.
    .talk = And you: where do you see the sign @?

keyboard_at--harder =
    The euro sign is on the key e.
    On this key, the sign is at the bottom right.
    .question = Which keys write the euro sign?
    .option-alone = e, with no other key
    .option-shift = { FR("Maj") } with e
    .option-alt = { FR("Alt Gr") } with e
    .right =
        { FR("Alt Gr") } writes the sign at the bottom right.
        The sign @ works in the same way.
    .wrong-alone =
        The key e, with no other key, writes e.
        A second key writes the other sign.
    .wrong-shift =
        { FR("Maj") } with e writes a capital.
        Another key writes the euro sign.
    .hint = Think of the sign @ on the key à.
    .hint-2 = The key is to the right of { FR("Espace") }.
    .shown =
        Keep one finger on { FR("Alt Gr") }.
        Now, press e.
    .talk = And you: where do you see the sign @?

keyboard_sentence =
    Camille Martin is a made-up person.
    The sentence to write means: my name is Camille.
    The apostrophe is the small line on the key 4.
    .question = Write the sentence: Je m'appelle Camille.
    .right = Your sentence is complete, with its dot.
    .hint = The sentence begins with a capital letter.
    .hint-2 =
        The sentence has 2 spaces.
        A dot ends the sentence.
    .shown =
        The sentence has 2 capital letters and 2 spaces.
        A dot ends the sentence.

keyboard_address =
    Here is the made-up e-mail address of Camille.
    You write an e-mail address without spaces.
    You already know all these keys.
    .question = Write the address of the model.
    .right = Your address is complete: an e-mail can arrive.
    .hint = Write the first name, a dot, then the last name.
    .hint-2 =
        The sign { FR("arobase") } comes after the last name.
        Then look at the model, letter by letter.
    .shown =
        The address has 2 dots and one sign @.
        You write the address without spaces.

keyboard_address--harder =
    The model is camille.martin@pasapas.example.
    2 of the 3 addresses are different from the model.
    An e-mail only arrives with the exact address.
    .question = Which address is like the model?
    .option-dot = camillemartin@pasapas.example
    .option-letter = camille.martin@pasapa.example
    .option-same = camille.martin@pasapas.example
    .right =
        Each letter and each dot are in their place.
        Always compare before you send an e-mail.
    .wrong-dot =
        A dot is missing after the first name.
        Then an e-mail goes to another person.
    .wrong-letter =
        A letter is missing after the sign @.
        With this address, your e-mail goes elsewhere.
    .hint = Compare with the model, letter by letter.
    .hint-2 =
        Look at the dot of the first name.
        Look at the letters after the sign @ too.
    .shown =
        The first address has one dot less.
        The second address has one letter less.
        The third address is like the model.
