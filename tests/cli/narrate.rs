//! `narrate`: every sentence as a file, made once, and never over a file of someone else.

use std::collections::BTreeSet;
use std::fs;

use crate::recordings::small;
use crate::voice::{take, wav};
use crate::{Fixture, Ran, run};

/// Voices of this program; it gives the sound whatever it is told.
fn voices(fixture: &Fixture, program: &str, sound: &str) {
    let sound = fixture.dir.join(sound);
    let voice = format!(
        "(program: \"{program}\", arguments: [{:?}])",
        sound.display().to_string()
    );
    let ron = format!("(format: 1, languages: {{}}, other: (programs: [{voice}]))");
    fixture.write("assets/voices.ron", ron);
}

fn narrate(fixture: &Fixture, out: &str) -> Ran {
    let ran = run(
        &fixture.dir,
        &[
            "narrate",
            "--content",
            ".",
            "--language",
            "fr",
            "--out",
            out,
        ],
    );
    assert_eq!(ran.out, "");
    ran
}

fn files(fixture: &Fixture) -> BTreeSet<String> {
    let entries = fs::read_dir(fixture.dir.join("voix")).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn every_sentence_becomes_a_file_once() {
    let fixture = small();
    fixture.write("a.wav", wav(take(1.0, 0.3)));
    fixture.write("b.wav", wav(take(1.5, 0.3)));
    voices(&fixture, "cat", "a.wav");
    let ran = narrate(&fixture, "voix");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        ran.err.contains("3 made, 0 were there, 0 left"),
        "{}",
        ran.err
    );
    // Each sentence once; not what is on paper only, nor what depends on an unknown value.
    let wanted = [
        "help.1.ogg",
        "index.csv",
        "language-name.1.ogg",
        "next.1.ogg",
    ];
    assert_eq!(files(&fixture), wanted.map(str::to_owned).into());
    let index = fixture.read("voix/index.csv");
    assert!(
        index.contains("3;help.1.ogg;help;1;Ouvrez ameli.fr.;cat (fr);"),
        "{index}"
    );
    let sound = fs::read(fixture.dir.join("voix/next.1.ogg")).unwrap();
    assert!(sound.starts_with(b"OggS"));
    // Again: nothing to do, even when the index was lost.
    assert!(
        narrate(&fixture, "voix")
            .err
            .contains("0 made, 3 were there, 0 left")
    );
    fixture.remove("voix/index.csv");
    assert!(
        narrate(&fixture, "voix")
            .err
            .contains("0 made, 3 were there, 0 left")
    );
    assert_eq!(fixture.read("voix/index.csv"), index);
    // Stopped in the middle: the rest is made.
    fixture.remove("voix/next.1.ogg");
    assert!(
        narrate(&fixture, "voix")
            .err
            .contains("1 made, 2 were there, 0 left")
    );
    // Other words, which sound the same to this voice; then another voice.
    fixture.replace("locales/fr/ui.ftl", "next = Suivant", "next = Plus loin");
    fixture.replace("locales/fr/ui.ftl", "back = Suivant", "back = Plus loin");
    assert!(
        narrate(&fixture, "voix")
            .err
            .contains("0 made, 3 were there, 0 left")
    );
    assert!(fixture.read("voix/index.csv").contains(";Plus loin;"));
    voices(&fixture, "cat", "b.wav");
    assert!(
        narrate(&fixture, "voix")
            .err
            .contains("3 made, 0 were there, 0 left")
    );
    assert_ne!(
        fs::read(fixture.dir.join("voix/next.1.ogg")).unwrap(),
        sound
    );
}

#[test]
fn a_file_of_someone_else_is_left_and_named() {
    let fixture = small();
    fixture.write("a.wav", wav(take(1.0, 0.3)));
    voices(&fixture, "cat", "a.wav");
    fixture.write("voix/next.1.ogg", "a voice that I love");
    for told in [
        "2 made, 0 were there, 1 left",
        "0 made, 2 were there, 1 left",
    ] {
        let ran = narrate(&fixture, "voix");
        assert_eq!(ran.code, 1);
        assert!(ran.err.contains(told), "{}", ran.err);
        assert!(
            ran.err.contains("next.1.ogg: another sound is there"),
            "{}",
            ran.err
        );
        assert_eq!(fixture.read("voix/next.1.ogg"), "a voice that I love");
    }
    fixture.remove("voix/next.1.ogg");
    assert_eq!(narrate(&fixture, "voix").code, 0);
    // Made by this command, and changed by a person since.
    fixture.write("voix/next.1.ogg", "mine now");
    assert_eq!(narrate(&fixture, "voix").code, 1);
    assert_eq!(fixture.read("voix/next.1.ogg"), "mine now");
}

#[test]
fn without_a_voice_or_a_folder_it_says_what_to_do() {
    let fixture = small();
    fixture.write("a.wav", wav(take(1.0, 0.3)));
    voices(&fixture, "no-such-program", "a.wav");
    let ran = narrate(&fixture, "voix");
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("Debian: espeak-ng"), "{}", ran.err);
    voices(&fixture, "cat", "none.wav");
    let ran = narrate(&fixture, "voix");
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("cat did not speak"), "{}", ran.err);
    voices(&fixture, "cat", "a.wav");
    // A file where the folder should be: refused to every user, root included.
    let ran = narrate(&fixture, "a.wav");
    assert_eq!(ran.code, 3);
    assert!(
        ran.err.contains("a.wav") && ran.err.contains("choose a folder"),
        "{}",
        ran.err
    );
    fixture.write("voix/index.csv", "another table\n");
    let ran = narrate(&fixture, "voix");
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("move it away"), "{}", ran.err);
}
