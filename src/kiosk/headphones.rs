//! Headphones that are plugged in or pulled out, as ALSA tells it: its events come by themselves, nothing is polled.

use std::sync::mpsc::{Receiver, channel};
use std::thread;

use alsa::ctl::{Ctl, ElemType, ElemValue};

use crate::app::Action;

/// What sound cards tell of headphones.
pub struct Headphones {
    /// Whether they are plugged in now.
    told: Receiver<bool>,
}

impl Headphones {
    /// Listens to every sound card; `wake` is called when headphones were plugged in or pulled out. A machine that
    /// does not tell, or has no card, is one without headphones.
    pub fn watch(wake: impl Fn() + Clone + Send + 'static) -> Self {
        let (tell, told) = channel();
        for card in alsa::card::Iter::new().flatten() {
            let (tell, wake) = (tell.clone(), wake.clone());
            let changed = move |plugged: bool| {
                // Nobody hears it only when the program ends.
                _ = tell.send(plugged);
                wake();
            };
            let listen = move || {
                // A card that is pulled out, or tells nothing, ends its thread.
                _ = listen(&card, &changed);
                // With a card its headphones are gone.
                changed(false);
            };
            let started = thread::Builder::new()
                .name("headphones".into())
                .spawn(listen);
            if let Err(error) = started {
                eprintln!("pas-a-pas: headphones are not noticed: {error}");
            }
        }
        Self { told }
    }

    /// Headphones that were plugged in or pulled out since the last time.
    pub fn events(&self) -> Vec<Action> {
        let told = self.told.try_iter();
        told.map(|plugged| match plugged {
            true => Action::Headphones,
            false => Action::HeadphonesOut,
        })
        .collect()
    }
}

fn listen(card: &alsa::Card, changed: &impl Fn(bool)) -> alsa::Result<()> {
    let control = Ctl::from_card(card, false)?;
    control.subscribe_events(true)?;
    loop {
        // Sleeps until the card tells something.
        let Some(event) = control.read()? else {
            continue;
        };
        let id = event.get_id();
        if !event.get_mask().value() || !id.get_name().is_ok_and(is_jack) {
            continue;
        }
        let mut value = ElemValue::new(ElemType::Boolean)?;
        value.set_id(&id);
        control.elem_read(&mut value)?;
        // Of two sockets either may still be in use: who is not sure says that others hear.
        if let Some(plugged) = value.get_boolean(0) {
            changed(plugged);
        }
    }
}

/// Whether a control tells that headphones are plugged in, by its name as the kernel gives it.
///
/// Names: <https://docs.kernel.org/sound/designs/control-names.html>, "Headphone Jack", "Headphone Front Jack".
fn is_jack(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let worn = words
        .iter()
        .any(|word| ["Headphone", "Headset"].contains(word));
    worn && words.last() == Some(&"Jack") && !words.contains(&"Mic")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_worn_on_the_ears_counts() {
        for name in [
            "Headphone Jack",
            "Headphone Front Jack",
            "Front Headphone Jack",
            "Headset Jack",
        ] {
            assert!(is_jack(name), "{name}");
        }
        for name in [
            "Headphone Playback Switch",
            "Headset Mic Jack",
            "Mic Jack",
            "Line Out Front Jack",
            "HDMI/DP,pcm=3 Jack",
            "Headphone Jack Phantom",
            "",
        ] {
            assert!(!is_jack(name), "{name}");
        }
    }
}
