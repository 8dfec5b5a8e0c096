//! What people type stays nowhere: not on the disk, not in what the voice says, not in what a log could show.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};

use pas_a_pas::app::{Action, Effect, Model, Screen, update};
use pas_a_pas::comfort::Pace;
use pas_a_pas::exercise::{Answer, Deed};
use pas_a_pas::lesson::Lesson;
use pas_a_pas::narrator::{Argument, Cache, Language, Program, Settings, Voices};
use pas_a_pas::progress::Timestamp;
use pas_a_pas::report::Counting;
use pas_a_pas::store::{self, Store};
use pas_a_pas::words::{Locale, Message};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use proptest::{collection, sample};

use crate::stage::{content, locale};

/// A text is recognised by its first characters: so that a leak in the middle of typing is found too.
const TELLTALE: usize = 7;
/// Characters that tell a number: seven digits turn up by chance in the hashes that name the clips kept.
const TELLTALE_OF_NUMBER: usize = 10;
/// Characters of what is typed. Without quotes and backslashes, which `Debug` writes in another way.
const CHARACTERS: &str = "abcxyzABCXYZ0123456789éèçàœ@.-_!?€ مرحبا";

/// A kiosk with a real disk, whose voice writes down all that it is given to say.
struct World {
    folder: tempfile::TempDir,
    store: Store,
    voices: Voices,
    /// What was said already: messages alone decide about the words.
    said: BTreeSet<String>,
    /// Everything that a log or the message of a panic could show.
    shown: String,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let opened = Store::open(folder.path(), Counting::default());
        assert!(opened.notice.is_none());
        let voices = Voices::new(speaking(folder.path()))
            .with_cache(Cache::new(folder.path().join("voice"), 1_000_000_000));
        Self {
            store: opened.store,
            voices,
            folder,
            said: BTreeSet::new(),
            shown: String::new(),
        }
    }

    fn show(&mut self, thing: &impl Debug) {
        self.shown.push_str(&format!("{thing:?}\n"));
    }

    /// Changes the model by one action and does what follows, as the window does.
    fn act(&mut self, model: &mut Model, action: Action) {
        self.show(&action);
        for effect in update(model, action, Timestamp(1_000_000)) {
            self.show(&effect);
            match effect {
                Effect::Record(attempt) => self.store.record(&attempt).unwrap(),
                Effect::Narrate(reading) => self.say(&reading.messages, &reading.locale),
                Effect::Prepare(messages) => self.say(&messages, &model.locale),
                _ => {}
            }
        }
        self.show(model);
    }

    fn say(&mut self, messages: &[Message], locale: &Locale) {
        for message in messages {
            if !self.said.insert(format!("{locale} {message:?}")) {
                continue;
            }
            for sentence in content().texts.sentences(locale, message).iter() {
                // Some sentences have nothing that can be said.
                _ = self.voices.synthesize(sentence, Pace::Normal);
            }
        }
    }

    /// What was shown, and every file: its name and its bytes.
    fn traces(&self) -> Vec<(PathBuf, String)> {
        let mut found = vec![(PathBuf::from("what a log could show"), self.shown.clone())];
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let bytes = fs::read(&path).unwrap();
                    let text = path.to_string_lossy() + String::from_utf8_lossy(&bytes);
                    found.push((path.clone(), text.into_owned()));
                }
            }
        }
        found
    }
}

/// Every language is spoken by a script that keeps the words in a file and answers with a tone.
fn speaking(folder: &Path) -> Settings {
    let tone = folder.join("tone.wav");
    let format = hound::WavSpec {
        channels: 1,
        sample_rate: 16_000,
        bits_per_sample: 16,
        sample_format: hound::SampleFormat::Int,
    };
    let mut wav = hound::WavWriter::create(&tone, format).unwrap();
    for at in 0..1_600_i16 {
        wav.write_sample((at % 40) * 200).unwrap();
    }
    wav.finalize().unwrap();
    let script = folder.join("speak.sh");
    let (heard, tone) = (folder.join("heard"), tone.display());
    let heard = heard.display();
    fs::write(
        &script,
        format!("cat >> '{heard}'; echo >> '{heard}'; cat '{tone}'"),
    )
    .unwrap();
    let program = Program {
        program: "/bin/sh".to_owned(),
        arguments: vec![Argument::try_from(script.to_string_lossy().into_owned()).unwrap()],
        needs: Vec::new(),
        speed: 100,
        slowest: 0,
        gap: 0,
    };
    Settings {
        other: Language {
            programs: vec![program],
            ..Language::default()
        },
        ..Settings::default()
    }
}

/// The fields of a step. In an exercise without any, a made-up one: no kind may tell what it does not know.
fn fields(lesson: &Lesson, at: usize) -> Vec<String> {
    let exercise = lesson.steps[at].exercise.as_ref().unwrap();
    let mut fields: Vec<String> = exercise
        .way()
        .into_iter()
        .filter_map(|deed| match deed {
            Deed::Write(field, _) => Some(field),
            _ => None,
        })
        .collect();
    if fields.is_empty() {
        fields.push("text".to_owned());
    }
    fields
}

/// A person types `text` into each field of a step, gives it, asks for all help, and leaves.
fn types(world: &mut World, lesson: &Lesson, at: usize, language: &Locale, text: &str) {
    let mut model = Model::new(vec![lesson.clone()], content().locales.clone());
    model.session.leave(&lesson.id, at);
    for action in [
        Action::SessionIs("someone".into()),
        Action::ChooseLocale(language.clone()),
        Action::OpenLesson(lesson.id.clone()),
        Action::Next,
    ] {
        world.act(&mut model, action);
    }
    for field in fields(lesson, at) {
        let mut typed = String::new();
        for c in text.chars() {
            typed.push(c);
            let before = model.visit.as_ref().unwrap().state().answer;
            world.act(&mut model, Action::Answer(before.with(&field, &typed)));
        }
        let exercise = lesson.steps[at].exercise.clone().unwrap();
        let step = model.visit.as_ref().unwrap().message();
        let whole = Answer::default().with(&field, text);
        world.show(&(exercise.grade(&whole, &step), &whole));
        let heard = exercise.heard(&step, &Answer::default(), &whole, &model.keyboard);
        world.say(
            &exercise.all_spoken(&step, &whole, &model.keyboard),
            language,
        );
        world.say(&heard, language);
        for action in [Action::Give, Action::Listen, Action::Give] {
            world.act(&mut model, action);
        }
    }
    for action in [Action::DontKnow, Action::Help, Action::Human, Action::Home] {
        world.act(&mut model, action);
    }
    let visit = model.visit.as_ref().unwrap();
    let typed = visit.steps.iter().map(|state| &state.answer.typed);
    assert!(
        model.screen == Screen::Home && typed.into_iter().all(|typed| typed.is_empty()),
        "what was typed outlives the step"
    );
    world.act(&mut model, Action::Finish);
}

/// The part of a typed text by which it is recognised.
fn telltale(text: &str) -> String {
    let start = |length| text.chars().take(length).collect::<String>();
    if start(TELLTALE).chars().all(|c| c.is_ascii_hexdigit()) {
        start(TELLTALE_OF_NUMBER)
    } else {
        start(TELLTALE)
    }
}

/// What people could type: anything, and what looks real.
fn text() -> impl Strategy<Value = String> {
    let anything = collection::vec(
        sample::select(CHARACTERS.chars().collect::<Vec<_>>()),
        8..20,
    );
    let number = collection::vec(0..10_u8, 8).prop_map(|digits| {
        digits
            .into_iter()
            .fold("07".to_owned(), |all, digit| format!("{all}{digit}"))
    });
    let word = || collection::vec(sample::select(('a'..='z').collect::<Vec<_>>()), 8);
    let word = move || word().prop_map(String::from_iter);
    prop_oneof![
        anything.prop_map(String::from_iter),
        number,
        word().prop_map(|name| format!("{name}@laposte.net")),
        word().prop_map(|word| format!("{word}A7!")),
    ]
}

#[test]
fn what_is_typed_leaves_no_trace() {
    let steps: Vec<(&Lesson, usize)> = content()
        .lessons
        .iter()
        .flat_map(|lesson| (0..lesson.steps.len()).map(move |at| (lesson, at)))
        .filter(|(lesson, at)| lesson.steps[*at].exercise.is_some())
        .collect();
    let languages = ["fr", "en", "ar"].map(locale);
    let mut world = World::new();
    let mut typed = Vec::new();
    // The same texts each time.
    let mut runner = TestRunner::deterministic();
    for (n, (lesson, at)) in steps.iter().enumerate() {
        let exercise = lesson.steps[*at].exercise.as_ref().unwrap();
        for _ in 0..if exercise.is_written(&Default::default()) {
            6
        } else {
            1
        } {
            let text = text().new_tree(&mut runner).unwrap().current();
            let language = &languages[typed.len() % languages.len()];
            types(&mut world, lesson, *at, language, &text);
            typed.push((text, n));
        }
    }
    assert!(
        typed.len() > steps.len(),
        "nothing is written in any lesson"
    );
    let rows = world.store.attempts().unwrap();
    assert!(rows.len() >= typed.len(), "answers were not kept at all");
    world.show(&rows);
    world.show(&store::saved(world.folder.path()).unwrap());
    let traces = world.traces();
    for name in ["heard", store::FILE_NAME] {
        let found = traces.iter().find(|(path, _)| path.ends_with(name));
        assert!(found.is_some_and(|(_, text)| !text.is_empty()), "no {name}");
    }
    for (text, n) in typed {
        let telltale = telltale(&text);
        for (path, trace) in &traces {
            let (lesson, at) = steps[n];
            assert!(
                !trace.contains(&telltale),
                "{}: typed in {} {}: {telltale}",
                path.display(),
                lesson.id,
                lesson.steps[at].id
            );
        }
    }
}
