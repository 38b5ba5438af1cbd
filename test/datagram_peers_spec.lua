-- SPDX-License-Identifier: MIT
-- Datagrams, parts and lists exchanged with another program: Python's sockets.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local net = require 'test.support_net'
local support = require 'test.support'
local buffer = llsocket.buffer

local function it_python (name, f)
  it(name, function ()
    if not support.has 'python3' then return pending 'there is no python3' end
    f()
  end)
end


-- What both programs can make without sending it: datagrams whose bytes and
-- lengths differ, up to 1400 bytes. All fit into the receive buffer that Linux
-- gives anybody (net.core.rmem_max): a busy reader finds them there.
local COUNT = 200
local list = {}
for i = 1, COUNT do
  local len = i * 37 % 1401
  list[i] = string.char(i % 256):rep(len)
end
local python_list = [[
import socket, sys, struct
items = [bytes([i % 256]) * (i * 37 % 1401) for i in range(1, 201)]
]]


for _, f in ipairs(net.families) do
  local host = net.loopback(f[2]):addr()
  local family = f[2] == llsocket.AF_INET and 'AF_INET' or 'AF_INET6'

  -- A program that has a UDP socket `s`, whose first line of output is its
  -- port; `text` goes on. Gives its address and what waits for its end.
  local function peer (text)
    local child = support.popen('exec 2>&1; ' .. net.python(python_list .. ([[
s = socket.socket(socket.%s, socket.SOCK_DGRAM)
s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4000000)
s.bind((%q, 0))
s.settimeout(10)
print(s.getsockname()[1], flush=True)
]]):format(family, host) .. text))
    local port = assert(tonumber(child:read('*l')))
    return net.inet(host, port, llsocket.SOCK_DGRAM), function ()
      return (child:wait())
    end
  end

  -- What the peer compares, datagram by datagram.
  local compare = [[
for i, item in enumerate(items):
    got, sender = s.recvfrom(65536)
    if got != item:
        print('datagram', i + 1, len(item), len(got))
        break
s.settimeout(0)
try:
    print('more', s.recv(65536))
except BlockingIOError:
    print('end')
]]

  describe('with Python over ' .. f[1] .. ' #once', function ()
    after_each(net.release)

    it_python('a batch sends what it sees', function ()
      local to, finish = peer(compare)
      local a, b = net.udp(f[2]), llsocket.batch.new(64, 2000)
      for _, text in ipairs(list) do
        if not b:add(text, to) then
          while b:next() <= #b do assert(a:sendbatch(b)) end
          b:clear()
          b:add(text, to)
        end
      end
      while b:next() <= #b do assert(a:sendbatch(b)) end
      assert.equal('end\n', finish())
    end)

    it_python('send of a list and send_part send what it sees', function ()
      local to, finish = peer(compare)
      local a = net.udp(f[2])
      net.nothing(a:connect(to))
      for i, text in ipairs(list) do
        local len = #text
        if i % 2 == 0 then
          net.is({ len, nil, false },
                 a:send { text:sub(1, 5), '', buf.of(text:sub(6)) })
        else
          net.is({ len, nil, false }, a:send_part('>>' .. text .. '<', 3, -2))
        end
      end
      assert.equal('end\n', finish())
    end)

    it_python('a batch sends segments that it sees', function ()
      local to, finish = peer([[
items = [bytes([n % 256]) * n for n in (1, 99, 1400)
         for i in range(50)] + [b'last']
]] .. compare)
      local a = net.udp(f[2])
      for _, n in ipairs { 1, 99, 1400 } do
        local text = string.char(n % 256):rep(n)
        local b = llsocket.batch.new(2, 60000)
        b:add(text:rep(25), to, nil, n)
        b:add(text:rep(25), to, nil, n)
        net.is({ 2, nil, false }, a:sendbatch(b))
      end
      net.is({ 4, nil, false }, a:sendto('last', to))
      assert.equal('end\n', finish())
    end)

    -- The peer sends to an address when it has got a datagram from there.
    local send = [[
_, to = s.recvfrom(10)
for item in items:
    s.sendto(item, to)
]]

    local function request (to)
      local s, here = net.udp(f[2])
      s:rcvbuf(4000000)
      s:rcvtimeo(10)
      net.is({ 2, nil, false }, s:sendto('go', to))
      return s, here
    end

    it_python('a batch receives what it sends', function ()
      local to, finish = peer(send)
      local s, got, b = request(to), {}, llsocket.batch.new(64, 1500)
      while #got < COUNT do
        assert(s:recvbatch(b))
        for text, i in b:datagrams() do
          got[#got + 1] = text
          assert.is_true(b:name(i) == to)
        end
      end
      assert.same(list, got)
      assert.equal('', finish())
    end)

    it_python('sock:recvfrom_into receives what it sends', function ()
      local to, finish = peer(send)
      local s, b, ai = request(to), buffer.new(), llsocket.unix.getaddrinfo('')
      for i = 1, COUNT do
        b:clear()
        net.is({ #list[i] }, s:recvfrom_into(b, ai))
        assert.equal(list[i], tostring(b))
        assert.is_true(ai == to)
      end
      assert.equal('', finish())
    end)

    it_python('a batch receives what it sends in segments', function ()
      local to, finish = peer [[
_, to = s.recvfrom(10)
UDP_SEGMENT = 103
data = b''.join(bytes([i]) * 700 for i in range(40)) + b'last'
s.sendmsg([data], [(socket.IPPROTO_UDP, UDP_SEGMENT,
                    struct.pack('H', 700))], 0, to)
]]
      local s, got, b = request(to), {}, llsocket.batch.new(8, 65536)
      s:udpgro(true)
      while #got < 41 do
        assert(s:recvbatch(b))
        for text, i in b:datagrams() do
          got[#got + 1] = text
          assert.is_true(b:name(i) == to)
        end
      end
      for i = 1, 40 do
        assert.is_true(got[i] == string.char(i - 1):rep(700))
      end
      assert.equal('last', got[41])
      assert.equal('', finish())
    end)

    it_python('frames are what struct packs', function ()
      local child = support.popen('exec 2>&1; ' .. net.python(python_list .. ([[
s = socket.create_server((%q, 0), family=socket.%s)
print(s.getsockname()[1], flush=True)
c, _ = s.accept()
c.settimeout(10)
def read(n):
    data = b''
    while len(data) < n:
        data += c.recv(n - len(data))
    return data
for item in items:
    assert read(struct.unpack('<I', read(4))[0]) == item
for item in items:
    c.sendall(struct.pack('>H', len(item)) + item)
c.close()
print('end')
]]):format(host, family)))
      local s = net.own(assert(llsocket.socket.new(
        net.inet(host, assert(tonumber(child:read('*l')))))))
      s:rcvtimeo(10)
      net.nothing(s:connect())
      local b, got = buffer.new(1, 1000000), {}
      assert.is_true(b:addframes(list, 4, true))
      while #b > 0 do b:consume(assert(s:send_part(b))) end
      while s:recv_into(b, 5000) do
        for _, text in ipairs(assert(b:frames(2))) do got[#got + 1] = text end
      end
      assert.same(list, got)
      assert.equal(0, #b)
      assert.equal('end\n', (child:wait()))
    end)
  end)
end
