#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds and runs several Lua states in several threads with the module: under
# ThreadSanitizer, and plain for longer. From the environment:
#   OUT       where the programs are
#   ROUNDS    how often each thread does everything   (200)
# The last line is `N passed, N failed`: each thread of a run is one, and so is
# that the sanitizer finds a race that is made for it.

set -u
cd "$(dirname "$0")/../.." || exit 2

: "${OUT:=build/threads-5.4}"
: "${MAKE:=make}"
: "${ROUNDS:=200}"
script=test/threads/work.lua
supp=test/threads/tsan.supp
export LUA_PATH='lua/?.lua;;'
"$MAKE" -s --no-print-directory VARIANT= threads || {
  echo '0 passed, 1 failed'
  exit 1
}
passed=0
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# The sanitizer's map of memory does not fit every random layout.
fixed () {
  if setarch -R true 2>/dev/null; then setarch -R "$@"; else "$@"; fi
}

verdict () {
  if [ "$1" = 0 ]; then passed=$((passed + 1)); echo "ok - $2"
  else failed=$((failed + 1)); echo "not ok - $2"; sed 's/^/#   /' "$log"; fi
}

# A report ends the run with the status 66.
run () {
  what=$1
  shift
  TSAN_OPTIONS="halt_on_error=0 second_deadlock_stack=1 suppressions=$supp" \
    fixed timeout -k 10 300 "$@" > "$log" 2>&1
  verdict $? "$what: $(tail -n 1 "$log")"
}

TSAN_OPTIONS='' fixed timeout 60 "$OUT/race" $script 2 1 > "$log" 2>&1
[ $? = 66 ]
verdict $? 'a race that was made for it is found'
run "2 threads, sanitizer" "$OUT/threads" $script 2 "$ROUNDS"
run "4 threads, sanitizer" "$OUT/threads" $script 4 "$((ROUNDS / 4))"
run "2 threads" "$OUT/plain" $script 2 "$((ROUNDS * 5))"
run "8 threads" "$OUT/plain" $script 8 "$((ROUNDS * 2))"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
