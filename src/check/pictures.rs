//! Every picture is a sound file and is described in every language.
//!
//! A picture that no lesson shows is no problem: it may have been drawn ahead. A description without
//! a picture is one, because someone would translate it for nothing.

use super::proof::{Owner, Proof};
use crate::lesson::Lesson;
use crate::problem::Fault;
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
            let fault = Fault::new("picture-of-program").with("name", name);
            proof.of_file(&path, "picture-missing", fault);
        }
    }
    for (name, bytes) in &proof.content.pictures {
        if let Err(error) = egui_extras::image::load_svg_bytes(bytes, &Default::default()) {
            let fault = Fault::new("picture-broken").with("said", error);
            let path = path_of(proof, name);
            proof.of_file(&path, "picture-broken", fault);
        }
        if !name.starts_with(PICTOGRAMS) {
            described(proof, name);
        }
    }
    for (message, place) in proof.messages(&REFERENCE) {
        if let Owner::Picture(name) = proof.owner(&message)
            && !proof.content.pictures.contains_key(name)
        {
            let fault = Fault::new("picture-described").with("name", name);
            proof.at(place, "picture-described", fault);
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
        let fault = Fault::new("picture-missing").with("name", name);
        let word = format!("\"{name}\"");
        proof.in_lesson(lesson, &word, "picture-missing", fault);
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
        let fault = Fault::new("picture-undescribed")
            .with("name", name)
            .with("locale", locale.to_string())
            .with("id", &message.id)
            .with("file", proof.short(&file));
        let path = path_of(proof, name);
        match proof.content.texts.place(&REFERENCE, &message) {
            Some(place) => proof.at(place, "picture-undescribed", fault),
            None => proof.of_file(&path, "picture-undescribed", fault),
        }
    }
}
