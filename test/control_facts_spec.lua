-- SPDX-License-Identifier: MIT
-- What facts/controls.lua says of control messages, held against the kernel:
-- the option that brings each, and the size in which it takes each.

local llsocket = require 'llsocket'
local facts = require 'test.support_facts'
local net = require 'test.support_net'
local ns = require 'test.support_ns'
local batch, socket = llsocket.batch, llsocket.socket

-- The names that came with a datagram to a socket with one option on.
local function brought (option, family, control)
  local a, s = net.udp(family), net.udp(family)
  if s[option](s, true) ~= true then return nil end
  local out, into = batch.new(1, 100), batch.new(1, 100)
  assert(out:add('text', s:getsockname(), control))
  if a:sendbatch(out) ~= 1 then return nil end
  net.is({ 1 }, s:recvbatch(into))
  return into:control(1)
end

-- What comes with each datagram on the loopback interface, and what has to be
-- sent for it.
local options4 = { retopts = '\1\1\1\0' }
local comes = {
  pktinfo = {}, tos = {}, ttl = {}, timestamp = {}, timestampns = {},
  origdstaddr = {}, retopts = options4, recvopts = options4, mark = {},
  priority = {}, pktinfo6 = {}, tclass = {}, hoplimit = {},
  origdstaddr6 = {}, flowinfo = {}, dstopts = { dstopts = '\0\0\1\4\0\0\0\0' },
}
local seen = {}

describe('the control message', function ()
  after_each(net.release)

  for _, c in ipairs(facts.controls) do
    if comes[c.name] and not seen[c.name] then
      seen[c.name] = true
      it(c.name .. ' comes by the option ' .. c.by, function ()
        if not socket.open(llsocket.AF_INET, llsocket.SOCK_DGRAM)[c.by] then
          return pending('there is no sock:' .. c.by)
        end
        local family = c[2] == 'IPPROTO_IPV6' and llsocket.AF_INET6
                       or llsocket.AF_INET
        local got = brought(c.by, family, comes[c.name])
        if not got then return pending('the system refuses ' .. c.by) end
        assert.message(c.name).is_truthy(got[c.name])
      end)
    end
  end

  it('protocol is taken by the system', function ()
    local RAW = llsocket.IPPROTO_RAW
    local s = llsocket.IP_PROTOCOL
              and socket.open(llsocket.AF_INET, llsocket.SOCK_RAW, RAW)
    if not s or not s:ipprotocol() then
      return pending 'needs IP_PROTOCOL and the right to make raw sockets'
    end
    net.own(s)
    s:hdrincl(false)
    local b = batch.new(1, 100)
    b:add('text', net.inet('127.0.0.1', 0), { protocol = 253 })
    net.is({ 1, nil, false }, s:sendbatch(b))
  end)

  it('pathmtu has the fields of sock:pathmtu', function ()
    if not socket.open(llsocket.AF_INET6, llsocket.SOCK_DGRAM).recvpathmtu then
      return pending 'there is no sock:recvpathmtu'
    end
    if ns.missing() then return pending(ns.missing()) end
    local out = ns.run([[
      local to = inet.getaddrinfo('::1', 9, llsocket.SOCK_DGRAM)[1]
      local s = socket.new(to, true)
      s:recvpathmtu(true)
      s:dontfrag(true)
      print(select(4, s:sendto(('x'):rep(2000), to)) == errno.EMSGSIZE)
      local b = llsocket.batch.new(1, 100)
      print((s:recvbatch(b)))
      local got = b:control(1, 'pathmtu')
      print(got.mtu, got.addr:addr())
    ]], { shell = 'ip link set lo mtu 1500' })
    assert.equal('true\n1\n1500\t::1\n', out)
  end)

  it('passsec of IPv4 is named', function ()
    if not llsocket.SCM_SECURITY then return pending 'not on this system' end
    local cmsg = llsocket.cmsghdr.new(llsocket.IPPROTO_IP,
                                      llsocket.SCM_SECURITY, 'label\0')
    net.is({ 'passsec', 'label', n = 2 }, cmsg:name(), cmsg:value())
  end)
end)
