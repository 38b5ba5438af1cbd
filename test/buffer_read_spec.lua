-- SPDX-License-Identifier: MIT
-- Buffers: integers, addresses for FFI, and reading from files.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local buffer, fails, again = llsocket.buffer, net.fails, net.again

local TEXT = 'hello\0world\255!'


-- The value of 8 bytes that is 2^64 - 1 with no sign.
local ALL_ONES = math.type and -1 or 2^64


describe('buf:uint', function ()
  for _, case in ipairs {
    { 1, '\0', 0 }, { 1, '\127', 127 }, { 1, '\128', 128 },
    { 1, '\255', 255 },
    { 2, '\0\0', 0 }, { 2, '\1\2', 258 }, { 2, '\127\255', 32767 },
    { 2, '\128\0', 32768 }, { 2, '\255\255', 65535 },
    { 4, '\1\2\3\4', 16909060 }, { 4, '\127\255\255\255', 2^31 - 1 },
    { 4, '\128\0\0\0', 2^31 }, { 4, '\255\255\255\255', 2^32 - 1 },
    { 8, '\0\0\0\1\0\0\0\2', 2^32 + 2 },
    { 8, '\0\31\255\255\255\255\255\255', 2^53 - 1 },
    { 8, '\0\32\0\0\0\0\0\0', 2^53 },
    { 8, ('\255'):rep(8), ALL_ONES },
    { 8, '\128' .. ('\0'):rep(7), math.type and -2^63 or 2^63 },
  } do
    local n, bytes, value = case[1], case[2], case[3]

    it(("reads %d bytes in the network's order: %.0f"):format(n, value),
    function ()
      net.is({ value }, buf.of(bytes):uint(1, n))
      net.is({ value }, buf.of(bytes):uint(1, n, false))
    end)

    it(('reads %d bytes in the other order: %.0f'):format(n, value),
    function ()
      net.is({ value }, buf.of(bytes:reverse()):uint(1, n, true))
    end)
  end

  if math.type then
    it('is exact beyond what a float holds', function ()
      net.is({ math.tointeger(2^53) + 1 },
             buf.of('\0\32\0\0\0\0\0\1'):uint(1, 8))
      net.is({ math.maxinteger }, buf.of('\127' .. ('\255'):rep(7)):uint(1, 8))
    end)
  else
    it('is the nearest number where all are floats', function ()
      net.is({ 2^53 }, buf.of('\0\32\0\0\0\0\0\1'):uint(1, 8))
      net.is({ 2^53 + 4 }, buf.of('\0\32\0\0\0\0\0\3'):uint(1, 8))
      net.is({ 2^63 }, buf.of('\127' .. ('\255'):rep(7)):uint(1, 8))
    end)
  end

  it('gives integers', function ()
    for _, n in ipairs { 1, 2, 4, 8 } do
      assert.is_true(msg.is_integer(buf.of(('\1'):rep(8)):uint(1, n)))
      assert.is_true(msg.is_integer(buf.of(('\1'):rep(8)):int(1, n)))
    end
  end)
end)


describe('buf:int', function ()
  for _, case in ipairs {
    { 1, '\127', 127 }, { 1, '\128', -128 }, { 1, '\255', -1 },
    { 2, '\127\255', 32767 }, { 2, '\128\0', -32768 },
    { 2, '\255\254', -2 },
    { 4, '\127\255\255\255', 2^31 - 1 }, { 4, '\128\0\0\0', -2^31 },
    { 4, '\255\255\255\254', -2 },
    { 8, '\128' .. ('\0'):rep(7), -2^63 },
    { 8, ('\255'):rep(8), -1 },
    { 8, ('\255'):rep(7) .. '\0', -256 },
    { 8, '\255\224\0\0\0\0\0\1', -2^53 + 1 },
    { 8, '\127' .. ('\255'):rep(7), math.maxinteger or 2^63 },
  } do
    local n, bytes, value = case[1], case[2], case[3]

    it(("reads %d bytes in the network's order: %.0f"):format(n, value),
    function ()
      net.is({ value }, buf.of(bytes):int(1, n))
    end)

    it(('reads %d bytes in the other order: %.0f'):format(n, value),
    function ()
      net.is({ value }, buf.of(bytes:reverse()):int(1, n, true))
    end)
  end
end)


for _, name in ipairs { 'uint', 'int' } do
  describe('buf:' .. name, function ()
    buf.each(it, 'reads at every position, and nil beyond', function (make)
      local text = '\1\2\3\4\5\6\7\8\9\10\11'
      local b = make(text)
      for _, n in ipairs { 1, 2, 4, 8 } do
        for i = -13, 13 do
          local from = i < 0 and i + 12 or i
          local bytes = text:sub(math.max(from, 1), from + n - 1)
          local value
          if from >= 1 and #bytes == n then
            value = 0
            for k = 1, n do value = value * 256 + bytes:byte(k) end
          end
          net.is({ n = 1, value }, b[name](b, i, n))
        end
      end
    end)

    it('gives nil for an empty one', function ()
      local b = buffer.new()
      for i = -1, 1 do net.is({ n = 1 }, b[name](b, i, 1)) end
    end)

    it('gives nil far away', function ()
      local b = buf.of('12345678')
      for _, i in ipairs { 2^53, -2^53, -2^63, 2^31, -2^31 } do
        net.is({ n = 1 }, b[name](b, i, 8))
      end
    end)

    it('does not read what was consumed', function ()
      local b = buf.of('abc')
      b:consume(1)
      net.is({ 98 }, b[name](b, 1, 1))
      net.is({ n = 1 }, b[name](b, -3, 1))
    end)

    it('refuses other sizes and other types', function ()
      local b = buf.of('12345678')
      for _, n in ipairs { 0, 3, 5, 6, 7, 9, -1, 16, '1', true, 1.5 } do
        net.raises("bad argument #2 to '" .. name .. "'", net.method, name, b,
                   1, n)
      end
      net.raises("bad argument #2 to '" .. name .. "'", net.method, name, b, 1)
      for _, i in ipairs(msg.not_integers) do
        net.raises("bad argument #1 to '" .. name .. "'", net.method, name, b,
                   i, 1)
      end
      for _, little in ipairs { 0, 1, 'little', {} } do
        net.raises("bad argument #3 to '" .. name .. "'", net.method, name, b,
                   1, 1, little)
      end
    end)
  end)
end


describe('buf:pointer', function ()
  buf.each(it, 'gives an address and the length', function (make)
    local b = make(TEXT)
    local r = net.pack(b:pointer())
    assert.equal('userdata', type(r[1]))
    assert.is_nil((debug.getmetatable(r[1])))
    net.is({ r[1], #TEXT }, b:pointer())
  end)

  it('moves with what is consumed', function ()
    local b = buf.of('hello')
    local p = b:pointer()
    b:consume(1)
    assert.not_equal(p, (b:pointer()))
  end)

  local ok, ffi = pcall(require, 'ffi')
  if ok then
    buf.each(it, 'is where the bytes are', function (make)
      local b = make(TEXT)
      local p, len = b:pointer()
      assert.equal(TEXT, ffi.string(p, len))
      assert.equal(0, ffi.cast('uint8_t *', p)[5])
    end)
  end
end)


describe('buf:read', function ()
  after_each(net.release)

  local function file (text)
    return net.openfile(support.write(net.tmpname(), text))
  end

  it('reads from a Lua file', function ()
    local b = buf.of('> ', 100)
    net.is({ 5 }, b:read((file('hello'))))
    assert.equal('> hello', tostring(b))
  end)

  it('reads from a descriptor', function ()
    local _, fd = file('hello')
    local b = buffer.new()
    net.is({ 5 }, b:read(fd))
    assert.equal('hello', tostring(b))
  end)

  it('reads no more than it is told', function ()
    local f, b = file('hello'), buffer.new()
    net.is({ 2 }, b:read(f, 2))
    net.is({ 2 }, b:read(f, 2))
    net.is({ 1 }, b:read(f, 2))
    assert.equal('hello', tostring(b))
  end)

  it('reads no more than there is room for', function ()
    local f, b = file('hello world'), buffer.new(5)
    net.is({ 5 }, b:read(f))
    b:consume(3)
    net.is({ 3 }, b:read(f, 100))
    assert.equal('lo wo', tostring(b))
  end)

  it('gives nothing at all at the end of the file', function ()
    local f, b = file('hello'), buffer.new()
    b:read(f)
    net.gone(b:read(f))
    net.gone(b:read(f, 1, 5))
    assert.equal('hello', tostring(b))
  end)

  it("leaves the file's position when it has an offset", function ()
    local f, b = file('hello'), buffer.new()
    net.is({ 3 }, b:read(f, nil, 2))
    net.is({ 2 }, b:read(f, 2, 0))
    net.is({ 1 }, b:read(f, 1))
    assert.equal('llohe' .. 'h', tostring(b))
  end)

  it('grows to its limit for a whole file', function ()
    local text = buf.bytes(100000)
    local f, b = file(text), buffer.new(10, 99999)
    while b:room() > 0 do assert(b:read(f)) end
    assert.equal(text:sub(1, -2), tostring(b))
    fails.transfer('ENOBUFS', b:read(f))
  end)

  it('fails with ENOBUFS when it is full', function ()
    local f, b = file('hello'), buf.of('full')
    fails.transfer('ENOBUFS', b:read(f))
    fails.transfer('ENOBUFS', b:read(f, 1, 0))
    assert.equal('full', tostring(b))
  end)

  it('fails with EINVAL for 0 bytes or fewer', function ()
    local f, b = file('hello'), buffer.new()
    fails.transfer('EINVAL', b:read(f, 0))
    fails.transfer('EINVAL', b:read(f, -1))
  end)

  it('fails with EBADF for what is not open', function ()
    local f, b = file('hello'), buffer.new()
    f:close()
    fails.transfer('EBADF', b:read(f))
    fails.transfer('EBADF', b:read(-1))
    fails.transfer('EBADF', b:read(net.closed_fd, 1, 0))
  end)

  it('fails with ESPIPE for an offset of a socket', function ()
    fails.transfer('ESPIPE', buffer.new():read(net.unix_pair():fd(), 1, 0))
  end)

  it('fails with EISDIR for a directory', function ()
    fails.transfer('EISDIR', buffer.new():read((net.openfile('/'))))
  end)

  it('answers again and EAGAIN when nothing is there', function ()
    local s, b = net.unix_pair(nil, true), buf.of('x', 10)
    again.receive('EAGAIN', b:read(s:fd()))
    assert.equal('x', tostring(b))
  end)

  it('refuses wrong arguments', function ()
    local f, b = file('hello'), buffer.new()
    for _, v in ipairs { '0', true, {}, 1.5, 2^32, b } do
      msg.raises(1, 'read', function () b:read(v) end)
    end
    for _, v in ipairs(msg.not_integers) do
      msg.raises(2, 'read', function () b:read(f, v) end)
      msg.raises(3, 'read', function () b:read(f, 1, v) end)
    end
    msg.raises(3, 'read', function () b:read(f, 1, -1) end)
  end)
end)


describe('buf:adduint', function ()
  for _, n in ipairs { 1, 2, 4, 8 } do
    it(('puts in %d bytes that buf:uint and buf:int read'):format(n),
    function ()
      for _, value in ipairs { 0, 1, 127, -1, -128 } do
        for _, little in ipairs { false, true } do
          local b = buf.of('> ', 100)
          net.is({ true }, b:adduint(value, n, little))
          assert.equal(2 + n, #b)
          net.is({ value }, b:int(3, n, little))
        end
      end
    end)

    it(('puts in the low %d bytes of a longer value'):format(n), function ()
      local b = buffer.new()
      local value = 0x123456 * 2^28 + 0x3abcdef
      b:adduint(value, n)
      b:adduint(value, 8)
      assert.equal(b:sub(-n), b:sub(1, n))
    end)
  end

  it("is in the network's order unless told otherwise", function ()
    local b = buffer.new()
    b:adduint(0x01020304, 4)
    b:adduint(0x0102, 2, nil)
    b:adduint(0x0102, 2, true)
    assert.equal('\1\2\3\4\1\2\2\1', tostring(b))
  end)

  it('puts in the limits', function ()
    local b = buffer.new()
    b:adduint(-2^63, 8)
    b:adduint(2^32 - 1, 4)
    assert.equal('\128\0\0\0\0\0\0\0\255\255\255\255', tostring(b))
    if math.type then
      b:clear()
      b:adduint(math.maxinteger, 8)
      assert.equal('\127' .. ('\255'):rep(7), tostring(b))
    end
  end)

  it('puts nothing in where it does not fit', function ()
    local b = buf.of('abc', 4)
    net.is({ false }, b:adduint(1, 2))
    net.is({ true }, b:adduint(1, 1))
    net.is({ false }, b:adduint(1, 1))
    assert.equal('abc\1', tostring(b))
  end)

  it('grows', function ()
    local b = buffer.new(1, 8000)
    for i = 1, 1000 do assert.is_true(b:adduint(i, 8)) end
    net.is({ 1000 }, b:uint(-8, 8))
    net.is({ false }, b:adduint(1, 1))
  end)

  it('refuses wrong arguments', function ()
    local b = buffer.new()
    for _, v in ipairs(msg.not_integers) do
      msg.raises(1, 'adduint', function () b:adduint(v, 1) end)
    end
    for _, v in ipairs { 0, 3, 5, 9, -1, '1', true } do
      msg.raises(2, 'adduint', function () b:adduint(1, v) end)
    end
    msg.raises(3, 'adduint', function () b:adduint(1, 1, 1) end)
    assert.equal(0, #b)
  end)
end)


describe('buf:reserve and buf:commit', function ()
  buf.each(it, 'give an address and the room there', function (make)
    local b = make(TEXT)
    local p, room = b:reserve(10)
    assert.equal('userdata', type(p))
    assert.is_true(room >= 10)
    assert.equal(TEXT, tostring(b))
  end)

  buf.each(it, "put in bytes that are no one else's", function (make)
    local b = make(TEXT)
    b:reserve(5000)
    net.nothing(b:commit(5000))
    assert.equal(TEXT .. ('\0'):rep(5000), tostring(b))
  end)

  it('give nil when there is no such room', function ()
    net.is({ n = 1 }, buf.of('hello'):reserve(1))
    net.is({ n = 1 }, buffer.new(10, 100):reserve(101))
    net.is({ n = 1 }, buffer.new():reserve(2^53))
  end)

  it('have all the room of an empty one', function ()
    local b = buf.of('hello')
    b:clear()
    assert.equal(5, (select(2, b:reserve(5))))
  end)

  it('refuse more than there is room for', function ()
    local b = buf.of('hello', 10)
    local _, room = b:reserve(1)
    msg.raises(1, 'commit', function () b:commit(room + 1) end)
    msg.raises(1, 'commit', function () b:commit(-1) end)
    net.nothing(b:commit(0))
    for _, v in ipairs(msg.not_integers) do
      msg.raises(1, 'commit', function () b:commit(v) end)
      msg.raises(1, 'reserve', function () b:reserve(v) end)
    end
    msg.raises(1, 'reserve', function () b:reserve(0) end)
    assert.equal('hello', tostring(b))
  end)

  local ok, ffi = pcall(require, 'ffi')
  if ok then
    buf.each(it, 'take what FFI writes', function (make)
      local b = make(TEXT)
      for i = 1, 100 do
        local p = b:reserve(3)
        ffi.copy(ffi.cast('char *', p), 'abc', 3)
        b:commit(3)
        assert.equal(TEXT .. ('abc'):rep(i), tostring(b))
      end
    end)
  end
end)
