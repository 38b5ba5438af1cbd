#!/bin/sh
# SPDX-License-Identifier: MIT
# test/oom/run.sh VERSION...
# Runs build/<version>/oom for each Lua, two at a time; the last line is
# `N passed, N failed`.

set -u
cd "$(dirname "$0")/../.." || exit 2

if [ "${1:-}" = --one ]; then
  out=build/${VARIANT:+$VARIANT-}$2
  scripts=
  for script in test/oom/*.lua; do
    case $script in
      */coverage.lua|*/support.lua) ;;
      *) scripts="$scripts $script" ;;
    esac
  done
  # shellcheck disable=SC2086 # a list
  timeout -k 10 "${TIMEOUT:-300}" "$out/oom" "$out/?.so" \
    test/oom/coverage.lua $scripts > "$out/oom.report" 2>&1
  status=$?
  tail -n 1 "$out/oom.report" | grep -q ' passed, ' ||
    echo "0 passed, 1 failed: status $status" >> "$out/oom.report"
  sed "s/^\([0-9]* passed\)/Lua $2: \1/" "$out/oom.report"
  exit
fi

printf '%s\n' "$@" | xargs -n 1 -P "${JOBS:-2}" "$0" --one
echo
for lua in "$@"; do
  tail -n 1 "build/${VARIANT:+$VARIANT-}$lua/oom.report"
done | awk '{ passed += $1; failed += $3 }
  END { printf "%d passed, %d failed\n", passed, failed
    exit failed > 0 || passed == 0 }'
