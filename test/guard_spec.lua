-- SPDX-License-Identifier: MIT
-- What an object has in C is freed whatever becomes of its finalizer. Under
-- ASan every spec sees lost memory; here are the descriptors.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'

local function collect ()
  for _ = 1, 3 do collectgarbage() end
end

-- The descriptor of what `new` makes, after its finalizer is taken away.
local function lost (new, metatable)
  local object = new()
  local fd = assert(object:fd())
  assert.is_true(net.isopen(fd))
  debug.setmetatable(object, metatable)
  return fd
end

local makers = {
  poller = function () return assert(llsocket.poller.new()) end,
  resolver = function () return assert(llsocket.resolver.new()) end,
}

for name, new in pairs(makers) do
  describe('a ' .. name, function ()
    it('without its metatable leaves no descriptor', function ()
      local fd = lost(new, nil)
      collect()
      assert.is_false(net.isopen(fd))
    end)

    it("with another class's metatable leaves no descriptor", function ()
      local event = assert(llsocket.event.new())
      local fd = lost(new, debug.getmetatable(event))
      collect()
      assert.is_false(net.isopen(fd))
      event:close()
    end)

    it('without its metatable leaves the poller that it is in', function ()
      local p = makers.poller()
      support.apart(function ()
        local object = new()
        assert(p:add(object, 'r'))
        assert(p:set(object, 'r', true)) -- the value does not keep it
        debug.setmetatable(object, nil)
      end)
      assert.equal(1, #p)
      collect()
      assert.equal(0, #p)
      p:close()
    end)

    it('that is in use stays when its metatable changes', function ()
      local object = new()
      local meta = debug.getmetatable(object)
      debug.setmetatable(object, nil)
      collect()
      debug.setmetatable(object, meta)
      assert.is_true(net.isopen(object:fd()))
      object:close()
    end)
  end)
end

describe('a query', function ()
  it('without its metatable is none of its resolver any more', function ()
    local r = makers.resolver()
    support.apart(function ()
      local q = assert(r:getaddrinfo('127.0.0.1', '80'))
      debug.setmetatable(q, nil)
    end)
    assert.equal(1, #r)
    collect()
    assert.equal(0, #r)
    r:close()
  end)
end)

-- Two finalizers that run while the state is closed, first the younger.
local function closing (young, old)
  local out, status = support.run([[
    local function at_close (fn)
      local guard = newproxy and newproxy(true)
      if not guard then return setmetatable({}, { __gc = fn }) end
      getmetatable(guard).__gc = fn
      return guard
    end
    local llsocket
    keep = { at_close(function () ]] .. old .. [[ end) }
    llsocket = require 'llsocket'
    keep[2] = at_close(function () ]] .. young .. ' end)')
  assert.equal(0, status)
  return out
end

describe('while the state is closed', function ()
  it('what was made there is closed at the end', function ()
    assert.equal('closed false closed', closing([[
      p, r = assert(llsocket.poller.new()), assert(llsocket.resolver.new())
      assert(p:add(r, 'r'))
      q = assert(r:getaddrinfo('127.0.0.1', '80'))
    ]], [[
      io.write(tostring(p):match 'closed', ' ',
               tostring(q:result() or false), ' ',
               tostring(r):match 'closed')
    ]]))
  end)

  it('a socket outlives the poller that it was in', function ()
    assert.equal('closed', closing([[
      p = llsocket.poller.new()
      pair = llsocket.socket.pair(llsocket.SOCK_STREAM)
      assert(p:add(pair[1], 'r'))
    ]], [[
      pair[1]:close()
      pair[2]:close()
      io.write(tostring(p):match 'closed')
    ]]))
  end)

  it('nothing is made that could not be freed', function ()
    assert.equal('false the Lua state is being closed', closing('', [[
      local ok, text = pcall(llsocket.poller.new)
      io.write(tostring(ok), ' ', (text:gsub('^.-:%d+: ', '')))
    ]]))
  end)
end)
