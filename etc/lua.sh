#!/bin/sh
# SPDX-License-Identifier: MIT
# Finds a Lua on this machine.
#   etc/lua.sh version        the newest version that has headers
#   etc/lua.sh ready          the newest that has an interpreter too
#   etc/lua.sh inc VERSION    the directory of its headers
#   etc/lua.sh bin VERSION    its interpreter
#   etc/lua.sh missing [VERSION]  says that there are no headers, status 1
#   etc/lua.sh all            those of 5.1 to 5.4, jit, and what else is ready
# VERSION is 5.1 to 5.5 or jit. Nothing found: no output, status 1.

ROOTS="/usr /usr/local /opt/homebrew /opt/local /usr/pkg"

# Is there a lua.h of this version in this directory?
fits () {
  [ -f "$2/lua.h" ] || return 1
  if [ "$1" = jit ]; then
    [ -f "$2/luajit.h" ]
  else
    [ ! -f "$2/luajit.h" ] &&
      grep -Eq -e "LUA_VERSION_NUM[[:space:]]+50${1#5.}" \
        -e "LUA_VERSION_MINOR_N[[:space:]]+${1#5.}\$" "$2/lua.h"
  fi
}

inc () {
  v=$1
  if [ "$v" = jit ]; then
    names="luajit-2.1 luajit-2.0 luajit"
    pkgs="luajit"
  else
    short=5${v#5.}
    names="lua$v lua$short lua-$v lua/$v lua"
    pkgs="lua$v lua-$v lua$short lua"
  fi
  for root in $ROOTS; do
    for name in $names .; do
      for dir in "$root/include/$name" "$root/opt/lua@$v/include/$name" \
                 "$root/opt/lua/include/$name"; do
        if fits "$v" "$dir"; then echo "${dir%/.}"; return 0; fi
      done
    done
  done
  command -v pkg-config >/dev/null 2>&1 || return 1
  for name in $pkgs; do
    for dir in $(pkg-config --variable=includedir "$name" 2>/dev/null) \
        $(pkg-config --variable=INSTALL_INC "$name" 2>/dev/null) \
        $(pkg-config --cflags-only-I "$name" 2>/dev/null | sed 's/-I//g'); do
      if fits "$v" "$dir"; then echo "$dir"; return 0; fi
    done
  done
  return 1
}

bin () {
  v=$1
  if [ "$v" = jit ]; then
    names="luajit luajit-2.1 luajit2"
    want='jit'
  else
    names="lua$v lua-$v lua5${v#5.} lua"
    want="Lua $v"
  fi
  for name in $names; do
    path=$(command -v "$name") || continue
    got=$("$path" -e 'print(jit and "jit" or _VERSION)' 2>/dev/null)
    if [ "$got" = "$want" ]; then echo "$path"; return 0; fi
  done
  return 1
}

version () {
  for v in 5.5 5.4 5.3 5.2 5.1 jit; do
    if inc "$v" >/dev/null; then echo "$v"; return 0; fi
  done
  return 1
}

ready () {
  for v in 5.5 5.4 5.3 5.2 5.1 jit; do
    if inc "$v" >/dev/null && bin "$v" >/dev/null; then echo "$v"; return 0; fi
  done
  return 1
}

# What not every system has comes only where it is.
all () {
  luas='5.1 5.2 5.3 5.4'
  if inc 5.5 >/dev/null && bin 5.5 >/dev/null; then luas="$luas 5.5"; fi
  echo "$luas jit"
}

missing () {
  case $1 in
    5.[1-5]|jit|'') ;;
    *)
      echo "llsocket: LUA_VERSION is 5.1, 5.2, 5.3, 5.4, 5.5 or jit, not $1" >&2
      return 1 ;;
  esac
  package=$(awk -v what="inc:${1:-5.4}" '$3 == what { print $2 }' \
    "$(dirname "$0")/packages.txt")
  echo "llsocket: no headers of ${1:+Lua }${1:-any Lua} found: install them" \
    "(on Debian: $package) or set LUA_INCDIR" >&2
  return 1
}

case $1 in
  version) version ;;
  ready) ready ;;
  all) all ;;
  inc) inc "$2" ;;
  bin) bin "$2" ;;
  missing) missing "${2:-}" ;;
  *) sed -n '3,10s/^# *//p' "$0" >&2; exit 2 ;;
esac
