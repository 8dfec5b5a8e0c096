//! What stands on the screen of an imitated program: plain values, with what is heard of them.

use crate::typed::Typed;
use crate::words::Message;

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
    /// What can be done, where there is no room for a bar of its own.
    Bar(Vec<Tool>),
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
    pub(super) fn messages(&self) -> Vec<Message> {
        match self {
            // Only there where there is room; heard when it is touched.
            Self::Title(..) => Vec::new(),
            Self::Note(message)
            | Self::Words(message)
            | Self::Strong(message)
            | Self::Address(_, message)
            | Self::Bubble(message) => vec![message.clone()],
            Self::Sender(_, sender, address, tool) => {
                let tool = tool.as_ref().map(|tool| &tool.message);
                let all = [Some(sender), address.as_ref(), tool];
                all.into_iter().flatten().cloned().collect()
            }
            Self::Card(card) => card.messages(),
            Self::Bar(tools) => tools.iter().map(|tool| tool.message.clone()).collect(),
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
    pub(super) fn messages(&self) -> Vec<Message> {
        let lines = self.lines.iter();
        lines.map(|line| line.message.clone()).collect()
    }
}
