-- SPDX-License-Identifier: MIT
-- Wrong arguments, wrong objects and closed sockets, for every method and
-- function of llsocket.socket.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket, fails = llsocket.socket, net.fails
local methods = require 'test.socket_methods'

-- Wrong values for each kind of argument; 'integer' has those that no C type
-- takes, 'int' also those that an int does not take.
local wrong = {
  boolean = { 0, 1, 'true', {}, print },
  string = { 1, 0.5, true, {}, print },
  number = { '1', true, {}, print },
  integer = { '1', true, {}, print, 1.5, 0 / 0, 1 / 0, -1 / 0, 2 ^ 64,
              -2 ^ 64 },
}
wrong.int = { 2 ^ 31, 2 ^ 32 + 1, -2 ^ 31 - 1, 2 ^ 53,
              net.unpack(wrong.integer) }
wrong.flag = wrong.int
wrong.minusone = { 0, 1, -2, net.unpack(wrong.int) }
wrong.count = { -1, net.unpack(wrong.integer) }
wrong.size = { 0, net.unpack(wrong.count) }
wrong.data, wrong.datagrams = wrong.string, { 1, true, print, io.stdout }
wrong.file = wrong.int
wrong.group, wrong.source = wrong.string, wrong.string
wrong.ifname = wrong.string

local function build ()
  local ai, mh = net.loopback(), llsocket.msghdr.new()
  local buf = llsocket.buffer.new()
  return {
    boolean = true, string = 'x', minusone = -1, number = 1, integer = 1, int = 1, flag = 0,
    file = 0, addrinfo = ai, msghdr = mh, group = '239.1.2.3',
    source = '127.0.0.1', ifname = 'lo', count = 0, size = 1, data = 'x',
    datagrams = 'x',
    list = { 'x' }, addresses = { ai }, buffer = buf, buffers = { buf },
    names = false, table = {},
  }, {
    addrinfo = { 'x', 1, true, {}, io.stdout, mh, print },
    msghdr = { 'x', 1, true, {}, io.stdout, ai, print },
    list = { 'x', 1, true, buf, print, { 1 }, { 'x', ai } },
    addresses = { 'x', 1, true, {}, { 'x' }, io.stdout, mh, print },
    buffer = { 'x', 1, true, {}, io.stdout, ai, print },
    buffers = { 'x', 1, true, buf, print, { 'x' }, { buf, ai } },
    names = { 'x', 0, buf, print },
    table = { 'x', 1, true, buf, print },
  }
end


local function show (value)
  return type(value) == 'number' and ('%.17g'):format(value)
         or type(value) == 'string' and ('%q'):format(value)
         or type(value)
end


-- Calls `try(args)` for each argument with each wrong value in its place.
local function each_wrong (parameters, try)
  local right, objects = build()
  for i, parameter in ipairs(parameters) do
    local kind, optional = parameter:match('^(%w+)(%??)$')
    local values = wrong[kind] or objects[kind]
    for v = 1, #values + (optional == '' and 1 or 0) do
      local args = { n = i }
      for k = 1, i - 1 do
        args[k] = right[parameters[k]:match('^%w+')]
      end
      args[i] = values[v]
      try(args, i, values[v])
    end
  end
end


local function raises (prefix, f, name, self, args, i, value)
  local ok, message = pcall(f, name, self, net.unpack(args, 1, args.n))
  local expected = ("bad argument #%d to '%s' ("):format(i, name)
  message = tostring(message)
  if ok or not message:find(expected, 1, true) then
    error(('%s%s with %s as argument #%d: expected %q in %q'):format(
      prefix, name, show(value), i, expected, ok and 'no error' or message), 0)
  end
end


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
      sendv = {}, sendmmsg = {}, sendseg = { 1 }, recvmmsg_into = {}
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


describe('a wrong argument raises and is named:', function ()
  after_each(net.release)

  for _, m in ipairs(methods) do
    if #m.parameters > 0 then
      it('sock:' .. m.name, function ()
        local s = net.own(assert(socket.new(net.loopback(nil,
                                            llsocket.SOCK_DGRAM), true)))
        each_wrong(m.parameters, function (args, i, value)
          raises('sock:', net.method, m.name, s, args, i, value)
        end)
        assert.is_true(net.isopen(s:fd()))
      end)
    end
  end

  for name, parameters in pairs {
    new = { 'addrinfo', 'boolean?' },
    pair = { 'int', 'boolean?', 'int?' },
    wrap = { 'int' },
    borrow = { 'int' },
    shutdown = { 'int', 'int?' },
    close = { 'int', 'int?' },
  } do
    it('socket.' .. name, function ()
      each_wrong(parameters, function (args, i, value)
        -- The call never gets as far as the descriptor that stands first.
        if args[1] == 1 and i > 1 and name ~= 'pair' then
          args[1] = net.closed_fd
        end
        raises('socket.', net.field, name, socket, args, i, value)
      end)
    end)
  end
end)


describe('a wrong argument is called by its own name:', function ()
  after_each(net.release)

  it('an object of another class', function ()
    local s = net.unix_pair()
    net.raises('llsocket.addrinfo expected, got llsocket.socket',
               s.sendto, s, 'x', s)
    net.raises('string or llsocket.buffer expected, got llsocket.socket',
               s.send, s, s)
  end)

  it('an object in a list', function ()
    local s = net.udp()
    net.raises('string or llsocket.buffer expected at 2, got llsocket.socket',
               s.sendv, s, { 'x', s })
    net.raises('llsocket.addrinfo expected at 1, got llsocket.socket',
               s.sendmmsg, s, { 'x' }, { s })
  end)

  it('an object with a __name, and only where that is a string', function ()
    local s = net.unix_pair()
    net.raises('got hat', s.send, s, setmetatable({}, { __name = 'hat' }))
    net.raises('got table', s.send, s, setmetatable({}, { __name = {} }))
    net.raises('expected at 1, got table', s.sendv, s,
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


describe('a string with a NUL byte that would be cut raises:', function ()
  after_each(net.release)

  for _, name in ipairs { 'mcastif', 'mcastjoin', 'mcastleave',
                          'mcastjoinsrc', 'mcastleavesrc', 'mcastblocksrc',
                          'mcastunblocksrc' } do
    it('sock:' .. name, function ()
      local s = net.udp()
      local right = name:find 'src' and { '239.1.2.3', '127.0.0.1', 'lo' }
                    or name == 'mcastif' and { 'lo' }
                    or { '239.1.2.3', 'lo' }
      for i = 1, #right do
        local args = { net.unpack(right) }
        args[i] = args[i] .. '\0x'
        net.raises(("bad argument #%d to '%s' ("):format(i, name),
                   net.method, name, s, net.unpack(args))
      end
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

  it('sock:listen below 1', function ()
    local s = net.tcp()
    s:bind()
    net.raises("bad argument #1 to 'listen'", net.method, 'listen', s, 0)
    net.raises("bad argument #1 to 'listen'", net.method, 'listen', s, -1)
    assert.is_false((s:acceptconn()))
  end)

  it('a float with the value of an integer is taken', function ()
    local a, b = net.unix_pair()
    a:send('hello')
    assert.equal('he', (b:recv(2.0)))
    assert.equal('llo', (b:recv(3.0, 0.0)))
  end)
end)


describe('a closed socket answers EBADF:', function ()
  after_each(net.release)

  for _, m in ipairs(methods) do
    it('sock:' .. m.name, function ()
      local right = build()
      local args = { n = #m.parameters }
      for i, parameter in ipairs(m.parameters) do
        args[i] = right[parameter:match('^%w+')]
      end
      for _, ending in ipairs { 'close', 'gc' } do
        local s = net.tcp()
        if ending == 'close' then
          s:close()
        else
          debug.getmetatable(s).__gc(s)
        end
        if m.fails == 'closed' or m.fails == 'plain' then
          local value = s[m.name](s, net.unpack(args, 1, args.n))
          assert.equal(m.closed, value)
        elseif m.fails == 'bound' then
          local call = s[m.name](s, net.unpack(args, 1, args.n))
          fails.transfer('EBADF', call(m.name == 'sender' and 'x' or nil))
        else
          fails[m.fails]('EBADF', s[m.name](s, net.unpack(args, 1, args.n)))
          -- And without the optional ones.
          local n = 0
          while (m.parameters[n + 1] or '?'):sub(-1) ~= '?'
                and m.parameters[n + 1] ~= 'flag' do
            n = n + 1
          end
          fails[m.fails]('EBADF', s[m.name](s, net.unpack(args, 1, n)))
        end
      end
    end)
  end
end)


describe('a method of a socket refuses what is not one:', function ()
  after_each(net.release)

  local function refuses (name, self)
    local ok, message = pcall(net.tcp()[name], self)
    assert.message(name).is_false(ok)
    assert.message(name).is_truthy(tostring(message):find 'bad argument #1'
                                   or tostring(message):find 'bad self')
  end

  for _, m in ipairs(methods) do
    it('sock:' .. m.name, function ()
      for _, self in ipairs {
        'x', 1, true, {}, print, io.stdout, net.loopback(),
        llsocket.msghdr.new(), llsocket.iovec.new(), llsocket.cmsghdrs.new(),
        llsocket.cmsghdr.rights(0), coroutine.create(function () end),
      } do
        refuses(m.name, self)
      end
      refuses(m.name, nil)
    end)
  end

  -- In a process of its own: what goes wrong here is a crash.
  local function fooled (make)
    local out, status = net.run('exec ' .. net.program([[
      package.path = './?.lua;' .. package.path
      local s = socket.new(inet.getaddrinfo('127.0.0.1', '0', 1)[1])
      local mt, methods = debug.getmetatable(s), {}
      for name, f in pairs(mt.__index or mt) do methods[name] = f end
      for name, f in pairs(mt) do methods[name] = f end
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
