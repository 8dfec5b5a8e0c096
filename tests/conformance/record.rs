//! The record `docs/conformance.ron`: each clause, what it asks, and how far that is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Deserialize;

/// The whole record.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    pub chapters: Vec<Chapter>,
}

/// Clauses of one standard that belong together.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    pub standard: Standard,
    pub title: String,
    /// What holds for all of its clauses, one paragraph each.
    #[serde(default)]
    pub notes: Vec<String>,
    pub clauses: Vec<Clause>,
}

/// Whose clauses they are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
pub enum Standard {
    En,
    Wcag,
}

/// Level of a criterion of WCAG.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
#[allow(clippy::upper_case_acronyms, reason = "their names")]
pub enum Level {
    A,
    AA,
    AAA,
}

/// One clause.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clause {
    /// As the standard numbers it: `5.1.3.13`.
    pub number: String,
    /// Of a criterion of WCAG only.
    #[serde(default)]
    pub levels: Vec<Level>,
    /// Number of the clause of EN 301 549, chapter 11, that asks for the same; empty where there is none.
    #[serde(default)]
    pub en: String,
    /// A short title in our own words.
    pub title: String,
    /// What it asks, in one plain sentence of our own.
    pub asks: String,
    pub status: Status,
    /// Names of tests that prove it, or what can be proven of it.
    #[serde(default)]
    pub tests: Vec<String>,
    /// How a person checked it, when, and what came out.
    #[serde(default)]
    pub by_hand: String,
    /// Why it has this status, or what is left.
    #[serde(default)]
    pub why: String,
}

/// How far a clause is kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
pub enum Status {
    Tested,
    ByHand,
    Partly,
    NotMet,
    NotChecked,
    LeftToThePlace,
    NotApplicable,
}

impl Status {
    pub const ALL: [Self; 7] = [
        Self::Tested,
        Self::ByHand,
        Self::Partly,
        Self::NotMet,
        Self::NotChecked,
        Self::LeftToThePlace,
        Self::NotApplicable,
    ];

    /// Its name on the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tested => "tested",
            Self::ByHand => "checked by hand",
            Self::Partly => "partly",
            Self::NotMet => "not met",
            Self::NotChecked => "not checked",
            Self::LeftToThePlace => "left to the place",
            Self::NotApplicable => "not applicable",
        }
    }
}

/// A standard and the number of one of its clauses.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Name(pub Standard, pub String);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let standard = match self.0 {
            Standard::En => "EN",
            Standard::Wcag => "WCAG",
        };
        write!(f, "{standard} {}", self.1)
    }
}

impl Record {
    /// Every clause with its name.
    pub fn clauses(&self) -> impl Iterator<Item = (Name, &Clause)> {
        self.chapters.iter().flat_map(|chapter| {
            let clauses = chapter.clauses.iter();
            clauses.map(|clause| (Name(chapter.standard, clause.number.clone()), clause))
        })
    }

    /// Clauses that stand twice, or lack what their status needs.
    pub fn faults(&self) -> Vec<String> {
        let mut names = BTreeSet::new();
        let mut faults = Vec::new();
        for (name, clause) in self.clauses() {
            let mut fault = |what: &str| faults.push(format!("{name}: {what}"));
            if !names.insert(name.clone()) {
                fault("stands twice");
            }
            let mut parts = clause.number.split('.');
            if !parts.all(|part| part.parse::<u8>().is_ok()) {
                fault("its number is none");
            }
            if clause.title.is_empty() || !clause.asks.ends_with('.') {
                fault("it needs a title, and what it asks in one sentence");
            }
            let one_level = clause.levels.len() == usize::from(name.0 == Standard::Wcag);
            if !one_level || (name.0 == Standard::En && !clause.en.is_empty()) {
                fault("criteria of WCAG, and they alone, have one level");
            }
            let (tested, by_hand) = (!clause.tests.is_empty(), !clause.by_hand.is_empty());
            let lacks = match clause.status {
                Status::Tested => (!tested).then_some("tests"),
                Status::ByHand => (!by_hand).then_some("how, when and with what result"),
                Status::Partly if !tested && !by_hand => Some("tests, or what was checked"),
                _ => clause.why.is_empty().then_some("why"),
            };
            if let Some(lacks) = lacks {
                fault(&format!("it is {}, without {lacks}", clause.status.name()));
            }
        }
        faults
    }

    /// Tests that are named and do not exist, or exist twice.
    pub fn missing_tests(&self, tests: &BTreeMap<String, usize>) -> Vec<String> {
        let mut faults = Vec::new();
        for (name, clause) in self.clauses() {
            for test in &clause.tests {
                match tests.get(test) {
                    Some(1) => {}
                    Some(_) => faults.push(format!("{name}: there are two tests {test}")),
                    None => faults.push(format!("{name}: there is no test {test}")),
                }
            }
        }
        faults
    }

    /// Tests that carry a clause in their name and are not named by it, nor by a clause below it.
    pub fn unnamed_tests(&self, tests: &BTreeMap<String, usize>) -> Vec<String> {
        let mut faults = Vec::new();
        for test in tests.keys() {
            for carried in carried(test) {
                let of_it = self.of(&carried);
                if !of_it.iter().any(|clause| clause.tests.contains(test)) {
                    faults.push(format!("{carried} does not name its test {test}"));
                }
            }
        }
        faults
    }

    /// The clause of this name and those below it. Where there is none, numbers at its end are words: of
    /// `en_5_8_200_ms` it is 5.8.
    fn of(&self, name: &Name) -> Vec<&Clause> {
        let below = format!("{}.", name.1);
        let is_of_it =
            |one: &Name| one.0 == name.0 && (one.1 == name.1 || one.1.starts_with(&below));
        let clauses = self.clauses().filter(|(one, _)| is_of_it(one));
        let found: Vec<&Clause> = clauses.map(|(_, clause)| clause).collect();
        match name.1.rsplit_once('.') {
            Some((shorter, _)) if found.is_empty() && shorter.contains('.') => {
                self.of(&Name(name.0, shorter.to_owned()))
            }
            _ => found,
        }
    }
}

/// The clauses that the name of a test carries: `en_5_1_3_13_volume_goes_back`, `wcag_1_4_3_1_4_6_contrast`, and
/// others after `_and_`.
pub fn carried(test: &str) -> Vec<Name> {
    let mut found = Vec::new();
    for part in test.split("_and_") {
        let (standard, rest) = match part.split_once('_') {
            Some(("en", rest)) => (Standard::En, rest),
            Some(("wcag", rest)) => (Standard::Wcag, rest),
            _ => continue,
        };
        let words = rest.split('_');
        let numbers: Vec<&str> = words
            .take_while(|word| word.parse::<u8>().is_ok())
            .collect();
        // A criterion of WCAG has three numbers, a clause of EN any.
        let length = match standard {
            Standard::Wcag if numbers.len() >= 3 => 3,
            _ => numbers.len().max(1),
        };
        let clauses = numbers.chunks_exact(length);
        found.extend(clauses.map(|numbers| Name(standard, numbers.join("."))));
        if numbers.is_empty() {
            found.push(Name(standard, String::new()));
        }
    }
    found
}
