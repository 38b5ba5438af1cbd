-- SPDX-License-Identifier: MIT
-- A server of examples/ under clients that are slow, broken or thousands, or
-- that vanish, and under signals, for so many seconds; then it has to answer,
-- to have the descriptors of the beginning, no more memory than GROWTH over
-- what it had after two thirds of the time, and to end when it is told.
--   lua test/load/abuser.lua NAME SECONDS SEED

local attacks = require 'test.load.attacks'
local common = require 'test.load.common'
local llsocket = require 'llsocket'
local support = require 'test.support'
local tools, quote = common.tools, support.quote

local LIMIT = 1000    -- descriptors of a process
local PATIENCE = 120  -- seconds, on a machine that is busy

local name, seconds, seed = arg[1], tonumber(arg[2]), tonumber(arg[3])
-- KB of all its processes. In a short run it is chance whether the largest
-- crowd, or the most text that waits for the deaf, comes before or after.
local GROWTH = seconds < 60 and 16384 or 4096
math.randomseed(seed)

-- --- processes --------------------------------------------------------------

local function start (path, arguments)
  local words = { quote(support.lua()), quote(path) }
  for _, word in ipairs(arguments) do words[#words + 1] = quote(word) end
  local s = { log = support.write(support.tmpname '.log', '') }
  s.child = support.popen('exec 2>/dev/null; sh -c ' .. quote(
    ('ulimit -n %d; echo $$; exec %s > %s 2>&1'):format(LIMIT,
      table.concat(words, ' '), quote(s.log))))
  s.pid = tonumber(s.child:read '*l')
  for _ = 1, PATIENCE * 10 do
    s.port = support.read(s.log):match ' at 127%.0%.0%.1:(%d+)'
    if s.port then return s end
    tools.sleep(0.1)
  end
  error(path .. ' does not start: ' .. support.read(s.log))
end

local function family (pid)
  local list = { pid }
  for child in support.command('pgrep -P ' .. pid):gmatch '%d+' do
    list[#list + 1] = tonumber(child)
  end
  return list
end

-- Whether f gives true before the patience is over.
local function eventually (f)
  local ends = tools.now() + PATIENCE
  repeat
    if f() then return true end
    tools.sleep(0.05)
  until tools.now() > ends
  return false
end

local function gone (pids)
  for _, pid in ipairs(pids) do
    if tools.kill(pid, 'CONT') then return false end
  end
  return true
end

local function stop (s)
  local pids = family(s.pid)
  tools.kill(s.pid, 'TERM')
  local ended = eventually(function () return gone(pids) end)
  if not ended then os.execute('kill -9 ' .. table.concat(pids, ' ')) end
  s.child:wait()
  return ended
end

-- Open descriptors and resident KB of all the server's processes.
local function measure (s)
  local fds, rss = 0, 0
  for _, pid in ipairs(family(s.pid)) do
    local n = support.command(('ls /proc/%d/fd | wc -l'):format(pid))
    fds = fds + tonumber(n)
    rss = rss + tonumber(support.read(('/proc/%d/status'):format(pid))
                         :match 'VmRSS:%s*(%d+)')
  end
  return fds, rss
end

-- --- targets ----------------------------------------------------------------

local function client (s, socktype)
  local sock = assert(llsocket.connect('127.0.0.1', s.port,
    { timeout = PATIENCE * 1000, socktype = socktype }))
  sock:rcvtimeo(PATIENCE)
  return sock
end

-- What comes, until the text is in it.
local function expect (sock, text)
  local heard = ''
  while not heard:find(text, 1, true) do
    local msg, err, again = sock:recv()
    if not msg then error(err or again and 'no answer' or 'closed') end
    heard = heard .. msg
  end
end

local function echoes (s)
  local sock = client(s)
  sock:send 'hello'
  expect(sock, 'hello')
  sock:close()
end

-- A datagram may get lost: it is sent until it is answered.
local function asks (sock, question, answer)
  for _ = 1, PATIENCE * 5 do
    sock:send(question)
    while sock:recvable(200) do
      if sock:recv() == answer then return end
    end
  end
  error('no answer to ' .. question)
end

local GET = 'GET /%s HTTP/1.1\r\nHost: x\r\n\r\n'

local targets = {
  ['echo-server'] = { answers = echoes, request = 'hello', crowd = 800 },
  events = { answers = echoes, request = 'hello', greedy = ('x'):rep(65536),
             idle = true },
  relay = { answers = echoes, request = 'hello', greedy = ('x'):rep(65536),
            idle = true },
  chat = { request = 'somebody\n', greedy = ('x'):rep(900) .. '\n',
           idle = true },
  ['http-server'] = { request = GET:format '', greedy = GET:format 'big',
                      idle = true },
  notify = { udp = true, request = 'join', greedy = 'post ' .. ('x'):rep(900) },
  ['udp-server'] = { udp = true, request = 'hello', greedy = ('x'):rep(9000) },
}

function targets.chat.answers (s)
  local a, b = client(s), client(s)
  a:send 'first\n'
  expect(a, 'first is here\n')
  b:send 'second\nhello\n'
  expect(a, 'second: hello\n')
  a:close()
  b:close()
end

targets['http-server'].answers = function (s)
  local sock = client(s)
  sock:send(GET:format '')
  expect(sock, 'a page')
  sock:close()
end

targets['udp-server'].answers = function (s)
  local sock = client(s, llsocket.SOCK_DGRAM)
  asks(sock, 'hello', 'hello')
  sock:close()
end

function targets.notify.answers (s)
  local sock = client(s, llsocket.SOCK_DGRAM)
  asks(sock, 'join', 'welcome')
  sock:send 'leave'
  sock:close()
end

local function arguments_of ()
  if name == 'http-server' then
    local dir = support.tmpname()
    os.execute('mkdir ' .. quote(dir))
    support.write(dir .. '/index.html', 'a page')
    support.write(dir .. '/big', ('x'):rep(2 ^ 21))
    return { dir, '0', '2', support.tmpname() }
  elseif name == 'udp-server' then
    return { '127.0.0.1', '0' }
  end
  return { '0' }
end

-- --- the abuse --------------------------------------------------------------

local t = assert(targets[name], 'no such server')
local server, behind  -- behind: a server that the relay passes on to
local path, arguments = ('examples/%s.lua'):format(name), arguments_of()

-- A second server takes over from the first, which goes by itself.
local function restart ()
  local old, pids = server, family(server.pid)
  server = start(path, arguments)
  for _, sock in ipairs(t.held) do sock:close() end
  t.held = {}
  assert(eventually(function () return gone(pids) end),
         'the old server does not go')
  old.child:wait()
end

local function prepare ()
  if name == 'relay' then
    behind = start('examples/events.lua', { '0' })
    arguments = { '0', '127.0.0.1', behind.port }
  end
  server = start(path, arguments)
  t.ai = common.address('127.0.0.1', server.port, t.udp
    and llsocket.SOCK_DGRAM or llsocket.SOCK_STREAM)
  t.held = {}
  t.pids = function () return family(server.pid) end
  t.attacks = {}
  for key, attack in pairs(t.udp and attacks.udp or attacks.tcp) do
    t.attacks[key] = attack
  end
  if name == 'echo-server' then  -- one client at a time: none may stay
    for _, key in ipairs { 'half', 'slow', 'deaf' } do t.attacks[key] = nil end
  elseif name == 'http-server' then
    t.attacks.restart = restart
  end
end

-- Without clients: the descriptors are those, after a while.
local function rests (fds)
  for _, sock in ipairs(t.held) do sock:close() end
  t.held = {}
  return eventually(function () return measure(server) == fds end)
end

local function complaints (s)
  local text = support.read(s.log)
  return text:match '[^\n]*attempt to[^\n]*' or text:match 'stack traceback'
end

-- What the server holds when nobody asks for anything: for a second no more and
-- no less, so its workers are there and its last client is not.
local function at_rest ()
  local fds, since
  eventually(function ()
    local now = measure(server)
    if now ~= fds then fds, since = now, tools.now() end
    return tools.now() - since > 1
  end)
  return fds
end

-- Attacks at random for so long; how many there were.
local function attack (time)
  local list = {}
  for key in pairs(t.attacks) do list[#list + 1] = key end
  table.sort(list)
  local ends, rounds = tools.now() + time, 0
  while tools.now() < ends do
    t.attacks[list[math.random(#list)]](t)
    rounds = rounds + 1
    if rounds % 20 == 0 then t.answers(server) end
    tools.sleep(0.01)
  end
  t.answers(server)
  return rounds
end

local function abuse ()
  t.answers(server)
  local fds = at_rest()
  local function each_once ()
    for _, f in pairs(t.attacks) do f(t) end
  end
  each_once()
  local rounds = attack(seconds / 3)
  t.attacks.restart = nil  -- what is compared is the same process,
  each_once()              -- which has met a crowd
  rounds = rounds + attack(seconds / 3)
  local same = rests(fds)
  local _, before = measure(server)
  rounds = rounds + attack(seconds / 3)
  common.ok(true, '%s answers after %d attacks', name, rounds)
  same = rests(fds) and same
  local now, after = measure(server)
  common.ok(same, '%s has %d descriptors, %d at the beginning', name, now, fds)
  common.ok(after - before <= GROWTH, '%s has %d KB of memory, %d after two '
    .. 'thirds of the time', name, after, before)
  local said = complaints(server)
  common.ok(not said, '%s says %s', name, said or 'nothing of an error')
end

local ok, message = xpcall(function ()
  prepare()
  abuse()
end, debug.traceback)
if not ok then
  common.ok(false, '%s: %s', name, tostring(message):gsub('\n', '\n# '))
  if server then print('# ' .. support.read(server.log):sub(-2000)
                               :gsub('\n', '\n# ')) end
end
if server then
  common.ok(stop(server), '%s ends when it is told', name)
end
if behind then stop(behind) end
