//! What must hold on every screen, by geometry and by what a screen reader is told, and how often it was asked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use egui::accesskit::Role;
use egui::{Rangef, Shape};
use pas_a_pas::theme::least_target;

use crate::seen::{Control, MAIN, PAGES, Seen};
use crate::stage::{Stage, node_of};

/// egui puts edges on multiples of a 32nd of a point.
const ROUNDED: f32 = 0.04;

/// Least side of a key of the drawn keyboard, in pixels: less than the 24 of WCAG 2.5.8 only while a card is
/// read above it, when keys are looked at and not pressed (2.5.8: the real keyboard does the same).
const LEAST_KEY: f32 = 20.0;

/// Least side of a French word in a sentence, in pixels: WCAG 2.5.8. It can't be higher than its line.
const LEAST_WORD: f32 = 24.0;

/// Least distance of two controls, in pixels. Keys of the drawn keyboard stand closer, as on a real one.
const LEAST_GAP: f32 = 4.0;

/// Least share of the window's height that a page of content has.
const PAGE: f32 = 0.48;

/// Least side of what can be touched on this screen, in points: what the program promises of it.
fn least(stage: &Stage) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "at most 3 metres")]
    let distance_mm = stage.model().setup.distance_mm as f32;
    least_target(distance_mm, stage.window().size())
}

/// Whether it is a key of the drawn keyboard.
pub fn is_key(control: &Control) -> bool {
    static KEYS: OnceLock<BTreeSet<egui::accesskit::NodeId>> = OnceLock::new();
    let ids = KEYS.get_or_init(|| {
        let keyboard = pas_a_pas::keyboard::Layout::shipped();
        let keys = keyboard.keys().map(|cap| format!("key-{}", cap.id));
        keys.map(|name| node_of(&name)).collect()
    });
    ids.contains(&control.id)
}

fn is_field(control: &Control) -> bool {
    matches!(control.role, Role::TextInput | Role::PasswordInput)
}

/// Faults, each once, with the first screen that shows it and how many do.
#[derive(Default)]
pub struct Faults {
    found: BTreeMap<String, (String, usize)>,
}

impl Faults {
    pub fn add(&mut self, place: &str, fault: String) {
        let entry = self.found.entry(fault);
        entry.or_insert((place.to_owned(), 0)).1 += 1;
    }

    #[track_caller]
    pub fn none(self) {
        let faults = self.found.iter();
        let lines: Vec<String> = faults
            .map(|(fault, (place, times))| format!("{fault} [{place}; {times} screens]"))
            .collect();
        let count = lines.len();
        assert!(lines.is_empty(), "{count} faults:\n{}", lines.join("\n"));
    }
}

/// What was asked, how often, and what did not hold.
#[derive(Default)]
pub struct Tally {
    found: Faults,
    place: String,
    pub screens: usize,
    pub controls: usize,
    pub checks: usize,
}

impl Tally {
    /// The next screen.
    pub fn screen(&mut self, name: String, seen: &Seen) {
        self.place = name;
        self.screens += 1;
        self.controls += seen.controls().count();
    }

    /// This must hold.
    pub fn holds(&mut self, holds: bool, fault: impl FnOnce() -> String) {
        self.checks += 1;
        if !holds {
            self.found.add(&self.place, fault());
        }
    }

    /// Ends the test: there was something to check, and all of it held.
    #[track_caller]
    pub fn none(self) {
        assert!(self.screens > 0 && self.controls > 0 && self.checks > 0);
        self.found.none();
    }
}

/// EN 301 549, 11.5.2.5 (role and name), 3.1.2; one name, one control.
pub fn names_and_roles(
    seen: &Seen,
    foreign: &BTreeSet<String>,
    keys: &BTreeSet<String>,
    tally: &mut Tally,
) {
    let mut names = BTreeSet::new();
    for control in seen.controls() {
        let known = matches!(
            control.role,
            Role::Button
                | Role::RadioButton
                | Role::CheckBox
                | Role::TextInput
                | Role::PasswordInput
        );
        tally.holds(known, || {
            format!("{:?} is a {:?}", control.name, control.role)
        });
        // A keyboard has its Shift twice, and two circumflexes.
        let once = names.insert(&control.name) || is_key(control);
        tally.holds(once, || {
            format!("two controls are called {:?}", control.name)
        });
    }
    for one in &seen.all {
        tally.holds(!one.name.trim().is_empty(), || {
            format!("{:?} {:?} has no name", one.role, one.id)
        });
        tally.holds(one.role != Role::Unknown, || {
            format!("{:?} has no role", one.name)
        });
        let mut heard = one.name.split_whitespace();
        let key = heard.find(|word| word.contains('_') || keys.contains(*word));
        tally.holds(key.is_none(), || {
            format!("{key:?} is heard instead of words")
        });
        tally.holds(!foreign.contains(&one.name), || {
            format!("{:?} is of another language", one.name)
        });
    }
}

/// WCAG 2.5.8 (here 64 points at least, 20 mm on a large screen), 1.4.10: nothing outside the window, nothing over another thing, room between them.
pub fn sizes_and_places(seen: &Seen, stage: &Stage, tally: &mut Tally) {
    let window = stage.window().expand(0.1);
    let own = least(stage);
    let visible: Vec<&Control> = seen
        .controls()
        .filter(|control| control.visible.is_positive())
        .collect();
    for control in &seen.all {
        let rect = control.rect;
        let least = match control {
            key if is_key(key) => LEAST_KEY,
            word if word.is_word => LEAST_WORD,
            _ => own,
        };
        let large = !control.focusable || rect.size().min_elem() >= least - ROUNDED;
        tally.holds(large, || {
            format!("{:?} is only {:?}", control.name, rect.size())
        });
        let across =
            window.x_range().contains(rect.left()) && window.x_range().contains(rect.right());
        tally.holds(across, || {
            format!("{:?} is outside at {rect:?}", control.name)
        });
        let is_page = PAGES.iter().any(|name| node_of(name) == control.id);
        let fixed = seen.in_bar(control) || is_page;
        tally.holds(!fixed || window.contains_rect(rect), || {
            format!("{:?} is outside at {rect:?}", control.name)
        });
    }
    for (at, one) in visible.iter().enumerate() {
        for other in &visible[at + 1..] {
            let close = [one, other].map(|c| is_key(c) || c.is_word).contains(&true);
            let gap = if close { -0.2 } else { LEAST_GAP };
            let near = one.visible.expand(gap).intersects(other.visible);
            tally.holds(!near, || {
                format!("{:?} and {:?} overlap or touch", one.name, other.name)
            });
        }
    }
    // The welcome screen has none: there the languages are the thing to do, and each can be paged to.
    let main = MAIN.iter().find_map(|name| seen.control(name));
    let welcome = seen.control("close").is_none() && seen.control("language-fr").is_some();
    // Nor has what is judged as it is done: the thing to do is in it.
    let visit = stage.model().visit.as_ref();
    let exercise = visit.and_then(|visit| visit.step()?.exercise.as_ref());
    let in_it = visit.is_some_and(|visit| visit.asking && !visit.can_go_on())
        && exercise.is_some_and(|exercise| exercise.judges_itself());
    tally.holds(
        welcome || in_it || main.is_some_and(|main| main.shows()),
        || "the main thing to do is not in view".into(),
    );
}

/// No word is cut off at the edge of the window or of its button (WCAG 1.4.4).
pub fn words_fit(stage: &Stage, seen: &Seen, tally: &mut Tally) {
    let window = stage.window().expand(0.5);
    for shape in stage.shapes() {
        let Shape::Text(text) = &shape.shape else {
            continue;
        };
        // The ink itself: an Arabic line asks for more height than its letters take.
        let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
        let words = text.galley.text();
        if !shape.clip_rect.contains(rect.center()) {
            continue;
        }
        // An exception: what is written in a field may be longer than the field, which moves it and cuts it at its
        // own edge; Home, End and the arrows bring each letter into view.
        let mut fields = seen.controls().filter(|control| is_field(control));
        if fields.any(|field| field.rect.expand(1.0).contains_rect(shape.clip_rect)) {
            continue;
        }
        let across = rect.left() >= window.left() && rect.right() <= window.right();
        tally.holds(across, || {
            format!("the words {words:?} leave the window: {rect:?}")
        });
        let holds = |control: &&Control| control.rect.contains(rect.center());
        let Some(control) = seen.controls().find(holds) else {
            continue;
        };
        let room = control.rect.expand(2.0);
        let inside = !control.shows() || room.contains_rect(rect);
        tally.holds(inside, || {
            let x = (room.left() - rect.left()).max(rect.right() - room.right());
            let y = (room.top() - rect.top()).max(rect.bottom() - room.bottom());
            let over = x.max(y).ceil();
            format!(
                "{words:?} stands {over} pixels out of its button {:?}",
                control.name
            )
        });
    }
}

/// Turning pages brings everything into view: each control as a whole, words, French words in them and
/// pictures at least piece by piece.
pub fn all_pages(stage: &mut Stage, tally: &mut Tally) {
    let mut left: BTreeMap<String, Vec<Rangef>> = BTreeMap::new();
    for turns in 0.. {
        let seen = stage.seen();
        // What is higher than a page can only be seen piece by piece: on a small screen, in the largest letters.
        let page = PAGE * stage.window().height();
        for one in &seen.all {
            let kind = if one.focusable { "control" } else { "text" };
            let key = format!("{kind} {:?} {:?}", one.name, one.id);
            let missing = left
                .entry(key)
                .or_insert_with(|| vec![Rangef::new(0.0, one.rect.height())]);
            let top = one.rect.top();
            let shown = Rangef::new(
                one.visible.top() - top - 1.0,
                one.visible.bottom() - top + 1.0,
            );
            if one.shows() {
                missing.clear();
            } else if one.visible.is_positive()
                && (!one.focusable || one.is_word || one.rect.height() > page)
            {
                *missing = missing
                    .iter()
                    .flat_map(|range| without(*range, shown))
                    .collect();
            }
        }
        if left.values().all(Vec::is_empty) && turns == 0 {
            break;
        }
        let Some(down) = seen.down() else {
            break;
        };
        // The word list of a long lesson in the largest letters.
        if turns > 200 {
            tally.holds(false, || "the pages never end".into());
            break;
        }
        stage.click(down.rect.center());
    }
    for (name, missing) in left {
        tally.holds(missing.is_empty(), || {
            let name = name.rsplit_once(' ').unwrap_or_default().0;
            format!("{name} never comes into view")
        });
    }
}

/// What is left of `range` without `shown`.
fn without(range: Rangef, shown: Rangef) -> impl Iterator<Item = Rangef> {
    let before = Rangef::new(range.min, range.max.min(shown.min));
    let after = Rangef::new(range.min.max(shown.max), range.max);
    [before, after].into_iter().filter(|rest| rest.span() > 0.0)
}
