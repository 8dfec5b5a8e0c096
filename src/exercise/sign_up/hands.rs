//! What a person does on a page, until it is drawn to its end.

use super::page::ADDRESS;
use super::{CHOSE, SignUp, free};
use crate::exercise::{Act, Answer};

/// What the person does, gathered: several fields may change within one frame.
pub(super) struct Hands<'a> {
    before: &'a Answer,
    after: Option<Answer>,
    next: bool,
}

impl<'a> Hands<'a> {
    /// With this draft, before anything is done.
    pub fn new(before: &'a Answer) -> Self {
        Self {
            before,
            after: None,
            next: false,
        }
    }

    fn now(&self) -> &Answer {
        self.after.as_ref().unwrap_or(self.before)
    }

    /// This text is in the field now.
    pub fn write(&mut self, control: &str, text: &str) {
        self.after = Some(self.now().with(control, text));
    }

    /// Done, or taken back.
    pub fn toggle(&mut self, deed: &str) {
        let mut after = free(self.now());
        if after.has(deed) {
            after.done.retain(|done| done != deed);
        } else {
            after = after.and(deed);
        }
        self.after = Some(after);
    }

    /// Done instead of all `among`.
    pub fn choose(&mut self, deed: &str, among: &[&str]) {
        let mut after = free(self.now());
        after.done.retain(|done| !among.contains(&done.as_str()));
        self.after = Some(after.and(deed));
    }

    /// An address that was proposed goes into its field.
    pub fn choose_address(&mut self, name: &str) {
        self.choose(CHOSE, &[CHOSE]);
        self.write(ADDRESS, name);
    }

    /// The button of the page.
    pub fn next(&mut self) {
        self.next = true;
    }

    /// What comes of it.
    pub fn act(self, sign_up: &SignUp) -> Option<Act> {
        if self.next {
            Some(sign_up.pressed(self.now()))
        } else {
            self.after.map(Act::Change)
        }
    }
}
