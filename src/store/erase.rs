//! Everything that is kept of people goes at once.

use std::fs;

use super::{Store, StoreError, aside, key};

impl Store {
    /// Deletes all attempts, opinions, numbers, codes and workshops, and the databases set aside: nothing of them stays in any
    /// file that the store writes (what else was made of them, `facilitator::erase` removes). On some disks, what files held before can still be found with special tools.
    pub fn erase(&mut self) -> Result<(), StoreError> {
        self.waiting.clear();
        self.unproven.clear();
        // A check that goes on would hold on to what is erased.
        self.disk.health = None;
        self.flush()?;
        let folder = self.disk.folder();
        key::remove(&folder)?;
        self.disk.work(|connection, _| {
            // The file is written anew below: to blank the old pages first would need as much space once more.
            let blank = |yes: bool| {
                connection.pragma_update_and_check(None, "secure_delete", yes, |_| Ok(()))
            };
            blank(false)?;
            let erased = connection.execute_batch(
                "BEGIN IMMEDIATE;
                 DELETE FROM attempt; DELETE FROM opinion; DELETE FROM resume;
                 DELETE FROM day_session; DELETE FROM day_lesson; DELETE FROM day_step;
                 DELETE FROM workshop;
                 COMMIT;
                 VACUUM;",
            );
            if erased.is_err() && !connection.is_autocommit() {
                connection.execute_batch("ROLLBACK")?;
            }
            blank(true)?;
            erased?;
            // The log still holds pages of before.
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
                match row.get::<_, i64>(0)? {
                    0 => Ok(()),
                    _ => Err(super::error::busy()),
                }
            })
        })?;
        for path in aside::all(&folder).map_err(|why| folder_fault(&folder, why))? {
            fs::remove_file(&path).map_err(|why| folder_fault(&path, why))?;
        }
        self.disk.news = None;
        Ok(())
    }
}

fn folder_fault(path: &std::path::Path, why: std::io::Error) -> StoreError {
    StoreError::Folder {
        path: path.to_owned(),
        why,
    }
}
