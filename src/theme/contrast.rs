//! Which colours of a theme are far enough from each other.

use egui::Color32;

use super::{Palette, Themes};
use crate::comfort::Contrast;

impl Themes {
    /// Pairs of tokens without enough contrast.
    pub fn contrast_faults(&self) -> Vec<ContrastFault> {
        Contrast::ALL
            .iter()
            .flat_map(|contrast| {
                let faults = self.palette(*contrast).contrast_faults();
                faults.into_iter().map(|fault| ContrastFault {
                    theme: contrast.name(),
                    ..fault
                })
            })
            .collect()
    }
}

impl Palette {
    pub(super) fn contrast_faults(&self) -> Vec<ContrastFault> {
        let text_on = [
            ("background", self.background),
            ("surface", self.surface),
            ("highlight", self.highlight),
            ("chosen", self.chosen),
            ("right", self.right),
            ("again", self.again),
            ("french", self.french),
        ];
        let grounds = [("background", self.background), ("surface", self.surface)];
        let shapes = [
            ("line", self.line),
            ("accent", self.accent),
            ("right_line", self.right_line),
            ("again_line", self.again_line),
            ("french_line", self.french_line),
        ];
        let mut faults = Vec::new();
        let mut need = |front, behind, a: Color32, b: Color32, least: f32| {
            let ratio = contrast_ratio(a, b);
            if ratio < least {
                faults.push(ContrastFault {
                    theme: "",
                    front,
                    behind,
                    ratio,
                    least,
                });
            }
        };
        for (name, ground) in text_on {
            need("text", name, self.text, ground, 7.0);
        }
        need("on_accent", "accent", self.on_accent, self.accent, 7.0);
        // The frame is drawn around controls on cards of every colour.
        for (name, ground) in text_on {
            need("focus", name, self.focus, ground, 3.0);
        }
        for (shape, color) in shapes {
            for (name, ground) in grounds {
                need(shape, name, color, ground, 3.0);
            }
        }
        faults
    }
}

/// Two colours of a theme that are too close.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ContrastFault {
    /// Name of the theme.
    pub theme: &'static str,
    /// Token of the colour in front.
    pub front: &'static str,
    /// Token of the colour behind it.
    pub behind: &'static str,
    /// What the contrast is.
    pub ratio: f32,
    /// What it must be.
    pub least: f32,
}

/// Contrast ratio of two opaque colours, from 1 to 21 (WCAG 2.2).
pub fn contrast_ratio(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(color: Color32) -> f32 {
    let linear = |channel: u8| {
        let c = f32::from(channel) / 255.0;
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
}
