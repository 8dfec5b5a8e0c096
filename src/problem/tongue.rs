//! The two languages in which authors are told about problems.

/// A language in which problems are told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tongue {
    /// French.
    French,
    /// English.
    English,
}

impl Tongue {
    /// The one for a reader of this language, which is named as in `fr`, `fr-CA` or `fr_FR.UTF-8`: English
    /// for all but French.
    pub fn of(language: &str) -> Self {
        let end = language.find(|c: char| !c.is_ascii_alphabetic());
        let name = &language[..end.unwrap_or(language.len())];
        if name.eq_ignore_ascii_case("fr") {
            Self::French
        } else {
            Self::English
        }
    }

    /// The one of the session in which the program runs.
    pub fn session() -> Self {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
        let mut values = names.iter().filter_map(|name| std::env::var(name).ok());
        let set = values.find(|value| !value.is_empty());
        Self::of(&set.unwrap_or_default())
    }
}
