//! Imitated programs: their screen as a list of parts, which is drawn, paged, worked and read aloud.

mod part;

use egui::{Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::button::{self, Button};
use super::pager::{BESIDE, beside};
use super::{Press, View};
use crate::theme::{GAP, RADIUS, TARGET};
use crate::typed::Typed;
use crate::words::Message;
pub use part::field;

/// What an imitated program shows at one moment.
#[derive(Clone, PartialEq, Debug)]
pub struct Screen {
    /// Names what is shown: another name starts at the top.
    pub page: String,
    /// Which program it is: heard before the words of the buttons that turn its pages.
    pub about: Message,
    /// What stands on it, from top to bottom.
    pub parts: Vec<Part>,
    /// What can be done, in a bar at the bottom that never scrolls away.
    pub bar: Vec<Tool>,
    /// Whether it is as narrow as a phone.
    pub narrow: bool,
    /// The control that keys come to first, when it is not the first one.
    pub first: Option<String>,
}

/// One thing on the screen of an imitated program.
#[derive(Clone, PartialEq, Debug)]
pub enum Part {
    /// The name of the program, where there is room for it.
    Title(&'static str, Message),
    /// What has just been done.
    Note(Message),
    /// Sentences.
    Words(Message),
    /// Sentences in bold letters.
    Strong(Message),
    /// An address with its pictogram.
    Address(&'static str, Message),
    /// Who writes, the address that was asked for, and the button that asks for it.
    Sender(&'static str, Message, Option<Message>, Option<Tool>),
    /// What a message by SMS says.
    Bubble(Message),
    /// Lines that can be pressed as one.
    Card(Card),
    /// Something to type.
    Field(Field),
}

/// Lines that can be pressed as one: a mail in a list, a link, a result.
#[derive(Clone, PartialEq, Debug)]
pub struct Card {
    /// Name of the control.
    pub control: String,
    /// Its pictogram.
    pub icon: &'static str,
    /// Its lines.
    pub lines: Vec<Line>,
    /// Whether it is as high as its words and looks like a link.
    pub link: bool,
}

/// One line of a [`Card`].
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// Its words.
    pub message: Message,
    /// Whether they are bold.
    pub bold: bool,
}

/// A button of an imitated program.
#[derive(Clone, PartialEq, Debug)]
pub struct Tool {
    /// Name of the control.
    pub control: String,
    /// Its pictogram.
    pub icon: &'static str,
    /// Its words.
    pub message: Message,
    /// Whether it is the one thing to do.
    pub main: bool,
}

/// Something to type, with its model.
#[derive(Clone, PartialEq, Debug)]
pub struct Field {
    /// Name of the control and of the text.
    pub control: String,
    /// Its name.
    pub label: Message,
    /// What is to be typed; nothing when it is free.
    pub model: Option<Message>,
    /// What has been typed.
    pub text: Typed,
    /// Whether it has to be looked at again.
    pub again: bool,
    /// The button beside it.
    pub tool: Option<Tool>,
}

/// What a person did on the screen of an imitated program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Did {
    /// Worked the control of this name.
    Pressed(String),
    /// Wrote into the field of this name, which now holds this text.
    Wrote(String, Typed),
}

impl Tool {
    /// A button with these words.
    pub fn new(control: impl Into<String>, icon: &'static str, message: Message) -> Self {
        Self {
            control: control.into(),
            icon,
            message,
            main: false,
        }
    }

    /// The same as the one thing to do.
    pub fn main(mut self) -> Self {
        self.main = true;
        self
    }

    fn show(&self, ui: &mut Ui, view: &mut View, rect: Rect) -> bool {
        let button = Button::new(&self.control, self.icon).saying(self.message.clone());
        let response = if self.main {
            button::main(ui, view, rect, &button)
        } else {
            button::plain(ui, view, rect, &button)
        };
        response.pressed()
    }
}

impl Line {
    /// A line in ordinary letters.
    pub fn plain(message: Message) -> Self {
        let bold = false;
        Self { message, bold }
    }

    /// A line in bold letters.
    pub fn bold(message: Message) -> Self {
        let bold = true;
        Self { message, bold }
    }
}

impl Screen {
    /// What stands on it in reading order, without the bar.
    pub fn messages(&self) -> Vec<Message> {
        self.parts.iter().flat_map(Part::messages).collect()
    }

    /// The same with the words of the bar.
    pub fn all_messages(&self) -> Vec<Message> {
        let bar = self.bar.iter().map(|tool| tool.message.clone());
        self.messages().into_iter().chain(bar).collect()
    }

    /// What it says has just been done.
    pub fn notes(&self) -> Vec<Message> {
        let notes = self.parts.iter().filter_map(|part| match part {
            Part::Note(message) => Some(message.clone()),
            _ => None,
        });
        notes.collect()
    }

    /// Where keys come to first.
    pub fn first_control(&self) -> String {
        let part = || self.parts.iter().find_map(Part::control);
        let bar = || self.bar.first().map(|tool| tool.control.clone());
        self.first
            .clone()
            .or_else(part)
            .or_else(bar)
            .unwrap_or_default()
    }
}

impl Part {
    /// What it says, in reading order.
    fn messages(&self) -> Vec<Message> {
        match self {
            Self::Title(_, message)
            | Self::Note(message)
            | Self::Words(message)
            | Self::Strong(message)
            | Self::Address(_, message)
            | Self::Bubble(message) => vec![message.clone()],
            Self::Sender(_, sender, address, tool) => {
                let tool = tool.as_ref().map(|tool| &tool.message);
                let all = [Some(sender), tool, address.as_ref()];
                all.into_iter().flatten().cloned().collect()
            }
            Self::Card(card) => card.messages(),
            Self::Field(field) => {
                let tool = field.tool.as_ref().map(|tool| &tool.message);
                let all = [Some(&field.label), field.model.as_ref(), tool];
                all.into_iter().flatten().cloned().collect()
            }
        }
    }

    /// The first control on it.
    fn control(&self) -> Option<String> {
        match self {
            Self::Sender(_, _, _, tool) => tool.as_ref().map(|tool| tool.control.clone()),
            Self::Card(card) => Some(card.control.clone()),
            Self::Field(field) => Some(field.control.clone()),
            _ => None,
        }
    }
}

impl Card {
    /// What it says.
    fn messages(&self) -> Vec<Message> {
        let lines = self.lines.iter();
        lines.map(|line| line.message.clone()).collect()
    }
}

/// Letters on a device are a little smaller than the body; they shrink step by step before pages must be turned.
const SCALES: [f32; 5] = [0.88, 0.8, 0.74, 0.68, 0.62];
/// Below this height there is only room for what matters now.
const SCARCE: f32 = 320.0;
/// Width of a phone, in points at 100 %.
const PHONE: f32 = 940.0;
/// Height of the bar, as a multiple of the size of its letters on a high screen.
const BAR: f32 = 1.9;

/// The program over the whole of `rect`.
pub fn show(ui: &mut Ui, view: &mut View, rect: Rect, screen: &Screen) -> Option<Did> {
    let scarce = rect.height() < SCARCE;
    let device = if screen.narrow {
        let width = (PHONE * (view.theme.body / 44.0).max(1.0)).min(rect.width());
        Rect::from_center_size(rect.center(), vec2(width, rect.height()))
    } else {
        rect
    };
    let palette = view.theme.palette.clone();
    let corner = if scarce { RADIUS } else { RADIUS * 1.5 };
    let edge = Stroke::new(if scarce { 3.0 } else { 4.0 }, palette.text);
    ui.painter().rect_filled(device, corner, palette.surface);
    ui.painter()
        .rect_stroke(device, corner, edge, StrokeKind::Inside);
    let inside = device.shrink(if scarce { 9.0 } else { 14.0 });
    let height = if scarce {
        TARGET
    } else {
        (view.theme.body * BAR).clamp(TARGET, 84.0)
    };
    let (above, bar) = if screen.bar.is_empty() {
        (inside, Rect::NOTHING)
    } else {
        let (above, bar) = inside.split_top_bottom_at_y(inside.bottom() - height);
        let gap = if scarce { GAP / 2.0 } else { GAP };
        (above.with_max_y(above.bottom() - gap), bar)
    };
    let shown: Vec<&Part> = screen
        .parts
        .iter()
        .filter(|part| !scarce || !matches!(part, Part::Title(..)))
        .collect();
    let did = stack(ui, view, above, screen, &shown);
    did.or(tools(ui, view, bar, &screen.bar))
}

/// The parts one under the other, as large as they fit; on pages when even small ones do not.
fn stack(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    screen: &Screen,
    parts: &[&Part],
) -> Option<Did> {
    let total = |ui: &Ui, view: &View, width: f32, scale: f32| {
        let heights = parts
            .iter()
            .map(|part| part.height(ui, view, width, scale) + BETWEEN);
        heights.sum::<f32>() - BETWEEN
    };
    let fits = |scale: &&f32| total(ui, view, rect.width(), **scale) <= rect.height();
    let mut did = None;
    if let Some(scale) = SCALES.iter().find(fits) {
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(&screen.page));
        draw(&mut inside, view, parts, *scale, &mut did);
        return did;
    }
    let [.., scale] = SCALES;
    // Where even the buttons beside would take too much of the width, letters are large: they stay as they are.
    debug_assert!(
        rect.width() > BESIDE * 2.0,
        "a device is wider than its buttons"
    );
    beside(ui, view, rect, &screen.page, &screen.about, |ui, view| {
        draw(ui, view, parts, scale, &mut did);
    });
    did
}

/// Space between two parts, in points.
const BETWEEN: f32 = 7.0;

fn draw(ui: &mut Ui, view: &mut View, parts: &[&Part], scale: f32, did: &mut Option<Did>) {
    ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
    let width = ui.available_width();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            ui.add_space(BETWEEN);
        }
        let height = part.height(ui, view, width, scale);
        let (rect, _) = ui.allocate_exact_size(vec2(width, height), egui::Sense::empty());
        if !matches!(part, Part::Words(_) | Part::Strong(_)) {
            view.drawn(ui, rect);
        }
        *did = part.show(ui, view, rect, scale).or(did.take());
    }
}

/// The bar: buttons of one width, beginning at the start side.
fn tools(ui: &mut Ui, view: &mut View, bar: Rect, tools: &[Tool]) -> Option<Did> {
    let mut did = None;
    #[expect(clippy::cast_precision_loss, reason = "a bar has a few buttons")]
    let count = tools.len() as f32;
    let width = ((bar.width() - GAP * (count - 1.0)) / count).min(460.0);
    let mut left = bar.left();
    for tool in tools {
        let place = Rect::from_min_size(pos2(left, bar.top()), vec2(width, bar.height()));
        if tool.show(ui, view, view.mirrored(place, bar)) {
            did = Some(Did::Pressed(tool.control.clone()));
        }
        left += width + GAP;
    }
    did
}
