//! Browser: an address or words to search are typed, results are compared and opened.

use serde::Deserialize;

use super::scene::{self, Goal, Scene};
use super::{Answer, Deed};
use crate::problem::Fault;
use crate::typed::Typed;
use crate::widgets::device::{Card, Field, Line, Part, Screen, Tool};
use crate::words::{Message, french_word};

/// A browser. What is typed comes first: the address, then the words to search.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Browser {
    /// An address that is typed into the address bar.
    #[serde(default)]
    pub address: Option<String>,
    /// Words that are typed into the search field.
    #[serde(default)]
    pub search: Option<String>,
    /// Ids of the results in the order shown; their words are `.<id>-title`, `.<id>-address`, `.<id>-text`,
    /// `.<id>-page`.
    #[serde(default)]
    pub results: Vec<String>,
    /// Results that are advertisements.
    #[serde(default)]
    pub ads: Vec<String>,
    /// Results whose page asks for a code.
    #[serde(default)]
    pub form: Vec<String>,
    /// Deeds asked for.
    pub goal: Vec<String>,
    /// Deeds explained.
    #[serde(default)]
    pub wrong: Vec<String>,
}

/// What is on the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place<'a> {
    /// The address bar, to be filled.
    Address,
    /// The search field, to be filled.
    Search,
    /// All results.
    Results,
    /// The page of one of them.
    Page(&'a str),
}

impl Scene for Browser {
    fn goal(&self) -> Goal<'_> {
        Goal {
            goal: &self.goal,
            wrong: &self.wrong,
        }
    }

    fn possible(&self) -> Vec<String> {
        let typed = self.models().into_iter().map(|(field, _)| field.to_owned());
        let open = self.results.iter().map(|id| format!("open-{id}"));
        let give = self.form.iter().map(|id| format!("give-{id}"));
        typed.chain(open).chain(give).collect()
    }

    fn words(&self) -> Vec<String> {
        let names = ["title", "address", "text", "page"];
        let of = |id: &String| names.map(|name| format!("{id}-{name}"));
        self.results.iter().flat_map(of).collect()
    }

    /// Two results may have one title: their addresses tell them apart.
    fn listed(&self) -> Vec<Vec<String>> {
        let names = ["title", "address", "text"];
        let of = |id: &String| names.map(|name| format!("{id}-{name}")).into();
        self.results.iter().map(of).collect()
    }

    fn before(&self, deed: &str) -> Vec<String> {
        let typed = self.models().into_iter().map(|(field, _)| field.to_owned());
        match self.split(deed) {
            Some((verb, id)) => {
                let open = (verb == "give").then(|| format!("open-{id}"));
                typed.chain(open).collect()
            }
            // The address is typed before the words to search.
            None => typed.take_while(|field| field != deed).collect(),
        }
    }

    fn own_faults(&self) -> Vec<Fault> {
        let mut found = super::id_faults(Fault::new("thing-result"), &self.results);
        for (name, ids) in [("ads", &self.ads), ("form", &self.form)] {
            for id in ids.iter().filter(|id| !self.results.contains(id)) {
                let fault = Fault::new("browser-unknown")
                    .with("field", name)
                    .with("id", id);
                found.push(fault.at(super::quoted(id)));
            }
        }
        if self.address.is_none() && self.results.is_empty() {
            found.push(Fault::new("browser-nothing"));
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
        let address = self.address.iter().map(|text| ("address", text.as_str()));
        let search = self.search.iter().map(|text| ("search", text.as_str()));
        address.chain(search).collect()
    }

    fn deeds(&self) -> Vec<Deed> {
        let press = |control: String| Deed::Press(control);
        let mut deeds = Vec::new();
        let pages = || {
            let goals = self.goal.iter();
            goals.filter_map(|goal| Some((goal, self.split(goal)?)))
        };
        for (field, text) in self.models() {
            // The results come after the words; without them only what is asked for is typed.
            if pages().next().is_some() || self.goal.iter().any(|goal| goal == field) {
                deeds.push(Deed::Write(field.into(), text.into()));
                deeds.push(press(format!("go-{field}")));
            }
        }
        let mut at = None;
        for (goal, (verb, page)) in pages() {
            if at != Some(page) {
                deeds.extend(at.map(|_| press("results".into())));
                deeds.push(press(format!("open-{page}")));
                at = Some(page);
            }
            if verb == "give" {
                deeds.push(press(goal.clone()));
            }
        }
        deeds
    }

    fn deed(&self, answer: &Answer, control: &str) -> String {
        let models = self.models();
        let typed = control.strip_prefix("go-");
        let model = models.iter().find(|(field, _)| typed == Some(field));
        match model {
            Some((field, text)) if scene::differs(answer, field, text).is_some() => {
                format!("{field}-differs")
            }
            Some((field, _)) => (*field).to_owned(),
            None => control.to_owned(),
        }
    }

    fn refusal(&self, before: &Answer, deed: &str, step: &Message) -> Option<Message> {
        let typed = deed.strip_suffix("-differs")?;
        let models = self.models();
        let (field, text) = models.iter().find(|(field, _)| *field == typed)?;
        let differs = scene::differs(before, field, text);
        // What was mended meanwhile is no longer told.
        Some(differs.map_or_else(|| step.attribute("hint"), |d| d.message()))
    }

    fn screen(&self, step: &Message, answer: &Answer) -> Screen {
        let place = self.place(answer);
        let again = |field: &str| {
            let last = answer.done.last();
            last.and_then(|deed| deed.strip_suffix("-differs")) == Some(field)
        };
        let (page, parts, bar) = match place {
            Place::Address => {
                let field =
                    scene::field(self, answer, "address", "browser-address", again("address"));
                let go = Tool::new("go-address", "next", Message::new("browser-go")).main();
                ("address", vec![with(field, go)], vec![])
            }
            Place::Search => {
                let field = scene::field(self, answer, "search", "browser-search", again("search"));
                let words = Message::new("browser-search-button");
                let go = Tool::new("go-search", "search", words).main();
                ("search", vec![with(field, go)], vec![])
            }
            Place::Results => {
                let last = self.models().pop();
                let typed = last.map(|(field, text)| Part::Title(icon(field), french_word(text)));
                let results = self.results.iter().map(|id| self.result(step, id));
                (
                    "results",
                    typed.into_iter().chain(results).collect(),
                    vec![],
                )
            }
            Place::Page(id) => {
                let back = Tool::new("results", "back", Message::new("browser-back"));
                (id, self.page(step, answer, id), vec![back])
            }
        };
        Screen {
            page: format!("browser {page}"),
            about: Message::new("browser-address"),
            parts,
            bar,
            narrow: false,
            first: None,
        }
    }
}

impl Browser {
    /// `open-shop` → (`open`, `shop`).
    fn split(&self, deed: &str) -> Option<(&'static str, &str)> {
        let find = |start: &str| {
            let id = deed.strip_prefix(start)?;
            self.results.iter().find(|known| *known == id)
        };
        let open = find("open-").map(|id| ("open", id.as_str()));
        open.or_else(|| find("give-").map(|id| ("give", id.as_str())))
    }

    /// Where a person is after the deeds of this draft. A page that was explained stays to be seen.
    fn place(&self, answer: &Answer) -> Place<'_> {
        let fresh = scene::fresh(self, answer);
        let explained = answer.done.last().filter(|_| fresh.done != answer.done);
        let mut place = None;
        for deed in fresh.done.iter().chain(explained) {
            if deed == "results" {
                place = None;
            } else if let Some((_, id)) = self.split(deed) {
                place = Some(id);
            }
        }
        let waits = |field: &str, model: &Option<String>| model.is_some() && !fresh.has(field);
        match place {
            Some(id) => Place::Page(id),
            None if waits("address", &self.address) => Place::Address,
            None if waits("search", &self.search) => Place::Search,
            None => Place::Results,
        }
    }

    fn result(&self, step: &Message, id: &str) -> Part {
        let words = |name: &str| step.attribute(format!("{id}-{name}"));
        let ad = self.ads.iter().any(|ad| ad == id);
        let ad = ad.then(|| Line::plain(Message::new("browser-ad")));
        let lines = [
            Line::bold(words("title")),
            Line::plain(words("address")),
            Line::plain(words("text")),
        ];
        Part::Card(Card {
            control: format!("open-{id}"),
            icon: SITE,
            lines: ad.into_iter().chain(lines).collect(),
            link: true,
        })
    }

    fn page(&self, step: &Message, answer: &Answer, id: &str) -> Vec<Part> {
        let words = |name: &str| step.attribute(format!("{id}-{name}"));
        let mut parts = vec![
            Part::Address(SITE, words("address")),
            Part::Words(words("page")),
        ];
        if self.form.iter().any(|form| form == id) {
            let send = Message::new("browser-form-send");
            let code = Field {
                control: "code".into(),
                label: Message::new("browser-form"),
                model: None,
                text: Typed::from(answer.text("code")),
                again: false,
                tool: None,
            };
            parts.push(with(code, Tool::new(format!("give-{id}"), "send", send)));
        }
        parts
    }
}

/// The pictogram of a site: a globe.
const SITE: &str = "language";

fn with(field: Field, tool: Tool) -> Part {
    Part::Field(Field {
        tool: Some(tool),
        ..field
    })
}

/// The pictogram of what was typed.
fn icon(field: &str) -> &'static str {
    if field == "search" {
        "search"
    } else {
        "address"
    }
}

#[cfg(test)]
mod tests;
