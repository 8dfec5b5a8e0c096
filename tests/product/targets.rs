//! How large what can be touched is, in millimetres on the screen of a kiosk.

use pas_a_pas::comfort::TextSize;
use pas_a_pas::theme::{TARGET_MM, point_mm};

use crate::checks::{Faults, is_key};
use crate::places;
use crate::stage::{FRENCH, Stage};

/// Screens for eyes at 60 cm, in points: 15.6 inches of 16:9, the two windows of the other tests, the larger of which
/// is a screen of 21.5 inches.
const KIOSKS: [(u16, u16); 3] = [(1379, 775), (1280, 800), (1920, 1080)];

/// Every control of every screen is 20 mm wide and high where the screen is large enough; not the keys of the drawn
/// keyboard, which stand as on a real one, nor French words in sentences, which are as high as their line.
#[test]
fn targets_are_20_mm_on_a_kiosk() {
    let mut faults = Faults::default();
    let (mut measured, mut not_counted) = (0, 0);
    let mut smallest = f32::INFINITY;
    for (width, height) in KIOSKS {
        let mut stage = Stage::new(width, height);
        for size in [TextSize::Normal, TextSize::Largest] {
            for place in places::all(&FRENCH, size) {
                stage.show(&place.model);
                assert_eq!(stage.model().setup.distance_mm, 600);
                for control in stage.seen().controls() {
                    if is_key(control) || control.is_word {
                        not_counted += 1;
                        continue;
                    }
                    measured += 1;
                    let side = control.rect.size().min_elem() * point_mm(600.0);
                    smallest = smallest.min(side);
                    if side < TARGET_MM {
                        let at = format!("{width}x{height} {} {}", place.name, size.name());
                        faults.add(&at, format!("{:?} is only {side:.1} mm", control.name));
                    }
                }
            }
        }
    }
    println!(
        "{measured} controls measured, the smallest {smallest:.1} mm; {not_counted} keys and words not"
    );
    assert!(measured > 10_000 && not_counted > 1000);
    faults.none();
}
