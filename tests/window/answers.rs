//! The key to the exercises in words: what someone who knows a lesson tells a person who does not look.

use pas_a_pas::exercise::scene::{self, Scene};
use pas_a_pas::exercise::{Answer, Deed, Exercise};
use pas_a_pas::widgets::device::{Did, Part, Screen};
use pas_a_pas::words::Message;

use crate::listener::Kind;

/// What is to be done, in words.
pub enum Told {
    /// Choose the thing of this name, which is one of these.
    Choose(Vec<Message>, &'static [Kind]),
    /// Write this in the field of this name.
    Write(Vec<Message>, String),
}

/// The way through an exercise; `step` has the words of the step.
pub fn told(exercise: &Exercise, step: &Message) -> Vec<Told> {
    match exercise {
        Exercise::Mailbox(scene) => in_scene(scene, step),
        Exercise::Conversation(scene) => in_scene(scene, step),
        Exercise::Browser(scene) => in_scene(scene, step),
        Exercise::Point(_) => pressed(exercise, &[Kind::Button], |control| {
            let number = control.trim_start_matches("target-").parse::<usize>();
            Message::new("point-button").number("number", number.unwrap())
        }),
        _ => pressed(exercise, &[Kind::Choice, Kind::Box], |control| {
            step.attribute(control)
        }),
    }
}

fn pressed(
    exercise: &Exercise,
    kinds: &'static [Kind],
    name: impl Fn(&str) -> Message,
) -> Vec<Told> {
    let name = |deed| match deed {
        Deed::Press(control) => Told::Choose(vec![name(&control)], kinds),
        other => panic!("{other:?} is not told by ear"),
    };
    exercise.way().into_iter().map(name).collect()
}

/// In an imitated program, where each deed changes what there is.
fn in_scene(program: &impl Scene, step: &Message) -> Vec<Told> {
    let mut answer = Answer::default();
    let mut told = Vec::new();
    for deed in program.deeds() {
        let screen = program.screen(step, &answer);
        let did = match deed {
            Deed::Press(control) => {
                told.push(Told::Choose(name(&screen, &control), &[Kind::Button]));
                Did::Pressed(control)
            }
            Deed::Write(field, text) => {
                told.push(Told::Write(name(&screen, &field), text.clone()));
                Did::Wrote(field, text.as_str().into())
            }
            other => panic!("{other:?} is not told by ear"),
        };
        answer = scene::after(program, &answer, did);
    }
    told
}

/// The words on a control of an imitated program.
fn name(screen: &Screen, control: &str) -> Vec<Message> {
    let of_part = |part: &Part| match part {
        Part::Card(card) if card.control == control => {
            let lines = card.lines.iter();
            Some(lines.map(|line| line.message.clone()).collect())
        }
        Part::Field(field) if field.control == control => Some(vec![field.label.clone()]),
        _ => {
            let tools = match part {
                Part::Sender(_, _, _, tool) => tool.iter().collect(),
                Part::Field(field) => field.tool.iter().collect(),
                Part::Bar(tools) => tools.iter().collect(),
                _ => Vec::new(),
            };
            let tool = tools.into_iter().find(|tool| tool.control == control);
            tool.map(|tool| vec![tool.message.clone()])
        }
    };
    let bar = Part::Bar(screen.bar.clone());
    let mut parts = screen.parts.iter().chain([&bar]);
    let name = parts.find_map(of_part);
    name.unwrap_or_else(|| panic!("no {control:?} on {screen:?}"))
}
