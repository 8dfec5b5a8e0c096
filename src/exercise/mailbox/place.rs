//! Where a person is in a mailbox, and what has become of its mails: read from the deeds so far.

use super::Mailbox;
use crate::exercise::Answer;
use crate::exercise::scene;

/// What is on the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place<'a> {
    /// The mails.
    List,
    /// One mail.
    Mail(&'a str),
    /// Where the link of a mail leads.
    Link(&'a str),
    /// A new mail.
    Write,
    /// An answer to a mail.
    Reply(&'a str),
}

/// The mailbox after some deeds.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Now<'a> {
    pub place: Place<'a>,
    /// What the last deed brought about.
    pub note: Option<&'static str>,
    mailbox: &'a Mailbox,
    /// The deeds that took effect.
    done: Answer,
}

impl<'a> Now<'a> {
    /// After the deeds of this draft.
    pub fn of(mailbox: &'a Mailbox, answer: &Answer) -> Self {
        let mut now = Self {
            place: Place::List,
            note: None,
            mailbox,
            done: Answer::default(),
        };
        let fresh = scene::fresh(mailbox, answer);
        for deed in &fresh.done {
            now.done.done.push(deed.clone());
            (now.place, now.note) = now.after(deed);
        }
        // What is explained takes no effect, but the mail that it was done to is the one on the screen.
        if let Some(deed) = answer.done.last().filter(|_| fresh.done != answer.done) {
            now.note = None;
            now.stand_at(deed);
        }
        now
    }

    /// Where a deed leads, and what it brought about.
    fn after(&self, deed: &str) -> (Place<'a>, Option<&'static str>) {
        let place = self.place;
        let Some((verb, mail)) = self.find(deed) else {
            return match (deed, place) {
                ("list", _) => (Place::List, None),
                ("compose", _) => (Place::Write, None),
                ("write", _) => (Place::List, Some("mailbox-sent")),
                ("stay", Place::Link(mail)) => (Place::Mail(mail), None),
                _ => (place, None),
            };
        };
        let taken_away = if self.is_gone(mail) {
            Place::List
        } else {
            Place::Mail(mail)
        };
        match verb {
            "link" => (Place::Link(mail), None),
            "answer" => (Place::Reply(mail), None),
            "reply" => (Place::Mail(mail), Some("mailbox-sent")),
            "attachment" => (Place::Mail(mail), Some("mailbox-attachment-opened")),
            "delete" => (taken_away, Some("mailbox-deleted")),
            "report" => (taken_away, Some("mailbox-reported")),
            _ => (Place::Mail(mail), None),
        }
    }

    /// Brings the mail of an explained deed on the screen, unless it is there.
    fn stand_at(&mut self, deed: &str) {
        if let Some((verb, mail)) = self.find(deed) {
            let there = match self.place {
                Place::List | Place::Write => false,
                Place::Mail(at) | Place::Link(at) | Place::Reply(at) => at == mail,
            };
            if !there || verb == "open" {
                self.place = Place::Mail(mail);
            }
        } else if matches!(deed, "send-differs" | "write") && self.place == Place::List {
            self.place = Place::Write;
        }
    }

    /// The verb of a deed, and the mail that it was done to as the mailbox names it.
    fn find<'d>(&self, deed: &'d str) -> Option<(&'d str, &'a str)> {
        let (verb, id) = deed.split_once('-')?;
        let mail = self.mailbox.mails.iter().find(|mail| mail.id == id)?;
        Some((verb, mail.id.as_str()))
    }

    /// Whether this mail has been opened.
    pub fn is_read(&self, mail: &str) -> bool {
        let mut deeds = self.done.done.iter();
        deeds.any(|deed| self.find(deed).is_some_and(|(_, read)| read == mail))
    }

    /// Whether the real address of its sender was asked for.
    pub fn has_looked(&self, mail: &str) -> bool {
        self.done.has(&format!("address-{mail}"))
    }

    /// Whether it was deleted or reported, and nothing asked for must still be done to it.
    pub fn is_gone(&self, mail: &str) -> bool {
        let mut away = ["delete", "report"].iter();
        away.any(|verb| self.done.has(&format!("{verb}-{mail}")))
            && !self.mailbox.awaits(&self.done, mail)
    }
}
