//! Every picture is a sound file and is described in every language.
//!
//! A picture that no lesson shows is no problem: it may have been drawn ahead. A description without
//! a picture is one, because someone would translate it for nothing.

mod style;

use std::path::{Path, PathBuf};

use egui::SizeHint;
use egui_extras::image::load_svg_bytes_with_size;

use super::proof::{Owner, Proof};
use crate::lesson::Lesson;
use crate::problem::{Fault, Problem};
use crate::resume::Picture;
use crate::words::{Message, REFERENCE};

/// Pictures that the program itself shows; a test compares them with the code.
pub(super) const OF_THE_PROGRAM: [&str; 3] = ["still-there", "summary", "welcome"];

/// The size at which pictures are tried, in pixels: some say that they are larger than any memory.
const DRAWN: SizeHint = SizeHint::Size {
    width: 64,
    height: 64,
    maintain_aspect_ratio: true,
};

/// Folder of pictograms: one colour, always beside words, so without description.
const PICTOGRAMS: &str = "icons/";

pub(super) fn prove(proof: &mut Proof) {
    for lesson in proof.lessons() {
        named(proof, lesson, &lesson.picture);
        for step in &lesson.steps {
            named(proof, lesson, &step.picture);
        }
    }
    let codes = Picture::ALL.map(|picture| format!("code-{}", picture.name()));
    let names = OF_THE_PROGRAM.map(str::to_owned).into_iter().chain(codes);
    for name in names {
        let path = path_of(proof, &name);
        if !proof.content.pictures.contains_key(&name) {
            let fault = Fault::new("picture-of-program").with("name", name);
            proof.of_file(&path, "picture-missing", fault);
        }
    }
    for (name, bytes) in &proof.content.pictures {
        if let Err(error) = load_svg_bytes_with_size(bytes, DRAWN, &Default::default()) {
            proof.found.push(broken(&path_of(proof, name), &error));
        } else {
            style::prove(proof, &path_of(proof, name), bytes);
        }
        if !name.starts_with(PICTOGRAMS) {
            described(proof, name);
        }
    }
    for (message, place) in proof.messages(&REFERENCE) {
        // Of a picture that is shown and not there, another rule says so.
        if let Owner::Picture(name) = proof.owner(&message)
            && !proof.content.pictures.contains_key(name)
            && !is_shown(proof, name)
        {
            let fault = Fault::new("picture-described").with("name", name);
            proof.at(place, "picture-described", fault);
        }
    }
}

/// Whether the program, a lesson or the explanation of a word shows a picture of this name.
fn is_shown(proof: &Proof, name: &str) -> bool {
    let mut steps = proof.lessons().flat_map(|lesson| &lesson.steps);
    OF_THE_PROGRAM.contains(&name)
        || proof.lessons().any(|lesson| lesson.picture == name)
        || steps.any(|step| step.picture == name)
        || proof.content.word_pictures.values().any(|own| own == name)
}

/// What the drawing library says ends in its place, as in `… at 11:1`.
fn broken(path: &Path, said: &str) -> Problem {
    let number = |text: &str| text.parse::<usize>().ok();
    let place = said.rsplit_once(" at ").and_then(|(what, place)| {
        let (line, column) = place.split_once(':')?;
        Some((what, number(line)?, number(column)?))
    });
    let (what, line, column) = place.unwrap_or((said, 0, 0));
    Problem {
        line,
        column,
        ..Problem::of_file(
            path,
            "picture-broken",
            Fault::new("picture-broken").with("said", what),
        )
    }
}

fn path_of(proof: &Proof, name: &str) -> PathBuf {
    let images = proof.content.dir.join("assets/images");
    images.join(format!("{name}.svg"))
}

/// The picture that a lesson names is there.
fn named(proof: &mut Proof, lesson: &Lesson, name: &str) {
    if !proof.content.pictures.contains_key(name) {
        let fault = match name.strip_suffix(".svg") {
            Some(bare) => Fault::new("picture-ending").with("name", bare),
            None => Fault::new("picture-missing").with("name", name),
        };
        let word = format!("\"{name}\"");
        proof.in_lesson(lesson, ("picture", &word), "picture-missing", fault);
    }
}

/// The picture is described in every language.
fn described(proof: &mut Proof, name: &str) {
    const RULE: &str = "picture-undescribed";
    let message = Message::new(format!("picture_{name}"));
    let fault = |locales, files| {
        Fault::new("picture-undescribed")
            .with("name", name)
            .with("locales", locales)
            .with("id", &message.id)
            .with("files", files)
    };
    let path = path_of(proof, name);
    let french = |proof: &mut Proof, fault| proof.of_file(&path, RULE, fault);
    proof.lacks(&message, "pictures.ftl", RULE, fault, french);
}
