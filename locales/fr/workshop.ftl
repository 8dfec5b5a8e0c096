# A workshop: a group before a projector. Captions of the bar are short: they stand under a pictogram.

# On the door of the facilitator: it leads to the workshop, without a PIN.
workshop = Atelier
workshop-choose = Choisissez la leçon du groupe.
workshop-keys-choose = Page suivante : autre leçon. F5 : commencer.
workshop-second = 2 langues
workshop-leave = Fermer l'atelier

# The bar
workshop-close = Arrêter
workshop-black = Noir
workshop-picture = Remettre l'image
workshop-larger = Plus grand
workshop-pause = Pause
workshop-dim = Sombre
workshop-harder = Difficile
workshop-reveal = Réponse

# Raised hands
workshop-hands =
    { $hands ->
        [0] Main levée : 0
        [1] 1 main levée
       *[other] { $hands } mains levées
    }
workshop-lower = 1 main de moins

# A pause
workshop-pause-left =
    { $minutes ->
        [1] Pause : encore 1 minute.
       *[other] Pause : encore { $minutes } minutes.
    }
workshop-pause-over = La pause est finie.

# The end
workshop-end = L'atelier est fini.
workshop-people-ask = Combien de personnes ?
workshop-people =
    { $people ->
        [1] 1 personne
       *[other] { $people } personnes
    }
workshop-people-less = 1 personne de moins
workshop-people-more = 1 personne de plus
workshop-minutes =
    { $minutes ->
        [0] Durée : 0 minute
        [1] Durée : 1 minute
       *[other] Durée : { $minutes } minutes
    }
workshop-blocked = Questions difficiles pour ce groupe :
workshop-blocked-none = Questions difficiles pour ce groupe : 0.
workshop-nobody = La machine garde seulement des nombres.

# A second screen, which only the facilitator sees
workshop-swap = Changer d'écran
workshop-notes-answer = La réponse :
workshop-notes-say = À dire :
workshop-notes-next = Ensuite :

# Papers
papers = Papiers
papers-title = Les papiers
papers-memo = Mémo de mots de passe
papers-exercise = Exercice pour la maison
papers-words = Mots français
papers-guide = Guide de l'animateur
papers-session = Bilan de l'atelier
papers-attestation = J'ai suivi la leçon
papers-mandate = Mandat
papers-charter = Promesses du conseiller
papers-lesson = Leçon :
papers-page = Page { $at } sur { $of }
papers-save = Clé USB
papers-print = Imprimer
papers-none =
    Ce papier est impossible à faire maintenant.
    Choisissez un autre papier.
