//! The screens: each draws a part of the model and says what the person did.

mod announce;
mod code;
mod comfort;
mod corner;
mod ear;
mod frame;
mod home;
mod languages;
mod lesson;
mod papers;
mod problems;
mod row;
mod scan;
mod still_there;
mod summary;
mod welcome;
mod workshop;

use std::num::NonZeroUsize;

use egui::{Rect, Ui, Vec2};

use crate::app::{Action, Model, Panel, Screen};
use crate::progress::InputDevice;
use crate::theme::{LEAST_TARGET, Theme, Themes, least_target};
use crate::widgets::{Reach, View};
use crate::words::Texts;

pub use summary::LOGO;

/// Longest touch that still does something, in seconds: a longer one is there to hear the control.
const LONGEST_TOUCH_SECS: f64 = crate::app::LONG_TOUCH_MILLIS as f64 / 1000.0;

/// Two clicks within this time are a double click, in seconds: hands that are new to it are slow.
const SLOWEST_DOUBLE_CLICK_SECS: f64 = 0.4;
/// How often one picture may be drawn anew before it is shown: once for what a press changes, then for pages
/// and heights that are known only after drawing.
const MOST_PASSES: NonZeroUsize = NonZeroUsize::new(4).unwrap();

/// Draws the model over the whole of `ui`; returns what the person did, in order.
pub fn show(ui: &mut Ui, model: &Model, texts: &Texts, themes: &Themes) -> Vec<Action> {
    let theme = Theme {
        target: target(model, ui.max_rect().size()),
        ..themes.theme(&model.comfort)
    };
    let mut actions = vec![Action::Tick];
    // What the frame of a switch has chosen is pressed for the person, as by other assistive technology.
    let by_frame = model.scanning.pressing().map(|_| InputDevice::Assistive);
    let device = by_frame.or_else(|| device(ui));
    actions.extend(device.map(Action::Used));
    actions.extend(stirs(ui).then_some(Action::Stir));
    let device = device.unwrap_or(model.input_device);
    adapt_clicks(ui, device, model.comfort.by_ear);
    actions.extend(scan::hands(ui, model));
    let (way, asked) = ear::before(ui, model);
    actions.extend(asked);
    let by_ear = model.comfort.by_ear;
    let mut view = View {
        spot: model.narration.spot.as_ref(),
        arrivals: model.reach.arrivals,
        typing: model.typing,
        // By ear the focus comes only where the person leads it.
        wanted: model.reach.wanted.as_deref().filter(|_| !by_ear),
        by_ear,
        announces: model.hands_to_reader(),
        scans: model.comfort.switch.is_some(),
        armed: ear::armed_control(ui),
        // The frame of a switch is the only one: a second one would look as if a press went there.
        framed: model.comfort.switch.is_none()
            && matches!(device, InputDevice::Keyboard | InputDevice::Assistive),
        word_pictures: Some(&model.word_pictures),
        ..View::new(texts, &theme, &model.locale, &model.keyboard)
    };
    let mut screen = ui.max_rect();
    ui.painter()
        .rect_filled(screen, 0.0, theme.palette.background);
    ui.spacing_mut().item_spacing.y = 6.0;
    if let Some(preview) = &model.preview
        && !model.is_broken()
    {
        screen = problems::strip(ui, &mut view, preview, screen);
    }
    if model.panel.is_some() {
        screen = workshop::panel_place(model, screen);
    }
    let done = match (model.panel, model.screen) {
        _ if model.asks_who_is_there() => still_there::show(ui, &mut view, model, screen),
        _ if model.is_broken() => model
            .preview
            .iter()
            .flat_map(|preview| problems::show(ui, &mut view, preview, screen))
            .collect(),
        (Some(Panel::Comfort), _) => comfort::show(ui, &mut view, model, screen),
        (Some(Panel::Languages), _) => languages::show(ui, &mut view, model, screen),
        (Some(Panel::Code), _) => code::show(ui, &mut view, model, screen),
        (Some(Panel::EnterCode), _) => code::enter(ui, &mut view, model, screen),
        (Some(Panel::Pin), _) => corner::pin(ui, &mut view, model, screen),
        (Some(Panel::Deeds), _) => corner::deeds(ui, &mut view, model, screen),
        (Some(Panel::Settings), _) => corner::settings(ui, &mut view, model, screen),
        (Some(Panel::Erase), _) => corner::erase(ui, &mut view, model, screen),
        (Some(Panel::Papers), _) => papers::show(ui, &mut view, model, screen),
        (None, _) if model.workshop.is_some() => workshop::show(ui, &mut view, model, screen),
        (None, Screen::Corner) => corner::show(ui, &mut view, model, screen),
        (None, Screen::Welcome) => welcome::show(ui, &mut view, model, screen),
        (None, Screen::Home) => home::show(ui, &mut view, model, screen),
        (None, Screen::Lesson) => lesson::show(ui, &mut view, model, screen),
        (None, Screen::Summary) => summary::show(ui, &mut view, model, screen),
    };
    announce::announce(ui, &view, model);
    crate::widgets::text_field::forget_strokes(ui);
    actions.extend(scan::frame(ui, &view, model));
    let steps = ear::after(ui, &mut view, model, way);
    let (focused, pointed, heard) = (view.focused, view.pointed, view.heard);
    let explained = view.explained;
    let typing = view.typing;
    // Before what leads to another screen, where nothing is held any more.
    actions.extend((typing != model.typing).then_some(Action::Typing(typing)));
    actions.extend(reached(ui, model, focused, pointed));
    actions.extend(heard.map(Action::Hear));
    actions.extend(explained.map(Action::Explain));
    actions.extend(done);
    actions.extend(steps);
    actions
}

/// Least width and height of what can be touched in a window of this size, in points.
fn target(model: &Model, window: Vec2) -> f32 {
    // How wide a point of a projected picture is, nobody knows: it is a share of the picture.
    if model.workshop.is_some() {
        return LEAST_TARGET;
    }
    #[expect(clippy::cast_precision_loss, reason = "at most 3 metres")]
    let distance_mm = model.setup.distance_mm as f32;
    least_target(distance_mm, window)
}

/// Where keyboard and pointer have come to, when that changed.
fn reached(
    ui: &Ui,
    model: &Model,
    focused: Option<Reach>,
    pointed: Option<Reach>,
) -> impl Iterator<Item = Action> + use<> {
    let name = |reach: &Option<Reach>| reach.as_ref().map(|reach| reach.control.clone());
    let focus = (name(&focused) != model.reach.focused).then_some(Action::Focus(focused));
    let moved = ui.input(|input| {
        input.pointer.delta() != egui::Vec2::ZERO
            || input.pointer.any_pressed()
            || input.any_touches()
    });
    // What a new screen puts under a still pointer is not pointed at until the pointer moves.
    let under = model.reach.under.as_ref();
    let pointed = pointed.filter(|reach| moved || under == Some(&reach.control));
    let point = (name(&pointed) != model.reach.under).then_some(Action::Point {
        reach: pointed,
        moved,
    });
    focus.into_iter().chain(point)
}

/// Whether anything was moved or pressed in this frame.
fn stirs(ui: &Ui) -> bool {
    ui.input(|input| !input.events.is_empty())
}

/// What the person acted with in this frame. Moving the mouse is not yet acting.
fn device(ui: &Ui) -> Option<InputDevice> {
    ui.input(|input| {
        let touched = input
            .events
            .iter()
            .any(|event| matches!(event, egui::Event::Touch { .. }));
        input.events.iter().find_map(|event| match event {
            egui::Event::AccessKitActionRequest(_) => Some(InputDevice::Assistive),
            egui::Event::Touch { .. } => Some(InputDevice::Touch),
            egui::Event::PointerButton { pressed: true, .. } if !touched => {
                Some(InputDevice::Mouse)
            }
            egui::Event::Key { pressed: true, .. } => Some(InputDevice::Keyboard),
            _ => None,
        })
    })
}

/// A press counts however long it is held and however it trembles; only a long *touch* is for hearing.
fn adapt_clicks(ui: &Ui, device: InputDevice, by_ear: bool) {
    let longest = match device {
        InputDevice::Touch => LONGEST_TOUCH_SECS,
        _ => f64::INFINITY,
    };
    ui.options_mut(|options| {
        options.max_passes = MOST_PASSES;
        options.input_options.max_click_duration = longest;
        options.input_options.max_click_dist = 40.0;
        // By ear the second touch is the one that does it, however soon it comes.
        let slowest = if by_ear {
            0.0
        } else {
            SLOWEST_DOUBLE_CLICK_SECS
        };
        options.input_options.max_double_click_delay = slowest;
    });
}

/// The middle column of `rect` with at most `width`.
fn middle(rect: Rect, width: f32) -> Rect {
    let width = rect.width().min(width);
    Rect::from_center_size(rect.center(), egui::vec2(width, rect.height()))
}

/// The start side with `share` of the width, and the end side. At large letters, or on a narrow screen,
/// the start side yields and the words get all the room.
fn halves(view: &View, rect: Rect, share: f32) -> (Option<Rect>, Rect) {
    let letters = rect.width() * (1.0 - share) / view.theme.body;
    if letters < 13.0 {
        return (None, rect);
    }
    let gap = crate::theme::MARGIN;
    let (start, end) = rect.split_left_right_at_x(rect.left() + rect.width() * share);
    let end = Rect::from_min_max(end.min + egui::vec2(gap, 0.0), end.max);
    (Some(view.mirrored(start, rect)), view.mirrored(end, rect))
}
