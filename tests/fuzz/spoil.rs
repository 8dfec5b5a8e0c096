//! How a file is spoilt: by slips of an author, by a broken disk, by pieces of its own form at a wrong place.

/// Chance that is the same for the same number: SplitMix64 (Steele, Lea and Flood, 2014).
pub struct Dice(u64);

impl Dice {
    pub fn new(case: u64) -> Self {
        Self(case.wrapping_mul(0xd134_2543_de82_ef95))
    }

    /// A number below `end`; 0 when there is none.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        mixed as usize % end.max(1)
    }
}

/// Pieces that mean something in one of the formats, or nothing in any.
const PIECES: [&str; 46] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "'",
    "\\",
    "\n",
    "\t",
    " ",
    "//",
    "/*",
    "*/",
    "#",
    "=",
    ".",
    "-",
    "r#\"",
    "None",
    "Some(",
    "-1",
    "0",
    "18446744073709551616",
    "1e999",
    "NaN",
    "{ -term }",
    "{ $n ->",
    "*[other]",
    "{ FR(\"\") }",
    "{ FR(\"mot\") }",
    "TODO:",
    "FALC-",
    "é",
    "\u{202e}",
    "\u{0}",
    "\u{feff}",
    "👩‍👩‍👧‍👦",
    "مرحبا",
    "<g>",
    "</g>",
    "<use href=\"#a\"/>",
    "&amp;",
];

/// The file with one to four faults.
pub fn spoilt(sound: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = sound.to_vec();
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len() + 1);
        let end = (at + dice.below(200)).min(bytes.len());
        match dice.below(9) {
            0 => _ = bytes.splice(at..end, []),
            1 => _ = bytes.splice(at..at, PIECES[dice.below(PIECES.len())].bytes()),
            2 => {
                let times = dice.below(3_000);
                let piece = PIECES[dice.below(PIECES.len())];
                _ = bytes.splice(at..at, piece.repeat(times).bytes());
            }
            3 => {
                let copy = bytes[at..end].to_vec();
                let to = dice.below(bytes.len() + 1);
                _ = bytes.splice(to..to, copy);
            }
            4 => bytes.truncate(at),
            5 => {
                let end = (at + 4).min(bytes.len());
                bytes[at..end].fill_with(|| dice.below(256) as u8);
            }
            6 => swap_lines(&mut bytes, dice),
            // A word becomes another word of the file: names that are not there, that are there twice.
            7 => {
                let word = word_at(&bytes, dice.below(bytes.len() + 1));
                let other = word_at(&bytes, dice.below(bytes.len() + 1));
                let other = bytes[other].to_vec();
                _ = bytes.splice(word, other);
            }
            _ => _ = bytes.splice(at..end, PIECES[dice.below(PIECES.len())].bytes()),
        }
    }
    bytes
}

fn swap_lines(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let (one, other) = (dice.below(lines.len()), dice.below(lines.len()));
    if one < lines.len() && other < lines.len() {
        lines.swap(one, other);
    }
    *bytes = lines.concat();
}

/// The letters and digits around a place.
fn word_at(bytes: &[u8], at: usize) -> std::ops::Range<usize> {
    let inside = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let before = bytes[..at]
        .iter()
        .rev()
        .take_while(|byte| inside(byte))
        .count();
    let after = bytes[at..].iter().take_while(|byte| inside(byte)).count();
    at - before..at + after
}
