-- SPDX-License-Identifier: MIT
-- Sends signals to processes, many a second, until it gets SIGTERM or the
-- first of them is gone. Sometimes a process is stopped and goes on at once.
--   lua test/load/storm.lua pid ...

local tools = require 'loadtools'

tools.catch('TERM')
local names = { 'USR1', 'ALRM', 'USR1', 'CONT', 'USR2' }
local sent, stops, turn = 0, 0, 0
local start = tools.now()

local function strike (pid)
  if turn % 50 == 0 then
    if not tools.kill(pid, 'STOP') then return false end
    tools.sleep(0.001)
    tools.kill(pid, 'CONT')
    stops = stops + 1
  else
    if not tools.kill(pid, names[turn % #names + 1]) then return false end
  end
  sent = sent + 1
  return true
end

-- A process that has ended is left alone: its number may be used again.
local gone = {}

io.stdout:setvbuf('no')
print((tools.pid()))
repeat
  turn = turn + 1
  for i, pid in ipairs(arg) do
    gone[i] = gone[i] or not strike(tonumber(pid))
  end
  tools.sleep(0.0002)
until tools.caught() > 0 or gone[1]
print(('%d signals (%.0f/s), %d stops'):format(sent,
                                   sent / (tools.now() - start), stops))
