#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Warroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: package.sh BUILD_FOLDER
# Makes the Debian package of a build, unpacks it where nothing else is, and starts what came out.
set -euo pipefail

build=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    echo "FAIL: $*"
    exit 1
}

cpack --config "$build/CPackConfig.cmake" -B "$scratch/made" >"$scratch/cpack.log" ||
    { cat "$scratch/cpack.log" && fail "no package"; }
package=$(echo "$scratch"/made/*.deb)

depends=$(dpkg-deb --field "$package" Depends)
echo "depends: $depends"
for library in libc6 libqt6core6 libqt6gui6 libqt6widgets6 libqt6sql6 libqt6sql6-sqlite \
    libqt6keychain1; do
    [[ " ${depends//,/ } " == *" $library "* ]] || fail "the package does not depend on $library"
done

root=$scratch/root
dpkg-deb --extract "$package" "$root"
for file in bin/warroom bin/warroomd share/applications/io.github.warroom.Warroom.desktop \
    share/metainfo/io.github.warroom.Warroom.metainfo.xml share/doc/warroom/copyright share/doc/warroom/SOURCES.md \
    share/icons/hicolor/scalable/apps/io.github.warroom.Warroom.svg; do
    [[ -s $root/usr/$file ]] || fail "the package lacks /usr/$file"
done
echo "files: complete"

if objdump --private-headers "$root/usr/bin/warroomd" | grep -E 'NEEDED +libQt6(Gui|Widgets|Charts)'; then
    fail "warroomd needs a window's libraries"
fi

cd "$scratch"
"$root/usr/bin/warroomd" --version
"$root/usr/bin/warroom" --self-test
