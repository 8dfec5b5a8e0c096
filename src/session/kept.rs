//! What a code keeps of a stay, and how a stay goes on with it.

use super::Session;
use crate::lesson::Lesson;
use crate::progress::Progress;
use crate::resume::{Kept, KeptLesson, Place};

impl Session {
    /// How far the lessons have come: all that a code keeps.
    pub fn kept(&self, lessons: &[Lesson]) -> Kept {
        let kept = lessons.iter().filter_map(|lesson| {
            let place = match self.progress(lesson) {
                Progress::New => return None,
                Progress::Done => Place::Done,
                Progress::Begun => Place::At(lesson.step(self.step_of(&lesson.id))?.id.clone()),
            };
            Some(KeptLesson {
                lesson: lesson.id.clone(),
                version: lesson.version,
                place,
            })
        });
        Kept {
            lessons: kept.collect(),
        }
    }

    /// Goes on with what was kept. A step that is no longer there begins the lesson anew.
    pub fn go_on_with(&mut self, kept: Kept, lessons: &[Lesson]) {
        for one in &kept.lessons {
            let lesson = lessons.iter().find(|lesson| lesson.id == one.lesson);
            if let (Some(lesson), Place::At(id)) = (lesson, &one.place) {
                let at = lesson.steps.iter().position(|step| step.id == *id);
                self.leave(&lesson.id, at.unwrap_or(0));
            }
        }
        self.before = kept.lessons;
    }

    /// How far a lesson had come in earlier stays.
    pub(super) fn progress_before(&self, lesson: &str) -> Progress {
        let before = self.before.iter().find(|kept| kept.lesson == lesson);
        match before.map(|kept| &kept.place) {
            None => Progress::New,
            Some(Place::At(_)) => Progress::Begun,
            Some(Place::Done) => Progress::Done,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::input_device::InputDevice;
    use crate::progress::{Attempt, Help, Outcome, Timestamp};

    fn lessons() -> Vec<Lesson> {
        let text = r#"(format: 1, version: 4, minutes: 1, picture: "p",
            steps: [(id: "one", picture: "a"), (id: "two", picture: "a")])"#;
        ["10-a.ron", "20-b.ron", "30-c.ron"]
            .map(|file| Lesson::parse(Path::new(file), text).unwrap())
            .into()
    }

    fn seen(lesson: &str, step: &str) -> Attempt {
        Attempt {
            session: "s".into(),
            lesson: lesson.into(),
            lesson_version: 4,
            step: step.into(),
            outcome: Outcome::Seen,
            help: Help::None,
            input_device: InputDevice::Mouse,
            locale: "fr".into(),
            started_at: Timestamp(0),
            secs: 1,
        }
    }

    #[test]
    fn a_stay_goes_on_where_another_ended() {
        let lessons = lessons();
        let mut first = Session::new("first".into());
        first.attempts = vec![seen("a", "one"), seen("a", "two"), seen("b", "one")];
        first.leave("a", 0);
        first.leave("b", 1);
        let kept = first.kept(&lessons);
        let place = |at: usize| kept.lessons.get(at).map(|one| one.place.clone());
        assert_eq!(place(0), Some(Place::Done));
        assert_eq!(place(1), Some(Place::At("two".into())));
        assert_eq!(place(2), None);
        let mut second = Session::new("second".into());
        second.go_on_with(kept.clone(), &lessons);
        let progress = |session: &Session| {
            let all = lessons.iter().map(|lesson| session.progress(lesson));
            all.collect::<Vec<_>>()
        };
        assert_eq!(
            progress(&second),
            [Progress::Done, Progress::Begun, Progress::New]
        );
        assert_eq!(second.step_of("b"), 1);
        assert_eq!(second.kept(&lessons), kept, "nothing is lost on the way");
        // What was done stays done when it is begun again.
        second.attempts.push(seen("a", "one"));
        assert_eq!(second.progress(&lessons[0]), Progress::Done);
    }

    #[test]
    fn what_is_no_longer_there_does_no_harm() {
        let kept = |lesson: &str, place| KeptLesson {
            lesson: lesson.into(),
            version: 1,
            place,
        };
        let mut session = Session::new("s".into());
        let gone = vec![
            kept("gone", Place::Done),
            kept("b", Place::At("gone".into())),
        ];
        session.go_on_with(Kept { lessons: gone }, &lessons());
        assert_eq!(session.step_of("b"), 0);
        assert_eq!(session.progress(&lessons()[1]), Progress::Begun);
    }
}
