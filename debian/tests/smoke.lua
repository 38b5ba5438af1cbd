-- SPDX-License-Identifier: MIT
-- A connection on loopback; programs that have the module linked in run it too.
local llsocket = require 'llsocket'
local ai = assert(llsocket.inet.getaddrinfo('127.0.0.1', '0',
                                            llsocket.SOCK_STREAM))[1]
local server = assert(llsocket.socket.new(ai))
local err = server:bind() or server:listen()
assert(not err, err)
local client = assert(llsocket.socket.new(ai))
err = client:connect(server:getsockname())
assert(not err, err)
local peer = assert(server:accept())
assert(client:send 'hello' == 5)
assert(peer:recv() == 'hello')
client:close()
assert(select('#', peer:recv()) == 0)
print(_VERSION, 'ok')
