-- SPDX-License-Identifier: MIT
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local msghdr, cmsghdrs = llsocket.msghdr, llsocket.cmsghdrs
local raises, count = msg.raises, msg.count

local function address(name)
  return assert(llsocket.unix.getaddrinfo(name))
end

-- The three attributes behave alike.
local attributes = {
  name = function() return address('/x') end,
  iov = llsocket.iovec.new,
  control = cmsghdrs.new,
}

describe('msghdr.new', function()
  it('gives one value, with nothing in it', function()
    assert.equal(1, count(msghdr.new()))
    local mh = msghdr.new()
    assert.is_nil(mh:name())
    assert.is_nil(mh:iov())
    assert.is_nil(mh:control())
    net.is({0}, mh:bytes())
    net.is({0}, mh:flags())
  end)
end)

for method, make in pairs(attributes) do
  describe('mh:' .. method, function()
    it('with an object sets it and returns nil at first', function()
      local mh, object = msghdr.new(), make()
      net.is({n = 1}, mh[method](mh, object))
      assert.is_true(rawequal(object, mh[method](mh)))
    end)

    it('with another object returns the previous one', function()
      local mh, first, second = msghdr.new(), make(), make()
      mh[method](mh, first)
      local previous = mh[method](mh, second)
      assert.is_true(rawequal(first, previous))
      assert.is_true(rawequal(second, mh[method](mh)))
    end)

    it('without an argument changes nothing', function()
      local mh, object = msghdr.new(), make()
      mh[method](mh, object)
      for _ = 1, 3 do
        assert.equal(1, count(mh[method](mh)))
        assert.is_true(rawequal(object, mh[method](mh)))
      end
    end)

    it('with nil removes the object and returns it', function()
      local mh, object = msghdr.new(), make()
      mh[method](mh, object)
      assert.is_true(rawequal(object, mh[method](mh, nil)))
      net.is({n = 1}, mh[method](mh))
      net.is({n = 1}, mh[method](mh, nil))
    end)

    it('keeps the object alive, and only as long as it has it', function()
      local mh = msghdr.new()
      local alive = setmetatable({}, {__mode = 'k'})
      support.apart(function ()
        local object = make()
        alive[object] = true
        mh[method](mh, object)
      end)
      msg.collect()
      assert.is_not_nil(next(alive))
      mh[method](mh, nil)
      msg.collect()
      assert.is_nil(next(alive))
    end)

    it('leaves the other attributes alone', function()
      local mh = msghdr.new()
      for other, make_other in pairs(attributes) do
        mh[other](mh, make_other())
      end
      mh[method](mh, nil)
      for other in pairs(attributes) do
        assert.equal(other == method, mh[other](mh) == nil)
      end
    end)

    it('raises on anything else', function()
      local mh, object = msghdr.new(), make()
      mh[method](mh, object)
      for _, v in ipairs {1, 'x', true, false, {}, print, io.stdout,
        msghdr.new(), llsocket.cmsghdr.rights(0)} do
        local data = type(v) == 'string' or type(v) == 'table'
        if not (method == 'iov' and data) then
          raises(1, method, function() net.method(method, mh, v) end)
        end
      end
      for other, make_other in pairs(attributes) do
        if other ~= method then
          raises(1, method, function()
            net.method(method, mh, make_other())
          end)
        end
      end
      assert.is_true(rawequal(object, mh[method](mh)))
    end)
  end)
end

describe('mh:bytes', function()
  it('is the bytes of its iovec', function()
    local mh = msghdr.new()
    local iov = msg.vector('abc', 5)
    mh:iov(iov)
    net.is({8}, mh:bytes())
    iov:add('x')
    net.is({9}, mh:bytes())
    mh:iov(nil)
    net.is({0}, mh:bytes())
    assert.is_true(msg.is_integer(mh:bytes()))
  end)
end)

describe('mh:flags', function()
  it('is an integer', function()
    assert.is_true(msg.is_integer(msghdr.new():flags()))
  end)
end)

describe('a msghdr', function()
  it('is collected with what it has', function()
    local alive = setmetatable({}, {__mode = 'k'})
    support.apart(function ()
      local mh = msg.message({'x'}, cmsghdrs.new())
      mh:name(address('/x'))
      for _, object in ipairs {mh, mh:iov(), mh:control(), mh:name()} do
        alive[object] = true
      end
    end)
    msg.collect()
    assert.is_nil(next(alive))
  end)

  it('may share its iovec and its control messages', function()
    local a, b = msghdr.new(), msghdr.new()
    local iov, cmsgs = msg.vector('x'), cmsghdrs.new()
    a:iov(iov)
    b:iov(iov)
    a:control(cmsgs)
    b:control(cmsgs)
    a:iov(nil)
    assert.equal(1, b:bytes())
    assert.is_true(rawequal(cmsgs, b:control()))
  end)

  it('takes data in each form, and says so', function()
    net.raises('string, table, llsocket.iovec or llsocket.buffer expected, '
      .. 'got number', msghdr.new().iov, msghdr.new(), 5)
  end)

  it('tells people how many bytes it has', function()
    local mh = msghdr.new()
    assert.equal('llsocket.msghdr: 0 bytes', tostring(mh))
    mh:iov(msg.vector('abc', 'de'))
    assert.equal('llsocket.msghdr: 5 bytes', tostring(mh))
  end)

  it('has methods that raise on anything else as self', function()
    local mh = msghdr.new()
    for _, name in ipairs {'name', 'iov', 'control', 'flags', 'bytes'} do
      for _, v in ipairs {1, 'x', {}, io.stdout, cmsghdrs.new()} do
        raises(1, name, function() net.field(name, {[name] = mh[name]}, v)
        end)
      end
      raises(1, name, function() net.field(name, {[name] = mh[name]}) end)
    end
  end)
end)
