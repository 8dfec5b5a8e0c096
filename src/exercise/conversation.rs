//! Conversation: messages by SMS from one sender, and what can be done with them.

use serde::Deserialize;

use super::scene::{self, Goal, Scene};
use super::{Answer, Deed};
use crate::problem::Fault;
use crate::widgets::device::{Card, Line, Part, Screen, Tool};
use crate::words::Message;

/// Messages by SMS. The link opens at once, as on a real phone.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conversation {
    /// Ids of the messages, in order; each has words in `.message-<id>`.
    pub messages: Vec<String>,
    /// Whether the last one has a link, with words in `.link`.
    #[serde(default)]
    pub link: bool,
    /// Deeds asked for.
    pub goal: Vec<String>,
    /// Deeds explained.
    #[serde(default)]
    pub wrong: Vec<String>,
}

/// What can be done by the buttons, each with its pictogram, its words, and what is said once it is done.
const TOOLS: [(&str, &str, &str, Option<&str>); 4] = [
    ("block", "block", "sms-block", Some("sms-blocked")),
    (
        "report",
        "report",
        "sms-report-button",
        Some("sms-reported"),
    ),
    ("answer", "reply", "sms-answer", None),
    ("delete", "delete", "sms-delete", Some("sms-deleted")),
];

impl Scene for Conversation {
    fn goal(&self) -> Goal<'_> {
        Goal {
            goal: &self.goal,
            wrong: &self.wrong,
        }
    }

    fn possible(&self) -> Vec<String> {
        let link = self.link.then_some("follow");
        let tools = TOOLS.iter().map(|(deed, ..)| *deed);
        link.into_iter().chain(tools).map(String::from).collect()
    }

    fn words(&self) -> Vec<String> {
        let messages = self.messages.iter().map(|id| format!("message-{id}"));
        let link = self.link.then(|| "link".to_owned());
        let sender = std::iter::once("sender".to_owned());
        sender.chain(messages).chain(link).collect()
    }

    fn own_faults(&self) -> Vec<Fault> {
        let mut found = Vec::new();
        if self.messages.is_empty() {
            found.push(Fault::new("conversation-empty").at("messages:"));
        }
        found.extend(super::id_faults(
            Fault::new("thing-message"),
            &self.messages,
        ));
        found
    }

    fn models(&self) -> Vec<(&'static str, &str)> {
        Vec::new()
    }

    fn deeds(&self) -> Vec<Deed> {
        // What is deleted can't be opened any more.
        let (last, first): (Vec<&String>, Vec<&String>) =
            self.goal.iter().partition(|deed| *deed == "delete");
        let deeds = first.into_iter().chain(last);
        deeds.map(|deed| Deed::Press(deed.clone())).collect()
    }

    fn deed(&self, _: &Answer, control: &str) -> String {
        control.to_owned()
    }

    /// What must still be opened can't be deleted.
    fn refusal(&self, before: &Answer, deed: &str, step: &Message) -> Option<Message> {
        let needed = deed == "delete" && self.goal().awaits(before, "follow");
        needed.then(|| step.attribute("hint"))
    }

    fn screen(&self, step: &Message, answer: &Answer) -> Screen {
        let done = scene::fresh(self, answer);
        let sender = step.attribute("sender");
        let mut parts = vec![Part::Sender("sms", sender, None, None)];
        let notes = TOOLS.iter().filter(|(deed, ..)| done.has(deed));
        parts
            .extend(notes.filter_map(|(.., note)| note.map(|note| Part::Note(Message::new(note)))));
        if !done.has("delete") {
            let messages = self.messages.iter();
            let message = |id| step.attribute(format!("message-{id}"));
            parts.extend(messages.map(|id| Part::Bubble(message(id))));
            if self.link {
                parts.push(Part::Card(Card {
                    control: "follow".into(),
                    icon: "link",
                    lines: vec![Line::bold(step.attribute("link"))],
                    link: true,
                }));
            }
        }
        let tools = TOOLS.iter();
        let tool = |&(deed, icon, words, _): &(&str, &'static str, &str, _)| {
            Tool::new(deed, icon, Message::new(words))
        };
        Screen {
            page: "sms".into(),
            about: Message::new("imitation-sms"),
            parts,
            bar: tools.map(tool).collect(),
            narrow: true,
            // Not the link: whoever presses Enter once too often must not have opened it.
            first: Some("block".into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::{Kind, Verdict};
    use crate::keyboard::Layout;
    use crate::problem::Tongue;

    fn conversation(goal: &[&str], wrong: &[&str]) -> Conversation {
        let own = |deeds: &[&str]| deeds.iter().map(|deed| (*deed).to_owned()).collect();
        Conversation {
            messages: own(&["first", "second"]),
            link: true,
            goal: own(goal),
            wrong: own(wrong),
        }
    }

    fn step() -> Message {
        Message::new("demo_one")
    }

    fn grade(scene: &Conversation, deeds: &[&str]) -> (Verdict, String) {
        let grade = scene.grade(&Answer::of(deeds.iter().copied()), &step());
        (grade.verdict, grade.explanation.key())
    }

    #[test]
    fn all_that_is_asked_for_in_any_order() {
        let scene = conversation(&["block", "report"], &["follow", "answer"]);
        assert_eq!(grade(&scene, &[]).0, Verdict::Incomplete);
        assert_eq!(grade(&scene, &["report"]).0, Verdict::Incomplete);
        let right = (Verdict::Right, "demo_one.right".to_owned());
        assert_eq!(grade(&scene, &["report", "block"]), right);
        assert_eq!(grade(&scene, &["delete", "block", "report"]), right);
        assert_eq!(
            grade(&scene, &["block", "follow"]),
            (Verdict::Wrong, "demo_one.wrong-follow".into())
        );
        assert_eq!(
            grade(
                &scene,
                &scene
                    .solution()
                    .done
                    .iter()
                    .map(|d| &**d)
                    .collect::<Vec<_>>()
            ),
            right
        );
    }

    #[test]
    fn what_was_explained_is_not_done_and_can_be_explained_again() {
        let scene = conversation(&["block", "report"], &["follow"]);
        let after = |answer: &Answer, deed: &str| scene::and(&scene, answer, deed);
        let once = after(&Answer::of(["block"]), "follow");
        assert_eq!(once, Answer::of(["block", "follow"]));
        let twice = after(&once, "follow");
        assert_ne!(
            twice.done, once.done,
            "the second time is a deed of its own"
        );
        assert_eq!(scene.grade(&twice, &step()).verdict, Verdict::Wrong);
        let thrice = after(&twice, "follow");
        assert_ne!(thrice.done, twice.done);
        assert_eq!(after(&thrice, "report"), Answer::of(["block", "report"]));
    }

    #[test]
    fn what_must_be_opened_is_not_deleted_before() {
        let scene = conversation(&["follow", "delete"], &[]);
        assert_eq!(grade(&scene, &["delete"]).1, "demo_one.hint");
        assert_eq!(
            scene.way(),
            ["follow", "delete"].map(|d| Deed::Press(d.into()))
        );
        assert_eq!(scene.faults(), []);
    }

    #[test]
    fn deleted_messages_are_gone_and_it_is_said() {
        let scene = conversation(&["block"], &["follow"]);
        let (before, after) = (Answer::default(), Answer::of(["delete"]));
        let said = |answer| scene.screen(&step(), answer).messages();
        assert!(said(&before).contains(&step().attribute("message-second")));
        assert_eq!(
            said(&after),
            [step().attribute("sender"), Message::new("sms-deleted")]
        );
        assert_eq!(
            scene.heard(&step(), &before, &after, &Layout::shipped()),
            [Message::new("sms-deleted")]
        );
        assert_eq!(scene.heard(&step(), &after, &after, &Layout::shipped()), []);
    }

    #[test]
    fn impossible_conversations_are_refused() {
        assert_eq!(conversation(&["block"], &["follow"]).faults(), []);
        let no_link = Conversation {
            link: false,
            ..conversation(&["follow"], &[])
        };
        let no_messages = Conversation {
            messages: vec![],
            ..conversation(&["block"], &[])
        };
        for (bad, said) in [
            (conversation(&[], &[]), "`goal` is empty"),
            (conversation(&["run"], &[]), "choose among follow, block"),
            (
                conversation(&["block"], &["block"]),
                "in `goal` and in `wrong`",
            ),
            (conversation(&["block", "block"], &[]), "twice"),
            (no_link, "\"follow\", which nobody can do here"),
            (no_messages, "`messages` is empty"),
        ] {
            let faults = bad.faults();
            assert!(
                faults
                    .iter()
                    .any(|f| f.told(Tongue::English).contains(said)),
                "{faults:?}"
            );
        }
    }
}
