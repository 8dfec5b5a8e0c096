//! Made-up languages: words a third longer than French, full of accents, from both sides, and nothing is cut.

use std::collections::BTreeSet;

use egui::Shape;
use pas_a_pas::comfort::TextSize;
use pas_a_pas::fonts;
use pas_a_pas::words::Pseudo;

use crate::checks::{Tally, sizes_and_places, words_fit};
use crate::places;
use crate::stage::{Stage, content, root};

/// The smallest letters that words may have, in pixels at 1280×800: longer words make the letters of a button
/// smaller, but not without end. The way back to the first settings and the address in the field have least room.
const SMALLEST: f32 = 12.0;

fn every_screen(pseudo: Pseudo, width: u16, height: u16, size: TextSize) {
    let mut stage = Stage::new(width, height);
    let mut tally = Tally::default();
    let mut in_language = 0;
    for place in places::all(&pseudo.locale(), size) {
        stage.show(&place.model);
        let seen = stage.seen();
        in_language += usize::from(seen.all.iter().any(|one| one.name.starts_with('[')));
        tally.screen(place.name, &seen);
        words_fit(&stage, &seen, &mut tally);
        sizes_and_places(&seen, &stage, &mut tally);
        letters(&stage, &mut tally);
    }
    assert!(in_language > 100, "the screens are not in this language");
    tally.none();
}

/// Words are large enough.
fn letters(stage: &Stage, tally: &mut Tally) {
    for shape in stage.shapes() {
        let Shape::Text(text) = &shape.shape else {
            continue;
        };
        let words = text.galley.text();
        let sections = text.galley.job.sections.iter();
        let size = sections.map(|section| section.format.font_id.size);
        let size = size.fold(f32::INFINITY, f32::min);
        tally.holds(words.chars().count() <= 3 || size >= SMALLEST, || {
            format!("{words:?} has letters of {size} pixels")
        });
    }
}

#[test]
fn long_words_are_whole_1280_800() {
    every_screen(Pseudo::Long, 1280, 800, TextSize::Normal);
}

#[test]
fn long_words_are_whole_in_the_largest_letters_1280_800() {
    every_screen(Pseudo::Long, 1280, 800, TextSize::Largest);
}

#[test]
fn long_words_from_the_right_are_whole_1280_800() {
    every_screen(Pseudo::Mirrored, 1280, 800, TextSize::Normal);
}

#[test]
fn the_fonts_have_all_their_letters() {
    let fonts = fonts::definitions(&root().join("assets/fonts")).unwrap();
    let texts = &content().texts;
    for (message, _) in texts.messages(&crate::stage::FRENCH) {
        let words = texts.plain(&Pseudo::Long.locale(), &message);
        let missing = fonts::missing_glyphs(&fonts, &words);
        assert_eq!(missing, BTreeSet::new(), "{words}");
    }
}
