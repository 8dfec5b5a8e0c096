//! What the facilitator changed on the spot: it counts over the file of the operator.

use serde::{Deserialize, Serialize};

use super::Configuration;
use crate::comfort::Volume;
use crate::words::Locale;

/// Minutes without anyone until the machine asks, as they can be chosen.
pub const IDLE_MINUTES: std::ops::RangeInclusive<u32> = 2..=10;
/// Diagonals of screens, in tenths of an inch, as they can be chosen.
pub const SCREEN_TENTHS: std::ops::RangeInclusive<u32> = 50..=1000;

/// The changes. What was never changed is none: there the operator's choice counts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Adjustments {
    /// Loudness for each new person.
    pub volume: Option<Volume>,
    /// Minutes without anyone until the machine asks whether someone is there, from 2 to 10.
    pub idle_minutes: Option<u32>,
    /// Languages offered, in this order; at least one.
    pub languages: Option<Vec<Locale>>,
    /// Diagonal of the screen in tenths of an inch, found with a bank card.
    pub screen_tenths: Option<u32>,
}

/// The file.
#[derive(Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default, rename = "Corner")]
struct Written {
    volume: Option<u8>,
    idle_minutes: Option<u32>,
    languages: Option<Vec<String>>,
    screen_tenths: Option<u32>,
}

impl Adjustments {
    /// Reads the text of the file.
    ///
    /// # Errors
    /// Says what is wrong with it; nothing of a file with a fault counts.
    pub fn parse(text: &str) -> Result<Self, String> {
        let written: Written = ron::from_str(text).map_err(|why| why.to_string())?;
        let volume = written.volume.map(|step| {
            let volume = Volume::of_step(step);
            volume.ok_or_else(|| format!("volume {step}: it goes from 1 to {}", Volume::STEPS))
        });
        let idle = written
            .idle_minutes
            .map(|minutes| match IDLE_MINUTES.contains(&minutes) {
                true => Ok(minutes),
                false => Err(format!("idle_minutes {minutes}: it goes from 2 to 10")),
            });
        let languages = written.languages.map(|names| {
            let parse = |name: &String| name.parse().map_err(|_| format!("no language {name:?}"));
            match names.is_empty() {
                true => Err("languages: there is none".to_owned()),
                false => names.iter().map(parse).collect(),
            }
        });
        let tenths = written
            .screen_tenths
            .map(|tenths| match SCREEN_TENTHS.contains(&tenths) {
                true => Ok(tenths),
                false => Err(format!("screen_tenths {tenths}: it goes from 50 to 1000")),
            });
        Ok(Self {
            screen_tenths: tenths.transpose()?,
            volume: volume.transpose()?,
            idle_minutes: idle.transpose()?,
            languages: languages.transpose()?,
        })
    }

    /// The text of the file.
    ///
    /// # Errors
    /// When it can't be written as RON.
    pub fn text(&self) -> Result<String, ron::Error> {
        let names = |all: &Vec<Locale>| all.iter().map(ToString::to_string).collect();
        let written = Written {
            volume: self.volume.map(Volume::step),
            idle_minutes: self.idle_minutes,
            languages: self.languages.as_ref().map(names),
            screen_tenths: self.screen_tenths,
        };
        let text = ron::ser::to_string_pretty(&written, ron::ser::PrettyConfig::default())?;
        Ok(text + "\n")
    }

    /// Puts what was changed in place of what the operator chose.
    pub fn apply(&self, configuration: &mut Configuration) {
        if let Some(volume) = self.volume {
            configuration.volume = volume;
        }
        if let Some(minutes) = self.idle_minutes {
            configuration.idle_minutes = minutes;
        }
        if let Some(languages) = &self.languages {
            configuration.languages.clone_from(languages);
        }
        if let Some(tenths) = self.screen_tenths {
            #[expect(clippy::cast_precision_loss, reason = "at most 1000")]
            let inches = tenths as f32 / 10.0;
            configuration.screen_inches = inches;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Adjustments {
        Adjustments {
            volume: Volume::of_step(6),
            idle_minutes: Some(3),
            languages: Some(vec!["ar".parse().unwrap(), "fr".parse().unwrap()]),
            screen_tenths: Some(141),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for all in [some(), Adjustments::default()] {
            assert_eq!(Adjustments::parse(&all.text().unwrap()), Ok(all));
        }
    }

    #[test]
    fn it_counts_over_the_choice_of_the_operator_where_something_was_changed() {
        let text = r#"(idle_minutes: 8, volume: 2, languages: ["fr", "en"])"#;
        let chosen = Configuration::parse("kiosk.ron".as_ref(), text).unwrap();
        let mut untouched = chosen.clone();
        Adjustments::default().apply(&mut untouched);
        assert_eq!(untouched, chosen);
        let mut changed = chosen.clone();
        some().apply(&mut changed);
        assert_eq!((changed.idle_minutes, changed.volume.step()), (3, 6));
        assert_eq!(changed.screen_tenths(), 141);
        assert_eq!(changed.languages, some().languages.unwrap());
    }

    #[test]
    fn a_file_with_a_fault_says_so() {
        for (text, why) in [
            ("(volume: Some(9))", "volume 9"),
            ("(idle_minutes: Some(60))", "idle_minutes 60"),
            ("(languages: Some([]))", "there is none"),
            ("(screen_tenths: Some(49))", "screen_tenths 49"),
            (r#"(languages: Some(["?"]))"#, "no language"),
            ("(pin: Some(1))", "pin"),
            ("(", ""),
        ] {
            let told = Adjustments::parse(text).unwrap_err();
            assert!(told.contains(why), "{text}: {told}");
        }
    }
}
