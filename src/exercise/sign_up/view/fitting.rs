//! How large the parts of a page are drawn, for all of them to fit.

use egui::{Ui, Vec2};

use crate::exercise::sign_up::blocks::{Block, LARGEST, Plan};
use crate::theme::GAP;
use crate::widgets::labelled::Words;
use crate::widgets::{View, pager};

/// Letters of the page as shares of the body; the page is turned where even the smallest do not fit.
const SHARES: [f32; 5] = [LARGEST, 0.74, 0.68, 0.62, SMALLEST];
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
    /// The largest letters with which all fit, and as many words as fit with them. Where not even the least
    /// of them do, the smallest: the page is turned less often.
    pub fn new(ui: &Ui, view: &View, blocks: &[Block], size: Vec2) -> Self {
        let height = (size.y - SLACK).max(view.theme.target);
        let fits = |plan: Plan| {
            let of = |block: &Block| block.height(ui, view, size.x, plan) + GAP;
            blocks.iter().map(of).sum::<f32>() - GAP <= height
        };
        let amounts = [(true, true), (true, false), (false, false)];
        let mut whole = amounts
            .into_iter()
            .flat_map(|amount| plans(view, blocks, size.x, height, amount));
        if let Some(plan) = whole.find(|plan| fits(*plan)) {
            return Self { plan, whole: true };
        }
        let small = |beside: bool, notes: bool| plan(view, height, SMALLEST, beside, (notes, true));
        // Letters of labels may be smaller yet, before a page is turned for them alone.
        let within = |plan: Plan| Plan {
            field: view.theme.target,
            notes: false,
            words: Words::Within((height - view.theme.target).max(0.0)),
            ..plan
        };
        if let [Block::Fields(fields)] = blocks
            && (fields.len() == 1 || size.x >= TWO_FIELDS)
        {
            let plan = within(small(true, false));
            return Self { plan, whole: true };
        }
        // The buttons that turn the page take their width.
        let width = size.x - pager::beside_width(view, size.y);
        let page = |plan: Plan| {
            let of = |block: &Block| block.of_page(ui, view, width, plan);
            blocks.iter().all(|block| of(block) <= height)
        };
        let wide = width >= TWO_FIELDS;
        let turned = [small(wide, true), small(false, true)];
        let fitting = turned.into_iter().find(|plan| page(*plan));
        let plan = fitting.unwrap_or_else(|| within(small(wide, false)));
        Self { plan, whole: false }
    }
}

/// All ways to draw, the best first.
fn plans<'a>(
    view: &'a View,
    blocks: &[Block],
    width: f32,
    height: f32,
    amount: (bool, bool),
) -> impl Iterator<Item = Plan> + use<'a> {
    let several = |block: &Block| matches!(block, Block::Fields(fields) if fields.len() > 1);
    let wide = width >= TWO_FIELDS && blocks.iter().any(several);
    let ways: &[bool] = if wide { &[false, true] } else { &[false] };
    SHARES.into_iter().flat_map(move |share| {
        ways.iter()
            .map(move |beside| plan(view, height, share, *beside, amount))
    })
}

fn plan(view: &View, height: f32, share: f32, beside: bool, (notes, wordy): (bool, bool)) -> Plan {
    let letters = view.theme.imitated * share;
    Plan {
        letters,
        field: (letters * 1.85).clamp(view.theme.target, height),
        least: view.theme.target,
        // What people press must fit on a page.
        most: height,
        beside,
        notes,
        wordy,
        words: Words::Above(0.0),
    }
}
