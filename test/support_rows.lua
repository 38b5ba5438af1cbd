-- SPDX-License-Identifier: MIT
local load = loadstring or load


-- The lines of a table that have nothing to run: its head, and a row whose
-- second cell is a dash, because this module has no such call.
local silent = { '^| [%w ]+ | llsocket | |$', '^| %-%-%- | %-%-%- | %-%-%- |$',
                 '^| `[^|]+` | — | [^|]*|$' }


-- The second cell of a table's row, as a statement that can stand in a
-- program: an expression becomes one whose values are dropped. What is neither
-- that nor silent is a program that fails.
return function (line)
  for _, pattern in ipairs(silent) do
    if line:find(pattern) then return end
  end
  local text = line:match('^| `[^`|]+` | `([^`|]+)` | [^|]*|$')
  if not text then return ('error(%q)\n'):format('no such row: ' .. line) end
  -- LuaJIT takes a chunk that begins with # for a script's first line.
  if load(' ' .. text) then return text .. '\n' end
  return ('local _ = (function () return %s end)()\n'):format(text)
end
