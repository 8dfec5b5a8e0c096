//! Welcome: each language by its own name, spoken by its own voice; one touch starts.

use egui::{Event, Key, Rect, Ui, pos2, vec2};

use super::frame;
use crate::app::{Action, Deed, Knock, Model, language_control};
use crate::comfort::Profile;
use crate::theme::{GAP, MARGIN, RADIUS};
use crate::widgets::button::{self, Button, light_outline};
use crate::widgets::pager::pager;
use crate::widgets::text::{Look, fitted};
use crate::widgets::{Press, Role, View, control, focus_frame, picture};
use crate::words::{Locale, Message};

/// Content that is lower than this has no room for a row of profiles below the languages, in points.
const LOW: f32 = 450.0;
/// Height of a language, in points at 100 %.
const LANGUAGE: f32 = 128.0;

pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    let name = Message::new("program-name");
    let mut knocks = keys(ui);
    let top = frame::top(ui, view, model, places.top, false, |ui, view, rect| {
        if frame::title(ui, view, &name, rect) {
            knocks.push(Knock::Title);
        }
    });
    let row = profile_height(view);
    let low = places.content.height() < LOW;
    let (above, below) = if low {
        (places.content, None)
    } else {
        let (above, below) = places
            .content
            .split_top_bottom_at_y(places.content.bottom() - row);
        (above.with_max_y(above.bottom() - GAP), Some(below))
    };
    let (start, end) = super::halves(view, above, 0.42);
    let mut profile = None;
    match start {
        // Where height is scarce they take the place of the picture, or come after the languages.
        Some(start) if low => profile = profiles(ui, view, model, start, 2),
        Some(start) => picture::picture(ui, view, "welcome", start),
        None => {}
    }
    let mut after = |ui: &mut Ui, view: &mut View| {
        if low && start.is_none() {
            let size = vec2(ui.available_width(), row);
            let (place, _) = ui.allocate_exact_size(size, egui::Sense::empty());
            view.drawn(ui, place);
            profile = profiles(ui, view, model, place.shrink2(vec2(6.0, 0.0)), 5);
        }
    };
    let chosen = choices(ui, view, model, end, "welcome", &mut after);
    if let Some(below) = below {
        profile = profiles(ui, view, model, below, 5);
    }
    let bottom = frame::bottom(ui, view, model, places.bottom, &frame::Offers::default());
    let knocks = knocks.into_iter().map(Deed::Knock).map(Action::Corner);
    let acts = knocks.chain(top).chain(chosen).chain(profile);
    acts.chain(bottom).collect()
}

/// Height of a profile, in points.
fn profile_height(view: &View) -> f32 {
    (64.0 + view.theme.caption * 1.5).max(view.theme.target)
}

/// What a person may say of themselves, in rows of so many: one touch sets all that helps, a second one takes it back.
fn profiles(
    ui: &mut Ui,
    view: &mut View,
    model: &Model,
    rect: Rect,
    columns: usize,
) -> Option<Action> {
    let mut action = None;
    let rows = Profile::ALL.len().div_ceil(columns);
    #[expect(clippy::cast_precision_loss, reason = "five profiles")]
    let (across, down) = (columns as f32, rows as f32);
    let width = (rect.width() - GAP * (across - 1.0)) / across;
    let height = (rect.height() - GAP * (down - 1.0)) / down;
    for (at, profile) in Profile::ALL.into_iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "five profiles")]
        let (column, row) = ((at % columns) as f32, (at / columns) as f32);
        let corner = rect.min + vec2(column * (width + GAP), row * (height + GAP));
        let place = Rect::from_min_size(corner, vec2(width, height));
        let name = format!("profile-{}", profile.name());
        let icon = match profile {
            Profile::Sight => "eye",
            Profile::Hearing => "ear-off",
            Profile::Hands => "hand-steady",
            Profile::Reading => "book",
            Profile::Calm => "leaf",
        };
        let button = Button::new(&name, icon);
        let place = view.mirrored(place, rect);
        let now = model.comfort;
        let on = profile.is_on(now);
        if button::bar_toggle(ui, view, place, &button, on).pressed() {
            let (comfort, said) = if on {
                (profile.off(now, model.setup.comfort()), "profile-off")
            } else {
                (profile.on(now), "profile-on")
            };
            action = Some(Action::SetComfort(comfort, Message::new(said)));
        }
    }
    action
}

/// Presses of the key that leads to the facilitator's corner; to hold it is one press.
fn keys(ui: &Ui) -> Vec<Knock> {
    let is_press = |event: &&Event| match event {
        Event::Key {
            key: Key::F8,
            pressed: true,
            repeat: false,
            modifiers,
            ..
        } => modifiers.is_none(),
        _ => false,
    };
    ui.input(|input| {
        let presses = input.events.iter().filter(is_press);
        presses.map(|_| Knock::Key).collect()
    })
}

/// The languages as large buttons, and what comes after them; shared with the panel that changes the language later.
pub fn choices(
    ui: &mut Ui,
    view: &mut View,
    model: &Model,
    rect: Rect,
    page: &str,
    after: &mut dyn FnMut(&mut Ui, &mut View),
) -> Option<Action> {
    let mut action = None;
    pager(ui, view, rect, page, |ui, view| {
        let height = LANGUAGE * model.comfort.text_size.factor().min(1.4);
        #[expect(clippy::cast_precision_loss, reason = "a handful of languages")]
        let all = model.locales.len() as f32 * (height + GAP) - GAP;
        ui.add_space(((rect.height() - all) / 2.0).max(0.0));
        for locale in &model.locales {
            let size = vec2(ui.available_width(), height);
            let (place, _) = ui.allocate_exact_size(size, egui::Sense::empty());
            if language(
                ui,
                view,
                place.shrink2(vec2(6.0, 0.0)),
                locale,
                *locale == model.locale,
            ) {
                action = Some(Action::ChooseLocale(locale.clone()));
            }
            ui.add_space(GAP - ui.spacing().item_spacing.y);
        }
        after(ui, view);
    });
    action
}

fn language(ui: &mut Ui, view: &mut View, rect: Rect, locale: &Locale, current: bool) -> bool {
    let name = Message::new("language-name").in_locale(locale);
    let start = Message::new("language-start").in_locale(locale);
    let response = control(
        ui,
        view,
        rect,
        &language_control(locale),
        Role::Button,
        vec![name.clone(), start.clone()],
    );
    let palette = &view.theme.palette;
    let (width, line) = if current {
        (5.0, palette.accent)
    } else {
        (3.0, palette.line)
    };
    ui.painter().rect_filled(rect, RADIUS, palette.surface);
    ui.painter().rect_stroke(
        rect,
        RADIUS,
        egui::Stroke::new(width, line),
        egui::StrokeKind::Inside,
    );
    let icon = Rect::from_min_size(
        pos2(rect.left() + MARGIN, rect.center().y - 32.0),
        vec2(64.0, 64.0),
    );
    let icon = view.mirrored(icon, rect);
    picture::icon(ui, view, "listen", icon, view.theme.palette.accent);
    let words = rect.shrink2(vec2(MARGIN + 74.0, 8.0));
    let (above, below) = words.split_top_bottom_at_y(words.top() + words.height() * 0.58);
    let look = Look {
        size: view.theme.title,
        ..Look::label(view, view.theme.palette.text)
    };
    fitted(ui, view, &name, look, above);
    let small = Look {
        size: view.theme.body * 0.7,
        bold: false,
        ..look
    };
    fitted(ui, view, &start, small, below);
    light_outline(ui, view, rect, &name);
    light_outline(ui, view, rect, &start);
    focus_frame(ui, view, &response);
    response.pressed()
}
