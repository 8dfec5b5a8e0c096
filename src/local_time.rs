//! How far local clocks are from UTC, so that a day ends at the midnight of the place.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

use tz::TimeZone;

/// Seconds that local clocks are ahead of UTC now, by `TZ` or the setting of the system; 0 where neither can be read.
pub fn utc_offset_secs() -> i32 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = now.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0));
    let zone = match env::var("TZ") {
        Ok(name) if !name.is_empty() => TimeZone::from_posix_tz(&name),
        _ => TimeZone::local(),
    };
    zone.ok()
        .and_then(|zone| Some(zone.find_local_time_type(now).ok()?.ut_offset()))
        .unwrap_or(0)
}
