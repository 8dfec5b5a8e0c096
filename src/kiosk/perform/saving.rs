//! Progress on its way to the disk, and what is told when the disk does not take it.

use super::{Program, RETRY_MILLIS};
use crate::app::{Action, Notice};
use crate::progress::Timestamp;
use crate::resume::{Code, Kept};
use crate::store::{Fault, Row, Store};

/// Batches of old rows that are deleted between two people: each takes some 6 milliseconds.
const MOST_BATCHES: usize = 10;

impl Program {
    /// Tries from time to time to write the rows that wait.
    pub(super) fn try_again(&mut self, now: Timestamp) {
        let not_saved = self.model.notices.contains(&Notice::NotSaved);
        if let Some(store) = &mut self.store
            && (store.pending() > 0 || not_saved)
            && now.millis_since(self.tried_at) >= RETRY_MILLIS
        {
            self.tried_at = now;
            let written = store.flush().map_err(|error| error.fault());
            self.tell_saved(written, now);
        }
    }

    /// Deletes what is too old, while nobody is there. A few batches only: the next person must not wait.
    pub(super) fn purge(&mut self) {
        let days = self.settings.configuration.retention_days;
        let now = self.now();
        let Some(store) = &mut self.store else { return };
        for _ in 0..MOST_BATCHES {
            match store.purge(now, days) {
                Ok(purged) if purged.more => {}
                Ok(_) => break,
                Err(error) => {
                    eprintln!("pas-a-pas: old rows are kept for now: {error}");
                    break;
                }
            }
        }
    }

    /// Writes what still waits, when the program ends.
    pub fn end(&mut self) {
        self.wait_for_store(self.now());
        if let Some(store) = &mut self.store
            && let Err(error) = store.flush()
        {
            let pending = store.pending();
            eprintln!("pas-a-pas: {pending} answers could not be kept: {error}");
        }
    }

    /// Keeps progress under a code; a disk that does not take it now gives none.
    pub(super) fn keep(&mut self, kept: &Kept, own: Option<Code>, now: Timestamp) {
        let days = self.settings.configuration.resume_days;
        let store = self.store.as_mut();
        let code = store.and_then(|store| {
            store
                .keep_progress(kept, own, now, days)
                .map_err(|error| eprintln!("pas-a-pas: no code can be given: {error}"))
                .ok()
        });
        self.act(Action::Kept(code), now);
    }

    pub(super) fn find(&mut self, code: Code, now: Timestamp) {
        let store = self.store.as_mut();
        let found = store.and_then(|store| {
            store
                .find_progress(code, now)
                .map_err(|error| eprintln!("pas-a-pas: codes can't be read: {error}"))
                .ok()
        });
        self.act(Action::Found(found), now);
    }

    pub(super) fn record(&mut self, row: impl Into<Row>, now: Timestamp) {
        if let Some(store) = &mut self.store {
            let written = store.record(row).map_err(|error| error.fault());
            self.tell_saved(written, now);
        }
    }

    /// What became of writing: a standing notice, or its end.
    pub(super) fn tell_saved(&mut self, written: Result<(), Fault>, now: Timestamp) {
        match written {
            Ok(()) => self.act(Action::NoticeGone(Notice::NotSaved), now),
            Err(fault) => {
                // A newer database stays newer: only what can mend itself is tried again.
                if matches!(fault, Fault::NotSaved(_)) {
                    self.wake_after(RETRY_MILLIS);
                }
                self.act(Action::Notice(notice(&fault)), now)
            }
        };
        if let Some(fault) = self.store.as_mut().and_then(Store::news) {
            self.act(Action::Notice(notice(&fault)), now);
        }
    }
}

/// A fault of the disk in the words of the screen; the operator finds the detail on standard error.
pub(super) fn notice(fault: &Fault) -> Notice {
    eprintln!("pas-a-pas: progress: {fault:?}");
    match fault {
        Fault::SetAside(_) => Notice::DatabaseSetAside,
        Fault::Newer => Notice::DatabaseNewer,
        Fault::NotSaved(_) => Notice::NotSaved,
    }
}
