//! Words of French grammar that rules look for. They are not vocabulary: the list of known words is.

use super::forms::Form;
use super::forms::participles;
use super::lexicon::Lexicon;

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
const ADVERBS: [&str; 32] = [
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

/// Irregular participles, in the masculine.
const PARTICIPLES: [&str; 92] = [
    "fait",
    "refait",
    "mis",
    "remis",
    "permis",
    "promis",
    "admis",
    "transmis",
    "soumis",
    "commis",
    "omis",
    "pris",
    "appris",
    "compris",
    "repris",
    "surpris",
    "dit",
    "redit",
    "interdit",
    "prédit",
    "écrit",
    "décrit",
    "inscrit",
    "prescrit",
    "souscrit",
    "ouvert",
    "offert",
    "souffert",
    "couvert",
    "découvert",
    "vu",
    "prévu",
    "revu",
    "lu",
    "relu",
    "élu",
    "reçu",
    "aperçu",
    "déçu",
    "conçu",
    "connu",
    "reconnu",
    "perdu",
    "rendu",
    "vendu",
    "tendu",
    "entendu",
    "attendu",
    "défendu",
    "suspendu",
    "étendu",
    "répondu",
    "fondu",
    "venu",
    "revenu",
    "devenu",
    "prévenu",
    "tenu",
    "obtenu",
    "retenu",
    "maintenu",
    "détenu",
    "contenu",
    "soutenu",
    "voulu",
    "pu",
    "dû",
    "su",
    "cru",
    "bu",
    "eu",
    "couru",
    "vécu",
    "conclu",
    "exclu",
    "inclus",
    "requis",
    "acquis",
    "conquis",
    "construit",
    "produit",
    "conduit",
    "détruit",
    "réduit",
    "traduit",
    "joint",
    "peint",
    "craint",
    "éteint",
    "suivi",
    "clos",
    "satisfait",
];

/// Participles in -i of verbs that everyone meets.
const PARTICIPLES_IN_I: [&str; 26] = [
    "fini",
    "choisi",
    "rempli",
    "réuni",
    "fourni",
    "établi",
    "saisi",
    "averti",
    "puni",
    "garanti",
    "rétabli",
    "accompli",
    "défini",
    "applaudi",
    "réussi",
    "parti",
    "sorti",
    "servi",
    "senti",
    "menti",
    "dormi",
    "subi",
    "accueilli",
    "recueilli",
    "trahi",
    "investi",
];

/// Participles that say where someone went or what became of them: with "être" they are a past, no passive.
const MOVED: [&str; 24] = [
    "allé",
    "arrivé",
    "venu",
    "parti",
    "resté",
    "tombé",
    "entré",
    "rentré",
    "sorti",
    "né",
    "mort",
    "devenu",
    "revenu",
    "monté",
    "descendu",
    "passé",
    "retourné",
    "décédé",
    "parvenu",
    "intervenu",
    "survenu",
    "reparti",
    "remonté",
    "apparu",
];

/// Participles that say how something is: "la porte est fermée" is no passive unless "par" follows.
const STATES: [&str; 53] = [
    "fermé",
    "ouvert",
    "cassé",
    "écrit",
    "assis",
    "marié",
    "inscrit",
    "situé",
    "perdu",
    "connecté",
    "déconnecté",
    "abonné",
    "habitué",
    "fatigué",
    "occupé",
    "caché",
    "rangé",
    "branché",
    "allumé",
    "éteint",
    "couché",
    "levé",
    "installé",
    "composé",
    "bloqué",
    "protégé",
    "énervé",
    "divorcé",
    "séparé",
    "pressé",
    "âgé",
    "plié",
    "stationné",
    "intéressé",
    "inquiété",
    "limité",
    "adapté",
    "destiné",
    "concerné",
    "mouillé",
    "inventé",
    "créé",
    "rempli",
    "pris",
    "mélangé",
    "dessiné",
    "choisi",
    "relié",
    "posé",
    "connu",
    "affiché",
    "fini",
    "terminé",
];

/// All forms of the two auxiliaries: always known.
pub fn auxiliaries() -> impl Iterator<Item = &'static str> {
    BE.into_iter().chain(HAVE)
}

/// Whether an adverb can stand here between an auxiliary and its participle.
pub fn is_adverb(word: &str) -> bool {
    ADVERBS.contains(&word) || word.ends_with("ment") && word.len() > 6
}

fn is_form_of(list: &[&str], word: &str) -> bool {
    list.iter().any(|masculine| {
        word.starts_with(masculine) && participles(masculine).iter().any(|form| form == word)
    })
}

/// Whether it is a participle that no rule of endings finds.
pub fn is_irregular_participle(word: &str) -> bool {
    let again = word.strip_prefix("re").or_else(|| word.strip_prefix("ré"));
    let is_one = |word: &str| is_form_of(&PARTICIPLES, word) || is_form_of(&PARTICIPLES_IN_I, word);
    is_one(word) || again.is_some_and(|word| word.len() > 4 && is_one(word))
}

/// Whether it is the participle of a movement or a change.
pub fn is_moved(word: &str) -> bool {
    is_form_of(&MOVED, word)
}

/// Whether it is the participle of a lasting state.
pub fn is_state(word: &str, lexicon: &Lexicon) -> bool {
    is_form_of(&STATES, word) || lexicon.is(word, &[Form::Adjective])
}

/// Whether it can be a participle behind an auxiliary.
pub fn is_participle(word: &str, lexicon: &Lexicon) -> bool {
    if word == "été" || is_irregular_participle(word) || is_moved(word) || is_form_of(&STATES, word)
    {
        return true;
    }
    let forms = lexicon.forms(word);
    if !forms.is_empty() {
        return forms.contains(&Form::Participle);
    }
    let ends = |list: &[&str]| list.iter().any(|ending| word.ends_with(ending));
    word.chars().count() >= 4 && ends(&["é", "ée", "és", "ées"])
}

/// Whether it can be the verb of a clause: in a tense and a person.
pub fn is_finite(word: &str, lexicon: &Lexicon) -> bool {
    const TENSES: [Form; 4] = [Form::Present, Form::Past, Form::Future, Form::Conditional];
    let not_a_participle = !matches!(word, "être" | "été" | "étant" | "avoir" | "ayant" | "eu");
    let auxiliary = (BE.contains(&word) || HAVE.contains(&word)) && not_a_participle;
    auxiliary || lexicon.is(word, &TENSES) || ends_as_you(word)
}

/// Whether it can be nothing but the verb of a clause.
pub fn is_only_finite(word: &str, lexicon: &Lexicon) -> bool {
    const OTHERS: [Form; 5] = [
        Form::Noun,
        Form::Adjective,
        Form::Fixed,
        Form::Participle,
        Form::Infinitive,
    ];
    const HOMONYMS: [&str; 6] = ["as", "a", "suis", "fut", "ai", "es"];
    let others =
        lexicon.is(word, &OTHERS) && !BE.contains(&word) && word != "fait" && word != "dit";
    is_finite(word, lexicon) && !others && (word == "a" || !HOMONYMS.contains(&word))
}

/// Whether it ends as a verb does with "vous".
pub fn ends_as_you(word: &str) -> bool {
    let letters = word.chars().count();
    letters > 4 && word.ends_with("ez") && word != "assez"
        || matches!(word, "allez" | "dites" | "faites" | "êtes")
}
