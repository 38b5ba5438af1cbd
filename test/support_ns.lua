-- SPDX-License-Identifier: MIT
-- Programs in a network of their own: a namespace with a loopback interface
-- and more, with files of its own in the place of /etc/resolv.conf,
-- /etc/hosts and /etc/nsswitch.conf. Names are asked of 127.0.0.1, where a
-- name server of the test (test/support_dns.lua) listens, or nobody.

local support = require 'test.support'

-- The processes of a namespace end with its first one.
local ns = { unshare = 'unshare -rnmpf --mount-proc --kill-child' }

local etc = {
  -- Nobody is asked but the name server, once, and it may take 5 seconds.
  ['resolv.conf'] = 'nameserver 127.0.0.1\noptions timeout:5 attempts:2\n',
  ['nsswitch.conf'] = 'hosts: files dns\nservices: files\n',
  hosts = '127.0.0.1 localhost\n::1 localhost\n',
}

-- The shell's commands that make the world, before a program runs in it.
local function prepare (files)
  local lines = { 'set -e', '. test/waits.sh', 'ip link set lo up' }
  for name, text in pairs(etc) do
    local path = support.write(support.tmpname('.' .. name),
                               files and files[name] or text)
    lines[#lines + 1] = ('mount --bind %s /etc/%s'):format(
      support.quote(path), name)
  end
  -- A daemon that remembers names would be asked first.
  lines[#lines + 1] = 'if [ -d /run/nscd ]; then '
                      .. 'mount -t tmpfs none /run/nscd; fi'
  return table.concat(lines, '\n')
end

local reason

-- Why there can be none here; nil when there can.
function ns.missing ()
  if reason == nil then
    local out, status = support.command(ns.unshare .. " sh -c 'ip link set "
      .. "lo up && mount --bind /etc/hosts /etc/resolv.conf && echo yes' 2>&1")
    reason = (status ~= 0 or not out:find 'yes')
             and 'network and mount namespaces are needed' or false
  end
  return reason or nil
end

-- A name server beside the program, which knows `names`, the text of a table.
local function name_server (names)
  local ready = support.tmpname '.ready'
  local script = support.write(support.tmpname '.lua', ([[
    local server = require 'test.support_dns' %s
    assert(io.open('%s', 'w')):close()
    server:serve(50000)
  ]]):format(names, ready))
  return ('%s %s > /dev/null 2>&1 < /dev/null &\n'):format(
      support.quote(support.lua()), support.quote(script))
    .. ('try test -e %s'):format(support.quote(ready))
end

-- What glibc has for a thread it frees when that ends. LeakSanitizer takes it
-- for lost if the process ends in that moment, so it does not.
local threads_end = not support.asan() and '' or [[

  for _ = 1, 100 do
    local status = assert(io.open '/proc/self/status'):read '*a'
    if status:find 'Threads:%s*1\n' then break end
    llsocket.poll({}, 10)
  end]]

-- Runs a Lua program there, to its end: its output and its status. In `more`
-- are `shell`, commands that come before it; `files`, texts by their names in
-- /etc; `names`, what a name server beside it knows.
function ns.run (program, more)
  more = more or {}
  local script = support.write(support.tmpname '.lua', [[
    io.stdout:setvbuf 'no'
    local llsocket = require 'llsocket'
    local errno, inet, socket = llsocket.errno, llsocket.inet, llsocket.socket
    local dns = require 'test.support_dns'
    local now = llsocket.now
  ]] .. program .. threads_end)
  local commands = support.write(support.tmpname '.sh', table.concat({
    prepare(more.files), more.shell or '',
    more.names and name_server(more.names) or '',
    ('exec %s %s'):format(support.quote(support.lua()),
                          support.quote(script)),
  }, '\n'))
  -- The first process of a namespace is only ended by SIGKILL from outside.
  return support.command(('timeout -s KILL 120 %s sh %s 2>&1'):format(
    ns.unshare, support.quote(commands)))
end

return ns
