//! What a person does in an exercise, with real keys, mouse or screen reader.

use pas_a_pas::exercise::{Deed, Exercise};
use pas_a_pas::keyboard::{Does, Layout, Press};

use std::time::Duration;

use crate::assistive::Node;
use crate::pages::button_to;
use crate::until::{PATIENCE, until, within};
use crate::walk::{Hand, Learner};

impl Learner<'_> {
    /// Does what an exercise asks for, by its own way.
    pub fn solve(&mut self, exercise: &Exercise) {
        // What is pressed before it is on the screen would be lost.
        let first = exercise.first_control(&Default::default());
        self.eyes.control(&first);
        if self.hand == Hand::Keyboard {
            until("the keyboard to come to the exercise", || {
                (self.eyes.focused_control().as_ref() == Some(&first)).then_some(())
            });
        }
        for deed in exercise.way() {
            match deed {
                Deed::Press(control) => self.work(&control),
                Deed::Double(control) => {
                    self.work(&control);
                    self.work(&control);
                }
                Deed::Write(field, text) => self.write(&field, &text),
                Deed::Key(name) => self.type_named(&name),
            }
        }
        if !exercise.judges_itself() {
            self.work("give");
        }
    }

    /// Works the control of this name, and sees what comes of it: a person does nothing more before.
    pub fn work(&mut self, control: &str) {
        match self.hand {
            Hand::Keyboard => self.tab_to(control),
            Hand::Mouse => self.turn_pages_to(control),
            Hand::Assistive => _ = self.eyes.control(control),
        }
        let before = self.eyes.tree();
        match self.hand {
            Hand::Keyboard => {
                // Both keys must do the same.
                let key = if control.len().is_multiple_of(2) {
                    "Return"
                } else {
                    "space"
                };
                self.display.key(key);
            }
            Hand::Mouse => {
                let [x, y, width, height] = self.eyes.control(control).place;
                self.display.click(x + width / 2, y + height / 2);
            }
            Hand::Assistive => {
                let eyes = &mut self.eyes;
                let pressed = within(PATIENCE, || eyes.press_control(control));
                assert!(pressed.is_some(), "{control:?} can't be pressed");
            }
        }
        self.await_change(&before);
    }

    /// Waits until the screen changes, for a moment: some presses change only what is heard.
    fn await_change(&mut self, before: &[Node]) {
        let eyes = &mut self.eyes;
        let moment = Duration::from_secs(2);
        _ = within(moment, || (eyes.tree() != before).then_some(()));
    }

    /// Goes to the control with the Tab key, if the focus is not there already.
    fn tab_to(&mut self, control: &str) {
        self.eyes.control(control);
        // A new screen gives the focus to its sensible control: Tab before that would go on from there unseen.
        let eyes = &mut self.eyes;
        _ = within(Duration::from_secs(2), || eyes.focused_control());
        for _ in 0..90 {
            let focused = self.eyes.focused_control();
            if focused.as_deref() == Some(control) {
                return;
            }
            self.display.key("Tab");
            until("the focus to move on", || {
                (self.eyes.focused_control() != focused).then_some(())
            });
        }
        panic!("Tab never comes to {control:?}");
    }

    /// Turns pages with the mouse until the control can be seen.
    fn turn_pages_to(&mut self, control: &str) {
        loop {
            let node = self.eyes.control(control);
            let all = self.eyes.tree();
            let Some(button) = button_to(&node, &all, self.display.size.1.into()) else {
                return;
            };
            let [x, y, width, height] = button.place;
            self.display.click(x + width / 2, y + height / 2);
            let turned = within(Duration::from_secs(5), || {
                (self.eyes.control(control).place != node.place).then_some(())
            });
            if turned.is_none() {
                // No page moves it: it stands below them, as the tools of a mailbox do.
                return;
            }
        }
    }

    /// Writes into a field: with real keys, else on the keyboard on screen.
    pub fn write(&mut self, field: &str, text: &str) {
        if self.hand == Hand::Keyboard {
            self.tab_to(field);
            // Another field may have been left of which the tree does not know yet.
            until("the field to have the keyboard", || {
                (self.eyes.focused_control().as_deref() == Some(field)).then_some(())
            });
        } else {
            self.work(field);
        }
        for sign in text.chars() {
            self.type_named(&sign.to_string());
        }
    }

    /// Presses a key, by the name that lessons give it.
    fn type_named(&mut self, name: &str) {
        let layout = Layout::shipped();
        let presses = layout.presses_named(name);
        let presses = presses.unwrap_or_else(|| panic!("no key {name:?}"));
        if self.hand == Hand::Keyboard {
            for press in presses {
                self.real_key(&layout, &press);
            }
            return;
        }
        if !self.eyes.tree().iter().any(|node| node.id == "key-enter") {
            self.work("keyboard");
        }
        let held = |does| {
            let cap = layout.keys().find(|cap| cap.does == Some(does));
            format!("key-{}", cap.map(|cap| cap.id.clone()).unwrap_or_default())
        };
        for press in presses {
            let all = [
                (press.shift, Does::Shift),
                (press.altgr, Does::AltGr),
                (press.caps, Does::Caps),
            ];
            for (_, does) in all.into_iter().filter(|(down, _)| *down) {
                self.work(&held(does));
            }
            self.work(&format!("key-{}", press.key));
        }
    }

    /// A key of the real keyboard with what is held down meanwhile, by X names.
    fn real_key(&self, layout: &Layout, press: &Press) {
        let cap = layout.key(&press.key).expect("the key of a press");
        let name = match (cap.does, cap.plain) {
            (Some(Does::Enter), _) => "Return".to_owned(),
            (Some(Does::Backspace), _) => "BackSpace".to_owned(),
            (Some(does), _) => format!("{does:?}"),
            (None, Some(sign)) => x_name(sign, cap.dead.contains(sign)),
            (None, None) => panic!("{press:?} writes nothing"),
        };
        let held = [(press.shift, "shift+"), (press.altgr, "ISO_Level3_Shift+")];
        let held: String = held
            .into_iter()
            .filter_map(|(down, name)| down.then_some(name))
            .collect();
        if press.caps {
            self.display.key("Caps_Lock");
        }
        self.display.key(&format!("{held}{name}"));
        if press.caps {
            self.display.key("Caps_Lock");
        }
    }
}

/// What X calls the key that writes this sign.
pub fn x_name(sign: char, dead: bool) -> String {
    let name = match sign {
        '^' if dead => "dead_circumflex",
        ' ' => "space",
        '&' => "ampersand",
        'é' => "eacute",
        '"' => "quotedbl",
        '\'' => "apostrophe",
        '(' => "parenleft",
        '-' => "minus",
        'è' => "egrave",
        '_' => "underscore",
        'ç' => "ccedilla",
        'à' => "agrave",
        ')' => "parenright",
        '=' => "equal",
        '$' => "dollar",
        'ù' => "ugrave",
        '*' => "asterisk",
        '<' => "less",
        ',' => "comma",
        ';' => "semicolon",
        ':' => "colon",
        '!' => "exclam",
        letter => return letter.to_string(),
    };
    name.to_owned()
}
