-- SPDX-License-Identifier: MIT
-- A poller whose values the debug library has taken away.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local ready = require 'test.ready'

local setuservalue = debug.setuservalue

ready.each(describe, 'a poller without its values', function (_, new)
  after_each(net.release)

  it('changes nothing, and works when it has them again', function ()
    if not setuservalue then return end  -- there it always has a table
    local p, e = new(), assert(llsocket.event.new())
    net.own(p, e)
    assert(p:add(e, 'r', 'event'))
    assert(not e:set())
    local values = debug.getuservalue(p)
    -- LuaJIT with the names of Lua 5.2 takes nothing but a table.
    if not pcall(setuservalue, p, nil) then return end
    for _ = 1, 3 do
      for name, args in pairs {
        remove = { e }, wait = { 0 }, add = { 0, 'r' },
      } do
        assert.has_error(function ()
          p[name](p, args[1], args[2])
        end, "a poller's values are gone")
      end
    end
    assert.equal(1, #p)
    setuservalue(p, values)
    ready.tells({ event = 'r' }, p)
    assert.is_true(p:remove(e))
    assert.equal(0, #p)
  end)
end)
