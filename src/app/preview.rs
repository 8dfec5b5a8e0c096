//! Content that comes while the program runs: the lessons after the first picture, and what an author saves.

use std::collections::BTreeMap;

use super::voice::arrive;
use super::{Effect, Model, Notice, Screen};
use crate::keyboard::Layout;
use crate::lesson::Lesson;
use crate::progress::Timestamp;
use crate::review::Standings;
use crate::session::Visit;
use crate::words::Locale;

/// What an author is told while the content is written.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Preview {
    /// The lesson that is written.
    pub lesson: String,
    /// What `check` finds in its files, each in one line: `file:line:column: what is wrong [rule]`.
    pub problems: Vec<String>,
}

/// What the model knows of the content: read whole after the welcome screen stands, and again when an author saves.
#[derive(Clone, PartialEq, Debug)]
pub struct Loaded {
    /// The lessons that can be learnt.
    pub lessons: Vec<Lesson>,
    /// The languages.
    pub locales: Vec<Locale>,
    /// The keyboard that is drawn.
    pub keyboard: Layout,
    /// Picture of each French word.
    pub word_pictures: BTreeMap<String, String>,
    /// Who has read the lessons.
    pub standings: Standings,
    /// What is wrong with it, in the words of the screen.
    pub notices: Vec<Notice>,
    /// What the author is told, if there is one.
    pub preview: Option<Preview>,
}

/// Goes on with the content as it is now. An author stays at the step, or begins anew if that step is gone.
pub(super) fn loaded(model: &mut Model, now: Timestamp, content: Loaded) -> Vec<Effect> {
    model.lessons = content.lessons;
    model.locales = content.locales;
    model.keyboard = content.keyboard;
    model.word_pictures = content.word_pictures;
    model.standings = content.standings;
    model.notices.retain(|notice| !notice.is_of_content());
    model.notices.extend(content.notices);
    let Some(preview) = content.preview else {
        return Vec::new();
    };
    let id = preview.lesson.clone();
    model.preview = Some(preview);
    let Some(lesson) = model.lessons.iter().find(|lesson| lesson.id == id).cloned() else {
        return Vec::new();
    };
    match &mut model.visit {
        Some(visit) if visit.lesson == lesson => return Vec::new(),
        Some(visit) => {
            let step = visit.step().map(|step| step.id.clone());
            let same = |step: &String| lesson.steps.iter().position(|s| s.id == *step);
            let at = step.as_ref().and_then(same).unwrap_or(0);
            let (asking, device) = (visit.asking, visit.device);
            *visit = Visit::new(lesson, at, now);
            visit.device = device;
            if asking && visit.has_exercise() {
                visit.ask();
            }
        }
        None => model.visit = Some(Visit::new(lesson, 0, now)),
    }
    model.screen = Screen::Lesson;
    arrive(model)
}

impl Model {
    /// Whether the lesson that is written can't be shown: then its problems stand in its place.
    pub fn is_broken(&self) -> bool {
        let missing = |preview: &Preview| {
            let mut ids = self.lessons.iter().map(|lesson| &lesson.id);
            !ids.any(|id| *id == preview.lesson)
        };
        self.preview.as_ref().is_some_and(missing)
    }
}
