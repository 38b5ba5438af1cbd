-- SPDX-License-Identifier: MIT
-- What stands for a descriptor: an integer, a Lua file, or an object that tells
-- its own.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket, cmsghdr = llsocket.socket, llsocket.cmsghdr
local fails = net.fails

local function object (name, result)
  local methods = { [name] = function () return result end }
  return setmetatable({}, { __index = methods })
end

-- Every function that takes one. Each tells the descriptor that it has got.
local takes = {
  ['socket.borrow'] = function (x)
    local s = socket.borrow(x)
    return s and s:fd()
  end,
  ['cmsghdr.rights'] = function (x) return (cmsghdr.rights(x):data()) end,
  ['cmsghdr.of'] = function (x)
    return cmsghdr.of('rights', { x }):value()[1]
  end,
  ['b:add'] = function (x)
    local a, b = net.unix_pair(llsocket.SOCK_DGRAM)
    local many = llsocket.batch.new(1, 10)
    if many:add('x', nil, { rights = { x } }) ~= 1 then return end
    net.is({ 1, nil, false, n = 3 }, a:sendbatch(many))
    net.is({ 1 }, b:recvbatch(many))
    net.own(assert(socket.wrap(many:control(1, 'rights')[1])))
    return true
  end,
  ['sock:attachbpf'] = function (x)
    local s = net.udp()
    if not s.attachbpf then return true end
    fails.value('EINVAL', s:attachbpf(x))  -- it is no program
    return true
  end,
  ['llsocket.poll'] = function (x)
    return llsocket.poll({ [x] = 'w' }, 1000) ~= nil
  end,
  ['p:add'] = function (x)
    return llsocket.poller.new():add(x, 'w')
  end,
  ['sock:sendfd'] = function (x)
    local a, b = net.unix_pair()
    if not a:sendfd(x) then return end
    local fd = assert(b:recvfd())
    net.own(assert(socket.wrap(fd)))
    return true
  end,
  ['iov:writev'] = function (x)
    local iov = llsocket.iovec.new()
    iov:add('y')
    return iov:writev(x) == 1 or nil
  end,
}

describe('a descriptor may be given as', function ()
  after_each(net.release)

  for name, take in pairs(takes) do
    it('an integer, to ' .. name, function ()
      local s = net.unix_pair()
      local got = take(s:fd())
      assert.is_true(got == true or got == s:fd())
    end)

    it('a socket, to ' .. name, function ()
      local s = net.unix_pair()
      local got = take(s)
      assert.is_true(got == true or got == s:fd())
    end)

    it('an object with fd() or getfd(), to ' .. name, function ()
      local s = net.unix_pair()
      for _, method in ipairs { 'fd', 'getfd' } do
        local got = take(object(method, s:fd()))
        assert.is_true(got == true or got == s:fd())
      end
    end)

    it('nothing else, to ' .. name, function ()
      for _, wrong in ipairs { 'x', true, {}, print, 0.5, 2^31,
                               object('fd', 'x'), object('fd', 2^31),
                               object('fileno', 1) } do
        assert.is_false((pcall(take, wrong)))
      end
      net.raises('integer, file or object with fd() expected, got table', take,
                 {})
      net.raises('its fd() gives no integer', take, object('fd', 'x'))
    end)
  end

  it('a Lua file', function ()
    local a, b = net.unix_pair()
    local f = net.openfile('/etc/passwd')
    net.is({ 5, nil, false, n = 3 }, a:sendfile(f, 5))
    assert.equal(5, #b:recv())
    local fd = (cmsghdr.rights(f):data())
    f:close()
    assert.is_false(net.isopen(fd))
  end)

  it('an object whose method raises', function ()
    local bad = setmetatable({}, { __index = { fd = function ()
      error('no descriptor today', 0)
    end } })
    net.raises('no descriptor today', cmsghdr.rights, bad)
  end)

  it('a closed object or file, which is EBADF', function ()
    local s = net.tcp()
    s:close()
    fails.value('EBADF', socket.borrow(s))
    fails.value('EBADF', socket.borrow(object('getfd', -1)))
    local f = net.openfile('/dev/null')
    f:close()
    fails.nothing('EBADF', socket.shutdown(f))
  end)

  it('an object that is asked once', function ()
    local s, asked = net.unix_pair(), 0
    local counts = { fd = function ()
      asked = asked + 1
      return s:fd()
    end }
    assert.same({ s:fd(), s:fd() },
                cmsghdr.of('rights', { counts, s }):value())
    assert.equal(1, asked)
  end)

  it('an object that closes the socket in the method', function ()
    local a = net.unix_pair()
    local other = net.unix_pair()
    local sly = setmetatable({}, { __index = { fd = function ()
      a:close()
      return other:fd()
    end } })
    fails.transfer('EBADF', a:sendfd(sly))
    assert.is_true(net.isopen(other:fd()))
  end)

  it('a number only where it is taken over', function ()
    local s = net.tcp()
    net.raises('socket.borrow', socket.wrap, s)
    net.raises('obj:close()', socket.close, s)
    assert.is_true(net.isopen(s:fd()))
  end)

  -- The debug library gives any userdata the metatable of files.
  it('no userdata that pretends to be a file', function ()
    local file = debug.getmetatable(io.stdout)
    for _, make in ipairs { net.tcp, llsocket.msghdr.new,
                            llsocket.buffer.new } do
      local x = make()
      local own = debug.getmetatable(x)
      debug.setmetatable(x, file)
      local ok = pcall(cmsghdr.rights, x)
      debug.setmetatable(x, own)
      assert.is_false(ok)
    end
    if newproxy then -- luacheck: ignore
      local x = newproxy() -- luacheck: ignore
      debug.setmetatable(x, file)
      assert.is_false((pcall(cmsghdr.rights, x)))
      debug.setmetatable(x, nil)
    end
  end)
end)
