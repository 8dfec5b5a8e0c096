//! Every sentence of every language becomes a clip that can be heard, with the synthesizer of the machine.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Mutex;

use pas_a_pas::comfort::Pace;
use pas_a_pas::content;
use pas_a_pas::narrator::{Settings, Voices};
use pas_a_pas::words::{Locale, Message, Sentence};

/// Below this a clip can't be heard in a room: 40 dB under full scale.
const QUIETEST_DBFS: f32 = -40.0;
/// Above this samples are cut off.
const LOUDEST_DBFS: f32 = -0.5;
/// A shorter clip holds no word.
const SHORTEST_SECS: f32 = 0.15;

/// All sentences that a language can show; numbers and names stand in for what the program fills in.
fn sentences(content: &content::Content, locale: &Locale) -> Vec<Sentence> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for (message, _) in content.texts.messages(locale) {
        let filled = ["at", "of", "step", "minutes"]
            .iter()
            .fold(message, |message: Message, name| message.number(name, 3))
            .text("word", "colis")
            .text("names", "30-scams.ron");
        for sentence in content
            .texts
            .find(locale, &filled)
            .unwrap_or_default()
            .iter()
        {
            if seen.insert(sentence.plain()) {
                found.push(sentence.clone());
            }
        }
    }
    found
}

/// What is wrong with the clip of a sentence.
fn fault(voices: &Voices, sentence: &Sentence) -> Option<String> {
    let clip = match voices.synthesize(sentence, Pace::Normal) {
        Ok(clip) => clip,
        Err(error) => return Some(format!("{error} (Debian package espeak-ng)")),
    };
    let (peak, rms, secs) = (clip.peak_dbfs(), clip.rms_dbfs(), clip.secs());
    let heard = rms > QUIETEST_DBFS && peak < LOUDEST_DBFS && secs > SHORTEST_SECS;
    (!heard).then(|| format!("peak {peak:.1} dBFS, mean {rms:.1} dBFS, {secs:.2} s"))
}

#[test]
fn en_5_1_3_every_sentence_of_every_language_can_be_heard() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = content::load(root);
    let (settings, problem) = Settings::read(&root.join("assets/voices.ron"));
    assert_eq!(problem, None);
    let voices = Voices::new(settings);
    let faults = Mutex::new(Vec::new());
    for locale in &content.locales {
        let all = sentences(&content, locale);
        assert!(all.len() > 100, "{locale} has {} sentences", all.len());
        let half = all.len().div_ceil(2);
        let (voices, faults) = (&voices, &faults);
        std::thread::scope(|threads| {
            for part in all.chunks(half) {
                threads.spawn(move || {
                    for sentence in part {
                        if let Some(fault) = fault(voices, sentence) {
                            let text = sentence.plain();
                            let mut faults = faults.lock().unwrap();
                            faults.push(format!("{locale} «{text}»: {fault}"));
                        }
                    }
                });
            }
        });
    }
    let faults = faults.into_inner().unwrap();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
