//! What belongs together, and which language each part of a sentence has, as assistive technology is told.

use egui::accesskit::Role;
use pas_a_pas::comfort::TextSize;
use pas_a_pas::words::Message;

use crate::checks::Faults;
use crate::clauses::told;
use crate::places;
use crate::seen::Seen;
use crate::stage::{LANGUAGES, Stage, content, locale};

/// What is wrong with the groups of a screen; the second is how many options stand in them.
fn ungrouped(seen: &Seen) -> (Vec<String>, usize) {
    let nameless = |group: &&crate::seen::Group| {
        group.name.trim().is_empty() || group.language.is_none() || group.controls.is_empty()
    };
    let nameless = seen.groups.iter().filter(nameless);
    let mut faults: Vec<String> = nameless
        .map(|g| format!("a group says nothing: {g:?}"))
        .collect();
    let radios = seen.all.iter().filter(|one| one.role == Role::RadioButton);
    let radios: Vec<_> = radios.collect();
    for radio in &radios {
        let groups = seen.groups.iter();
        let within = groups.filter(|group| group.controls.contains(&radio.id));
        if within.count() != 1 {
            faults.push(format!("{:?} is in no group, or in several", radio.name));
        }
    }
    (faults, radios.len())
}

/// One of several is never alone: the group says what it is one of.
#[test]
fn en_11_5_2_9_and_wcag_1_3_1_options_stand_in_a_group_with_a_name() {
    let (mut faults, mut options) = (Faults::default(), 0);
    let mut look = |place: &str, seen: &Seen| {
        let (found, radios) = ungrouped(seen);
        found.into_iter().for_each(|fault| faults.add(place, fault));
        options += radios;
    };
    for language in LANGUAGES {
        for (place, seen) in told(language) {
            look(&place.name, seen);
        }
    }
    // In large letters the rows of the panel are laid out in another way.
    let mut stage = Stage::new(1280, 800);
    let all = places::all(&locale("fr"), TextSize::Largest).into_iter();
    for place in all.filter(|place| place.model.panel.is_some()) {
        stage.show(&place.model);
        look(&place.name, &stage.seen());
    }
    faults.none();
    println!("{options} options stand in a group with a name");
    assert!(options > 500, "{options}");
}

/// The question of a step is the name of its options.
#[test]
fn wcag_1_3_1_a_question_names_its_options() {
    let question = Message::new("scams_clicked").attribute("question");
    for language in LANGUAGES {
        let own = locale(language);
        let name = content().texts.plain(&own, &question);
        let mut groups = told(language).iter().flat_map(|(_, seen)| &seen.groups);
        let group = groups.find(|group| group.name == name);
        let group = group.unwrap_or_else(|| panic!("{name:?} names no options"));
        assert!(group.controls.len() >= 2);
        assert_eq!(group.language.as_deref(), Some(language));
    }
}

/// AT-SPI knows a language for each run of letters: a French word in a sentence of another language is a run of its own.
#[test]
fn wcag_3_1_2_french_words_in_a_sentence_are_told_apart() {
    for language in ["en", "ar"] {
        let (mut faults, mut words) = (Faults::default(), 0);
        for (place, seen) in told(language) {
            for one in seen.all.iter().filter(|one| one.role == Role::Label) {
                let letters: String = one.runs.iter().map(|(_, text)| text.as_str()).collect();
                if letters != one.name || one.runs.iter().any(|(own, _)| own.is_none()) {
                    let fault = format!("{:?} is told as {:?}", one.name, one.runs);
                    faults.add(&place.name, fault);
                }
                let of = |own| {
                    one.runs
                        .iter()
                        .filter(move |run| run.0.as_deref() == Some(own))
                };
                if of(language).next().is_some() {
                    words += of("fr").count();
                }
            }
        }
        faults.none();
        println!("{language}: {words} French words in sentences are told apart");
        assert!(words > 100, "{language}: {words}");
    }
}
