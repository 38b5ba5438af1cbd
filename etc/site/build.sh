#!/bin/sh
# SPDX-License-Identifier: MIT
# etc/site/build.sh [DIRECTORY]
# Makes the manual as a site of static pages in build/site, or in DIRECTORY. A
# link that leads nowhere is an error. The order of the pages is that of the
# links in doc/guide/README.md and doc/reference/README.md.

set -eu
cd "$(dirname "$0")/../.."
out=${1:-build/site}
src=build/site-source

rm -rf "$src" "$out"
mkdir -p "$src"
cp -R README.md CHANGELOG.md CONTRIBUTING.md SECURITY.md LICENSE doc examples \
  "$src"
cp etc/site/conf.py etc/site/site.css "$src"

# The names of the pages that a page of doc/ links to, in their order.
pages () {
  grep -oE '\]\([a-z0-9_-]+\.md\)' "$src/doc/$1/README.md" |
    sed "s,](\(.*\)\.md),doc/$1/\1," | awk '!seen[$0]++'
}

# toctree TITLE PAGE...
toctree () {
  printf '```{toctree}\n:caption: %s\n:maxdepth: 1\n:hidden:\n\n' "$1"
  shift
  printf '%s\n' "$@"
  printf '```\n\n'
}

# The front page is the README, with the map of all pages behind it.
{
  cat "$src/README.md"
  echo
  # shellcheck disable=SC2046 # one word each
  {
    toctree Guide doc/guide/README $(pages guide)
    toctree Reference doc/reference/README $(pages reference)
    toctree Internals doc/choices doc/performance doc/reliability doc/porting \
      $(cd "$src" && echo doc/*.md | tr ' ' '\n' | sed 's/\.md$//' |
        grep -vE '^doc/(choices|performance|reliability|porting)$') \
      examples/README SECURITY CONTRIBUTING CHANGELOG
  }
} > "$src/index.md"
# Links to the README are links to the front page.
find "$src" -name '*.md' -exec sed -i -E \
  's,\]\(((\.\./)*)README\.md(#[a-z0-9-]*)?\),](\1index.md\3),g' {} +
# A folder's link is to its list.
sed -i -E 's,\]\(((\.\./)*examples/)\),](\1README.md),g' "$src"/*.md \
  "$src"/doc/guide/*.md
for page in guide reference; do
  sed -i -E 's,\]\(index\.md(#[a-z0-9-]*)?\),](README.md\1),g' \
    "$src/doc/$page"/*.md
done
rm "$src/README.md"

sphinx-build -q -W --keep-going -b html "$src" "$out"
# Debian's furo wants a web server: for a style sheet from its root, and for a
# module that imports another. From file:// neither comes.
sed -i '/^@import/d' "$out/_static/styles/furo.css"
scripts=$out/_static/scripts
sed -i '/^import Gumshoe/{
  r '"$scripts"'/gumshoe-patched.js
  d
}' "$scripts/furo.js"
rm -rf "$out/.doctrees" "$out/.buildinfo" "$src"
echo "$out/index.html"
