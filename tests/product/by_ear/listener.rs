//! A person who does not look: hears what is spoken, presses keys, and knows nothing else of the program.

use egui::{Event, Key, Modifiers};
use pas_a_pas::app::{Action, Effect, HOLD_MILLIS, Model, Reading};
use pas_a_pas::words::{Locale, Message};

use crate::stage::{Stage, content, locale, words};

/// Steps after which a person gives up looking for something.
const MOST_STEPS: usize = 160;

/// The keys that the hand knows.
#[derive(Clone, Copy)]
pub struct Keys {
    pub next: Key,
    pub act: Key,
    /// Held, it begins the mode.
    pub begin: Key,
}

/// Those of a keyboard.
pub const KEYBOARD: Keys = Keys {
    next: Key::ArrowDown,
    act: Key::Enter,
    begin: Key::Escape,
};

/// Ears and a hand. The screen is out of reach: only this file touches it, by keys.
pub struct Listener {
    stage: Stage,
    language: Locale,
    /// What was heard since the last press, in order.
    heard: Vec<String>,
    /// Where the last search ended.
    at: String,
    keys: Keys,
    /// Number of the latest reading.
    reading: u64,
    pub utterances: usize,
    pub presses: usize,
}

impl Listener {
    /// At a machine as it starts.
    pub fn new(language: &str) -> Self {
        let mut stage = Stage::new(1280, 800);
        stage.effects();
        Self {
            stage,
            language: locale(language),
            heard: Vec::new(),
            at: String::new(),
            keys: KEYBOARD,
            reading: 0,
            utterances: 0,
            presses: 0,
        }
    }

    /// With other keys under the hand.
    pub fn with_keys(language: &str, keys: Keys) -> Self {
        Self {
            keys,
            ..Self::new(language)
        }
    }

    /// Where someone else has left the machine.
    pub fn at(model: &Model) -> Self {
        let mut person = Self::new(&model.locale.to_string());
        person.stage.show(model);
        person.stage.effects();
        person.reading = person.stage.model().narration.reading;
        person
    }

    /// What the program knows, to prove that nothing of it has changed: the person does not ask.
    pub fn model(&self) -> &Model {
        self.stage.model()
    }

    /// What was heard since the last press.
    pub fn heard(&self) -> &[String] {
        &self.heard
    }

    /// Number of the latest reading.
    pub fn reading(&self) -> u64 {
        self.reading
    }

    /// What is heard last after a press.
    pub fn after(&mut self, key: Key) -> String {
        self.press(key);
        self.last().to_owned()
    }

    /// Goes once through the screen; all that was heard.
    pub fn round(&mut self) -> Vec<String> {
        let first = self.after(Key::ArrowDown);
        let mut all = vec![first.clone()];
        for _ in 0..MOST_STEPS {
            let heard = self.after(Key::ArrowDown);
            if heard == first {
                return all;
            }
            all.push(heard);
        }
        panic!("the way through the screen has no end: {all:#?}");
    }

    /// Holds a key and presses another one meanwhile.
    pub fn hold_disturbed(&mut self, key: Key, other: Key) {
        self.stage.effects();
        self.stage.frame(vec![event(key, true)]);
        self.stage.wait(500);
        self.stage.frame(vec![event(other, true)]);
        self.stage.frame(vec![event(other, false)]);
        self.stage.wait(2 * HOLD_MILLIS);
        self.stage.frame(vec![event(key, false)]);
        self.stage.settle();
        self.listen();
    }

    /// The words of a message in the person's language.
    pub fn words(&self, message: &Message) -> String {
        words(&self.language, message)
    }

    fn listen(&mut self) {
        self.heard.clear();
        for effect in self.stage.effects() {
            if let Effect::Narrate(reading) = effect {
                self.utterances += 1;
                self.reading = reading.number;
                self.heard.push(said(&reading));
            }
        }
    }

    /// What is heard last, which is not interrupted by anything.
    pub fn last(&self) -> &str {
        self.heard.last().map_or("", String::as_str)
    }

    /// Whether these words were heard since the last press.
    pub fn hears(&self, words: &str) -> bool {
        self.heard.iter().any(|heard| heard.contains(words))
    }

    pub fn press(&mut self, key: Key) {
        // Otherwise two presses would come at the same moment.
        self.stage.wait(200);
        self.stage.effects();
        self.stage.key(key);
        self.presses += 1;
        self.listen();
    }

    /// Holds a key down for so long.
    pub fn hold(&mut self, key: Key, millis: u64) {
        self.stage.effects();
        self.stage.frame(vec![event(key, true)]);
        self.stage.settle();
        self.stage.wait(millis);
        self.stage.frame(vec![event(key, false)]);
        self.stage.settle();
        self.presses += 1;
        self.listen();
    }

    /// Something happens that the person does not do by keys.
    pub fn world(&mut self, action: Action) {
        self.stage.effects();
        self.stage.act(action);
        self.listen();
    }

    /// Does nothing for so long.
    pub fn waits(&mut self, millis: u64) {
        self.stage.effects();
        self.stage.wait(millis);
        self.listen();
    }

    /// The key of the corner, as the guide says.
    pub fn hold_escape(&mut self) {
        self.hold(self.keys.begin, HOLD_MILLIS);
    }

    /// Types a text.
    pub fn write(&mut self, text: &str) {
        for letter in text.chars() {
            self.stage.effects();
            self.stage.frame(vec![Event::Text(letter.to_string())]);
            self.stage.settle();
            self.presses += 1;
            self.listen();
        }
    }

    /// Goes on until something of this name is heard.
    #[track_caller]
    pub fn find(&mut self, name: &str) {
        self.find_unless(name, None);
    }

    /// Goes on until something of this name is heard, or these words.
    #[track_caller]
    pub fn find_unless(&mut self, name: &str, words: Option<&str>) {
        let mut on_the_way = Vec::new();
        for _ in 0..MOST_STEPS {
            self.press(self.keys.next);
            if words.is_some_and(|words| self.hears(words)) {
                return;
            }
            if self.heard.iter().any(|heard| self.names(heard, name)) {
                self.at = name.to_owned();
                return;
            }
            on_the_way.push(self.last().to_owned());
        }
        on_the_way.truncate(40);
        panic!("{name:?} is never heard among {on_the_way:#?}");
    }

    /// Goes on until something is heard that begins so.
    #[track_caller]
    pub fn find_beginning(&mut self, words: &str) {
        for _ in 0..MOST_STEPS {
            self.press(self.keys.next);
            if self.last().starts_with(words) {
                return;
            }
        }
        panic!("nothing ever begins with {words:?}");
    }

    /// Does not count on being there any more.
    pub fn leaves(&mut self) {
        self.at.clear();
    }

    /// Presses a key by the name that lessons give it.
    pub fn real_key(&mut self, name: &str) {
        self.stage.effects();
        crate::deeds::real_key(&mut self.stage, name);
        self.presses += 1;
        self.listen();
    }

    /// Whether something of this name is what was found last.
    pub fn is_at(&self, name: &str) -> bool {
        self.at == name
    }

    /// Does what is under the hand.
    pub fn act(&mut self) {
        self.press(self.keys.act);
    }

    /// Finds it and does it.
    #[track_caller]
    pub fn choose(&mut self, name: &str) {
        self.find(name);
        self.act();
        self.at.clear();
    }

    /// A control says its name, then what it is.
    fn names(&self, heard: &str, name: &str) -> bool {
        let kinds = ["ear-button", "ear-choice", "ear-box", "ear-field"];
        let kind = |id: &str| self.words(&Message::new(id));
        heard.strip_prefix(name).is_some_and(|rest| {
            kinds
                .into_iter()
                .any(|id| rest.trim_start().starts_with(&kind(id)))
        })
    }
}

fn event(key: Key, pressed: bool) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    }
}

/// What a reading says, as the voice says it.
pub fn said(reading: &Reading) -> String {
    let texts = &content().texts;
    let has = |message: &&Message| {
        let own = message.locale.as_ref().unwrap_or(&reading.locale);
        texts.exists(own, message)
    };
    let messages = reading.messages.iter().filter(has);
    let said: Vec<String> = messages.map(|m| words(&reading.locale, m)).collect();
    said.join(" ")
}
