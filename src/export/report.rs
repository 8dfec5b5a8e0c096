//! The figures of a place as a table: the same report as on the screen, one figure in each line.

use super::table;
use crate::progress::Face;
use crate::report::{Figure, Period, Report, WorkshopFigures};

/// The columns, in order. Other programs read them: new ones are added at the end.
///
/// `figure` is a whole number, `<5` for one from 1 to 4, or `12+` for 12 or more that can't be told exactly.
pub const COLUMNS: [&str; 8] = [
    "period", "from", "to", "what", "language", "lesson", "step", "figure",
];

/// The report as CSV.
pub fn csv(report: &Report) -> Result<Vec<u8>, csv::Error> {
    table::write(COLUMNS, lines(report))
}

fn lines(report: &Report) -> Vec<[String; 8]> {
    let (from, to) = match (report.period, report.days) {
        (Period::All, Some((from, to))) => (from.iso_8601(), to.iso_8601()),
        (Period::All, None) => (String::new(), String::new()),
        (period, _) => {
            let (from, to) = period.days();
            (from.iso_8601(), to.iso_8601())
        }
    };
    let name = match report.period {
        Period::Day(_) => "day",
        Period::Week(_) => "week",
        Period::All => "all",
    };
    let line = |what: &str, language: &str, lesson: &str, step: &str, figure: Figure| {
        [
            name.to_owned(),
            from.clone(),
            to.clone(),
            what.to_owned(),
            language.to_owned(),
            lesson.to_owned(),
            step.to_owned(),
            figure.to_string(),
        ]
    };
    let mut lines = vec![line("sessions", "", "", "", report.sessions)];
    for (language, figure) in &report.by_language {
        lines.push(line("sessions", language, "", "", *figure));
    }
    if !matches!(report.period, Period::Day(_)) {
        for (day, figure) in &report.by_day {
            let [_, _, _, what, language, lesson, step, figure] =
                line("sessions", "", "", "", *figure);
            let day = day.iso_8601();
            let cells = [
                "day".to_owned(),
                day.clone(),
                day,
                what,
                language,
                lesson,
                step,
                figure,
            ];
            lines.push(cells);
        }
    }
    for lesson in &report.lessons {
        let id = &lesson.lesson;
        lines.push(line("begun", "", id, "", lesson.begun));
        lines.push(line("finished", "", id, "", lesson.finished));
        for (face, figure) in Face::ALL.into_iter().zip(lesson.faces) {
            lines.push(line(face.name(), "", id, "", figure));
        }
    }
    for step in &report.steps {
        let figures = [
            ("visits", step.visits),
            ("blocked", step.blocked),
            ("helped", step.helped),
        ];
        for (what, figure) in figures {
            lines.push(line(what, "", &step.lesson, &step.step, figure));
        }
    }
    let of_workshops = report.workshops.iter().flat_map(of_workshops);
    lines.extend(
        of_workshops.map(|(what, [language, lesson, step], number)| {
            line(what, language, lesson, step, Figure::Exact(number))
        }),
    );
    lines
}

/// What is counted of workshops, for which language, lesson and step, and the number.
fn of_workshops(workshops: &WorkshopFigures) -> Vec<(&'static str, [&str; 3], u64)> {
    let all = [
        ("workshops", workshops.held),
        ("workshop-people", workshops.people),
        ("workshop-people-unsaid", workshops.people_unsaid),
    ];
    let mut found: Vec<_> = all.map(|(what, number)| (what, [""; 3], number)).into();
    for (language, number) in &workshops.by_language {
        found.push(("workshops", [language, "", ""], *number));
    }
    for (lesson, number) in &workshops.by_lesson {
        found.push(("workshops", ["", lesson, ""], *number));
    }
    for question in &workshops.questions {
        let about = ["", question.lesson.as_str(), question.step.as_str()];
        found.push(("workshop-asked", about, question.asked));
        found.push(("workshop-blocked", about, question.blocked));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Counts, Day, LessonCounts, QuestionFigures, StepCounts};

    fn text(counts: &Counts, period: Period) -> String {
        String::from_utf8(csv(&Report::new(counts, period)).unwrap()).unwrap()
    }

    fn counts(lesson: &str) -> Counts {
        let day = Day(20_526);
        let lesson_counts = LessonCounts {
            begun: 12,
            finished: 2,
            faces: [7, 0, 1],
        };
        let step_counts = StepCounts {
            visits: 15,
            blocked: 5,
            helped: 4,
        };
        let language = |language: &str, count| ((day, language.to_owned()), count);
        Counts {
            sessions: [language("fr", 12), language("ar", 6)].into(),
            lessons: [((lesson.to_owned(), day), lesson_counts)].into(),
            steps: [((lesson.to_owned(), "bank".to_owned(), day), step_counts)].into(),
        }
    }

    #[test]
    fn the_whole_table() {
        let week = Period::Week(Day(20_526));
        assert_eq!(
            text(&counts("scams"), week),
            "\u{feff}period;from;to;what;language;lesson;step;figure\r\n\
             week;2026-03-09;2026-03-15;sessions;;;;18\r\n\
             week;2026-03-09;2026-03-15;sessions;ar;;;6\r\n\
             week;2026-03-09;2026-03-15;sessions;fr;;;12\r\n\
             day;2026-03-14;2026-03-14;sessions;;;;18\r\n\
             week;2026-03-09;2026-03-15;begun;;scams;;12\r\n\
             week;2026-03-09;2026-03-15;finished;;scams;;<5\r\n\
             week;2026-03-09;2026-03-15;clear;;scams;;7\r\n\
             week;2026-03-09;2026-03-15;so-so;;scams;;0\r\n\
             week;2026-03-09;2026-03-15;unclear;;scams;;<5\r\n\
             week;2026-03-09;2026-03-15;visits;;scams;bank;15\r\n\
             week;2026-03-09;2026-03-15;blocked;;scams;bank;5\r\n\
             week;2026-03-09;2026-03-15;helped;;scams;bank;<5\r\n"
        );
        let day = text(&counts("scams"), Period::Day(Day(20_526)));
        assert!(
            day.contains("\r\nday;2026-03-14;2026-03-14;sessions;;;;18\r\n"),
            "{day}"
        );
        assert_eq!(day.matches("sessions;;;;").count(), 1);
        let all = text(&counts("scams"), Period::All);
        assert!(
            all.contains("\r\nall;2026-03-14;2026-03-14;begun;;scams;;12\r\n"),
            "{all}"
        );
    }

    #[test]
    fn nothing_was_done_is_a_table_as_well() {
        let lines: Vec<String> = text(&Counts::default(), Period::All)
            .lines()
            .map(str::to_owned)
            .collect();
        assert_eq!(lines[1..], ["all;;;sessions;;;;0"]);
    }

    #[test]
    fn workshops_are_further_lines_with_exact_numbers() {
        let mut report = Report::new(&Counts::default(), Period::Day(Day(20_526)));
        report.workshops = Some(WorkshopFigures {
            held: 2,
            people: 11,
            people_unsaid: 0,
            by_lesson: vec![("scams".into(), 2)],
            by_language: vec![("ar".into(), 1), ("fr".into(), 2)],
            questions: vec![QuestionFigures {
                lesson: "scams".into(),
                step: "bank--harder".into(),
                asked: 2,
                blocked: 1,
            }],
        });
        let table = String::from_utf8(csv(&report).unwrap()).unwrap();
        let lines: Vec<&str> = table.lines().skip(2).collect();
        let wanted = [
            "workshops;;;;2",
            "workshop-people;;;;11",
            "workshop-people-unsaid;;;;0",
            "workshops;ar;;;1",
            "workshops;fr;;;2",
            "workshops;;scams;;2",
            "workshop-asked;;scams;bank--harder;2",
            "workshop-blocked;;scams;bank--harder;1",
        ];
        let wanted = wanted.map(|line| format!("day;2026-03-14;2026-03-14;{line}"));
        assert_eq!(lines, wanted);
    }

    #[test]
    fn no_cell_is_run_as_a_formula() {
        let table = text(&counts("=1+1"), Period::All);
        assert!(
            table.contains(";'=1+1;") && !table.contains(";=1+1"),
            "{table}"
        );
    }
}
