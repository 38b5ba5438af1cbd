#!/bin/sh
# SPDX-License-Identifier: MIT
# The suite on what comes: Debian's unstable suite with its newer compiler, libc
# and Luas, in a directory of its own. debootstrap fills build/unstable/root
# from the mirror that this machine's apt has; the suite then runs there, on this
# kernel. From the environment: LUAS (5.5 jit), SPEC, TIMEOUT.
# The last line is `N passed, N failed, N skipped`. Where the mirror cannot be
# reached it is skipped, but in CI (CI=true) that is a failure.

set -u
cd "$(dirname "$0")/.." || exit 2

: "${LUAS:=5.5 jit}"
: "${SPEC:=test}"
dir=$PWD/build/unstable
root=$dir/root

# cannot REASON...
cannot () {
  if [ "${CI:-}" = true ]; then
    echo "not ok - the unstable suite: $*"
    echo '0 passed, 1 failed'
    exit 1
  fi
  echo "skipped: the unstable suite: $*"
  echo '0 passed, 0 failed, 1 skipped'
  exit 0
}

broken () {
  echo "not ok - the unstable suite: $*"
  [ ! -f "$dir/log" ] || tail -n 20 "$dir/log" | sed 's/^/#   /'
  echo '0 passed, 1 failed'
  exit 1
}

# Where apt gets Debian's main component from.
mirror () {
  # shellcheck disable=SC2016 # apt's own names
  apt-get indextargets --format '$(REPO_URI) $(SUITE) $(COMPONENT)' \
    'Created-By: Packages' 'Origin: Debian' 'Label: Debian' 2>/dev/null |
    awk '$2 !~ /security/ && $3 == "main" { sub("/$", "", $1); print $1; exit }'
}

reachable () {
  /usr/lib/apt/apt-helper download-file "$1/dists/sid/InRelease" \
    "$dir/InRelease" > "$dir/log" 2>&1
}

packages () {
  # shellcheck disable=SC2086 # words
  awk -v groups="compiler check peers gcc $LUAS" '
    BEGIN { n = split(groups, g); for (i = 1; i <= n; i++) want[g[i]] = 1 }
    /^[^#]/ && $1 in want { print $2 }' etc/packages.txt | sort -u |
    tr '\n' ','
  echo make,procps
}

# shellcheck disable=SC2016 # the inner shell's
# With /proc, /sys and /dev of this machine, which go when the command ends.
inside () {
  unshare --mount sh -c '
    root=$1
    shift
    for name in proc sys dev; do
      mount --rbind "/$name" "$root/$name" || exit 1
    done
    mount -t tmpfs none "$root/tmp" || exit 1
    exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
      HOME=/root LC_ALL=C "$@"' sh "$root" "$@"
}

fill () {
  list=$(packages)
  [ "$(cat "$dir/done" 2>/dev/null)" = "$list" ] && return
  from=$(mirror)
  [ -n "$from" ] || { apt-get -qq update >&2; from=$(mirror); }
  [ -n "$from" ] || cannot "this machine's apt has no mirror of Debian"
  reachable "$from" || cannot 'the mirror cannot be reached'
  rm -rf "$root"
  debootstrap --variant=minbase --include="$list" sid "$root" "$from" \
    > "$dir/log" 2>&1 || broken 'debootstrap failed'
  echo "$list" > "$dir/done"
}

[ "$(id -u)" = 0 ] || cannot 'only root can make a root directory'
sh etc/install-packages.sh unstable || cannot 'debootstrap is missing'
mkdir -p "$dir"
fill
rm -rf "$root/srv/llsocket"
mkdir -p "$root/srv/llsocket"
tar -cf - --exclude=./build --exclude=./.git . |
  tar -xf - -C "$root/srv/llsocket" || broken 'the copy failed'
# shellcheck disable=SC2016,SC2086 # the inner shell's; words
inside sh -c 'gcc --version | head -n 1; ldd --version | head -n 1
  for lua; do "$(sh /srv/llsocket/etc/lua.sh bin "$lua")" -v; done' sh $LUAS
inside make -s --no-print-directory -C /srv/llsocket check "LUAS=$LUAS" \
  "SPEC=$SPEC" "TIMEOUT=${TIMEOUT:-600}" CFLAGS='-O2 -Werror'
