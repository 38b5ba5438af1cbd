-- SPDX-License-Identifier: MIT
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
local raises, count = msg.raises, msg.count

local function named(data)
  return cmsghdr.new(1, 2, data)
end

describe('cmsghdrs.new', function()
  it('gives one value that is empty', function()
    assert.equal(1, count(cmsghdrs.new()))
    assert.equal(0, #cmsghdrs.new())
  end)

  it('takes the bytes of room to receive into', function()
    for _, n in ipairs {1, 24, 4096, 4096.0} do
      assert.equal(0, #cmsghdrs.new(n))
    end
    assert.equal(0, #cmsghdrs.new(nil))
  end)

  it('raises on room that is no integer', function()
    for _, v in ipairs(msg.not_integers) do
      raises(1, 'new', function() cmsghdrs.new(v) end)
    end
  end)

  it('raises on room that is negative', function()
    raises(1, 'new', function() cmsghdrs.new(-1) end)
  end)
end)

describe('cmsgs:push', function()
  it('returns nothing', function()
    assert.equal(0, count(cmsghdrs.new():push(named 'a')))
  end)

  it('makes the count one more', function()
    local cmsgs = cmsghdrs.new()
    for i = 1, 5 do
      cmsgs:push(named 'a')
      assert.equal(i, #cmsgs)
    end
  end)

  it('takes more than the room to receive', function()
    local cmsgs = cmsghdrs.new(1)
    for i = 1, 300 do
      cmsgs:push(named(('x'):rep(100) .. i))
    end
    assert.equal(300, #cmsgs)
    for i = 1, 300 do
      assert.equal(('x'):rep(100) .. i, (cmsgs:shift():data()))
    end
  end)

  it('keeps the message though nobody else does', function()
    local cmsgs = cmsghdrs.new()
    cmsgs:push(named 'kept')
    msg.collect()
    assert.equal('kept', (cmsgs:shift():data()))
  end)

  it('raises on what is no control message', function()
    local cmsgs = cmsghdrs.new()
    for _, v in ipairs {1, 'x', true, {}, io.stdout, cmsgs, print} do
      raises(1, 'push', function() cmsgs:push(v) end)
    end
    raises(1, 'push', function() cmsgs:push(nil) end)
    raises(1, 'push', function() cmsgs:push() end)
    assert.equal(0, #cmsgs)
  end)
end)

describe('cmsgs:shift', function()
  it('of an empty one is nil', function()
    net.is({n = 1}, cmsghdrs.new():shift())
  end)

  it('gives the first and keeps the order', function()
    local cmsgs = cmsghdrs.new()
    for _, data in ipairs {'a', 'b', 'c'} do
      cmsgs:push(named(data))
    end
    assert.equal('a', (cmsgs:shift():data()))
    cmsgs:push(named 'd')
    assert.equal(3, #cmsgs)
    for _, data in ipairs {'b', 'c', 'd'} do
      assert.equal(data, (cmsgs:shift():data()))
    end
    assert.is_nil(cmsgs:shift())
    assert.equal(0, #cmsgs)
  end)

  it('gives one value', function()
    local cmsgs = msg.controls(named 'a')
    assert.equal(1, count(cmsgs:shift()))
  end)

  it('gives a message with all that was pushed', function()
    local cmsgs = msg.controls(cmsghdr.new(41, 50, 'a\0b'),
      cmsghdr.rights(0, 1))
    local cmsg = cmsgs:shift()
    assert.equal(41, cmsg:level())
    assert.equal(50, cmsg:type())
    assert.equal('a\0b', (cmsg:data()))
    cmsg = cmsgs:shift()
    assert.equal(llsocket.SOL_SOCKET, cmsg:level())
    assert.equal(llsocket.SCM_RIGHTS, cmsg:type())
    net.is({0, 1}, cmsg:data())
  end)

  it('gives a message that can be pushed again', function()
    local a, b = msg.controls(named 'x'), cmsghdrs.new()
    b:push((a:shift()))
    a:push(named 'y')
    assert.equal(1, #a)
    assert.equal('x', (b:shift():data()))
    assert.equal('y', (a:shift():data()))
  end)
end)

describe('a cmsghdrs', function()
  it('has an integer for its count', function()
    assert.is_true(msg.is_integer(#cmsghdrs.new()))
  end)

  it('has methods that raise on anything else as self', function()
    local cmsgs = cmsghdrs.new()
    for _, name in ipairs {'push', 'shift'} do
      for _, v in ipairs {1, 'x', {}, io.stdout, named 'a'} do
        raises(1, name, function()
          net.field(name, {[name] = cmsgs[name]}, v, named 'b')
        end)
      end
    end
  end)
end)
