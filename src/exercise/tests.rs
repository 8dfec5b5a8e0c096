//! One exercise on a screen of its own, with the words, letters and colours that are shipped.

use std::path::Path;
use std::sync::OnceLock;

use egui::accesskit::{ActionData, Role, Toggled};
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, Vec2, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;

use super::{Act, Answer, Asked, Exercise};
use crate::comfort::{Comfort, TextSize};
use crate::content::{self, Content};
use crate::keyboard::Layout;
use crate::widgets::{View, control_id};
use crate::words::{Locale, Message};
use crate::{fonts, secrets};

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| content::load(Path::new(env!("CARGO_MANIFEST_DIR"))))
}

struct State {
    exercise: Exercise,
    answer: Answer,
    locale: Locale,
    text_size: TextSize,
    wanted: Option<String>,
    heard: Vec<Message>,
    given: usize,
    keyboard: Layout,
    ready: bool,
}

/// The exercise, and the hands of a person.
pub struct Stage(Harness<'static, State>);

/// What a screen reader is told of something on the screen.
#[derive(Clone, PartialEq, Debug)]
pub struct Told {
    pub name: String,
    pub role: Role,
    pub rect: Rect,
    pub value: Option<String>,
    pub chosen: Option<bool>,
    pub control: bool,
}

impl Stage {
    pub fn new(exercise: Exercise, locale: &str, text_size: TextSize, size: Vec2) -> Self {
        let state = State {
            exercise,
            answer: Answer::default(),
            locale: locale.parse().unwrap(),
            text_size,
            wanted: None,
            heard: Vec::new(),
            given: 0,
            keyboard: Layout::default(),
            ready: false,
        };
        let harness = Harness::builder()
            .with_size(size)
            .with_wait_for_pending_images(false)
            .build_ui_state(draw, state);
        let mut stage = Self(harness);
        stage.settle();
        stage
    }

    /// With this draft.
    pub fn answer(&mut self, answer: Answer) {
        self.0.state_mut().answer = answer;
        self.settle();
    }

    pub fn answered(&self) -> &Answer {
        &self.0.state().answer
    }

    /// How often the draft was given.
    pub fn given(&self) -> usize {
        self.0.state().given
    }

    /// What was touched to be heard last.
    pub fn heard(&self) -> &[Message] {
        &self.0.state().heard
    }

    fn frame(&mut self, events: Vec<Event>) {
        self.0.input_mut().events.extend(events);
        self.0.step();
    }

    pub fn settle(&mut self) {
        for _ in 0..20 {
            self.frame(Vec::new());
            let output = &self.0.output().viewport_output;
            if !output[&egui::ViewportId::ROOT].repaint_delay.is_zero() {
                return;
            }
        }
        panic!("the screen never comes to rest");
    }

    /// One sign after the other, then the keys, all of the last ones within one frame.
    pub fn types(&mut self, text: &str) {
        for c in text.chars() {
            self.frame(vec![Event::Text(c.to_string())]);
        }
        self.settle();
    }

    /// A sign and Enter that come together, as from quick hands on a slow machine.
    pub fn types_with_enter(&mut self, sign: &str) {
        self.frame(vec![
            Event::Text(sign.into()),
            key_event(Key::Enter, true, false),
        ]);
        self.settle();
    }

    pub fn key(&mut self, key: Key) {
        self.frame(vec![key_event(key, true, false)]);
        self.frame(vec![key_event(key, false, false)]);
        self.settle();
    }

    /// A key that is held down tells so again and again.
    pub fn holds(&mut self, key: Key) {
        self.frame(vec![key_event(key, true, true)]);
        self.settle();
    }

    #[track_caller]
    pub fn press(&mut self, control: &str) {
        let at = self.told(control).rect.center();
        self.click(at);
    }

    pub fn click(&mut self, at: Pos2) {
        // Far enough in time from the last one not to be its second half.
        let time = self.0.input().time.unwrap_or_default() + 1.0;
        self.0.input_mut().time = Some(time);
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

    /// A screen reader puts a text into a field.
    pub fn sets(&mut self, control: &str, text: &str) {
        let request = egui::accesskit::ActionRequest {
            action: egui::accesskit::Action::SetValue,
            target_tree: egui::accesskit::TreeId::ROOT,
            target_node: control_id(control).accesskit_id(),
            data: Some(ActionData::Value(text.into())),
        };
        self.frame(vec![Event::AccessKitActionRequest(request)]);
        self.settle();
    }

    /// Everything that a screen reader is told.
    pub fn all(&self) -> Vec<Told> {
        let mut all = Vec::new();
        for node in self.0.root().children_recursive() {
            all.extend(told(&node));
        }
        all
    }

    pub fn find(&self, control: &str) -> Option<Told> {
        let id = control_id(control).accesskit_id();
        let root = self.0.root();
        let mut nodes = root.children_recursive();
        let node = nodes.find(|node| node.accesskit_node().locate().0 == id)?;
        told(&node)
    }

    #[track_caller]
    pub fn told(&self, control: &str) -> Told {
        let found = self.find(control);
        found.unwrap_or_else(|| panic!("no {control:?} among {:#?}", self.all()))
    }

    pub fn has_focus(&self, control: &str) -> bool {
        self.0
            .ctx
            .memory(|memory| memory.has_focus(control_id(control)))
    }

    /// Words drawn as such, each run with its place.
    pub fn drawn(&self) -> Vec<(String, Rect)> {
        let shapes = self.0.output().shapes.iter();
        let texts = shapes.filter_map(|shape| match &shape.shape {
            egui::Shape::Text(text) => {
                let place = text.galley.mesh_bounds.translate(text.pos.to_vec2());
                Some((text.galley.text().to_owned(), place))
            }
            _ => None,
        });
        texts.collect()
    }

    /// The words of a message in the language on screen.
    pub fn words(&self, message: &Message) -> String {
        content().texts.plain(&self.0.state().locale, message)
    }
}

fn told(node: &egui_kittest::Node<'_>) -> Option<Told> {
    let node = node.accesskit_node();
    let data = node.data();
    let bounds = data.bounds()?;
    let words = data.value().filter(|_| data.role() == Role::Label);
    let name = data.label().or(words);
    let corner = |x: f64, y: f64| {
        #[expect(clippy::cast_possible_truncation, reason = "places on a screen")]
        pos2(x as f32, y as f32)
    };
    Some(Told {
        name: name.unwrap_or_default().to_owned(),
        role: data.role(),
        rect: Rect::from_min_max(corner(bounds.x0, bounds.y0), corner(bounds.x1, bounds.y1)),
        value: data.value().map(str::to_owned),
        chosen: data.toggled().map(|toggled| toggled == Toggled::True),
        control: data.supports_action(egui::accesskit::Action::Focus),
    })
}

fn key_event(key: Key, pressed: bool, repeat: bool) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat,
        modifiers: Modifiers::NONE,
    }
}

/// One frame, with what the program around the exercise does: secrets are wiped, the focus follows.
fn draw(ui: &mut egui::Ui, state: &mut State) {
    if !state.ready {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
        ui.ctx().set_fonts(fonts::definitions(&dir).unwrap());
        ui.ctx().all_styles_mut(|style| style.animation_time = 0.0);
        state.ready = true;
        ui.ctx().request_repaint();
        return;
    }
    let content = content();
    let comfort = Comfort {
        text_size: state.text_size,
        ..Comfort::default()
    };
    let theme = content.themes.theme(&comfort);
    let mut view = View {
        wanted: state.wanted.as_deref(),
        ..View::new(&content.texts, &theme, &state.locale, &state.keyboard)
    };
    let step = Message::new("demo_one");
    let asked = Asked {
        step: &step,
        answer: &state.answer,
        judged: false,
    };
    let mut acts: Vec<Act> = state
        .exercise
        .ui(ui, &mut view, asked)
        .into_iter()
        .collect();
    if view.entered {
        let present = match acts.first() {
            Some(Act::Change(answer)) => answer,
            _ => &state.answer,
        };
        acts.extend(state.exercise.entered(present));
    }
    let (heard, there) = (view.heard, view.focused.map(|reach| reach.control));
    state.heard = heard.unwrap_or_else(|| state.heard.clone());
    if state.wanted == there {
        state.wanted = None;
    }
    for act in acts {
        let Act::Change(answer) = act else {
            state.given += 1;
            continue;
        };
        let allowed = state.exercise.allowed();
        let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
        for text in answer.typed.values() {
            assert_eq!(secrets::find(text.as_str(), &allowed), None, "{answer:?}");
        }
        let control = state.exercise.first_control(&answer);
        if state.exercise.first_control(&state.answer) != control {
            state.wanted = Some(control);
        }
        state.answer = answer;
        ui.ctx().request_repaint();
    }
}
