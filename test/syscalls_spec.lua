-- SPDX-License-Identifier: MIT
-- One system call for each operation, as strace sees it: a script runs each
-- operation between two attempts to open files that do not exist, and what
-- the system was asked between them is compared.

local support = require 'test.support'

-- name, what makes the operation's things, the operation, its system calls.
local operations = {
  { 'socket.new', '', 'keep(socket.new(ai))', 'socket' },
  { 'socket.new without waiting', '', 'keep(socket.new(ai, true))', 'socket' },
  { 'socket.open', '', 'keep(socket.open(ll.AF_INET, STREAM, 0, true))',
    'socket' },
  -- Linux gives the port up, and it is taken again.
  { 'sock:disconnect', 'local a, to = datagram(); a:connect(to)',
    'a:disconnect()', 'getsockname connect getsockname bind' },
  { 'sock:disconnect of a unix socket', 'local a = pair()',
    'a:disconnect()', 'connect' },
  { 'socket.pair', '', 'keep(socket.pair(STREAM, true))', 'socketpair' },
  { 'sock:bind', 'local s = socket.new(ai)', 's:bind()', 'bind' },
  { 'sock:listen', 'local s = socket.new(ai); s:bind()', 's:listen()',
    'listen' },
  { 'sock:connect', 'local l = listener(); local s = socket.new(ai)',
    's:connect(l:getsockname())', 'getsockname connect' },
  { 'sock:accept', 'local l = listener(); local c = client(l)',
    'keep(l:accept())', 'accept4' },
  { 'sock:accept of a listener that does not wait',
    'local l = listener(); l:nonblock(true); local c = client(l)',
    'keep(l:accept())', 'accept4' },
  { 'sock:accept without a connection',
    'local l = listener(); l:nonblock(true)', 'l:accept()', 'accept4' },
  { 'sock:acceptfd', 'local l = listener(); local c = client(l)',
    'keep(l:acceptfd())', 'accept4' },
  { 'a loop of sock:send and sock:recv', 'local a, b = pair()',
    'for i = 1, 50 do a:send("hello"); b:recv() end',
    ('sendto recvfrom '):rep(50) },
  { 'a receive of a megabyte', 'local a, b = pair(); a:send("x")',
    'b:recv(2^20)', 'recvfrom' },
  { 'a loop of sock:sendto and sock:recvfrom', 'local a, to = datagram()',
    'for i = 1, 50 do a:sendto("hello", to); a:recvfrom() end',
    ('sendto recvfrom '):rep(50) },
  { 'sock:sendfd and sock:recvfd', 'local a, b = pair()',
    'a:sendfd(0); keep(b:recvfd())', 'sendmsg recvmsg' },
  { 'sock:sendmsg and sock:recvmsg',
    [[local a, b = pair()
      local iov = ll.iovec.new(); iov:add('one'); iov:add('two')
      local mh = ll.msghdr.new(); mh:iov(iov)]],
    'a:sendmsg(mh); b:recvmsg(mh)', 'sendmsg recvmsg' },
  { 'iov:writev and iov:readv of a socket',
    [[local a, b = pair(); local afd, bfd = a:fd(), b:fd()
      local iov = ll.iovec.new(); iov:add('one'); iov:add('two')]],
    'iov:writev(afd); iov:readv(bfd)', 'sendto readv' },
  { 'sock:send of a buffer and sock:sendto of one',
    'local a, to = datagram(); a:connect(to)', 'a:send(buf); a:sendto(buf, to)',
    'sendto sendto' },
  { 'sock:send_part', 'local a = pair()', 'a:send_part("hello", 2, 3)',
    'sendto' },
  { 'sock:recv_into', 'local a, b = pair(); a:send("hello")',
    'b:recv_into(buf, 1)', 'recvfrom' },
  { 'sock:recvfrom_into', 'local a, to = datagram(); a:sendto("x", to)',
    'a:recvfrom_into(buf, to)', 'recvfrom' },
  { 'sock:send of a list of little', 'local a = pair()',
    'a:send({ "hello", buf, "world" })', 'sendto' },
  { 'sock:send of a list of much',
    'local a, b = pair(); local s = ("x"):rep(10000)',
    'a:send({ s, buf, s })', 'sendmsg' },
  { 'sock:sendbatch and sock:recvbatch',
    'local a, to = datagram(); local b = ll.batch.new(10, 65536)',
    'b:add("x", to); b:add({ "y", buf }, to); b:add("aab", to, nil, 2); ' ..
    'a:sendbatch(b); a:recvbatch(b); b:name(1); b:data(1); a:sendbatch(b)',
    'sendmmsg recvmmsg sendmmsg' },
  { 'buf:read', 'local f = io.open(arg[0])',
    'buf:read(f, 1); buf:read(f, 1, 9)', 'read pread64' },
  { 'the methods of a buffer', 'local b = ll.buffer.new(100)',
    [[b:add('hello'); b:addframes({ 'x', 'y' }, 2); b:find('l'); b:uint(1, 2)
      b:consume(5); b:frames(2); b:clear(); b:split(2)]], '' },
  { 'sock:sendfile, with SIGPIPE kept away',
    'local a, b = pair(); local f = io.open(arg[0])',
    'a:sendfile(f, 10)', 'rt_sigprocmask sendfile rt_sigprocmask' },
  { 'sock:recvable that need not wait', 'local a, b = pair()',
    'a:recvable()', 'poll' },
  { 'sock:sendable with a time', 'local a, b = pair()',
    'a:sendable(1000)', 'poll' },
  { 'sock:getsockname as text', 'local s = socket.new(ai)',
    'tostring(s:getsockname())', 'getsockname' },
  { 'setting an option', 'local s = socket.new(ai)',
    's:reuseaddr(true); s:tcpnodelay(true); s:nonblock(true)',
    'setsockopt setsockopt ioctl' },
  { 'asking for an option', 'local s = socket.new(ai)',
    's:rcvbuf(); s:linger(); s:error(); s:nonblock()',
    'getsockopt getsockopt getsockopt fcntl' },
  { 'sock:dup', 'local s = socket.new(ai)', 'keep(s:dup())', 'fcntl' },
  { 'sock:shutdown and sock:close', 'local a, b = pair()',
    'a:shutdown(); a:close()', 'shutdown close' },
  { 'sock:close once more', 'local a, b = pair(); a:close()', 'a:close()',
    '' },
  { 'joining and leaving a group',
    'local a = datagram()',
    'a:mcastjoin("239.1.2.3", "lo"); a:mcastleave("239.1.2.3", "lo")',
    'ioctl setsockopt ioctl setsockopt' },
}

local prologue = [[
  collectgarbage 'stop'
  local ll = require 'llsocket'
  local socket, STREAM = ll.socket, ll.SOCK_STREAM
  local function address (socktype)
    return ll.inet.getaddrinfo('127.0.0.1', '0', socktype)[1]
  end
  local ai = address(STREAM)
  local kept, buf = {}, ll.buffer.new(1000)
  buf:add('hello')
  local function keep (x) kept[#kept + 1] = x end
  local function pair ()
    local p = socket.pair(STREAM)
    return p[1], p[2]
  end
  local function listener ()
    local l = socket.new(ai)
    l:bind(); l:listen()
    return l
  end
  local function client (l)
    local c = socket.new(l:getsockname())
    c:connect()
    return c
  end
  local function datagram ()
    local s = socket.new(address(ll.SOCK_DGRAM))
    s:bind()
    return s, s:getsockname()
  end
  local function mark (name) io.open('/nowhere/' .. name) end
]]

local function script ()
  local text = { prologue }
  for i, op in ipairs(operations) do
    text[#text + 1] = ('do %s\n mark "begin%d"\n %s\n mark "end" end\n')
      :format(op[2], i, op[3])
  end
  return table.concat(text)
end

-- What another processor has under another name.
local usual = {
  send = 'sendto', recv = 'recvfrom', fcntl64 = 'fcntl', mmap2 = 'mmap',
  sendfile64 = 'sendfile', recvmmsg_time64 = 'recvmmsg'
}

-- What was asked between the marks of each operation. The C library and Lua
-- take memory where they like, and LuaJIT protects its machine code.
local function trace ()
  local path, log = support.tmpname('.lua'), support.tmpname('.log')
  support.write(path, script())
  local out, status = support.command(('strace -qq -o %s %s %s 2>&1')
    :format(support.quote(log), support.quote(support.lua()),
            support.quote(path)))
  assert(status == 0, out)
  local seen, calls = {}, nil
  for line in io.lines(log) do
    local call = line:match('^([%w_]+)%(')
    call = usual[call] or call
    local number = line:match('"/nowhere/begin(%d+)"')
    if number then
      calls = {}
      seen[tonumber(number)] = calls
    elseif line:find('"/nowhere/end"', 1, true) then
      calls = nil
    elseif calls and call and call ~= 'brk' and call ~= 'mmap'
        and call ~= 'munmap' and call ~= 'mremap' and call ~= 'mprotect' then
      calls[#calls + 1] = call
    end
  end
  return seen
end

describe('the system is asked once:', function ()
  local seen
  local impossible = (os.getenv 'LLS_BUILD' or ''):find 'asan'
    and 'the leak checker and strace exclude each other'
    or not support.has 'strace' and 'there is no strace'

  for i, op in ipairs(operations) do
    it(op[1], function ()
      if impossible then return pending(impossible) end
      seen = seen or trace()
      local expected = op[4]:gsub(' $', '')
      assert.equal(expected, table.concat(seen[i], ' '))
    end)
  end
end)
