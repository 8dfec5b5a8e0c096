//! The content on its way from the disk: read beside the window, so that many lessons do not delay the first picture.

use std::sync::mpsc::{Receiver, channel};
use std::thread;

use super::Settings;
use super::preview;
use crate::app::Loaded;
use crate::content::{self, Content};

/// Content that is being read.
pub struct Loading(Receiver<Content>);

impl Loading {
    /// Begins to read all of it; `wake` is called at its end.
    pub fn start(settings: &Settings, wake: impl Fn() + Send + 'static) -> Self {
        let (tell, told) = channel();
        let settings = settings.clone();
        let read = move || {
            // The window is gone when nobody hears: nothing is left to do.
            if tell.send(whole(&settings)).is_ok() {
                wake();
            }
        };
        if let Err(error) = thread::Builder::new().name("content".into()).spawn(read) {
            eprintln!("pas-a-pas: the lessons are read later ({error})");
        }
        Self(told)
    }

    /// The content, when all of it is read.
    pub fn done(&self) -> Option<Content> {
        self.0.try_recv().ok()
    }

    /// Waits for the content. Reads it here when no thread does.
    pub fn wait(&self, settings: &Settings) -> Content {
        let received = self.0.recv().ok();
        received.unwrap_or_else(|| whole(settings))
    }
}

/// Reads all of the content, here and now.
pub fn whole(settings: &Settings) -> Content {
    content::load(&settings.content_dir)
        .chosen(&settings.configuration)
        .offering(settings.pseudo)
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

    fn settings() -> Settings {
        Settings {
            content_dir: PathBuf::from(env!("CARGO_MANIFEST_DIR")),
            data_dir: PathBuf::new(),
            situation: Situation::FullScreen,
            locale: None,
            pseudo: None,
            lesson: None,
            step: None,
            configuration: Default::default(),
            has_faulty_configuration: false,
            preview: false,
            mute: true,
        }
    }

    #[test]
    fn the_window_is_woken_when_all_is_read() {
        let (told, hears) = channel();
        let loading = Loading::start(&settings(), move || told.send(()).unwrap());
        hears.recv_timeout(Duration::from_secs(60)).unwrap();
        assert_eq!(loading.done().unwrap().lessons.len(), 6);
        assert!(loading.done().is_none(), "it comes once");
    }

    #[test]
    fn who_waits_gets_all_of_it_and_reads_it_without_a_thread() {
        let settings = settings();
        let loading = Loading::start(&settings, || {});
        assert_eq!(loading.wait(&settings).lessons.len(), 6);
        let (_, gone) = channel();
        assert_eq!(Loading(gone).wait(&settings).lessons.len(), 6);
    }
}
