//! Order, highlights, interruption, faults: without sound and without a clock.

use super::*;
use crate::words::REFERENCE;

type List = Playlist<&'static str>;

impl List {
    fn is_idle(&self) -> bool {
        self.reading.is_none() && self.job.is_none() && self.waiting.is_empty()
    }
}

fn sentence(text: &str) -> Sentence {
    Sentence::of(text, REFERENCE)
}

fn read(number: u64, texts: &[&'static str]) -> Input<&'static str> {
    let line = |text: &&'static str| Line {
        tag: *text,
        sentence: sentence(text),
    };
    Input::Read {
        number,
        lines: texts.iter().map(line).collect(),
        pace: Pace::Normal,
    }
}

fn prepare(texts: &[&str]) -> Input<&'static str> {
    Input::Prepare {
        sentences: texts.iter().map(|text| sentence(text)).collect(),
        pace: Pace::Normal,
    }
}

fn made(job: u64) -> Input<&'static str> {
    Input::Ready {
        job,
        clip: Ok(Arc::new(Clip::silence(0.1))),
    }
}

fn not_made(job: u64) -> Input<&'static str> {
    Input::Ready {
        job,
        clip: Err(VoiceError::NoVoice(REFERENCE)),
    }
}

/// Outputs in short: `make a 1`, `play 2 after 0`, `start a`, …
fn told(outputs: Vec<Output<&'static str>>) -> Vec<String> {
    let tell = |output| match output {
        Output::Synthesize { job, sentence, .. } => format!("make {} {job}", sentence.plain()),
        Output::Cancel => "cancel".to_owned(),
        Output::Play { play, after, .. } => format!("play {play} after {}", after.as_millis()),
        Output::Stop => "stop".to_owned(),
        Output::Pause(paused) => format!("pause {paused}"),
        Output::Tell(Event::Started { number, tag }) => format!("start {number} {tag}"),
        Output::Tell(Event::Done { number }) => format!("done {number}"),
        Output::Tell(Event::Skipped { number, .. }) => format!("skipped {number}"),
        Output::Tell(Event::Unavailable(why)) => format!("unavailable {why:?}"),
        Output::Tell(Event::Available) => "available".to_owned(),
    };
    outputs.into_iter().map(tell).collect()
}

fn step(list: &mut List, input: Input<&'static str>) -> Vec<String> {
    told(list.take(input))
}

#[test]
fn reads_in_order_and_makes_the_next_while_one_plays() {
    let mut list = List::default();
    assert_eq!(step(&mut list, read(7, &["a", "b", "c"])), ["make a 1"]);
    assert_eq!(
        step(&mut list, made(1)),
        ["play 2 after 0", "start 7 a", "make b 3"]
    );
    assert_eq!(step(&mut list, made(3)), ["make c 4"]);
    assert_eq!(
        step(&mut list, Input::Ended { play: 2 }),
        ["play 5 after 250", "start 7 b"]
    );
    // The next clip comes too late: the voice waits for it.
    assert_eq!(step(&mut list, Input::Ended { play: 5 }), [""; 0]);
    assert_eq!(step(&mut list, made(4)), ["play 6 after 250", "start 7 c"]);
    assert_eq!(step(&mut list, Input::Ended { play: 6 }), ["done 7"]);
    assert!(list.is_idle());
}

#[test]
fn makes_no_more_than_two_ahead() {
    let mut list = List::default();
    step(&mut list, read(1, &["a", "b", "c", "d"]));
    step(&mut list, made(1));
    assert_eq!(step(&mut list, made(3)), ["make c 4"]);
    assert_eq!(step(&mut list, made(4)), [""; 0]);
    assert_eq!(
        step(&mut list, Input::Ended { play: 2 }),
        ["play 5 after 250", "start 1 b", "make d 6"]
    );
}

#[test]
fn a_new_reading_stops_the_old_one_at_once() {
    let mut list = List::default();
    step(&mut list, read(1, &["a", "b"]));
    step(&mut list, made(1));
    assert_eq!(
        step(&mut list, read(2, &["x"])),
        ["stop", "cancel", "make x 4"]
    );
    // Late news of the old one do not count.
    assert_eq!(step(&mut list, made(3)), [""; 0]);
    assert_eq!(step(&mut list, Input::Ended { play: 2 }), [""; 0]);
    assert_eq!(step(&mut list, made(4)), ["play 5 after 0", "start 2 x"]);
}

#[test]
fn the_same_sentence_again_does_not_start_anew() {
    let mut list = List::default();
    step(&mut list, read(1, &["a"]));
    assert_eq!(step(&mut list, read(2, &["a"])), [""; 0]);
    assert_eq!(step(&mut list, made(1)), ["play 2 after 0", "start 2 a"]);
}

#[test]
fn another_pace_makes_the_clip_again() {
    let mut list = List::default();
    step(&mut list, read(1, &["a"]));
    let slower = Input::Read {
        number: 2,
        lines: vec![Line {
            tag: "a",
            sentence: sentence("a"),
        }],
        pace: Pace::Slow,
    };
    assert_eq!(step(&mut list, slower), ["cancel", "make a 2"]);
}

#[test]
fn hush_is_silence_and_nothing_comes_after_it() {
    let mut list = List::default();
    step(&mut list, read(1, &["a", "b"]));
    step(&mut list, made(1));
    assert_eq!(step(&mut list, Input::Hush), ["stop", "cancel"]);
    assert_eq!(step(&mut list, made(3)), [""; 0]);
    assert_eq!(step(&mut list, Input::Ended { play: 2 }), [""; 0]);
    assert!(list.is_idle());
    assert_eq!(step(&mut list, Input::Hush), [""; 0]);
}

#[test]
fn pause_holds_and_a_new_reading_is_heard() {
    let mut list = List::default();
    step(&mut list, read(1, &["a"]));
    assert_eq!(step(&mut list, Input::Pause(true)), ["pause true"]);
    // It got ready in the pause: it waits.
    assert_eq!(step(&mut list, made(1)), [""; 0]);
    assert_eq!(
        step(&mut list, Input::Pause(false)),
        ["pause false", "play 2 after 0", "start 1 a"]
    );
    assert_eq!(step(&mut list, Input::Pause(true)), ["pause true"]);
    assert_eq!(step(&mut list, Input::Pause(true)), [""; 0]);
    assert_eq!(
        step(&mut list, read(2, &["x"])),
        ["stop", "pause false", "make x 3"]
    );
}

#[test]
fn a_pause_of_nothing_holds_nothing() {
    let mut list = List::default();
    assert_eq!(step(&mut list, Input::Pause(true)), [""; 0]);
    step(&mut list, read(1, &["a"]));
    assert_eq!(step(&mut list, made(1)), ["play 2 after 0", "start 1 a"]);
}

#[test]
fn prepares_when_there_is_nothing_to_read_and_drops_it_for_a_reading() {
    let mut list = List::default();
    assert_eq!(step(&mut list, prepare(&["p", "q"])), ["make p 1"]);
    assert_eq!(step(&mut list, read(1, &["a"])), ["cancel", "make a 2"]);
    assert_eq!(step(&mut list, prepare(&["p"])), [""; 0]);
    assert_eq!(
        step(&mut list, made(2)),
        ["play 3 after 0", "start 1 a", "make p 4"]
    );
    // What is prepared is what is then read.
    assert_eq!(step(&mut list, read(2, &["p"])), ["stop"]);
    assert_eq!(step(&mut list, made(4)), ["play 5 after 0", "start 2 p"]);
}

#[test]
fn a_prepared_clip_is_not_heard() {
    let mut list = List::default();
    step(&mut list, prepare(&["p"]));
    assert_eq!(step(&mut list, made(1)), [""; 0]);
    assert!(list.is_idle());
}

#[test]
fn passes_over_what_can_not_be_made_and_tells_once() {
    let mut list = List::default();
    step(&mut list, read(1, &["a", "b", "c"]));
    assert_eq!(step(&mut list, not_made(1)), ["skipped 1", "make b 2"]);
    assert_eq!(step(&mut list, not_made(2)), ["make c 3"]);
    assert_eq!(step(&mut list, made(3)), ["play 4 after 0", "start 1 c"]);
    assert_eq!(step(&mut list, Input::Ended { play: 4 }), ["done 1"]);
}

#[test]
fn a_missing_voice_is_told_once_and_its_return_too() {
    let mut list = List::default();
    step(&mut list, read(1, &["a"]));
    let missing = format!("unavailable {:?}", Unavailable::NoVoice(REFERENCE));
    assert_eq!(
        step(&mut list, not_made(1)),
        ["skipped 1", &missing, "done 1"]
    );
    step(&mut list, read(2, &["a"]));
    assert_eq!(step(&mut list, not_made(2)), ["skipped 2", "done 2"]);
    step(&mut list, read(3, &["a"]));
    assert_eq!(
        step(&mut list, made(3)),
        ["available", "play 4 after 0", "start 3 a"]
    );
}

#[test]
fn without_a_device_nothing_is_made_and_it_is_told_once() {
    let mut list = List::default();
    step(&mut list, Input::Device(false));
    assert_eq!(
        step(&mut list, read(1, &["a"])),
        ["unavailable NoDevice", "done 1"]
    );
    step(&mut list, Input::Device(false));
    assert_eq!(step(&mut list, read(2, &["a"])), ["done 2"]);
    step(&mut list, Input::Device(true));
    assert_eq!(step(&mut list, read(3, &["a"])), ["make a 1"]);
    assert_eq!(
        step(&mut list, made(1)),
        ["available", "play 2 after 0", "start 3 a"]
    );
    // It is pulled out while it plays.
    assert_eq!(
        step(&mut list, Input::Device(false)),
        ["stop", "unavailable NoDevice", "done 3"]
    );
    assert!(list.is_idle());
}

#[test]
fn reading_nothing_is_done_at_once() {
    assert_eq!(step(&mut List::default(), read(1, &[])), ["done 1"]);
}

#[test]
fn a_sentence_that_comes_twice_is_made_once() {
    let mut list = List::default();
    step(&mut list, read(1, &["a", "a"]));
    assert_eq!(step(&mut list, made(1)), ["play 2 after 0", "start 1 a"]);
    assert_eq!(
        step(&mut list, Input::Ended { play: 2 }),
        ["play 3 after 250", "start 1 a"]
    );
}

#[test]
fn en_5_1_3_10_a_chime_comes_before_the_first_sentence_and_only_there() {
    let mut list = List::default();
    assert_eq!(told(list.take(read(1, &["a"]))), ["make a 1"]);
    assert_eq!(told(list.take(Input::Chime)), ["play 2 after 0"]);
    // The sentence is ready sooner than the chime is over.
    assert_eq!(told(list.take(made(1))), [""; 0]);
    assert_eq!(
        told(list.take(Input::Ended { play: 2 })),
        ["play 3 after 0", "start 1 a"]
    );
    assert_eq!(told(list.take(Input::Chime)), [""; 0], "it is being heard");
    assert_eq!(told(list.take(Input::Ended { play: 3 })), ["done 1"]);
    assert_eq!(told(list.take(Input::Chime)), [""; 0], "nothing is read");
}

#[test]
fn a_chime_is_cut_short_like_a_sentence() {
    let mut list = List::default();
    list.take(read(1, &["a"]));
    list.take(Input::Chime);
    let outputs = told(list.take(Input::Hush));
    assert!(outputs.contains(&"stop".to_owned()), "{outputs:?}");
    assert!(list.is_idle());
}

#[test]
fn en_5_1_3_10_the_chime_is_heard_and_does_not_startle() {
    let chime = Clip::chime();
    assert!((0.5..1.5).contains(&chime.secs()));
    assert!(chime.rms_dbfs() > -40.0 && chime.peak_dbfs() < -9.0);
    let ends = [
        chime.samples()[0],
        chime.samples()[chime.samples().len() - 1],
    ];
    assert!(ends.iter().all(|sample| sample.abs() < 0.01), "{ends:?}");
}
