//! The figures of a place, for the facilitator: how many came, what they did, where they blocked, what they found of it.

mod counts;
mod day;
mod figure;
mod workshops;

use std::collections::BTreeMap;

pub use counts::{Counting, Counts, LessonCounts, Stay, StepCounts};
pub use day::Day;
pub use figure::{Figure, SMALLEST_SHOWN};
pub use workshops::{QuestionFigures, WorkshopFigures};

use figure::{Part, protect};

/// Several numbers, each of them day by day.
type Cells<const N: usize> = [Vec<(Day, Part)>; N];

/// Which days someone wants to know of, seen from today.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum When {
    /// Today.
    #[default]
    Today,
    /// This week, from Monday on.
    Week,
    /// All days.
    All,
}

impl When {
    /// All of them, from short to long.
    pub const ALL: [Self; 3] = [Self::Today, Self::Week, Self::All];

    /// Its name in messages and controls: `when-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Week => "week",
            Self::All => "all",
        }
    }

    /// The days meant.
    pub fn period(self, today: Day) -> Period {
        match self {
            Self::Today => Period::Day(today),
            Self::Week => Period::Week(today),
            Self::All => Period::All,
        }
    }
}

/// Which days a report is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Period {
    /// One day.
    Day(Day),
    /// The week, from Monday to Sunday, in which this day is.
    Week(Day),
    /// All days there are.
    All,
}

impl Period {
    /// The first and the last day.
    pub fn days(self) -> (Day, Day) {
        match self {
            Self::Day(day) => (day, day),
            Self::Week(day) => (day.monday(), day.monday().plus(6)),
            Self::All => (Day(i64::MIN), Day(i64::MAX)),
        }
    }
}

/// What may be shown of a period. Of single people no figure from 1 to 4 is in it, nor can one be found by
/// subtracting others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    /// The period.
    pub period: Period,
    /// The first and the last day on which something was done; none if nothing was.
    pub days: Option<(Day, Day)>,
    /// Stays in which something was done.
    pub sessions: Figure,
    /// The same for each day on which something was done, in order.
    pub by_day: Vec<(Day, Figure)>,
    /// The same for each language, in the order of their identifiers.
    pub by_language: Vec<(String, Figure)>,
    /// Lessons in which something was done, in the order of their identifiers.
    pub lessons: Vec<LessonFigures>,
    /// Steps at which something was done, in the order of lesson and step identifiers.
    pub steps: Vec<StepFigures>,
    /// Workshops; none if there was none.
    pub workshops: Option<WorkshopFigures>,
}

/// Figures of a lesson.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LessonFigures {
    /// Lesson identifier.
    pub lesson: String,
    /// See [`LessonCounts::begun`].
    pub begun: Figure,
    /// See [`LessonCounts::finished`].
    pub finished: Figure,
    /// Faces touched, in the order of [`crate::progress::Face::ALL`].
    pub faces: [Figure; 3],
}

/// Figures of a step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StepFigures {
    /// Lesson identifier.
    pub lesson: String,
    /// Step identifier.
    pub step: String,
    /// See [`StepCounts::visits`].
    pub visits: Figure,
    /// See [`StepCounts::blocked`].
    pub blocked: Figure,
    /// See [`StepCounts::helped`].
    pub helped: Figure,
}

impl Report {
    /// What may be shown of these numbers. Those of days outside the period do not matter.
    pub fn new(counts: &Counts, period: Period) -> Self {
        let (first, last) = period.days();
        let within = |day: Day| (first..=last).contains(&day);
        let of_period = |cells: Vec<(Day, Part)>| sum_of(period, cells);

        let mut by_day: BTreeMap<Day, Vec<Part>> = BTreeMap::new();
        let mut by_language: BTreeMap<&str, Vec<(Day, Part)>> = BTreeMap::new();
        for ((day, language), count) in &counts.sessions {
            if within(*day) {
                let part = Part::of_day(*count);
                by_day.entry(*day).or_default().push(part);
                by_language.entry(language).or_default().push((*day, part));
            }
        }
        let days: Vec<Day> = by_day.keys().copied().collect();
        let mut day_parts: Vec<Part> = by_day.into_values().map(Part::sum).collect();
        let languages: Vec<&str> = by_language.keys().copied().collect();
        let mut language_parts: Vec<Part> = by_language.into_values().map(of_period).collect();
        protect(&mut day_parts);
        protect(&mut language_parts);
        let total = of_period(days.iter().copied().zip(day_parts.clone()).collect());

        let mut lessons: BTreeMap<&str, Cells<5>> = BTreeMap::new();
        for ((lesson, day), count) in &counts.lessons {
            let [clear, so_so, unclear] = count.faces;
            let numbers = [count.begun, count.finished, clear, so_so, unclear];
            collect(&mut lessons, lesson, *day, numbers, within(*day));
        }
        let mut steps: BTreeMap<(&str, &str), Cells<3>> = BTreeMap::new();
        for ((lesson, step, day), count) in &counts.steps {
            let numbers = [count.visits, count.blocked, count.helped];
            collect(&mut steps, (lesson, step), *day, numbers, within(*day));
        }
        Self {
            period,
            days: days.first().copied().zip(days.last().copied()),
            sessions: total.figure(),
            by_day: figures(days, day_parts),
            by_language: figures(languages.into_iter().map(str::to_owned), language_parts),
            lessons: lessons
                .into_iter()
                .map(|(lesson, cells)| {
                    let [begun, finished, clear, so_so, unclear] =
                        cells.map(|cells| of_period(cells).figure());
                    LessonFigures {
                        lesson: lesson.to_owned(),
                        begun,
                        finished,
                        faces: [clear, so_so, unclear],
                    }
                })
                .collect(),
            steps: steps
                .into_iter()
                .map(|((lesson, step), cells)| {
                    let [visits, blocked, helped] = cells.map(|cells| of_period(cells).figure());
                    StepFigures {
                        lesson: lesson.to_owned(),
                        step: step.to_owned(),
                        visits,
                        blocked,
                        helped,
                    }
                })
                .collect(),
            workshops: None,
        }
    }

    /// The steps where people block, the hardest first; those where hardly anyone does are left out.
    pub fn hardest(&self) -> Vec<&StepFigures> {
        let some = |step: &&StepFigures| step.blocked.at_least() >= SMALLEST_SHOWN;
        let mut steps: Vec<&StepFigures> = self.steps.iter().filter(some).collect();
        steps.sort_by_key(|step| std::cmp::Reverse(step.blocked.at_least()));
        steps
    }
}

/// Adds the numbers of one day to what is known of a lesson or a step.
fn collect<K: Ord, const N: usize>(
    cells: &mut BTreeMap<K, [Vec<(Day, Part)>; N]>,
    key: K,
    day: Day,
    numbers: [i64; N],
    within: bool,
) {
    if within && numbers.iter().any(|number| *number > 0) {
        let known = cells
            .entry(key)
            .or_insert_with(|| [const { Vec::new() }; N]);
        for (days, number) in known.iter_mut().zip(numbers) {
            days.push((day, Part::of_day(number)));
        }
    }
}

/// The sum of days, by way of the weeks that can be asked for as well. The days come in order.
fn sum_of(period: Period, cells: Vec<(Day, Part)>) -> Part {
    match period {
        Period::Day(_) | Period::Week(_) => Part::sum(cells.into_iter().map(|(_, part)| part)),
        Period::All => Part::sum(
            cells
                .chunk_by(|(one, _), (next, _)| one.monday() == next.monday())
                .map(|week| Part::sum(week.iter().map(|(_, part)| *part))),
        ),
    }
}

fn figures<K>(keys: impl IntoIterator<Item = K>, parts: Vec<Part>) -> Vec<(K, Figure)> {
    let figures = parts.into_iter().map(Part::figure);
    keys.into_iter().zip(figures).collect()
}

#[cfg(test)]
mod tests;
