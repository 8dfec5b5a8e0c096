//! Shared accessible widgets. Each has a role and a name, can be heard, and mirrors with the language.

pub mod button;
mod control;
pub mod device;
pub mod ear;
pub mod group;
pub mod identity;
pub mod imitation;
pub mod keyboard;
pub mod labelled;
pub mod note;
pub mod option;
pub mod pager;
pub mod picture;
mod runs;
pub mod text;
pub mod text_field;

use std::collections::BTreeMap;

use egui::{Rect, Response, StrokeKind, Ui, vec2};

use crate::bidi::Direction;
use crate::keyboard::{Layout, Typing};
use crate::theme::{RADIUS, Theme};
use crate::words::{Locale, Message, Spot, Texts};

use control::arrive;
pub use control::{Role, control, control_heard_as, control_id, tell_language};
pub use runs::tell_words;

/// A control that keyboard focus or pointer has come to, and what it says of itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reach {
    /// Name of the control.
    pub control: String,
    /// What is heard.
    pub messages: Vec<Message>,
}

/// What every widget needs to draw itself, and what it noticed while it was drawn.
pub struct View<'a> {
    /// All words.
    pub texts: &'a Texts,
    /// Colours and sizes.
    pub theme: &'a Theme,
    /// The language on screen.
    pub locale: &'a Locale,
    /// Its direction.
    pub direction: Direction,
    /// The sentence being read.
    pub spot: Option<&'a Spot>,
    /// Number of the latest arrival at a screen: what comes anew begins at its top.
    pub arrivals: u64,
    /// The keyboard that is drawn, and that is typed on when it is on the screen.
    pub keyboard: &'a Layout,
    /// What is held on the keyboard on the screen; widgets change it.
    pub typing: Typing,
    /// The control that shall get the focus.
    pub wanted: Option<&'a str>,
    /// Whether the focus is framed: when the person uses keys.
    pub framed: bool,
    /// Whether the sentences being drawn are news, which a screen reader tells at once.
    pub live: bool,
    /// Whether a screen reader is handed all news: sentences need not be news by themselves.
    pub announces: bool,
    /// The control that has the focus.
    pub focused: Option<Reach>,
    /// The control under the pointer or finger.
    pub pointed: Option<Reach>,
    /// Words that were touched to be heard.
    pub heard: Option<Vec<Message>>,
    /// A French word in a sentence that was touched to be explained.
    pub explained: Option<String>,
    /// The French words drawn in sentences so far: each is a control once.
    pub french_words: Vec<String>,
    /// Picture of each French word, by the name of its explanation.
    pub word_pictures: Option<&'a BTreeMap<String, String>>,
    /// The fields drawn so far, in which a person can write.
    pub fields: Vec<String>,
    /// Whether Enter was pressed in one of them.
    pub entered: bool,
    /// Whether a frame goes through the controls, for a person with switches.
    pub scans: bool,
    /// Then: the controls drawn so far that are to be seen, and where.
    pub controls: Vec<(Reach, Rect)>,
    /// Tops of what the lower edge of the page cuts or hides: the next page begins at the first of them.
    pub cuts: Vec<f32>,
    /// Whether the person goes through the screen by ear.
    pub by_ear: bool,
    /// By ear: the stops on the way through the screen, in the order drawn.
    pub stops: Vec<ear::Stop>,
    /// By ear: what had the focus when mouse or finger went down; only this is done by it.
    pub armed: Option<egui::Id>,
    /// By ear: whether an exercise waits for an arrow key, which then does not lead on.
    pub own_arrows: bool,
    /// Height of the page that is being drawn: no line of a sentence is higher.
    pub page: f32,
}

impl<'a> View<'a> {
    /// Before anything is drawn, for a person who uses keys.
    pub fn new(
        texts: &'a Texts,
        theme: &'a Theme,
        locale: &'a Locale,
        keyboard: &'a Layout,
    ) -> Self {
        Self {
            texts,
            theme,
            locale,
            direction: Direction::of(locale),
            spot: None,
            arrivals: 0,
            keyboard,
            typing: Typing::default(),
            wanted: None,
            framed: true,
            live: false,
            announces: false,
            focused: None,
            pointed: None,
            heard: None,
            explained: None,
            french_words: Vec::new(),
            word_pictures: None,
            fields: Vec::new(),
            entered: false,
            scans: false,
            controls: Vec::new(),
            cuts: Vec::new(),
            by_ear: false,
            stops: Vec::new(),
            armed: None,
            own_arrows: false,
            page: f32::INFINITY,
        }
    }

    /// The words of a message as a screen reader hears them.
    pub fn plain(&self, message: &Message) -> String {
        self.texts.plain(self.locale, message)
    }

    /// Distance of lines, as a multiple of the size, where there is less room than for sentences. Arabic
    /// letters reach higher and lower, and carry signs.
    pub fn close_lines(&self) -> f32 {
        match self.direction {
            Direction::LeftToRight => 1.25,
            Direction::RightToLeft => 1.55,
        }
    }

    /// Whether any sentence of the message is being read.
    pub fn reads(&self, message: &Message) -> bool {
        self.spot.is_some_and(|spot| spot.message == *message)
    }

    /// Notes that `rect` is drawn, so that a page which cuts it, or ends above it, can be turned to show it whole.
    /// Returns whether that is so.
    pub fn drawn(&mut self, ui: &Ui, rect: Rect) -> bool {
        let cut = rect.bottom() > ui.clip_rect().bottom() + 1.0;
        if cut {
            self.cuts.push(rect.top());
        }
        cut
    }

    /// `rect`, given as in a left-to-right language, where it stands in this one.
    pub fn mirrored(&self, rect: Rect, within: Rect) -> Rect {
        match self.direction {
            Direction::LeftToRight => rect,
            Direction::RightToLeft => rect.translate(vec2(
                within.left() + within.right() - rect.left() - rect.right(),
                0.0,
            )),
        }
    }
}

/// A press that is meant: the second half of a double click is a habit from elsewhere, and would skip a step
/// or take an answer back.
pub trait Press {
    /// Whether the control was pressed, by whatever means.
    fn pressed(&self) -> bool;
}

impl Press for Response {
    fn pressed(&self) -> bool {
        self.clicked() && !self.double_clicked() && !self.triple_clicked()
    }
}

/// How far outside a control its frame ends, in points.
const FRAME_ENDS: f32 = 7.0;

/// The frame around the control that has the keyboard focus. A wider one grows inwards, over the outline of
/// the control: outwards it would meet the next control.
pub fn focus_frame(ui: &Ui, view: &View, response: &Response) {
    if view.framed && response.has_focus() {
        frame(ui, view, response.rect);
    }
}

fn frame(ui: &Ui, view: &View, rect: Rect) {
    let stroke = egui::Stroke::new(view.theme.focus_width, view.theme.palette.focus);
    let place = rect.expand(FRAME_ENDS);
    // At the edge of a page the frame is whole, though the page ends where the control does.
    let mut painter = ui.painter().clone();
    painter.set_clip_rect(ui.clip_rect().expand(FRAME_ENDS));
    painter.rect_stroke(place, RADIUS + FRAME_ENDS, stroke, StrokeKind::Inside);
}
