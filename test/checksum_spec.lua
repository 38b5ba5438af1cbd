-- SPDX-License-Identifier: MIT
-- A UDP datagram with a wrong checksum, which anybody can send. Linux sums one
-- up while it copies it, and answers EAGAIN when it does not match: the bytes
-- that a buffer holds stay what they were.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'
local buffer, again = llsocket.buffer, net.again

-- Short ones the kernel sums up before anybody receives them.
local program = [[
import socket, struct, sys
try:
    raw = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_UDP)
except PermissionError:
    sys.exit('no')
data = b'WRONG' * 200
raw.sendto(struct.pack('!HHHH', %d, %d, 8 + len(data), 1) + data,
           ('127.0.0.1', 0))
]]

-- Each receives into a buffer.
local receives = {
  ['sock:recv_into'] = function (s, b) return s:recv_into(b) end,
  ['sock:recvfrom_into'] = function (s, b)
    return s:recvfrom_into(b, llsocket.unix.getaddrinfo(''))
  end,
  ['buf:read'] = function (s, b) return b:read(s:fd()) end,
  ['sock:recvmsg'] = function (s, b)
    local mh = llsocket.msghdr.new()
    mh:iov(b)
    return s:recvmsg(mh)
  end,
}

describe('a datagram with a wrong checksum', function ()
  after_each(net.release)

  -- Whether one has arrived for this socket, which is ready for reading then.
  local function sent (from, to)
    if not support.has 'python3' then return nil, 'needs python3' end
    local out = net.run(net.python(program:format(from:port(), to:port())))
    if out ~= '' then return nil, 'needs the right to make a raw socket' end
    return true
  end

  for name, receive in pairs(receives) do
    it('leaves the bytes that a buffer holds: ' .. name, function ()
      local s, to = net.udp()
      local a, from = net.udp()
      s:nonblock(true)
      local ok, why = sent(from, to)
      if not ok then return pending(why) end
      if not s:recvable(1000) then
        return pending 'this system drops it before anybody receives'
      end
      for _, b in ipairs { buffer.new(4, 100000), buffer.new(100000) } do
        b:add 'kept'
        again.receive('EAGAIN', receive(s, b))
        assert.equal('kept', tostring(b))
        assert(a:sendto('right', to))
        assert(s:recvable(1000))
        assert.equal(5, (receive(s, b)))
        assert.equal('keptright', tostring(b))
        sent(from, to)
        s:recvable(1000)
      end
    end)
  end
end)
