//! `pas-a-pas narrate`: every sentence of a language spoken into files by the first speech program.

use std::collections::HashMap;
use std::fs;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use clap::Args;
use sha2::{Digest, Sha256};

use super::{MACHINE, PROBLEMS, USAGE, fail, open};
use crate::comfort::Pace;
use crate::content;
use crate::export::table;
use crate::files;
use crate::narrator::{Settings, VoiceError, Voices};
use crate::problem::Tongue;
use crate::script::Heard;

pub(super) const HELP: &str = "\
Each sentence becomes a file <message>.<n>.ogg; index.csv says which is which. Run it again to go on where it
was stopped, or after words or voices changed: only what changed is spoken again. A file that this command did
not make is never replaced.

Examples:
  pas-a-pas narrate --language fr --out voix-fr

Exit codes: 0 all is spoken, 1 files of other content were left as they are, 2 wrong use,
3 there is no speech program, it fails, or the folder can't be written.";

const INDEX: &str = "index.csv";
/// The columns of the index, in order.
const COLUMNS: [&str; 8] = [
    "number", "file", "message", "line", "sentence", "voice", "recipe", "sha256",
];
/// The index is kept after so many files: what is done stays done when this is stopped.
const KEEP_AFTER: usize = 40;

type Row = [String; 8];

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// Language of the sentences
    #[arg(long, value_name = "ID")]
    language: String,
    /// Folder to write into
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Speaks the content in `dir`.
pub(super) fn run(dir: &Path, arguments: &Arguments) -> ExitCode {
    let content = content::load(dir);
    let locale = match open::known_locale(&content, &arguments.language) {
        Ok(locale) => locale,
        Err(text) => return fail(USAGE, &text),
    };
    let (settings, problem) = Settings::read(&dir.join("assets/voices.ron"));
    problem
        .iter()
        .for_each(|problem| eprintln!("pas-a-pas: {}", problem.told(Tongue::English)));
    let voices = Voices::new(settings);
    if voices.program(&locale).is_none() {
        return fail(MACHINE, &VoiceError::NoVoice(locale).to_string());
    }
    let mut folder = match Folder::open(&arguments.out) {
        Ok(folder) => folder,
        Err(text) => return fail(MACHINE, &text),
    };
    let heard = content::heard(&content, &locale);
    for part in heard.chunks(KEEP_AFTER) {
        let done = folder
            .speak(part, &voices)
            .and_then(|()| folder.write_index());
        if let Err(text) = done {
            return fail(MACHINE, &text);
        }
        eprintln!(
            "{} of {} sentences",
            folder.rows.len() + folder.left,
            heard.len()
        );
    }
    // What no sentence needs any more is no longer in the index; the files stay.
    folder.before.clear();
    if let Err(text) = folder.write_index() {
        return fail(MACHINE, &text);
    }
    eprintln!(
        "{} made, {} were there, {} left as they are",
        folder.made, folder.kept, folder.left
    );
    ExitCode::from(if folder.left == 0 { 0 } else { PROBLEMS })
}

/// The folder with the files and their index.
struct Folder {
    path: PathBuf,
    /// Rows of an earlier run that were not come to yet, by file name.
    before: HashMap<String, Row>,
    rows: Vec<Row>,
    made: usize,
    kept: usize,
    left: usize,
}

/// What is to be done about a sentence.
enum Task {
    /// Its file is there and still right: the hash of the sound.
    Kept(String),
    /// It is to be spoken; whether the file that is there, if any, was made by this command.
    Speak { ours: bool },
}

impl Folder {
    fn open(path: &Path) -> Result<Self, String> {
        fs::create_dir_all(path).map_err(|why| unwritable(path, &why))?;
        let index = path.join(INDEX);
        let before = match fs::read(&index) {
            Ok(bytes) => table::read(&bytes, COLUMNS)
                .map_err(|why| format!("{}: {why}; move it away", index.display()))?,
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            Err(why) => return Err(unwritable(&index, &why)),
        };
        let before = before.into_iter();
        Ok(Self {
            path: path.to_owned(),
            before: before.map(|(_, row)| (row[1].clone(), row)).collect(),
            rows: Vec::new(),
            made: 0,
            kept: 0,
            left: 0,
        })
    }

    /// Makes the files of some sentences, on all cores.
    fn speak(&mut self, part: &[Heard], voices: &Voices) -> Result<(), String> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let each = part.len().div_ceil(cores).max(1);
        let this = &*self;
        let one = |heard: &Heard| this.speak_one(heard, voices);
        let done: Result<Vec<Done>, String> = thread::scope(|threads| {
            let one = &one;
            let parts = part.chunks(each);
            let threads: Vec<_> = parts
                .map(|part| threads.spawn(move || part.iter().map(one).collect::<Vec<_>>()))
                .collect();
            let done = threads
                .into_iter()
                .flat_map(|part| part.join().unwrap_or_else(|why| resume_unwind(why)));
            done.collect()
        });
        for (heard, done) in part.iter().zip(done?) {
            self.before.remove(&heard.file_name());
            match done.count {
                Count::Made => self.made += 1,
                Count::Kept => self.kept += 1,
                Count::Left => {
                    self.left += 1;
                    let file = self.path.join(heard.file_name());
                    eprintln!(
                        "{}: another sound is there, which is left as it is: move it away",
                        file.display()
                    );
                    continue;
                }
            }
            let number = self.rows.len() + self.left + 1;
            self.rows.push([
                number.to_string(),
                heard.file_name(),
                heard.key.clone(),
                heard.line.to_string(),
                heard.sentence.plain(),
                done.voice,
                done.recipe,
                done.sound,
            ]);
        }
        Ok(())
    }

    fn speak_one(&self, heard: &Heard, voices: &Voices) -> Result<Done, String> {
        let silent = |why: VoiceError| format!("\"{}\": {why}", heard.sentence.plain());
        let (voice, recipe) = voices.recipe(&heard.sentence).map_err(silent)?;
        let file = self.path.join(heard.file_name());
        let done = |count, sound| Done {
            count,
            voice: voice.clone(),
            recipe: recipe.clone(),
            sound,
        };
        let ours = match self.task(heard, &file, &recipe) {
            Task::Kept(sound) => return Ok(done(Count::Kept, sound)),
            Task::Speak { ours } => ours,
        };
        let clip = voices
            .synthesize(&heard.sentence, Pace::Normal)
            .map_err(silent)?;
        let bytes = clip
            .to_ogg()
            .ok_or_else(|| format!("\"{}\" can't be encoded", heard.sentence.plain()))?;
        let sound = hash(&bytes);
        let count = match fs::read(&file) {
            Ok(there) if there == bytes => Count::Kept,
            Ok(_) if !ours => Count::Left,
            _ => {
                files::write(&file, &bytes).map_err(|why| unwritable(&file, &why))?;
                Count::Made
            }
        };
        Ok(done(count, sound))
    }

    fn task(&self, heard: &Heard, file: &Path, recipe: &str) -> Task {
        let Some([.., made_from, sound]) = self.before.get(&heard.file_name()) else {
            return Task::Speak { ours: false };
        };
        let untouched = fs::read(file).is_ok_and(|there| hash(&there) == *sound);
        if untouched && made_from == recipe {
            Task::Kept(sound.clone())
        } else {
            Task::Speak { ours: untouched }
        }
    }

    fn write_index(&self) -> Result<(), String> {
        let path = self.path.join(INDEX);
        let rows = self.rows.iter().chain(self.before.values()).cloned();
        let table = table::write(COLUMNS, rows).map_err(|why| why.to_string())?;
        files::write(&path, &table).map_err(|why| unwritable(&path, &why))
    }
}

/// What became of a sentence.
struct Done {
    count: Count,
    voice: String,
    recipe: String,
    sound: String,
}

enum Count {
    Made,
    Kept,
    Left,
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn unwritable(path: &Path, why: &std::io::Error) -> String {
    format!(
        "{}: it can't be written ({why}); choose a folder that this user may write in",
        path.display()
    )
}
