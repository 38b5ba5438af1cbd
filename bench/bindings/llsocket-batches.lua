-- SPDX-License-Identifier: MIT
-- Many messages in a call. All payloads differ, and before anything is
-- measured what came is compared with what went, byte by byte.

local cref = require 'cref'
local ll = require 'llsocket'
local peers = require 'bench.bindings.peers'
local gathers = require 'bench.works'.gathers
local socket, buffer, batch = ll.socket, ll.buffer, ll.batch

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

-- Each message in a slot of its own, which goes again and again.
local function batches (w, control)
  local t, a, b, to = udp()
  local list, count = payloads(w), w.count
  local out, into = batch.new(count, 2048, control),
                    batch.new(count, 2048, control)
  for k = 1, count do out:add(list[k], to) end
  local function pass ()
    out:next(1)
    if a:sendbatch(out) ~= count then error 'short' end
    if b:recvbatch(into) ~= count then error 'short' end
  end
  pass()
  local got = {}
  for data in into:datagrams() do got[#got + 1] = data end
  same(got, list)
  return t, pass, out, into, list, to, b
end

local function left_in_it (control)
  return function (w)
    local t, pass = batches(w, control)
    function t.run (n)
      for _ = 1, n do pass() end
    end
    return t
  end
end

udp_case('udp-batch udp-mmsg', 'batch, data left in it', left_in_it())
udp_case('udp-mmsg', 'batch, no control room', left_in_it(0))
udp_case('udp-mmsg', 'batch, 1 KiB of control room', left_in_it(1024))

-- The difference of these two is what reading costs: two values a datagram.
local function controls (read)
  return function (w)
    local t, pass, _, into, _, _, b = batches(w)
    local count = w.count
    assert(b:recvpktinfo(true) and b:recvtos(true))
    function t.run (n)
      for _ = 1, n do
        pass()
        for k = 1, read and count or 0 do
          local ecn, ifindex = into:control(k, 'tos', 'pktinfo.ifindex')
          if not ecn or not ifindex then error 'no control data' end
        end
      end
    end
    return t
  end
end

case('udp-mmsg-64', 'batch, control data left in it', controls(false))
case('udp-mmsg-64', 'batch, control data read', controls(true))

udp_case('udp-batch udp-mmsg', 'batch, strings', function (w)
  local t, pass, _, into = batches(w)
  local size = w.size
  function t.run (n)
    for _ = 1, n do
      pass()
      for data in into:datagrams() do
        if #data ~= size then error 'short' end
      end
    end
  end
  return t
end)

udp_case('udp-mmsg', 'batch, strings by number', function (w)
  local t, pass, _, into = batches(w)
  local count = w.count
  function t.run (n)
    for _ = 1, n do
      pass()
      for k = 1, count do
        if not into:data(k) then error 'short' end
      end
    end
  end
  return t
end)

udp_case('udp-batch udp-mmsg', 'batch, filled anew', function (w)
  local t, pass, out, _, list, to = batches(w)
  local count = w.count
  function t.run (n)
    for _ = 1, n do
      out:clear()
      for k = 1, count do out:add(list[k], to) end
      pass()
    end
  end
  return t
end)

local function segments (w)
  local t, a, b, to = udp(true)
  local list = payloads(w)
  local out, into = batch.new(1, 65536), batch.new(1, 65536)
  assert(out:add(list, to, nil, w.size))
  local function pass ()
    out:next(1)
    if a:sendbatch(out) ~= 1 then error 'short' end
    if b:recvbatch(into) ~= 1 then error 'short' end
  end
  pass()
  local got = {}
  for data in into:datagrams() do got[#got + 1] = data end
  same(got, list)
  return t, pass, into
end

udp_case('udp-batch udp-gso', 'GSO, one room', function (w)
  local t, pass, into = segments(w)
  local size = w.size
  function t.run (n)
    for _ = 1, n do
      pass()
      if into:segment(1) ~= size then error 'short' end
    end
  end
  return t
end)

udp_case('udp-batch udp-gso', 'GSO, strings', function (w)
  local t, pass, into = segments(w)
  local size = w.size
  function t.run (n)
    for _ = 1, n do
      pass()
      for data in into:datagrams() do
        if #data ~= size then error 'short' end
      end
    end
  end
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
