#!/bin/sh
# SPDX-License-Identifier: MIT
# The parts of `make everywhere`, by their names in ON; the last line is the
# sum of theirs, `N passed, N failed, N skipped`.

set -u
cd "$(dirname "$0")/.." || exit 2

: "${ON:=install manual package systems i386 arm64 s390x musl unstable}"
[ -n "${LUAS:-}" ] || unset LUAS
counts=$(mktemp)
trap 'rm -f "$counts" "$counts.part"' EXIT

part () {
  case $1 in
    install)
      sh etc/install-packages.sh compiler ci 5.1 5.2 5.3 5.4 jit
      test/installed.sh ;;
    systems) etc/cross/cross.sh ;;
    unstable) etc/unstable.sh ;;
    package) etc/package.sh ;;
    manual) etc/manual.sh ;;
    *) etc/cross/suite.sh "$1" ;;
  esac
}

for name in $ON; do
  echo "== $name"
  { part "$name" 2>&1 || echo "status $?"; } | tee "$counts.part"
  grep -E '^[0-9]+ passed, [0-9]+ failed(, [0-9]+ skipped)?$' "$counts.part" |
    tail -n 1 > "$counts.line"
  [ -s "$counts.line" ] || echo '0 passed, 1 failed' > "$counts.line"
  cat "$counts.line" >> "$counts"
  rm -f "$counts.line"
done

echo
awk '{ passed += $1; failed += $3; skipped += $5 }
  END {
    printf "%d passed, %d failed", passed, failed
    if (skipped) printf ", %d skipped", skipped
    print ""
    exit failed > 0 || passed + skipped == 0
  }' "$counts"
