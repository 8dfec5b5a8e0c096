//! Someone who has left: after a while without a sign of life the machine asks, and then forgets the person.

use super::update::finish;
use super::voice::arrive;
use super::{Action, Effect, Model, Panel, Scan, Screen};
use crate::progress::Timestamp;

/// Milliseconds that the question stands before the person is forgotten.
pub const ANSWER_WITHIN_MILLIS: u64 = 45_000;

/// Seconds after which a corner that was left open asks, where learners are never asked: it must not stay open.
const CORNER_SECS: u32 = 5 * 60;

/// Milliseconds of sleep after which whoever wakes the machine is another person.
pub const ANOTHER_PERSON_MILLIS: u64 = 60 * 60_000;

/// What is known of the person being there.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Idle {
    /// Since when the question stands.
    pub asked: Option<Timestamp>,
    /// The last sign of life; none before the first one.
    last: Option<Timestamp>,
    /// When the sleeping program comes back to look.
    wake: Option<Timestamp>,
}

/// Takes note of what a person does. While the question stands, moving about gives more time, but only its
/// button answers it: a table that is knocked against shall not.
pub(super) fn notice(model: &mut Model, action: &Action, now: Timestamp) {
    let by_itself = matches!(
        action,
        Action::Tick
            | Action::Loaded(_)
            | Action::SessionIs(_)
            | Action::Notice(_)
            | Action::NoticeGone(_)
            | Action::Sound(_)
            | Action::Printed(_)
            | Action::Kept(_)
            | Action::Woke(_)
            | Action::Found(_)
            | Action::HeadphonesOut
            | Action::Scan(Scan::Seen(_) | Scan::Pressed)
    ) || matches!(action, Action::Corner(deed) if deed.is_answer());
    let voice = matches!(action, Action::Reading(..) | Action::ReadingDone(_));
    match &mut model.idle.asked {
        Some(_) if by_itself || voice => {}
        Some(since) => *since = now,
        None if by_itself => {}
        None => model.idle.last = Some(now),
    }
}

/// Asks, or forgets the person, when it is time.
pub(super) fn tick(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let Some(ask_after) = ask_after(model) else {
        return Vec::new();
    };
    if let Some(since) = model.idle.asked {
        return match ANSWER_WITHIN_MILLIS.checked_sub(now.millis_since(since)) {
            None | Some(0) => finish(model),
            Some(left) => wake_after(model, left, now),
        };
    }
    if !model.has_something_to_forget() {
        return Vec::new();
    }
    if model.narration.active && !model.narration.paused {
        model.idle.last = Some(now);
    }
    let last = *model.idle.last.get_or_insert(now);
    match ask_after.checked_sub(now.millis_since(last)) {
        None | Some(0) => ask(model, now),
        Some(left) => wake_after(model, left, now),
    }
}

/// Milliseconds without a sign of life after which the machine asks. In a workshop it never asks, nor beside an
/// author, who looks at the editor and not here.
fn ask_after(model: &Model) -> Option<u64> {
    let secs = model
        .setup
        .idle_secs
        .or(in_corner(model).then_some(CORNER_SECS));
    let asks = model.workshop.is_none() && model.preview.is_none();
    secs.filter(|_| asks).map(|secs| u64::from(secs) * 1000)
}

fn in_corner(model: &Model) -> bool {
    model.screen == Screen::Corner || model.panel == Some(Panel::Pin)
}

/// The question comes, and stands.
fn ask(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    model.idle.asked = Some(now);
    let mut effects = arrive(model);
    effects.push(Effect::Chime);
    model.idle.wake = None;
    effects.extend(wake_after(model, ANSWER_WITHIN_MILLIS, now));
    effects
}

/// The machine wakes. Who closed the lid for a moment finds everything as it was, after the question if nobody did
/// anything for longer than the machine waits anyway; after an hour it is somebody else who opens it. A corner that was
/// left open is shut at once: its question can be answered by anyone.
pub(super) fn woke(model: &mut Model, slept_millis: u64, now: Timestamp) -> Vec<Effect> {
    let Some(ask_after) = ask_after(model).filter(|_| model.has_something_to_forget()) else {
        return Vec::new();
    };
    let last = model.idle.last.unwrap_or(now);
    let unmoved = now.millis_since(last).saturating_add(slept_millis);
    let (waited, corner) = (unmoved >= ask_after, in_corner(model));
    if slept_millis >= ANOTHER_PERSON_MILLIS || corner && waited {
        return finish(model);
    }
    if waited || model.idle.asked.is_some() {
        return ask(model, now);
    }
    let slept = i64::try_from(slept_millis).unwrap_or(i64::MAX);
    model.idle.last = Some(Timestamp(last.0.saturating_sub(slept)));
    model.idle.wake = None;
    wake_after(model, ask_after - unmoved, now)
}

/// The person is still there: everything is as it was.
pub(super) fn still_here(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    model.idle.asked = None;
    model.idle.last = Some(now);
    arrive(model)
}

/// Comes back after so long, unless that is arranged already: a hand on the mouse asks sixty times a second.
fn wake_after(model: &mut Model, millis: u64, now: Timestamp) -> Vec<Effect> {
    let awaited = model.idle.wake.is_some_and(|wake| wake > now);
    if awaited {
        return Vec::new();
    }
    model.idle.wake = Some(now.plus_millis(millis));
    vec![Effect::WakeAfter(millis)]
}

impl Model {
    /// Whether the machine asks if someone is there.
    pub fn asks_who_is_there(&self) -> bool {
        self.idle.asked.is_some()
    }

    /// Whether anything on the screen or in memory comes from a person.
    fn has_something_to_forget(&self) -> bool {
        let begun = Self::default_locale(&self.locales);
        self.screen != Screen::Welcome
            || self.panel.is_some()
            || self.locale != begun
            || self.visit.is_some()
            || self.comfort != self.setup.comfort()
            || !self.session.attempts.is_empty()
            || !self.session.left_at.is_empty()
            || self.returning.code.is_some()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::app::{Panel, update};
    use crate::comfort::{Comfort, TextSize};
    use crate::exercise::Answer;
    use crate::lesson::Lesson;
    use crate::words::{Locale, Message};

    const MINUTE: i64 = 60_000;
    /// How long the question stands.
    const STANDS: i64 = 45_000;

    fn lesson() -> Lesson {
        let text = r#"(format: 1, version: 1, minutes: 1, picture: "p", steps: [
            (id: "one", picture: "a", exercise: Type(text: "bonjour")),
        ])"#;
        Lesson::parse(Path::new("10-demo.ron"), text).unwrap()
    }

    fn locale(id: &str) -> Locale {
        id.parse().unwrap()
    }

    /// The machine, and a clock.
    struct World {
        model: Model,
        now: i64,
    }

    impl World {
        fn new() -> Self {
            let mut model = Model::new(vec![lesson()], vec![locale("fr"), locale("ar")]);
            update(&mut model, Action::Finish, Timestamp(0));
            Self { model, now: 0 }
        }

        fn act(&mut self, action: Action) -> Vec<Effect> {
            update(&mut self.model, action, Timestamp(self.now))
        }

        /// Sleeps like the window does: it is woken when it asked for it, and by nothing else.
        fn wait(&mut self, millis: i64) -> Vec<Effect> {
            let end = self.now + millis;
            let mut all = Vec::new();
            loop {
                let effects = self.act(Action::Tick);
                let wakes = effects.iter().filter_map(|effect| match effect {
                    Effect::WakeAfter(millis) => Some(self.now + i64::try_from(*millis).unwrap()),
                    _ => None,
                });
                let asked = self.model.idle.wake.map(|wake| wake.0);
                let next = wakes.chain(asked).filter(|at| *at > self.now).min();
                all.extend(effects);
                match next.filter(|at| *at <= end) {
                    Some(at) => self.now = at,
                    None => break,
                }
            }
            self.now = end;
            all.extend(self.act(Action::Tick));
            all
        }
    }

    fn in_a_lesson() -> World {
        let mut world = World::new();
        world.act(Action::ChooseLocale(locale("ar")));
        world.act(Action::OpenLesson("demo".into()));
        world.act(Action::Next);
        world.act(Action::ReadingDone(world.model.narration.reading));
        world
    }

    #[test]
    fn nobody_is_asked_before_a_person_has_come() {
        let mut world = World::new();
        world.act(Action::ReadingDone(world.model.narration.reading));
        assert_eq!(world.wait(60 * MINUTE), []);
        assert!(!world.model.asks_who_is_there());
    }

    #[test]
    fn after_five_minutes_the_machine_asks_and_then_forgets() {
        let mut world = in_a_lesson();
        let typed = Answer::default().with("text", "Camille");
        world.act(Action::Answer(typed));
        world.act(Action::SetComfort(
            Comfort {
                text_size: TextSize::Largest,
                ..Comfort::default()
            },
            Message::new("text-size-largest"),
        ));
        world.act(Action::ReadingDone(world.model.narration.reading));
        world.wait(5 * MINUTE - 1);
        assert!(!world.model.asks_who_is_there());
        let effects = world.wait(1);
        assert!(effects.contains(&Effect::Chime), "{effects:?}");
        assert!(world.model.asks_who_is_there());
        world.wait(STANDS - 1);
        let visit = world.model.visit.as_ref().unwrap();
        assert!(visit.state().answer.typed.contains_key("text"));
        let effects = world.wait(1);
        assert!(effects.contains(&Effect::NewSession), "{effects:?}");
        let fresh = World::new().model;
        let left = Model {
            narration: fresh.narration.clone(),
            reach: fresh.reach.clone(),
            ..world.model.clone()
        };
        assert_eq!(left, fresh);
    }

    #[test]
    fn any_sign_of_life_counts_and_the_voice_is_one() {
        let mut world = in_a_lesson();
        for sign in [Action::Stir, Action::Listen] {
            world.wait(4 * MINUTE);
            world.act(sign);
        }
        // It reads for ten minutes.
        world.wait(10 * MINUTE);
        assert!(!world.model.asks_who_is_there());
        world.act(Action::ReadingDone(world.model.narration.reading));
        world.wait(5 * MINUTE);
        assert!(world.model.asks_who_is_there());
    }

    #[test]
    fn a_paused_voice_is_no_sign_of_life() {
        let mut world = in_a_lesson();
        world.act(Action::Listen);
        world.act(Action::PauseOrResume);
        world.wait(5 * MINUTE);
        assert!(world.model.asks_who_is_there());
    }

    #[test]
    fn wcag_2_2_1_who_answers_finds_everything_as_it_was_as_often_as_asked() {
        let mut world = in_a_lesson();
        world.act(Action::Open(Panel::Comfort));
        let before = world.model.clone();
        for _ in 0..3 {
            world.act(Action::ReadingDone(world.model.narration.reading));
            world.wait(5 * MINUTE);
            assert!(world.model.asks_who_is_there());
            world.wait(STANDS - 1);
            // Moving gives time, and does not answer.
            world.act(Action::Stir);
            world.wait(STANDS - 1);
            assert!(world.model.asks_who_is_there());
            world.act(Action::StillHere);
            let now = Model {
                narration: before.narration.clone(),
                reach: before.reach.clone(),
                idle: before.idle.clone(),
                ..world.model.clone()
            };
            assert_eq!(now, before);
        }
    }

    /// What a person did, without what the machine knows of their being there.
    fn work(model: &Model) -> Model {
        Model {
            narration: Default::default(),
            reach: Default::default(),
            idle: Idle::default(),
            ..model.clone()
        }
    }

    #[test]
    fn a_lid_closed_for_a_moment_loses_nothing() {
        for minutes in [1, 4, 10, 59] {
            let mut world = in_a_lesson();
            world.act(Action::Answer(Answer::default().with("text", "bonj")));
            let before = work(&world.model);
            let effects = world.act(Action::Woke(minutes * 60_000));
            assert_eq!(world.model.asks_who_is_there(), minutes >= 5);
            assert_eq!(effects.contains(&Effect::Chime), minutes >= 5);
            assert!(effects.iter().any(|e| matches!(e, Effect::WakeAfter(_))));
            world.wait(STANDS - 1);
            assert_eq!(work(&world.model), before, "{minutes}");
            if minutes >= 5 {
                world.act(Action::StillHere);
                assert!(!world.model.asks_who_is_there());
            }
            assert_eq!(work(&world.model), before, "{minutes}");
        }
    }

    #[test]
    fn sleep_is_time_in_which_nobody_does_anything() {
        let mut world = in_a_lesson();
        world.wait(MINUTE);
        world.act(Action::Woke(3 * 60_000));
        world.wait(MINUTE - 1);
        assert!(!world.model.asks_who_is_there());
        world.wait(1);
        assert!(world.model.asks_who_is_there());
        // The question that stood when the lid was closed gets its time again, and is answered or forgotten.
        world.wait(STANDS - 1);
        world.act(Action::Woke(10 * 60_000));
        world.wait(STANDS - 1);
        assert!(world.model.visit.is_some() && world.model.asks_who_is_there());
        world.wait(1);
        assert_eq!(world.model.screen, Screen::Welcome);
    }

    #[test]
    fn after_a_long_sleep_the_machine_is_another_persons() {
        let mut world = in_a_lesson();
        let effects = world.act(Action::Woke(ANOTHER_PERSON_MILLIS));
        assert!(effects.contains(&Effect::NewSession), "{effects:?}");
        assert_eq!(work(&world.model), work(&World::new().model));
        // A corner that was left open is not offered to who opens the lid.
        let mut world = World::new();
        world.model.screen = Screen::Corner;
        world.act(Action::Woke(4 * 60_000));
        assert_eq!(world.model.screen, Screen::Corner);
        world.act(Action::Woke(60_000));
        assert_eq!(world.model.screen, Screen::Welcome);
    }

    #[test]
    fn where_nobody_is_ever_asked_every_sleep_keeps_everything() {
        let mut world = in_a_lesson();
        world.model.setup.idle_secs = None;
        let before = world.model.clone();
        assert_eq!(world.act(Action::Woke(12 * ANOTHER_PERSON_MILLIS)), []);
        assert_eq!(world.model, before);
        let mut fresh = World::new();
        assert_eq!(fresh.act(Action::Woke(ANOTHER_PERSON_MILLIS)), []);
    }

    #[test]
    fn a_machine_that_never_asks_does_not_even_wake() {
        let mut world = in_a_lesson();
        world.model.setup.idle_secs = None;
        assert_eq!(world.wait(60 * MINUTE), []);
    }

    #[test]
    fn an_author_who_writes_is_not_sent_away() {
        let mut world = in_a_lesson();
        world.model.preview = Some(crate::app::Preview::default());
        assert_eq!(world.wait(60 * MINUTE), []);
        assert!(!world.model.asks_who_is_there());
    }

    #[test]
    fn a_moving_mouse_arranges_one_wake_only() {
        let mut world = in_a_lesson();
        let mut wakes = 0;
        for _ in 0..600 {
            world.act(Action::Stir);
            wakes += world.act(Action::Tick).len();
            world.now += 16;
        }
        assert_eq!(wakes, 1);
    }
}
