//! Pages that are turned by large buttons: what of a screen can be seen now.

use crate::assistive::Node;

/// Height of the bar at the bottom, which pages never move, with some room.
const BAR: i32 = 120;

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
        let [_, top, _, height] = button.place;
        let ends = [top, top + height];
        let kind = DOWN.iter().position(|id| *id == button.id);
        kind.is_some_and(|kind| y + high / 2 > ends[kind])
    })
}
