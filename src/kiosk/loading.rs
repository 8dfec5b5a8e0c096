//! Content and progress on their way from the disk: read beside the window, so that many lessons do not delay the
//! first picture.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use super::Settings;
use super::preview;
use crate::app::Loaded;
use crate::content::{self, Content};
use crate::local_time;
use crate::report::Counting;
use crate::store::{Opened, Store};

/// All that is read from the disk.
pub struct Whole {
    /// The content.
    pub content: Content,
    /// Where progress is kept.
    pub opened: Opened,
}

/// The first picture has come by then, or is not worth waiting for.
const FIRST_PICTURE: Duration = Duration::from_secs(2);

/// What is being read.
pub struct Loading {
    begin: Sender<()>,
    done: Receiver<Whole>,
}

impl Loading {
    /// Reads all of it once the first picture has the processors no longer: when told to begin, or after two
    /// seconds. `wake` is called at the end.
    pub fn start(settings: &Settings, wake: impl Fn() + Send + 'static) -> Self {
        let (tell, done) = channel();
        let (begin, begun) = channel();
        let settings = settings.clone();
        let read = move || {
            // Told, or not told in time, or nobody is left to tell: it is read in each case.
            _ = begun.recv_timeout(FIRST_PICTURE);
            // The window is gone when nobody hears: nothing is left to do.
            if tell.send(whole(&settings)).is_ok() {
                wake();
            }
        };
        if let Err(error) = thread::Builder::new().name("content".into()).spawn(read) {
            eprintln!("pas-a-pas: the lessons are read later ({error})");
        }
        Self { begin, done }
    }

    /// The first picture is drawn: now it can be read.
    pub fn begin(&self) {
        // A thread that has begun by itself needs no telling.
        _ = self.begin.send(());
    }

    /// What was read, when all of it is.
    pub fn done(&self) -> Option<Whole> {
        self.done.try_recv().ok()
    }

    /// Waits for all of it. Reads it here when no thread does.
    pub fn wait(&self, settings: &Settings) -> Whole {
        self.begin();
        let received = self.done.recv().ok();
        received.unwrap_or_else(|| whole(settings))
    }
}

/// Reads everything, here and now.
pub fn whole(settings: &Settings) -> Whole {
    let content = content(settings);
    // The days of this place, and the last steps of the lessons: without them nothing is counted right.
    let counting = Counting::of(&content.lessons, local_time::utc_offset_secs());
    let opened = Store::open(&settings.data_dir, counting);
    Whole { content, opened }
}

/// Reads all of the content.
pub fn content(settings: &Settings) -> Content {
    let mut content = content::load(&settings.content_dir)
        .chosen(&settings.configuration)
        .offering(settings.pseudo);
    if !settings.preview {
        // Only authors are told what stands in the files: no need to hold them for a day.
        content.files.clear();
    }
    content
}

/// What the model needs of the content.
pub fn loaded(settings: &Settings, content: &Content) -> Loaded {
    Loaded {
        lessons: content.lessons.clone(),
        locales: content.locales.clone(),
        keyboard: settings.keyboard(content).clone(),
        word_pictures: content.word_pictures.clone(),
        standings: content.standings.clone(),
        notices: content::notices(content),
        preview: settings.preview.then(|| preview::told(settings, content)),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::time::Duration;

    use super::*;
    use crate::kiosk::Situation;

    fn settings(data: &tempfile::TempDir) -> Settings {
        Settings {
            content_dir: PathBuf::from(env!("CARGO_MANIFEST_DIR")),
            data_dir: data.path().to_owned(),
            situation: Situation::FullScreen,
            locale: None,
            pseudo: None,
            lesson: None,
            step: None,
            configuration: Default::default(),
            has_faulty_configuration: false,
            adjustments: Default::default(),
            has_unreadable_adjustments: false,
            left_file: None,
            preview: false,
            mute: true,
        }
    }

    #[test]
    fn the_window_is_woken_when_all_is_read() {
        let data = tempfile::tempdir().unwrap();
        let (told, hears) = channel();
        let loading = Loading::start(&settings(&data), move || told.send(()).unwrap());
        loading.begin();
        hears.recv_timeout(Duration::from_secs(60)).unwrap();
        let whole = loading.done().unwrap();
        assert_eq!(whole.content.lessons.len(), 6);
        assert_eq!(whole.opened.notice, None);
        assert!(data.path().join(crate::store::FILE_NAME).exists());
        assert!(loading.done().is_none(), "it comes once");
    }

    #[test]
    fn who_waits_gets_all_of_it_and_reads_it_without_a_thread() {
        let data = tempfile::tempdir().unwrap();
        let settings = settings(&data);
        let loading = Loading::start(&settings, || {});
        assert_eq!(loading.wait(&settings).content.lessons.len(), 6);
        let (begin, _) = channel();
        let (_, done) = channel();
        let gone = Loading { begin, done };
        assert_eq!(gone.wait(&settings).content.lessons.len(), 6);
    }
}
