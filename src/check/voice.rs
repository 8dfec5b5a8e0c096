//! The files of the voice can be read, and every recording that they name is there.

use super::proof::Proof;
use crate::narrator::{Recordings, Settings};

pub(super) fn prove(proof: &mut Proof) {
    let dir = &proof.content.dir;
    let (_, voices) = Settings::read(&dir.join("assets/voices.ron"));
    let (_, recordings) = Recordings::read(&dir.join("locales"));
    proof.found.extend(voices);
    proof.found.extend(recordings);
}
