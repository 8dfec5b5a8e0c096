//! The record of a rule: what it asks, why, where it comes from, and how it is proven.

use super::line::{Profile, Reading, Role};
use crate::problem::{Severity, Tongue};

/// Words in French and in English.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    /// In French.
    pub fr: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Said {
    /// The words in one of the two.
    pub const fn told(&self, tongue: Tongue) -> &'static str {
        match tongue {
            Tongue::French => self.fr,
            Tongue::English => self.en,
        }
    }
}

/// How sure a finding is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// By counting or comparing.
    Exact,
    /// By signs of language, which can deceive.
    Heuristic,
    /// By what the content says of itself.
    Metadata,
    /// By people.
    Human,
}

/// The languages that a rule holds for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holds {
    /// French alone.
    French,
    /// French and English.
    FrenchAndEnglish,
    /// Every language.
    All,
}

/// A number that a rule counts to. `{0}` in its words is the first of them.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What is counted.
    pub of: Said,
    /// How far.
    pub value: usize,
}

/// A text that breaks the rule and one that says the same without. Lines are separated by `\n`, and
/// `‹…›` stands for the mark `FR("…")`.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Its language.
    pub profile: Profile,
    /// Found by this rule and by no other.
    pub bad: &'static str,
    /// Found by none.
    pub good: &'static str,
}

/// What finds where a rule is broken.
pub type Finder = fn(&Reading<'_>, usize, &mut Notes);

/// How a rule is proven.
#[derive(Clone, Copy, Debug)]
pub enum Proof {
    /// By reading each sentence.
    Sentence(Finder),
    /// By reading the sentences of one text together.
    Text(Finder),
    /// By `check`, with the whole content: how, in words.
    Content(Said),
    /// By other rules of `check`.
    Rules(&'static [&'static str]),
    /// By tests of the program: the file and the name of each.
    Tests(&'static [&'static str]),
    /// By people: how, in words.
    People(Said),
}

/// One rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// As `check` names it: `falc-S07`.
    pub code: &'static str,
    /// The gravest that it finds.
    pub severity: Severity,
    /// How sure it is.
    pub kind: Kind,
    /// Its languages.
    pub holds: Holds,
    /// What must be so.
    pub asks: Said,
    /// What it is good for.
    pub why: Said,
    /// What to write instead.
    pub instead: Said,
    /// Where it comes from, with its section.
    pub source: &'static str,
    /// Numbers of the project's own profile, or of the source.
    pub limits: &'static [Limit],
    /// One per language profile at least, for what is found by reading.
    pub examples: &'static [Example],
    /// How it is proven.
    pub proof: Proof,
}

/// What was found: a number, or the words at fault.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum What {
    /// A number that is too large, and which of the rule's limits it passes.
    Above(usize, usize),
    /// The words, as they stand.
    Words(String),
}

/// A place where a rule is broken.
#[derive(Clone, Debug)]
pub struct Found {
    /// The rule.
    pub rule: &'static Rule,
    /// How grave it is.
    pub severity: Severity,
    /// The line, from 0.
    pub line: usize,
    /// What was found.
    pub what: What,
}

/// What a finder noted of one line.
#[derive(Default)]
pub struct Notes(pub Vec<(Severity, What)>);

impl Notes {
    /// Words at fault, as grave as the rule says.
    pub fn words(&mut self, severity: Severity, words: impl Into<String>) {
        self.0.push((severity, What::Words(words.into())));
    }

    /// A number that passes one of the rule's limits, counted from 0.
    pub fn above(&mut self, severity: Severity, number: usize, limit: usize) {
        self.0.push((severity, What::Above(number, limit)));
    }
}

impl Rule {
    /// As people name it: `S07`.
    pub fn id(&self) -> &'static str {
        self.code.strip_prefix("falc-").unwrap_or(self.code)
    }

    /// Whether it holds for a language.
    pub fn holds_for(&self, profile: Profile) -> bool {
        match self.holds {
            Holds::All => true,
            Holds::FrenchAndEnglish => profile != Profile::Other,
            Holds::French => profile == Profile::French,
        }
    }

    /// Whether it reads texts of this kind.
    pub fn reads(&self, role: Role) -> bool {
        let id = self.id();
        match role {
            // What is drawn as on a device imitates real messages, bad ones included. It must still come
            // one sentence per line, because each line is heard and lit alone.
            Role::Shown => ["S04", "S06"].contains(&id),
            // Titles and descriptions have lengths of their own; neither they nor explanations can be lists.
            Role::Title | Role::Picture => !["S01", "S16"].contains(&id),
            Role::Glossary => id != "S16",
            // An answer to choose is a piece of a sentence, or words of the learner.
            Role::Label => !["S13", "S18"].contains(&id),
            // "Je ne fais rien" is what people say.
            Role::Mistake => !["S08", "S13", "S18"].contains(&id),
            Role::Value | Role::Question | Role::Sentence => true,
        }
    }

    /// Whether `check` can report it under its own name.
    pub fn is_reported(&self) -> bool {
        matches!(
            self.proof,
            Proof::Sentence(_) | Proof::Text(_) | Proof::Content(_)
        )
    }

    /// Looks for it.
    pub fn find(&'static self, reading: &Reading<'_>, found: &mut Vec<Found>) {
        let (finder, lines) = match self.proof {
            Proof::Sentence(finder) => (finder, reading.lines.len()),
            Proof::Text(finder) => (finder, 1),
            _ => return,
        };
        for line in 0..lines {
            let mut notes = Notes::default();
            finder(reading, line, &mut notes);
            found.extend(notes.0.into_iter().map(|(severity, what)| Found {
                rule: self,
                severity: self.graded(severity, reading.profile),
                line,
                what,
            }));
        }
    }

    /// How grave a finding is in a language. What goes by signs of language was measured in French alone:
    /// elsewhere it is only worth a look.
    fn graded(&self, severity: Severity, profile: Profile) -> Severity {
        if profile != Profile::French && self.kind == Kind::Heuristic {
            severity.max(Severity::Information)
        } else {
            severity
        }
    }

    /// What it asks, with its numbers.
    pub fn asked(&self, tongue: Tongue) -> String {
        self.filled(self.asks.told(tongue))
    }

    /// What to write instead, with its numbers.
    pub fn advice(&self, tongue: Tongue) -> String {
        self.filled(self.instead.told(tongue))
    }

    fn filled(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (at, limit) in self.limits.iter().enumerate() {
            text = text.replace(&format!("{{{at}}}"), &limit.value.to_string());
        }
        text
    }
}

impl Found {
    /// What is wrong in this text, what its rule asks for, and what to do about it.
    pub fn told(&self, tongue: Tongue) -> String {
        let advice = self.rule.advice(tongue);
        let start = match (self.severity, tongue) {
            (Severity::Error | Severity::Warning, Tongue::French) => "à corriger :",
            (Severity::Error | Severity::Warning, Tongue::English) => "to mend:",
            (_, Tongue::French) => "à voir :",
            (_, Tongue::English) => "worth a look:",
        };
        let words = match &self.what {
            What::Above(number, limit) => {
                let limit = self.rule.limits[*limit];
                let of = limit.of.told(tongue);
                // Behind a colon stands what comes of it.
                let of = of.split(':').next().unwrap_or(of).trim_end();
                let most = limit.value;
                return match tongue {
                    Tongue::French => format!("{start} {number} {of}, et {most} au plus. {advice}"),
                    Tongue::English => {
                        format!("{start} {number} {of}, and {most} at most. {advice}")
                    }
                };
            }
            What::Words(words) => words,
        };
        let asked = self.rule.asked(tongue);
        // Behind a colon, so that nobody reads the rule as praise of the sentence.
        let asked = lower(asked.trim_end_matches('.'));
        match tongue {
            Tongue::French => format!("{start} « {words} ». La règle : {asked}. {advice}"),
            Tongue::English => format!("{start} “{words}”. The rule: {asked}. {advice}"),
        }
    }
}

/// The same with a small first letter.
fn lower(text: &str) -> String {
    let mut signs = text.chars();
    let first = signs.next().into_iter().flat_map(char::to_lowercase);
    first.chain(signs.as_str().chars()).collect()
}
