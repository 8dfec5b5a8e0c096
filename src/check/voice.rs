//! The files of the voice can be read, and every recording that they name is there and sound.

use super::proof::Proof;
use super::recordings;
use crate::narrator::{Recordings, Settings};

pub(super) fn prove(proof: &mut Proof) {
    let dir = &proof.content.dir;
    let (settings, voices) = Settings::read(&dir.join("assets/voices.ron"));
    let (recordings, missing) = Recordings::read(&dir.join("locales"));
    proof.found.extend(voices);
    proof.found.extend(missing);
    // Without recordings, as most languages are, nothing more is to be done.
    if !recordings.listed().is_empty() {
        recordings::prove(proof, &recordings, &settings);
    }
}
