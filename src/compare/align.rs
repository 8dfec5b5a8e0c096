//! The cheapest way from the expected letters to the typed ones, with neighbours that changed places.

use crate::letters::Letter;

/// One step of the way. Numbers are places in the expected and in the typed letters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Edit {
    /// The same letter.
    Same,
    /// The same letter, but its size or accent matters and is another one.
    Looks(usize, usize),
    /// The expected one is not there.
    Missing(usize),
    /// Before this expected one stands something too much.
    Extra(usize, usize),
    /// Something else in its place.
    Other(usize, usize),
    /// Two neighbours changed places.
    Swapped,
}

impl Edit {
    /// Whether a letter of the expected text is recognised in the typed one.
    pub(super) fn keeps(&self) -> bool {
        matches!(self, Self::Same | Self::Looks(..) | Self::Swapped)
    }

    fn cost(self) -> u32 {
        match self {
            Self::Same => 0,
            Self::Looks(..) => 1,
            Self::Missing(_) | Self::Extra(..) | Self::Swapped => 2,
            // Less than missing and extra together.
            Self::Other(..) => 3,
        }
    }

    /// How many expected and typed letters it covers.
    fn covers(self) -> (usize, usize) {
        match self {
            Self::Same | Self::Looks(..) | Self::Other(..) => (1, 1),
            Self::Missing(_) => (1, 0),
            Self::Extra(..) => (0, 1),
            Self::Swapped => (2, 2),
        }
    }
}

/// The most letters times letters that are compared: beyond, texts have nothing in common anyway.
const MOST_CELLS: usize = 1 << 20;

/// The steps in reading order; none when the texts are too long to compare.
pub(super) fn edits(
    wanted: &[Letter],
    given: &[Letter],
    same: impl Fn(&Letter, &Letter) -> bool,
) -> Option<Vec<Edit>> {
    let width = given.len() + 1;
    let cells = width.checked_mul(wanted.len() + 1)?;
    if cells > MOST_CELLS {
        return None;
    }
    // Filled from the end, so that the way is read from the beginning and the first difference is found
    // as early as it stands.
    let mut table: Vec<(u32, Option<Edit>)> = vec![(0, None); cells];
    for at in (0..=wanted.len()).rev() {
        for other in (0..=given.len()).rev() {
            let steps = steps(wanted, given, at, other, &same);
            let costs = steps.into_iter().flatten().filter_map(|edit| {
                let (down, right) = edit.covers();
                let (rest, _) = table.get((at + down) * width + other + right)?;
                Some((edit.cost() + rest, Some(edit)))
            });
            if let Some(cheapest) = costs.min_by_key(|(cost, _)| *cost)
                && let Some(cell) = table.get_mut(at * width + other)
            {
                *cell = cheapest;
            }
        }
    }
    let mut way = Vec::new();
    let (mut at, mut other) = (0, 0);
    while let Some((_, Some(edit))) = table.get(at * width + other) {
        way.push(*edit);
        let (down, right) = edit.covers();
        at += down;
        other += right;
    }
    Some(way)
}

/// What can be done at one place. Of steps that cost the same the first is taken.
fn steps(
    wanted: &[Letter],
    given: &[Letter],
    at: usize,
    other: usize,
    same: &impl Fn(&Letter, &Letter) -> bool,
) -> [Option<Edit>; 4] {
    let (one, two) = (wanted.get(at), given.get(other));
    let both = one.zip(two).map(|(one, two)| {
        if same(one, two) {
            Edit::Same
        } else if one.base == two.base {
            Edit::Looks(at, other)
        } else {
            Edit::Other(at, other)
        }
    });
    let next = wanted.get(at + 1).zip(given.get(other + 1));
    let swapped = one.zip(two).zip(next).filter(|((a, b), (c, d))| {
        a.base == d.base
            && c.base == b.base
            && a.base != c.base
            && a.base.is_alphanumeric()
            && c.base.is_alphanumeric()
    });
    [
        both,
        swapped.map(|_| Edit::Swapped),
        one.map(|_| Edit::Missing(at)),
        two.map(|_| Edit::Extra(at, other)),
    ]
}
