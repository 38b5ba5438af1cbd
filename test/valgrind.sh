#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs the suite under valgrind's memcheck on Lua 5.4. From the environment:
#   SPEC      which specs       (those that are not left out below)
#   JOBS      how many at a time (2)
#   TIMEOUT   seconds for a spec (240)
# The last line is `N passed, N failed`; a report of valgrind is one failed.

set -u
cd "$(dirname "$0")/.." || exit 2

: "${JOBS:=2}"
: "${TIMEOUT:=240}"
out=build/memcheck-5.4

# Left out, because the module does nothing there that other specs do not:
#   docs, constants, examples, runner: they read files or start make
#   syscalls: strace and valgrind exclude each other
#   self: its processes collect garbage all the time, for which valgrind needs
#     ten minutes; the sanitizers run it
#   load: it starts a hundred interpreters to load the module once each
left_out='docs|constants|examples|runner|syscalls|self|load'

# The processes that these start run under valgrind too, because the tests are
# in them; elsewhere they are only peers, and some have to be quick.
children='reentry|inherited'

one () {
  name=$(basename "$1" .lua)
  logs=$PWD/$out/valgrind/$name
  tap=$out/valgrind/$name.tap
  mkdir -p "$logs"
  # Each process has its report; an empty one says that nothing was found. What
  # is only possibly lost is alive: a state that os.exit leaves, for example.
  printf '#!/bin/sh\nexec valgrind -q --leak-check=full %s %s %s %s "$@"\n' \
    '--errors-for-leak-kinds=definite --keep-debuginfo=yes' \
    '--show-leak-kinds=definite --vgdb=no' \
    "--suppressions=$PWD/etc/analysis/valgrind.supp" \
    "--log-file=$logs/%p.log $(sh etc/lua.sh bin 5.4)" > "$logs/lua"
  chmod +x "$logs/lua"
  # As in test/run.
  : "${TMPDIR:=/tmp}"
  [ "${#TMPDIR}" -le 50 ] || TMPDIR=/tmp
  TMPDIR=$(mktemp -d)
  LLS_LUA=$(sh etc/lua.sh bin 5.4)
  if echo "$name" | grep -qE "^($children)_spec$"; then LLS_LUA=$logs/lua; fi
  LLS_BUILD=$out
  LUA_PATH='lua/?.lua;./?.lua;;'
  LUA_CPATH="$out/?.so;;"
  VARIANT=memcheck
  export TMPDIR LLS_LUA LLS_BUILD LUA_PATH LUA_CPATH VARIANT
  # There are tests that use up all descriptors, one by one.
  # shellcheck disable=SC3045 # every shell of Linux has it
  ulimit -S -n 800
  start=$(date +%s)
  timeout -k 10 "$TIMEOUT" "$logs/lua" test/main.lua --output=test/tap.lua \
    "$1" > "$tap" 2>&1 < /dev/null
  rm -rf "$TMPDIR"
  passed=$(grep -cE '^ok [0-9]+ ' "$tap")
  skipped=$(grep -cE '^ok [0-9]+ .* # SKIP ' "$tap")
  failed=$(grep -cE '^not ok [0-9]+ ' "$tap")
  {
    sed -n '/^not ok /,/^[^#]/{/^not ok \|^#/p}' "$tap" | grep -v '^# running'
    if ! grep -qx "1\.\.$((passed + failed))" "$tap"; then
      echo "not ok - $name: the run broke off"
      tail -n 5 "$tap" | sed 's/^/#   /'
      failed=$((failed + 1))
    fi
    for log in "$logs"/*.log; do
      [ -s "$log" ] || continue
      echo "not ok - $name: a report of valgrind"
      sed 's/^/#   /' "$log"
      failed=$((failed + 1))
    done
    echo "$name: $((passed - skipped)) passed, $failed failed," \
      "$skipped skipped ($(($(date +%s) - start)) s)"
  } > "$out/valgrind/$name.report"
  cat "$out/valgrind/$name.report"
}

if [ "${1:-}" = --one ]; then
  one "$2"
  exit
fi

if [ "${SPEC:-test}" != test ]; then SPECS=$SPEC; fi
: "${SPECS:=$(find test -maxdepth 1 -name '*_spec.lua' | sort |
  grep -vE "/($left_out)_spec\.lua$")}"
"${MAKE:-make}" -s --no-print-directory LUA_VERSION=5.4 LUA_INCDIR= \
  VARIANT=memcheck all || { echo '0 passed, 1 failed'; exit 1; }
rm -rf "$out/valgrind"
mkdir -p "$out/valgrind"
# shellcheck disable=SC2086 # a list
printf '%s\n' $SPECS | xargs -n 1 -P "$JOBS" "$0" --one

tail -q -n 1 "$out"/valgrind/*.report | awk '
  { for (i = 2; i <= NF; i++) {
      if ($i ~ /^passed/) passed += $(i - 1)
      if ($i ~ /^failed/) failed += $(i - 1)
      if ($i ~ /^skipped/) skipped += $(i - 1) } }
  END {
    printf "%d passed, %d failed", passed, failed
    if (skipped) printf ", %d skipped", skipped
    print ""
    exit failed > 0 || passed == 0
  }'
