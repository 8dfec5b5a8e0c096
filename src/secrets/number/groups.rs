//! Which groups of digits and letters of a text may be one number.

use crate::letters::letters;

/// Groups of a text that stand beside each other, put together.
#[derive(Clone)]
pub(super) struct Number {
    /// The letters, small, and the digits.
    pub(super) bare: String,
    /// How many there are in each group.
    pub(super) sizes: Vec<usize>,
    /// Whether `+` stands before it.
    pub(super) plus: bool,
    /// What stands between the groups.
    pub(super) between: String,
}

/// A group of letters and digits.
struct Group {
    text: String,
    /// What stands between the group before and this one.
    before: String,
}

/// A telephone number has at least so many digits.
const SHORTEST: usize = 10;
/// An account number has at most so many signs.
const LONGEST: usize = 34;

/// Every number that the groups of a text can make, beginning at each group.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    let groups = groups(text);
    let mut in_date = vec![false; groups.len()];
    for start in 0..groups.len() {
        if is_date(&groups[start..]) {
            in_date[start..start + 3].fill(true);
        }
    }
    let mut found = Vec::new();
    for (start, first) in groups.iter().enumerate() {
        let mut number = Number {
            bare: String::new(),
            sizes: Vec::new(),
            plus: first.before.trim_end_matches(['(', ' ']).ends_with('+'),
            between: String::new(),
        };
        for (group, in_date) in groups.iter().zip(&in_date).skip(start) {
            let is_first = number.sizes.is_empty();
            let fits = number.bare.len() + group.text.len() <= LONGEST;
            if *in_date || !fits || !(is_first || joins(&group.before)) {
                break;
            }
            if !is_first {
                number.between.push_str(&group.before);
            }
            number.bare.push_str(&group.text);
            number.sizes.push(group.text.len());
            if number.bare.len() >= SHORTEST {
                found.push(number.clone());
            }
        }
    }
    found
}

fn groups(text: &str) -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    let (mut inside, mut before) = (false, String::new());
    for letter in letters(text) {
        if letter.base.is_ascii_alphanumeric() {
            match found.last_mut() {
                Some(last) if inside => last.text.push(letter.base),
                _ => found.push(Group {
                    text: letter.base.to_string(),
                    before: std::mem::take(&mut before),
                }),
            }
        } else {
            before.push(letter.base);
        }
        inside = letter.base.is_ascii_alphanumeric();
    }
    found
}

/// Whether groups with this between them may be one number.
fn joins(between: &str) -> bool {
    between.chars().count() <= 3 && between.chars().all(|c| " .-/()".contains(c))
}

/// Whether the next three groups are a day, a month and a year.
fn is_date(groups: &[Group]) -> bool {
    let [day, month, year, ..] = groups else {
        return false;
    };
    let below =
        |text: &str, most: u32| text.len() <= 2 && text.parse().is_ok_and(|n: u32| n <= most);
    let century = year.text.starts_with("19") || year.text.starts_with("20");
    below(&day.text, 31)
        && below(&month.text, 12)
        && (year.text.len() == 4 && century)
        && month.before == year.before
        && month.before.chars().count() == 1
        && joins(&month.before)
}
