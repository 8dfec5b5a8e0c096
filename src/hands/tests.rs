use egui::Modifiers;

use super::*;

fn key(key: Key, pressed: bool) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    }
}

fn text(text: &str) -> Event {
    Event::Text(text.to_owned())
}

fn filter(hands: Hands, switch: Option<Switch>) -> Filter {
    let mut filter = Filter::default();
    filter.suit(&Comfort {
        hands,
        switch,
        ..Comfort::default()
    });
    filter
}

/// How many of these presses of one key, down for 0.1 s each and beginning at these seconds, are seen.
fn seen(filter: &mut Filter, starts: &[f64]) -> usize {
    let mut all = Vec::new();
    for start in starts {
        all.extend(filter.filtered(vec![text("l"), key(Key::L, true)], *start));
        all.extend(filter.filtered(vec![key(Key::L, false)], start + 0.1));
    }
    let presses = all.iter().filter(|e| **e == key(Key::L, true)).count();
    let texts = all.iter().filter(|e| **e == text("l")).count();
    let releases = all.iter().filter(|e| **e == key(Key::L, false)).count();
    assert_eq!((texts, releases), (presses, presses), "they share its fate");
    presses
}

#[test]
fn free_hands_press_as_they_like_and_keys_repeat() {
    let mut free = filter(Hands::Free, None);
    assert_eq!(seen(&mut free, &[0.0, 0.15, 0.3]), 3);
    let held = [text("a"), key(Key::A, true)];
    for at in [1.0, 1.5, 1.6] {
        assert_eq!(free.filtered(held.to_vec(), at), held);
    }
}

#[test]
fn en_5_8_a_double_strike_within_half_a_second_is_one_press() {
    let mut steady = filter(Hands::Steady, None);
    assert_eq!(seen(&mut steady, &[0.0, 0.2, 0.4]), 1, "a tremble");
    assert_eq!(seen(&mut steady, &[2.0, 2.7, 3.4]), 3, "slowly, as meant");
    let other = steady.filtered(vec![key(Key::M, true)], 3.55);
    assert_eq!(other, [key(Key::M, true)], "another key is no tremble");
    let at = pos2(5.0, 5.0);
    let click = |steady: &mut Filter, now| {
        let down = steady.filtered(vec![button(at, true)], now);
        let up = steady.filtered(vec![button(at, false)], now + 0.05);
        (down.len(), up.len())
    };
    assert_eq!(click(&mut steady, 5.0), (1, 1));
    assert_eq!(click(&mut steady, 5.2), (0, 0));
    assert_eq!(click(&mut steady, 6.0), (1, 1));
}

#[test]
fn en_5_7_a_key_that_is_held_writes_once() {
    let mut steady = filter(Hands::Steady, None);
    let held = vec![text("a"), key(Key::A, true)];
    assert_eq!(steady.filtered(held.clone(), 0.0), held);
    for repeat in 1..50 {
        let at = f64::from(repeat) * 0.1;
        assert_eq!(steady.filtered(held.clone(), at), []);
    }
    let up = steady.filtered(vec![key(Key::A, false)], 5.0);
    assert_eq!(up, [key(Key::A, false)]);
}

#[test]
fn who_holds_to_press_brushes_over_keys_and_buttons_without_harm() {
    let mut held = filter(Hands::Held, None);
    let at = pos2(5.0, 5.0);
    let down = held.filtered(vec![text("a"), key(Key::A, true)], 0.0);
    assert_eq!(down, []);
    assert_eq!(held.filtered(vec![key(Key::A, false)], 0.2), [], "brushed");
    held.filtered(vec![text("b"), key(Key::B, true)], 1.0);
    let up = held.filtered(vec![key(Key::B, false)], 1.01 + HOLD_SECS);
    assert_eq!(
        up,
        [text("b"), key(Key::B, true), key(Key::B, false)],
        "held"
    );
    // A button is seen going down, so that the person sees what is about to be pressed.
    let down = held.filtered(vec![button(at, true)], 3.0);
    assert_eq!(down, [button(at, true)]);
    let up = held.filtered(vec![button(at, false)], 3.1);
    let away = Event::PointerMoved(NOWHERE);
    assert_eq!(up, [away, button(NOWHERE, false), Event::PointerMoved(at)]);
    held.filtered(vec![button(at, true)], 4.0);
    let up = held.filtered(vec![button(at, false)], 4.01 + HOLD_SECS);
    assert_eq!(up, [button(at, false)]);
}

#[test]
fn every_key_click_and_touch_is_the_switch_and_does_nothing_else() {
    let mut switch = filter(Hands::Free, Some(Switch::Slow));
    let touch = |phase, at| Event::Touch {
        device_id: egui::TouchDeviceId(0),
        id: egui::TouchId(0),
        phase,
        pos: at,
        force: None,
    };
    let at = pos2(5.0, 5.0);
    let mut told = |events: Vec<Event>, now| {
        let left = switch.filtered(events, now);
        assert_eq!(left, []);
        switch.presses()
    };
    let down = vec![text("x"), key(Key::X, true)];
    assert_eq!(told(down.clone(), 0.0), [Press::First]);
    assert_eq!(told(down.clone(), 0.6), [], "held");
    assert_eq!(told(vec![key(Key::X, false)], 0.7), []);
    assert_eq!(told(down, 0.75), [], "it bounces");
    let begin = touch(egui::TouchPhase::Start, at);
    let tap = vec![begin, Event::PointerMoved(at), button(at, true)];
    assert_eq!(told(tap, 2.0), [Press::First]);
    let end = touch(egui::TouchPhase::End, at);
    let gone = vec![end, button(at, false), Event::PointerGone];
    assert_eq!(told(gone, 2.1), []);
    assert_eq!(told(vec![key(Key::Enter, true)], 3.0), [Press::Second]);
    assert_eq!(told(vec![key(Key::Escape, true)], 4.0), [Press::End]);
    let focus = vec![Event::WindowFocused(false)];
    assert_eq!(switch.filtered(focus.clone(), 5.0), focus);
    let right = Event::PointerButton {
        pos: at,
        button: PointerButton::Secondary,
        pressed: true,
        modifiers: Modifiers::NONE,
    };
    switch.filtered(vec![right], 6.0);
    assert_eq!(switch.presses(), [Press::Second]);
}

#[test]
fn what_was_down_before_the_change_is_forgotten() {
    let mut free = filter(Hands::Free, None);
    free.filtered(vec![key(Key::X, true)], 0.0);
    free.suit(&Comfort {
        switch: Some(Switch::Quick),
        ..Comfort::default()
    });
    assert_eq!(free.filtered(vec![key(Key::X, false)], 0.1), []);
    assert_eq!(free.presses(), []);
}
