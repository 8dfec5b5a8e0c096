//! From the content folder to lessons, words, pictures and colours. What can't be read is left out and named.

mod bounds;
mod chosen;
mod files;
mod heard;
mod keyboards;
mod lessons;
mod reviews;
mod word_pictures;
mod words;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::keyboard::Layout;
use crate::lesson::{self, Lesson, Step, TALK};
use crate::problem::{Fault, Problem};
use crate::review::Standings;
use crate::theme::Themes;
use crate::widgets::picture::Pictures;
use crate::words::{Locale, Message, Pseudo, REFERENCE, Sentence, Texts};
use files::{Reader, has_extension};
use heard::PROGRAM;
pub use heard::{Hearing, heard};
pub use keyboards::OF_FRANCE;
pub use reviews::{FILE as REVIEWS, Reviews, parse as parse_reviews};
pub use word_pictures::FILE as WORD_PICTURES;
pub use words::language;

/// Everything that people edit.
pub struct Content {
    /// The folder it was read from.
    pub dir: PathBuf,
    /// The lessons that can be learnt, in order.
    pub lessons: Vec<Lesson>,
    /// Lessons that were left out, by identifier or file name.
    pub left_out: Vec<String>,
    /// Those left out only for want of French words: they are proven like the others.
    pub wordless: Vec<Lesson>,
    /// All words.
    pub texts: Texts,
    /// Languages with an interface of their own, French first.
    pub locales: Vec<Locale>,
    /// The same, whatever the operator offers of them.
    pub languages: Vec<Locale>,
    /// The keyboard of France.
    pub keyboard: Layout,
    /// All keyboards, by the names of their files.
    pub keyboards: BTreeMap<String, Layout>,
    /// Colours.
    pub themes: Themes,
    /// Who has read the lessons, by language.
    pub reviews: Vec<Reviews>,
    /// What these reviews are worth with the words as they are now.
    pub standings: Standings,
    /// Picture of each French word, by the name of its explanation.
    pub word_pictures: BTreeMap<String, String>,
    /// Pictures by name.
    pub pictures: Pictures,
    /// Every text file that was read, for messages to authors.
    pub files: BTreeMap<PathBuf, String>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

impl Content {
    /// With a made-up language offered like the true ones, to see layouts break.
    pub fn offering(mut self, pseudo: Option<Pseudo>) -> Self {
        let made = pseudo.map(Pseudo::locale);
        let new = made.filter(|locale| !self.locales.contains(locale));
        self.locales.extend(new);
        self
    }

    /// The text of a file, when it was read.
    pub fn file(&self, path: &Path) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }
}

/// Reads the folder. Never fails: what can't be read becomes a problem.
pub fn load(dir: &Path) -> Content {
    read(dir, Part::Whole)
}

/// Reads what the welcome screen needs: everything but the lessons and their words, which take the most time
/// where they are many. Its problems are those of a part: only [`load`] tells what is wrong.
pub fn load_program(dir: &Path) -> Content {
    read(dir, Part::Program)
}

/// How much of the folder is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// All of it.
    Whole,
    /// All but the lessons.
    Program,
}

fn read(dir: &Path, part: Part) -> Content {
    let mut reader = Reader::default();
    let sources = words::read(dir, part, &mut reader);
    let (texts, word_problems) = Texts::new(&sources);
    let (lessons, mut left_out) = match part {
        Part::Whole => lessons::read(dir, &mut reader),
        Part::Program => Default::default(),
    };
    let (mut lessons, wordless): (Vec<_>, Vec<_>) = lessons
        .into_iter()
        .partition(|lesson| !lessons::broken_words(lesson, &texts, &word_problems));
    left_out.extend(wordless.iter().map(|lesson| lesson.id.clone()));
    if lessons.is_empty() {
        let fault = Fault::new("lessons-none");
        reader.problem(&dir.join("lessons"), "lessons-none", fault);
    }
    for lesson in &mut lessons {
        lesson.french_words = lessons::french_words(lesson, &texts);
    }
    let (keyboard, keyboards) = keyboards::read(dir, &mut reader);
    let themes = themes(dir, &mut reader);
    let pictures = pictures(dir, &mut reader);
    let word_pictures = word_pictures::read(dir, &mut reader);
    let locales = offered(&texts);
    let reviews = reviews::read(dir, &locales, &mut reader);
    let standings = reviews::all_standings(&reviews, &texts);
    let Reader {
        files,
        mut problems,
    } = reader;
    problems.extend(word_problems);
    Content {
        dir: dir.to_owned(),
        lessons,
        left_out,
        wordless,
        texts,
        languages: locales.clone(),
        locales,
        keyboard,
        keyboards,
        themes,
        reviews,
        standings,
        word_pictures,
        pictures,
        files,
        problems,
    }
}

/// Attributes that the message of a step can have, in reading order.
pub fn attributes(step: &Step) -> Vec<String> {
    let imitation = step.imitation.iter().flat_map(|kind| kind.attributes());
    let exercise = step.exercise.iter().flat_map(|exercise| {
        let optional = exercise.optional();
        exercise.all_required().into_iter().chain(optional)
    });
    let imitation = imitation.map(|name| (*name).to_owned());
    let talk = std::iter::once(TALK.to_owned());
    imitation.chain(exercise).chain(talk).collect()
}

/// Languages whose own name is written: French first, then by identifier.
fn offered(texts: &Texts) -> Vec<Locale> {
    let name = Message::new("language-name");
    let has_name = |locale: &Locale| {
        let found = texts.find(locale, &name);
        found.is_some_and(|name| !name.iter().any(Sentence::is_gap))
    };
    let mut locales: Vec<Locale> = texts
        .locales()
        .filter(|locale| **locale == REFERENCE || has_name(locale))
        .cloned()
        .collect();
    locales.sort_by_key(|locale| (*locale != REFERENCE, locale.to_string()));
    locales
}

fn themes(dir: &Path, reader: &mut Reader) -> Themes {
    let path = dir.join("assets/theme.ron");
    let own = reader.text(&path).and_then(|text| {
        Themes::parse(&path, &text)
            .map_err(|problem| reader.problems.push(problem))
            .ok()
    });
    // A test proves that the shipped colours parse; black on white is for the compiler's sake.
    own.or_else(|| Themes::shipped().ok())
        .unwrap_or_else(Themes::plain)
}

/// Reads `assets/images/**.svg`; a name is the path without extension.
fn pictures(dir: &Path, reader: &mut Reader) -> Pictures {
    let root = dir.join("assets/images");
    let mut found = Pictures::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for path in reader.entries(&folder) {
            if path.is_dir() {
                folders.push(path);
            } else if has_extension(&path, "svg") {
                let name = path.strip_prefix(&root).unwrap_or(&path).with_extension("");
                if let Some(bytes) = reader.bytes(&path) {
                    if bounds::is_deep_picture(&bytes) {
                        reader.problem(&path, "picture-broken", Fault::new("picture-deep"));
                        continue;
                    }
                    let name = name.to_string_lossy().replace('\\', "/");
                    found.insert(name, Arc::from(bytes));
                }
            }
        }
    }
    found
}

/// The name of the list of known words, in the folder of French.
pub const KNOWN_WORDS: &str = "known-words.txt";
/// The name of the base of terms, in the folder of a language.
pub const TERMS: &str = "terms.ron";

/// The text of a file that only `check` reads, so that a kiosk does not wait for it; none when it is not there.
pub fn text_beside(path: &Path) -> Option<String> {
    let text = std::fs::read_to_string(path).ok()?;
    Some(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
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

/// The place of a value, by its key, or of another word, in a lesson's file, for a fault found later.
pub fn fault_in_lesson(
    content: &Content,
    lesson: &Lesson,
    value: (&str, &str),
    rule: &'static str,
    fault: Fault,
) -> Problem {
    let root = content.dir.join("lessons");
    let file = content.files.iter().find(|(path, _)| {
        let order_and_id = path.file_stem().and_then(|stem| stem.to_str());
        path.starts_with(&root)
            && order_and_id
                .and_then(|stem| stem.split_once('-'))
                .is_some_and(|(_, id)| id == lesson.id)
    });
    match file {
        Some((path, text)) => lesson::at_word(path, text, value, rule, fault),
        None => Problem::of_file(&content.dir, rule, fault),
    }
}

#[cfg(test)]
mod tests;
