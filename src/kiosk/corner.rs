//! What the facilitator asks of the disk, beside the window: much to write or to erase takes long.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::voice::cache_dir;
use crate::app::Kept;
use crate::facilitator;
use crate::report::{Day, Report};
use crate::store::Store;

/// The work of the corner.
pub struct Work {
    wake: Box<dyn Fn() -> Box<dyn FnOnce() + Send>>,
    tell: Sender<Done>,
    told: Receiver<Done>,
    /// Whether the store is away, being erased.
    lent: bool,
}

/// What was done.
pub enum Done {
    /// The file is written, and where; or not.
    Exported(Option<Kept>),
    /// The store comes back, and whether it was erased.
    Erased(Box<Store>, bool),
}

impl Work {
    /// Ready to work; `wake` is called when something is done.
    pub fn new(wake: impl Fn() + Clone + Send + 'static) -> Self {
        let (tell, told) = channel();
        let wake = move || Box::new(wake.clone()) as Box<dyn FnOnce() + Send>;
        Self {
            wake: Box::new(wake),
            tell,
            told,
            lent: false,
        }
    }

    /// Writes this report to one of these memory sticks, or else beside the data.
    pub fn export(&self, media: Vec<PathBuf>, data_dir: PathBuf, report: Report, today: Day) {
        let (tell, wake) = (self.tell.clone(), (self.wake)());
        let work = move || {
            let written = facilitator::export(&media, &data_dir, &report, today);
            let kept =
                written.map_err(|why| eprintln!("pas-a-pas: the figures can't be written: {why}"));
            // Nobody hears it only when the program ends.
            _ = tell.send(Done::Exported(kept.ok()));
            wake();
        };
        let started = thread::Builder::new().name("export".into()).spawn(work);
        if let Err(error) = started {
            eprintln!("pas-a-pas: the thread of the export can't start: {error}");
            _ = self.tell.send(Done::Exported(None));
        }
    }

    /// Erases all that is in this store, and what was made of it in the data folder; gives the store back.
    pub fn erase(&mut self, store: Store, data_dir: PathBuf) {
        self.lent = true;
        let (tell, wake) = (self.tell.clone(), (self.wake)());
        // A thread that can't start would take the store with it: it gets it only once it runs.
        let (give, take) = channel::<Store>();
        let folder = data_dir.clone();
        let work = move || {
            if let Ok(store) = take.recv() {
                _ = tell.send(erased(store, &folder));
                wake();
            }
        };
        let started = thread::Builder::new().name("erase".into()).spawn(work);
        let left = match started {
            Ok(_) => give.send(store).err().map(|back| back.0),
            Err(error) => {
                eprintln!("pas-a-pas: the window waits while all is erased: {error}");
                Some(store)
            }
        };
        if let Some(store) = left {
            _ = self.tell.send(erased(store, &data_dir));
        }
    }

    /// What was done since the last time.
    pub fn done(&mut self) -> Vec<Done> {
        let done: Vec<Done> = self.told.try_iter().collect();
        self.lent &= !done.iter().any(Done::has_store);
        done
    }

    /// The same, and the store is among it if it was away.
    pub fn wait(&mut self) -> Vec<Done> {
        let mut all = self.done();
        while self.lent {
            let Ok(done) = self.told.recv() else { break };
            self.lent &= !done.has_store();
            all.push(done);
        }
        all
    }
}

impl Done {
    fn has_store(&self) -> bool {
        matches!(self, Self::Erased(..))
    }
}

fn erased(mut store: Store, data_dir: &Path) -> Done {
    let told =
        |why: &dyn std::fmt::Display| eprintln!("pas-a-pas: not everything is erased: {why}");
    // Each is tried, whatever became of the other.
    let store_is = store.erase().map_err(|why| told(&why)).is_ok();
    let files = facilitator::erase(data_dir, &cache_dir(data_dir));
    let files_are = files.map_err(|why| told(&why)).is_ok();
    Done::Erased(Box::new(store), store_is && files_are)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;
    use crate::report::{Counting, Counts, Period};

    const PATIENCE: Duration = Duration::from_secs(20);

    #[test]
    fn files_and_an_empty_store_come_back_and_wake_the_window() {
        let data = tempfile::tempdir().unwrap();
        let store = Store::open(data.path(), Counting::default()).store;
        let (woken, wakes) = mpsc::channel();
        let mut work = Work::new(move || woken.send(()).unwrap());
        assert!(work.wait().is_empty(), "nothing is away");
        let report = Report::new(&Counts::default(), Period::All);
        work.export(Vec::new(), data.path().to_owned(), report, Day(0));
        wakes.recv_timeout(PATIENCE).unwrap();
        let done = work.done();
        let there = |path: &String| path.contains("1970-01-01") && Path::new(path).exists();
        assert!(matches!(&done[..], [Done::Exported(Some(Kept::Machine(path)))] if there(path)));
        std::fs::create_dir(cache_dir(data.path())).unwrap();
        work.erase(store, data.path().to_owned());
        let done = work.wait();
        assert!(matches!(&done[..], [Done::Erased(_, true)]));
        assert!(!data.path().join("exports").exists());
        assert!(!cache_dir(data.path()).exists());
        wakes.recv_timeout(PATIENCE).unwrap();
        assert!(work.done().is_empty(), "once");
    }
}
