-- SPDX-License-Identifier: MIT
-- LuaSocket's own test files over llsocket.luasocket, in a network of their
-- own. `make luasocket-tests` gets them from Debian's source package. Not among
-- them are those that need a web server with its CGI programs (httptest), or a
-- server of FTP, SMTP, DICT or TFTP.

local lfs = require 'lfs'
local ns = require 'test.support_ns'
local support = require 'test.support'

local place = os.getenv 'LUASOCKET_TESTS' or 'build/luasocket/test'

-- Runs the shell's commands where the tests lie, in a copy. `run` is the
-- interpreter with the adapter in the place of `socket`.
local function run (commands, faster)
  local here = lfs.currentdir()
  local dir = support.tmpname()
  assert(lfs.mkdir(dir))
  local lines = {
    'set -e',
    '. test/waits.sh',
    'ip link set lo up',
    'ulimit -n 1000',
    'export FASTER=' .. faster,
    ('cp %s/* %s 2>/dev/null || true'):format(support.quote(place), dir),
    ('cd %s'):format(dir),
    ('export LUA_PATH="%s/lua/?.lua;;"'):format(here),
    ('export LUA_CPATH="%s/%s/?.so;;"'):format(
      here, os.getenv 'LLS_BUILD' or 'build/5.4'),
    ('run () { %s %s/test/support_luasocket.lua "$@" 2>&1; }'):format(
      support.quote(support.lua()), here),
    commands,
  }
  local script = support.write(support.tmpname '.sh',
                               table.concat(lines, '\n'))
  return support.command(('timeout -s KILL 300 %s sh %s 2>&1'):format(
    ns.unshare, support.quote(script)))
end

-- A file, what it needs beside LuaSocket, the commands, what the output has,
-- and what must not be in it.
local tests = {
  -- Most of their time is sleep, so they run side by side.
  { 'testclnt.lua', nil, [[
      run testsrvr.lua > server 2>&1 &
      run utestsrvr.lua > unix-server 2>&1 &
      await server 'waiting for client'
      await unix-server 'waiting for client'
      run utestclnt.lua > unix-client &
      run testclnt.lua
      wait $!
      cat unix-client ]], 'testing: done in.*testing: done in', 'ERROR' },
  { 'udpconnectsrvr.lua', nil, [[
      run udpconnectsrvr.lua > server 2>&1 &
      await server 'getsockname'
      port=$(awk '$1 == "getsockname" { print $3; exit }' server)
      run udpconnectclnt.lua "$port"
      wait $!
      cat server ]], 'from sc\n.*0%.0%.0%.0.*from se\t127' },
  { 'unixdgramsrvr.lua', nil, [[
      run unixdgramsrvr.lua > server 2>&1 &
      await /proc/net/unix ' ./foo'
      echo 'a datagram' | run unixdgramclnt.lua || true ]],
    '>a datagram\t%./foo' },
  { 'unixstreamsrvr.lua', nil, [[
      run unixstreamsrvr.lua > server 2>&1 &
      await /proc/net/unix ' 00010000 .* ./foo'
      echo 'a line' | run unixstreamclnt.lua || true
      wait $! || true
      cat server ]], 'a line%s.*closed' },
  { 'tcp-getoptions', nil, 'run tcp-getoptions',
    'options for\ttcp{client}.*linger\ton\tfalse', 'fail: ' },
  { 'udp-zero-length-send', nil, 'run udp-zero-length-send', '^OK' },
  { 'udp-zero-length-send-recv', nil, 'run udp-zero-length-send-recv',
    '^ok' },
  { 'test_bind.lua', nil, 'run test_bind.lua', '^done!' },
  { 'test_getaddrinfo.lua', nil, 'run test_getaddrinfo.lua', '^done!' },
  { 'test_socket_error.lua', nil, 'run test_socket_error.lua', '^Passed!' },
  { 'excepttest.lua', nil, 'run excepttest.lua', '^OK' },
  { 'hello.lua', 'mime', 'run hello.lua', '^Hello from LuaSocket' },
  { 'ltn12test.lua', 'ltn12', 'run ltn12test.lua',
    'source.chain, a bunch%): ok\n$' },
  { 'mimetest.lua', 'mime', 'run mimetest.lua', 'done in' },
  { 'stufftest.lua', 'mime', 'run stufftest.lua', '^ok\n' },
  { 'urltest.lua', 'socket.url', 'run urltest.lua',
    'the library passed all tests' },
}

describe("LuaSocket's own", function ()
  for _, row in ipairs(tests) do
    local name, module, commands, wanted, unwanted = row[1], row[2], row[3],
                                                     row[4], row[5]
    it(name .. ' passes over llsocket.luasocket', function ()
      if not lfs.attributes(place .. '/' .. name) then
        return pending "LuaSocket's tests are not here: make luasocket-tests"
      end
      local why = ns.missing()
      if why then return pending(why) end
      if module and not pcall(require, module) then
        return pending('LuaSocket is not installed for this Lua')
      end
      local output, status = run(commands, 5)
      -- A second of theirs was too short for a busy machine.
      if output:find 'ERROR: [%a ]*time' then
        output, status = run(commands, 1)
      end
      assert.message(output).equal(0, status)
      assert.message(output).is_truthy(output:find(wanted))
      if unwanted then
        assert.message(output).is_nil(output:find(unwanted, 1, true))
      end
    end)
  end
end)
