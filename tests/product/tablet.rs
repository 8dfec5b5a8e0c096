//! Tablets of 8 to 10 inches, touched only: upright, across, turned round in the middle of a step, put to sleep.

use egui::Rect;
use egui::accesskit::{NodeId, Role};
use pas_a_pas::app::{Action, Effect, Model, Screen};
use pas_a_pas::comfort::TextSize;
use pas_a_pas::exercise::{Deed, Exercise};
use pas_a_pas::lesson::Lesson;
use pas_a_pas::progress::{InputDevice, Outcome};
use pas_a_pas::session::{Card, Visit};

use crate::checks::{Faults, Tally, is_key, sizes_and_places};
use crate::deeds::{do_deed, press};
use crate::places;
use crate::seen::{Control, PAGES};
use crate::stage::{Stage, content, locale, node_of};

const TOUCH: InputDevice = InputDevice::Touch;

/// A lesson in a language, on a tablet that nobody has touched yet.
fn home(language: &str) -> Model {
    let mut model = places::home(&locale(language), TextSize::Normal);
    model.input_device = TOUCH;
    model
}

/// Every question of every lesson.
fn questions() -> impl Iterator<Item = (&'static Lesson, usize, &'static Exercise)> {
    content().lessons.iter().flat_map(|lesson| {
        let steps = lesson.steps.iter().enumerate();
        steps.filter_map(move |(at, step)| Some((lesson, at, step.exercise.as_ref()?)))
    })
}

fn visit(stage: &Stage) -> &Visit {
    stage.model().visit.as_ref().unwrap()
}

/// The field that is written in, the question and the keyboard are whole in view, none of them on another one.
fn all_in_view(stage: &Stage, field: &str, place: &str, faults: &mut Faults) {
    let seen = stage.seen();
    let keys: Vec<&Control> = seen.controls().filter(|one| is_key(one)).collect();
    if keys.is_empty() {
        faults.add(place, "there is no keyboard".into());
    }
    // Where only one line of a sheet has room, the next one comes when a line is full.
    let is_field = |one: &&Control| matches!(one.role, Role::TextInput | Role::PasswordInput);
    let next = || seen.controls().find(is_field).cloned();
    let Some(field) = seen.control(field).or_else(next) else {
        return faults.add(place, "there is no field".into());
    };
    let mut parts: Vec<(String, &Control)> = vec![("the field".into(), &field)];
    let message = visit(stage).message().attribute("question");
    // A card has come in its place.
    if visit(stage).state().card.is_none() {
        let model = stage.model();
        let sentences = content().texts.sentences(&model.locale, &message);
        for sentence in &*sentences {
            let found = seen.all.iter().find(|one| one.name == sentence.plain());
            match found {
                Some(found) => parts.push(("the question".into(), found)),
                None => faults.add(place, format!("{:?} is not there", sentence.plain())),
            }
        }
    }
    let of_keys = |key: &&'_ Control| -> (String, Rect) { (format!("{:?}", key.name), key.rect) };
    let window = stage.window();
    for (name, part) in &parts {
        if !part.shows() || !window.contains_rect(part.rect) {
            let (rect, seen) = (part.rect, part.visible);
            faults.add(place, format!("{name} is cut: {rect:?}, seen {seen:?}"));
        }
    }
    for key in &keys {
        if !key.shows() || !window.contains_rect(key.rect) {
            faults.add(place, format!("the key {:?} is cut", key.name));
        }
    }
    let mut rects: Vec<(String, Rect)> = Vec::new();
    rects.extend(parts.iter().map(|(name, part)| (name.clone(), part.rect)));
    rects.extend(keys.iter().map(of_keys));
    for (at, (name, one)) in rects.iter().enumerate() {
        for (other, rect) in &rects[at + 1..] {
            let near = one.intersect(*rect);
            let near = near.is_positive() && near.size().min_elem() > 0.5;
            // Keys among themselves are the matter of other tests.
            if near && name.starts_with("the ") {
                faults.add(place, format!("{name} and {other} lie on each other"));
            }
        }
    }
}

/// Every exercise that is written in, by touch, on this screen.
fn written(window: (u16, u16), language: &str) {
    let mut stage = Stage::new(window.0, window.1);
    let mut faults = Faults::default();
    let mut fields = 0;
    for (lesson, at, exercise) in questions() {
        let way = exercise.way();
        if !way.iter().any(|deed| matches!(deed, Deed::Write(..))) {
            continue;
        }
        let place = format!("{} {}", lesson.id, lesson.steps[at].id);
        stage.show(&places::question(&home(language), lesson, at));
        for deed in way {
            let Deed::Write(name, _) = &deed else {
                do_deed(&mut stage, TOUCH, &deed);
                continue;
            };
            fields += 1;
            let place = format!("{place} {name}");
            press(&mut stage, TOUCH, name);
            if stage.seen().control("key-enter").is_none() {
                press(&mut stage, TOUCH, "keyboard");
            }
            all_in_view(&stage, name, &place, &mut faults);
            do_deed(&mut stage, TOUCH, &deed);
            // The last field of a sheet ends the exercise.
            if !visit(&stage).state().passed {
                all_in_view(&stage, name, &format!("{place}, written"), &mut faults);
            }
        }
    }
    assert!(fields > 10, "only {fields} fields");
    faults.none();
}

#[test]
fn field_question_and_keyboard_are_in_view_upright() {
    written((800, 1280), "fr");
    written((800, 1280), "ar");
}

#[test]
fn field_question_and_keyboard_are_in_view_across() {
    written((1280, 800), "fr");
    written((1280, 800), "ar");
}

#[test]
fn field_question_and_keyboard_are_in_view_on_a_small_tablet_upright() {
    written((600, 1024), "fr");
    written((600, 1024), "ar");
}

#[test]
fn field_question_and_keyboard_are_in_view_on_a_small_tablet_across() {
    written((1024, 600), "fr");
    written((1024, 600), "ar");
}

/// What must be the same after a turn.
#[derive(PartialEq, Debug)]
struct Kept {
    visit: Option<Visit>,
    screen: Screen,
    panel: Option<pas_a_pas::app::Panel>,
    keyboard: pas_a_pas::keyboard::Typing,
    focus: Option<NodeId>,
}

fn kept(stage: &Stage) -> Kept {
    let model = stage.model();
    Kept {
        visit: model.visit.clone(),
        screen: model.screen,
        panel: model.panel,
        keyboard: model.typing,
        // Buttons that turn pages come and go with the room there is.
        focus: stage.seen().focused().map(|one| one.id).filter(|id| {
            let mut pages = PAGES.iter();
            !pages.any(|page| node_of(page) == *id)
        }),
    }
}

/// A tablet in the hand, which is turned again and again.
struct Tablet {
    stage: Stage,
    sizes: [(u16, u16); 2],
    faults: Tally,
    turns: usize,
}

impl Tablet {
    fn new(long: u16, short: u16) -> Self {
        Self {
            stage: Stage::new(long, short),
            sizes: [(long, short), (short, long)],
            faults: Tally::default(),
            turns: 0,
        }
    }

    /// Turns it by a quarter: nothing is lost, nothing is done, everything stands in the window.
    fn turn(&mut self, place: &str) {
        let before = kept(&self.stage);
        let earlier = self.stage.effects();
        self.turns += 1;
        self.stage.resize(self.sizes[self.turns % 2]);
        let after = kept(&self.stage);
        let place = format!("{place}, {:?}", self.stage.window().size());
        let seen = self.stage.seen();
        self.faults.screen(place.clone(), &seen);
        self.faults.holds(before == after, || {
            format!("{before:?} has become {after:?}")
        });
        sizes_and_places(&seen, &self.stage, &mut self.faults);
        let by_turning = self.stage.effects();
        let done = |effect: &&Effect| matches!(effect, Effect::Record(_) | Effect::Narrate(_));
        let done = by_turning.iter().find(done);
        self.faults
            .holds(done.is_none(), || format!("it does {done:?}"));
        self.stage.put_back(earlier);
    }

    /// A deed, with a turn after each half of what is written.
    fn do_deed(&mut self, place: &str, deed: &Deed) {
        match deed {
            Deed::Write(field, text) if text.chars().count() > 1 => {
                let middle = text.char_indices().nth(text.chars().count() / 2);
                let (first, rest) = text.split_at(middle.unwrap().0);
                let write = Deed::Write(field.clone(), first.to_owned());
                do_deed(&mut self.stage, TOUCH, &write);
                self.turn(&format!("{place}, half written"));
                for c in rest.chars() {
                    do_deed(&mut self.stage, TOUCH, &Deed::Key(c.to_string()));
                }
            }
            _ => do_deed(&mut self.stage, TOUCH, deed),
        }
        self.turn(&format!("{place}, after {deed:?}"));
    }

    /// A whole lesson, from the lessons to the summary.
    fn lesson(&mut self, lesson: &Lesson, language: &str) {
        self.stage.show(&home(language));
        press(&mut self.stage, TOUCH, &format!("lesson-{}", lesson.id));
        self.stage.effects();
        for (at, step) in lesson.steps.iter().enumerate() {
            let place = format!("{} {language} {}", lesson.id, step.id);
            assert_eq!(
                (visit(&self.stage).at, visit(&self.stage).asking),
                (at, false)
            );
            self.turn(&place);
            press(&mut self.stage, TOUCH, "next");
            if let Some(exercise) = &step.exercise {
                self.turn(&format!("{place} asks"));
                for deed in exercise.way() {
                    self.stage.wait(50);
                    self.do_deed(&place, &deed);
                }
                if !exercise.judges_itself() {
                    press(&mut self.stage, TOUCH, "give");
                }
                assert_eq!(
                    visit(&self.stage).state().card,
                    Some(Card::Right),
                    "{place}"
                );
                self.turn(&format!("{place} right"));
                press(&mut self.stage, TOUCH, "next");
            }
            let rows = self.stage.attempts();
            let rows: Vec<_> = rows.iter().map(|row| (&*row.step, row.outcome)).collect();
            let outcome = match step.exercise {
                Some(_) => Outcome::Right,
                None => Outcome::Seen,
            };
            assert_eq!(
                rows,
                [(&*step.id, outcome)],
                "{place}: once, and nothing else"
            );
        }
        assert_eq!(self.stage.model().screen, Screen::Summary);
        self.turn(&format!("{} summary", lesson.id));
    }
}

/// Every lesson, done by touch on a tablet that is turned after every deed.
fn turned(language: &str, long: u16, short: u16) {
    let mut tablet = Tablet::new(long, short);
    for lesson in &content().lessons {
        tablet.lesson(lesson, language);
    }
    assert!(tablet.turns > 200, "only {} turns", tablet.turns);
    tablet.faults.none();
}

#[test]
fn wcag_1_3_4_a_tablet_turned_after_every_deed_keeps_everything() {
    turned("fr", 1280, 800);
}

#[test]
fn wcag_1_3_4_a_small_tablet_turned_after_every_deed_keeps_everything_in_arabic() {
    turned("ar", 1024, 600);
}

/// Sentences and answers of the content of which something is in view.
fn in_view(stage: &Stage) -> Vec<String> {
    let seen = stage.seen();
    let content = seen.all.iter().filter(|one| {
        let turns = PAGES.iter().any(|page| node_of(page) == one.id);
        !seen.in_bar(one) && !turns && !one.is_word && one.visible.height() > 24.0
    });
    content.map(|one| one.name.clone()).collect()
}

/// Pages of large letters are turned, then the tablet is: what one was looking at is still there.
#[test]
fn a_page_that_was_turned_is_still_the_page_after_a_turn_of_the_tablet() {
    let (across, upright) = ((1280, 800), (800, 1280));
    let mut stage = Stage::new(across.0, across.1);
    let (mut turned, mut faults) = (0, Faults::default());
    for language in ["fr", "ar"] {
        let home = places::home(&locale(language), TextSize::Larger);
        let lessons = &content().lessons;
        for (lesson, at) in lessons
            .iter()
            .flat_map(|l| (0..l.steps.len()).map(move |at| (l, at)))
        {
            for model in [
                places::step(&home, lesson, at),
                places::question(&home, lesson, at),
            ] {
                stage.resize(across);
                stage.show(&model);
                for page in 1..8 {
                    let Some(down) = stage.seen().control("page-down") else {
                        break;
                    };
                    stage.wait(600);
                    stage.touch(down.rect.center(), 50);
                    let mut before = in_view(&stage);
                    for size in [upright, across] {
                        turned += 1;
                        stage.resize(size);
                        let after = in_view(&stage);
                        if !before.iter().any(|name| after.contains(name)) {
                            let place = format!("{language} {} {}", lesson.id, lesson.steps[at].id);
                            faults.add(
                                &place,
                                format!("page {page}: {before:?} has become {after:?}"),
                            );
                        }
                        before = after;
                    }
                }
            }
        }
    }
    assert!(turned > 50, "only {turned} pages");
    faults.none();
}
/// A lid that is closed for ten minutes in the middle of an answer: one touch, and everything is as it was.
#[test]
fn a_sleep_of_ten_minutes_keeps_everything_behind_one_touch() {
    let mut stage = Stage::new(1280, 800);
    for language in ["fr", "ar"] {
        for (lesson, at, exercise) in questions() {
            let place = format!("{language} {} {}", lesson.id, lesson.steps[at].id);
            stage.show(&places::question(&home(language), lesson, at));
            let way = exercise.way();
            for deed in &way[..way.len() / 2] {
                do_deed(&mut stage, TOUCH, deed);
            }
            let before = kept(&stage);
            stage.falls_silent();
            stage.act(Action::Woke(10 * 60_000));
            assert!(stage.model().asks_who_is_there(), "{place}");
            assert_eq!(stage.attempts(), [], "{place}");
            press(&mut stage, TOUCH, "still-here");
            let after = kept(&stage);
            assert_eq!(
                (&after.visit, after.screen),
                (&before.visit, before.screen),
                "{place}"
            );
            assert_eq!(
                (after.panel, after.keyboard),
                (before.panel, before.keyboard),
                "{place}"
            );
            for deed in &way[way.len() / 2..] {
                do_deed(&mut stage, TOUCH, deed);
            }
            if !exercise.judges_itself() {
                press(&mut stage, TOUCH, "give");
            }
            assert_eq!(visit(&stage).state().card, Some(Card::Right), "{place}");
        }
    }
}

/// A tablet that lay in a drawer is for the next person.
#[test]
fn after_a_night_nothing_of_a_person_is_on_the_screen() {
    let mut stage = Stage::new(800, 1280);
    for (lesson, at, exercise) in questions() {
        let model = places::question(&home("ar"), lesson, at);
        stage.show(&places::after(
            &model,
            [Action::Answer(exercise.solution())],
        ));
        stage.act(Action::Woke(12 * 3_600_000));
        let model = stage.model();
        assert_eq!(
            (model.screen, model.visit.is_none()),
            (Screen::Welcome, true)
        );
        assert!(stage.effects().contains(&Effect::NewSession));
    }
}
