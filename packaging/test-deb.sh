#!/usr/bin/env bash
# Proves the Debian package: packaging/test-deb.sh [PROGRAM]. It is made, judged, installed, started as a kiosk by systemd
# with an X server for a screen, killed, replaced, removed and purged. All of that happens in copies of this machine
# which hold only what differs and are thrown away; the machine itself keeps nothing of it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$(realpath "${1:-${CARGO_TARGET_DIR:-$root/target}/release/pas-a-pas}")
if ((EUID != 0)); then
    exec sudo "$0" "$program"
fi
# Mounts and processes go with this one, however it ends.
if [[ ${PAS_A_PAS_APART-} != yes ]]; then
    PAS_A_PAS_APART=yes exec unshare --mount --propagation private --pid --fork --kill-child --mount-proc "$0" "$program"
fi

work=$(mktemp -d)
trap 'umount --lazy "$work"; rmdir "$work"' EXIT
mount -t tmpfs -o size=2g,mode=755 pas-a-pas-test "$work"
# Containers leave things there, and take away only what is in memory.
mount -t tmpfs -o mode=755 pas-a-pas-test /run
session=pas-a-pas-kiosk.service
lock=pas-a-pas-kiosk-lock.service
# The machine that is worked on: a copy of this one, of that name.
tree=

say() {
    printf -- '-- %s (%d:%02d)\n' "$1" $((SECONDS / 60)) $((SECONDS % 60))
}
fail() {
    printf 'test-deb.sh: %s\n' "$*" >&2
    if [[ -n ${leader-} ]]; then
        cat "$work/console" >&2
        booted systemctl list-jobs --no-pager >&2
        booted systemctl status "$session" "$lock" --no-pager >&2
    fi
    exit 1
}
expect() {
    [[ $2 == "$3" ]] || fail "$1: expected \"$3\", found \"$2\""
}
# Asks again until it is so, for half a minute.
until_true() {
    local awaited=$1 end=$((SECONDS + 30))
    shift
    until "$@"; do
        ((SECONDS < end)) || fail "in vain awaited: $awaited"
        sleep 0.05
    done
}

new_tree() {
    tree=$work/$1
    mkdir -p "$tree/changes" "$tree/work" "$tree/root"
    mount -t overlay -o "lowerdir=/,upperdir=$tree/changes,workdir=$tree/work" overlay "$tree/root"
    # What else this machine starts is none of our business.
    rm -rf "$tree/root/etc/systemd/system/multi-user.target.wants"
    cp "$package" "$tree/root/root/pas-a-pas.deb"
}
container=(
    systemd-nspawn --quiet --register=no --keep-unit --link-journal=no --resolv-conf=off --timezone=off
    --machine=pas-a-pas-test
)
# A command in the tree, where systemd does not run.
inside() {
    "${container[@]}" --directory="$tree/root" --pipe "$@" </dev/null
}
as_kiosk() {
    inside setpriv --reuid=pas-a-pas --regid=pas-a-pas --init-groups "$@"
}

say "the package"
package=$("$root/packaging/build-deb.sh" "$program" "$work")
# Its checks are for the archive of Debian; errors count here, warnings do not.
lintian --allow-root --fail-on error --suppress-tags duplicate-font-file "$package"

say "installing"
new_tree install
inside dpkg --install /root/pas-a-pas.deb >/dev/null
expect "kiosk.ron" "$(stat --format='%A %G' "$tree/root/etc/pas-a-pas/kiosk.ron" | cut -d' ' -f1)" "-rw-r-----"
expect "the group of kiosk.ron" "$(inside stat --format=%U:%G /etc/pas-a-pas/kiosk.ron | tr -d '\r')" root:pas-a-pas
for link in graphical.target.wants/$session display-manager.service; do
    [[ ! -e $tree/root/etc/systemd/system/$link ]] || fail "installing has enabled the kiosk: $link"
done
inside systemd-analyze verify --man=no "$session" "$lock" pas-a-pas-usb@sdb1.service >"$work/verified" 2>&1 ||
    fail "systemd-analyze verify: $(cat "$work/verified")"
expect "systemd-analyze verify" "$(grep pas-a-pas "$work/verified" || true)" ""

say "the program, where it is installed, as the user without rights"
as_kiosk pas-a-pas check || fail "check found problems"
inside pas-a-pas-kiosk doctor --json >"$work/doctor" || true
/usr/bin/python3 - "$work/doctor" <<'END'
import json, sys
checks = json.load(open(sys.argv[1]))["checks"]
# This machine may have no sound.
faults = [c for c in checks if c["state"] == "fault" and c["check"] != "sound"]
assert not faults, faults
said = {c["check"]: c["said"] for c in checks}
assert "/var/lib/pas-a-pas" in said["data"], said
assert "/etc/pas-a-pas/kiosk.ron" in said["settings"], said
END

say "a later version keeps what the operator changed"
inside systemctl --quiet enable "$session"
sed -i 's/volume: 4,/volume: 6,/' "$tree/root/etc/pas-a-pas/kiosk.ron"
echo kept >"$tree/root/var/lib/pas-a-pas/progress"
dpkg-deb --raw-extract "$package" "$work/later"
sed -i 's/^Version: .*/&+later/' "$work/later/DEBIAN/control"
sed -i 's/idle_minutes: 5,/idle_minutes: 4,/' "$work/later/etc/pas-a-pas/kiosk.ron"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$work/later" "$tree/root/root/later.deb" >/dev/null
rm -r "$work/later"
inside dpkg --force-confdef --force-confold --install /root/later.deb >/dev/null 2>&1
[[ $(inside dpkg-query --show pas-a-pas) == *+later* ]] || fail "the later version is not installed"
grep -q 'volume: 6' "$tree/root/etc/pas-a-pas/kiosk.ron" || fail "the settings of the operator are gone"
expect "the group of kiosk.ron" "$(inside stat --format=%a:%G /etc/pas-a-pas/kiosk.ron | tr -d '\r')" 640:pas-a-pas
[[ -L $tree/root/etc/systemd/system/graphical.target.wants/$session ]] || fail "the kiosk is enabled no more"

say "removing keeps progress and settings"
inside dpkg --remove pas-a-pas >/dev/null
for path in /var/lib/pas-a-pas/progress /etc/pas-a-pas/kiosk.ron; do
    [[ -s $tree/root$path ]] || fail "gone: $path"
done
for path in /usr/bin/pas-a-pas /usr/share/pas-a-pas "/etc/systemd/system/graphical.target.wants/$session" \
    /etc/systemd/system/display-manager.service; do
    [[ ! -e $tree/root$path && ! -L $tree/root$path ]] || fail "still there: $path"
done

say "purging leaves nothing but the locked user"
inside dpkg --purge pas-a-pas >/dev/null
left=$(find "$tree/changes" \( -type f -o -type l -o -name '*pas-a-pas*' \) -printf '/%P\n' |
    grep -Ev '^/(root|run|tmp|var/cache|var/log|var/lib/dpkg)/|^/etc/(passwd|group|shadow|gshadow)-?$|^/etc/\.pwd\.lock$' ||
    true)
expect "files left" "$left" ""
umount "$tree/root"
rm -r "$tree"

say "from a USB key"
new_tree key
mkdir -p "$tree/root/mnt/a key/packages"
cp "$package" "$tree/root/mnt/a key/packages"
cp "$root/packaging/usb-install.sh" "$tree/root/mnt/a key"
sed 's/volume: 4,/volume: 5,/' "$root/packaging/kiosk.ron" >"$tree/root/mnt/a key/kiosk.ron"
"$root/packaging/usb-install.sh" list "$tree/root/mnt/a key"
inside bash "/mnt/a key/usb-install.sh" >"$work/said" 2>&1 || fail "usb-install.sh: $(cat "$work/said")"
grep -q 'volume: 5' "$tree/root/etc/pas-a-pas/kiosk.ron" || fail "kiosk.ron of the key is not in its place"

# ----- The kiosk session, started by systemd. What this machine has not got stands in: an X server for the screen,
# nothing for the console.
mkdir -p "$tree/root/etc/systemd/system/$session.d"
mkfifo "$work/number"
Xvfb -displayfd 3 -noreset -nolisten tcp -screen 0 1024x768x24 3>"$work/number" >/dev/null 2>&1 &
read -r display <"$work/number"
cat >"$tree/root/etc/systemd/system/$session.d/test.conf" <<END
[Unit]
ConditionPathExists=
[Service]
TTYPath=
StandardInput=null
UtmpIdentifier=
Environment=WLR_BACKENDS=x11 WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 DISPLAY=:$display
END
# A bare Debian has no X server, and the session does without.
rm -f "$tree/root/usr/bin/Xwayland"
# Starts systemd in the tree; more arguments are for the container.
boot() {
    "${container[@]}" --directory="$tree/root" "$@" --boot --console=pipe systemd.unit=graphical.target \
        </dev/null >"$work/console" 2>&1 &
    container_id=$!
    until_true "the end of the start" started
}
started() {
    # By its exact name: at first it is still a part of systemd-nspawn.
    leader=$(pgrep --parent "$container_id" --exact systemd) &&
        [[ $(booted systemctl is-system-running 2>/dev/null) =~ ^(running|degraded)$ ]]
}
# A command where systemd runs.
booted() {
    nsenter --target "$leader" --all --root --wd "$@"
}
# A process of the session, by how its command begins.
process() {
    pgrep --ns "$leader" --nslist pid --full "^$1"
}
# The screen shows a complete picture: many colours, as the welcome screen has, and no corner in black.
shown() {
    /usr/bin/python3 - "$display" <<'END'
import sys
from Xlib import X, display
root = display.Display(":" + sys.argv[1]).screen().root
bytes = root.get_image(0, 0, 1024, 768, X.ZPixmap, 0xFFFFFFFF).data
colours = {bytes[at : at + 3] for at in range(0, len(bytes), 20)}
sys.exit(len(colours) < 100 or bytes[:3] == b"\0\0\0" or bytes[-4:-1] == b"\0\0\0")
END
}
off() {
    kill -s RTMIN+4 "$leader"
    wait "$container_id" || true
}
milliseconds() {
    echo $(($(date +%s%N) / 1000000))
}

say "the session, enabled, comes with the machine"
boot
until_true "the welcome screen" shown
id=$(process /usr/bin/pas-a-pas)
for line in 'NoNewPrivs:\s*1' 'Seccomp:\s*2' 'CapEff:\s*0+' 'CapBnd:\s*0+'; do
    grep -qE "^$line$" "/proc/$id/status" || fail "the program has more rights than it should: $line"
done
grep -qE '^Max core file size +0 +0' "/proc/$id/limits" || fail "the program may leave a picture of its memory"
user=$(stat --format=%u "/proc/$id")
((user != 0)) || fail "the program runs as root"
# As the program sees the disk: a USB key that is put in later can be written, the system can't.
booted mkdir -p /media/pas-a-pas/sdb1
booted mount -t tmpfs -o "uid=$user,nosuid,nodev,noexec" tmpfs /media/pas-a-pas/sdb1
writes() {
    nsenter --target "$id" --mount --root --wd setpriv --reuid="$user" --regid="$user" --clear-groups touch "$1" 2>/dev/null
}
writes /media/pas-a-pas/sdb1/figures.csv || fail "the program can't write on a USB key"
for path in /usr/x /etc/x /media/x /home/x /var/lib/x; do
    ! writes "$path" || fail "the program can write $path"
done

say "keys of the machine do nothing"
expect "Ctrl+Alt+Del" "$(booted systemctl is-enabled ctrl-alt-del.target || true)" masked-runtime
kill -INT "$leader"
[[ $(booted systemctl list-jobs --no-pager) == *"No jobs"* ]] || fail "Ctrl+Alt+Del does something"
inhibited() {
    [[ $(booted systemd-inhibit --list --no-pager) == *handle-suspend-key* ]]
}
until_true "the standby key taken away" inhibited

say "it comes back"
for part in /usr/bin/pas-a-pas /usr/bin/cage; do
    before=$(process "$part")
    begin=$(milliseconds)
    kill -KILL "$before"
    again() {
        local now
        now=$(process "$part") && [[ $now != "$before" ]]
    }
    until_true "$part again" again
    back=$(($(milliseconds) - begin))
    until_true "the welcome screen again" shown
    echo "   after kill -9 of $part: started again after $back ms, on the screen after $(($(milliseconds) - begin)) ms"
    ((back <= 2000)) || fail "it came back too late"
    expect "programs that run" "$(process /usr/bin/pas-a-pas | wc --lines)" 1
    # Else the next one dies before it is quite there.
    until_true "its progress" booted test -e /var/lib/pas-a-pas/progress.sqlite3
done

say "it stays away when the facilitator has ended it"
login() {
    booted systemctl show --property=ConditionTimestampMonotonic --value getty@tty1.service
}
login_before=$(login)
booted touch /run/pas-a-pas/left
kill -TERM "$(process /usr/bin/pas-a-pas)"
away() {
    [[ $(booted systemctl show --property=ActiveState --value "$session") == inactive ]]
}
until_true "the end of the session" away
sleep 1
! process /usr/bin/pas-a-pas >/dev/null || fail "the program came back"
# There is no console in this copy: it is asked for all the same.
asked() {
    [[ $(login) != "$login_before" ]]
}
until_true "a login on the console" asked
booted systemctl start "$session"
until_true "the welcome screen, started by hand" shown

say "it stops when the operator wants"
booted systemctl stop "$session"
expect "the end of the session" "$(booted systemctl show --property=Result,ExecMainCode,ExecMainStatus --value "$session" |
    tr '\n' ' ')" "success 1 0 "
! process /usr/bin/pas-a-pas >/dev/null || fail "the program still runs"
free() {
    [[ $(booted systemctl is-enabled ctrl-alt-del.target || true) != masked* ]]
}
until_true "Ctrl+Alt+Del as before" free
off

say "on a read-only system, with progress elsewhere"
sed -i 's|^PAS_A_PAS_DATA=.*|PAS_A_PAS_DATA=/srv/pas-a-pas|' "$tree/root/etc/pas-a-pas/environment"
rm -rf "$tree/root/var/lib/pas-a-pas"/*
install --directory --owner="$user" --group="$user" "$work/elsewhere" "$tree/root/srv/pas-a-pas"
boot --read-only --bind="$work/elsewhere:/srv/pas-a-pas"
until_true "the welcome screen" shown
until_true "its progress" test -s "$work/elsewhere/progress.sqlite3"
! booted touch /usr/x 2>/dev/null || fail "the system is not read-only"
off

say "the package does what it should"
