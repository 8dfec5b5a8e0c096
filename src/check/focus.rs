//! The problems of one lesson, of one language: whoever writes one need not read all others.

use crate::content::Content;
use crate::lesson::Lesson;
use crate::problem::Problem;
use crate::words::glossary;

/// What someone works on.
#[derive(Clone, Copy, Default, Debug)]
pub struct Focus<'a> {
    /// One lesson, by its identifier.
    pub lesson: Option<&'a str>,
    /// One language, by the name of its folder; what is common to all languages stays.
    pub language: Option<&'a str>,
}

impl Focus<'_> {
    /// Whether it is about less than the whole content.
    pub fn is_narrow(&self) -> bool {
        self.lesson.is_some() || self.language.is_some()
    }

    /// Whether a problem is one of it.
    pub fn holds(&self, content: &Content, problem: &Problem) -> bool {
        let language = language_of(content, problem);
        let spoken = |own: &str| language.as_deref().is_none_or(|other| own == other);
        self.language.is_none_or(spoken) && self.lesson.is_none_or(|id| is_of(content, problem, id))
    }
}

/// The folder of the language in which a problem stands.
pub(super) fn language_of(content: &Content, problem: &Problem) -> Option<String> {
    let inside = problem.path.strip_prefix(content.dir.join("locales"));
    let first = inside.ok()?.components().next()?;
    let name = first.as_os_str().to_str()?;
    // Facts stand beside the folders.
    (!name.contains('.')).then(|| name.to_owned())
}

/// Whether a problem stands in a file of this lesson, or is about a picture or a word of it.
fn is_of(content: &Content, problem: &Problem, id: &str) -> bool {
    let stem = problem.path.file_stem().and_then(|stem| stem.to_str());
    let stem = stem.unwrap_or_default();
    let numbered = stem.split_once('-').is_some_and(|(number, name)| {
        name == id && !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
    });
    if stem == id || numbered {
        return true;
    }
    let subject = subject(content, problem);
    let in_name = subject.strip_prefix(id);
    if in_name.is_some_and(|rest| rest.is_empty() || rest.starts_with('_')) {
        return true;
    }
    let lessons = content.lessons.iter().chain(&content.wordless);
    lessons
        .filter(|lesson| lesson.id == id)
        .any(|lesson| shows(lesson, &subject))
}

/// Whether a lesson shows what has this name: `picture_parcel`, `glossary_colis`.
fn shows(lesson: &Lesson, subject: &str) -> bool {
    match subject.strip_prefix("picture_") {
        Some(name) => lesson.picture == name || lesson.steps.iter().any(|s| s.picture == name),
        None => lesson
            .french_words
            .iter()
            .any(|word| glossary(word).id == subject),
    }
}

/// The message that a problem is about; empty when it is about none.
fn subject(content: &Content, problem: &Problem) -> String {
    if let Some(id) = problem.fault.text("id") {
        return id.to_owned();
    }
    let images = content.dir.join("assets/images");
    if let Ok(name) = problem.path.strip_prefix(images) {
        return format!("picture_{}", name.with_extension("").display());
    }
    let text = content.file(&problem.path).unwrap_or_default();
    let mut lines = text
        .lines()
        .take(problem.line)
        .collect::<Vec<_>>()
        .into_iter();
    // Assets name the word itself.
    let quoted = |line: &str| Some(format!("glossary_{}", line.split('"').nth(1)?));
    if problem
        .path
        .extension()
        .is_some_and(|ending| ending == "ron")
    {
        return lines.next_back().and_then(quoted).unwrap_or_default();
    }
    let is_head = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let head = lines.rfind(is_head).unwrap_or_default();
    let end = head.find([' ', '=']).unwrap_or(head.len());
    head[..end].to_owned()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::problem::Fault;

    #[test]
    fn problems_of_a_lesson_stand_in_its_files_or_name_what_it_shows() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let content = crate::content::load(root);
        let found = |path: &str, fault: Fault| {
            let problem = Problem::of_file(&root.join(path), "x", fault);
            is_of(&content, &problem, "scams")
        };
        let plain = || Fault::new("io-full");
        assert!(found("lessons/50-scams.ron", plain()));
        assert!(found("locales/ar/scams.ftl", plain()));
        assert!(!found("lessons/50-other-scams.ron", plain()));
        assert!(!found("locales/fr/ui.ftl", plain()));
        assert!(found("assets/images/parcel.svg", plain()));
        assert!(!found("assets/images/keyboard.svg", plain()));
        let of = |id: &str| Fault::new("io-full").with("id", id);
        assert!(found("locales/ar/glossary.ftl", of("glossary_colis")));
        assert!(!found("locales/ar/glossary.ftl", of("glossary_girafe")));
        assert!(found("locales/ar/pictures.ftl", of("picture_parcel")));
        assert!(found("locales/ar", of("scams_parcel")));
        assert!(!found("locales/ar", of("scamster_parcel")));
    }

    #[test]
    fn a_line_of_a_common_file_belongs_to_the_message_above_it() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let content = crate::content::load(root);
        let path = root.join("locales/fr/glossary.ftl");
        let lines = content.file(&path).unwrap().lines();
        let line = 1 + lines
            .into_iter()
            .position(|l| l.starts_with("glossary_colis"))
            .unwrap();
        let problem = Problem {
            line,
            column: 1,
            ..Problem::of_file(&path, "x", Fault::new("io-full"))
        };
        let focus = |lesson, language| Focus { lesson, language };
        assert!(focus(Some("scams"), None).holds(&content, &problem));
        assert!(!focus(Some("pointer"), None).holds(&content, &problem));
        assert!(focus(None, Some("fr")).holds(&content, &problem));
        assert!(!focus(None, Some("ar")).holds(&content, &problem));
    }
}
