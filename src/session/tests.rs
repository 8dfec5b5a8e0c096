use std::path::Path;

use super::*;
use crate::exercise::Answer;
use crate::progress::{Help, InputDevice, Outcome, Timestamp};
use crate::words::{Locale, Message, REFERENCE};

static FRENCH: Locale = REFERENCE;

const LESSON: &str = r#"(format: 1, version: 3, minutes: 1, picture: "p", steps: [
    (id: "read", picture: "a"),
    (id: "ask", picture: "a", exercise: Choice(options: ["x", "y"], right: ["x"])),
])"#;

fn visit(at: usize) -> Visit {
    let lesson = Lesson::parse(Path::new("10-demo.ron"), LESSON).unwrap();
    let mut visit = Visit::new(lesson, at, Timestamp(1_000));
    if visit.has_exercise() {
        visit.ask();
    }
    visit
}

fn at(millis: i64) -> Circumstances<'static> {
    Circumstances {
        session: "s",
        input_device: InputDevice::Touch,
        locale: &FRENCH,
        now: Timestamp(millis),
    }
}

fn choose(visit: &mut Visit, option: &str) {
    visit.answer(Answer::of([option]), at(0));
}

#[test]
fn reading_is_done_by_going_on() {
    let mut visit = visit(0);
    assert!(visit.can_go_on());
    assert!(!visit.state().passed);
    let attempt = visit.seen(at(4_500)).unwrap();
    assert_eq!((attempt.outcome, attempt.secs), (Outcome::Seen, 3));
    assert_eq!(attempt.lesson_version, 3);
    assert!(visit.state().passed);
}

#[test]
fn an_exercise_is_done_only_by_the_right_answer() {
    let mut visit = visit(1);
    assert!(!visit.can_go_on());
    assert_eq!(visit.seen(at(0)), None);
    choose(&mut visit, "y");
    assert_eq!(visit.give(at(0)).unwrap().outcome, Outcome::Wrong);
    assert_eq!(
        visit.state().card,
        Some(Card::Again(visit.message().attribute("wrong-y")))
    );
    assert!(!visit.can_go_on());
    choose(&mut visit, "x");
    assert_eq!(visit.state().card, None, "a new draft is not judged");
    assert_eq!(visit.give(at(0)).unwrap().help, Help::None);
    assert!(visit.can_go_on());
}

#[test]
fn help_with_sentences_explains_the_screen() {
    let mut visit = visit(0);
    visit.help();
    assert_eq!(visit.state().card, Some(Card::Guide));
    assert_eq!(visit.state().help, Help::None);
}

#[test]
fn nothing_chosen_is_not_an_attempt() {
    let mut visit = visit(1);
    assert_eq!(visit.give(at(0)), None);
    assert_eq!(
        visit.state().card,
        Some(Card::Empty(Message::new("choose-first")))
    );
}

#[test]
fn help_comes_in_order_and_is_kept() {
    let mut visit = visit(1);
    let first = visit.dont_know(at(0)).unwrap();
    assert_eq!((first.outcome, first.help), (Outcome::DontKnow, Help::None));
    assert_eq!(visit.state().card, Some(Card::Hint(1)));
    assert!(!visit.offers_solution());
    visit.help();
    assert!(visit.offers_solution());
    let shown = visit.show(at(0)).unwrap();
    assert_eq!(shown.help, Help::Shown);
    assert!(shown.passes() && visit.can_go_on());
    choose(&mut visit, "x");
    assert_eq!(visit.give(at(0)).unwrap().help, Help::Shown);
}

#[test]
fn help_goes_on_after_an_answer_and_after_a_person_helped() {
    let mut visit = visit(1);
    visit.help();
    choose(&mut visit, "y");
    visit.give(at(0));
    visit.help();
    assert_eq!(visit.state().card, Some(Card::Hint(2)));
    visit.human();
    choose(&mut visit, "x");
    assert_eq!(visit.give(at(0)).unwrap().help, Help::Human);
}

#[test]
fn a_lesson_goes_on_where_it_was_left() {
    let mut session = Session::new("s".into());
    assert_eq!(session.step_of("demo"), 0);
    session.leave("demo", 1);
    session.leave("demo", 0);
    assert_eq!(session.left_at.len(), 1);
    session.leave("demo", 1);
    assert_eq!(session.step_of("demo"), 1);
    assert_eq!(
        visit(99).at,
        1,
        "a shorter new version ends at its last step"
    );
}

const DEEDS: &str = r#"(format: 1, version: 1, minutes: 1, picture: "p", steps: [
    (id: "write", picture: "a", exercise: Type(text: "bonjour")),
    (id: "press", picture: "a", exercise: Point(deed: Press, targets: 2)),
    (id: "twice", picture: "a", exercise: Point(deed: Double, targets: 1)),
])"#;

fn deeds(at: usize) -> Visit {
    let lesson = Lesson::parse(Path::new("10-demo.ron"), DEEDS).unwrap();
    let mut visit = Visit::new(lesson, at, Timestamp(1_000));
    visit.ask();
    visit
}

#[test]
fn each_deed_is_judged_where_there_is_nothing_to_give() {
    let mut visit = deeds(1);
    assert_eq!(visit.answer(Answer::of(["target-1"]), at(0)), None);
    assert_eq!((visit.state().card, visit.can_go_on()), (None, false));
    let done = Answer::of(["target-1", "target-2"]);
    let attempt = visit.answer(done.clone(), at(0)).unwrap();
    assert_eq!(attempt.outcome, Outcome::Right);
    assert_eq!(visit.state().card, Some(Card::Right));
    assert!(visit.can_go_on());
    assert_eq!(
        visit.answer(done.and("more"), at(0)),
        None,
        "it is done already"
    );
    assert!(visit.can_go_on());
}

#[test]
fn what_was_typed_goes_when_the_step_is_left() {
    let mut visit = deeds(0);
    visit.answer(Answer::default().with("typed", "bonjour"), at(0));
    assert_eq!(visit.give(at(0)).unwrap().outcome, Outcome::Right);
    visit.go_to(1, Timestamp(0));
    assert!(visit.steps[0].answer.typed.is_empty());
    assert!(visit.steps[0].passed, "what is done stays done");
    visit.go_to(0, Timestamp(0));
    visit.ask();
    assert!(visit.can_go_on());
}

#[test]
fn what_looks_like_a_secret_is_wiped_at_once_and_is_no_attempt() {
    let mut visit = deeds(0);
    let phone = Answer::default().with("typed", "07 12 34 56 78");
    assert_eq!(visit.answer(phone, at(0)), None);
    assert_eq!(
        visit.state().card,
        Some(Card::Secret(crate::secrets::Secret::Phone))
    );
    assert!(visit.state().answer.text("typed").is_empty());
}

#[test]
fn only_extras_can_be_skipped() {
    assert_eq!(deeds(1).skip(at(0)), None);
    let mut visit = deeds(2);
    let attempt = visit.skip(at(0)).unwrap();
    assert_eq!(
        (attempt.outcome, attempt.help),
        (Outcome::Skipped, Help::None)
    );
    assert!(visit.can_go_on());
}

#[test]
fn a_step_done_again_begins_anew_and_ends_the_lesson() {
    let mut visit = deeds(0);
    visit.answer(Answer::default().with("typed", "bonjour"), at(0));
    visit.give(at(0));
    visit.do_again(0, Timestamp(0));
    assert!(!visit.state().passed && visit.is_last());
}
