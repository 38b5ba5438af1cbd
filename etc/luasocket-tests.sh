#!/bin/sh
# SPDX-License-Identifier: MIT
# Lays LuaSocket's own tests into build/luasocket/test, from the source of
# Debian's package lua-socket; nothing of this machine's apt is changed. Without
# apt-get or network it says so, and its spec (test/luasocket_own_spec.lua) is
# skipped, or runs those of a directory named by LUASOCKET_TESTS.

set -u
cd "$(dirname "$0")/.." || exit 2

dir=$PWD/build/luasocket
[ ! -f "$dir/test/testclnt.lua" ] || exit 0

cannot () {
  echo "LuaSocket's tests cannot be had here: $*"
  exit 0
}

command -v apt-get >/dev/null 2>&1 || cannot 'there is no apt-get'
rm -rf "$dir"
mkdir -p "$dir/parts" "$dir/lists/partial"

# The places that the packages come from, of the sources instead.
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
  [ -f "$file" ] || continue
  sed -E 's/^deb( |$)/deb-src\1/; s/^Types:.*/Types: deb-src/' "$file" \
    > "$dir/parts/${file##*/}"
done
[ ! -f "$dir/parts/sources.list" ] ||
  mv "$dir/parts/sources.list" "$dir/parts/first.list"

apt () {
  apt-get -qq -o Dir::Etc::SourceList=/dev/null \
    -o Dir::Etc::SourceParts="$dir/parts" -o Dir::State::Lists="$dir/lists" \
    -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= \
    -o APT::Sandbox::User= "$@" < /dev/null > "$dir/log" 2>&1
}

# An index that is missing does no harm where another names the source.
apt update || true
(cd "$dir" && apt source --download-only --tar-only lua-socket) ||
  cannot "$(tail -n 1 "$dir/log")"
tar -xzf "$dir"/*.orig.tar.gz -C "$dir" --strip-components=1 ||
  cannot 'the archive is not one'
rm -rf "$dir/lists" "$dir/parts"
[ -f "$dir/test/testclnt.lua" ] || cannot 'there is no test/testclnt.lua'
