//! A person who does not look: hears what is played, presses keys, and has nothing else.

use std::time::Duration;

use pas_a_pas::widgets::keyboard::letter;
use pas_a_pas::words::Message;

use crate::deeds::x_name;
use crate::ear::{Ear, Heard, Spoken};
use crate::until::PATIENCE;

/// Steps after which a person gives up looking for something: some rounds through the longest screen.
const MOST_STEPS: usize = 160;
/// What begins so soon after a press, in time of the device, was on its way before: pipe and device hold it. What comes
/// of the press begins later, for a clip begins with a little silence.
const STALE: Duration = Duration::from_millis(250);
/// A voice that is silent for so long says no more, however slow the machine.
const SILENCE: Duration = Duration::from_secs(2);

/// Who holds a key and hears nothing more for so long tries again.
const HELD: Duration = Duration::from_secs(6);
/// And gives up after so many times.
const TRIES: usize = 5;

/// The keys under the hand, with no screen to look at.
pub trait Hand {
    /// Presses and releases a key; returns when the machine has done with it.
    fn press(&self, key: &str);
    /// Presses it, and keeps it down.
    fn down(&self, key: &str);
    /// Lets it go.
    fn up(&self, key: &str);
}

/// Ears and a hand.
pub struct Listener<'a, H: Hand, S: Fn(&Message) -> Vec<Spoken>> {
    ear: &'a mut Ear,
    hand: H,
    /// How words sound in the person's language.
    sound: S,
    /// What was heard since the last press.
    heard: Vec<Spoken>,
    since: Duration,
    /// All that was heard, and each key, to tell when something goes wrong.
    story: Vec<String>,
    /// Pieces of speech heard.
    pub utterances: usize,
    /// Keys pressed.
    pub presses: usize,
}

/// What a thing says it is.
#[derive(Clone, Copy)]
pub enum Kind {
    Button,
    Choice,
    Box,
    Field,
}

impl Kind {
    fn message(self) -> Message {
        Message::new(match self {
            Self::Button => "ear-button",
            Self::Choice => "ear-choice",
            Self::Box => "ear-box",
            Self::Field => "ear-field",
        })
    }
}

/// How well what was heard is a name.
#[derive(PartialEq, Eq)]
enum Fit {
    Whole,
    SoFar,
    Not,
}

impl<'a, H: Hand, S: Fn(&Message) -> Vec<Spoken>> Listener<'a, H, S> {
    pub fn new(ear: &'a mut Ear, hand: H, sound: S) -> Self {
        Self {
            ear,
            hand,
            sound,
            heard: Vec::new(),
            since: Duration::ZERO,
            story: Vec::new(),
            utterances: 0,
            presses: 0,
        }
    }

    /// Holds a key down until these words are heard; again when they don't come, for the machine may only just have
    /// begun.
    #[track_caller]
    pub fn hold(&mut self, key: &str, words: &Message) {
        let sound = self.sound_of(std::slice::from_ref(words));
        for _ in 0..TRIES {
            self.story.push(format!("[{key}, held]"));
            self.forget();
            self.hand.down(key);
            self.presses += 1;
            while !self.hears(&sound) && self.listen(HELD) {}
            self.hand.up(key);
            if self.hears(&sound) {
                return;
            }
        }
        self.give_up(&sound);
    }

    /// Goes on until the thing of this name is heard, does it, and hears what comes of it; unless these words are
    /// heard first: then there is nothing left to choose.
    #[track_caller]
    pub fn choose(&mut self, name: &[Message], kinds: &[Kind], end: &[Message]) {
        if self.find(name, kinds, end, "Down") {
            self.act(name);
        }
    }

    /// Chooses the button of this name, with the arrow that leads there.
    #[track_caller]
    pub fn press_button(&mut self, name: &[Message], arrow: &str) {
        self.find(name, &[Kind::Button], &[], arrow);
        self.act(name);
    }

    /// Goes to the field of this name and writes, and hears every letter.
    #[track_caller]
    pub fn write(&mut self, name: &[Message], text: &str) {
        self.find(name, &[Kind::Field], &[], "Down");
        for sign in text.chars() {
            self.press(&x_name(sign, false));
            self.awaits(&letter(sign));
        }
    }

    #[track_caller]
    fn act(&mut self, name: &[Message]) {
        self.press("Return");
        // Another press before that might be meant for what is not there any more.
        if !self.listen(PATIENCE) {
            self.give_up(&self.sound_of(name));
        }
    }

    /// Goes on until the thing of this name is heard, or these words.
    #[track_caller]
    fn find(&mut self, name: &[Message], kinds: &[Kind], end: &[Message], arrow: &str) -> bool {
        let (name, end) = (self.sound_of(name), self.sound_of(end));
        for step in 0..MOST_STEPS {
            // Down goes where a person most likely goes on; the last thing of all is nearest by Up.
            self.press(if step == 0 { "Down" } else { arrow });
            if self.is_told(&name, kinds) {
                return true;
            }
            if !end.is_empty() && self.hears(&end) {
                return false;
            }
        }
        self.give_up(&name);
    }

    /// Listens until these words are heard.
    #[track_caller]
    pub fn awaits(&mut self, words: &Message) {
        let sound = self.sound_of(std::slice::from_ref(words));
        assert!(!sound.is_empty(), "{words:?} has no sound");
        while !self.hears(&sound) {
            if !self.listen(PATIENCE) {
                self.give_up(&sound);
            }
        }
    }

    /// Whether these words were heard since the last press.
    fn hears(&self, sound: &[Spoken]) -> bool {
        self.heard.windows(sound.len()).any(|heard| heard == sound)
    }

    fn press(&mut self, key: &str) {
        self.story.push(format!("[{key}]"));
        self.forget();
        // The ear is the clock of the device: for it no time passes until the program has done with the key. However
        // slow the machine, what is heard then is said of this press and not of the one before.
        self.ear.hold_breath(true);
        self.hand.press(key);
        self.ear.hold_breath(false);
        self.presses += 1;
    }

    fn forget(&mut self) {
        self.heard.clear();
        self.since = self.ear.now() + STALE;
    }

    /// Listens on; whether there was anything to hear within this time.
    fn listen(&mut self, time: Duration) -> bool {
        while let Some(Heard { spoken, at }) = self.ear.next(time) {
            self.utterances += 1;
            self.story.push(spoken.words.clone());
            if at >= self.since {
                self.heard.push(spoken);
                return true;
            }
        }
        false
    }

    /// Whether what comes now is the thing of this name: known as soon as another word is heard.
    fn is_told(&mut self, name: &[Spoken], kinds: &[Kind]) -> bool {
        loop {
            match self.fit(name, kinds) {
                Fit::Not => return false,
                Fit::SoFar if self.listen(SILENCE) => {}
                Fit::SoFar => return false,
                Fit::Whole => return true,
            }
        }
    }

    /// A thing says its name, then what it is, then how it is.
    fn fit(&self, name: &[Spoken], kinds: &[Kind]) -> Fit {
        let heard = &self.heard;
        if heard.len() <= name.len() {
            return if name.starts_with(heard) {
                Fit::SoFar
            } else {
                Fit::Not
            };
        }
        let (said, rest) = heard.split_at(name.len());
        let is = |kind: &Kind| self.sound_of(&[kind.message()]) == rest[..1];
        if said == name && kinds.iter().any(is) {
            Fit::Whole
        } else {
            Fit::Not
        }
    }

    fn sound_of(&self, messages: &[Message]) -> Vec<Spoken> {
        messages.iter().flat_map(&self.sound).collect()
    }

    #[track_caller]
    fn give_up(&self, sound: &[Spoken]) -> ! {
        let last = self.story.len().saturating_sub(60);
        panic!(
            "{sound:?} is never heard; {} noises; at last: {:#?}",
            self.ear.noises,
            &self.story[last..]
        );
    }
}
