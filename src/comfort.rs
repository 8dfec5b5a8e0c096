//! How the machine shows and speaks for one person: only settings, nothing about the person.

mod profile;

use serde::Deserialize;

pub use profile::Profile;

/// The comfort settings of a stay. They go back to the default for the next person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Comfort {
    /// Size of the letters.
    pub text_size: TextSize,
    /// Colours.
    pub contrast: Contrast,
    /// Speed of the voice.
    pub pace: Pace,
    /// Loudness of the voice.
    pub volume: Volume,
    /// Whether the screen keeps still: no smooth scrolling.
    pub still: bool,
    /// What counts as a press.
    pub hands: Hands,
    /// How a person uses everything with one or two switches; none for those who have a keyboard, a mouse or fingers.
    pub switch: Option<Switch>,
    /// Whether there is one sentence at a time on the screen.
    pub calm: bool,
    /// Whether nothing is said aloud: all words are on the screen.
    pub silent: bool,
    /// Whether everything is done and known by ear, without looking.
    pub by_ear: bool,
    /// Shape of the letters.
    pub face: Face,
}

/// What counts as a press.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Hands {
    /// Every press.
    #[default]
    Free,
    /// Not a second press of the same key within half a second, nor a key that is held (EN 301 549, 5.7 and 5.8).
    Steady,
    /// The same, and only what is held for a moment: hands may brush over keys and buttons.
    Held,
}

impl Hands {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Free, Self::Steady, Self::Held];

    /// Name of its message: `hands-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Steady => "steady",
            Self::Held => "held",
        }
    }
}

/// How a frame goes from control to control for a person with switches: any key, click or touch is the switch.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Deserialize)]
pub enum Switch {
    /// One switch: the frame moves on slowly by itself.
    Slow,
    /// One switch: the frame moves on quickly.
    Quick,
    /// Two switches: one moves the frame on, the other presses.
    Two,
}

impl Switch {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Slow, Self::Quick, Self::Two];

    /// Name of its message: `switch-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::Quick => "quick",
            Self::Two => "two",
        }
    }

    /// Milliseconds that the frame stays, once its words were said; none where a switch moves it.
    pub fn stay_millis(self) -> Option<u64> {
        match self {
            Self::Slow => Some(3_000),
            Self::Quick => Some(1_200),
            Self::Two => None,
        }
    }
}

/// Size of the letters, as a share of the size computed for the viewing distance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Hash)]
pub enum TextSize {
    /// 100 %: capitals of 0.7° at the distance of the place.
    #[default]
    Normal,
    /// 150 %.
    Large,
    /// 200 %.
    Larger,
    /// 300 %.
    Largest,
}

impl TextSize {
    /// All sizes, from small to large.
    pub const ALL: [Self; 4] = [Self::Normal, Self::Large, Self::Larger, Self::Largest];

    /// Factor on the size of text.
    pub fn factor(self) -> f32 {
        match self {
            Self::Normal => 1.0,
            Self::Large => 1.5,
            Self::Larger => 2.0,
            Self::Largest => 3.0,
        }
    }

    /// Name of its message: `text-size-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Larger => "larger",
            Self::Largest => "largest",
        }
    }
}

/// Colours of the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Contrast {
    /// Deep blue on off-white.
    #[default]
    Light,
    /// Light on dark blue.
    Dark,
    /// Yellow on black.
    Yellow,
    /// Brown on sand: no white, nothing that glares.
    Soft,
}

impl Contrast {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Yellow, Self::Soft];

    /// Name of its message: `contrast-<name>`, and of its theme.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Yellow => "yellow",
            Self::Soft => "soft",
        }
    }
}

/// Speed of the voice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Hash)]
pub enum Pace {
    /// As set in `voices.ron`: already calm.
    #[default]
    Normal,
    /// Slower.
    Slow,
    /// Slowest.
    Slowest,
}

impl Pace {
    /// All of them, from quick to slow.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Slow, Self::Slowest];

    /// The next slower one; after the slowest comes the normal one again.
    pub fn next(self) -> Self {
        match self {
            Self::Normal => Self::Slow,
            Self::Slow => Self::Slowest,
            Self::Slowest => Self::Normal,
        }
    }

    /// Share of the normal speed, in percent.
    pub fn percent(self) -> u32 {
        match self {
            Self::Normal => 100,
            Self::Slow => 80,
            Self::Slowest => 65,
        }
    }

    /// Name of its message: `pace-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Slow => "slow",
            Self::Slowest => "slowest",
        }
    }
}

/// Shape of the letters.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Face {
    /// That of the product, in which no two letters look alike.
    #[default]
    Plain,
    /// Wide letters that stand apart, for people whom letters crowd together.
    Dyslexia,
}

impl Face {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Plain, Self::Dyslexia];

    /// Name of its message: `face-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Dyslexia => "dyslexia",
        }
    }
}

/// Loudness in 7 steps of 4 dB: 24 dB in all, one of them 12 dB above the lowest (EN 301 549, 8.2.1).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Volume(u8);

impl Default for Volume {
    fn default() -> Self {
        Self(3)
    }
}

impl Volume {
    /// Number of steps.
    pub const STEPS: u8 = 7;
    /// Decibels between two steps.
    pub const STEP_DB: f32 = 4.0;

    /// One step louder, or the loudest.
    pub fn louder(self) -> Self {
        Self((self.0 + 1).min(Self::STEPS - 1))
    }

    /// One step quieter, or the quietest.
    pub fn quieter(self) -> Self {
        Self(self.0.saturating_sub(1))
    }

    /// The step with this number, from 1 to 7.
    pub fn of_step(step: u8) -> Option<Self> {
        (1..=Self::STEPS).contains(&step).then(|| Self(step - 1))
    }

    /// The step, from 1 to 7.
    pub fn step(self) -> u8 {
        self.0 + 1
    }

    /// Factor on the samples: 1 at the loudest step.
    pub fn gain(self) -> f32 {
        let below = f32::from(Self::STEPS - 1 - self.0) * Self::STEP_DB;
        10_f32.powf(-below / 20.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn en_8_2_1_volume_spans_24_db_with_a_step_12_db_above_the_lowest() {
        let mut lowest = Volume::default();
        for _ in 0..9 {
            lowest = lowest.quieter();
        }
        let mut loudest = lowest;
        for _ in 0..9 {
            loudest = loudest.louder();
        }
        let db = |v: Volume| 20.0 * v.gain().log10();
        assert!((db(loudest) - db(lowest) - 24.0).abs() < 0.01);
        assert!((db(Volume::default()) - db(lowest) - 12.0).abs() < 0.01);
        assert_eq!((lowest.step(), loudest.step()), (1, 7));
    }

    #[test]
    fn steps_are_named_from_1_to_7() {
        let found: Vec<Option<u8>> = [0, 1, 4, 7, 8]
            .map(|step| Volume::of_step(step).map(Volume::step))
            .to_vec();
        assert_eq!(found, [None, Some(1), Some(4), Some(7), None]);
        assert_eq!(Volume::of_step(4), Some(Volume::default()));
    }

    #[test]
    fn wcag_1_4_4_text_grows_to_three_times_its_size() {
        let factors = TextSize::ALL.map(TextSize::factor);
        assert_eq!(factors, [1.0, 1.5, 2.0, 3.0]);
    }

    #[test]
    fn pace_goes_round() {
        assert_eq!(Pace::Normal.next().next().next(), Pace::Normal);
    }
}
