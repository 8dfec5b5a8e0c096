//! `manifest.ron` beside the recordings of a language: who spoke what, when, and under which licence.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::problem::{Fault, Problem};

/// Stands above the list when there is none yet.
const HEADER: &str = "\
// Sentences spoken by people. `pas-a-pas import` writes this list; locales/README.md explains it.
";

/// `manifest.ron` beside the recordings of a language.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The recordings.
    pub recordings: Vec<Recording>,
}

/// One sentence that a person spoke.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    /// File name: `<message>.<n>.ogg`, n from 1.
    pub file: String,
    /// [`sentence_hash`](super::sentence_hash) of the sentence as it was when it was spoken.
    pub sha256: String,
    /// Who speaks.
    pub speaker: String,
    /// When, as 2026-11-22.
    pub date: String,
    /// Licence of the recording.
    pub licence: String,
    /// Where the speaker's consent is kept.
    pub consent: String,
}

fn unread(why: Fault) -> Fault {
    Fault::new("recordings-syntax").with("why", why)
}

impl Manifest {
    /// Reads the file: the list and its text; none when there is no file.
    pub fn read(path: &Path) -> Result<Option<(Self, String)>, Problem> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            // A language without recordings is no fault.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => return Ok(None),
            Err(error) => {
                let fault = unread(Fault::of_io(&error));
                return Err(Problem::of_file(path, "recordings-syntax", fault));
            }
        };
        match ron::from_str::<Self>(&text) {
            Ok(manifest) => Ok(Some((manifest, text))),
            Err(error) => {
                let rule = "recordings-syntax";
                Err(Problem::of_ron(path, &text, &error, rule, unread))
            }
        }
    }

    /// The file, one recording a line. What stood above the list in the text `before` stays there.
    pub fn to_ron(&self, before: Option<&str>) -> Result<String, ron::Error> {
        let above = |text: &str| {
            let lines = text.lines().take_while(|line| {
                let line = line.trim_start();
                line.is_empty() || line.starts_with("//")
            });
            lines.map(|line| format!("{line}\n")).collect::<String>()
        };
        let mut text = before.map_or_else(|| HEADER.to_owned(), above);
        text.push_str("(recordings: [\n");
        for recording in &self.recordings {
            let fields = [
                ("file", &recording.file),
                ("sha256", &recording.sha256),
                ("speaker", &recording.speaker),
                ("date", &recording.date),
                ("licence", &recording.licence),
                ("consent", &recording.consent),
            ];
            let fields: Result<Vec<String>, ron::Error> = fields
                .into_iter()
                .map(|(name, value)| Ok(format!("{name}: {}", ron::to_string(value)?)))
                .collect();
            text.push_str(&format!("    ({}),\n", fields?.join(", ")));
        }
        text.push_str("])\n");
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_and_read_again() {
        let recording = Recording {
            file: "ui.1.ogg".into(),
            sha256: "00".into(),
            speaker: "Anne \"Nan\" \\ ليلى".into(),
            date: "2026-11-22".into(),
            licence: "CC0-1.0".into(),
            consent: "paper\nin the drawer".into(),
        };
        let manifest = Manifest {
            recordings: vec![recording.clone(), recording],
        };
        let text = manifest.to_ron(None).unwrap();
        assert!(text.starts_with("// Sentences"));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("manifest.ron");
        assert_eq!(Manifest::read(&path), Ok(None));
        fs::write(&path, &text).unwrap();
        assert_eq!(Manifest::read(&path), Ok(Some((manifest.clone(), text))));
        let noted = "// By Anne.\n\n// Ask her.\n(recordings: [])";
        let text = manifest.to_ron(Some(noted)).unwrap();
        assert!(
            text.starts_with("// By Anne.\n\n// Ask her.\n(recordings: [\n"),
            "{text}"
        );
    }
}
