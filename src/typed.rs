//! What a person typed: it lives in memory only, no log can show it, and it is wiped when dropped.

use std::fmt;

use zeroize::Zeroizing;

/// Text that a person typed.
///
/// It has no `Display` and cannot be serialised, so that it reaches neither a file nor a message by
/// mistake. `Debug` tells neither the text nor its length: lengths of passwords are secrets too.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Typed(Zeroizing<String>);

impl Typed {
    /// The text, for drawing it and for judging it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Puts another text in its place. The old one is wiped.
    pub fn set(&mut self, text: &str) {
        // A string that grows in place would leave its old copy in memory.
        *self = Self::from(text);
    }

    /// The same text with one more sign.
    pub fn with(&self, sign: char) -> Self {
        let mut text = Zeroizing::new(String::with_capacity(self.0.len() + sign.len_utf8()));
        text.push_str(&self.0);
        text.push(sign);
        Self(text)
    }

    /// The same text without its last sign.
    pub fn without_last(&self) -> Self {
        let last = self.0.char_indices().next_back();
        let end = last.map_or(0, |(at, _)| at);
        Self::from(self.0.get(..end).unwrap_or_default())
    }

    /// Whether nothing has been typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Typed {
    fn from(text: &str) -> Self {
        Self(Zeroizing::new(text.to_owned()))
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_the_last_text() {
        let mut typed = Typed::default();
        assert!(typed.is_empty());
        typed.set("Bonjour");
        assert_eq!(typed.as_str(), "Bonjour");
        assert_eq!(typed, Typed::from("Bonjour"));
        assert_ne!(typed, Typed::from("bonjour"));
        typed.set("");
        assert!(typed.is_empty());
    }

    #[test]
    fn grows_and_shrinks_sign_by_sign() {
        let typed = Typed::from("1").with('é').with('3');
        assert_eq!(typed.as_str(), "1é3");
        let shorter = typed.without_last().without_last();
        assert_eq!(shorter.as_str(), "1");
        assert!(shorter.without_last().without_last().is_empty());
    }

    #[test]
    fn debug_tells_neither_text_nor_length() {
        let texts = ["", "a", "3-Tulipes-Bleues", "مرحبا"];
        for text in texts {
            let inside = Some(vec![Typed::from(text)]);
            assert_eq!(format!("{inside:?}"), "Some([Typed(…)])");
            let alone = Typed::from(text);
            assert_eq!(format!("{alone:#?}"), "Typed(…)");
            assert_eq!(format!("{alone:40?}"), "Typed(…)");
        }
    }

    #[test]
    fn can_be_neither_displayed_nor_serialised() {
        // Its own `YES` exists only when `T` has the trait; otherwise the blanket one answers.
        trait Otherwise {
            const YES: bool = false;
        }
        impl<T> Otherwise for T {}
        struct Displays<T>(std::marker::PhantomData<T>);
        struct Serialises<T>(std::marker::PhantomData<T>);
        impl<T: fmt::Display> Displays<T> {
            const YES: bool = true;
        }
        impl<T: serde::Serialize> Serialises<T> {
            const YES: bool = true;
        }
        assert_eq!(
            [Displays::<String>::YES, Serialises::<String>::YES],
            [true; 2]
        );
        assert_eq!(
            [Displays::<Typed>::YES, Serialises::<Typed>::YES],
            [false; 2]
        );
    }
}
