//! The forms of French words, by rule.

use super::lexicon::Category;

/// What a form can be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Of a noun.
    Noun,
    /// Of an adjective.
    Adjective,
    /// A word of grammar, or one that never changes.
    Fixed,
    /// `lire`
    Infinitive,
    /// Present or imperative.
    Present,
    /// `lisait`
    Past,
    /// `lira`
    Future,
    /// `lirait`
    Conditional,
    /// `lu`
    Participle,
    /// `lisant`
    Gerund,
}

/// Every form of a lemma.
pub fn of(lemma: &str, category: Category, listed: &[&str]) -> Vec<(String, Form)> {
    let mut found = vec![(lemma.to_owned(), itself(category))];
    match category {
        Category::Fixed => found.extend(listed.iter().map(|w| ((*w).to_owned(), Form::Fixed))),
        Category::Noun => {
            let both = std::iter::once(&lemma).chain(listed);
            let plurals = both.flat_map(|word| plurals(word));
            found.extend(plurals.map(|word| (word, Form::Noun)));
            found.extend(listed.iter().map(|w| ((*w).to_owned(), Form::Noun)));
        }
        Category::Adjective => {
            let mut words = vec![lemma.to_owned()];
            words.extend(feminine(lemma));
            words.extend(listed.iter().map(|word| (*word).to_owned()));
            let plurals: Vec<String> = words.iter().flat_map(|w| plurals(w)).collect();
            words.extend(plurals);
            found.extend(words.into_iter().map(|word| (word, Form::Adjective)));
        }
        Category::First => first(lemma, listed, &mut found),
        Category::Second => second(lemma, listed, &mut found),
        Category::Third => third(listed, &mut found),
    }
    found
}

fn itself(category: Category) -> Form {
    match category {
        Category::Noun => Form::Noun,
        Category::Adjective => Form::Adjective,
        Category::Fixed => Form::Fixed,
        Category::First | Category::Second | Category::Third => Form::Infinitive,
    }
}

/// The plural; both where the language hesitates.
fn plurals(word: &str) -> Vec<String> {
    let with = |from: &str, to: &str| {
        let stem = word.strip_suffix(from).unwrap_or(word);
        format!("{stem}{to}")
    };
    if word.ends_with(['s', 'x', 'z']) {
        Vec::new()
    } else if word.ends_with("eau") {
        vec![with("", "x")]
    } else if word.ends_with("eu") {
        vec![with("", "x"), with("", "s")]
    } else if word.ends_with("al") {
        vec![with("al", "aux"), with("", "s")]
    } else {
        vec![with("", "s")]
    }
}

/// The feminine of an adjective.
fn feminine(word: &str) -> Option<String> {
    const ENDINGS: [(&str, &str); 9] = [
        ("eux", "euse"),
        ("if", "ive"),
        ("euf", "euve"),
        ("er", "ère"),
        ("el", "elle"),
        ("en", "enne"),
        ("on", "onne"),
        ("et", "ète"),
        ("f", "ve"),
    ];
    if word.ends_with('e') {
        return None;
    }
    let found = ENDINGS.iter().find(|(from, _)| word.ends_with(from));
    Some(match found {
        Some((from, to)) => format!("{}{to}", word.strip_suffix(from).unwrap_or(word)),
        None => format!("{word}e"),
    })
}

/// The forms of a participle, from its masculine.
pub fn participles(word: &str) -> Vec<String> {
    let plural = if word.ends_with('s') { "" } else { "s" };
    vec![
        word.to_owned(),
        format!("{word}e"),
        format!("{word}{plural}"),
        format!("{word}es"),
    ]
}

type Forms = Vec<(String, Form)>;

fn endings(stem: &str, list: &[&str], form: Form, found: &mut Forms) {
    found.extend(list.iter().map(|ending| (format!("{stem}{ending}"), form)));
}

/// Future and conditional, from the stem that ends in r.
fn future(stem: &str, found: &mut Forms) {
    endings(
        stem,
        &["ai", "as", "a", "ons", "ez", "ont"],
        Form::Future,
        found,
    );
    let list = ["ais", "ait", "ions", "iez", "aient"];
    endings(stem, &list, Form::Conditional, found);
}

/// A verb in -er with its changes of spelling.
fn first(lemma: &str, listed: &[&str], found: &mut Forms) {
    let Some(stem) = lemma.strip_suffix("er") else {
        return;
    };
    // Before a and o.
    let soft = match stem.chars().last() {
        Some('g') => format!("{stem}e"),
        Some('c') => format!("{}ç", stem.strip_suffix('c').unwrap_or(stem)),
        _ => stem.to_owned(),
    };
    // Before an e that is not heard.
    let mute = mute(stem, listed);
    endings(&mute, &["e", "es", "ent"], Form::Present, found);
    endings(stem, &["ez"], Form::Present, found);
    endings(&soft, &["ons"], Form::Present, found);
    endings(&soft, &["ais", "ait", "aient"], Form::Past, found);
    endings(stem, &["ions", "iez"], Form::Past, found);
    endings(stem, &["é", "ée", "és", "ées"], Form::Participle, found);
    endings(&soft, &["ant"], Form::Gerund, found);
    // é stays before the future in the older spelling; enverra is listed.
    future(&format!("{mute}er"), found);
    future(&format!("{stem}er"), found);
    let (known, irregular): (Vec<&str>, Vec<&str>) =
        listed.iter().partition(|word| word.starts_with(&mute));
    found.extend(known.iter().map(|word| ((*word).to_owned(), guess(word))));
    for word in irregular {
        found.push((word.to_owned(), guess(word)));
        if let Some(stem) = word.strip_suffix('a').filter(|stem| stem.ends_with('r')) {
            future(stem, found);
        }
    }
}

/// The stem of a verb in -er before an e that is not heard.
fn mute(stem: &str, listed: &[&str]) -> String {
    if let Some(before) = stem.strip_suffix('y') {
        return format!("{before}i");
    }
    let mut letters: Vec<char> = stem.chars().collect();
    let last = letters.last().copied().unwrap_or_default();
    let doubled = format!("{stem}{last}");
    if listed
        .iter()
        .any(|word| word.starts_with(&format!("{doubled}e")))
    {
        return doubled;
    }
    let is_consonant = |letter: char| letter.is_alphabetic() && !"aeiouyéèêàâîôûœ".contains(letter);
    // The e or é before one consonant, or before two that are heard as one.
    let consonants = letters
        .iter()
        .rev()
        .take_while(|letter| is_consonant(**letter));
    let consonants = consonants.count();
    let at = letters.len().checked_sub(consonants + 1);
    if let Some(at) = at
        && (letters[at] == 'e' && consonants == 1 || letters[at] == 'é' && consonants > 0)
    {
        letters[at] = 'è';
    }
    letters.into_iter().collect()
}

/// A verb in -ir, -issons.
fn second(lemma: &str, listed: &[&str], found: &mut Forms) {
    let Some(stem) = lemma.strip_suffix('r') else {
        return;
    };
    endings(
        stem,
        &["s", "t", "ssons", "ssez", "ssent"],
        Form::Present,
        found,
    );
    endings(
        stem,
        &["ssais", "ssait", "ssions", "ssiez", "ssaient"],
        Form::Past,
        found,
    );
    endings(stem, &["", "e", "s", "es"], Form::Participle, found);
    endings(stem, &["ssant"], Form::Gerund, found);
    future(lemma, found);
    found.extend(listed.iter().map(|word| ((*word).to_owned(), guess(word))));
}

/// Any other verb: what is listed, and what follows from it.
fn third(listed: &[&str], found: &mut Forms) {
    let plural = listed.iter().position(|word| word.ends_with("ons"));
    for (at, word) in listed.iter().enumerate() {
        // Singular forms of the present stand before the plural: "fait" and "sait" are no past.
        // Behind it come those with "vous" and "ils": "ouvrez" is no future.
        let form = if plural.is_some_and(|plural| at <= plural + 2) {
            Form::Present
        } else {
            guess(word)
        };
        found.push(((*word).to_owned(), form));
        let stem = |ending: &str| word.strip_suffix(ending);
        if let (Form::Future, Some(stem)) = (form, stem("a")) {
            future(stem, found);
        }
        if let (Form::Past, Some(stem)) = (form, stem("ait")) {
            endings(stem, &["ais", "ions", "iez", "aient"], Form::Past, found);
            endings(stem, &["ant"], Form::Gerund, found);
        }
        if let (Form::Participle, false) = (form, word.ends_with(['e', 'x'])) {
            let forms = participles(word);
            found.extend(forms.into_iter().map(|word| (word, Form::Participle)));
        }
    }
    // A participle can look like the present: dit, fait, écrit, finit.
    for word in listed {
        if super::grammar::is_irregular_participle(word) {
            found.push(((*word).to_owned(), Form::Participle));
        }
    }
}

/// What a listed form of a verb is, by its ending.
fn guess(word: &str) -> Form {
    let ends = |list: &[&str]| list.iter().any(|ending| word.ends_with(ending));
    if ends(&["rais", "rait", "raient", "riez"]) && word.len() > 5 {
        Form::Conditional
    } else if ends(&["ra", "ras", "rez", "rons", "ront", "rai"]) {
        Form::Future
    } else if ends(&["ais", "ait", "aient", "ions", "iez"]) {
        Form::Past
    } else if ends(&["ant"]) {
        Form::Gerund
    } else if ends(&["ons", "ez", "ent", "ont", "tes"]) {
        Form::Present
    } else if ends(&[
        "é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "ert", "erts",
        "erte", "it", "its", "ite", "ites", "ise", "ises", "te", "ts", "nt", "nts",
    ]) {
        Form::Participle
    } else {
        Form::Present
    }
}
