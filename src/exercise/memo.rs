//! Memo: writing the identifiers of invented accounts on a paper memo, one account after the other.

use egui::Ui;
use serde::Deserialize;

use super::{Act, Answer, Asked, Deed, Grade, Kind, id_faults};
use crate::compare::{self, Exact};
use crate::keyboard::Layout;
use crate::typed::Typed;
use crate::widgets::View;
use crate::widgets::device::{self, Did, Field, Part, Screen, Tool};
use crate::words::{Message, french_word};

/// Accounts to be written down.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Memo {
    /// The accounts, in order.
    pub accounts: Vec<Account>,
}

/// An invented account; the name of its site has words in `.<id>-site`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Identifier.
    pub id: String,
    /// What stands for the person on that site.
    pub login: String,
    /// The invented password.
    pub password: String,
}

/// Name of the button that keeps what was written.
const KEEP: &str = "keep";
/// End of the name of a deed that did not keep it, because something differs.
const DIFFERS: &str = "-differs";

impl Account {
    /// The deed of writing it down.
    fn deed(&self) -> String {
        format!("{KEEP}-{}", self.id)
    }

    /// Its fields: name, label, what is to be written, what must be exactly so. Passwords forgive nothing.
    fn fields(&self) -> [(String, &'static str, &str, &'static [Exact]); 2] {
        let exact = &[Exact::Case, Exact::Accents, Exact::Dot, Exact::Spaces];
        [
            (
                format!("{}-login", self.id),
                "memo-login",
                &self.login,
                &[][..],
            ),
            (
                format!("{}-password", self.id),
                "memo-password",
                &self.password,
                &exact[..],
            ),
        ]
    }

    /// What differs first in what was written.
    fn differs(&self, answer: &Answer) -> Option<Message> {
        self.fields()
            .into_iter()
            .find_map(|(field, _, model, exact)| {
                let text = answer.text(&field);
                if text.trim().is_empty() {
                    return Some(Message::new("type-first"));
                }
                compare::differs(model, text, exact).map(|difference| difference.message())
            })
    }
}

impl Memo {
    /// The account that is written down now.
    fn now(&self, answer: &Answer) -> Option<&Account> {
        let mut accounts = self.accounts.iter();
        accounts.find(|account| !answer.has(&account.deed()))
    }

    /// The draft when what was written is to be kept.
    fn keep(&self, answer: &Answer) -> Answer {
        let Some(account) = self.now(answer) else {
            return answer.clone();
        };
        let mut more = answer.clone();
        more.done.retain(|deed| !deed.ends_with(DIFFERS));
        let differs = account.differs(answer).is_some();
        let tried = answer.done.len() > more.done.len();
        let deed = account.deed();
        if differs {
            // Said once more when it is tried once more: then the draft must not be the same.
            let times = if tried && !answer.has(&format!("{deed}-still{DIFFERS}")) {
                "-still"
            } else {
                ""
            };
            more.and(format!("{deed}{times}{DIFFERS}"))
        } else {
            more.and(deed)
        }
    }

    fn screen(&self, step: &Message, answer: &Answer) -> Screen {
        let mut parts = vec![Part::Title("mail", Message::new("memo-title"))];
        let account = self.now(answer).or(self.accounts.last());
        if let Some(account) = account {
            parts.push(Part::Strong(site(step, account)));
            let tried = answer.done.iter().any(|deed| deed.ends_with(DIFFERS));
            for (field, label, model, exact) in account.fields() {
                let differs = compare::differs(model, answer.text(&field), exact).is_some();
                parts.push(Part::Field(Field {
                    text: Typed::from(answer.text(&field)),
                    control: field,
                    label: Message::new(label),
                    model: Some(french_word(model)),
                    again: tried && differs,
                    tool: None,
                }));
            }
        }
        parts.push(Part::Words(Message::new("memo-help")));
        Screen {
            page: format!("memo {:?}", account.map(|account| &account.id)),
            about: Message::new("memo-title"),
            parts,
            bar: vec![Tool::new(KEEP, "check", Message::new("give")).main()],
            narrow: false,
            first: None,
        }
    }
}

fn site(step: &Message, account: &Account) -> Message {
    step.attribute(format!("{}-site", account.id))
}

impl Kind for Memo {
    fn grade(&self, answer: &Answer, step: &Message) -> Grade {
        let refused = answer.done.iter().any(|deed| deed.ends_with(DIFFERS));
        match self.now(answer) {
            None => Grade::right(step),
            Some(account) if refused => {
                let first = Message::new("type-first");
                Grade::wrong(account.differs(answer).unwrap_or(first))
            }
            // It goes on with the next account: nothing is said.
            Some(_) => Grade::incomplete(Message::new("type-first")),
        }
    }

    fn solution(&self) -> Answer {
        let accounts = self.accounts.iter();
        accounts.fold(Answer::default(), |answer, account| {
            let fields = account.fields().into_iter();
            fields
                .fold(answer, |answer, (field, _, model, _)| {
                    answer.with(&field, model)
                })
                .and(account.deed())
        })
    }

    fn way(&self) -> Vec<Deed> {
        let accounts = self.accounts.iter();
        accounts
            .flat_map(|account| {
                let fields = account.fields().into_iter();
                fields
                    .map(|(field, _, model, _)| Deed::Write(field, model.to_owned()))
                    .chain([Deed::Press(KEEP.into())])
            })
            .collect()
    }

    fn single_answers(&self) -> Vec<Answer> {
        vec![self.keep(&Answer::default())]
    }

    fn faults(&self) -> Vec<String> {
        let ids: Vec<String> = self.accounts.iter().map(|a| a.id.clone()).collect();
        let mut found = id_faults("account", &ids);
        if ids.is_empty() {
            found.push("`accounts` is empty: name at least one".into());
        }
        for account in &self.accounts {
            if account.login.trim().is_empty() || account.password.trim().is_empty() {
                let id = &account.id;
                found.push(format!("account \"{id}\" needs a login and a password"));
            }
        }
        found
    }

    fn required(&self) -> Vec<String> {
        let accounts = self.accounts.iter();
        accounts.map(|a| format!("{}-site", a.id)).collect()
    }

    fn spoken(&self, step: &Message, answer: &Answer, _: &Layout) -> Vec<Message> {
        self.screen(step, answer).all_messages()
    }

    /// The next account when it comes.
    fn heard(&self, step: &Message, before: &Answer, after: &Answer, _: &Layout) -> Vec<Message> {
        let (old, new) = (self.screen(step, before), self.screen(step, after));
        if old.page == new.page {
            Vec::new()
        } else {
            new.messages()
        }
    }

    fn first_control(&self, answer: &Answer) -> String {
        let step = Message::new("step");
        self.screen(&step, answer).first_control()
    }

    fn judges_itself(&self) -> bool {
        true
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn is_written(&self, _: &Answer) -> bool {
        true
    }

    fn entered(&self, answer: &Answer) -> Option<Act> {
        Some(Act::Change(self.keep(answer)))
    }

    fn allowed(&self) -> Vec<String> {
        let accounts = self.accounts.iter();
        accounts
            .flat_map(|account| [account.login.clone(), account.password.clone()])
            .collect()
    }

    fn ui(&self, ui: &mut Ui, view: &mut View, asked: Asked) -> Option<Act> {
        let screen = self.screen(asked.step, asked.answer);
        let rect = ui.max_rect();
        let after = match device::show(ui, view, rect, &screen)? {
            Did::Pressed(_) => self.keep(asked.answer),
            Did::Wrote(field, text) => {
                let mut more = asked.answer.clone();
                more.done.retain(|deed| !deed.ends_with(DIFFERS));
                more.typed.insert(field, text);
                more
            }
        };
        Some(Act::Change(after))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::Verdict;

    fn memo() -> Memo {
        let account = |id: &str| Account {
            id: id.into(),
            login: format!("camille-{id}"),
            password: "3-Tulipes-Bleues".into(),
        };
        Memo {
            accounts: vec![account("mail"), account("shop")],
        }
    }

    fn step() -> Message {
        Message::new("demo_one")
    }

    #[test]
    fn one_account_after_the_other() {
        let memo = memo();
        let blank = Answer::default();
        assert_eq!(memo.grade(&blank, &step()).verdict, Verdict::Incomplete);
        let written = blank
            .with("mail-login", "camille-mail")
            .with("mail-password", "3-Tulipes-Bleues");
        let kept = memo.keep(&written);
        assert_eq!(kept.done, ["keep-mail"]);
        assert_eq!(memo.grade(&kept, &step()).verdict, Verdict::Incomplete);
        assert_eq!(memo.first_control(&kept), "shop-login");
        assert_eq!(
            memo.grade(&memo.solution(), &step()).verdict,
            Verdict::Right
        );
    }

    #[test]
    fn what_differs_is_said_and_can_be_mended() {
        let memo = memo();
        let written = Answer::default()
            .with("mail-login", "camille-mail")
            .with("mail-password", "3-tulipes-bleues");
        let refused = memo.keep(&written);
        let grade = memo.grade(&refused, &step());
        assert_eq!(grade.verdict, Verdict::Wrong);
        assert_eq!(
            grade.explanation.id, "differs-case-upper",
            "passwords are exact"
        );
        let again = memo.keep(&refused);
        assert_ne!(again.done, refused.done, "tried again, said again");
        assert_ne!(memo.keep(&again).done, again.done);
        let mended = memo.keep(&again.with("mail-password", "3-Tulipes-Bleues"));
        assert_eq!(mended.done, ["keep-mail"]);
    }

    #[test]
    fn a_blank_memo_is_not_kept() {
        let memo = memo();
        let refused = memo.keep(&Answer::default());
        let grade = memo.grade(&refused, &step());
        assert_eq!(grade.verdict, Verdict::Wrong);
        assert_eq!(grade.explanation, Message::new("type-first"));
    }

    #[test]
    fn memos_without_accounts_are_refused() {
        assert_eq!(memo().faults(), [""; 0]);
        assert_eq!(Memo { accounts: vec![] }.faults().len(), 1);
        let mut twice = memo();
        twice.accounts[1].id = "mail".into();
        assert_eq!(twice.faults().len(), 1);
    }
}
