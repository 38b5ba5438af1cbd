-- SPDX-License-Identifier: MIT
-- What several scripts of steps make.

local llsocket = require 'llsocket'

local support = {}

function support.inet (host, socktype, port)
  return assert(llsocket.inet.getaddrinfo(host, port or '0', socktype, nil,
                                          llsocket.AI_NUMERICHOST))[1]
end

-- Two connected unix sockets.
function support.pair (socktype, nonblock)
  local pair = assert(llsocket.socket.pair(socktype or llsocket.SOCK_STREAM,
                                           nonblock))
  return pair[1], pair[2]
end

-- The same, and the second has something to receive.
function support.filled (socktype, message)
  return function ()
    local a, b = support.pair(socktype, true)
    assert(a:send(message or 'message') == #(message or 'message'))
    return b, a
  end
end

-- A socket that listens on the loopback interface.
function support.listener (nonblock)
  local sock = assert(llsocket.socket.new(
    support.inet('127.0.0.1', llsocket.SOCK_STREAM), nonblock))
  local problem = sock:bind() or sock:listen()
  assert(not problem, problem)
  return sock
end

-- The same, with a connection that waits; also the other end of it.
function support.waiting ()
  local listener = support.listener(true)
  local client = assert(llsocket.socket.new(listener:getsockname()))
  local problem = client:connect()
  assert(not problem, problem)
  assert(listener:recvable(1000))
  return listener, client
end

-- Two connected TCP sockets.
function support.tcp ()
  local listener, client = support.waiting()
  local server = assert(listener:accept())
  listener:close()
  return client, server
end

-- A bound datagram socket, and its address.
function support.udp (host)
  local sock = assert(llsocket.socket.new(
    support.inet(host or '127.0.0.1', llsocket.SOCK_DGRAM), true))
  local problem = sock:bind()
  assert(not problem, problem)
  return sock, assert(sock:getsockname())
end

-- The call fails in the shape of values: the text, then the number.
function support.fails (number, before, after, ...)
  local values = { ... }
  assert(select('#', ...) == before + after + 2, 'number of values')
  for i = 1, before do assert(values[i] == nil) end
  assert(values[before + 1] == llsocket.errno.strerror(number))
  assert(values[before + after + 2] == number)
end

-- Nothing at all.
function support.none (...)
  assert(select('#', ...) == 0)
end

return support
