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

  case("receive of LuaSocket's interface, that receives too", [[
    local ours = require 'llsocket.luasocket'
    local server = assert(ours.bind('127.0.0.1', 0))
    local _, port = server:getsockname()
    local a = assert(ours.connect('127.0.0.1', port))
    local b = assert(server:accept())
    b:settimeout(0)

    local got, sent
    local function send (text)
      a:send(text)
      sent = sent .. text
      assert(b.sock:recvable(5000))
    end
    local function take (pattern, bytes, _, part)
      got = got .. (bytes or part) .. (bytes and pattern == '*l' and '\n' or '')
    end
    local function sorted (text)
      local bytes = {}
      for i = 1, #text do bytes[i] = text:sub(i, i) end
      table.sort(bytes)
      return table.concat(bytes)
    end

    -- The call of `outer` finds `lines` of the first bytes taken already.
    local function try (k, lines, outer, inner)
      got, sent = '', ''
      send 'one\ntwo\nthree\n'
      for _ = 1, lines do take('*l', b:receive()) end
      local ran, ok, bytes, why, part = at(k, function ()
        send 'four\nfive\nsix\n'
        for _ = 1, inner do take('*l', b:receive()) end
      end, b.receive, b, outer)
      assert(ok, bytes)
      take(outer, bytes, why, part)
      take('*a', b:receive '*a')
      assert(sorted(got) == sorted(sent),
             ('%s: %q'):format(tostring(outer), got))
      return ran
    end

    for _, outer in ipairs { '*l', 5, 9 } do
      for lines = 0, 1 do
        for inner = 1, 4 do
          local k = 1
          while try(k, lines, outer, inner) do k = k + 1 end
          assert(k > 1, 'it ran nowhere')
        end
      end
    end
  ]])

  -- Compiled, a finalizer may run between a look and what follows from it: no
  -- Lua code is whole there.
  case('c:step, that steps, or closes the connector', [[
    if jit then jit.off() end
    local race_world = require 'test.support_race'
    local silent, refuses = {}, errno.ECONNREFUSED
    local worlds = {
      { IPv6 = { at = 0, '::1', '::2' }, IPv4 = { at = 0, '127.0.0.1' } },
      { IPv6 = { at = 0, err = 'none' }, IPv4 = { at = 0, '127.0.0.1' } },
    }
    local function try (k, names, peer, steps, what)
      local world = race_world(names, { ['::1'] = peer, ['127.0.0.1'] = peer })
      local c = llsocket.connector.new('host', 80, world.options())
      for _ = 1, steps do
        c:step()
        world.now = world.now + 250
      end
      local ran, ok, message = at(k, function () c[what](c) end, c.step, c)
      assert(ok, message)
      local sock, err, again = c:step()
      if what == 'close' and ran then assert(not again, 'it goes on') end
      assert(again and not sock or not again and (sock or err))
      c:close()
      assert(world.open == (c.sock and 1 or 0), 'an attempt is left')
      return ran
    end
    for _, names in ipairs(worlds) do
      for _, peer in ipairs { silent, refuses, { now = true }, { at = 5 } } do
        for steps = 0, 2 do
          for _, what in ipairs { 'step', 'close' } do
            local k = 1
            while try(k, names, peer, steps, what) do k = k + 1 end
          end
        end
      end
    end
  ]])
end)
