//! Tenses and moods: past, subjunctive, present participle.

use super::{before, past_adverbs, stands};
use crate::falc::forms::Form;
use crate::falc::grammar::{BE, DETERMINERS, HAVE, is_moved, is_participle};
use crate::falc::line::Reading;
use crate::falc::record::Notes;
use crate::falc::tokens::Token;
use crate::problem::Severity;

/// S09.
pub fn past(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    for at in 0..tokens.len() {
        let end = compound(tokens, at, reading).or_else(|| simple(tokens, at, reading));
        if let Some(end) = end {
            notes.words(Severity::Warning, reading.lines[line].words(at, end));
            return;
        }
    }
}

/// "avoir" or "être" with a participle, from `at` on.
fn compound(tokens: &[Token], at: usize, reading: &Reading<'_>) -> Option<usize> {
    let token = tokens.get(at)?;
    let have = token.is_any(&HAVE) && !token.is("eu");
    let be = token.is_any(&BE) && !token.is_any(&["été", "étant"]);
    if !have && !be {
        return None;
    }
    let own = before(tokens, at).is_some_and(|previous| {
        previous.is_any(&["se", "s'", "m'", "t'"])
            || previous.is_any(&["nous", "vous"]) && at > 1 && tokens[at - 2].word == previous.word
    });
    let mut next = at + 1;
    while tokens.get(next).is_some_and(|token| token.joined) {
        next += 1;
    }
    next = past_adverbs(tokens, next);
    let participle = tokens.get(next)?;
    if !participle.is_word() || !is_participle(&participle.word, reading.lexicon) {
        return None;
    }
    // "y a" is no auxiliary; a noun has its article.
    let there = before(tokens, at).is_some_and(|previous| previous.is("y"));
    let past = have && !there || be && (own || is_moved(&participle.word));
    past.then_some(next)
}

/// One word in a past tense.
fn simple(tokens: &[Token], at: usize, reading: &Reading<'_>) -> Option<usize> {
    const PAST: [&str; 22] = [
        "étais", "était", "étions", "étiez", "étaient", "avais", "avait", "avions", "aviez",
        "avaient", "fut", "furent", "fût", "eut", "eurent", "eût", "dut", "put", "fit", "vint",
        "prit", "vit",
    ];
    const NOUNS: [&str; 18] = [
        "lait",
        "fait",
        "souhait",
        "portrait",
        "retrait",
        "extrait",
        "trait",
        "parfait",
        "attrait",
        "bienfait",
        "forfait",
        "abstrait",
        "distrait",
        "imparfait",
        "satisfait",
        "plaît",
        "refait",
        "ait",
    ];
    let token = tokens.get(at)?;
    if !token.is_word() {
        return None;
    }
    let word = token.word.as_str();
    let forms = reading.lexicon.forms(word);
    let ends = |ending: &str| word.ends_with(ending) && word.chars().count() > ending.len() + 1;
    let known = forms.contains(&Form::Past) && !forms.iter().any(|form| *form != Form::Past);
    let conditional = ends("rait") || ends("raient");
    let unknown = forms.is_empty()
        && !conditional
        && (ends("ait") && !NOUNS.contains(&word) || ends("aient") || ends("èrent"));
    // "que vous dormiez" is a subjunctive: the other rule says so.
    let wished = word.ends_with("iez") || word.ends_with("ions");
    let near = &tokens[at.saturating_sub(3)..at];
    let after_that = wished && near.iter().any(|token| token.is_any(&["que", "qu'"]));
    let noun = before(tokens, at)
        .is_some_and(|b| b.is_any(&DETERMINERS) && !b.is_any(&["le", "la", "l'", "les"]));
    (PAST.contains(&word) || known && !after_that || unknown && !noun).then_some(at)
}

/// S10.
pub fn subjunctive(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    for at in 0..tokens.len() {
        if let Some(end) = wish(tokens, at).or_else(|| form(tokens, at)) {
            notes.words(Severity::Warning, reading.lines[line].words(at, end));
            return;
        }
    }
}

/// Words that ask for a subjunctive, up to their "que".
fn wish(tokens: &[Token], at: usize) -> Option<usize> {
    let that = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.is_any(&["que", "qu'"]))
    };
    const PAIRS: [&str; 6] = ["pour", "afin", "avant", "bien", "sans", "pourvu"];
    const TRIPLES: [[&str; 2]; 5] = [
        ["à", "moins"],
        ["à", "condition"],
        ["sous", "réserve"],
        ["de", "peur"],
        ["de", "crainte"],
    ];
    const STEMS: [&str; 13] = [
        "faut", "faudra", "faudrait", "exig", "souhait", "veux", "veut", "voul", "regrett",
        "préfèr", "préfér", "attend", "crain",
    ];
    const NEEDED: [&str; 12] = [
        "nécessaire",
        "important",
        "impératif",
        "possible",
        "obligatoire",
        "souhaitable",
        "préférable",
        "indispensable",
        "utile",
        "essentiel",
        "rare",
        "normal",
    ];
    let token = tokens.get(at)?;
    if token.is_any(&["quoique", "quoiqu'"]) {
        return Some(at);
    }
    if token.is_any(&PAIRS) && that(at + 1) {
        return Some(at + 1);
    }
    if stands(tokens, at, &["jusqu'", "à", "ce"]) && that(at + 3) {
        return Some(at + 3);
    }
    let triple = TRIPLES.iter().any(|words| stands(tokens, at, words));
    if triple && that(at + 2) {
        return Some(at + 2);
    }
    let stem = token.is_word() && STEMS.iter().any(|stem| token.word.starts_with(stem));
    if stem && that(at + 1) && !token.word.ends_with("tion") {
        return Some(at + 1);
    }
    if token.is_any(&NEEDED) && that(at + 1) {
        return Some(at + 1);
    }
    None
}

/// A form that is nothing else.
fn form(tokens: &[Token], at: usize) -> Option<usize> {
    const FORMS: [&str; 29] = [
        "soient",
        "aient",
        "aies",
        "aille",
        "ailles",
        "aillent",
        "puisse",
        "puisses",
        "puissent",
        "puissiez",
        "puissions",
        "fasse",
        "fasses",
        "fassent",
        "fassiez",
        "fassions",
        "sache",
        "sachent",
        "veuille",
        "veuillent",
        "vienne",
        "parvienne",
        "convienne",
        "faille",
        "vaille",
        "doive",
        "doivent-ils",
        "fût",
        "tienne",
    ];
    const AFTER_THAT: [&str; 8] = [
        "soit", "sois", "soyez", "ayez", "ait", "sachiez", "prenne", "mette",
    ];
    let token = tokens.get(at)?;
    let that = tokens
        .iter()
        .take(at)
        .rposition(|token| token.is_any(&["que", "qu'"]))
        .is_some_and(|that| at - that <= 6);
    let yours = token.is_word()
        && token.word.ends_with("iez")
        && before(tokens, at).is_some_and(|token| token.is_any(&["vous", "nous"]))
        && tokens[at.saturating_sub(3)..at]
            .iter()
            .any(|token| token.is_any(&["que", "qu'"]));
    let optional = token.is("ait") || token.is_any(&AFTER_THAT) && that;
    (token.is_any(&FORMS) || optional || yours).then_some(at)
}

/// S11.
pub fn gerund(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    const NEVER: [&str; 25] = [
        "pendant",
        "durant",
        "devant",
        "avant",
        "maintenant",
        "cependant",
        "autant",
        "tant",
        "quant",
        "instant",
        "moyennant",
        "nonobstant",
        "auparavant",
        "dorénavant",
        "pourtant",
        "enfant",
        "argent",
        "restaurant",
        "géant",
        "élégant",
        "constant",
        "volant",
        "diamant",
        "croissant",
        "gant",
    ];
    let tokens = reading.tokens(line);
    for (at, token) in tokens.iter().enumerate() {
        if !token.is_word() || !token.word.ends_with("ant") || token.is_any(&NEVER) {
            continue;
        }
        let previous = before(tokens, at);
        let by = previous.is_some_and(|before| before.is("en"));
        let forms = reading.lexicon.forms(&token.word);
        let other = forms.iter().any(|form| *form != Form::Gerund);
        let noun = previous.is_some_and(|before| {
            before.is_any(&DETERMINERS)
                || before.is_any(&BE)
                || before.is_any(&["de", "d'", "très", "plus"])
        });
        // "les jours suivant la réception", "les personnes souhaitant un logement".
        let object = tokens
            .get(at + 1)
            .is_some_and(|next| next.is_any(&DETERMINERS) || next.is("à") && !other);
        let participle = if other {
            by || object && !noun && !is_predicate(tokens, at)
        } else {
            by || !noun
        };
        if participle {
            let from = if by { at - 1 } else { at };
            notes.words(Severity::Warning, reading.lines[line].words(from, at));
            return;
        }
    }
}

/// Whether "être" stands somewhere before: "ce mot est important pour".
fn is_predicate(tokens: &[Token], at: usize) -> bool {
    tokens[..at]
        .iter()
        .rev()
        .take(3)
        .any(|token| token.is_any(&BE))
}
