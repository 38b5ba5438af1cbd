-- SPDX-License-Identifier: MIT
-- Ports, and pairs of socket type and protocol of which getaddrinfo(3) knows
-- nothing.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local inet, socket = llsocket.inet, llsocket.socket
local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM

describe('a port', function ()
  it('may be an integer from 0 to 65535', function ()
    for _, port in ipairs { 0, 80, 65535, 80.0 } do
      for _, host in ipairs { '127.0.0.1', '::1', 'localhost' } do
        local ai = assert(inet.getaddrinfo(host, port, STREAM))[1]
        assert.equal(port, ai:port())
      end
    end
  end)

  it('raises as an integer that is none', function ()
    for _, port in ipairs { -1, 65536, 2^40, 1.5, 0/0 } do
      net.raises("bad argument #2 to 'getaddrinfo'", net.field, 'getaddrinfo',
                 inet, '127.0.0.1', port)
    end
    net.raises('a port is an integer from 0 to 65535', inet.getaddrinfo,
               '127.0.0.1', 65536)
  end)

  for _, port in ipairs { ' 80', '+80', '-0', '\t80', ' +80', '80 ',
                          '65536' } do
    it(('in digits is digits alone, not %q'):format(port), function ()
      for _, socktype in ipairs { STREAM, DGRAM, llsocket.SOCK_RAW } do
        local list, err, number = inet.getaddrinfo('127.0.0.1', port, socktype)
        assert.is_nil(list)
        assert.equal(llsocket.EAI_SERVICE, number)
        assert.matches('0 to 65535 in digits', err, 1, true)
      end
    end)
  end

  it('may begin with zeros', function ()
    assert.equal(80, inet.getaddrinfo('::1', '0080', STREAM)[1]:port())
  end)
end)


describe('a socket type with a protocol of its own', function ()
  after_each(net.release)

  for _, host in ipairs { '127.0.0.1', '::1', 'localhost' } do
    it('gets addresses for ' .. host, function ()
      for _, pair in ipairs {
        { DGRAM, llsocket.IPPROTO_ICMP }, { STREAM, 262 },
        { llsocket.SOCK_SEQPACKET, 132 }, { llsocket.SOCK_RAW, 89 },
        { llsocket.SOCK_RAW, 0 }, { 99, 0 },
      } do
        for _, port in ipairs { '0', '7' } do
          local list = assert(inet.getaddrinfo(host, port, pair[1], pair[2]))
          for _, ai in ipairs(list) do
            assert.equal(pair[1], ai:socktype())
            assert.equal(pair[2], ai:protocol())
            assert.equal(tonumber(port), ai:port())
          end
        end
        assert.equal(0, inet.getaddrinfo(host, nil, pair[1],
                                         pair[2])[1]:port())
      end
    end)
  end

  it('is left to socket(2) to judge', function ()
    local ai = inet.getaddrinfo('127.0.0.1', '0', 99)[1]
    local s, err, number = socket.new(ai)
    assert.is_nil(s)
    assert.is_string(err)
    assert.is_number(number)
  end)

  it('has no services, and the error says what to do', function ()
    local list, err, number = inet.getaddrinfo('127.0.0.1', 'http', DGRAM,
                                               llsocket.IPPROTO_ICMP)
    assert.is_nil(list)
    assert.is_truthy(number == llsocket.EAI_SOCKTYPE
                     or number == llsocket.EAI_SERVICE)
    assert.matches('in digits', err, 1, true)
  end)
end)


describe('a size that no memory has', function ()
  after_each(net.release)

  it('is called so', function ()
    local s = net.unix_pair()
    for _, n in ipairs { 2^62, 2^63 - 1024, 2^60, 2^47 } do
      net.raises('no memory is so large', s.recv, s, n)
      net.raises('no memory is so large', s.recvfrom, s, n)
      net.raises('no memory is so large', llsocket.buffer.new, n)
      net.raises('no memory is so large', function ()
        llsocket.iovec.new():addn(n)
      end)
    end
    net.raises('number has no integer representation', s.recv, s, 2^63)
  end)
end)
