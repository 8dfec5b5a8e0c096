//! Keys on the screen: they type where the caret is, whoever has the focus, and nothing of it stays.

use super::super::strokes::Waiting;
use super::*;

impl Stage {
    /// These keys are pressed on the screen, one after the other.
    fn strikes(&mut self, strokes: &[Stroke]) {
        for stroke in strokes {
            self.0.state_mut().strokes.push(*stroke);
            self.settle();
        }
    }

    fn waits(&self) -> bool {
        self.0.ctx.data(|data| data.count::<Waiting>()) > 0
    }

    /// How many carets are painted.
    fn bars(&self) -> usize {
        self.filled(self.palette(|palette| palette.accent)).len()
    }
}

fn shown() -> Typing {
    Typing {
        shown: true,
        ..Typing::default()
    }
}

#[test]
fn strokes_type_at_the_end_of_a_field_that_never_had_the_focus() {
    let mut stage = Stage::new("fr", "bon");
    stage.0.state_mut().typing = shown();
    stage.strikes(&[Stroke::Text('j'), Stroke::Text('ô'), Stroke::Text('r')]);
    assert_eq!(stage.text(), "bonjôr");
    assert!(!stage.has_focus("field"), "the focus stays where it was");
    stage.strikes(&[Stroke::Left, Stroke::Backspace]);
    stage.strikes(&[Stroke::Text('o'), Stroke::Text('u')]);
    assert_eq!(stage.text(), "bonjour");
    stage.strikes(&[Stroke::Delete, Stroke::Right, Stroke::Text('t')]);
    assert_eq!(stage.text(), "bonjout");
    assert_eq!(stage.bars(), 1, "people see where they type");
    stage.strikes(&[Stroke::Enter, Stroke::Up, Stroke::Down]);
    assert_eq!(stage.text(), "bonjout");
}

#[test]
fn two_strokes_in_one_frame_are_two_letters() {
    let mut stage = Stage::new("fr", "");
    stage.0.state_mut().strokes = vec![Stroke::Text('l'), Stroke::Text('l')];
    stage.settle();
    assert_eq!(stage.text(), "ll");
}

#[test]
fn the_caret_stays_while_keys_on_the_screen_have_the_focus() {
    let mut stage = Stage::typing("fr", "mrci");
    stage.0.state_mut().typing = shown();
    stage.key(Key::Home);
    stage.key(Key::ArrowRight);
    // On to a button, by Tab or by mouse.
    stage.key(Key::Tab);
    assert!(stage.has_focus("after"));
    stage.strikes(&[Stroke::Text('e')]);
    assert_eq!(stage.text(), "merci");
    stage.click(pos2(100.0, 250.0));
    stage.strikes(&[Stroke::Text('!')]);
    assert_eq!(stage.text(), "me!rci");
    // What was selected is replaced.
    stage.click(FIELD.center());
    stage.key_with(Key::A, Modifiers::COMMAND);
    stage.click(pos2(100.0, 250.0));
    stage.strikes(&[Stroke::Text('x')]);
    assert_eq!(stage.text(), "x");
}

#[test]
fn another_screen_begins_at_the_end_of_its_text() {
    let mut stage = Stage::new("fr", "ab");
    stage.0.state_mut().typing = shown();
    stage.strikes(&[Stroke::Left, Stroke::Left]);
    stage.0.state_mut().arrivals += 1;
    stage.0.state_mut().text = "cd".into();
    stage.settle();
    assert_eq!(stage.bars(), 0);
    stage.strikes(&[Stroke::Text('e')]);
    assert_eq!(stage.text(), "cde");
    // Without the keyboard there is no caret but that of the focus.
    stage.0.state_mut().typing = Typing::default();
    stage.settle();
    assert_eq!(stage.bars(), 0);
    let carets = stage.0.ctx.data(|data| data.count::<Caret>());
    assert_eq!(carets, 0);
}

#[test]
fn no_stroke_is_kept() {
    let mut stage = Stage::new("fr", "");
    stage.strikes(&[Stroke::Text('x')]);
    assert!(!stage.waits());
    // Nor one that no field took.
    stage.0.state_mut().shown = false;
    stage.0.state_mut().strokes = vec![Stroke::Text('y')];
    stage.frame(Vec::new());
    assert!(stage.waits());
    stage.settle();
    assert!(!stage.waits());
    stage.0.state_mut().shown = true;
    stage.settle();
    assert_eq!(stage.text(), "x");
}

#[test]
fn strokes_go_to_the_field_that_last_had_the_focus() {
    let stage = Stage::typing("fr", "");
    let ctx = stage.0.ctx.clone();
    let aimed = |fields: &[&'static str]| {
        stage.with_view(|_, view| {
            let mut aimed = None;
            let layer = egui::LayerId::background();
            let builder = egui::UiBuilder::new().layer_id(layer);
            let ui = Ui::new(ctx.clone(), "aim".into(), builder);
            aimed = aim(&ui, view, fields).or(aimed);
            aimed
        })
    };
    assert_eq!(aimed(&["other", "field"]), Some("field"));
    assert_eq!(aimed(&["other", "third"]), Some("other"));
    assert_eq!(aimed(&["third", "other"]), Some("other"));
    assert_eq!(aimed(&[]), None);
}
