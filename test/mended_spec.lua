-- SPDX-License-Identifier: MIT
-- Defects that were found by attacking the module, each of which was there
-- before it was mended.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'
local during = require 'test.support_during'
local inet, socket, unix = llsocket.inet, llsocket.socket, llsocket.unix
local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local linux = llsocket.AF_PACKET ~= nil

describe('the name of a message', function ()
  after_each(net.release)

  it('is whole when a finalizer receives while it is made', function ()
    assert.equal('done\n', net.lua(during .. [[
      local function bound (name)
        local s = socket.new(unix.getaddrinfo('\0' .. name,
                                              llsocket.SOCK_DGRAM))
        local problem = s:bind()
        assert(not problem, problem)
        return s, s:getsockname()
      end
      local base = tostring(os.time()) .. tostring({}):match('0x(%x+)')
      local rx, to = bound('rx' .. base)
      local long, short = ('L'):rep(40) .. base, 's' .. base
      local a, b = bound(long), bound(short)
      local mh, iov = llsocket.msghdr.new(), llsocket.iovec.new()
      iov:addn(10)
      mh:iov(iov)
      local known = { ['\0' .. long] = true, ['\0' .. short] = true }
      for _ = 1, 20 do
        a:sendto('a', to)
        b:sendto('b', to)
        rx:recvmsg(mh)
        local received
        pcall(during, function () received = rx:recvmsg(mh) end, mh.name, mh)
        assert(known[mh:name():addr()])
        if not received then rx:recv() end
      end
      print 'done']]))
  end)
end)

describe('the type of a socket', function ()
  -- Linux's SOCK_NONBLOCK is O_NONBLOCK.
  local with_flag = STREAM + 2048

  if linux then
    it('carries no flags in socket.pair', function ()
      net.fails.value('EINVAL', socket.pair(with_flag))
    end)

    it('carries no flags in socket.new', function ()
      net.fails.value('EINVAL',
                      socket.new(unix.getaddrinfo('/x', with_flag)))
    end)
  end
end)

describe('a later connect', function ()
  after_each(net.release)

  it('to another address is no success once one has succeeded', function ()
    local _, ai = net.listener()
    local _, other = net.listener()
    local s = net.tcp(nil, true)
    net.again.connect('EINPROGRESS', s:connect(ai))
    s:sendable(2000)
    net.nothing(s:connect(ai))
    net.fails.connect('EISCONN', s:connect(other))
  end)
end)

describe('an interface name', function ()
  after_each(net.release)

  it('is not cut at a colon', function ()
    local s = net.udp()
    local err = s:mcastjoin('239.1.2.3', 'lo:nonsense')
    assert.is_string(err)
    assert.is_nil((s:mcastif('lo:nonsense')))
  end)
end)

describe('a scope', function ()
  it('above 2^31 is written as it is', function ()
    local ai = inet.getaddrinfo('fe80::1%4294967295', '80', DGRAM)[1]
    assert.equal('fe80::1%4294967295', ai:addr())
  end)
end)

describe('a socket that was made without an address', function ()
  after_each(net.release)

  it('remembers nothing of the table package', function ()
    local pair = socket.pair(STREAM)
    local saved = rawget(package, 1)
    rawset(package, 1, unix.getaddrinfo('/nowhere'))
    net.fails.nothing('EDESTADDRREQ', pair[1]:bind())
    rawset(package, 1, saved)
    pair[1]:close()
    pair[2]:close()
  end)
end)

describe('a process descriptor that comes with a message', function ()
  -- SO_PASSPIDFD is 76; Linux has it from 6.5 on.
  local function pass_pidfd (fd)
    local _, status = support.command(([[perl -MSocket -e '
      open(my $s, "+<&=", %d) or die;
      setsockopt($s, SOL_SOCKET, 76, pack("i", 1)) or exit 3' 2>/dev/null]])
      :format(fd))
    return status == 0
  end

  it('is closed by recvfd', function ()
    if not support.has 'perl' then return pending('there is no perl') end
    local pair = socket.pair(DGRAM)
    pair[2]:cloexec(false)
    if not pass_pidfd(pair[2]:fd()) then
      pair[1]:close()
      pair[2]:close()
      return pending('this system passes no process descriptors')
    end
    -- test/helper.lua sees what is lost.
    pair[1]:send('x')
    net.again.receive('EAGAIN', pair[2]:recvfd())
    pair[1]:sendfd(0)
    socket.close((pair[2]:recvfd()))
    pair[1]:close()
    pair[2]:close()
  end)
end)
