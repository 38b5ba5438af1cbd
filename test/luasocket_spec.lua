-- SPDX-License-Identifier: MIT
-- llsocket.luasocket beside LuaSocket: each scenario is a program that is run
-- with one module and then with the other, and what it tells must be the same.

local cases = require 'test.luasocket_cases'
local found, real = pcall(require, 'socket')
if not found then real = nil end
local reason = 'LuaSocket is not installed for this Lua'
local ours = require 'llsocket.luasocket'
local real_unix = real and require 'socket.unix'
local our_unix = require 'llsocket.luasocket.unix'

-- What a scenario tells, as text without addresses in memory.
local function text (value)
  if type(value) == 'string' then
    return ('%q'):format((value:gsub(': 0x%x+', ': ADDRESS')))
  end
  if type(value) == 'number' then
    return value == math.floor(value) and ('%d'):format(value)
           or tostring(value)
  end
  return type(value) == 'table' and 'object' or
         type(value) == 'userdata' and 'object' or tostring(value)
end

-- Runs it, and answers its lines.
local function run (scenario, socket, unix)
  local lines = {}
  local function tell (...)
    local line = {}
    for i = 1, select('#', ...) do line[i] = text((select(i, ...))) end
    -- Trailing nils are no difference to a program.
    while line[#line] == 'nil' do line[#line] = nil end
    lines[#lines + 1] = table.concat(line, ' ')
  end
  -- The text of the error that a call raises, without its place and class.
  local function raises (f, ...)
    local ok, err = pcall(f, ...)
    tell(ok, ok or (tostring(err):gsub("^[^(]*", '')))
  end
  scenario(socket, tell, raises, unix)
  collectgarbage()
  return lines
end

describe('llsocket.luasocket answers as LuaSocket:', function ()
  after_each(cases.close)

  for _, row in ipairs(cases.list) do
    it(row[1], function ()
      if not real then pending(reason) end
      local expected = run(row[2], real, real_unix)
      assert.same(expected, run(row[2], ours, our_unix))
    end)
  end
end)
