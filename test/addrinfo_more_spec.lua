-- SPDX-License-Identifier: MIT
-- Addresses of which one part is unusual.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local inet, unix, errno = llsocket.inet, llsocket.unix, llsocket.errno

describe('an address', function ()
  after_each(net.release)

  it('with a scope that no interface has shows its number', function ()
    local list = inet.getaddrinfo('fe80::1%4242', '80', llsocket.SOCK_STREAM,
                                  0, llsocket.AI_NUMERICHOST)
    if not list then return pending('this libc refuses such a scope') end
    assert.equal('fe80::1%4242', list[1]:addr())
    assert.equal('[fe80::1%4242]:80', tostring(list[1]))
  end)

  it('of IPv6 is another one when only the scope differs', function ()
    local a = inet.getaddrinfo('fe80::1%4242', '80', llsocket.SOCK_STREAM)
    local b = inet.getaddrinfo('fe80::1%4243', '80', llsocket.SOCK_STREAM)
    if not a then return pending('this libc refuses such a scope') end
    assert.is_false(a[1] == b[1])
    assert.is_true(a[1] == a[1])
  end)

  it('of a unix socket is another one when one byte differs', function ()
    assert.is_false(unix.getaddrinfo('/tmp/a') == unix.getaddrinfo('/tmp/b'))
    assert.is_false(unix.getaddrinfo('/tmp/a') == unix.getaddrinfo('/tmp/ab'))
    assert.is_false(unix.getaddrinfo('\0a') == unix.getaddrinfo('\0b'))
    assert.is_true(unix.getaddrinfo('/tmp/a') == unix.getaddrinfo('/tmp/a'))
  end)

  it('of a unix socket without a name is only its family', function ()
    assert.equal('unix:', tostring(unix.getaddrinfo('')))
    local a = net.unix_pair()
    assert.equal('unix:', tostring((a:getsockname())))
    assert.is_true(a:getsockname() == unix.getaddrinfo(''))
  end)

  it('is not equal to one of another family', function ()
    local four = inet.getaddrinfo('0.0.0.0', '0', llsocket.SOCK_STREAM)[1]
    local six = inet.getaddrinfo('::', '0', llsocket.SOCK_STREAM)[1]
    local path = unix.getaddrinfo('')
    assert.is_false(four == six)
    assert.is_false(six == four)
    assert.is_false(four == path)
    assert.is_false(path == six)
  end)
end)


describe('a port that is no port', function ()
  for _, port in ipairs { '65536', '99999x', '-1', '-1x', '0x50', '80 ',
                          '18446744073709551696' } do
    it(('%q is refused'):format(port), function ()
      local list, err, number = inet.getaddrinfo('127.0.0.1', port,
                                                 llsocket.SOCK_STREAM)
      assert.is_nil(list)
      assert.equal('string', type(err))
      assert.equal(llsocket.EAI_SERVICE, number)
    end)
  end

  it('and the largest one is', function ()
    local list = assert(inet.getaddrinfo('127.0.0.1', '65535'))
    assert.equal(65535, list[1]:port())
  end)
end)


describe('the path of a unix address', function ()
  local size = unix.getaddrinfo(('x'):rep(107)) and 108 or 104

  it('of one byte less than there is room for fits', function ()
    local path = ('x'):rep(size - 1)
    assert.equal(path, unix.getaddrinfo(path):addr())
  end)

  it('that takes all the room is too long', function ()
    net.fails.value('ENAMETOOLONG', unix.getaddrinfo(('x'):rep(size)))
    assert.is_number(errno.ENAMETOOLONG)
  end)
end)
