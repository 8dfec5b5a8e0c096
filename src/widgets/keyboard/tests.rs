//! Keys on the screen: where they are, how they are pressed, what is told and heard of them.

use std::path::Path;

use egui::accesskit::{Action, ActionRequest, Role as AccessRole, Toggled, TreeId};
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Shape, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;

use super::*;
use crate::comfort::Comfort;
use crate::fonts;
use crate::theme::Themes;
use crate::widgets::{Reach, control_id};
use crate::words::{Locale, Message, Source, Texts};

const LOCALES: [&str; 3] = ["fr", "en", "ar"];

struct State {
    layout: Layout,
    locale: Locale,
    typing: Typing,
    wanted: Vec<&'static str>,
    pressed: Option<&'static str>,
    compact: bool,
    texts: Texts,
    themes: Themes,
    size: Vec2,
    /// Whether it types into a field above it.
    types: bool,
    text: String,
    struck: Vec<keyboard::Stroke>,
    keys: Vec<String>,
    pointed: Option<Reach>,
    ready: bool,
}

struct Stage(Harness<'static, State>);

impl Stage {
    fn new(width: f32, height: f32) -> Self {
        Self::with(width, height, |_| ())
    }

    fn with(width: f32, height: f32, change: impl Fn(&mut State)) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let sources = LOCALES.map(|id| {
            let path = root.join(id).join("keys.ftl");
            let text = std::fs::read_to_string(&path).unwrap() + "\nfield = Adresse\n";
            Source {
                path,
                locale: Some(id.parse().unwrap()),
                text,
            }
        });
        let (texts, problems) = Texts::new(&sources);
        assert_eq!(problems, []);
        let mut state = State {
            layout: Layout::shipped(),
            locale: "fr".parse().unwrap(),
            typing: Typing::default(),
            wanted: Vec::new(),
            pressed: None,
            compact: false,
            texts,
            themes: Themes::shipped().unwrap(),
            size: vec2(width, height),
            types: false,
            text: String::new(),
            struck: Vec::new(),
            keys: Vec::new(),
            pointed: None,
            ready: false,
        };
        change(&mut state);
        let harness = Harness::builder()
            .with_size(vec2(width, height))
            .build_ui_state(draw, state);
        let mut stage = Self(harness);
        stage.settle();
        stage
    }

    /// A keyboard below a field.
    fn typing() -> Self {
        Self::with(1280.0, 500.0, |state| {
            state.types = true;
            state.typing.shown = true;
        })
    }

    fn frame(&mut self, events: Vec<Event>) {
        self.0.input_mut().events.extend(events);
        self.0.step();
    }

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

    fn clicks(&mut self, keys: &[&str]) {
        for key in keys {
            let at = self.rect(key).center();
            self.click(at);
        }
    }

    fn ask(&mut self, key: &str, action: Action) {
        let request = ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node: control_id(&key_control(key)).accesskit_id(),
            data: None,
        };
        self.frame(vec![Event::AccessKitActionRequest(request)]);
        self.settle();
    }

    /// All controls that are keys: role, name, state, place.
    fn told(&self) -> Vec<(String, AccessRole, String, Option<Toggled>, Rect)> {
        let layout = &self.0.state().layout;
        let ids: Vec<(String, egui::accesskit::NodeId)> = layout
            .keys()
            .map(|cap| {
                let id = control_id(&key_control(&cap.id)).accesskit_id();
                (cap.id.clone(), id)
            })
            .collect();
        let root = self.0.root();
        let nodes = root.children_recursive();
        let mut found: Vec<_> = nodes
            .filter_map(|node| {
                let node = node.accesskit_node();
                let (key, _) = ids.iter().find(|(_, id)| *id == node.locate().0)?;
                let bounds = node.raw_bounds().unwrap();
                let rect = Rect::from_min_max(
                    pos2(bounds.x0 as f32, bounds.y0 as f32),
                    pos2(bounds.x1 as f32, bounds.y1 as f32),
                );
                let name = node.data().label().unwrap_or_default().to_owned();
                let toggled = node.data().toggled();
                Some((key.clone(), node.data().role(), name, toggled, rect))
            })
            .collect();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        found
    }

    #[track_caller]
    fn one(&self, key: &str) -> (AccessRole, String, Option<Toggled>, Rect) {
        let found = self.told().into_iter().find(|told| told.0 == key);
        let (_, role, name, toggled, rect) = found.expect(key);
        (role, name, toggled, rect)
    }

    fn rect(&self, key: &str) -> Rect {
        self.one(key).3
    }

    fn name(&self, key: &str) -> String {
        self.one(key).1
    }

    fn state(&self) -> &State {
        self.0.state()
    }

    /// Rectangles painted inside a key: their fill, and colour and width of their frames.
    fn painted(&self, key: &str) -> (Vec<Color32>, Vec<(Color32, f32)>) {
        let cell = self.rect(key).expand(0.5);
        let (mut fills, mut frames) = (Vec::new(), Vec::new());
        for shape in &self.0.output().shapes {
            if let Shape::Rect(rect) = &shape.shape
                && cell.contains_rect(rect.rect)
            {
                if rect.fill != Color32::TRANSPARENT {
                    fills.push(rect.fill);
                }
                if rect.stroke.width > 0.0 {
                    frames.push((rect.stroke.color, rect.stroke.width));
                }
            }
        }
        (fills, frames)
    }

    /// Texts painted inside a key, with their places.
    fn printed(&self, key: &str) -> Vec<(String, Rect)> {
        let cell = self.rect(key);
        let mut found = Vec::new();
        for shape in &self.0.output().shapes {
            if let Shape::Text(text) = &shape.shape {
                let ink = text.galley.mesh_bounds.translate(text.pos.to_vec2());
                if cell.contains(ink.center()) {
                    found.push((text.galley.text().to_owned(), ink));
                }
            }
        }
        found
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
    let layout = state.layout.clone();
    let mut view = View {
        typing: state.typing,
        ..View::new(&state.texts, &theme, &state.locale, &layout)
    };
    let mut rect = Rect::from_min_size(Pos2::ZERO, state.size);
    let mut changed = None;
    if state.types {
        let field = text_field::TextField {
            control: "field",
            label: Message::new("field"),
            text: &state.text,
            most_chars: None,
            hidden: false,
        };
        let (above, below) = rect.split_top_bottom_at_y(100.0);
        changed = text_field::show(ui, &mut view, above, &field);
        rect = below;
        let stroke = type_into(ui, &mut view, rect, &["field"]);
        state.struck.extend(stroke);
    } else {
        let keyboard = Keyboard {
            layout: &layout,
            typing: state.typing,
            wanted: &state.wanted,
            pressed: state.pressed,
            compact: state.compact,
        };
        state.keys.extend(show(ui, &mut view, rect, &keyboard));
    }
    text_field::forget_strokes(ui);
    let (typing, pointed) = (view.typing, view.pointed);
    if typing != state.typing || changed.is_some() {
        ui.ctx().request_repaint();
    }
    (state.typing, state.pointed) = (typing, pointed);
    state.text = changed.unwrap_or(std::mem::take(&mut state.text));
}

fn layouts() -> [Layout; 2] {
    ["azerty", "qwerty"].map(|name| {
        let file = format!("assets/keyboards/{name}.ron");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        Layout::parse(&path, &text).unwrap()
    })
}

#[test]
fn keys_are_large_and_side_by_side() {
    for layout in layouts() {
        for (compact, width, height, least) in [
            (true, 1280.0, 400.0, 60.0),
            (false, 1280.0, 400.0, 60.0),
            (true, 1024.0, 300.0, 48.0),
            (false, 1024.0, 300.0, 48.0),
            (true, 1920.0, 900.0, 90.0),
        ] {
            let stage = Stage::with(width, height, |state| {
                state.compact = compact;
                state.layout = layout.clone();
            });
            let told = stage.told();
            assert!(told.len() > 50, "{}", told.len());
            let window = Rect::from_min_size(Pos2::ZERO, vec2(width, height)).expand(0.1);
            for (at, (key, _, _, _, rect)) in told.iter().enumerate() {
                assert!(window.contains_rect(*rect), "{key} {rect:?}");
                assert!(rect.size().min_elem() >= least, "{key} {rect:?}");
                for (other, _, _, _, there) in &told[..at] {
                    let both = rect.shrink(0.1).intersect(there.shrink(0.1));
                    assert!(!both.is_positive(), "{key} and {other}");
                }
            }
        }
    }
}

#[test]
fn a_compact_keyboard_has_larger_keys_and_all_that_types() {
    let full = Stage::new(1280.0, 400.0);
    let compact = Stage::with(1280.0, 400.0, |state| state.compact = true);
    assert!(compact.rect("a").width() > full.rect("a").width() + 4.0);
    let ids = |stage: &Stage| -> Vec<String> { stage.told().into_iter().map(|t| t.0).collect() };
    let (full, compact) = (ids(&full), ids(&compact));
    let gone: Vec<&String> = full.iter().filter(|id| !compact.contains(id)).collect();
    assert_eq!(gone, ["less", "square", "tab"]);
    // Keys without use are drawn, and are no controls.
    assert!(!full.contains(&"ctrl-left".to_owned()));
}

#[test]
fn every_key_is_pressed_by_every_means() {
    let mut stage = Stage::new(1280.0, 400.0);
    let ids: Vec<String> = stage.told().into_iter().map(|told| told.0).collect();
    for id in &ids {
        stage.clicks(&[id]);
    }
    assert_eq!(stage.state().keys, ids);
    stage.0.state_mut().keys.clear();
    for id in &ids {
        stage.ask(id, Action::Click);
    }
    assert_eq!(stage.state().keys, ids);
    stage.0.state_mut().keys.clear();
    for key in [Key::Enter, Key::Space] {
        stage.ask("circumflex", Action::Focus);
        stage.frame(vec![Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        }]);
        stage.settle();
    }
    assert_eq!(stage.state().keys, ["circumflex", "circumflex"]);
}

#[test]
fn what_is_typed_on_the_screen_comes_into_the_field() {
    let mut stage = Stage::typing();
    stage.clicks(&[
        "shift-left",
        "b",
        "o",
        "n",
        "circumflex",
        "o",
        "l",
        "l",
        "altgr",
        "0",
    ]);
    assert_eq!(
        stage.state().text,
        "Bonôll@",
        "quick presses are two letters"
    );
    stage.clicks(&["backspace", "left", "left", "delete", "caps", "a", "space"]);
    assert_eq!(stage.state().text, "BonôA l");
    assert!(stage.state().typing.caps);
    stage.0.state_mut().struck.clear();
    stage.clicks(&["enter", "up"]);
    assert_eq!(
        stage.state().struck,
        [keyboard::Stroke::Enter, keyboard::Stroke::Up]
    );
    // By screen reader and by Enter on a key, without the focus in the field.
    stage.clicks(&["caps"]);
    for _ in 0..2 {
        stage.ask("z", Action::Click);
    }
    assert_eq!(stage.state().text, "BonôA zzl");
}

#[test]
fn names_say_what_a_key_would_write_now() {
    let mut stage = Stage::new(1280.0, 400.0);
    let name = |stage: &Stage, key: &str| stage.name(key);
    assert_eq!(name(&stage, "a"), "A");
    assert_eq!(name(&stage, "2"), "é");
    assert_eq!(name(&stage, "enter"), "Entrée");
    assert_eq!(name(&stage, "space"), "Espace");
    assert_eq!(name(&stage, "semicolon"), "point-virgule");
    stage.0.state_mut().typing.shift = true;
    stage.settle();
    assert_eq!(name(&stage, "a"), "A majuscule");
    assert_eq!(name(&stage, "2"), "2");
    assert_eq!(name(&stage, "semicolon"), "point");
    stage.0.state_mut().typing = Typing {
        altgr: true,
        ..Typing::default()
    };
    stage.settle();
    assert_eq!(name(&stage, "0"), "arobase");
    assert_eq!(name(&stage, "e"), "euro");
    assert_eq!(name(&stage, "a"), "A");
}

#[test]
fn every_key_has_a_name_in_every_language() {
    for id in LOCALES {
        for layout in layouts() {
            for (shift, altgr) in [(false, false), (true, false), (false, true)] {
                let stage = Stage::with(1280.0, 400.0, |state| {
                    state.locale = id.parse().unwrap();
                    state.layout = layout.clone();
                    (state.typing.shift, state.typing.altgr) = (shift, altgr);
                });
                for (key, _, name, _, _) in stage.told() {
                    let name = name.trim();
                    assert!(!name.is_empty(), "{id} {key}");
                    assert!(!name.contains("key-"), "{id} {key}: {name}");
                }
            }
        }
    }
    let stage = Stage::new(100.0, 100.0);
    for message in messages().map(Message::new) {
        for id in LOCALES {
            let locale = id.parse().unwrap();
            assert!(
                stage.state().texts.has(&locale, &message),
                "{id} {message:?}"
            );
        }
    }
}

#[test]
fn en_5_6_1_and_en_5_6_2_keys_that_stay_down_are_shown_and_told_so() {
    let mut stage = Stage::typing();
    let off = (AccessRole::CheckBox, Some(Toggled::False));
    let on = (AccessRole::CheckBox, Some(Toggled::True));
    let told = |stage: &Stage, key: &str| {
        let (role, _, toggled, _) = stage.one(key);
        (role, toggled)
    };
    for key in ["shift-left", "shift-right", "caps", "altgr"] {
        assert_eq!(told(&stage, key), off, "{key}");
        let before = stage.painted(key);
        stage.clicks(&[key]);
        stage.frame(vec![Event::PointerMoved(pos2(1.0, 1.0))]);
        assert_eq!(told(&stage, key), on, "{key}");
        assert_ne!(stage.painted(key), before, "{key}");
        stage.clicks(&[key]);
        assert_eq!(told(&stage, key), off, "{key}");
    }
    assert_eq!(told(&stage, "a"), (AccessRole::Button, None));
    stage.clicks(&["shift-left"]);
    assert_eq!(told(&stage, "shift-right"), on);
    stage.clicks(&["a"]);
    assert_eq!(told(&stage, "shift-right"), off);
    // The accent that waits is seen.
    let before = stage.painted("circumflex");
    stage.clicks(&["circumflex"]);
    stage.frame(vec![Event::PointerMoved(pos2(1.0, 1.0))]);
    assert_ne!(stage.painted("circumflex"), before);
}

#[test]
fn wanted_keys_are_lit_and_framed() {
    let stage = Stage::with(1280.0, 400.0, |state| {
        state.wanted = vec!["b", "shift-left"];
        state.pressed = Some("q");
    });
    let theme = stage.state().themes.theme(&Comfort::default());
    let palette = theme.palette;
    for key in ["b", "shift-left"] {
        let (fills, frames) = stage.painted(key);
        assert_eq!(fills, [palette.accent], "{key}");
        assert!(frames.contains(&(palette.on_accent, 4.0)), "{frames:?}");
    }
    assert_eq!(stage.painted("a").0, [palette.surface]);
    assert_eq!(stage.painted("a").1.len(), 1);
    assert_eq!(stage.painted("q").0, [palette.highlight]);
}

#[test]
fn keys_look_like_those_of_a_real_keyboard() {
    let stage = Stage::new(1280.0, 400.0);
    let printed = |key: &str| -> Vec<String> {
        stage
            .printed(key)
            .into_iter()
            .map(|(text, _)| text)
            .collect()
    };
    assert_eq!(printed("a"), ["A"]);
    assert_eq!(printed("e"), ["E", "€"]);
    assert_eq!(printed("0"), ["0", "à", "@"]);
    assert_eq!(printed("u-grave"), ["%", "ù"]);
    assert_eq!(printed("space"), [""; 0]);
    assert_eq!(printed("altgr").join(" "), "Alt Gr");
    assert_eq!(printed("caps").join(" "), "Verr. Maj");
    assert_eq!(printed("enter"), ["Entrée"]);
    assert_eq!(printed("delete"), ["Suppr"]);
    let at: Vec<Pos2> = stage.printed("0").iter().map(|(_, r)| r.center()).collect();
    let [shifted, plain, altgr] = at[..] else {
        panic!()
    };
    assert!(shifted.y < plain.y && altgr.x > plain.x && altgr.y > shifted.y);
}

#[test]
fn no_sign_reaches_over_the_edge_of_its_key_or_over_another() {
    for layout in layouts() {
        for (width, height) in [(1280.0, 400.0), (1024.0, 300.0), (1920.0, 500.0)] {
            for compact in [false, true] {
                let stage = Stage::with(width, height, |state| {
                    state.layout = layout.clone();
                    state.compact = compact;
                });
                for (key, _, _, _, rect) in stage.told() {
                    let printed = stage.printed(&key);
                    for (at, (text, ink)) in printed.iter().enumerate() {
                        let inside = rect.shrink(GAP / 2.0 + 2.0);
                        assert!(inside.contains_rect(*ink), "{key} {text} {ink:?} {rect:?}");
                        for (other, there) in &printed[..at] {
                            let both = ink.intersect(*there);
                            assert!(!both.is_positive(), "{key}: {text} and {other}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_keyboard_is_the_same_in_arabic() {
    let french = Stage::new(1280.0, 400.0);
    let arabic = Stage::with(1280.0, 400.0, |state| state.locale = "ar".parse().unwrap());
    for (key, _, _, _, rect) in french.told() {
        assert_eq!(arabic.rect(&key), rect, "{key}");
        assert_eq!(arabic.printed(&key), french.printed(&key), "{key}");
    }
}

#[test]
fn a_key_is_heard_when_the_pointer_comes_to_it() {
    let mut stage = Stage::new(1280.0, 400.0);
    let at = stage.rect("enter").center();
    stage.frame(vec![Event::PointerMoved(at)]);
    stage.settle();
    let heard = Reach {
        control: "key-enter".into(),
        messages: vec![Message::new("key-enter")],
    };
    assert_eq!(stage.state().pointed, Some(heard));
}

#[test]
fn the_focus_is_seen_whole() {
    let mut stage = Stage::new(1280.0, 400.0);
    stage.ask("g", Action::Focus);
    let focus = stage
        .state()
        .themes
        .theme(&Comfort::default())
        .palette
        .focus;
    let shapes = &stage.0.output().shapes;
    let frames: Vec<usize> = (0..shapes.len())
        .filter(|at| match &shapes[*at].shape {
            Shape::Rect(rect) => rect.stroke.color == focus && rect.stroke.width >= 5.0,
            _ => false,
        })
        .collect();
    let last = (0..shapes.len())
        .rev()
        .find(|at| matches!(&shapes[*at].shape, Shape::Rect(_)));
    assert_eq!(frames.last().copied(), last, "nothing is painted over it");
    assert_eq!(frames.len(), 1);
}

#[test]
fn its_height_keeps_keys_square() {
    let layout = Layout::shipped();
    assert_eq!(height(&layout, 1600.0, false), 500.0);
    assert_eq!(height(&layout, 1500.0, true), 500.0);
    // More room does not make them towers.
    let stage = Stage::new(640.0, 900.0);
    let key = stage.rect("g").size();
    assert!(key.y / key.x <= HIGHEST + 0.01, "{key:?}");
}
