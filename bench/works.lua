-- SPDX-License-Identifier: MIT
-- What is measured, in the order of the table: for each work its name, what
-- it is, its sizes, and C's loop for it. `loop` gets what a binding has made
-- for the work (its descriptors are a and b) and the work itself; it returns
-- the function that does C's part n times. `most` is the largest n.

local cref = require 'cref'

local works = {}

local function work (name, title, fields)
  fields.name, fields.title = name, title
  works[#works + 1] = fields
  works[name] = fields
end

local function pair_loop (t, w)
  return function (n) cref.pair(t.a, t.b, w.size, n) end
end

local function bytes (n)
  return n < 1024 and n .. ' B' or ('%d KiB'):format(n / 1024)
end

for _, size in ipairs { 64, 4096, 65536 } do
  work('pair-' .. size, 'stream pair, send and recv, ' .. bytes(size),
       { size = size, loop = pair_loop })
end

work('udp-64', 'UDP sendto and recvfrom with the address, 64 B', {
  size = 64,
  loop = function (t, w)
    if t.connected then return pair_loop(t, w) end
    return function (n) cref.udp(t.a, t.b, w.size, n) end
  end
})

for _, size in ipairs { 64, 1400 } do
  local batch = ('32 UDP datagrams of %d B, against C '):format(size)
  local function loop (name)
    return function (t, w)
      return function (n) cref[name](t.a, t.b, w.size, w.count, n) end
    end
  end
  local function add (name, title, c)
    work(name .. '-' .. size, batch .. title,
         { size = size, count = 32, loop = loop(c) })
  end
  add('udp-batch', 'one by one', 'onebyone')
  add('udp-mmsg', 'sendmmsg and recvmmsg', 'mmsg')
  add('udp-gso', 'UDP_SEGMENT and UDP_GRO', 'gso')
end

-- At 1 KiB sock:send copies pieces together, and beyond it does not.
works.gathers = {}
for _, shape in ipairs { { 8, 64 }, { 64, 64 }, { 8, 1024 }, { 8, 2048 },
                         { 8, 4096 } } do
  local count, size = shape[1], shape[2]
  local name = ('gather-%dx%d'):format(count, size)
  table.insert(works.gathers, name)
  work(name, ('gather %d x %s, against C sendmsg'):format(count, bytes(size)), {
    size = size, count = count,
    loop = function (t)
      return function (n) cref.gather(t.a, t.b, count, size, n) end
    end
  })
end

work('records-64x64', '64 stream records of 64 B, against C one by one', {
  size = 64, count = 64,
  loop = function (t, w)
    return function (n) cref.records(t.a, t.b, w.size, w.count, n) end
  end
})

work('lines-32x64', '32 lines of 64 B, against C send and recv of them all', {
  size = 32 * 65, count = 32, loop = pair_loop
})

work('accept', 'accept and close', {
  most = 64,
  prepare = function (t, n) cref.connect(t.a, n) end,
  loop = function (t)
    return function (n) cref.accept(t.a, n) end
  end
})

work('dial', 'connect to a numeric address, and close', {
  most = 64,
  prepare = function (t) cref.drain(t.a) end,
  loop = function (t)
    return function (n) cref.dial(t.a, n) end
  end
})

work('query', 'a name of /etc/hosts, against C getaddrinfo', {
  loop = function ()
    return function (n) cref.getaddrinfo('localhost', '80', n) end
  end
})

work('descriptor', 'pass a descriptor, and close it', {
  loop = function (t)
    return function (n) cref.passfd(t.a, t.b, 0, n) end
  end
})

work('address', 'numeric address to object, against C getaddrinfo', {
  loop = function ()
    return function (n) cref.getaddrinfo('127.0.0.1', '80', n) end
  end
})

work('name', 'getsockname and text, against C getnameinfo', {
  loop = function (t)
    return function (n) cref.sockname(t.a, n) end
  end
})

-- Two processes on one processor. The binding has a connection, a, to a child
-- of its own; C has another one to a child in C.
local function two (serve, run)
  return function (t, w)
    local a, b = cref.tcppair()
    local child = cref.fork(function ()
      cref.close(a)
      serve(b, w)
    end)
    cref.close(b)
    t.children[#t.children + 1] = child
    return function (n) run(a, w, n) end
  end
end

work('tcp-pingpong', 'TCP ping-pong 64 B, two processes', {
  size = 64, two = true,
  loop = two(function (fd, w) cref.echo(fd, w.size) end,
             function (fd, w, n) cref.pingpong(fd, w.size, n) end)
})

work('tcp-bulk', 'TCP bulk, chunks of 64 KiB, two processes', {
  size = 65536, count = 16, two = true,
  loop = two(function (fd, w) cref.sink(fd, w.size, w.size * w.count) end,
             function (fd, w, n) cref.bulk(fd, w.size, w.count, n) end)
})

work('sendfile', 'sendfile 64 MiB, two processes', {
  size = 64 * 1048576, two = true, most = 1,
  loop = function (t, w)
    return two(function (fd) cref.sink(fd, 65536, w.size) end,
               function (fd, _, n) cref.sendfile(fd, t.file, w.size, n) end
    )(t, w)
  end
})

return works
