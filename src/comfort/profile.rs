//! Several settings of comfort in one touch, for what a person says of themselves. Only the settings are kept, and only
//! for this stay.

use super::{Comfort, Contrast, Hands, Pace, TextSize};

/// What a person may say on the welcome screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Profile {
    /// "I see badly."
    Sight,
    /// "I do not hear."
    Hearing,
    /// "My hands shake."
    Hands,
    /// "Reading is hard for me."
    Reading,
    /// "I want calm."
    Calm,
}

impl Profile {
    /// All of them, in their order on the screen.
    pub const ALL: [Self; 5] = [
        Self::Sight,
        Self::Hearing,
        Self::Hands,
        Self::Reading,
        Self::Calm,
    ];

    /// Name of its message: `profile-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sight => "sight",
            Self::Hearing => "hearing",
            Self::Hands => "hands",
            Self::Reading => "reading",
            Self::Calm => "calm",
        }
    }

    /// `comfort` with the settings of this profile as `from` has them, and all others as they are.
    fn taking(self, comfort: Comfort, from: Comfort) -> Comfort {
        match self {
            Self::Sight => Comfort {
                text_size: from.text_size,
                contrast: from.contrast,
                ..comfort
            },
            Self::Hearing => Comfort {
                silent: from.silent,
                ..comfort
            },
            Self::Hands => Comfort {
                hands: from.hands,
                ..comfort
            },
            Self::Reading => Comfort {
                text_size: from.text_size,
                pace: from.pace,
                ..comfort
            },
            Self::Calm => Comfort {
                still: from.still,
                calm: from.calm,
                ..comfort
            },
        }
    }

    /// `comfort` with this profile.
    #[must_use]
    pub fn on(self, comfort: Comfort) -> Comfort {
        let text_size = match self {
            Self::Reading => comfort.text_size.max(TextSize::Large),
            _ => comfort.text_size.max(TextSize::Larger),
        };
        let wanted = Comfort {
            text_size,
            contrast: Contrast::Yellow,
            silent: true,
            hands: Hands::Steady,
            pace: Pace::Slow,
            still: true,
            calm: true,
            ..comfort
        };
        self.taking(comfort, wanted)
    }

    /// `comfort` without this profile: its settings are those of `default` again.
    #[must_use]
    pub fn off(self, comfort: Comfort, default: Comfort) -> Comfort {
        self.taking(comfort, default)
    }

    /// Whether the settings of this profile are those of `comfort`.
    pub fn is_on(self, comfort: Comfort) -> bool {
        self.on(comfort) == comfort
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_can_be_put_on_and_taken_off_again() {
        let default = Comfort::default();
        for profile in Profile::ALL {
            assert!(!profile.is_on(default), "{profile:?}");
            let on = profile.on(default);
            assert!(profile.is_on(on), "{profile:?}");
            assert_eq!(profile.off(on, default), default, "{profile:?}");
            let name = profile.name();
            let same = |other: &&Profile| other.name() == name;
            assert_eq!(Profile::ALL.iter().filter(same).count(), 1, "{name}");
        }
    }

    #[test]
    fn all_of_them_go_together() {
        let mut comfort = Comfort::default();
        for profile in Profile::ALL {
            comfort = profile.on(comfort);
        }
        assert!(Profile::ALL.iter().all(|profile| profile.is_on(comfort)));
        // Who chose larger letters than reading asks for keeps them.
        assert_eq!(comfort.text_size, TextSize::Larger);
    }
}
