//! What a person acts with.

use serde::Deserialize;

/// What the person acted with last.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum InputDevice {
    /// A mouse or touchpad.
    #[default]
    Mouse,
    /// A touch screen.
    Touch,
    /// Keys.
    Keyboard,
    /// An action asked for by a screen reader or another assistive technology.
    Assistive,
}

impl InputDevice {
    /// All devices.
    pub const ALL: [Self; 4] = [Self::Mouse, Self::Touch, Self::Keyboard, Self::Assistive];

    /// The word kept in the database and in exports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mouse => "mouse",
            Self::Touch => "touch",
            Self::Keyboard => "keyboard",
            Self::Assistive => "assistive",
        }
    }
}

/// What is plugged in, by the list that Linux keeps in `/proc/bus/input/devices`: before the first act it is
/// the best guess of what a person will use. A mouse goes before a touch screen where both are there; nothing
/// when nothing is known.
///
/// Format: <https://docs.kernel.org/input/input.html>; properties and event types as in the kernel's
/// `input-event-codes.h`.
pub fn plugged_in(list: &str) -> Option<InputDevice> {
    /// `INPUT_PROP_DIRECT`: one touches what one sees.
    const DIRECT: u128 = 1 << 1;
    /// `EV_REP`: held keys repeat, as on keyboards and not on the power button.
    const REPEATS: u128 = 1 << 20;
    let (mut mouse, mut touch, mut keyboard) = (false, false, false);
    for device in list.split("\n\n") {
        let line = |start: &str| {
            let mut lines = device.lines();
            lines.find_map(|line| line.trim().strip_prefix(start))
        };
        let bits = |name: &str| {
            let text = line(name).unwrap_or_default().replace(' ', "");
            u128::from_str_radix(&text, 16).unwrap_or(0)
        };
        let handlers = line("H: Handlers=").unwrap_or_default();
        let has = |name: &str| handlers.split(' ').any(|h| h.starts_with(name));
        let direct = bits("B: PROP=") & DIRECT != 0;
        touch |= direct;
        mouse |= has("mouse") && !direct;
        keyboard |= has("kbd") && bits("B: EV=") & REPEATS != 0;
    }
    match (mouse, touch, keyboard) {
        (true, _, _) => Some(InputDevice::Mouse),
        (false, true, _) => Some(InputDevice::Touch),
        (false, false, true) => Some(InputDevice::Keyboard),
        (false, false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYBOARD: &str = "I: Bus=0003 Vendor=046d Product=c31c Version=0110
N: Name=\"USB Keyboard\"
H: Handlers=sysrq kbd event3 leds
B: PROP=0
B: EV=120013
";
    const MOUSE: &str = "I: Bus=0003 Vendor=046d Product=c077 Version=0111
N: Name=\"USB Optical Mouse\"
H: Handlers=mouse0 event4
B: PROP=0
B: EV=17
";
    const SCREEN: &str = "I: Bus=0018 Vendor=04f3 Product=2494 Version=0100
N: Name=\"Touchscreen\"
H: Handlers=mouse1 event7
B: PROP=2
B: EV=b
";
    const POWER: &str = "I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name=\"Power Button\"
H: Handlers=kbd event0
B: PROP=0
B: EV=3
";

    #[test]
    fn what_is_plugged_in_is_known() {
        let found = |devices: &[&str]| plugged_in(&devices.join("\n"));
        assert_eq!(found(&[POWER, KEYBOARD, MOUSE]), Some(InputDevice::Mouse));
        assert_eq!(found(&[POWER, SCREEN]), Some(InputDevice::Touch));
        assert_eq!(found(&[SCREEN, MOUSE]), Some(InputDevice::Mouse));
        assert_eq!(found(&[POWER, KEYBOARD]), Some(InputDevice::Keyboard));
        assert_eq!(found(&[POWER]), None);
        assert_eq!(plugged_in(""), None);
        assert_eq!(plugged_in("no such list"), None);
    }
}
