//! Workshops in the figures: how many, with how many people, in which lessons, and where the groups blocked.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Day, Report};
use crate::workshop::{GroupOutcome, Record};

/// Figures of the workshops of a period. They are exact, also from 1 to 4: a workshop is a group, and the facilitator
/// who led it is the one who reads them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkshopFigures {
    /// Workshops in which the group came past the title of the lesson.
    pub held: u64,
    /// The people of all of them together, as the facilitators said; who came twice counts twice.
    pub people: u64,
    /// Workshops for which nobody said how many people there were.
    pub people_unsaid: u64,
    /// Workshops on each lesson, in the order of lesson identifiers.
    pub by_lesson: Vec<(String, u64)>,
    /// Workshops in which each language was on the screen, in the order of identifiers; one with two counts in both.
    pub by_language: Vec<(String, u64)>,
    /// Questions that were put to groups, those on which most of them blocked first.
    pub questions: Vec<QuestionFigures>,
}

/// Figures of a question that was put to groups.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QuestionFigures {
    /// Lesson identifier.
    pub lesson: String,
    /// Step identifier; that of a harder step ends in `--harder`.
    pub step: String,
    /// Workshops that came to its answer.
    pub asked: u64,
    /// Workshops that blocked on it.
    pub blocked: u64,
}

impl WorkshopFigures {
    /// Of these workshops; none if the group of none of them came past the title.
    fn of<'a>(records: impl Iterator<Item = &'a Record>) -> Option<Self> {
        let (mut held, mut people, mut people_unsaid) = (0, 0, 0);
        let mut by_lesson: BTreeMap<String, u64> = BTreeMap::new();
        let mut by_language: BTreeMap<String, u64> = BTreeMap::new();
        let mut questions: BTreeMap<(&str, &str), (u64, u64)> = BTreeMap::new();
        for record in records {
            held += 1;
            people += u64::from(record.people.unwrap_or(0));
            people_unsaid += u64::from(record.people.is_none());
            *by_lesson.entry(record.lesson.clone()).or_default() += 1;
            for locale in &record.locales {
                *by_language.entry(locale.to_string()).or_default() += 1;
            }
            for step in &record.steps {
                let Some(outcome) = step.outcome else {
                    continue;
                };
                let (asked, blocked) = questions.entry((&record.lesson, &step.step)).or_default();
                *asked += 1;
                *blocked += u64::from(outcome == GroupOutcome::Blocked);
            }
        }
        let question = |((lesson, step), (asked, blocked)): ((&str, &str), _)| QuestionFigures {
            lesson: lesson.to_owned(),
            step: step.to_owned(),
            asked,
            blocked,
        };
        let mut questions: Vec<QuestionFigures> = questions.into_iter().map(question).collect();
        questions.sort_by_key(|question| Reverse(question.blocked));
        (held > 0).then(|| Self {
            held,
            people,
            people_unsaid,
            by_lesson: by_lesson.into_iter().collect(),
            by_language: by_language.into_iter().collect(),
            questions,
        })
    }

    /// The questions on which groups blocked, most often first.
    pub fn hardest(&self) -> impl Iterator<Item = &QuestionFigures> {
        self.questions
            .iter()
            .filter(|question| question.blocked > 0)
    }
}

impl Report {
    /// The same with the workshops of its period among these, on days of clocks so many seconds ahead of UTC. A lesson
    /// that was only opened is no workshop.
    pub fn with_workshops(mut self, records: &[Record], utc_offset_secs: i32) -> Self {
        let (first, last) = self.period.days();
        let day = |record: &Record| Day::of(record.begun, utc_offset_secs);
        let held =
            |record: &&Record| !record.steps.is_empty() && (first..=last).contains(&day(record));
        for day in records.iter().filter(held).map(day) {
            let (first, last) = self.days.unwrap_or((day, day));
            self.days = Some((first.min(day), last.max(day)));
        }
        self.workshops = WorkshopFigures::of(records.iter().filter(held));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Timestamp;
    use crate::report::{Counts, Period};
    use crate::workshop::StepRecord;

    const HOUR: i64 = 3_600_000;
    /// A Saturday.
    const DAY: Day = Day(20_526);

    /// So many hours after midnight of that day.
    fn workshop(hours: i64, lesson: &str, people: Option<u32>, blocked: &[(&str, bool)]) -> Record {
        let step = |(step, blocked): &(&str, bool)| StepRecord {
            step: (*step).to_owned(),
            hands: Vec::new(),
            outcome: Some(if *blocked {
                GroupOutcome::Blocked
            } else {
                GroupOutcome::Known
            }),
        };
        let begun = Timestamp(DAY.0 * 24 * HOUR + hours * HOUR);
        Record {
            begun,
            last: begun,
            lesson: lesson.into(),
            lesson_version: 1,
            people,
            locales: vec!["fr".parse().unwrap()],
            steps: blocked.iter().map(step).collect(),
            finished: false,
        }
    }

    fn report(records: &[Record], period: Period) -> Report {
        Report::new(&Counts::default(), period).with_workshops(records, 3600)
    }

    #[test]
    fn the_workshops_of_the_days_are_counted_exactly() {
        let mut two = workshop(10, "scams", Some(8), &[("bank", true), ("parcel", false)]);
        two.locales.push("ar".parse().unwrap());
        two.steps.push(StepRecord {
            step: "read".into(),
            ..StepRecord::default()
        });
        let records = [
            two,
            workshop(14, "scams", None, &[("bank", true), ("parcel", true)]),
            // Eleven o'clock at night in UTC is the next day on the spot.
            workshop(23, "pointer", Some(3), &[("click", false)]),
            workshop(-48, "pointer", Some(6), &[("click", true)]),
        ];
        let day = report(&records, Period::Day(DAY)).workshops.unwrap();
        assert_eq!((day.held, day.people, day.people_unsaid), (2, 8, 1));
        assert_eq!(day.by_lesson, [("scams".to_owned(), 2)]);
        let languages = [("ar".to_owned(), 1), ("fr".to_owned(), 2)];
        assert_eq!(day.by_language, languages);
        let told = |figures: &WorkshopFigures| -> Vec<(String, u64, u64)> {
            let told = |one: &QuestionFigures| (one.step.clone(), one.asked, one.blocked);
            figures.hardest().map(told).collect()
        };
        let (bank, parcel) = (("bank".into(), 2, 2), ("parcel".into(), 2, 1));
        assert_eq!(told(&day), [bank, parcel]);
        assert_eq!(day.questions.len(), 2, "what is only read is no question");
        let week = report(&records, Period::Week(DAY)).workshops.unwrap();
        assert_eq!((week.held, week.people), (4, 17));
        let all = report(&records, Period::All);
        assert_eq!(all.workshops.unwrap().held, 4);
        assert_eq!(all.days, Some((DAY.plus(-2), DAY.plus(1))));
    }

    #[test]
    fn without_a_workshop_there_is_nothing() {
        let opened = workshop(10, "scams", None, &[]);
        let other_day = workshop(-24, "scams", None, &[("bank", true)]);
        for records in [&[][..], &[opened, other_day]] {
            let report = report(records, Period::Day(DAY));
            assert_eq!(report, Report::new(&Counts::default(), Period::Day(DAY)));
        }
    }
}
