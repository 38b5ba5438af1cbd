-- SPDX-License-Identifier: MIT
-- What doc/guide/debugging.md says that strace shows.

local support = require 'test.support'

local load = loadstring or load

local prologue = [[
  collectgarbage 'stop'
  local llsocket = require 'llsocket'
  local inet, socket = llsocket.inet, llsocket.socket
  local STREAM = llsocket.SOCK_STREAM
  local mh, iov = llsocket.msghdr.new(), llsocket.iovec.new()
  iov:add('x')
  mh:iov(iov)
  local file = io.open(arg[0])
  local ai, server, client, peer, pair, fd
  local function mark (name) io.open('/nowhere/' .. name) end
]]

-- The rows of the page: what is called, and the names of the system calls.
local rows = {}
for line in io.lines('doc/guide/debugging.md') do
  local method, calls = line:match('^| `(.-)` | ?(.*) |$')
  if method then
    local names = {}
    for name in calls:gmatch('`([%w_]+)') do names[#names + 1] = name end
    rows[#rows + 1] = { method = method, calls = table.concat(names, ' ') }
  end
end

local function script ()
  local text = { prologue }
  for i, row in ipairs(rows) do
    local statement = load(row.method) and row.method
                      or 'local _ = ' .. row.method
    text[#text + 1] = ('mark "begin%d"\n%s\nmark "end"\n')
      :format(i, statement)
  end
  return table.concat(text)
end

-- The C library and Lua take memory where they like.
local memory = { brk = true, mmap = true, munmap = true, mremap = true,
                 mprotect = true, madvise = true }

local function trace ()
  local path, log = support.tmpname('.lua'), support.tmpname('.log')
  support.write(path, script())
  local out, status = support.command(('strace -qq -o %s %s %s 2>&1')
    :format(support.quote(log), support.quote(support.lua()),
            support.quote(path)))
  assert(status == 0, out)
  local seen, calls = {}, nil
  for line in io.lines(log) do
    local call = line:match('^([%w_]+)%(')
    local number = line:match('"/nowhere/begin(%d+)"')
    if number then
      calls = {}
      seen[tonumber(number)] = calls
    elseif line:find('"/nowhere/end"', 1, true) then
      calls = nil
    elseif calls and call and not memory[call] then
      calls[#calls + 1] = call
    end
  end
  return seen
end

describe('strace shows what the guide says:', function ()
  local seen
  local build = os.getenv 'LLS_BUILD' or ''
  local impossible = build:find('-', 1, true)
    and 'the page is about Linux on x86-64, without sanitizers'
    or not support.has 'strace' and 'there is no strace'

  it('the page has its table', function ()
    assert.truthy(#rows > 20)
  end)

  for i, row in ipairs(rows) do
    it(('%d. %s'):format(i, row.method), function ()
      if impossible then return pending(impossible) end
      seen = seen or trace()
      assert.equal(row.calls, table.concat(seen[i], ' '))
    end)
  end
end)
