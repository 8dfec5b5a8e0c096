//! Speech programs for tests: they speak, fail, hang.

use std::fs;
use std::path::PathBuf;

use super::clip::Clip;
use super::settings::{Argument, Language, Program, Settings};
use super::voices::Voices;

/// A folder of speech programs that are shell scripts.
pub(super) struct Fakes(tempfile::TempDir);

impl Fakes {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |n: usize| (n as f32 / 20.0).sin() * 0.1;
        let clip = Clip::new((0..11_025).map(at).collect(), 22_050).unwrap();
        fs::write(folder.path().join("tone.wav"), clip.to_wav().unwrap()).unwrap();
        let silence = Clip::silence(0.5).to_wav().unwrap();
        fs::write(folder.path().join("silence.wav"), silence).unwrap();
        Self(folder)
    }

    /// A program; `HERE` in its script is the folder.
    pub(super) fn program(&self, name: &str, script: &str, arguments: &[&str]) -> Program {
        // A link to the shell, not the script itself: what another thread of the tests has just
        // forked may still hold the script open, and then the system does not start it.
        let (path, script_path) = (self.path(name), self.path(&format!("{name}.sh")));
        fs::write(
            &script_path,
            script.replace("HERE", &self.0.path().to_string_lossy()),
        )
        .unwrap();
        _ = fs::remove_file(&path);
        std::os::unix::fs::symlink("/bin/sh", &path).unwrap();
        let script_path = script_path.to_string_lossy().into_owned();
        let argument = |a: &&str| Argument::try_from((*a).to_owned()).unwrap();
        Program {
            program: path.to_string_lossy().into_owned(),
            arguments: [script_path.as_str()]
                .iter()
                .chain(arguments)
                .map(argument)
                .collect(),
            needs: Vec::new(),
            speed: 100,
            slowest: 0,
            gap: 0,
        }
    }

    /// Writes down what it hears, and speaks.
    pub(super) fn good(&self) -> Program {
        self.program(
            "good",
            "cat >> HERE/heard; echo >> HERE/heard; cat HERE/tone.wav",
            &["{speed}"],
        )
    }

    pub(super) fn hanging(&self) -> Program {
        self.program("hanging", "sleep 60 & echo $! > HERE/pid; wait", &[])
    }

    pub(super) fn heard(&self) -> Vec<String> {
        let heard = fs::read_to_string(self.0.path().join("heard")).unwrap_or_default();
        heard.lines().map(str::to_owned).collect()
    }

    /// Whether what the hanging program started still runs.
    pub(super) fn still_hangs(&self) -> bool {
        let pid = fs::read_to_string(self.path("pid")).unwrap();
        let stat = fs::read_to_string(format!("/proc/{}/stat", pid.trim()));
        stat.is_ok_and(|stat| !stat.contains(") Z"))
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

pub(super) fn voices(programs: Vec<Program>) -> Voices {
    Voices::new(Settings {
        format: 1,
        languages: [(
            "fr".to_owned(),
            Language {
                programs,
                ..Language::default()
            },
        )]
        .into(),
        other: Language::default(),
    })
}
