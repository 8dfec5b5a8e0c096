//! How large the parts of a page are drawn, for all of them to fit.

use egui::{Ui, Vec2};

use crate::exercise::sign_up::blocks::{Block, Plan};
use crate::theme::{GAP, TARGET};
use crate::widgets::View;
use crate::widgets::labelled::Words;

/// Letters of the page as shares of the body; the page is turned where even the smallest do not fit.
const SHARES: [f32; 5] = [0.8, 0.74, 0.68, 0.62, SMALLEST];
/// The smallest of them.
pub(super) const SMALLEST: f32 = 0.55;
/// Least width of two fields side by side, in points.
const TWO_FIELDS: f32 = 480.0;

/// Space for the frame of the field that has the focus, in points.
const SLACK: f32 = 8.0;

/// How blocks go into some room.
pub(super) struct Fitting {
    pub plan: Plan,
    /// Whether all of them do, without turning the page.
    pub whole: bool,
}

impl Fitting {
    /// The largest letters with which they fit, and as many words as fit with them.
    pub fn new(ui: &Ui, view: &View, blocks: &[Block], size: Vec2) -> Self {
        let several = |block: &Block| matches!(block, Block::Fields(fields) if fields.len() > 1);
        let wide = size.x >= TWO_FIELDS && blocks.iter().any(several);
        // What people press must fit on a page that can be turned.
        let most = (size.y - TARGET - GAP).max(TARGET);
        let height = size.y - SLACK;
        let plan = |share: f32, beside: bool, (notes, wordy): (bool, bool)| {
            let letters = view.theme.body * share;
            Plan {
                letters,
                field: (letters * 1.85).clamp(TARGET, most),
                most,
                beside,
                notes,
                wordy,
                words: Words::Above(0.0),
            }
        };
        let ways: &[bool] = if wide { &[false, true] } else { &[false] };
        for words in [(true, true), (true, false), (false, false)] {
            for share in SHARES {
                for beside in ways {
                    let plan = plan(share, *beside, words);
                    let of = |b: &Block| b.height(ui, view, size.x, plan) + GAP;
                    let total = blocks.iter().map(of).sum::<f32>() - GAP;
                    if total <= height {
                        return Self { plan, whole: true };
                    }
                }
            }
        }
        // The words of fields become smaller; all of a field and its words stands on one page.
        let room = if blocks.len() == 1 { height } else { most };
        let plan = Plan {
            field: TARGET,
            words: Words::Within((room - TARGET).max(0.0)),
            ..plan(SMALLEST, wide, (false, false))
        };
        let whole = blocks.len() == 1 && wide;
        Self { plan, whole }
    }
}
