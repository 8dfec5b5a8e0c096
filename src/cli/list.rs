//! `pas-a-pas list`: lessons with their titles, and languages.

use std::path::Path;
use std::process::ExitCode;

use super::print;
use crate::content;

/// Lists the content in `dir`.
pub(super) fn run(dir: &Path) -> ExitCode {
    let content = content::load(dir);
    for lesson in &content.lessons {
        let titles = content.locales.iter().map(|locale| {
            let title = content.texts.plain(locale, &lesson.message());
            format!("{locale}: {title}")
        });
        print(&format!(
            "{}  (version {}, {} minutes, {} steps)  {}",
            lesson.id,
            lesson.version,
            lesson.minutes,
            lesson.steps.len(),
            titles.collect::<Vec<_>>().join(" · ")
        ));
    }
    let locales: Vec<String> = content.locales.iter().map(ToString::to_string).collect();
    print(&format!("languages: {}", locales.join(" ")));
    if content.lessons.is_empty() {
        eprintln!("there is no lesson in {}", dir.join("lessons").display());
    }
    for name in &content.left_out {
        eprintln!("left out: {name} (`pas-a-pas check` says why)");
    }
    ExitCode::SUCCESS
}
