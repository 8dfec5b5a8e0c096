//! `preview`: names that are not there are refused before a window opens, with those that are.

use crate::{Fixture, run};

#[test]
fn names_that_are_not_there_are_refused() {
    let fixture = Fixture::new();
    for (arguments, says) in [
        (&["nothing"] as &[&str], "no lesson \"nothing\""),
        (&["scams", "--step", "nothing"], "no step \"nothing\""),
        (&["scams", "--language", "xx"], "no language \"xx\""),
        (&["scams", "--size", "small"], "1280x800"),
    ] {
        let ran = run(&fixture.dir, &[&["preview"], arguments].concat());
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(ran.err.contains(says), "{}", ran.err);
    }
}
