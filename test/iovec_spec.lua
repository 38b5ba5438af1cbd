-- SPDX-License-Identifier: MIT
-- The vector itself; writev and readv are in iovec_io_spec.lua.
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local iovec = llsocket.iovec
local raises, count, vector = msg.raises, msg.count, msg.vector

-- The elements, each as it is.
local function elements(iov)
  local list = {}
  for i = 1, #iov do
    list[i] = iov:get(i)
  end
  return list
end

describe('iovec.new', function()
  it('gives one value that is empty', function()
    assert.equal(1, count(iovec.new()))
    local iov = iovec.new()
    net.is({0}, iov:bytes())
    assert.equal(0, #iov)
    net.is({''}, iov:concat())
  end)
end)

describe('iov:add', function()
  it('returns true and the index of the new element', function()
    local iov = iovec.new()
    net.is({true, 1}, iov:add('a'))
    net.is({true, 2}, iov:add('bc'))
    net.is({true, 3}, iov:add('d'))
    assert.is_true(msg.is_integer((select(2, iov:add('e')))))
  end)

  it('keeps NUL bytes', function()
    local iov = vector('\0', 'a\0b', '\0\0')
    assert.same({'\0', 'a\0b', '\0\0'}, elements(iov))
    assert.equal(6, iov:bytes())
  end)

  it('of the empty string is false alone', function()
    local iov = iovec.new()
    net.is({false}, iov:add(''))
    assert.equal(0, #iov)
  end)

  it('keeps the string though nobody else does', function()
    local iov = iovec.new()
    for i = 1, 100 do
      iov:add(('text %d'):format(i):rep(10))
    end
    msg.collect()
    for i = 1, 100 do
      assert.equal(('text %d'):format(i):rep(10), iov:get(i))
    end
  end)

  it('takes long strings', function()
    local long = ('0123456789'):rep(300000)
    local iov = vector('a', long, 'b')
    assert.equal(3000002, iov:bytes())
    assert.equal(long, iov:get(2))
    assert.equal('a' .. long .. 'b', iov:concat())
  end)

  it('takes IOV_MAX elements, and one more is false alone', function()
    local iov = iovec.new()
    for i = 1, llsocket.IOV_MAX do
      local ok, index = iov:add('x')
      assert.is_true(ok)
      assert.equal(i, index)
    end
    net.is({false}, iov:add('y'))
    net.is({false}, iov:addn(1))
    assert.equal(llsocket.IOV_MAX, #iov)
    assert.equal(llsocket.IOV_MAX, iov:bytes())
    assert.equal('x', iov:del(1))
    net.is({true, llsocket.IOV_MAX}, iov:add('y'))
  end)

  it('raises on what is no string', function()
    local iov = iovec.new()
    for _, v in ipairs(msg.not_strings) do
      raises(1, 'add', function() iov:add(v) end)
    end
    raises(1, 'add', function() iov:add(nil) end)
    raises(1, 'add', function() iov:add() end)
    assert.equal(0, #iov)
  end)
end)

describe('iov:addn', function()
  it('returns true and the index of the new element', function()
    local iov = vector('a')
    net.is({true, 2}, iov:addn(5))
    net.is({true, 3}, iov:addn(2.0))
    assert.equal(8, iov:bytes())
  end)

  it('makes an element of spaces', function()
    assert.same({'     ', ' '}, elements(vector(5, 1)))
  end)

  it('never shows what was in memory', function()
    local iov = vector(100000)
    assert.equal((' '):rep(100000), iov:get(1))
    iov:del(1)
    iov:add(('secret'):rep(1000))
    iov:del(1)
    iov:addn(6000)
    assert.equal((' '):rep(6000), iov:concat())
  end)

  it('raises on less than 1', function()
    local iov = iovec.new()
    raises(1, 'addn', function() iov:addn(0) end)
    raises(1, 'addn', function() iov:addn(-1) end)
  end)

  it('raises on what is no integer', function()
    local iov = iovec.new()
    for _, v in ipairs(msg.not_integers) do
      raises(1, 'addn', function() iov:addn(v) end)
    end
    raises(1, 'addn', function() iov:addn() end)
    assert.equal(0, #iov)
  end)

  it('with more than there is memory raises and changes nothing', function()
    local iov = vector('abc')
    assert.is_false((pcall(iov.addn, iov, 2^62)))
    -- The sanitizer's malloc would report this as an error of its own.
    if not os.getenv('ASAN_OPTIONS') then
      assert.is_false((pcall(iov.addn, iov, 2^52)))
    end
    assert.equal('abc', iov:concat())
    assert.equal(1, #iov)
  end)
end)

describe('iov:set', function()
  it('replaces an element', function()
    local iov = vector('a', 'b', 'c')
    net.is({true}, iov:set('longer than before', 2))
    assert.same({'a', 'longer than before', 'c'}, elements(iov))
    assert.equal(20, iov:bytes())
    net.is({true}, iov:set('x', 2))
    assert.same({'a', 'x', 'c'}, elements(iov))
    net.is({true}, iov:set('first', 1))
    net.is({true}, iov:set('last', 3))
    assert.equal('firstxlast', iov:concat())
    assert.equal(10, iov:bytes())
  end)

  it('replaces room', function()
    local iov = vector(5, 'b')
    net.is({true}, iov:set('\0', 1))
    assert.same({'\0', 'b'}, elements(iov))
  end)

  it('takes the empty string, and the element stays', function()
    local iov = vector('a', 'b', 'c')
    net.is({true}, iov:set('', 2))
    assert.same({'a', '', 'c'}, elements(iov))
    assert.equal(2, iov:bytes())
    assert.equal('ac', iov:concat())
    net.is({true}, iov:set('again', 2))
    assert.equal('aagainc', iov:concat())
  end)

  it('is false where there is no such element', function()
    local iov = vector('a')
    for _, index in ipairs {0, 2, -1, 1000000, 2^31 - 1} do
      assert.is_false((iov:set('x', index)))
    end
    assert.is_false((iovec.new():set('x', 1)))
    assert.same({'a'}, elements(iov))
  end)

  it('raises on what is no string, and what is no index', function()
    local iov = vector('a')
    for _, v in ipairs(msg.not_strings) do
      raises(1, 'set', function() iov:set(v, 1) end)
    end
    for _, v in ipairs(msg.not_integers) do
      raises(2, 'set', function() iov:set('x', v) end)
    end
    raises(2, 'set', function() iov:set('x') end)
    assert.same({'a'}, elements(iov))
  end)
end)

describe('iov:get', function()
  it('gives one element and leaves it', function()
    local iov = vector('a', 'bc', 3)
    net.is({'a'}, iov:get(1))
    net.is({'bc'}, iov:get(2))
    net.is({'bc'}, iov:get(2.0))
    net.is({'   '}, iov:get(3))
    assert.equal(3, #iov)
  end)

  it('is nil where there is no such element', function()
    local iov = vector('a')
    for _, index in ipairs {0, 2, -1, 1000000} do
      assert.is_nil((iov:get(index)))
    end
    assert.is_nil((iovec.new():get(1)))
  end)

  it('raises on what is no index', function()
    local iov = vector('a')
    for _, v in ipairs(msg.not_integers) do
      raises(1, 'get', function() iov:get(v) end)
    end
    raises(1, 'get', function() iov:get() end)
  end)
end)

describe('iov:del', function()
  it('gives the element, and the others move up', function()
    local iov = vector('a', 'bb', 'ccc', 'dddd')
    net.is({'bb'}, iov:del(2))
    assert.same({'a', 'ccc', 'dddd'}, elements(iov))
    assert.equal(8, iov:bytes())
    net.is({'a'}, iov:del(1))
    net.is({'dddd'}, iov:del(2))
    net.is({'ccc'}, iov:del(1))
    assert.equal(0, #iov)
    assert.equal(0, iov:bytes())
    assert.equal('', iov:concat())
  end)

  it('is nil where there is no such element', function()
    local iov = vector('a')
    for _, index in ipairs {0, 2, -1, 1000000} do
      assert.is_nil((iov:del(index)))
    end
    assert.equal(1, #iov)
    assert.is_nil((iovec.new():del(1)))
  end)

  it('raises on what is no index', function()
    local iov = vector('a')
    for _, v in ipairs(msg.not_integers) do
      raises(1, 'del', function() iov:del(v) end)
    end
    raises(1, 'del', function() iov:del() end)
    assert.equal(1, #iov)
  end)
end)

describe('iov:concat', function()
  local iov
  before_each(function()
    iov = vector('abc', '\0', 'defgh')
  end)

  it('gives all bytes as one string', function()
    net.is({'abc\0defgh'}, iov:concat())
    net.is({'abc\0defgh'}, iov:concat(nil, nil))
  end)

  it('begins at the offset, which counts from 0', function()
    local all = 'abc\0defgh'
    for offset = 0, #all do
      net.is({all:sub(offset + 1)}, iov:concat(offset))
    end
    net.is({all:sub(3)}, iov:concat(2.0))
  end)

  it('ends after nbyte bytes', function()
    local all = 'abc\0defgh'
    for offset = 0, #all do
      for n = 1, #all + 2 do
        net.is({all:sub(offset + 1, offset + n)}, iov:concat(offset, n))
      end
    end
    net.is({'abc\0d'}, iov:concat(nil, 5))
  end)

  it("out of range is ''", function()
    net.is({''}, iov:concat(9))
    net.is({''}, iov:concat(10))
    net.is({''}, iov:concat(1000000, 5))
    net.is({''}, iov:concat(0, 0))
    net.is({''}, iovec.new():concat(0, 5))
  end)

  it("with negative numbers is '' too", function()
    net.is({''}, iov:concat(-1))
    net.is({''}, iov:concat(-2^53, 5))
    net.is({''}, iov:concat(0, -1))
  end)

  it('never cuts a number that is too large', function()
    net.is({''}, iov:concat(2^32))
    net.is({'abc\0defgh'}, iov:concat(0, 2^32))
    net.is({'defgh'}, iov:concat(4, 2^53 - 1))
  end)

  it('raises on what is no integer', function()
    for _, v in ipairs(msg.not_integers) do
      raises(1, 'concat', function() iov:concat(v) end)
      raises(2, 'concat', function() iov:concat(0, v) end)
    end
  end)
end)

describe('iov:consume', function()
  it('drops bytes from the front and gives what is left', function()
    local iov = vector('abc', 'de', 'fgh')
    net.is({8}, iov:consume(0))
    net.is({7}, iov:consume(1))
    assert.same({'bc', 'de', 'fgh'}, elements(iov))
    net.is({5}, iov:consume(2))
    assert.same({'de', 'fgh'}, elements(iov))
    net.is({2}, iov:consume(3))
    assert.same({'gh'}, elements(iov))
    assert.equal(2, iov:bytes())
    net.is({0}, iov:consume(2))
    assert.equal(0, #iov)
    assert.equal('', iov:concat())
  end)

  it('of more than there is drops all', function()
    for _, n in ipairs {6, 1000, 2^32, 2^53 - 1} do
      local iov = vector('abc', 'de')
      net.is({0}, iov:consume(n))
      assert.equal(0, #iov)
      assert.equal(0, iov:bytes())
    end
    net.is({0}, iovec.new():consume(1))
  end)

  it('of 0 bytes changes nothing', function()
    local iov = vector('abc', 'de')
    net.is({true}, iov:set('', 1))
    net.is({2}, iov:consume(0))
    assert.same({'', 'de'}, elements(iov))
  end)

  it('drops empty elements behind the last byte', function()
    local iov = vector('abc', 'de', 'f')
    net.is({true}, iov:set('', 2))
    net.is({1}, iov:consume(3))
    assert.same({'f'}, elements(iov))
  end)

  it('leaves an iovec that goes on', function()
    local iov = vector('abc', 'de')
    iov:consume(4)
    net.is({true, 2}, iov:add('new'))
    net.is({true, 3}, iov:addn(2))
    assert.same({'e', 'new', '  '}, elements(iov))
    net.is({true}, iov:set('E', 1))
    assert.equal('Enew  ', iov:concat())
  end)

  it('makes room in an iovec that was full', function()
    local iov = iovec.new()
    for _ = 1, llsocket.IOV_MAX do
      iov:add('xy')
    end
    iov:consume(3)
    assert.equal(llsocket.IOV_MAX - 1, #iov)
    net.is({true, llsocket.IOV_MAX}, iov:add('z'))
    net.is({false}, iov:add('z'))
  end)

  it('does not change a string that an element was made of', function()
    local text = ('abc%s'):format('def')
    local iov = vector(text)
    iov:consume(2)
    assert.equal('cdef', iov:get(1))
    assert.equal('abc' .. 'def', text)
  end)

  it('raises on a negative number', function()
    local iov = vector('a')
    raises(1, 'consume', function() iov:consume(-1) end)
    assert.equal(1, iov:bytes())
  end)

  it('raises on what is no integer', function()
    local iov = vector('a')
    for _, v in ipairs(msg.not_integers) do
      raises(1, 'consume', function() iov:consume(v) end)
    end
    raises(1, 'consume', function() iov:consume() end)
    assert.equal(1, iov:bytes())
  end)
end)

describe('an iovec', function()
  it('stays right through a long row of random changes', function()
    math.randomseed(42)
    local iov, model = iovec.new(), {}
    for step = 1, 5000 do
      local action = math.random(6)
      if action <= 2 then
        local text = ('%d.'):format(step):rep(math.random(20))
        iov:add(text)
        model[#model + 1] = text
      elseif action == 3 then
        local n = math.random(30)
        iov:addn(n)
        model[#model + 1] = (' '):rep(n)
      elseif action == 4 and #model > 0 then
        local i = math.random(#model)
        assert.equal(table.remove(model, i), iov:del(i))
      elseif action == 5 and #model > 0 then
        local i = math.random(#model)
        model[i] = ('s'):rep(math.random(50))
        assert.is_true((iov:set(model[i], i)))
      elseif action == 6 then
        local n = math.random(0, 60)
        iov:consume(n)
        while n > 0 and #model > 0 do
          local k = math.min(n, #model[1])
          model[1] = model[1]:sub(k + 1)
          n = n - k
          if model[1] == '' then
            table.remove(model, 1)
          end
        end
      end
      if step % 50 == 0 or #model > 900 then
        assert.same(model, elements(iov))
        assert.equal(table.concat(model), iov:concat())
        assert.equal(#table.concat(model), iov:bytes())
        if #model > 900 then
          iov:consume(iov:bytes())
          model = {}
        end
      end
    end
  end)

  it('has methods that raise on anything else as self', function()
    local iov = iovec.new()
    for _, name in ipairs {'bytes', 'add', 'addn', 'set', 'get', 'del',
      'concat', 'consume', 'writev', 'readv'} do
      for _, v in ipairs {'x', {}, io.stdout, llsocket.msghdr.new()} do
        raises(1, name, function()
          net.field(name, {[name] = iov[name]}, v, 1, 1)
        end)
      end
      raises(1, name, function() net.field(name, {[name] = iov[name]}) end)
    end
  end)
end)
