use super::*;
use crate::exercise::Verdict;
use crate::theme::LEAST_TARGET;

fn point(deed: Gesture, targets: usize) -> Point {
    Point { deed, targets }
}

fn verdict(point: &Point, answer: &Answer) -> Verdict {
    point.grade(answer, &Message::new("demo_one")).verdict
}

#[test]
fn each_target_counts_once_and_the_last_one_ends_it() {
    let point = point(Gesture::Press, 2);
    let first = point.hit(&Answer::default());
    assert_eq!(verdict(&point, &Answer::default()), Verdict::Incomplete);
    assert_eq!(verdict(&point, &first), Verdict::Incomplete);
    assert_eq!(point.first_control(&first), "target-2");
    assert_eq!(point.hit(&first), point.solution());
    assert_eq!(verdict(&point, &point.solution()), Verdict::Right);
}

#[test]
fn half_of_a_double_press_is_not_a_target() {
    let point = point(Gesture::Double, 1);
    let half = point.half(&Answer::default());
    assert!(point.is_half(&half));
    assert_eq!(verdict(&point, &half), Verdict::Incomplete);
    let whole = point.hit(&half);
    assert!(!point.is_half(&whole));
    assert_eq!(verdict(&point, &whole), Verdict::Right);
}

#[test]
fn what_was_taken_up_is_put_into_the_frame_next() {
    let point = point(Gesture::Drag, 1);
    let half = point.half(&Answer::default());
    assert_eq!(point.first_control(&half), FRAME);
    let heard = point.heard(
        &Message::new("demo_one"),
        &Answer::default(),
        &half,
        &Layout::default(),
    );
    assert_eq!(heard, [Message::new("point-frame")]);
}

#[test]
fn only_what_not_everyone_can_do_may_be_skipped() {
    let extra = |deed| point(deed, 1).is_extra();
    assert!(extra(Gesture::Double) && extra(Gesture::Drag));
    assert!(!extra(Gesture::Press) && !extra(Gesture::Scroll));
}

#[test]
fn a_number_of_targets_that_makes_no_sense_is_refused() {
    assert_eq!(point(Gesture::Press, 0).faults().len(), 1);
    assert_eq!(point(Gesture::Press, 9).faults().len(), 1);
    assert_eq!(point(Gesture::Press, 8).faults(), []);
}

/// The second bounce of a trembling press must not hit the next target.
#[test]
fn neighbouring_targets_never_overlap() {
    let fields = [
        (egui::vec2(1210.0, 400.0), 81.0),
        (egui::vec2(960.0, 210.0), LEAST_TARGET),
    ];
    for (field, least) in fields {
        let field = egui::Rect::from_min_size(egui::Pos2::ZERO, field);
        let places = (1..=MOST_TARGETS).map(|number| target::Place {
            gesture: Gesture::Press,
            number,
            of: MOST_TARGETS,
        });
        let rects: Vec<_> = places.map(|place| place.rect(field, least)).collect();
        for pair in rects.windows(2) {
            assert!(!pair[0].intersects(pair[1]), "{pair:?} in {field:?}");
            assert!(field.contains_rect(pair[1]));
            assert!(pair[1].width() < pair[0].width(), "they shrink");
        }
    }
}
