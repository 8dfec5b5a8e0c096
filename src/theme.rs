//! Colours, sizes and distances: the tokens of `assets/theme.ron` and how they become pixels.

mod contrast;
mod target;

use std::path::Path;

use egui::Color32;
use serde::{Deserialize, Deserializer};

use crate::comfort::{self, Comfort, Contrast};
use crate::fonts::Face;
use crate::problem::{Carried, Fault, Problem, carried};

pub use contrast::{ContrastFault, contrast_ratio};
pub use target::{LEAST_TARGET, TARGET_MM, least_target};

/// The shipped theme, used when the one on disk can't be read.
const SHIPPED: &str = include_str!("../assets/theme.ron");

/// The four sets of colours.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Themes {
    light: Palette,
    dark: Palette,
    yellow: Palette,
    soft: Palette,
}

/// The colours of one theme, each named for what it is used for.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Palette {
    /// Behind everything.
    #[serde(deserialize_with = "color")]
    pub background: Color32,
    /// Bars, cards and buttons.
    #[serde(deserialize_with = "color")]
    pub surface: Color32,
    /// All text but that on the accent, and pictograms.
    #[serde(deserialize_with = "color")]
    pub text: Color32,
    /// Outlines of controls.
    #[serde(deserialize_with = "color")]
    pub line: Color32,
    /// The one thing to do.
    #[serde(deserialize_with = "color")]
    pub accent: Color32,
    /// Text on the accent.
    #[serde(deserialize_with = "color")]
    pub on_accent: Color32,
    /// Behind the sentence being read.
    #[serde(deserialize_with = "color")]
    pub highlight: Color32,
    /// A chosen option.
    #[serde(deserialize_with = "color")]
    pub chosen: Color32,
    /// Behind a right answer.
    #[serde(deserialize_with = "color")]
    pub right: Color32,
    /// Outline of a right answer.
    #[serde(deserialize_with = "color")]
    pub right_line: Color32,
    /// Behind an answer to try again, and behind hints.
    #[serde(deserialize_with = "color")]
    pub again: Color32,
    /// Outline of an answer to try again.
    #[serde(deserialize_with = "color")]
    pub again_line: Color32,
    /// Behind French words.
    #[serde(deserialize_with = "color")]
    pub french: Color32,
    /// Outline of French words.
    #[serde(deserialize_with = "color")]
    pub french_line: Color32,
    /// Frame around the control that has the keyboard focus.
    #[serde(deserialize_with = "color")]
    pub focus: Color32,
}

/// The theme for one person at this moment: colours and sizes in points.
#[derive(Clone, PartialEq, Debug)]
pub struct Theme {
    /// The colours.
    pub palette: Palette,
    /// Sentences, options, the main button.
    pub body: f32,
    /// Letters of what imitates a program or a paper: those of the body, at 200 % at most. Larger ones would leave no
    /// room for what is practised; each part is heard.
    pub imitated: f32,
    /// Headings.
    pub title: f32,
    /// Words under the pictograms of the bars. They grow less than the body: their pictogram carries them.
    pub caption: f32,
    /// Whether things keep still.
    pub still: bool,
    /// The typeface of text from left to right.
    pub face: Face,
    /// Width of the frame around the control that has the keyboard focus.
    pub focus_width: f32,
    /// Least width and height of what can be touched, in points: see [`least_target`].
    pub target: f32,
}

/// Behind pictures, which are drawn for a light ground in every theme: the background of the light one.
pub const PICTURE_GROUND: &str = "#faf6ee";
/// [`PICTURE_GROUND`] as a colour.
pub fn picture_ground() -> Color32 {
    Color32::from_hex(PICTURE_GROUND).unwrap_or(Color32::WHITE)
}
/// Ink on paper as it is shown on the screen, from 0 (black) to 255 (white).
pub fn grey(tone: u8) -> Color32 {
    Color32::from_gray(tone)
}
/// A projector that shows nothing: true black, whatever the theme.
pub const BLACK_SCREEN: Color32 = Color32::BLACK;
/// Line height of sentences, as a multiple of their size (RLS-1.13 of the State's reference: 1.5).
pub const LINE_HEIGHT: f32 = 1.5;
/// Space between things, in points.
pub const GAP: f32 = 14.0;
/// Space inside cards and around the screen, in points.
pub const MARGIN: f32 = 20.0;
/// Radius of corners, in points.
pub const RADIUS: f32 = 16.0;
/// Width of the frame around the control that has the keyboard focus, in points; twice as wide in letters of 200 %
/// and more, for eyes that need those.
pub const FOCUS: f32 = 5.0;
/// Size of body text in points at 100 %; see [`pixels_per_point`].
pub const BODY: f32 = 44.0;

impl Themes {
    /// Reads a theme file.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Problem> {
        ron::from_str(text).map_err(|error| {
            let fault = |why| Fault::new("theme-syntax").with("why", why);
            Problem::of_ron(path, text, &error, "theme-syntax", fault)
        })
    }

    /// The shipped colours.
    pub fn shipped() -> Result<Self, Problem> {
        Self::parse(Path::new("assets/theme.ron"), SHIPPED)
    }

    /// Black on white: what is left when not even the shipped file can be read.
    pub fn plain() -> Self {
        let (black, white) = (Color32::BLACK, Color32::WHITE);
        let palette = Palette {
            background: white,
            surface: white,
            text: black,
            line: black,
            accent: black,
            on_accent: white,
            highlight: white,
            chosen: white,
            right: white,
            right_line: black,
            again: white,
            again_line: black,
            french: white,
            french_line: black,
            focus: black,
        };
        Self {
            light: palette.clone(),
            dark: palette.clone(),
            yellow: palette.clone(),
            soft: palette,
        }
    }

    /// The colours of one theme.
    pub fn palette(&self, contrast: Contrast) -> &Palette {
        match contrast {
            Contrast::Light => &self.light,
            Contrast::Dark => &self.dark,
            Contrast::Yellow => &self.yellow,
            Contrast::Soft => &self.soft,
        }
    }

    /// Colours and sizes for one person, on a screen of which nothing is known: its targets are the least ones.
    pub fn theme(&self, comfort: &Comfort) -> Theme {
        let factor = comfort.text_size.factor();
        Theme {
            palette: self.palette(comfort.contrast).clone(),
            body: BODY * factor,
            imitated: BODY * factor.min(2.0),
            title: BODY * factor * 1.1,
            caption: 25.0 * factor.min(1.15),
            still: comfort.still,
            face: match comfort.face {
                comfort::Face::Plain => Face::Latin,
                comfort::Face::Dyslexia => Face::Wide,
            },
            focus_width: if factor < 2.0 { FOCUS } else { FOCUS * 2.0 },
            target: LEAST_TARGET,
        }
    }
}

/// Height of capitals for an angle of 0.7° at `distance_mm` (EN 301 549, 5.1.4), in millimetres.
pub fn cap_height_mm(distance_mm: f32) -> f32 {
    2.0 * distance_mm * (0.7_f32.to_radians() / 2.0).tan()
}

/// Pixels per point such that capitals of body text at 100 % stand at 0.7°.
///
/// `cap_height` is that of the face as a share of its size; `diagonal_px` and `diagonal_inches` are
/// those of the screen; `distance_mm` is how far the eyes are. A 15.6-inch screen of 1366×768 seen
/// from 60 cm gives 1: there a body of 44 points has capitals of 29 pixels.
pub fn pixels_per_point(
    cap_height: f32,
    diagonal_px: f32,
    diagonal_inches: f32,
    distance_mm: f32,
) -> f32 {
    let pixel_mm = diagonal_inches * 25.4 / diagonal_px;
    cap_height_mm(distance_mm) / pixel_mm / (cap_height * BODY)
}

/// Pixels per point for a picture that is looked at from far away: its size counts, not that of a screen. Capitals of
/// body text are 4 % of its height, for the furthest person sits six picture heights away (distance / 150, as
/// InfoComm has it); a narrow picture is as one of 4:3.
pub fn workshop_pixels_per_point(width_px: f32, height_px: f32) -> f32 {
    const CAPITALS: f32 = 0.04;
    let height = CAP_HEIGHT * BODY / CAPITALS;
    (height_px / height).min(width_px / (height * 4.0 / 3.0))
}

/// Height of capitals of the shipped face as a share of its size.
pub const CAP_HEIGHT: f32 = 0.668;

/// A bank card (ISO/IEC 7810, ID-1), in millimetres.
pub const CARD_MM: (f32, f32) = (85.6, 53.98);

/// Width of a point on the screen in millimetres, for eyes at this distance, if the size of the screen is known.
pub fn point_mm(distance_mm: f32) -> f32 {
    cap_height_mm(distance_mm) / (CAP_HEIGHT * BODY)
}

fn color<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(deserializer)?;
    Color32::from_hex(&text)
        .ok()
        .filter(|_| text.len() == 7)
        .ok_or_else(|| serde::de::Error::custom(carried(Carried::Colour, &text)))
}

#[cfg(test)]
mod tests;
