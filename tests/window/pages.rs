//! Pages that are turned by large buttons: what of a screen can be seen now.

use crate::assistive::Node;

/// Height of the bar at the bottom, which pages never move, with some room.
const BAR: i32 = 120;

/// Between a page that goes down to the bar and the bar is less.
const GAP: i32 = 40;
/// The buttons that lead on. The first stands below the page that it turns, the other beside that of a drawn device.
const DOWN: [&str; 2] = ["page-down", "device-page-down"];

/// The button that leads on to a control that can't be seen yet; `height` is that of the window.
pub fn button_to<'a>(control: &Node, all: &'a [Node], height: i32) -> Option<&'a Node> {
    let [_, y, _, high] = control.place;
    if DOWN.contains(&control.id.as_str()) {
        return None;
    }
    if y > height - BAR && y + high <= height {
        return None;
    }
    all.iter().find(|button| {
        let [_, top, _, tall] = button.place;
        let end = match DOWN.iter().position(|id| *id == button.id) {
            // Above a drawn device it turns the words of the question, and the controls stand below.
            Some(0) if top + tall < height - BAR - GAP => return false,
            Some(0) => top,
            Some(_) => top + tall,
            None => return false,
        };
        y + high / 2 > end
    })
}
