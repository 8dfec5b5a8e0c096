//! Where things stand on every screen, in every language, size of letters and window.
//!
//! The whole matrix is languages × places × windows × sizes, and all of it is drawn. All pages are turned at 100 % in all
//! windows, at 300 % in the lowest window, where a page holds least. Colours change no place: their contrast is
//! proven once for each theme, for all pairs of tokens, in `src/theme/tests.rs`, and what is painted in `painted.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use egui::Rect;
use pas_a_pas::comfort::TextSize;
use pas_a_pas::words::Locale;

use crate::checks::{Tally, all_pages, names_and_roles, sizes_and_places, words_fit};
use crate::places;
use crate::seen::BARS;
use crate::stage::{LANGUAGES, Stage, content, locale};

/// The windows: an ordinary screen, an old one, a large one, one that stands upright, a small laptop.
const WINDOWS: [(u16, u16); 5] = [
    (1280, 800),
    (1024, 768),
    (1920, 1080),
    (800, 1280),
    (1024, 600),
];

/// Whether all pages are turned in this size in this window.
fn is_turned(size: TextSize, window: (u16, u16)) -> bool {
    size == TextSize::Normal || size == TextSize::Largest && window == WINDOWS[4]
}

/// All that was counted, and by how many tests.
static TOTAL: Mutex<(usize, [usize; 3])> = Mutex::new((0, [0; 3]));

/// Every screen of a language in a window.
fn every_screen(language: &str, width: u16, height: u16) {
    let locale = locale(language);
    let mut stage = Stage::new(width, height);
    let mut tally = Tally::default();
    let mut bars: BTreeMap<&str, Rect> = BTreeMap::new();
    let foreign = not_of(&locale);
    let keys = keys();
    for size in TextSize::ALL {
        for place in places::all(&locale, size) {
            stage.show(&place.model);
            let seen = stage.seen();
            tally.screen(format!("{} {}", place.name, size.name()), &seen);
            names_and_roles(&seen, &foreign, &keys, &mut tally);
            sizes_and_places(&seen, &stage, &mut tally);
            words_fit(&stage, &seen, &mut tally);
            for bar in BARS {
                let Some(control) = seen.control(bar) else {
                    continue;
                };
                let first = *bars.entry(bar).or_insert(control.rect);
                tally.holds(first == control.rect, || {
                    format!("{bar} moved from {first:?}")
                });
            }
            // Where any press is the answer, no page can be turned before.
            let turned = is_turned(size, (width, height));
            if turned && !place.name.starts_with("first-steps hello") {
                all_pages(&mut stage, &mut tally);
            }
        }
    }
    let counted = [tally.screens, tally.controls, tally.checks];
    tally.none();
    count(&format!("{language} {width}x{height}"), counted);
}

/// Prints what was counted; the last test to end prints the whole.
fn count(name: &str, counted: [usize; 3]) {
    let told = |[screens, controls, checks]: [usize; 3]| {
        format!("{screens} screens, {controls} controls, {checks} checks, 0 failures")
    };
    println!("{name}: {}", told(counted));
    let mut total = TOTAL.lock().unwrap();
    total.0 += 1;
    for (sum, one) in total.1.iter_mut().zip(counted) {
        *sum += one;
    }
    if total.0 == WINDOWS.len() * LANGUAGES.len() {
        assert!(total.1.iter().all(|sum| *sum > 0));
        println!("geometry in all: {}", told(total.1));
    }
}

/// Words that stand in some other language only: none of them may be heard in this one.
fn not_of(locale: &Locale) -> BTreeSet<String> {
    let texts = &content().texts;
    let plain = |of: &Locale| -> BTreeSet<String> {
        let messages = texts.messages(of).map(|(message, _)| message);
        messages.map(|message| texts.plain(of, &message)).collect()
    };
    let others = content().locales.iter().filter(|other| *other != locale);
    let own = plain(locale);
    let mut foreign: BTreeSet<String> = others.flat_map(plain).collect();
    foreign.retain(|words| !own.contains(words));
    // Each language has its own name and start on the welcome screen.
    for other in &content().locales {
        for id in ["language-name", "language-start"] {
            let message = pas_a_pas::words::Message::new(id);
            foreign.remove(&texts.plain(other, &message));
        }
    }
    foreign
}

/// Names of messages that can't be taken for words: they are shown when the words are missing.
fn keys() -> BTreeSet<String> {
    let messages = content().texts.messages(&crate::stage::FRENCH);
    let keys = messages.map(|(message, _)| message.key());
    keys.filter(|key| key.contains(['-', '_', '.'])).collect()
}

macro_rules! windows {
    ($($name:ident: $language:literal $window:literal;)*) => {
        $(
            #[test]
            fn $name() {
                let (width, height) = WINDOWS[$window];
                every_screen($language, width, height);
            }
        )*
    };
}

windows! {
    wcag_1_4_4_and_2_5_8_and_en_11_5_2_5_french_1280_800: "fr" 0;
    wcag_1_4_4_and_2_5_8_and_en_11_5_2_5_french_1024_768: "fr" 1;
    wcag_1_4_4_and_2_5_8_and_en_11_5_2_5_french_1920_1080: "fr" 2;
    wcag_1_3_4_portrait_french_800_1280: "fr" 3;
    wcag_1_4_4_and_2_5_8_and_en_11_5_2_5_french_1024_600: "fr" 4;
    wcag_1_4_4_and_2_5_8_and_en_11_5_2_5_english_1280_800: "en" 0;
    wcag_1_4_4_and_2_5_8_and_en_11_5_2_5_english_1024_768: "en" 1;
    wcag_1_4_4_and_2_5_8_and_en_11_5_2_5_english_1920_1080: "en" 2;
    wcag_1_3_4_portrait_english_800_1280: "en" 3;
    wcag_1_4_4_and_2_5_8_and_en_11_5_2_5_english_1024_600: "en" 4;
    wcag_1_4_4_and_2_5_8_and_en_11_5_2_5_arabic_1280_800: "ar" 0;
    wcag_1_4_4_and_2_5_8_and_en_11_5_2_5_arabic_1024_768: "ar" 1;
    wcag_1_4_4_and_2_5_8_and_en_11_5_2_5_arabic_1920_1080: "ar" 2;
    wcag_1_3_4_portrait_arabic_800_1280: "ar" 3;
    wcag_1_4_4_and_2_5_8_and_en_11_5_2_5_arabic_1024_600: "ar" 4;
}
