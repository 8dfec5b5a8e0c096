//! From attempts to numbers for each day: the only place that knows what is counted, and how.

use std::collections::BTreeMap;

use super::Day;
use crate::lesson::Lesson;
use crate::progress::{Attempt, Face, Help, Opinion, Outcome};

/// What must be known to count, and no row says.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Counting {
    /// How many seconds local clocks are ahead of UTC.
    pub utc_offset_secs: i32,
    /// The last step of each lesson: who passes it has finished the lesson.
    pub last_steps: BTreeMap<String, String>,
}

impl Counting {
    /// For these lessons.
    pub fn of(lessons: &[Lesson], utc_offset_secs: i32) -> Self {
        let end = |lesson: &Lesson| Some((lesson.id.clone(), lesson.steps.last()?.id.clone()));
        Self {
            utc_offset_secs,
            last_steps: lessons.iter().filter_map(end).collect(),
        }
    }

    fn day(&self, attempt: &Attempt) -> Day {
        Day::of(attempt.started_at, self.utc_offset_secs)
    }

    fn finishes(&self, attempt: &Attempt) -> bool {
        attempt.passes() && self.last_steps.get(&attempt.lesson) == Some(&attempt.step)
    }
}

/// Numbers of each day. They name no stay, so they outlive the attempts that they were counted from.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// Stays in which something was done, by day and language of the first thing done.
    pub sessions: BTreeMap<(Day, String), i64>,
    /// What became of a lesson, by lesson and day.
    pub lessons: BTreeMap<(String, Day), LessonCounts>,
    /// What became of a step, by lesson, step and day.
    pub steps: BTreeMap<(String, String, Day), StepCounts>,
}

/// Numbers of one lesson on one day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct LessonCounts {
    /// Stays in which something was done in it.
    pub begun: i64,
    /// Stays in which its last step was passed.
    pub finished: i64,
    /// Faces touched, in the order of [`Face::ALL`].
    pub faces: [i64; 3],
}

/// Numbers of one step on one day. A visit is one coming to the step in which something was done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct StepCounts {
    /// Visits.
    pub visits: i64,
    /// Visits in which the person blocked: two answers that were not right, "I do not know", the answer shown, or
    /// an answer that was not right after which the stay did nothing more. Who stops after a step that went well
    /// did not block.
    pub blocked: i64,
    /// Visits that took a hint, the answer shown, or a person; listening again is no need for help.
    pub helped: i64,
}

impl Counts {
    /// Counts a face.
    pub fn add_opinion(&mut self, opinion: &Opinion, counting: &Counting) {
        let day = Day::of(opinion.at, counting.utc_offset_secs);
        let counts = self.lesson(&opinion.lesson, day);
        for (face, count) in Face::ALL.into_iter().zip(&mut counts.faces) {
            *count += i64::from(face == opinion.face);
        }
    }

    fn lesson(&mut self, lesson: &str, day: Day) -> &mut LessonCounts {
        self.lessons.entry((lesson.to_owned(), day)).or_default()
    }
}

/// What one stay has done so far, as far as the next attempt needs it to be counted.
#[derive(Clone, Debug, Default)]
pub struct Stay {
    seen: bool,
    begun: Vec<String>,
    finished: Vec<String>,
    visit: Option<Visit>,
}

#[derive(Clone, Debug)]
struct Visit {
    first: Attempt,
    wrong: u32,
    passed: bool,
    stuck: bool,
    helped: bool,
}

impl Visit {
    fn is_of(&self, attempt: &Attempt) -> bool {
        self.first.lesson == attempt.lesson
            && self.first.step == attempt.step
            && self.first.started_at == attempt.started_at
    }

    /// Whether the person blocked here, were it the last thing that they did.
    fn blocks(&self) -> bool {
        self.stuck || !self.passed
    }

    fn add(&mut self, attempt: &Attempt) {
        if !self.passed && matches!(attempt.outcome, Outcome::Wrong | Outcome::Incomplete) {
            self.wrong += 1;
        }
        self.stuck |=
            self.wrong >= 2 || matches!(attempt.outcome, Outcome::DontKnow | Outcome::Shown);
        self.passed |= attempt.passes();
        self.helped |= attempt.help >= Help::Hint;
    }
}

impl Stay {
    /// Counts the next attempt of this stay. What was counted of it before is corrected: who goes on did not block.
    pub fn add(&mut self, attempt: &Attempt, counting: &Counting, counts: &mut Counts) {
        let day = counting.day(attempt);
        if !self.seen {
            self.seen = true;
            let key = (day, attempt.locale.clone());
            *counts.sessions.entry(key).or_default() += 1;
        }
        if !self.begun.contains(&attempt.lesson) {
            self.begun.push(attempt.lesson.clone());
            counts.lesson(&attempt.lesson, day).begun += 1;
        }
        if counting.finishes(attempt) && !self.finished.contains(&attempt.lesson) {
            self.finished.push(attempt.lesson.clone());
            counts.lesson(&attempt.lesson, day).finished += 1;
        }
        self.add_to_visit(attempt, counting, counts);
    }

    fn add_to_visit(&mut self, attempt: &Attempt, counting: &Counting, counts: &mut Counts) {
        let mut step = |attempt: &Attempt, change: StepCounts| {
            let day = counting.day(attempt);
            let key = (attempt.lesson.clone(), attempt.step.clone(), day);
            let count = counts.steps.entry(key).or_default();
            count.visits += change.visits;
            count.blocked += change.blocked;
            count.helped += change.helped;
        };
        let before = self.visit.take_if(|visit| visit.is_of(attempt));
        if let Some(left) = self.visit.take() {
            // The stay goes on elsewhere.
            let blocked = i64::from(left.stuck) - i64::from(left.blocks());
            let change = StepCounts {
                blocked,
                ..StepCounts::default()
            };
            step(&left.first, change);
        }
        let mut after = before.clone().unwrap_or_else(|| Visit {
            first: attempt.clone(),
            wrong: 0,
            passed: false,
            stuck: false,
            helped: false,
        });
        after.add(attempt);
        let of = |before: Option<bool>, after| i64::from(after) - i64::from(before == Some(true));
        let change = StepCounts {
            visits: i64::from(before.is_none()),
            blocked: of(before.as_ref().map(Visit::blocks), after.blocks()),
            helped: of(before.as_ref().map(|visit| visit.helped), after.helped),
        };
        step(attempt, change);
        self.visit = Some(after);
    }
}

#[cfg(test)]
mod tests;
