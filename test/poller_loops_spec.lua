-- SPDX-License-Identifier: MIT
-- A poller in other libraries' loops, and their descriptors in a poller. Each
-- in a process of its own: a loop has descriptors that stay.

local support = require 'test.support'

local before = [[
  local ll = require 'llsocket'
  local ok, lib = pcall(require, arg[1])
  if not ok then return print 'not here' end
  local p = assert(ll.poller.new())
  local pair = assert(ll.socket.pair(ll.SOCK_STREAM, true))
  local a, b = pair[1], pair[2]
  local function tells (p, msec)
    local list = {}
    for value, r in assert(p:wait(msec)) do list[value] = r end
    return list
  end
]]

local function case (library, name, script)
  it('of ' .. library .. ': ' .. name, function ()
    local output, status = support.run(before .. script, library)
    if output == 'not here\n' then
      return pending('this Lua has no ' .. library)
    end
    assert.equal('ok\n', output)
    assert.equal(0, status)
  end)
end


describe('in the loop', function ()
  case('luv', 'a poller wakes it', [[
    p:add(a, 'r', 'a')
    b:send('x')
    local told = {}
    local handle, timer = lib.new_poll(assert(p:fd())), lib.new_timer()
    timer:start(5000, 0, function () lib.stop() end)
    handle:start('r', function (err)
      assert(not err, err)
      for value in assert(p:wait(0)) do
        told[#told + 1] = value
        a:recv()
      end
      if #told == 2 then
        handle:close()
        timer:close()
      else
        b:send('y')
      end
    end)
    lib.run()
    assert(#told == 2)
    print 'ok']])

  case('cqueues', 'a poller wakes a coroutine', [[
    p:add(a, 'r', 'a')
    b:send('x')
    local told = 0
    local queue = lib.new()
    queue:wrap(function ()
      local watch = { pollfd = assert(p:fd()), events = 'r' }
      for _ = 1, 2 do
        assert(lib.poll(watch, 5) == watch)
        for value in assert(p:wait(0)) do
          told = told + 1
          a:recv()
        end
        b:send('y')
      end
    end)
    assert(queue:loop(10))
    assert(told == 2)
    print 'ok']])
end)


describe('in a poller', function ()
  case('luv', 'a handle by its number', [[
    local handle = lib.new_tcp()
    handle:open(a:unwrap())
    p:add(handle:fileno(), 'r', 'tcp')
    assert(not tells(p, 0).tcp)
    b:send('x')
    assert(tells(p, 1000).tcp)
    assert(p:remove(handle:fileno()))
    handle:close()
    lib.run()
    print 'ok']])

  case('cqueues', 'a socket and a queue by their numbers', [[
    local one, two = require('cqueues.socket').pair()
    local queue = lib.new()
    p:add(queue:pollfd(), 'r', 'queue')
    p:add(one:pollfd(), 'r', 'socket')
    two:setmode('n', 'bn')
    assert(not tells(p, 0).socket)
    two:write('x')
    two:flush()
    assert(tells(p, 1000).socket)
    local ran
    queue:wrap(function ()
      lib.poll { pollfd = one:pollfd(), events = 'r' }
      ran = true
    end)
    queue:step(0)
    for _ = 1, 10 do
      if ran then break end
      assert(tells(p, 1000).queue)
      queue:step(0)
    end
    assert(ran)
    print 'ok']])

  case('ssl', 'a connection as an object', [[
    p:add(a, 'r', 'plain')
    local context = assert(lib.newcontext {
      mode = 'client', protocol = 'any', verify = 'none' })
    local tls = assert(lib.wrap(a, context))
    assert(a:getfd() == -1 and #p == 0)
    b:send('x')
    assert(not tells(p, 0).plain)
    assert(p:add(tls, 'r'))
    assert(tells(p, 1000)[tls])
    assert(p:remove(tls))
    print 'ok']])
end)
