//! What can go wrong with the progress database, and what a person can do about it.

use std::io;
use std::path::PathBuf;

use rusqlite::{ErrorCode, ffi};

use super::Fault;

/// Why progress can't be saved or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The data folder can't be made or looked into.
    #[error("{}: the data folder can't be used ({why}); choose a folder that this user may write in", .path.display())]
    Folder {
        /// The folder, or the database in it.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
    /// A newer program made the database.
    #[error(
        "{}: made by a newer program (version {found}, this one knows {known}); it is left alone: \
         install the newer program, or choose another data folder", .path.display()
    )]
    Newer {
        /// The database.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// The newest version that this program knows.
        known: i64,
    },
    /// An older program made the database, and this one has not brought it to its own version yet.
    #[error(
        "{}: made by an older program; start the kiosk once with this data folder, which brings it up to date",
        .path.display()
    )]
    Older {
        /// The database.
        path: PathBuf,
    },
    /// The database is there but can't be read or written now.
    #[error("{}: {}; {}", .path.display(), short(.why), advice(.why))]
    Database {
        /// The database.
        path: PathBuf,
        /// What SQLite says.
        why: rusqlite::Error,
    },
    /// The file is not a sound database.
    #[error(
        "{}: the database is damaged ({why}); the program sets it aside and begins a new one when it next \
         saves: keep the old file, part of it can often be recovered", .path.display()
    )]
    Damaged {
        /// The database.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// A damaged database can't be given another name.
    #[error("{}: damaged, and it can't be set aside ({why}); move it to another folder by hand", .path.display())]
    NotSetAside {
        /// The database.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
    /// The key of the codes can't be made, read or removed.
    #[error("{}: the key of the picture codes can't be used ({why}); let this user read and write that file", .path.display())]
    Key {
        /// The file of the key.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
    /// The system gives no random numbers.
    #[error("the system gives no random numbers ({why}); restart the machine")]
    NoRandom {
        /// What the system says.
        why: getrandom::Error,
    },
    /// Every code of three pictures is someone's.
    #[error(
        "all {} picture codes are taken; some get free when they expire",
        crate::resume::Code::COUNT
    )]
    NoCodeLeft,
    /// A row holds something that no program of this kind writes.
    #[error(
        "{}: row {row} of table attempt has {value:?} as {column}, which is unknown; \
         the file was changed by another program: delete that row, or put back a copy", .path.display()
    )]
    Value {
        /// The database.
        path: PathBuf,
        /// Its `id`.
        row: i64,
        /// The column.
        column: &'static str,
        /// What is there.
        value: String,
    },
}

impl StoreError {
    /// The fault to tell people about.
    pub fn fault(&self) -> Fault {
        match self {
            Self::Newer { .. } => Fault::Newer,
            _ => Fault::NotSaved(self.to_string()),
        }
    }

    pub(super) fn is_damage(&self) -> bool {
        matches!(self, Self::Damaged { .. })
    }

    pub(super) fn is_locked(&self) -> bool {
        matches!(self, Self::Database { why, .. } if is_locked(why))
    }

    pub(super) fn is_full(&self) -> bool {
        matches!(self, Self::Database { why, .. } if code(why) == Some(ErrorCode::DiskFull))
    }
}

/// An error of SQLite while rows are read or written.
pub(super) fn of_use(path: &std::path::Path, why: rusqlite::Error) -> StoreError {
    match code(&why) {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged {
            path: path.to_owned(),
            why: short(&why),
        },
        _ => StoreError::Database {
            path: path.to_owned(),
            why,
        },
    }
}

/// An error of SQLite while the tables are made or tried out: tables that don't fit are damage too.
pub(super) fn of_tables(path: &std::path::Path, why: rusqlite::Error) -> StoreError {
    match code(&why) {
        Some(ErrorCode::Unknown | ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch) => {
            StoreError::Damaged {
                path: path.to_owned(),
                why: short(&why),
            }
        }
        _ => of_use(path, why),
    }
}

/// Another program is at work on the database.
pub(super) fn busy() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_BUSY), None)
}

/// What SQLite answered, for faults of the SQL as well.
pub(super) fn code(why: &rusqlite::Error) -> Option<ErrorCode> {
    match why {
        rusqlite::Error::SqlInputError { error, .. } => Some(error.code),
        _ => why.sqlite_error_code(),
    }
}

/// The message without the whole SQL.
fn short(why: &rusqlite::Error) -> String {
    match why {
        rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
        _ => why.to_string(),
    }
}

fn is_locked(why: &rusqlite::Error) -> bool {
    matches!(
        code(why),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
    )
}

fn advice(why: &rusqlite::Error) -> &'static str {
    match code(why) {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "close the other program that has it open"
        }
        Some(ErrorCode::DiskFull) => "free some space on the disk",
        Some(
            ErrorCode::ReadOnly
            | ErrorCode::PermissionDenied
            | ErrorCode::CannotOpen
            | ErrorCode::AuthorizationForStatementDenied,
        ) => "let this user write in the file and its folder, or choose another data folder",
        Some(ErrorCode::SystemIoFailure) => "check the disk and the space left on it",
        _ => "restart the program; if it stays so, choose another data folder",
    }
}
