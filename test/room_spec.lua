-- SPDX-License-Identifier: MIT
-- The room that a state receives into, and gathers lists in: who takes it takes
-- it out of the state, so that neither a finalizer that receives meanwhile nor
-- an error can do harm.

local net = require 'test.support_net'
local during = require 'test.support_during'

local prelude = during .. [[
local p = socket.pair(llsocket.SOCK_DGRAM, true)
-- Bytes of memory that f takes.
local function cost (f, ...)
  collectgarbage()
  collectgarbage 'stop'
  local before = collectgarbage 'count'
  f(...)
  local bytes = (collectgarbage 'count' - before) * 1024
  collectgarbage 'restart'
  return bytes
end
local function exchange (text)
  assert(p[1]:send(text) == #text)
  assert(p[2]:recv() == text)
end
local function gather () assert(p[1]:send { 'x', 'y' } == 2 and p[2]:recv()) end
]]

local function runs (program)
  local output = net.lua(prelude .. program .. "\nprint 'done'")
  -- LuaJIT of 2025 writes what finalizers raise.
  assert.equal('done\n', (output:gsub('ERROR in finalizer: [^\n]*\n', '')))
end

describe("a state's room", function ()
  after_each(net.release)

  it('is made by the first receive, and used by all', function ()
    runs [[
      local first = cost(exchange, 'x')
      assert(first > 60000 and first < 120000, first)
      for _, f in ipairs { exchange, gather } do
        local more = cost(f, 'x')
        assert(more < 2000, more)
      end]]
  end)

  it('is made by the first list, and used by all', function ()
    runs [[
      local first = cost(gather)
      assert(first > 60000 and first < 120000, first)
      local more = cost(exchange, 'x')
      assert(more < 2000, more)]]
  end)

  it('is none for a receive of little', function ()
    runs [[
      p[1]:send 'x'
      local bytes = cost(function () assert(p[2]:recv(8192) == 'x') end)
      assert(bytes < 2000, bytes)]]
  end)

  it('is none for a receive into a buffer', function ()
    runs [[
      local b = llsocket.buffer.new()
      local function into ()
        p[1]:send 'x'
        p[2]:recv_into(b)
      end
      into()
      -- What LuaJIT compiles takes memory once.
      local bytes = cost(function () for _ = 1, 1000 do into() end end)
      assert(bytes < 16000, bytes)]]
  end)

  it('is another one while a finalizer receives', function ()
    runs [[
      exchange 'x'
      local first, second = ('1'):rep(60000), ('2'):rep(60000)
      p[1]:send(first)
      p[1]:send(second)
      local inner
      local ok, text = during(function () inner = p[2]:recv() end,
                              p[2].recv, p[2])
      assert(ok and text and inner)
      assert(text == first and inner == second
             or text == second and inner == first)
      exchange 'x'
      local more = cost(exchange, 'x')
      assert(more < 2000, more)]]
  end)

  it('is still there after an error in a finalizer', function ()
    runs [[
      local armed, errors = false, 0
      local function fail () if armed then error 'a finalizer' end end
      if warn then warn '@off' end  -- Lua 5.4 warns, and goes on
      exchange 'x'
      collectgarbage('setpause', 10)
      collectgarbage('setstepmul', 1000)
      for i = 1, 300 do
        p[1]:send(('m'):rep(20000) .. i)
        for _ = 1, 3 do garbage(fail) end
        armed = true
        if not pcall(p[2].recv, p[2]) then errors = errors + 1 end
        armed = false
        while p[2]:recv() do end
      end
      collectgarbage()
      local more = cost(exchange, 'x')
      assert(more < 2000, more)
      if _VERSION == 'Lua 5.1' and not jit then assert(errors > 0) end]]
  end)

  it('is not part of what require costs', function ()
    local out = net.run('exec ' .. net.program [[
      for name in pairs(package.loaded) do
        if name:find '^llsocket' then package.loaded[name] = nil end
      end
      assert(collectgarbage 'count' < 400)
      print 'done']])
    assert.equal('done\n', out)
  end)
end)
