//! One step of a lesson, and the harder one that may stand beside it.

use serde::{Deserialize, Deserializer};

use super::Imitation;
use crate::exercise::Exercise;
use crate::input_device::InputDevice;
use crate::sheet::Sheet;

/// One step: one idea on one screen.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Identifier, unique in the lesson; names the message `<lesson>_<step>`.
    pub id: String,
    /// Name of the picture beside the words.
    pub picture: String,
    /// A message drawn as on a real device, with words from `.sender`, `.body`, ….
    #[serde(default)]
    pub imitation: Option<Imitation>,
    /// What to do; none for a step that is only read.
    #[serde(default)]
    pub exercise: Option<Exercise>,
    /// A sheet of paper that can be taken home, offered beside the sentences.
    #[serde(default)]
    pub sheet: Option<Sheet>,
    /// Devices for which the step has other words: message `<lesson>_<step>--touch` for people who touch.
    #[serde(default)]
    pub by: Vec<InputDevice>,
    /// The same step for people who know the ordinary one already, in a workshop: a step of its own with the
    /// id `<step>--harder`. Written as `harder: (exercise: …)`, with an imitation where it has one.
    #[serde(default, deserialize_with = "harder")]
    pub harder: Option<Box<Step>>,
}

/// What an author writes of a harder step; the rest is that of the ordinary one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Harder {
    #[serde(default)]
    imitation: Option<Imitation>,
    exercise: Exercise,
}

/// Id and picture come from the ordinary step, once that is read.
fn harder<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Box<Step>>, D::Error> {
    let found = Option::<Harder>::deserialize(deserializer)?;
    Ok(found.map(|harder| {
        Box::new(Step {
            id: String::new(),
            picture: String::new(),
            imitation: harder.imitation,
            exercise: Some(harder.exercise),
            sheet: None,
            by: Vec::new(),
            harder: None,
        })
    }))
}

/// What the id of a harder step has behind that of the ordinary one.
const HARDER: &str = "--harder";

impl Step {
    /// Its id as it stands in the file, in quotes: that of the ordinary step.
    pub fn quoted_id(&self) -> String {
        let id = self.id.strip_suffix(HARDER).unwrap_or(&self.id);
        format!("\"{id}\"")
    }

    /// Gives the harder step what it has from this one.
    pub(super) fn complete(mut self) -> Self {
        if let Some(harder) = &mut self.harder {
            harder.id = format!("{}{HARDER}", self.id);
            harder.picture.clone_from(&self.picture);
        }
        self
    }
}
