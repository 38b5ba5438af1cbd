#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs the suite on Lua 5.4 with a build that counts, then the memory errors and
# the system's errors with the same build, and says what of src/ ran. From the
# environment:
#   SPEC   which specs (test); with fewer than all the marks are not reached
# The last line is `N passed, N failed`: each run is one, then the marks.

set -u
cd "$(dirname "$0")/.." || exit 2

: "${MAKE:=make}"
passed=0
failed=0
out=build/coverage-5.4
log=$(mktemp)
trap 'rm -f "$log"' EXIT

run () {
  name=$1
  shift
  if "$@" > "$log" 2>&1 < /dev/null; then
    passed=$((passed + 1))
    echo "ok - $name: $(grep -E '^[0-9]+ passed' "$log" | tail -n 1)"
  else
    failed=$((failed + 1))
    echo "not ok - $name"
    sed 's/^/#   /' "$log"
  fi
}

# What earlier runs counted is no longer true.
find build/coverage-* -name '*.gcda' -exec rm -f {} + 2>/dev/null
rm -rf "$out/obj"

run 'the suite' env LUAS=5.4 VARIANT=coverage test/run
run 'the harnesses are built' "$MAKE" -s --no-print-directory \
  LUA_VERSION=5.4 LUA_INCDIR= VARIANT=coverage oom-harness faults-library
run 'memory errors' env VARIANT=coverage test/oom/run.sh 5.4
run "the system's errors" env "LD_PRELOAD=$PWD/$out/faults.so" LC_ALL=C \
  LUA_PATH='test/faults/?.lua;test/oom/?.lua;lua/?.lua' \
  LUA_CPATH="$out/?.so" "$(sh etc/lua.sh bin 5.4)" test/faults/main.lua

"$(sh etc/lua.sh bin 5.4)" etc/coverage.lua etc/uncovered.txt \
  build/coverage-* > "$log"
grep -vE '^[0-9]+ passed' "$log"
counts=$(tail -n 1 "$log")
passed=$((passed + ${counts%% passed*}))
counts=${counts#*, }
failed=$((failed + ${counts%% failed*}))
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
