//! How right the rules are, on sentences marked by hand, and beside them those of lucid-lint.

use std::collections::BTreeMap;

use lucid_lint::parser::parse_plain;
use lucid_lint::rules::{
    AllCapsShouting, ConditionalStacking, DeepSubordination, ExcessiveCommas,
    ExcessiveNominalization, LongEnumeration, NestedNegation, PassiveVoice, Rule as LucidRule,
    SentenceTooLong, UnexplainedAbbreviation,
};
use lucid_lint::types::SourceFile;
use lucid_lint::{Language, Profile as LucidProfile};
use serde::Deserialize;

use super::*;
use crate::problem::Severity;

#[derive(Deserialize, Debug)]
struct Entry {
    text: String,
    marks: Vec<String>,
    kind: Sort,
}

#[derive(Deserialize, Debug, PartialEq)]
enum Sort {
    Falc,
    Prose,
}

/// Right findings, wrong ones, and marks that were not found.
#[derive(Default, Clone, Copy)]
struct Score {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Score {
    fn add(&mut self, marked: bool, found: bool) {
        match (marked, found) {
            (true, true) => self.right += 1,
            (false, true) => self.wrong += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            right: self.right + other.right,
            wrong: self.wrong + other.wrong,
            missed: self.missed + other.missed,
        }
    }

    fn share(part: usize, rest: usize) -> String {
        match part + rest {
            0 => "–".to_owned(),
            #[expect(clippy::cast_precision_loss, reason = "a few hundred sentences")]
            whole => format!("{:.2}", part as f64 / whole as f64),
        }
    }

    fn precision(self) -> String {
        Self::share(self.right, self.wrong)
    }

    fn recall(self) -> String {
        Self::share(self.right, self.missed)
    }
}

fn corpus() -> Vec<Entry> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/falc/corpus.ron"
    );
    ron::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Whether `check` counts it against the author: informations only where the rule has nothing graver.
fn counts(found: &Found) -> bool {
    found.severity <= Severity::Warning || found.rule.severity == Severity::Information
}

/// The rules of lucid-lint that look for the same, in its profile for FALC.
fn lucid() -> Vec<(&'static str, Box<dyn LucidRule>)> {
    const FALC: LucidProfile = LucidProfile::Falc;
    vec![
        ("S01", Box::new(SentenceTooLong::for_profile(FALC))),
        ("S03", Box::new(DeepSubordination::for_profile(FALC))),
        ("S07", Box::new(PassiveVoice::for_profile(FALC))),
        ("S08", Box::new(NestedNegation::for_profile(FALC))),
        ("S12", Box::new(ConditionalStacking::for_profile(FALC))),
        ("S15", Box::new(ExcessiveCommas::for_profile(FALC))),
        ("S16", Box::new(LongEnumeration::for_profile(FALC))),
        ("W06", Box::new(UnexplainedAbbreviation::for_profile(FALC))),
        ("W10", Box::new(ExcessiveNominalization::for_profile(FALC))),
        ("W12", Box::new(AllCapsShouting::for_profile(FALC))),
    ]
}

#[test]
fn precision_and_recall_are_what_is_documented() {
    let entries = corpus();
    let lexicon = Lexicon::shipped();
    let terms = terms();
    let mut ours: BTreeMap<String, [Score; 2]> = BTreeMap::new();
    let mut theirs: BTreeMap<&str, Score> = BTreeMap::new();
    let mut faults = Vec::new();
    let lucid = lucid();
    // Rules that the corpus marks, whether it has marks for them or not.
    let marked: Vec<&str> = all()
        .map(Rule::id)
        .filter(|id| {
            entries
                .iter()
                .any(|entry| entry.marks.iter().any(|mark| mark == id))
        })
        .collect();
    for (at, entry) in entries.iter().enumerate() {
        let found = found_with(
            &entry.text,
            Profile::French,
            Role::Sentence,
            &Explained::default(),
            &lexicon,
            &terms,
        );
        let ids: Vec<&str> = found
            .iter()
            .filter(|f| counts(f))
            .map(|f| f.rule.id())
            .collect();
        for id in &marked {
            let (mark, here) = (entry.marks.iter().any(|mark| mark == id), ids.contains(id));
            ours.entry((*id).to_owned()).or_default()[at % 2].add(mark, here);
            if mark != here {
                let what = if here { "found" } else { "missed" };
                faults.push((*id, at, what, entry.text.clone()));
            }
        }
        let document = parse_plain(&entry.text, SourceFile::Anonymous);
        for (id, rule) in &lucid {
            let mark = entry.marks.iter().any(|mark| mark == id);
            let here = !rule.check(&document, Language::Fr).is_empty();
            theirs.entry(id).or_default().add(mark, here);
        }
    }
    faults.sort();
    if let Some(wanted) = std::env::var_os("PAS_A_PAS_FAULTS") {
        for (id, at, what, text) in &faults {
            // "0" shows the half on which the rules were made, "1" the other.
            if wanted.to_str() == Some(&(at % 2).to_string()) {
                println!("{id} {what} {at}: {text}");
            }
        }
    }
    let text = page(&entries, &ours, &theirs);
    println!("{text}");
    written("docs/falc-measures.md", &text);
}

fn page(
    entries: &[Entry],
    ours: &BTreeMap<String, [Score; 2]>,
    theirs: &BTreeMap<&str, Score>,
) -> String {
    let easy = entries
        .iter()
        .filter(|entry| entry.kind == Sort::Falc)
        .count();
    let mut text = format!(
        "# How right the FALC rules are\n\n\
         <!-- Written by a test: PAS_A_PAS_BLESS=1 cargo test falc -->\n\n\
         Measured on {} French sentences of our own (`tests/fixtures/falc/corpus.ron`, {easy} easy to read, {} in administrative prose), marked by hand before the checker ran.\n\
         Rules were made while looking at every second sentence; the others were only counted (*unseen*), but for about nine that were read by chance. One person marked them all.\n\
         *Precision*: of what the rule finds, how much is marked. *Recall*: of what is marked, how much it finds.\n\
         Each sentence is read alone, so rules that need a lesson around them (S04 to S06, S18, W01 to W04, W08, W11, T, I) are not measured here; their examples are tests.\n\
         What is only an information does not count, but for rules that give nothing else (S17, W10).\n\n\
         | Rule | Marks | Precision | Recall | Precision, unseen | Recall, unseen | Wrong | Missed |\n\
         |---|---|---|---|---|---|---|---|\n",
        entries.len(),
        entries.len() - easy
    );
    for (id, [seen, unseen]) in ours {
        let whole = seen.plus(*unseen);
        text += &format!(
            "| {id} | {} | {} | {} | {} | {} | {} | {} |\n",
            whole.right + whole.missed,
            whole.precision(),
            whole.recall(),
            unseen.precision(),
            unseen.recall(),
            whole.wrong,
            whole.missed
        );
    }
    text += "\n## Beside lucid-lint 0.2.5\n\n\
             The same sentences, read by the rules of lucid-lint in its profile for FALC.\n\n\
             | Rule | lucid-lint | Its precision | Its recall | Our precision | Our recall |\n\
             |---|---|---|---|---|---|\n";
    for ((id, score), (_, rule)) in theirs.iter().zip(sorted_lucid()) {
        let [seen, unseen] = ours.get(*id).copied().unwrap_or_default();
        let whole = seen.plus(unseen);
        text += &format!(
            "| {id} | {} | {} | {} | {} | {} |\n",
            rule.id(),
            score.precision(),
            score.recall(),
            whole.precision(),
            whole.recall()
        );
    }
    text
}

fn sorted_lucid() -> Vec<(&'static str, Box<dyn LucidRule>)> {
    let mut rules = lucid();
    rules.sort_by_key(|(id, _)| *id);
    rules
}
