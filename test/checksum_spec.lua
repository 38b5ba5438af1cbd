-- SPDX-License-Identifier: MIT
-- A UDP datagram with a wrong checksum, which anybody can send. Linux sums one
-- up while it copies it, and answers EAGAIN when it does not match: the bytes
-- that a buffer holds stay what they were.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local buffer, again = llsocket.buffer, net.again

-- The datagram, behind a UDP header; short ones the kernel sums up before
-- anybody receives them.
local data = ('WRONG'):rep(200)

local function wrong (from, to)
  local function word (n) return string.char(math.floor(n / 256), n % 256) end
  return word(from:port()) .. word(to:port()) .. word(8 + #data) .. word(1)
         .. data
end

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

  -- Sends one to this socket, which is ready for reading then.
  local function send (from, to)
    local raw = llsocket.socket.open(llsocket.AF_INET, llsocket.SOCK_RAW,
                                     llsocket.IPPROTO_UDP)
    if not raw then return nil, 'needs the right to make a raw socket' end
    net.own(raw)
    assert(raw:sendto(wrong(from, to), net.inet('127.0.0.1', nil,
                                                llsocket.SOCK_RAW)))
    return true
  end

  for name, receive in pairs(receives) do
    it('leaves the bytes that a buffer holds: ' .. name, function ()
      local s, to = net.udp()
      local a, from = net.udp()
      s:nonblock(true)
      local ok, why = send(from, to)
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
        assert(send(from, to))
        s:recvable(1000)
      end
    end)
  end
end)
