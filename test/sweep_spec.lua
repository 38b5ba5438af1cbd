-- SPDX-License-Identifier: MIT
-- A finalizer that changes, at any place within a call, what the call works on.
-- Each case is a process of its own.

local net = require 'test.support_net'
local sweep = require 'test.support_sweep'

local function case (name, script)
  it(name, function ()
    if _VERSION == 'Lua 5.2' or _VERSION == 'Lua 5.5' then
      return pending 'this collector does not work at every allocation'
    end
    assert.equal('done\n', net.lua(sweep .. script .. "\nprint 'done'"))
  end)
end

describe('a finalizer at any place within', function ()
  after_each(net.release)

  case('b:control, that receives fewer control messages', [[
    local a = assert(socket.open(llsocket.AF_INET, llsocket.SOCK_DGRAM))
    local ai = llsocket.addrinfo.new { family = llsocket.AF_INET,
                                       addr = '127.0.0.1' }
    assert(not a:bind(ai))
    local b = assert(socket.open(llsocket.AF_INET, llsocket.SOCK_DGRAM))
    assert(not b:connect(a:getsockname()))
    local batch = llsocket.batch.new(1, 100, 256)
    local function receive (all)
      assert(a:recvttl(true))
      for _, name in ipairs { 'recvtos', 'recvpktinfo', 'timestampns' } do
        a[name](a, all)
      end
      assert(b:send('x') == 1 and a:recvable(5000))
      assert(a:recvbatch(batch) == 1)
    end
    local k, ran, ok, t = 0, nil, nil, nil
    repeat
      k = k + 1
      receive(true)
      ran, ok, t = at(k, function () receive(false) end, batch.control, batch,
                      1)
      assert(ok, t)
    until not ran
    assert(k > 2, 'it ran nowhere')
  ]])

  case('an option, that makes its list longer', [[
    local s = assert(socket.open(llsocket.AF_INET, llsocket.SOCK_STREAM))
    if not s.tcprepairoptions then return print 'done' end
    local refused, k, ran = false, 0, nil
    repeat
      k = k + 1
      local list, ok, err = { {}, {} }, nil, nil
      ran, ok, err = at(k, function ()
        for i = 1, 300 do list[i] = {} end
      end, s.tcprepairoptions, s, list)
      if not ok then refused = refused or err:find('value is too long') end
    until not ran
    assert(refused, 'a value that was longer than its room')
  ]])

  case('poller.new, that finds the poller', [[
    local function use (p)
      pcall(p.fd, p)
      pcall(p.wait, p, 0)
      pcall(p.add, p, 0, 'r')
      pcall(p.close, p)
      tostring(p)
    end
    local function find (level)
      for n = 1, 20 do
        local ok, name, value = pcall(debug.getlocal, level, n)
        if not ok or not name then return end
        if type(value) == 'userdata' then
          local mt = debug.getmetatable(value)
          if mt and mt.__name == 'llsocket.poller' then use(value) end
        end
      end
    end
    for _, backend in ipairs { 'epoll', 'kqueue', 'poll' } do
      if pcall(llsocket.poller.new, backend) then
        for k = 1, 8 do
          at(k, function () for level = 2, 8 do find(level) end end,
             llsocket.poller.new, backend)
        end
      end
    end
  ]])
end)
