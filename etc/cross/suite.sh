#!/bin/sh
# SPDX-License-Identifier: MIT
# etc/cross/suite.sh NAME...
# Builds the module for another processor or libc and runs the suite there:
#   i386     32 bits, by this processor itself
#   arm64    by qemu-user
#   s390x    big-endian, by qemu-user
#   musl     this processor with musl, Lua and busted's modules from source
# The interpreter, its libraries and busted are Debian's for that processor,
# unpacked into build/NAME/root; the commands that tests run are this
# machine's own. From the environment: LUAS, SPEC, TIMEOUT, JOBS. The last line
# is `N passed, N failed, N skipped`; the output is in build/NAME-LUA/.

set -u
cd "$(dirname "$0")/../.." || exit 2
here=etc/cross
: "${JOBS:=2}"
: "${MAKE:=make}"
: "${SPEC:=test}"
export MAKE SPEC

# What differs: Debian's name of the architecture, the compiler, the directory
# of its libraries, what runs its programs, and on which Luas the suite runs.
# Lua 5.1's numbers are the same everywhere, but its integers have the size of
# a pointer: so it runs where that is 32 bits.
describe () {
  runner=
  case $1 in
    i386) cc=i686-linux-gnu-gcc triplet=i386-linux-gnu luas='5.4 5.1' ;;
    arm64)
      cc=aarch64-linux-gnu-gcc triplet=aarch64-linux-gnu luas=5.4
      runner=qemu-aarch64-static ;;
    s390x)
      cc=s390x-linux-gnu-gcc triplet=s390x-linux-gnu luas=5.4
      runner=qemu-s390x-static ;;
    musl) cc=musl-gcc triplet=musl luas=5.4 ;;
    *) echo "no such suite: $1" >&2; exit 2 ;;
  esac
  luas=${LUAS:-$luas}
  root=$PWD/build/$1/root
}

# The interpreter's command in build/NAME/bin, before all others in the PATH.
# Its modules come after those that a test names in LUA_PATH and LUA_CPATH. A
# program that starts itself again finds the command in its arg.
wrapper () {
  name=$1 lua=$2
  case $name in
    i386)
      libs=$root/lib/$triplet:$root/usr/lib/$triplet
      start="$root/lib/ld-linux.so.2 --argv0 \$0 --library-path $libs" ;;
    musl) start= ;;
    *) start="$runner -0 \$0 -L $root" ;;
  esac
  share=$root/usr/share/lua/$lua
  mkdir -p "build/$name/bin"
  cat > "build/$name/bin/lua$lua" <<SH
#!/bin/sh
LUA_PATH="\${LUA_PATH:-;;};$share/?.lua;$share/?/init.lua"
LUA_CPATH="\${LUA_CPATH:-;;};$root/usr/lib/$triplet/lua/$lua/?.so"
export LUA_PATH LUA_CPATH
exec $start $root/usr/bin/lua$lua "\$@"
SH
  chmod +x "build/$name/bin/lua$lua"
}

prepare () {
  sh etc/install-packages.sh compiler check peers "$1" || return 1
  if [ "$1" = musl ]; then
    LUAS=$luas "$here/musl.sh" "$PWD/build/musl"
    return
  fi
  packages="lua-busted"
  for lua in $luas; do
    case $lua in
      jit) packages="$packages luajit libluajit-5.1-dev" ;;
      5.1) packages="$packages lua5.1 liblua5.1-0-dev" ;;
      *) packages="$packages lua$lua liblua$lua-dev" ;;
    esac
  done
  # shellcheck disable=SC2086 # several words
  "$here/sysroot.sh" "$1" "build/$1" $packages
}

build () {
  name=$1 lua=$2
  "$MAKE" -s --no-print-directory all CC="$cc" VARIANT="$name" \
    LUA_VERSION="$lua" LUA_INCDIR="$root/usr/include/lua$lua" \
    CPPFLAGS="-isystem $root/usr/include/$triplet" CFLAGS='-O2 -Werror'
}

# One Lua of one suite, as test/run does it for this machine's own.
if [ "${1:-}" = --one ]; then
  describe "$2"
  wrapper "$2" "$3"
  build "$2" "$3" || {
    mkdir -p "build/$2-$3"
    echo "Lua $3: 0 passed, 1 failed: the build failed" |
      tee "build/$2-$3/test.report"
    exit
  }
  export LLS_RUN="$runner" LLS_FOREIGN="$2"
  PATH=$PWD/build/$2/bin:$PATH CC="$cc -static" VARIANT=$2 test/run --one "$3"
  exit
fi

unset MAKEFLAGS MFLAGS MAKELEVEL
list=
for name in "$@"; do
  describe "$name"
  for lua in $luas; do
    rm -f "build/$name-$lua/test.report"
    list="$list$name $lua
"
  done
  prepare "$name" || echo "$name: what it needs could not be had" >&2
done
printf '%s' "$list" | xargs -n 2 -P "$JOBS" "$0" --one

echo
printf '%s' "$list" | while read -r name lua; do
  report=build/$name-$lua/test.report
  if [ -f "$report" ]; then echo "$name: $(tail -n 1 "$report")"
  else echo "$name: Lua $lua: 0 passed, 1 failed: it did not run"; fi
done | awk '
  { print }
  match($0, /[0-9]+ passed/) { passed += substr($0, RSTART) }
  match($0, /[0-9]+ failed/) { failed += substr($0, RSTART) }
  match($0, /[0-9]+ skipped/) { skipped += substr($0, RSTART) }
  END {
    printf "%d passed, %d failed", passed, failed
    if (skipped) printf ", %d skipped", skipped
    print ""
    exit failed > 0 || passed == 0
  }'
