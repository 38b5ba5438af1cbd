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

# What gcc 12 does not understand: file, function, warning and reason. One that
# is not said any more fails.
known='
addr/lookup.c lls_addresslookup malloc-leak  the first member is the answer
addr/lookup.c lls_namelookup malloc-leak     the first member is the answer
data/iovec.c offset_of null-dereference      no element, no loop
data/iovec.c iov_consume null-dereference    no element, no loop
ready/core.c make_place malloc-leak          the core has it
ready/core.c lls_register malloc-leak        the core has it
ready/core.c lls_register null-dereference   make_place has made it
ready/core.c end_live null-dereference       what is live has a place
ready/pollset.c grow malloc-leak             the set has it
'

# Reads what gcc says of a file; writes what is not known, or known and not
# said. A warning is said after the function that it is in.
judge () {
  awk -v file="$1" -v known="$known" '
    BEGIN {
      n = split(known, row, "\n")
      for (i = 1; i <= n; i++)
        if (split(row[i], word, " ") && word[1] == file)
          expected[word[2] " " word[3]] = 1
    }
    /In function / {
      where = $0
      gsub(/.*In function [^a-z_]*|[^a-z0-9_]*$/, "", where)
    }
    /(^| )(warning|error): / {
      what = $0
      sub(/.*\[-Wanalyzer-/, "", what)
      sub(/\].*/, "", what)
      unknown = !((where " " what) in expected)
      said[where " " what] = 1
    }
    unknown
    END {
      for (name in expected)
        if (!(name in said)) print "known, but not said: " name
    }'
}

# It must be the GNU compiler: others know no -fanalyzer.
cc=gcc
for name in $SRCS; do
  said=$(LC_ALL=C $cc -std=c99 -O2 -fanalyzer -Wall -Wextra -Isrc \
    -isystem "$include" -c -o /dev/null "src/$name" 2>&1) ||
    said="error: status $?
$said"
  said=$(echo "$said" | judge "$name")
  if [ -z "$said" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "not ok - $name"
    echo "$said" | sed 's/^/#   /'
  fi
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
