//! How large what can be touched is at least.

use egui::Vec2;

use super::point_mm;

/// Least width and height of what can be touched, in millimetres, where the screen is large enough.
pub const TARGET_MM: f32 = 20.0;
/// Least width and height of what can be touched on every screen, in points: 16 mm for eyes at 60 cm, 10.6 mm at 40 cm.
pub const LEAST_TARGET: f32 = 64.0;
/// How many of the least targets the smaller side of the window holds. A screen of 15.6 inches (16:9) at 60 cm just has
/// room for [`TARGET_MM`]; larger shares would leave too little for words on smaller ones.
const IN_WINDOW: f32 = 9.6;

/// Least width and height of what can be touched, in points: [`TARGET_MM`] for eyes at `distance_mm` from the screen,
/// in whole points, so that rounding of places takes nothing away; but no larger a share of the smaller side of the
/// window than there is room for, and never less than [`LEAST_TARGET`].
///
/// `window` is its size in points. A tablet that is turned keeps its targets.
pub fn least_target(distance_mm: f32, window: Vec2) -> f32 {
    let wanted = (TARGET_MM / point_mm(distance_mm)).ceil();
    wanted.min(window.min_elem() / IN_WINDOW).max(LEAST_TARGET)
}
