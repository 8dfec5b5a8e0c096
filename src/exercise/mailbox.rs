//! Mailbox: mails that are read, judged, answered, deleted, reported, and written.

mod place;
mod shown;
#[cfg(test)]
mod tests;

use serde::Deserialize;

use super::scene::{self, Goal, Scene};
use super::{Answer, Deed};
use crate::problem::Fault;
use crate::widgets::device::Screen;
use crate::words::Message;
use place::{Now, Place};

/// A mailbox with its mails.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mailbox {
    /// The mails, in the order shown.
    pub mails: Vec<Mail>,
    /// Deeds asked for.
    pub goal: Vec<String>,
    /// Deeds explained.
    #[serde(default)]
    pub wrong: Vec<String>,
    /// A new mail that can be written.
    #[serde(default)]
    pub write: Option<Letter>,
    /// What is typed to answer; without it an answer is sent at once.
    #[serde(default)]
    pub reply: Option<String>,
}

/// A mail: its words are `.<id>-sender`, `.<id>-address`, `.<id>-subject`, `.<id>-body`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Identifier.
    pub id: String,
    /// Whether it has a link: `.<id>-link`, and where it leads: `.<id>-target`.
    #[serde(default)]
    pub link: bool,
    /// Whether it has an attached file: `.<id>-attachment`.
    #[serde(default)]
    pub attachment: bool,
}

/// A mail to be written: plain invented text.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Address of the one who gets it.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// What it says.
    pub text: String,
}

/// What can be done with any mail: its deeds are these and the mail's id.
const DEEDS: [&str; 5] = ["open", "address", "reply", "delete", "report"];
/// What can be done with a mail that has a link: to look where it leads, and to open it.
const LINK_DEEDS: [&str; 2] = ["link", "follow"];

impl Scene for Mailbox {
    fn goal(&self) -> Goal<'_> {
        Goal {
            goal: &self.goal,
            wrong: &self.wrong,
        }
    }

    fn possible(&self) -> Vec<String> {
        let mut possible = Vec::new();
        for mail in &self.mails {
            let links = LINK_DEEDS.iter().filter(|_| mail.link);
            let files = ["attachment"].into_iter().filter(|_| mail.attachment);
            let deeds = DEEDS.iter().chain(links).copied().chain(files);
            possible.extend(deeds.map(|deed| format!("{deed}-{}", mail.id)));
        }
        possible.extend(self.write.iter().map(|_| "write".to_owned()));
        possible
    }

    fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        for mail in &self.mails {
            let always = ["sender", "address", "subject", "body"];
            let links = ["link", "target"].into_iter().filter(|_| mail.link);
            let files = ["attachment"].into_iter().filter(|_| mail.attachment);
            let names = always.into_iter().chain(links).chain(files);
            words.extend(names.map(|name| format!("{}-{name}", mail.id)));
        }
        words
    }

    /// Two mails may have one sender and one subject: their addresses or what they say tell them apart.
    fn listed(&self) -> Vec<Vec<String>> {
        let names = ["sender", "address", "subject", "body"];
        let of = |mail: &Mail| names.map(|name| format!("{}-{name}", mail.id)).into();
        self.mails.iter().map(of).collect()
    }

    fn before(&self, deed: &str) -> Vec<String> {
        let Some((verb, mail)) = self.split(deed) else {
            return Vec::new();
        };
        let verbs: &[&str] = match verb {
            "open" => &[],
            "follow" => &["open", "link"],
            _ => &["open"],
        };
        verbs.iter().map(|verb| format!("{verb}-{mail}")).collect()
    }

    fn own_faults(&self) -> Vec<Fault> {
        let ids: Vec<String> = self.mails.iter().map(|mail| mail.id.clone()).collect();
        let mut found = super::id_faults(Fault::new("thing-mail"), &ids);
        if ids.is_empty() && self.write.is_none() {
            found.push(Fault::new("mailbox-empty").at("mails:"));
        }
        for (field, text) in self.models() {
            if text.trim().is_empty() {
                let fault = Fault::new("field-empty").with("field", field);
                found.push(fault.at(format!("{field}:")));
            }
        }
        found
    }

    fn models(&self) -> Vec<(&'static str, &str)> {
        let letter = self.write.iter().flat_map(Letter::fields);
        let reply = self.reply.iter().map(|text| ("reply", text.as_str()));
        letter.chain(reply).collect()
    }

    fn deeds(&self) -> Vec<Deed> {
        let mut deeds = Vec::new();
        let mut at = None;
        let press = |control: String| Deed::Press(control);
        let write = |(field, text): (&str, &str)| Deed::Write(field.to_owned(), text.to_owned());
        for goal in self.in_order() {
            let Some((deed, mail)) = self.split(goal) else {
                // A new mail is written from the list.
                deeds.extend(at.take().map(|_: &str| press("list".into())));
                deeds.push(press("compose".into()));
                deeds.extend(self.write.iter().flat_map(Letter::fields).map(write));
                deeds.push(press("send".into()));
                continue;
            };
            if at != Some(mail) {
                deeds.extend(at.map(|_| press("list".into())));
                deeds.push(press(format!("open-{mail}")));
                at = Some(mail);
            }
            match deed {
                "open" => {}
                "link" => deeds.extend([goal.clone(), "stay".into()].map(press)),
                "follow" => deeds.extend([format!("link-{mail}"), goal.clone()].map(press)),
                "reply" => {
                    deeds.push(press(goal.clone()));
                    if let Some(text) = &self.reply {
                        deeds.extend([write(("reply", text)), press("send".into())]);
                    }
                }
                "delete" | "report" => {
                    deeds.push(press(goal.clone()));
                    // The last thing done to a mail takes it away and leads back to the list.
                    let last = |other: &&String| self.split(other).is_some_and(|(_, m)| m == mail);
                    if self.in_order().into_iter().rfind(last) == Some(goal) {
                        at = None;
                    }
                }
                _ => deeds.push(press(goal.clone())),
            }
        }
        // Nothing comes after where the last link leads.
        deeds.pop_if(|last| *last == press("stay".into()));
        deeds
    }

    fn deed(&self, answer: &Answer, control: &str) -> String {
        let place = Now::of(self, answer).place;
        let sent = |fields: &[(&str, &str)], deed: String| {
            let differs = |(field, text): &(&str, &str)| scene::differs(answer, field, text);
            let differs = fields.iter().find_map(differs);
            differs.map_or(deed, |_| "send-differs".to_owned())
        };
        match (control, place) {
            ("send", Place::Reply(mail)) => {
                let text = self.reply.as_deref().unwrap_or_default();
                sent(&[("reply", text)], format!("reply-{mail}"))
            }
            ("send", _) => {
                let fields: Vec<_> = self.write.iter().flat_map(Letter::fields).collect();
                sent(&fields, "write".into())
            }
            // What is explained is explained at once, without anything to type before.
            _ => match self.split(control) {
                Some(("reply", mail)) if self.reply.is_some() && !self.goal().explains(control) => {
                    format!("answer-{mail}")
                }
                _ => control.to_owned(),
            },
        }
    }

    fn refusal(&self, before: &Answer, deed: &str, step: &Message) -> Option<Message> {
        if deed == "send-differs" {
            let fields = match Now::of(self, before).place {
                Place::Reply(_) => vec!["reply"],
                _ => vec!["to", "subject", "text"],
            };
            let models = self.models();
            let mut models = models.iter().filter(|(field, _)| fields.contains(field));
            let differs = models.find_map(|(field, text)| scene::differs(before, field, text));
            // What was mended meanwhile is no longer told.
            return Some(differs.map_or_else(|| step.attribute("hint"), |d| d.message()));
        }
        // A mail to which something must still be done is not taken away.
        let (verb, mail) = self.split(deed)?;
        let takes_away =
            matches!(verb, "delete" | "report") && !self.goal.iter().any(|g| g == deed);
        (takes_away && self.awaits(before, mail)).then(|| step.attribute("hint"))
    }

    fn screen(&self, step: &Message, answer: &Answer) -> Screen {
        self.shown(step, answer)
    }
}

impl Mailbox {
    /// `report-parcel` → (`report`, `parcel`): the verb of a deed and the mail that it is done to.
    fn split<'a>(&'a self, deed: &'a str) -> Option<(&'a str, &'a str)> {
        let (verb, mail) = deed.split_once('-')?;
        let known = self.mails.iter().find(|known| known.id == mail)?;
        Some((verb, &known.id))
    }

    /// Whether something asked for must still be done to this mail.
    fn awaits(&self, answer: &Answer, mail: &str) -> bool {
        let about = |deed: &&String| self.split(deed).is_some_and(|(_, m)| m == mail);
        let mut goals = self.goal.iter().filter(about);
        goals.any(|deed| !answer.has(deed))
    }

    /// What is asked for, as it is best done: mail by mail, what takes a mail away at last.
    fn in_order(&self) -> Vec<&String> {
        let mut order: Vec<&String> = self.goal.iter().collect();
        order.sort_by_key(|goal| match self.split(goal) {
            Some((verb, mail)) => {
                let at = self.mails.iter().position(|known| known.id == mail);
                (at, matches!(verb, "delete" | "report"))
            }
            None => (Some(self.mails.len()), false),
        });
        order
    }
}

impl Letter {
    /// Its fields and what is to be typed in them.
    fn fields(&self) -> [(&'static str, &str); 3] {
        [
            ("to", &self.to),
            ("subject", &self.subject),
            ("text", &self.text),
        ]
    }
}
