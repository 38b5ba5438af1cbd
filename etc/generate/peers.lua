-- SPDX-License-Identifier: MIT
-- Writes doc/coverage-of-peers.md from facts/peers.lua and what there is here.

local markdown = require 'markdown'

local peers = {}

local head = [[
<!-- Made by etc/generate.lua from facts/peers.lua and the other facts. -->
# What others have

Everything that Python's socket, rustix and socket2 can set, ask, send or
receive on Linux, by their own names, and what does the same here. A name
without `.` or `:` is a method of sockets.
]]

local function reasons_of (peer)
  local out = {}
  for _, reason in ipairs(peer.reasons or {}) do
    for name in reason[2]:gmatch '%S+' do out[name] = reason[1] end
  end
  return out
end

-- The link to a function; what is not there yet is a dash.
local function link (doc, name)
  local full = name:find '[.:]' and name or 'sock:' .. name
  local fn = doc.functions[full]
  if not fn then return '-' end
  return ('[`%s`](reference/%s)'):format(name, markdown.place(doc, nil, full))
end

local function constants (seen, peer, out, fail)
  local why, there, n = reasons_of(peer), {}, 0
  for name in peer.constants:gmatch '%S+' do
    if not why[name] then
      n = n + 1
      there[n] = '`' .. name .. '`'
      if not seen[name] then fail(name) end
    end
  end
  out(('The same %d constants: %s.\n'):format(n, table.concat(there, ', ')))
end

local function methods (doc, peer, out)
  out '| there | here |\n| --- | --- |'
  for name, here in peer.names:gmatch '(%S+)=(%S+)' do
    out(('| `%s` | %s |'):format(name, link(doc, here)))
  end
  out ''
end

function peers.page (doc, seen)
  local lines = { head }
  local function out (text) lines[#lines + 1] = text end
  for _, peer in ipairs(doc.facts.peers) do
    local function fail (name)
      doc.errors[#doc.errors + 1] = 'facts/peers.lua: there is no ' .. name
    end
    out('## ' .. peer.title .. '\n')
    if peer.constants then constants(seen, peer, out, fail) end
    if peer.names then methods(doc, peer, out) end
    for _, reason in ipairs(peer.reasons or {}) do
      local names = reason[2]:gsub('^%s+', ''):gsub('%s+$', '')
      out(('- Not needed, or not possible: %s. `%s`'):format(reason[1],
        (names:gsub('%s+', '`, `'))))
    end
    out ''
  end
  return (table.concat(lines, '\n'):gsub('\n+$', '\n'))
end

return peers
