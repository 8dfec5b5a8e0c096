//! The figures of a place as a table: the same report as on the screen, one figure in each line.

use super::table;
use crate::progress::Face;
use crate::report::{Figure, Period, Report};

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
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Counts, Day, LessonCounts, StepCounts};

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
    fn no_cell_is_run_as_a_formula() {
        let table = text(&counts("=1+1"), Period::All);
        assert!(
            table.contains(";'=1+1;") && !table.contains(";=1+1"),
            "{table}"
        );
    }
}
