//! How loud a voice is to the ear (EBU R 128), and how it is brought to the common loudness.

use ebur128::{EbuR128, Mode};

use super::clip::{Clip, PEAK_DBFS, count, factor};

/// Loudness of every recording, in LUFS of one channel. It is that of voices at
/// [`TARGET_RMS_DBFS`](super::TARGET_RMS_DBFS), measured.
pub const TARGET_LUFS: f32 = -21.0;
/// How far from it a recording may be, in LU.
pub const LOUDNESS_TOLERANCE_LU: f32 = 2.0;

/// The standard measures blocks of 0.4 s: a shorter word is measured as if it were said again and again.
const SHORT_SECS: f32 = 0.5;
/// Peaks are lowered over this time, so that nothing clicks.
const LIMITER_SECS: f32 = 0.005;
/// Raising a voice and lowering its peaks change each other a little.
const ROUNDS: usize = 4;

impl Clip {
    /// Integrated loudness in LUFS; none when nothing is heard.
    pub fn lufs(&self) -> Option<f32> {
        let mut meter = EbuR128::new(1, self.rate(), Mode::I).ok()?;
        let times = if self.secs() < SHORT_SECS {
            (1.0 / self.secs().max(0.01)).ceil() as usize
        } else {
            1
        };
        for _ in 0..times {
            meter.add_frames_f32(self.samples()).ok()?;
        }
        let loudness = meter.loudness_global().ok()? as f32;
        loudness.is_finite().then_some(loudness)
    }

    /// At the common loudness, with the highest peaks lowered. None when nothing is heard.
    pub(super) fn levelled(mut self) -> Option<Self> {
        for _ in 0..ROUNDS {
            let gain = TARGET_LUFS - self.lufs()?;
            self.amplify(factor(gain));
            self.limit();
        }
        Some(self)
    }

    /// Lowers what is louder than any sample may be, and softly what is around it.
    fn limit(&mut self) {
        let most = factor(PEAK_DBFS);
        let reach = count(LIMITER_SECS, self.rate()).max(1);
        let length = self.samples().len();
        let mut gains = vec![1.0_f32; length];
        let mut any = false;
        for (at, sample) in self.samples().iter().enumerate() {
            let gain = most / sample.abs().max(most);
            if gain < 1.0 {
                any = true;
                let around = at.saturating_sub(reach)..(at + reach + 1).min(length);
                for near in &mut gains[around] {
                    *near = near.min(gain);
                }
            }
        }
        if any {
            let smooth = mean_around(&gains, reach);
            self.scale(|at| smooth[at]);
        }
    }
}

/// The mean of each value and `reach` neighbours on both sides.
fn mean_around(values: &[f32], reach: usize) -> Vec<f32> {
    let mut sums = Vec::with_capacity(values.len() + 1);
    let mut sum = 0.0_f64;
    sums.push(sum);
    for value in values {
        sum += f64::from(*value);
        sums.push(sum);
    }
    let mean = |at: usize| {
        let (from, to) = (at.saturating_sub(reach), (at + reach + 1).min(values.len()));
        ((sums[to] - sums[from]) / (to - from) as f64) as f32
    };
    (0..values.len()).map(mean).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(hertz: f32, secs: f32, loudness: f32) -> Clip {
        let at = |n: usize| (n as f32 / 48_000.0 * hertz * std::f32::consts::TAU).sin() * loudness;
        Clip::new((0..count(secs, 48_000)).map(at).collect(), 48_000).unwrap()
    }

    #[test]
    fn the_tone_of_the_standard_has_its_loudness() {
        // EBU Tech 3341: a sine of 1 kHz at -23 dBFS in both channels is -23 LUFS; in one it is 3 LU less.
        let lufs = tone(1000.0, 3.0, factor(-23.0)).lufs().unwrap();
        assert!((lufs + 26.0).abs() < 0.1, "{lufs}");
        let short = tone(1000.0, 0.2, factor(-23.0)).lufs().unwrap();
        assert!((short + 26.0).abs() < 0.3, "{short}");
        assert_eq!(Clip::silence(1.0).lufs(), None);
        assert_eq!(Clip::new(Vec::new(), 48_000).unwrap().lufs(), None);
    }

    #[test]
    fn quiet_and_loud_become_alike_and_a_peak_is_lowered() {
        for loudness in [0.01, 0.2, 1.0] {
            let lufs = tone(440.0, 2.0, loudness)
                .levelled()
                .unwrap()
                .lufs()
                .unwrap();
            assert!((lufs - TARGET_LUFS).abs() < 0.1, "{lufs}");
        }
        let mut spiky = tone(440.0, 2.0, 0.05);
        spiky.scale(|at| {
            if (30_000..30_100).contains(&at) {
                9.0
            } else {
                1.0
            }
        });
        let level = spiky.levelled().unwrap();
        assert!(
            level.peak_dbfs() <= PEAK_DBFS + 0.1,
            "{}",
            level.peak_dbfs()
        );
        assert!((level.lufs().unwrap() - TARGET_LUFS).abs() < 0.5);
    }
}
