//! Waivers: comments beside the words that say why a rule does not hold there.

use super::rules;

/// A waiver as written in a file of words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Waiver {
    /// Line of the comment, from 1.
    pub line: usize,
    /// The rule, such as `S08`.
    pub rule: String,
    /// The message below the comment; none when none follows.
    pub message: Option<String>,
    /// The attribute; none means the value of the message.
    pub attribute: Option<String>,
    /// The sentence, from 1; none means all of them.
    pub sentence: Option<usize>,
    /// Why.
    pub reason: String,
    /// Who says so.
    pub by: String,
}

impl Waiver {
    /// Whether it names a rule, a reason and a person.
    pub fn is_complete(&self) -> bool {
        rules::rule(&self.rule).is_some() && !self.reason.is_empty() && !self.by.is_empty()
    }
}

/// The waivers of a file: `# waive S08 .right 2: reason (by Name)`, directly above the message.
pub fn waivers(text: &str) -> Vec<Waiver> {
    let mut found: Vec<Waiver> = Vec::new();
    let mut waiting: Vec<Waiver> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if let Some(comment) = line.strip_prefix('#') {
            waiting.extend(parse(comment.trim(), number));
            continue;
        }
        let id = line.split_once('=').map(|(id, _)| id.trim());
        let message = id.filter(|id| !line.starts_with(char::is_whitespace) && !id.is_empty());
        for mut waiver in waiting.drain(..) {
            waiver.message = message.map(str::to_owned);
            found.push(waiver);
        }
    }
    found.append(&mut waiting);
    found
}

fn parse(comment: &str, line: usize) -> Option<Waiver> {
    let rest = comment.strip_prefix("waive")?;
    // "waived" or "waiver" begin an ordinary comment.
    if rest.starts_with(char::is_alphabetic) {
        return None;
    }
    let (head, reason) = rest.split_once(':').unwrap_or((rest, ""));
    let mut words = head.split_whitespace();
    let rule = words.next().unwrap_or_default().to_owned();
    let (mut attribute, mut sentence) = (None, None);
    for word in words {
        match word.strip_prefix('.') {
            Some(name) => attribute = Some(name.to_owned()),
            None => sentence = word.parse().ok(),
        }
    }
    let open = reason.rfind(['(']);
    let (reason, person) = open.map_or((reason, ""), |at| reason.split_at(at));
    let person = person
        .trim_start_matches('(')
        .trim_end()
        .trim_end_matches(')');
    let by = person
        .strip_prefix("by ")
        .or_else(|| person.strip_prefix("par "));
    Some(Waiver {
        line,
        rule,
        message: None,
        attribute,
        sentence,
        reason: reason.trim().to_owned(),
        by: by.unwrap_or_default().trim().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waivers_belong_to_the_message_below() {
        let text = "# note\n# waive S08 .right 2: for safety (by Léa)\na_b =\n    Oui.\n\n\
                    # waive S01: an address (par Ali)\n\nc = d\n# waive W09\n";
        let found = waivers(text);
        assert_eq!(found.len(), 3);
        assert_eq!(found[0].rule, "S08");
        assert_eq!(found[0].message.as_deref(), Some("a_b"));
        assert_eq!(found[0].attribute.as_deref(), Some("right"));
        assert_eq!(found[0].sentence, Some(2));
        assert_eq!(
            (found[0].reason.as_str(), found[0].by.as_str()),
            ("for safety", "Léa")
        );
        assert!(found[0].is_complete());
        // An empty line parts it from the message.
        assert_eq!((found[1].line, &found[1].message), (6, &None));
        assert!(!found[2].is_complete());
    }
}
