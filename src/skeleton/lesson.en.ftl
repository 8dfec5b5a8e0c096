# The words of the lesson LESSON. A line is a sentence: it is read, spoken and lit alone.
# Replace each GAP and what follows it by your words. `pas-a-pas check` shows what is still to be written.
# A French word that people will meet on a site is written { FR("Se connecter") }. It needs an explanation:
#     glossary_se-connecter = one short sentence
# Add sentences on new lines: at most 3 in a step, and as many in each language.

LESSON = GAP the title, at most 8 words
    .about = GAP for whom the lesson is, and what it is about
    .can-1 = GAP a sentence that begins with: You know

picture_LESSON = GAP what the picture shows, at most 15 words

LESSON_start =
    GAP what the lesson is about, best in 8 words
    GAP another short sentence

LESSON_message =
    GAP what people see
    .question = GAP the question
    .option-yes = GAP the right answer, at most 5 words
    .option-no = GAP another answer, at most 5 words
    .right = GAP why it is right
    .wrong-no = GAP why not this answer, kindly
    .hint = GAP the first hint: where to look
    .hint-2 = GAP the second hint: almost the answer
    .shown = GAP the explanation, when the answer is shown
    .sender = GAP who sends the message
    .body = GAP a sentence of the message

LESSON_several =
    GAP a short sentence
    .question = GAP the question
    .option-one = GAP a right answer
    .option-two = GAP another right answer
    .option-three = GAP an answer not to choose
    .right = GAP why it is right
    .wrong-three = GAP why not this answer, kindly
    .incomplete = GAP a right answer is still missing
    .hint = GAP the first hint
    .hint-2 = GAP the second hint
    .shown = GAP the explanation

LESSON_order =
    GAP a short sentence
    .question = GAP what is to be put in order
    .item-first = GAP the first thing
    .item-then = GAP the second thing
    .item-last = GAP the last thing
    .right = GAP why it is right
    .wrong = GAP the idea that helps to find the order
    .hint = GAP the first hint
    .hint-2 = GAP the second hint
    .shown = GAP the explanation

LESSON_pairs =
    GAP a short sentence
    .question = GAP what is to be matched
    .one-sun = GAP one side of the first pair
    .other-sun = GAP the other side of the first pair
    .one-moon = GAP one side of the second pair
    .other-moon = GAP the other side of the second pair
    .right = GAP why it is right
    .wrong = GAP the idea that helps to match
    .hint = GAP the first hint
    .hint-2 = GAP the second hint
    .shown = GAP the explanation

LESSON_write =
    GAP a short sentence
    .question = GAP what is to be typed
    .right = GAP why it is right
    .hint = GAP the first hint
    .hint-2 = GAP the second hint
    .shown = GAP the explanation

LESSON_end =
    GAP what people know now
