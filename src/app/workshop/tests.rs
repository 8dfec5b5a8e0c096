use std::path::Path;

use super::*;
use crate::app::{Action, update};
use crate::lesson::Lesson;
use crate::words::Message;
use crate::workshop::GroupOutcome;

fn lesson() -> Lesson {
    let text = r#"(format: 1, version: 2, minutes: 1, picture: "p", steps: [
        (id: "read", picture: "a"),
        (id: "look", picture: "a", exercise: Choice(options: ["a", "b"], right: ["a"]), harder: (
            exercise: Choice(options: ["c", "d"], right: ["d"]),
        )),
        (id: "write", picture: "a", exercise: Type(text: "bonjour")),
    ])"#;
    Lesson::parse(Path::new("10-demo.ron"), text).unwrap()
}

/// A workshop, and a clock.
struct World {
    model: Model,
    now: i64,
}

impl World {
    fn new() -> Self {
        let locales = ["fr", "ar"].map(|id| id.parse().unwrap());
        Self {
            model: Model::new(vec![lesson()], locales.into()),
            now: 1_000,
        }
    }

    fn begun() -> Self {
        let mut world = Self::new();
        world.lead(Lead::Begin);
        world.act(Action::OpenLesson("demo".into()));
        world
    }

    fn act(&mut self, action: Action) -> Vec<Effect> {
        self.now += 1;
        update(&mut self.model, action, Timestamp(self.now))
    }

    fn lead(&mut self, lead: Lead) -> Vec<Effect> {
        self.act(Action::Lead(lead))
    }

    fn on(&mut self, times: usize) {
        for _ in 0..times {
            self.lead(Lead::On);
        }
    }

    fn workshop(&self) -> &Workshop {
        self.model.workshop.as_ref().unwrap()
    }

    fn record(&self) -> &Record {
        self.workshop().record.as_ref().unwrap()
    }

    fn at(&self) -> (Part, usize) {
        (self.workshop().part, self.model.visit.as_ref().unwrap().at)
    }
}

/// What would be written.
fn written(effects: &[Effect]) -> (usize, usize) {
    let attempts = effects
        .iter()
        .filter(|e| matches!(e, Effect::Record(_) | Effect::Opine(_)));
    let workshops = effects
        .iter()
        .filter(|e| matches!(e, Effect::KeepWorkshop(_)));
    (attempts.count(), workshops.count())
}

#[test]
fn one_key_leads_from_the_title_to_the_end() {
    let mut world = World::begun();
    let mut way = vec![world.at()];
    while world.model.screen == Screen::Lesson {
        world.on(1);
        way.push(world.at());
    }
    let parts = [
        (Part::Title, 0),
        (Part::Words, 0),
        (Part::Words, 1),
        (Part::Question, 1),
        (Part::Answer, 1),
        (Part::Words, 2),
        (Part::Question, 2),
        (Part::Answer, 2),
        (Part::Abilities, 2),
        (Part::Abilities, 2),
    ];
    assert_eq!(way, parts);
    assert_eq!(world.model.screen, Screen::Summary);
    assert!(world.record().finished);
    let steps: Vec<&str> = world
        .record()
        .steps
        .iter()
        .map(|s| s.step.as_str())
        .collect();
    assert_eq!(steps, ["read", "look", "write"]);
    // And back to the title, without a question being answered.
    for _ in 0..20 {
        if world.at() == (Part::Title, 0) {
            return;
        }
        world.lead(Lead::Back);
    }
    panic!("back does not lead to the title: {:?}", world.at());
}

#[test]
fn nothing_about_a_person_is_ever_written() {
    let mut world = World::begun();
    world.on(6);
    assert_eq!(world.at(), (Part::Question, 2));
    assert!(world.model.is_handed_over());
    let typed = world
        .model
        .visit
        .as_ref()
        .unwrap()
        .step()
        .unwrap()
        .exercise
        .as_ref()
        .unwrap()
        .solution();
    let mut effects = world.act(Action::Answer(typed));
    effects.extend(world.act(Action::Give));
    assert_eq!(written(&effects), (0, 0));
    assert!(world.model.visit.as_ref().unwrap().state().passed);
    assert_eq!(world.model.session.attempts, []);
    let effects = world.lead(Lead::On);
    assert_eq!(written(&effects), (0, 1));
    let kept = world.record().step("write").unwrap();
    assert_eq!(kept.outcome, Some(GroupOutcome::Known));
    world.on(1);
    // What was typed goes with the slide.
    let visit = world.model.visit.as_ref().unwrap();
    assert!(visit.steps.iter().all(|step| step.answer.typed.is_empty()));
}

#[test]
fn hands_are_counted_and_taken_back_until_the_answer_is_shown() {
    let mut world = World::begun();
    world.lead(Lead::Raise("a".into()));
    assert_eq!(world.record().steps, [], "no question is on the screen");
    world.on(3);
    for option in ["a", "b", "b", "b", "z"] {
        world.lead(Lead::Raise(option.into()));
    }
    world.lead(Lead::TakeBack);
    world.lead(Lead::Raise("b".into()));
    let hands = |world: &World| world.record().step("look").unwrap().hands.clone();
    assert_eq!(hands(&world), [("a".into(), 1), ("b".into(), 3)]);
    world.on(1);
    world.lead(Lead::Raise("a".into()));
    world.lead(Lead::TakeBack);
    assert_eq!(hands(&world), [("a".into(), 1), ("b".into(), 3)]);
    let outcome = world.record().step("look").unwrap().outcome;
    assert_eq!(outcome, Some(GroupOutcome::Blocked));
}

#[test]
fn the_group_stays_together_on_either_track() {
    let mut world = World::begun();
    world.on(3);
    world.lead(Lead::Harder);
    let visit = world.model.visit.as_ref().unwrap();
    assert_eq!(
        (world.at(), visit.message().id.as_str()),
        ((Part::Words, 1), "demo_look--harder")
    );
    world.on(1);
    world.lead(Lead::Raise("d".into()));
    world.on(1);
    let kept = world.record().step("look--harder").unwrap();
    assert_eq!(kept.outcome, Some(GroupOutcome::Known));
    world.on(1);
    // A step that has no harder one goes on where it is.
    world.on(1);
    assert_eq!(world.at(), (Part::Question, 2));
    world.lead(Lead::Harder);
    assert_eq!(world.at(), (Part::Question, 2));
    assert!(!world.workshop().harder);
}

#[test]
fn the_voice_speaks_only_when_asked_and_in_either_language() {
    let mut world = World::begun();
    let mut effects = Vec::new();
    for _ in 0..4 {
        effects.extend(world.lead(Lead::On));
    }
    let speaks = |effects: &[Effect]| effects.iter().any(|e| matches!(e, Effect::Narrate(_)));
    assert!(!speaks(&effects), "{effects:?}");
    world.lead(Lead::Second);
    let ar: Locale = "ar".parse().unwrap();
    assert_eq!(world.workshop().second.as_ref(), Some(&ar));
    assert_eq!(world.record().locales.len(), 2);
    let heard = |effects: Vec<Effect>| {
        effects.into_iter().find_map(|effect| match effect {
            Effect::Narrate(reading) => Some(reading.messages[0].locale.clone()),
            _ => None,
        })
    };
    assert_eq!(heard(world.lead(Lead::ListenOn)), Some(None));
    assert_eq!(heard(world.lead(Lead::ListenOn)), Some(Some(ar.clone())));
    assert_eq!(heard(world.lead(Lead::ListenOn)), None);
    assert_eq!(heard(world.lead(Lead::Listen(ar.clone()))), Some(Some(ar)));
    world.lead(Lead::Second);
    assert_eq!(world.workshop().second, None);
}

#[test]
fn what_was_there_before_comes_back_and_nothing_is_mixed() {
    let mut world = World::new();
    world.act(Action::ChooseLocale("ar".parse().unwrap()));
    world.act(Action::OpenLesson("demo".into()));
    world.act(Action::Next);
    world.act(Action::Home);
    let comfort = Comfort {
        text_size: TextSize::Large,
        ..Comfort::default()
    };
    world.act(Action::SetComfort(comfort, Message::new("text-size-large")));
    world.model.screen = Screen::Welcome;
    let before = world.model.clone();
    assert_eq!(before.session.attempts.len(), 1);
    world.lead(Lead::Begin);
    assert_eq!(world.model.locale.to_string(), "fr");
    assert_eq!(world.model.comfort.text_size, TextSize::Normal);
    assert_eq!(world.model.session.attempts, []);
    world.act(Action::OpenLesson("demo".into()));
    world.lead(Lead::Larger);
    world.on(8);
    world.lead(Lead::Close);
    world.lead(Lead::People(7));
    let effects = world.lead(Lead::End);
    assert_eq!(written(&effects), (0, 1));
    let after = Model {
        narration: before.narration.clone(),
        reach: before.reach.clone(),
        idle: before.idle.clone(),
        ..world.model.clone()
    };
    assert_eq!(after, before);
}

#[test]
fn a_black_screen_or_a_pause_keeps_the_slide() {
    let mut world = World::begun();
    world.on(1);
    let place = world.at();
    for lead in [Lead::On, Lead::Back, Lead::Talk, Lead::Black] {
        world.lead(Lead::Black);
        assert!(world.workshop().black);
        world.lead(lead);
        assert!(!world.workshop().black);
        assert_eq!(world.at(), place);
    }
    // The one key of a remote that is left makes letters larger, and brings the picture back.
    world.lead(Lead::Black);
    world.lead(Lead::ListenOn);
    assert_eq!(world.model.comfort.text_size, TextSize::Large);
    assert!(!world.workshop().black);
    world.lead(Lead::Pause);
    world.lead(Lead::On);
    assert_eq!((world.workshop().pause, world.at()), (None, place));
}

#[test]
fn a_pause_goes_by_in_tens_of_seconds_and_waits_for_the_facilitator() {
    let mut world = World::begun();
    let effects = world.lead(Lead::Pause);
    let wakes = |effects: &[Effect]| {
        effects.iter().find_map(|effect| match effect {
            Effect::WakeAfter(millis) => Some(*millis),
            _ => None,
        })
    };
    assert_eq!(wakes(&effects), Some(10_000));
    let left = |world: &World| world.workshop().pause.unwrap().left_secs;
    assert_eq!(left(&world), PAUSE_SECS);
    world.now += 9_000;
    world.act(Action::Tick);
    assert_eq!(left(&world), PAUSE_SECS);
    world.now += 1_500;
    world.act(Action::Tick);
    assert_eq!(left(&world), PAUSE_SECS - 10);
    world.lead(Lead::Pause);
    assert_eq!(left(&world), 2 * PAUSE_SECS - 10);
    world.now += 10 * 60_000;
    let effects = world.act(Action::Tick);
    assert_eq!((left(&world), wakes(&effects)), (0, None));
    assert!(world.workshop().pause.is_some());
}

#[test]
fn nobody_is_asked_whether_someone_is_there() {
    let mut world = World::begun();
    world.now += 60 * 60_000;
    assert_eq!(world.act(Action::Tick), []);
    assert!(!world.model.asks_who_is_there());
}

#[test]
fn the_sheet_of_the_workshop_is_one_touch_from_its_end() {
    use crate::app::{Panel, PaperDeed, PaperErrand};
    use crate::sheet::Sheet;
    let mut world = World::new();
    world.act(Action::Papers(PaperDeed::Open));
    assert_eq!(world.model.panel, None, "papers are for the facilitator");
    world.lead(Lead::Begin);
    world.act(Action::OpenLesson("demo".into()));
    world.lead(Lead::Close);
    world.lead(Lead::People(8));
    let effects = world.act(Action::Papers(PaperDeed::Open));
    let wanted = effects.into_iter().find_map(|effect| match effect {
        Effect::Papers(PaperErrand::Show(wanted)) => Some(wanted),
        _ => None,
    });
    let wanted = wanted.unwrap();
    assert_eq!((wanted.sheet, wanted.lesson), (Sheet::Session, None));
    assert_eq!(wanted.record.unwrap().people, Some(8));
    assert_eq!(world.model.panel, Some(Panel::Papers));
    // Without a printer it is a file; what became of it is told.
    assert_eq!(world.act(Action::Papers(PaperDeed::Print)), []);
    let effects = world.act(Action::Papers(PaperDeed::Save));
    assert!(matches!(
        effects[..],
        [Effect::Papers(PaperErrand::Save(_))]
    ));
    let effects = world.act(Action::Papers(PaperDeed::Made(None)));
    let said = world.model.papers.said.clone().unwrap();
    assert_eq!(said.id, "papers-none");
    assert!(
        matches!(effects[..], [Effect::Narrate(_)]),
        "it is heard too"
    );
    world.act(Action::Papers(PaperDeed::Saved(None)));
    let said = world.model.papers.said.clone().unwrap();
    assert_eq!(said.id, "corner-not-exported");
    world.act(Action::Papers(PaperDeed::Choose(Sheet::Guide)));
    world.act(Action::Papers(PaperDeed::Made(Some(vec![Vec::new(); 3]))));
    let page = |world: &World| world.model.papers.page;
    let pages: Vec<usize> = (0..4)
        .map(|_| {
            world.act(Action::Papers(PaperDeed::Turn));
            page(&world)
        })
        .collect();
    assert_eq!(pages, [1, 2, 0, 1]);
    world.act(Action::Papers(PaperDeed::NextLesson));
    assert_eq!(
        (page(&world), world.model.papers.lesson.as_str()),
        (0, "demo")
    );
    world.act(Action::Close);
    assert_eq!(world.model.screen, Screen::Summary);
}

#[test]
fn going_back_to_a_question_takes_nothing_away() {
    let mut world = World::begun();
    world.on(3);
    for option in ["b", "a"] {
        world.lead(Lead::Raise(option.into()));
    }
    world.on(1);
    assert!(!world.workshop().has_hands(), "the answer is shown");
    world.lead(Lead::Back);
    assert!(world.workshop().has_hands());
    // The order is gone, the hands are not.
    world.lead(Lead::TakeBack);
    let hands = |world: &World| world.record().step("look").unwrap().hands.clone();
    assert_eq!(hands(&world), [("a".into(), 1), ("b".into(), 0)]);
    world.on(3);
    assert_eq!(world.at(), (Part::Question, 2));
    let step = world.model.visit.as_ref().unwrap().step().unwrap().clone();
    world.act(Action::Answer(step.exercise.unwrap().solution()));
    world.act(Action::Give);
    world.on(1);
    let outcome = |world: &World| world.record().step("write").unwrap().outcome;
    assert_eq!(outcome(&world), Some(GroupOutcome::Known));
    world.lead(Lead::Back);
    world.on(1);
    assert_eq!(
        outcome(&world),
        Some(GroupOutcome::Known),
        "it was known once"
    );
}

#[test]
fn an_answer_that_was_shown_at_the_machine_is_not_known() {
    let mut world = World::begun();
    world.on(6);
    world.act(Action::Show);
    assert!(world.model.visit.as_ref().unwrap().state().passed);
    world.on(1);
    let outcome = world.record().step("write").unwrap().outcome;
    assert_eq!(outcome, Some(GroupOutcome::Blocked));
}

#[test]
fn what_is_said_at_the_end_makes_a_workshop_no_longer() {
    let mut world = World::begun();
    world.on(1);
    world.lead(Lead::Close);
    let last = world.record().last;
    world.now += 3 * 60 * 60_000;
    world.lead(Lead::People(6));
    assert_eq!(world.record().last, last);
    let effects = world.lead(Lead::End);
    let kept = effects.into_iter().find_map(|effect| match effect {
        Effect::KeepWorkshop(record) => Some(record),
        _ => None,
    });
    assert_eq!(
        kept.map(|record| (record.last, record.people)),
        Some((last, Some(6)))
    );
}
