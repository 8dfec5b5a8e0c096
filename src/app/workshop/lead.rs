//! What a facilitator can do in a workshop.

use super::TwoScreens;
use crate::words::Locale;

/// What the facilitator does.
#[derive(Clone, PartialEq, Debug)]
pub enum Lead {
    /// A workshop begins.
    Begin,
    /// The keys go on to the next lesson of the list, or back to the one before.
    Pick {
        /// Whether they go on.
        on: bool,
    },
    /// The lesson begins to which the keys have come.
    OpenPicked,
    /// The workshop ends: the machine is for one person again.
    End,
    /// On: to the exercise, the answer, the next step.
    On,
    /// On to what the group talks about.
    Talk,
    /// Back by one slide.
    Back,
    /// The lesson is left, or is over: to what is said of the workshop.
    Close,
    /// The screen goes black, or comes back.
    Black,
    /// The slide is read aloud, in this language.
    Listen(Locale),
    /// The slide is read in the next of its languages; after the last one there is silence.
    ListenOn,
    /// Letters become larger; after the largest come the first ones again.
    Larger,
    /// From a bright room to a dimmed one, and back.
    Room,
    /// Harder steps, or the ordinary ones again.
    Harder,
    /// The next of the languages below the first one; after the last one there is none.
    Second,
    /// A hand is raised for this answer.
    Raise(String),
    /// The hand that was counted last is none.
    TakeBack,
    /// A pause begins, or becomes longer.
    Pause,
    /// The window lies over two screens, or over one.
    Screens(Option<TwoScreens>),
    /// Slides and notes change places.
    Swap,
    /// So many people take part.
    People(u32),
    /// The person at the machine pressed this key of the keyboard.
    Key(String),
}
