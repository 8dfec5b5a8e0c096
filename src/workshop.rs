//! What is kept of a workshop: which lesson, how many people, what the group answered. Nothing about persons.

use serde::{Deserialize, Serialize};

use crate::exercise::Exercise;
use crate::lesson::{Lesson, Step};
use crate::progress::Timestamp;
use crate::words::Locale;

/// The most people that a workshop can be said to have.
pub const MOST_PEOPLE: u32 = 99;

/// What is kept of one workshop.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// When it began; no two workshops on one machine begin together, so this is its name too.
    pub begun: Timestamp,
    /// When something was last done in it.
    pub last: Timestamp,
    /// Lesson identifier.
    pub lesson: String,
    /// Version of the lesson at that time.
    pub lesson_version: u32,
    /// How many people took part, as the facilitator says; none when nobody said.
    pub people: Option<u32>,
    /// The languages that were on the screen, in the order in which they came.
    pub locales: Vec<Locale>,
    /// The steps that the group came to, in the order of the lesson.
    pub steps: Vec<StepRecord>,
    /// Whether the group came to the end of the lesson.
    pub finished: bool,
}

/// What became of one step, the ordinary one or the harder one.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepRecord {
    /// Step identifier; that of a harder step ends in `--harder`.
    pub step: String,
    /// Raised hands for each answer, by the id of the option, in the order shown; empty when nobody counted.
    pub hands: Vec<(String, u32)>,
    /// What became of its exercise; none for a step that is only read, or was passed over.
    pub outcome: Option<GroupOutcome>,
}

/// What became of the exercise of a step in a group.
///
/// The words kept in the database are never changed once released.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroupOutcome {
    /// Half of the hands or more were right, or the person at the machine did it.
    Known,
    /// Less than half of the hands were right, or the answer was shown before anyone had done it.
    Blocked,
    /// The answer was shown without hands being counted.
    Uncounted,
}

impl Record {
    /// Of a workshop on `lesson` that begins now.
    pub fn new(lesson: &Lesson, now: Timestamp) -> Self {
        Self {
            begun: now,
            last: now,
            lesson: lesson.id.clone(),
            lesson_version: lesson.version,
            people: None,
            locales: Vec::new(),
            steps: Vec::new(),
            finished: false,
        }
    }

    /// How long it took, in whole minutes, begun ones counted.
    pub fn minutes(&self) -> u64 {
        self.last.millis_since(self.begun).div_ceil(60_000)
    }

    /// What is kept of a step, if the group came to it.
    pub fn step(&self, id: &str) -> Option<&StepRecord> {
        self.steps.iter().find(|step| step.step == id)
    }

    /// What is kept of a step that the group has come to.
    pub fn step_mut(&mut self, id: &str) -> &mut StepRecord {
        let at = self.steps.iter().position(|step| step.step == id);
        let at = at.unwrap_or_else(|| {
            self.steps.push(StepRecord {
                step: id.to_owned(),
                ..StepRecord::default()
            });
            self.steps.len() - 1
        });
        &mut self.steps[at]
    }

    /// The steps on which the group blocked.
    pub fn blocked(&self) -> impl Iterator<Item = &StepRecord> {
        let blocked = |step: &&StepRecord| step.outcome == Some(GroupOutcome::Blocked);
        self.steps.iter().filter(blocked)
    }

    /// A language is on the screen.
    pub fn shows(&mut self, locale: &Locale) {
        if !self.locales.contains(locale) {
            self.locales.push(locale.clone());
        }
    }
}

impl StepRecord {
    /// All hands that were raised.
    pub fn all_hands(&self) -> u32 {
        self.hands.iter().map(|(_, hands)| hands).sum()
    }

    /// The hands that were raised for an answer.
    pub fn hands_for(&self, option: &str) -> u32 {
        let found = self.hands.iter().find(|(id, _)| id == option);
        found.map_or(0, |(_, hands)| *hands)
    }

    /// Whether hands were counted, and fewer than half of them were right.
    pub fn outcome_by_hands(&self, step: &Step) -> GroupOutcome {
        let Some(Exercise::Choice(choice)) = &step.exercise else {
            return GroupOutcome::Uncounted;
        };
        let right: u32 = choice.right.iter().map(|id| self.hands_for(id)).sum();
        match self.all_hands() {
            0 => GroupOutcome::Uncounted,
            all if right * 2 < all => GroupOutcome::Blocked,
            _ => GroupOutcome::Known,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn lesson() -> Lesson {
        let text = r#"(format: 1, version: 3, minutes: 1, picture: "p", steps: [
            (id: "look", picture: "a", exercise: Choice(several: true, options: ["a", "b", "c"], right: ["a", "c"])),
            (id: "write", picture: "a", exercise: Type(text: "bonjour")),
        ])"#;
        Lesson::parse(Path::new("10-demo.ron"), text).unwrap()
    }

    fn counted(hands: [u32; 3]) -> GroupOutcome {
        let ids = ["a", "b", "c"].map(String::from);
        let record = StepRecord {
            hands: ids.into_iter().zip(hands).collect(),
            ..StepRecord::default()
        };
        record.outcome_by_hands(&lesson().steps[0])
    }

    #[test]
    fn a_group_is_blocked_when_fewer_than_half_of_the_hands_are_right() {
        assert_eq!(counted([3, 3, 0]), GroupOutcome::Known);
        assert_eq!(counted([1, 4, 2]), GroupOutcome::Blocked);
        assert_eq!(counted([2, 0, 2]), GroupOutcome::Known);
        assert_eq!(counted([0, 0, 0]), GroupOutcome::Uncounted);
        let none = StepRecord::default();
        let outcome = none.outcome_by_hands(&lesson().steps[1]);
        assert_eq!(outcome, GroupOutcome::Uncounted);
    }

    #[test]
    fn minutes_that_have_begun_count() {
        let mut record = Record::new(&lesson(), Timestamp(5_000));
        assert_eq!(record.minutes(), 0);
        record.last = Timestamp(5_001);
        assert_eq!(record.minutes(), 1);
        record.last = Timestamp(5_000 + 90 * 60_000);
        assert_eq!(record.minutes(), 90);
    }

    #[test]
    fn a_step_is_kept_once_and_a_language_too() {
        let mut record = Record::new(&lesson(), Timestamp(0));
        record.step_mut("look").outcome = Some(GroupOutcome::Blocked);
        record.step_mut("write");
        record.step_mut("look").hands = vec![("a".into(), 2)];
        assert_eq!(record.steps.len(), 2);
        let blocked: Vec<u32> = record.blocked().map(StepRecord::all_hands).collect();
        assert_eq!(blocked, [2]);
        let fr: Locale = "fr".parse().unwrap();
        record.shows(&fr);
        record.shows(&fr);
        assert_eq!(record.locales, [fr]);
    }
}
