//! What a screen reader hears, kept in `heard/<language>.txt` (issue 2: "a text dump … is kept and compared").
//! After a wanted change: `PAS_A_PAS_BLESS=1 cargo test --test product`, then read the difference.

use std::fmt::Write;
use std::fs;

use egui::accesskit::{Role, Toggled};
use pas_a_pas::comfort::TextSize;

use crate::places;
use crate::seen::Seen;
use crate::stage::{Stage, locale, root};

fn lines(seen: &Seen, language: &str) -> String {
    let mut text = String::new();
    for one in &seen.all {
        let role = match one.role {
            Role::Label => "text",
            Role::Button => "button",
            Role::RadioButton => "radio button",
            Role::CheckBox => "check box",
            Role::Heading => "heading",
            Role::TextInput => "field",
            Role::PasswordInput => "hidden field",
            Role::Image => "picture",
            Role::ProgressIndicator => "progress",
            other => panic!("{:?} is a {other:?}", one.name),
        };
        let chosen = match one.toggled {
            Some(Toggled::True) => ", chosen",
            Some(_) => ", not chosen",
            None => "",
        };
        let live = if one.live { ", told at once" } else { "" };
        let foreign = one.language.as_deref().filter(|own| *own != language);
        let foreign = foreign.map(|own| format!(", in {own}")).unwrap_or_default();
        let focus = if one.focused { ", focus" } else { "" };
        // A no-break space looks like any other in a file that people read.
        let name = one.name.replace('\u{a0}', " ");
        writeln!(text, "  {role}{chosen}{live}{foreign}{focus}: {name}").unwrap();
    }
    text
}

fn compare(language: &str) {
    let mut stage = Stage::new(1280, 800);
    let mut heard = String::new();
    for place in places::all(&locale(language), TextSize::Normal) {
        stage.show(&place.model);
        writeln!(heard, "{}\n{}", place.name, lines(&stage.seen(), language)).unwrap();
    }
    let path = root().join(format!("tests/product/heard/{language}.txt"));
    if std::env::var_os("PAS_A_PAS_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, heard).unwrap();
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    if kept != heard {
        let at = kept.lines().zip(heard.lines()).position(|(a, b)| a != b);
        let at = at.unwrap_or(kept.lines().count().min(heard.lines().count()));
        let line = |text: &str| text.lines().nth(at).unwrap_or("(end)").to_owned();
        panic!(
            "{} line {}:\n kept  {}\n heard {}\nIf this is wanted: PAS_A_PAS_BLESS=1",
            path.display(),
            at + 1,
            line(&kept),
            line(&heard)
        );
    }
}

#[test]
fn en_11_5_2_5_heard_in_french() {
    compare("fr");
}

#[test]
fn en_11_5_2_5_heard_in_english() {
    compare("en");
}

#[test]
fn en_11_5_2_5_heard_in_arabic() {
    compare("ar");
}
