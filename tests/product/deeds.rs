//! What a person does in an exercise, with each kind of device.

use egui::{Event, Key};
use pas_a_pas::exercise::{Deed, Exercise};
use pas_a_pas::progress::InputDevice;

use crate::stage::{Stage, node_of};

/// Works one control with one kind of device.
pub fn press(stage: &mut Stage, device: InputDevice, control: &str) {
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
        match deed {
            Deed::Press(control) => press(stage, device, &control),
            Deed::Double(control) => double(stage, device, &control),
            Deed::Write(field, text) => write(stage, device, &field, &text),
            Deed::Key(name) => key(stage, device, &name),
        }
    }
    if !exercise.judges_itself() {
        press(stage, device, "give");
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
fn write(stage: &mut Stage, device: InputDevice, field: &str, text: &str) {
    press(stage, device, field);
    match device {
        InputDevice::Keyboard => {
            for c in text.chars() {
                stage.frame(vec![Event::Text(c.to_string())]);
            }
            stage.settle();
        }
        _ => {
            for c in text.chars() {
                key(stage, device, &c.to_string());
            }
        }
    }
}

/// Presses a key: the real one, or its picture.
fn key(stage: &mut Stage, device: InputDevice, name: &str) {
    if device == InputDevice::Keyboard {
        let named = match name {
            "Space" => Some((Key::Space, Some(" "))),
            "Enter" => Some((Key::Enter, None)),
            "Backspace" => Some((Key::Backspace, None)),
            "Delete" => Some((Key::Delete, None)),
            "Left" => Some((Key::ArrowLeft, None)),
            "Right" => Some((Key::ArrowRight, None)),
            "Up" => Some((Key::ArrowUp, None)),
            "Down" => Some((Key::ArrowDown, None)),
            _ => None,
        };
        match named {
            Some((key, text)) => {
                if let Some(text) = text {
                    stage.frame(vec![Event::Text(text.into())]);
                }
                stage.key(key);
            }
            None => {
                let sign = name.trim_start_matches("Caps+");
                stage.frame(vec![Event::Text(sign.into())]);
            }
        }
        stage.settle();
        return;
    }
    panic!("the keyboard on screen has no key {name}: see the next commits");
}
