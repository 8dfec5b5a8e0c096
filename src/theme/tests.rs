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

#[test]
fn wcag_1_4_6_shipped_colours_have_enough_contrast() {
    let faults = Themes::shipped().unwrap().contrast_faults();
    assert_eq!(faults, []);
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
