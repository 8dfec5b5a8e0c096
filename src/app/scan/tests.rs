use super::*;
use crate::app::{Action, Panel, Sound, update};
use crate::comfort::Comfort;
use crate::words::Locale;

/// The machine with a switch, and a clock.
struct World {
    model: Model,
    now: Timestamp,
}

fn rows(all: &[&[&str]]) -> Vec<Vec<Reach>> {
    let reach = |control: &&str| Reach {
        control: (*control).into(),
        messages: vec![Message::new("about"), Message::new(*control)],
    };
    let row = |row: &&[&str]| row.iter().map(reach).collect();
    all.iter().map(row).collect()
}

impl World {
    fn new(switch: Switch) -> Self {
        let french: Locale = "fr".parse().unwrap();
        let mut model = Model::new(Vec::new(), vec![french]);
        model.comfort = Comfort {
            switch: Some(switch),
            ..Comfort::default()
        };
        model.narration.sound = Sound::Muted;
        let now = Timestamp(0);
        Self { model, now }
    }

    fn sees(&mut self, all: &[&[&str]]) {
        self.act(Scan::Seen(rows(all)));
    }

    fn act(&mut self, scan: Scan) -> Vec<String> {
        heard(&update(&mut self.model, Action::Scan(scan), self.now))
    }

    fn press(&mut self) -> Vec<String> {
        self.act(Scan::Press(Press::First))
    }

    /// Time passes in steps of a tenth of a second; what is heard meanwhile.
    fn wait(&mut self, millis: u64) -> Vec<String> {
        let mut all = Vec::new();
        for _ in 0..millis / 100 {
            self.now = self.now.plus_millis(100);
            all.extend(heard(&update(&mut self.model, Action::Tick, self.now)));
        }
        all
    }

    fn framed(&self) -> Vec<&str> {
        self.model.scanning.framed()
    }
}

fn heard(effects: &[Effect]) -> Vec<String> {
    let read = effects.iter().filter_map(|effect| match effect {
        Effect::Narrate(reading) => Some(&reading.messages),
        _ => None,
    });
    read.flatten().map(|message| message.id.clone()).collect()
}

/// Two rows, of four and of three.
const TABLE: [&[&str]; 2] = [&["a", "b", "c", "d"], &["e", "f", "g"]];

#[test]
fn few_controls_are_framed_one_by_one_and_named() {
    let mut world = World::new(Switch::Slow);
    world.sees(&[&["a", "b"], &["c"]]);
    assert_eq!(world.framed(), ["a"]);
    assert_eq!(world.wait(2_900), [""; 0]);
    assert_eq!(world.wait(100), ["about", "b"]);
    assert_eq!(world.framed(), ["b"]);
    assert_eq!(world.wait(3_000), ["about", "c"]);
    assert_eq!(world.wait(3_000), ["about", "a"], "and again");
}

#[test]
fn many_controls_are_found_row_by_row_and_pressed_in_the_next_picture() {
    let mut world = World::new(Switch::Quick);
    world.sees(&TABLE);
    assert_eq!(world.framed(), ["a", "b", "c", "d"]);
    assert_eq!(world.wait(1_200), ["switch-row", "e", "g"]);
    assert_eq!(world.press(), ["about", "e"]);
    assert_eq!(world.wait(1_200), ["about", "f"]);
    assert_eq!(world.press(), [""; 0]);
    assert_eq!(world.model.scanning.pressing(), Some("f"));
    world.act(Scan::Pressed);
    assert_eq!(world.model.scanning.pressing(), None);
}

#[test]
fn who_misses_leaves_the_row_again_and_at_last_the_frame_rests() {
    let mut world = World::new(Switch::Quick);
    world.sees(&TABLE);
    world.press();
    assert_eq!(world.framed(), ["a"]);
    // Twice four controls.
    world.wait(1_200 * 7);
    assert_eq!(world.framed(), ["d"]);
    world.wait(1_200);
    assert_eq!(world.framed(), ["a", "b", "c", "d"], "the whole row");
    // Three times two rows.
    let heard = world.wait(1_200 * 6);
    assert_eq!(heard.last().unwrap(), "switch-rests");
    assert_eq!(world.wait(60_000), [""; 0], "no talk for nobody");
    assert_eq!(world.press(), ["switch-row", "a", "d"], "and it goes on");
    assert_eq!(world.model.scanning.pressing(), None);
}

#[test]
fn the_frame_waits_until_its_words_are_said() {
    let mut world = World::new(Switch::Quick);
    world.model.narration.sound = Sound::On;
    world.sees(&[&["a"], &["b"], &["c"]]);
    world.wait(1_200);
    assert!(world.model.narration.active);
    world.wait(10_000);
    assert_eq!(world.framed(), ["b"]);
    let number = world.model.narration.reading;
    update(&mut world.model, Action::ReadingDone(number), world.now);
    world.wait(1_200);
    assert_eq!(world.framed(), ["c"]);
}

#[test]
fn of_two_switches_one_moves_and_the_other_presses() {
    let mut world = World::new(Switch::Two);
    world.sees(&TABLE);
    assert_eq!(world.wait(60_000), [""; 0], "no hurry");
    assert_eq!(world.press(), ["switch-row", "e", "g"]);
    assert_eq!(world.act(Scan::Press(Press::Second)), ["about", "e"]);
    assert_eq!(world.press(), ["about", "f"]);
    world.act(Scan::Press(Press::Second));
    assert_eq!(world.model.scanning.pressing(), Some("f"));
}

#[test]
fn the_frame_stays_on_its_control_when_others_come_and_begins_anew_on_another_screen() {
    let mut world = World::new(Switch::Quick);
    world.sees(&[&["a"], &["b"]]);
    world.wait(1_200);
    world.sees(&[&["x"], &["a"], &["b"]]);
    assert_eq!(world.framed(), ["b"]);
    world.sees(&[&["x"], &["y"]]);
    assert_eq!(world.framed(), ["x"]);
    let start = default_control(&world.model);
    world.wait(1_200);
    update(&mut world.model, Action::Listen, world.now);
    assert_eq!(world.framed(), ["y"], "listening is no other screen");
    let open = Action::Open(Panel::Languages);
    update(&mut world.model, open, world.now);
    update(&mut world.model, Action::Close, world.now);
    world.sees(&[&["x"], &[start.as_str()], &["y"]]);
    assert_eq!(world.framed(), [start.as_str()]);
}

#[test]
fn escape_is_the_way_out_and_without_a_switch_nothing_is_framed() {
    let mut world = World::new(Switch::Slow);
    world.sees(&TABLE);
    assert_eq!(world.act(Scan::Press(Press::End)), ["switch-none"]);
    assert_eq!(world.model.comfort.switch, None);
    assert_eq!(world.framed(), [""; 0]);
    assert_eq!(world.wait(10_000), [""; 0]);
    assert_eq!(world.press(), [""; 0]);
}
