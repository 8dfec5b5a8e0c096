//! How large and how deep a file may be: what is out of all proportion would hold up the program, or end it.

use std::fs;
use std::io::Read;
use std::path::Path;

use crate::problem::Fault;

/// Most bytes of a text or a picture: a hundred times the usual lesson, list of words or picture.
pub(super) const MOST_BYTES: u64 = 2_000_000;
/// Most braces and brackets of Fluent in each other. Translators need two or three; its parser goes as deep as the
/// file does.
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

/// Where the first brace or bracket stands that is too deep, in bytes. In the words of a message only braces count;
/// inside braces brackets do too, and what stands in quotes does not. A line that begins a message begins anew: the
/// parser gives up a brace that was left open there.
pub(super) fn deep_brace(words: &str) -> Option<usize> {
    let mut begins = 0;
    let mut depth = 0_usize;
    for line in words.split_inclusive('\n') {
        if depth > 0 && begins_message(line) {
            depth = 0;
        }
        // Most lines have no brace: hundreds of files are passed over at once.
        if depth == 0 && !line.contains('{') {
            begins += line.len();
            continue;
        }
        let mut quoted = false;
        let mut escaped = false;
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' if depth > 0 => quoted = !quoted,
                _ if quoted => {}
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MOST_BRACES {
                return Some(begins + at);
            }
        }
        begins += line.len();
    }
    None
}

/// Whether a line begins as `name =`, which stands in no brace.
fn begins_message(line: &str) -> bool {
    let Some((name, _)) = line.split_once('=') else {
        return false;
    };
    let name = name.trim_end_matches(' ');
    let signs = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    !name.is_empty() && name.chars().all(signs)
}

/// Whether elements of a picture stand too deep in each other.
pub(super) fn is_deep_picture(svg: &[u8]) -> bool {
    let mut depth = 0_usize;
    let mut rest = svg;
    while let Some(at) = rest.iter().position(|byte| *byte == b'<') {
        rest = rest.get(at + 1..).unwrap_or_default();
        let length = if rest.starts_with(b"!--") {
            rest.windows(3).position(|window| window == b"-->")
        } else {
            end_of_tag(rest)
        };
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

/// Where the tag that begins here ends: values in quotes may hold that sign too.
fn end_of_tag(tag: &[u8]) -> Option<usize> {
    let mut quote = None;
    tag.iter().position(|byte| match (quote, byte) {
        (None, b'"' | b'\'') => {
            quote = Some(*byte);
            false
        }
        (Some(open), byte) => {
            if open == *byte {
                quote = None;
            }
            false
        }
        (None, byte) => *byte == b'>',
    })
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
        let calls = format!("a = {{ {}", "A(\"}\",\n".repeat(60));
        assert!(deep_brace(&calls).is_some());
        let words = format!("a = (({}", "(".repeat(60));
        assert_eq!(deep_brace(&words), None, "brackets are words there");
        let svg = |depth| "<g a='/>'>".repeat(depth) + &"</g>".repeat(depth);
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
