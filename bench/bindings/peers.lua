-- SPDX-License-Identifier: MIT
-- What the bindings share: payloads, and works of two processes.

local cref = require 'cref'

local peers = {}

-- `size` bytes that are not all the same, and not the same for each k.
function peers.text (size, k)
  local bytes = {}
  local value = 17 + (k or 0) * 89
  for i = 1, math.min(size, 4096) do
    value = (value * 75 + 74) % 65537
    bytes[i] = string.char(value % 256)
  end
  local text = table.concat(bytes)
  return (text:rep(math.ceil(size / #text)):sub(1, size))
end

-- Two connected descriptors; serve(fd) runs in a child with the second.
function peers.served (serve, make)
  local a, b = (make or cref.tcppair)()
  local child = cref.fork(function ()
    cref.close(a)
    serve(b)
  end)
  cref.close(b)
  return a, { children = { child } }
end

-- client(fd) returns function (msg, n).
function peers.pingpong (w, client, serve)
  local fd, t = peers.served(serve)
  local msg, run = peers.text(w.size), client(fd)
  function t.run (n) run(msg, n) end
  return t
end

-- client(fd) returns function (msg, count, n); serve(fd, size, total)
-- answers '.' to each `total` bytes.
function peers.bulk (w, client, serve)
  local fd, t = peers.served(function (b)
    serve(b, w.size, w.size * w.count)
  end)
  local msg, run = peers.text(w.size), client(fd)
  function t.run (n) run(msg, w.count, n) end
  return t
end

-- client(fd, file) returns function (bytes, n). The sink is C's.
function peers.sendfile (w, client)
  local fd, t = peers.served(function (b) cref.sink(b, 65536, w.size) end)
  t.file = cref.file(w.size)
  local run = client(fd, t.file)
  function t.run (n) run(w.size, n) end
  return t
end

return peers
