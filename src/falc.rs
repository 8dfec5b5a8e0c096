//! Easy to read and to understand (FALC): its rules as records, and what finds them in sentences.
//!
//! Nothing here reads a disk: words come in, findings go out. `check` joins it with the content.

mod explained;
mod find;
mod forms;
mod grammar;
mod lexicon;
mod line;
mod numerals;
mod record;
mod rules;
mod sheet;
mod terms;
mod tokens;
mod waiver;

pub use explained::{Explained, SoFar};
pub use find::counting::words;
pub use lexicon::{Lexicon, SHIPPED_WORDS};
pub use line::{Line, Profile, Quoted, Reading, Role};
pub use record::{Example, Found, Holds, Kind, Limit, Proof, Rule, Said, What};
pub use rules::{all, rule};
pub use sheet::{explain, sheet};
pub use terms::{SHIPPED_TERMS, Term, Terms};
pub use waiver::{Waiver, waivers};

/// What the rules find in the lines of one text, in order of line.
pub fn findings(reading: &Reading<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for rule in all() {
        if rule.holds_for(reading.profile) && rule.reads(reading.role) {
            rule.find(reading, &mut found);
        }
    }
    found.sort_by_key(|found| found.line);
    found
}

#[cfg(test)]
mod tests;
