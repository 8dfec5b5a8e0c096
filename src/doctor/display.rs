//! The display: whether X11 or Wayland answers where the session says.

use super::{Finding, Machine};
use crate::problem::Fault;

const CHECK: &str = "display";

pub(super) fn check(_: &Machine) -> Vec<Finding> {
    vec![judge(|name| {
        std::env::var(name).ok().filter(|value| !value.is_empty())
    })]
}

fn judge(variable: impl Fn(&str) -> Option<String>) -> Finding {
    let asked = [
        variable("WAYLAND_DISPLAY").map(|name| {
            let answers = wayland(&name, variable("XDG_RUNTIME_DIR"));
            (format!("WAYLAND_DISPLAY={name}"), answers)
        }),
        variable("DISPLAY").map(|name| (format!("DISPLAY={name}"), x11(&name))),
    ];
    let asked: Vec<(String, bool)> = asked.into_iter().flatten().collect();
    if let Some((name, _)) = asked.iter().find(|(_, answers)| *answers) {
        return Finding::ok(CHECK, Fault::new("doctor-display").with("name", name));
    }
    if asked.is_empty() {
        let said = Fault::new("doctor-display-none");
        return Finding::note(CHECK, said, Fault::new("doctor-display-session"));
    }
    let names: Vec<&str> = asked.iter().map(|(name, _)| name.as_str()).collect();
    let said = Fault::new("doctor-display-silent").with("names", names.join(", "));
    Finding::fault(CHECK, said, Fault::new("doctor-display-session"))
}

fn wayland(name: &str, runtime_dir: Option<String>) -> bool {
    // A name with a path needs no folder: joining leaves it as it is.
    let folder = std::path::PathBuf::from(runtime_dir.unwrap_or_default());
    super::sound::answers(&folder.join(name))
}

/// Whether the display `:0`, `:0.0` or `unix:0` of this machine answers. One of another machine is not asked: there is
/// no code for the network here.
fn x11(name: &str) -> bool {
    let number = name
        .rsplit_once(':')
        .filter(|(host, _)| ["", "unix"].contains(host));
    let number = number.and_then(|(_, number)| number.split('.').next()?.parse::<u32>().ok());
    number.is_some_and(|number| super::sound::answers(format!("/tmp/.X11-unix/X{number}").as_ref()))
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::net::UnixListener;

    use super::super::State;
    use super::*;

    fn of(set: &[(&str, &str)]) -> State {
        let value = |name: &str| set.iter().find(|(known, _)| *known == name);
        judge(|name| value(name).map(|(_, value)| (*value).to_owned())).state
    }

    #[test]
    fn a_display_is_there_when_something_listens() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().to_str().unwrap();
        let runtime = ("XDG_RUNTIME_DIR", folder);
        let socket = dir.path().join("wayland-7");
        let listens = UnixListener::bind(&socket).unwrap();
        assert_eq!(of(&[("WAYLAND_DISPLAY", "wayland-7"), runtime]), State::Ok);
        assert_eq!(
            of(&[("WAYLAND_DISPLAY", socket.to_str().unwrap())]),
            State::Ok
        );
        // One of both is enough.
        let both = [
            ("WAYLAND_DISPLAY", "wayland-7"),
            ("DISPLAY", ":64999"),
            runtime,
        ];
        assert_eq!(of(&both), State::Ok);
        drop(listens);
        assert_eq!(
            of(&[("WAYLAND_DISPLAY", "wayland-7"), runtime]),
            State::Fault
        );
    }

    #[test]
    fn what_does_not_answer_is_a_fault_and_a_session_without_a_display_a_note() {
        for name in [":64999", ":64999.0", "elsewhere:0", "nonsense", ":"] {
            assert_eq!(of(&[("DISPLAY", name)]), State::Fault, "{name}");
        }
        assert_eq!(of(&[]), State::Note);
    }
}
