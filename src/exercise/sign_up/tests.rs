//! People who fill the pages: what leads on, what is refused and why, what they hear.

mod hands;

use super::*;
use crate::exercise::Verdict;
use crate::identity::{ADDRESS_NAME, PASSWORD as GOOD};
use page::{
    BIRTH, CAT, FIRST_NAME, LAST_NAME, PASSWORD_AGAIN, RECOVERY, SIGN_IN_ADDRESS, SIGN_IN_PASSWORD,
};

const ALL: [Page; 9] = [
    Page::Name,
    Page::Address,
    Page::Password,
    Page::Birth,
    Page::Recovery,
    Page::Robot,
    Page::Conditions,
    Page::SignIn,
    Page::SignOut,
];

fn pages(pages: &[Page]) -> SignUp {
    SignUp {
        pages: pages.into(),
    }
}

fn grade(sign_up: &SignUp, answer: &Answer) -> Grade {
    sign_up.grade(answer, &Message::new("demo_one"))
}

/// What a press on the button of this page leads to, with these texts and deeds: words, and where the
/// keyboard goes.
fn refused(page: Page, texts: &[(&str, &str)], deeds: &[&str]) -> (String, String) {
    let sign_up = pages(&[page]);
    let answer = Answer::of(deeds.iter().copied());
    let texts = texts.iter();
    let answer = texts.fold(answer, |answer, (field, text)| answer.with(field, text));
    let pressed = sign_up.press(&answer);
    assert_eq!(pressed.typed, answer.typed, "what is typed stays");
    let grade = grade(&sign_up, &pressed);
    assert_eq!(grade.verdict, Verdict::Wrong, "{page:?}");
    (grade.explanation.id, sign_up.first_control(&pressed))
}

fn why(words: &str, control: &str) -> (String, String) {
    (words.to_owned(), control.to_owned())
}

#[test]
fn any_pages_in_any_order_come_to_their_end() {
    let orders: [&[Page]; 4] = [
        &ALL,
        &[Page::Name],
        &[Page::SignOut, Page::Conditions, Page::Robot],
        &[Page::SignIn, Page::Address],
    ];
    for order in orders {
        let sign_up = pages(order);
        assert_eq!(sign_up.faults(), []);
        assert_eq!(grade(&sign_up, &sign_up.solution()).verdict, Verdict::Right);
        let blank = Answer::default();
        assert_eq!(grade(&sign_up, &blank).verdict, Verdict::Incomplete);
        // Page by page, as people do it.
        let mut answer = blank;
        for page in order {
            assert_eq!(sign_up.page(&answer), Some(*page));
            for (field, text) in page.fields() {
                answer = answer.with(field, text);
            }
            for control in page.presses() {
                answer = answer.and(*control);
            }
            assert_eq!(grade(&sign_up, &answer).verdict, Verdict::Incomplete);
            answer = sign_up.press(&answer);
        }
        assert_eq!(answer, sign_up.solution());
        assert_eq!(sign_up.first_control(&answer), "next");
    }
}

#[test]
fn names_are_asked_for_one_by_one() {
    let page = Page::Name;
    let empty = why("signup-empty", FIRST_NAME);
    assert_eq!(refused(page, &[], &[]), empty);
    assert_eq!(
        refused(page, &[(FIRST_NAME, " "), (LAST_NAME, "Martin")], &[]),
        empty
    );
    let first = (FIRST_NAME, "Camille");
    assert_eq!(refused(page, &[first], &[]), why("signup-empty", LAST_NAME));
    let odd = why("signup-name-odd", LAST_NAME);
    assert_eq!(refused(page, &[first, (LAST_NAME, "Martin85")], &[]), odd);
    let other = Answer::default()
        .with(FIRST_NAME, "Zoé")
        .with(LAST_NAME, "d'Arc");
    let sign_up = pages(&[page]);
    assert_eq!(
        grade(&sign_up, &sign_up.press(&other)).verdict,
        Verdict::Right
    );
}

#[test]
fn the_address_is_taken_and_others_are_proposed() {
    let page = Page::Address;
    assert_eq!(refused(page, &[], &[]), why("signup-empty", ADDRESS));
    let odd = [(ADDRESS, "camille martin")];
    assert_eq!(refused(page, &odd, &[]), why("signup-address-odd", ADDRESS));
    let taken = [(ADDRESS, "Camille.Martin")];
    assert_eq!(refused(page, &taken, &[]), why("signup-taken", ADDRESS));
    let sign_up = pages(&[page]);
    let pressed = sign_up.press(&Answer::default().with(ADDRESS, ADDRESS_NAME));
    assert!(suggests(&pressed));
    let layout = Layout::default();
    let spoken = sign_up.spoken(&Message::new("demo_one"), &pressed, &layout);
    for name in FREE {
        assert!(spoken.contains(&as_written(name)), "{name}");
    }
    // Chosen, it stands in the field, and the button is next.
    let chosen = free(&pressed).and(CHOSE).with(ADDRESS, FREE[1]);
    assert!(!suggests(&chosen));
    assert_eq!(sign_up.first_control(&chosen), "signup-next");
    let heard = sign_up.heard(&Message::new("demo_one"), &pressed, &chosen, &layout);
    assert_eq!(heard, [as_written(FREE[1])]);
    assert_eq!(
        grade(&sign_up, &sign_up.press(&chosen)).verdict,
        Verdict::Right
    );
}

#[test]
fn the_password_has_rules_and_is_written_twice() {
    let page = Page::Password;
    assert_eq!(refused(page, &[], &[]), why("signup-empty", PASSWORD));
    let weak = [(PASSWORD, "tulipes"), (PASSWORD_AGAIN, "tulipes")];
    assert_eq!(
        refused(page, &weak, &[]),
        why("signup-password-weak", PASSWORD)
    );
    let once = [(PASSWORD, GOOD)];
    assert_eq!(
        refused(page, &once, &[]),
        why("signup-empty", PASSWORD_AGAIN)
    );
    let differs = [(PASSWORD, GOOD), (PASSWORD_AGAIN, "3-Tulipes-bleues")];
    let expected = why("signup-password-differs", PASSWORD_AGAIN);
    assert_eq!(refused(page, &differs, &[]), expected);
}

#[test]
fn dates_and_telephones_are_explained() {
    let page = Page::Birth;
    assert_eq!(refused(page, &[], &[]), why("signup-empty", BIRTH));
    let odd = [(BIRTH, "31/02/1985")];
    assert_eq!(refused(page, &odd, &[]), why("signup-birth-odd", BIRTH));
    let page = Page::Recovery;
    assert_eq!(refused(page, &[], &[]), why("signup-empty", RECOVERY));
    let short = [(RECOVERY, "06 39 98")];
    assert_eq!(
        refused(page, &short, &[]),
        why("signup-phone-odd", RECOVERY)
    );
}

#[test]
fn the_robot_and_the_conditions_want_their_boxes_ticked() {
    let page = Page::Robot;
    assert_eq!(refused(page, &[], &[]), why("signup-robot-first", ROBOT));
    assert_eq!(refused(page, &[], &[ROBOT]), why("signup-robot-ask", HOUSE));
    let house = refused(page, &[], &[ROBOT, HOUSE]);
    assert_eq!(house, why("signup-robot-other", HOUSE));
    let unticked = refused(page, &[], &[CAT]);
    assert_eq!(unticked, why("signup-robot-first", ROBOT));
    let first = why("signup-conditions-first", CONDITIONS);
    assert_eq!(refused(Page::Conditions, &[], &[]), first);
}

#[test]
fn one_signs_in_with_what_is_on_the_card() {
    let page = Page::SignIn;
    assert_eq!(
        refused(page, &[], &[]),
        why("signup-empty", SIGN_IN_ADDRESS)
    );
    let address = (SIGN_IN_ADDRESS, "Camille.Martin@pasapas.example ");
    assert_eq!(
        refused(page, &[address], &[]),
        why("signup-empty", SIGN_IN_PASSWORD)
    );
    let small = [address, (SIGN_IN_PASSWORD, "3-tulipes-bleues")];
    assert_eq!(
        refused(page, &small, &[]),
        why("signin-unknown", SIGN_IN_PASSWORD)
    );
    let other = [
        (SIGN_IN_ADDRESS, "camille.martin"),
        (SIGN_IN_PASSWORD, GOOD),
    ];
    assert_eq!(
        refused(page, &other, &[]),
        why("signin-unknown", SIGN_IN_ADDRESS)
    );
    let sign_up = pages(&[page]);
    let good = Answer::default()
        .with(address.0, address.1)
        .with(SIGN_IN_PASSWORD, GOOD);
    assert_eq!(
        grade(&sign_up, &sign_up.press(&good)).verdict,
        Verdict::Right
    );
}

#[test]
fn the_next_deed_forgets_what_was_refused() {
    let sign_up = pages(&[Page::Name, Page::Birth]);
    let refused = sign_up.press(&Answer::default());
    assert_eq!(refused.done.len(), 1);
    // The same once more is given again, so that it is said again.
    assert_eq!(sign_up.entered(&refused), Some(Act::Give));
    let filled = refused
        .with(FIRST_NAME, "Camille")
        .with(LAST_NAME, "Martin");
    assert_eq!(
        grade(&sign_up, &filled).verdict,
        Verdict::Wrong,
        "until the next press"
    );
    let on = sign_up.press(&filled);
    assert_eq!(on.done, ["next-name"]);
    assert_eq!(grade(&sign_up, &on).verdict, Verdict::Incomplete);
    assert_eq!(on.text(FIRST_NAME), "Camille", "kept while the step lasts");
    assert_eq!(sign_up.entered(&filled), Some(Act::Change(on)));
}

#[test]
fn every_page_says_why_when_it_is_blank() {
    let sign_up = pages(&ALL);
    let singles = sign_up.single_answers();
    let wrong = singles.iter().filter(|single| {
        let grade = grade(&sign_up, single);
        assert_ne!(grade.verdict, Verdict::Right, "{single:?}");
        grade.verdict == Verdict::Wrong
    });
    // All but signing out, and two that are refused for more than being blank.
    assert_eq!(wrong.count(), ALL.len() - 1 + 2);
    for single in &singles {
        let refusal = Refusal::last(single);
        assert_eq!(
            refusal.is_some(),
            grade(&sign_up, single).verdict == Verdict::Wrong
        );
    }
}

#[test]
fn a_rule_that_is_met_says_so_and_nothing_that_is_typed_is_said() {
    let (sign_up, step, layout) = (pages(&ALL), Message::new("demo_one"), Layout::default());
    let typed = |text: &str| Answer::default().with(PASSWORD, text);
    let heard =
        |before: &str, after: &str| sign_up.heard(&step, &typed(before), &typed(after), &layout);
    let met = Message::new("signup-rule-met");
    assert_eq!(
        heard("", "3"),
        [Message::new("signup-rule-digit"), met.clone()]
    );
    assert_eq!(
        heard("3-t", "3-T"),
        [Message::new("signup-rule-capital"), met]
    );
    assert_eq!(heard("3", "34"), []);
    assert_eq!(heard("3", ""), []);
    let name = Answer::default().with(FIRST_NAME, "Camille");
    assert_eq!(sign_up.heard(&step, &Answer::default(), &name, &layout), []);
}

#[test]
fn pages_are_there_once() {
    assert_eq!(pages(&[]).faults().len(), 1);
    assert_eq!(
        pages(&[Page::Name, Page::Birth, Page::Name]).faults().len(),
        1
    );
}

#[test]
fn what_is_asked_for_is_nobodys_secret() {
    let sign_up = pages(&ALL);
    let allowed = sign_up.allowed();
    let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
    for (field, text) in ALL.iter().flat_map(|page| page.fields()) {
        assert_eq!(crate::secrets::find(text, &allowed), None, "{field}");
    }
    let own = "jeanne.durand@laposte.net";
    assert!(crate::secrets::find(own, &allowed).is_some());
}
