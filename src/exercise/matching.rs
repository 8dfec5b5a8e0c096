//! Match: touch a thing on one side, then the one that belongs to it on the other.

use serde::Deserialize;

use super::{Act, Answer, Asked, Deed, Grade, Kind, id_faults, mixed};
use crate::keyboard::Layout;
use crate::problem::Fault;
use crate::widgets::View;
use crate::widgets::option::{self, Mark, OptionCard, numbered};
use crate::words::Message;

/// Pairs of things; each pair has words in `.one-<id>` and `.other-<id>`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Match {
    /// Ids of the pairs, in the order of the first side; the other side is shown in another order.
    pub pairs: Vec<String>,
}

/// The two sides.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Side {
    One,
    Other,
}

impl Side {
    fn name(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Other => "other",
        }
    }
}

/// What a deed of the draft says: a card that waits for its other, or two that were put together.
enum Tie<'a> {
    Waits(Side, &'a str),
    Pair(&'a str, &'a str),
}

fn tie(deed: &str) -> Option<Tie<'_>> {
    if let Some((one, other)) = deed.split_once('+') {
        return Some(Tie::Pair(one, other));
    }
    let waits = |side: Side| {
        let id = deed.strip_prefix(side.name())?.strip_prefix('-')?;
        Some(Tie::Waits(side, id))
    };
    waits(Side::One).or(waits(Side::Other))
}

impl Match {
    /// The draft after a touch on a card: it waits, is put together with the one that waits, or is freed.
    fn touch(&self, answer: &Answer, side: Side, id: &str) -> Answer {
        let holds = |deed: &String| match tie(deed) {
            Some(Tie::Waits(other, held)) => other == side && held == id,
            Some(Tie::Pair(one, _)) if side == Side::One => one == id,
            Some(Tie::Pair(_, other)) => other == id,
            None => true,
        };
        if answer.done.iter().any(holds) {
            return Answer::of(answer.done.iter().filter(|deed| !holds(deed)));
        }
        let waiting = answer.done.iter().find_map(|deed| match tie(deed) {
            Some(Tie::Waits(side, held)) => Some((side, held)),
            _ => None,
        });
        let pairs = answer.done.iter().filter(|deed| deed.contains('+'));
        let pairs = Answer::of(pairs);
        match waiting {
            Some((Side::One, held)) if side == Side::Other => pairs.and(format!("{held}+{id}")),
            Some((Side::Other, held)) if side == Side::One => pairs.and(format!("{id}+{held}")),
            // Another card of the same side takes its place.
            _ => pairs.and(control(side, id)),
        }
    }

    /// The number of the pair that holds a card, from 1, and what it is tied to.
    fn pair_of<'a>(&self, answer: &'a Answer, side: Side, id: &str) -> Option<(usize, &'a str)> {
        let pairs = answer.done.iter().filter_map(|deed| match tie(deed) {
            Some(Tie::Pair(one, other)) => Some((one, other)),
            _ => None,
        });
        pairs.enumerate().find_map(|(at, (one, other))| match side {
            Side::One if one == id => Some((at + 1, other)),
            Side::Other if other == id => Some((at + 1, one)),
            _ => None,
        })
    }

    fn card(&self, asked: Asked, side: Side, id: &str) -> OptionCard {
        let pair = self.pair_of(asked.answer, side, id);
        let waits = asked.answer.has(&control(side, id));
        OptionCard {
            control: control(side, id),
            message: words(asked.step, side, id),
            several: true,
            chosen: waits || pair.is_some(),
            mark: match pair {
                Some((_, partner)) if asked.judged && partner != id => Mark::NotThis,
                _ => Mark::None,
            },
            number: pair.map(|(number, _)| number),
        }
    }
}

impl Kind for Match {
    fn grade(&self, answer: &Answer, step: &Message) -> Grade {
        let wrong = answer
            .done
            .iter()
            .any(|deed| matches!(tie(deed), Some(Tie::Pair(one, other)) if one != other));
        let together = |id: &String| answer.has(&format!("{id}+{id}"));
        if wrong {
            Grade::wrong(step.attribute("wrong"))
        } else if self.pairs.iter().all(together) {
            Grade::right(step)
        } else {
            Grade::incomplete(Message::new("match-missing"))
        }
    }

    fn solution(&self) -> Answer {
        Answer::of(self.pairs.iter().map(|id| format!("{id}+{id}")))
    }

    fn way(&self) -> Vec<Deed> {
        let sides = [Side::One, Side::Other];
        let pairs = self.pairs.iter();
        pairs
            .flat_map(|id| sides.map(|side| Deed::Press(control(side, id))))
            .collect()
    }

    fn single_answers(&self) -> Vec<Answer> {
        let all = self.pairs.iter().flat_map(|one| {
            let others = self.pairs.iter();
            others.map(move |other| Answer::of([format!("{one}+{other}")]))
        });
        all.collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut found = id_faults(Fault::new("thing-pair"), &self.pairs);
        if !(2..=5).contains(&self.pairs.len()) {
            found.push(Fault::new("match-count").at("pairs:"));
        }
        found
    }

    fn required(&self) -> Vec<String> {
        let pairs = self.pairs.iter();
        let cards = pairs.flat_map(|id| [format!("one-{id}"), format!("other-{id}")]);
        std::iter::once("wrong".into()).chain(cards).collect()
    }

    fn told_apart(&self) -> Vec<Vec<Vec<String>>> {
        vec![
            super::group("one", &self.pairs),
            super::group("other", &self.pairs),
        ]
    }

    fn spoken(&self, step: &Message, _: &Answer, _: &Layout) -> Vec<Message> {
        let ones = self.pairs.iter().map(|id| words(step, Side::One, id));
        let others = mixed(&self.pairs).into_iter();
        ones.chain(others.map(|id| words(step, Side::Other, id)))
            .collect()
    }

    /// A card that was touched says its name; with its number once it has an other.
    fn heard(&self, step: &Message, before: &Answer, after: &Answer, _: &Layout) -> Vec<Message> {
        let new = after.done.last().filter(|deed| !before.has(deed));
        match new.and_then(|deed| tie(deed)) {
            Some(Tie::Waits(side, id)) => vec![words(step, side, id)],
            Some(Tie::Pair(one, other)) => {
                let number = after.done.len();
                let both = [(Side::One, one), (Side::Other, other)];
                let mut said: Vec<_> = both.map(|(side, id)| words(step, side, id)).into();
                said.push(numbered(number));
                said
            }
            None => Vec::new(),
        }
    }

    fn first_control(&self, _: &Answer) -> String {
        let first = self.pairs.first();
        first.map_or(String::new(), |id| control(Side::One, id))
    }

    fn ui(&self, ui: &mut egui::Ui, view: &mut View, asked: Asked) -> Option<Act> {
        let others = mixed(&self.pairs);
        let places: Vec<(Side, &str)> = self
            .pairs
            .iter()
            .zip(others)
            .flat_map(|(one, other)| [(Side::One, one.as_str()), (Side::Other, other)])
            .collect();
        let cards: Vec<OptionCard> = places
            .iter()
            .map(|(side, id)| self.card(asked, *side, id))
            .collect();
        let (side, id) = places[option::in_columns(ui, view, &asked.question(), &cards, 2)?];
        Some(Act::Change(self.touch(asked.answer, side, id)))
    }
}

/// Name of the control that shows a card, which is also the deed of touching it alone.
fn control(side: Side, id: &str) -> String {
    format!("{}-{id}", side.name())
}

fn words(step: &Message, side: Side, id: &str) -> Message {
    step.attribute(control(side, id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::Verdict;

    fn pairs() -> Match {
        Match {
            pairs: ["key", "mail"].map(String::from).into(),
        }
    }

    fn touches(touched: &[(Side, &str)]) -> Answer {
        let blank = Answer::default();
        let touched = touched.iter();
        touched.fold(blank, |answer, (side, id)| {
            pairs().touch(&answer, *side, id)
        })
    }

    fn verdict(answer: &Answer) -> Verdict {
        pairs().grade(answer, &Message::new("demo_one")).verdict
    }

    #[test]
    fn pairs_come_from_two_touches_in_any_order() {
        use Side::{One, Other};
        let answer = touches(&[(One, "key"), (Other, "key"), (Other, "mail"), (One, "mail")]);
        assert_eq!(answer, pairs().solution());
        assert_eq!(verdict(&answer), Verdict::Right);
        assert_eq!(verdict(&touches(&[(One, "key")])), Verdict::Incomplete);
        let wrong = touches(&[(One, "key"), (Other, "mail")]);
        assert_eq!(verdict(&wrong), Verdict::Wrong);
    }

    #[test]
    fn a_touch_on_a_pair_frees_it_and_another_card_can_be_taken_instead() {
        use Side::{One, Other};
        let freed = touches(&[(One, "key"), (Other, "mail"), (Other, "mail")]);
        assert_eq!(freed, Answer::default());
        let other = touches(&[(One, "key"), (One, "mail"), (Other, "mail")]);
        assert_eq!(other, Answer::of(["mail+mail"]));
    }

    #[test]
    fn the_two_sides_do_not_stand_beside_each_other() {
        let pairs = pairs();
        assert_ne!(mixed(&pairs.pairs), pairs.pairs);
    }
}
