-- SPDX-License-Identifier: MIT
-- sock:sendfile.

local llsocket = require 'llsocket'
local support = require 'test.support'
local net = require 'test.support_net'
local fails, again = net.fails, net.again

local GIB4 = 4 * 1024 * 1024 * 1024
local isinteger = math.type or function () return 'integer' end


-- A file with this text, opened, and its descriptor.
local function file (text)
  local path = net.ownfile(support.write(support.tmpname(), text))
  return net.openfile(path, 'r')
end


-- A file with a hole, longer than 4 GiB, that ends in 'the end'.
local function sparse ()
  local path = net.tmpname()
  -- Lua's own seek goes no further than a C long.
  net.run(("printf 'the end' | dd bs=1 seek=%.0f of=%s 2>&1")
    :format(GIB4 + 10, net.quote(path)))
  return net.openfile(path, 'r')
end


describe('sock:sendfile', function ()
  after_each(net.release)

  for name, pair in pairs { TCP = net.tcp_pair, unix = net.unix_pair } do
    it('sends a file: ' .. name, function ()
      local a, b = pair()
      local _, fd = file('hello world')
      net.is({ 11, nil, false }, a:sendfile(fd, 11))
      assert.equal('hello world', (b:recv()))
    end)
  end

  it('gives an integer', function ()
    local a = net.unix_pair()
    local _, fd = file('hello')
    assert.equal('integer', isinteger((a:sendfile(fd, 5))))
  end)

  it('sends a part of the file', function ()
    local a, b = net.unix_pair()
    local _, fd = file('hello world')
    net.is({ 5, nil, false }, a:sendfile(fd, 5))
    assert.equal('hello', (b:recv()))
  end)

  it('begins at the offset', function ()
    local a, b = net.unix_pair()
    local _, fd = file('hello world')
    net.is({ 5, nil, false }, a:sendfile(fd, 5, 6))
    assert.equal('world', (b:recv()))
  end)

  it('begins at the start of the file without an offset', function ()
    local a, b = net.unix_pair()
    local f, fd = file('hello')
    f:setvbuf('no')
    f:read(3)
    a:sendfile(fd, 5)
    assert.equal('hello', (b:recv()))
    a:sendfile(fd, 5, nil)
    assert.equal('hello', (b:recv()))
  end)

  it('leaves the file\'s position where it was', function ()
    local a = net.unix_pair()
    local f, fd = file('hello')
    f:setvbuf('no')
    f:read(3)
    a:sendfile(fd, 5)
    a:sendfile(fd, 5, 0)
    assert.equal(3, f:seek())
    assert.equal('lo', f:read('*a'))
  end)

  it('takes a Lua file', function ()
    local a, b = net.unix_pair()
    local f = file('hello')
    net.is({ 5, nil, false }, a:sendfile(f, 5))
    net.is({ 2, nil, false }, a:sendfile(f, 2, 3))
    assert.equal('hellolo', (net.recvall(b, 7)))
  end)

  it('takes a Lua file without a name', function ()
    local a, b = net.unix_pair()
    local f = io.tmpfile()
    f:write('hello')
    f:flush()
    net.is({ 5, nil, false }, a:sendfile(f, 5))
    assert.equal('hello', (b:recv()))
    f:close()
  end)

  it('sends a file of the system byte for byte', function ()
    local path = support.lua()
    local f = io.open(net.run('readlink -f ' .. net.quote(path)):match('%C+'),
                      'rb')
    local text = f:read('*a')
    local a, b = net.unix_pair(nil, true)
    local got, offset = {}, 0
    repeat
      local len, err = a:sendfile(f, #text - offset, offset)
      assert.is_nil(err)
      offset = offset + len
      got[#got + 1] = b:recv(1000000)
    until offset == #text
    local last = b:recv(1000000)
    while last do
      got[#got + 1] = last
      last = b:recv(1000000)
    end
    f:close()
    assert.is_true(table.concat(got) == text)
  end)

  it('answers again when the file is shorter', function ()
    local a, b = net.unix_pair()
    local _, fd = file('hello')
    local r = net.pack(a:sendfile(fd, 6))
    assert.equal(5, r[1])
    assert.is_nil(r[2])
    assert.is_true(r[3])
    assert.equal('hello', (b:recv()))
  end)

  it('gives 0 and again at the end of the file', function ()
    local a = net.unix_pair()
    local _, fd = file('hello')
    local r = net.pack(a:sendfile(fd, 1, 5))
    assert.equal(0, r[1])
    assert.is_nil(r[2])
    assert.is_true(r[3])
    assert.is_nil(r[4])
  end)

  it('gives 0 and again behind the end of the file', function ()
    local a = net.unix_pair()
    local _, fd = file('hello')
    local r = net.pack(a:sendfile(fd, 1, GIB4))
    assert.equal(0, r[1])
    assert.is_true(r[3])
  end)

  it('answers again when only a part was taken', function ()
    local a = net.unix_pair(nil, true)
    local _, fd = file(('x'):rep(2000000))
    local r = net.pack(a:sendfile(fd, 2000000))
    assert.is_true(r[1] > 0 and r[1] < 2000000)
    assert.is_nil(r[2])
    assert.is_true(r[3])
  end)

  it('answers again and EAGAIN when nothing was taken', function ()
    local a = net.unix_pair(nil, true)
    net.fill(a)
    local _, fd = file('hello')
    again.send('EAGAIN', a:sendfile(fd, 5))
  end)

  it('takes an offset beyond 4 GiB', function ()
    local a, b = net.unix_pair()
    local _, fd = sparse()
    net.is({ 7, nil, false }, a:sendfile(fd, 7, GIB4 + 10))
    assert.equal('the end', (b:recv()))
  end)

  it('takes a Lua file and an offset beyond 4 GiB', function ()
    local a, b = net.unix_pair()
    local f = sparse()
    net.is({ 3, nil, false }, a:sendfile(f, 3, GIB4 + 14))
    assert.equal('end', (b:recv()))
  end)

  it('takes a size beyond 4 GiB', function ()
    local a, b = net.unix_pair()
    local _, fd = file('hello')
    local r = net.pack(a:sendfile(fd, GIB4 + 2))
    assert.equal(5, r[1])
    assert.is_nil(r[2])
    assert.is_true(r[3])
    assert.equal('hello', (b:recv()))
  end)

  it('answers again for a size beyond 4 GiB of a longer file', function ()
    local a = net.unix_pair(nil, true)
    local _, fd = sparse()
    local r = net.pack(a:sendfile(fd, GIB4 + 17))
    assert.is_true(r[1] > 0)
    assert.is_true(r[3])
  end)

  for name, pair in pairs { TCP = net.tcp_pair, unix = net.unix_pair } do
    it('gives only the number when the peer is gone: ' .. name, function ()
      local a, b = pair()
      local _, fd = file('hello')
      if name == 'TCP' then b:linger(0) end
      b:close()
      if name == 'TCP' then a:recvable(2000) end
      net.lost(a:sendfile(fd, 5))
    end)
  end

  it('fails with EPIPE after its own shutdown', function ()
    local a = net.tcp_pair()
    local f = file('hello')
    a:shutdown()
    fails.transfer('EPIPE', a:sendfile(f, 5))
  end)

  it('fails with EINVAL for less than one byte', function ()
    local a = net.unix_pair()
    local _, fd = file('hello')
    fails.transfer('EINVAL', a:sendfile(fd, 0))
    fails.transfer('EINVAL', a:sendfile(fd, -1))
  end)

  it('fails with EBADF for a descriptor that is not open', function ()
    local a = net.unix_pair()
    fails.transfer('EBADF', a:sendfile(net.closed_fd, 5))
    fails.transfer('EBADF', a:sendfile(-1, 5))
  end)

  it('fails with EBADF for a file that is only open for writing', function ()
    local a = net.unix_pair()
    local f = net.openfile(net.tmpname(), 'w')
    fails.transfer('EBADF', a:sendfile(f, 5))
  end)

  it('fails for a negative offset', function ()
    local a = net.unix_pair()
    local _, fd = file('hello')
    local r = net.pack(pcall(a.sendfile, a, fd, 5, -1))
    if r[1] then
      fails.transfer('EINVAL', net.unpack(r, 2, r.n))
    end
  end)

  it('fails with EINVAL or ESPIPE when the descriptor is no file', function ()
    local a, b = net.unix_pair()
    local r = net.pack(a:sendfile(b:fd(), 5))
    assert.equal(4, r.n)
    assert.is_nil(r[1])
    assert.is_true(r[4] == llsocket.errno.EINVAL
                   or r[4] == llsocket.errno.ESPIPE)
  end)

  it('fails with ENOTCONN when there is no peer', function ()
    local s = net.own(llsocket.socket.new(net.unix('/nowhere')))
    local f = file('hello')
    fails.transfer('ENOTCONN', s:sendfile(f, 5))
  end)

  it("refuses another object that has a file's metatable", function ()
    local a = net.unix_pair()
    local meta = debug.getmetatable(io.stdout)
    for _, other in ipairs { a, llsocket.buffer.new(100),
      llsocket.iovec.new(), llsocket.cmsghdr.new(1, 1, '') }
    do
      local own = debug.getmetatable(other)
      debug.setmetatable(other, meta)
      local ok, err = pcall(llsocket.buffer.new().read, llsocket.buffer.new(),
                            other)
      debug.setmetatable(other, own)
      assert.is_false(ok)
      assert.matches('object with fd() expected', err, 1, true)
    end
  end)

  it('refuses a Lua file that is closed', function ()
    local a = net.unix_pair()
    local f = file('hello')
    f:close()
    local r = net.pack(pcall(a.sendfile, a, f, 5))
    if r[1] then
      fails.transfer('EBADF', net.unpack(r, 2, r.n))
    else
      assert.matches('closed file', r[2])
    end
  end)
end)
