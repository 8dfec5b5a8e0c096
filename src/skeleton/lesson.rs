//! The files of a new lesson: its steps, its words in every language, a picture to be replaced.

use super::{GAP, NewFile};
use crate::problem::Tongue;
use crate::words::{Locale, REFERENCE};

const PICTURE: &str = include_str!("picture.svg");

/// The steps and the words in the language of the author's hints.
struct Templates {
    steps: &'static str,
    words: &'static str,
}

const FRENCH: Templates = Templates {
    steps: include_str!("lesson.fr.ron"),
    words: include_str!("lesson.fr.ftl"),
};

const ENGLISH: Templates = Templates {
    steps: include_str!("lesson.en.ron"),
    words: include_str!("lesson.en.ftl"),
};

/// All files of the lesson `id`, at the place `order`, for these languages; the file of the lesson itself
/// comes last, so that it is not there before its words. A picture of its name that is there already, with
/// its descriptions, is taken.
pub fn lesson(
    id: &str,
    order: u32,
    locales: &[Locale],
    has_picture: bool,
    tongue: Tongue,
) -> Vec<NewFile> {
    let own = |tongue| match tongue {
        Tongue::French => &FRENCH,
        Tongue::English => &ENGLISH,
    };
    let filled = |template: &str| template.replace("LESSON", id).replace("GAP", GAP);
    let mut files = Vec::new();
    if !has_picture {
        files.push(NewFile::new(format!("assets/images/{id}.svg"), PICTURE));
    }
    for locale in locales {
        // The hints of French words are French: they stand where the words will.
        let hints = if *locale == REFERENCE {
            own(Tongue::French)
        } else {
            own(tongue)
        };
        let mut words = filled(hints.words);
        if has_picture {
            let description = format!("picture_{id} = ");
            let lines = words.split_inclusive("\n\n");
            words = lines
                .filter(|part| !part.starts_with(&description))
                .collect();
        }
        files.push(NewFile::new(format!("locales/{locale}/{id}.ftl"), words));
    }
    let steps = filled(own(tongue).steps);
    files.push(NewFile::new(format!("lessons/{order:02}-{id}.ron"), steps));
    files
}
