//! Right to left: the whole screen mirrors (issue 2, *Right to left*).

use egui::accesskit::Role;
use egui::{Rect, pos2};
use pas_a_pas::comfort::TextSize;

use crate::places;
use crate::seen::{BARS, MAIN, Seen};
use crate::stage::{Stage, locale};

fn mirrored(rect: Rect, width: f32) -> Rect {
    Rect::from_min_max(
        pos2(width - rect.right(), rect.top()),
        pos2(width - rect.left(), rect.bottom()),
    )
}

fn near(a: Rect, b: Rect) -> bool {
    a.min.distance(b.min) < 1.0 && a.max.distance(b.max) < 1.0
}

/// Rectangles of one role, in order.
fn of(seen: &Seen, role: Role) -> Vec<Rect> {
    let found = seen.all.iter().filter(|one| one.role == role);
    found.map(|one| one.rect).collect()
}

fn all_mirrored(width: u16, height: u16) {
    let (mut left, mut right) = (Stage::new(width, height), Stage::new(width, height));
    let french = places::all(&locale("fr"), TextSize::Normal);
    let arabic = places::all(&locale("ar"), TextSize::Normal);
    assert_eq!(french.len(), arabic.len());
    for (fr, ar) in french.iter().zip(&arabic) {
        left.show(&fr.model);
        right.show(&ar.model);
        let (fr_seen, ar_seen) = (left.seen(), right.seen());
        let window = f32::from(width);
        for name in BARS {
            let (a, b) = (fr_seen.control(name), ar_seen.control(name));
            assert_eq!(a.is_some(), b.is_some(), "{} {name}", fr.name);
            if let (Some(a), Some(b)) = (a, b) {
                let wanted = mirrored(a.rect, window);
                assert!(
                    near(b.rect, wanted),
                    "{} {name}: {:?} is not {wanted:?}",
                    fr.name,
                    b.rect
                );
                if MAIN.contains(&name) {
                    assert!(
                        a.rect.left() > window / 2.0 && b.rect.right() < window / 2.0,
                        "{name}"
                    );
                }
            }
        }
        for role in [Role::Heading, Role::ProgressIndicator, Role::Image] {
            let (a, b) = (of(&fr_seen, role), of(&ar_seen, role));
            assert_eq!(a.len(), b.len(), "{} {role:?}", fr.name);
            for (a, b) in a.iter().zip(&b) {
                let wanted = mirrored(*a, window);
                assert!(
                    near(*b, wanted),
                    "{} {role:?}: {b:?} is not {wanted:?}",
                    fr.name
                );
            }
        }
        if !fr.name.ends_with("sentences") {
            continue;
        }
        // Sentences may take more lines in one language: only their sides are compared.
        let (a, b) = (of(&fr_seen, Role::Label), of(&ar_seen, Role::Label));
        assert_eq!(a.len(), b.len(), "{}", fr.name);
        for (a, b) in a.iter().zip(&b) {
            let wanted = mirrored(*a, window);
            let same = (b.left() - wanted.left()).abs() < 12.0
                && (b.right() - wanted.right()).abs() < 12.0;
            assert!(same, "{}: a sentence at {b:?} is not {wanted:?}", fr.name);
        }
        if let [picture] = of(&ar_seen, Role::Image)[..] {
            let words = b.first().unwrap();
            assert!(
                picture.left() > words.right() - 1.0,
                "{}: the picture stands at the right",
                fr.name
            );
        }
    }
}

#[test]
fn arabic_is_the_mirror_image_of_french_1280_800() {
    all_mirrored(1280, 800);
}

#[test]
fn arabic_is_the_mirror_image_of_french_1920_1080() {
    all_mirrored(1920, 1080);
}

/// Where Arabic words themselves begin: at the right edge of their place.
#[test]
fn arabic_sentences_begin_at_the_right() {
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale("ar"), TextSize::Normal);
    stage.show(&places::step(&home, &home.lessons[0], 0));
    let labels = of(&stage.seen(), Role::Label);
    assert!(labels.len() >= 2);
    for label in labels {
        let ink = stage
            .shapes()
            .iter()
            .filter_map(|clipped| match &clipped.shape {
                egui::Shape::Text(text) => {
                    let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
                    label.contains(rect.center()).then_some(rect)
                }
                _ => None,
            });
        let right = ink.map(|rect| rect.right()).fold(0.0, f32::max);
        assert!(
            label.right() - right < 24.0,
            "words end at {right} in {label:?}"
        );
    }
}
