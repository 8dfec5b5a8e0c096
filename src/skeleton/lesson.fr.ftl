# Les mots de la leçon LESSON. Une ligne est une phrase : elle est lue, dite et éclairée seule.
# Remplacez chaque GAP et ce qui le suit par vos mots. `pas-a-pas check` montre ce qui reste à écrire.
# Un mot français que la personne verra sur un site s'écrit { FR("Se connecter") }. Il lui faut une explication :
#     glossary_se-connecter = une phrase courte
# Ajoutez des phrases sur de nouvelles lignes : 3 au plus par étape, et autant dans chaque langue.

LESSON = GAP le titre, 8 mots au plus
    .about = GAP pour qui est la leçon, et de quoi elle parle
    .can-1 = GAP une phrase qui commence par : Vous savez

picture_LESSON = GAP ce que montre l'image, 15 mots au plus

LESSON_start =
    GAP de quoi parle la leçon, 8 mots au mieux
    GAP une autre phrase courte

LESSON_message =
    GAP ce que la personne voit
    .question = GAP la question
    .option-yes = GAP la bonne réponse, 5 mots au plus
    .option-no = GAP une autre réponse, 5 mots au plus
    .right = GAP pourquoi c'est bien
    .wrong-no = GAP pourquoi pas cette réponse, gentiment
    .hint = GAP la première aide : où regarder
    .hint-2 = GAP la deuxième aide : presque la réponse
    .shown = GAP l'explication, quand la réponse est montrée
    .sender = GAP qui envoie le message
    .body = GAP une phrase du message

LESSON_several =
    GAP une phrase courte
    .question = GAP la question
    .option-one = GAP une bonne réponse
    .option-two = GAP une autre bonne réponse
    .option-three = GAP une réponse à ne pas choisir
    .right = GAP pourquoi c'est bien
    .wrong-three = GAP pourquoi pas cette réponse, gentiment
    .incomplete = GAP il manque encore une bonne réponse
    .hint = GAP la première aide
    .hint-2 = GAP la deuxième aide
    .shown = GAP l'explication

LESSON_order =
    GAP une phrase courte
    .question = GAP ce qu'il y a à mettre dans l'ordre
    .item-first = GAP la première chose
    .item-then = GAP la deuxième chose
    .item-last = GAP la dernière chose
    .right = GAP pourquoi c'est bien
    .wrong = GAP l'idée qui aide à trouver l'ordre
    .hint = GAP la première aide
    .hint-2 = GAP la deuxième aide
    .shown = GAP l'explication

LESSON_pairs =
    GAP une phrase courte
    .question = GAP ce qu'il y a à relier
    .one-sun = GAP un côté de la première paire
    .other-sun = GAP l'autre côté de la première paire
    .one-moon = GAP un côté de la deuxième paire
    .other-moon = GAP l'autre côté de la deuxième paire
    .right = GAP pourquoi c'est bien
    .wrong = GAP l'idée qui aide à relier
    .hint = GAP la première aide
    .hint-2 = GAP la deuxième aide
    .shown = GAP l'explication

LESSON_write =
    GAP une phrase courte
    .question = GAP ce qu'il y a à écrire
    .right = GAP pourquoi c'est bien
    .hint = GAP la première aide
    .hint-2 = GAP la deuxième aide
    .shown = GAP l'explication

LESSON_end =
    GAP ce que la personne sait maintenant
