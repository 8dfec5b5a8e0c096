//! The typefaces: whether every letter of the languages and of the place can be drawn.

use super::{Finding, Machine};
use crate::configuration::Place;
use crate::fonts;
use crate::problem::Fault;

const CHECK: &str = "letters";

pub(super) fn check(machine: &Machine) -> Vec<Finding> {
    let content = &machine.content;
    let fonts = match fonts::definitions(&content.dir.join("assets/fonts")) {
        Ok(fonts) => fonts,
        Err(error) => {
            let said = Fault::new("doctor-letters-none").with("said", error.to_string());
            return vec![Finding::fault(
                CHECK,
                said,
                Fault::new("doctor-letters-put-back"),
            )];
        }
    };
    let locales = content.dir.join("locales");
    let files = content
        .files
        .iter()
        .filter(|(path, _)| path.starts_with(&locales));
    let lines = files.flat_map(|(_, text)| text.lines());
    let mut words: String = lines.filter(|line| !line.starts_with('#')).collect();
    let Place {
        name,
        address,
        hours,
        phone,
    } = &machine.settings.configuration.place;
    words.extend([name, address, hours, phone].map(String::as_str));
    let missing = fonts::missing_glyphs(&fonts, &words);
    if missing.is_empty() {
        return vec![Finding::ok(CHECK, Fault::new("doctor-letters"))];
    }
    let signs: Vec<String> = missing.iter().take(20).map(char::to_string).collect();
    let said = Fault::new("doctor-letters-missing").with("signs", signs.join(" "));
    vec![Finding::fault(
        CHECK,
        said,
        Fault::new("doctor-letters-other"),
    )]
}
