use super::*;
use crate::exercise::Verdict;
use crate::keyboard::Stroke;

fn keys(names: &[&str]) -> Keys {
    Keys {
        keys: names.iter().map(|name| (*name).to_owned()).collect(),
    }
}

fn sign(sign: char) -> Pressed {
    Pressed {
        stroke: Stroke::Text(sign),
        shift: false,
    }
}

fn verdict(keys: &Keys, answer: &Answer) -> Verdict {
    keys.grade(answer, &Message::new("demo_one")).verdict
}

#[test]
fn one_key_after_the_other() {
    let keys = keys(&["o", "Enter"]);
    let first = keys.take(&Answer::default(), sign('o'));
    assert_eq!(verdict(&keys, &first), Verdict::Incomplete);
    assert_eq!(keys.next(&first), Some("Enter"));
    let both = keys.take(
        &first,
        Pressed {
            stroke: Stroke::Enter,
            shift: false,
        },
    );
    assert_eq!(both, keys.solution());
    assert_eq!(verdict(&keys, &both), Verdict::Right);
}

/// Another key is no fault: it is noticed, shown, and what to press is said again.
#[test]
fn another_key_is_only_noticed() {
    let keys = keys(&["a"]);
    let keyboard = Layout::shipped();
    let blank = Answer::default();
    let once = keys.take(&blank, sign('z'));
    assert_eq!((once.done.len(), once.text(INSTEAD)), (0, "z"));
    assert_eq!(verdict(&keys, &once), Verdict::Incomplete);
    let twice = keys.take(&once, sign('z'));
    assert_ne!(once, twice, "the same key again is heard again");
    let heard = keys.heard(&Message::new("demo_one"), &once, &twice, &keyboard);
    assert_eq!(heard, [Message::new("press-key").text("key", "A")]);
    assert_eq!(keys.take(&twice, sign('a')), keys.solution());
    let mut many = blank;
    for _ in 0..200 {
        many = keys.take(&many, sign('z'));
    }
    assert!(many.text(INSTEAD).chars().count() <= MOST_INSTEAD);
}

#[test]
fn a_capital_by_caps_lock_is_not_one_by_shift() {
    let keys = keys(&["Caps+A"]);
    let shifted = Pressed {
        shift: true,
        ..sign('A')
    };
    assert_eq!(keys.reached(&keys.take(&Answer::default(), shifted)), 0);
    assert_eq!(keys.reached(&keys.take(&Answer::default(), sign('A'))), 1);
    assert!(sign('A').is("a"), "Caps Lock may be on");
    assert!(!sign('a').is("A"));
    assert!(sign(' ').is("Space") && !sign(' ').is("Enter"));
}

#[test]
fn what_to_press_is_said_as_it_stands_on_the_keyboard() {
    let keyboard = Layout::shipped();
    let said = |name: &str| press_message(name, &keyboard);
    assert_eq!(said("a"), Message::new("press-key").text("key", "A"));
    assert_eq!(said("é"), Message::new("press-key").text("key", "é"));
    assert_eq!(said("C"), Message::new("press-shift").text("key", "C"));
    assert_eq!(said("1"), Message::new("press-shift").text("key", "&"));
    let at = Message::new("press-altgr")
        .text("key", "à")
        .text("sign", "@");
    assert_eq!(said("@"), at);
    let accent = Message::new("press-dead")
        .text("first", "^")
        .text("second", "E");
    assert_eq!(said("ê"), accent);
    assert_eq!(said("Caps+A"), Message::new("press-caps").text("key", "A"));
    assert_eq!(said("Left"), Message::new("press-left"));
}

#[test]
fn keys_that_no_keyboard_has_are_refused() {
    assert_eq!(keys(&["a", "Space", "ê", "@", "Caps+A"]).faults(), []);
    assert_eq!(keys(&[]).faults().len(), 1);
    assert_eq!(keys(&["Return"]).faults().len(), 1);
}

/// The real keyboard is another one: that is told once, and is no key.
#[test]
fn another_layout_is_noticed_once() {
    let keys = keys(&["a"]);
    let mut noticed = Answer::default();
    noticed.done.insert(0, OTHER_LAYOUT.into());
    assert_eq!(verdict(&keys, &noticed), Verdict::Incomplete);
    let keyboard = Layout::shipped();
    let heard = |before: &Answer| keys.heard(&Message::new("d"), before, &noticed, &keyboard);
    assert_eq!(heard(&Answer::default()).len(), 2);
    assert_eq!(heard(&noticed).len(), 1);
    let solved = keys.take(&noticed, sign('a'));
    assert_eq!(verdict(&keys, &solved), Verdict::Right);
}
