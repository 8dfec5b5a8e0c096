//! The facilitator's corner: its door, which learners don't find by chance, and what is known inside.

mod figures;
mod inside;

use super::voice::{arrive, narrate};
use super::{Effect, Model, Notice, Panel, Screen, ear};
use crate::configuration::Adjustments;
use crate::configuration::pin::MOST_DIGITS;
use crate::progress::Timestamp;
use crate::report::{Report, When};
use crate::resume::Tries;
use crate::typed::Typed;
use crate::words::{Locale, Message};
pub use figures::{Group, Line, Section, figures};
pub(super) use inside::{spoken_figures, spoken_panel, turn};

/// How often the door must be knocked at.
const KNOCKS: usize = 5;
/// Within so many milliseconds.
const WITHIN_MILLIS: u64 = 5_000;

/// The corner, shut or open.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Corner {
    /// The digits of the PIN so far.
    pub pin: Typed,
    /// Wrong PINs, whoever gave them.
    pub tries: Tries,
    /// What is said of the last thing that was done.
    pub said: Option<Message>,
    /// The days that are shown.
    pub when: When,
    /// Their figures; none when they can't be read.
    pub report: Option<Box<Report>>,
    /// Whether something is being written or erased, whoever is at the screen meanwhile.
    pub busy: bool,
    /// What became of it when nobody was in the corner: told when it is opened again.
    pub late: Option<Message>,
    /// The last knocks at the door.
    knocks: Vec<(Knock, Timestamp)>,
}

/// One of the two ways to knock at the door.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Knock {
    /// The name of the program is pressed, by mouse or finger.
    Title,
    /// The key F8.
    Key,
}

/// Where the file of figures is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kept {
    /// On a memory stick, at this path.
    Stick(String),
    /// In the machine, at this path: no stick took it.
    Machine(String),
}

/// What happens in the corner, or at its door.
#[derive(Clone, PartialEq, Debug)]
pub enum Deed {
    /// The door is knocked at.
    Knock(Knock),
    /// The digits of the PIN are now these.
    Type(Typed),
    /// The PIN is given.
    Give,
    /// Whether it was the PIN.
    PinIs(bool),
    /// Other days are wanted.
    Show(When),
    /// The figures; none when they can't be read.
    Reported(Option<Box<Report>>),
    /// The figures shown are wanted as a file.
    Export,
    /// Where these files are now; none when they could not be written.
    Exported(Option<Kept>),
    /// Everything that is kept of people shall go: this was asked twice.
    Erase,
    /// Whether it is gone.
    Erased(bool),
    /// A setting of the machine is changed.
    Change(Change),
    /// Whether the change outlives the program.
    Adjusted(bool),
    /// The program shall end.
    Leave,
}

impl Deed {
    /// Whether it tells what became of an errand, and no person does it.
    pub(super) fn is_answer(&self) -> bool {
        matches!(
            self,
            Self::PinIs(_)
                | Self::Reported(_)
                | Self::Exported(_)
                | Self::Erased(_)
                | Self::Adjusted(_)
        )
    }
}

/// A setting of the machine that the facilitator changes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// Louder for each new person.
    Louder,
    /// Quieter for each new person.
    Quieter,
    /// A minute more until the machine asks whether someone is there.
    Later,
    /// A minute less.
    Sooner,
    /// This language is offered, or no longer.
    Language(Locale),
    /// The card that is drawn is larger than a true one: everything becomes smaller.
    Smaller,
    /// The card that is drawn is smaller than a true one: everything becomes larger.
    Larger,
}

/// What the world must do for the corner.
#[derive(Clone, PartialEq, Debug)]
pub enum Errand {
    /// Prove this PIN: answer with `PinIs`.
    CheckPin(Typed),
    /// Count: answer with `Reported`.
    Report(When),
    /// Write this report to a memory stick, or else to a folder: answer with `Exported`.
    Export(Box<Report>),
    /// Erase everything that is kept of people: answer with `Erased`.
    Erase,
    /// Keep these changes beyond the end of the program: answer with `Adjusted`.
    Adjust(Adjustments),
    /// End the program.
    Leave,
}

/// Does what was asked for, where it can be asked for.
pub(super) fn act(model: &mut Model, deed: Deed, now: Timestamp) -> Vec<Effect> {
    match (deed, model.panel, model.screen) {
        (Deed::Knock(by), None, Screen::Welcome) => knock(model, by, now),
        (Deed::Type(pin), Some(Panel::Pin), _) => {
            let before = model.corner.pin.as_str().len();
            if pin.as_str().len() <= MOST_DIGITS {
                model.corner.pin = pin;
            }
            ear::of_pin(model, before)
        }
        (Deed::Give, Some(Panel::Pin), _) => give(model, now),
        (Deed::PinIs(true), Some(Panel::Pin), Screen::Welcome) => open(model),
        (Deed::PinIs(false), Some(Panel::Pin), _) => {
            model.corner.tries.wrong(now);
            say(model, Message::new("pin-wrong"))
        }
        (deed @ (Deed::Exported(_) | Deed::Erased(_)), ..) => inside::answered(model, deed),
        (deed, _, Screen::Corner) => inside::act(model, deed),
        _ => Vec::new(),
    }
}

fn errand(errand: Errand) -> Effect {
    Effect::Corner(errand)
}

/// Knocks count when they come close together, all in the same way.
fn knock(model: &mut Model, by: Knock, now: Timestamp) -> Vec<Effect> {
    if model.asks_who_is_there() {
        return Vec::new();
    }
    let knocks = &mut model.corner.knocks;
    knocks.retain(|(other, at)| *other == by && now.millis_since(*at) < WITHIN_MILLIS);
    knocks.push((by, now));
    if knocks.len() < KNOCKS {
        return Vec::new();
    }
    knocks.clear();
    model.corner.pin = Typed::default();
    model.corner.said = None;
    model.panel = Some(Panel::Pin);
    arrive(model)
}

/// The PIN is proven, unless it is too early after wrong ones. It is forgotten here at once.
fn give(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let pin = std::mem::take(&mut model.corner.pin);
    if !model.setup.has_pin {
        return Vec::new();
    }
    if model.corner.tries.wait_millis(now) > 0 {
        return say(model, Message::new("code-wait"));
    }
    if pin.is_empty() {
        return narrate(model, vec![Message::new("pin-ask")]);
    }
    vec![errand(Errand::CheckPin(pin))]
}

fn open(model: &mut Model) -> Vec<Effect> {
    model.corner.tries.right();
    model.corner.said = model.corner.late.take();
    model.corner.when = When::default();
    model.panel = model.corner.said.as_ref().map(|_| Panel::Deeds);
    model.screen = Screen::Corner;
    vec![errand(Errand::Report(model.corner.when))]
}

/// Says it, and leaves it on the screen.
fn say(model: &mut Model, what: Message) -> Vec<Effect> {
    model.corner.said = Some(what);
    arrive(model)
}

impl Model {
    /// What is said at the door of the corner: that a PIN is wanted, or why there is none.
    pub fn at_the_door(&self) -> Vec<Message> {
        if self.setup.has_pin {
            return vec![
                self.corner
                    .said
                    .clone()
                    .unwrap_or_else(|| Message::new("pin-ask")),
            ];
        }
        // Faulty settings have no PIN: nobody would ever hear of them behind a shut door.
        let notices = self.notices.iter();
        let notices = notices.filter(|notice| notice.is_for_facilitator());
        std::iter::once(Message::new("pin-none"))
            .chain(notices.map(Notice::message))
            .collect()
    }
}

#[cfg(test)]
mod tests;
