//! What a mailbox shows: the mails, one of them, where its link leads, a letter to write.

use super::place::{Now, Place};
use super::{Mail, Mailbox};
use crate::exercise::Answer;
use crate::exercise::scene;
use crate::widgets::device::{Card, Line, Part, Screen, Tool};
use crate::words::Message;

impl Mailbox {
    /// What is on its screen after these deeds.
    pub(super) fn shown(&self, step: &Message, answer: &Answer) -> Screen {
        let now = Now::of(self, answer);
        let again = answer
            .done
            .last()
            .is_some_and(|deed| deed == "send-differs");
        let note = now.note.map(|note| Part::Note(Message::new(note)));
        let mut parts: Vec<Part> = note.into_iter().collect();
        let (page, bar) = match now.place {
            Place::List => {
                parts.extend(self.list(step, &now));
                let write = self.write.iter();
                let write =
                    write.map(|_| Tool::new("compose", "mail", Message::new("mailbox-write")));
                ("list".to_owned(), write.collect())
            }
            Place::Mail(mail) => {
                parts.extend(self.mail(step, mail, now.has_looked(mail)));
                (format!("mail {mail}"), mail_tools(mail))
            }
            Place::Link(mail) => {
                parts.push(Part::Words(Message::new("mailbox-link-leads")));
                let target = step.attribute(format!("{mail}-target"));
                parts.push(Part::Address("link", target));
                (format!("link {mail}"), link_tools(mail))
            }
            Place::Write => {
                let field =
                    |name, label| Part::Field(scene::field(self, answer, name, label, again));
                let labels = ["mailbox-to", "mailbox-subject", "mailbox-text"];
                let names = ["to", "subject", "text"].into_iter().zip(labels);
                parts.extend(names.map(|(name, label)| field(name, label)));
                ("write".to_owned(), letter_tools())
            }
            Place::Reply(mail) => {
                let field = scene::field(self, answer, "reply", "mailbox-text", again);
                parts.push(Part::Field(field));
                (format!("reply {mail}"), letter_tools())
            }
        };
        // Not the link itself: whoever presses Enter once too often must not have opened it.
        let first = matches!(now.place, Place::Link(_)).then(|| "stay".to_owned());
        Screen {
            page: format!("mailbox {page}"),
            about: Message::new("mailbox-name"),
            parts,
            bar,
            narrow: false,
            first,
        }
    }

    fn list(&self, step: &Message, now: &Now) -> Vec<Part> {
        let name = Part::Title("mail", Message::new("mailbox-name"));
        let there = self.mails.iter().filter(|mail| !now.is_gone(&mail.id));
        let line = |mail: &Mail, name: &str| {
            let message = step.attribute(format!("{}-{name}", mail.id));
            let bold = !now.is_read(&mail.id);
            Line { message, bold }
        };
        let card = |mail: &Mail| {
            Part::Card(Card {
                control: format!("open-{}", mail.id),
                icon: "mail",
                lines: vec![line(mail, "sender"), line(mail, "subject")],
                link: false,
            })
        };
        let mut parts = vec![name];
        parts.extend(there.map(card));
        if parts.len() == 1 {
            parts.push(Part::Words(Message::new("mailbox-empty")));
        }
        parts
    }

    fn mail(&self, step: &Message, mail: &str, looked: bool) -> Vec<Part> {
        let words = |name: &str| step.attribute(format!("{mail}-{name}"));
        let details = Message::new("mailbox-sender-details");
        let details = Tool::new(format!("address-{mail}"), "address", details);
        let address = looked.then(|| words("address"));
        let mut parts = vec![
            Part::Sender("person", words("sender"), address, Some(details)),
            Part::Strong(words("subject")),
            Part::Words(words("body")),
        ];
        let known = self.mails.iter().find(|known| known.id == mail);
        if known.is_some_and(|mail| mail.link) {
            parts.push(Part::Card(Card {
                control: format!("link-{mail}"),
                icon: "link",
                lines: vec![Line::bold(words("link"))],
                link: true,
            }));
        }
        if known.is_some_and(|mail| mail.attachment) {
            let label = Line::plain(Message::new("mailbox-attachment"));
            parts.push(Part::Card(Card {
                control: format!("attachment-{mail}"),
                icon: "attachment",
                lines: vec![label, Line::bold(words("attachment"))],
                link: false,
            }));
        }
        parts
    }
}

fn mail_tools(mail: &str) -> Vec<Tool> {
    let of =
        |deed: &str, icon, words| Tool::new(format!("{deed}-{mail}"), icon, Message::new(words));
    vec![
        back_to_list(),
        of("reply", "reply", "mailbox-reply"),
        of("delete", "delete", "mailbox-delete"),
        of("report", "report", "mailbox-report"),
    ]
}

fn link_tools(mail: &str) -> Vec<Tool> {
    let open = Message::new("mailbox-link-open");
    vec![
        Tool::new("stay", "back", Message::new("mailbox-link-leave")),
        Tool::new(format!("follow-{mail}"), "link", open),
    ]
}

fn letter_tools() -> Vec<Tool> {
    let send = Message::new("mailbox-send");
    vec![back_to_list(), Tool::new("send", "send", send).main()]
}

fn back_to_list() -> Tool {
    Tool::new("list", "back", Message::new("mailbox-back"))
}
