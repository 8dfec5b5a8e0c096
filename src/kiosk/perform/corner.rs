//! The facilitator's corner at work: what the model asks for, and what became of it.

use super::Program;
use crate::app::{Action, Deed, Errand, Notice};
use crate::facilitator;
use crate::kiosk::corner::{Done, Work};
use crate::local_time;
use crate::progress::Timestamp;
use crate::report::{Day, Report, When};

impl Program {
    /// Does what the corner asks for.
    pub(super) fn run_errand(&mut self, errand: &Errand, now: Timestamp) {
        match errand {
            Errand::CheckPin(pin) => {
                let hash = self.settings.configuration.pin.as_ref();
                let right = hash.is_some_and(|hash| hash.verify(pin.as_str()));
                self.tell_corner(Deed::PinIs(right), now);
            }
            Errand::Report(when) => {
                let report = self.report(*when, now);
                self.tell_corner(Deed::Reported(report), now);
            }
            Errand::Export(report) => {
                if let Some(corner) = &self.corner {
                    let data = self.settings.data_dir.clone();
                    let report = Report::clone(report);
                    corner.export(facilitator::mounted(), data, report, today(now));
                }
            }
            Errand::Erase => {
                let Some(store) = self.store.take() else {
                    return self.tell_corner(Deed::Erased(false), now);
                };
                match &mut self.corner {
                    Some(corner) => corner.erase(store, self.settings.data_dir.clone()),
                    None => self.store = Some(store),
                }
            }
            Errand::Adjust(adjustments) => {
                adjustments.apply(&mut self.settings.configuration);
                let kept = facilitator::keep(&self.settings.data_dir, adjustments);
                match &kept {
                    Ok(()) => _ = self.act(Action::NoticeGone(Notice::Adjustments), now),
                    Err(why) => eprintln!("pas-a-pas: the settings are not kept: {why}"),
                }
                self.tell_corner(Deed::Adjusted(kept.is_ok()), now);
            }
            Errand::Leave => {
                if let Some(file) = &self.settings.left_file
                    && let Err(error) = std::fs::write(file, "")
                {
                    eprintln!("pas-a-pas: {}: {error}", file.display());
                }
                self.leaves = true;
            }
        }
    }

    /// What is done meanwhile; whether there was anything.
    pub(super) fn hear_corner(&mut self, now: Timestamp) -> bool {
        let done = self.corner.as_mut().map(Work::done).unwrap_or_default();
        self.take_done(done, now)
    }

    /// Waits for the store, if it is being erased: nothing that a person does may be lost.
    pub(super) fn wait_for_store(&mut self, now: Timestamp) {
        let done = self.corner.as_mut().map(Work::wait).unwrap_or_default();
        self.take_done(done, now);
    }

    /// Whether the program shall end.
    pub fn leaves(&mut self) -> bool {
        std::mem::take(&mut self.leaves)
    }

    fn take_done(&mut self, done: Vec<Done>, now: Timestamp) -> bool {
        let any = !done.is_empty();
        for one in done {
            let deed = match one {
                Done::Exported(kept) => Deed::Exported(kept),
                Done::Erased(store, erased) => {
                    self.store = Some(*store);
                    Deed::Erased(erased)
                }
            };
            self.tell_corner(deed, now);
        }
        any
    }

    fn tell_corner(&mut self, deed: Deed, now: Timestamp) {
        self.act(Action::Corner(deed), now);
    }

    fn report(&self, when: When, now: Timestamp) -> Option<Box<Report>> {
        let report = self.store.as_ref()?.report(when.period(today(now)));
        report
            .map_err(|why| eprintln!("pas-a-pas: the figures can't be read: {why}"))
            .ok()
            .map(Box::new)
    }
}

fn today(now: Timestamp) -> Day {
    Day::of(now, local_time::utc_offset_secs())
}
