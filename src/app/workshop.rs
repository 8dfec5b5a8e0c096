//! A workshop: a group before a projector. The facilitator leads; nobody's answers are kept, only counted hands.

mod hands;
mod languages;
mod lead;
mod pause;
mod slides;
mod two_screens;

use super::voice::{arrive, speak};
use super::{Effect, Model, Papers, Screen, lesson_control};
use crate::comfort::{Comfort, Contrast, TextSize};
use crate::exercise::Exercise;
use crate::progress::Timestamp;
use crate::session::{Session, Visit};
use crate::words::Locale;
use crate::workshop::{MOST_PEOPLE, Record};

pub(super) use languages::locale_chosen;
pub use lead::Lead;
pub(super) use pause::tick;
pub use pause::{PAUSE_SECS, Pause};
pub(super) use slides::{said, start};
pub use two_screens::TwoScreens;

/// A workshop that is going on.
#[derive(Clone, PartialEq, Debug)]
pub struct Workshop {
    /// What of the lesson is on the screen.
    pub part: Part,
    /// What is kept of it; none until a lesson is chosen.
    pub record: Option<Record>,
    /// Whether the group takes the harder steps, where there are such.
    pub harder: bool,
    /// The language below the first one.
    pub second: Option<Locale>,
    /// Whether the screen is black, so that people look at the facilitator.
    pub black: bool,
    /// The pause that goes on.
    pub pause: Option<Pause>,
    /// How the window lies over two screens, where there are two.
    pub two_screens: Option<TwoScreens>,
    /// The key that the person at the machine pressed last, by its name on the drawn keyboard.
    pub key: Option<String>,
    /// The language in which the slide was read last.
    read_in: Option<Locale>,
    /// The answers for which hands were counted for the question on the screen, the last one at the end.
    raised: Vec<String>,
    /// What was there before, and comes back.
    aside: Box<Aside>,
}

/// What belongs to the person who was at the machine before.
#[derive(Clone, PartialEq, Debug)]
struct Aside {
    locale: Locale,
    comfort: Comfort,
    session: Session,
    visit: Option<Visit>,
}

/// What of a lesson is on the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Part {
    /// Its title, while people sit down.
    #[default]
    Title,
    /// A sentence of a step.
    Words,
    /// The question of a step, or what one person does at the machine.
    Question,
    /// What is right, and why.
    Answer,
    /// What the group talks about.
    Talk,
    /// What people can do now.
    Abilities,
}

impl Workshop {
    /// Whether a hand can be taken back: one was counted for the question on the screen.
    pub fn has_hands(&self) -> bool {
        !self.raised.is_empty()
    }
}

impl Model {
    /// Whether one person of the group is at the machine: keys and pointer are theirs.
    pub fn is_handed_over(&self) -> bool {
        let part = self.workshop.as_ref().map(|workshop| workshop.part);
        let step = self.visit.as_ref().and_then(Visit::step);
        let exercise = step.and_then(|step| step.exercise.as_ref());
        self.screen == Screen::Lesson
            && part == Some(Part::Question)
            && !matches!(exercise, Some(Exercise::Choice(_)))
    }
}

/// Does what the facilitator asks for.
pub(super) fn act(model: &mut Model, lead: Lead, now: Timestamp) -> Vec<Effect> {
    match lead {
        Lead::Begin => return begin(model),
        Lead::End => return end(model),
        _ => {}
    }
    let Some(workshop) = &mut model.workshop else {
        return Vec::new();
    };
    match lead {
        Lead::Begin | Lead::End => Vec::new(),
        Lead::Pick { on } => {
            let count = model.lessons.len().max(1);
            let at = slides::picked(model).map(|at| (at + if on { 1 } else { count - 1 }) % count);
            let lesson = model.lessons.get(at.unwrap_or(0));
            model.reach.wanted = lesson.map(|lesson| lesson_control(&lesson.id));
            Vec::new()
        }
        Lead::OpenPicked => {
            let at = slides::picked(model).unwrap_or(0);
            let id = model.lessons.get(at).map(|lesson| lesson.id.clone());
            id.map_or_else(Vec::new, |id| slides::start(model, &id, now))
        }
        // Whatever leads on or back brings the picture back first: a black screen hides where one is.
        Lead::On | Lead::Back | Lead::Talk if workshop.black => {
            workshop.black = false;
            arrive(model)
        }
        Lead::On | Lead::Back | Lead::Talk if workshop.pause.take().is_some() => arrive(model),
        Lead::On => slides::on(model, now),
        Lead::Talk => slides::show(model, Part::Talk),
        Lead::Back => slides::back(model, now),
        Lead::Close => close(model, now),
        Lead::Black => {
            workshop.black = !workshop.black;
            let mut effects = arrive(model);
            effects.extend(speak(model, Vec::new()));
            effects
        }
        Lead::Listen(locale) => languages::listen(model, locale),
        Lead::ListenOn => languages::listen_on(model),
        Lead::Larger => {
            workshop.black = false;
            model.comfort.text_size = match model.comfort.text_size {
                TextSize::Normal => TextSize::Large,
                TextSize::Large => TextSize::Larger,
                _ => TextSize::Normal,
            };
            Vec::new()
        }
        Lead::Room => {
            model.comfort.contrast = match model.comfort.contrast {
                Contrast::Light => Contrast::Dark,
                _ => Contrast::Light,
            };
            Vec::new()
        }
        Lead::Harder => slides::change_track(model),
        Lead::Second => languages::second(model),
        Lead::Raise(option) => hands::raise(model, &option),
        Lead::TakeBack => hands::take_back(model),
        Lead::Pause => pause::longer(model, now),
        Lead::Screens(screens) => {
            let before = workshop.two_screens;
            workshop.two_screens = screens.map(|two| TwoScreens {
                slides_right: before.map_or(two.slides_right, |before| before.slides_right),
                ..two
            });
            Vec::new()
        }
        Lead::Swap => {
            if let Some(two) = &mut workshop.two_screens {
                two.slides_right = !two.slides_right;
            }
            Vec::new()
        }
        Lead::Key(key) => {
            workshop.key = Some(key);
            Vec::new()
        }
        Lead::People(number) => {
            let record = workshop.record.as_mut();
            if let Some(record) = record.filter(|_| number <= MOST_PEOPLE) {
                record.people = (number > 0).then_some(number);
            }
            keep(model)
        }
    }
}

/// What belongs to the person before is put aside: nothing of it is lost, nothing is mixed.
fn begin(model: &mut Model) -> Vec<Effect> {
    if model.workshop.is_some() {
        return Vec::new();
    }
    let locale = Model::default_locale(&model.locales);
    let comfort = Comfort {
        volume: model.setup.volume,
        ..Comfort::default()
    };
    let aside = Aside {
        locale: std::mem::replace(&mut model.locale, locale),
        comfort: std::mem::replace(&mut model.comfort, comfort),
        session: std::mem::replace(&mut model.session, Session::new(String::new())),
        visit: model.visit.take(),
    };
    model.workshop = Some(Workshop {
        part: Part::default(),
        record: None,
        harder: false,
        second: None,
        black: false,
        pause: None,
        two_screens: None,
        key: None,
        read_in: None,
        raised: Vec::new(),
        aside: Box::new(aside),
    });
    model.corner.pin = Default::default();
    model.idle.asked = None;
    model.panel = None;
    model.screen = Screen::Home;
    let mut effects = vec![Effect::Volume(model.comfort.volume)];
    effects.extend(arrive(model));
    effects
}

/// Everything is as it was before the workshop.
fn end(model: &mut Model) -> Vec<Effect> {
    let mut effects = keep(model);
    let Some(workshop) = model.workshop.take() else {
        return Vec::new();
    };
    let aside = *workshop.aside;
    model.locale = aside.locale;
    model.comfort = aside.comfort;
    model.session = aside.session;
    model.visit = aside.visit;
    model.papers = Papers::default();
    model.panel = None;
    model.screen = Screen::Welcome;
    effects.push(Effect::Volume(model.comfort.volume));
    effects.extend(arrive(model));
    effects
}

/// To what is said of the workshop; without a lesson back to the machine for one person.
fn close(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let begun = model.workshop.as_ref().and_then(|w| w.record.as_ref());
    if begun.is_none() {
        return end(model);
    }
    let mut effects = keep_until(model, now);
    if let Some(workshop) = &mut model.workshop {
        workshop.pause = None;
    }
    if let Some(visit) = &mut model.visit {
        visit.forget_typed();
    }
    model.screen = Screen::Summary;
    effects.extend(arrive(model));
    effects
}

/// What is kept of the workshop goes to the disk: after each step, so that no power cut takes more.
fn keep(model: &Model) -> Vec<Effect> {
    let record = model.workshop.as_ref().and_then(|w| w.record.as_ref());
    let kept = record.map(|record| Effect::KeepWorkshop(Box::new(record.clone())));
    kept.into_iter().collect()
}

/// The same, and the workshop has lasted until now. What is said of it at its end makes it no longer.
fn keep_until(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let workshop = model.workshop.as_mut();
    if let Some(record) = workshop.and_then(|workshop| workshop.record.as_mut()) {
        record.last = now.max(record.last);
    }
    keep(model)
}

#[cfg(test)]
mod tests;
