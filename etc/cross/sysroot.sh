#!/bin/sh
# SPDX-License-Identifier: MIT
# etc/cross/sysroot.sh ARCH DIR PACKAGE...
# Unpacks Debian's packages of another architecture, and what they depend on,
# into DIR/root. `etc/cross/sysroot.sh source DIR PACKAGE...` unpacks the
# original sources of packages into DIR/source/PACKAGE. apt works with a state
# of its own in DIR/apt: nothing of this machine's is changed.

set -eu
arch=$1 dir=$2
shift 2
mkdir -p "$dir"
dir=$(cd "$dir" && pwd)
done=$dir/sysroot.done
if [ -f "$done" ] && [ "$(cat "$done")" = "$arch $*" ]; then exit 0; fi

command -v apt-get >/dev/null 2>&1 || {
  echo "llsocket: these come from Debian's packages, and need apt-get" >&2
  exit 1
}

apt=$dir/apt
mkdir -p "$apt/parts" "$apt/state/lists/partial" "$apt/cache/archives/partial"
: > "$apt/status"
# Debian's own packages and sources; other sources of this machine do not
# have every architecture.
: > "$apt/sources.list"
for file in /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources; do
  [ -f "$file" ] || continue
  case $file in
    *.sources)
      sed 's/^Types:.*/Types: deb deb-src/' "$file" \
        > "$apt/parts/debian.sources" ;;
    *)
      grep '^deb ' "$file" > "$apt/sources.list" || true
      sed -n 's/^deb /deb-src /p' "$file" >> "$apt/sources.list" ;;
  esac
done
cat > "$apt/conf" <<CONF
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "$apt/parts";
Dir::State "$apt/state";
Dir::State::status "$apt/status";
Dir::Cache "$apt/cache";
APT::Sandbox::User "root";
APT::Install-Recommends "false";
Acquire::Languages "none";
Acquire::Retries "3";
CONF
if [ "$arch" != source ]; then
  echo "APT::Architecture \"$arch\"; APT::Architectures { \"$arch\"; };" \
    >> "$apt/conf"
fi
export APT_CONFIG="$apt/conf"
# A list that a mirror is just changing is done without.
apt-get -qq update || echo 'going on with the lists that are there' >&2

if [ "$arch" = source ]; then
  for package in "$@"; do
    rm -rf "$dir/source/$package" "$apt/download"
    mkdir -p "$dir/source/$package" "$apt/download"
    (cd "$apt/download" && apt-get -qq source --download-only "$package")
    tar -xf "$apt/download"/*.orig.tar.* -C "$dir/source/$package" \
      --strip-components=1
  done
else
  apt-get -qq install -y --download-only "$@"
  rm -rf "$dir/root"
  mkdir -p "$dir/root"
  for deb in "$apt"/cache/archives/*.deb; do
    dpkg-deb -x "$deb" "$dir/root"
  done
fi
rm -rf "$apt/cache/archives"
echo "$arch $*" > "$done"
