#!/usr/bin/env bash
# Makes the Debian package: packaging/build-deb.sh [PROGRAM [FOLDER]]. The program is a release build with the window,
# else that of the last `cargo build --release`; the package is written to the folder, else to `target/debian`.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/debian.sh"

target=${CARGO_TARGET_DIR:-$root/target}
program=${1:-$target/release/pas-a-pas}
out=${2:-$target/debian}
if [[ ! -x $program ]]; then
    echo "There is no program $program. First: cargo build --release --locked" >&2
    exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
umask 022
# The same sources make the same package.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH

version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/Cargo.toml")
tree=$work/tree
share=$tree/usr/share/pas-a-pas
doc=$tree/usr/share/doc/pas-a-pas
mkdir -p "$share" "$doc/docs" "$doc/packaging" "$tree/usr/bin" "$tree/DEBIAN" "$out"

cp -R "$root/packaging/deb/root/." "$tree"
install --mode=755 --strip "$program" "$tree/usr/bin/pas-a-pas"
cp -R "$root/assets" "$root/lessons" "$root/locales" "$share"
install --mode=644 "$root/packaging/kiosk.ron" "$tree/etc/pas-a-pas/kiosk.ron"
install --mode=644 "$root"/{README.md,LICENSES.md,LICENSE-MIT} "$root/packaging/deb/copyright" "$doc"
cp -R "$root"/docs/* "$doc/docs"
install --mode=644 "$root/packaging/README.md" "$root/packaging/kiosk.ron" "$doc/packaging"
install --mode=755 "$root/packaging/usb-install.sh" "$doc/packaging"
# Who uses the package reads what changed in the history of the project.
printf 'pas-a-pas (%s) unstable; urgency=medium\n\n  * Version %s.\n\n -- The Pas à Pas project <operators@pas-a-pas.invalid>  %s\n' \
    "$version" "$version" "$(date --utc --rfc-email --date="@$SOURCE_DATE_EPOCH")" |
    gzip --best --no-name >"$doc/changelog.gz"

install --mode=755 "$root"/packaging/deb/scripts/* "$tree/DEBIAN"
(cd "$tree" && find etc -type f -printf '/%p\n' | sort) >"$tree/DEBIAN/conffiles"
(cd "$tree" && find usr -type f -print0 | sort --zero-terminated | xargs --null md5sum) >"$tree/DEBIAN/md5sums"
chmod 644 "$tree/DEBIAN/conffiles" "$tree/DEBIAN/md5sums"

# The libraries that the program is linked with, with the versions it needs.
mkdir "$work/debian"
printf 'Source: pas-a-pas\n\nPackage: pas-a-pas\nArchitecture: any\n' >"$work/debian/control"
linked=$(cd "$work" && dpkg-shlibdeps -O "$tree/usr/bin/pas-a-pas" | sed -n 's/^shlibs:Depends=//p')
listed() {
    printf ', %s' "$@"
}
cat >"$tree/DEBIAN/control" <<END
Package: pas-a-pas
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: The Pas à Pas project <operators@pas-a-pas.invalid>
Section: education
Priority: optional
Installed-Size: $(du --summarize --apparent-size --block-size=1024 "$tree" | cut -f1)
Depends: $linked$(listed "${packages_to_run[@]}" "${packages_of_session[@]}")
Recommends: $(listed "${packages_recommended[@]}" | cut -c3-)
Description: accessible self-training kiosk for first digital skills
 Pas à Pas teaches the keyboard, the mouse, passwords, mail and how to see a
 scam, step by step, in easy-to-read French, Arabic and English, all of it
 spoken. It needs no network and no account, and keeps nothing that tells who
 learns.
 .
 The package holds the program, its lessons, and a session that shows nothing
 else on a public machine. The session is started by
 "systemctl enable --now pas-a-pas-kiosk", never by installing the package.
END
find "$tree" -newermt "@$SOURCE_DATE_EPOCH" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
file=$out/pas-a-pas_${version}_$(dpkg --print-architecture).deb
dpkg-deb --root-owner-group -Zxz -z1 --build "$tree" "$file" >/dev/null
echo "$file"
