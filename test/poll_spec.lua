-- SPDX-License-Identifier: MIT
-- llsocket.now and llsocket.poll.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'

local STREAM = llsocket.SOCK_STREAM


describe('llsocket.now', function ()
  it('counts milliseconds, with fractions, and never goes back', function ()
    local start = llsocket.now()
    local last, fraction = start, false
    for _ = 1, 1000 do
      local now = llsocket.now()
      assert.is_true(now >= last)
      fraction = fraction or now % 1 ~= 0
      last = now
    end
    assert.is_true(fraction)
    llsocket.poll({}, 30)
    local time = llsocket.now() - start
    assert.is_true(time >= 30 and time < 10000)
  end)
end)


describe('llsocket.poll', function ()
  after_each(net.release)

  it('tells what is ready, and how', function ()
    local a, b = net.unix_pair(STREAM, true)
    local c, d = net.unix_pair(STREAM, true)
    b:send('x')
    assert.same({ [a] = 'rw', [b] = 'w' },
                llsocket.poll({ [a] = 'rw', [b] = 'rw', [c] = 'r' }, 0))
    assert.same({ [a] = 'r' }, llsocket.poll({ [a] = 'r', [c] = 'r' }))
    d:close()
    assert.same({ [c] = 'rwh' }, llsocket.poll { [c] = 'rw' })
    assert.same({ [c] = 'rh' }, llsocket.poll { [c] = 'r' })
    assert.same({ [c] = 'h' }, llsocket.poll { [c] = '' })
  end)

  it('tells a pending error', function ()
    local l = net.listener()
    local there = l:getsockname()
    l:close()
    local s = net.own(assert(llsocket.socket.new(there, true)))
    s:connect()
    local ready = assert(llsocket.poll({ [s] = 'w' }, 1000))
    assert.matches('e', ready[s])
  end)

  it('tells urgent data', function ()
    local a, b = net.tcp_pair()
    b:send('!', llsocket.MSG_OOB)
    assert.same({ [a] = 'p' }, llsocket.poll({ [a] = 'p' }, 1000))
  end)

  it('is over after its time', function ()
    local a = net.unix_pair(STREAM, true)
    local start = llsocket.now()
    net.is({ nil, nil, true }, llsocket.poll({ [a] = 'r' }, 30))
    local time = llsocket.now() - start
    assert.is_true(time >= 30 and time < 10000, time)
    net.is({ nil, nil, true }, llsocket.poll({ [a] = 'r' }, 0))
    net.is({ nil, nil, true }, llsocket.poll({ [a] = 'r' }, -1))
    net.is({ nil, nil, true }, llsocket.poll({}, 0.2))
  end)

  it('takes math.huge', function ()
    local a = net.unix_pair(STREAM, true)
    assert.same({ [a] = 'w' }, llsocket.poll({ [a] = 'w' }, math.huge))
    assert.is_true(a:sendable(math.huge))
  end)

  it('takes integers, files, events, pollers and other objects', function ()
    local a, b = net.unix_pair(STREAM, true)
    local e = net.own(assert(llsocket.event.new()))
    local p = net.own(assert(llsocket.poller.new()))
    local object = { getfd = function () return a:fd() end }
    b:send('x')
    p:add(a, 'r')
    e:set()
    assert.same({ [a:fd()] = 'r', [e] = 'r', [p] = 'r', [object] = 'r' },
      llsocket.poll { [a:fd()] = 'r', [e] = 'r', [p] = 'r', [object] = 'r',
                      [b] = 'r' })
    local pipe = io.popen('echo x')
    assert.matches('r', llsocket.poll({ [pipe] = 'r' })[pipe])
    pipe:close()
  end)

  it('may be called by an object that it asks', function ()
    local a, b = net.unix_pair(STREAM, true)
    local inner
    b:send('x')
    local object = { fd = function ()
      inner = llsocket.poll({ [b] = 'w' }, 0)
      return a:fd()
    end }
    assert.same({ [object] = 'r' }, llsocket.poll({ [object] = 'r' }, 0))
    assert.same({ [b] = 'w' }, inner)
  end)

  it('takes many', function ()
    local set, expected = {}, {}
    for i = 1, 200 do
      local a, b = net.unix_pair(STREAM, true)
      set[a] = 'r'
      if i % 3 == 0 then
        b:send('x')
        expected[a] = 'r'
      end
    end
    assert.same(expected, llsocket.poll(set, 0))
  end)

  it('finds each that is ready among many', function ()
    local list, set = {}, {}
    local object = { fd = function () return 0 end }
    for i = 1, 200 do
      local a, b = net.unix_pair(STREAM, true)
      list[i], set[a] = { a, b }, 'r'
    end
    local function look (...)
      local expected = {}
      for _, i in ipairs { ... } do
        list[i][2]:send('x')
        expected[list[i][1]] = 'r'
      end
      assert.same(expected, llsocket.poll(set, 0))
      set[object] = ''
      assert.same(expected, llsocket.poll(set, 0))
      set[object] = nil
      for _, i in ipairs { ... } do list[i][1]:recv() end
    end
    for i = 1, 200 do
      look(i)
      look(i, i * 7 % 200 + 1, i * i % 200 + 1)
    end
  end)

  it('reads the letters of each', function ()
    local set, expected = {}, {}
    for i = 1, 100 do
      local a, b = net.unix_pair(STREAM, true)
      b:send('x')
      set[a] = ({ 'r', 'w', 'rw', 'wr', '' })[i % 5 + 1]
      expected[a] = ({ 'r', 'w', 'rw', 'rw' })[i % 5 + 1]
    end
    assert.same(expected, llsocket.poll(set, 0))
  end)

  it('reads letters that an object changes while it is asked', function ()
    local a, b = net.unix_pair(STREAM, true)
    local c, d = net.unix_pair(STREAM, true)
    local set = {}
    local object = { fd = function ()
      for _, sock in ipairs { a, b, c, d } do set[sock] = 'wr' end
      return -1
    end }
    for _, sock in ipairs { a, b, c, d } do set[sock] = 'w' end
    set[object] = 'r'
    net.fails.transfer('EBADF', llsocket.poll(set, 0))
    set[object] = nil
    b:send('x')
    assert.same({ [a] = 'rw', [b] = 'w', [c] = 'w', [d] = 'w' },
                llsocket.poll(set, 0))
  end)

  it('answers EBADF when one of many is closed, and others are ready',
     function ()
    local set = {}
    for _ = 1, 20 do
      local a, b = net.unix_pair(STREAM, true)
      set[a], set[b] = 'r', 'w'
    end
    set[net.closed_fd] = 'r'
    net.fails.transfer('EBADF', llsocket.poll(set, 0))
  end)

  it('takes no socket for one that only has its metatable', function ()
    local a = net.unix_pair(STREAM, true)
    local other = net.own(assert(llsocket.event.new()))
    local own = debug.getmetatable(other)
    debug.setmetatable(other, debug.getmetatable(a))
    local ok = pcall(llsocket.poll, { [other] = 'r' }, 0)
    debug.setmetatable(other, own)
    assert.is_false(ok)
  end)

  it('answers EBADF when one is closed', function ()
    local a, b = net.unix_pair(STREAM, true)
    a:close()
    net.fails.transfer('EBADF', llsocket.poll({ [a] = 'r', [b] = 'w' }, 0))
    net.fails.transfer('EBADF', llsocket.poll({ [net.closed_fd] = 'r' }, 0))
  end)

  it('raises what is wrong in the script', function ()
    local a = net.unix_pair(STREAM, true)
    net.raises("bad argument #1 to 'poll'", net.field, 'poll', llsocket)
    net.raises("bad argument #1 to 'poll'", net.field, 'poll', llsocket, a)
    net.raises("bad argument #1 to 'poll'", net.field, 'poll', llsocket,
               { [a] = 'x' })
    net.raises("bad argument #1 to 'poll'", net.field, 'poll', llsocket,
               { [a] = true })
    net.raises("bad argument #1 to 'poll'", net.field, 'poll', llsocket,
               { [a] = 1 })
    net.raises("bad argument #1 to 'poll'", net.field, 'poll', llsocket,
               { a })
    net.raises("bad argument #1 to 'poll'", net.field, 'poll', llsocket,
               { name = 'r' })
    net.raises("bad argument #2 to 'poll'", net.field, 'poll', llsocket, {},
               0 / 0)
    net.raises("bad argument #2 to 'poll'", net.field, 'poll', llsocket, {},
               '1')
    assert.same({ [a] = 'w' }, llsocket.poll { [a] = 'w' })
  end)

  it('ends with a signal', function ()
    local output = support.run [[
      local ll = require 'llsocket'
      local start = ll.now()
      io.popen('exec sh -c "sleep 0.3; kill -INT $PPID"')
      local ok, message = pcall(function ()
        while ll.now() - start < 20000 do ll.poll({}, 20000) end
      end)
      print(ok, message, ll.now() - start < 10000)]]
    assert.matches('interrupted!\ttrue', output, 1, true)
  end)
end)
