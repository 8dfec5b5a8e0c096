//! Everything with one switch: a frame goes from row to row, then from control to control, and the switch presses.

use super::content::default_control;
use super::voice::narrate;
use super::{Effect, Model, Reach};
use crate::comfort::Switch;
use crate::hands::Press;
use crate::progress::Timestamp;
use crate::words::Message;

/// So few controls are gone through one by one; more of them row by row.
const FEW: usize = 6;
/// How often the frame goes round all rows until it rests.
const ROUNDS: u8 = 3;
/// How often it goes round the controls of a row until it leaves the row.
const ROUNDS_IN_ROW: u8 = 2;

/// What concerns the frame.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Scan {
    /// These controls are on the screen now, row by row.
    Seen(Vec<Vec<Reach>>),
    /// A switch was pressed.
    Press(Press),
    /// The control was pressed that the frame chose.
    Pressed,
}

/// Where the frame is.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Scanning {
    /// The controls on the screen, in rows.
    rows: Vec<Vec<Reach>>,
    row: usize,
    /// The control in the row; none while the whole row is framed.
    column: Option<usize>,
    rounds: u8,
    /// Since when the frame stands there; none while it rests.
    since: Option<Timestamp>,
    /// The control that shall be pressed in the next picture.
    pressing: Option<String>,
}

impl Scanning {
    /// Names of the controls in the frame: one, or a row of them; none while nobody uses a switch.
    pub fn framed(&self) -> Vec<&str> {
        let row = self.rows.get(self.row).map(Vec::as_slice);
        let row = row.unwrap_or_default();
        let framed = match self.column {
            Some(column) => row.get(column).map(std::slice::from_ref),
            None => Some(row),
        };
        let framed = framed.unwrap_or_default().iter();
        framed.map(|reach| reach.control.as_str()).collect()
    }

    /// The control that shall be pressed now.
    pub fn pressing(&self) -> Option<&str> {
        self.pressing.as_deref()
    }

    /// The controls that the frame goes through.
    pub fn rows(&self) -> &[Vec<Reach>] {
        &self.rows
    }

    /// To where the person most likely wants to begin.
    fn begin(&mut self, control: &str, now: Timestamp) {
        let has = |row: &Vec<Reach>| row.iter().any(|reach| reach.control == control);
        self.row = self.rows.iter().position(has).unwrap_or(0);
        self.column = None;
        self.rounds = 0;
        self.since = Some(now);
        self.enter_single();
    }

    /// A row of one control is that control.
    fn enter_single(&mut self) {
        let single = self.rows.get(self.row).is_some_and(|row| row.len() == 1);
        self.column = single.then_some(0);
    }

    fn in_long_row(&self) -> bool {
        let long = self.rows.get(self.row).is_some_and(|row| row.len() > 1);
        long && self.column.is_some()
    }

    /// On to the next row or control.
    fn advance(&mut self, now: Timestamp) {
        self.since = Some(now);
        if self.in_long_row() {
            let row = self.rows.get(self.row).map_or(0, Vec::len);
            let next = self.column.map_or(0, |column| column + 1);
            self.column = Some(next % row.max(1));
            if next >= row {
                self.rounds += 1;
                if self.rounds >= ROUNDS_IN_ROW {
                    (self.column, self.rounds) = (None, 0);
                }
            }
            return;
        }
        self.row += 1;
        if self.row >= self.rows.len() {
            self.row = 0;
            self.rounds += 1;
            if self.rounds >= ROUNDS {
                (self.since, self.rounds) = (None, 0);
            }
        }
        self.enter_single();
    }

    /// What is heard of the frame.
    fn heard(&self) -> Vec<Message> {
        let row = self.rows.get(self.row).map(Vec::as_slice);
        let row = row.unwrap_or_default();
        if self.since.is_none() {
            return vec![Message::new("switch-rests")];
        }
        match self.column.and_then(|column| row.get(column)) {
            Some(control) => control.messages.clone(),
            None => {
                let ends = [row.first(), row.last()].into_iter().flatten();
                let names = ends.filter_map(|reach| reach.messages.last().cloned());
                let row = std::iter::once(Message::new("switch-row"));
                row.chain(names).collect()
            }
        }
    }
}

/// Few controls are a row each.
fn rows_of(rows: Vec<Vec<Reach>>) -> Vec<Vec<Reach>> {
    let count: usize = rows.iter().map(Vec::len).sum();
    if count > FEW {
        return rows;
    }
    rows.into_iter().flatten().map(|one| vec![one]).collect()
}

pub(super) fn act(model: &mut Model, scan: Scan, now: Timestamp) -> Vec<Effect> {
    match scan {
        Scan::Seen(rows) => seen(model, rows, now),
        Scan::Press(press) => press_switch(model, press, now),
        Scan::Pressed => {
            model.scanning.pressing = None;
            Vec::new()
        }
    }
}

fn seen(model: &mut Model, rows: Vec<Vec<Reach>>, now: Timestamp) -> Vec<Effect> {
    let framed = model.scanning.framed();
    let framed: Option<String> = framed.first().map(|name| (*name).to_owned());
    let was_row = model.scanning.column.is_none();
    let rests = model.scanning.since.is_none();
    model.scanning.rows = rows_of(rows);
    // The frame stays where it is as long as there is something there.
    let place = framed.and_then(|name| {
        let rows = model.scanning.rows.iter().enumerate();
        let mut all = rows.flat_map(|(row, all)| all.iter().map(move |reach| (row, reach)));
        all.position(|(_, reach)| reach.control == name)
    });
    let place = place.and_then(|nth| at(&model.scanning.rows, nth));
    match place {
        Some((row, column)) if !rests => {
            model.scanning.row = row;
            model.scanning.column = (!was_row).then_some(column);
            if was_row {
                model.scanning.enter_single();
            }
        }
        _ => begin(model, now),
    }
    Vec::new()
}

/// The row and the place in it of the control with this number.
fn at(rows: &[Vec<Reach>], nth: usize) -> Option<(usize, usize)> {
    let mut before = 0;
    for (row, all) in rows.iter().enumerate() {
        if nth < before + all.len() {
            return Some((row, nth - before));
        }
        before += all.len();
    }
    None
}

fn begin(model: &mut Model, now: Timestamp) {
    let control = default_control(model);
    model.scanning.begin(&control, now);
}

/// A new screen: the frame begins anew where the person most likely goes on.
pub(super) fn arrive(model: &mut Model) {
    // Its controls are known once it is drawn.
    model.scanning.rows.clear();
    model.scanning.since = None;
}

/// The frame moves on by itself when its time is over and its words are said.
pub(super) fn tick(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let Some(stay) = model.comfort.switch.and_then(Switch::stay_millis) else {
        return Vec::new();
    };
    let Some(since) = model.scanning.since else {
        return Vec::new();
    };
    if model.narration.active && !model.narration.paused {
        // Time to decide begins when everything is said.
        model.scanning.since = Some(now);
        return Vec::new();
    }
    match stay.checked_sub(now.millis_since(since)) {
        None | Some(0) => {
            model.scanning.advance(now);
            tell(model)
        }
        Some(left) => vec![Effect::WakeAfter(left)],
    }
}

fn tell(model: &mut Model) -> Vec<Effect> {
    let messages = model.scanning.heard();
    narrate(model, messages)
}

fn press_switch(model: &mut Model, press: Press, now: Timestamp) -> Vec<Effect> {
    let Some(switch) = model.comfort.switch else {
        return Vec::new();
    };
    let moves = switch == Switch::Two && press == Press::First;
    if press == Press::End {
        model.comfort.switch = None;
        model.scanning = Scanning::default();
        return narrate(model, vec![Message::new("switch-none")]);
    }
    if model.scanning.since.is_none() {
        begin(model, now);
        return tell(model);
    }
    if moves {
        model.scanning.advance(now);
        return tell(model);
    }
    match model.scanning.column {
        None => {
            model.scanning.column = Some(0);
            model.scanning.rounds = 0;
            model.scanning.since = Some(now);
            tell(model)
        }
        Some(_) => {
            let framed = model.scanning.framed();
            model.scanning.pressing = framed.first().map(|name| (*name).to_owned());
            model.scanning.since = Some(now);
            // What follows from it is heard; where nothing does, the frame goes on.
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests;
