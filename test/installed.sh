#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs the module, with make and with LuaRocks, into temporary directories,
# and uses what was installed from outside of the tree. No network is needed.
# The last line is `N passed, N failed`.

set -u
cd "$(dirname "$0")/.." || exit 2

: "${LUAS:=$(sh etc/lua.sh all)}"
: "${MAKE:=make}"
top=$PWD
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
passed=0
failed=0

expect () {
  name=$1
  shift
  if "$@" > "$tmp/log" 2>&1 < /dev/null; then
    passed=$((passed + 1))
    echo "ok - $name"
  else
    failed=$((failed + 1))
    echo "not ok - $name"
    sed 's/^/#   /' "$tmp/log"
  fi
}

cat > "$tmp/echo.lua" <<'EOF_LUA'
-- An echo over loopback. The paths hold nothing but what was installed.
local llsocket = require 'llsocket'
assert(require 'iovec' == llsocket.iovec)
local function address (port)
  return assert(llsocket.inet.getaddrinfo('127.0.0.1', port,
                                          llsocket.SOCK_STREAM))[1]
end
local listener = assert(llsocket.socket.new(address('0')))
assert(not listener:bind())
assert(not listener:listen())
local port = assert(listener:getsockname()):port()
local client = assert(llsocket.socket.new(address(('%d'):format(port))))
assert(not client:connect())
local server = assert(listener:accept())
assert(client:send('over the wire') == 13)
assert(server:send((assert(server:recv()))) == 13)
assert(client:recv() == 'over the wire')
client:close() server:close() listener:close()
EOF_LUA

# Runs the echo with nothing but what is installed below a directory.
use () (
  version=$1 tree=$2
  abi=$version
  [ "$version" = jit ] && abi=5.1
  cd "$tmp" &&
    LUA_PATH="$tree/share/lua/$abi/?.lua" LUA_CPATH="$tree/lib/lua/$abi/?.so" \
    "$(sh "$top/etc/lua.sh" bin "$version")" echo.lua
)

for version in $LUAS; do
  expect "make install, Lua $version" "$MAKE" -s --no-print-directory install \
    LUA_VERSION="$version" PREFIX=/usr DESTDIR="$tmp/dest-$version"
  expect "an echo through it" use "$version" "$tmp/dest-$version/usr"
done

# Where Lua does not look, the last two lines are what to set.
# shellcheck disable=SC1091 # made here
told () (
  "$MAKE" -s --no-print-directory install LUA_VERSION="$1" \
    PREFIX="$tmp/home" | tee /dev/stderr | tail -n 2 > "$tmp/lines" &&
    cd "$tmp" && . "$tmp/lines" && "$(sh "$top/etc/lua.sh" bin "$1")" echo.lua
)
silent () {
  [ -z "$(sh etc/paths.sh 5.4 /usr/local/share/lua/5.4 \
    /usr/local/lib/lua/5.4)" ]
}
for version in $LUAS; do
  expect "make install into a home says what to set, Lua $version" \
    told "$version"
done
expect 'and nothing where Lua looks anyway' silent

# An empty version is none.
newest=$(sh etc/lua.sh version)
expect 'make install, LUA_VERSION=' "$MAKE" -s --no-print-directory install \
  LUA_VERSION= PREFIX=/usr DESTDIR="$tmp/dest-empty"
expect 'an echo through that' use "$newest" "$tmp/dest-empty/usr"

# What is said where headers are missing.
says () {
  text=$1
  shift
  "$@" 2>&1 | tee /dev/stderr | grep -qF "$text"
}
expect 'make names the versions' \
  says '5.1, 5.2, 5.3, 5.4, 5.5 or jit, not 5.9' \
  "$MAKE" -s --no-print-directory LUA_VERSION=5.9
expect 'the package of Lua 5.2 is named' says 'Debian: liblua5.2-dev)' \
  sh etc/lua.sh missing 5.2
expect 'the package of LuaJIT is named' says 'Debian: libluajit-5.1-dev)' \
  sh etc/lua.sh missing jit

# pkg-config's file tells where it is, and the version.
pc () (
  abi=$1 dest=$tmp/dest-$1
  [ "$abi" = jit ] && abi=5.1
  file=$dest/usr/lib/pkgconfig/lua$abi-llsocket.pc
  version=$(sed -n 's/^#define LLS_VERSION  "\(.*\)"/\1/p' src/base/base.h)
  cat "$file" && ! grep -q @ "$file" && grep -qx "Version: $version" "$file" &&
    [ -f "$dest$(sed -n 's/^cmoddir=//p' "$file")/llsocket.so" ] &&
    [ -f "$dest$(sed -n 's/^luadir=//p' "$file")/llsocket/listen.lua" ]
)
for version in $LUAS; do
  expect "the pkg-config file, Lua $version" pc "$version"
done

# An addon of lua-language-server: config.json beside library/.
stubs () (
  cd "$tmp/dest-empty/usr/share/llsocket/luals/llsocket" &&
    grep -q '"name": "llsocket"' config.json && diff -r library "$top/types"
)
expect 'the type stubs' stubs

expect 'the manual page' \
  cmp doc/llsocket.3 "$tmp/dest-empty/usr/share/man/man3/llsocket.3"

# The source that is committed, twice the same, builds and passes a spec.
dist () (
  name=$("$MAKE" -s --no-print-directory dist) && cp "$name" "$tmp/first" &&
    "$MAKE" -s --no-print-directory dist && cmp "$tmp/first" "$name" &&
    mkdir "$tmp/dist" && tar -xzf "$name" -C "$tmp/dist" &&
    cd "$tmp/dist/$(basename "$name" .tar.gz)" &&
    "$MAKE" -s check LUAS="$newest" SPEC=test/version_spec.lua
)
if git rev-parse HEAD > /dev/null 2>&1; then
  expect 'make dist' dist
else
  echo '# make dist is not tried: this is no repository'
fi

# Of a copy, so that nothing but the source is there.
mkdir "$tmp/source"
tar -cf - --exclude=./build --exclude=./.git . | (cd "$tmp/source" && tar -xf -)
rock () (
  cd "$tmp/source" &&
    luarocks --lua-version "$1" make --tree="$tmp/rocks-$1" \
      llsocket-0.1.0-1.rockspec
)
# Packed with what was built, and installed from that alone.
packed () (
  mkdir "$tmp/rock-$1" && cd "$tmp/rock-$1" &&
    luarocks --lua-version "$1" --tree="$tmp/rocks-$1" pack llsocket &&
    luarocks --lua-version "$1" --tree="$tmp/other-$1" install \
      ./llsocket-0.1.0-1.*.rock
)
for version in $LUAS; do
  case $version in
    jit) continue ;;  # its rocks are those of 5.1
    5.5) luarocks --lua-version 5.5 config > /dev/null 2>&1 || {
           echo '# luarocks knows no Lua 5.5'
           continue
         } ;;
  esac
  expect "luarocks make, Lua $version" rock "$version"
  expect 'an echo through the rock' use "$version" "$tmp/rocks-$version"
  expect "luarocks pack and install, Lua $version" packed "$version"
  expect 'an echo through that rock' use "$version" "$tmp/other-$version"
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
