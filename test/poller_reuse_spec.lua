-- SPDX-License-Identifier: MIT
-- Descriptors whose numbers are used again: never an event for the wrong
-- object, and never one that comes for ever.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'
local ready = require 'test.ready'
local socket = llsocket.socket

local STREAM = llsocket.SOCK_STREAM
local filled = ready.filled

-- A socket with this number, with something to receive.
local function at (fd)
  local spare = {}
  for _ = 1, 50 do
    local pair = assert(socket.pair(STREAM, true))
    for i = 1, 2 do
      if pair[i]:fd() == fd then
        pair[3 - i]:send('x')
        net.own(pair[1])
        net.own(pair[2])
        for _, s in ipairs(spare) do s:close() end
        return pair[i], pair[3 - i]
      end
    end
    spare[#spare + 1] = pair[1]
    spare[#spare + 1] = pair[2]
  end
  error('the number does not come again')
end

-- What ends a socket's part in the descriptor; the second result cleans up.
local ends = {
  ['closed'] = function (s) s:close() end,
  ['unwrapped'] = function (s) return net.ownfd(s:unwrap()) end,
  ['handed over'] = function (s)
    local fd = s:getfd()
    s:setfd(-1)
    net.ownfd(fd)
  end,
}

ready.each(describe, 'a descriptor that ends', function (backend, new)
  after_each(net.release)

  for how, finish in pairs(ends) do
    it('leaves when it is ' .. how, function ()
      local p, a = new(), filled()
      local other = new()
      p:add(a, 'r')
      other:add(a, 'r')
      finish(a)
      assert.equal(0, #p)
      assert.equal(0, #other)
      ready.tells({}, p)
      ready.tells({}, other)
      p:close()
      other:close()
    end)

    it('leaves when it is ' .. how .. ' although a duplicate lives on',
       function ()
      local p, a = new(), filled()
      local copy = net.own(a:dup())
      p:add(a, 'r', 'a')
      finish(a)
      ready.tells({}, p)
      p:add(copy, 'r', 'copy')
      ready.tells({ copy = 'r' }, p)
      p:close()
    end)

    it('has no event any more when it is ' .. how .. ' within a round',
       function ()
      local p, list, told = new(), {}, 0
      for i = 1, 4 do
        list[i] = filled()
        p:add(list[i], 'r')
      end
      for _ in assert(p:wait(0)) do
        told = told + 1
        for i = 1, 4 do
          if list[i]:getfd() >= 0 then finish(list[i]) end
        end
      end
      assert.equal(1, told)
      assert.equal(0, #p)
      p:close()
    end)
  end

  it('leaves when it is collected', function ()
    local p = new()
    support.apart(function ()
      local pair = assert(socket.pair(STREAM, true))
      net.own(pair[2])
      pair[2]:send('x')
      p:add(pair[1], 'r', 'value')
    end)
    ready.tells({ value = 'r' }, p)
    collectgarbage()
    collectgarbage()
    assert.equal(0, #p)
    ready.tells({}, p)
    p:close()
  end)

  it('gives its number to one that is registered in the same round',
     function ()
    local p = new()
    local old, fresh = {}, {}
    for i = 1, 4 do
      old[i] = filled()
      p:add(old[i], 'r', 'old' .. i)
    end
    local told = {}
    for value in assert(p:wait(0)) do
      told[#told + 1] = value
      if #told == 1 then
        for i = 1, 4 do
          local fd = old[i]:fd()
          old[i]:close()
          fresh[i] = at(fd)
          assert.is_true(p:add(fresh[i], 'r', 'new' .. i))
        end
      end
    end
    assert.equal(1, #told)
    ready.tells({ new1 = 'r', new2 = 'r', new3 = 'r', new4 = 'r' }, p)
    p:close()
  end)

  it('gives its number to one that accept makes in the same round',
     function ()
    local p = new()
    local listener, there = net.listener(nil, true)
    local clients = {}
    local a, b = filled(), filled()
    p:add(a, 'r', 'a')
    p:add(b, 'r', 'b')
    local client = net.own(assert(socket.new(there)))
    client:connect()
    client:send('x')
    assert.is_true(listener:recvable(1000))
    local first
    for value in assert(p:wait(0)) do
      assert.is_nil(first)
      first = value
      local other = value == 'a' and b or a
      local fd = other:fd()
      other:close()
      clients[1] = net.own(assert(listener:accept()))
      assert.equal(fd, clients[1]:fd())
      p:add(clients[1], 'r', 'client')
      assert.is_true(clients[1]:recvable(1000))
    end
    ready.tells({ [first] = 'r', client = 'r' }, p)
    p:close()
  end)

  it('may be removed and registered again in the round', function ()
    local p, a, b = new(), filled(), filled()
    p:add(a, 'r', 'a')
    p:add(b, 'r', 'b')
    local told = {}
    for value in assert(p:wait(0)) do
      told[#told + 1] = value
      if #told == 1 then
        local other = value == 'a' and b or a
        p:remove(other)
        p:add(other, 'r', 'again')
      end
    end
    assert.equal(1, #told)
    ready.tells({ [told[1]] = 'r', again = 'r' }, p)
    p:close()
  end)

  it('is told what it asks for when that changes in the round', function ()
    local p, a, b = new(), filled(), filled()
    p:add(a, 'r', 'a')
    p:add(b, 'r', 'b')
    local told = 0
    for value in assert(p:wait(0)) do
      told = told + 1
      p:set(value == 'a' and b or a, '')
    end
    assert.equal(1, told)
    p:close()
  end)

  it('is wrapped twice, and registered once', function ()
    local p, a = new(), filled()
    local twin = assert(socket.borrow(a:fd()))
    p:add(a, 'r', 'a')
    net.fails.value('EEXIST', p:add(twin, 'r', 'twin'))
    net.fails.value('ENOENT', p:remove(twin))
    net.fails.value('ENOENT', p:set(twin, 'w'))
    twin:close()
    ready.tells({ a = 'r' }, p)
    twin = assert(socket.borrow(a:fd()))
    p:remove(a)
    p:add(twin, 'r', 'twin')
    ready.tells({ twin = 'r' }, p)
    twin:close()
    ready.tells({}, p)
    assert.equal(0, #p)
    p:close()
  end)

  it('is duplicated, and both are registered', function ()
    local p, a = new(), filled()
    local copy = net.own(a:dup())
    p:add(a, 'r', 'a')
    p:add(copy, 'r', 'copy')
    ready.tells({ a = 'r', copy = 'r' }, p)
    copy:close()
    ready.tells({ a = 'r' }, p)
    p:close()
  end)

  it('is passed, and what was passed is another one', function ()
    local p, a = new(), filled()
    local from, to = net.unix_pair(STREAM)
    p:add(a, 'r', 'a')
    from:sendfd(a:fd())
    a:close()
    ready.tells({}, p)
    local b = net.own(assert(socket.wrap(assert(to:recvfd()))))
    ready.tells({}, p)
    p:add(b, 'r', 'b')
    ready.tells({ b = 'r' }, p)
    p:close()
  end)

  it('makes room for who has its number, when nobody said that it closed',
     function ()
    local p, pair = new(), assert(socket.pair(STREAM, true))
    local a = pair[1]
    net.own(pair[2])
    local fd = a:fd()
    p:add(a, 'r', 'a')
    socket.close(fd)
    ready.tells({}, p)
    local b = at(fd)
    ready.tells({}, p)
    assert.is_true(p:add(b, 'r', 'b'))
    assert.equal(1, #p)
    ready.tells({ b = 'r' }, p)
    net.fails.value('ENOENT', p:set(a, 'w'))
    net.fails.value('ENOENT', p:remove(a))
    ready.tells({ b = 'r' }, p)
    a:unwrap()
    ready.tells({ b = 'r' }, p)
    p:close()
  end)

  it('has no event of the file that has its number now', function ()
    local p = new()
    for _, by in ipairs { 'object', 'number' } do
      local pair = assert(socket.pair(STREAM, true))
      net.own(pair[2])
      local fd = pair[1]:fd()
      p:add(by == 'object' and pair[1] or fd, 'r', by)
      socket.close(fd)
      local b = at(fd)
      ready.tells({}, p)
      ready.tells({}, p)
      pair[1]:unwrap()
      b:close()
    end
    p:close()
  end)

  it('is a number that closes, and comes again', function ()
    local p, pair = new(), assert(socket.pair(STREAM, true))
    net.own(pair[2])
    local fd = pair[1]:unwrap()
    p:add(fd, 'r', 'number')
    socket.close(fd)
    ready.tells({}, p)
    local a = at(fd)
    ready.tells({}, p)
    p:add(fd, 'r', 'again')
    ready.tells({ again = 'r' }, p)
    p:remove(a:fd())
    ready.tells({}, p)
    assert.equal(0, #p)
    p:close()
  end)

  it('does not come for ever when its number is closed and the file lives on',
     function ()
    local p = new()
    local fds = {}
    local other = filled()
    p:add(other, 'r', 'other')
    local watched = backend ~= 'poll' and p:fd()
    local outer = watched and assert(llsocket.poller.new())
    if outer then outer:add(watched, 'r', 'inner') end
    for i = 1, 3 do
      local pair = assert(socket.pair(STREAM, true))
      pair[2]:send('x')
      net.own(pair[2])
      fds[i] = pair[1]:unwrap()
      p:add(fds[i], 'r', i)
    end
    for i = 1, 3 do
      -- The duplicate keeps the open file, and p hears nothing of it.
      local copy = net.own(assert(assert(socket.borrow(fds[i])):dup()))
      assert.truthy(copy)
      socket.close(fds[i])
      p:remove(fds[i])
    end
    ready.round(p)
    ready.tells({ other = 'r' }, p)
    other:recv()
    ready.round(p)
    local start = llsocket.now()
    ready.tells({}, p, 50)
    assert.is_true(llsocket.now() - start >= 49)
    assert.equal(1, #p)
    if outer then
      ready.tells({}, outer)
      local again = filled()
      p:add(again, 'r', 'again')
      ready.tells({ inner = 'r' }, outer)
      ready.tells({ again = 'r' }, p)
      outer:close()
    end
    p:close()
  end)

  it('is found again after that with its interest', function ()
    if backend ~= 'epoll' then return end
    local p = new()
    local a, b, c, d = filled(), filled(), filled(), filled()
    p:add(a, 'r', 'a')
    p:add(b, '', 'b')
    p:add(c, 'r1', 'c')
    p:add(d, 'rx', 'd')
    ready.tells({ a = 'r', c = 'r', d = 'r' }, p)
    local pair = assert(socket.pair(STREAM, true))
    net.own(pair[2])
    local fd = pair[1]:unwrap()
    p:add(fd, 'r', 'zombie')
    local copy = net.own(assert(assert(socket.borrow(fd)):dup()))
    socket.close(fd)
    p:remove(fd)
    pair[2]:send('x')
    assert.is_true(copy:recvable(1000))
    ready.round(p)
    ready.tells({ a = 'r', d = 'r' }, p)
    p:set(b, 'r')
    p:set(c, 'r1')
    ready.tells({ a = 'r', b = 'r', c = 'r', d = 'r' }, p)
    a:close()
    ready.tells({ b = 'r', d = 'r' }, p)
    p:close()
  end)

  it('is not found again after that as another file of its number', function ()
    if backend ~= 'epoll' then return end
    local p, shared = new(), assert(socket.pair(STREAM, true))
    local zombie = shared[1]:unwrap()
    net.own(shared[2])
    p:add(zombie, 'r', 'zombie')
    local copy = net.own(assert(assert(socket.borrow(zombie)):dup()))
    local fd = filled():unwrap()
    p:add(fd, 'rx', 'gone')
    socket.close(fd)
    at(fd)
    socket.close(zombie)
    p:remove(zombie)
    shared[2]:send('x')
    assert.is_true(copy:recvable(1000))
    ready.round(p)
    ready.tells({}, p)
    assert.equal(0, #p)
    p:close()
  end)
end)
