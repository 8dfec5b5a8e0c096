//! A second screen beside the projector: slides on one, the notes of the facilitator on the other.

use egui::{Rect, pos2};

/// How the window lies over two screens that stand side by side.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct TwoScreens {
    /// Where the second one begins, as a share of the width.
    pub at: f32,
    /// How high the left and the right one are, as shares of the height.
    pub heights: [f32; 2],
    /// Whether the slides are on the right one; the notes are on the other.
    pub slides_right: bool,
}

/// A window that is so many times as wide as high lies over two screens: no single one is.
const WIDE: f32 = 2.4;

impl TwoScreens {
    /// Two equal screens, where all that is known is a window of this shape; none where it is that of one screen.
    pub fn of_shape(width: f32, height: f32) -> Option<Self> {
        (width >= WIDE * height).then_some(Self {
            at: 0.5,
            heights: [1.0; 2],
            slides_right: true,
        })
    }

    /// Places of the slides and of the notes in the window.
    pub fn places(&self, window: Rect) -> [Rect; 2] {
        let edge = window.left() + window.width() * self.at;
        let [left, right] = self
            .heights
            .map(|share| window.top() + window.height() * share);
        let left = Rect::from_min_max(window.min, pos2(edge, left));
        let right = Rect::from_min_max(pos2(edge, window.top()), pos2(window.right(), right));
        match self.slides_right {
            true => [right, left],
            false => [left, right],
        }
    }

    /// Width and height of the slides as shares of the window.
    pub fn slides(&self) -> (f32, f32) {
        let unit = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        let [slides, _] = self.places(unit);
        (slides.width(), slides.height())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slides_and_notes_change_places_and_share_the_window() {
        let window = Rect::from_min_max(pos2(0.0, 0.0), pos2(3200.0, 1080.0));
        let mut two = TwoScreens {
            at: 0.4,
            heights: [0.5, 1.0],
            slides_right: true,
        };
        let [slides, notes] = two.places(window);
        assert_eq!(
            slides,
            Rect::from_min_max(pos2(1280.0, 0.0), pos2(3200.0, 1080.0))
        );
        assert_eq!(
            notes,
            Rect::from_min_max(pos2(0.0, 0.0), pos2(1280.0, 540.0))
        );
        assert_eq!(two.slides(), (0.6, 1.0));
        two.slides_right = false;
        assert_eq!(two.places(window), [notes, slides]);
    }

    #[test]
    fn a_single_screen_is_never_taken_for_two() {
        for (width, height) in [
            (1920.0, 1080.0),
            (1024.0, 768.0),
            (2560.0, 1080.0),
            (800.0, 1280.0),
        ] {
            assert_eq!(
                TwoScreens::of_shape(width, height),
                None,
                "{width}x{height}"
            );
        }
        assert!(TwoScreens::of_shape(2560.0, 720.0).is_some());
        assert!(TwoScreens::of_shape(3286.0, 1080.0).is_some());
    }
}
