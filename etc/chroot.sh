# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# For scripts that work in a fresh Debian, in a directory of its own: they set
# `what` (for messages) and `dir`, and source this file from the top directory.
# The last line of such a script is `N passed, N failed, N skipped`. Where the
# mirror cannot be reached it is skipped, but in CI (CI=true) that is a failure.

root=${dir:?}/root
: "${what:?}"

# cannot REASON...
cannot () {
  if [ "${CI:-}" = true ]; then
    echo "not ok - $what: $*"
    echo '0 passed, 1 failed'
    exit 1
  fi
  echo "skipped: $what: $*"
  echo '0 passed, 0 failed, 1 skipped'
  exit 0
}

broken () {
  echo "not ok - $what: $*"
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

# fill SUITE PACKAGE,...: makes the root directory, once for these packages.
fill () {
  [ "$(cat "$dir/done" 2>/dev/null)" = "$1 $2" ] && return
  [ "$(id -u)" = 0 ] || cannot 'only root can make a root directory'
  sh etc/install-packages.sh unstable || cannot 'debootstrap is missing'
  mkdir -p "$dir"
  from=$(mirror)
  [ -n "$from" ] || { apt-get -qq update >&2; from=$(mirror); }
  [ -n "$from" ] || cannot "this machine's apt has no mirror of Debian"
  /usr/lib/apt/apt-helper download-file "$from/dists/$1/InRelease" \
    "$dir/InRelease" > "$dir/log" 2>&1 || cannot 'the mirror cannot be reached'
  rm -rf "$root"
  debootstrap --variant=minbase --include="$2" "$1" "$root" "$from" \
    > "$dir/log" 2>&1 || broken 'debootstrap failed'
  echo "$1 $2" > "$dir/done"
}

# Runs a command in the root directory, with /proc, /sys and /dev of this
# machine, which go when the command ends.
inside () {
  # shellcheck disable=SC2016 # the inner shell's
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

# Copies this tree into the root directory: /srv/llsocket.
copy () {
  rm -rf "$root/srv/llsocket"
  mkdir -p "$root/srv/llsocket"
  tar -cf - --exclude=./build --exclude=./.git . |
    tar -xf - -C "$root/srv/llsocket" || broken 'the copy failed'
}
