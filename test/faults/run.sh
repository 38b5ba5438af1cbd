#!/bin/sh
# SPDX-License-Identifier: MIT
# test/faults/run.sh VERSION...
# System errors, every one, on each Lua; and on the first whether the table is
# complete. The last line is `N passed, N failed`. Without strace, or where it
# may not trace, that part fails: there is nothing that could stand for it.

set -u
cd "$(dirname "$0")/../.." || exit 2
export LC_ALL=C

first=$1
reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT

# report NAME COMMAND...: its output, and a line of counts whatever happens.
report () {
  name=$1
  shift
  "$@" > "$reports/out" 2>&1 < /dev/null
  status=$?
  tail -n 1 "$reports/out" | grep -Eq '^[0-9]+ passed, [0-9]+ failed$' ||
    echo "0 passed, 1 failed: status $status" >> "$reports/out"
  sed '$d' "$reports/out"
  tail -n 1 "$reports/out" | tee -a "$reports/counts" | sed "s/^/$name: /"
}

paths () {
  LUA_PATH='test/faults/?.lua;test/oom/?.lua;lua/?.lua'
  LUA_CPATH="build/$1/?.so"
  export LUA_PATH LUA_CPATH
  lua=$(sh etc/lua.sh bin "$1")
}

errors () {
  paths "$1"
  timeout -k 5 60 env "LD_PRELOAD=$PWD/build/$1/faults.so" "$lua" \
    test/faults/main.lua
}

imports () {
  paths "$1"
  nm -D --undefined-only "build/$1/llsocket.so" > "$reports/imports"
  "$lua" test/faults/trace.lua imports < "$reports/imports"
}

calls () {
  paths "$1"
  strace -k -o "$reports/calls" -E "LD_PRELOAD=$PWD/build/$1/faults.so" \
    "$lua" test/faults/main.lua list > "$reports/list" 2>&1 ||
    cat "$reports/list"
  "$lua" test/faults/trace.lua calls < "$reports/calls"
}

suite () {
  paths "$1"
  (
    LUA_PATH='lua/?.lua;./?.lua;;'
    LUA_CPATH="build/$1/?.so;;"
    LLS_LUA=$lua
    LLS_BUILD=build/$1
    TMPDIR=$reports
    export LUA_PATH LUA_CPATH LLS_LUA LLS_BUILD TMPDIR
    timeout -k 5 "${TIMEOUT:-300}" strace -c -o "$reports/suite" "$lua" \
      test/main.lua --output=test/tap.lua test > "$reports/tap" 2>&1
  )
  # Whether the tests pass under strace is not asked here.
  tail -n 1 "$reports/tap" | grep -q '^1\.\.' || {
    echo 'not ok - the suite broke off'
    tail -n 3 "$reports/tap"
    return 1
  }
  "$lua" test/faults/trace.lua suite < "$reports/suite"
}

for version in "$@"; do
  report "Lua $version" errors "$version"
done
report 'imports' imports "$first"
report 'calls' calls "$first"
report 'suite' suite "$first"

echo
awk '{ passed += $1; failed += $3 }
  END { printf "%d passed, %d failed\n", passed, failed
    exit failed > 0 || passed == 0 }' "$reports/counts"
