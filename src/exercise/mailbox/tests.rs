use std::collections::BTreeSet;

use super::*;
use crate::exercise::{Kind, Verdict};
use crate::keyboard::Layout;
use crate::problem::Tongue;
use crate::widgets::device::{Did, Part};

fn own(deeds: &[&str]) -> Vec<String> {
    deeds.iter().map(|deed| (*deed).to_owned()).collect()
}

/// Two mails: one with a link and an attached file, one with neither; a mail to write, an answer to type.
fn mailbox(goal: &[&str], wrong: &[&str]) -> Mailbox {
    let mail = |id: &str, more| Mail {
        id: id.into(),
        link: more,
        attachment: more,
    };
    Mailbox {
        mails: vec![mail("town", false), mail("full-box", true)],
        goal: own(goal),
        wrong: own(wrong),
        write: Some(Letter {
            to: "sofia@pasapas.example".into(),
            subject: "Bonjour".into(),
            text: "Je viens mardi.".into(),
        }),
        reply: Some("Merci".into()),
    }
}

fn step() -> Message {
    Message::new("demo_one")
}

fn grade(scene: &Mailbox, answer: &Answer) -> (Verdict, String) {
    let grade = scene.grade(answer, &step());
    (grade.verdict, grade.explanation.key())
}

/// The draft after working these controls.
fn press(scene: &Mailbox, answer: &Answer, controls: &[&str]) -> Answer {
    let press =
        |answer, control: &&str| scene::after(scene, &answer, Did::Pressed((*control).to_owned()));
    controls.iter().fold(answer.clone(), press)
}

/// What the screen says, as attributes of the step or ids of messages.
fn said(scene: &Mailbox, answer: &Answer) -> Vec<String> {
    let messages = scene
        .spoken(&step(), answer, &Layout::shipped())
        .into_iter();
    messages
        .map(|message| message.attribute.unwrap_or(message.id))
        .collect()
}

fn says(scene: &Mailbox, answer: &Answer, what: &str) -> bool {
    said(scene, answer).iter().any(|said| said == what)
}

/// All controls on the screen.
fn controls(scene: &Mailbox, answer: &Answer) -> Vec<String> {
    let screen = Scene::screen(scene, &step(), answer);
    let mut controls: Vec<String> = screen.bar.iter().map(|tool| tool.control.clone()).collect();
    for part in screen.parts {
        match part {
            Part::Card(card) => controls.push(card.control),
            Part::Sender(.., tool) => controls.extend(tool.map(|tool| tool.control)),
            Part::Field(field) => controls.push(field.control),
            _ => {}
        }
    }
    controls
}

#[test]
fn the_own_way_leads_to_every_goal() {
    let all = mailbox(&["write"], &[]).possible();
    for goal in &all {
        let scene = mailbox(&[goal], &[]);
        assert_eq!(scene.faults(), [], "{goal}");
        walk(&scene);
    }
    // All at once, in an order that nobody can do them in.
    let mut backwards: Vec<&str> = all.iter().map(String::as_str).collect();
    backwards.reverse();
    let scene = mailbox(&backwards, &[]);
    assert_eq!(scene.faults(), []);
    walk(&scene);
    let no_typing = Mailbox {
        reply: None,
        ..mailbox(&["reply-town", "report-town"], &[])
    };
    walk(&no_typing);
}

/// Does what `way` says; every control must be on the screen when it is its turn.
fn walk(scene: &Mailbox) {
    let mut answer = Answer::default();
    for deed in scene.way() {
        let (Deed::Press(control) | Deed::Write(control, _)) = &deed else {
            panic!("{deed:?}");
        };
        let there = controls(scene, &answer);
        assert!(there.contains(control), "{control} is not among {there:?}");
        assert_eq!(grade(scene, &answer).0, Verdict::Incomplete);
        answer = match deed {
            Deed::Write(field, text) => answer.with(&field, &text),
            _ => press(scene, &answer, &[control]),
        };
    }
    assert_eq!(grade(scene, &answer).0, Verdict::Right, "{:?}", scene.way());
    assert_eq!(answer, scene.solution());
}

#[test]
fn what_is_explained_takes_no_effect() {
    let scene = mailbox(
        &["report-full-box"],
        &["delete-full-box", "follow-full-box"],
    );
    let open = press(&scene, &Answer::default(), &["open-full-box"]);
    let deleted = press(&scene, &open, &["delete-full-box"]);
    assert_eq!(
        grade(&scene, &deleted),
        (Verdict::Wrong, "demo_one.wrong-delete-full-box".into())
    );
    assert!(says(&scene, &deleted, "full-box-body"), "it is still there");
    assert!(!says(&scene, &deleted, "mailbox-deleted"));
    let again = press(&scene, &deleted, &["delete-full-box"]);
    assert_ne!(again.done, deleted.done, "the same once more is a new deed");
    assert_eq!(grade(&scene, &again).0, Verdict::Wrong);
    // The way out of an opened link stays in sight.
    let followed = press(&scene, &open, &["link-full-box", "follow-full-box"]);
    assert_eq!(grade(&scene, &followed).0, Verdict::Wrong);
    assert_eq!(scene.first_control(&followed), "stay");
    let right = press(&scene, &followed, &["stay", "report-full-box"]);
    assert_eq!(grade(&scene, &right).0, Verdict::Right);
    assert_eq!(
        right.done,
        own(&["open-full-box", "link-full-box", "stay", "report-full-box"])
    );
}

#[test]
fn a_mail_that_is_needed_is_not_lost() {
    let scene = mailbox(&["address-full-box", "report-full-box"], &[]);
    let deleted = press(
        &scene,
        &Answer::default(),
        &["open-full-box", "delete-full-box"],
    );
    assert_eq!(
        grade(&scene, &deleted),
        (Verdict::Wrong, "demo_one.hint".into())
    );
    // Reported too early: it stays until all that is asked for is done.
    let early = press(&scene, &deleted, &["report-full-box"]);
    assert_eq!(grade(&scene, &early).0, Verdict::Incomplete);
    assert!(says(&scene, &early, "mailbox-reported"));
    assert!(says(&scene, &early, "full-box-body"));
    let all = press(&scene, &early, &["address-full-box"]);
    assert_eq!(grade(&scene, &all).0, Verdict::Right);
    // Nothing is asked for about the other one.
    let other = press(&scene, &Answer::default(), &["open-town", "delete-town"]);
    assert_eq!(grade(&scene, &other).0, Verdict::Incomplete);
    assert!(says(&scene, &other, "mailbox-deleted"));
    assert!(!says(&scene, &other, "town-subject"));
}

#[test]
fn what_is_typed_is_compared_and_stays() {
    let scene = mailbox(&["write"], &[]);
    let typed = press(&scene, &Answer::default(), &["compose"])
        .with("to", "sofia.pasapas.example")
        .with("subject", "bonjour")
        .with("text", "Je viens mardi");
    let sent = press(&scene, &typed, &["send"]);
    assert_eq!(
        grade(&scene, &sent),
        (Verdict::Wrong, "differs-missing-at".into())
    );
    assert_eq!(sent.text("to"), "sofia.pasapas.example");
    assert!(
        says(&scene, &sent, "mailbox-to"),
        "the letter is still there"
    );
    let wrote = Did::Wrote("to".into(), "Sofia@pasapas.example".into());
    let mended = scene::after(&scene, &sent, wrote);
    assert_eq!(mended.done, own(&["compose"]), "what was told is over");
    let sent = press(&scene, &mended, &["send"]);
    assert_eq!(grade(&scene, &sent).0, Verdict::Right);
    assert!(says(&scene, &sent, "mailbox-sent"));
}

#[test]
fn an_answer_is_typed_unless_it_is_explained() {
    let asked = mailbox(&["reply-town"], &["reply-full-box"]);
    let open = press(&asked, &Answer::default(), &["open-town", "reply-town"]);
    assert_eq!(grade(&asked, &open).0, Verdict::Incomplete);
    assert_eq!(asked.first_control(&open), "reply");
    let empty = press(&asked, &open, &["send"]);
    assert_eq!(grade(&asked, &empty).1, "differs-start");
    let sent = press(&asked, &empty.with("reply", "merci"), &["send"]);
    assert_eq!(grade(&asked, &sent).0, Verdict::Right);
    let scam = press(
        &asked,
        &Answer::default(),
        &["open-full-box", "reply-full-box"],
    );
    assert_eq!(grade(&asked, &scam).1, "demo_one.wrong-reply-full-box");
}

#[test]
fn what_a_deed_brings_is_heard() {
    let scene = mailbox(&["report-full-box"], &["delete-town"]);
    let heard = |before: &Answer, control: &str| {
        let after = press(&scene, before, &[control]);
        let heard = scene
            .heard(&step(), before, &after, &Layout::shipped())
            .into_iter();
        let heard = heard.map(|m| m.attribute.unwrap_or(m.id));
        (heard.collect::<Vec<String>>(), after)
    };
    let (words, open) = heard(&Answer::default(), "open-full-box");
    let body = ["sender", "subject", "body", "link"].map(|name| format!("full-box-{name}"));
    assert!(body.iter().all(|part| words.contains(part)), "{words:?}");
    let (words, looked) = heard(&open, "address-full-box");
    assert_eq!(words, ["full-box-address"]);
    let (words, link) = heard(&looked, "link-full-box");
    assert_eq!(words, ["mailbox-link-leads", "full-box-target"]);
    let (_, back) = heard(&link, "stay");
    assert_eq!(
        heard(&back, "attachment-full-box").0,
        ["mailbox-attachment-opened"]
    );
    assert_eq!(heard(&back, "report-full-box").0, ["mailbox-reported"]);
    let typing = scene.heard(
        &step(),
        &back,
        &back.with("to", "secret"),
        &Layout::shipped(),
    );
    assert_eq!(typing, [], "what is typed is never heard");
}

#[test]
fn every_deed_alone_has_a_screen_with_a_control() {
    for scene in [
        mailbox(&["write"], &[]),
        mailbox(&["open-town"], &["link-full-box", "write", "open-full-box"]),
    ] {
        let mut first = BTreeSet::new();
        let deeds = ["list", "compose", "stay", "send-differs", "answer-town"].map(String::from);
        for deed in scene.possible().into_iter().chain(deeds) {
            let answer = Answer::of([deed.clone()]);
            let control = scene.first_control(&answer);
            assert!(controls(&scene, &answer).contains(&control), "after {deed}");
            first.insert(control);
        }
        assert!(first.len() > 3, "{first:?}");
    }
}

#[test]
fn mails_are_unread_until_they_are_opened() {
    let scene = mailbox(&["report-town"], &[]);
    let bold = |answer: &Answer| {
        let screen = Scene::screen(&scene, &step(), answer);
        let bold = screen.parts.iter().filter_map(|part| match part {
            Part::Card(card) => Some(card.lines.iter().all(|line| line.bold)),
            _ => None,
        });
        bold.collect::<Vec<bool>>()
    };
    assert_eq!(bold(&Answer::default()), [true, true]);
    assert_eq!(bold(&Answer::of(["open-town", "list"])), [false, true]);
}

#[test]
fn impossible_mailboxes_are_refused() {
    let sound = || mailbox(&["report-town"], &["delete-town"]);
    assert_eq!(sound().faults(), []);
    let mut twice = sound();
    twice.mails[1].id = "town".into();
    let empty = Mailbox {
        mails: vec![],
        write: None,
        ..sound()
    };
    let nothing_to_type = Mailbox {
        reply: Some(" ".into()),
        ..sound()
    };
    for (bad, said) in [
        (
            mailbox(&["link-town"], &[]),
            "\"link-town\", which nobody can do here",
        ),
        (mailbox(&["report-nobody"], &[]), "\"report-nobody\""),
        (
            mailbox(&["report-town"], &["send-differs"]),
            "\"send-differs\"",
        ),
        (mailbox(&[], &[]), "`goal` is empty"),
        (twice, "\"town\" stands twice"),
        (empty, "`mails` is empty"),
        (nothing_to_type, "`reply` is empty"),
    ] {
        let faults = bad.faults();
        assert!(
            faults
                .iter()
                .any(|f| f.told(Tongue::English).contains(said)),
            "{said}: {faults:?}"
        );
    }
    let words = sound().required();
    for name in [
        "town-body",
        "full-box-target",
        "full-box-attachment",
        "wrong-delete-town",
    ] {
        assert!(words.iter().any(|word| word == name), "{name}");
    }
    assert!(!words.iter().any(|word| word == "town-link"));
}

#[test]
fn authors_write_it_so() {
    let text = r#"(mails: [(id: "town", link: true)], goal: ["write"], write: (to: "a", subject: "b", text: "c"))"#;
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let scene: Mailbox = options.from_str(text).unwrap();
    assert!(scene.mails[0].link && !scene.mails[0].attachment);
    assert_eq!(
        scene.models(),
        [("to", "a"), ("subject", "b"), ("text", "c")]
    );
    assert_eq!(scene.allowed(), ["a", "b", "c"]);
}
