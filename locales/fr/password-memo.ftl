# French is the reference: one sentence per line. "mémo" is always the paper where people write their accounts.
# The words of this lesson never say that the machine keeps, saves or checks a secret: it does not.

password-memo = Mon mémo de mots de passe
    .about = Pour toutes les personnes qui oublient leurs mots de passe.
    .can-1 = Vous savez choisir un mot de passe solide.
    .can-2 = Vous savez quoi faire après un oubli.
    .can-3 = Vous savez écrire et ranger votre mémo.
    .home-1 = Chez vous, écrivez un compte dans votre mémo.
    .home-2 = Cherchez chez vous une place fermée pour votre mémo.
    .home-3 = Sur un site, cherchez le bouton { FR("Mot de passe oublié") }.

password-memo_start =
    Un { FR("mot de passe") } est le code de votre compte.
    { FR("Mon mémo personnel") } est une feuille pour écrire vos comptes.
    Ici, tout est inventé : l'appareil oublie vos secrets.

password-memo_each =
    Vous avez un compte sur chaque { FR("site") }.
    Un voleur peut trouver un de vos mots de passe.
    .question = Quel mot de passe choisissez-vous ?
    .option-same = Le même partout
    .option-each = Un différent par site
    .right =
        Un mot de passe ouvre alors un seul compte.
        Vos autres comptes restent fermés au voleur.
    .wrong-same =
        Un seul mot de passe est facile à retenir.
        Mais ce mot de passe ouvre alors tous vos comptes.
    .hint = Pensez à vos clés : une clé par porte.
    .hint-2 = Protégez vos autres comptes du voleur.
    .shown =
        Choisissez un mot de passe différent pour chaque site.
        Le mémo sert à retenir tous ces mots de passe.
    .talk = Et vous : combien de clés utilisez-vous chaque jour ?

password-memo_each--harder =
    Camille Martin choisit 3-Tulipes-Bleues pour son premier site.
    Pour le deuxième site, Camille choisit 4-Tulipes-Bleues.
    .question = Que pensez-vous de cette idée ?
    .option-safe = Cette idée protège bien
    .option-guess = Le voleur devine la suite
    .option-short = La phrase est trop courte
    .right =
        Le voleur essaie aussi les chiffres suivants.
        Changez tous les mots pour chaque site.
    .wrong-safe =
        Les 2 mots de passe sont presque pareils.
        Avec le premier, le voleur trouve le deuxième.
    .wrong-short =
        Cette phrase est assez longue.
        Comparez maintenant les 2 mots de passe.
    .hint = Comparez les 2 mots de passe.
    .hint-2 = Un seul chiffre change.
    .shown =
        Un seul chiffre change : le voleur devine la suite.
        Choisissez une autre phrase pour chaque site.
    .talk = Et vous : combien de clés utilisez-vous chaque jour ?

password-memo_strong =
    Camille Martin choisit un mot de passe.
    Un mot de passe solide est difficile à deviner.
    Beaucoup de personnes connaissent votre nom et votre naissance.
    .question = Quel mot de passe est le plus solide ?
    .option-numbers = 123456
    .option-name = Camille1985
    .option-phrase = 3-Tulipes-Bleues
    .right =
        Ce mot de passe est long, et facile à retenir.
        Sans nom ni naissance, il est difficile à deviner.
    .wrong-numbers =
        Ce mot de passe est court et très connu.
        Un voleur essaie ces chiffres tout de suite.
    .wrong-name =
        Ce mot de passe montre un nom et une naissance.
        Un voleur peut connaître ces informations.
    .hint = Regardez la carte de Camille : son nom, sa naissance.
    .hint-2 = Cherchez le mot de passe le plus long.
    .shown =
        3-Tulipes-Bleues est le plus long.
        Les chiffres 123456 sont connus de tous les voleurs.
        Le nom et la naissance sont faciles à deviner.

password-memo_strong--harder =
    Ces 3 mots de passe sont longs.
    Un voleur connaît la carte de Camille.
    Le voleur essaie aussi les touches qui se suivent.
    .question = Quel mot de passe est le plus solide ?
    .option-name = 12-Mai-Camille-Martin
    .option-phrase = 9-Chaises-Vertes
    .option-row = Azertyuiop-123456
    .right =
        Camille prend ces mots au hasard.
        La carte montre d'autres mots.
    .wrong-name =
        Ce mot de passe est long.
        Mais tous ses mots sont sur la carte.
    .wrong-row =
        Ces lettres se suivent sur le clavier.
        Un voleur essaie ces touches tout de suite.
    .hint = Regardez la carte, puis le clavier.
    .hint-2 = Cherchez des mots choisis au hasard.
    .shown =
        Le nom et la date sont sur la carte.
        Les lettres de Azertyuiop se suivent sur le clavier.
        9-Chaises-Vertes est difficile à deviner.

password-memo_phrase =
    Une phrase est longue et facile à retenir.
    Prenez un chiffre et des mots avec une { FR("majuscule") }.
    Chez vous, inventez une autre phrase : 12 lettres ou plus.
    .question = Tapez cette phrase inventée.
    .right =
        Cette phrase est longue : elle est solide.
        Une image aide à retenir : 3 tulipes bleues.
    .hint = Une majuscule est une grande lettre : ici T et B.
    .hint-2 = Les tirets sont après 3 et après Tulipes.
    .shown =
        Cette phrase commence par un chiffre.
        Les mots Tulipes et Bleues ont une majuscule.
        Un tiret sépare le chiffre et les mots.
    .talk = Et vous : comment retenez-vous une chose importante ?

# waive S08 2: a safety warning, known and short; said otherwise it is weaker (by l'équipe Pas à Pas)
password-memo_secret =
    Votre mot de passe est pour vous seulement.
    Un vrai conseiller ne demande jamais votre mot de passe.
    .question = Que refusez-vous toujours ?
    .option-phone = Le dire au téléphone
    .option-site = Le taper sur son site
    .option-mail = L'écrire dans un mail
    .right =
        Au téléphone ou par mail, la demande est un piège.
        Même votre banque laisse votre mot de passe secret.
    .wrong-site =
        Le mot de passe sert à entrer sur son site.
        Avant de le taper, vérifiez l'adresse du site.
    .incomplete = Il y a encore une demande à refuser.
    .hint = Cherchez où une autre personne reçoit votre mot de passe.
    .hint-2 = Le téléphone est un danger, et le mail aussi.
    .shown =
        Gardez votre mot de passe secret au téléphone.
        Gardez votre mot de passe secret dans vos mails.
        Tapez votre mot de passe seulement sur son vrai site.

password-memo_secret--harder =
    Une voisine vous aide à remplir une page.
    Le site demande votre mot de passe.
    La voisine demande ce mot pour aller vite.
    .question = Que faites-vous ?
    .option-say = Le dire à voix basse
    .option-paper = L'écrire sur un papier
    .option-type = Le taper moi-même
    .right =
        La voisine vous aide, et votre secret reste à vous.
        Pour ce geste, la voisine regarde ailleurs.
    .wrong-say =
        Votre voisine est peut-être de confiance.
        Mais une autre personne peut entendre le mot.
    .wrong-paper =
        Un papier se perd facilement.
        Une autre personne peut trouver ce papier.
    .hint = Cherchez la réponse qui garde votre secret.
    .hint-2 = Vos doigts peuvent faire ce travail.
    .shown =
        Vous tapez vous-même le mot de passe.
        La voisine vous aide pour le reste.

password-memo_place =
    Un mémo en papier chez vous est une bonne solution.
    Sur internet, ce papier reste caché aux voleurs.
    Dans un logement partagé, choisissez une place à vous.
    .question = Où rangez-vous votre mémo ?
    .option-drawer = Dans un tiroir fermé
    .option-screen = Collé sur l'écran
    .option-box = Dans une boîte chez moi
    .option-wallet = Avec ma carte bancaire
    .right =
        Le mémo est chez vous, dans un endroit fermé.
        Vous pouvez retrouver le mémo facilement.
    .wrong-screen =
        Devant l'écran, le mémo est facile à voir.
        Une autre personne peut lire vos mots de passe.
    .wrong-wallet =
        Vous pouvez perdre votre portefeuille dehors.
        Alors, le voleur a votre carte et vos codes.
    .incomplete = Il y a encore un bon endroit.
    .hint = Cherchez un endroit caché et fermé.
    .hint-2 = Le tiroir est bien, et la boîte aussi.
    .shown =
        Rangez le mémo chez vous, dans un endroit fermé.
        Laissez l'écran et le portefeuille sans mot de passe.

password-memo_login =
    L'{ FR("identifiant") } est votre nom pour entrer sur un site.
    Pour votre boîte mail, c'est votre adresse mail.
    Pour les impôts, c'est votre { FR("numéro fiscal") }.
    .question = Quel identifiant va avec chaque site ?
    .one-mail = Ma boîte mail
    .one-taxes = Les impôts
    .one-bank = Ma banque
    .other-mail = Mon adresse mail
    .other-taxes = Mon numéro fiscal
    .other-bank = Mon numéro de client
    .right =
        Chaque site a son identifiant.
        Dans le mémo, écrivez l'identifiant à côté du site.
    .wrong = Le mot fiscal parle des impôts.
    .hint = Commencez par la boîte mail et l'adresse mail.
    .hint-2 = Fiscal va avec impôts, client va avec banque.
    .shown =
        La boîte mail va avec l'adresse mail.
        Les impôts vont avec le numéro fiscal.
        La banque va avec le numéro de client.
    .talk = Et vous : quels sites utilisez-vous souvent ?

password-memo_forgotten =
    Oublier un mot de passe arrive à tout le monde.
    Avec { FR("Mot de passe oublié") }, vous recevez un mail.
    Ce mail sert à choisir un nouveau mot de passe.
    .question = Que faites-vous, dans l'ordre ?
    .item-look = Regarder le mémo
    .item-press = Choisir { FR("Mot de passe oublié") }
    .item-read = Lire le mail reçu
    .item-choose = Inventer un mot de passe
    .item-write = Écrire dans le mémo
    .right =
        Le nouveau mot de passe est dans votre mémo.
        Vous pouvez entrer sur le site.
    .wrong = Imaginez : votre mémo est près de vous.
    .hint = Avant le site, pensez à votre papier.
    .hint-2 = Le mémo est au début, et aussi à la fin.
    .shown =
        Après le mémo, choisissez { FR("Mot de passe oublié") }.
        Après le mail, inventez un mot de passe.
        À la fin, écrivez le nouveau dans le mémo.
    .talk = Et vous : quel objet cherchez-vous souvent à la maison ?

password-memo_reset =
    Pour la bibliothèque, vous choisissez { FR("Mot de passe oublié") }.
    Vous recevez un mail, avec un { FR("lien") } pour continuer.
    La vraie adresse est bibliotheque@ville-exemple.example.
    .question = Regardez l'adresse du mail avant d'ouvrir le lien.
    .right =
        Ce mail attendu a la vraie adresse.
        Un mail sans demande de vous est peut-être un piège.
    .wrong-reply-library =
        Pour continuer, le lien suffit.
        Un mot de passe reste secret, même dans un mail.
    .wrong-report-library =
        Ce mail répond à votre demande : il est vrai.
        Comparez son adresse avec la vraie adresse.
    .wrong-delete-library =
        Ce mail sert à choisir un nouveau mot de passe.
        Gardez ce mail encore un peu.
    .hint = Dans le mail, choisissez { FR("Voir l'adresse") }.
    .hint-2 = Choisissez { FR("Nouveau mot de passe") }, puis { FR("Ouvrir le lien") }.
    .shown =
        Ce mail répond à votre demande.
        L'adresse est bibliotheque@ville-exemple.example.
        Le lien ouvre une page du vrai site.
    .library-sender = Bibliothèque de Ville-Exemple
    .library-address = bibliotheque@ville-exemple.example
    .library-subject = Votre mot de passe oublié
    .library-body =
        Bonjour.
        Vous demandez un nouveau mot de passe.
        Ce lien marche pendant 1 heure.
    .library-link = { FR("Nouveau mot de passe") }
    .library-target = www.ville-exemple.example/mot-de-passe

password-memo_change =
    Un mot de passe solide peut servir longtemps.
    Parfois, vous choisissez un nouveau mot de passe.
    .question = Quand changez-vous de mot de passe ?
    .option-stolen = Quand quelqu'un le connaît
    .option-week = Toutes les semaines
    .right =
        Un mot de passe connu ouvre votre compte aux autres.
        Écrivez tout de suite le nouveau dans votre mémo.
    .wrong-week =
        Changer souvent fatigue la mémoire.
        Un mot de passe solide et secret peut rester.
    .hint = Pensez à un voleur qui a votre clé.
    .hint-2 = Un mot de passe protège quand il est secret.
    .shown =
        Changez un mot de passe quand quelqu'un le connaît.
        Commencez par le mot de passe de votre boîte mail.
        Votre boîte mail sert à changer les autres.

password-memo_write =
    Un mémo a une ligne par compte.
    Pour chaque { FR("site") }, écrivez l'{ FR("identifiant") } et le { FR("mot de passe") }.
    Dans { FR("Notes") }, vous écrivez tout ce qui vous aide.
    .question = Écrivez l'identifiant et le mot de passe inventés.
    .mail-site = Ma boîte mail
    .right =
        Ce compte est dans le mémo.
        Chez vous, écrivez avec un stylo.
    .hint = L'identifiant est ici une adresse mail.
    .hint-2 = Copiez aussi les points et les tirets.
    .shown =
        L'identifiant est camille.martin@pasapas.example.
        Le mot de passe est 3-Tulipes-Bleues.

password-memo_alone =
    Maintenant, faites comme chez vous.
    Voici 2 comptes inventés.
    Chaque compte a son mot de passe.
    .question = Écrivez ces 2 comptes dans le mémo.
    .library-site = Bibliothèque
    .town-site = Mairie de Ville-Exemple
    .right =
        Ces 2 comptes ont des mots de passe différents.
        Chez vous, vous pouvez faire pareil.
    .hint = Commencez par la bibliothèque, puis la mairie.
    .hint-2 = Copiez aussi les chiffres et les tirets.
    .shown =
        Pour la bibliothèque : 20417 et 7-Lunes-Rouges.
        Pour la mairie : camille.martin et 5-Bateaux-Verts.

password-memo_sheet =
    Demandez { FR("Mon mémo personnel") } à une personne près de vous.
    Un carnet peut aussi servir de mémo.
    Chez vous, écrivez au stylo avant de ranger le mémo.
