#!/usr/bin/env bash
# All proofs of the product, from formatting to the real window. Installs what is missing; asks nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. packaging/debian.sh

step() {
    printf '\n== %s (%d:%02d)\n' "$1" $((SECONDS / 60)) $((SECONDS % 60))
}

need_rust
install_packages "${packages_to_build[@]}" "${packages_to_run[@]}" "${packages_of_session[@]}" \
    "${packages_to_test[@]}"

step "scripts"
shellcheck --external-sources run.sh test.sh .ci/run packaging/*.sh packaging/deb/scripts/* \
    packaging/deb/root/usr/sbin/* packaging/deb/root/usr/libexec/pas-a-pas/*

step "formatting"
cargo fmt --check

step "lints without the window"
cargo clippy --locked --no-default-features --all-targets -- --deny warnings

step "tests without the window"
cargo test --locked --no-default-features

# From here on in the release profile, so that Bevy is compiled once, as it is shipped.
step "lints with the window"
cargo clippy --locked --release --all-targets -- --deny warnings

step "program"
cargo build --locked --release

step "Debian package"
packaging/test-deb.sh "${CARGO_TARGET_DIR:-target}/release/pas-a-pas"

step "no network"
packaging/test-offline.sh "${CARGO_TARGET_DIR:-target}/release/pas-a-pas"

step "shipped content"
"${CARGO_TARGET_DIR:-target}/release/pas-a-pas" check --content .

step "tests of the parts that only the window has"
cargo test --locked --release --lib -- kiosk:: narrator::

step "tests in a real window"
cargo test --locked --release --test window

step "all is well"
