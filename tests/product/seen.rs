//! What a screen reader is told, as plain values.

use std::collections::HashMap;

use egui::accesskit::{Action, Live, NodeId, Role, Toggled};
use egui::{Pos2, Rect, pos2};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT;

use crate::stage::node_of;

/// The controls of the two bars, from start to end.
pub const TOP: [&str; 3] = ["home", "comfort", "languages"];
pub const BARS: [&str; 17] = [
    "home",
    "comfort",
    "languages",
    "back",
    "comfort-reset",
    "have-code",
    "corner-deeds",
    "unchoose",
    "listen",
    "pause",
    "slower",
    "help",
    "next",
    "give",
    "close",
    "finish",
    "other-lessons",
];
/// Of which one is the main thing to do.
pub const MAIN: [&str; 6] = [
    "next",
    "give",
    "close",
    "finish",
    "other-lessons",
    "still-here",
];

/// The buttons that turn pages down: those of the screen, those of an imitated program on it.
pub const DOWN: [&str; 2] = ["page-down", "device-page-down"];
/// The buttons that turn them up.
pub const UP: [&str; 2] = ["page-up", "device-page-up"];
/// All buttons that turn pages; they come and go.
pub const PAGES: [&str; 4] = ["page-up", "page-down", "device-page-up", "device-page-down"];

/// One node that means something.
#[derive(Clone, PartialEq, Debug)]
pub struct Control {
    pub id: NodeId,
    pub role: Role,
    /// Label, or the value of a text.
    pub name: String,
    pub rect: Rect,
    /// The part of it that is neither scrolled away nor outside the window.
    pub visible: Rect,
    pub toggled: Option<Toggled>,
    /// Whether the keyboard can come to it: then it is a control, else words or a picture.
    pub focusable: bool,
    pub clickable: bool,
    pub focused: bool,
    pub live: bool,
    pub language: Option<String>,
    /// Of words: the language of each run, and its letters.
    pub runs: Vec<(Option<String>, String)>,
    /// Whether it is a French word in a sentence.
    pub is_word: bool,
}

/// Controls that belong together.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    pub name: String,
    pub language: Option<String>,
    pub controls: Vec<NodeId>,
}

/// All of them, in the order in which they are told.
pub struct Seen {
    pub all: Vec<Control>,
    pub groups: Vec<Group>,
}

fn run(node: Node<'_>) -> Option<(Option<String>, String)> {
    let data = node.accesskit_node();
    let data = data.data();
    let is_run = data.role() == Role::TextRun;
    is_run.then(|| {
        let language = data.language().map(str::to_owned);
        (language, data.value().unwrap_or_default().to_owned())
    })
}

fn focusable(node: Node<'_>) -> Option<NodeId> {
    let data = node.accesskit_node();
    let focusable = data.data().supports_action(Action::Focus);
    focusable.then(|| data.locate().0)
}

impl Seen {
    pub fn of(root: Node<'_>, ctx: &egui::Context, window: Rect) -> Self {
        let (mut all, mut groups) = (Vec::new(), Vec::new());
        let shown: HashMap<NodeId, Rect> = ctx.viewport(|viewport| {
            let layers = viewport.prev_pass.widgets.layers();
            let widgets = layers.flat_map(|(_, widgets)| widgets);
            widgets
                .map(|w| (w.id.accesskit_id(), w.interact_rect))
                .collect()
        });
        for told in root.children_recursive() {
            let node = told.accesskit_node();
            let data = node.data();
            let interactive =
                data.supports_action(Action::Focus) || data.supports_action(Action::Click);
            // Runs are parts of words or of a field, which are told as a whole.
            if data.role() == Role::TextRun || data.role() == Role::GenericContainer && !interactive
            {
                continue;
            }
            if data.role() == Role::Group {
                groups.push(Group {
                    name: data.label().unwrap_or_default().to_owned(),
                    language: data.language().map(str::to_owned),
                    controls: told.children_recursive().filter_map(focusable).collect(),
                });
                continue;
            }
            let bounds = data.bounds().unwrap_or_default();
            let corner = |x: f64, y: f64| -> Pos2 {
                #[expect(clippy::cast_possible_truncation, reason = "places on a screen")]
                pos2(x as f32, y as f32)
            };
            // A screen reader tells the description right after the name: it may be in another language.
            let name = data.label().or(data.value()).unwrap_or_default();
            let name = match data.description() {
                Some(about) if data.label().is_some() => format!("{name} {about}"),
                _ => name.to_owned(),
            };
            let rect =
                Rect::from_min_max(corner(bounds.x0, bounds.y0), corner(bounds.x1, bounds.y1));
            let id = node.locate().0;
            let visible = shown.get(&id).copied().unwrap_or(Rect::NOTHING);
            all.push(Control {
                id,
                role: data.role(),
                name,
                rect,
                visible: visible.intersect(window),
                toggled: data.toggled(),
                focusable: data.supports_action(Action::Focus),
                clickable: data.supports_action(Action::Click),
                focused: node.is_focused(),
                live: data.live().is_some_and(|live| live != Live::Off),
                language: data.language().map(str::to_owned),
                runs: told.children().filter_map(run).collect(),
                is_word: data
                    .author_id()
                    .is_some_and(|name| name.starts_with("explain-")),
            });
        }
        Self { all, groups }
    }

    /// What the keyboard can come to.
    pub fn controls(&self) -> impl Iterator<Item = &Control> {
        self.all.iter().filter(|control| control.focusable)
    }

    /// Words and pictures.
    pub fn words(&self) -> impl Iterator<Item = &Control> {
        self.all.iter().filter(|control| !control.focusable)
    }

    pub fn control(&self, name: &str) -> Option<Control> {
        let id = node_of(name);
        self.all.iter().find(|control| control.id == id).cloned()
    }

    /// The button that turns the next page: first those of the screen, then those of a program on it.
    pub fn down(&self) -> Option<Control> {
        DOWN.iter().find_map(|name| self.control(name))
    }

    /// The button that turns back to the page before.
    pub fn up(&self) -> Option<Control> {
        UP.iter().find_map(|name| self.control(name))
    }

    pub fn focused(&self) -> Option<&Control> {
        self.all.iter().find(|control| control.focused)
    }

    pub fn names(&self) -> Vec<&str> {
        self.all.iter().map(|control| &*control.name).collect()
    }

    /// Whether it belongs to one of the two bars, which never move.
    pub fn in_bar(&self, control: &Control) -> bool {
        let sign = egui::Id::new("no-sound").accesskit_id();
        matches!(control.role, Role::Heading | Role::ProgressIndicator)
            || control.id == sign
            || BARS.iter().any(|name| node_of(name) == control.id)
    }
}

impl Control {
    /// Whether all of it is to be seen.
    pub fn shows(&self) -> bool {
        self.visible.expand(1.0).contains_rect(self.rect)
    }
}
