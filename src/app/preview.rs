//! Content that changes while an author looks at it.

use std::collections::BTreeMap;

use super::voice::arrive;
use super::{Effect, Model, Screen};
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

/// Content as it was read again.
#[derive(Clone, PartialEq, Debug)]
pub struct Reloaded {
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
    /// What the author is told.
    pub preview: Preview,
}

/// Goes on with the content as it is now: at the same step, or at the beginning if that step is gone.
pub(super) fn reloaded(model: &mut Model, now: Timestamp, content: Reloaded) -> Vec<Effect> {
    model.lessons = content.lessons;
    model.locales = content.locales;
    model.keyboard = content.keyboard;
    model.word_pictures = content.word_pictures;
    model.standings = content.standings;
    let id = content.preview.lesson.clone();
    model.preview = Some(content.preview);
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
