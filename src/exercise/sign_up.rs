//! Sign up: the pages of an invented mail service, filled with an invented identity. Also signing in and out.

mod blocks;
mod hands;
mod page;
mod rules;
#[cfg(test)]
mod tests;
mod view;

use serde::Deserialize;

use super::{Act, Answer, Asked, Deed, Grade, Kind};
use crate::identity;
use crate::keyboard::Layout;
use crate::problem::Fault;
use crate::widgets::View;
use crate::words::Message;
pub use page::Page;
use page::{
    ADDRESS, CONDITIONS, HOUSE, MENU, PASSWORD, PICTURES, REFUSED, ROBOT, Refusal, SHOW, Why,
};
use rules::{FREE, Rule};

/// Pages one after the other, as on a site; nothing of what is typed is kept.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignUp {
    /// The pages, in this order.
    pub pages: Vec<Page>,
}

/// An address that the service proposed was chosen: a deed.
const CHOSE: &str = "chose-address";

impl SignUp {
    /// The page on screen; none when all are done.
    fn page(&self, answer: &Answer) -> Option<Page> {
        let mut pages = self.pages.iter();
        pages.find(|page| !answer.has(&page.done())).copied()
    }

    /// The draft after a press on the button of the page: on to the next page, or why not.
    fn press(&self, answer: &Answer) -> Answer {
        let Some(page) = self.page(answer) else {
            return answer.clone();
        };
        let refusal = page.refusal(answer);
        free(answer).and(refusal.map_or_else(|| page.done(), Refusal::deed))
    }

    /// What comes of a press. The same refusal once more is given again, to be said again.
    fn pressed(&self, answer: &Answer) -> Act {
        let pressed = self.press(answer);
        if pressed == *answer {
            Act::Give
        } else {
            Act::Change(pressed)
        }
    }

    /// The words of the page on screen that are read: its labels, what is to be done, its button.
    fn words(&self, answer: &Answer) -> Vec<Message> {
        let Some(page) = self.page(answer) else {
            return Vec::new();
        };
        let mut words: Vec<Message> = match page {
            Page::Conditions => vec![Message::new("signup-conditions-read")],
            _ => Vec::new(),
        };
        let fields = page.fields().iter();
        words.extend(fields.map(|(control, _)| label(control)));
        words.extend(page.asks().iter().map(|line| line.message()));
        if page == Page::Password {
            words.extend(Rule::ALL.map(Rule::message));
        }
        let presses = page
            .presses()
            .iter()
            .filter(|name| !PICTURES.contains(name));
        words.extend(presses.map(|control| Message::new(*control)));
        if page == Page::Robot && answer.has(ROBOT) {
            words.push(Message::new("signup-robot-ask"));
            words.extend(PICTURES.map(Message::new));
        }
        if has_passwords(page) {
            words.push(Message::new(SHOW));
        }
        if page != Page::SignOut || answer.has(MENU) {
            words.push(Message::new(page.next()));
        }
        words
    }
}

impl Kind for SignUp {
    fn grade(&self, answer: &Answer, step: &Message) -> Grade {
        if let Some(refusal) = Refusal::last(answer) {
            return Grade::wrong(refusal.message());
        }
        match self.page(answer) {
            None => Grade::right(step),
            // It goes on: nothing is said.
            Some(_) => Grade::incomplete(self.blank()),
        }
    }

    fn solution(&self) -> Answer {
        self.pages.iter().fold(Answer::default(), |answer, page| {
            let presses = page.presses().iter();
            let pressed = presses.fold(answer, |answer, control| answer.and(*control));
            let fields = page.fields().iter();
            let filled = fields.fold(pressed, |answer, (field, text)| answer.with(field, text));
            filled.and(page.done())
        })
    }

    fn way(&self) -> Vec<Deed> {
        let of_page = |page: &Page| {
            let fields = page.fields().iter();
            let writes = fields.map(|(field, text)| Deed::Write((*field).into(), (*text).into()));
            let presses = page.presses().iter().copied().chain([page.next()]);
            let presses = presses.map(|control| Deed::Press(control.into()));
            writes.chain(presses).collect::<Vec<_>>()
        };
        self.pages.iter().flat_map(of_page).collect()
    }

    /// Each page as it is when its button is pressed at once; with the address that people try first, and
    /// with a picture that is not the cat.
    fn single_answers(&self) -> Vec<Answer> {
        let mut singles = Vec::new();
        let mut before = Answer::default();
        for page in &self.pages {
            if page.refusal(&before).is_some() {
                singles.push(self.press(&before));
            }
            match page {
                Page::Address => {
                    let taken = before.with(ADDRESS, identity::ADDRESS_NAME);
                    singles.push(self.press(&taken));
                }
                Page::Robot => singles.push(self.press(&before.and(ROBOT).and(HOUSE))),
                Page::SignOut => singles.push(before.and(MENU)),
                _ => {}
            }
            before = before.and(page.done());
        }
        singles
    }

    fn faults(&self) -> Vec<Fault> {
        let mut found = Vec::new();
        if self.pages.is_empty() {
            found.push(Fault::new("signup-empty").at("pages:"));
        }
        for (at, page) in self.pages.iter().enumerate() {
            if self.pages[..at].contains(page) {
                let name = format!("{page:?}");
                let fault = Fault::new("signup-twice").with("page", &name);
                found.push(fault.at_second(name));
            }
        }
        found
    }

    fn required(&self) -> Vec<String> {
        Vec::new()
    }

    fn spoken(&self, _: &Message, answer: &Answer, _: &Layout) -> Vec<Message> {
        let mut words = self.words(answer);
        if suggests(answer) {
            let at = words.len().min(1);
            let proposed = FREE.map(as_written);
            words.splice(
                at..at,
                std::iter::once(Message::new("signup-suggested")).chain(proposed),
            );
        }
        words
    }

    /// Another page is read; what was ticked says its name, and a rule that is met says so. What was typed
    /// is never said.
    fn heard(&self, _: &Message, before: &Answer, after: &Answer, _: &Layout) -> Vec<Message> {
        let Some(deed) = after.done.iter().find(|deed| !before.has(deed)) else {
            return newly_met(before, after);
        };
        let chosen = |control: &str| vec![Message::new(control), Message::new("option-chosen")];
        match deed.as_str() {
            ROBOT => {
                let asks = std::iter::once(Message::new("signup-robot-ask"));
                let pictures = asks.chain(PICTURES.map(Message::new));
                chosen(ROBOT).into_iter().chain(pictures).collect()
            }
            CONDITIONS => chosen(CONDITIONS),
            SHOW => chosen(SHOW),
            MENU => vec![Message::new("signout-button")],
            CHOSE => vec![as_written(after.text(ADDRESS))],
            picture if PICTURES.contains(&picture) => chosen(picture),
            _ => self.words(after),
        }
    }

    fn first_control(&self, answer: &Answer) -> String {
        let Some(page) = self.page(answer) else {
            return "next".into();
        };
        if let Some(refusal) = Refusal::last(answer) {
            return refusal.control.into();
        }
        let first = match page {
            Page::Address if answer.has(CHOSE) => page.next(),
            Page::Robot if answer.has(ROBOT) => HOUSE,
            Page::SignOut if answer.has(MENU) => page.next(),
            _ => {
                let fields = page.fields().iter().map(|(field, _)| *field);
                let mut controls = fields.chain(page.presses().iter().copied());
                controls.next().unwrap_or_default()
            }
        };
        first.into()
    }

    fn judges_itself(&self) -> bool {
        true
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn is_written(&self, answer: &Answer) -> bool {
        self.page(answer)
            .is_some_and(|page| !page.fields().is_empty())
    }

    /// Enter is the button of the page.
    fn entered(&self, answer: &Answer) -> Option<Act> {
        Some(self.pressed(answer))
    }

    fn allowed(&self) -> Vec<String> {
        let free = FREE.map(|name| format!("{name}{}", identity::DOMAIN));
        let free = FREE.map(str::to_owned).into_iter().chain(free);
        identity::values().into_iter().chain(free).collect()
    }

    fn ui(&self, ui: &mut egui::Ui, view: &mut View, asked: Asked) -> Option<Act> {
        view::show(ui, view, self, asked)
    }
}

/// The draft without what was refused: the next deed begins from it.
fn free(answer: &Answer) -> Answer {
    let mut free = answer.clone();
    free.done.retain(|deed| !deed.starts_with(REFUSED));
    free
}

/// Whether addresses are proposed, because the one that was tried is taken.
fn suggests(answer: &Answer) -> bool {
    Refusal::last(answer).is_some_and(|refusal| refusal.why == Why::Taken)
}

/// Whether the page has a field that hides what is typed.
fn has_passwords(page: Page) -> bool {
    matches!(page, Page::Password | Page::SignIn)
}

/// The first rule that is met now and was not before, with the word for it.
fn newly_met(before: &Answer, after: &Answer) -> Vec<Message> {
    let (old, new) = (before.text(PASSWORD), after.text(PASSWORD));
    let met = Rule::ALL
        .into_iter()
        .find(|rule| rule.is_met(new) && !rule.is_met(old));
    met.map_or_else(Vec::new, |rule| vec![rule.message(), rule.state(new)])
}

/// The label of a field.
fn label(control: &str) -> Message {
    Message::new(match control {
        page::SIGN_IN_PASSWORD => PASSWORD,
        other => other,
    })
}

/// A text of the service that is the same in every language.
fn as_written(text: &str) -> Message {
    Message::new("signup-text").text("text", identity::as_written(text))
}
