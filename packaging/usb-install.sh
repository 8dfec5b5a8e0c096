#!/usr/bin/env bash
# Installs Pas à Pas from a USB key, on a machine without network.
#
#   usb-install.sh prepare FOLDER PACKAGE.deb   on any Debian machine with network and of the same release: puts the
#                                               package, all that it needs and this script into the folder on the key
#   usb-install.sh list FOLDER                  after packages in FOLDER/packages were added or replaced by hand
#   usb-install.sh                              on each kiosk, as root, from that folder: installs, copies `kiosk.ron`
#                                               and `environment` if they lie beside it, and starts the kiosk session
set -euo pipefail

fail() {
    echo "usb-install.sh: $*" >&2
    exit 1
}

# All packages that a bare Debian may lack: `apt-get` is told that nothing is installed here.
prepare() {
    local folder=$1 package
    package=$(realpath "$2")
    mkdir -p "$folder/packages/partial"
    folder=$(realpath "$folder")
    apt-get --quiet=2 --yes --download-only \
        -o Dir::State::status=/dev/null -o Dir::Cache::archives="$folder/packages" -o Debug::NoLocking=true \
        -o APT::Sandbox::User=root \
        install "$package"
    cp "$package" "$folder/packages"
    rm -rf "$folder/packages/partial" "$folder/packages/lock"
    list "$folder"
    cp "${BASH_SOURCE[0]}" "$folder/usb-install.sh"
    echo "Ready: $folder. Put your kiosk.ron beside usb-install.sh, then on each machine: bash usb-install.sh"
}

# The file by which apt knows the packages of a folder, written without a tool that would have to be installed.
list() {
    local package
    for package in "$1"/packages/*.deb; do
        dpkg-deb --field "$package"
        printf 'Filename: ./%s\nSize: %s\nSHA256: %s\n\n' "$(basename "$package")" "$(stat --format=%s "$package")" \
            "$(sha256sum "$package" | cut -d' ' -f1)"
    done >"$1/packages/Packages"
}

install_here() {
    local folder state
    folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
    ((EUID == 0)) || fail "only root may install. Begin the line with sudo."
    [[ -s $folder/packages/Packages ]] ||
        fail "there is no folder packages beside this script. First, on a machine with network: usb-install.sh prepare"
    state=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -rf '$state'" EXIT
    chmod 755 "$state"
    mkdir -p "$state/lists/partial"
    # apt reads no address with a space.
    ln -s "$folder/packages" "$state/packages"
    echo "deb [trusted=yes] file:$state/packages ./" >"$state/sources.list"
    local only_the_key=(
        --quiet -o Dir::Etc::SourceList="$state/sources.list" -o Dir::Etc::SourceParts=/dev/null
        -o Dir::State::Lists="$state/lists" -o APT::Sandbox::User=root
    )
    apt-get "${only_the_key[@]}" update
    DEBIAN_FRONTEND=noninteractive apt-get "${only_the_key[@]}" --yes -o Dpkg::Options::=--force-confold \
        install pas-a-pas </dev/null
    if [[ -e $folder/kiosk.ron ]]; then
        install --owner=root --group=pas-a-pas --mode=640 "$folder/kiosk.ron" /etc/pas-a-pas/kiosk.ron
    fi
    if [[ -e $folder/environment ]]; then
        install --mode=644 "$folder/environment" /etc/pas-a-pas/environment
    fi
    systemctl enable pas-a-pas-kiosk
    if [[ -d /run/systemd/system ]]; then
        systemctl restart pas-a-pas-kiosk
    fi
    echo "Installed. What is still to do on this machine:"
    pas-a-pas-kiosk doctor || true
}

case ${1-} in
prepare)
    (($# == 3)) || fail "usage: usb-install.sh prepare FOLDER PACKAGE.deb"
    prepare "$2" "$3"
    ;;
list)
    (($# == 2)) || fail "usage: usb-install.sh list FOLDER"
    list "$2"
    ;;
"") install_here ;;
*) fail "usage: usb-install.sh [prepare FOLDER PACKAGE.deb | list FOLDER]" ;;
esac
