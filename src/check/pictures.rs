//! Every picture is a sound file and is described in every language.
//!
//! A picture that no lesson shows is no problem: it may have been drawn ahead. A description without
//! a picture is one, because someone would translate it for nothing.

use super::proof::{Owner, Proof};
use crate::lesson::Lesson;
use crate::words::{Message, REFERENCE};

/// Pictures that the program itself shows; a test compares them with the code.
pub(super) const OF_THE_PROGRAM: [&str; 2] = ["summary", "welcome"];

/// Folder of pictograms: one colour, always beside words, so without description.
const PICTOGRAMS: &str = "icons/";

pub(super) fn prove(proof: &mut Proof) {
    for lesson in proof.lessons() {
        named(proof, lesson, &lesson.picture);
        for step in &lesson.steps {
            named(proof, lesson, &step.picture);
        }
    }
    for name in OF_THE_PROGRAM {
        let path = path_of(proof, name);
        if !proof.content.pictures.contains_key(name) {
            let text = format!("the program shows the picture \"{name}\": put this file back");
            proof.of_file(&path, "picture-missing", text);
        }
    }
    for (name, bytes) in &proof.content.pictures {
        if let Err(error) = egui_extras::image::load_svg_bytes(bytes, &Default::default()) {
            let text = format!("it can't be drawn ({error}): save it as plain SVG");
            let path = path_of(proof, name);
            proof.of_file(&path, "picture-broken", text);
        }
        if !name.starts_with(PICTOGRAMS) {
            described(proof, name);
        }
    }
    for (message, place) in proof.messages(&REFERENCE) {
        if let Owner::Picture(name) = proof.owner(&message)
            && !proof.content.pictures.contains_key(name)
        {
            let text = format!(
                "there is no picture assets/images/{name}.svg for this description: \
                 draw it, correct the name, or delete the description in every language"
            );
            proof.at(place, "picture-described", text);
        }
    }
}

fn path_of(proof: &Proof, name: &str) -> std::path::PathBuf {
    let images = proof.content.dir.join("assets/images");
    images.join(format!("{name}.svg"))
}

/// The picture that a lesson names is there.
fn named(proof: &mut Proof, lesson: &Lesson, name: &str) {
    if !proof.content.pictures.contains_key(name) {
        let text = format!(
            "there is no picture \"{name}\": put it in assets/images/{name}.svg, or name another"
        );
        let word = format!("\"{name}\"");
        proof.in_lesson(lesson, &word, "picture-missing", text);
    }
}

fn described(proof: &mut Proof, name: &str) {
    let message = Message::new(format!("picture_{name}"));
    let mut locales = vec![REFERENCE];
    locales.extend(proof.translations());
    for locale in locales {
        let file = proof.file(&locale, "pictures.ftl");
        if proof.content.texts.has(&locale, &message) || proof.is_broken(&file) {
            continue;
        }
        let text = format!(
            "the picture \"{name}\" has no description in language {locale}, for people who do not see it: \
             add `{} = …`, at most 15 words, in {}",
            message.id,
            proof.short(&file)
        );
        let path = path_of(proof, name);
        match proof.content.texts.place(&REFERENCE, &message) {
            Some(place) => proof.at(place, "picture-undescribed", text),
            None => proof.of_file(&path, "picture-undescribed", text),
        }
    }
}
