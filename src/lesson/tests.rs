use super::*;
use crate::problem::Tongue;

const GOOD: &str = r#"(
    format: 1, version: 2, minutes: 5, picture: "p",
    steps: [
        (id: "one", picture: "a"),
        (id: "two", picture: "b", imitation: Sms, exercise: Choice(options: ["x", "y"], right: ["x"])),
    ],
)"#;

fn problems(name: &str, text: &str) -> Vec<Problem> {
    Lesson::parse(Path::new(name), text).unwrap_err()
}

#[test]
fn reads_a_lesson() {
    let lesson = Lesson::parse(Path::new("lessons/30-scams.ron"), GOOD).unwrap();
    assert_eq!((lesson.order, lesson.id.as_str()), (30, "scams"));
    assert_eq!(lesson.steps[1].imitation, Some(Imitation::Sms));
    assert_eq!(
        lesson.step_message(&lesson.steps[0], InputDevice::Mouse).id,
        "scams_one"
    );
}

#[test]
fn says_where_the_syntax_is_wrong() {
    let found = problems("30-scams.ron", "(\n  format: 1,\n  version: ,\n)");
    assert_eq!((found[0].rule, found[0].line), ("lesson-syntax", 3));
    assert!(found[0].column > 1);
}

#[test]
fn an_unknown_field_is_named() {
    let found = problems("30-scams.ron", &GOOD.replace("minutes", "minuts"));
    assert!(
        found[0].told(Tongue::English).contains("minuts"),
        "{found:?}"
    );
}

#[test]
fn file_name_gives_order_and_id() {
    for bad in ["scams.ron", "30_scams.ron", "x-scams.ron", "30-Scams.ron"] {
        assert_eq!(problems(bad, GOOD)[0].rule, "lesson-name", "{bad}");
    }
}

#[test]
fn all_faults_come_in_one_run() {
    let text = GOOD
        .replace("format: 1", "format: 9")
        .replace("\"two\"", "\"one\"")
        .replace("right: [\"x\"]", "right: [\"z\"]");
    let rules: Vec<&str> = problems("30-scams.ron", &text)
        .iter()
        .map(|p| p.rule)
        .collect();
    assert_eq!(rules, ["lesson-format", "step-twice", "exercise"]);
}

#[test]
fn a_step_can_have_other_words_for_a_device() {
    let text = r#"(format: 1, version: 1, minutes: 1, picture: "p", steps: [
        (id: "press", picture: "a", by: [Touch]),
        (id: "press-more", picture: "a"),
    ])"#;
    let lesson = Lesson::parse(Path::new("10-demo.ron"), text).unwrap();
    let step = &lesson.steps[0];
    let words = |device| lesson.step_message(step, device).id;
    assert_eq!(words(InputDevice::Touch), "demo_press--touch");
    assert_eq!(words(InputDevice::Mouse), "demo_press");
    assert_eq!(lesson.step_messages(step).len(), 2);
    let owner = |words| lesson.step_of_words(words).map(|step| step.id.as_str());
    assert_eq!(owner("press--touch"), Some("press"));
    assert_eq!(owner("press-more"), Some("press-more"));
    assert_eq!(owner("press--mouse"), None);
}

#[test]
fn a_step_can_have_a_harder_one() {
    let text = r#"(format: 1, version: 1, minutes: 1, picture: "p", steps: [
        (id: "look", picture: "a", exercise: Choice(options: ["one", "two"], right: ["one"]), harder: (
            imitation: Sms,
            exercise: Choice(options: ["three", "four"], right: ["four"]),
        )),
        (id: "read", picture: "b"),
    ])"#;
    let lesson = Lesson::parse(Path::new("10-demo.ron"), text).unwrap();
    let ids: Vec<&str> = lesson.all_steps().map(|step| step.id.as_str()).collect();
    assert_eq!(ids, ["look", "look--harder", "read"]);
    let harder = lesson.steps[0].harder.as_deref().unwrap();
    let words = lesson.step_message(harder, InputDevice::Touch).id;
    assert_eq!(words, "demo_look--harder");
    assert_eq!(
        (harder.picture.as_str(), harder.imitation),
        ("a", Some(Imitation::Sms))
    );
    assert_eq!(harder.quoted_id(), "\"look\"");
    let owner = |words| lesson.step_of_words(words).map(|step| step.id.as_str());
    assert_eq!(owner("look--harder"), Some("look--harder"));
    assert_eq!(owner("read--harder"), None);
}

#[test]
fn a_fault_of_a_harder_exercise_is_told_where_it_stands() {
    let text = r#"(format: 1, version: 1, minutes: 1, picture: "p", steps: [
        (id: "look", picture: "a", exercise: Choice(options: ["one", "two"], right: ["one"]), harder: (
            exercise: Choice(options: ["three", "four"], right: ["six"]),
        )),
    ])"#;
    let found = Lesson::parse(Path::new("10-demo.ron"), text).unwrap_err();
    let places: Vec<(usize, usize)> = found.iter().map(|p| (p.line, p.column)).collect();
    assert_eq!(places, [(3, 66)], "{found:?}");
}
