-- SPDX-License-Identifier: MIT
-- Buffers: making, filling, reading and dropping. What has to do with sockets
-- is in into_spec.lua; integers and files are in buffer_read_spec.lua.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local buffer = llsocket.buffer

local TEXT = 'hello\0world\255!'


describe('buffer.new', function ()
  it('makes an empty one', function ()
    local b = buffer.new()
    assert.equal(0, #b)
    assert.equal('', tostring(b))
  end)

  it('has room for 65536 bytes when no number is given', function ()
    net.is({ 65536 }, buffer.new():room())
    net.is({ 65536 }, buffer.new(nil, nil):room())
  end)

  it('has the room that is given', function ()
    net.is({ 10 }, buffer.new(10):room())
    net.is({ 1 }, buffer.new(1.0):room())
  end)

  it('counts the room that it may grow to', function ()
    net.is({ 100 }, buffer.new(10, 100):room())
  end)

  it('takes a limit without a room', function ()
    net.is({ 100000 }, buffer.new(nil, 100000):room())
  end)

  it('gives integers', function ()
    assert.is_true(msg.is_integer(#buffer.new(10)))
    assert.is_true(msg.is_integer(buffer.new(10):room()))
  end)

  it('refuses a room that is none', function ()
    for _, room in ipairs { 0, -1, '10', true, {}, 1.5, 0 / 0, 1 / 0, 2^63,
                            2^62 } do
      msg.raises(1, 'new', function () local _ = buffer.new(room) end)
    end
  end)

  it('refuses a limit below the room', function ()
    for _, max in ipairs { 9, 0, -1, '10', true, {}, 10.5, 0 / 0, 2^63 } do
      msg.raises(2, 'new', function () local _ = buffer.new(10, max) end)
    end
    msg.raises(2, 'new', function () local _ = buffer.new(nil, 65535) end)
  end)

  it('raises when there is no such memory', function ()
    -- In a process of its own: sanitizers write a warning.
    assert.equal('false\n', net.lua [[
      print((pcall(llsocket.buffer.new, 2^46)))
    ]])
  end)

  it('takes no memory for what it may grow to', function ()
    local b = buffer.new(1, 2^60)
    net.is({ true }, b:add('hello'))
    assert.equal('hello', tostring(b))
  end)
end)


describe('buf:add', function ()
  it('puts bytes at the end', function ()
    local b = buffer.new(20)
    net.is({ true }, b:add('hello'))
    net.is({ true }, b:add(' world'))
    assert.equal('hello world', tostring(b))
    net.is({ 9 }, b:room())
  end)

  it('takes every byte as it is', function ()
    local b = buf.of(buf.bytes(5000))
    assert.equal(buf.bytes(5000), tostring(b))
  end)

  it('fills it to the last byte', function ()
    local b = buffer.new(5)
    net.is({ true }, b:add('hello'))
    net.is({ 0 }, b:room())
  end)

  it('puts nothing in when not all fit', function ()
    local b = buf.of('hello', 10)
    net.is({ false }, b:add('123456'))
    assert.equal('hello', tostring(b))
    net.is({ true }, b:add('12345'))
  end)

  it('puts nothing into a full one', function ()
    local b = buf.of('hello')
    net.is({ false }, b:add('x'))
    assert.equal('hello', tostring(b))
  end)

  it('takes an empty string, also when it is full', function ()
    local b = buf.of('hello')
    net.is({ true }, b:add(''))
    net.is({ true }, b:add(buffer.new()))
    assert.equal('hello', tostring(b))
  end)

  it('grows to its limit, byte by byte', function ()
    local b = buffer.new(1, 3000)
    for i = 1, 3000 do assert.is_true(b:add(string.char(i % 256))) end
    net.is({ false }, b:add('x'))
    for i = 1, 3000, 77 do assert.equal(i % 256, b:uint(i, 1)) end
  end)

  it('grows to its limit at once', function ()
    local b, text = buf.of('12345', 5, 70000), buf.bytes(69995)
    net.is({ true }, b:add(text))
    net.is({ 0 }, b:room())
    assert.equal('12345' .. text, tostring(b))
  end)

  it('does not grow beyond its limit', function ()
    local b = buf.of('12345', 5, 10)
    net.is({ false }, b:add('123456'))
    assert.equal('12345', tostring(b))
  end)

  it('uses the room of what was consumed', function ()
    for consumed = 1, 10 do
      local b = buf.of('0123456789')
      b:consume(consumed)
      net.is({ true }, b:add(('x'):rep(consumed)))
      net.is({ false }, b:add('y'))
      assert.equal(('0123456789'):sub(consumed + 1) .. ('x'):rep(consumed),
                   tostring(b))
    end
  end)

  buf.each(it, 'adds another buffer', function (make)
    local b = buf.of('a ', 1, 100)
    net.is({ true }, b:add(make(TEXT)))
    assert.equal('a ' .. TEXT, tostring(b))
  end)

  buf.each(it, 'adds itself', function (make)
    local b = make(TEXT)
    net.is({ true }, b:add(b))
    assert.equal(TEXT .. TEXT, tostring(b))
  end)

  it('adds itself while it grows, again and again', function ()
    local b = buf.of('ab', 2, 1024)
    for _ = 1, 9 do assert.is_true(b:add(b)) end
    assert.equal(('ab'):rep(512), tostring(b))
    net.is({ false }, b:add(b))
  end)

  it('adds itself where the front has to be used', function ()
    local b = buf.of('012345')
    b:consume(3)
    net.is({ true }, b:add(b))
    assert.equal('345345', tostring(b))
  end)

  it('does not add itself when there is no room', function ()
    local b = buf.of('hello', 9)
    net.is({ false }, b:add(b))
    assert.equal('hello', tostring(b))
  end)

  it('puts a list in, which may have the buffer itself', function ()
    local b = buffer.new(10, 100)
    assert.is_true(b:add { 'ab', buffer.new(), 'c' })
    assert.is_true(b:add { '<', b, '>', b })
    assert.equal('abc<abc>abc', tostring(b))
    assert.is_true(b:add {})
    assert.is_false(b:add { ('x'):rep(50), ('x'):rep(40) })
    assert.equal('abc<abc>abc', tostring(b))
  end)

  it('refuses what is no data', function ()
    local b = buffer.new()
    for _, v in ipairs { 1, true, { 1 }, print, io.stdout,
                         llsocket.iovec.new() } do
      msg.raises(1, 'add', function () local _ = b:add(v) end)
    end
    msg.raises(1, 'add', function () local _ = b:add() end)
    msg.raises(1, 'add', function () local _ = b:add(nil) end)
  end)
end)


describe('buf:sub', function ()
  buf.each(it, "gives what string's gives, for all positions", function (make)
    local b = make(TEXT)
    for i = -16, 16 do
      assert.equal(buf.sub(TEXT, i), b:sub(i))
      for j = -16, 16 do
        local part = buf.sub(TEXT, i, j)
        if part ~= b:sub(i, j) then assert.equal(part, b:sub(i, j)) end
      end
    end
  end)

  buf.each(it, 'gives all without positions', function (make)
    net.is({ TEXT }, make(TEXT):sub())
    net.is({ TEXT }, make(TEXT):sub(nil, nil))
    net.is({ 'hello' }, make(TEXT):sub(nil, 5))
  end)

  it('takes positions far away', function ()
    local b = buf.of('hello')
    assert.equal('hello', b:sub(-2^63, 2^53))
    assert.equal('', b:sub(2^53, 2^53))
    assert.equal('', b:sub(1, -2^63))
  end)

  it('of an empty one is empty', function ()
    for i = -2, 2 do assert.equal('', buffer.new():sub(i, i)) end
  end)

  it('refuses what is no integer', function ()
    local b = buf.of('hello')
    for _, v in ipairs(msg.not_integers) do
      msg.raises(1, 'sub', function () local _ = b:sub(v) end)
      msg.raises(2, 'sub', function () local _ = b:sub(1, v) end)
    end
  end)
end)


describe('buf:find', function ()
  buf.each(it, "gives what string's gives, for all places", function (make)
    local b = make(TEXT)
    for i = 1, #TEXT do
      for j = i, #TEXT do
        local what = TEXT:sub(i, j)
        for init = -15, 15 do
          local from, to = TEXT:find(what, init, true)
          local i1, j1 = b:find(what, init)
          if i1 ~= from or j1 ~= to then
            net.is({ n = 2, from, to }, i1, j1)
          end
        end
      end
    end
  end)

  buf.each(it, 'finds a byte by its number', function (make)
    local b = make(TEXT)
    net.is({ 6, 6 }, b:find(0))
    net.is({ 12, 12 }, b:find(255))
    net.is({ 5, 5 }, b:find(111))
    net.is({ 8, 8 }, b:find(111, 6))
    net.is({ n = 1 }, b:find(111, 9))
  end)

  it('finds nothing from far behind', function ()
    local b = buf.of('hello')
    for _, init in ipairs { 7, 2^31, 2^32 + 1, 2^53 } do
      assert.is_nil(b:find('h', init))
    end
    net.is({ 6, 5 }, b:find('', 6))
  end)

  it('gives the first of several', function ()
    net.is({ 2, 3 }, buf.of('aababab'):find('ab'))
    net.is({ 4, 5 }, buf.of('aababab'):find('ab', 3))
    net.is({ 6, 7 }, buf.of('aababab'):find('ab', -3))
  end)

  it('takes a pattern as it is', function ()
    net.is({ n = 1 }, buf.of('hello'):find('l+'))
    net.is({ 3, 5 }, buf.of('a %d+'):find('%d+'))
  end)

  it('gives nil alone when it is not there', function ()
    net.is({ n = 1 }, buf.of('hello'):find('lx'))
    net.is({ n = 1 }, buf.of('hello'):find('hello!'))
    net.is({ n = 1 }, buffer.new():find('x'))
    net.is({ n = 1 }, buffer.new():find(0))
  end)

  it('does not find what was consumed or is not there yet', function ()
    local b = buf.of('\r\nab', 100)
    b:consume(2)
    net.is({ n = 1 }, b:find('\r\n'))
    b:add('\r')
    net.is({ n = 1 }, b:find('\r\n'))
    b:add('\n')
    net.is({ 3, 4 }, b:find('\r\n'))
  end)

  it('finds the empty string where it begins', function ()
    net.is({ 1, 0 }, buf.of('hello'):find(''))
    net.is({ 3, 2 }, buf.of('hello'):find('', 3))
    net.is({ 6, 5 }, buf.of('hello'):find('', 6))
    net.is({ 1, 0 }, buffer.new():find(''))
    net.is({ n = 1 }, buf.of('hello'):find('', 7))
    net.is({ n = 1 }, buffer.new():find('', 2))
  end)

  it('refuses what is no byte and no string', function ()
    local b = buf.of('hello')
    for _, v in ipairs { -1, 256, 1.5, 0 / 0, true, {}, print, b } do
      msg.raises(1, 'find', function () local _ = b:find(v) end)
    end
    msg.raises(1, 'find', function () local _ = b:find() end)
    for _, v in ipairs(msg.not_integers) do
      msg.raises(2, 'find', function () local _ = b:find('l', v) end)
    end
  end)
end)


describe('buf:consume', function ()
  buf.each(it, 'drops from the front, at every position', function (make)
    for n = 0, #TEXT do
      local b = make(TEXT)
      net.is({ #TEXT - n }, b:consume(n))
      assert.equal(TEXT:sub(n + 1), tostring(b))
      assert.equal(#TEXT - n, #b)
    end
  end)

  it('drops byte by byte', function ()
    local b = buf.of(TEXT)
    for left = #TEXT - 1, 0, -1 do
      net.is({ left }, b:consume(1))
      assert.equal(TEXT:sub(#TEXT - left + 1), tostring(b))
    end
    net.is({ 0 }, b:consume(1))
  end)

  it('drops all when it is to drop more', function ()
    net.is({ 0 }, buf.of('hello'):consume(6))
    net.is({ 0 }, buf.of('hello'):consume(2^53))
    net.is({ 0 }, buffer.new():consume(1))
  end)

  it('gives the room back', function ()
    local b = buf.of('hello', 10)
    b:consume(2)
    net.is({ 7 }, b:room())
  end)

  it('refuses a negative number and what is none', function ()
    local b = buf.of('hello')
    msg.raises(1, 'consume', function () b:consume(-1) end)
    msg.raises(1, 'consume', function () b:consume() end)
    for _, v in ipairs(msg.not_integers) do
      msg.raises(1, 'consume', function () b:consume(v) end)
    end
    assert.equal('hello', tostring(b))
  end)
end)


describe('buf:clear', function ()
  buf.each(it, 'drops all', function (make)
    local b = make(TEXT)
    net.nothing(b:clear())
    assert.equal(0, #b)
    assert.equal('', tostring(b))
  end)

  it('gives all room back', function ()
    local b = buf.of('hello')
    b:clear()
    net.is({ 5 }, b:room())
    net.is({ true }, b:add('world'))
    assert.equal('world', tostring(b))
  end)
end)


describe('a buffer', function ()
  it('holds what a string would, whatever is done with it', function ()
    local state = 1
    local function random (n)
      state = state * 16807 % 2147483647
      return state % n
    end
    for _, limits in ipairs { { 50, 50 }, { 1, 400 }, { 64, 100 } } do
      local b, text = buffer.new(limits[1], limits[2]), ''
      for _ = 1, 2000 do
        local n = random(60)
        if random(2) == 0 then
          local more = ('abcdefgh'):rep(8):sub(n % 8 + 1, n)
          local fits = #text + #more <= limits[2]
          assert.equal(fits, b:add(more))
          if fits then text = text .. more end
        else
          text = text:sub(n + 1)
          assert.equal(#text, b:consume(n))
        end
        if text ~= tostring(b) then assert.equal(text, tostring(b)) end
        assert.equal(limits[2] - #text, b:room())
      end
    end
  end)
end)
