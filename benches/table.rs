//! Times as a table: how often, the middle one, the one that 95 of 100 stay below, the longest.

use std::time::Duration;

/// Prints the head.
pub fn head(title: &str) {
    println!(
        "\n{title:<52} {:>6} {:>9} {:>9} {:>9}",
        "times", "middle", "p95", "longest"
    );
}

/// Prints a row.
pub fn row(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let share = |percent: usize| {
        let at = (times.len() * percent).div_ceil(100).max(1) - 1;
        times
            .get(at)
            .map_or(f64::NAN, |time| time.as_secs_f64() * 1000.0)
    };
    println!(
        "{name:<52} {:>6} {:>6.2} ms {:>6.2} ms {:>6.2} ms",
        times.len(),
        share(50),
        share(95),
        share(100)
    );
}
