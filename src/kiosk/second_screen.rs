//! Two monitors in a workshop: the window lies over both, slides on one and notes on the other.

use bevy::prelude::*;
use bevy::window::{Monitor, PrimaryMonitor, PrimaryWindow, WindowMode};

use super::Situation;
use super::perform::Program;
use crate::app::{Action, Lead, TwoScreens};

/// How the window was before it was laid over two monitors.
#[derive(Clone)]
pub struct Before {
    mode: WindowMode,
    position: WindowPosition,
    size: UVec2,
}

/// Lays the window over two monitors when a workshop begins, and back when it ends; tells the model where the edge
/// between them is. Wayland lets no window lie where it wants: there it happens only where the compositor makes one
/// large screen of two (`cage -m extend`).
pub fn watch(
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    monitors: Query<(&Monitor, Has<PrimaryMonitor>)>,
    mut program: NonSendMut<Program>,
    mut before: Local<Option<Before>>,
) {
    let Ok(mut window) = windows.single_mut() else {
        return;
    };
    let Some(workshop) = &program.model().workshop else {
        if let Some(before) = before.take() {
            window.mode = before.mode;
            window.position = before.position;
            window
                .resolution
                .set_physical_resolution(before.size.x, before.size.y);
        }
        return;
    };
    let known = workshop.two_screens;
    let pair = pair(&monitors);
    let covers = program.settings().situation == Situation::FullScreen;
    let places_windows = std::env::var_os("WAYLAND_DISPLAY").is_none();
    if before.is_none()
        && covers
        && places_windows
        && let Some(pair) = pair
    {
        *before = Some(Before {
            mode: window.mode,
            position: window.position,
            size: window.resolution.physical_size(),
        });
        let whole = pair.left.union(pair.right);
        window.mode = WindowMode::Windowed;
        window.position = WindowPosition::At(whole.min);
        let size = whole.size().as_uvec2();
        window.resolution.set_physical_resolution(size.x, size.y);
    }
    let size = window.resolution.physical_size().as_vec2();
    let found = pair
        .and_then(|pair| over(pair, size))
        .or_else(|| TwoScreens::of_shape(size.x, size.y));
    let same = match (known, found) {
        (Some(known), Some(found)) => (known.at, known.heights) == (found.at, found.heights),
        (None, None) => true,
        _ => false,
    };
    if !same {
        let now = program.now();
        program.act(Action::Lead(Lead::Screens(found)), now);
    }
}

/// Two monitors side by side, the left one first; none when there are fewer or more of them, or they stand otherwise.
fn pair(monitors: &Query<(&Monitor, Has<PrimaryMonitor>)>) -> Option<Pair> {
    let mut found: Vec<(IRect, bool)> = monitors
        .iter()
        .map(|(monitor, primary)| {
            let at = monitor.physical_position;
            let size = monitor.physical_size().as_ivec2();
            (IRect::from_corners(at, at + size), primary)
        })
        .collect();
    found.sort_by_key(|(rect, _)| rect.min.x);
    let [(left, _), (right, primary)] = found.try_into().ok()?;
    (left.max.x == right.min.x).then_some(Pair {
        left,
        right,
        // The first monitor is that of the machine, before the facilitator.
        slides_right: !primary,
    })
}

/// Two monitors side by side.
#[derive(Clone, Copy)]
struct Pair {
    left: IRect,
    right: IRect,
    slides_right: bool,
}

/// The edge between two monitors in a window of this size, if it is as large as both of them.
fn over(pair: Pair, size: Vec2) -> Option<TwoScreens> {
    let Pair { left, right, .. } = pair;
    let whole = left.union(right);
    if whole.size().as_vec2() != size {
        return None;
    }
    let share = |rect: IRect| rect.height() as f32 / size.y;
    Some(TwoScreens {
        at: left.width() as f32 / size.x,
        heights: [share(left), share(right)],
        slides_right: pair.slides_right,
    })
}
