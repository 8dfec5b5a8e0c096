//! EN 301 549, 5.1.3.15: in every kind of exercise a person who gets it wrong hears why, and can go on and do it right.

use std::collections::BTreeMap;

use egui::accesskit::Action;
use pas_a_pas::comfort::TextSize;
use pas_a_pas::exercise::scene::{self, Scene};
use pas_a_pas::exercise::{Answer, Deed, Exercise, Verdict};
use pas_a_pas::lesson::Lesson;
use pas_a_pas::progress::InputDevice;
use pas_a_pas::session::Card;
use pas_a_pas::words::{Locale, Message};

use super::clauses::by_ear;
use super::key::Told;
use super::listener::Listener;
use super::{do_as_told, message};
use crate::deeds;
use crate::places;
use crate::stage::{LANGUAGES, Stage, content, locale, node_of};

/// How somebody gets an exercise wrong, and what is left to do then, by the names of controls.
struct Slip {
    slip: Vec<Deed>,
    then: Vec<Deed>,
}

fn press(control: impl Into<String>) -> Deed {
    Deed::Press(control.into())
}

/// Writes all but the last letters; what is left is written afterwards.
fn half_written(exercise: &Exercise, way: &[Deed]) -> Option<Slip> {
    let at = way
        .iter()
        .rposition(|deed| matches!(deed, Deed::Write(..)))?;
    let Deed::Write(field, text) = &way[at] else {
        return None;
    };
    let wrong = |start: &str| {
        if exercise.judges_itself() {
            let answer = Answer::default().with(field, start);
            return scene::differs(&answer, field, text).is_some();
        }
        let answer = exercise.solution().with(field, start);
        exercise.grade(&answer, &Message::new("step")).verdict != Verdict::Right
    };
    // A dot at the end may be forgiven.
    let ends = text.char_indices().map(|(end, _)| end).rev();
    let end = ends.take(3).find(|end| wrong(&text[..*end]))?;
    let (start, rest) = text.split_at(end);
    let mut slip = way[..at].to_vec();
    slip.push(Deed::Write(field.clone(), start.to_owned()));
    let mut then = vec![Deed::Write(field.clone(), rest.to_owned())];
    if exercise.judges_itself() {
        slip.extend_from_slice(&way[at + 1..]);
        then.extend_from_slice(&way[at + 1..]);
    }
    Some(Slip { slip, then })
}

/// What is explained in an imitated program, with what comes before it; else what is written is not as asked.
fn in_scene(exercise: &Exercise, scene: &dyn Scene) -> Option<Slip> {
    let way = exercise.way();
    let Some(wrong) = scene.goal().wrong.first() else {
        return half_written(exercise, &way);
    };
    let models = scene.models();
    let model = |deed: &String| models.iter().find(|(field, _)| field == deed);
    let mut slip = Vec::new();
    for before in scene.before(wrong) {
        match model(&before) {
            Some((field, text)) => {
                slip.push(Deed::Write((*field).to_owned(), (*text).to_owned()));
                slip.push(press(format!("go-{field}")));
            }
            None => slip.push(press(before)),
        }
    }
    // What was typed on the way is there already.
    let typed = slip
        .iter()
        .filter(|deed| way.contains(deed) && matches!(deed, Deed::Write(..)));
    let done = typed.count() * 2;
    slip.push(press(wrong));
    let then = way[done..].to_vec();
    Some(Slip { slip, then })
}

/// None where nothing can be wrong.
fn slip(exercise: &Exercise) -> Option<Slip> {
    let way = exercise.way();
    match exercise {
        Exercise::Choice(choice) => {
            let mut options = choice.options.iter();
            let wrong = options.find(|id| !choice.right.contains(id))?;
            let slip = vec![press(format!("option-{wrong}"))];
            let back = slip.clone().into_iter().filter(|_| choice.several);
            let then = back.chain(way).collect();
            Some(Slip { slip, then })
        }
        Exercise::Order(_) => {
            let slip: Vec<Deed> = way.iter().rev().cloned().collect();
            let then = [slip.clone(), way].concat();
            Some(Slip { slip, then })
        }
        Exercise::Match(_) => {
            let slip = vec![way[0].clone(), way[3].clone()];
            let then = [vec![way[0].clone()], way].concat();
            Some(Slip { slip, then })
        }
        Exercise::Type(_) | Exercise::Memo(_) => half_written(exercise, &way),
        Exercise::Keys(keys) => {
            let other = if keys.keys[0] == "k" { "m" } else { "k" };
            let slip = vec![Deed::Key(other.to_owned())];
            Some(Slip { slip, then: way })
        }
        Exercise::Point(_) => None,
        Exercise::SignUp(_) => {
            // The page is left at once, with nothing done on it.
            let slip = vec![way.last()?.clone()];
            (way.len() > 1).then_some(Slip { slip, then: way })
        }
        Exercise::Conversation(scene) => in_scene(exercise, scene),
        Exercise::Mailbox(scene) => in_scene(exercise, scene),
        Exercise::Browser(scene) => in_scene(exercise, scene),
    }
}

/// Someone who sees does it too, and tells how things are called.
struct Teller<'a> {
    stage: &'a mut Stage,
    names: BTreeMap<String, String>,
    field: Option<String>,
}

impl Teller<'_> {
    /// What a control was called when it was first seen: later its name has its state.
    fn name(&mut self, control: &str) -> String {
        let now = self.stage.control(control).name;
        self.names.entry(control.to_owned()).or_insert(now).clone()
    }

    /// The names of all that is there.
    fn look_round(&mut self, controls: &[Deed]) {
        for deed in controls {
            if let Deed::Press(control) = deed
                && self.stage.seen().control(control).is_some()
            {
                self.name(control);
            }
        }
    }

    fn tell(&mut self, deeds: &[Deed]) -> Vec<Told> {
        let mut all = Vec::new();
        for deed in deeds {
            match deed {
                Deed::Press(control) => {
                    // From another page of a program one first goes back.
                    for back in ["stay", "results", "list"] {
                        let seen = self.stage.seen();
                        let missing = seen.control(control).is_none();
                        if missing && seen.control(back).is_some() {
                            all.push(self.press(back));
                        }
                    }
                    all.push(self.press(control));
                }
                Deed::Double(_) => unreachable!("a pointer is never wrong"),
                Deed::Write(control, text) => {
                    all.push(Told::Write(self.name(control), text.clone()));
                    deeds::write(self.stage, InputDevice::Keyboard, control, text);
                }
                Deed::Key(name) => {
                    all.push(Told::Key(name.clone(), self.field.clone()));
                    deeds::key(self.stage, InputDevice::Keyboard, name);
                }
            }
        }
        all
    }

    fn press(&mut self, control: &str) -> Told {
        let told = Told::Choose(self.name(control));
        self.stage.ask(node_of(control), Action::Click);
        told
    }
}

/// One exercise, done wrong and then right; whether it can be done wrong.
fn one(stage: &mut Stage, lesson: &Lesson, at: usize, own: &Locale) -> Option<()> {
    let exercise = lesson.steps[at].exercise.as_ref()?;
    let Slip { slip, then } = slip(exercise)?;
    let home = places::home(own, TextSize::Normal);
    let asks = places::question(&home, lesson, at);
    let place = format!("{own} {} {}", lesson.id, lesson.steps[at].id);
    stage.show(&asks);
    // The last button of a page that waits for something else can't be pressed at once.
    if let [Deed::Press(control)] = &*slip
        && stage.seen().control(control).is_none()
    {
        return None;
    }
    let field = match (exercise, exercise.way().last()) {
        (Exercise::Type(_), Some(Deed::Write(field, _))) => Some(stage.control(field).name),
        _ => None,
    };
    let mut teller = Teller {
        stage,
        names: BTreeMap::new(),
        field,
    };
    teller.look_round(&exercise.way());
    teller.look_round(&slip);
    let give = press("give");
    let gives = (!exercise.judges_itself()).then_some(give).into_iter();
    let all_of = |deeds: Vec<Deed>| deeds.into_iter().chain(gives.clone()).collect::<Vec<_>>();
    let (wrong, right) = (teller.tell(&all_of(slip)), teller.tell(&all_of(then)));
    let mut person = Listener::at(&by_ear(&asks));
    do_as_told(&mut person, wrong, &place);
    let visit = person.model().visit.clone().unwrap();
    let why = match (exercise, visit.state().card) {
        // Another key leaves no card: the person goes on at once.
        (Exercise::Keys(_), None) => {
            assert_eq!(visit.state().answer.done, Answer::default().done, "{place}");
            let next = exercise.spoken(&visit.message(), &Answer::default(), &asks.keyboard);
            [vec![message("ear-other-key")], next].concat()
        }
        (_, Some(card @ Card::Again(_))) => card.messages(&visit.message()),
        (_, card) => panic!("{place}: {card:?} after {:?}", person.heard()),
    };
    let why: Vec<String> = why.iter().map(|message| person.words(message)).collect();
    assert!(why.iter().all(|words| !words.trim().is_empty()), "{place}");
    assert!(
        person.hears(&why.join(" ")),
        "{place}: {why:?}, but {:?}",
        person.heard()
    );
    do_as_told(&mut person, right, &place);
    let right = person.words(&message("right-title"));
    assert!(person.hears(&right), "{place}: {:?}", person.heard());
    Some(())
}

#[test]
fn en_5_1_3_15_every_kind_tells_by_ear_why_it_is_not_right() {
    let mut stage = Stage::new(1280, 800);
    let mut kinds: BTreeMap<(String, &str), usize> = BTreeMap::new();
    for language in LANGUAGES {
        for lesson in &content().lessons {
            for (at, step) in lesson.steps.iter().enumerate() {
                let kind = format!("{:?}", step.exercise);
                let kind = kind.split('(').nth(1).unwrap_or_default().to_owned();
                // All of them in French, the first of each kind in the other languages.
                let known = kinds.get(&(kind.clone(), language));
                if language != "fr" && known.is_some() {
                    continue;
                }
                if one(&mut stage, lesson, at, &locale(language)).is_some() {
                    *kinds.entry((kind, language)).or_default() += 1;
                }
            }
        }
    }
    // All of them but Point: there nothing is wrong, one only goes on.
    assert_eq!(kinds.len(), 10 * LANGUAGES.len(), "{kinds:?}");
    let all: usize = kinds.values().sum();
    println!("by ear: {all} exercises done wrong and then right, each told why");
}
