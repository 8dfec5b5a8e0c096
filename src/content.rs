//! From the content folder to lessons, words, pictures and colours. What can't be read is left out and named.

mod files;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::lesson::{self, Lesson};
use crate::problem::Problem;
use crate::theme::Themes;
use crate::widgets::picture::Pictures;
use crate::words::{Locale, REFERENCE, Source, Texts};
use files::{entries, file_name, has_extension, read, unreadable};

/// The French interface, so that even an empty folder gets a screen with words.
const SHIPPED_INTERFACE: &str = include_str!("../locales/fr/ui.ftl");

/// Everything that people edit.
pub struct Content {
    /// The folder it was read from.
    pub dir: PathBuf,
    /// The lessons that can be learnt, in order.
    pub lessons: Vec<Lesson>,
    /// Lessons that were left out, by identifier or file name.
    pub left_out: Vec<String>,
    /// All words.
    pub texts: Texts,
    /// Languages with an interface of their own, French first.
    pub locales: Vec<Locale>,
    /// Colours.
    pub themes: Themes,
    /// Pictures by name.
    pub pictures: Pictures,
    /// Text of each lesson file, for messages to authors.
    pub lesson_files: Vec<(PathBuf, String)>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// Reads the folder. Never fails: what can't be read becomes a problem.
pub fn load(dir: &Path) -> Content {
    let mut problems = Vec::new();
    let sources = words(dir, &mut problems);
    let (texts, word_problems) = Texts::new(&sources);
    let (mut lessons, mut left_out, lesson_files) = lessons(dir, &mut problems);
    lessons.retain(|lesson| {
        let broken = broken_words(lesson, &texts, &word_problems);
        if broken {
            left_out.push(lesson.id.clone());
        }
        !broken
    });
    for lesson in &mut lessons {
        lesson.french_words = french_words(lesson, &texts);
    }
    problems.extend(word_problems);
    let themes = themes(dir, &mut problems);
    let pictures = pictures(dir, &mut problems);
    let locales = offered(&texts);
    Content {
        dir: dir.to_owned(),
        lessons,
        left_out,
        texts,
        locales,
        themes,
        pictures,
        lesson_files,
        problems,
    }
}

/// A lesson can't be learnt when its French words do not parse, or when a step has none.
fn broken_words(lesson: &Lesson, texts: &Texts, problems: &[Problem]) -> bool {
    let own_file = Path::new(&REFERENCE.to_string()).join(format!("{}.ftl", lesson.id));
    let does_not_parse = problems
        .iter()
        .any(|problem| problem.rule == "words-syntax" && problem.path.ends_with(&own_file));
    let mut steps = lesson.steps.iter();
    does_not_parse || steps.any(|step| !texts.has(&REFERENCE, &lesson.step_message(step)))
}

/// The French words of a lesson, in the order they are met.
fn french_words(lesson: &Lesson, texts: &Texts) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for step in &lesson.steps {
        let message = lesson.step_message(step);
        let imitation = step.imitation.iter().flat_map(|i| i.attributes());
        let own = step
            .exercise
            .iter()
            .flat_map(|exercise| exercise.required());
        let attributes = imitation.map(|name| (*name).to_owned()).chain(own);
        let messages = std::iter::once(message.clone())
            .chain(attributes.map(|attribute| message.attribute(attribute)));
        for message in messages {
            let sentences = texts.find(&REFERENCE, &message).unwrap_or_default();
            let spans = sentences.into_iter().flat_map(|sentence| sentence.spans);
            for span in spans.filter(|span| span.french) {
                if !found.contains(&span.text) {
                    found.push(span.text);
                }
            }
        }
    }
    found
}

/// Languages with words of the interface: French first, then by identifier.
fn offered(texts: &Texts) -> Vec<Locale> {
    let name = crate::words::Message::new("language-name");
    let mut locales: Vec<Locale> = texts
        .locales()
        .filter(|locale| texts.has(locale, &name))
        .cloned()
        .collect();
    locales.sort_by_key(|locale| (*locale != REFERENCE, locale.to_string()));
    locales
}

/// Reads `locales/facts.ftl` and `locales/<language>/*.ftl`.
fn words(dir: &Path, problems: &mut Vec<Problem>) -> Vec<Source> {
    let root = dir.join("locales");
    let mut sources = Vec::new();
    for path in entries(&root, problems) {
        if path.is_dir() {
            let name = file_name(&path);
            match name.parse::<Locale>() {
                Ok(locale) => {
                    for file in entries(&path, problems) {
                        if has_extension(&file, "ftl") {
                            sources.extend(source(&file, Some(locale.clone()), problems));
                        }
                    }
                }
                Err(_) => problems.push(Problem::of_file(
                    &path,
                    "language-unknown",
                    format!("\"{name}\" is not a language identifier such as fr, ar or pt-BR"),
                )),
            }
        } else if has_extension(&path, "ftl") {
            sources.extend(source(&path, None, problems));
        }
    }
    let interface = Path::new("fr").join("ui.ftl");
    if !sources
        .iter()
        .any(|source| source.path.ends_with(&interface))
    {
        sources.push(Source {
            path: root.join(interface),
            locale: Some(REFERENCE),
            text: SHIPPED_INTERFACE.to_owned(),
        });
    }
    sources
}

fn source(path: &Path, locale: Option<Locale>, problems: &mut Vec<Problem>) -> Option<Source> {
    let text = read(path, problems)?;
    Some(Source {
        path: path.to_owned(),
        locale,
        text,
    })
}

type Lessons = (Vec<Lesson>, Vec<String>, Vec<(PathBuf, String)>);

/// Reads `lessons/*.ron`.
fn lessons(dir: &Path, problems: &mut Vec<Problem>) -> Lessons {
    let (mut lessons, mut left_out, mut files) = (Vec::<Lesson>::new(), Vec::new(), Vec::new());
    for path in entries(&dir.join("lessons"), problems) {
        if !has_extension(&path, "ron") {
            continue;
        }
        let Some(text) = read(&path, problems) else {
            left_out.push(file_name(&path));
            continue;
        };
        match Lesson::parse(&path, &text) {
            Ok(lesson) if lessons.iter().any(|other| other.id == lesson.id) => {
                problems.push(Problem::of_file(
                    &path,
                    "lesson-twice",
                    format!("lesson \"{}\" has two files: keep one", lesson.id),
                ));
            }
            Ok(lesson) => lessons.push(lesson),
            Err(faults) => {
                problems.extend(faults);
                left_out.push(file_name(&path));
            }
        }
        files.push((path, text));
    }
    if lessons.is_empty() {
        let path = dir.join("lessons");
        let text = "no lesson can be learnt: put at least one file like `10-first-steps.ron` here";
        problems.push(Problem::of_file(&path, "lessons-none", text));
    }
    lessons.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
    (lessons, left_out, files)
}

fn themes(dir: &Path, problems: &mut Vec<Problem>) -> Themes {
    let path = dir.join("assets/theme.ron");
    let own = read(&path, problems).and_then(|text| {
        Themes::parse(&path, &text)
            .map_err(|problem| problems.push(problem))
            .ok()
    });
    // A test proves that the shipped colours parse; black on white is for the compiler's sake.
    own.or_else(|| Themes::shipped().ok())
        .unwrap_or_else(Themes::plain)
}

/// Reads `assets/images/**.svg`; a name is the path without extension.
fn pictures(dir: &Path, problems: &mut Vec<Problem>) -> Pictures {
    let root = dir.join("assets/images");
    let mut found = Pictures::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for path in entries(&folder, problems) {
            if path.is_dir() {
                folders.push(path);
            } else if has_extension(&path, "svg") {
                let name = path.strip_prefix(&root).unwrap_or(&path).with_extension("");
                match fs::read(&path) {
                    Ok(bytes) => {
                        let name = name.to_string_lossy().replace('\\', "/");
                        found.insert(name, Arc::from(bytes));
                    }
                    Err(error) => problems.push(unreadable(&path, &error)),
                }
            }
        }
    }
    found
}

/// Faults of the machine's content, as a standing notice.
pub fn notices(content: &Content) -> Vec<crate::app::Notice> {
    let mut notices = Vec::new();
    if content.lessons.is_empty() {
        notices.push(crate::app::Notice::NoLessons);
    } else if !content.left_out.is_empty() {
        let names = content.left_out.clone();
        notices.push(crate::app::Notice::LessonsLeftOut(names));
    }
    notices
}

/// The place of a word in a lesson's file, for a fault found later.
pub fn fault_in_lesson(
    content: &Content,
    lesson: &Lesson,
    word: &str,
    rule: &'static str,
    fault: String,
) -> Problem {
    let ending = format!("-{}.ron", lesson.id);
    let file = content
        .lesson_files
        .iter()
        .find(|(path, _)| file_name(path).ends_with(&ending));
    match file {
        Some((path, text)) => lesson::at_word(path, text, word, rule, fault),
        None => Problem::of_file(&content.dir, rule, fault),
    }
}

#[cfg(test)]
mod tests;
