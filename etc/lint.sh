#!/bin/sh
# SPDX-License-Identifier: MIT
# Everything that can be said of the files without running the suite. Each
# check is one line of output; the last line is `N passed, N failed`.

set -u
cd "$(dirname "$0")/.." || exit 2

: "${MAKE:=make}"
passed=0
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# lint NAME COMMAND...: what the command writes is shown when it fails.
lint () {
  name=$1
  shift
  if "$@" > "$log" 2>&1 < /dev/null; then
    passed=$((passed + 1))
    echo "ok - $name"
  else
    failed=$((failed + 1))
    echo "not ok - $name"
    sed 's/^/#   /' "$log"
  fi
}

# The project's files, whether they are in git already or not.
files () {
  find . \( -name .git -o -path ./build \) -prune -o -type f -print |
    sed 's,^\./,,' | sort
}

# Files that we write by hand and that a program reads.
code () {
  files | grep -E -e '^(Makefile|\.busted)$' -e '(^|/)run$' \
    -e '\.(c|h|lua|sh|mk|rockspec)$'
}

generated () {
  grep -Eq 'src/gen/|^test/gen/|^types/|^bench/(.*/)?results\.lua$' <<NAME
$1
NAME
}

sources () {
  for src in $SRCS; do echo "src/$src"; done
}

# None of the next functions may write anything.
silent () {
  output=$("$@")
  [ -z "$output" ] || { echo "$output"; return 1; }
}

# SRCS is what is in src/.
same_sources () {
  sources | sort > "$log.srcs"
  files | grep '^src/.*\.c$' | diff "$log.srcs" -
  status=$?
  rm -f "$log.srcs"
  return $status
}

without_licence () {
  for file in $(code); do
    head -n 2 "$file" | grep -q 'SPDX-License-Identifier: MIT' || echo "$file"
  done
}

too_long () {
  for file in $(code | grep -E '^(src|lua|facts|test|examples|etc|bench)/'); do
    generated "$file" && continue
    lines=$(wc -l < "$file")
    [ "$lines" -le 500 ] || echo "$file: $lines lines"
  done
}

too_wide () {
  for file in $(code | grep -E '^(src|lua|facts|test|examples|etc|bench)/'); do
    generated "$file" && continue
    grep -nE '^.{81}' "$file" | sed "s,^,$file:,"
  done
}

untidy () {
  for file in $(code); do
    grep -nE '[[:space:]]$' "$file" | sed "s,^,$file: space at the end: ,"
    case $file in
      Makefile|*.mk) ;;
      *) grep -n "$(printf '\t')" "$file" | sed "s,^,$file: tab: ," ;;
    esac
  done
}

line_comments () {
  files | grep -E '^(src|test/c)/.*\.[ch]$' |
    xargs grep -nE '(^|[;{},[:space:]])//' /dev/null
}

# Only luaopen_* may be seen from outside.
foreign_symbols () {
  "$MAKE" -s --no-print-directory LUA_VERSION=5.4 all >&2
  nm -D --defined-only build/5.4/llsocket.so |
    awk '$2 ~ /[A-Z]/ && $3 !~ /^luaopen_/ { print $3 }'
}

builds () {
  "$MAKE" -s --no-print-directory VARIANT="lint-$1" CC="$1" LUA_VERSION="$2" \
    CFLAGS='-O2 -Werror' all
}

# cppcheck 2.10 does not read hexadecimal floating constants (0x1p63).
check_c () {
  # shellcheck disable=SC2046 # one word each
  cppcheck --quiet --std=c99 \
    --enable=warning,performance,portability,unusedFunction \
    --suppress=unusedFunction:src/llsocket.c \
    --inline-suppr --suppress=missingIncludeSystem \
    --suppress=incorrectLogicOperator:src/base/args.c --error-exitcode=1 \
    --library=posix -Isrc -D__linux__ -DLUA_VERSION_NUM=504 $(sources)
}

tidy () {
  clang-tidy --quiet "$1" -- -std=c99 -Isrc -isystem "$(sh etc/lua.sh inc 5.4)"
}

check_lua () {
  # shellcheck disable=SC2046
  luacheck -q --codes --no-color $(files | grep -E '\.(lua|rockspec)$' |
    grep -v '^types/') .busted
}

check_sh () {
  # shellcheck disable=SC2046
  shellcheck $(code | grep -E '(\.sh|/run)$')
}

fresh () {
  "$(sh etc/lua.sh bin 5.4)" etc/generate.lua --check
}

lint 'SRCS is what is in src' same_sources
lint 'a licence line in every file' silent without_licence
lint 'no file over 500 lines' silent too_long
lint 'no line over 80 columns' silent too_wide
lint 'no tabs, no space at line ends' silent untidy
lint 'no // comments' silent line_comments
lint 'each floor of src uses only those below it' silent sh etc/floors.sh
lint 'generated files are fresh' fresh
for lua in $(sh etc/lua.sh all); do
  for cc in gcc clang; do
    lint "$cc, Lua $lua, without a warning" builds "$cc" "$lua"
  done
done
lint 'only luaopen_* is visible' silent foreign_symbols
lint 'cppcheck' check_c
for src in $(sources); do
  lint "clang-tidy $src" tidy "$src"
done
lint 'gcc -fanalyzer' env "SRCS=$SRCS" etc/analysis/gcc.sh
lint 'luacheck' check_lua
lint 'shellcheck' check_sh

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
