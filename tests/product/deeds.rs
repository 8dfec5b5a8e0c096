//! What a person does in an exercise, with each kind of device.

use egui::{Event, Key, Modifiers};
use pas_a_pas::exercise::{Deed, Exercise};
use pas_a_pas::keyboard::Does;
use pas_a_pas::progress::InputDevice;

use crate::stage::{Stage, node_of};
use crate::switch;

/// Works one control with one kind of device.
pub fn press(stage: &mut Stage, device: InputDevice, control: &str) {
    if stage.model().comfort.switch.is_some() {
        return switch::press_control(stage, control);
    }
    match device {
        InputDevice::Keyboard => {
            stage.tab_to(control);
            // Both keys that people know from other programs.
            let option = control.starts_with("option-");
            stage.key(if option { Key::Space } else { Key::Enter });
        }
        InputDevice::Mouse => {
            let at = stage.find(control).center();
            // Otherwise two buttons at one place would make a double click.
            stage.wait(600);
            stage.click(at);
        }
        InputDevice::Touch => {
            let at = stage.find_by_touch(control).center();
            stage.wait(600);
            stage.touch(at, 50);
        }
        InputDevice::Assistive => {
            stage.control(control);
            stage.ask(node_of(control), egui::accesskit::Action::Click);
        }
    }
}

/// Does what an exercise asks for, by its own way, with one kind of device.
pub fn solve(stage: &mut Stage, device: InputDevice, exercise: &Exercise) {
    for deed in exercise.way() {
        stage.wait(50);
        do_deed(stage, device, &deed);
    }
    if !exercise.judges_itself() {
        press(stage, device, "give");
    }
}

/// Does one thing of the way through an exercise.
pub fn do_deed(stage: &mut Stage, device: InputDevice, deed: &Deed) {
    match deed {
        Deed::Press(control) => press(stage, device, control),
        Deed::Double(control) => double(stage, device, control),
        Deed::Write(field, text) => write(stage, device, field, text),
        Deed::Key(name) => key(stage, device, name),
    }
}

/// Works a control twice, quickly.
fn double(stage: &mut Stage, device: InputDevice, control: &str) {
    match device {
        InputDevice::Mouse | InputDevice::Touch => {
            let at = stage.find(control).center();
            stage.wait(600);
            for _ in 0..2 {
                if device == InputDevice::Mouse {
                    stage.click(at);
                } else {
                    stage.touch(at, 30);
                }
            }
        }
        _ => {
            press(stage, device, control);
            press(stage, device, control);
        }
    }
}

/// Writes into a field: with real keys, or on the keyboard on screen.
pub fn write(stage: &mut Stage, device: InputDevice, field: &str, text: &str) {
    if device == InputDevice::Keyboard {
        // Enter in a field goes on.
        stage.tab_to(field);
        for c in text.chars() {
            stage.frame(vec![Event::Text(c.to_string())]);
        }
        stage.settle();
        return;
    }
    press(stage, device, field);
    for c in text.chars() {
        key(stage, device, &c.to_string());
    }
}

/// Presses a key: the real one, or those of its picture.
pub fn key(stage: &mut Stage, device: InputDevice, name: &str) {
    if device == InputDevice::Keyboard {
        real_key(stage, name);
        return;
    }
    key_by(stage, name, &mut |stage, control| {
        press(stage, device, control)
    });
}

/// Presses the pictures of a key on the drawn keyboard, each with this hand.
pub fn key_by(stage: &mut Stage, name: &str, press: &mut dyn FnMut(&mut Stage, &str)) {
    if stage.seen().control("key-enter").is_none() {
        press(stage, "keyboard");
    }
    let layout = stage.model().keyboard.clone();
    let of = |does| {
        let cap = layout.keys().find(|cap| cap.does == Some(does));
        cap.unwrap_or_else(|| panic!("no {does:?}")).id.clone()
    };
    for stroke in layout.presses_named(name).unwrap() {
        let held = [
            (stroke.shift, Does::Shift),
            (stroke.altgr, Does::AltGr),
            (stroke.caps, Does::Caps),
        ];
        for (_, does) in held.into_iter().filter(|(held, _)| *held) {
            press(stage, &format!("key-{}", of(does)));
        }
        press(stage, &format!("key-{}", stroke.key));
        if stroke.caps && stage.seen().control("key-enter").is_some() {
            // As people are told: once more, and letters are small again.
            press(stage, &format!("key-{}", of(Does::Caps)));
        }
    }
}

pub fn real_key(stage: &mut Stage, name: &str) {
    let (key, text) = match name {
        "Space" => (Some(Key::Space), Some(" ")),
        "Enter" => (Some(Key::Enter), None),
        "Backspace" => (Some(Key::Backspace), None),
        "Delete" => (Some(Key::Delete), None),
        "Left" => (Some(Key::ArrowLeft), None),
        "Right" => (Some(Key::ArrowRight), None),
        "Up" => (Some(Key::ArrowUp), None),
        "Down" => (Some(Key::ArrowDown), None),
        sign => (None, Some(sign.trim_start_matches("Caps+"))),
    };
    if let Some(text) = text {
        // As from the window: the key itself comes with its sign.
        stage.frame(vec![
            Event::Key {
                key: key.unwrap_or(Key::F35),
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: Modifiers::NONE,
            },
            Event::Text(text.into()),
        ]);
        stage.settle();
    } else if let Some(key) = key {
        stage.key(key);
    }
}
