-- SPDX-License-Identifier: MIT
-- sock:sendable and sock:recvable.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket, fails = llsocket.socket, net.fails

local STREAM = llsocket.SOCK_STREAM


local function full ()
  local a, b = net.unix_pair(STREAM, true)
  net.fill(a)
  return a, b
end


-- Both calls: how to get a socket that is ready, and one that is not.
local calls = {
  sendable = { ready = net.unix_pair, waiting = full },
  recvable = {
    ready = function ()
      local a, b = net.unix_pair()
      b:send('x')
      return a, b
    end,
    waiting = net.unix_pair,
  },
}

for name, kind in pairs(calls) do
  describe('sock:' .. name, function ()
    after_each(net.release)

    it('is true alone when the socket is ready', function ()
      local s = kind.ready()
      net.is({ true }, s[name](s))
      net.is({ true }, s[name](s, nil, nil))
      net.is({ true }, s[name](s, 1000))
    end)

    it('does not wait when the time is nothing, 0 or less', function ()
      local s = kind.waiting()
      local start = net.now()
      net.is({ false, nil, true }, s[name](s))
      net.is({ false, nil, true }, s[name](s, nil))
      net.is({ false, nil, true }, s[name](s, 0))
      net.is({ false, nil, true }, s[name](s, -1))
      net.is({ false, nil, true }, s[name](s, -0.5))
      net.is({ false, nil, true }, s[name](s, -1e300))
      assert.is_true(net.now() - start < 10)
    end)

    it('waits as long as it is told', function ()
      local s = kind.waiting()
      local start = net.now()
      net.is({ false, nil, true }, s[name](s, 50))
      local time = net.now() - start
      assert.is_true(time >= 0.04 and time < 10, time)
    end)

    it('takes a fraction of a millisecond', function ()
      local s = kind.waiting()
      net.is({ false, nil, true }, s[name](s, 0.5))
      net.is({ false, nil, true }, s[name](s, 1.25))
    end)

    it('rounds a fraction up', function ()
      local s = kind.waiting()
      local start = net.now()
      for _ = 1, 40 do s[name](s, 0.001) end
      assert.is_true(net.now() - start >= 0.03)
    end)

    it('takes a time that is longer than poll knows', function ()
      local s = kind.ready()
      net.is({ true }, s[name](s, 2 ^ 40))
      net.is({ true }, s[name](s, 1e18))
    end)

    it('is true when the descriptor\'s number is above 1024', function ()
      assert.equal('true true true\n', net.lua([[
        local keep, s = {}, nil
        repeat
          local p = assert(socket.pair(llsocket.SOCK_STREAM, true))
          keep[#keep + 1] = p
          s = p[1]
        until s:fd() > 1100
        local _, _, timeout = s:recvable(1)
        keep[#keep][2]:send('x')
        print(tostring(timeout) .. ' ' .. tostring(s:recvable(1000)) .. ' '
              .. tostring(s:sendable(1000)))
      ]], 'ulimit -n 2048; exec'))
    end)

    it('is true when the peer is gone', function ()
      local a, b = net.unix_pair()
      b:close()
      net.is({ true }, a[name](a, 1000))
    end)

    it('is true with a pending error', function ()
      local a, b = net.udp_pair()
      b:close()
      a:send('x')
      a:recvable(2000)
      net.is({ true }, a[name](a, 1000))
    end)

    it('takes both values for the exception', function ()
      local s = kind.ready()
      net.is({ true }, s[name](s, 0, true))
      net.is({ true }, s[name](s, 0, false))
    end)

    -- The signal comes late, so that a wait which it ends is too short, and
    -- one which begins anew is too long.
    local function interrupted ()
      local out = net.interrupted([[
        local p = socket.pair(llsocket.SOCK_STREAM, true)
        while p[1]:send(('x'):rep(1000)) > 0 do end
        local function now ()
          local f = io.open '/proc/uptime'
          local time = f:read '*n'
          f:close()
          return time
        end
        local start = now()
        local ok, err, timeout = p[1]:]] .. name .. [[(600)
        local time = now() - start
        print(tostring(ok) .. ' ' .. tostring(err) .. ' '
              .. tostring(timeout) .. ' ' .. time)
      ]], 0.45)
      local time = tonumber(out:match('^false nil true (%S+)\n$'))
      assert.message(out).is_true(time ~= nil)
      assert.message(out).is_true(time >= 0.58)
      return time
    end

    it('goes on after a signal for the time that is left', function ()
      local best = math.huge  -- a busy machine is late, but not each time
      for _ = 1, 10 do
        if best >= 0.95 then best = math.min(best, interrupted()) end
      end
      assert.is_true(best < 0.95, best)
    end)

    it('fails with EBADF on a closed socket', function ()
      local s = net.tcp()
      s:close()
      fails.wait('EBADF', s[name](s))
      fails.wait('EBADF', s[name](s, 10, true))
    end)

    it('does not wait on a closed socket', function ()
      local s = net.tcp()
      s:close()
      local start = net.now()
      fails.wait('EBADF', s[name](s, 20000))
      assert.is_true(net.now() - start < 10)
    end)

    it('fails with EBADF when the descriptor was closed elsewhere', function ()
      local s = net.tcp()
      socket.close(s:fd())
      fails.wait('EBADF', s[name](s, 10))
      s:unwrap()
    end)

    it('raises for a time that is not a number', function ()
      local s = net.tcp()
      net.raises("bad argument #1 to '" .. name .. "'",
                 net.method, name, s, 0 / 0)
    end)

    it('takes math.huge, which is no limit, and its negative', function ()
      local s, w = kind.ready(), kind.waiting()
      net.is({ true }, s[name](s, math.huge))
      net.is({ false, nil, true }, w[name](w, -math.huge))
    end)
  end)
end


describe('sock:recvable', function ()
  after_each(net.release)

  it('ends its wait when something comes', function ()
    local s, ai = net.udp()
    local finish = net.start(net.python(([[
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.sendto(b'x', ('127.0.0.1', %d))
]]):format(ai:port())))
    net.is({ true }, s:recvable(10000))
    finish()
  end)

  it('is true for a listener when somebody connects', function ()
    local l, ai = net.listener()
    net.is({ false, nil, true }, l:recvable())
    net.own(llsocket.socket.new(ai)):connect()
    net.is({ true }, l:recvable(1000))
  end)

  it('is true at the end of the stream', function ()
    local a, b = net.tcp_pair()
    a:close()
    net.is({ true }, b:recvable(1000))
  end)

  it('is true for an empty datagram', function ()
    local a, b = net.udp_pair()
    a:send('')
    net.is({ true }, b:recvable(1000))
  end)

  it('does not see urgent data without the exception', function ()
    local a, b = net.tcp_pair()
    a:send('!', llsocket.MSG_OOB)
    assert.is_true((b:recvable(2000, true)))
    net.is({ false, nil, true }, b:recvable(0))
    net.is({ false, nil, true }, b:recvable(0, false))
  end)

  it('sees urgent data with the exception', function ()
    local a, b = net.tcp_pair()
    net.is({ false, nil, true }, b:recvable(0, true))
    a:send('!', llsocket.MSG_OOB)
    net.is({ true }, b:recvable(2000, true))
  end)
end)


describe('sock:sendable', function ()
  after_each(net.release)

  it('is false as long as the buffers are full', function ()
    local a, b = full()
    net.is({ false, nil, true }, a:sendable(1))
    while b:recv() do end -- luacheck: ignore
    net.is({ true }, a:sendable(1000))
  end)

  it('is true when a connection is there', function ()
    local _, ai = net.listener()
    local s = net.tcp(nil, true)
    s:connect(ai)
    net.is({ true }, s:sendable(2000))
  end)

  it('is true when a connection was refused', function ()
    local l, ai = net.listener()
    l:close()
    local s = net.tcp(nil, true)
    s:connect(ai)
    net.is({ true }, s:sendable(2000))
  end)

  it('sees urgent data with the exception', function ()
    local a, b = net.tcp_pair()
    b:nonblock(true)
    b:sndbuf(4096)
    -- What was sent goes over to the other end's buffer for a while.
    repeat net.fill(b) until not b:sendable(20)
    net.is({ false, nil, true }, b:sendable(0, true))
    a:send('!', llsocket.MSG_OOB)
    net.is({ true }, b:sendable(2000, true))
  end)
end)
