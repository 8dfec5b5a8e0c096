//! What an action changes. The only place where the model changes.

use super::content::{spoken, spoken_again};
use super::learning::{
    act, again, answered, back, explain, leave_lesson, next, open_lesson, opine, sentence,
};
use super::preview::loaded;
use super::voice::{arrive, focus, narrate, pause_or_resume, point, speak, tick};
use super::{
    Action, Effect, Model, Notice, Panel, Screen, Sound, corner, ear, idle, paper, papers,
    returning, scan, workshop,
};
use crate::comfort::Comfort;
use crate::progress::{InputDevice, Timestamp};
use crate::session::{Session, Visit};
use crate::words::{Locale, Message};

/// Changes the model by one action and says what the world must do.
pub fn update(model: &mut Model, action: Action, now: Timestamp) -> Vec<Effect> {
    idle::notice(model, &action, now);
    match action {
        Action::Tick => [
            idle::tick(model, now),
            tick(model, now),
            scan::tick(model, now),
            ear::tick(model, now),
            workshop::tick(model, now),
        ]
        .concat(),
        Action::Scan(scan) => scan::act(model, scan, now),
        Action::Stir => Vec::new(),
        Action::Opine(face) => opine(model, face, now),
        Action::Keep => returning::keep(model),
        Action::Kept(code) => returning::kept(model, code, now),
        Action::EnterCode => returning::enter(model),
        Action::ChoosePicture(picture) => returning::choose(model, picture, now),
        Action::UnchoosePicture => returning::unchoose(model),
        Action::Found(found) => returning::found(model, found, now),
        Action::Corner(deed) => corner::act(model, deed, now),
        Action::Papers(deed) => papers::act(model, deed),
        Action::Lead(lead) => workshop::act(model, lead, now),
        Action::Woke(slept) => idle::woke(model, slept, now),
        Action::StillHere => idle::still_here(model, now),
        Action::Used(device) => {
            model.input_device = device;
            // Who acts no longer rests. A finger that stays says so again with every tremble.
            if device != InputDevice::Touch {
                model.reach.pointed = None;
            }
            Vec::new()
        }
        Action::Focus(reach) => focus(model, reach),
        Action::Point { reach, moved } => point(model, reach, moved, now),
        Action::Hear(_) if model.hands_to_reader() => Vec::new(),
        Action::Hear(messages) => speak(model, messages),
        Action::Explain(word) => explain(model, word),
        Action::Typing(typing) => {
            model.typing = typing;
            Vec::new()
        }
        Action::ChooseLocale(locale) => choose_locale(model, locale),
        Action::Open(panel) => {
            model.panel = Some(panel);
            corner::turn(model);
            arrive(model)
        }
        Action::Close => {
            model.panel = None;
            corner::turn(model);
            arrive(model)
        }
        Action::SetComfort(comfort, said) => set_comfort(model, comfort, said),
        Action::OpenLesson(id) if model.workshop.is_some() => workshop::start(model, &id, now),
        Action::OpenLesson(id) => open_lesson(model, &id, now),
        Action::Home => {
            leave_lesson(model);
            if model.screen == Screen::Summary {
                // The lesson is finished: another time begins with empty questions.
                model.visit = None;
            }
            model.screen = Screen::Home;
            arrive(model)
        }
        Action::Finish => finish(model),
        Action::Sentence(number) => sentence(model, number),
        Action::Next => next(model, now),
        Action::Back => back(model, now),
        Action::Again(at) => again(model, at, now),
        Action::Answer(answer) => answered(model, answer, now),
        Action::Give => act(model, now, Visit::give),
        Action::DontKnow => act(model, now, Visit::dont_know),
        Action::Help => act(model, now, |visit, _| {
            visit.help();
            None
        }),
        Action::Show => act(model, now, Visit::show),
        Action::Skip => {
            let mut effects = act(model, now, Visit::skip);
            effects.extend(next(model, now));
            effects
        }
        Action::Human => act(model, now, |visit, _| {
            visit.human();
            None
        }),
        Action::Print => paper::print(model),
        Action::Printed(done) => {
            papers::printed(model, done).unwrap_or_else(|| paper::printed(model, done))
        }
        Action::Listen => listen(model),
        Action::PauseOrResume if model.narration.active => pause_or_resume(model),
        // There is nothing to pause: whoever asks wants to hear.
        Action::PauseOrResume => listen(model),
        Action::Slower => {
            model.comfort.pace = model.comfort.pace.next();
            listened_again(model);
            let mut messages = vec![Message::new(format!("pace-{}", model.comfort.pace.name()))];
            // Whoever wants another pace has not asked for a code to be said aloud.
            messages.extend(match model.panel {
                Some(Panel::Code) => spoken(model),
                _ => spoken_again(model),
            });
            narrate(model, messages)
        }
        Action::Reading(number, spot) => {
            if number == model.narration.reading {
                // A device that was plugged in again begins without having been announced.
                model.narration.active = true;
                model.narration.spot = Some(spot);
            }
            Vec::new()
        }
        Action::ReadingDone(number) => {
            if number == model.narration.reading {
                model.narration.spot = None;
                model.narration.active = false;
            }
            Vec::new()
        }
        Action::Sound(sound) => {
            model.narration.sound = sound;
            if sound != Sound::On {
                model.narration.spot = None;
                model.narration.active = false;
            }
            Vec::new()
        }
        Action::SessionIs(id) => {
            model.session.id = id;
            Vec::new()
        }
        Action::HoldEarKey(down) => ear::hold(model, down, now),
        Action::Leave => {
            model.reach.wanted = None;
            Vec::new()
        }
        Action::Headphones => ear::headphones(model),
        Action::HeadphonesOut => ear::headphones_out(model),
        Action::ScreenReader => ear::screen_reader(model),
        Action::KeepStill(still) => {
            // What a person chose counts until the system changes its mind.
            if still != model.setup.still {
                model.setup.still = still;
                model.comfort.still = still;
            }
            Vec::new()
        }
        Action::Where(reach) => ear::locate(model, reach),
        Action::Loaded(content) => loaded(model, now, *content),
        Action::Notice(notice) => {
            if !model.notices.contains(&notice) {
                model.notices.push(notice);
            }
            Vec::new()
        }
        Action::NoticeGone(notice) => {
            model
                .notices
                .retain(|standing: &Notice| *standing != notice);
            Vec::new()
        }
    }
}

fn choose_locale(model: &mut Model, locale: Locale) -> Vec<Effect> {
    model.locale = locale;
    model.panel = None;
    workshop::locale_chosen(model);
    if model.screen == Screen::Welcome {
        model.screen = Screen::Home;
    }
    arrive(model)
}

/// A setting is always said, also when it was already so: a button that answers nothing seems broken.
fn set_comfort(model: &mut Model, comfort: Comfort, said: Message) -> Vec<Effect> {
    let by_ear = model.comfort.by_ear;
    model.comfort = comfort;
    let mut effects = vec![Effect::Volume(comfort.volume)];
    if comfort.by_ear != by_ear {
        effects.extend(ear::switch(model, comfort.by_ear));
        return effects;
    }
    effects.extend(narrate(model, vec![said]));
    effects
}

/// Everything of the person goes: place, answers, settings, language.
pub(super) fn finish(model: &mut Model) -> Vec<Effect> {
    let mut fresh = Model::new(
        std::mem::take(&mut model.lessons),
        std::mem::take(&mut model.locales),
    );
    fresh.session = Session::new(String::new());
    fresh.keyboard = std::mem::take(&mut model.keyboard);
    fresh.notices = std::mem::take(&mut model.notices);
    fresh.printer = model.printer;
    fresh.word_pictures = std::mem::take(&mut model.word_pictures);
    fresh.standings = std::mem::take(&mut model.standings);
    fresh.has_logo = model.has_logo;
    fresh.preview = model.preview.take();
    fresh.setup = std::mem::take(&mut model.setup);
    fresh.comfort = fresh.setup.comfort();
    fresh.returning.tries = model.returning.tries;
    fresh.corner.tries = model.corner.tries;
    fresh.corner.busy = model.corner.busy;
    fresh.corner.late = model.corner.late.take();
    fresh.narration.reading = model.narration.reading;
    fresh.narration.sound = model.narration.sound;
    fresh.input_device = model.input_device;
    fresh.ear = model.ear.for_the_next_person();
    fresh.reach.arrivals = model.reach.arrivals;
    // Where a screen reader leads, the mode goes on for the next person.
    let ended = model.comfort.by_ear && !fresh.comfort.by_ear;
    let ended = ended.then(|| model.locale.clone());
    *model = fresh;
    let mut effects = vec![Effect::NewSession, Effect::Volume(model.comfort.volume)];
    let arrival = arrive(model);
    effects.extend(match ended {
        Some(locale) => ear::over(model, arrival, &locale),
        None => arrival,
    });
    effects
}

/// Reads again what is on screen.
pub(super) fn listen(model: &mut Model) -> Vec<Effect> {
    listened_again(model);
    let messages = spoken_again(model);
    speak(model, messages)
}

/// Listening again is the smallest help. A guide to the screen has done its part: the step speaks again.
fn listened_again(model: &mut Model) {
    if model.screen == Screen::Lesson
        && model.panel.is_none()
        && let Some(visit) = &mut model.visit
    {
        visit.replayed();
    }
}
