//! Every message that the program itself shows or speaks has French words in `ui.ftl`.

use super::proof::Proof;
use crate::comfort::{Contrast, Pace, TextSize};
use crate::words::{Message, REFERENCE};

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
    "right-title",
    "again-title",
    "choose-first",
    "imitation-mail",
    "imitation-sms",
    "skip",
    "show",
    "shown-title",
    "human",
    "human-helps",
    "guide",
    "summary-title",
    "other-lessons",
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
    "notice-not-saved",
    "notice-database-set-aside",
    "notice-database-newer",
    "notice-lessons-left-out",
    "notice-no-lessons",
    // In `scenes.ftl`.
    "mailbox-name",
    "mailbox-write",
    "mailbox-reply",
    "mailbox-delete",
    "mailbox-report",
    "mailbox-sender-details",
    "mailbox-to",
    "mailbox-subject",
    "mailbox-text",
    "mailbox-send",
    "mailbox-back",
    "mailbox-link-leads",
    "mailbox-link-open",
    "mailbox-link-leave",
    "mailbox-attachment",
    "mailbox-deleted",
    "mailbox-reported",
    "mailbox-sent",
    "mailbox-attachment-opened",
    "mailbox-empty",
    "sms-block",
    "sms-report-button",
    "sms-answer",
    "sms-delete",
    "sms-blocked",
    "sms-reported",
    "sms-deleted",
    "browser-address",
    "browser-search",
    "browser-search-button",
    "browser-go",
    "browser-back",
    "browser-ad",
    "browser-form",
    "browser-form-send",
];

/// All messages that the program needs: those it names, and one for each setting.
pub(super) fn needed() -> Vec<String> {
    let sizes = TextSize::ALL
        .iter()
        .map(|size| format!("text-size-{}", size.name()));
    let colours = Contrast::ALL
        .iter()
        .map(|c| format!("contrast-{}", c.name()));
    let paces = Pace::ALL.iter().map(|pace| format!("pace-{}", pace.name()));
    let named = NAMED.iter().map(|id| (*id).to_owned());
    named.chain(sizes).chain(colours).chain(paces).collect()
}

pub(super) fn prove(proof: &mut Proof) {
    let file = proof.file(&REFERENCE, "ui.ftl");
    if proof.is_broken(&file) {
        return;
    }
    if proof.content.file(&file).is_none() {
        let text =
            "it is missing: the French words of the program itself stand in for it; put it back";
        proof.of_file(&file, "interface-missing", text.to_owned());
        return;
    }
    for id in needed() {
        if !proof.content.texts.has(&REFERENCE, &Message::new(&id)) {
            let text = format!("the program shows or speaks `{id}`: add `{id} = …` here");
            proof.of_file(&file, "interface-missing", text);
        }
    }
}
