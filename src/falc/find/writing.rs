//! Abbreviations, initials, capitals, images of speech, foreign words.

use super::before;
use crate::falc::line::{Profile, Reading};
use crate::falc::numerals::is_roman;
use crate::falc::record::Notes;
use crate::falc::tokens::{Piece, Token, lower};
use crate::problem::Severity;

/// Initials that everyone says.
const EVERYDAY: [&str; 3] = ["SMS", "TV", "OK"];

/// W05.
pub fn abbreviations(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    const ENDED: [&str; 32] = [
        "etc", "ex", "cf", "tél", "av", "bd", "env", "max", "min", "réf", "resp", "nb", "art", "p",
        "vol", "éd", "sept", "oct", "nov", "déc", "janv", "févr", "rép", "chap", "apt", "appt",
        "mgr", "suppl", "hab", "adr", "dép", "mens",
    ];
    const ALWAYS: [&str; 27] = [
        "mr", "mme", "mlle", "mmes", "mrs", "ms", "dr", "pr", "me", "cad", "càd", "rdv", "svp",
        "stp", "tél", "bd", "nb", "pb", "qqn", "qqch", "tjs", "bcp", "asap", "cf", "vs", "etc",
        "tlj",
    ];
    let tokens = reading.tokens(line);
    for (at, token) in tokens.iter().enumerate() {
        let stop = tokens
            .get(at + 1)
            .is_some_and(|next| next.is_sign(&["."]) && next.start == token.end);
        let last = at + 2 >= tokens.len();
        let number = token.is("n") && tokens.get(at + 1).is_some_and(|next| next.is_sign(&["°"]));
        // "M. Petit", "Dr Petit"; "me" and "pr" are pronouns or nothing unless a name follows.
        let named = tokens
            .get(at + 1 + usize::from(stop))
            .is_some_and(Token::is_capital);
        let mister = matches!(token.text.as_str(), "M" | "MM" | "Me" | "Pr" | "Dr")
            && named
            && (stop || token.text != "M");
        let always = token.is_any(&ALWAYS) && !matches!(token.word.as_str(), "me" | "pr" | "dr");
        let ended = token.is_any(&ENDED) && stop && (!last || token.is_any(&["etc", "tél", "cf"]) || before(tokens, at).is_some_and(|b| b.is("par")))
            // "le 5 sept." is short; "sept." may also end a sentence.
            && !(token.is_any(&["sept", "p", "min"]) && last);
        let english = reading.profile == Profile::English
            && (token.is_any(&["eg", "ie", "approx", "incl"])
                || token.is_any(&["e", "i"])
                    && stop
                    && tokens.get(at + 2).is_some_and(|t| t.is_any(&["g", "e"])));
        let by_example = token.is("par") && tokens.get(at + 1).is_some_and(|next| next.is("ex"));
        if token.is_word() && (number || mister || always || ended || english || by_example) {
            let to = if by_example || stop || number {
                at + 1
            } else {
                at
            };
            notes.words(Severity::Error, reading.lines[line].words(at, to));
            return;
        }
    }
}

/// Capitals only, two letters at least.
fn is_capitals(token: &Token) -> bool {
    let mut letters = token.text.chars().filter(|c| c.is_alphabetic());
    let count = letters.clone().count();
    token.piece == Piece::Word && !token.quoted && count > 1 && letters.all(char::is_uppercase)
}

/// Whether capitals are a word rather than initials.
fn is_shouted(token: &Token, reading: &Reading<'_>) -> bool {
    let accent = !token.text.is_ascii();
    let known = reading.lexicon.knows(&token.word) && token.text.chars().count() > 2;
    let english = reading.profile == Profile::English && token.text.len() > 4;
    !EVERYDAY.contains(&token.text.as_str()) && (known || accent || english || token.text.len() > 6)
}

/// W06.
pub fn initials(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    let shouted = tokens
        .iter()
        .any(|token| is_capitals(token) && is_shouted(token, reading));
    for (at, token) in tokens.iter().enumerate() {
        let explained = reading
            .explained
            .get(line)
            .is_some_and(|e| e.has(&token.word));
        // "La CAF est la Caisse d'allocations familiales."
        let at_once = tokens
            .get(at + 1)
            .is_some_and(|next| next.is_any(&["est", "sont", "veut", "is", "means", "are"]))
            && tokens.iter().skip(at + 2).take(3).any(|next| {
                next.is_any(&["la", "le", "l'", "les", "dire", "the", "un", "une", "a"])
            })
            && tokens.iter().skip(at + 2).any(Token::is_capital);
        let initials = is_capitals(token)
            && !is_roman(&token.text)
            && !EVERYDAY.contains(&token.text.as_str());
        if initials && !explained && !at_once && !shouted {
            notes.words(Severity::Error, token.text.as_str());
        }
    }
}

/// W12.
pub fn capitals(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let mut tokens = reading.tokens(line).iter();
    if let Some(token) = tokens.find(|token| is_capitals(token) && is_shouted(token, reading)) {
        notes.words(Severity::Error, token.text.as_str());
    }
}

/// Set phrases that do not mean what their words say. The list is our own; it is never complete.
const IMAGES: [&str; 86] = [
    "pleut des cordes",
    "petit à petit",
    "petits oignons",
    "balle est dans",
    "dans votre camp",
    "sonnette d'alarme",
    "coup de main",
    "coup de fil",
    "coup de pouce",
    "coup d'œil",
    "clin d'œil",
    "coup de tête",
    "coup de tonnerre",
    "doigts dans le nez",
    "poser un lapin",
    "posé un lapin",
    "le cafard",
    "dans les pommes",
    "yeux de la tête",
    "coûte un bras",
    "des salades",
    "pieds dans le plat",
    "midi à quatorze",
    "midi à 14",
    "l'éponge",
    "casse les pieds",
    "casser les pieds",
    "casse-pieds",
    "bras ouverts",
    "main dans la main",
    "main à la pâte",
    "le bras long",
    "jambes à son cou",
    "jambes à votre cou",
    "tourner la page",
    "tournez la page",
    "tourne la page",
    "cerise sur le gâteau",
    "tombe à l'eau",
    "tomber à l'eau",
    "tombé à l'eau",
    "noyer le poisson",
    "d'une pierre",
    "perdre la tête",
    "perd la tête",
    "perdre le nord",
    "perdez le nord",
    "perdre pied",
    "tête froide",
    "poil dans la main",
    "dans la lune",
    "la vie en rose",
    "goutte d'eau",
    "bout du tunnel",
    "donne le feu vert",
    "lever le pied",
    "levez le pied",
    "eau dans son vin",
    "mange pas de pain",
    "épingle du jeu",
    "monnaie courante",
    "fil rouge",
    "pierre angulaire",
    "clé de voûte",
    "fer de lance",
    "à la loupe",
    "pied du mur",
    "bout des doigts",
    "fil en aiguille",
    "vol d'oiseau",
    "plein le dos",
    "jour j",
    "bouche à oreille",
    "langue au chat",
    "chat dans la gorge",
    "tout feu tout flamme",
    "bon pied bon œil",
    "nuit blanche",
    "à tout bout de champ",
    "du jour au lendemain",
    "coupe-gorge",
    "au pied de la lettre",
    "monts et merveilles",
    "les bouchées doubles",
    "bête noire",
    "grain de sel",
];

/// W07.
pub fn images(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    const ENGLISH: [&str; 11] = [
        "piece of cake",
        "break the ice",
        "under the weather",
        "once in a blue moon",
        "costs an arm",
        "the ball is in",
        "a can of worms",
        "cut corners",
        "hit the nail",
        "in the same boat",
        "tip of the iceberg",
    ];
    let text = lower(reading.text(line));
    let list: &[&str] = match reading.profile {
        Profile::French => &IMAGES,
        _ => &ENGLISH,
    };
    // Where words begin: the list is long, and few words begin one of it.
    let mut before = ' ';
    let begins: Vec<&str> = text
        .char_indices()
        .filter(|(_, sign)| !std::mem::replace(&mut before, *sign).is_alphanumeric())
        .map(|(at, _)| &text[at..])
        .collect();
    let is_there = |rest: &&str, image: &str| {
        let after = rest.strip_prefix(image).map(|after| after.chars().next());
        after.is_some_and(|next| next.is_none_or(|next| !next.is_alphanumeric()))
    };
    let found = list
        .iter()
        .find(|image| begins.iter().any(|rest| is_there(rest, image)));
    if let Some(image) = found {
        notes.words(Severity::Warning, *image);
    }
}

/// English words of screens that are not everyday French.
const FOREIGN: [&str; 42] = [
    "login",
    "password",
    "username",
    "newsletter",
    "update",
    "upload",
    "download",
    "cloud",
    "browser",
    "smartphone",
    "spam",
    "phishing",
    "hashtag",
    "streaming",
    "feedback",
    "mailing",
    "buzz",
    "hacker",
    "malware",
    "cookie",
    "cookies",
    "tuto",
    "replay",
    "podcast",
    "checklist",
    "deadline",
    "meeting",
    "coaching",
    "desktop",
    "scanner",
    "scroller",
    "swiper",
    "uploader",
    "forwarder",
    "liker",
    "follower",
    "followers",
    "webmail",
    "hotline",
    "touchpad",
    "trackpad",
    "pop-up",
];

/// Whether it is one of these.
pub fn is_foreign(word: &str) -> bool {
    FOREIGN.contains(&word)
}

/// W08.
pub fn foreign(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    for token in reading.tokens(line) {
        let explained = reading
            .explained
            .get(line)
            .is_some_and(|e| e.has(&token.word));
        if token.is_word() && is_foreign(&token.word) && !explained {
            notes.words(Severity::Warning, token.text.as_str());
            return;
        }
    }
}
