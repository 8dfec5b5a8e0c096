//! A script as a table: written for people who record it, read again to know which sentence has which number.

use super::table::{self, Error};
use crate::script::Line;

/// The columns, in order. `number` and `sentence` are read again.
pub const COLUMNS: [&str; 5] = ["number", "message", "line", "sentence", "say"];

/// The script as CSV.
pub fn csv(lines: &[Line]) -> Result<Vec<u8>, csv::Error> {
    let row = |line: &Line| {
        [
            line.number.to_string(),
            line.heard.key.clone(),
            line.heard.line.to_string(),
            line.heard.sentence.plain(),
            line.say.clone().unwrap_or_default(),
        ]
    };
    table::write(COLUMNS, lines.iter().map(row))
}

/// The numbers and sentences of a script.
pub fn read(bytes: &[u8]) -> Result<Vec<(usize, String)>, Error> {
    let mut found: Vec<(usize, String)> = Vec::new();
    for (line, [number, sentence]) in table::read(bytes, ["number", "sentence"])? {
        let fault = |why: String| Error::Line { line, why };
        let number = number.trim();
        let number = number
            .parse()
            .map_err(|_| fault(format!("\"{number}\" is no number")))?;
        if found.iter().any(|(other, _)| *other == number) {
            return Err(fault(format!("number {number} stands twice")));
        }
        found.push((number, sentence));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::script::Heard;
    use crate::words::{REFERENCE, Sentence};

    fn line(number: usize, text: &str, say: Option<&str>) -> Line {
        let heard = Heard {
            key: "scams_parcel.right".into(),
            line: 2,
            sentence: Sentence::of(text, REFERENCE),
        };
        let say = say.map(str::to_owned);
        Line { number, heard, say }
    }

    #[test]
    fn written_and_read_again() {
        let lines = [
            line(1, "Bonjour ; vous \"ici\"", Some("= bonjour")),
            line(7, "=SUM(A1)", None),
            line(8, "'Oui'", None),
        ];
        let bytes = csv(&lines).unwrap();
        let text = std::str::from_utf8(&bytes).unwrap();
        assert!(
            text.starts_with("\u{feff}number;message;line;sentence;say\r\n1;scams_parcel.right;2;")
        );
        assert!(
            text.contains("'=SUM") && text.contains(";'= bonjour\r\n"),
            "{text}"
        );
        let wanted = lines.map(|line| (line.number, line.heard.sentence.plain()));
        assert_eq!(read(&bytes), Ok(wanted.to_vec()));
    }

    #[test]
    fn saved_by_another_program() {
        for table in [
            "number,sentence\n 3 ,Bonjour\n\n,\n4,\"Oui, merci\"\n",
            "x\tsentence\tnumber\n1\tBonjour\t3\n\t\t\n1\tOui, merci\t4",
        ] {
            let wanted = vec![(3, "Bonjour".to_owned()), (4, "Oui, merci".to_owned())];
            assert_eq!(read(table.as_bytes()), Ok(wanted));
        }
    }

    #[test]
    fn what_is_no_script_is_told() {
        assert_eq!(read(b"\xff\xfe"), Err(Error::NotText));
        assert_eq!(read(b""), Err(Error::NoColumn("number")));
        assert_eq!(read(b"number;words\n"), Err(Error::NoColumn("sentence")));
        let told = |table: &str| read(table.as_bytes()).unwrap_err().to_string();
        assert!(told("number;sentence\nune;Oui\n").starts_with("line 2 "));
        assert!(told("number;sentence\n1;Oui\n1;Non\n").contains("twice"));
    }
}
