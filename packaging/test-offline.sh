#!/usr/bin/env bash
# Proves that the program needs no network and asks for none: packaging/test-offline.sh [PROGRAM]. It runs where there is
# no network card, not even the one to itself, and every socket that it or its voices open is written down.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$(realpath "${1:-${CARGO_TARGET_DIR:-$root/target}/release/pas-a-pas}")
# Mounts and processes go with this one, however it ends.
if [[ ${PAS_A_PAS_OFFLINE-} != yes ]]; then
    PAS_A_PAS_OFFLINE=yes exec unshare --map-root-user --net --mount --pid --fork --kill-child --mount-proc "$0" "$program"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
    printf 'test-offline.sh: %s\n' "$*" >&2
    cat "$work/said" >&2 2>/dev/null || true
    exit 1
}
expect_no_card() {
    [[ $(tail --lines=+3 /proc/net/dev | cut -d: -f1 | tr -d ' \n') == lo ]] || fail "there is a network card here"
}
# Runs a command and writes down all that it does with the network, with all that it starts.
watched() {
    strace --follow-forks --quiet=all --trace=%network --output="$work/sockets" "$@"
}
# What was not for this machine alone: sockets to the screen, the sound, the assistive technology are of the family UNIX,
# those to the kernel NETLINK.
foreign() {
    grep -E 'socket(pair)?\(|sa_family=' "$work/sockets" | grep -vE '(\(|sa_family=)AF_(UNIX|NETLINK)' || true
}
expect_local() {
    [[ -z $(foreign) ]] || fail "$1 asks for the network: $(foreign)"
    grep -oE 'socket(pair)?\([A-Z0-9_]+' "$work/sockets" | sort | uniq --count || true
}
complete() {
    /usr/bin/python3 - "$display" <<'END'
import sys
from Xlib import X, display
root = display.Display(":" + sys.argv[1]).screen().root
bytes = root.get_image(0, 0, 1024, 768, X.ZPixmap, 0xFFFFFFFF).data
sys.exit(len({bytes[at : at + 3] for at in range(0, len(bytes), 20)}) < 100)
END
}

expect_no_card
# The watch sees what it is there for.
watched /usr/bin/python3 -c 'import socket; socket.socket()'
[[ -n $(foreign) ]] || fail "a socket of the network is not seen"
echo "-- check"
watched "$program" check --content "$root" >"$work/said" 2>&1 || fail "check found problems"
expect_local check

echo "-- the welcome screen, spoken"
mkfifo "$work/number"
Xvfb -displayfd 3 -noreset -nolisten tcp -screen 0 1024x768x24 3>"$work/number" >/dev/null 2>&1 &
read -r display <"$work/number"
export DISPLAY=:$display HOME=$work XDG_RUNTIME_DIR=$work
# A sound card that swallows everything.
printf 'pcm.!default { type null }\nctl.!default { type null }\n' >"$work/asound.conf"
export ALSA_CONFIG_PATH=$work/asound.conf
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CACHE_HOME XDG_CONFIG_HOME
watched "$program" --content "$root" --data "$work/data" >"$work/said" 2>&1 &
end=$((SECONDS + 60))
until complete; do
    ((SECONDS < end)) || fail "the welcome screen is not shown"
    sleep 0.2
done
# The voice has begun: a clip is there.
until compgen -G "$work/data/voice-cache/*" >/dev/null; do
    ((SECONDS < end)) || fail "nothing is spoken"
    sleep 0.2
done
pkill --full "^$program --content"
wait %2 || fail "it does not end cleanly"
expect_local "the window"
echo "-- no network"
