//! Values on the command line, and what is said of those that are none.

use crate::falc::{self, Rule};
use crate::problem::Tongue;
use crate::review::Kind;
use crate::sheet::Sheet;
use crate::words::Pseudo;

pub(super) fn size(text: &str) -> Result<(u32, u32), String> {
    let parsed = text.split_once(['x', 'X', '×']).and_then(|(w, h)| {
        let (w, h): (u32, u32) = (w.parse().ok()?, h.parse().ok()?);
        (w >= 640 && h >= 480 && w <= 16_384 && h <= 16_384).then_some((w, h))
    });
    parsed.ok_or_else(|| "a size is written like 1280x800, at least 640x480".into())
}

/// What `print` makes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Paper {
    /// A sheet that is the same for all.
    Sheet(Sheet),
    /// The sheet of a code, with pictures that are an example.
    Code,
}

impl Paper {
    fn all() -> impl Iterator<Item = Self> {
        Sheet::ALL.into_iter().map(Self::Sheet).chain([Self::Code])
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Sheet(sheet) => sheet.name(),
            Self::Code => "code",
        }
    }
}

pub(super) fn paper(text: &str) -> Result<Paper, String> {
    let found = Paper::all().find(|paper| paper.name() == text);
    found.ok_or_else(|| {
        let names: Vec<&str> = Paper::all().map(Paper::name).collect();
        let names = names.join(", ");
        format!("there is no sheet \"{text}\". Sheets: {names}")
    })
}

pub(super) fn review_kind(text: &str) -> Result<Kind, String> {
    match text {
        "readers" => Ok(Kind::ReadersConcerned),
        "professional" => Ok(Kind::Professional),
        "native" => Ok(Kind::NativeSpeaker),
        _ => Err("write readers, professional or native".into()),
    }
}

pub(super) fn pseudo(text: &str) -> Result<Pseudo, String> {
    let found = Pseudo::ALL.into_iter().find(|kind| kind.name() == text);
    found.ok_or_else(|| {
        let names = Pseudo::ALL.map(Pseudo::name).join(", ");
        format!("there is no made-up language \"{text}\". Made-up languages: {names}")
    })
}

pub(super) fn falc_rule(text: &str) -> Result<&'static Rule, String> {
    falc::rule(text).ok_or_else(|| {
        if crate::check::RULES.contains(&text) {
            return format!(
                "`{text}` is told in the tables at the end of lessons/README.md and locales/README.md"
            );
        }
        let ids: Vec<&str> = falc::all().map(Rule::id).collect();
        format!("there is no such rule. Rules: {}", ids.join(" "))
    })
}

pub(super) fn tongue(text: &str) -> Result<Tongue, String> {
    match text {
        "fr" => Ok(Tongue::French),
        "en" => Ok(Tongue::English),
        _ => Err("messages are in fr or in en".into()),
    }
}

pub(super) fn positive(text: &str) -> Result<f32, String> {
    let value = text.parse::<f32>().ok();
    value
        .filter(|value| value.is_finite() && *value > 0.0)
        .ok_or_else(|| "a number above 0".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        assert_eq!(size("1280x800"), Ok((1280, 800)));
        for bad in [
            "abc",
            "1280",
            "1280x",
            "x",
            "100x100",
            "-1x800",
            "99999x800",
        ] {
            assert!(size(bad).is_err(), "{bad}");
        }
    }
}
