//! A field of one line in which a person types, in any direction.
//!
//! Nothing of what is typed stays here: the text belongs to whoever shows the field, and egui keeps only
//! where the caret is. It is never spoken nor written to a log. There is no clipboard: machines are shared.

mod draft;
mod shown;
mod strokes;
#[cfg(test)]
mod tests;
mod told;

use std::borrow::Cow;

use egui::{
    CursorIcon, Event, EventFilter, FocusDirection, Key, Rangef, Rect, Response, Sense, StrokeKind,
    Ui, WidgetInfo, WidgetType, vec2,
};

use super::button::light_outline;
use super::{View, arrive, control_id, ear, frame};
use crate::theme::RADIUS;
use crate::words::Message;
use draft::{Caret, Draft};
use shown::{ABOVE, INSIDE, LINE_HEIGHT, Shown};
pub use strokes::{aim, forget_strokes, stroke};

/// What a text field is and holds. It can't be printed: it holds what a person typed.
#[derive(Clone, PartialEq)]
pub struct TextField<'a> {
    /// Name of the control.
    pub control: &'a str,
    /// What is to be typed: heard and told to screen readers. Whoever shows the field writes it above.
    pub label: Message,
    /// What has been typed.
    pub text: &'a str,
    /// The most characters that it takes; never more than [`MOST_CHARS`].
    pub most_chars: Option<usize>,
    /// Whether dots stand for what is typed, and nobody is told it.
    pub hidden: bool,
}

/// The most characters of any field: a key that something lies on does not fill it for ever.
pub const MOST_CHARS: usize = 200;
const CARET_WIDTH: f32 = 4.0;
/// Keys that are the field's own while it has the focus. Tab is not: it leads out.
const OWN_KEYS: EventFilter = EventFilter {
    tab: false,
    horizontal_arrows: true,
    vertical_arrows: true,
    escape: true,
};

/// Height of a field.
pub fn height(view: &View) -> f32 {
    view.theme
        .target
        .max(view.theme.body * (LINE_HEIGHT + 2.0 * ABOVE))
}

/// The field at `rect`; returns the text when it was changed.
pub fn show(ui: &mut Ui, view: &mut View, rect: Rect, field: &TextField) -> Option<String> {
    let rect = Rect::from_min_size(
        rect.min,
        rect.size().max(vec2(view.theme.target, view.theme.target)),
    );
    view.drawn(ui, rect);
    let id = control_id(field.control);
    let had_focus = ui.memory(|memory| memory.had_focus_last_frame(id));
    let response = ui
        .interact(rect, id, Sense::click())
        .on_hover_cursor(CursorIcon::Text);
    let label = view.plain(&field.label);
    // Without the value, which egui would hand on as an event.
    response.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &label));

    // Without the focus the caret is that of someone who types on the screen, until the next screen.
    let known = ui.data(|data| data.get_temp::<Caret>(id));
    let known = known.filter(|caret| had_focus || caret.arrivals == view.arrivals);
    let most = field.most_chars.unwrap_or(MOST_CHARS).min(MOST_CHARS);
    let mut draft = Draft::new(field.text, known, most);
    let before = draft.text.clone();
    pressed(ui, view, &response, &mut draft, field.hidden);
    if view.by_ear {
        ear::come(ui, &response);
    }
    let said = if view.by_ear {
        ear::field(&field.label, field.text, field.hidden)
    } else {
        vec![field.label.clone()]
    };
    let label = std::slice::from_ref(&field.label);
    arrive(ui, view, &response, field.control, label, said);
    let caret = draft.caret.at;
    let focused = response.has_focus();
    if focused {
        let arrow = ui.input(|input| ARROWS.iter().any(|key| input.key_pressed(*key)));
        ui.memory_mut(|memory| {
            memory.set_focus_lock_filter(id, OWN_KEYS);
            // The lock holds from the next frame on.
            if arrow {
                memory.move_focus(FocusDirection::None);
            }
        });
    }
    view.fields.push(field.control.to_owned());
    for event in own_events(ui, had_focus, focused) {
        view.entered |= is_enter(&event);
        draft.event(&event, |text| {
            let text = seen(text, field.hidden);
            let shown = Shown::new(ui.ctx(), view, rect, &text, 0.0);
            shown.letters(ui.ctx())
        });
    }
    let strokes = strokes::take(ui, id);
    for event in &strokes {
        draft.event(event, |text| {
            let text = seen(text, field.hidden);
            let shown = Shown::new(ui.ctx(), view, rect, &text, 0.0);
            shown.letters(ui.ctx())
        });
    }
    told::asked(ui, id, &mut draft);
    if view.by_ear && draft.text != before {
        view.heard = Some(ear::echo(&before, &draft.text, field.hidden));
    } else if view.by_ear && had_focus && draft.caret.at != caret && !field.hidden {
        view.heard = Some(ear::passed(&draft.text, caret, draft.caret.at));
    }
    // By ear a finger that goes over it on its way to a key goes on writing where it wrote: until it touches again.
    let touched =
        view.armed == Some(id) && (response.clicked() || response.is_pointer_button_down_on());
    let aims = focused && (!view.by_ear || view.framed || touched);
    if aims || !strokes.is_empty() {
        strokes::set_aim(ui.ctx(), view, id);
    }
    let aimed = view.typing.shown && strokes::is_aimed(ui.ctx(), view, id);

    let typed = focused || aimed;
    let shown = paint(ui, view, &response, &mut draft, field.hidden, typed);
    light_outline(ui, view, rect, &field.label);
    if field.hidden {
        told::tell_hidden(ui, id);
    } else {
        told::tell(ui, id, &draft, shown.direction, typed);
    }
    ui.data_mut(|data| {
        let kept = view.typing.shown && known.is_some();
        if focused || kept || !strokes.is_empty() {
            draft.caret.arrivals = view.arrivals;
            data.insert_temp(id, draft.caret);
        } else {
            data.remove_temp::<Caret>(id);
        }
    });
    (draft.text != before).then_some(draft.text)
}

const ARROWS: [Key; 4] = [
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::ArrowUp,
    Key::ArrowDown,
];

fn is_enter(event: &Event) -> bool {
    matches!(
        event,
        Event::Key {
            key: Key::Enter,
            pressed: true,
            // A key that is held down must not lead on from the next page too.
            repeat: false,
            ..
        }
    )
}

/// Mouse or finger gives the focus and puts the caret.
fn pressed(ui: &Ui, view: &View, response: &Response, draft: &mut Draft, hidden: bool) {
    let down = response.is_pointer_button_down_on() || response.clicked();
    if down
        && ui.input(|input| input.pointer.primary_pressed())
        && let Some(at) = response.interact_pointer_pos()
    {
        let scroll = draft.caret.scroll;
        let text = seen(&draft.text, hidden);
        let shown = Shown::new(ui.ctx(), view, response.rect, &text, scroll);
        draft.press(at.x, &shown.letters(ui.ctx()), shown.direction);
    }
    // Asked again while it has it, egui would let the next arrow lead out of the field.
    if down && !response.has_focus() {
        response.request_focus();
    }
}

/// What was typed into this field, when several fields had the focus within one frame.
fn own_events(ui: &Ui, had_focus: bool, focused: bool) -> Vec<Event> {
    let leads_out = |event: &Event| match event {
        Event::Key {
            key: Key::Tab,
            pressed: true,
            modifiers,
            ..
        } => !modifiers.ctrl && !modifiers.alt,
        Event::PointerButton { pressed: true, .. } => !focused,
        _ => false,
    };
    ui.input(|input| {
        let events = &input.events;
        let own = match (had_focus, focused) {
            (true, true) => match events.iter().position(leads_out) {
                Some(end) => &events[..end],
                None => events,
            },
            // What was typed before the key that led out, and behind the one that led in.
            (true, false) => &events[..events.iter().position(leads_out).unwrap_or(0)],
            (false, true) => match events.iter().rposition(leads_out) {
                Some(key) => &events[key + 1..],
                None => &[],
            },
            (false, false) => &[],
        };
        own.to_vec()
    })
}

/// The text as it is to be seen: as many dots as it has characters when it is hidden.
pub fn seen(text: &str, hidden: bool) -> Cow<'_, str> {
    if hidden {
        Cow::Owned("\u{2022}".repeat(text.chars().count()))
    } else {
        Cow::Borrowed(text)
    }
}

/// Draws the field, moved so that the caret is seen while it is `typed` into.
fn paint(
    ui: &Ui,
    view: &View,
    response: &Response,
    draft: &mut Draft,
    hidden: bool,
    typed: bool,
) -> Shown {
    let (ctx, rect, palette) = (ui.ctx(), response.rect, &view.theme.palette);
    let focused = response.has_focus();
    let text = seen(&draft.text, hidden);
    let at_start = Shown::new(ctx, view, rect, &text, 0.0);
    draft.caret.scroll = if typed {
        at_start.scroll(ctx, draft.caret)
    } else {
        0.0
    };
    let shown = Shown::new(ctx, view, rect, &text, draft.caret.scroll);
    let edge = egui::Stroke::new(3.0, palette.line);
    ui.painter().rect_filled(rect, RADIUS, palette.surface);
    let visible = rect.shrink2(vec2(INSIDE / 2.0, 0.0));
    let painter = ui
        .painter()
        .with_clip_rect(visible.intersect(ui.clip_rect()));
    let caret = shown.caret(ctx, draft.caret);
    let selected = draft.selected();
    if typed && !selected.is_empty() {
        let letters = shown.letters(ctx).into_iter();
        for letter in letters.filter(|letter| selected.contains(&letter.chars.start)) {
            let place = Rect::from_x_y_ranges(letter.x, caret.y_range());
            painter.rect_filled(place, 0.0, palette.highlight);
        }
    }
    shown.paragraph.paint(&painter, shown.place);
    if typed {
        // Beside the letters: it must not stand upon them, nor outside at either end.
        let left =
            (caret.left() - CARET_WIDTH / 2.0).clamp(visible.left(), visible.right() - CARET_WIDTH);
        let bar = Rect::from_x_y_ranges(Rangef::new(left, left + CARET_WIDTH), caret.y_range());
        painter.rect_filled(bar, CARET_WIDTH / 2.0, palette.accent);
        if focused {
            ime(ui, rect, bar);
        }
    }
    ui.painter()
        .rect_stroke(rect, RADIUS, edge, StrokeKind::Inside);
    // However the focus came, keys go here: that has to be seen.
    if focused {
        frame(ui, view, rect);
    }
    shown
}

/// Tells the window where typing goes on, which turns input methods on.
fn ime(ui: &Ui, rect: Rect, caret: Rect) {
    let to_window = ui.ctx().layer_transform_to_global(ui.layer_id());
    let to_window = to_window.unwrap_or_default();
    ui.output_mut(|output| {
        output.ime = Some(egui::output::IMEOutput {
            purpose: egui::IMEPurpose::Normal,
            rect: to_window * rect,
            cursor_rect: to_window * caret,
            should_interrupt_composition: false,
        });
    });
}
