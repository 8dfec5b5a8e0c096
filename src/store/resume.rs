//! Progress for those who come back: kept under a keyed hash of their code.

use std::collections::HashMap;

use hmac::{Hmac, Mac};
use rusqlite::{Connection, TransactionBehavior, params};
use sha2::Sha256;

use super::clock;
use super::key::{self, Key, random};
use super::{Store, StoreError};
use crate::progress::Timestamp;
use crate::report::Counting;
use crate::resume::{Code, Found, Kept, end};

type Hash = [u8; 32];

impl Store {
    /// Keeps this progress for `days` days, and returns the code that it comes back with. Who has a code already, from
    /// this stay or from coming back with it, keeps it.
    pub fn keep_progress(
        &mut self,
        progress: &Kept,
        own: Option<Code>,
        now: Timestamp,
        days: u32,
    ) -> Result<Code, StoreError> {
        self.flush()?;
        let (key, random) = (key::read_or_make(&self.disk.folder())?, random()?);
        let json = serde_json::json!(progress).to_string();
        let expires_at = end(now, days).0;
        let code = self.disk.work(|connection, counting| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let code = match own {
                Some(own) => Some(own),
                None => draw(&transaction, &key, now, counting, random)?,
            };
            if let Some(code) = code {
                transaction.execute(
                    "INSERT INTO resume (code, progress, expires_at) VALUES (?1, ?2, ?3) \
                     ON CONFLICT DO UPDATE SET progress = excluded.progress, expires_at = excluded.expires_at",
                    params![hash(&key, code), json, expires_at],
                )?;
                transaction.commit()?;
            }
            Ok(code)
        })?;
        code.ok_or(StoreError::NoCodeLeft)
    }

    /// What was kept under this code. Nothing that is known says who it was.
    pub fn find_progress(&mut self, code: Code, now: Timestamp) -> Result<Found, StoreError> {
        self.flush()?;
        // Without a key no code was ever given here, or its file was lost: nothing can be found.
        let Some(key) = key::read(&self.disk.folder())? else {
            return Ok(Found::Unknown);
        };
        self.disk.work(|connection, _| {
            let found = connection
                .prepare_cached("SELECT progress, expires_at FROM resume WHERE code = ?1")?
                .query_row([hash(&key, code)], |row| {
                    Ok((row.get::<_, String>(0)?, Timestamp(row.get(1)?)))
                });
            match found {
                Err(rusqlite::Error::QueryReturnedNoRows) => Ok(Found::Unknown),
                Err(why) => Err(why),
                Ok((_, expires_at)) if expires_at <= now => Ok(Found::Expired),
                // What can't be read, or was emptied under a clock that has gone back since, is of no use any more.
                Ok((json, _)) => {
                    Ok(serde_json::from_str(&json).map_or(Found::Expired, Found::Known))
                }
            }
        })
    }
}

/// A code that nobody has: one that was never given, else one whose time is over.
fn draw(
    connection: &Connection,
    key: &Key,
    now: Timestamp,
    counting: &Counting,
    random: [u8; 8],
) -> rusqlite::Result<Option<Code>> {
    let mut select = connection.prepare_cached("SELECT code, expires_at FROM resume")?;
    let taken: HashMap<Hash, i64> = select
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let free = |code: &Code| !taken.contains_key(&hash(key, *code));
    let never: Vec<Code> = Code::all().filter(free).collect();
    if !never.is_empty() || !clock::is_believed(connection, now, counting)? {
        return Ok(Code::random(&never, random));
    }
    let over = |code: &Code| {
        taken
            .get(&hash(key, *code))
            .is_some_and(|end| *end <= now.0)
    };
    let expired: Vec<Code> = Code::all().filter(over).collect();
    Ok(Code::random(&expired, random))
}

/// Whoever has the file of the database, but not the key, can't try all codes.
fn hash(key: &Key, code: Code) -> Hash {
    // To the length of a block, as HMAC itself does with a shorter key.
    let mut block = [0; 64];
    for (to, from) in block.iter_mut().zip(key) {
        *to = *from;
    }
    let mut mac = Hmac::<Sha256>::new(&block.into());
    mac.update(code.words().as_bytes());
    mac.finalize().into_bytes().into()
}
