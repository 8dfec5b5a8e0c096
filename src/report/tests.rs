//! What a facilitator is told.

use super::*;

const MONDAY: Day = Day(20_521);

fn counts(sessions: &[(i64, &str, i64)]) -> Counts {
    let key = |(day, locale, count): &(i64, &str, i64)| {
        ((MONDAY.plus(*day), (*locale).to_owned()), *count)
    };
    Counts {
        sessions: sessions.iter().map(key).collect(),
        ..Counts::default()
    }
}

fn shown<K>(figures: &[(K, Figure)]) -> Vec<String> {
    figures
        .iter()
        .map(|(_, figure)| figure.to_string())
        .collect()
}

#[test]
fn nothing_was_done() {
    let report = Report::new(&Counts::default(), Period::All);
    assert_eq!((report.sessions, report.days), (Figure::Exact(0), None));
    assert!(report.by_day.is_empty() && report.lessons.is_empty() && report.steps.is_empty());
}

#[test]
fn sessions_of_a_day_a_week_and_all() {
    let counts = counts(&[
        (0, "ar", 6),
        (0, "fr", 12),
        (1, "fr", 7),
        (6, "fr", 5),
        (7, "fr", 9),
        (-1, "fr", 8),
    ]);
    let day = Report::new(&counts, Period::Day(MONDAY));
    assert_eq!(day.sessions, Figure::Exact(18));
    assert_eq!(shown(&day.by_language), ["6", "12"]);
    let week = Report::new(&counts, Period::Week(MONDAY.plus(3)));
    assert_eq!(week.sessions, Figure::Exact(30));
    assert_eq!(week.days, Some((MONDAY, MONDAY.plus(6))));
    assert_eq!(shown(&week.by_day), ["18", "7", "5"]);
    assert_eq!(shown(&week.by_language), ["6", "24"]);
    let all = Report::new(&counts, Period::All);
    assert_eq!(all.sessions, Figure::Exact(47));
    assert_eq!(shown(&all.by_language), ["6", "41"]);
}

#[test]
fn a_total_does_not_give_away_a_language() {
    let counts = counts(&[(0, "ar", 2), (0, "fr", 12)]);
    for period in [Period::Day(MONDAY), Period::Week(MONDAY), Period::All] {
        let report = Report::new(&counts, period);
        assert_eq!(shown(&report.by_language), ["<5", "5+"]);
        assert_eq!(report.sessions, Figure::AtLeast(13));
    }
}

#[test]
fn a_week_does_not_give_away_a_day() {
    let counts = counts(&[(0, "fr", 12), (1, "fr", 2), (2, "fr", 20)]);
    let week = Report::new(&counts, Period::Week(MONDAY));
    assert_eq!(shown(&week.by_day), ["5+", "<5", "20"]);
    assert_eq!(shown(&week.by_language), ["33+"]);
}

#[test]
fn all_does_not_give_away_a_week() {
    // In the first week one day is hidden; the second week is told.
    let counts = counts(&[(0, "fr", 12), (1, "fr", 2), (7, "fr", 20)]);
    let all = Report::new(&counts, Period::All);
    assert_eq!(shown(&all.by_language), ["33+"]);
}

fn step(visits: i64, blocked: i64) -> StepCounts {
    StepCounts {
        visits,
        blocked,
        helped: blocked,
    }
}

#[test]
fn lessons_and_steps() {
    let mut counts = Counts::default();
    for day in 0..6 {
        let key = ("scams".to_owned(), MONDAY.plus(day));
        let count = LessonCounts {
            begun: 3,
            finished: i64::from(day % 2 == 0),
            faces: [2, 0, i64::from(day == 0)],
        };
        counts.lessons.insert(key, count);
        for (name, blocked) in [("bank", 1), ("parcel", 2), ("end", 0)] {
            let key = ("scams".to_owned(), name.to_owned(), MONDAY.plus(day));
            counts.steps.insert(key, step(3, blocked));
        }
    }
    let report = Report::new(&counts, Period::Week(MONDAY));
    let lesson = &report.lessons[0];
    assert_eq!(lesson.begun, Figure::Exact(18));
    assert_eq!(lesson.finished, Figure::Under5);
    let faces = [Figure::Exact(12), Figure::Exact(0), Figure::Under5];
    assert_eq!(lesson.faces, faces);
    let names: Vec<&str> = report.steps.iter().map(|step| step.step.as_str()).collect();
    assert_eq!(names, ["bank", "end", "parcel"]);
    let hardest: Vec<(&str, Figure)> = report
        .hardest()
        .iter()
        .map(|step| (step.step.as_str(), step.blocked))
        .collect();
    let parcel = ("parcel", Figure::Exact(12));
    assert_eq!(hardest, [parcel, ("bank", Figure::AtLeast(6))]);
    assert!(
        Report::new(&counts, Period::Week(MONDAY.plus(7)))
            .steps
            .is_empty()
    );
}
