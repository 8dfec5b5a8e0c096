//! Coming back without an account: a code of three pictures is asked for, shown, printed, and entered.

use super::voice::{arrive, narrate};
use super::{Effect, Model, Panel};
use crate::progress::Timestamp;
use crate::resume::{self, Code, Found, Picture, Tries};
use crate::session::Paper;
use crate::words::Message;

/// The code on its way in or out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Returning {
    /// The person's code, once it was given or entered.
    pub code: Option<Code>,
    /// Until when it is good.
    pub end: Timestamp,
    /// What becomes of its sheet, once it was to be printed.
    pub paper: Option<Paper>,
    /// Whether no code could be given.
    pub failed: bool,
    /// The pictures chosen so far.
    pub chosen: Vec<Picture>,
    /// What is said of the code that was entered last.
    pub said: Option<&'static str>,
    /// Wrong tries, whoever made them: the next person does not begin with new ones.
    pub tries: Tries,
}

/// Asks for a code that keeps what was done.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    let kept = model.session.kept(&model.lessons);
    model.returning.failed = false;
    vec![Effect::Keep(kept, model.returning.code)]
}

/// The code is there, or can't be given.
pub(super) fn kept(model: &mut Model, code: Option<Code>, now: Timestamp) -> Vec<Effect> {
    model.returning.failed = code.is_none();
    if code.is_some() {
        model.returning.code = code;
        model.returning.end = resume::end(now, model.setup.resume_days);
    }
    if !is_printing(model) {
        model.returning.paper = None;
    }
    model.panel = Some(Panel::Code);
    arrive(model)
}

/// The code on screen.
fn shown(model: &Model) -> Option<Code> {
    let here = model.panel == Some(Panel::Code) && !model.returning.failed;
    model.returning.code.filter(|_| here)
}

/// Whether the code on screen can be printed now.
pub fn offers_to_print_code(model: &Model) -> bool {
    model.printer && shown(model).is_some() && !is_printing(model)
}

/// What becomes of the sheet of the code on screen, and what is said of it.
pub fn printing_of_code(model: &Model) -> Option<(Paper, Message)> {
    let paper = model.returning.paper.filter(|_| shown(model).is_some())?;
    let message = match paper {
        Paper::Printing => Message::new("print-doing"),
        Paper::Printed => Message::new("print-done"),
        // Nobody at the front desk knows the code.
        Paper::Failed => Message::new("code-not-printed"),
    };
    Some((paper, message))
}

/// The code goes to the printer, once.
pub(super) fn print(model: &mut Model) -> Vec<Effect> {
    let Some(code) = shown(model).filter(|_| offers_to_print_code(model)) else {
        return Vec::new();
    };
    model.returning.paper = Some(Paper::Printing);
    let mut effects = vec![Effect::PrintCode(code, model.returning.end)];
    effects.extend(arrive(model));
    effects
}

/// Whether the code is on its way to the printer.
pub(super) fn is_printing(model: &Model) -> bool {
    model.returning.paper == Some(Paper::Printing)
}

/// What became of it, told to whoever still looks at the code.
pub(super) fn printed(model: &mut Model, done: bool) -> Vec<Effect> {
    model.returning.paper = Some(if done { Paper::Printed } else { Paper::Failed });
    match printing_of_code(model) {
        Some(_) => arrive(model),
        None => Vec::new(),
    }
}

/// Begins to enter a code.
pub(super) fn enter(model: &mut Model) -> Vec<Effect> {
    model.returning.chosen.clear();
    model.returning.said = None;
    model.panel = Some(Panel::EnterCode);
    arrive(model)
}

/// A picture is chosen; the third one asks whether the code is known.
pub(super) fn choose(model: &mut Model, picture: Picture, now: Timestamp) -> Vec<Effect> {
    if model.panel != Some(Panel::EnterCode) || model.returning.chosen.contains(&picture) {
        return Vec::new();
    }
    if model.returning.tries.wait_millis(now) > 0 {
        return say(model, "code-wait");
    }
    model.returning.said = None;
    model.returning.chosen.push(picture);
    let Ok(pictures) = <[Picture; 3]>::try_from(model.returning.chosen.clone()) else {
        return narrate(model, vec![name(picture)]);
    };
    match Code::new(pictures) {
        Some(code) => vec![Effect::Find(code)],
        None => say(model, "code-unknown"),
    }
}

/// The last picture is taken back.
pub(super) fn unchoose(model: &mut Model) -> Vec<Effect> {
    model.returning.chosen.pop();
    model.returning.said = None;
    let left = model.returning.chosen.last();
    let words = left.map_or(Message::new("enter-code"), |picture| name(*picture));
    narrate(model, vec![words])
}

/// What became of the code that was entered; none when the disk does not answer.
pub(super) fn found(model: &mut Model, found: Option<Found>, now: Timestamp) -> Vec<Effect> {
    let chosen = <[Picture; 3]>::try_from(std::mem::take(&mut model.returning.chosen));
    match found {
        Some(Found::Known(kept)) => {
            model.returning.tries.right();
            model.returning.said = None;
            model.returning.code = chosen.ok().and_then(Code::new);
            model.session.go_on_with(kept, &model.lessons);
            model.panel = None;
            let mut effects = arrive(model);
            effects.extend(narrate(model, vec![Message::new("code-known")]));
            effects
        }
        Some(Found::Expired) => {
            model.returning.tries.wrong(now);
            say(model, "code-expired")
        }
        Some(Found::Unknown) => {
            model.returning.tries.wrong(now);
            say(model, "code-unknown")
        }
        None => say(model, "code-not-now"),
    }
}

/// Says it, and leaves it on the screen. The pictures are chosen anew.
fn say(model: &mut Model, what: &'static str) -> Vec<Effect> {
    model.returning.chosen.clear();
    model.returning.said = Some(what);
    arrive(model)
}

/// The name of a picture, as it is spoken.
pub fn name(picture: Picture) -> Message {
    Message::new(format!("code-{}", picture.name()))
}

/// What is read when the code comes: that it is there, and how to hear it. Its pictures are for one person, and
/// others hear the loudspeaker (EN 301 549, 5.1.3.9).
pub(super) fn spoken_code(model: &Model) -> Vec<Message> {
    if shown(model).is_none() {
        return vec![Message::new("code-none")];
    }
    match printing_of_code(model) {
        Some((_, said)) => vec![said],
        None => ["code-here", "code-hear", "code-how"]
            .map(Message::new)
            .into(),
    }
}

/// The same for the person who asks to hear the code, with its pictures.
pub(super) fn spoken_code_asked_for(model: &Model) -> Vec<Message> {
    let Some(code) = shown(model) else {
        return spoken_code(model);
    };
    let printing = printing_of_code(model).map(|(_, said)| said);
    let first = printing.unwrap_or_else(|| Message::new("code-here"));
    std::iter::once(first)
        .chain(code.pictures().map(name))
        .chain([Message::new("code-how")])
        .collect()
}

/// What is read where a code is entered.
pub(super) fn spoken_entry(model: &Model) -> Vec<Message> {
    let said = model.returning.said.map(Message::new);
    let chosen = model.returning.chosen.iter().copied().map(name);
    let ask = said.is_none().then(|| Message::new("enter-code"));
    said.into_iter().chain(ask).chain(chosen).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::app::{Action, update};
    use crate::lesson::Lesson;
    use crate::progress::Progress;
    use crate::resume::{Kept, KeptLesson, Place};

    const CODE: [Picture; 3] = [Picture::Sun, Picture::Cat, Picture::House];

    fn model() -> Model {
        let text = r#"(format: 1, version: 1, minutes: 1, picture: "p", steps: [
            (id: "one", picture: "a"), (id: "two", picture: "a")])"#;
        let lesson = Lesson::parse(Path::new("10-demo.ron"), text).unwrap();
        let mut model = Model::new(vec![lesson], vec!["fr".parse().unwrap()]);
        let fr = Action::ChooseLocale("fr".parse().unwrap());
        for action in [Action::Finish, fr] {
            update(&mut model, action, Timestamp(0));
        }
        model
    }

    fn enter_code(model: &mut Model, now: i64) -> Vec<Effect> {
        let choices = CODE.into_iter().map(Action::ChoosePicture);
        let mut last = Vec::new();
        for action in std::iter::once(Action::EnterCode).chain(choices) {
            last = update(model, action, Timestamp(now));
        }
        last
    }

    fn said(effects: &[Effect]) -> Vec<String> {
        let readings = effects.iter().filter_map(|effect| match effect {
            Effect::Narrate(reading) => Some(&reading.messages),
            _ => None,
        });
        readings.flatten().map(Message::key).collect()
    }

    #[test]
    fn en_5_1_3_9_a_code_is_said_aloud_only_to_the_person_who_asks_for_it() {
        let mut model = with_code(false);
        let heard = |model: &mut Model, action| said(&update(model, action, Timestamp(0)));
        let announced = ["code-here", "code-hear", "code-how"];
        assert_eq!(heard(&mut model, Action::Kept(Code::new(CODE))), announced);
        let slower = heard(&mut model, Action::Slower);
        assert_eq!(slower[1..], announced);
        let whole = [
            "code-here",
            "code-sun",
            "code-cat",
            "code-house",
            "code-how",
        ];
        assert_eq!(heard(&mut model, Action::Listen), whole);
        // Another page over it says nothing of it.
        assert!(!heard(&mut model, Action::Close).contains(&whole[1].to_owned()));
        assert!(!heard(&mut model, Action::Listen).contains(&whole[1].to_owned()));
    }

    #[test]
    fn en_5_1_3_16_a_code_is_shown_and_spoken_and_stays_the_same() {
        let mut model = model();
        update(&mut model, Action::OpenLesson("demo".into()), Timestamp(0));
        update(&mut model, Action::Next, Timestamp(0));
        update(&mut model, Action::Home, Timestamp(0));
        let asked = update(&mut model, Action::Keep, Timestamp(0));
        let [Effect::Keep(kept, None)] = asked.as_slice() else {
            panic!("{asked:?}")
        };
        assert_eq!(kept.lessons[0].place, Place::At("two".into()));
        let code = Code::new(CODE);
        update(&mut model, Action::Kept(code), Timestamp(0));
        let effects = update(&mut model, Action::Listen, Timestamp(0));
        assert_eq!(
            said(&effects),
            [
                "code-here",
                "code-sun",
                "code-cat",
                "code-house",
                "code-how"
            ]
        );
        let again = update(&mut model, Action::Keep, Timestamp(0));
        assert!(matches!(again.as_slice(), [Effect::Keep(_, own)] if *own == code));
        let effects = update(&mut model, Action::Kept(None), Timestamp(0));
        assert_eq!(said(&effects), ["code-none"]);
    }

    fn with_code(printer: bool) -> Model {
        let mut model = model();
        model.printer = printer;
        update(&mut model, Action::Kept(Code::new(CODE)), Timestamp(0));
        model
    }

    #[test]
    fn a_code_is_printed_once_and_what_becomes_of_it_is_said() {
        let mut model = with_code(true);
        assert!(offers_to_print_code(&model));
        let effects = update(&mut model, Action::Print, Timestamp(5));
        let end = resume::end(Timestamp(0), model.setup.resume_days);
        let printed = Effect::PrintCode(Code::new(CODE).unwrap(), end);
        assert_eq!(effects[0], printed);
        assert_eq!(said(&effects), ["print-doing"]);
        assert!(!offers_to_print_code(&model));
        assert_eq!(update(&mut model, Action::Print, Timestamp(5)), []);
        for (done, words) in [(true, "print-done"), (false, "code-not-printed")] {
            let mut model = model.clone();
            let effects = update(&mut model, Action::Printed(done), Timestamp(6));
            assert_eq!(said(&effects), [words]);
            let heard = said(&update(&mut model, Action::Listen, Timestamp(7)));
            assert_eq!(
                heard,
                [words, "code-sun", "code-cat", "code-house", "code-how"]
            );
            let again = update(&mut model, Action::Print, Timestamp(8));
            assert!(again.contains(&printed), "again");
        }
        // Who looks at something else is not disturbed, and finds the code as it was.
        update(&mut model, Action::Close, Timestamp(9));
        assert_eq!(update(&mut model, Action::Printed(false), Timestamp(9)), []);
        let effects = update(&mut model, Action::Kept(Code::new(CODE)), Timestamp(9));
        assert_eq!(said(&effects)[0], "code-here");
    }

    #[test]
    fn only_a_code_on_screen_is_printed_and_only_with_a_printer() {
        let mut model = with_code(false);
        assert!(!offers_to_print_code(&model));
        assert_eq!(update(&mut model, Action::Print, Timestamp(0)), []);
        let mut model = with_code(true);
        update(&mut model, Action::Kept(None), Timestamp(0));
        assert_eq!(update(&mut model, Action::Print, Timestamp(0)), []);
        let mut model = with_code(true);
        update(&mut model, Action::Close, Timestamp(0));
        assert_eq!(update(&mut model, Action::Print, Timestamp(0)), []);
        // The next person has neither the code nor its sheet.
        update(&mut model, Action::Kept(Code::new(CODE)), Timestamp(0));
        update(&mut model, Action::Print, Timestamp(0));
        update(&mut model, Action::Finish, Timestamp(0));
        let tries = model.returning.tries;
        let fresh = Returning {
            tries,
            ..Returning::default()
        };
        assert_eq!(model.returning, fresh);
        assert_eq!(update(&mut model, Action::Print, Timestamp(0)), []);
    }

    #[test]
    fn a_known_code_brings_the_lessons_back() {
        let mut model = model();
        let asked = enter_code(&mut model, 0);
        assert_eq!(asked, [Effect::Find(Code::new(CODE).unwrap())]);
        let kept = Kept {
            lessons: vec![KeptLesson {
                lesson: "demo".into(),
                version: 1,
                place: Place::At("two".into()),
            }],
        };
        let found = Action::Found(Some(Found::Known(kept)));
        let effects = update(&mut model, found, Timestamp(0));
        assert!(said(&effects).contains(&"code-known".to_owned()));
        assert_eq!(model.panel, None);
        assert_eq!(model.session.progress(&model.lessons[0]), Progress::Begun);
        assert_eq!(model.session.step_of("demo"), 1);
        assert_eq!(model.returning.code, Code::new(CODE));
    }

    #[test]
    fn wrong_codes_are_told_kindly_and_take_longer_even_for_the_next_person() {
        let mut model = model();
        for _ in 0..4 {
            assert!(matches!(
                enter_code(&mut model, 0).as_slice(),
                [Effect::Find(_)]
            ));
            let found = Action::Found(Some(Found::Unknown));
            let effects = update(&mut model, found, Timestamp(0));
            assert_eq!(said(&effects), ["code-unknown"]);
            assert!(model.returning.chosen.is_empty());
        }
        update(&mut model, Action::Finish, Timestamp(0));
        assert_eq!(said(&enter_code(&mut model, 0)), ["code-wait"]);
        assert!(matches!(
            enter_code(&mut model, 5_000).as_slice(),
            [Effect::Find(_)]
        ));
        let expired = Action::Found(Some(Found::Expired));
        let effects = update(&mut model, expired, Timestamp(5_000));
        assert_eq!(said(&effects), ["code-expired"]);
        assert_eq!(
            said(&update(&mut model, Action::Found(None), Timestamp(5_000))),
            ["code-not-now"]
        );
    }

    #[test]
    fn a_picture_counts_once_and_can_be_taken_back() {
        let mut model = model();
        update(&mut model, Action::EnterCode, Timestamp(0));
        for picture in [Picture::Sun, Picture::Sun, Picture::Cat] {
            update(&mut model, Action::ChoosePicture(picture), Timestamp(0));
        }
        assert_eq!(model.returning.chosen, [Picture::Sun, Picture::Cat]);
        let effects = update(&mut model, Action::UnchoosePicture, Timestamp(0));
        assert_eq!(said(&effects), ["code-sun"]);
        update(&mut model, Action::Finish, Timestamp(0));
        assert!(model.returning.chosen.is_empty());
    }
}
