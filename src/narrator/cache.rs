//! Clips kept on disk: what was said once is said again at once.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use sha2::{Digest, Sha256};

use super::clip::Clip;

/// Raised when clips are made in another way, so that old ones are not used.
const VERSION: &str = "pas-a-pas voice 1";
/// A file begun and not ended within this time never will be.
const ABANDONED: Duration = Duration::from_secs(3600);

/// Clips on disk, up to a size. Any number of threads and programs may use the same folder.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    most_bytes: u64,
    /// Bytes in the folder, counted when it is first written to.
    size: Mutex<Option<u64>>,
}

/// Names a clip by all that it was made from.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub(super) struct Key(String);

impl Key {
    /// Of the program, what it is started with and what it says.
    pub(super) fn new(program: &Path, arguments: &[String], words: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(VERSION);
        let program = program.to_string_lossy();
        for part in [program.as_ref(), words]
            .into_iter()
            .chain(arguments.iter().map(String::as_str))
        {
            // With its length: so no two lists of parts are alike.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        Self(hex(&hash.finalize()))
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Cache {
    /// Largest size unless told otherwise: 200 MB, some 75 minutes of speech.
    pub const DEFAULT_MOST_BYTES: u64 = 200_000_000;

    /// A cache in `folder`, which is made when first needed. It is no fault when it can't be written.
    pub fn new(folder: impl Into<PathBuf>, most_bytes: u64) -> Self {
        Self {
            folder: folder.into(),
            most_bytes,
            size: Mutex::new(None),
        }
    }

    /// The clip, when it is there and whole; a damaged one is taken away.
    pub(super) fn get(&self, key: &Key) -> Option<Clip> {
        let path = self.path(key);
        let bytes = fs::read(&path).ok()?;
        let clip = Clip::from_wav(&bytes);
        match clip {
            Some(_) => touch(&path),
            None => _ = fs::remove_file(&path),
        }
        clip
    }

    /// Keeps a clip. When that fails it is made again next time.
    pub(super) fn put(&self, key: &Key, clip: &Clip) {
        if let Some(bytes) = clip.to_wav() {
            _ = self.write(key, &bytes);
        }
    }

    fn write(&self, key: &Key, bytes: &[u8]) -> std::io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let part = self.folder.join(format!("{}.part", uuid::Uuid::new_v4()));
        // Others see the whole file or none.
        let written = fs::write(&part, bytes).and_then(|()| fs::rename(&part, self.path(key)));
        if written.is_err() {
            _ = fs::remove_file(&part);
            return written;
        }
        let Ok(mut size) = self.size.lock() else {
            return Ok(());
        };
        let now = match *size {
            Some(size) => size + bytes.len() as u64,
            None => self.files().iter().map(|file| file.bytes).sum(),
        };
        *size = Some(if now > self.most_bytes {
            self.make_room()
        } else {
            now
        });
        Ok(())
    }

    /// Takes away what was not heard for longest, until a tenth is free. Gives the size afterwards.
    fn make_room(&self) -> u64 {
        let mut files = self.files();
        files.sort_by_key(|file| file.used);
        let mut size: u64 = files.iter().map(|file| file.bytes).sum();
        for file in files {
            let part = file.path.extension().is_some_and(|e| e == "part");
            let abandoned = part && file.used.elapsed().is_ok_and(|age| age > ABANDONED);
            let too_much = !part && size > self.most_bytes - self.most_bytes / 10;
            if (abandoned || too_much) && fs::remove_file(&file.path).is_ok() {
                size -= file.bytes;
            }
        }
        size
    }

    fn files(&self) -> Vec<File> {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let ours = |path: &Path| path.extension().is_some_and(|e| e == "wav" || e == "part");
        entries
            .filter_map(Result::ok)
            .filter(|entry| ours(&entry.path()))
            .filter_map(|entry| {
                let meta = entry.metadata().ok().filter(fs::Metadata::is_file)?;
                Some(File {
                    path: entry.path(),
                    bytes: meta.len(),
                    used: meta.modified().ok()?,
                })
            })
            .collect()
    }

    fn path(&self, key: &Key) -> PathBuf {
        self.folder.join(format!("{}.wav", key.0))
    }
}

struct File {
    path: PathBuf,
    bytes: u64,
    used: SystemTime,
}

/// Marks a file as used now. A folder that can only be read stays as it is.
fn touch(path: &Path) {
    if let Ok(file) = fs::File::options().append(true).open(path) {
        _ = file.set_modified(SystemTime::now());
    }
}

#[cfg(test)]
mod tests;
