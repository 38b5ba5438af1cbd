-- SPDX-License-Identifier: MIT
-- Sockets that another program has made: one of ours inherits the descriptor,
-- and socket.wrap has nothing but what the system tells of it.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'

-- Runs a program with `fd`, the descriptor that the Perl text opens as S.
local function inherit (perl, program)
  local path = net.ownfile(support.write(support.tmpname('.pl'), ([[
use Socket;
$^F = 1000;
%s
$ENV{LLS_FD} = fileno(S);
exec @ARGV;
]]):format(perl)))
  return net.lua("local fd = tonumber(os.getenv 'LLS_FD')\n" .. program ..
                 "\nprint 'done'", 'exec perl ' .. net.quote(path))
end

local function it_inherits (name, perl, program)
  it(name, function ()
    if not llsocket.SCM_CREDENTIALS or not support.has('perl') then
      return pending('Linux and perl are needed')
    end
    assert.equal('done\n', inherit(perl, program))
  end)
end


describe('a netlink socket', function ()
  after_each(net.release)

  local netlink = [[socket(S, 16, SOCK_RAW, 0) || die $!;]]

  it_inherits('is wrapped and told apart', netlink, [[
    local s = assert(socket.wrap(fd))
    assert(s:family() == 16)
    assert(s:socktype() == llsocket.SOCK_RAW)]])

  it_inherits('has an address with neither host nor port', netlink, [[
    local s = assert(socket.wrap(fd))
    local ai = assert(s:getsockname())
    assert(ai:family() == 16)
    assert(ai:port() == nil and ai:addr() == nil and ai:canonname() == nil)
    assert(tostring(ai) == 'netlink')
    local ni, err, number = ai:getnameinfo()
    assert(ni == nil and number == llsocket.EAI_FAMILY, err)]])

  it_inherits('has an address that equals itself alone', netlink, [[
    local s = assert(socket.wrap(fd))
    local unbound = assert(s:getsockname())
    assert(unbound == s:getsockname())
    assert(s:bind(unbound) == nil)
    local bound = assert(s:getsockname())
    assert(bound == s:getsockname())
    assert(bound ~= unbound)
    assert(bound ~= unix.getaddrinfo('/x'))]])

  it_inherits('has no multicast and passes no descriptors', netlink, [[
    local s = assert(socket.wrap(fd))
    for _, name in ipairs { 'mcastif', 'mcastloop', 'mcastttl' } do
      local value, _, number = s[name](s)
      assert(value == nil and number == errno.EOPNOTSUPP, name)
    end
    assert(select(4, s:sendfd(0)) == errno.EOPNOTSUPP)
    assert(select(4, s:recvfd()) == errno.EOPNOTSUPP)]])
end)


describe('control messages of another level than SOL_SOCKET', function ()
  after_each(net.release)

  local udp = [[
    socket(S, PF_INET, SOCK_DGRAM, 0) || die $!;
    bind(S, sockaddr_in(0, INADDR_LOOPBACK)) || die $!;
    setsockopt(S, 0, 12, 1) || die $!;  # IP_RECVTTL
  ]]
  local receive = [[
    local s = assert(socket.wrap(fd))
    assert(s:sendto('text', s:getsockname()) == 4)
    local mh, iov = llsocket.msghdr.new(), llsocket.iovec.new()
    iov:addn(4)
    mh:iov(iov)
    mh:control(llsocket.cmsghdrs.new())
    assert(s:recvmsg(mh) == 4)
  ]]

  it_inherits('arrive as their bytes', udp, receive .. [[
    local cmsg = mh:control():shift()
    assert(cmsg:level() == llsocket.IPPROTO_IP)
    assert(#cmsg == 4 and #cmsg:data() == 4)]])

  it_inherits('are passed over by sock:recvbatch', udp, [[
    local s = assert(socket.wrap(fd))
    assert(s:sendto('text', s:getsockname()) == 4)
    local b = llsocket.batch.new(2, 10)
    assert(s:recvbatch(b) == 1 and b:data(1) == 'text')
    assert(b:name(1) == s:getsockname())]])

  it_inherits('may be left where they are', udp, receive .. [[
    mh, iov = nil, nil
    collectgarbage()
    collectgarbage()]])
end)
