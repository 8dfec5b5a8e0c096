//! Ogg Vorbis files: how recordings are kept.

use std::io::Cursor;
use std::num::{NonZeroU8, NonZeroU32};

use symphonia::core::audio::SampleBuffer;
use symphonia::core::codecs::DecoderOptions;
use symphonia::core::errors::Error;
use symphonia::core::formats::FormatOptions;
use symphonia::core::io::MediaSourceStream;
use symphonia::core::meta::MetadataOptions;
use symphonia::core::probe::Hint;
use symphonia::default::{get_codecs, get_probe};
use vorbis_rs::{VorbisBitrateManagementStrategy, VorbisEncoderBuilder};

use super::clip::Clip;
use super::resample::resample;

/// Some 60 kbit/s for one voice: nobody hears a difference from the original.
const QUALITY: f32 = 0.4;
/// Nothing above half of it is in a voice.
const MOST_RATE: u32 = 48_000;
/// No recording of a sentence is longer.
const MOST_SECS: usize = 300;
/// Number of the stream inside the file: always the same, so that the same sound gives the same file.
const SERIAL: i32 = 1;
/// Samples that are encoded at a time.
const BLOCK: usize = 4096;

impl Clip {
    /// Reads an Ogg Vorbis file; several channels become one. None when it holds no sound.
    pub fn from_ogg(bytes: Vec<u8>) -> Option<Self> {
        let length = last_page(&bytes).map(|page| page.samples);
        let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
        let options = FormatOptions {
            enable_gapless: true,
            ..FormatOptions::default()
        };
        let probed = get_probe()
            .format(&Hint::new(), stream, &options, &MetadataOptions::default())
            .ok()?;
        let mut format = probed.format;
        let track = format.default_track()?;
        let (id, parameters) = (track.id, track.codec_params.clone());
        let mut decoder = get_codecs()
            .make(&parameters, &DecoderOptions::default())
            .ok()?;
        let rate = parameters.sample_rate?;
        let channels = parameters.channels?.count();
        let most = MOST_SECS * rate as usize * channels;
        let mut samples: Vec<f32> = Vec::new();
        while let Ok(packet) = format.next_packet() {
            if packet.track_id() != id {
                continue;
            }
            match decoder.decode(&packet) {
                Ok(sound) => {
                    let mut block =
                        SampleBuffer::<f32>::new(sound.capacity() as u64, *sound.spec());
                    block.copy_interleaved_ref(sound);
                    samples.extend_from_slice(block.samples());
                }
                // One damaged piece is passed over.
                Err(Error::DecodeError(_)) => {}
                Err(_) => return None,
            }
            if samples.len() > most {
                return None;
            }
        }
        // The last block is longer than the sound; only the file knows by how much.
        if let Some(length) = length.filter(|length| *length > 0) {
            samples.truncate(length.saturating_mul(channels));
        }
        Self::of_channels(&samples, channels, rate)
    }

    /// Writes an Ogg Vorbis file. None when the encoder refuses.
    pub fn to_ogg(&self) -> Option<Vec<u8>> {
        let rate = self.rate().min(MOST_RATE);
        let samples = resample(self.samples(), self.rate(), rate);
        let channels = NonZeroU8::new(1)?;
        let mut builder = VorbisEncoderBuilder::new_with_serial(
            NonZeroU32::new(rate)?,
            channels,
            Vec::new(),
            SERIAL,
        );
        builder.bitrate_management_strategy(VorbisBitrateManagementStrategy::QualityVbr {
            target_quality: QUALITY,
        });
        let mut encoder = builder.build().ok()?;
        for block in samples.chunks(BLOCK) {
            encoder.encode_audio_block([block]).ok()?;
        }
        encoder.finish().ok()
    }
}

/// What the head of a page says.
struct Page {
    kind: u8,
    /// Whether all that it announces is there.
    is_whole: bool,
    /// Samples of one channel from the beginning of the file to the end of this page.
    samples: usize,
}

fn last_page(bytes: &[u8]) -> Option<Page> {
    let at = bytes.windows(4).rposition(|page| page == b"OggS")?;
    let samples = bytes.get(at + 6..at + 14)?.try_into().ok()?;
    let segments = usize::from(*bytes.get(at + 26)?);
    let lengths = bytes.get(at + 27..at + 27 + segments)?.iter();
    let length: usize = lengths.map(|length| usize::from(*length)).sum();
    Some(Page {
        kind: *bytes.get(at + 5)?,
        is_whole: at + 27 + segments + length <= bytes.len(),
        samples: usize::try_from(i64::from_le_bytes(samples)).unwrap_or(0),
    })
}

/// Whether an Ogg file has its end: the last page is marked as such.
pub(super) fn has_its_end(bytes: &[u8]) -> bool {
    const END_OF_STREAM: u8 = 4;
    last_page(bytes).is_some_and(|page| page.is_whole && page.kind & END_OF_STREAM != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(rate: u32) -> Clip {
        let at = |n: u32| (n as f32 / rate as f32 * 300.0 * std::f32::consts::TAU).sin() * 0.3;
        Clip::new((0..rate * 2).map(at).collect(), rate).unwrap()
    }

    #[test]
    fn there_and_back() {
        for rate in [16_000, 22_050, 44_100, 48_000, 96_000] {
            let clip = tone(rate);
            let bytes = clip.to_ogg().unwrap();
            assert!(has_its_end(&bytes));
            assert!(!has_its_end(&bytes[..bytes.len() / 2]));
            assert_eq!(tone(rate).to_ogg().unwrap(), bytes, "always the same");
            let back = Clip::from_ogg(bytes).unwrap();
            assert_eq!(back.rate(), rate.min(48_000));
            assert!((back.secs() - clip.secs()).abs() < 0.001, "{}", back.secs());
            assert!((back.rms_dbfs() - clip.rms_dbfs()).abs() < 0.5);
        }
    }

    #[test]
    fn what_is_no_sound_is_refused() {
        for bytes in [
            &b""[..],
            b"OggS",
            b"OggS no sound at all",
            b"RIFF....WAVEfmt ",
        ] {
            assert_eq!(Clip::from_ogg(bytes.to_vec()), None);
        }
        for bytes in [&b""[..], b"OggS", b"RIFF....WAVEfmt "] {
            assert!(!has_its_end(bytes));
        }
    }
}
