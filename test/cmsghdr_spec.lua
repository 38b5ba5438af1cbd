-- SPDX-License-Identifier: MIT
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local cmsghdr = llsocket.cmsghdr
local raises, count = msg.raises, msg.count
local SOCKET, RIGHTS = llsocket.SOL_SOCKET, llsocket.SCM_RIGHTS

describe('cmsghdr.new', function()
  it('gives one value that keeps level, type and data', function()
    assert.equal(1, count(cmsghdr.new(1, 2, 'abc')))
    local cmsg = cmsghdr.new(41, 50, 'abc')
    net.is({41}, cmsg:level())
    net.is({50}, cmsg:type())
    net.is({'abc'}, cmsg:data())
  end)

  it('keeps NUL bytes', function()
    net.is({'\0a\0\0b\0'}, cmsghdr.new(0, 1, '\0a\0\0b\0'):data())
  end)

  it('takes data that is empty', function()
    local cmsg = cmsghdr.new(0, 1, '')
    net.is({''}, cmsg:data())
    assert.equal(0, #cmsg)
  end)

  it('takes data that is long', function()
    local data = ('0123456789'):rep(10000)
    local cmsg = cmsghdr.new(0, 1, data)
    assert.equal(data, cmsg:data())
    assert.equal(#data, #cmsg)
  end)

  it('takes negative numbers, and floats that are integers', function()
    local cmsg = cmsghdr.new(-1, 2.0, '')
    assert.equal(-1, cmsg:level())
    assert.equal(2, cmsg:type())
    assert.is_true(msg.is_integer(cmsg:level()))
    assert.is_true(msg.is_integer(cmsg:type()))
  end)

  it('of SCM_RIGHTS has descriptors for data', function()
    local cmsg = cmsghdr.new(SOCKET, RIGHTS, msg.int(0) .. msg.int(2))
    net.is({0, 2}, cmsg:data())
    assert.is_true(msg.is_integer((cmsg:data())))
  end)

  it('of that type at another level has bytes for data', function()
    local data = msg.int(0)
    net.is({data}, cmsghdr.new(SOCKET + 1, RIGHTS, data):data())
  end)

  it('does not take over descriptors that are in its bytes', function()
    local a = net.unix_pair()
    finally(net.release)
    local fd = a:fd()
    cmsghdr.new(SOCKET, RIGHTS, msg.int(fd)) -- luacheck: ignore
    msg.collect()
    assert.is_true(net.isopen(fd))
  end)

  it('raises on a level that is no integer', function()
    for _, v in ipairs(msg.not_integers) do
      raises(1, 'new', function() cmsghdr.new(v, 1, '') end)
    end
    raises(1, 'new', function() cmsghdr.new(nil, 1, '') end)
    raises(1, 'new', function() cmsghdr.new() end)
  end)

  it('raises on a type that is no integer', function()
    for _, v in ipairs(msg.not_integers) do
      raises(2, 'new', function() cmsghdr.new(1, v, '') end)
    end
    raises(2, 'new', function() cmsghdr.new(1, nil, '') end)
  end)

  it('raises on data that is no string', function()
    for _, v in ipairs(msg.not_strings) do
      raises(3, 'new', function() cmsghdr.new(1, 1, v) end)
    end
    raises(3, 'new', function() cmsghdr.new(1, 1) end)
  end)

  it('raises on numbers that do not fit an int', function()
    raises(1, 'new', function() cmsghdr.new(2^32 + 1, 1, '') end)
    raises(2, 'new', function() cmsghdr.new(1, 2^31, '') end)
    raises(2, 'new', function() cmsghdr.new(1, -2^31 - 1, '') end)
  end)
end)

describe('cmsghdr.rights', function()
  it('gives one value of the level SOL_SOCKET and type SCM_RIGHTS', function()
    assert.equal(1, count(cmsghdr.rights(0)))
    net.is({SOCKET}, cmsghdr.rights(0):level())
    net.is({RIGHTS}, cmsghdr.rights(0):type())
  end)

  it('has the descriptors for data, in their order', function()
    net.is({0}, cmsghdr.rights(0):data())
    net.is({2, 0, 1, 2}, cmsghdr.rights(2, 0, 1, 2):data())
    assert.is_true(msg.is_integer((cmsghdr.rights(2.0):data())))
  end)

  it('does not take over the descriptors that it names', function()
    local a, b = net.unix_pair()
    finally(net.release)
    local cmsg = cmsghdr.rights(a:fd(), b:fd())
    assert.equal(a:fd(), (cmsg:data()))
    cmsg = nil -- luacheck: ignore
    msg.collect()
    assert.is_true(net.isopen(a:fd()))
    assert.is_true(net.isopen(b:fd()))
  end)

  it('takes more descriptors than a message may have', function()
    local fds = {}
    for i = 1, 250 do
      fds[i] = i % 3
    end
    local unpack = table.unpack or unpack -- luacheck: ignore
    net.is(fds, cmsghdr.rights(unpack(fds)):data())
  end)

  it('raises when there is no descriptor', function()
    raises(1, 'rights', function() cmsghdr.rights() end)
  end)

  it('raises on a descriptor that is no integer, wherever it stands',
    function()
      for _, v in ipairs(msg.not_integers) do
        raises(1, 'rights', function() cmsghdr.rights(v) end)
        raises(3, 'rights', function() cmsghdr.rights(0, 1, v) end)
      end
      raises(1, 'rights', function() cmsghdr.rights(nil) end)
    end)

  it('raises on a descriptor that does not fit an int', function()
    raises(1, 'rights', function() cmsghdr.rights(2^32 + 1) end)
    raises(2, 'rights', function() cmsghdr.rights(0, 2^31) end)
  end)
end)

describe('a control message', function()
  it('has the length of its data in bytes', function()
    assert.equal(3, #cmsghdr.new(1, 2, 'abc'))
    assert.equal(#msg.int(0) * 3, #cmsghdr.rights(0, 1, 2))
    assert.is_true(msg.is_integer(#cmsghdr.new(1, 2, 'abc')))
  end)

  it('has methods that raise on anything else as self', function()
    local cmsg = cmsghdr.new(1, 2, '')
    for _, name in ipairs {'level', 'type', 'data'} do
      for _, v in ipairs {1, 'x', {}, io.stdout, llsocket.cmsghdrs.new()} do
        raises(1, name, function() net.field(name, {[name] = cmsg[name]}, v)
        end)
      end
      raises(1, name, function() net.field(name, {[name] = cmsg[name]}) end)
    end
  end)
end)
