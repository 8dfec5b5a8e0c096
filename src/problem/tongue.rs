//! The two languages in which authors are told about problems, and their words.

use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use unic_langid::{LanguageIdentifier, langid};

/// A language in which problems are told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tongue {
    /// French.
    French,
    /// English.
    English,
}

/// Words in French, and in English.
pub(super) const WORDS: [(Tongue, &str); 2] = [
    (Tongue::French, include_str!("fr.ftl")),
    (Tongue::English, include_str!("en.ftl")),
];

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 2]> =
    LazyLock::new(|| WORDS.map(|(tongue, text)| bundle(tongue, text)));

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
        Self::of_session(|name| std::env::var(name).ok())
    }

    /// The one of a session, by the variables that every program follows.
    pub fn of_session(variable: impl Fn(&str) -> Option<String>) -> Self {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
        let mut values = names.iter().filter_map(|name| variable(name));
        let set = values.find(|value| !value.is_empty());
        Self::of(&set.unwrap_or_default())
    }

    /// The words of a message; its id when there are none, which a test excludes.
    pub(super) fn words(self, id: &str, arguments: &FluentArgs) -> String {
        let bundle = match self {
            Self::French => &BUNDLES[0],
            Self::English => &BUNDLES[1],
        };
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        let mut errors = Vec::new();
        pattern.map_or_else(
            || id.to_owned(),
            |pattern| {
                let words = bundle.format_pattern(pattern, Some(arguments), &mut errors);
                words.into_owned()
            },
        )
    }
}

fn bundle(tongue: Tongue, text: &str) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = match tongue {
        Tongue::French => langid!("fr"),
        Tongue::English => langid!("en"),
    };
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Marks around arguments would reach the terminal and the files that others read.
    bundle.set_use_isolating(false);
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
    // That nothing stands twice is proven by a test.
    _ = bundle.add_resource(resource);
    bundle
}
