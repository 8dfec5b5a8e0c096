//! The hands of a person: keys, mouse, finger, and what a screen reader asks for.

use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect};

use crate::stage::{Stage, node_of};

impl Stage {
    /// A key goes down and up.
    pub fn key(&mut self, key: Key) {
        self.key_with(key, Modifiers::NONE);
    }

    pub fn key_with(&mut self, key: Key, modifiers: Modifiers) {
        for pressed in [true, false] {
            self.frame(vec![Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers,
            }]);
        }
        self.settle();
    }

    /// The mouse comes to a place.
    pub fn hover(&mut self, at: Pos2) {
        self.frame(vec![Event::PointerMoved(at)]);
        self.settle();
    }

    /// The mouse leaves the window.
    pub fn leave(&mut self) {
        self.frame(vec![Event::PointerGone]);
        self.settle();
    }

    /// The mouse comes, its button goes down and up.
    pub fn click(&mut self, at: Pos2) {
        self.frame(vec![Event::PointerMoved(at)]);
        self.frame(vec![button(at, true)]);
        self.frame(vec![button(at, false)]);
        self.settle();
    }

    /// A finger rests on the screen for so long.
    pub fn touch(&mut self, at: Pos2, millis: u64) {
        self.frame(vec![
            finger(egui::TouchPhase::Start, at),
            Event::PointerMoved(at),
            button(at, true),
        ]);
        self.settle();
        self.wait(millis);
        self.frame(vec![
            finger(egui::TouchPhase::End, at),
            button(at, false),
            Event::PointerGone,
        ]);
        self.settle();
    }

    /// A finger comes down at one place, slides to another one and leaves.
    pub fn slide(&mut self, from: Pos2, to: Pos2) {
        self.frame(vec![
            finger(egui::TouchPhase::Start, from),
            Event::PointerMoved(from),
            button(from, true),
        ]);
        self.settle();
        self.frame(vec![
            finger(egui::TouchPhase::Move, to),
            Event::PointerMoved(to),
        ]);
        self.settle();
        self.frame(vec![
            finger(egui::TouchPhase::End, to),
            button(to, false),
            Event::PointerGone,
        ]);
        self.settle();
    }

    /// A screen reader asks for something.
    pub fn ask(&mut self, node: egui::accesskit::NodeId, action: egui::accesskit::Action) {
        let request = egui::accesskit::ActionRequest {
            action,
            target_tree: egui::accesskit::TreeId::ROOT,
            target_node: node,
            data: None,
        };
        self.frame(vec![Event::AccessKitActionRequest(request)]);
        self.settle();
    }

    /// Turns pages until the control is to be seen, then says where.
    #[track_caller]
    pub fn find(&mut self, name: &str) -> Rect {
        self.find_by(name, |stage, at| stage.click(at))
    }

    /// The same with a finger.
    #[track_caller]
    pub fn find_by_touch(&mut self, name: &str) -> Rect {
        self.find_by(name, |stage, at| stage.touch(at, 50))
    }

    #[track_caller]
    fn find_by(&mut self, name: &str, press: impl Fn(&mut Self, Pos2)) -> Rect {
        for _ in 0..20 {
            let seen = self.seen();
            let control = self.control(name);
            if control.shows() {
                return control.rect;
            }
            // In the largest letters a card may be higher than its page: people press what they see of it.
            let page = self.window().height() * 0.48;
            if control.rect.height() > page && control.visible.height() > page * 0.6 {
                return control.visible;
            }
            // What is above the page has a top that its visible part does not reach.
            let above = control.visible.top() > control.rect.top() + 1.0;
            let turn = if above { seen.up() } else { seen.down() };
            let turn = turn.or(seen.down()).or(seen.up());
            let turn = turn.unwrap_or_else(|| panic!("{name:?} is hidden and no page to turn"));
            press(self, turn.rect.center());
        }
        panic!("{name:?} never comes into view");
    }

    /// Presses Tab until the control has the focus.
    #[track_caller]
    pub fn tab_to(&mut self, name: &str) {
        self.control(name);
        for _ in 0..40 {
            if self.seen().focused().is_some_and(|c| c.id == node_of(name)) {
                return;
            }
            self.key(Key::Tab);
        }
        panic!("Tab never comes to {name:?}");
    }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    }
}

fn finger(phase: egui::TouchPhase, pos: Pos2) -> Event {
    Event::Touch {
        device_id: egui::TouchDeviceId(1),
        id: egui::TouchId(1),
        phase,
        pos,
        force: None,
    }
}
