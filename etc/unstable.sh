#!/bin/sh
# SPDX-License-Identifier: MIT
# The suite on what comes: Debian's unstable suite with its newer compiler, libc
# and Luas, in a root directory of its own (etc/chroot.sh), on this kernel. From
# the environment: LUAS (5.5 jit), SPEC, TIMEOUT.

set -u
cd "$(dirname "$0")/.." || exit 2

: "${LUAS:=5.5 jit}"
: "${SPEC:=test}"
what='the unstable suite'
dir=$PWD/build/unstable
. etc/chroot.sh

packages () {
  # shellcheck disable=SC2086 # words
  awk -v groups="compiler check peers gcc $LUAS" '
    BEGIN { n = split(groups, g); for (i = 1; i <= n; i++) want[g[i]] = 1 }
    /^[^#]/ && $1 in want { print $2 }' etc/packages.txt | sort -u |
    tr '\n' ','
  echo make,procps
}

fill sid "$(packages)"
copy
# shellcheck disable=SC2016,SC2086 # the inner shell's; words
inside sh -c 'gcc --version | head -n 1; ldd --version | head -n 1
  for lua; do "$(sh /srv/llsocket/etc/lua.sh bin "$lua")" -v; done' sh $LUAS
inside make -s --no-print-directory -C /srv/llsocket check "LUAS=$LUAS" \
  "SPEC=$SPEC" "TIMEOUT=${TIMEOUT:-600}" CFLAGS='-O2 -Werror'
