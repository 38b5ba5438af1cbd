-- SPDX-License-Identifier: MIT
-- What the specs of the servers in examples/ have in common.

local llsocket = require 'llsocket'
local support = require 'test.support'
local quote = support.quote

local servers = {}

-- Runs a command that starts a server at a port of its own, calls
-- f(port, server, pid), and ends it: its output, status.
function servers.with_command (command, f)
  local server = support.popen(
    ('{ %s 2>&1 & echo $!; wait $!; } 2>/dev/null'):format(command))
  local pid, port
  local ok, message = pcall(function ()
    -- The number may come after the program's first line.
    for _ = 1, 2 do
      local line = assert(server:read('*l'))
      pid = line:match('^%d+$') or pid
      port = line:match('^listening at 127%.0%.0%.1:(%d+)$') or port
    end
    assert(pid and port, 'the server did not start')
    f(port, server, pid)
  end)
  if pid then os.execute('kill ' .. pid .. ' 2>/dev/null') end
  local output, status = server:wait()
  if not ok then error(tostring(message) .. '\n' .. output, 0) end
  return output, status
end

-- The same for a program of ours: its output. `limit` is how many descriptors
-- it may have.
function servers.with (path, args, f, limit)
  local words = { quote(support.lua()), quote(path) }
  for i, word in ipairs(args) do words[i + 2] = quote(word) end
  local output = servers.with_command(
    (limit and ('ulimit -n %d; '):format(limit) or '')
    .. table.concat(words, ' '), f)
  return output
end

-- Runs a client of ours with `ll`, `port` and `connect()` at hand.
function servers.client (port, script, ...)
  local output, status = support.run([[
    local ll = require 'llsocket'
    local port = arg[1]
    local now = ll.now
    local function connect (room)
      local ai = assert(ll.inet.getaddrinfo('127.0.0.1', port,
                                            ll.SOCK_STREAM))[1]
      local sock = assert(ll.socket.new(ai))
      sock:rcvtimeo(20)
      sock:sndtimeo(20)
      if room then sock:rcvbuf(room) sock:sndbuf(room) end
      assert(not sock:connect())
      return sock
    end
    local function read_all (sock, n)
      local parts, len = {}, 0
      while not n or len < n do
        local msg, err, again = sock:recv()
        assert(not err and not again, err or 'too late')
        if not msg then break end
        parts[#parts + 1] = msg
        len = len + #msg
      end
      return table.concat(parts)
    end
  ]] .. script, port, ...)
  assert(status == 0, output)
  return output
end

-- The path of a copy of an example with other numbers, { LINE = 9 }.
function servers.changed (name, numbers)
  local text = support.read('examples/' .. name .. '.lua')
  for key, value in pairs(numbers) do
    local n
    text, n = text:gsub('(\nlocal ' .. key .. ' = )%d+', '%1' .. value)
    assert(n == 1, 'no ' .. key .. ' in ' .. name)
  end
  return support.write(support.tmpname '.lua', text)
end

-- The process and its children.
function servers.family (pid)
  local list = { pid }
  for child in support.command('pgrep -P ' .. pid):gmatch '%d+' do
    list[#list + 1] = child
  end
  return list
end

-- How many sockets listen at the port, by the kernel's table; waits until there
-- are so many. Skips where there is no such table.
function servers.listen_at (port, n)
  local row = (' %%x+:%04X %%x+:%%x+ 0A '):format(port)
  for _ = 1, 1500 do
    local file = io.open '/proc/net/tcp'
    if not file then return support.skip 'there is no /proc/net/tcp' end
    local _, found = file:read('*a'):gsub(row, '')
    file:close()
    if found == n then return true end
    os.execute 'sleep 0.02'
  end
  return false
end

function servers.sockets (pid)
  local text = support.command(('ls -l /proc/%s/fd'):format(pid))
  return select(2, text:gsub('socket:', ''))
end

-- From now on the process gets no descriptor more than it has.
function servers.exhaust (pid)
  support.needs 'prlimit'
  local used, free = {}, 0
  for fd in support.command(('ls /proc/%s/fd'):format(pid)):gmatch '%d+' do
    used[tonumber(fd)] = true
  end
  while used[free] do free = free + 1 end
  support.command(('prlimit --pid %s --nofile=%d'):format(pid, free))
end

-- Whether it waits, sooner or later: ten looks in a row find it asleep.
function servers.rests (pid)
  local asleep = 0
  for _ = 1, 500 do
    local file = io.open(('/proc/%s/stat'):format(pid))
    if not file then return support.skip 'there is no /proc' end
    asleep = file:read('*a'):find('%) S') and asleep + 1 or 0
    file:close()
    if asleep == 10 then return true end
    llsocket.poll({}, 20)
  end
  return false
end

-- How often a process has waited.
function servers.sleeps (pid)
  local file = io.open(('/proc/%s/status'):format(pid))
  if not file then return support.skip 'there is no /proc' end
  local n = file:read('*a'):match '\nvoluntary_ctxt_switches:%s*(%d+)'
  file:close()
  return tonumber(n)
end

return servers
