-- SPDX-License-Identifier: MIT
-- What a poller keeps alive, and what the collector takes from it.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local ready = require 'test.ready'
local support = require 'test.support'
local socket = llsocket.socket

local STREAM = llsocket.SOCK_STREAM
local filled = ready.filled

ready.each(describe, 'a poller and the collector', function (_, new)
  after_each(net.release)

  local function weak (value)
    return setmetatable({ value }, { __mode = 'v' })
  end

  local function collect ()
    for _ = 1, 3 do collectgarbage() end
  end

  it('takes no memory for a number that nobody has', function ()
    local function pages ()
      local file = io.open '/proc/self/statm'
      if not file then return support.skip 'there is no /proc' end
      local n = file:read('*n')
      file:close()
      return n
    end
    local p = new()
    local before = pages()
    net.fails.value('EBADF', p:add(2147483647, 'r'))
    assert.is_true(pages() - before < 1000)
    p:close()
  end)

  it('keeps a value as long as the registration', function ()
    for _, finish in ipairs {
      function (p, a) p:remove(a) end,
      function (_, a) a:close() end,
      function (p, a) p:set(a, 'r', 'other') end,
      function (p) p:close() end,
    } do
      local p, a = new(), net.unix_pair(STREAM, true)
      local ref = weak({})
      p:add(a, 'r', ref[1])
      collect()
      assert.truthy(ref[1])
      finish(p, a)
      collect()
      assert.is_nil(ref[1])
      p:close()
    end
  end)

  it('keeps a socket that is the value', function ()
    local p, ref = new(), weak({})
    support.apart(function ()
      local pair = assert(socket.pair(STREAM, true))
      net.own(pair[2])
      ref[1] = pair[1]
      p:add(pair[1], 'r')
      pair[2]:send('x')
    end)
    collect()
    support.apart(function ()
      assert.truthy(ref[1])
      assert.equal('r', ready.round(p)[ref[1]])
    end)
    p:close()
    collect()
    assert.is_nil(ref[1])
  end)

  it('goes with a value that refers to it', function ()
    local ref = weak({})
    local fd
    support.apart(function ()
      local p = new()
      local pair = assert(socket.pair(STREAM, true))
      net.own(pair[2])
      fd = pair[1]:fd()
      ref[1] = { poller = p, socket = pair[1] }
      p:add(pair[1], 'r', ref[1])
      p:add(pair[2], 'r', function () return p end)
    end)
    collect()
    assert.is_nil(ref[1])
    assert.is_false(net.isopen(fd))
  end)

  it('goes when a loop has begun', function ()
    local ref = weak({})
    support.apart(function ()
      local p = new()
      local a = filled()
      ref[1] = {}
      p:add(a, 'r', ref[1])
      local iterator, state = p:wait(0)
      assert.equal(ref[1], (iterator(state)))
    end)
    collect()
    assert.is_nil(ref[1])
  end)

  it('has no memory left after thousands of rounds', function ()
    local p, a, b = new(), net.unix_pair(STREAM, true)
    local copy = a:fd()
    -- Collected often: a table of what waits for it keeps its size.
    local function rounds (n)
      for i = 1, n do
        if i % 100 == 0 then collect() end
        p:add(a, 'r', {})
        p:add(b, 'r', {})
        p:remove(a)
        p:remove(b)
        p:add(a, 'r')
        p:remove(copy)
        local q = new()
        q:add(a, 'r', {})
        q:close()
      end
      collect()
      return collectgarbage('count')
    end
    rounds(100)
    local before = rounds(100)
    local after = rounds(3000)
    assert.is_true(after - before < 20, after - before)
    p:close()
  end)

  it('survives objects whose finalizer was taken away', function ()
    local p = new()
    do
      local pair = assert(socket.pair(STREAM, true))
      net.own(pair[2])
      pair[2]:send('x')
      p:add(pair[1], 'r', 'lost')
      net.ownfd(pair[1]:fd())
      debug.setmetatable(pair[1], nil)
    end
    collect()
    for _ = 1, 100 do net.unix_pair(STREAM, true) end
    ready.tells({ lost = 'r' }, p)
    p:close()
    local a = filled()
    do
      local q = new()
      q:add(a, 'r', 'a')
      q:close()
      q = new()
      q:add(a, 'r', 'a')
    end
    collect()
    a:close()
  end)
end)
