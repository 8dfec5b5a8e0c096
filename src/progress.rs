//! What was tried and with how much help. Progress is a fold over attempts; nothing is ever overwritten.

mod opinion;

pub use opinion::{Face, Opinion};

pub use crate::input_device::InputDevice;
use crate::lesson::Lesson;

/// A moment: milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Milliseconds from `earlier` to this moment; 0 when the clock went back.
    pub fn millis_since(self, earlier: Self) -> u64 {
        u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0)
    }

    /// This moment plus some milliseconds.
    pub fn plus_millis(self, millis: u64) -> Self {
        Self(
            self.0
                .saturating_add(i64::try_from(millis).unwrap_or(i64::MAX)),
        )
    }
}

/// What came out of one try at a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// A step that is only read was left by *Next*.
    Seen,
    /// The answer was right.
    Right,
    /// Something in the answer was not right.
    Wrong,
    /// The answer was right as far as it went.
    Incomplete,
    /// The person said "I do not know".
    DontKnow,
    /// The person asked to be shown the answer.
    Shown,
    /// An extra was passed over.
    Skipped,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Self; 7] = [
        Self::Seen,
        Self::Right,
        Self::Wrong,
        Self::Incomplete,
        Self::DontKnow,
        Self::Shown,
        Self::Skipped,
    ];

    /// The word kept in the database and in exports; never changed once released.
    pub fn name(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Right => "right",
            Self::Wrong => "wrong",
            Self::Incomplete => "incomplete",
            Self::DontKnow => "dont-know",
            Self::Shown => "shown",
            Self::Skipped => "skipped",
        }
    }
}

/// The most help a step took, so that mastery is honest. Ordered from none to most.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Help {
    /// Alone.
    #[default]
    None,
    /// Listened again.
    Replayed,
    /// Read a hint.
    Hint,
    /// Was shown the answer.
    Shown,
    /// A person helped.
    Human,
}

impl Help {
    /// All kinds of help, from none to most.
    pub const ALL: [Self; 5] = [
        Self::None,
        Self::Replayed,
        Self::Hint,
        Self::Shown,
        Self::Human,
    ];

    /// The word kept in the database and in exports.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Replayed => "replayed",
            Self::Hint => "hint",
            Self::Shown => "shown",
            Self::Human => "human",
        }
    }
}

/// One try at one step: a row that is only ever added. It holds no name and no typed text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attempt {
    /// Random identifier of the person's stay at the machine.
    pub session: String,
    /// Lesson identifier.
    pub lesson: String,
    /// Version of the lesson at that time.
    pub lesson_version: u32,
    /// Step identifier.
    pub step: String,
    /// What came out of it.
    pub outcome: Outcome,
    /// The most help the step had taken by then.
    pub help: Help,
    /// What the person acted with.
    pub input_device: InputDevice,
    /// Language on screen.
    pub locale: String,
    /// When this visit of the step began.
    pub started_at: Timestamp,
    /// Seconds from then to this answer.
    pub secs: u32,
}

impl Attempt {
    /// Whether the step is done by this attempt: by acting, with the answer shown, or as an
    /// extra passed over; never by waiting.
    pub fn passes(&self) -> bool {
        matches!(
            self.outcome,
            Outcome::Seen | Outcome::Right | Outcome::Shown | Outcome::Skipped
        )
    }
}

/// How far a lesson has come, from nothing to all.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Progress {
    /// Nothing tried yet.
    New,
    /// Some steps done.
    Begun,
    /// Every step done.
    Done,
}

/// Folds attempts into the state of one lesson. Attempts of older versions count for steps that still exist.
pub fn of_lesson<'a>(lesson: &Lesson, attempts: impl IntoIterator<Item = &'a Attempt>) -> Progress {
    let mut tried = false;
    let mut passed: Vec<&str> = Vec::new();
    for attempt in attempts {
        if attempt.lesson == lesson.id {
            tried = true;
            if attempt.passes() {
                passed.push(&attempt.step);
            }
        }
    }
    if lesson
        .steps
        .iter()
        .all(|step| passed.contains(&step.id.as_str()))
    {
        Progress::Done
    } else if tried {
        Progress::Begun
    } else {
        Progress::New
    }
}

/// The exercises to do again if one likes: their last passing took a hint or more, or they were skipped. Numbers
/// of steps, from 0, in order.
pub fn to_do_again<'a>(
    lesson: &Lesson,
    attempts: impl IntoIterator<Item = &'a Attempt> + Clone,
) -> Vec<usize> {
    let last = |step: &str| {
        let own = attempts.clone().into_iter();
        own.filter(|a| a.lesson == lesson.id && a.step == step && a.passes())
            .last()
    };
    let steps = lesson.steps.iter().enumerate();
    let helped = steps.filter(|(_, step)| {
        last(&step.id).is_some_and(|a| a.help >= Help::Hint || a.outcome == Outcome::Skipped)
    });
    helped.map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn lesson() -> Lesson {
        let text = r#"(format: 1, version: 1, minutes: 1, picture: "p",
            steps: [(id: "one", picture: "a"), (id: "two", picture: "a")])"#;
        Lesson::parse(Path::new("10-demo.ron"), text).unwrap()
    }

    fn attempt(step: &str, outcome: Outcome, help: Help) -> Attempt {
        Attempt {
            session: "s".into(),
            lesson: "demo".into(),
            lesson_version: 1,
            step: step.into(),
            outcome,
            help,
            input_device: InputDevice::Mouse,
            locale: "fr".into(),
            started_at: Timestamp(0),
            secs: 1,
        }
    }

    #[test]
    fn done_only_when_every_step_is_passed() {
        let lesson = lesson();
        assert_eq!(of_lesson(&lesson, []), Progress::New);
        let wrong = attempt("one", Outcome::Wrong, Help::None);
        assert_eq!(of_lesson(&lesson, [&wrong]), Progress::Begun);
        let one = attempt("one", Outcome::Seen, Help::None);
        let shown = attempt("two", Outcome::Shown, Help::Human);
        assert_eq!(of_lesson(&lesson, [&wrong, &one, &shown]), Progress::Done);
    }

    #[test]
    fn what_took_help_can_be_done_again_until_it_is_done_alone() {
        let lesson = lesson();
        let alone = attempt("one", Outcome::Right, Help::Replayed);
        let shown = attempt("two", Outcome::Shown, Help::Shown);
        let failed = attempt("one", Outcome::Wrong, Help::Hint);
        assert_eq!(to_do_again(&lesson, [&alone, &shown, &failed]), [1]);
        let later = attempt("two", Outcome::Right, Help::None);
        assert_eq!(to_do_again(&lesson, [&alone, &shown, &later]), [0; 0]);
        let skipped = attempt("one", Outcome::Skipped, Help::None);
        assert_eq!(to_do_again(&lesson, [&skipped]), [0]);
    }

    #[test]
    fn attempts_of_other_lessons_do_not_count() {
        let mut other = attempt("one", Outcome::Right, Help::None);
        other.lesson = "other".into();
        assert_eq!(of_lesson(&lesson(), [&other]), Progress::New);
    }

    #[test]
    fn time_that_goes_back_is_no_time() {
        assert_eq!(Timestamp(5).millis_since(Timestamp(9)), 0);
    }
}
