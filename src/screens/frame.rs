//! The frame around every screen: the same thing always in the same place.

use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::app::{Action, Model, Panel, Screen, Sound};
use crate::comfort::Comfort;
use crate::theme::{GAP, MARGIN};
use crate::widgets::button::{self, Button};
use crate::widgets::text::{self, Look, fitted};
use crate::widgets::{Press, View, ear, picture, tell_language, tell_words};
use crate::words::Message;

/// Least height of the bar at the top, in points.
const TOP: f32 = 84.0;
/// Least height of the bar at the bottom, in points.
const BOTTOM: f32 = 92.0;
/// Least width of a button in the top bar, in points.
const TOP_BUTTON: f32 = 132.0;
/// Space between a bar and the edge of the screen, in points.
const EDGE: f32 = 8.0;

/// The rectangles of the frame.
#[derive(Clone, Copy, Debug)]
pub struct Places {
    /// Bar at the top.
    pub top: Rect,
    /// What the screen is about.
    pub content: Rect,
    /// Bar at the bottom.
    pub bottom: Rect,
}

/// Divides the screen.
pub fn places(view: &View, screen: Rect) -> Places {
    let inside = screen.shrink2(vec2(MARGIN, EDGE));
    let [top, bottom] = [TOP, BOTTOM].map(|height| height.max(view.theme.target));
    let (top, rest) = inside.split_top_bottom_at_y(inside.top() + top);
    let (content, bottom) = rest.split_top_bottom_at_y(rest.bottom() - bottom);
    Places {
        top,
        content: content.shrink2(vec2(0.0, GAP)),
        bottom,
    }
}

/// The top bar: the way home at the start, comfort and language at the end, `middle` between them.
pub fn top(
    ui: &mut Ui,
    view: &mut View,
    model: &Model,
    bar: Rect,
    home: bool,
    middle: impl FnOnce(&mut Ui, &mut View, Rect),
) -> Option<Action> {
    let mut action = None;
    let size = vec2(TOP_BUTTON.max(view.theme.target), bar.height());
    let slot = |from_end: f32| {
        let left = bar.right() - from_end * size.x - (from_end - 1.0) * GAP;
        Rect::from_min_size(pos2(left, bar.top()), size)
    };
    if home {
        let rect = Rect::from_min_size(bar.min, size);
        let rect = view.mirrored(rect, bar);
        if button::bar(ui, view, rect, &Button::new("home", "home"), None).pressed() {
            action = Some(Action::Home);
        }
    }
    let left = bar.left() + if home { size.x + GAP } else { 0.0 };
    let between = Rect::from_min_max(
        pos2(left, bar.top()),
        pos2(slot(2.0).left() - GAP, bar.bottom()),
    );
    let between = view.mirrored(between, bar);
    middle(ui, view, between);
    let place = view.mirrored(slot(2.0), bar);
    if button::bar(ui, view, place, &Button::new("comfort", "comfort"), None).pressed() {
        action = Some(Action::Open(Panel::Comfort));
    }
    // On the welcome screen the languages are what it is all about.
    let choosing = model.screen == Screen::Welcome || model.panel == Some(Panel::Languages);
    let offered = !choosing && model.locales.len() > 1;
    let language = Button::new("languages", "language").saying(Message::new("language-name"));
    let place = view.mirrored(slot(1.0), bar);
    if offered && button::bar(ui, view, place, &language, None).pressed() {
        action = Some(Action::Open(Panel::Languages));
    }
    action
}

/// The words of a title in the top bar; returns whether they were pressed.
pub fn title(ui: &mut Ui, view: &mut View, message: &Message, rect: Rect) -> bool {
    let id = egui::Id::new(("title", message));
    let response = ui.interact(rect, id, ear::sense(view));
    ear::words(ui, view, &response, std::slice::from_ref(message));
    let words = view.plain(message);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        node.set_label(words.clone());
    });
    tell_language(ui, view, id, message);
    if response.pressed() {
        view.heard = Some(vec![message.clone()]);
    }
    let look = Look {
        size: view.theme.title.min(rect.height() * 0.6),
        ..Look::label(view, view.theme.palette.text)
    };
    if view.reads(message) {
        ui.painter()
            .rect_filled(rect, crate::theme::RADIUS, view.theme.palette.highlight);
    }
    fitted(ui, view, message, look, rect.shrink(4.0));
    response.clicked()
}

/// What the bottom bar offers beside the voice.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Offers<'a> {
    /// *Back*, and what it does.
    pub back: Option<(Button<'a>, Action)>,
    /// *Help*.
    pub help: bool,
    /// The one thing to do.
    pub main: Option<(Button<'a>, Action)>,
    /// Whether the main button is only another thing one can do.
    pub quiet: bool,
}

/// The bottom bar: back, listen, pause, slower, help, and the main button at the end.
pub fn bottom(
    ui: &mut Ui,
    view: &mut View,
    model: &Model,
    bar: Rect,
    offers: &Offers,
) -> Option<Action> {
    let mut action = None;
    // On a small tablet held upright the main button gives way.
    let small = ((bar.width() * 0.64 - 5.0 * GAP) / 5.0).max(view.theme.target);
    let place = |slot: u8| {
        let left = bar.left() + f32::from(slot) * (small + GAP);
        Rect::from_min_size(pos2(left, bar.top()), vec2(small, bar.height()))
    };
    if let Some((back, does)) = &offers.back {
        let rect = view.mirrored(place(0), bar);
        if button::bar(ui, view, rect, back, None).pressed() {
            action = Some(does.clone());
        }
    }
    if model.comfort.silent {
        let rect = view.mirrored(place(1).union(place(3)), bar);
        action = sound_on(ui, view, model, rect).or(action);
    } else if model.narration.sound == Sound::On {
        action = voice(ui, view, model, bar, [place(1), place(2), place(3)]).or(action);
    } else {
        let rect = view.mirrored(place(1).union(place(3)), bar);
        no_sound(ui, view, rect);
    }
    if offers.help {
        let rect = view.mirrored(place(4), bar);
        if button::bar(ui, view, rect, &Button::new("help", "help"), None).pressed() {
            action = Some(Action::Help);
        }
    }
    if let Some((main, does)) = &offers.main {
        let rect = Rect::from_min_max(pos2(place(5).left(), bar.top()), bar.max);
        let rect = view.mirrored(rect, bar);
        let response = if offers.quiet {
            button::plain(ui, view, rect, main)
        } else {
            button::main(ui, view, rect, main)
        };
        if response.pressed() {
            action = Some(does.clone());
        }
    }
    action
}

/// *Listen again*, *Pause*, *Slower*.
fn voice(
    ui: &mut Ui,
    view: &mut View,
    model: &Model,
    bar: Rect,
    places: [Rect; 3],
) -> Option<Action> {
    let mut action = None;
    let [listen, pause, slower] = places.map(|place| view.mirrored(place, bar));
    if button::bar(
        ui,
        view,
        listen,
        &Button::new("listen", "listen-again"),
        None,
    )
    .pressed()
    {
        action = Some(Action::Listen);
    }
    let paused = model.narration.paused;
    let button = if paused {
        Button::new("pause", "play").saying(Message::new("resume"))
    } else {
        Button::new("pause", "pause")
    };
    if button::bar(ui, view, pause, &button, None).pressed() {
        action = Some(Action::PauseOrResume);
    }
    if button::bar(ui, view, slower, &Button::new("slower", "slower"), None).pressed() {
        action = Some(Action::Slower);
    }
    action
}

/// The way back to the voice, for a person who wanted none.
fn sound_on(ui: &mut Ui, view: &mut View, model: &Model, rect: Rect) -> Option<Action> {
    let button = Button::new("sound-on", "sound-off");
    let pressed = button::bar(ui, view, rect, &button, None).pressed();
    let comfort = Comfort {
        silent: false,
        ..model.comfort
    };
    pressed.then(|| Action::SetComfort(comfort, Message::new("voice-on")))
}

/// The sign that the machine can't be heard.
fn no_sound(ui: &mut Ui, view: &mut View, rect: Rect) {
    let message = Message::new("no-sound");
    let id = egui::Id::new("no-sound");
    let response = ui.interact(rect, id, Sense::empty());
    tell_words(ui, &response, &text::joined(view, &message));
    let (icon, text) = rect.split_left_right_at_x(rect.left() + rect.height() * 0.6);
    let (icon, text) = (view.mirrored(icon, rect), view.mirrored(text, rect));
    let color = view.theme.palette.text;
    picture::icon(ui, view, "sound-off", icon.shrink(8.0), color);
    let look = Look {
        size: view.theme.caption,
        ..Look::label(view, color)
    };
    fitted(ui, view, &message, look, text);
}
