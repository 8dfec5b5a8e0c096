//! The program as a value: what it knows, what a person can do, what the world must do in return.

mod content;
mod corner;
mod ear;
mod effect;
mod idle;
mod learning;
mod narration;
mod notice;
mod paper;
mod papers;
mod preview;
mod reach;
mod returning;
mod scan;
mod screen;
mod setup;
mod update;
mod voice;
mod workshop;

use std::collections::BTreeMap;

use crate::comfort::Comfort;
use crate::exercise::Answer;
use crate::keyboard::{Layout, Typing};
use crate::lesson::Lesson;
use crate::progress::{Face, InputDevice};
use crate::resume::{Code, Found, Picture};
use crate::review::{Standing, Standings};
use crate::session::{Session, Visit};
pub use crate::widgets::Reach;
pub use crate::words::Spot;
use crate::words::{Locale, Message};

pub use content::{
    MOST_ABILITIES, default_control, language_control, lesson_control, reviewed, spoken,
    spoken_again, volume_now,
};
pub use corner::{Change, Corner, Deed, Errand, Group, Kept, Knock, Line, Section, figures};
pub use ear::{Ear, HOLD_MILLIS};
pub use effect::{Effect, Reading};
pub use idle::{ANSWER_WITHIN_MILLIS, Idle};
pub use narration::{Narration, Sound};
pub use notice::Notice;
pub use paper::{asks_for_sheet, sheet_offered};
pub use papers::{PaperDeed, PaperErrand, Papers, Wanted};
pub use preview::{Loaded, Preview};
pub use reach::ReachState;
pub use returning::{Returning, name as picture_name, offers_to_print_code, printing_of_code};
pub use scan::{Scan, Scanning};
pub use screen::{Panel, Screen};
pub use setup::Setup;
pub use update::update;
pub use workshop::{Lead, PAUSE_SECS, Part, Pause, TwoScreens, Workshop};

/// Milliseconds that a mouse rests on a control before it is heard.
pub const DWELL_MILLIS: u64 = 700;
/// Milliseconds that a finger stays on a control before it is heard instead of done: hands may be slow or new to it.
pub const LONG_TOUCH_MILLIS: u64 = 1200;

/// Everything the program knows. Plain data: what is on screen follows from it alone.
#[derive(Clone, PartialEq, Debug)]
pub struct Model {
    /// The lessons, in order.
    pub lessons: Vec<Lesson>,
    /// The languages offered, in order.
    pub locales: Vec<Locale>,
    /// The keyboard of the machine, as it is drawn.
    pub keyboard: Layout,
    /// The language on screen.
    pub locale: Locale,
    /// Where the person is.
    pub screen: Screen,
    /// A panel over the screen.
    pub panel: Option<Panel>,
    /// How the machine shows and speaks for this person.
    pub comfort: Comfort,
    /// The person's stay.
    pub session: Session,
    /// The lesson on screen, or the one just finished.
    pub visit: Option<Visit>,
    /// Whether the person is still there.
    pub idle: Idle,
    /// The code with which one comes back.
    pub returning: Returning,
    /// The facilitator's corner, shut or open.
    pub corner: Corner,
    /// The papers of lessons and workshops.
    pub papers: Papers,
    /// The workshop that is going on: the screens are then those for a group.
    pub workshop: Option<Workshop>,
    /// What is being read aloud.
    pub narration: Narration,
    /// Where keyboard and pointer are.
    pub reach: ReachState,
    /// The mode for those who do not look.
    pub ear: Ear,
    /// What the person acted with last.
    pub input_device: InputDevice,
    /// Where the frame of a person with switches is.
    pub scanning: Scanning,
    /// The keyboard on the screen.
    pub typing: Typing,
    /// Whether the machine has a printer.
    pub printer: bool,
    /// Picture of each French word, by the name of its explanation (`glossary_arnaque`).
    pub word_pictures: BTreeMap<String, String>,
    /// Who has read the words of the lessons.
    pub standings: Standings,
    /// Whether the European easy-to-read logo is installed; it is not shipped.
    pub has_logo: bool,
    /// What an author is told, where the program shows a lesson that is being written.
    pub preview: Option<Preview>,
    /// What the operator chose.
    pub setup: Setup,
    /// Faults of the machine, told calmly until they are mended.
    pub notices: Vec<Notice>,
}

/// What a person, the voice or the clock did.
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    /// Time passes.
    Tick,
    /// The person acted with this.
    Used(InputDevice),
    /// Keyboard focus came to a control, or left all of them.
    Focus(Option<Reach>),
    /// Another control, or none, is now under the pointer or finger.
    Point {
        /// The control.
        reach: Option<Reach>,
        /// Whether the pointer came to it, and not the control to the pointer.
        moved: bool,
    },
    /// The frame of a person with switches.
    Scan(Scan),
    /// Something is held, or no longer, on the keyboard on the screen; or it came or went.
    Typing(Typing),
    /// Words or a picture were touched: they are heard.
    Hear(Vec<Message>),
    /// A French word in a sentence was touched: it is explained.
    Explain(String),
    /// A language was chosen.
    ChooseLocale(Locale),
    /// The panel is opened.
    Open(Panel),
    /// The panel is closed.
    Close,
    /// A comfort setting was chosen, and what is said of it.
    SetComfort(Comfort, Message),
    /// A lesson was chosen.
    OpenLesson(String),
    /// Back to the lessons; the place in the lesson is kept.
    Home,
    /// Was the lesson clear?
    Opine(Face),
    /// A code is wanted, to come back another day.
    Keep,
    /// The code, or none when there can't be one now.
    Kept(Option<Code>),
    /// Somebody has a code.
    EnterCode,
    /// A picture of the code.
    ChoosePicture(Picture),
    /// Not this picture after all.
    UnchoosePicture,
    /// What a code stands for; none when the disk does not answer.
    Found(Option<Found>),
    /// A sign of life that does nothing else: the mouse moves, a key is pressed.
    Stir,
    /// "Yes, I am here."
    StillHere,
    /// "J'ai fini": the machine is made ready for the next person.
    Finish,
    /// To the sentence with this number, from 0, of the step: for a person who wants one at a time.
    Sentence(usize),
    /// On to the next step, or to the summary.
    Next,
    /// Back to the step before.
    Back,
    /// Do the step with this number, from 0, again after the lesson.
    Again(usize),
    /// The draft of the answer changed.
    Answer(Answer),
    /// The draft is given as the answer.
    Give,
    /// "I do not know".
    DontKnow,
    /// More help.
    Help,
    /// Show me the answer.
    Show,
    /// Pass over an extra.
    Skip,
    /// A person is helping.
    Human,
    /// The sheet of the step is printed, or the code on screen.
    Print,
    /// The printer took it, or not.
    Printed(bool),
    /// What is on screen is read again.
    Listen,
    /// The voice stops, or goes on.
    PauseOrResume,
    /// The voice goes slower.
    Slower,
    /// The voice began a sentence of reading number `.0`.
    Reading(u64, Spot),
    /// The voice came to the end of reading number `.0`.
    ReadingDone(u64),
    /// Whether there is sound changed.
    Sound(Sound),
    /// The random identifier of the stay that begins.
    SessionIs(String),
    /// Something in the facilitator's corner, or at its door.
    Corner(Deed),
    /// Something is done with papers.
    Papers(PaperDeed),
    /// The facilitator leads a workshop.
    Lead(Lead),
    /// The content was read.
    Loaded(Box<Loaded>),
    /// A fault of the machine.
    Notice(Notice),
    /// A fault of the machine is mended.
    NoticeGone(Notice),
    /// The key that begins and ends the mode by ear went down, or was let go or disturbed by another one.
    HoldEarKey(bool),
    /// By ear: the person leaves for another stop.
    Leave,
    /// Headphones were plugged in.
    Headphones,
    /// Headphones were pulled out: from now on others may hear the voice.
    HeadphonesOut,
    /// A screen reader is running.
    ScreenReader,
    /// Whether the system asks programs to keep still.
    KeepStill(bool),
    /// "Where am I?", with what has the focus.
    Where(Option<Reach>),
    /// The machine has slept for so many milliseconds, in which the time of all else stood still.
    Woke(u64),
}

impl Model {
    /// Who has read the words of a lesson in the language on screen.
    pub fn standing(&self, lesson: &str) -> Option<&Standing> {
        self.standings
            .get(&(lesson.to_owned(), self.locale.clone()))
    }

    /// Milliseconds after which a control that was reached by pointing is heard.
    pub fn dwell_millis(&self) -> u64 {
        let touches = self.input_device == InputDevice::Touch;
        if touches {
            LONG_TOUCH_MILLIS
        } else {
            DWELL_MILLIS
        }
    }

    /// The language before one is chosen: the first one offered.
    fn default_locale(locales: &[Locale]) -> Locale {
        locales.first().cloned().unwrap_or(crate::words::REFERENCE)
    }

    /// The program as it starts, before the first action.
    pub fn new(lessons: Vec<Lesson>, locales: Vec<Locale>) -> Self {
        let locale = Self::default_locale(&locales);
        Self {
            lessons,
            locales,
            keyboard: Layout::shipped(),
            locale,
            screen: Screen::Welcome,
            panel: None,
            comfort: Comfort::default(),
            session: Session::new(String::new()),
            visit: None,
            idle: Idle::default(),
            returning: Returning::default(),
            corner: Corner::default(),
            papers: Papers::default(),
            workshop: None,
            narration: Narration::default(),
            reach: ReachState::default(),
            ear: Ear::default(),
            input_device: InputDevice::default(),
            scanning: Scanning::default(),
            typing: Typing::default(),
            printer: false,
            word_pictures: BTreeMap::new(),
            standings: Standings::new(),
            has_logo: false,
            preview: None,
            setup: Setup::default(),
            notices: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
