//! People who copy accounts onto a sheet.

use egui::{Key, Vec2, vec2};

use super::*;
use crate::comfort::TextSize;
use crate::exercise::tests::Stage;
use crate::exercise::{Exercise, Verdict};

fn account(id: &str, login: &str, password: &str) -> Account {
    Account {
        id: id.into(),
        login: login.into(),
        password: password.into(),
    }
}

fn memo() -> Memo {
    Memo {
        accounts: vec![
            account("library", "20417", "7-Lunes-Rouges"),
            account("town", "camille.martin", "5-Bateaux-Verts"),
        ],
    }
}

fn grade(answer: &Answer) -> (Verdict, String) {
    let grade = memo().grade(answer, &Message::new("demo_one"));
    let explanation = grade.explanation;
    (
        grade.verdict,
        explanation.attribute.unwrap_or(explanation.id),
    )
}

#[test]
fn all_lines_are_to_be_filled() {
    let memo = memo();
    assert!(memo.is_blank(&Answer::default()));
    assert_eq!(memo.faults(), []);
    assert_eq!(memo.required(), ["library-site", "town-site"]);
    let right = (Verdict::Right, "right".to_owned());
    assert_eq!(grade(&memo.solution()), right);
    let missing = (Verdict::Incomplete, "memo-missing".to_owned());
    let one = Answer::default().with("login-library", "20417");
    assert!(!memo.is_blank(&one));
    assert_eq!(grade(&one), missing);
    assert_eq!(memo.first_control(&one), "password-library");
    assert_eq!(memo.entered(&one), None);
    assert_eq!(memo.entered(&memo.solution()), Some(Act::Give));
}

#[test]
fn passwords_are_copied_to_the_letter_and_logins_kindly() {
    let solution = memo().solution();
    let kind = solution.with("login-town", "Camille.Martin ");
    assert_eq!(grade(&kind).0, Verdict::Right);
    let small = solution.with("password-library", "7-lunes-Rouges");
    let expected = (Verdict::Wrong, "differs-case-upper".to_owned());
    assert_eq!(grade(&small), expected);
    assert_eq!(memo().first_control(&small), "password-library");
    let short = solution.with("password-town", "5-Bateaux-Vert");
    assert_eq!(
        grade(&short),
        (Verdict::Wrong, "differs-missing".to_owned())
    );
}

#[test]
fn sheets_that_make_no_sense_are_refused() {
    let of = |accounts: Vec<Account>| Memo { accounts }.faults().len();
    assert_eq!(of(vec![]), 1);
    let one = account("a", "b", "c");
    assert_eq!(of(vec![one.clone(); 2]), 1, "twice");
    assert_eq!(of(vec![account("A", "b", "c")]), 1);
    assert_eq!(of(vec![account("a", " ", "c")]), 1);
    let many = ["a", "b", "c", "d", "e"].map(|id| account(id, "b", "c"));
    assert_eq!(of(many.into()), 1);
}

#[test]
fn what_is_to_be_copied_is_nobodys_secret() {
    let allowed = memo().allowed();
    let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
    for text in &allowed {
        assert_eq!(crate::secrets::find(text, &allowed), None, "{text}");
    }
}

const ROOMY: Vec2 = vec2(1240.0, 416.0);

fn stage(locale: &str, letters: TextSize, size: Vec2) -> Stage {
    Stage::new(Exercise::Memo(memo()), locale, letters, size)
}

#[test]
fn enter_goes_from_field_to_field_and_gives_the_last_one() {
    let mut stage = stage("fr", TextSize::Normal, ROOMY);
    stage.key(Key::Tab);
    for (field, text) in [
        ("login-library", "20417"),
        ("password-library", "7-Lunes-Rouges"),
        ("login-town", "camille.martin"),
        ("password-town", "5-Bateaux-Verts"),
    ] {
        assert!(stage.has_focus(field), "{field}");
        assert_eq!(stage.given(), 0);
        stage.types(text);
        stage.key(Key::Enter);
    }
    assert_eq!(stage.given(), 1);
    assert_eq!(stage.answered().typed, memo().solution().typed);
}

#[test]
fn every_field_has_a_name_of_its_own_and_its_model_in_sight() {
    for locale in ["fr", "en", "ar"] {
        for (letters, size) in [
            (TextSize::Normal, ROOMY),
            (TextSize::Normal, vec2(984.0, 216.0)),
            (TextSize::Largest, vec2(984.0, 192.0)),
        ] {
            let mut stage = stage(locale, letters, size);
            let mut seen = Vec::new();
            for account in &memo().accounts {
                // Where there is room for one line, the next one comes when it is complete.
                for (control, text, _) in account.fields() {
                    let place = stage.told(&control);
                    let whole = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
                    assert!(
                        whole.contains_rect(place.rect),
                        "{locale} {size:?} {place:?}"
                    );
                    let model = stage.words(&view::as_written(text));
                    let all = stage.all();
                    let told = all.iter().find(|told| told.name == model);
                    let above = told.unwrap_or_else(|| panic!("{text} {all:#?}")).rect;
                    assert!(above.bottom() <= place.rect.top() + 1.0);
                    let x = place.rect.center().x;
                    assert!(x > above.left() && x < above.right());
                    assert!(!seen.contains(&place.name), "{}", place.name);
                    seen.push(place.name);
                    stage.sets(&control, text);
                }
            }
            assert_eq!(stage.answered().typed, memo().solution().typed);
        }
    }
}

#[test]
fn above_the_keyboard_there_is_one_line_and_a_way_to_the_next() {
    for size in [vec2(1240.0, 158.0), vec2(984.0, 82.0)] {
        let mut stage = stage("fr", TextSize::Normal, size);
        assert!(stage.find("login-library").is_some());
        assert!(stage.find("login-town").is_none());
        stage.press("memo-next");
        assert!(stage.find("login-library").is_none());
        stage.sets("login-town", "camille");
        assert_eq!(stage.answered().text("login-town"), "camille");
        assert!(
            stage.find("login-town").is_some(),
            "it stays while one types"
        );
        for control in ["memo-next", "login-town", "password-town"] {
            let place = stage.told(control).rect;
            let whole = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
            assert!(whole.contains_rect(place), "{control} {place:?}");
            assert!(place.height() >= 60.0);
        }
        stage.press("memo-next");
        assert!(stage.find("login-library").is_some());
    }
}

#[test]
fn the_next_account_is_read_when_one_is_complete() {
    let (memo, step, layout) = (memo(), Message::new("demo_one"), Layout::default());
    let begun = Answer::default().with("login-library", "20417");
    let spoken = |answer: &Answer| memo.spoken(&step, answer, &layout);
    assert!(spoken(&begun).contains(&step.attribute("library-site")));
    let complete = begun.with("password-library", "7-Lunes-Rouges");
    let heard = memo.heard(&step, &begun, &complete, &layout);
    assert_eq!(heard.first(), Some(&step.attribute("town-site")));
    assert!(spoken(&complete).contains(&step.attribute("town-site")));
    assert_eq!(memo.heard(&step, &Answer::default(), &begun, &layout), []);
    // Given with something amiss, its line comes.
    let amiss = memo.solution().with("login-town", "camil");
    assert_eq!(memo.at(&amiss, true).unwrap().id, "town");
}
