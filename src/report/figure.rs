//! Numbers as they may be shown: small ones are hidden, and no sum gives them away.

use std::fmt;

/// Numbers from 1 to this one less could point at a person, and are not told.
pub const SMALLEST_SHOWN: u64 = 5;

/// A number as it may be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Figure {
    /// From 1 to 4: not told.
    Under5,
    /// Not told exactly, for a hidden number could be found by subtraction: at least this.
    AtLeast(u64),
    /// Just this.
    Exact(u64),
}

impl Figure {
    /// What can be said of it for sure, to draw it or to put it in order.
    pub fn at_least(self) -> u64 {
        match self {
            Self::Under5 => 1,
            Self::AtLeast(number) | Self::Exact(number) => number,
        }
    }
}

/// As in tables: `12`, `<5` or `12+`.
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Under5 => f.write_str("<5"),
            Self::AtLeast(number) => write!(f, "{number}+"),
            Self::Exact(number) => write!(f, "{number}"),
        }
    }
}

/// A number, and what anyone can know of it from all that is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Part {
    truth: u64,
    /// What all that is shown says for sure.
    least: u64,
    most: u64,
    /// Among these, the truth stays open: each of them is shown alike. No wider than from `least` to `most`.
    open: (u64, u64),
}

impl Part {
    /// The smallest number that is ever shown: that of one day.
    pub fn of_day(count: i64) -> Self {
        let truth = u64::try_from(count).unwrap_or(0);
        match truth {
            1..SMALLEST_SHOWN => Self::hidden(truth, 1, SMALLEST_SHOWN - 1),
            _ => Self::told(truth),
        }
    }

    /// The sum of numbers that are shown, or can be asked for, as well.
    ///
    /// It is told exactly when at least two of them are not, and their sum leaves open what each of them is;
    /// otherwise only what their readers know anyway. The two lowest and the two highest possible sums are
    /// treated alike, so that not telling tells nothing either.
    pub fn sum(parts: impl IntoIterator<Item = Self>) -> Self {
        let (mut sum, mut hidden) = (Self::told(0), 0);
        for part in parts {
            sum.truth = sum.truth.saturating_add(part.truth);
            sum.least = sum.least.saturating_add(part.least);
            sum.most = sum.most.saturating_add(part.most);
            sum.open.0 = sum.open.0.saturating_add(part.open.0);
            sum.open.1 = sum.open.1.saturating_add(part.open.1);
            hidden += usize::from(part.is_hidden());
        }
        let (low, high) = sum.open;
        let at_low_end = sum.truth <= low + 1;
        let at_an_end = at_low_end || sum.truth.saturating_add(1) >= high;
        if hidden == 0 {
            sum
        } else if sum.least + 1 < SMALLEST_SHOWN && sum.truth < SMALLEST_SHOWN {
            Self::hidden(sum.truth, sum.least, sum.most.min(SMALLEST_SHOWN - 1))
        } else if hidden >= 2 && !at_an_end {
            Self::told(sum.truth)
        } else {
            if sum.least + 1 < SMALLEST_SHOWN {
                sum.least = SMALLEST_SHOWN;
            }
            if hidden >= 2 {
                sum.open = if at_low_end {
                    (low, low + 1)
                } else {
                    (high - 1, high)
                };
            }
            sum
        }
    }

    fn told(truth: u64) -> Self {
        Self {
            truth,
            least: truth,
            most: truth,
            open: (truth, truth),
        }
    }

    fn hidden(truth: u64, least: u64, most: u64) -> Self {
        Self {
            truth,
            least,
            most,
            open: (least, most),
        }
    }

    /// Whether it is not told exactly.
    pub fn is_hidden(self) -> bool {
        self.least != self.most
    }

    pub fn figure(self) -> Figure {
        if !self.is_hidden() {
            Figure::Exact(self.truth)
        } else if self.most < SMALLEST_SHOWN {
            Figure::Under5
        } else {
            Figure::AtLeast(self.least)
        }
    }
}

/// Numbers whose sum is known from elsewhere: when just one of them is not told, the smallest other one is not told
/// exactly either.
pub(super) fn protect(parts: &mut [Part]) {
    if parts.iter().filter(|part| part.is_hidden()).count() == 1 {
        let told = parts
            .iter_mut()
            .filter(|part| !part.is_hidden() && part.truth > 0);
        if let Some(smallest) = told.min_by_key(|part| part.truth) {
            *smallest = Part::hidden(smallest.truth, SMALLEST_SHOWN, u64::MAX);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn days(counts: &[i64]) -> Vec<Part> {
        counts.iter().map(|count| Part::of_day(*count)).collect()
    }

    fn sum(counts: &[i64]) -> String {
        Part::sum(days(counts)).figure().to_string()
    }

    #[test]
    fn small_numbers_are_hidden() {
        let shown = |count| Part::of_day(count).figure().to_string();
        assert_eq!([0, 1, 4, 5, 6].map(shown), ["0", "<5", "<5", "5", "6"]);
        assert_eq!(shown(-1), "0", "what can't be is nothing");
    }

    #[test]
    fn sums() {
        assert_eq!(sum(&[]), "0");
        assert_eq!(sum(&[5, 0, 12]), "17");
        assert_eq!(sum(&[2, 0, 0]), "<5", "the same number");
        assert_eq!(sum(&[2, 10]), "11+", "12 would tell the 2");
        assert_eq!(sum(&[4, 10]), "11+");
        assert_eq!(sum(&[1, 1]), "<5");
        assert_eq!(sum(&[3, 3]), "6");
        assert_eq!(sum(&[4, 4]), "5+", "8 can only be 4 and 4");
        assert_eq!(sum(&[3, 3, 10]), "16");
        assert_eq!(sum(&[2, 3, 3, 2, 1, 4, 2]), "17", "a small place");
    }

    /// Whatever is shown of six days, of weeks made of them, and of all of it: each hidden day could still be two
    /// numbers at least.
    #[test]
    fn no_hidden_day_can_be_found() {
        for week in [6, 3, 2] {
            let mut worlds: BTreeMap<Vec<String>, Vec<[i64; 6]>> = BTreeMap::new();
            for number in 0..MOST.pow(6) {
                let days = [0, 1, 2, 3, 4, 5].map(|place| number / MOST.pow(place) % MOST);
                let parts = self::days(&days);
                let weeks: Vec<Part> = parts
                    .chunks(week)
                    .map(|week| Part::sum(week.iter().copied()))
                    .collect();
                let all = Part::sum(weeks.clone());
                let shown = parts.iter().chain(&weeks).chain([&all]);
                let shown = shown.map(|part| part.figure().to_string()).collect();
                worlds.entry(shown).or_default().push(days);
            }
            for (shown, worlds) in worlds {
                for day in 0..6 {
                    let first = worlds[0][day];
                    let found = worlds.iter().all(|world| world[day] == first);
                    assert_eq!(found, shown[day] != "<5", "{shown:?} {worlds:?}");
                }
            }
        }
    }

    /// One more than the largest number of a day that is tried.
    const MOST: i64 = 7;

    #[test]
    fn a_lone_hidden_number_gets_company() {
        let mut parts = days(&[10, 2, 8, 0]);
        protect(&mut parts);
        let shown: Vec<String> = parts.iter().map(|p| p.figure().to_string()).collect();
        assert_eq!(shown, ["10", "<5", "5+", "0"]);
        let mut parts = days(&[10, 2, 3]);
        protect(&mut parts);
        assert_eq!(parts, days(&[10, 2, 3]));
        let mut alone = days(&[2, 0]);
        protect(&mut alone);
        assert_eq!(alone, days(&[2, 0]));
    }

    #[test]
    fn numbers_that_are_not_told_can_be_put_in_order() {
        assert!(Figure::Exact(12).at_least() > Figure::AtLeast(11).at_least());
        assert_eq!(Figure::Under5.at_least(), 1);
    }
}
