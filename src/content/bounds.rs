//! How large and how deep a file may be: what is out of all proportion would hold up the program, or end it.

use std::fs;
use std::io::Read;
use std::path::Path;

use crate::problem::Fault;

/// Most bytes of a text or a picture: a hundred times the usual lesson, list of words or picture.
pub(super) const MOST_BYTES: u64 = 2_000_000;
/// Most braces of Fluent in braces. Translators need two or three; its parser goes as deep as the file does.
pub(super) const MOST_BRACES: usize = 50;
/// Most elements of a picture in elements. Drawing programs make about ten; what draws goes as deep as the file.
const MOST_ELEMENTS: usize = 100;

/// The bytes of a file, or why they are not read.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    let told = |error: &std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => Fault::new("unreadable-missing"),
        _ => Fault::new("unreadable").with("why", Fault::of_io(error)),
    };
    let mut bytes = Vec::new();
    // A pipe or a device has no end: no more is read than may be.
    let file = fs::File::open(path).map_err(|error| told(&error))?;
    let read = file.take(MOST_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|error| told(&error))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Fault::new("unreadable-large").with("most", MOST_BYTES as usize / 1_000_000));
    }
    Ok(bytes)
}

/// Where the first brace stands that is too deep, in bytes. Messages begin at the beginning of a line, and no
/// brace of one reaches into the next.
pub(super) fn deep_brace(words: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut begins = true;
    for (at, byte) in words.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            byte if begins && byte.is_ascii_alphabetic() => depth = 0,
            _ => {}
        }
        if depth > MOST_BRACES {
            return Some(at);
        }
        begins = byte == b'\n';
    }
    None
}

/// Whether elements of a picture stand too deep in each other.
pub(super) fn is_deep_picture(svg: &[u8]) -> bool {
    let mut depth = 0_usize;
    let mut rest = svg;
    while let Some(at) = rest.iter().position(|byte| *byte == b'<') {
        rest = rest.get(at + 1..).unwrap_or_default();
        let end: &[u8] = if rest.starts_with(b"!--") {
            b"-->"
        } else {
            b">"
        };
        let length = rest.windows(end.len()).position(|window| window == end);
        let (tag, after) = rest.split_at(length.unwrap_or(rest.len()));
        match tag.first() {
            Some(b'/') => depth = depth.saturating_sub(1),
            Some(b'!' | b'?') => {}
            _ => depth += usize::from(tag.last() != Some(&b'/')),
        }
        if depth > MOST_ELEMENTS {
            return true;
        }
        rest = after;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_files_are_not_deep() {
        let words = "a = { $n ->\n    [one] { FR(\"x\") }\n   *[other] { -t }\n}\n";
        assert_eq!(deep_brace(&words.repeat(1_000)), None);
        let svg = "<svg><!-- <g> --><g><path d='M 0 0'/></g><rect/></svg>";
        assert!(!is_deep_picture(svg.repeat(1_000).as_bytes()));
    }

    #[test]
    fn a_brace_left_open_does_not_count_in_the_next_message() {
        assert_eq!(deep_brace(&"a = { \"x\n".repeat(1_000)), None);
    }

    #[test]
    fn what_is_too_deep_is_found_where_it_becomes_so() {
        let words = format!("a = {}", "{".repeat(60));
        assert_eq!(deep_brace(&words), Some(4 + MOST_BRACES));
        let svg = |depth| "<g a='1'>".repeat(depth) + &"</g>".repeat(depth);
        assert!(!is_deep_picture(svg(MOST_ELEMENTS).as_bytes()));
        assert!(is_deep_picture(svg(MOST_ELEMENTS + 1).as_bytes()));
        assert!(is_deep_picture("<a>".repeat(200).as_bytes()));
    }

    #[test]
    fn a_file_without_end_is_read_to_the_bound() {
        let told = read(Path::new("/dev/zero")).unwrap_err();
        assert_eq!(told, Fault::new("unreadable-large").with("most", 2));
    }
}
