//! Every message that the program itself shows, speaks or prints has French words in its file.

mod named;
mod paper;
mod scenes;

use super::proof::Proof;
use crate::comfort::{self, Contrast, Hands, Pace, Profile, Switch, TextSize};
use crate::problem::Fault;
use crate::progress::Face;
use crate::report::When;
use crate::resume::Picture;
use crate::widgets::keyboard;
use crate::words::{Message, REFERENCE};
use named::{KEYS, NAMED, WORKSHOP};
use paper::SHEETS;

/// A file of words of the program itself, and the messages that it must have.
struct Part {
    file: &'static str,
    needed: fn() -> Vec<String>,
}

/// All of them. Who adds a part of the program lists its messages here.
const PARTS: [Part; 5] = [
    Part {
        file: "ui",
        needed: interface,
    },
    // On the keys of the drawn keyboard, and about them.
    Part {
        file: "keys",
        needed: keys,
    },
    // On the imitated programs.
    Part {
        file: "scenes",
        needed: || owned(scenes::SCENES),
    },
    // Of workshops.
    Part {
        file: "workshop",
        needed: || owned(WORKSHOP),
    },
    // On paper.
    Part {
        file: "sheets",
        needed: sheets,
    },
];

/// Names of the word files of the program itself.
pub(super) fn files() -> impl Iterator<Item = &'static str> {
    PARTS.iter().map(|part| part.file)
}

/// All messages that the program needs.
pub(super) fn needed() -> Vec<String> {
    PARTS.iter().flat_map(|part| (part.needed)()).collect()
}

/// Names of keys, and what is said about them.
fn keys() -> Vec<String> {
    let names = keyboard::messages().map(str::to_owned);
    names.chain(owned(KEYS)).collect()
}

/// What sheets say, and the months in their dates.
fn sheets() -> Vec<String> {
    let months = (1..=12).map(|month| format!("month-{month}"));
    owned(SHEETS).into_iter().chain(months).collect()
}

fn owned(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

/// Messages of `ui.ftl`: those that the code names, and one for each setting.
fn interface() -> Vec<String> {
    let sizes = TextSize::ALL
        .iter()
        .map(|size| format!("text-size-{}", size.name()));
    let colours = Contrast::ALL
        .iter()
        .map(|c| format!("contrast-{}", c.name()));
    let paces = Pace::ALL.iter().map(|pace| format!("pace-{}", pace.name()));
    let letters = comfort::Face::ALL
        .iter()
        .map(|face| format!("face-{}", face.name()));
    let pictures = Picture::ALL
        .iter()
        .map(|picture| format!("code-{}", picture.name()));
    let faces = Face::ALL
        .iter()
        .map(|face| format!("clear-{}", face.name()));
    let days = When::ALL.iter().map(|when| format!("when-{}", when.name()));
    let named = owned(NAMED).into_iter();
    let hands = Hands::ALL.map(|hands| format!("hands-{}", hands.name()));
    let switches = Switch::ALL.map(|switch| format!("switch-{}", switch.name()));
    let settings = sizes.chain(colours).chain(paces);
    let profiles = Profile::ALL.map(|profile| format!("profile-{}", profile.name()));
    let settings = settings.chain(hands).chain(switches).chain(profiles);
    let settings = settings.chain(letters);
    let choices = pictures.chain(faces).chain(days);
    named.chain(settings).chain(choices).collect()
}

pub(super) fn prove(proof: &mut Proof) {
    for part in &PARTS {
        words_of(proof, part);
    }
}

fn words_of(proof: &mut Proof, part: &Part) {
    let file = proof.file(&REFERENCE, &format!("{}.ftl", part.file));
    let needed = (part.needed)();
    if proof.is_broken(&file) || needed.is_empty() {
        return;
    }
    if proof.content.file(&file).is_none() {
        let fault = match part.file {
            "ui" => Fault::new("interface-no-ui"),
            _ => Fault::new("interface-no-file"),
        };
        proof.of_file(&file, "interface-missing", fault);
        return;
    }
    for id in needed {
        if !proof.content.texts.has(&REFERENCE, &Message::new(&id)) {
            let fault = Fault::new("interface-missing").with("id", id);
            proof.of_file(&file, "interface-missing", fault);
        }
    }
}
