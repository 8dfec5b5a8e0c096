//! One language or two on a slide: what is written below, and what is read when it is asked for.

use super::super::voice::speak;
use super::super::{Effect, Model};
use super::{Lead, said};
use crate::progress::Timestamp;
use crate::words::{Locale, Message};

/// The languages of the slide, in their order.
fn languages(model: &Model) -> Vec<Locale> {
    let second = model.workshop.as_ref().and_then(|w| w.second.clone());
    std::iter::once(model.locale.clone())
        .chain(second)
        .collect()
}

pub(super) fn listen(model: &mut Model, locale: Locale) -> Vec<Effect> {
    let own = said(model).into_iter();
    let messages: Vec<Message> = match locale == model.locale {
        true => own.collect(),
        false => own.map(|message| message.in_locale(&locale)).collect(),
    };
    if let Some(workshop) = &mut model.workshop {
        workshop.read_in = Some(locale);
    }
    speak(model, messages)
}

pub(super) fn listen_on(model: &mut Model) -> Vec<Effect> {
    if model.workshop.as_ref().is_some_and(|w| w.black) {
        return super::act(model, Lead::Larger, Timestamp::default());
    }
    let languages = languages(model);
    let read_in = model.workshop.as_ref().and_then(|w| w.read_in.clone());
    let at = languages
        .iter()
        .position(|own| Some(own) == read_in.as_ref());
    let next = match at.filter(|_| model.narration.active) {
        Some(at) => languages.get(at + 1),
        None => languages.first(),
    };
    match next.cloned() {
        Some(locale) => listen(model, locale),
        None => speak(model, Vec::new()),
    }
}

pub(super) fn second(model: &mut Model) -> Vec<Effect> {
    let others: Vec<Locale> = model
        .locales
        .iter()
        .filter(|l| **l != model.locale)
        .cloned()
        .collect();
    let Some(workshop) = &mut model.workshop else {
        return Vec::new();
    };
    let at = others
        .iter()
        .position(|l| workshop.second.as_ref() == Some(l));
    workshop.second = match at {
        Some(at) => others.get(at + 1).cloned(),
        None => others.first().cloned(),
    };
    if let (Some(record), Some(locale)) = (&mut workshop.record, &workshop.second) {
        record.shows(locale);
    }
    speak(model, Vec::new())
}

/// Another first language was chosen: it is not below itself.
pub(in crate::app) fn locale_chosen(model: &mut Model) {
    let Some(workshop) = &mut model.workshop else {
        return;
    };
    if workshop.second.as_ref() == Some(&model.locale) {
        workshop.second = None;
    }
    if let Some(record) = &mut workshop.record {
        record.shows(&model.locale);
    }
}
