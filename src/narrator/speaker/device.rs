//! The sound device, by rodio.

use std::num::NonZero;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rodio::buffer::SamplesBuffer;
use rodio::cpal::BufferSize;
use rodio::source::EmptyCallback;
use rodio::{
    CpalError, CpalErrorKind, DeviceSinkBuilder, DeviceSinkError, MixerDeviceSink, Player,
};

use super::{Signals, Speaker};
use crate::narrator::clip::Clip;

/// Frames that the device takes at a time: 21 ms at 48 kHz, so that silence comes at once.
const FRAMES: u32 = 1024;
/// A device that could not be opened is left alone for so long.
const AGAIN_AFTER: Duration = Duration::from_secs(3);
/// Silence before the first clip on a device just opened: some swallow what comes first.
const WARM_UP: Duration = Duration::from_millis(150);

/// The sound device of the machine, opened when it is needed.
pub(super) struct Device {
    signals: Arc<Signals>,
    open: Option<MixerDeviceSink>,
    fresh: bool,
    failed_at: Option<Instant>,
    player: Option<Player>,
    paused: bool,
    volume: f32,
}

impl Device {
    pub(super) fn new(signals: Signals) -> Self {
        Self {
            signals: Arc::new(signals),
            open: None,
            fresh: false,
            failed_at: None,
            player: None,
            paused: false,
            volume: 1.0,
        }
    }
}

impl Speaker for Device {
    fn ready(&mut self) -> bool {
        if self.open.is_some() {
            return true;
        }
        if self.failed_at.is_some_and(|at| at.elapsed() < AGAIN_AFTER) {
            return false;
        }
        match open(&self.signals.lost) {
            Ok(mut device) => {
                device.log_on_drop(false);
                self.open = Some(device);
                self.fresh = true;
                self.failed_at = None;
                true
            }
            Err(_) => {
                self.failed_at = Some(Instant::now());
                false
            }
        }
    }

    fn play(&mut self, play: u64, clip: &Clip, after: Duration) -> bool {
        let Some(device) = &self.open else {
            return false;
        };
        let Some(rate) = NonZero::new(clip.rate()) else {
            return false;
        };
        let after = if self.fresh {
            after.max(WARM_UP)
        } else {
            after
        };
        self.fresh = false;
        let silence = (after.as_secs_f32() * clip.rate() as f32) as usize;
        let mut samples = vec![0.0; silence];
        samples.extend_from_slice(clip.samples());
        let player = Player::connect_new(device.mixer());
        player.set_volume(self.volume);
        if self.paused {
            player.pause();
        }
        player.append(SamplesBuffer::new(NonZero::<u16>::MIN, rate, samples));
        let signals = Arc::clone(&self.signals);
        player.append(EmptyCallback::new(Box::new(move || (signals.ended)(play))));
        // The one before, if it is still there, stops when it is dropped.
        self.player = Some(player);
        true
    }

    fn stop(&mut self) {
        self.player = None;
    }

    fn pause(&mut self, paused: bool) {
        self.paused = paused;
        match &self.player {
            Some(player) if paused => player.pause(),
            Some(player) => player.play(),
            None => {}
        }
    }

    fn set_volume(&mut self, gain: f32) {
        self.volume = gain;
        if let Some(player) = &self.player {
            player.set_volume(gain);
        }
    }

    fn rest(&mut self) {
        self.player = None;
        self.open = None;
    }
}

/// Opens the device that the system prefers, with a short buffer when it can.
fn open(lost: &Arc<dyn Fn() + Send + Sync>) -> Result<MixerDeviceSink, DeviceSinkError> {
    let builder = || {
        let lost = Arc::clone(lost);
        let tell = move |error: CpalError| {
            if is_lost(error.kind()) {
                lost();
            }
        };
        DeviceSinkBuilder::from_default_device().map(|builder| builder.with_error_callback(tell))
    };
    builder()?
        .with_buffer_size(BufferSize::Fixed(FRAMES))
        .open_stream()
        .or_else(|_| builder()?.open_stream())
}

/// Whether nothing more will be heard after this error; a short gap is none.
fn is_lost(kind: CpalErrorKind) -> bool {
    !matches!(
        kind,
        CpalErrorKind::Xrun | CpalErrorKind::DeviceChanged | CpalErrorKind::RealtimeDenied
    )
}
