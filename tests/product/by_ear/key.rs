//! The key to the exercises: what someone who knows the lesson tells a person who does not look. It holds words only.

use egui::accesskit::Action;
use pas_a_pas::comfort::TextSize;
use pas_a_pas::exercise::{Deed, Exercise};
use pas_a_pas::lesson::Lesson;
use pas_a_pas::words::Locale;

use crate::deeds;
use crate::places;
use crate::stage::{Stage, node_of};
use pas_a_pas::progress::InputDevice;

/// What is to be done, in words.
#[derive(Clone, Debug)]
pub enum Told {
    /// Choose the thing of this name.
    Choose(String),
    /// Choose it twice.
    Twice(String),
    /// Write this in the field of this name.
    Write(String, String),
    /// Press this key; in the field of this name where there is one.
    Key(String, Option<String>),
}

/// The way through the exercise of a step, in the words of this language.
pub fn told(stage: &mut Stage, lesson: &Lesson, at: usize, locale: &Locale) -> Vec<Told> {
    let Some(exercise) = &lesson.steps[at].exercise else {
        return Vec::new();
    };
    let home = places::home(locale, TextSize::Normal);
    stage.show(&places::question(&home, lesson, at));
    let way = exercise.way();
    let field = way.iter().find_map(|deed| match (exercise, deed) {
        (Exercise::Type(_), Deed::Write(field, _)) => Some(stage.control(field).name),
        _ => None,
    });
    let mut all = Vec::new();
    for deed in way {
        match deed {
            Deed::Press(control) => {
                all.push(Told::Choose(stage.control(&control).name));
                stage.ask(node_of(&control), Action::Click);
            }
            Deed::Double(control) => {
                all.push(Told::Twice(stage.control(&control).name));
                deeds::press(stage, InputDevice::Assistive, &control);
                deeds::press(stage, InputDevice::Assistive, &control);
            }
            Deed::Write(control, text) => {
                all.push(Told::Write(stage.control(&control).name, text.clone()));
                deeds::write(stage, InputDevice::Keyboard, &control, &text);
            }
            Deed::Key(name) => {
                all.push(Told::Key(name.clone(), field.clone()));
                deeds::key(stage, InputDevice::Keyboard, &name);
            }
        }
    }
    all
}
