#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian's packages: built by debian/, without a complaint of lintian, installed
# in a clean root directory of this machine's Debian, and used there by each
# Lua.

set -u
cd "$(dirname "$0")/.." || exit 2

what="Debian's packages"
dir=$PWD/build/package
. etc/chroot.sh

sh etc/install-packages.sh compiler package || cannot 'tools are missing'
version=$(sed -n 's/^#define LLS_VERSION  "\(.*\)"/\1/p' src/base/base.h)
# shellcheck source=/dev/null
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mkdir -p "$dir"
rm -rf "$dir/tree"
mkdir -p "$dir/tree/lua-llsocket-$version"
tar -cf - --exclude=./build --exclude=./.git . |
  tar -xf - -C "$dir/tree/lua-llsocket-$version"
cd "$dir/tree" || exit 2
tar -czf "lua-llsocket_$version.orig.tar.gz" --exclude=debian \
  "lua-llsocket-$version"
cd "lua-llsocket-$version" || exit 2
dpkg-buildpackage -us -uc > "$dir/log" 2>&1 || broken 'the build failed'
cd ..
complaints=$(lintian --fail-on error,warning -- *.changes 2>&1) ||
  { echo "$complaints" > "$dir/log"; broken 'lintian complains'; }
cd ../../.. || exit 2

fill "$suite" lua5.1,lua5.2,lua5.3,lua5.4,luajit
copy
cp "$dir"/tree/*.deb "$root/srv"
inside sh -c 'dpkg -i /srv/lua-llsocket_*.deb /srv/lua-llsocket-dev_*.deb &&
  cd /srv/llsocket && sh debian/tests/smoke' > "$dir/log" 2>&1 ||
  broken 'they do not work where they are installed'
cat "$dir/log"
echo '1 passed, 0 failed'
