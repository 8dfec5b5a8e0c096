//! Inside the corner: other days, files, settings of the machine, and the end.

use super::figures::figures;
use super::{Change, Deed, Errand, Kept, errand, say};
use crate::app::voice::{arrive, narrate};
use crate::app::{Effect, Model, Panel, Screen, volume_now};
use crate::configuration::{IDLE_MINUTES, SCREEN_TENTHS};
use crate::words::{Locale, Message};

/// Does what the facilitator asks for.
pub(super) fn act(model: &mut Model, deed: Deed) -> Vec<Effect> {
    match (deed, model.panel) {
        (Deed::Show(when), _) => {
            model.corner.when = when;
            vec![errand(Errand::Report(when))]
        }
        (Deed::Reported(report), panel) => {
            model.corner.report = report;
            match panel {
                None => arrive(model),
                Some(_) => Vec::new(),
            }
        }
        (Deed::Export, Some(Panel::Deeds)) if !model.corner.busy => {
            let Some(report) = model.corner.report.clone() else {
                return say(model, Message::new("corner-no-figures"));
            };
            model.corner.busy = true;
            let mut effects = say(model, Message::new("corner-exporting"));
            effects.push(errand(Errand::Export(report)));
            effects
        }
        (Deed::Erase, Some(Panel::Erase)) if !model.corner.busy => {
            model.corner.busy = true;
            model.panel = Some(Panel::Deeds);
            let mut effects = say(model, Message::new("corner-erasing"));
            effects.push(errand(Errand::Erase));
            effects
        }
        (Deed::Change(change), Some(Panel::Settings)) => self::change(model, change),
        (Deed::Adjusted(false), _) => say(model, Message::new("corner-not-kept")),
        (Deed::Leave, Some(Panel::Deeds)) if !model.corner.busy => vec![errand(Errand::Leave)],
        _ => Vec::new(),
    }
}

/// Tells what became of the file or of the erasing: at once, or when the corner is opened again.
pub(super) fn answered(model: &mut Model, deed: Deed) -> Vec<Effect> {
    model.corner.busy = false;
    let what = match &deed {
        // A path reads from left to right in every language, its first slash too.
        Deed::Exported(Some(Kept::Stick(path))) => {
            Message::new("corner-exported").text("path", format!("\u{200e}{path}"))
        }
        Deed::Exported(Some(Kept::Machine(path))) => {
            Message::new("corner-exported-here").text("path", format!("\u{200e}{path}"))
        }
        Deed::Erased(true) => Message::new("corner-erased"),
        Deed::Erased(false) => Message::new("corner-not-erased"),
        _ => Message::new("corner-not-exported"),
    };
    if model.screen != Screen::Corner || model.asks_who_is_there() {
        model.corner.late = Some(what);
        return Vec::new();
    }
    // Another page would not show it.
    model.panel = Some(Panel::Deeds);
    let mut effects = say(model, what);
    if matches!(deed, Deed::Erased(_)) {
        effects.push(errand(Errand::Report(model.corner.when)));
    }
    effects
}

/// Another page is opened, or the last one closed: what was said belongs to the one before. The digits of a PIN go.
pub(in crate::app) fn turn(model: &mut Model) {
    model.corner.pin = Default::default();
    if !model.corner.busy {
        model.corner.said = None;
    }
}

/// Changes a setting at once, and for good.
fn change(model: &mut Model, change: Change) -> Vec<Effect> {
    let mut effects = Vec::new();
    let said = match change {
        Change::Louder | Change::Quieter => {
            let now = model.setup.volume;
            let volume = if change == Change::Louder {
                now.louder()
            } else {
                now.quieter()
            };
            model.setup.volume = volume;
            model.setup.adjusted.volume = Some(volume);
            // It is heard as others will hear it.
            model.comfort.volume = volume;
            effects.push(Effect::Volume(volume));
            vec![volume_now(volume)]
        }
        Change::Later | Change::Sooner => {
            let Some(minutes) = idle_minutes(model) else {
                return Vec::new();
            };
            let minutes = if change == Change::Later {
                (minutes + 1).min(*IDLE_MINUTES.end())
            } else {
                minutes.saturating_sub(1).max(*IDLE_MINUTES.start())
            };
            model.setup.idle_secs = Some(minutes * 60);
            model.setup.adjusted.idle_minutes = Some(minutes);
            vec![idle_now(minutes)]
        }
        Change::Smaller | Change::Larger => {
            let now = model.setup.screen_tenths;
            // A fiftieth is a millimetre and a half on the card; on a larger screen the same points are larger.
            let step = (now / 50).max(1);
            let tenths = if change == Change::Smaller {
                now.saturating_add(step)
            } else {
                now.saturating_sub(step)
            };
            let tenths = tenths.clamp(*SCREEN_TENTHS.start(), *SCREEN_TENTHS.end());
            model.setup.screen_tenths = tenths;
            model.setup.adjusted.screen_tenths = Some(tenths);
            let words = match change {
                Change::Smaller => "card-smaller",
                _ => "card-larger",
            };
            vec![Message::new(words)]
        }
        Change::Language(locale) => match offer(model, &locale) {
            Some(said) => vec![Message::new("language-name").in_locale(&locale), said],
            None => return narrate(model, vec![Message::new("corner-last-language")]),
        },
    };
    effects.extend(narrate(model, said));
    let changed = model.setup.adjusted.clone();
    effects.push(errand(Errand::Adjust(changed)));
    effects
}

/// Offers a language, or no longer; not the last one.
fn offer(model: &mut Model, locale: &Locale) -> Option<Message> {
    let offered = model.locales.contains(locale);
    if offered && model.locales.len() == 1 {
        return None;
    }
    if offered {
        model.locales.retain(|other| other != locale);
    } else {
        model.locales.push(locale.clone());
    }
    model.setup.adjusted.languages = Some(model.locales.clone());
    Some(Message::new(if offered {
        "corner-language-off"
    } else {
        "corner-language-on"
    }))
}

/// Minutes until the machine asks whether someone is there; none where it never asks.
fn idle_minutes(model: &Model) -> Option<u32> {
    model.setup.idle_secs.map(|secs| secs / 60)
}

/// "Question après 5 minutes."
fn idle_now(minutes: u32) -> Message {
    Message::new("corner-idle").number("minutes", minutes as usize)
}

impl Model {
    /// The words over the minutes until the machine asks; none where it never asks.
    pub fn idle_words(&self) -> Option<Message> {
        idle_minutes(self).map(idle_now)
    }
}

/// What is read of the figures: faults with what to do, then all of the figures.
pub(in crate::app) fn spoken_figures(model: &Model) -> Vec<Message> {
    let mut messages = vec![Message::new("corner-title")];
    messages.push(Message::new(format!("when-{}", model.corner.when.name())));
    for notice in &model.notices {
        messages.extend([notice.message(), notice.to_do()]);
    }
    let Some(report) = &model.corner.report else {
        messages.push(Message::new("corner-no-figures"));
        return messages;
    };
    for section in figures(model, report) {
        messages.push(section.title);
        for group in section.groups {
            messages.extend(group.names);
            messages.extend(group.lines.into_iter().map(|line| line.words));
        }
    }
    messages
}

/// What is read of a page over the figures.
pub(in crate::app) fn spoken_panel(model: &Model, panel: Panel) -> Vec<Message> {
    let said = model.corner.said.iter().cloned();
    match panel {
        Panel::Pin => model.at_the_door(),
        Panel::Erase => vec![Message::new("corner-erase-ask")],
        Panel::Settings => said
            .chain([volume_now(model.setup.volume)])
            .chain(model.idle_words())
            .chain(["card", "corner-languages"].map(Message::new))
            .collect(),
        _ => {
            let names = [
                "corner-export",
                "corner-settings",
                "corner-erase",
                "corner-leave",
            ];
            said.chain(names.map(Message::new)).collect()
        }
    }
}
