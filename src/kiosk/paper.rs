//! Sheets on their way to the printer: handed over on a thread, for a printer may be slow to answer.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crate::app::Action;
use crate::printer::{self, Error, Printer};

/// The printer of the kiosk.
pub struct Paper {
    printer: Printer,
    wake: Box<dyn Fn() -> Box<dyn FnOnce() + Send>>,
    tell: Sender<bool>,
    told: Receiver<bool>,
}

impl Paper {
    /// The printer of this name; `wake` is called when there is something to tell.
    pub fn new(name: String, wake: impl Fn() + Clone + Send + 'static) -> Self {
        let (tell, told) = channel();
        let wake = move || Box::new(wake.clone()) as Box<dyn FnOnce() + Send>;
        Self {
            printer: Printer { name },
            wake: Box::new(wake),
            tell,
            told,
        }
    }

    /// Prints a sheet, if it could be made.
    pub fn print(&self, sheet: Result<Vec<u8>, Error>) {
        let (printer, tell, wake) = (self.printer.clone(), self.tell.clone(), (self.wake)());
        let work = move || {
            let printed = sheet.and_then(|pdf| printer::print(&pdf, &printer));
            if let Err(error) = &printed {
                eprintln!("pas-a-pas: {error}");
            }
            // Nobody hears it only when the program ends.
            _ = tell.send(printed.is_ok());
            wake();
        };
        let started = thread::Builder::new().name("printer".into()).spawn(work);
        if let Err(error) = started {
            eprintln!("pas-a-pas: the printer's thread can't start: {error}");
            _ = self.tell.send(false);
        }
    }

    /// What became of sheets since the last time.
    pub fn events(&self) -> Vec<Action> {
        self.told.try_iter().map(Action::Printed).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_sheet_that_can_not_be_made_is_told_and_wakes_the_window() {
        let (woken, wakes) = mpsc::channel();
        let paper = Paper::new("none".into(), move || woken.send(()).unwrap());
        paper.print(Err(Error::Pdf("no".into())));
        wakes.recv_timeout(Duration::from_secs(20)).unwrap();
        assert_eq!(paper.events(), [Action::Printed(false)]);
        assert_eq!(paper.events(), []);
    }
}
