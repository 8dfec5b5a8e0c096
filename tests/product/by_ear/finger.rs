//! A person who does not look and has only a screen of glass: a finger slides over it, hears what is under it, and
//! touches again to do it. Nothing else of the program is known to this person.

use std::collections::HashMap;

use egui::{Event, PointerButton, Pos2, TouchPhase, pos2};
use pas_a_pas::app::{Action, Effect};
use pas_a_pas::words::{Locale, Message};

use super::listener::said;
use crate::stage::{Stage, locale, words};

/// How far the finger slides until the person listens again: less than the least target.
const STEP: f32 = 50.0;
/// How far its rows are from one another: keys of the drawn keyboard are lower than other targets.
const ROW: f32 = 44.0;
/// Screens of an unknown thing that are explored, page by page, until a person gives up.
const MOST_PAGES: usize = 12;

/// Ears and a finger.
pub struct Finger {
    stage: Stage,
    language: Locale,
    /// What was heard since the last touch, in order.
    heard: Vec<String>,
    /// Where something was heard before: most things stay where they are.
    places: HashMap<String, Pos2>,
    /// Where the finger is; none while it is lifted.
    down: Option<Pos2>,
    /// Where something was done last.
    done: Option<Pos2>,
    /// All that the finger came to when it explored last, for whoever reads why it found nothing.
    explored: Vec<String>,
    pub utterances: usize,
    pub touches: usize,
}

impl Finger {
    /// Puts on headphones, by which the mode begins.
    pub fn new(language: &str) -> Self {
        let mut stage = Stage::new(1280, 800);
        stage.effects();
        stage.act(Action::Headphones);
        let mut person = Self {
            stage,
            language: locale(language),
            heard: Vec::new(),
            places: HashMap::new(),
            down: None,
            done: None,
            explored: Vec::new(),
            utterances: 0,
            touches: 0,
        };
        person.listen();
        person
    }

    pub fn words(&self, message: &Message) -> String {
        words(&self.language, message)
    }

    pub fn heard(&self) -> &[String] {
        &self.heard
    }

    /// Whether these words were heard since the last touch.
    pub fn hears(&self, words: &str) -> bool {
        self.heard.iter().any(|heard| heard.contains(words))
    }

    /// Listens to what comes, and remembers where the finger is.
    fn listen(&mut self) {
        for effect in self.stage.effects() {
            let Effect::Narrate(reading) = effect else {
                continue;
            };
            self.utterances += 1;
            let said = said(&reading);
            if let Some(at) = self.down {
                self.places.insert(said.clone(), at);
            }
            self.explored.push(said.clone());
            self.heard.push(said);
        }
    }

    fn frame(&mut self, events: Vec<Event>) {
        self.stage.frame(events);
        self.listen();
    }

    /// The finger comes down.
    fn down(&mut self, at: Pos2) {
        self.heard.clear();
        self.touches += 1;
        self.down = Some(at);
        self.frame(vec![
            finger(TouchPhase::Start, at),
            Event::PointerMoved(at),
            button(at, true),
        ]);
        self.stage.settle();
        self.listen();
    }

    fn slide(&mut self, to: Pos2) {
        self.heard.clear();
        self.down = Some(to);
        self.frame(vec![finger(TouchPhase::Move, to), Event::PointerMoved(to)]);
    }

    /// What comes now is not under the finger any more.
    fn up(&mut self) {
        let Some(at) = self.down.take() else {
            return;
        };
        self.frame(vec![
            finger(TouchPhase::End, at),
            button(at, false),
            Event::PointerGone,
        ]);
        self.stage.settle();
        self.listen();
    }

    /// Does what is under the hand: touches again.
    pub fn touch(&mut self, at: Pos2) {
        self.stage.wait(200);
        self.down(at);
        self.up();
    }

    /// Touches where this was heard before; else explores the screen from its top, page by page. Where it is, or
    /// nothing when these words are heard before.
    #[track_caller]
    pub fn find(&mut self, name: &Name, unless: Option<&str>) -> Option<Pos2> {
        let known: Option<Pos2> = {
            let mut places = self.places.iter();
            places
                .find(|(heard, _)| name.is(self, heard))
                .map(|(_, at)| *at)
        };
        if let Some(at) = known {
            // Slides there from the edge: a touch on what has just been done would do it again.
            self.down(pos2(1.0, 1.0));
            self.slide(at);
            let there = self.heard.iter().any(|heard| name.is(self, heard));
            self.up();
            if there {
                return Some(at);
            }
            if unless.is_some_and(|words| self.hears(words)) {
                return None;
            }
            // It is gone from there.
            let gone: Vec<String> = self
                .places
                .keys()
                .filter(|heard| name.is(self, heard))
                .cloned()
                .collect();
            for heard in gone {
                self.places.remove(&heard);
            }
        }
        // To the last page, then back to the first one.
        let mut turn = 1;
        for _ in 0..MOST_PAGES {
            match self.explore(name, unless) {
                Explored::Found(at) => return Some(at),
                Explored::Heard => return None,
                Explored::Nothing(turns) => {
                    if turns[turn].is_none() {
                        turn = 0;
                    }
                    let Some(at) = turns[turn] else {
                        break;
                    };
                    self.touch_twice(at);
                }
            }
        }
        panic!("the finger never finds {name:?} among {:#?}", self.explored);
    }

    /// Slides over the whole screen, row by row.
    fn explore(&mut self, name: &Name, unless: Option<&str>) -> Explored {
        let size = self.stage.window().size();
        let mut turns = [None, None];
        self.explored.clear();
        let kind = self.words(&Message::new("ear-button"));
        let names = ["page-up", "page-down"].map(|id| self.words(&Message::new(id)));
        let names = names.map(|name| format!("{name} {kind}"));
        let mut y = ROW / 2.0;
        while y < size.y {
            let mut x = 8.0;
            self.down(pos2(x, y));
            while x < size.x {
                if unless.is_some_and(|words| self.hears(words)) {
                    self.up();
                    return Explored::Heard;
                }
                let heard = &self.heard;
                if heard.iter().any(|heard| name.is(self, heard)) {
                    let at = pos2(x, y);
                    self.up();
                    return Explored::Found(at);
                }
                for (name, turn) in names.iter().zip(&mut turns) {
                    if heard.iter().any(|heard| heard.ends_with(name)) {
                        *turn = Some(pos2(x, y));
                    }
                }
                x += STEP;
                self.slide(pos2(x.min(size.x - 1.0), y));
            }
            self.up();
            y += ROW;
        }
        Explored::Nothing(turns)
    }

    /// Touches to hear, and once more to do.
    fn touch_twice(&mut self, at: Pos2) {
        self.touch(at);
        self.touch(at);
    }

    /// Finds it and does it.
    #[track_caller]
    pub fn choose(&mut self, name: &Name) {
        self.choose_unless(name, None);
    }

    /// The same, if these words are not heard before.
    #[track_caller]
    pub fn choose_unless(&mut self, name: &Name, unless: Option<&str>) {
        if let Some(at) = self.find(name, unless)
            && !unless.is_some_and(|words| self.hears(words))
        {
            self.touch(at);
            self.done = Some(at);
        }
    }

    /// Does once more what was done just now: it was heard, and the finger is still there.
    pub fn again(&mut self) {
        if let Some(at) = self.done {
            self.touch(at);
        }
    }
}

/// What came of sliding over the screen.
enum Explored {
    Found(Pos2),
    /// The words were heard on whose account nothing is looked for any more.
    Heard,
    /// With the places of the buttons that turn pages up and down, if they are there.
    Nothing([Option<Pos2>; 2]),
}

/// What something is called when it is heard.
#[derive(Clone, Debug)]
pub enum Name {
    /// A control says its name, then what it is.
    Control(String),
    /// All that begins so.
    Beginning(String),
}

impl Name {
    /// The control that a message names.
    pub fn control(person: &Finger, message: &str) -> Self {
        Self::Control(person.words(&Message::new(message)))
    }

    fn is(&self, person: &Finger, heard: &str) -> bool {
        match self {
            Self::Beginning(words) => heard.starts_with(words),
            Self::Control(name) => heard.strip_prefix(&**name).is_some_and(|rest| {
                let kinds = ["ear-button", "ear-choice", "ear-box", "ear-field"];
                let mut kinds = kinds.map(|id| person.words(&Message::new(id))).into_iter();
                kinds.any(|kind| rest.trim_start().starts_with(&kind))
            }),
        }
    }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: egui::Modifiers::NONE,
    }
}

fn finger(phase: TouchPhase, pos: Pos2) -> Event {
    Event::Touch {
        device_id: egui::TouchDeviceId(1),
        id: egui::TouchId(1),
        phase,
        pos,
        force: None,
    }
}
