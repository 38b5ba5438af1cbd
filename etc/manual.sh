#!/bin/sh
# SPDX-License-Identifier: MIT
# The manual: the page llsocket(3) without a complaint of mandoc; the site,
# whose links all lead somewhere; and the site as a browser shows it.

set -u
cd "$(dirname "$0")/.." || exit 2

sh etc/install-packages.sh manual || exit 1
failed=0
# mandoc knows other pages from a database that a minimal system has not.
complaints=$(mandoc -T lint doc/llsocket.3 2>&1 | grep -v 'mandoc.db')
[ -z "$complaints" ] || { echo "$complaints"; failed=$((failed + 1)); }
etc/site/build.sh || failed=$((failed + 1))
etc/site/look.sh || failed=$((failed + 1))
echo "$((3 - failed)) passed, $failed failed"
[ "$failed" -eq 0 ]
