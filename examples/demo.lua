-- SPDX-License-Identifier: MIT
-- What llsocket does, on real input and between two processes:
--
--   make demo        or        lua5.4 examples/demo.lua [file]
--
-- Each file in examples/demo/ is a kind of transfer, with its two ends:
-- here() runs in this process, there() in another one, which here() starts.
-- Every byte that arrives is compared. The file is what sendfile sends; the
-- system's C library when none is given. Below the first step of each kind
-- stand the lines that did it, and where they are.

local here = arg[0]:match('^(.*)/') or '.'
package.path = here .. '/?.lua;' .. package.path

local llsocket = require 'llsocket'
local common = require 'demo.common'
local clock = require 'demo.clock'

-- Steps that begin later than this do not run: one that fails may have waited
-- for all its time limits.
local LATEST = 60

local function has_ipv6 ()
  for _, interface in ipairs(assert(llsocket.device.getifaddrs())) do
    for _, inet6 in ipairs(interface.inet6) do
      if inet6.addr == '::1' then return true end
    end
  end
end

local no_ipv6 = not has_ipv6() and 'this machine has no ::1'
local no_seqpacket = not llsocket.SOCK_SEQPACKET
                     and 'this system has no SOCK_SEQPACKET'
local no_abstract = not llsocket.unix.getaddrinfo('\0name')
                    and 'this system has no abstract names'

local dir = common.command('mktemp -d')
local abstract = '@llsocket' .. dir
local file = arg[1] or common.systemfile()

-- What is done, a reason not to do it, the transfer and its arguments.
local steps = {
  { 'TCP, IPv4', nil, 'stream', '127.0.0.1' },
  { 'TCP, IPv6', no_ipv6, 'stream', '::1' },
  { 'unix stream', nil, 'stream', dir .. '/stream' },
  { 'unix stream, abstract name', no_abstract, 'stream', abstract },
  { 'UDP, IPv4', nil, 'datagram', '127.0.0.1' },
  { 'UDP, IPv6', no_ipv6, 'datagram', '::1' },
  { 'unix datagrams', nil, 'datagram', dir .. '/dgram' },
  { 'unix seqpacket', no_seqpacket, 'record', dir .. '/seqpacket' },
  { 'sendfile, TCP, IPv4', nil, 'file', '127.0.0.1', file },
  { 'sendfile, TCP, IPv6', no_ipv6, 'file', '::1', file },
  { 'listening socket passed', nil, 'pass', dir .. '/pass' },
  { 'scatter/gather with descriptors', nil, 'message', dir .. '/message' },
  { 'multicast, IPv4', nil, 'multicast', '239.255.76.76' },
  { 'multicast, IPv6', no_ipv6, 'multicast', 'ff11::4c4c' },
}

local function rate (bytes, seconds)
  return ('%.1f MB/s'):format(bytes / math.max(seconds, 1e-6) / 1e6)
end

-- The lines of examples/demo/<name>.lua, or of what all have in common, in
-- which the text of a call stands.
local function find (name, call)
  for _, module in ipairs { name, 'common' } do
    local path, number = ('%s/demo/%s.lua'):format(here, module), 0
    for line in io.lines(path) do
      number = number + 1
      -- In the list of such texts it is in quotes.
      if line:find(call, 1, true) and not line:find("^%s*'") then
        return ('    %s:%d'):format(path, number), line:match('^%s*(.*)')
      end
    end
  end
  error(name .. ' has no ' .. call)
end

local shown = {}

local function show (name)
  if shown[name] then return end
  shown[name] = true
  for _, call in ipairs(require('demo.' .. name).shows) do
    print(('%-36s %s'):format(find(name, call)))
  end
end

local began = clock.now()
local done, failed, skipped = 0, 0, 0

local function transfer (name, ...)
  assert(clock.now() - began < LATEST, 'no time left')
  return require('demo.' .. name).here(...)
end

local function run (name, reason, kind, ...)
  local ok, what, bytes, seconds
  if reason then
    ok, bytes = true, reason
  else
    ok, what, bytes, seconds = pcall(transfer, kind, ...)
  end
  local line
  if not ok then
    failed = failed + 1
    line = 'FAILED: ' .. tostring(what)
    collectgarbage()  -- closes the sockets that the transfer has left
  elseif not what then
    skipped = skipped + 1
    line = 'skipped: ' .. bytes
  else
    done = done + 1
    line = ('%s: %d bytes, %s'):format(what, bytes, rate(bytes, seconds))
  end
  print(('%-32s %s'):format(name, line))
  if ok and what then show(kind) end
end

io.stdout:setvbuf('line')
for _, step in ipairs(steps) do
  run(step[1], step[2], step[3], step[4], step[5])
end

os.execute('rm -r ' .. common.quote(dir))
print(('%d steps done, %d failed, %d skipped, %.1f s'):format(done, failed,
  skipped, clock.now() - began))
os.exit(failed == 0 and 0 or 1)
