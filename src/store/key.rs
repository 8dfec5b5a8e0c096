//! The key of the codes: 32 random bytes in a file of their own, which only this user may read.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::StoreError;

/// Name of the key in the data folder.
pub(super) const KEY_NAME: &str = "codes.key";

pub(super) type Key = [u8; 32];

/// So many random bytes.
pub(super) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|why| StoreError::NoRandom { why })?;
    Ok(bytes)
}

/// The key; none if there is none, or if it is not whole: its codes are lost then.
pub(super) fn read(folder: &Path) -> Result<Option<Key>, StoreError> {
    let path = folder.join(KEY_NAME);
    match fs::read(&path) {
        Ok(bytes) => Ok(bytes.try_into().ok()),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(why) => Err(StoreError::Key { path, why }),
    }
}

/// The key, made if there is none.
pub(super) fn read_or_make(folder: &Path) -> Result<Key, StoreError> {
    if let Some(key) = read(folder)? {
        return Ok(key);
    }
    let key: Key = random()?;
    let path = folder.join(KEY_NAME);
    // Whole or not at all: a key that is cut by a power cut would make all codes unknown later.
    let part = folder.join(format!("{KEY_NAME}.part"));
    let written = write(&part, &key).and_then(|()| fs::rename(&part, &path));
    // The name is on the disk before a code is given by it.
    let written = written.and_then(|()| File::open(folder)?.sync_all());
    written.map_err(|why| StoreError::Key { path, why })?;
    Ok(key)
}

fn write(path: &Path, key: &Key) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(key)?;
    file.sync_all()
}

/// Removes the key: no code can be found any more.
pub(super) fn remove(folder: &Path) -> Result<(), StoreError> {
    for name in [KEY_NAME.to_owned(), format!("{KEY_NAME}.part")] {
        let path = folder.join(name);
        match fs::remove_file(&path) {
            Err(why) if why.kind() != io::ErrorKind::NotFound => {
                return Err(StoreError::Key { path, why });
            }
            _ => {}
        }
    }
    Ok(())
}
