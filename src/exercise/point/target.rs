//! The targets on screen. They forgive tremor: a press that slides off and comes back counts, and a second
//! bounce of the finger finds nothing where the target was.

use egui::{Event, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{FRAME, Gesture, control as name};
use crate::theme::{GAP, RADIUS};
use crate::widgets::button::light_outline;
use crate::widgets::pager::beside;
use crate::widgets::text::{Look, fitted};
use crate::widgets::{Press, Role, View, control, control_id, focus_frame, picture};
use crate::words::Message;

/// How far a target is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Done {
    /// It is done.
    Whole,
    /// It was pressed once of two times, or taken up.
    Half,
}

/// Which target of how many.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// What is done with it.
    pub gesture: Gesture,
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
}

/// Middle of each target, as shares of the free space. Neighbours never overlap, so that the second bounce of
/// a press does nothing.
const MIDDLES: [(f32, f32); 8] = [
    (0.5, 0.5),
    (0.08, 0.15),
    (0.92, 0.85),
    (0.25, 0.9),
    (0.8, 0.1),
    (0.05, 0.8),
    (0.6, 0.3),
    (0.95, 0.5),
];

/// Diameter of the first target, as a share of the height.
const LARGEST: f32 = 0.62;
/// Rows of the long page: about three pages of a screen.
const ROWS: usize = 14;
/// Two presses within this time are a double click here, in seconds: it is being learnt.
const DOUBLE_SECS: f64 = 1.0;

impl Place {
    /// Where it stands in `field`; `least` is the side of the smallest, in points.
    pub(super) fn rect(self, field: Rect, least: f32) -> Rect {
        let largest = (field.height() * LARGEST).min(240.0).max(least);
        let smallest = least;
        #[expect(clippy::cast_precision_loss, reason = "a few targets")]
        let along = (self.number - 1) as f32 / (self.of.max(2) - 1) as f32;
        let side = largest + (smallest - largest) * along;
        let (x, y) = MIDDLES[(self.number - 1) % MIDDLES.len()];
        let free = field.size() - vec2(side, side);
        let left_top = field.min + vec2(free.x * x, free.y * y);
        Rect::from_min_size(left_top, vec2(side, side))
    }
}

/// The place where targets stand: a quiet surface.
fn field(ui: &mut Ui, view: &View) -> Rect {
    let rect = ui.available_rect_before_wrap();
    let palette = &view.theme.palette;
    ui.painter().rect_filled(rect, RADIUS, palette.surface);
    let stroke = Stroke::new(2.0, palette.line);
    ui.painter()
        .rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
    ui.allocate_rect(rect, Sense::empty());
    rect.shrink(10.0)
}

/// Any key, any click, any touch, wherever it goes.
pub fn anywhere(ui: &mut Ui, view: &mut View, place: Place) -> Option<Done> {
    let rect = field(ui, view);
    let response = draw(ui, view, place.rect(rect, view.theme.target), place);
    let something = ui.input(|input| {
        input.events.iter().any(|event| {
            matches!(
                event,
                Event::Key { pressed: true, .. }
                    | Event::PointerButton { pressed: true, .. }
                    | Event::Touch {
                        phase: egui::TouchPhase::Start,
                        ..
                    }
            )
        })
    });
    (response.clicked() || something).then_some(Done::Whole)
}

/// A target that is come over, pressed, or pressed twice.
pub fn pressed(ui: &mut Ui, view: &mut View, place: Place, half: bool) -> Option<Done> {
    let field = field(ui, view);
    let response = draw(ui, view, place.rect(field, view.theme.target), place);
    forgive(ui, place.gesture);
    let by_pointer = ui.input(|input| input.pointer.any_released());
    match place.gesture {
        Gesture::Double if response.double_clicked() || response.triple_clicked() => {
            Some(Done::Whole)
        }
        // Keys and screen readers have no quick second press: two presses count however slow.
        Gesture::Double if response.clicked() && !by_pointer => {
            Some(if half { Done::Whole } else { Done::Half })
        }
        Gesture::Double => None,
        Gesture::Move => {
            let came = ui.input(|input| input.pointer.delta() != egui::Vec2::ZERO);
            // Focus that the program itself gave is no move.
            let tabbed = response.gained_focus() && view.wanted != Some(&name(place.number));
            let over = (response.hovered() && came) || tabbed;
            (over || response.clicked()).then_some(Done::Whole)
        }
        // The next target stands elsewhere: a second bounce finds nothing here.
        _ => response.clicked().then_some(Done::Whole),
    }
}

/// A press counts however far it slid, and two slow ones are quick enough where they are asked for: from the
/// next frame on, for as long as this is on screen.
fn forgive(ui: &Ui, gesture: Gesture) {
    ui.options_mut(|options| {
        if gesture == Gesture::Double {
            // Two presses belong together only at one place: the one before may have been *Next*.
            options.input_options.max_double_click_delay = DOUBLE_SECS;
        } else {
            options.input_options.max_click_dist = f32::INFINITY;
        }
    });
}

/// A circle that is put into a frame, by dragging, or taken with one press and put with another.
pub fn dragged(ui: &mut Ui, view: &mut View, place: Place, half: bool) -> Option<Done> {
    let field = field(ui, view);
    // The frame is wider by half, and stays in the field of a small tablet held upright.
    let side = (field.height() * 0.5).min(field.width() * 0.26);
    let side = side.min(200.0).max(view.theme.target);
    let middle = |share: f32| pos2(field.left() + field.width() * share, field.center().y);
    let at = |middle: Pos2, side: f32| Rect::from_center_size(middle, vec2(side, side));
    let home = view.mirrored(at(middle(0.2), side), field);
    let frame = view.mirrored(at(middle(0.8), side * 1.5), field);
    let inside = control(
        ui,
        view,
        frame,
        FRAME,
        Role::Button,
        vec![Message::new("point-frame")],
    );
    let palette = view.theme.palette.clone();
    let stroke = Stroke::new(5.0, palette.accent);
    ui.painter()
        .rect_stroke(frame, RADIUS, stroke, StrokeKind::Inside);
    focus_frame(ui, view, &inside);
    let grip = control_id(&name(place.number)).with("drag");
    let drag = ui.interact(home, grip, Sense::DRAG);
    let shown = match drag.interact_pointer_pos() {
        Some(pointer) if drag.dragged() => at(pointer, side),
        _ => home,
    };
    let response = draw(ui, view, shown, place);
    if half {
        let stroke = Stroke::new(5.0, palette.text);
        ui.painter()
            .circle_stroke(shown.center(), side / 2.0, stroke);
    }
    // Dropped anywhere near: trembling hands let go early.
    let near = frame.expand(side * 0.4);
    let dropped = drag.drag_stopped()
        && drag
            .interact_pointer_pos()
            .is_some_and(|pointer| near.contains(pointer));
    if dropped || (half && inside.clicked()) {
        Some(Done::Whole)
    } else if response.clicked() && !half {
        Some(Done::Half)
    } else {
        None
    }
}

/// A long page with the target at its end.
pub fn at_the_end(ui: &mut Ui, view: &mut View, place: Place) -> Option<Done> {
    let rect = field(ui, view);
    let mut done = None;
    let page = format!("long page {}", place.number);
    let about = Message::new("point-page");
    beside(ui, view, rect, &page, &about, |ui, view| {
        for row in 1..=ROWS {
            let height = view.theme.imitated * 1.7;
            let (line, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::empty());
            let words = Message::new("point-row").number("number", row);
            let look = Look {
                bold: false,
                ..Look::label(view, view.theme.palette.text)
            };
            if row % 2 == 1 {
                let fill = view.theme.palette.background;
                ui.painter().rect_filled(line, RADIUS / 2.0, fill);
            }
            fitted(ui, view, &words, look, line);
        }
        let side = view.theme.target * 1.6;
        let size = vec2(ui.available_width(), side + 2.0 * GAP);
        let (line, _) = ui.allocate_exact_size(size, Sense::empty());
        let target = Rect::from_center_size(line.center(), vec2(side, side));
        if draw(ui, view, target, place).pressed() {
            done = Some(Done::Whole);
        }
    });
    done
}

/// A target with its number: a button, or a round shape.
fn draw(ui: &mut Ui, view: &mut View, rect: Rect, place: Place) -> Response {
    let said = vec![place.gesture.target(place.number)];
    let response = control(
        ui,
        view,
        rect,
        &name(place.number),
        Role::Button,
        said.clone(),
    );
    let palette = &view.theme.palette;
    let fill = if response.is_pointer_button_down_on() {
        palette.text
    } else {
        palette.accent
    };
    let radius = rect.width() / 2.0;
    let corners = if place.gesture.is_button() {
        RADIUS
    } else {
        radius
    };
    ui.painter().rect_filled(rect, corners, fill);
    let inner = rect.shrink(rect.width() * 0.08);
    let stroke = Stroke::new(3.0, palette.on_accent);
    ui.painter()
        .rect_stroke(inner, corners * 0.84, stroke, StrokeKind::Inside);
    let digits = Message::new("digits").number("number", place.number);
    let look = Look {
        size: radius * 0.8,
        ..Look::label(view, palette.on_accent)
    };
    fitted(ui, view, &digits, look, rect.shrink(radius * 0.3));
    light_outline(ui, view, rect, &said[0]);
    focus_frame(ui, view, &response);
    response
}

/// All targets, each with a check mark.
pub fn all_done(ui: &mut Ui, view: &mut View, targets: usize) {
    let field = field(ui, view);
    #[expect(clippy::cast_precision_loss, reason = "a few targets")]
    let count = targets as f32;
    let side = (field.width() / (count * 1.4))
        .min(field.height() * 0.6)
        .min(140.0);
    let color = view.theme.palette.right_line;
    for at in 0..targets {
        #[expect(clippy::cast_precision_loss, reason = "a few targets")]
        let offset = (at as f32 - (count - 1.0) / 2.0) * side * 1.4;
        let middle = field.center() + vec2(offset, 0.0);
        let place = Rect::from_center_size(middle, vec2(side, side));
        picture::icon(ui, view, "done", view.mirrored(place, field), color);
    }
}
