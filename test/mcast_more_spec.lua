-- SPDX-License-Identifier: MIT
-- The interface of multicasts of a socket whose descriptor went away.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket = llsocket.socket


describe('sock:mcastif', function ()
  after_each(net.release)

  it('tells that the descriptor went away', function ()
    for _, f in ipairs(net.families) do
      local s = net.udp(f[2])
      net.nothing(socket.close(s:fd()))
      net.fails.value('EBADF', s:mcastif())
      s:unwrap()
    end
  end)
end)
