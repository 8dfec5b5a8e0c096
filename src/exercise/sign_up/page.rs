//! The pages: what is written on each, what leads on, and why it does not.

use serde::Deserialize;

use super::rules::{self, FREE, Rule};
use crate::exercise::Answer;
use crate::identity::{self, Line};
use crate::words::Message;

/// A page of the invented service.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
pub enum Page {
    /// First and last name.
    Name,
    /// The address one would like, which somebody has already.
    Address,
    /// A password with rules, twice.
    Password,
    /// Date of birth.
    Birth,
    /// A telephone number, to come back in.
    Recovery,
    /// "I am not a robot".
    Robot,
    /// What one agrees to.
    Conditions,
    /// Into the account.
    SignIn,
    /// Out of the account.
    SignOut,
}

pub(super) const FIRST_NAME: &str = "signup-first-name";
pub(super) const LAST_NAME: &str = "signup-last-name";
pub(super) const ADDRESS: &str = "signup-address";
pub(super) const PASSWORD: &str = "signup-password";
pub(super) const PASSWORD_AGAIN: &str = "signup-password-again";
pub(super) const BIRTH: &str = "signup-birth";
pub(super) const RECOVERY: &str = "signup-recovery";
pub(super) const ROBOT: &str = "signup-robot";
pub(super) const CONDITIONS: &str = "signup-conditions";
pub(super) const SIGN_IN_ADDRESS: &str = "signin-address";
pub(super) const SIGN_IN_PASSWORD: &str = "signin-password";
/// Opens and closes the menu of the account; open, it is also the deed.
pub(super) const MENU: &str = "signout-menu";
/// Shows and hides passwords; shown, it is also the deed.
pub(super) const SHOW: &str = "signup-show";
/// The pictures among which the cat is found: controls, deeds, and words.
pub(super) const PICTURES: [&str; 3] = [HOUSE, CAT, "signup-robot-tree"];
pub(super) const CAT: &str = "signup-robot-cat";
pub(super) const HOUSE: &str = "signup-robot-house";

/// Why a press on *Next* does not lead on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Refusal {
    /// The control where it is to be mended.
    pub control: &'static str,
    pub why: Why,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Why {
    Empty,
    Odd,
    Taken,
    Weak,
    Differs,
    Unknown,
    Unticked,
    Unchosen,
    Other,
}

/// What stands before the control and the reason in the deed of a press that is refused.
pub(super) const REFUSED: &str = "refused-";

impl Why {
    const ALL: [(Self, &str); 9] = [
        (Self::Empty, "empty"),
        (Self::Odd, "odd"),
        (Self::Taken, "taken"),
        (Self::Weak, "weak"),
        (Self::Differs, "differs"),
        (Self::Unknown, "unknown"),
        (Self::Unticked, "unticked"),
        (Self::Unchosen, "unchosen"),
        (Self::Other, "other"),
    ];
}

impl Refusal {
    fn of(control: &'static str, why: Why) -> Option<Self> {
        Some(Self { control, why })
    }

    /// Its deed: `refused-<control>-<why>`.
    pub fn deed(self) -> String {
        let names = Why::ALL.iter().filter(|(why, _)| *why == self.why);
        let name: String = names.map(|(_, name)| *name).collect();
        format!("{REFUSED}{}-{name}", self.control)
    }

    /// The refusal that is the last deed.
    pub fn last(answer: &Answer) -> Option<Self> {
        let deed = answer.done.last()?.strip_prefix(REFUSED)?;
        let (control, name) = deed.rsplit_once('-')?;
        let (why, _) = Why::ALL.iter().find(|(_, other)| *other == name)?;
        let control = CONTROLS.into_iter().find(|other| *other == control)?;
        Self::of(control, *why)
    }

    /// Whether it is about the picture that was chosen; that none was chosen is said already.
    pub fn is_other_picture(self) -> bool {
        self.why == Why::Other
    }

    /// What it says.
    pub fn message(self) -> Message {
        Message::new(match (self.why, self.control) {
            (Why::Empty, _) => "signup-empty",
            (Why::Odd, FIRST_NAME | LAST_NAME) => "signup-name-odd",
            (Why::Odd, BIRTH) => "signup-birth-odd",
            (Why::Odd, RECOVERY) => "signup-phone-odd",
            (Why::Odd, _) => "signup-address-odd",
            (Why::Taken, _) => "signup-taken",
            (Why::Weak, _) => "signup-password-weak",
            (Why::Differs, _) => "signup-password-differs",
            (Why::Unknown, _) => "signin-unknown",
            (Why::Unticked, ROBOT) => "signup-robot-first",
            (Why::Unticked, _) => "signup-conditions-first",
            (Why::Unchosen, _) => "signup-robot-ask",
            (Why::Other, _) => "signup-robot-other",
        })
    }
}

/// Whether the field of this name hides what is typed.
pub(super) fn is_hidden(control: &str) -> bool {
    [PASSWORD, PASSWORD_AGAIN, SIGN_IN_PASSWORD].contains(&control)
}

/// Controls where something can be mended.
const CONTROLS: [&str; 12] = [
    FIRST_NAME,
    LAST_NAME,
    ADDRESS,
    PASSWORD,
    PASSWORD_AGAIN,
    BIRTH,
    RECOVERY,
    ROBOT,
    HOUSE,
    CONDITIONS,
    SIGN_IN_ADDRESS,
    SIGN_IN_PASSWORD,
];

impl Page {
    /// Its name in deeds.
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Address => "address",
            Self::Password => "password",
            Self::Birth => "birth",
            Self::Recovery => "recovery",
            Self::Robot => "robot",
            Self::Conditions => "conditions",
            Self::SignIn => "sign-in",
            Self::SignOut => "sign-out",
        }
    }

    /// The deed of going on from it.
    pub fn done(self) -> String {
        format!("next-{}", self.id())
    }

    /// Its fields, each with the text that a person writes into it.
    pub fn fields(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Name => &[
                (FIRST_NAME, identity::FIRST_NAME),
                (LAST_NAME, identity::LAST_NAME),
            ],
            Self::Address => &[(ADDRESS, FREE[0])],
            Self::Password => &[
                (PASSWORD, identity::PASSWORD),
                (PASSWORD_AGAIN, identity::PASSWORD),
            ],
            Self::Birth => &[(BIRTH, identity::BIRTH)],
            Self::Recovery => &[(RECOVERY, identity::PHONE_TYPED)],
            Self::SignIn => &[
                (SIGN_IN_ADDRESS, identity::ADDRESS),
                (SIGN_IN_PASSWORD, identity::PASSWORD),
            ],
            Self::Robot | Self::Conditions | Self::SignOut => &[],
        }
    }

    /// What is pressed on the way, before *Next*: controls that are deeds too.
    pub fn presses(self) -> &'static [&'static str] {
        match self {
            Self::Robot => &[ROBOT, CAT],
            Self::Conditions => &[CONDITIONS],
            Self::SignOut => &[MENU],
            _ => &[],
        }
    }

    /// The button that leads on.
    pub fn next(self) -> &'static str {
        match self {
            Self::Conditions => "signup-create",
            Self::SignIn => "signin-button",
            Self::SignOut => "signout-button",
            _ => "signup-next",
        }
    }

    /// What the identity card is needed for.
    pub fn asks(self) -> &'static [Line] {
        match self {
            Self::Name => &[Line::FirstName, Line::LastName],
            Self::Address => &[Line::Address],
            Self::Password => &[Line::Password],
            Self::Birth => &[Line::Birth],
            Self::Recovery => &[Line::Phone],
            Self::SignIn => &[Line::Address, Line::Password],
            Self::Robot | Self::Conditions | Self::SignOut => &[],
        }
    }

    /// Why a press on its button does not lead on; nothing when all is right.
    pub(super) fn refusal(self, answer: &Answer) -> Option<Refusal> {
        let fields = self.fields().iter();
        let empty = |control: &&str| answer.text(control).trim().is_empty();
        let empty = fields.map(|(control, _)| *control).find(|c| empty(c));
        // A second password is only asked for when the first one is good.
        if let Some(control) = empty.filter(|control| *control != PASSWORD_AGAIN) {
            return Refusal::of(control, Why::Empty);
        }
        let odd = |control, accepts: fn(&str) -> bool| {
            let accepted = accepts(answer.text(control));
            (!accepted).then_some(Refusal {
                control,
                why: Why::Odd,
            })
        };
        match self {
            Self::Name => {
                odd(FIRST_NAME, rules::is_name).or_else(|| odd(LAST_NAME, rules::is_name))
            }
            Self::Address if rules::is_taken(answer.text(ADDRESS)) => {
                Refusal::of(ADDRESS, Why::Taken)
            }
            Self::Address => odd(ADDRESS, rules::is_address_name),
            Self::Password => passwords(answer.text(PASSWORD), answer.text(PASSWORD_AGAIN)),
            Self::Birth => odd(BIRTH, rules::is_birth),
            Self::Recovery => odd(RECOVERY, rules::is_phone),
            Self::SignIn => {
                let address = answer.text(SIGN_IN_ADDRESS).trim();
                if !address.eq_ignore_ascii_case(identity::ADDRESS) {
                    Refusal::of(SIGN_IN_ADDRESS, Why::Unknown)
                } else if answer.text(SIGN_IN_PASSWORD) != identity::PASSWORD {
                    Refusal::of(SIGN_IN_PASSWORD, Why::Unknown)
                } else {
                    None
                }
            }
            Self::Robot if !answer.has(ROBOT) => Refusal::of(ROBOT, Why::Unticked),
            Self::Robot if answer.has(CAT) => None,
            Self::Robot if PICTURES.iter().any(|picture| answer.has(picture)) => {
                Refusal::of(HOUSE, Why::Other)
            }
            Self::Robot => Refusal::of(HOUSE, Why::Unchosen),
            Self::Conditions if answer.has(CONDITIONS) => None,
            Self::Conditions => Refusal::of(CONDITIONS, Why::Unticked),
            Self::SignOut => None,
        }
    }
}

fn passwords(first: &str, again: &str) -> Option<Refusal> {
    if !Rule::ALL.iter().all(|rule| rule.is_met(first)) {
        Refusal::of(PASSWORD, Why::Weak)
    } else if again.is_empty() {
        Refusal::of(PASSWORD_AGAIN, Why::Empty)
    } else if first != again {
        Refusal::of(PASSWORD_AGAIN, Why::Differs)
    } else {
        None
    }
}
