#!/bin/sh
# SPDX-License-Identifier: MIT
# etc/floors.sh [DIRECTORY]
# Says which file of src/ includes a header of a floor above its own, directly
# or by way of other headers; which of src/os includes Lua; and which headers
# include each other in a circle. Nothing is said when there is none of that.
# A file of src/gen/ stands on the floor of what it includes.

set -u
dir=${1:-src}
cd "$dir" || exit 2

# shellcheck disable=SC2016 # awk's
find . -name '*.[ch]' | sed 's,^\./,,' | sort |
  xargs awk -v floors='os base addr data sock msg ready ffi' '
  BEGIN {
    n = split(floors, name)
    for (i = 1; i <= n; i++) rank[name[i]] = i
    above = n + 1
  }
  function floor_of(file) {
    if (file !~ /\//) return above
    sub(/\/.*/, "", file)
    if (file == "gen") return 0
    if (!(file in rank)) {
      if (!(file in told)) print file "/: this folder is on no floor"
      told[file] = 1
      return above
    }
    return rank[file]
  }
  # Visits what the file includes; `first` is where the way began.
  function visit(file, first, way,   list, count, i, f) {
    if (file in seen) return
    seen[file] = 1
    count = split(includes[file], list, " ")
    for (i = 1; i <= count; i++) {
      if (list[i] == first) print way " includes " first ": a circle"
      f = floor_of(list[i])
      if (floor_of(first) > 0 && f > floor_of(first))
        print first " includes " list[i] ", of a floor above" \
          (way == first ? "" : " (by way of " way ")")
      visit(list[i], first, list[i])
    }
  }
  FNR == 1 { files[++nfiles] = FILENAME; floor_of(FILENAME) }
  /^[ \t]*#[ \t]*include[ \t]*"/ {
    split($0, part, "\"")
    includes[FILENAME] = includes[FILENAME] " " part[2]
  }
  /^[ \t]*#[ \t]*include[ \t]*[<"](lua|lauxlib|lualib|luaconf|luajit)\.h/ {
    if (FILENAME ~ /^os\//) print FILENAME " includes Lua"
  }
  END {
    for (i = 1; i <= nfiles; i++) {
      split("", seen)
      visit(files[i], files[i], files[i])
    }
  }'
