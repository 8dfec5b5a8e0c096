//! Workshops as a table: one line for each question that was put to the group.

use super::{iso_8601, table};
use crate::report::Day;
use crate::workshop::{GroupOutcome, Record, StepRecord};

/// The columns, in order. Other programs read them: new ones are added at the end.
///
/// `date` is a day on the spot. `languages` and `hands` hold several things between spaces; `hands` are the answers in
/// the order of the screen, each with the hands raised for it, as `hurry=5`. `begun_at` is in universal time; the lines
/// of one workshop have the same.
pub const COLUMNS: [&str; 11] = [
    "date",
    "lesson",
    "lesson_version",
    "minutes",
    "people",
    "languages",
    "finished",
    "step",
    "outcome",
    "hands",
    "begun_at",
];

/// The table as CSV, with days of clocks so many seconds ahead of UTC. A workshop without a question has one line, in
/// which the cells of the question are empty.
pub fn csv(records: &[Record], utc_offset_secs: i32) -> Result<Vec<u8>, csv::Error> {
    table::write(
        COLUMNS,
        records
            .iter()
            .flat_map(|record| lines(record, utc_offset_secs)),
    )
}

fn lines(record: &Record, utc_offset_secs: i32) -> Vec<[String; 11]> {
    let nothing = StepRecord::default();
    let mut questions: Vec<&StepRecord> = record
        .steps
        .iter()
        .filter(|step| is_question(step))
        .collect();
    if questions.is_empty() {
        questions.push(&nothing);
    }
    let languages: Vec<String> = record.locales.iter().map(ToString::to_string).collect();
    let languages = languages.join(" ");
    let line = |step: &StepRecord| {
        [
            Day::of(record.begun, utc_offset_secs).iso_8601(),
            record.lesson.clone(),
            record.lesson_version.to_string(),
            record.minutes().to_string(),
            record
                .people
                .map(|people| people.to_string())
                .unwrap_or_default(),
            languages.clone(),
            if record.finished { "yes" } else { "no" }.to_owned(),
            step.step.clone(),
            step.outcome.map(name).unwrap_or_default().to_owned(),
            hands(step),
            iso_8601(record.begun),
        ]
    };
    questions.into_iter().map(line).collect()
}

/// Whether the group was asked something at this step, though it may have gone on without the answer.
fn is_question(step: &StepRecord) -> bool {
    step.outcome.is_some() || !step.hands.is_empty()
}

fn hands(step: &StepRecord) -> String {
    let hands = step.hands.iter();
    let hands: Vec<String> = hands.map(|(id, hands)| format!("{id}={hands}")).collect();
    hands.join(" ")
}

/// The outcome as the database has it.
fn name(outcome: GroupOutcome) -> &'static str {
    match outcome {
        GroupOutcome::Known => "known",
        GroupOutcome::Blocked => "blocked",
        GroupOutcome::Uncounted => "uncounted",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Timestamp;

    fn record() -> Record {
        let step = |step: &str, outcome, hands: &[(&str, u32)]| StepRecord {
            step: step.to_owned(),
            hands: hands
                .iter()
                .map(|(id, hands)| ((*id).to_owned(), *hands))
                .collect(),
            outcome,
        };
        let counted = [("hurry", 5), ("hello", 0)];
        Record {
            begun: Timestamp(1_773_529_200_000),
            last: Timestamp(1_773_529_200_000 + 41 * 60_000 + 1),
            lesson: "scams".into(),
            lesson_version: 3,
            people: Some(8),
            locales: vec!["fr".parse().unwrap(), "ar".parse().unwrap()],
            steps: vec![
                step("start", None, &[]),
                step("bank--harder", Some(GroupOutcome::Blocked), &counted),
                step("link", Some(GroupOutcome::Uncounted), &[]),
            ],
            finished: true,
        }
    }

    fn text(records: &[Record]) -> String {
        String::from_utf8(csv(records, 3600).unwrap()).unwrap()
    }

    #[test]
    fn the_whole_table() {
        let opened = Record {
            people: None,
            locales: Vec::new(),
            steps: Vec::new(),
            finished: false,
            last: Timestamp(0),
            begun: Timestamp(0),
            ..record()
        };
        assert_eq!(
            text(&[opened, record()]),
            "\u{feff}date;lesson;lesson_version;minutes;people;languages;finished;step;outcome;hands;begun_at\r\n\
             1970-01-01;scams;3;0;;;no;;;;1970-01-01T00:00:00.000Z\r\n\
             2026-03-15;scams;3;42;8;fr ar;yes;bank--harder;blocked;hurry=5 hello=0;2026-03-14T23:00:00.000Z\r\n\
             2026-03-15;scams;3;42;8;fr ar;yes;link;uncounted;;2026-03-14T23:00:00.000Z\r\n"
        );
        assert_eq!(text(&[]).lines().count(), 1);
    }

    #[test]
    fn outcomes_have_the_names_of_the_database() {
        for outcome in [
            GroupOutcome::Known,
            GroupOutcome::Blocked,
            GroupOutcome::Uncounted,
        ] {
            assert_eq!(serde_json::to_value(outcome).unwrap(), name(outcome));
        }
    }

    #[test]
    fn no_cell_is_run_as_a_formula() {
        let mut record = record();
        record.lesson = "=1+1".into();
        record.steps[1].step = "@a".into();
        record.steps[1].hands[0].0 = "+b".into();
        let table = text(&[record]);
        for cell in [";'=1+1;", ";'@a;", ";'+b=5 hello=0;"] {
            assert!(table.contains(cell), "{table}");
        }
    }
}
