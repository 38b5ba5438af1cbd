#!/bin/sh
# SPDX-License-Identifier: MIT
# etc/site/look.sh [DIRECTORY]
# Looks at the site in a headless Chromium, from file://: see look.html.

set -eu
cd "$(dirname "$0")/../.."
out=${1:-build/site}
work=$(mktemp -d)
browser=
trap '[ -z "$browser" ] || kill "$browser" 2>/dev/null; wait
  rm -rf "$work" "$out/look.html"' EXIT

pages=$(cd "$out" && find . -name '*.html' ! -name search.html |
  sed "s,^\./\(.*\),'\1'\,," | sort | tr -d '\n')
sed "s|/\*PAGES\*/|$pages|" etc/site/look.html > "$out/look.html"
: > "$work/log"
# With a port for a debugger it stays until it is ended.
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" \
  --remote-debugging-port=0 --window-size=1200,900 \
  --allow-file-access-from-files --blink-settings=preferredColorScheme=0 \
  --enable-logging=stderr "file://$(cd "$out" && pwd)/look.html" \
  > "$work/log" 2>&1 &
browser=$!
for _ in $(seq 300); do
  grep -q '"looked at ' "$work/log" && break
  sleep 1
done
sed -n 's/.*CONSOLE[^"]*"\(complaint: .*\|looked at .*\)", source.*/\1/p' \
  "$work/log"
grep -q '"looked at [0-9]* pages, 0 complaints"' "$work/log"
