//! Home: the lessons as one flat list of large cards; no menus inside menus.

use egui::{Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::frame;
use crate::app::{Action, Model, lesson_control};
use crate::lesson::Lesson;
use crate::progress::Progress;
use crate::theme::{BODY, GAP, MARGIN, RADIUS};
use crate::widgets::button::{Button, light_outline};
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look, fitted};
use crate::widgets::{Press, Role, View, control, focus_frame, picture};
use crate::words::Message;

/// Height of a lesson's card, in points at 100 %.
const CARD: f32 = 216.0;

pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    let title = Message::new("home-title");
    let top = frame::top(ui, view, model, places.top, false, |ui, view, rect| {
        frame::title(ui, view, &title, rect);
    });
    let mut opened = None;
    pager(ui, view, places.content, "home", |ui, view| {
        opened = list(ui, view, model);
        notices(ui, view, model);
    });
    let offers = frame::Offers {
        back: Some((Button::new("have-code", "code"), Action::EnterCode)),
        main: Some((Button::new("finish", "stop-session"), Action::Finish)),
        quiet: true,
        ..Default::default()
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    top.into_iter().chain(opened).chain(bottom).collect()
}

fn list(ui: &mut Ui, view: &mut View, model: &Model) -> Option<Action> {
    let factor = model.comfort.text_size.factor();
    let columns = if ui.available_width() >= 1500.0 && factor < 1.5 && model.lessons.len() > 1 {
        2
    } else {
        1
    };
    let height = (CARD * factor.min(2.0)).min(view.page.max(CARD));
    let mut opened = None;
    for pair in model.lessons.chunks(columns) {
        let size = vec2(ui.available_width(), height);
        let (line, _) = ui.allocate_exact_size(size, egui::Sense::empty());
        #[expect(clippy::cast_precision_loss, reason = "1 or 2 columns")]
        let width = (line.width() - GAP * (columns as f32 - 1.0)) / columns as f32;
        for (column, lesson) in pair.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "1 or 2 columns")]
            let left = line.left() + column as f32 * (width + GAP);
            let rect = Rect::from_min_size(pos2(left, line.top()), vec2(width, height));
            let rect = view.mirrored(rect, line).shrink2(vec2(6.0, 4.0));
            if card(ui, view, lesson, model.session.progress(lesson), rect) {
                opened = Some(Action::OpenLesson(lesson.id.clone()));
            }
        }
        ui.add_space(GAP - ui.spacing().item_spacing.y);
    }
    opened
}

fn card(ui: &mut Ui, view: &mut View, lesson: &Lesson, progress: Progress, rect: Rect) -> bool {
    let title = lesson.message();
    let minutes = Message::new("minutes").number("minutes", lesson.minutes as usize);
    let mark = match progress {
        Progress::New => None,
        Progress::Begun => Some(("begun", Message::new("lesson-begun"))),
        Progress::Done => Some(("done", Message::new("lesson-done"))),
    };
    let about = title.attribute("about");
    let said = [title.clone(), about.clone(), minutes.clone()]
        .into_iter()
        .chain(mark.as_ref().map(|(_, words)| words.clone()))
        .collect();
    let name = lesson_control(&lesson.id);
    let response = control(ui, view, rect, &name, Role::Button, said);
    let palette = view.theme.palette.clone();
    ui.painter().rect_filled(rect, RADIUS, palette.surface);
    let stroke = Stroke::new(3.0, palette.line);
    ui.painter()
        .rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
    // In the largest letters the picture yields.
    let large = view.theme.body >= BODY * 2.0;
    let mut left = rect.left();
    if !large {
        let side = rect.height() - 20.0;
        let place = Rect::from_min_size(rect.min + vec2(10.0, 10.0), vec2(side, side));
        picture::silent_picture(ui, view, &lesson.picture, view.mirrored(place, rect));
        left = place.right();
    }
    let words = Rect::from_min_max(
        pos2(left + MARGIN, rect.top() + 10.0),
        rect.max - vec2(MARGIN, 10.0),
    );
    let (title_share, about_share) = if large { (0.42, 0.36) } else { (0.5, 0.25) };
    let at = |share: f32| words.top() + words.height() * share;
    let (above, rest) = words.split_top_bottom_at_y(at(title_share));
    let (middle, below) = rest.split_top_bottom_at_y(at(title_share + about_share));
    let look = Look {
        size: view.theme.title,
        centred: false,
        ..Look::label(view, palette.text)
    };
    fitted(ui, view, &title, look, view.mirrored(above, rect));
    let small = Look {
        size: view.theme.body * 0.75,
        bold: false,
        ..look
    };
    fitted(ui, view, &about, small, view.mirrored(middle, rect));
    let (first, second) = below.split_left_right_at_x(below.left() + below.width() * 0.35);
    fitted(ui, view, &minutes, small, view.mirrored(first, rect));
    if let Some((icon, state)) = mark {
        let side = second.height().min(48.0);
        let place = Rect::from_min_size(second.min, vec2(side, second.height()));
        let rest = Rect::from_min_max(second.min + vec2(side + 10.0, 0.0), second.max);
        let color = palette.text;
        picture::icon(ui, view, icon, view.mirrored(place, rect), color);
        fitted(ui, view, &state, small, view.mirrored(rest, rect));
    }
    light_outline(ui, view, rect, &title);
    focus_frame(ui, view, &response);
    response.pressed()
}

/// Faults of the machine, told calmly below the lessons.
fn notices(ui: &mut Ui, view: &mut View, model: &Model) {
    let notices = model.notices.iter();
    for notice in notices.filter(|notice| !notice.is_for_facilitator()) {
        ui.add_space(GAP);
        let look = Look {
            size: view.theme.body * 0.8,
            ..Look::body(view)
        };
        text::sentences(ui, view, &notice.message(), look);
    }
}
