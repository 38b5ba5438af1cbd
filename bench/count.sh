#!/bin/sh
# SPDX-License-Identifier: MIT
# bench/count.sh PROGRAM CPATH DIRECTORY
# Counts what bench/countcases.lua lists: leaves in the directory `callgrind`
# (instructions), `blocks` (allocations) and `strace` (system calls).

set -eu
program=$1
cpath=$2
dir=$3

# The same environment and addresses in each run: they move the hash seed.
clean () {
  env -i PATH="$PATH" LUA_PATH='lua/?.lua;./?.lua;;' LUA_CPATH="$cpath;;" \
    LC_ALL=C "$@"
}

rm -rf "$dir"
mkdir -p "$dir"
if ! clean setarch -R valgrind --tool=callgrind --combine-dumps=yes \
    --callgrind-out-file="$dir/callgrind" "$program" bench/countcases.lua \
    count > "$dir/blocks" 2> "$dir/log"
then
  cat "$dir/log" >&2
  exit 1
fi
clean strace -f -o "$dir/strace" "$program" bench/countcases.lua trace
