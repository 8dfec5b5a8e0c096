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

/// Height of a language, in points at 100 %.
const LANGUAGE: f32 = 128.0;

pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(screen);
    let name = Message::new("program-name");
    let mut knocks = keys(ui);
    let top = frame::top(ui, view, model, places.top, false, |ui, view, rect| {
        if frame::title(ui, view, &name, rect) {
            knocks.push(Knock::Title);
        }
    });
    let (above, below) = profiles_place(view, places.content);
    let (start, end) = super::halves(view, above, 0.42);
    if let Some(start) = start {
        picture::picture(ui, view, "welcome", start);
    }
    let chosen = choices(ui, view, model, end, "welcome");
    let profile = profiles(ui, view, model, below);
    let bottom = frame::bottom(ui, view, model, places.bottom, &frame::Offers::default());
    let knocks = knocks.into_iter().map(Deed::Knock).map(Action::Corner);
    let acts = knocks.chain(top).chain(chosen).chain(profile);
    acts.chain(bottom).collect()
}

/// Above what the screen is about, below the profiles.
fn profiles_place(view: &View, content: Rect) -> (Rect, Rect) {
    let height = 64.0 + view.theme.caption * 1.5;
    let (above, below) = content.split_top_bottom_at_y(content.bottom() - height);
    (above.with_max_y(above.bottom() - GAP), below)
}

/// What a person may say of themselves: one touch sets all that helps, a second one takes it back.
fn profiles(ui: &mut Ui, view: &mut View, model: &Model, rect: Rect) -> Option<Action> {
    let mut action = None;
    #[expect(clippy::cast_precision_loss, reason = "five profiles")]
    let count = Profile::ALL.len() as f32;
    let width = (rect.width() - GAP * (count - 1.0)) / count;
    let mut left = rect.left();
    for profile in Profile::ALL {
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        left += width + GAP;
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

/// The languages as large buttons; shared with the panel that changes the language later.
pub fn choices(
    ui: &mut Ui,
    view: &mut View,
    model: &Model,
    rect: Rect,
    page: &str,
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
