-- SPDX-License-Identifier: MIT
-- The contract of a poller, on each backend.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local ready = require 'test.ready'
local support = require 'test.support'
local errno, poller, socket = llsocket.errno, llsocket.poller, llsocket.socket

local STREAM = llsocket.SOCK_STREAM
local fails = net.fails


ready.each(describe, 'poller', function (backend, new)
  after_each(net.release)

  it('waits for nothing', function ()
    local p = new()
    local start = llsocket.now()
    ready.tells({}, p, 20)
    assert.is_true(llsocket.now() - start >= 19)
    ready.tells({}, p, -1)
    p:close()
  end)

  it('tells what can be received', function ()
    local p, a, b = new(), net.unix_pair(STREAM, true)
    assert.is_true(p:add(a, 'r', 'a'))
    ready.tells({}, p)
    b:send('x')
    ready.tells({ a = 'r' }, p, nil)
    ready.tells({ a = 'r' }, p, 1000)
    a:recv()
    ready.tells({}, p)
    p:close()
  end)

  it('tells what can be sent', function ()
    local p, a = new(), net.unix_pair(STREAM, true)
    p:add(a, 'w', 'a')
    ready.tells({ a = 'w' }, p)
    net.fill(a)
    ready.tells({}, p)
    p:close()
  end)

  it('tells both as one event', function ()
    local p, a, b = new(), net.unix_pair(STREAM, true)
    p:add(a, 'rw', 'a')
    b:send('x')
    local list, n = ready.round(p)
    assert.same({ a = 'rw' }, list)
    assert.equal(1, n)
    p:close()
  end)

  it('gives the bits of poll(2) too', function ()
    local p, a, b = new(), net.unix_pair(STREAM, true)
    p:add(a, 'r')
    b:send('x')
    for value, r, w, events in assert(p:wait(0)) do
      assert.equal(a, value)
      assert.is_true(r)
      assert.is_false(w)
      assert.equal(llsocket.POLLIN, events)
    end
    p:close()
  end)

  it('gives a value of any type back, and the object where there is none',
     function ()
    local p = new()
    for _, value in ipairs { 1, 'x', true, {}, print, false } do
      local a, b = net.unix_pair(STREAM, true)
      p:add(a, 'r', value)
      b:send('x')
      local got = {}
      for v in assert(p:wait(0)) do got[#got + 1] = v end
      assert.same({ value }, got)
      a:close()
    end
    local a, b = net.unix_pair(STREAM, true)
    p:add(a, 'r', nil)
    b:send('x')
    for v in assert(p:wait(0)) do assert.equal(a, v) end
    p:close()
  end)

  it('tells a peer that is gone as readable and writable', function ()
    local p, a, b = new(), net.unix_pair(STREAM, true)
    p:add(a, 'r', 'a')
    b:close()
    ready.tells({ a = ready.hangup(backend) }, p)
    p:set(a, 'w')
    ready.tells({ a = 'rw' }, p)
    p:close()
  end)

  it('tells the end of what the peer sends as readable', function ()
    local p, a, b = new(), net.unix_pair(STREAM, true)
    p:add(a, 'r', 'a')
    b:shutdown(llsocket.SHUT_WR)
    ready.tells({ a = 'r' }, p)
    p:close()
  end)

  it('tells a connection that failed as readable and writable', function ()
    local p = new()
    local l = net.listener()
    local there = l:getsockname()
    l:close()
    local s = net.own(assert(socket.new(there, true)))
    s:connect()
    p:add(s, 'w', 's')
    ready.tells({ s = 'rw' }, p, 1000)
    p:close()
  end)

  it('tells nothing in a pause, not even that the peer is gone', function ()
    local p, a, b = new(), net.unix_pair(STREAM, true)
    p:add(a, '', 'a')
    b:send('x')
    b:close()
    ready.tells({}, p)
    ready.tells({}, p)
    p:set(a, 'r')
    ready.tells({ a = ready.hangup(backend) }, p)
    p:set(a, '')
    ready.tells({}, p)
    ready.tells({}, p, 1)
    p:close()
  end)

  it('changes interest and value', function ()
    local p, a = new(), net.unix_pair(STREAM, true)
    p:add(a, 'r', 'one')
    assert.is_true(p:set(a, 'w'))
    ready.tells({ one = 'w' }, p)
    assert.is_true(p:set(a, 'w', 'two'))
    ready.tells({ two = 'w' }, p)
    assert.is_true(p:set(a, 'r', 'three'))
    ready.tells({}, p)
    p:close()
  end)

  it('removes', function ()
    local p, a = new(), net.unix_pair(STREAM, true)
    p:add(a, 'w')
    assert.equal(1, #p)
    assert.is_true(p:remove(a))
    assert.equal(0, #p)
    ready.tells({}, p)
    fails.value('ENOENT', p:remove(a))
    assert.is_true(p:add(a, 'w', 'a'))
    ready.tells({ a = 'w' }, p)
    p:close()
  end)

  it('answers what the program asks wrongly of the system', function ()
    local p, a = new(), net.unix_pair(STREAM, true)
    fails.value('ENOENT', p:set(a, 'r'))
    fails.value('ENOENT', p:remove(a))
    p:add(a, 'r')
    fails.value('EEXIST', p:add(a, 'w'))
    fails.value('EEXIST', p:add(a:fd(), 'w'))
    fails.value('EBADF', p:add(net.closed_fd, 'r'))
    fails.value('ENOENT', p:set(net.closed_fd, 'r'))
    a:close()
    fails.value('EBADF', p:add(a, 'r'))
    fails.value('EBADF', p:set(a, 'r'))
    fails.value('EBADF', p:remove(a))
    fails.value('EBADF', p:add(-1, 'r'))
    p:close()
  end)

  it('raises what is wrong in the script', function ()
    local p, a = new(), net.unix_pair(STREAM, true)
    net.raises("bad argument #2 to 'add'", net.method, 'add', p, a, 'q')
    net.raises("bad argument #2 to 'add'", net.method, 'add', p, a)
    net.raises("bad argument #1 to 'add'", net.method, 'add', p, {}, 'r')
    net.raises("bad argument #1 to 'add'", net.method, 'add', p, nil, 'r')
    net.raises("bad argument #1 to 'wait'", net.method, 'wait', p, '1')
    net.raises("bad argument #1 to 'wait'", net.method, 'wait', p, 0 / 0)
    net.raises("bad argument #2 to 'wait'", net.method, 'wait', p, 0, 0)
    assert.equal(0, #p)
    p:close()
  end)

  it('fires a one-shot once', function ()
    local p, a, b = new(), net.unix_pair(STREAM, true)
    p:add(a, 'rw1', 'a')
    b:send('x')
    ready.tells({ a = 'rw' }, p)
    ready.tells({}, p)
    b:close()
    ready.tells({}, p)
    p:set(a, 'r1')
    ready.tells({ a = ready.hangup(backend) }, p)
    ready.tells({}, p)
    assert.equal(1, #p)
    p:close()
  end)

  it('fires a one-shot for one direction only once', function ()
    local p, a, b = new(), net.unix_pair(STREAM, true)
    p:add(a, 'rw1', 'a')
    ready.tells({ a = 'w' }, p)
    b:send('x')
    ready.tells({}, p)
    p:close()
  end)

  it('tells an edge once', function ()
    local p, a, b = new(), net.unix_pair(STREAM, true)
    if backend == 'poll' then
      fails.value('EOPNOTSUPP', p:add(a, 're', 'a'))
      p:add(a, 'r')
      fails.value('EOPNOTSUPP', p:set(a, 're'))
      return p:close()
    end
    p:add(a, 're', 'a')
    b:send('x')
    ready.tells({ a = 'r' }, p)
    ready.tells({}, p)
    b:send('x')
    ready.tells({ a = 'r' }, p)
    p:close()
  end)

  it('has exclusive interest on Linux only', function ()
    local p, a, b = new(), net.unix_pair(STREAM, true)
    if backend ~= 'epoll' then
      fails.value('EOPNOTSUPP', p:add(a, 'rx', 'a'))
      return p:close()
    end
    p:add(a, 'rx', 'a')
    b:send('x')
    ready.tells({ a = 'r' }, p)
    fails.value('EINVAL', p:set(a, 'r'))
    p:remove(a)
    p:close()
  end)

  it('tells urgent data', function ()
    local p = new()
    local a, b = net.tcp_pair()
    local ok, err = p:add(a, 'p', 'a')
    if not ok then
      assert.equal(errno.strerror(errno.EOPNOTSUPP), err)
      return p:close()
    end
    b:send('x')
    ready.tells({}, p)
    b:send('!', llsocket.MSG_OOB)
    local seen
    for value, _, _, events in assert(p:wait(1000)) do
      seen = value
      assert.equal(llsocket.POLLPRI, events)
    end
    assert.equal('a', seen)
    p:close()
  end)

  it('takes integers, Lua files and objects with a descriptor', function ()
    local p, a, b = new(), net.unix_pair(STREAM, true)
    b:send('x')
    assert.is_true(p:add(a:fd(), 'r'))
    ready.tells({ [a:fd()] = 'r' }, p)
    assert.is_true(p:remove(a:fd()))
    local pipe = io.popen('echo hello')
    assert.is_true(p:add(pipe, 'r'))
    local list = ready.round(p, 2000)
    assert.truthy(list[pipe])
    assert.is_true(p:remove(pipe))
    pipe:close()
    for _, name in ipairs { 'fd', 'getfd' } do
      local object = { [name] = function () return a:fd() end }
      assert.is_true(p:add(object, 'r'))
      ready.tells({ [object] = 'r' }, p)
      assert.is_true(p:set(object, 'w'))
      assert.is_true(p:remove(object))
    end
    fails.value('EBADF', p:add({ fd = function () end }, 'r'))
    p:close()
  end)

  it('gives at most as many events as it is told, and all in turn', function ()
    local p, seen, n = new(), {}, 20
    for i = 1, n do p:add(net.unix_pair(STREAM, true), 'w', i) end
    for _ = 1, n do
      local list, count = ready.round(p, 0, 1)
      assert.equal(1, count)
      for value in pairs(list) do seen[value] = true end
    end
    assert.equal(n, #seen)
    p:close()
  end)

  it('tells what a loop has left behind in the next one', function ()
    local p, n = new(), 8
    local seen, count = {}, 0
    for i = 1, n do p:add(net.unix_pair(STREAM, true), 'w1', i) end
    for _ = 1, n do
      local iterator, state = p:wait(0)
      seen[iterator(state)] = true
      count = count + 1
    end
    assert.equal(n, #seen)
    assert.equal(n, count)
    ready.tells({}, p)
    p:close()
  end)

  it('has the events of both loops when one waits within another', function ()
    local p, n = new(), 8
    local count = 0
    for i = 1, n do p:add(net.unix_pair(STREAM, true), 'w1', i) end
    for _ in assert(p:wait(0)) do
      count = count + 1
      for _ in assert(p:wait(0)) do count = count + 1 end
    end
    assert.equal(n, count)
    p:close()
  end)

  it('holds many', function ()
    local p, n = new(), 300
    local list = {}
    for i = 1, n do
      local a, b = net.unix_pair(STREAM, true)
      list[i] = b
      p:add(a, 'r', i)
    end
    assert.equal(n, #p)
    list[250]:send('x')
    list[7]:send('x')
    ready.tells({ [250] = 'r', [7] = 'r' }, p)
    p:close()
  end)

  it('is closed as a socket is', function ()
    local p, a = new(), net.unix_pair(STREAM, true)
    p:add(a, 'w')
    assert.is_nil(p:close())
    assert.is_nil(p:close())
    fails.value('EBADF', p:wait(0))
    fails.value('EBADF', p:add(a, 'w'))
    fails.value('EBADF', p:set(a, 'w'))
    fails.value('EBADF', p:remove(a))
    fails.value('EBADF', p:fd())
    assert.equal(0, #p)
    assert.equal('llsocket.poller: closed', tostring(p))
    assert.is_true(a:sendable())
  end)

  it('may be closed in the middle of a round', function ()
    local p, count = new(), 0
    for _ = 1, 3 do p:add(net.unix_pair(STREAM, true), 'w') end
    for _ in assert(p:wait(0)) do
      count = count + 1
      p:close()
    end
    assert.equal(1, count)
  end)

  it('has no limit without a time and with math.huge', function ()
    local p, a = new(), net.unix_pair(STREAM, true)
    p:add(a, 'w', 'a')
    ready.tells({ a = 'w' }, p, math.huge)
    ready.tells({ a = 'w' }, p, 2 ^ 60)
    local count = 0
    for _ in assert(p:wait()) do count = count + 1 end
    assert.equal(1, count)
    p:close()
  end)

  it('tells how many events there are', function ()
    local p, a = new(), net.unix_pair(STREAM, true)
    p:add(a, 'w', 'a')
    local iterator, state, n = p:wait(0)
    assert.equal(p, state)
    assert.equal(1, n)
    assert.equal('a', (iterator(state)))
    assert.is_nil((iterator(state)))
    assert.is_nil((iterator(state)))
    p:close()
  end)

  it('is woken by an event', function ()
    local p, event = new(), assert(llsocket.event.new())
    p:add(event, 'r', 'event')
    ready.tells({}, p)
    event:set()
    ready.tells({ event = 'r' }, p)
    assert.is_true(event:take())
    ready.tells({}, p)
    event:set()
    event:close()
    assert.equal(0, #p)
    ready.tells({}, p)
    p:close()
  end)

  it('ends its wait with a signal', function ()
    if not support.has('kill') then return pending('no kill') end
    local output, status = support.run(([[
      local ll = require 'llsocket'
      local p = assert(ll.poller.new('%s'))
      local start = ll.now()
      io.popen('exec sh -c "sleep 0.3; kill -INT $PPID"')
      local ok, message = pcall(function ()
        while ll.now() - start < 20000 do
          for _ in assert(p:wait(20000)) do end
        end
      end)
      print(ok, message, ll.now() - start < 10000)]]):format(backend))
    assert.equal('', status == 0 and '' or output)
    assert.matches('interrupted!', output, 1, true)
  end)
end)


ready.each(describe, 'a poller within another', function (backend, new)
  after_each(net.release)

  it('is told', function ()
    local inner, outer = new(), assert(poller.new())
    local a, b = net.unix_pair(STREAM, true)
    inner:add(a, 'r', 'a')
    if backend == 'poll' then
      fails.value('EOPNOTSUPP', inner:fd())
      fails.value('EOPNOTSUPP', outer:add(inner, 'r'))
      fails.transfer('EOPNOTSUPP', llsocket.poll({ [inner] = 'r' }, 0))
      inner:close()
      return outer:close()
    end
    outer:add(inner, 'r', 'inner')
    ready.tells({}, outer)
    b:send('x')
    ready.tells({ inner = 'r' }, outer, 1000)
    ready.tells({ a = 'r' }, inner)
    a:recv()
    ready.tells({}, outer)
    b:send('x')
    inner:close()
    assert.equal(0, #outer)
    ready.tells({}, outer)
    outer:close()
  end)

  -- Nobody writes to a kqueue, and exclusive is only what was added so.
  it('keeps its interest where another is refused', function ()
    if backend == 'poll' then return end
    local inner, outer = new(), new()
    local a, b = net.unix_pair(STREAM, true)
    inner:add(a, 'r', 'a')
    outer:add(inner, 'r', 'inner')
    fails.value('EINVAL', outer:set(inner, backend == 'epoll' and 'rx' or 'rw'))
    b:send('x')
    ready.tells({ inner = 'r' }, outer, 1000)
    inner:close()
    outer:close()
  end)
end)


describe('poller.new', function ()
  it('takes the name of a backend that the system has', function ()
    net.raises("bad argument #1 to 'new'", net.field, 'new', poller, 'select')
    net.raises("bad argument #1 to 'new'", net.field, 'new', poller, 1)
    for _, name in ipairs(ready.backends) do
      local p = assert(poller.new(name))
      assert.equal('llsocket.poller: ' .. name .. ', 0 registered',
                   tostring(p))
      p:close()
    end
  end)

  it('makes a descriptor that is close-on-exec', function ()
    local p = assert(poller.new())
    local fd = assert(p:fd())
    local output = support.command('ls -l /proc/self/fd')
    assert.is_nil(output:find('eventpoll', 1, true))
    assert.equal(fd, p:fd())
    p:close()
  end)
end)
