# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# For the shell scripts of tests: what a busy machine does late is waited for.

# Tries the command until it succeeds.
try () {
  for _ in $(seq 1000); do
    "$@" > /dev/null 2>&1 && return
    sleep 0.03
  done
  echo "in vain: $*"
  return 1
}

# Waits until the file has a line with the words.
await () { try grep -- "$2" "$1" || cat "$1"; }

# Whether a server listens at the TCP port.
listens () { ss -Hltn | grep ":$1 "; }

# Whether the link that a command of ip(8) shows carries packets, which are
# dropped until then: up ip link show NAME.
up () { "$@" | grep 'state UP'; }

# Whether an IPv6 address of this host can be reached: its route is made some
# time after it, also when it is not probed for (nodad).
reached () { ip -6 route show table local | grep "local $1 "; }
