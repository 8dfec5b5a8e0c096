//! The sheets of the shipped lessons, of a workshop, the charter and the mandate: legible, whole, in order.

use super::super::page::MM;
use super::*;
use crate::content::{self, Content};
use crate::lesson::{Lesson, TALK};
use crate::progress::Timestamp;
use crate::sheet::Sheet;
use crate::words::{Message, Sentence};
use crate::workshop::{GroupOutcome, Record};

const LANGUAGES: [&str; 3] = ["fr", "en", AR];
const OUTCOMES: [GroupOutcome; 3] = [
    GroupOutcome::Blocked,
    GroupOutcome::Known,
    GroupOutcome::Uncounted,
];
/// 2026-03-14, in the afternoon.
const BEGUN: Timestamp = Timestamp(1_773_500_400_000);

fn content() -> Content {
    content::load(&root())
}

fn stock<'a>(content: &'a Content, locale: &'a Locale, place: &'a Place) -> Stock<'a> {
    Stock {
        texts: &content.texts,
        locale,
        place,
        pictures: &content.pictures,
        word_pictures: &content.word_pictures,
    }
}

fn try_pages(order: &Order, stock: &Stock) -> Result<Vec<Vec<Mark>>, Error> {
    let fonts = fonts::definitions(&fonts_dir()).unwrap();
    on_paper(&fonts, |ctx| order.pages(ctx, stock))
}

fn pages(order: &Order, stock: &Stock) -> Vec<Vec<Mark>> {
    try_pages(order, stock).unwrap_or_else(|why| panic!("{order:?}: {why}"))
}

/// Words without marks of direction and without spaces: a line may end anywhere.
fn flat(text: &str) -> String {
    let mark = |c: char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    text.chars()
        .filter(|c| !mark(*c) && !c.is_whitespace())
        .collect()
}

fn all_words(pages: &[Vec<Mark>]) -> String {
    pages
        .iter()
        .map(|page| flat(&words(page).concat()))
        .collect()
}

/// Asserts that these messages stand in `text`, one behind the other.
fn in_order(text: &str, content: &Content, locale: &Locale, messages: &[Message]) {
    let mut from = 0;
    for message in messages {
        assert!(content.texts.exists(locale, message), "{}", message.key());
        for sentence in content.texts.sentences(locale, message).iter() {
            let wanted = flat(&sentence.plain());
            let found = text[from..].find(&wanted);
            let at =
                found.unwrap_or_else(|| panic!("{locale} {}: {wanted} in {text}", message.key()));
            from += at + wanted.len();
        }
    }
}

fn every_order(content: &Content) -> Vec<(Sheet, Order<'_>)> {
    let of = |sheet: Sheet| {
        let lessons = content.lessons.iter().map(Some);
        let lessons: Vec<Option<&Lesson>> = match sheet.is_of_lesson() {
            true => lessons.collect(),
            false => vec![None],
        };
        lessons
            .into_iter()
            .map(move |lesson| (sheet, Order::new(sheet, lesson).unwrap()))
    };
    Sheet::ALL.into_iter().flat_map(of).collect()
}

#[test]
fn every_sheet_is_legible_and_stays_on_its_page_in_every_language() {
    let content = content();
    // What `covered` adds above Arabic letters is more than their vowel signs need.
    let page = Rect::from_min_size(egui::Pos2::ZERO, SIZE).shrink(MARGIN - 2.0);
    for id in LANGUAGES {
        let locale = locale(id);
        for place in [Place::default(), place(100)] {
            for (sheet, order) in every_order(&content) {
                let pages = pages(&order, &stock(&content, &locale, &place));
                let least = match sheet {
                    Sheet::Guide | Sheet::Session => 11.0,
                    _ => 14.0,
                };
                for mark in pages.iter().flatten() {
                    assert!(
                        page.contains_rect(covered(mark)),
                        "{id} {sheet:?}: {mark:?}"
                    );
                    if let Mark::Letters { size, .. } = mark {
                        assert!(*size >= least, "{id} {sheet:?}: {mark:?}");
                    }
                }
                let most = match sheet {
                    Sheet::Words => usize::MAX,
                    Sheet::Guide => 4,
                    Sheet::Mandate => 2,
                    _ => 1,
                };
                assert!(pages.len() <= most, "{id} {sheet:?}: {} pages", pages.len());
                assert!(sheet != Sheet::Guide || pages.len() >= 2, "{id} {sheet:?}");
            }
        }
    }
}

/// Letters never stand on letters.
#[test]
fn no_words_stand_on_others() {
    let content = content();
    for id in LANGUAGES {
        let locale = locale(id);
        for (sheet, order) in every_order(&content) {
            for page in pages(&order, &stock(&content, &locale, &place(60))) {
                // The middle of small letters: accents and tails may come near.
                let cores: Vec<(Rect, &Mark)> = page
                    .iter()
                    .filter_map(|mark| match mark {
                        Mark::Letters {
                            at,
                            width,
                            size,
                            text,
                            ..
                        } if !text.trim().is_empty() => {
                            let top = egui::pos2(at.x + 0.5, at.y - 0.45 * size);
                            let end = egui::pos2(at.x + width - 0.5, at.y - 0.05 * size);
                            Some((Rect::from_min_max(top, end), mark))
                        }
                        _ => None,
                    })
                    .collect();
                for (at, (core, mark)) in cores.iter().enumerate() {
                    let other = cores[..at]
                        .iter()
                        .find(|(other, _)| other.intersects(*core));
                    assert!(other.is_none(), "{id} {sheet:?}: {mark:?} on {other:?}");
                }
            }
        }
    }
}

#[test]
fn an_exercise_has_a_box_for_each_thing_to_do_and_the_place() {
    let content = content();
    let place = place(20);
    for id in LANGUAGES {
        let locale = locale(id);
        for lesson in &content.lessons {
            let deeds = Lesson::at_home().map(|name| lesson.message().attribute(name));
            let deeds: Vec<Message> = deeds.filter(|m| content.texts.exists(&locale, m)).collect();
            let pages = pages(&Order::Exercise(lesson), &stock(&content, &locale, &place));
            let squares = pages[0].iter().filter(|mark| match mark {
                Mark::Edge { rect, .. } => (rect.width() - 7.0 * MM).abs() < 0.1,
                _ => false,
            });
            assert_eq!(squares.count(), deeds.len(), "{id} {}", lesson.id);
            let text = all_words(&pages);
            let title = [Message::new("exercise-sheet-title"), lesson.message()];
            in_order(&text, &content, &locale, &[&title[..], &deeds].concat());
            for said in [&place.name, &place.address, &place.hours, &place.phone] {
                assert!(text.contains(&flat(said)), "{id}: {said} in {text}");
            }
        }
    }
}

#[test]
fn a_lesson_with_nothing_to_do_at_home_says_what_to_write_and_where() {
    let content = content();
    let text =
        r#"(format: 1, version: 1, minutes: 1, picture: "p", steps: [(id: "a", picture: "p")])"#;
    let lesson = Lesson::parse(Path::new("90-demo.ron"), text).unwrap();
    let locale = locale("fr");
    let error = try_pages(
        &Order::Exercise(&lesson),
        &stock(&content, &locale, &Place::default()),
    );
    let error = error.unwrap_err().to_string();
    for word in ["\"demo\"", "`.home-1 = …`", "locales/fr/demo.ftl"] {
        assert!(error.contains(word), "{error}");
    }
}

#[test]
fn every_french_word_has_its_picture_and_its_explanation() {
    let content = content();
    for id in LANGUAGES {
        let locale = locale(id);
        for lesson in &content.lessons {
            let pages = pages(
                &Order::Words(lesson),
                &stock(&content, &locale, &Place::default()),
            );
            let text = all_words(&pages);
            let mut from = 0;
            for word in &lesson.french_words {
                let meaning = content.texts.plain(&locale, &crate::words::glossary(word));
                let wanted = flat(&format!("{word}{meaning}"));
                let at = text[from..].find(&wanted);
                from += at.unwrap_or_else(|| panic!("{id} {word}: {wanted} in {text}"));
            }
            for page in &pages[1..] {
                let head = flat(&words(page).concat());
                assert!(
                    head.starts_with(&flat(
                        &content
                            .texts
                            .plain(&locale, &Message::new("words-sheet-title"))
                    ))
                );
            }
        }
    }
}

#[test]
fn an_attestation_names_the_lesson_in_french_too_and_nobody() {
    let content = content();
    let lesson = &content.lessons[0];
    for id in LANGUAGES {
        let locale = locale(id);
        let pages = pages(
            &Order::Attestation(lesson),
            &stock(&content, &locale, &place(20)),
        );
        let text = all_words(&pages);
        let french = lesson.message().in_locale(&crate::words::REFERENCE);
        let cans = (1..=3).map(|n| lesson.message().attribute(format!("can-{n}")));
        let title = Message::new("attestation-sheet-title");
        let name = Message::new("attestation-sheet-name");
        let mut messages = vec![title.in_locale(&crate::words::REFERENCE), french, name];
        messages.extend(cans.filter(|can| content.texts.exists(&locale, can)));
        in_order(&text, &content, &locale, &messages);
        let shapes = pages[0]
            .iter()
            .filter(|mark| matches!(mark, Mark::Shape(_)));
        assert!(shapes.count() > 2, "{id}: the picture of the lesson");
    }
}

#[test]
fn a_guide_has_every_step_with_its_answers_its_talk_and_both_tracks() {
    let content = content();
    let of_key = ["guide-does-next", "guide-does-hand", "guide-does-harder"].map(Message::new);
    for id in LANGUAGES {
        let locale = locale(id);
        for lesson in &content.lessons {
            let pages = pages(
                &Order::Guide(lesson),
                &stock(&content, &locale, &Place::default()),
            );
            let text = all_words(&pages);
            let mut messages = vec![Message::new("guide-sheet-title"), lesson.message()];
            messages.extend(of_key.iter().cloned());
            let mut before = None;
            for step in lesson.all_steps() {
                let message = lesson.step_message(step, Default::default());
                messages.push(message.clone());
                if let Some(exercise) = &step.exercise {
                    messages.push(message.attribute("question"));
                    match exercise {
                        crate::exercise::Exercise::Choice(choice) => {
                            let right = choice.right.iter();
                            messages
                                .extend(right.map(|id| message.attribute(format!("option-{id}"))));
                        }
                        _ => messages.push(message.attribute("shown")),
                    }
                }
                let talk = message.attribute(TALK);
                if content.texts.exists(&locale, &talk) {
                    let said = content.texts.plain(&locale, &talk);
                    // That of a harder step is left out where it is the same.
                    if !(step.id.ends_with("--harder") && before.as_ref() == Some(&said)) {
                        messages.push(talk);
                    }
                    before = Some(said);
                }
                if step.harder.is_some() {
                    messages.push(Message::new("guide-sheet-harder"));
                }
            }
            in_order(&text, &content, &locale, &messages);
        }
    }
}

/// A workshop on this lesson where every question was answered.
fn record(lesson: &Lesson) -> Record {
    let mut record = Record::new(lesson, BEGUN);
    record.last = BEGUN.plus_millis(47 * 60_000);
    record.people = Some(8);
    record.locales = ["fr", AR].map(locale).to_vec();
    record.finished = true;
    for (at, step) in lesson.all_steps().enumerate() {
        let own = record.step_mut(&step.id);
        match &step.exercise {
            Some(crate::exercise::Exercise::Choice(choice)) => {
                let hands = choice.options.iter().zip([5, 2, 1, 0]);
                own.hands = hands.map(|(id, hands)| (id.clone(), hands)).collect();
                own.outcome = Some(OUTCOMES[at % 3]);
            }
            Some(_) => own.outcome = Some(OUTCOMES[at % 3]),
            None => {}
        }
    }
    record
}

#[test]
fn a_workshop_is_told_in_numbers_on_one_page_or_two() {
    let content = content();
    for id in LANGUAGES {
        let locale = locale(id);
        for lesson in &content.lessons {
            let record = record(lesson);
            let held = Held {
                record: &record,
                lesson: Some(lesson),
                utc_offset_secs: 3600,
            };
            let pages = pages(
                &Order::Session(Some(held)),
                &stock(&content, &locale, &place(40)),
            );
            assert!(pages.len() <= 2, "{id} {}: {}", lesson.id, pages.len());
            let text = all_words(&pages);
            assert!(text.contains("2026") && text.contains("14"), "{text}");
            assert!(text.contains("47") && text.contains("العربية"), "{text}");
            let blocked = record.blocked().count();
            assert!(blocked > 0, "{}", lesson.id);
            let bars = pages
                .iter()
                .flatten()
                .filter(|mark| matches!(mark, Mark::Shape(_)));
            let hands = record.steps.iter().flat_map(|step| &step.hands);
            let some = hands.filter(|(_, hands)| *hands > 0).count();
            assert_eq!(bars.count(), some, "{id} {}", lesson.id);
        }
    }
}

#[test]
fn a_short_workshop_is_one_page_with_room_for_notes() {
    let content = content();
    let lesson = content
        .lessons
        .iter()
        .find(|lesson| lesson.id == "scams")
        .unwrap();
    let mut record = record(lesson);
    record.steps.retain(|step| !step.step.ends_with("--harder"));
    for id in LANGUAGES {
        let locale = locale(id);
        let held = Held {
            record: &record,
            lesson: Some(lesson),
            utc_offset_secs: 0,
        };
        let pages = pages(
            &Order::Session(Some(held)),
            &stock(&content, &locale, &place(40)),
        );
        assert_eq!(pages.len(), 1, "{id} {}", all_words(&pages[1..]));
    }
}

/// The lesson was taken away since: numbers stay.
#[test]
fn a_workshop_on_a_lesson_that_is_gone_is_told_by_ids() {
    let content = content();
    let record = record(&content.lessons[0]);
    let locale = locale("fr");
    let held = Held {
        record: &record,
        lesson: None,
        utc_offset_secs: 0,
    };
    let pages = pages(
        &Order::Session(Some(held)),
        &stock(&content, &locale, &Place::default()),
    );
    let text = all_words(&pages);
    assert!(text.contains(&flat(&record.lesson)), "{text}");
    assert!(
        text.contains(&flat(&record.blocked().next().unwrap().step)),
        "{text}"
    );
}

#[test]
fn a_sheet_of_nothing_longer_than_a_page_is_refused() {
    let content = content();
    let long = vec!["mot"; 3000].join(" ");
    let source = |(id, file): (&str, &str)| {
        let path = root().join("locales").join(id).join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        Source {
            path,
            locale: Some(locale(id)),
            text: text.replace("Mon aide est gratuite.", &long),
        }
    };
    let texts = Texts::new(&["sheets.ftl", "ui.ftl"].map(|file| source(("fr", file)))).0;
    let locale = locale("fr");
    let place = Place::default();
    let stock = Stock {
        texts: &texts,
        ..stock(&content, &locale, &place)
    };
    let error = try_pages(&Order::Charter, &stock).unwrap_err();
    assert!(matches!(error, Error::TooLong { .. }), "{error}");
    assert!(try_pages(&Order::Mandate, &stock).is_ok());
}

#[test]
fn arabic_starts_at_the_right_on_every_sheet() {
    let content = content();
    let locale = locale(AR);
    for (_, order) in every_order(&content) {
        let pages = pages(&order, &stock(&content, &locale, &Place::default()));
        let reach = pages[0].iter().filter_map(|mark| match mark {
            Mark::Letters {
                right_to_left: true,
                ..
            } => Some(covered(mark).right()),
            _ => None,
        });
        // In the frame of the attestation all words stand further inside.
        let inside = match order {
            Order::Attestation(_) => 13.0 * MM,
            _ => 0.5,
        };
        let right = reach.fold(0.0, f32::max);
        assert!(right > SIZE.x - MARGIN - inside, "{order:?}: {right}");
    }
}

#[test]
fn a_sentence_of_two_messages_has_a_dash_between_them() {
    let sentence = |text: &str| [Sentence::of(text, locale("fr"))];
    let (one, two) = (sentence("Guide"), sentence("Leçon"));
    assert_eq!(
        super::super::parts::joined(&[&one, &two]).plain(),
        "Guide – Leçon"
    );
}
