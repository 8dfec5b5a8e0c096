use super::*;
use crate::problem::Tongue;

#[test]
fn a_target_can_be_measured_with_a_bank_card() {
    // 60 cm: a point is a quarter of a millimetre; the card is as wide as people measure it.
    let point = point_mm(600.0);
    assert!((point - 0.2494).abs() < 0.001, "{point}");
    let scale = pixels_per_point(CAP_HEIGHT, 1_567.0, 15.6, 600.0);
    let pixel_mm = 15.6 * 25.4 / 1_567.0;
    assert!((scale * pixel_mm - point).abs() < 0.001);
}

/// For every theme: text 7:1 on all its grounds (1.4.3 and 1.4.6), shapes 3:1 (1.4.11), the frame of focus 3:1 on
/// all grounds (2.4.13).
#[test]
fn wcag_1_4_3_1_4_6_1_4_11_shipped_colours_have_enough_contrast() {
    let themes = Themes::shipped().unwrap();
    assert_eq!(themes.contrast_faults(), []);
    for contrast in Contrast::ALL {
        let palette = themes.palette(contrast);
        let mut spoilt = palette.clone();
        spoilt.focus = spoilt.background;
        let faults = spoilt.contrast_faults();
        assert!(faults.len() > 3, "{}: {faults:?}", contrast.name());
        assert!(faults.iter().all(|fault| fault.front == "focus"));
    }
}

/// Soft: no pair is as hard as black on white, none is below 7:1.
#[test]
fn wcag_1_4_3_soft_colours_are_softer_than_the_others() {
    let themes = Themes::shipped().unwrap();
    let text = |contrast| {
        let palette = themes.palette(contrast);
        contrast_ratio(palette.text, palette.background)
    };
    let soft = text(Contrast::Soft);
    assert!((7.0..11.0).contains(&soft), "{soft}");
    for other in [Contrast::Light, Contrast::Dark, Contrast::Yellow] {
        assert!(text(other) > soft + 2.0, "{}", other.name());
    }
}

/// WCAG 2.4.13: the frame is 5 points wide, and 10 for eyes that need large letters.
#[test]
fn wcag_2_4_7_the_frame_of_focus_grows_with_the_letters() {
    let themes = Themes::shipped().unwrap();
    let width = |text_size| {
        let comfort = Comfort {
            text_size,
            ..Comfort::default()
        };
        themes.theme(&comfort).focus_width
    };
    let widths = crate::comfort::TextSize::ALL.map(width);
    assert_eq!(widths, [5.0, 5.0, 10.0, 10.0]);
}

#[test]
fn poor_contrast_is_found() {
    let text = SHIPPED.replacen("#14264d", "#8a8f99", 1);
    let themes = Themes::parse(Path::new("t.ron"), &text).unwrap();
    let faults = themes.contrast_faults();
    let found = (faults[0].theme, faults[0].front, faults[0].behind);
    assert_eq!(found, ("light", "text", "background"), "{faults:?}");
}

#[test]
fn ratio_is_that_of_wcag() {
    assert!((contrast_ratio(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
    assert!((contrast_ratio(Color32::from_gray(0x77), Color32::WHITE) - 4.48).abs() < 0.01);
}

#[test]
fn a_fault_in_the_file_has_a_place() {
    let text = SHIPPED.replacen("#faf6ee", "cream", 1);
    let problem = Themes::parse(Path::new("t.ron"), &text).unwrap_err();
    assert_eq!((problem.rule, problem.line), ("theme-syntax", 5));
    assert!(problem.told(Tongue::English).contains("cream"));
}

#[test]
fn en_5_1_4_capitals_stand_at_0_7_degrees() {
    assert!((cap_height_mm(600.0) - 7.33).abs() < 0.01);
    let cap = 0.668;
    let diagonal = 1366_f32.hypot(768.0);
    let scale = pixels_per_point(cap, diagonal, 15.6, 600.0);
    let capital_px = BODY * scale * cap;
    assert!((capital_px - 28.99).abs() < 0.05, "{capital_px}");
    assert!(scale <= 1.0, "44 points at scale 1 are enough: {scale}");
}

/// The light of a room lowers the contrast of a projector: 10:1 for both of its themes, bright room and dimmed.
#[test]
fn a_workshop_is_read_in_a_bright_room_and_in_a_dimmed_one() {
    let themes = Themes::shipped().unwrap();
    for contrast in [Contrast::Light, Contrast::Dark] {
        let colours = themes.palette(contrast);
        let grounds = [
            colours.background,
            colours.surface,
            colours.highlight,
            colours.chosen,
            colours.right,
            colours.again,
            colours.french,
        ];
        let mut pairs: Vec<(Color32, Color32)> = grounds.map(|g| (colours.text, g)).into();
        pairs.push((colours.on_accent, colours.accent));
        for (text, ground) in pairs {
            let ratio = contrast_ratio(text, ground);
            assert!(
                ratio >= 10.0,
                "{contrast:?}: {text:?} on {ground:?} is {ratio:.1}"
            );
        }
    }
}

/// The least targets in points and in millimetres: [screen, distance in millimetres, window in points].
#[test]
fn targets_are_as_large_as_the_screen_has_room_for() {
    let of = |distance_mm: f32, [width, height]: [f32; 2]| {
        let points = least_target(distance_mm, egui::vec2(width, height));
        let turned = least_target(distance_mm, egui::vec2(height, width));
        assert_eq!(points, turned, "a tablet that is turned keeps its targets");
        (points, points * point_mm(distance_mm))
    };
    let near = |found: (f32, f32), points: f32, millimetres: f32| {
        assert!((found.0 - points).abs() < 0.05, "{found:?}");
        assert!((found.1 - millimetres).abs() < 0.05, "{found:?}");
    };
    // Kiosks at 60 cm: 21.5 inches, 15.6 inches of 16:9 and of 16:10.
    for window in [[1900.0, 1069.0], [1379.0, 775.0], [1347.0, 842.0]] {
        assert!(of(600.0, window).1 >= TARGET_MM, "{window:?}");
    }
    near(of(600.0, [1900.0, 1069.0]), 81.0, 20.2);
    // A wall of pictures at 2 metres asks for fewer points: never fewer than the least.
    near(of(2000.0, [1900.0, 1069.0]), LEAST_TARGET, 53.2);
    // A tablet of 10.1 inches in the hand; one of 8 inches.
    near(of(400.0, [1309.0, 818.0]), 85.2, 14.2);
    near(of(400.0, [1037.0, 648.0]), 67.5, 11.2);
    // A laptop of 11.6 inches at 60 cm.
    near(of(600.0, [1030.0, 579.0]), LEAST_TARGET, 16.0);
    // A window that is still nothing is no fault.
    near(of(600.0, [0.0, 0.0]), LEAST_TARGET, 16.0);
}
