-- SPDX-License-Identifier: MIT
-- What messages call a wrong argument, numbers that would be cut, and objects
-- that pretend to be sockets; test/arguments_spec.lua has every function.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket = llsocket.socket


-- A table whose length is more than an int can hold, where `#` finds that.
local function endless ()
  local list = {}
  for i = 0, 31 do
    local k = 2^i
    list[math.type and math.tointeger(k) or k] = 'x'
  end
  list[3], list[5] = 'x', 'x'
  return list
end

if #endless() > 2^31 - 1 then
  describe('a list that is too long raises:', function ()
    after_each(net.release)

    for name, arguments in pairs {
      send = {}, send_part = { -1 },
    } do
      it('sock:' .. name, function ()
        local s = net.udp_pair()
        net.raises('table is too long', s[name], s, endless(),
                   net.unpack(arguments))
      end)
    end

    it('buf:addframes', function ()
      local b = llsocket.buffer.new()
      net.raises('table is too long', b.addframes, b, endless(), 1)
      assert.equal(0, #b)
    end)
  end)
end


describe('a wrong argument is called by its own name:', function ()
  after_each(net.release)

  it('an object of another class', function ()
    local s = net.unix_pair()
    net.raises('llsocket.addrinfo expected, got llsocket.socket',
               s.sendto, s, 'x', s)
    net.raises('string, llsocket.buffer or a list of these expected, ' ..
               'got llsocket.socket',
               s.send, s, s)
  end)

  it('an object in a list', function ()
    local s = net.udp()
    net.raises('string or llsocket.buffer expected at 2, got llsocket.socket',
               s.send, s, { 'x', s })
  end)

  it('an object with a __name, and only where that is a string', function ()
    local s = net.unix_pair()
    net.raises('got hat', s.sendto, s, 'x',
               setmetatable({}, { __name = 'hat' }))
    net.raises('got table', s.sendto, s, 'x', setmetatable({}, { __name = {} }))
    net.raises('expected at 1, got table', s.send, s,
               { setmetatable({}, { __name = {} }) })
  end)

  -- Lua 5.1 gives none to a script.
  if debug.upvalueid then
    it('a light userdata', function ()
      local s = net.unix_pair()
      net.raises('expected, got light userdata', s.send, s,
                 debug.upvalueid(function () return s end, 1))
    end)
  end
end)


describe('a number is not truncated:', function ()
  after_each(net.release)

  local function plus (fd) return 2 ^ 32 + fd end

  it('socket.wrap', function ()
    local s = net.tcp()
    assert.is_false((pcall(socket.wrap, plus(s:fd()))))
  end)

  it('socket.close', function ()
    local s = net.tcp()
    pcall(socket.close, plus(s:fd()))
    assert.is_true(net.isopen(s:fd()))
  end)

  it('socket.shutdown', function ()
    local a, b = net.unix_pair(nil, true)
    pcall(socket.shutdown, plus(a:fd()))
    net.again.receive('EAGAIN', b:recv())
  end)

  it('sock:sendfd', function ()
    local a, b = net.unix_pair(nil, true)
    pcall(a.sendfd, a, plus(a:fd()))
    net.again.receive('EAGAIN', b:recv())
  end)

  it('sock:sendfile', function ()
    local a, b = net.unix_pair(nil, true)
    local _, fd = net.openfile('/etc/passwd')
    pcall(a.sendfile, a, plus(fd), 5)
    net.again.receive('EAGAIN', b:recv())
  end)

  it('a float with the value of an integer is taken', function ()
    local a, b = net.unix_pair()
    a:send('hello')
    assert.equal('he', (b:recv(2.0)))
    assert.equal('llo', (b:recv(3.0, 0.0)))
  end)
end)


describe('a method of a socket refuses what is not one:', function ()
  after_each(net.release)

  -- In a process of its own: what goes wrong here is a crash.
  local function fooled (make)
    local out, status = net.run('exec ' .. net.program([[
      package.path = './?.lua;' .. package.path
      local s = socket.new(inet.getaddrinfo('127.0.0.1', '0', 1)[1])
      local mt, methods = debug.getmetatable(s), {}
      for name, f in pairs(mt.__index or mt) do methods[name] = f end
      for name, f in pairs(mt) do methods[name] = f end
      for _, name in ipairs(socket.options()) do methods[name] = s[name] end
      local newproxy = newproxy or io.tmpfile
      local ai = s:getsockname()
      ]] .. make .. [[
      local n, count, taken = 0, 0, ''
      for name, f in pairs(methods) do
        if type(f) == 'function' and name ~= '__index' then
          count = count + 1
          local ok, message = pcall(f, x)
          if ok and not name:find '^__' then
            taken = taken .. ' ' .. name
          end
          n = n + 1
        end
      end
      restore()
      print(count >= 60 and n == count, taken)
    ]]))
    assert.equal('true\t\n', out)
    assert.equal(0, status)
  end

  it('a file with the metatable of sockets', function ()
    fooled [[
      local x = io.tmpfile()
      local old = debug.getmetatable(x)
      debug.setmetatable(x, mt)
      local function restore () debug.setmetatable(x, old) end
    ]]
  end)

  it('standard output with the metatable of sockets', function ()
    fooled [[
      local x = io.stdout
      local old = debug.getmetatable(x)
      debug.setmetatable(x, mt)
      local function restore () debug.setmetatable(x, old) end
    ]]
  end)

  it('an address with the metatable of sockets', function ()
    fooled [[
      local x = ai
      local old = debug.getmetatable(x)
      debug.setmetatable(x, mt)
      local function restore () debug.setmetatable(x, old) end
    ]]
  end)

  it('an empty userdata with the metatable of sockets', function ()
    fooled [[
      local x = newproxy()
      local old = debug.getmetatable(x)
      debug.setmetatable(x, mt)
      local function restore () debug.setmetatable(x, old) end
    ]]
  end)

  it('a table and a number with the metatable of sockets', function ()
    fooled [[
      local x = debug.setmetatable({}, mt)
      local function restore () debug.setmetatable(x, nil) end
    ]]
    fooled [[
      debug.setmetatable(0, mt)
      local x = 5
      local function restore () debug.setmetatable(0, nil) end
    ]]
  end)

  it('a socket with the metatable of addresses is no address', function ()
    assert.equal('true\n', net.lua([[
      local s = socket.new(inet.getaddrinfo('127.0.0.1', '0', 1)[1])
      local ai = s:getsockname()
      local old, mt = debug.getmetatable(s), debug.getmetatable(ai)
      debug.setmetatable(s, mt)
      local taken = 0
      for _, name in ipairs { 'family', 'socktype', 'protocol', 'canonname',
                              'port', 'addr', 'getnameinfo' } do
        if pcall(ai[name], s) then taken = taken + 1 end
      end
      local other = socket.new(ai)
      if pcall(other.bind, other, s) then taken = taken + 1 end
      debug.setmetatable(s, old)
      print(taken == 0)
    ]]))
  end)
end)
