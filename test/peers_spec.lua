-- SPDX-License-Identifier: MIT
-- Whole exchanges with other programs: Python's sockets, socat and curl.

local llsocket = require 'llsocket'
local support = require 'test.support'
local net = require 'test.support_net'
local socket = llsocket.socket

local DGRAM = llsocket.SOCK_DGRAM


-- Every socket here has a time limit, so that a peer that is silent ends the
-- test and not the run.
local function limited (s)
  s:rcvtimeo(10)
  s:sndtimeo(10)
  return s
end


local function accept (l)
  return limited(net.own(assert(limited(l):accept())))
end


local function it_with (command, name, f)
  it(name, function ()
    if not support.has(command) then
      return pending('there is no ' .. command)
    end
    f()
  end)
end


-- Bytes of every value, more than the buffers of a connection hold.
local pattern
do
  local bytes = {}
  for i = 0, 255 do bytes[#bytes + 1] = string.char(i) end
  pattern = table.concat(bytes):rep(4096)
end


for _, f in ipairs(net.families) do
  local family, host = f[2], net.loopback(f[2]):addr()

  describe('with Python over ' .. f[1], function ()
    after_each(net.release)

    it_with('python3', 'a TCP client of ours is answered', function ()
      local port_file = net.tmpname()
      local finish = net.start(net.python(([[
import os, socket
l = socket.create_server((%q, 0), family=%s)
open(%q, 'w').write(str(l.getsockname()[1]))
os.rename(%q, %q)
c, _ = l.accept()
data = b''
while True:
    part = c.recv(65536)
    if not part: break
    data += part
c.sendall(data[::-1])
c.close()
print(len(data))
]]):format(host, family == llsocket.AF_INET and 'socket.AF_INET'
           or 'socket.AF_INET6', port_file .. '.new', port_file .. '.new',
           port_file)))
      local wait = ('until test -s %s; do sleep 0.01; done; cat %s')
                   :format(port_file, port_file)
      local port = net.run('timeout 10 sh -c ' .. net.quote(wait))
      local s = limited(net.own(socket.new(net.inet(host, port))))
      net.nothing(s:connect())
      local text = pattern:sub(1, 100003)
      local sent = 0
      while sent < #text do
        sent = sent + assert(s:send(text:sub(sent + 1)))
      end
      net.nothing(s:shutdown(llsocket.SHUT_WR))
      local got = net.recvall(s, #text + 1)
      assert.is_true(got == text:reverse())
      net.gone(s:recv())
      assert.equal('100003\n', (finish()))
    end)

    it_with('python3', 'a TCP server of ours gets every byte', function ()
      local l, ai = net.listener(family)
      local finish = net.start(net.python(([[
import socket
s = socket.create_connection((%q, %d), 10)
s.sendall(bytes(range(256)) * 4096)
s.shutdown(socket.SHUT_WR)
print(s.recv(100).decode(), s.recv(100))
]]):format(host, ai:port())))
      local s = accept(l)
      assert.is_true(net.recvall(s, #pattern + 1) == pattern)
      net.is({ 3, nil, false }, s:send('got'))
      s:close()
      assert.equal("got b''\n", (finish()))
    end)

    it_with('python3', 'datagrams go both ways', function ()
      local s, ai = net.udp(family)
      local finish = net.start(net.python(([[
import socket
s = socket.socket(%s, socket.SOCK_DGRAM)
s.settimeout(10)
s.sendto(b'a\0b', (%q, %d))
data, peer = s.recvfrom(100)
print(data, peer[1])
s.sendto(b'', peer)
s.sendto(b'x' * 65507, peer)
]]):format(family == llsocket.AF_INET and 'socket.AF_INET'
           or 'socket.AF_INET6', host, ai:port())))
      local msg, from = limited(s):recvfrom()
      assert.equal('a\0b', msg)
      net.is({ 5, nil, false }, s:sendto('hello', from))
      assert.equal("b'hello' " .. ai:port() .. '\n', (finish()))
      local empty, again_from = s:recvfrom()
      assert.equal('', empty)
      assert.is_true(from == again_from)
      assert.equal(65507, #s:recv())
    end)
  end)
end


describe('with Python over unix sockets', function ()
  after_each(net.release)

  local function unix_listener ()
    local path = net.tmpname()
    local l = net.own(socket.new(net.unix(path)))
    l:bind()
    l:listen()
    return l, path
  end

  it_with('python3', 'a descriptor comes with others', function ()
    local l, path = unix_listener()
    local finish = net.start(net.python(([[
import os, socket
s = socket.socket(socket.AF_UNIX)
s.connect(%q)
r, w = os.pipe()
socket.send_fds(s, [b'x'], [w, 0, 1])
os.close(w)
print(os.read(r, 100), os.read(r, 100))
]]):format(path)))
    local s = accept(l)
    local fd = assert(s:recvfd())
    local iov = llsocket.iovec.new()
    iov:add('through the pipe')
    net.is({ 16, nil, false }, iov:writev(fd))
    net.nothing(socket.close(fd))
    assert.equal("b'through the pipe' b''\n", (finish()))
  end)

  it_with('python3', 'a descriptor is received there', function ()
    local l, path = unix_listener()
    local finish = net.start(net.python(([[
import os, socket
s = socket.socket(socket.AF_UNIX)
s.connect(%q)
data, fds, flags, _ = socket.recv_fds(s, 100, 10)
print(data, len(fds), flags)
os.write(fds[0], b'from the other process')
]]):format(path)))
    local s = accept(l)
    local a, b = net.unix_pair()
    net.is({ 0, nil, false }, s:sendfd(a:fd()))
    a:close()
    assert.equal('from the other process', (limited(b):recv()))
    assert.equal("b'\\x00' 1 0\n", (finish()))
    net.gone(b:recv())
  end)

  it_with('python3', 'an abstract name is the same name', function ()
    local name = 'llsocket-' .. net.tmpname()
    local s = net.own(socket.new(net.unix('\0' .. name, DGRAM)))
    net.nothing(s:bind())
    local finish = net.start(net.python(([[
import socket
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind('\0%s-peer')
s.sendto(b'hello', '\0%s')
print(s.recv(100))
]]):format(name, name)))
    local msg, from = limited(s):recvfrom()
    assert.equal('hello', msg)
    assert.equal('\0' .. name .. '-peer', from:addr())
    s:sendto('hi', from)
    assert.equal("b'hi'\n", (finish()))
  end)
end)


describe('with socat', function ()
  after_each(net.release)

  local function socat (address, input)
    return net.start(("printf %s | timeout 20 socat -t 10 - '%s'"):format(
      net.quote(input), address))
  end

  it_with('socat', 'a TCP server answers', function ()
    local l, ai = net.listener()
    local finish = socat('TCP4:127.0.0.1:' .. ai:port(), 'hello')
    local s = accept(l)
    assert.equal('hello', net.recvall(s, 100))
    s:send('good bye')
    s:close()
    assert.equal('good bye', (finish()))
  end)

  it_with('socat', 'a TCP server answers over IPv6', function ()
    local l, ai = net.listener(llsocket.AF_INET6)
    local finish = socat('TCP6:[::1]:' .. ai:port(), 'hello')
    local s = accept(l)
    assert.equal('hello', net.recvall(s, 100))
    s:send('good bye')
    s:close()
    assert.equal('good bye', (finish()))
  end)

  it_with('socat', 'a server by path answers', function ()
    local path = net.tmpname()
    local l = net.own(socket.new(net.unix(path)))
    l:bind()
    l:listen()
    local finish = socat('UNIX-CONNECT:' .. path, 'hello')
    local s = accept(l)
    assert.equal('hello', net.recvall(s, 100))
    s:send('good bye')
    s:close()
    assert.equal('good bye', (finish()))
  end)

  it_with('socat', 'a server by abstract name answers', function ()
    local name = 'llsocket-' .. net.tmpname()
    local l = net.own(socket.new(net.unix('\0' .. name)))
    l:bind()
    l:listen()
    local finish = socat('ABSTRACT-CONNECT:' .. name, 'hello')
    local s = accept(l)
    assert.equal('hello', net.recvall(s, 100))
    s:send('good bye')
    s:close()
    assert.equal('good bye', (finish()))
  end)

  it_with('socat', 'a seqpacket server answers', function ()
    local path = net.tmpname()
    local l = net.own(socket.new(net.unix(path, llsocket.SOCK_SEQPACKET)))
    l:bind()
    l:listen()
    local finish = socat('UNIX-CONNECT:' .. path .. ',type=5', 'hello')
    local s = accept(l)
    assert.equal('hello', (s:recv()))
    s:send('good bye')
    s:close()
    assert.equal('good bye', (finish()))
  end)
end)


describe('with curl', function ()
  after_each(net.release)

  local function request (s)
    local text = ''
    while not text:find('\r\n\r\n', 1, true) do
      text = text .. assert(s:recv())
    end
    return text
  end

  for _, f in ipairs(net.families) do
    it_with('curl', 'a small HTTP server answers over ' .. f[1], function ()
      local l, ai = net.listener(f[2])
      local finish = net.start(('curl -sS -m 10 "http://%s/some/path"'):format(
        tostring(ai)))
      local s = accept(l)
      assert.matches('^GET /some/path HTTP/1%.1\r\n', request(s))
      local body = 'hello from Lua\n'
      s:send('HTTP/1.1 200 OK\r\nContent-Length: ' .. #body
             .. '\r\nConnection: close\r\n\r\n' .. body)
      s:close()
      assert.equal(body, (finish()))
    end)
  end

  it_with('curl', 'a server on a unix socket answers', function ()
    local path = net.tmpname()
    local l = net.own(socket.new(net.unix(path)))
    l:bind()
    l:listen()
    local finish = net.start(
      'curl -sS -m 10 --unix-socket ' .. path .. ' http://localhost/')
    local s = accept(l)
    request(s)
    s:send('HTTP/1.0 200 OK\r\n\r\nhello')
    s:close()
    assert.equal('hello', (finish()))
  end)

  it_with('curl', 'a file goes out by sendfile', function ()
    local path = net.ownfile(support.write(support.tmpname(), pattern))
    local copy = net.tmpname()
    local l, ai = net.listener()
    local finish = net.start(('curl -sS -m 10 -o %s http://%s/'):format(
      copy, tostring(ai)))
    local s = accept(l)
    request(s)
    s:tcpcork(true)
    s:send('HTTP/1.1 200 OK\r\nContent-Length: ' .. #pattern
           .. '\r\nConnection: close\r\n\r\n')
    local f = net.openfile(path, 'rb')
    local offset = 0
    while offset < #pattern do
      offset = offset + assert(s:sendfile(f, #pattern - offset, offset))
    end
    s:tcpcork(false)
    s:close()
    assert.equal('', (finish()))
    assert.is_true(support.read(copy) == pattern)
  end)
end)


describe('signal handling of this process', function ()
  it('is what it was before', function ()
    -- SIGPIPE is number 13: neither ignored, nor blocked, nor caught by the
    -- module. What the process began with is what its parent gave it.
    local before = { net.status 'SigIgn', net.status 'SigBlk',
                     net.status 'SigCgt' }
    local a, b = net.unix_pair()
    b:close()
    net.lost(a:send('x'))
    net.lost(a:sendfd(0))
    local f = net.openfile('/etc/passwd')
    net.lost(a:sendfile(f, 5))
    assert.same(before, { net.status 'SigIgn', net.status 'SigBlk',
                          net.status 'SigCgt' })
    net.release()
  end)
end)
