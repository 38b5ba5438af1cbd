-- SPDX-License-Identifier: MIT
-- Records in buffers: buf:split, buf:frames and buf:addframes.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local buffer, fails = llsocket.buffer, net.fails

local widths = { 1, 2, 4, 8 }


-- The length as the wire has it.
local function prefix (n, width, little)
  local t = {}
  for i = width, 1, -1 do
    t[i] = string.char(n % 256)
    n = math.floor(n / 256)
  end
  local bytes = table.concat(t)
  return little and bytes:reverse() or bytes
end


local function framed (list, width, little)
  local t = {}
  for i, text in ipairs(list) do
    t[i] = prefix(#text, width, little) .. text
  end
  return table.concat(t)
end


describe('buf:split', function ()
  buf.each(it, 'takes records of one size', function (make)
    local b = make('aabbccd')
    assert.same({ 'aa', 'bb', 'cc' }, b:split(2))
    assert.equal('d', tostring(b))
  end)

  it('gives one value', function ()
    assert.equal(1, select('#', buf.of('aa'):split(2)))
  end)

  it('leaves what is not whole, until it is', function ()
    local b = buf.of('abc', 100)
    assert.same({}, b:split(4))
    b:add('d')
    assert.same({ 'abcd' }, b:split(4))
    assert.same({}, b:split(4))
  end)

  it('takes no more records than it is told', function ()
    local b = buf.of('aabbccdd')
    assert.same({ 'aa' }, b:split(2, 1))
    assert.same({ 'bb', 'cc' }, b:split(2, 2))
    assert.same({ 'dd' }, b:split(2, 100))
  end)

  it('splits every length by every size as string.sub would', function ()
    local text = buf.bytes(40)
    for len = 0, 40 do
      for size = 1, 41 do
        local b, list = buf.of(text:sub(1, len)), {}
        for i = 1, len - size + 1, size do
          list[#list + 1] = text:sub(i, i + size - 1)
        end
        assert.same(list, b:split(size))
        assert.equal(text:sub(#list * size + 1, len), tostring(b))
      end
    end
  end)

  it('takes thousands of records of one byte', function ()
    local text = buf.bytes(20000)
    local list = buf.of(text):split(1)
    assert.equal(20000, #list)
    assert.equal(text, table.concat(list))
  end)

  it('of an empty buffer is empty', function ()
    assert.same({}, buffer.new():split(1))
  end)

  it('takes a size that no buffer has', function ()
    assert.same({}, buf.of('hello'):split(2^53))
  end)

  it('refuses wrong arguments', function ()
    local b = buf.of('hello')
    for _, v in ipairs { 0, -1, net.unpack(msg.not_integers) } do
      msg.raises(1, 'split', function () b:split(v) end)
      msg.raises(2, 'split', function () b:split(1, v) end)
    end
    msg.raises(1, 'split', function () b:split() end)
    msg.raises(2, 'split', function () b:split(1, 2^31) end)
    assert.equal('hello', tostring(b))
  end)
end)


describe('buf:frames', function ()
  local records = { 'one', '', 'three\0\255', ('x'):rep(200), '5' }

  for _, width in ipairs(widths) do
    for _, little in ipairs { false, true } do
      local order = little and 'the other order' or "the network's order"

      buf.each(it, ('takes records with %d bytes of length in %s')
        :format(width, order), function (make)
          local b = make(framed(records, width, little))
          assert.same(records, b:frames(width, little))
          assert.equal(0, #b)
        end)

      it(('waits for the last byte: %d bytes of length in %s')
        :format(width, order), function ()
          local all = framed({ 'first', 'second' }, width, little)
          local b, got = buffer.new(100), {}
          for i = 1, #all do
            assert.same({}, b:frames(width, little))
            b:add(all:sub(i, i))
            if i == width + 5 or i == #all then
              got[#got + 1] = b:frames(width, little)[1]
            end
          end
          assert.same({ 'first', 'second' }, got)
          assert.equal(0, #b)
        end)
    end
  end

  it('gives one value', function ()
    assert.equal(1, select('#', buf.of('\1x'):frames(1)))
    assert.equal(1, select('#', buffer.new():frames(1)))
  end)

  it('leaves the record that is not whole', function ()
    local b = buf.of('\1a\2bc\3de')
    assert.same({ 'a', 'bc' }, b:frames(1))
    assert.equal('\3de', tostring(b))
  end)

  it('takes no more records than it is told', function ()
    local b = buf.of('\1a\1b\1c\1d')
    assert.same({ 'a' }, b:frames(1, nil, 1))
    assert.same({ 'b', 'c' }, b:frames(1, false, 2))
    assert.same({ 'd' }, b:frames(1, false, 100))
  end)

  it('takes the longest record of a length of 2 bytes', function ()
    local text = buf.bytes(65535)
    assert.same({ text }, buf.of('\255\255' .. text):frames(2))
  end)

  it('takes a record that fills the buffer', function ()
    local b = buf.of('\4abcd', 5)
    assert.same({ 'abcd' }, b:frames(1))
  end)

  it('waits for a record that fits only when it has grown', function ()
    local b = buf.of('\200', 1, 201)
    assert.same({}, b:frames(1))
    b:add(('x'):rep(200))
    assert.same({ ('x'):rep(200) }, b:frames(1))
  end)

  it('fails with EMSGSIZE for what the buffer never can hold', function ()
    local b = buf.of('\5abc', 5)
    fails.value('EMSGSIZE', b:frames(1))
    assert.equal('\5abc', tostring(b))
  end)

  it('fails with EMSGSIZE for the longest length there is', function ()
    fails.value('EMSGSIZE', buf.of(('\255'):rep(8)):frames(8))
    fails.value('EMSGSIZE', buf.of(('\255'):rep(8)):frames(8, true))
    fails.value('EMSGSIZE', buf.of(('\255'):rep(4)):frames(4))
  end)

  it('gives the records before one that is too long', function ()
    local b = buf.of('\1a\1b\9c', 9)
    assert.same({ 'a', 'b' }, b:frames(1))
    fails.value('EMSGSIZE', b:frames(1))
    assert.equal('\9c', tostring(b))
  end)

  it('takes thousands of empty records', function ()
    local list = buf.of(('\0'):rep(20000)):frames(2)
    assert.equal(10000, #list)
    assert.equal('', table.concat(list))
  end)

  it('refuses wrong arguments', function ()
    local b = buf.of('\1a')
    for _, v in ipairs { 0, 3, 5, 9, -1, net.unpack(msg.not_integers) } do
      msg.raises(1, 'frames', function () b:frames(v) end)
    end
    msg.raises(1, 'frames', function () b:frames() end)
    for _, v in ipairs { 0, 1, 'x', {} } do
      msg.raises(2, 'frames', function () b:frames(1, v) end)
    end
    for _, v in ipairs { 0, -1, 2^31, net.unpack(msg.not_integers) } do
      msg.raises(3, 'frames', function () b:frames(1, nil, v) end)
    end
    assert.equal('\1a', tostring(b))
  end)
end)


describe('buf:addframes', function ()
  local records = { 'one', '', 'three\0\255', ('x'):rep(200), '5' }

  for _, width in ipairs(widths) do
    for _, little in ipairs { false, true } do
      it(('puts %d bytes of length before each%s'):format(width,
         little and ', least byte first' or ''), function ()
        local b = buf.of('> ', 1000)
        net.is({ true }, b:addframes(records, width, little))
        assert.equal('> ' .. framed(records, width, little), tostring(b))
      end)
    end
  end

  buf.each(it, 'takes buffers among the strings', function (make)
    local b = buf.of('', 1, 1000)
    net.is({ true }, b:addframes({ 'a', make('hello'), '' }, 1))
    assert.equal('\1a\5hello\0', tostring(b))
  end)

  it('is what buf:frames takes apart', function ()
    local b = buffer.new(1, 100000)
    for _, width in ipairs(widths) do
      assert.is_true(b:addframes(records, width, true))
      assert.same(records, b:frames(width, true))
    end
  end)

  it('puts in the buffer itself as it was before', function ()
    local b = buf.of('ab', 2, 100)
    net.is({ true }, b:addframes({ 'x', b, b }, 1))
    assert.equal('ab\1x\2ab\2ab', tostring(b))
  end)

  it('takes an empty list', function ()
    local b = buf.of('full')
    net.is({ true }, b:addframes({}, 8))
    assert.equal('full', tostring(b))
  end)

  it('fills it to the last byte', function ()
    local b = buf.of('ab', 8)
    net.is({ true }, b:addframes({ 'cd', 'e' }, 1, nil))
    net.is({ 1 }, b:room())
    net.is({ true }, b:addframes({ '' }, 1))
    net.is({ 0 }, b:room())
  end)

  it('puts nothing in when not all fit', function ()
    local b = buf.of('ab', 8)
    net.is({ false }, b:addframes({ 'cd', 'efg' }, 1))
    net.is({ false }, b:addframes({ '', '', '' }, 4))
    net.is({ false }, b:addframes({ ('x'):rep(100), ('y'):rep(100) }, 1))
    assert.equal('ab', tostring(b))
  end)

  it('grows to its limit', function ()
    local b = buf.of('ab', 2, 70006)
    net.is({ true }, b:addframes({ buf.bytes(35000), buf.bytes(35000) }, 2))
    net.is({ 0 }, b:room())
    b:consume(2)
    assert.same({ buf.bytes(35000), buf.bytes(35000) }, b:frames(2))
  end)

  it('takes the longest record of each length', function ()
    local b = buffer.new(1, 100000)
    net.is({ true }, b:addframes({ ('x'):rep(255) }, 1))
    net.is({ true }, b:addframes({ ('x'):rep(65535) }, 2))
  end)

  it('refuses a record that is too long for its length', function ()
    local b = buffer.new(1, 100000)
    msg.raises(1, 'addframes', function ()
      b:addframes({ ('x'):rep(256) }, 1)
    end)
    msg.raises(1, 'addframes', function ()
      b:addframes({ 'a', ('x'):rep(65536) }, 2)
    end)
    assert.equal(0, #b)
  end)

  it('refuses a wrong element and names its place', function ()
    local b = buffer.new(100)
    for _, v in ipairs { 1, true, print, {}, io.stdout } do
      msg.raises(1, 'addframes', function ()
        b:addframes({ 'a', 'b', v }, 1)
      end)
      net.raises('string or llsocket.buffer expected at 3, got ' .. net.kind(v),
                 b.addframes, b, { 'a', 'b', v, 'c' }, 1)
    end
    assert.equal(0, #b)
  end)

  it('refuses wrong arguments', function ()
    local b = buffer.new(100)
    for _, v in ipairs { 1, 'x', true, b } do
      msg.raises(1, 'addframes', function () b:addframes(v, 1) end)
    end
    for _, v in ipairs { 0, 3, 9, '1', true, 1.5 } do
      msg.raises(2, 'addframes', function () b:addframes({}, v) end)
    end
    msg.raises(2, 'addframes', function () b:addframes({}) end)
    for _, v in ipairs { 0, 1, 'x', {} } do
      msg.raises(3, 'addframes', function () b:addframes({}, 1, v) end)
    end
  end)

  it('asks no metamethod of the list', function ()
    local b = buffer.new(100)
    local list = setmetatable({ 'a' }, {
      __index = function () error 'asked' end,
      __len = function () error 'asked' end,
    })
    net.is({ true }, b:addframes(list, 1))
    assert.equal('\1a', tostring(b))
  end)
end)
