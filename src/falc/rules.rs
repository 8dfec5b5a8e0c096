//! All rules, in order.

mod clauses;
mod layout;
pub mod limits;
mod media;
mod numbers;
mod process;
mod sentences;
mod structure;
mod verbs;
mod words;
mod writing;

use super::line::Profile;
use super::record::{Example, Rule, Said};

/// Every rule, in order of group and number.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let groups: [&[Rule]; 10] = [
        &sentences::RULES,
        &verbs::RULES,
        &clauses::RULES,
        &words::RULES,
        &writing::RULES,
        &numbers::RULES,
        &structure::RULES,
        &layout::RULES,
        &media::RULES,
        &process::RULES,
    ];
    groups.into_iter().flatten()
}

/// The rule of this name: `S07`, `s07` or `falc-S07`.
pub fn rule(name: &str) -> Option<&'static Rule> {
    let name = name.strip_prefix("falc-").unwrap_or(name);
    all().find(|rule| rule.id().eq_ignore_ascii_case(name))
}

const fn said(fr: &'static str, en: &'static str) -> Said {
    Said { fr, en }
}

const fn fr(bad: &'static str, good: &'static str) -> Example {
    Example {
        profile: Profile::French,
        bad,
        good,
    }
}

const fn en(bad: &'static str, good: &'static str) -> Example {
    Example {
        profile: Profile::English,
        bad,
        good,
    }
}

const fn other(bad: &'static str, good: &'static str) -> Example {
    Example {
        profile: Profile::Other,
        bad,
        good,
    }
}
