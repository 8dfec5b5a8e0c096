//! Feedback is told at once; the sentence that is read is lit and in view.

use egui::{Color32, Rect, Shape};
use pas_a_pas::app::{Effect, Model, Panel, Screen, Spot, printing_of_code, spoken};
use pas_a_pas::comfort::TextSize;
use pas_a_pas::words::{Locale, Message};

use crate::places;
use crate::stage::{LANGUAGES, Stage, content, locale};

/// EN 301 549, 11.5.2.16 and WCAG 4.1.3 (status messages): the sentences of a card are a live region,
/// and nothing else is, or everything would be told at every step.
#[test]
fn wcag_4_1_3_feedback_is_a_live_region() {
    let mut stage = Stage::new(1280, 800);
    for language in LANGUAGES {
        let locale = locale(language);
        for place in places::all(&locale, TextSize::Normal) {
            stage.show(&place.model);
            let in_lesson = place.model.screen == Screen::Lesson;
            let visit = place.model.visit.as_ref().filter(|_| in_lesson);
            let card = visit.and_then(|visit| Some((visit.state().card?, visit.message())));
            let mut messages = card
                .map(|(card, step)| card.messages(&step))
                .unwrap_or_default();
            // What becomes of a printed code is news as well.
            let code = Some(Panel::Code).filter(|panel| place.model.panel == Some(*panel));
            let printing = code.and_then(|_| printing_of_code(&place.model));
            messages.extend(printing.map(|(_, message)| message));
            let mut expected: Vec<String> = Vec::new();
            for message in &messages {
                let sentences = content().texts.sentences(&locale, message);
                expected.extend(sentences.iter().map(|sentence| sentence.plain()));
            }
            let seen = stage.seen();
            let live = seen.all.iter().filter(|one| one.live);
            let names: Vec<_> = live.map(|one| &*one.name).collect();
            let names: Vec<_> = names
                .into_iter()
                .filter(|name| !is_note(&locale, name))
                .collect();
            assert_eq!(names, expected, "{language} {}", place.name);
        }
    }
}

/// Whether it is what an imitated program tells of what was just done, which is news as well.
fn is_note(locale: &Locale, name: &str) -> bool {
    let notes = [
        "mailbox-deleted",
        "mailbox-reported",
        "mailbox-sent",
        "mailbox-attachment-opened",
        "sms-blocked",
        "sms-reported",
        "sms-deleted",
    ];
    let texts = &content().texts;
    let mut notes = notes
        .iter()
        .map(|id| texts.plain(locale, &Message::new(*id)));
    notes.any(|note| note == name)
}

/// Every sentence that the voice says on arrival on this screen.
fn spots(model: &Model) -> Vec<Spot> {
    let texts = &content().texts;
    let messages = spoken(model).into_iter();
    messages
        .filter(|message| texts.exists(&model.locale, message))
        .flat_map(|message| {
            let lines = texts.sentences(&model.locale, &message).len();
            (0..lines).map(move |line| Spot {
                message: message.clone(),
                line,
            })
        })
        .collect()
}

/// Where the light of the sentence being read is: its ground, or a broad outline around a control.
fn lights(stage: &Stage) -> Vec<(Rect, Rect)> {
    let content = content();
    let theme = content.themes.theme(&stage.model().comfort);
    let (ground, line) = (theme.palette.highlight, theme.palette.again_line);
    let shapes = stage.shapes().iter();
    let found = shapes.filter_map(|clipped| match &clipped.shape {
        Shape::Rect(rect) if rect.fill == ground => Some((rect.rect, clipped.clip_rect)),
        Shape::Rect(rect)
            if rect.stroke.color == line
                && rect.stroke.width == 6.0
                && rect.fill == Color32::TRANSPARENT =>
        {
            Some((rect.rect, clipped.clip_rect))
        }
        _ => None,
    });
    found.collect()
}

fn every_sentence(language: &str, size: TextSize, window: (u16, u16)) {
    let mut stage = Stage::new(window.0, window.1);
    let mut faults = Vec::new();
    for place in places::all(&locale(language), size) {
        // With a card, the exercise below has the same sentences as without.
        if place.name.contains("notices") || place.name.contains("no sound") {
            continue;
        }
        stage.show(&place.model);
        assert!(
            lights(&stage).is_empty(),
            "{}: nothing is read yet",
            place.name
        );
        for spot in spots(&place.model) {
            stage.reads(spot.clone());
            let name = format!(
                "{} {} {}: {} {}",
                language,
                place.name,
                size.name(),
                spot.message.key(),
                spot.line
            );
            let lights = lights(&stage);
            let Some((light, clip)) = lights.first() else {
                faults.push(format!("{name} is not lit"));
                continue;
            };
            // It lies on the words that are read, and on no others.
            let sentences = content()
                .texts
                .sentences(&place.model.locale, &spot.message);
            let words = sentences[spot.line].plain();
            let lit = light.intersect(*clip);
            let under = stage.seen().all;
            let under: Vec<_> = under
                .iter()
                .filter(|one| !one.is_word)
                .filter(|one| one.visible.is_positive() && lit.contains(one.visible.center()))
                .collect();
            if under.is_empty() || !under.iter().all(|one| one.name.contains(&words)) {
                faults.push(format!("{name} lights other words"));
            }
            // In view, or as much of it as goes on a page.
            let seen = light.intersect(*clip).height();
            if seen < light.height().min(clip.height() - 8.0) - 2.0 {
                faults.push(format!("{name} is lit out of view: {light:?} in {clip:?}"));
            }
            if lights.len() > 1 && !place.name.contains("panel") {
                faults.push(format!("{name} lights {} things", lights.len()));
            }
        }
        stage.act(pas_a_pas::app::Action::ReadingDone(
            stage.model().narration.reading,
        ));
        assert!(
            lights(&stage).is_empty(),
            "{}: the light goes out",
            place.name
        );
    }
    let count = faults.len();
    faults.truncate(40);
    assert!(faults.is_empty(), "{count} faults\n{}", faults.join("\n"));
}

#[test]
fn the_sentence_being_read_is_lit_and_in_view_french_largest() {
    every_sentence("fr", TextSize::Largest, (1024, 600));
}

#[test]
fn the_sentence_being_read_is_lit_and_in_view_arabic_largest() {
    every_sentence("ar", TextSize::Largest, (1280, 800));
}

#[test]
fn the_sentence_being_read_is_lit_and_in_view_english() {
    every_sentence("en", TextSize::Normal, (1280, 800));
}

/// The voice really asks for what the screen shows: number, language and pace of the reading.
#[test]
fn arriving_on_a_screen_reads_it() {
    for language in LANGUAGES {
        let home = places::home(&locale(language), TextSize::Normal);
        let mut stage = Stage::new(1280, 800);
        stage.show(&home);
        let at = stage.find("lesson-scams").center();
        stage.click(at);
        let effects = stage.effects();
        let reading = effects.iter().rev().find_map(|effect| match effect {
            Effect::Narrate(reading) => Some(reading),
            _ => None,
        });
        let reading = reading.unwrap();
        assert_eq!(reading.messages, spoken(stage.model()));
        assert_eq!(reading.locale, locale(language));
        assert_eq!(reading.number, stage.model().narration.reading);
    }
}
