//! Every rule that content must keep. All problems come in one run.

use crate::content::Content;
use crate::problem::Problem;

/// All problems of the content, in order of file and line.
pub fn problems(content: &Content) -> Vec<Problem> {
    let mut found = content.problems.clone();
    found.sort();
    found.dedup();
    found
}
