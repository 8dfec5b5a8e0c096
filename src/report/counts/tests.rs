//! What is counted, and how.

use super::*;
use crate::progress::{InputDevice, Timestamp};

/// 2026-03-14, noon.
const NOON: i64 = 1_773_489_600_000;
const TODAY: Day = Day(20_526);

fn counting() -> Counting {
    Counting {
        utc_offset_secs: 0,
        last_steps: [("scams".to_owned(), "end".to_owned())].into(),
    }
}

/// An attempt at `step` in the visit that began at minute `minute`.
fn attempt(step: &str, minute: i64, outcome: Outcome, help: Help) -> Attempt {
    Attempt {
        session: "s".into(),
        lesson: "scams".into(),
        lesson_version: 1,
        step: step.into(),
        outcome,
        help,
        input_device: InputDevice::Mouse,
        locale: "fr".into(),
        started_at: Timestamp(NOON + minute * 60_000),
        secs: 1,
    }
}

fn count(attempts: &[Attempt]) -> Counts {
    let (mut stay, mut counts) = (Stay::default(), Counts::default());
    for attempt in attempts {
        stay.add(attempt, &counting(), &mut counts);
    }
    counts
}

/// Visits, blocked, helped of a step.
fn step(counts: &Counts, step: &str) -> (i64, i64, i64) {
    let key = ("scams".to_owned(), step.to_owned(), TODAY);
    let count = counts.steps.get(&key).copied().unwrap_or_default();
    (count.visits, count.blocked, count.helped)
}

use Outcome::{DontKnow, Incomplete, Right, Seen, Shown, Skipped, Wrong};

#[test]
fn a_stay_is_counted_once_and_a_lesson_once_in_it() {
    let mut arabic = attempt("two", 1, Right, Help::None);
    arabic.locale = "ar".into();
    let counts = count(&[
        attempt("one", 0, Seen, Help::None),
        arabic,
        attempt("end", 2, Wrong, Help::None),
        attempt("end", 2, Right, Help::None),
        attempt("end", 3, Right, Help::None),
    ]);
    assert_eq!(counts.sessions, [((TODAY, "fr".to_owned()), 1)].into());
    let lesson = counts.lessons[&("scams".to_owned(), TODAY)];
    assert_eq!((lesson.begun, lesson.finished), (1, 1));
    assert_eq!(step(&counts, "end"), (2, 0, 0), "done again");
}

#[test]
fn a_lesson_that_is_not_passed_to_its_end_is_not_finished() {
    for outcome in [Wrong, DontKnow, Incomplete] {
        let counts = count(&[attempt("end", 0, outcome, Help::None)]);
        assert_eq!(counts.lessons[&("scams".to_owned(), TODAY)].finished, 0);
    }
    for outcome in [Seen, Right, Shown, Skipped] {
        let counts = count(&[attempt("end", 0, outcome, Help::None)]);
        assert_eq!(counts.lessons[&("scams".to_owned(), TODAY)].finished, 1);
    }
}

#[test]
fn where_people_block() {
    let blocked = |outcomes: &[Outcome]| {
        let visit = outcomes.iter().map(|o| attempt("a", 0, *o, Help::None));
        let mut attempts: Vec<Attempt> = visit.collect();
        let last = step(&count(&attempts), "a").1;
        attempts.push(attempt("b", 1, Seen, Help::None));
        (last, step(&count(&attempts), "a").1)
    };
    // Where it was the last thing done, and where the stay went on.
    assert_eq!(blocked(&[Right]), (0, 0));
    assert_eq!(blocked(&[Seen]), (0, 0), "to stop is a good answer");
    assert_eq!(blocked(&[Skipped]), (0, 0));
    assert_eq!(blocked(&[Wrong]), (1, 0), "left at once, or tried later");
    assert_eq!(blocked(&[Wrong, Right]), (0, 0));
    assert_eq!(blocked(&[Wrong, Incomplete]), (1, 1));
    assert_eq!(blocked(&[Wrong, Wrong, Wrong, Right]), (1, 1), "once");
    assert_eq!(blocked(&[DontKnow]), (1, 1));
    assert_eq!(blocked(&[DontKnow, Right]), (1, 1));
    assert_eq!(blocked(&[Shown]), (1, 1));
    assert_eq!(blocked(&[Right, Wrong, Wrong]), (0, 0), "playing");
}

#[test]
fn help_that_was_needed() {
    let helped = |helps: &[Help]| {
        let visit = helps.iter().map(|help| attempt("a", 0, Wrong, *help));
        step(&count(&visit.collect::<Vec<_>>()), "a").2
    };
    assert_eq!(helped(&[Help::None, Help::Replayed]), 0);
    assert_eq!(helped(&[Help::None, Help::Hint, Help::Human]), 1, "once");
    assert_eq!(helped(&[Help::Shown]), 1);
}

#[test]
fn days_are_those_of_the_place() {
    let tahiti = Counting {
        utc_offset_secs: -50_000,
        ..counting()
    };
    let mut counts = Counts::default();
    let attempt = attempt("one", 0, Seen, Help::None);
    Stay::default().add(&attempt, &tahiti, &mut counts);
    let opinion = Opinion {
        face: Face::SoSo,
        lesson: "scams".into(),
        lesson_version: 1,
        locale: "fr".into(),
        at: Timestamp(NOON),
    };
    counts.add_opinion(&opinion, &tahiti);
    let yesterday = Day(TODAY.0 - 1);
    assert!(counts.sessions.keys().all(|(day, _)| *day == yesterday));
    let lesson = counts.lessons[&("scams".to_owned(), yesterday)];
    assert_eq!((lesson.begun, lesson.faces), (1, [0, 1, 0]));
}

#[test]
fn a_clock_that_jumps_in_a_stay_loses_nothing() {
    let mut far = attempt("two", 0, Right, Help::None);
    far.started_at = Timestamp(i64::MAX);
    let counts = count(&[attempt("one", 0, Seen, Help::None), far]);
    assert_eq!(counts.sessions.values().sum::<i64>(), 1);
    assert_eq!(
        counts.steps.values().map(|step| step.visits).sum::<i64>(),
        2
    );
}
