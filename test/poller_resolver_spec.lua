-- SPDX-License-Identifier: MIT
-- A resolver leaves a poller when it is closed or collected, before its
-- descriptor's number is somebody else's.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local ready = require 'test.ready'

ready.each(describe, 'a resolver in a poller', function (_, new)
  after_each(net.release)

  local ends = {
    ['that is closed'] = function (r) r:close() end,
    ['that is finalized'] = function (r) debug.getmetatable(r).__gc(r) end,
  }
  for name, close in pairs(ends) do
    it(name .. ' leaves it', function ()
      local p, r = new(), assert(llsocket.resolver.new())
      net.own(p, r)
      assert(p:add(r, 'r', 'resolver'))
      local number = r:fd()
      close(r)
      assert.equal(0, #p)
      local event = assert(llsocket.event.new())
      net.own(event)
      assert.equal(number, (event:fd()))
      assert(not event:set())
      ready.tells({}, p)
      assert.is_true(p:add(event, 'r', 'event'))
      ready.tells({ event = 'r' }, p)
    end)
  end

  it('tells of a query that is finished', function ()
    local p, r = new(), assert(llsocket.resolver.new())
    net.own(p, r)
    assert(p:add(r, 'r'))
    local q = assert(r:getaddrinfo('127.0.0.1', 80))
    ready.tells({ [r] = 'r' }, p)
    assert(q:result())
    ready.tells({}, p)
    assert.is_true(p:remove(r))
  end)
end)
