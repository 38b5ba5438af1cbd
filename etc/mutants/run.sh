#!/bin/sh
# SPDX-License-Identifier: MIT
# Puts the faults of etc/mutants/list.txt into copies of the tree, one at a
# time, and runs the tests on Lua 5.4 until one of them notices: the specs that
# the list names, the whole suite, the same specs under the sanitizers, the
# memory errors, the system's errors. From the environment:
#   ONLY     the numbers of some mutants      (all)
#   JOBS     copies at work at the same time  (2)
#   STAGES   what is run, in this order  (specs suite sanitize oom faults)
#   CLEAN    `known` leaves out the first run, without a fault
#   MARK     percent that must be noticed     (90)
# The last line is `N passed, N failed`: a fault that was noticed has passed,
# and so has one that is in etc/mutants/survivors.txt with its reason.

set -u
cd "$(dirname "$0")/../.." || exit 2

: "${MAKE:=make}"
: "${JOBS:=2}"
: "${STAGES:=specs suite sanitize oom faults}"
: "${MARK:=90}"
: "${CLEAN:=}"
out=build/mutants
lua=$(sh etc/lua.sh bin 5.4)
mutate="$lua etc/mutants/mutate.lua"
export MAKE STAGES
unset MAKEFLAGS MFLAGS

# Does the tree of this worker still pass? The names of specs become files.
stage () {
  specs=
  for name in $2; do specs="$specs test/${name}_spec.lua"; done
  case $1 in
    specs) LUAS=5.4 JOBS=1 TIMEOUT=60 SPEC="$specs" test/run ;;
    suite) LUAS=5.4 JOBS=1 TIMEOUT=200 test/run ;;
    sanitize) LUAS=5.4 JOBS=1 TIMEOUT=120 SPEC="$specs" VARIANT=sanitize \
      test/run ;;
    oom) timeout 120 "$MAKE" -s oom OOM_LUAS=5.4 ;;
    faults) timeout 300 "$MAKE" -s faults ;;
  esac
}

# A worker takes each JOBS-th mutant. Its copy of the tree stays built.
if [ "${1:-}" = --worker ]; then
  first=$2
  every=$3
  shift 3
  tree=$PWD/$out/tree-$first
  report=$PWD/$out/report-$first
  i=0
  for n; do
    i=$((i + 1))
    [ $((i % every)) -eq "$first" ] || continue
    name=$($mutate show "$n" | sed -n 1p)
    file=$($mutate show "$n" | sed -n 2p)
    specs=$($mutate show "$n" | sed -n 3p)
    $mutate apply "$n" "$tree"
    by='-'
    if ! (cd "$tree" && "$MAKE" -s LUA_VERSION=5.4 > build.log 2>&1); then
      by='compiler'
    else
      for s in $STAGES; do
        # Twice, because once may be an accident of a busy machine.
        if ! (cd "$tree" && stage "$s" "$specs" > stage.log 2>&1) &&
           ! (cd "$tree" && stage "$s" "$specs" > stage.log 2>&1); then
          by=$s
          break
        fi
      done
    fi
    cp "$file" "$tree/$file"
    echo "$n|$by|$file|$name" | tee -a "$report"
  done
  exit
fi

$mutate check || { echo '0 passed, 1 failed'; exit 1; }
: "${ONLY:=$(seq "$($mutate count)")}"
rm -rf "$out"
mkdir -p "$out"
w=0
while [ "$w" -lt "$JOBS" ]; do
  mkdir "$out/tree-$w"
  tar cf - --exclude=./build --exclude=./.git . | tar xf - -C "$out/tree-$w"
  w=$((w + 1))
done

# What is noticed says nothing when the tests fail without a fault.
if [ "$CLEAN" != known ] &&
  ! (cd "$out/tree-0" && LUAS=5.4 TIMEOUT=300 test/run > "../clean.log" 2>&1)
then
  grep -A 8 '^not ok' "$out/clean.log"
  echo 'the suite fails without any fault'
  echo '0 passed, 1 failed'
  exit 1
fi

w=0
while [ "$w" -lt "$JOBS" ]; do
  # shellcheck disable=SC2086 # a list of numbers
  "$0" --worker "$w" "$JOBS" $ONLY &
  w=$((w + 1))
done
wait

echo
cat "$out"/report-* | sort -n | awk -F '|' -v mark="$MARK" '
  FNR == NR { if ($0 !~ /^(#|  |$)/) excused[$0] = 1; next }
  { all++
    if ($2 == "compiler") { broken++
      print "not ok - does not compile: " $4 " (" $3 ")" }
    else if ($2 != "-") { noticed++; by[$2]++
      if (excused[$4]) { wrong++
        print "not ok - is noticed, and listed as a survivor: " $4 } }
    else if (excused[$4]) { listed++
      print "survived, as listed: " $4 " (" $3 ")" }
    else { survived++
      print "not ok - survived: " $4 " (" $3 ")" } }
  END {
    for (s in by) printf "noticed by %s: %d\n", s, by[s]
    percent = all ? 100 * noticed / all : 0
    printf "%d of %d noticed, %.1f %%, at least %d %% must\n", noticed, all,
      percent, mark
    failed = survived + broken + wrong
    if (percent < mark && !failed) failed = 1
    printf "%d passed, %d failed\n", noticed - wrong + listed, failed
    exit failed > 0 || all == 0
  }' etc/mutants/survivors.txt -
