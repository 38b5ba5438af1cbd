-- SPDX-License-Identifier: MIT
-- Buffers that scripts misuse: finalizers that use one while it is in use,
-- and the debug library. All of it in other processes, because the danger is
-- a crash.

local during = require 'test.support_during'
local net = require 'test.support_net'

local prelude = during .. [[
local buffer = llsocket.buffer
local set = debug.setuservalue or debug.setfenv
local get = debug.getuservalue or debug.getfenv

local function grown (text, max)
  local b = buffer.new(1, max or 100000)
  assert(b:add(text))
  return b
end

local function sockets ()
  local p = assert(socket.pair(llsocket.SOCK_DGRAM, true))
  return p[1], p[2]
end

-- The buffer is whole: it can be read, filled and emptied.
local function sound (b)
  assert(#tostring(b) == #b)
  b:clear()
  assert(b:add('sound') and b:add(b) and tostring(b) == 'soundsound')
  assert(b:find('nds') == 4 and b:sub(2, 3) == 'ou')
end

local y = ('y'):rep(3000)

-- Makes garbage in every call, until one that grows a buffer or an iovec has
-- been changed in the middle. What was taken away must not be there again.
local function taken_once (make, grow, take, size)
  collectgarbage('setpause', 1)
  collectgarbage('setstepmul', 10000)
  for _ = 1, 2000 do
    local object, inside, took = make(), false, false
    garbage(function ()
      if inside then took = pcall(take, object) end
    end)
    inside = true
    local ok = pcall(grow, object)
    inside = false
    if took and ok then assert(size(object) <= 26) end
  end
end

-- A finalizer does each of these to a buffer while `f(buffer, prepared)` uses
-- it; where that makes no object the finalizer runs later.
local function each_change (f, prepare)
  local a, s = sockets()
  local b
  local fill = ('f'):rep(500)
  for _, change in ipairs {
    function () b:clear() end,
    function () b:consume(1) end,
    function () b:add('x') end,
    function () b:add(('x'):rep(5000)) end,
    function () b:add(('x'):rep(5000)); b:consume(5000) end,
    function () b:clear(); b:add('other') end,
    function () b:add(b) end,
    function () a:send(fill); s:recv_into(b, 400) end,
    function () b:split(1) end,
    function () b:frames(1) end,
    function () b:reserve(2000) end,
    function () pcall(set, b, nil) end,
    function () pcall(set, b, {}) end,
    function () pcall(set, b, get(grown('x'))) end,
  } do
    b = grown('\1a\2bc\3def')
    local prepared = prepare and prepare(b)
    pcall(during, change, f, b, prepared)
    pcall(tostring, b)
    pcall(b.add, b, 'x')
    pcall(f, b, prepared)
    collectgarbage()
  end
end
]]

-- The name of a test, and what it does.
local tests = {
  'buf:add that grows', [[
    each_change(function (b) b:add(y) end)]],

  'buf:add of the buffer itself', [[
    each_change(function (b) b:add(b) b:add(b) end)]],

  'buf:add to a buffer that grows', [[
    each_change(function (b, other) other:add(b) end,
                function () return grown('other') end)]],

  'buf:sub', [[
    each_change(function (b) return b:sub(2, 7) end)]],

  'buf:split', [[
    each_change(function (b) return b:split(1) end)]],

  'buf:frames', [[
    each_change(function (b) return b:frames(1) end)]],

  'buf:addframes', [[
    each_change(function (b, list) b:addframes(list, 2) end,
                function (b) return { 'x', b, y } end)]],

  'buf:addframes of a list that changes', [[
    for _, value in ipairs { false, '', y, y .. y, buffer.new() } do
      local b = grown('x')
      local list = { 'x', 'y', y }
      pcall(during, function ()
        for i = 1, 3 do list[i] = value or nil end
      end, b.addframes, b, list, 2)
      sound(b)
    end]],

  'buf:add, and reserves: what is committed then was reserved', [[
    local b = buffer.new(16, 1e6)
    pcall(during, function () b:reserve(100000) end, b.add, b, ('x'):rep(20))
    pcall(b.commit, b, 100000)
    assert(not tostring(b):find '[^%zx]')]],

  'buf:add, and reserves what there is room for', [[
    local b, reserved = buffer.new(16, 1e6), nil
    b:add('xxxxxxxxxx')
    pcall(during, function () reserved = select(2, b:reserve(3)) end,
          b.add, b, ('x'):rep(20))
    pcall(b.commit, b, reserved or 0)
    assert(not tostring(b):find '[^%zx]')]],

  'buf:add, and consumes at any of its allocations', [[
    taken_once(function ()
      local b = buffer.new(16, 1e6)
      b:add('0123456789')
      return b
    end, function (b) b:add(('x'):rep(20)) end,
    function (b) b:consume(4) end, function (b) return #b end)]],

  'iov:add, and consumes at any of its allocations', [[
    taken_once(function ()
      local iov = llsocket.iovec.new()
      iov:add('0123456789')
      return iov
    end, function (iov) iov:add(('x'):rep(20)) end,
    function (iov) iov:consume(4) end,
    function (iov) return iov:bytes() end)]],

  'buf:reserve', [[
    each_change(function (b) b:reserve(3000) b:commit(2000) end)]],

  'buf:read', [[
    local f = io.open(arg[0])
    each_change(function (b) b:read(f, 3000, 0) end)
    f:close()]],

  'sock:recv_into that grows', [[
    local a, s = sockets()
    each_change(function (b)
      a:send(y)
      s:recv_into(b, 3000)
    end)]],

  'sock:recv_into and closes the socket', [[
    local a, s = sockets()
    local b = grown('x')
    a:send(y)
    pcall(during, function () s:close() end, s.recv_into, s, b, 3000)
    sound(b)]],

  'sock:recvfrom_into that grows', [[
    local a, s = sockets()
    each_change(function (b, ai)
      a:send(y)
      pcall(s.recvfrom_into, s, b, ai, 3000)
      assert(tostring(ai) == 'unix:/name' or ai:family() == 0)
    end, function () return (unix.getaddrinfo('/name')) end)]],

  'b:add and b:copy', [[
    local a, s = sockets()
    each_change(function (b, batch)
      pcall(batch.add, batch, b)
      batch:add('text')
      batch:copy(#batch, b)
    end, function () return llsocket.batch.new(4, 20000) end)]],

  'sock:send of a list', [[
    local a, s = sockets()
    each_change(function (b, list)
      a:send(list)
      a:send_part(list, -9, -2)
      a:send_part(b, 2)
    end, function (b) return { b, b, b } end)]],

}


local function runs (program)
  local out, status = net.run('exec ' .. net.program(prelude .. program ..
    "\ncollectgarbage()\nprint 'done'"))
  assert.equal('done\n', out)
  assert.equal(0, status)
end


describe('a finalizer that uses the buffer inside', function ()
  after_each(net.release)

  for i = 1, #tests, 2 do
    it(tests[i], function () runs(tests[i + 1]) end)
  end
end)


describe('a buffer', function ()
  after_each(net.release)

  it('that changes while it grows has both', function ()
    runs [[
      local b = grown('abc')
      local ok, added = during(function () b:consume(1); b:add('d') end, b.add,
                               b, ('x'):rep(9000))
      assert(ok and added)
      local text = tostring(b)
      assert(text == 'bcd' .. ('x'):rep(9000)
             or text == 'bc' .. ('x'):rep(9000) .. 'd', #text)
      sound(b)]]
  end)

  it('whose memory was taken away says so in every use', function ()
    runs [[
      local a, s = sockets()
      local uses = {
        function (b) return b:sub() end,
        function (b) return tostring(b) end,
        function (b) return b:uint(1, 1) end,
        function (b) return b:find('a') end,
        function (b) return b:add('x') end,
        function (b) return b:split(1) end,
        function (b) return b:frames(1) end,
        function (b) return b:pointer() end,
        function (b) return b:reserve(1) end,
        function (b) return b:addframes({ 'x' }, 1) end,
        function (b) return b:read(0, 1) end,
        function (b) return buffer.new():add(b) end,
        function (b) return a:send(b) end,
        function (b) return a:send_part(b, 2) end,
        function (b) return a:send { 'x', b } end,
        function (b) return llsocket.batch.new(1, 9):add { 'x', b } end,
        function (b) return s:recv_into(b) end,
      }
      for _, value in ipairs { false, {}, { 'x' }, { io.stdout },
                               { (get(grown('x'))) }, (get(grown('x'))) } do
        for i, use in ipairs(uses) do
          local b = grown('\1a')
          if pcall(set, b, value or nil) then
            fails('memory is gone', pcall(use, b))
          end
        end
      end]]
  end)

  it('takes no block that belongs to another one', function ()
    runs [[
      local short, long = grown('12345'), grown(('x'):rep(5000))
      set(short, (get(long)))
      fails('memory is gone', pcall(short.sub, short))
      set(long, (get(grown('12345'))))
      fails('memory is gone', pcall(long.sub, long))]]
  end)
end)
