-- SPDX-License-Identifier: MIT
-- Messages of several pieces with control data: each carries a descriptor of
-- a socket at whose other end the sender waits for the answer.

local llsocket = require 'llsocket'
local socket, msghdr, iovec = llsocket.socket, llsocket.msghdr, llsocket.iovec
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
local common = require 'demo.common'
local clock = require 'demo.clock'

local DGRAM = llsocket.SOCK_DGRAM
local COUNT, HEAD, BODY = 1000, 100, 15000

local message = {}

-- The calls that it is about; the demonstration prints where they stand.
message.shows = {
  'cmsghdr.rights(pair[2]:fd())',
  'sock:sendmsg(mh)',
  'sock:recvmsg(mh)',
  'cmsg:data()',
}

-- The descriptor in the control messages, which is ours when data() told it.
local function descriptor (cmsgs)
  local cmsg = assert(cmsgs:shift(), 'no control message came')
  assert(cmsg:level() == llsocket.SOL_SOCKET)
  assert(cmsg:type() == llsocket.SCM_RIGHTS)
  return (cmsg:data())
end

function message.here (path)
  local sock = common.new(path, nil, DGRAM)
  common.ok(sock:bind())
  local process = common.start('message', path)
  local mh, iov, cmsgs = msghdr.new(), iovec.new(), cmsghdrs.new()
  iov:addn(HEAD)
  iov:addn(BODY)
  mh:iov(iov)
  mh:control(cmsgs)
  local began, bytes
  for i = 1, COUNT do
    local len, err, again = sock:recvmsg(mh)
    assert(len, err or again and 'timed out')
    if i == 1 then began, bytes = clock.now(), 0 end
    assert(len == HEAD + BODY and mh:flags() == 0, 'a message was cut')
    common.compare(iov:get(1), i)
    common.compare(iov:get(2), 2 * i)
    local answer = assert(socket.wrap(descriptor(cmsgs)))
    common.send(answer, ('%d'):format(i))
    answer:close()
    bytes = bytes + len
  end
  local seconds = clock.now() - began
  process:finish()
  return ('%d messages received'):format(COUNT), bytes, seconds
end

function message.there (path)
  local sock = common.new(path, nil, DGRAM)
  local pair = assert(socket.pair(llsocket.SOCK_STREAM))
  local ours = common.limit(pair[1])
  local twice = common.pattern .. common.pattern
  local mh, iov, cmsgs = msghdr.new(), iovec.new(), cmsghdrs.new()
  mh:name(common.address(path, nil, DGRAM))
  mh:control(cmsgs)
  mh:iov(iov)
  cmsgs:push(cmsghdr.rights(pair[2]:fd()))
  iov:add('head')
  iov:add('body')
  for i = 1, COUNT do
    iov:set(twice:sub(i + 1, i + HEAD), 1)
    iov:set(twice:sub(2 * i + 1, 2 * i + BODY), 2)
    local len, err, again = sock:sendmsg(mh)
    assert(len == mh:bytes(), err or again and 'the message was not taken')
    assert(tonumber(common.recv(ours)) == i, 'the answer is wrong')
  end
  sock:close()
end

return message
