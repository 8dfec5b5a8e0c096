//! Samples at another rate, and speech at another speed without another pitch.

/// Side lobes of the filter kept on each side: enough for speech.
const LOBES: f64 = 8.0;

/// The same sound at another sample rate.
pub(super) fn resample(samples: &[f32], from: u32, to: u32) -> Vec<f32> {
    if from == to || samples.is_empty() || from == 0 {
        return samples.to_vec();
    }
    let step = f64::from(from) / f64::from(to);
    // When the rate falls, the filter also takes away what the new rate can't hold.
    let cutoff = (1.0 / step).min(1.0);
    let reach = LOBES / cutoff;
    let length = (samples.len() as f64 / step) as usize;
    (0..length)
        .map(|at| {
            let centre = at as f64 * step;
            let first = (centre - reach).ceil().max(0.0) as usize;
            let last = ((centre + reach).floor() as usize).min(samples.len() - 1);
            let near = samples.iter().enumerate().take(last + 1).skip(first);
            near.map(|(index, sample)| {
                let distance = index as f64 - centre;
                f64::from(*sample) * cutoff * sinc(distance * cutoff) * window(distance / reach)
            })
            .sum::<f64>() as f32
        })
        .collect()
}

fn sinc(x: f64) -> f64 {
    let x = x * std::f64::consts::PI;
    if x.abs() < 1e-9 { 1.0 } else { x.sin() / x }
}

/// Hann window over -1 to 1.
fn window(x: f64) -> f64 {
    0.5 + 0.5 * (x * std::f64::consts::PI).cos()
}

/// The same voice at `percent` of its speed: overlapping pieces, each laid where it fits the sound
/// before it best (WSOLA). For recordings, which no program can speak more slowly.
pub(super) fn slowed(samples: &[f32], rate: u32, percent: u32) -> Vec<f32> {
    let half = (rate / 66) as usize;
    if percent == 100 || percent == 0 || half == 0 || samples.len() < 6 * half {
        return samples.to_vec();
    }
    let search = half / 2;
    let fade: Vec<f32> = (0..half)
        .map(|at| (0.5 + 0.5 * window_f32(at, half)).clamp(0.0, 1.0))
        .collect();
    let mut out: Vec<f32> = samples[..half].to_vec();
    // Where the sound would go on by itself after the last piece.
    let mut natural = half;
    let mut ideal = 0.0_f64;
    loop {
        ideal += half as f64 * f64::from(percent) / 100.0;
        let low = (ideal as usize).saturating_sub(search);
        let high = ideal as usize + search;
        if high + 2 * half > samples.len() || natural + half > samples.len() {
            out.extend(&samples[natural.min(samples.len())..]);
            return out;
        }
        let follows = &samples[natural..natural + half];
        let start = (low..=high)
            .max_by(|a, b| {
                let likeness = |at: &usize| alike(follows, &samples[*at..*at + half]);
                likeness(a).total_cmp(&likeness(b))
            })
            .unwrap_or(low);
        let piece = &samples[start..start + half];
        let mixed = follows.iter().zip(piece).zip(&fade);
        out.extend(mixed.map(|((old, new), old_share)| old * old_share + new * (1.0 - old_share)));
        natural = start + half;
    }
}

/// Falls from 1 to -1 over `length`.
fn window_f32(at: usize, length: usize) -> f32 {
    (at as f32 / length as f32 * std::f32::consts::PI).cos()
}

/// How well two pieces fit, every second sample: enough to find the pitch.
fn alike(a: &[f32], b: &[f32]) -> f32 {
    let product: f32 = a.iter().zip(b).step_by(2).map(|(a, b)| a * b).sum();
    let energy: f32 = b.iter().step_by(2).map(|b| b * b).sum();
    product / (energy + 1e-6).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sine(hertz: f32, rate: u32, secs: f32) -> Vec<f32> {
        let at = |n: usize| (n as f32 / rate as f32 * hertz * std::f32::consts::TAU).sin() * 0.5;
        (0..(secs * rate as f32) as usize).map(at).collect()
    }

    fn hertz(samples: &[f32], rate: u32) -> f32 {
        let rises = samples.windows(2).filter(|w| w[0] < 0.0 && w[1] >= 0.0);
        rises.count() as f32 * rate as f32 / samples.len() as f32
    }

    #[test]
    fn another_rate_keeps_pitch_length_and_loudness() {
        let out = resample(&sine(440.0, 16_000, 1.0), 16_000, 22_050);
        assert!((out.len() as i32 - 22_050).abs() < 3, "{}", out.len());
        assert!((hertz(&out, 22_050) - 440.0).abs() < 3.0);
        let loudest = out[500..21_000].iter().fold(0.0_f32, |m, s| m.max(s.abs()));
        assert!((loudest - 0.5).abs() < 0.02, "{loudest}");
    }

    #[test]
    fn slower_is_longer_at_the_same_pitch() {
        for percent in [80, 65] {
            let out = slowed(&sine(200.0, 22_050, 2.0), 22_050, percent);
            let secs = out.len() as f32 / 22_050.0;
            let wanted = 2.0 * 100.0 / percent as f32;
            assert!((secs - wanted).abs() < 0.1, "{secs} s, wanted {wanted} s");
            assert!(
                (hertz(&out, 22_050) - 200.0).abs() < 6.0,
                "{}",
                hertz(&out, 22_050)
            );
            assert!(out.iter().all(|s| s.abs() <= 0.51));
        }
    }

    #[test]
    fn normal_speed_and_tiny_clips_stay_as_they_are() {
        let short = sine(200.0, 22_050, 0.01);
        assert_eq!(slowed(&short, 22_050, 65), short);
        let long = sine(200.0, 22_050, 1.0);
        assert_eq!(slowed(&long, 22_050, 100), long);
        assert_eq!(resample(&long, 22_050, 22_050), long);
    }
}
