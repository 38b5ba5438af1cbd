#!/bin/sh
# SPDX-License-Identifier: MIT
# etc/install-packages.sh GROUP...
# Sees to it that everything in these groups of etc/packages.txt is there. What
# is missing is installed with apt-get; on a system without apt-get it is
# named, and the status is 1. When nothing is missing, nothing is run. With
# `--try` before the groups what cannot be installed is done without, and
# nobody is asked for a password.

set -u
here=$(dirname "$0")
list=$here/packages.txt

try=
[ "${1:-}" != --try ] || { try=1; shift; }

# The lines of the groups, without comments.
wanted () {
  awk -v groups="$*" '
    BEGIN { n = split(groups, g); for (i = 1; i <= n; i++) want[g[i]] = 1 }
    /^[^#]/ && $1 in want { print $2, $3, $1 }' "$list"
}

stop () {
  [ -z "$try" ] || exit 0
  echo "llsocket: $*" >&2
  exit 1
}

debian () {
  packages=$(wanted "$@" | cut -d ' ' -f 1 | sort -u)
  missing=
  for package in $packages; do
    case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) in
      installed) ;;
      *) missing="$missing $package" ;;
    esac
  done
  [ -n "$missing" ] || exit 0
  if [ "$(id -u)" = 0 ]; then as_root='env'
  elif [ -n "$try" ] && ! sudo -n true >/dev/null 2>&1; then exit 0
  elif command -v sudo >/dev/null 2>&1; then as_root='sudo'
  else stop "these packages are missing:$missing
As root: apt-get install$missing"
  fi
  echo "installing:$missing"
  apt="$as_root DEBIAN_FRONTEND=noninteractive apt-get -qq"
  apt="$apt -o DPkg::Lock::Timeout=300"
  install="$apt install -y --no-install-recommends"
  # shellcheck disable=SC2086 # lists of words
  {
    apt-cache show $missing >/dev/null 2>&1 || $apt update
    $install $missing >/dev/null </dev/null ||
      { $apt update && $install $missing </dev/null; } ||
      stop "could not install:$missing"
  }
}

# Is there what the third column asks for?
there () {
  case $1 in
    bin:*|inc:*) sh "$here/lua.sh" "${1%%:*}" "${1#*:}" >/dev/null ;;
    mod:*)
      for version in $luas; do
        lua=$(sh "$here/lua.sh" bin "$version") || continue
        "$lua" -e "require '${1#*:}'" >/dev/null 2>&1 || return 1
      done ;;
    -) ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
  esac
}

spell () {
  case $1 in
    bin:*) echo "Lua ${1#*:}" ;;
    inc:*) echo "the headers of Lua ${1#*:}" ;;
    mod:*) echo "the module ${1#*:} for Lua$luas" ;;
    *) echo "$1" ;;
  esac
}

elsewhere () {
  luas=
  for group in "$@"; do
    case $group in 5.*|jit) luas="$luas $group" ;; esac
  done
  missing=$(wanted "$@" | while read -r package what _; do
    there "$what" || echo "  $(spell "$what") (on Debian: $package)"
  done)
  [ -z "$missing" ] || stop "these are missing, install them first:
$missing"
}

[ $# -gt 0 ] || stop 'which groups?'
if command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1
then debian "$@"
else elsewhere "$@"
fi
