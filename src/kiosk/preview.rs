//! The window beside the editor: files that were saved are shown within a second.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use notify::{RecursiveMode, Watcher};

use super::Settings;
use crate::app::Preview;
use crate::check;
use crate::content::Content;
use crate::problem::{Problem, Tongue};

/// Editors write a file in several steps, and many files at once: news within this time are one.
const QUIET: Duration = Duration::from_millis(150);

/// Watches the content folder.
pub struct Watch {
    /// Stops watching when it goes.
    _watcher: notify::RecommendedWatcher,
    changed: Arc<AtomicBool>,
}

impl Watch {
    /// Begins to watch; `wake` is called after a change. What keeps it from that is told.
    pub fn start(dir: &Path, wake: impl Fn() + Send + 'static) -> Result<Self, notify::Error> {
        let (tell, told) = channel();
        let mut watcher =
            notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
                // Reading a file is no change: it would follow itself for ever.
                if event.is_ok_and(|event| !event.kind.is_access()) {
                    _ = tell.send(());
                }
            })?;
        for part in ["lessons", "locales", "assets"] {
            let folder = dir.join(part);
            watcher
                .watch(&folder, RecursiveMode::Recursive)
                .map_err(|error| error.set_paths(vec![folder]))?;
        }
        let changed = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&changed);
        let wait = move || {
            while told.recv().is_ok() {
                while told.recv_timeout(QUIET) != Err(RecvTimeoutError::Timeout) {}
                flag.store(true, Ordering::Relaxed);
                wake();
            }
        };
        thread::Builder::new()
            .name("preview".into())
            .spawn(wait)
            .map_err(notify::Error::io)?;
        Ok(Self {
            _watcher: watcher,
            changed,
        })
    }

    /// Whether anything changed since this was last asked.
    pub fn changed(&self) -> bool {
        self.changed.swap(false, Ordering::Relaxed)
    }
}

/// What the author is told of the content.
pub fn told(settings: &Settings, content: &Content) -> Preview {
    let lesson = settings.lesson.clone().unwrap_or_default();
    let all = check::problems(content);
    let own = all.iter().filter(|problem| is_of(problem, &lesson));
    Preview {
        problems: own.map(|problem| line(content, problem)).collect(),
        lesson,
    }
}

/// In the language of the author's session, with the path from the content folder on.
fn line(content: &Content, problem: &Problem) -> String {
    let path = problem.path.strip_prefix(&content.dir);
    let path = path.unwrap_or(&problem.path).to_owned();
    let problem = Problem {
        path,
        ..problem.clone()
    };
    problem.told(Tongue::session())
}

/// Whether it stands in a file of this lesson: `50-scams.ron`, `scams.ftl`.
fn is_of(problem: &Problem, lesson: &str) -> bool {
    let stem = problem.path.file_stem().and_then(|stem| stem.to_str());
    stem.is_some_and(|stem| {
        let name = stem
            .split_once('-')
            .filter(|(number, _)| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()));
        stem == lesson || name.is_some_and(|(_, id)| id == lesson)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_of_a_lesson_stand_in_its_files() {
        let at = |path: &str| {
            Problem::of_file(Path::new(path), "x", crate::problem::Fault::new("io-full"))
        };
        assert!(is_of(&at("lessons/50-scams.ron"), "scams"));
        assert!(is_of(&at("locales/ar/scams.ftl"), "scams"));
        assert!(is_of(&at("lessons/10-first-steps.ron"), "first-steps"));
        assert!(!is_of(&at("locales/fr/ui.ftl"), "scams"));
        assert!(!is_of(&at("lessons/50-other-scams.ron"), "scams"));
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let why = Watch::start(dir.path(), || {}).err().unwrap();
        assert!(why.to_string().contains("lessons"), "{why}");
    }

    #[test]
    fn a_saved_file_is_noticed_and_a_read_one_is_not() {
        let dir = tempfile::tempdir().unwrap();
        for part in ["lessons", "locales", "assets"] {
            std::fs::create_dir(dir.path().join(part)).unwrap();
        }
        let file = dir.path().join("lessons/10-a.ron");
        std::fs::write(&file, "()").unwrap();
        let (told, hears) = channel();
        let watch = Watch::start(dir.path(), move || told.send(()).unwrap()).unwrap();
        _ = std::fs::read(&file).unwrap();
        assert!(hears.recv_timeout(QUIET * 3).is_err());
        std::fs::write(&file, "(1)").unwrap();
        hears.recv_timeout(Duration::from_secs(20)).unwrap();
        assert!(watch.changed());
        assert!(!watch.changed());
    }
}
