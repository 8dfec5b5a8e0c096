//! Pictures that are long in the making are named: an operator then knows that the machine is too weak, or too busy.

use std::time::{Duration, Instant};

use bevy::prelude::*;

/// A press that shows later than this feels lost.
const SLOW: Duration = Duration::from_millis(250);
/// The start has its own figures: fonts and pictures are read, the window finds its size.
const START: Duration = Duration::from_secs(5);

/// When the program began, and the picture that is in the making.
#[derive(Resource)]
struct Making {
    start: Instant,
    picture: Instant,
}

/// Watches every picture.
pub fn plugin(app: &mut App) {
    let now = Instant::now();
    app.insert_resource(Making {
        start: now,
        picture: now,
    });
    app.add_systems(First, |mut making: ResMut<Making>| {
        making.picture = Instant::now();
    });
    app.add_systems(Last, tell);
}

fn tell(making: Res<Making>) {
    let took = making.picture.elapsed();
    if took > SLOW && making.start.elapsed() > START {
        eprintln!("pas-a-pas: a picture took {} ms to make", took.as_millis());
    }
}
