#!/bin/sh
# SPDX-License-Identifier: MIT
# etc/paths.sh VERSION LUADIR LIBDIR
# Says what to set when this Lua does not look into the two directories.

lua=$(sh "$(dirname "$0")/lua.sh" bin "$1") || exit 0
finds=$("$lua" - "$2" "$3" <<'LUA'
local function has (path, entry)
  return (';' .. path .. ';'):find(';' .. entry .. ';', 1, true) ~= nil
end
print(has(package.path, arg[1] .. '/?.lua')
      and has(package.cpath, arg[2] .. '/?.so'))
LUA
)
[ "$finds" = true ] && exit 0
case $1 in jit) name=LuaJIT ;; *) name="Lua $1" ;; esac
echo "$name does not look there yet; set"
echo "export LUA_PATH='$2/?.lua;;'"
echo "export LUA_CPATH='$3/?.so;;'"
