//! Pictures stand alone: square like the shipped ones, without words, without other files.

use std::path::Path;

use super::super::proof::Proof;
use crate::problem::{Fault, Problem};

/// How far from square a picture may be: its longer side is at most so many hundredths of the other.
const MOST_PERCENT: f32 = 110.0;

pub(super) fn prove(proof: &mut Proof, path: &Path, bytes: &[u8]) {
    let Some(text) = std::str::from_utf8(bytes).ok() else {
        return;
    };
    // A picture that can be drawn can be read; a packed one can't be looked into.
    let Ok(document) = roxmltree::Document::parse(text) else {
        return;
    };
    let mut at = |node: roxmltree::Node, fault| {
        let place = document.text_pos_at(node.range().start);
        proof.found.push(Problem {
            line: place.row as usize,
            column: place.col as usize,
            ..Problem::of_file(path, "picture-style", fault)
        });
    };
    let root = document.root_element();
    if !is_square(root.attribute("viewBox")) {
        at(root, Fault::new("picture-square"));
    }
    for node in root.descendants().filter(roxmltree::Node::is_element) {
        let mut links = node.attributes().filter(|own| own.name() == "href");
        match node.tag_name().name() {
            "text" => at(node, Fault::new("picture-text")),
            "image" => at(node, Fault::new("picture-image")),
            _ if links.any(|link| !link.value().starts_with('#')) => {
                at(node, Fault::new("picture-image"));
            }
            _ => {}
        }
    }
}

/// Whether a `viewBox` is there and about as wide as it is high.
fn is_square(view_box: Option<&str>) -> bool {
    let numbers = view_box.unwrap_or_default().split([' ', ',']);
    let numbers: Vec<f32> = numbers.filter_map(|number| number.parse().ok()).collect();
    let [_, _, width, height] = numbers[..] else {
        return false;
    };
    let (short, long) = (width.min(height), width.max(height));
    short > 0.0 && long * 100.0 <= short * MOST_PERCENT
}

#[cfg(test)]
mod tests {
    use super::is_square;

    #[test]
    fn a_picture_is_about_square() {
        for sound in ["0 0 400 400", "0 0 48 48", "-10,-10,420,400"] {
            assert!(is_square(Some(sound)), "{sound}");
        }
        for not in ["0 0 100 50", "0 0 0 0", "0 0 400", ""] {
            assert!(!is_square(Some(not)), "{not}");
        }
        assert!(!is_square(None));
    }
}
