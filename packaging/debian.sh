# shellcheck shell=bash disable=SC2034
# Which Debian packages the program needs, and how to install those that are missing. Sourced by run.sh and test.sh.

# To build: a C compiler and linker (SQLite is compiled from source), and the files to link with sound and Wayland.
packages_to_build=(build-essential pkg-config libasound2-dev libwayland-dev)

# To run: what the window opens by name at start (X11, keyboard layouts, Vulkan), a Vulkan driver that can also draw
# without a graphics card, the voice, and where the days of the place begin.
packages_to_run=(
    libwayland-client0 libx11-6 libx11-xcb1 libxcb1 libxcursor1 libxi6 libxkbcommon0 libxkbcommon-x11-0
    libvulkan1 mesa-vulkan-drivers espeak-ng tzdata
)

# To be a kiosk beside that: the compositor that shows one program, the session of the seat, devices that come and go,
# the keys of the console, a hand that asks the program to end. The Debian package depends on these and on those above.
packages_of_session=(cage libpam-systemd udev kbd procps)
# What it does better with: loudness kept over a restart, a printer.
packages_recommended=(alsa-utils cups-client)

# To test: X server and Wayland compositor without a screen, keys and mouse from outside, keyboard layouts, pictures of
# the screen, screen reader interface, Pango and HarfBuzz as judges of Arabic, Poppler as judge
# of printed sheets, small disks that fill, judge of the Debian package, a machine to install it on.
packages_to_test=(
    xvfb xdotool x11-xkb-utils sway grim
    dbus at-spi2-core python3 python3-gi gir1.2-atspi-2.0 gir1.2-pango-1.0 libharfbuzz-bin
    shellcheck poppler-utils mount util-linux bsdutils
    dpkg-dev lintian systemd-container python3-xlib strace
)

# Prints those of the packages named that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        if ! dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed; then
            echo "$package"
        fi
    done
}

# Installs those of the packages named that are missing, without asking.
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian. What is needed is named in packaging/debian.sh." >&2
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        return
    fi
    local as_root=()
    if ((EUID != 0)); then
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}" >&2
    if ! command -v apt-get >/dev/null || { ((EUID != 0)) && ! command -v sudo >/dev/null; } ||
        ! "${as_root[@]}" apt-get update --quiet=2 </dev/null ||
        ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes --no-install-recommends \
            "${missing[@]}" </dev/null; then
        echo "These packages are missing and can't be installed from here. As root: apt-get install ${missing[*]}" >&2
        exit 1
    fi
}

# Ends with a sentence when there is no Rust.
need_rust() {
    if ! command -v cargo >/dev/null && [[ -x ${CARGO_HOME:-$HOME/.cargo}/bin/cargo ]]; then
        PATH=${CARGO_HOME:-$HOME/.cargo}/bin:$PATH
    fi
    if ! command -v cargo >/dev/null; then
        echo "Rust is missing: https://rustup.rs installs it." >&2
        exit 1
    fi
}
