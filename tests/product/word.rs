//! A French word in a sentence is explained where it stands.

use pas_a_pas::comfort::TextSize;
use pas_a_pas::progress::InputDevice;
use pas_a_pas::words::{french_word, glossary};

use crate::deeds::press;
use crate::places;
use crate::stage::{LANGUAGES, Stage, content, locale, words};

const DEVICES: [InputDevice; 4] = [
    InputDevice::Keyboard,
    InputDevice::Mouse,
    InputDevice::Touch,
    InputDevice::Assistive,
];

/// Issue 4: "touching one says and shows its explanation in the learner's language with a picture".
#[test]
fn wcag_3_1_3_a_french_word_is_explained_in_each_language_by_every_device() {
    for language in LANGUAGES {
        let locale = locale(language);
        let home = places::home(&locale, TextSize::Normal);
        let lesson = places::scams(&home).clone();
        let step = places::step(&home, &lesson, places::number(&lesson, "wants"));
        let meaning = words(&locale, &glossary("code"));
        let sentence = step.visit.as_ref().unwrap().message();
        let sentence = content().texts.sentences(&locale, &sentence)[0].plain();
        let picture = pas_a_pas::widgets::picture::description("word-code");
        let picture = words(&locale, &picture);
        for device in DEVICES {
            let mut stage = Stage::new(1280, 800);
            stage.show(&step);
            assert!(!stage.seen().names().contains(&&*meaning));
            let word = stage.control("explain-glossary_code");
            assert!(word.name.contains("code"), "{}", word.name);
            if device == InputDevice::Keyboard {
                stage.tab_to("explain-glossary_code");
            }
            stage.effects();
            press(&mut stage, device, "explain-glossary_code");
            let heard = stage.narrated().expect("it is heard");
            assert_eq!(heard, [french_word("code"), glossary("code")]);
            let seen = stage.seen();
            assert!(
                seen.names().contains(&&*meaning),
                "{language}: {:?}",
                seen.names()
            );
            assert!(
                seen.names().contains(&&*picture),
                "{language}: {:?}",
                seen.names()
            );
            // The sentences are still there, and the word, now in the card, takes it away.
            assert!(
                seen.names().contains(&&*sentence),
                "{language}: {:?}",
                seen.names()
            );
            press(&mut stage, device, "explain-glossary_code");
            assert!(!stage.seen().names().contains(&&*meaning));
        }
    }
}
