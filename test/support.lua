-- SPDX-License-Identifier: MIT
-- What the specs have in common. `local support = require 'test.support'`

local support = {}

local function first_line (command)
  local pipe = assert(io.popen(command, 'r'))
  local text = pipe:read('*l')
  pipe:close()
  return text
end

-- Runs fn when the state is closed.
local function at_exit (fn)
  if newproxy then
    local guard = newproxy(true)
    getmetatable(guard).__gc = fn
    return guard
  end
  return setmetatable({}, { __gc = fn })
end

local dir
local serial = 0

-- A name in a private directory that is removed at exit; the file does not
-- exist. Short enough for the address of a unix socket.
function support.tmpname (suffix)
  if not dir then
    local path = assert(first_line('mktemp -d'), 'mktemp -d failed')
    local execute = os.execute
    dir = path
    support.guard = at_exit(function () execute("rm -rf '" .. path .. "'") end)
  end
  serial = serial + 1
  return ('%s/%d%s'):format(dir, serial, suffix or '')
end

function support.quote (text)
  return "'" .. tostring(text):gsub("'", [['\'']]) .. "'"
end

-- The interpreter that runs the tests.
function support.lua ()
  local path = os.getenv('LLS_LUA')
  if path and path ~= '' then return path end
  local i = 0
  while arg[i - 1] do i = i - 1 end
  return arg[i]
end

function support.write (path, text)
  local file = assert(io.open(path, 'wb'))
  assert(file:write(text))
  file:close()
  return path
end

function support.read (path)
  local file = assert(io.open(path, 'rb'))
  local text = file:read('*a')
  file:close()
  return text
end

-- A command of the shell that runs beside the test. Lua 5.1 does not tell the
-- exit status of a pipe, so the shell writes it to a file.
local command = {}
command.__index = command

function support.popen (text)
  local self = setmetatable({ status = support.tmpname('.status') }, command)
  self.pipe = assert(io.popen(('( %s\n); echo $? > %s')
    :format(text, support.quote(self.status)), 'r'))
  return self
end

-- file:read, of what it writes to its standard output.
function command:read (...)
  return self.pipe:read(...)
end

-- Waits for its end: the rest of the output, and the exit status (128 + the
-- signal's number if a signal ended it).
function command:wait ()
  local output = self.pipe:read('*a')
  self.pipe:close()
  local status = tonumber((support.read(self.status)))
  os.remove(self.status)
  return output, status
end

-- Runs a command to its end: output, status.
function support.command (text)
  return support.popen(text):wait()
end

-- Starts another process of the same Lua with the same modules, which runs
-- beside the test: `child:read('*l')`, `output, status = child:wait()`. The
-- script is a file's name that ends in .lua, or the text itself; the rest are
-- its arguments. What it writes is seen at once; errors are in the output too.
function support.spawn (script, ...)
  local path = script
  if script:find('\n') or not script:find('%.lua$') then
    path = support.write(support.tmpname('.lua'),
                         "io.stdout:setvbuf('no') " .. script)
  end
  local words = { 'exec', support.quote(support.lua()), support.quote(path) }
  for i = 1, select('#', ...) do
    words[#words + 1] = support.quote((select(i, ...)))
  end
  words[#words + 1] = '2>&1'
  return support.popen(table.concat(words, ' '))
end

-- The same, to its end: output, status.
function support.run (script, ...)
  return support.spawn(script, ...):wait()
end

-- Runs it in a Lua thread of its own, for what is to be collected afterwards:
-- what the slots of its stack still hold when they are not used any more, and
-- LuaJIT's collector sees, goes with the thread.
function support.apart (f)
  coroutine.wrap(f)()
end

-- Is this a build with AddressSanitizer?
function support.asan ()
  return (os.getenv 'LLS_BUILD' or ''):find 'asan' ~= nil
end

-- Is the user root?
function support.root ()
  return first_line('id -u') == '0'
end

-- Is there such a command?
function support.has (name)
  local _, status = support.command('command -v ' .. support.quote(name) ..
                                    ' > /dev/null 2>&1')
  return status == 0
end

-- What lacks for a network of its own, which `${LLS_ALONE:-unshare -n}` makes
-- (test/run says how for who is not root); nil when it can be had.
function support.no_network ()
  if not support.has 'ip' then return 'there is no command ip' end
  local _, status = support.command(
    '${LLS_ALONE:-unshare -n} ip link show lo > /dev/null 2>&1')
  if status ~= 0 then
    return 'unshare(1) makes no network of its own for this user'
  end
end

-- Ends the running test as skipped; test/helper.lua puts it here.
function support.skip (reason) error(reason, 0) end

-- Ends the test as skipped when there is no such command.
function support.needs (name)
  if not support.has(name) then
    support.skip('there is no ' .. name)
  end
end

return support
