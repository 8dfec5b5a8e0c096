//! The database of a busy place after years: 3,000,000 attempts.

use std::error::Error;
use std::fs;
use std::io::sink;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use pas_a_pas::export::{self, table::Table};
use pas_a_pas::progress::{Attempt, Help, InputDevice, Outcome, Timestamp};
use pas_a_pas::report::{Counting, Day, Period};
use pas_a_pas::store::{self, FILE_NAME, Store};
use rusqlite::{Connection, params};

use crate::{repeat, table};

const ATTEMPTS: i64 = 3_000_000;
const DAYS: i64 = 400;
const STAY: i64 = 20;
const DAY_MILLIS: i64 = 86_400_000;
/// 2026-03-14, morning.
const FIRST_DAY: i64 = 1_773_475_200_000;
/// Names the data folder to this program when it runs itself to export.
const EXPORTS: &str = "PAS_A_PAS_BENCH_EXPORTS";

/// Exports and tells the memory that it took, when this program was started for that.
pub fn exports() -> Option<Result<(), Box<dyn Error>>> {
    let folder = std::env::var_os(EXPORTS)?;
    Some(export_and_tell(Path::new(&folder)))
}

fn export_and_tell(folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut rows = 0_u64;
    let mut table = Table::begin(export::COLUMNS, sink())?;
    store::each_saved(folder, |attempt| {
        rows += 1;
        table.row(export::cells(&attempt))?;
        Ok::<_, Box<dyn Error>>(())
    })?;
    table.end()?;
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find(|line| line.starts_with("VmHWM"));
    println!("{rows} rows exported, {}", peak.unwrap_or("VmHWM unknown"));
    Ok(())
}

/// Measures it all.
pub fn costs() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let (few, many) = (folder.path().join("few"), folder.path().join("many"));
    for (data, attempts) in [(&few, 2_000), (&many, ATTEMPTS)] {
        generate(data, attempts)?;
        let begun = Instant::now();
        drop(Store::open(data, counting()));
        let bytes = fs::metadata(data.join(FILE_NAME))?.len();
        println!(
            "\n{attempts} attempts: brought to the newest version once in {:.1} s, {} MB",
            begun.elapsed().as_secs_f64(),
            bytes / 1_000_000
        );
        table::head("database");
        let open = || Store::open(data, counting());
        let (mut opened, mut closed) = (Vec::new(), Vec::new());
        for _ in 0..20 {
            let begun = Instant::now();
            let store = open();
            opened.push(begun.elapsed());
            let begun = Instant::now();
            drop(store);
            closed.push(begun.elapsed());
        }
        table::row("open", opened);
        table::row("close", closed);
        let mut store = open().store;
        table::row(
            "record one, while it is checked",
            records(&mut store, attempts)?,
        );
        let last = Day::of(started_at(attempts - 1, attempts), 0);
        for (name, period) in [
            ("report of a day", Period::Day(last)),
            ("report of a week", Period::Week(last)),
            ("report of all days", Period::All),
        ] {
            table::row(name, repeat(20, || store.report(period)));
        }
        let begun = Instant::now();
        let done = Command::new(std::env::current_exe()?)
            .env(EXPORTS, data)
            .output()?;
        println!(
            "{} in {:.1} s",
            String::from_utf8_lossy(&done.stdout).trim(),
            begun.elapsed().as_secs_f64()
        );
        let now = Timestamp(started_at(attempts - 1, attempts).0 + DAY_MILLIS);
        table::row("purge a batch", repeat(20, || store.purge(now, 200)));
        let begun = Instant::now();
        store.erase()?;
        println!("erased in {:.1} s", begun.elapsed().as_secs_f64());
    }
    Ok(())
}

fn records(store: &mut Store, from: i64) -> Result<Vec<Duration>, Box<dyn Error>> {
    let mut times = Vec::new();
    for number in from..from + 40 {
        let attempt = attempt(number, from);
        let begun = Instant::now();
        store.record(attempt)?;
        times.push(begun.elapsed());
    }
    Ok(times)
}

fn counting() -> Counting {
    let end = |lesson: i64| (format!("lesson-{lesson}"), "step-13".to_owned());
    Counting {
        utc_offset_secs: 3600,
        last_steps: (0..6).map(end).collect(),
    }
}

fn started_at(number: i64, attempts: i64) -> Timestamp {
    let stays_a_day = (attempts / DAYS / STAY).max(1);
    let stay = number / STAY;
    let (day, within) = (stay / stays_a_day, number % (stays_a_day * STAY));
    Timestamp(FIRST_DAY + day * DAY_MILLIS + within * 3_000)
}

/// A stay goes through twenty steps in a row, with help and detours, in one of five languages.
fn attempt(number: i64, attempts: i64) -> Attempt {
    let stay = number / STAY;
    let step = (stay * 7 + number % STAY) % 84;
    // The upper half of a product of 128 bits: as unlike each other as random identifiers.
    let id = (stay as u128 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
    let pick = |most: usize| (number as usize).wrapping_mul(2_654_435_761) / 1000 % most;
    Attempt {
        session: format!("{id:036x}"),
        lesson: format!("lesson-{}", step / 14),
        lesson_version: 1,
        step: format!("step-{}", step % 14),
        outcome: Outcome::ALL[pick(Outcome::ALL.len())],
        help: Help::ALL[pick(3)],
        input_device: InputDevice::Touch,
        locale: ["fr", "ar", "en", "tr", "uk"][stay as usize % 5].into(),
        started_at: started_at(number, attempts),
        secs: 12,
    }
}

/// A database of the second version, as fast as can be: the program itself makes it a newer one.
fn generate(folder: &Path, attempts: i64) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let mut connection = Connection::open(folder.join(FILE_NAME))?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    connection.execute_batch(include_str!("../../src/store/001-attempts.sql"))?;
    connection.execute_batch(include_str!("../../src/store/002-skipped.sql"))?;
    connection.pragma_update(None, "user_version", 2)?;
    let transaction = connection.transaction()?;
    {
        let mut insert = transaction.prepare(
            "INSERT INTO attempt VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?;
        for number in 0..attempts {
            let a = attempt(number, attempts);
            insert.execute(params![
                a.session,
                a.lesson,
                a.lesson_version,
                a.step,
                a.outcome.name(),
                a.help.name(),
                a.input_device.name(),
                a.locale,
                a.started_at.0,
                a.secs,
            ])?;
        }
    }
    transaction.commit()?;
    Ok(())
}
