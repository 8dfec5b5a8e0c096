//! Every screen that a person can come to, reached by the same actions that people do.

use pas_a_pas::app::{Action, Model, Notice, Panel, Sound, update};
use pas_a_pas::comfort::{Comfort, TextSize};
use pas_a_pas::exercise::{Answer, Verdict};
use pas_a_pas::lesson::Lesson;
use pas_a_pas::progress::Timestamp;
use pas_a_pas::resume::{Code, Found, Picture};
use pas_a_pas::sheet::Sheet;
use pas_a_pas::words::{Locale, Message};

use crate::corner;
use crate::stage::content;

/// A screen in one state.
pub struct Place {
    pub name: String,
    pub model: Model,
}

const NOW: Timestamp = Timestamp(1_000_000);

/// The program as it starts.
pub fn start() -> Model {
    let content = content();
    let mut model = Model::new(content.lessons.clone(), content.locales.clone());
    model.word_pictures = content.word_pictures.clone();
    update(&mut model, Action::Finish, NOW);
    update(&mut model, Action::SessionIs("test".into()), NOW);
    model
}

/// `model` after these actions.
pub fn after(model: &Model, actions: impl IntoIterator<Item = Action>) -> Model {
    let mut model = model.clone();
    for action in actions {
        update(&mut model, action, NOW);
    }
    model
}

/// The screens of these names, one of each kind, in letters of 100 %.
pub fn of_kinds(locale: &Locale, kinds: &[&str]) -> Vec<Place> {
    let mut places = all(locale, TextSize::Normal);
    places.retain(|place| kinds.contains(&&*place.name));
    assert_eq!(places.len(), kinds.len(), "a kind of screen is gone");
    places
}

/// The code of three pictures, given, refused and entered; and the question whether someone is there.
fn returning(home: &Model) -> Vec<(String, Model)> {
    let code = Code::new([Picture::Sun, Picture::Umbrella, Picture::Bicycle]);
    let choose = Action::ChoosePicture;
    let two = [
        Action::EnterCode,
        choose(Picture::Cat),
        choose(Picture::Star),
    ];
    let found = |found| [Action::EnterCode, Action::Found(found)];
    let mut asked = home.clone();
    let late = NOW.plus_millis(11 * 60_000);
    let read = Action::ReadingDone(asked.narration.reading);
    update(&mut asked, read, NOW);
    update(&mut asked, Action::Tick, late);
    assert!(asked.asks_who_is_there());
    let mut beside_printer = home.clone();
    beside_printer.printer = true;
    let offered = after(&beside_printer, [Action::Kept(code)]);
    let printing = after(&offered, [Action::Print]);
    let printed = |done| after(&printing, [Action::Printed(done)]);
    vec![
        ("code".into(), after(home, [Action::Kept(code)])),
        ("code, printed".into(), printed(true)),
        ("code, not printed".into(), printed(false)),
        ("code, to be printed".into(), offered),
        ("code, printing".into(), printing),
        ("no code".into(), after(home, [Action::Kept(None)])),
        ("enter code".into(), after(home, two)),
        (
            "unknown code".into(),
            after(home, found(Some(Found::Unknown))),
        ),
        (
            "expired code".into(),
            after(home, found(Some(Found::Expired))),
        ),
        ("codes not now".into(), after(home, found(None))),
        ("still there".into(), asked),
    ]
}

/// The lessons, in a language and size.
pub fn home(locale: &Locale, text_size: TextSize) -> Model {
    let comfort = Comfort {
        text_size,
        ..Comfort::default()
    };
    let choose = Action::ChooseLocale(locale.clone());
    after(
        &start(),
        [Action::SetComfort(comfort, Message::new("comfort")), choose],
    )
}

/// The lesson that has been there longest, and is known to tests.
pub fn scams(model: &Model) -> &Lesson {
    let mut lessons = model.lessons.iter();
    lessons.find(|lesson| lesson.id == "scams").unwrap()
}

/// Number of the step of this name.
pub fn number(lesson: &Lesson, step: &str) -> usize {
    lesson.steps.iter().position(|s| s.id == step).unwrap()
}

/// A step of a lesson, in its first part.
pub fn step(home: &Model, lesson: &Lesson, at: usize) -> Model {
    let mut model = home.clone();
    model.session.leave(&lesson.id, at);
    after(&model, [Action::OpenLesson(lesson.id.clone())])
}

/// The question of a step.
pub fn question(home: &Model, lesson: &Lesson, at: usize) -> Model {
    after(&step(home, lesson, at), [Action::Next])
}

/// An answer of these options.
pub fn answer(options: &[&str]) -> Action {
    Action::Answer(Answer::of(options.iter().copied()))
}

/// Everything: all screens, all steps in both parts, all cards, both panels.
pub fn all(locale: &Locale, text_size: TextSize) -> Vec<Place> {
    let mut places = Vec::new();
    let mut add = |name: String, model: Model| places.push(Place { name, model });
    let home = home(locale, text_size);
    let mut welcome = start();
    welcome.locale = locale.clone();
    welcome.comfort = home.comfort;
    add("welcome".into(), welcome);
    add("home".into(), home.clone());
    for panel in [Panel::Comfort, Panel::Languages] {
        add(
            format!("panel {panel:?}"),
            after(&home, [Action::Open(panel)]),
        );
    }
    for (name, model) in returning(&home) {
        add(name, model);
    }
    let notices = [
        Notice::NotSaved,
        Notice::DatabaseSetAside,
        Notice::DatabaseNewer,
        Notice::LessonsLeftOut(vec!["40-demo.ron".into()]),
    ];
    let notices = notices.map(Action::Notice);
    add("home, notices".into(), after(&home, notices));
    let silent = after(&home, [Action::Sound(Sound::Missing)]);
    add("home, no sound".into(), silent.clone());
    for (name, model) in corner::all(&home) {
        add(name, model);
    }
    for (name, model) in sheets(&home) {
        add(name, model);
    }
    for lesson in &home.lessons {
        let begun = after(&step(&home, lesson, 0), [Action::Next, Action::Home]);
        add(format!("home, {} begun", lesson.id), begun);
        add(format!("{} no sound", lesson.id), step(&silent, lesson, 0));
        let pause = [Action::PauseOrResume];
        let paused = after(&step(&home, lesson, 0), pause);
        add(format!("{} paused", lesson.id), paused);
        for at in 0..lesson.steps.len() {
            for (name, model) in parts(&home, lesson, at) {
                add(
                    format!("{} {} {name}", lesson.id, lesson.steps[at].id),
                    model,
                );
            }
        }
        let last = step(&home, lesson, lesson.steps.len() - 1);
        let solved = lesson.steps.last().and_then(|step| step.exercise.as_ref());
        let solved = solved.map_or(vec![], |exercise| {
            vec![
                Action::Next,
                Action::Answer(exercise.solution()),
                Action::Give,
            ]
        });
        let summary = after(&after(&last, solved), [Action::Next]);
        add(format!("{} summary", lesson.id), summary);
    }
    places
}

/// A step that offers a sheet, without a printer and with one.
fn sheets(home: &Model) -> Vec<(String, Model)> {
    let mut home = home.clone();
    home.lessons[0].steps[0].sheet = Some(Sheet::Memo);
    let lesson = home.lessons[0].clone();
    let ask = step(&home, &lesson, 0);
    home.printer = true;
    let offer = step(&home, &lesson, 0);
    let prints = after(&offer, [Action::Print]);
    vec![
        (
            "sheet, done".into(),
            after(&prints, [Action::Printed(true)]),
        ),
        (
            "sheet, failed".into(),
            after(&prints, [Action::Printed(false)]),
        ),
        ("sheet, asked for".into(), ask),
        ("sheet, offered".into(), offer),
        ("sheet, printing".into(), prints),
    ]
}

/// A step in both parts, with every card that it can show.
fn parts(home: &Model, lesson: &Lesson, at: usize) -> Vec<(String, Model)> {
    let read = step(home, lesson, at);
    let mut found = vec![
        ("sentences".to_owned(), read.clone()),
        ("guide".to_owned(), after(&read, [Action::Help])),
    ];
    let Some(exercise) = &lesson.steps[at].exercise else {
        return found;
    };
    let asks = question(home, lesson, at);
    let mut add = |name: &str, actions: Vec<Action>| {
        found.push((name.to_owned(), after(&asks, actions)));
    };
    add("question", vec![]);
    add("hint 1", vec![Action::Help]);
    add("hint 2", vec![Action::Help, Action::Help]);
    add("shown", vec![Action::Help, Action::Help, Action::Show]);
    add("human", vec![Action::Help, Action::Human]);
    let solution = exercise.solution();
    // All that comes to be seen on the way to the solution.
    for deeds in 1..=solution.done.len() {
        let mut part = solution.clone();
        part.done.truncate(deeds);
        let name = format!("after {deeds} of {}", solution.done.len());
        add(&name, vec![Action::Answer(part)]);
    }
    if !exercise.judges_itself() {
        add("empty", vec![Action::Give]);
        add("right", vec![Action::Answer(solution), Action::Give]);
    }
    let message = lesson.step_message(&lesson.steps[at], home.input_device);
    for single in exercise.single_answers() {
        if exercise.grade(&single, &message).verdict == Verdict::Right {
            continue;
        }
        let name = format!("answer {}", single.done.join(" "));
        let mut actions = vec![Action::Answer(single)];
        actions.extend((!exercise.judges_itself()).then_some(Action::Give));
        add(&name, actions);
    }
    found
}
