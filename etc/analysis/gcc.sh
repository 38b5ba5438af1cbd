#!/bin/sh
# SPDX-License-Identifier: MIT
# etc/analysis/gcc.sh
# Runs gcc's static analyser over SRCS for Lua 5.4; the last line is
# `N passed, N failed`, a file is one.

set -u
cd "$(dirname "$0")/../.." || exit 2

include=$(sh etc/lua.sh inc 5.4)
passed=0
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# It must be the GNU compiler: others know no -fanalyzer. That of gcc 12 loses
# pointers that are kept in structures: leaks are LeakSanitizer's to find, with
# failing allocations (make break), and null pointers clang's analyser's.
without='-Wno-analyzer-malloc-leak -Wno-analyzer-null-dereference'
cc=gcc
for name in $SRCS; do
  # shellcheck disable=SC2086 # two words
  if $cc -std=c99 -O2 -fanalyzer $without -Wall -Wextra -Werror -Isrc \
      -isystem "$include" -c -o /dev/null "src/$name" > "$log" 2>&1
  then passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "not ok - $name"
    sed 's/^/#   /' "$log"
  fi
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
