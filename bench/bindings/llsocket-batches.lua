-- SPDX-License-Identifier: MIT
-- Many messages in a call. All payloads differ, and before anything is
-- measured what came is compared with what went, byte by byte.

local cref = require 'cref'
local ll = require 'llsocket'
local peers = require 'bench.bindings.peers'
local gathers = require 'bench.works'.gathers
local socket, buffer = ll.socket, ll.buffer

local cases = {}

local function case (works, form, make)
  for work in works:gmatch '%S+' do
    cases[#cases + 1] = { work, form, make }
  end
end

local function payloads (w)
  local list = {}
  for k = 1, w.count do list[k] = peers.text(w.size, k) end
  return list
end

-- `got` are strings or buffers.
local function same (got, list)
  assert(#got == #list, 'not as many came as went')
  for k = 1, #list do
    assert(tostring(got[k]) == list[k], 'another message came')
  end
end

local function udp (gro)
  local a, b = cref.udppair()
  local t = { a = a, b = b }
  a, b = socket.wrap(a), socket.wrap(b)
  if gro then assert(b:udpgro(true)) end
  return t, a, b, b:getsockname()
end

local sizes = { 64, 1400 }

local function udp_case (works, form, make)
  for _, size in ipairs(sizes) do
    case((works:gsub('%S+', '%0-' .. size)), form, make)
  end
end

udp_case('udp-batch udp-mmsg', 'mmsg, strings', function (w)
  local t, a, b, to = udp()
  local list, count, got = payloads(w), w.count, nil
  function t.run (n)
    for _ = 1, n do
      if a:sendmmsg(list, to) ~= count then error 'short' end
      got = b:recvmmsg(count, 2048)
      if #got ~= count then error 'short' end
    end
  end
  t.run(1)
  same(got, list)
  return t
end)

udp_case('udp-batch udp-mmsg', 'mmsg, buffers', function (w)
  local t, a, b, to = udp()
  local list, count, bufs, outs = payloads(w), w.count, {}, {}
  for k = 1, count do
    outs[k], bufs[k] = buffer.new(2048), buffer.new(2048)
    outs[k]:add(list[k])
  end
  function t.run (n)
    for _ = 1, n do
      if a:sendmmsg(outs, to) ~= count then error 'short' end
      if b:recvmmsg_into(bufs) ~= count then error 'short' end
    end
  end
  t.run(1)
  same(bufs, list)
  return t
end)

udp_case('udp-batch udp-gso', 'GSO, strings', function (w)
  local t, a, b, to = udp(true)
  local list, count, size, got = payloads(w), w.count, w.size, nil
  function t.run (n)
    for _ = 1, n do
      a:sendseg(list, size, to)
      got = b:recvseg()
      if #got ~= count then error 'short' end
    end
  end
  t.run(1)
  same(got, list)
  return t
end)

udp_case('udp-batch udp-gso', 'GSO, one buffer', function (w)
  local t, a, b, to = udp(true)
  local list, size, total = payloads(w), w.size, w.count * w.size
  local out, buf = buffer.new(65536), buffer.new(65536)
  local from = ll.unix.getaddrinfo ''
  out:add(table.concat(list))
  function t.run (n)
    for _ = 1, n do
      a:sendseg(out, size, to)
      local len, segment = b:recvseg_into(buf, from)
      if len ~= total or segment ~= size then error 'short' end
    end
  end
  t.run(1)
  same(buf:split(size), list)
  return t
end)

udp_case('udp-batch', 'one by one, strings', function (w)
  local t, a, b, to = udp()
  local list, count, size = payloads(w), w.count, w.size
  function t.run (n)
    for _ = 1, n do
      for k = 1, count do a:sendto(list[k], to) end
      for _ = 1, count do
        if #b:recv(2048) ~= size then error 'short' end
      end
    end
  end
  return t
end)

local function pair ()
  local a, b = cref.socketpair()
  return { a = a, b = b }, socket.wrap(a), socket.wrap(b)
end

-- What came has to be the pieces, one after the other. The buffer is emptied
-- when it is full.
local function gather_case (form, send)
  for _, work in ipairs(gathers) do
    case(work, form, function (w)
      local t, a, b = pair()
      local list, total = payloads(w), w.size * w.count
      local full = math.max(math.floor(65536 / total), 1)
      local buf = buffer.new(full * total)
      function t.run (n)
        for first = 1, n, full do
          for _ = first, math.min(n, first + full - 1) do
            send(a, list)
            if b:recv_into(buf) ~= total then error 'short' end
          end
          buf:clear()
        end
      end
      send(a, list)
      b:recv_into(buf)
      assert(tostring(buf) == table.concat(list))
      buf:clear()
      return t
    end)
  end
end

gather_case('list', function (a, list) a:send(list) end)

gather_case('table.concat', function (a, list) a:send(table.concat(list)) end)

case('records-64x64', 'list and split', function (w)
  local t, a, b = pair()
  local list, count, size, got = payloads(w), w.count, w.size, nil
  local buf = buffer.new(65536)
  function t.run (n)
    for _ = 1, n do
      a:send(list)
      b:recv_into(buf)
      got = buf:split(size)
      if #got ~= count then error 'short' end
    end
  end
  t.run(1)
  same(got, list)
  return t
end)

-- C sends 64 bytes for each record, and this 66.
case('records-64x64', 'addframes and frames', function (w)
  local t, a, b = pair()
  local list, count, got = payloads(w), w.count, nil
  local out, buf = buffer.new(65536), buffer.new(65536)
  function t.run (n)
    for _ = 1, n do
      out:addframes(list, 2)
      out:consume(a:send_part(out))
      b:recv_into(buf)
      got = buf:frames(2)
      if #got ~= count then error 'short' end
    end
  end
  t.run(1)
  same(got, list)
  return t
end)

return cases
