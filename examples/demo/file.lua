-- SPDX-License-Identifier: MIT
-- A file from the disk to the other process, without passing through Lua: the
-- receiver compares what comes with the file, byte for byte.

local llsocket = require 'llsocket'
local common = require 'demo.common'
local clock = require 'demo.clock'

local STREAM = llsocket.SOCK_STREAM

local file = {}

-- The calls that it is about; the demonstration prints where they stand.
file.shows = {
  'sock:sendfile(source, size - sent, sent)',
}

function file.here (where, path)
  local listener, port = common.listen(where, STREAM)
  local process = common.start('file', where, port, path)
  local sock = common.accept(listener)
  local source = assert(io.open(path, 'rb'))
  local size = source:seek('end')
  local began, sent = clock.now(), 0
  while sent < size do
    local len, err, again, number = sock:sendfile(source, size - sent, sent)
    assert(len, err or 'closed by the peer')
    assert(len > 0 or again and number == llsocket.errno.EINTR,
           'timed out, or the file has become shorter')
    sent = sent + len
  end
  common.ok(sock:shutdown(llsocket.SHUT_WR))
  local answer = common.recv(sock)
  local seconds = clock.now() - began
  source:close()
  process:finish()
  assert(tonumber(answer) == size, 'the answer is wrong')
  return path .. ' compared', size, seconds
end

function file.there (where, port, path)
  local sock = common.connect(where, port, STREAM)
  local same, bytes = assert(io.open(path, 'rb')), 0
  for data in common.pieces(sock) do
    assert(data == same:read(#data), 'another byte than in the file')
    bytes = bytes + #data
  end
  assert(not same:read(1), 'the end of the file is missing')
  same:close()
  common.send(sock, ('%d'):format(bytes))
  sock:close()
end

return file
