//! Memo: a sheet of paper with a line for each account, to be filled as at home.

#[cfg(test)]
mod tests;
mod view;

use serde::Deserialize;

use super::{Act, Answer, Asked, Deed, Grade, Kind};
use crate::compare::{self, Difference, Exact};
use crate::keyboard::Layout;
use crate::problem::Fault;
use crate::widgets::View;
use crate::widgets::text_field::MOST_CHARS;
use crate::words::Message;

/// Invented accounts, to be copied onto the sheet.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Memo {
    /// The accounts, one line each.
    pub accounts: Vec<Account>,
}

/// An invented account.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Its identifier; the name of its site is in `.<id>-site`.
    pub id: String,
    /// What one signs in with.
    pub login: String,
    /// Its password.
    pub password: String,
}

/// The most accounts of one sheet: there is much to type.
const MOST_ACCOUNTS: usize = 4;
/// Passwords are copied to the letter.
const TO_THE_LETTER: [Exact; 4] = [Exact::Case, Exact::Accents, Exact::Dot, Exact::Spaces];
/// What stands before the account whose line is shown where there is room for one only: a deed.
const AT: &str = "at-";

impl Account {
    /// Its two fields: the control, what is to be written, and what must be exactly so.
    fn fields(&self) -> [(String, &str, &'static [Exact]); 2] {
        let control = |field: &str| format!("{field}-{}", self.id);
        [
            (control("login"), &self.login, &[]),
            (control("password"), &self.password, &TO_THE_LETTER),
        ]
    }

    /// Its first field that is not as it should be.
    fn unlike(&self, answer: &Answer) -> Option<(String, Option<Difference>)> {
        self.fields()
            .into_iter()
            .find_map(|(control, text, exact)| {
                let typed = answer.text(&control);
                if typed.trim().is_empty() {
                    return Some((control, None));
                }
                let difference = compare::differs(text, typed, exact)?;
                Some((control, Some(difference)))
            })
    }

    fn site(&self, step: &Message) -> Message {
        step.attribute(format!("{}-site", self.id))
    }
}

impl Memo {
    /// The first field that is not as it should be, with what differs; nothing differs in an empty one.
    fn unlike(&self, answer: &Answer) -> Option<(&Account, String, Option<Difference>)> {
        self.accounts.iter().find_map(|account| {
            let (control, difference) = account.unlike(answer)?;
            Some((account, control, difference))
        })
    }

    /// The first empty field, and its account.
    fn empty(&self, answer: &Answer) -> Option<(&Account, String)> {
        self.accounts.iter().find_map(|account| {
            let mut controls = account.fields().into_iter().map(|field| field.0);
            let empty = controls.find(|control| answer.text(control).trim().is_empty())?;
            Some((account, empty))
        })
    }

    /// The account that is being written: where there is room for one line only, it is shown. What is
    /// complete gives way to the next one; once `judged`, the first that is not as it should be comes.
    fn at(&self, answer: &Answer, judged: bool) -> Option<&Account> {
        let at = answer.done.last().and_then(|deed| deed.strip_prefix(AT));
        let mut accounts = self.accounts.iter();
        let last = accounts.find(|account| at == Some(account.id.as_str()));
        let last = last.or(self.accounts.first());
        let complete = last.is_none_or(|account| account.unlike(answer).is_none());
        let unlike = self.unlike(answer).map(|(account, _, _)| account);
        unlike.filter(|_| judged || complete).or(last)
    }

    /// What is read of an account.
    fn line(account: &Account, step: &Message) -> Vec<Message> {
        let texts = account.fields().map(|(_, text, _)| view::as_written(text));
        std::iter::once(account.site(step)).chain(texts).collect()
    }
}

impl Kind for Memo {
    fn grade(&self, answer: &Answer, step: &Message) -> Grade {
        match self.unlike(answer) {
            None => Grade::right(step),
            Some((_, _, None)) => Grade::incomplete(Message::new("memo-missing")),
            Some((_, _, Some(difference))) => Grade::wrong(difference.message()),
        }
    }

    fn solution(&self) -> Answer {
        let fields = self.accounts.iter().flat_map(Account::fields);
        fields.fold(Answer::default(), |answer, (control, text, _)| {
            answer.with(&control, text)
        })
    }

    fn way(&self) -> Vec<Deed> {
        let fields = self.accounts.iter().flat_map(Account::fields);
        fields
            .map(|(control, text, _)| Deed::Write(control, text.to_owned()))
            .collect()
    }

    /// Each field alone, filled and begun.
    fn single_answers(&self) -> Vec<Answer> {
        let fields = self.accounts.iter().flat_map(Account::fields);
        let answers = fields.map(|(control, text, _)| Answer::default().with(&control, text));
        let mut answers: Vec<Answer> = answers.collect();
        if let Some(account) = self.accounts.first() {
            let [(control, text, _), _] = account.fields();
            let begun: String = text.chars().take(2).collect();
            answers.push(Answer::default().with(&control, &begun));
        }
        answers
    }

    fn faults(&self) -> Vec<Fault> {
        let mut found = Vec::new();
        if !(1..=MOST_ACCOUNTS).contains(&self.accounts.len()) {
            found.push(
                Fault::new("memo-count")
                    .with("most", MOST_ACCOUNTS)
                    .at("accounts:"),
            );
        }
        let ids: Vec<String> = self
            .accounts
            .iter()
            .map(|account| account.id.clone())
            .collect();
        found.extend(super::id_faults(Fault::new("thing-account"), &ids));
        for account in &self.accounts {
            for (control, text, _) in account.fields() {
                if text.trim().is_empty() || text.chars().count() > MOST_CHARS {
                    let fault = Fault::new("memo-field").with("field", control);
                    let fault = fault.with("most", MOST_CHARS);
                    found.push(fault.at(super::quoted(&account.id)));
                }
            }
        }
        found
    }

    fn required(&self) -> Vec<String> {
        let ids = self.accounts.iter().map(|account| &account.id);
        ids.map(|id| format!("{id}-site")).collect()
    }

    fn is_blank(&self, answer: &Answer) -> bool {
        let mut fields = self.accounts.iter().flat_map(Account::fields);
        fields.all(|(control, _, _)| answer.text(&control).trim().is_empty())
    }

    fn blank(&self) -> Message {
        Message::new("type-first")
    }

    fn told_apart(&self) -> Vec<Vec<Vec<String>>> {
        let sites = self.accounts.iter();
        vec![sites.map(|own| vec![format!("{}-site", own.id)]).collect()]
    }

    fn spoken(&self, step: &Message, answer: &Answer, _: &Layout) -> Vec<Message> {
        let head = ["memo-site", "memo-login", "memo-password"].map(Message::new);
        let line = self
            .at(answer, false)
            .map(|account| Self::line(account, step));
        head.into_iter().chain(line.into_iter().flatten()).collect()
    }

    /// The next account is read when one is complete.
    fn heard(&self, step: &Message, before: &Answer, after: &Answer, _: &Layout) -> Vec<Message> {
        let (old, new) = (self.at(before, false), self.at(after, false));
        let moved = new.filter(|_| old != new);
        moved.map_or_else(Vec::new, |account| Self::line(account, step))
    }

    /// Where something is to be written or mended.
    fn first_control(&self, answer: &Answer) -> String {
        let unlike = self.unlike(answer).map(|(_, control, _)| control);
        let first = || Some(self.accounts.first()?.fields()[0].0.clone());
        unlike.or_else(first).unwrap_or_default()
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn is_written(&self, _: &Answer) -> bool {
        true
    }

    /// Enter gives the sheet when no field is empty.
    fn entered(&self, answer: &Answer) -> Option<Act> {
        self.empty(answer).is_none().then_some(Act::Give)
    }

    fn allowed(&self) -> Vec<String> {
        let fields = self.accounts.iter().flat_map(Account::fields);
        let own = fields.map(|(_, text, _)| text.to_owned());
        own.chain(crate::identity::values()).collect()
    }

    fn ui(&self, ui: &mut egui::Ui, view: &mut View, asked: Asked) -> Option<Act> {
        view::show(ui, view, self, asked)
    }
}
