-- SPDX-License-Identifier: MIT
-- MSG_ZEROCOPY: the kernel reads the bytes after the call, when Lua may have
-- used their memory again. So it raises, in whatever sends.

local llsocket = require 'llsocket'
local net = require 'test.support_net'

local ZEROCOPY = llsocket.MSG_ZEROCOPY

local function message ()
  local mh, iov = llsocket.msghdr.new(), llsocket.iovec.new()
  iov:add('x')
  mh:iov(iov)
  return mh
end

local ai = net.inet('127.0.0.1', 9)
local sends = {
  send = function (s, ...) return s:send('x', ...) end,
  ['send of a list'] = function (s, ...) return s:send({ 'x', 'y' }, ...) end,
  sendto = function (s, ...) return s:sendto('x', ai, ...) end,
  send_part = function (s, ...) return s:send_part('x', 1, 1, ...) end,
  sendmsg = function (s, ...) return s:sendmsg(message(), ...) end,
  sendfd = function (s, ...) return s:sendfd(0, nil, ...) end,
}

describe('MSG_ZEROCOPY raises:', function ()
  after_each(net.release)

  for name, send in pairs(sends) do
    it('sock:' .. name, function ()
      if not ZEROCOPY then return pending 'this system has no MSG_ZEROCOPY' end
      local a, b = net.unix_pair(llsocket.SOCK_DGRAM, true)
      net.raises('MSG_ZEROCOPY is refused', send, a, ZEROCOPY)
      net.raises('MSG_ZEROCOPY is refused', send, a, nil, 0,
                 ZEROCOPY + llsocket.MSG_DONTWAIT)
      net.again.receive('EAGAIN', b:recv())
    end)
  end

  it('and tells which argument it was', function ()
    if not ZEROCOPY then return pending 'this system has no MSG_ZEROCOPY' end
    local a = net.unix_pair()
    net.raises("bad argument #4 to 'send'", net.method, 'send', a, 'x', 0, nil,
               ZEROCOPY)
  end)
end)
