//! People typing: what stands in the field, where the caret is, what a screen reader is told.

mod editing;
mod hands;
mod strokes;
mod told;

use std::path::Path;

use egui::accesskit::{Action, ActionData, Role};
use egui::{Context, Event, Key, Modifiers, PointerButton, Pos2, Rect, Vec2, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;

use super::super::{Role as ControlRole, control};
use super::*;
use crate::bidi::{self, Align, Direction, Letter, Style};
use crate::comfort::Comfort;
use crate::fonts;
use crate::keyboard::{Layout, Stroke, Typing};
use crate::theme::Themes;
use crate::widgets::Reach;
use crate::words::{Locale, Source, Span, Texts};

const FIELD: Rect = Rect {
    min: pos2(50.0, 100.0),
    max: pos2(650.0, 190.0),
};

/// A screen with a field between two buttons.
struct State {
    text: String,
    locale: Locale,
    most_chars: Option<usize>,
    hidden: bool,
    texts: Texts,
    themes: Themes,
    keyboard: Layout,
    typing: Typing,
    arrivals: u64,
    strokes: Vec<Stroke>,
    wanted: Option<&'static str>,
    shown: bool,
    focused: Option<Reach>,
    pointed: Option<Reach>,
    changes: usize,
    ready: bool,
}

struct Stage(Harness<'static, State>);

impl Stage {
    /// With this text in a field that has no focus.
    fn new(locale: &str, text: &str) -> Self {
        let source = |locale: &str, text: &str| Source {
            path: locale.into(),
            locale: Some(locale.parse().unwrap()),
            text: text.to_owned(),
        };
        let (texts, problems) = Texts::new(&[
            source(
                "fr",
                "field = Votre adresse e-mail\nbefore = Avant\nafter = Ensuite",
            ),
            source("ar", "field = عنوانك\nbefore = قبل\nafter = بعد"),
        ]);
        assert_eq!(problems, []);
        let state = State {
            text: text.to_owned(),
            locale: locale.parse().unwrap(),
            most_chars: None,
            hidden: false,
            texts,
            themes: Themes::shipped().unwrap(),
            keyboard: Layout::shipped(),
            typing: Typing::default(),
            arrivals: 0,
            strokes: Vec::new(),
            wanted: None,
            shown: true,
            focused: None,
            pointed: None,
            changes: 0,
            ready: false,
        };
        let harness = Harness::builder()
            .with_size(vec2(700.0, 300.0))
            .build_ui_state(draw, state);
        let mut stage = Self(harness);
        stage.settle();
        stage
    }

    /// The same after the keyboard came to the field, with the caret at the end.
    fn typing(locale: &str, text: &str) -> Self {
        let mut stage = Self::new(locale, text);
        stage.0.state_mut().wanted = Some("field");
        stage.settle();
        stage.0.state_mut().wanted = None;
        assert!(stage.has_focus("field"));
        stage
    }

    fn frame(&mut self, events: Vec<Event>) {
        self.0.input_mut().events.extend(events);
        self.0.step();
    }

    /// Nothing is asked for any more: a still screen costs nothing.
    fn settle(&mut self) {
        for _ in 0..10 {
            self.frame(Vec::new());
            let output = &self.0.output().viewport_output;
            if !output[&egui::ViewportId::ROOT].repaint_delay.is_zero() {
                return;
            }
        }
        panic!("the screen never comes to rest");
    }

    fn types(&mut self, text: &str) {
        for c in text.chars() {
            self.frame(vec![Event::Text(c.to_string())]);
        }
        self.settle();
    }

    fn key(&mut self, key: Key) {
        self.key_with(key, Modifiers::NONE);
    }

    fn key_with(&mut self, key: Key, modifiers: Modifiers) {
        self.frame(vec![key_event(key, modifiers, true)]);
        self.frame(vec![key_event(key, modifiers, false)]);
        self.settle();
    }

    fn click(&mut self, at: Pos2) {
        self.frame(vec![Event::PointerMoved(at)]);
        for pressed in [true, false] {
            self.frame(vec![Event::PointerButton {
                pos: at,
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            }]);
        }
        self.settle();
    }

    fn ask(&mut self, action: Action, data: Option<ActionData>) {
        let request = egui::accesskit::ActionRequest {
            action,
            target_tree: egui::accesskit::TreeId::ROOT,
            target_node: control_id("field").accesskit_id(),
            data,
        };
        self.frame(vec![Event::AccessKitActionRequest(request)]);
        self.settle();
    }

    fn text(&self) -> &str {
        &self.0.state().text
    }

    fn has_focus(&self, control: &str) -> bool {
        self.0.ctx.memory(|m| m.has_focus(control_id(control)))
    }

    fn caret(&self) -> Caret {
        let caret = self.0.ctx.data(|data| data.get_temp(control_id("field")));
        caret.expect("no caret")
    }

    /// The caret as it is painted.
    fn bar(&self) -> Rect {
        let color = self.palette(|palette| palette.accent);
        let bars = self.filled(color);
        assert_eq!(bars.len(), 1, "{bars:?}");
        bars[0]
    }

    fn palette(&self, color: impl Fn(&crate::theme::Palette) -> egui::Color32) -> egui::Color32 {
        color(&self.0.state().themes.theme(&Comfort::default()).palette)
    }

    fn filled(&self, color: egui::Color32) -> Vec<Rect> {
        let shapes = self.0.output().shapes.iter();
        shapes
            .filter_map(|shape| match &shape.shape {
                egui::Shape::Rect(rect) if rect.fill == color => Some(rect.rect),
                _ => None,
            })
            .collect()
    }

    /// The pieces of text, which are all in the field, from left to right, as they are painted.
    fn painted(&self) -> Vec<(String, Rect)> {
        let shapes = self.0.output().shapes.iter();
        let mut found: Vec<(String, Rect)> = shapes
            .filter_map(|shape| match &shape.shape {
                egui::Shape::Text(text) => {
                    let place = text.galley.rect.translate(text.pos.to_vec2());
                    Some((text.galley.text().to_owned(), place))
                }
                _ => None,
            })
            .collect();
        found.sort_by(|a, b| a.1.left().total_cmp(&b.1.left()));
        found
    }

    /// The letters on the screen, from left to right.
    fn letters(&mut self) -> Vec<Letter> {
        let (text, scroll) = (self.text().to_owned(), self.scroll());
        self.with_view(|ctx, view| Shown::new(ctx, view, FIELD, &text, scroll).letters(ctx))
    }

    fn scroll(&self) -> f32 {
        let caret = self
            .0
            .ctx
            .data(|data| data.get_temp::<Caret>(control_id("field")));
        caret.map_or(0.0, |caret| caret.scroll)
    }

    fn with_view<R>(&self, work: impl Fn(&Context, &View) -> R) -> R {
        let state = self.0.state();
        let theme = state.themes.theme(&Comfort::default());
        work(&self.0.ctx, &view(state, &theme))
    }
}

fn key_event(key: Key, modifiers: Modifiers, pressed: bool) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers,
    }
}

fn view<'a>(state: &'a State, theme: &'a crate::theme::Theme) -> View<'a> {
    View {
        arrivals: state.arrivals,
        typing: state.typing,
        wanted: state.wanted,
        ..View::new(&state.texts, theme, &state.locale, &state.keyboard)
    }
}

fn draw(ui: &mut Ui, state: &mut State) {
    if !state.ready {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
        ui.ctx().set_fonts(fonts::definitions(&dir).unwrap());
        state.ready = true;
        ui.ctx().request_repaint();
        return;
    }
    let theme = state.themes.theme(&Comfort::default());
    let mut view = view(state, &theme);
    let button = |ui: &mut Ui, view: &mut View, name: &str, top: f32| {
        let rect = Rect::from_min_size(pos2(50.0, top), vec2(600.0, 64.0));
        let words = vec![Message::new(name)];
        control(ui, view, rect, name, ControlRole::Button, words);
    };
    button(ui, &mut view, "before", 10.0);
    let mut changed = None;
    if state.shown {
        let field = TextField {
            control: "field",
            label: Message::new("field"),
            text: &state.text,
            most_chars: state.most_chars,
            hidden: state.hidden,
        };
        changed = show(ui, &mut view, FIELD, &field);
    }
    button(ui, &mut view, "after", 220.0);
    let (focused, pointed) = (view.focused, view.pointed);
    (state.focused, state.pointed) = (focused, pointed);
    for stroke in std::mem::take(&mut state.strokes) {
        super::stroke(ui, "field", stroke);
    }
    forget_strokes(ui);
    if let Some(text) = changed {
        state.text = text;
        state.changes += 1;
    }
}
