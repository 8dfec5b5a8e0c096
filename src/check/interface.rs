//! Every message that the program itself shows, speaks or prints has French words in its file.

mod scenes;

use super::proof::Proof;
use crate::comfort::{Contrast, Pace, TextSize};
use crate::problem::Fault;
use crate::progress::Face;
use crate::resume::Picture;
use crate::widgets::keyboard;
use crate::words::{Message, REFERENCE};

/// A file of words of the program itself, and the messages that it must have.
struct Part {
    file: &'static str,
    needed: fn() -> Vec<String>,
}

/// All of them. Who adds a part of the program lists its messages here.
const PARTS: [Part; 4] = [
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
    // On paper.
    Part {
        file: "sheets",
        needed: sheets,
    },
];

/// Messages named in the code, in the order of `ui.ftl`; a test compares this list with the code.
const NAMED: &[&str] = &[
    "program-name",
    "language-name",
    "language-start",
    "languages-title",
    "french-word",
    "home",
    "comfort",
    "progress",
    "back",
    "listen",
    "pause",
    "resume",
    "slower",
    "help",
    "next",
    "give",
    "close",
    "no-sound",
    "page-down",
    "page-up",
    "home-title",
    "minutes",
    "lesson-begun",
    "lesson-done",
    "finish",
    "dont-know",
    "option-chosen",
    "option-right",
    "option-not-this",
    "option-number",
    "digits",
    "order-missing",
    "match-missing",
    "point-button",
    "point-shape",
    "point-frame",
    "point-page",
    "point-row",
    "right-title",
    "again-title",
    "choose-first",
    "still-there",
    "still-here",
    "keep-code",
    "code-title",
    "code-here",
    "code-how",
    "code-none",
    "code-not-printed",
    "have-code",
    "enter-code-title",
    "enter-code",
    "unchoose",
    "code-known",
    "code-unknown",
    "code-expired",
    "code-wait",
    "code-not-now",
    "clear-ask",
    "clear-thanks",
    "print-sheet",
    "print-ask",
    "print-doing",
    "print-done",
    "print-failed",
    "imitation-mail",
    "imitation-sms",
    "skip",
    "show",
    "shown-title",
    "human",
    "human-helps",
    "guide",
    "review-nobody",
    "review-professional",
    "review-native",
    "review-readers",
    "review-logo",
    "summary-title",
    "other-lessons",
    "again-offer",
    "words-title",
    "comfort-title",
    "comfort-reset",
    "text-size",
    "contrast",
    "pace",
    "volume-now",
    "quieter",
    "louder",
    "still",
    "still-off",
    "still-on",
    "preview-broken",
    "preview-problems",
    "notice-not-saved",
    "notice-database-set-aside",
    "notice-database-newer",
    "notice-lessons-left-out",
    "notice-no-lessons",
    "notice-configuration",
];

/// Messages of `keys.ftl` beside the names of keys, in its order.
const KEYS: &[&str] = &[
    "press-key",
    "press-space",
    "press-enter",
    "press-backspace",
    "press-delete",
    "press-left",
    "press-right",
    "press-up",
    "press-down",
    "press-shift",
    "press-altgr",
    "press-caps",
    "press-dead",
    "keyboard-other",
    "keyboard-show",
    "keyboard-hide",
    "type-here",
    "type-first",
    "model-text",
    "differs-missing",
    "differs-missing-at",
    "differs-missing-dot",
    "differs-missing-space",
    "differs-extra",
    "differs-extra-space",
    "differs-case-upper",
    "differs-case-lower",
    "differs-accent",
    "differs-order",
    "differs-other",
    "differs-start",
];

/// Messages of `sheets.ftl`, in its order.
const SHEETS: &[&str] = &[
    "memo-sheet-title",
    "memo-sheet-subtitle",
    "memo-sheet-how-1",
    "memo-sheet-how-2",
    "memo-sheet-how-3",
    "memo-sheet-site",
    "memo-sheet-login",
    "memo-sheet-password",
    "memo-sheet-note",
    "memo-sheet-help",
    "memo-sheet-never",
    "code-sheet-title",
    "code-sheet-subtitle",
    "code-sheet-what",
    "code-sheet-how",
    "code-sheet-until",
    "code-sheet-no-name",
    "code-sheet-lost",
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
    let pictures = Picture::ALL
        .iter()
        .map(|picture| format!("code-{}", picture.name()));
    let faces = Face::ALL
        .iter()
        .map(|face| format!("clear-{}", face.name()));
    let named = owned(NAMED).into_iter();
    let settings = sizes.chain(colours).chain(paces);
    named.chain(settings).chain(pictures).chain(faces).collect()
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
