//! Closed classes of French words.

/// Forms of "être" that can carry a participle.
pub const BE: [&str; 34] = [
    "suis", "es", "est", "sommes", "êtes", "sont", "étais", "était", "étions", "étiez", "étaient",
    "serai", "seras", "sera", "serons", "serez", "seront", "serais", "serait", "serions", "seriez",
    "seraient", "fut", "furent", "soit", "soient", "sois", "soyez", "soyons", "fût", "être", "été",
    "étant", "fussent",
];

/// Forms of "avoir".
pub const HAVE: [&str; 33] = [
    "ai", "as", "a", "avons", "avez", "ont", "avais", "avait", "avions", "aviez", "avaient",
    "aurai", "auras", "aura", "aurons", "aurez", "auront", "aurais", "aurait", "aurions", "auriez",
    "auraient", "eut", "eurent", "aie", "ait", "aient", "ayez", "ayons", "eût", "avoir", "ayant",
    "eu",
];

/// Pronouns that can be a subject.
pub const SUBJECTS: [&str; 13] = [
    "je", "j'", "tu", "il", "elle", "on", "ils", "elles", "ça", "cela", "ceci", "c'", "nous",
];

/// Pronouns that stand between subject and verb.
pub const CLITICS: [&str; 20] = [
    "ne", "n'", "me", "m'", "te", "t'", "se", "s'", "le", "la", "l'", "les", "lui", "leur", "y",
    "en", "nous", "vous", "j'", "c'",
];

/// Words before a noun.
pub const DETERMINERS: [&str; 41] = [
    "le",
    "la",
    "l'",
    "les",
    "un",
    "une",
    "des",
    "du",
    "au",
    "aux",
    "ce",
    "cet",
    "cette",
    "ces",
    "mon",
    "ma",
    "mes",
    "ton",
    "ta",
    "tes",
    "son",
    "sa",
    "ses",
    "notre",
    "nos",
    "votre",
    "vos",
    "leur",
    "leurs",
    "chaque",
    "quel",
    "quelle",
    "quels",
    "quelles",
    "plusieurs",
    "quelques",
    "tout",
    "toute",
    "tous",
    "toutes",
    "aucun",
];

/// Prepositions that open a group of words.
pub const PREPOSITIONS: [&str; 19] = [
    "à", "de", "d'", "en", "dans", "sur", "sous", "par", "pour", "avec", "sans", "chez", "vers",
    "entre", "contre", "depuis", "après", "avant", "pendant",
];

/// Adverbs that can stand between an auxiliary and its participle; words in -ment too.
pub const ADVERBS: [&str; 32] = [
    "pas",
    "plus",
    "jamais",
    "rien",
    "déjà",
    "bien",
    "mal",
    "aussi",
    "encore",
    "toujours",
    "souvent",
    "trop",
    "très",
    "assez",
    "bientôt",
    "ainsi",
    "donc",
    "peut-être",
    "presque",
    "même",
    "tout",
    "alors",
    "ensuite",
    "enfin",
    "tous",
    "toutes",
    "vite",
    "parfois",
    "désormais",
    "également",
    "point",
    "ni",
];
