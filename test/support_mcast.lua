-- SPDX-License-Identifier: MIT
-- Facts about multicast datagrams that hold for both families. A list of
-- { name, function (conf) }; conf has the interface, a group, two sources and
-- the family. IPv4 runs in the test's own process over the loopback; for IPv6
-- Linux's loopback delivers no multicast, so it runs in a network namespace.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket = llsocket.socket

local DGRAM = llsocket.SOCK_DGRAM

local facts = {}

local function fact (name, f)
  facts[#facts + 1] = { name, f }
end


-- A socket that is bound to a port of every host, and where to send a
-- datagram to reach it by the group, or alone.
local function receiver (conf)
  local any = conf.family == llsocket.AF_INET and '0.0.0.0' or '::'
  local s = net.own(assert(socket.new(net.inet(any, 0, DGRAM))))
  net.nothing(s:bind())
  local port = s:getsockname():port()
  return s, net.inet(conf.group, port, DGRAM),
         net.inet(conf.source, port, DGRAM)
end


local function sender (conf, source)
  local s = net.own(assert(socket.new(net.inet(source or conf.source, 0,
                                               DGRAM))))
  net.nothing(s:bind())
  net.is({ conf.ifname }, s:mcastif(conf.ifname))
  return s
end


-- A datagram to the group, and one to the socket alone behind it: when only
-- the second comes, the first was not delivered, and nobody had to wait.
local function heard (conf, r, group, alone, source)
  local s = sender(conf, source)
  net.is({ 5, nil, false }, s:sendto('group', group))
  net.is({ 5, nil, false }, s:sendto('alone', alone))
  r:rcvtimeo(5)
  local msg, ai = r:recvfrom()
  if msg == 'group' then
    assert(ai:addr() == (source or conf.source), ai:addr())
    assert(r:recv() == 'alone')
  else
    assert(msg == 'alone', tostring(msg))
  end
  return msg == 'group'
end


fact('a member of the group hears it', function (conf)
  local r, group, alone = receiver(conf)
  net.nothing(r:mcastjoin(conf.group, conf.ifname))
  assert(heard(conf, r, group, alone))
end)

fact('who is no member does not hear it', function (conf)
  local r, group, alone = receiver(conf)
  assert(not heard(conf, r, group, alone))
end)

fact('who has left the group does not hear it', function (conf)
  local r, group, alone = receiver(conf)
  net.nothing(r:mcastjoin(conf.group, conf.ifname))
  assert(heard(conf, r, group, alone))
  net.nothing(r:mcastleave(conf.group, conf.ifname))
  assert(not heard(conf, r, group, alone))
end)

fact('a member of another group does not hear it', function (conf)
  local r, group, alone = receiver(conf)
  net.nothing(r:mcastjoin(conf.other_group, conf.ifname))
  assert(not heard(conf, r, group, alone))
end)

fact('a member for one source hears only that source', function (conf)
  local r, group, alone = receiver(conf)
  net.nothing(r:mcastjoinsrc(conf.group, conf.source, conf.ifname))
  assert(heard(conf, r, group, alone))
  assert(not heard(conf, r, group, alone, conf.other))
end)

fact('a member for two sources hears both', function (conf)
  local r, group, alone = receiver(conf)
  net.nothing(r:mcastjoinsrc(conf.group, conf.source, conf.ifname))
  net.nothing(r:mcastjoinsrc(conf.group, conf.other, conf.ifname))
  assert(heard(conf, r, group, alone))
  assert(heard(conf, r, group, alone, conf.other))
end)

fact('who has left a source does not hear it', function (conf)
  local r, group, alone = receiver(conf)
  net.nothing(r:mcastjoinsrc(conf.group, conf.source, conf.ifname))
  net.nothing(r:mcastjoinsrc(conf.group, conf.other, conf.ifname))
  net.nothing(r:mcastleavesrc(conf.group, conf.source, conf.ifname))
  assert(not heard(conf, r, group, alone))
  assert(heard(conf, r, group, alone, conf.other))
end)

fact('a source that is blocked is not heard', function (conf)
  local r, group, alone = receiver(conf)
  net.nothing(r:mcastjoin(conf.group, conf.ifname))
  net.nothing(r:mcastblocksrc(conf.group, conf.source, conf.ifname))
  assert(not heard(conf, r, group, alone))
  assert(heard(conf, r, group, alone, conf.other))
end)

fact('a source that is no longer blocked is heard', function (conf)
  local r, group, alone = receiver(conf)
  net.nothing(r:mcastjoin(conf.group, conf.ifname))
  net.nothing(r:mcastblocksrc(conf.group, conf.source, conf.ifname))
  net.nothing(r:mcastunblocksrc(conf.group, conf.source, conf.ifname))
  assert(heard(conf, r, group, alone))
end)


-- What has no datagram ------------------------------------------------------

local function socket_of (conf)
  return (net.udp(conf.family))
end

fact('joining a second time is EADDRINUSE', function (conf)
  local s = socket_of(conf)
  s:mcastjoin(conf.group, conf.ifname)
  net.fails.nothing('EADDRINUSE', s:mcastjoin(conf.group, conf.ifname))
end)

for _, name in ipairs { 'mcastleave', 'mcastleavesrc', 'mcastunblocksrc',
                        'mcastblocksrc' } do
  fact(name .. ' without membership is an error', function (conf)
    local s = socket_of(conf)
    local r
    if name == 'mcastleave' then
      r = net.pack(s:mcastleave(conf.group, conf.ifname))
    else
      r = net.pack(s[name](s, conf.group, conf.source, conf.ifname))
    end
    net.is({ llsocket.errno.strerror(r[2]), r[2] }, net.unpack(r, 1, r.n))
    assert(({ EINVAL = true, EADDRNOTAVAIL = true })
           [llsocket.errno.name(r[2])])
  end)
end

fact('unblocking a source that was not blocked is EADDRNOTAVAIL',
function (conf)
  local s = socket_of(conf)
  s:mcastjoin(conf.group, conf.ifname)
  net.fails.nothing('EADDRNOTAVAIL',
                    s:mcastunblocksrc(conf.group, conf.source, conf.ifname))
end)

local function groups (f)
  for _, name in ipairs { 'mcastjoin', 'mcastleave' } do
    f(name, function (s, group, _, ...)
      return s[name](s, group, ...)
    end)
  end
  for _, name in ipairs { 'mcastjoinsrc', 'mcastleavesrc', 'mcastblocksrc',
                          'mcastunblocksrc' } do
    f(name, function (s, ...)
      return s[name](s, ...)
    end, true)
  end
end

groups(function (name, call, has_source)
  fact(name .. ' of an interface that does not exist is an error',
  function (conf)
    local r = net.pack(call(socket_of(conf), conf.group, conf.source,
                            'nosuchif0'))
    net.is({ llsocket.errno.strerror(r[2]), r[2] }, net.unpack(r, 1, r.n))
    assert(({ ENODEV = true, ENXIO = true, EADDRNOTAVAIL = true })
           [llsocket.errno.name(r[2])])
  end)

  fact(name .. ' of a name too long for an interface is ENAMETOOLONG',
  function (conf)
    for _, long in ipairs { 'lo3456789abcdef0', ('x'):rep(300) } do
      net.fails.nothing('ENAMETOOLONG', call(socket_of(conf), conf.group,
                                             conf.source, long))
    end
  end)

  fact(name .. ' of a group of the other family is EINVAL', function (conf)
    net.fails.nothing('EINVAL', call(socket_of(conf), conf.foreign_group,
                                     conf.source, conf.ifname))
  end)

  fact(name .. ' of a group that is no address is EINVAL', function (conf)
    for _, text in ipairs { 'localhost', '', '239.1.2', 'ff02::zz' } do
      net.fails.nothing('EINVAL', call(socket_of(conf), text, conf.source,
                                       conf.ifname))
    end
  end)

  if has_source then
    fact(name .. ' of a source of the other family is EINVAL',
    function (conf)
      net.fails.nothing('EINVAL', call(socket_of(conf), conf.group,
                                       conf.foreign_group, conf.ifname))
    end)

    fact(name .. ' of a source that is no address is EINVAL', function (conf)
      net.fails.nothing('EINVAL', call(socket_of(conf), conf.group,
                                       'localhost', conf.ifname))
    end)
  end

  if name == 'mcastjoin' or name == 'mcastjoinsrc' then
    fact(name .. ' of an address that is no group is EINVAL', function (conf)
      net.fails.nothing('EINVAL', call(socket_of(conf), conf.source,
                                       conf.source, conf.ifname))
    end)
  end
end)

return facts
