#!/usr/bin/env bash
# Builds the kiosk and opens it full screen. Arguments are passed on: ./run.sh --windowed, ./run.sh check, ./run.sh --help
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$root/packaging/debian.sh"

need_rust
install_packages "${packages_to_build[@]}" "${packages_to_run[@]}"
case " $* " in
*" check "* | *" list "* | *" export "* | *" help "* | *" --help "* | *" -h "* | *" --version "* | *" -V "*) ;;
*)
    if [[ -z ${DISPLAY-} && -z ${WAYLAND_DISPLAY-} ]]; then
        echo "Note: there is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so the window can't open." \
            "Without a screen, try: xvfb-run ./run.sh" >&2
    fi
    ;;
esac
(cd "$root" && cargo build --release --locked)
target=$(cd "$root" && cd "${CARGO_TARGET_DIR:-target}" && pwd)
if [[ " $*" != *" --content"* ]]; then
    set -- --content "$root" "$@"
fi
exec "$target/release/pas-a-pas" "$@"
