//! What is told and heard of the field, what assistive technology can ask, and what is kept.

use egui::accesskit::{TextPosition, TextSelection};

use super::*;
use crate::theme::LEAST_TARGET;

/// Role, label, value, language, and letters of the run of the field.
fn node(stage: &Stage) -> (Role, String, String, String, Vec<u8>) {
    let id = control_id("field").accesskit_id();
    let root = stage.0.root();
    let field = root
        .children_recursive()
        .find(|node| node.accesskit_node().locate().0 == id);
    let field = field.unwrap().accesskit_node();
    let data = field.data();
    let run = field.children().next().expect("letters");
    assert_eq!(run.role(), Role::TextRun);
    assert_eq!(run.data().value(), data.value());
    assert!(field.supports_text_ranges());
    for action in [Action::Focus, Action::SetValue, Action::ReplaceSelectedText] {
        assert!(data.supports_action(action), "{action:?}");
    }
    (
        data.role(),
        data.label().unwrap_or_default().to_owned(),
        data.value().unwrap_or_default().to_owned(),
        data.language().unwrap_or_default().to_owned(),
        run.data().character_lengths().to_vec(),
    )
}

#[test]
fn en_11_5_2_7_and_en_11_5_2_10_a_screen_reader_is_told_name_value_language_and_letters() {
    let mut stage = Stage::new("fr", "");
    assert_eq!(
        node(&stage),
        (
            Role::TextInput,
            "Votre adresse e-mail".into(),
            String::new(),
            "fr".into(),
            vec![]
        )
    );
    stage.key(Key::Tab);
    stage.key(Key::Tab);
    stage.types("aé");
    let (role, _, value, _, lengths) = node(&stage);
    assert_eq!(
        (role, value.as_str(), lengths),
        (Role::TextInput, "aé", vec![1, 2])
    );
    let stage = Stage::new("ar", "بَ");
    let (_, label, value, language, lengths) = node(&stage);
    assert_eq!((&*label, &*value, &*language), ("عنوانك", "بَ", "ar"));
    assert_eq!(lengths, [4]);
}

#[test]
fn en_11_5_2_13_a_screen_reader_follows_the_caret() {
    let at = |stage: &Stage| {
        let id = control_id("field").accesskit_id();
        let root = stage.0.root();
        let field = root
            .children_recursive()
            .find(|node| node.accesskit_node().locate().0 == id);
        let selection = field
            .unwrap()
            .accesskit_node()
            .data()
            .text_selection()
            .copied();
        selection.map(|s| (s.anchor.character_index, s.focus.character_index))
    };
    assert_eq!(at(&Stage::new("fr", "ab")), None);
    let mut stage = Stage::typing("fr", "e\u{301}ab");
    assert_eq!(at(&stage), Some((3, 3)));
    stage.key(Key::Home);
    stage.key(Key::ArrowRight);
    assert_eq!(at(&stage), Some((1, 1)));
    stage.key_with(Key::ArrowRight, Modifiers::SHIFT);
    assert_eq!(at(&stage), Some((1, 2)));
}

/// What is drawn, and what a screen reader is told of the field and of all below it.
fn hidden(stage: &Stage) -> (Vec<String>, Role, Vec<String>) {
    let shapes = stage.0.output().shapes.iter();
    let drawn = shapes.filter_map(|shape| match &shape.shape {
        egui::Shape::Text(text) => Some(text.galley.text().to_owned()),
        _ => None,
    });
    let id = control_id("field").accesskit_id();
    let root = stage.0.root();
    let nodes: Vec<_> = root.children_recursive().collect();
    let field = nodes.iter().find(|n| n.accesskit_node().locate().0 == id);
    let field = field.unwrap().accesskit_node();
    assert_eq!(field.data().label(), Some("Votre adresse e-mail"));
    assert!(field.data().supports_action(Action::SetValue));
    let told = nodes.iter().filter_map(|node| {
        let value = node.accesskit_node().data().value().map(str::to_owned);
        value.filter(|value| !value.is_empty())
    });
    (drawn.collect(), field.data().role(), told.collect())
}

#[test]
fn what_is_hidden_is_dots_and_told_to_nobody() {
    let mut stage = Stage::typing("fr", "");
    stage.0.state_mut().hidden = true;
    stage.types("3-Tulé");
    assert_eq!(stage.text(), "3-Tulé");
    let (drawn, role, told) = hidden(&stage);
    assert_eq!(drawn, ["\u{2022}".repeat(6)]);
    assert_eq!((role, told), (Role::PasswordInput, vec![]));
    // The caret stands and works as between letters.
    for _ in 0..2 {
        stage.key(Key::ArrowLeft);
    }
    stage.key(Key::Backspace);
    assert_eq!(stage.text(), "3-Tlé");
    let value = ActionData::Value("autre".into());
    stage.ask(Action::SetValue, Some(value));
    assert_eq!(stage.text(), "autre");
    // Shown again, it is told again.
    stage.0.state_mut().hidden = false;
    stage.settle();
    let (drawn, role, told) = hidden(&stage);
    assert_eq!((drawn, role), (vec!["autre".to_owned()], Role::TextInput));
    assert!(told.contains(&"autre".to_owned()));
}

#[test]
fn en_11_5_2_17_assistive_technology_sets_the_value_and_the_caret() {
    let mut stage = Stage::new("fr", "avant");
    let value = |text: &str| Some(ActionData::Value(text.into()));
    stage.ask(Action::SetValue, value("nom@exemple.fr\n"));
    assert_eq!(stage.text(), "nom@exemple.fr");
    assert!(!stage.has_focus("field"));
    stage.ask(Action::Focus, None);
    assert!(stage.has_focus("field"));
    let position = |character_index| TextPosition {
        node: control_id("field").with("run").accesskit_id(),
        character_index,
    };
    let selection = TextSelection {
        anchor: position(0),
        focus: position(3),
    };
    stage.ask(
        Action::SetTextSelection,
        Some(ActionData::SetTextSelection(selection)),
    );
    stage.ask(Action::ReplaceSelectedText, value("moi"));
    assert_eq!(stage.text(), "moi@exemple.fr");
    stage.types("!");
    assert_eq!(stage.text(), "moi!@exemple.fr");
    // A press by a screen reader gives the focus too.
    let mut stage = Stage::new("fr", "a");
    stage.ask(Action::Click, None);
    assert!(stage.has_focus("field"));
}

#[test]
fn the_label_is_heard_when_the_field_is_reached() {
    let heard = Some(Reach {
        control: "field".into(),
        messages: vec![Message::new("field")],
    });
    let mut stage = Stage::new("fr", "secret");
    assert_eq!(stage.0.state().focused, None);
    stage.frame(vec![Event::PointerMoved(FIELD.center())]);
    stage.settle();
    assert_eq!(stage.0.state().pointed, heard);
    stage.click(FIELD.center());
    assert_eq!(stage.0.state().focused, heard);
}

#[test]
fn nothing_that_is_typed_is_kept() {
    let mut stage = Stage::new("fr", "");
    let things = |stage: &Stage| stage.0.ctx.data(|data| data.len());
    let before = things(&stage);
    stage.click(FIELD.center());
    stage.types("kumquat");
    // Numbers, and nothing else.
    let carets = |stage: &Stage| stage.0.ctx.data(|data| data.count::<Caret>());
    // Where the caret is, and that keys on the screen type here.
    let aims = |stage: &Stage| {
        stage
            .0
            .ctx
            .data(|data| data.count::<crate::widgets::text_field::strokes::Aim>())
    };
    assert_eq!(
        (things(&stage), carets(&stage), aims(&stage)),
        (before + 2, 1, 1)
    );
    let kept = |stage: &Stage| {
        stage
            .0
            .ctx
            .memory(|memory| format!("{memory:?}"))
            .contains("kumquat")
    };
    assert!(!kept(&stage));
    // Nor is it handed on with what happened.
    assert!(!format!("{:?}", stage.0.output().platform_output.events).contains("kumquat"));
    stage.key(Key::Tab);
    assert_eq!((things(&stage), aims(&stage)), (before + 1, 1));
    let layouts = |stage: &Stage| stage.0.ctx.memory(|memory| format!("{:?}", memory.caches));
    assert!(!layouts(&stage).contains(" 0 elements"));
    stage.0.state_mut().shown = false;
    stage.settle();
    stage.frame(Vec::new());
    assert!(layouts(&stage).contains(" 0 elements"));
    assert!(!kept(&stage));
}

#[test]
fn a_field_can_be_touched_and_shows_that_it_has_the_focus() {
    let stage = Stage::typing("fr", "");
    let focus = stage.palette(|palette| palette.focus);
    let frames = stage.0.output().shapes.iter().filter(
        |shape| matches!(&shape.shape, egui::Shape::Rect(rect) if rect.stroke.color == focus && rect.rect.contains_rect(FIELD)),
    );
    assert_eq!(frames.count(), 1);
    let id = control_id("field");
    let rect = stage
        .0
        .ctx
        .viewport(|v| v.prev_pass.widgets.get(id).map(|w| w.rect));
    assert!(rect.unwrap().height() >= LEAST_TARGET);
    assert_eq!(stage.bar().size().x, CARET_WIDTH);
    let height = stage.with_view(|_, view| height(view));
    assert!(Vec2::new(0.0, height).y >= LEAST_TARGET);
}
