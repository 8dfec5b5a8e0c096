//! Coming back without an account: a code of three pictures, what it stands for, and patience with wrong tries.

mod tries;

use serde::{Deserialize, Serialize};

use crate::progress::Timestamp;
pub use tries::Tries;

const DAY_MILLIS: i64 = 86_400_000;

/// A picture of a code. All of them are things that everyone can name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Picture {
    /// A sun.
    Sun,
    /// A cat.
    Cat,
    /// A house.
    House,
    /// A tree.
    Tree,
    /// A key.
    Key,
    /// A fish.
    Fish,
    /// A boat.
    Boat,
    /// An apple.
    Apple,
    /// A hat.
    Hat,
    /// An umbrella.
    Umbrella,
    /// A bicycle.
    Bicycle,
    /// A star.
    Star,
}

impl Picture {
    /// All pictures, in the order in which they are shown.
    pub const ALL: [Self; 12] = [
        Self::Sun,
        Self::Cat,
        Self::House,
        Self::Tree,
        Self::Key,
        Self::Fish,
        Self::Boat,
        Self::Apple,
        Self::Hat,
        Self::Umbrella,
        Self::Bicycle,
        Self::Star,
    ];

    /// The word in names of files and messages, and in what the hash is made of; never changed once released.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sun => "sun",
            Self::Cat => "cat",
            Self::House => "house",
            Self::Tree => "tree",
            Self::Key => "key",
            Self::Fish => "fish",
            Self::Boat => "boat",
            Self::Apple => "apple",
            Self::Hat => "hat",
            Self::Umbrella => "umbrella",
            Self::Bicycle => "bicycle",
            Self::Star => "star",
        }
    }
}

/// Three different pictures, in order.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Code([Picture; 3]);

impl Code {
    /// How many codes there are.
    pub const COUNT: usize = 12 * 11 * 10;

    /// A code of these pictures; none if two of them are the same.
    pub fn new(pictures: [Picture; 3]) -> Option<Self> {
        let [first, second, third] = pictures;
        let differ = first != second && second != third && first != third;
        differ.then_some(Self(pictures))
    }

    /// The pictures, in order.
    pub fn pictures(self) -> [Picture; 3] {
        self.0
    }

    /// All codes.
    pub fn all() -> impl Iterator<Item = Self> {
        let threes = Picture::ALL.into_iter().flat_map(|first| {
            Picture::ALL.into_iter().flat_map(move |second| {
                Picture::ALL
                    .into_iter()
                    .map(move |third| [first, second, third])
            })
        });
        threes.filter_map(Self::new)
    }

    /// One of these codes, each as likely as the others when `bytes` are random; none of none.
    pub fn random(of: &[Self], bytes: [u8; 8]) -> Option<Self> {
        let count = u64::try_from(of.len()).ok()?;
        let at = u64::from_le_bytes(bytes).checked_rem(count)?;
        of.get(usize::try_from(at).ok()?).copied()
    }

    /// Its words, as the hash is made of them: `sun cat house`.
    pub fn words(self) -> String {
        self.0.map(Picture::name).join(" ")
    }
}

/// What is kept for someone who comes back: how far lessons have come, and nothing else.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The lessons in which something was done.
    pub lessons: Vec<KeptLesson>,
}

/// How far a lesson has come.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptLesson {
    /// Lesson identifier.
    pub lesson: String,
    /// Version of the lesson at that time.
    pub version: u32,
    /// Where it was left.
    pub place: Place,
}

/// Where a lesson was left.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// It was done to its end.
    Done,
    /// It was left at the step with this identifier.
    At(String),
}

/// When a code is no longer good that is kept now for so many days. A whole day: the exact time could be found again
/// among the attempts.
pub fn end(now: Timestamp, days: u32) -> Timestamp {
    let end = now
        .0
        .saturating_add((i64::from(days) + 1).saturating_mul(DAY_MILLIS));
    Timestamp(end.div_euclid(DAY_MILLIS).saturating_mul(DAY_MILLIS))
}

/// What a code stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Found {
    /// This progress.
    Known(Kept),
    /// It was good once; its time is over.
    Expired,
    /// Nobody got this code here.
    Unknown,
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_code_is_three_different_pictures() {
        let all: Vec<Code> = Code::all().collect();
        let words: HashSet<String> = all.iter().map(|code| code.words()).collect();
        assert_eq!((all.len(), words.len()), (Code::COUNT, Code::COUNT));
        assert_eq!(Code::new([Picture::Sun, Picture::Cat, Picture::Sun]), None);
        assert_eq!(Code::new([Picture::Sun, Picture::Sun, Picture::Cat]), None);
        assert_eq!(Code::new([Picture::Cat, Picture::Sun, Picture::Sun]), None);
        let code = Code::new([Picture::Sun, Picture::Cat, Picture::House]).unwrap();
        assert_eq!(code.words(), "sun cat house");
        assert_eq!(
            code.pictures(),
            [Picture::Sun, Picture::Cat, Picture::House]
        );
    }

    #[test]
    fn a_code_is_drawn_from_those_that_are_free() {
        let all: Vec<Code> = Code::all().collect();
        assert_eq!(Code::random(&[], [7; 8]), None);
        assert_eq!(Code::random(&all[5..6], [255; 8]), Some(all[5]));
        let drawn: HashSet<Code> = (0..=255)
            .filter_map(|byte| Code::random(&all, [byte, 3, byte, 0, 0, 0, 0, byte]))
            .collect();
        assert!(drawn.len() > 200, "{}", drawn.len());
    }

    #[test]
    fn a_code_is_good_for_whole_days() {
        let noon = Timestamp(10 * DAY_MILLIS + DAY_MILLIS / 2);
        assert_eq!(end(noon, 90), Timestamp(101 * DAY_MILLIS));
        assert_eq!(
            end(Timestamp(10 * DAY_MILLIS), 1),
            Timestamp(12 * DAY_MILLIS)
        );
        assert!(end(Timestamp(i64::MAX), u32::MAX) > noon);
    }

    #[test]
    fn names_are_words_of_their_own() {
        let names: HashSet<&str> = Picture::ALL.map(Picture::name).into();
        assert_eq!(names.len(), Picture::ALL.len());
        assert!(
            names
                .iter()
                .all(|name| name.bytes().all(|b| b.is_ascii_lowercase()))
        );
    }
}
