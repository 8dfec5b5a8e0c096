use super::*;
use crate::exercise::{Kind, Verdict};
use crate::keyboard::Layout;
use crate::problem::Tongue;
use crate::widgets::device::Did;

fn own(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn browser(goal: &[&str], wrong: &[&str]) -> Browser {
    Browser {
        address: None,
        search: Some("carte vitale".into()),
        results: own(&["shop", "copy", "real"]),
        ads: own(&["shop"]),
        form: own(&["copy"]),
        goal: own(goal),
        wrong: own(wrong),
    }
}

fn typed_address() -> Browser {
    Browser {
        address: Some("www.ville-exemple.example".into()),
        search: None,
        results: vec![],
        ads: vec![],
        form: vec![],
        goal: own(&["address"]),
        wrong: vec![],
    }
}

fn step() -> Message {
    Message::new("demo_one")
}

fn grade(scene: &Browser, answer: &Answer) -> (Verdict, String) {
    let grade = scene.grade(answer, &step());
    (grade.verdict, grade.explanation.key())
}

fn press(scene: &Browser, answer: &Answer, control: &str) -> Answer {
    scene::after(scene, answer, Did::Pressed(control.to_owned()))
}

fn says(scene: &Browser, answer: &Answer, what: &str) -> bool {
    let spoken = scene.spoken(&step(), answer, &Layout::shipped());
    spoken
        .iter()
        .any(|message| message.id == what || message.attribute.as_deref() == Some(what))
}

#[test]
fn the_own_way_leads_to_the_goal() {
    let no_search = Browser {
        search: None,
        ..browser(&["open-real"], &[])
    };
    let both = Browser {
        address: Some("www.ville-exemple.example".into()),
        ..browser(&["address", "open-real", "give-copy", "open-copy"], &[])
    };
    for scene in [
        browser(&["open-real"], &["open-shop", "give-copy"]),
        browser(&["search"], &[]),
        no_search,
        both,
        typed_address(),
    ] {
        assert_eq!(scene.faults(), [], "{scene:?}");
        assert_eq!(grade(&scene, &scene.solution()).0, Verdict::Right);
        assert_eq!(grade(&scene, &Answer::default()).0, Verdict::Incomplete);
    }
    let scene = browser(&["open-real"], &[]);
    let write = Deed::Write("search".into(), "carte vitale".into());
    let press = |control: &str| Deed::Press(control.into());
    assert_eq!(scene.way(), [write, press("go-search"), press("open-real")]);
}

#[test]
fn words_to_search_are_compared_loosely() {
    let scene = browser(&["open-real"], &[]);
    let typed = |text: &str| press(&scene, &Answer::default().with("search", text), "go-search");
    let found = typed("Carte  Vitale.");
    assert_eq!(found.done, ["search"]);
    assert!(says(&scene, &found, "real-title") && says(&scene, &found, "browser-ad"));
    let other = typed("carte");
    assert_eq!(other.done, ["search-differs"]);
    let (verdict, told) = grade(&scene, &other);
    assert_eq!(verdict, Verdict::Wrong);
    assert!(told.starts_with("differs-"), "{told}");
    assert_eq!(other.text("search"), "carte", "it stays to be mended");
    assert!(!says(&scene, &other, "real-title"));
    let did = Did::Wrote("search".into(), "carte vitale".into());
    let mended = scene::after(&scene, &other, did);
    assert_eq!(mended.done, [""; 0]);
    assert_eq!(press(&scene, &mended, "go-search").done, ["search"]);
}

#[test]
fn an_explained_page_is_seen_and_left() {
    let scene = browser(&["open-real"], &["open-shop", "give-copy"]);
    let found = Answer::of(["search"]);
    let shop = press(&scene, &found, "open-shop");
    assert_eq!(
        grade(&scene, &shop),
        (Verdict::Wrong, "demo_one.wrong-open-shop".into())
    );
    assert!(
        says(&scene, &shop, "shop-page"),
        "one sees what was explained"
    );
    let back = press(&scene, &shop, "results");
    assert_eq!(back.done, ["search", "results"]);
    assert!(says(&scene, &back, "copy-title"));
    let copy = press(&scene, &back, "open-copy");
    assert_eq!(
        grade(&scene, &copy).0,
        Verdict::Incomplete,
        "looking is free"
    );
    assert!(says(&scene, &copy, "browser-form"));
    let given = press(&scene, &copy, "give-copy");
    assert_eq!(grade(&scene, &given).1, "demo_one.wrong-give-copy");
    assert!(says(&scene, &given, "copy-page"));
    let again = press(&scene, &given, "give-copy");
    assert_ne!(again.done, given.done);
    let real = press(&scene, &press(&scene, &again, "results"), "open-real");
    assert_eq!(grade(&scene, &real).0, Verdict::Right);
    assert_eq!(
        scene.heard(&step(), &found, &real, &Layout::shipped()),
        [
            step().attribute("real-address"),
            step().attribute("real-page")
        ]
    );
}

#[test]
fn an_address_is_typed() {
    let scene = typed_address();
    assert_eq!(scene.first_control(&Answer::default()), "address");
    let typed = |text: &str| {
        press(
            &scene,
            &Answer::default().with("address", text),
            "go-address",
        )
    };
    assert_eq!(
        grade(&scene, &typed("www.ville-exemple.example")).0,
        Verdict::Right
    );
    let dot = typed("wwwville-exemple.example");
    assert_eq!(
        grade(&scene, &dot),
        (Verdict::Wrong, "differs-missing-dot".into())
    );
}

#[test]
fn impossible_browsers_are_refused() {
    let nothing = Browser {
        address: None,
        ..typed_address()
    };
    let lost_ad = Browser {
        ads: own(&["lost"]),
        ..browser(&["open-real"], &[])
    };
    let blank = Browser {
        search: Some(" ".into()),
        ..browser(&["open-real"], &[])
    };
    for (bad, said) in [
        (browser(&[], &[]), "`goal` is empty"),
        (browser(&["open-nobody"], &[]), "\"open-nobody\""),
        (
            browser(&["give-real"], &[]),
            "choose among search, open-shop",
        ),
        (nothing, "there is nothing to see"),
        (lost_ad, "`ads` names \"lost\""),
        (blank, "`search` is empty"),
    ] {
        let faults = bad.faults();
        assert!(
            faults
                .iter()
                .any(|f| f.told(Tongue::English).contains(said)),
            "{said}: {faults:?}"
        );
    }
    let words = browser(&["open-real"], &["open-shop"]).required();
    assert_eq!(words.len(), 3 * 4 + 1);
    assert!(words.contains(&"wrong-open-shop".to_owned()));
}
