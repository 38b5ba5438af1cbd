#!/bin/sh
# SPDX-License-Identifier: MIT
# etc/cross/musl.sh DIR
# Builds Lua (LUAS: 5.4, 5.1 ...) and LuaFileSystem with musl, from Debian's
# source packages, into DIR/root. What busted has in Lua is this machine's. Its
# two other modules in C, system and term, only tell it the time and whether
# there is a terminal: small ones in Lua stand in their place.

set -eu
dir=$1
here=$(dirname "$0")
packages="lua-filesystem"
for lua in $LUAS; do packages="$packages lua$lua"; done
# shellcheck disable=SC2086 # several words
"$here/sysroot.sh" source "$dir" $packages
root=$dir/root
mkdir -p "$root/usr/bin"

for lua in $LUAS; do
  inc=$root/usr/include/lua$lua
  share=$root/usr/share/lua/$lua
  clib=$root/usr/lib/musl/lua/$lua
  src=$dir/source/lua$lua/src
  [ ! -x "$root/usr/bin/lua$lua" ] || continue
  mkdir -p "$inc" "$share" "$clib"
  cp "$src/lua.h" "$src/lauxlib.h" "$src/lualib.h" "$src/luaconf.h" "$inc"
  musl-gcc -O2 -shared -fPIC -I"$inc" -o "$clib/lfs.so" \
    "$dir/source/lua-filesystem/src/lfs.c"
  cp -RL "/usr/share/lua/$lua/." "$share"
  rm -rf "$share/system" "$share/term"
  cat > "$share/system.lua" <<'LUA'
local system = { gettime = os.time, monotime = os.clock }
function system.sleep (n) os.execute('sleep ' .. n) end
return system
LUA
  echo 'return { isatty = function () return false end }' > "$share/term.lua"
  find "$src" -name '*.c' ! -name luac.c ! -name print.c > "$dir/sources"
  # shellcheck disable=SC2046
  musl-gcc -O2 -DLUA_USE_POSIX -DLUA_USE_DLOPEN -Wl,-E \
    -o "$root/usr/bin/lua$lua" $(cat "$dir/sources") -lm -ldl
done
