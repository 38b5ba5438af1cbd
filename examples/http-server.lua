-- SPDX-License-Identifier: MIT
-- http-server.lua: serves the files of a directory over HTTP/1.1.
--
--   lua5.4 http-server.lua DIRECTORY [PORT [WORKERS [CONTROL]]]
--
-- Keep-alive, ranges, and sendfile. With WORKERS there are so many processes,
-- each with a listening socket of its own for the same port (SO_REUSEPORT): the
-- system gives each of them its part of the connections. With CONTROL, the
-- path of a unix socket, a second server with the same path takes the listening
-- sockets over from the one that runs, which serves its connections to their
-- end and goes: new code, and no connection was refused. A second server may
-- have more workers; where it has fewer, those too many go after a while.
--
-- What one client may take is bounded: bytes of a request, time for it, time
-- without progress, connections. Each connection is a coroutine.
local llsocket = require 'llsocket'
local errno, now = llsocket.errno, llsocket.now

local root, port = arg[1] or '.', arg[2] or '8080'
local workers, control = tonumber(arg[3] or 1), arg[4]

local HEAD = 8192        -- bytes of a request
local HEADTIME = 10000   -- milliseconds for a whole request
local IDLE = 15000       -- between two requests
local STALL = 20000      -- in which a client takes no byte
local LINGER = 2000      -- for its end, after the last byte
local SUCCESSOR = 10000  -- for a worker whose first process has gone
local CONNECTIONS = 2000
local REQUESTS = 100000  -- of one connection
local TURN = 1048576     -- bytes of a file, until others have their turn
local ROUND = 1000       -- milliseconds from one look at the clock to the next

local poller = assert(llsocket.poller.new())
local open, count = {}, 0  -- connections: by coroutine
local listener, controller
local leaving              -- accepts no more


-- Waiting --------------------------------------------------------------------

-- Until the socket is ready: false when the time is over first.
local function wait (c, interest, deadline)
  c.deadline = deadline
  if interest ~= c.interest then
    c.interest = interest
    assert(poller:set(c.sock, interest))
  end
  return coroutine.yield()
end

local function listen_again ()
  if listener and listener.paused and count < CONNECTIONS then
    listener.paused = false
    assert(poller:set(listener.sock, 'r'))
  end
end

local function close (c)
  if not open[c] then return end
  open[c] = nil
  count = count - 1
  if c.file then c.file:close() end
  c.sock:close()
  listen_again()
end

local function resume (c, ready)
  local ok, message = coroutine.resume(c.thread, ready)
  if not ok then io.stderr:write(tostring(message), '\n') end
  if not ok or coroutine.status(c.thread) == 'dead' then close(c) end
end

local function send (c, text, ...)
  local sent = 0
  while sent < #text do
    local len, _, again = c.sock:send(text:sub(sent + 1), ...)
    if not len then return false end
    sent = sent + len
    if again and not wait(c, 'w', now() + STALL) then return false end
  end
  return true
end

local function send_file (c, from, bytes)
  while bytes > 0 do
    local len, _, _, number = c.sock:sendfile(c.file, math.min(bytes, TURN),
                                              from)
    if not len or (len == 0 and number == nil) then return false end
    from, bytes = from + len, bytes - len
    if bytes > 0 and not wait(c, 'w', now() + STALL) then return false end
  end
  return true
end


-- Requests -------------------------------------------------------------------

-- The next request's lines, or nil and whether the client sent nonsense. Only
-- of a new connection it asks before the poller tells: who sends without end
-- would keep all others waiting.
local function read_head (c)
  local deadline = now() + (c.requests == 0 and HEADTIME or IDLE)
  while true do
    local _, last = c.input:find('\r?\n\r?\n')
    if last then
      local head = c.input:sub(1, last)
      c.input = c.input:sub(last + 1)
      return head
    end
    if #c.input > HEAD then return nil, 431 end
    if not c.new and not wait(c, 'r', deadline) then
      return nil, c.input ~= '' and 408 or nil
    end
    c.new = false
    local msg, _, again = c.sock:recv(HEAD)
    if not msg and not again then return nil end
    if msg and c.input == '' then deadline = now() + HEADTIME end
    c.input = c.input .. (msg or '')
  end
end

local function parse (head)
  local method, target, version =
    head:match('^\r?\n?(%u+) (%S+) HTTP/1%.([01])\r?\n')
  if not method then return nil end
  -- A field that others may read in another way.
  if head:find '\n[ \t]' or head:find '\n[^:\r\n]*[ \t]:' then return nil end
  local fields = {}
  for key, value in head:gmatch '\n([%w_%-]+):[ \t]*([^\r\n]*)' do
    local name = key:lower()
    if fields[name] and name ~= 'accept' then return nil end
    fields[name] = value:match '^.*[^ \t]' or ''
  end
  if version == '1' and not fields.host then return nil end
  local connection = (fields.connection or ''):lower()
  local keep = version == '1' and not connection:find('close', 1, true)
               or connection:find('keep-alive', 1, true) ~= nil
  return { method = method, target = target, fields = fields, keep = keep }
end

-- The file that a target names, or nil: nothing above the directory.
local function open_file (target)
  local path = target:match('^/[^?#]*') or ''
  path = path:gsub('%%(%x%x)', function (hex)
    return string.char(tonumber(hex, 16))
  end)
  if path == '' or path:find('%z') or path:find('/%.') then return nil end
  if path:sub(-1) == '/' then path = path .. 'index.html' end
  local file = io.open(root .. path, 'rb')
  if not file then return nil end
  local _, directory = file:read(0)
  local size = not directory and file:seek('end')
  if not size then
    file:close()
    return nil
  end
  return file, size, path:match('%.(%w+)$')
end

-- The first byte and how many, of a file of so many; false when there are none
-- of these; nothing where the whole file is meant.
local function range_of (text, size)
  local first, last = (text or ''):match('^bytes=(%d*)%-(%d*)$')
  first, last = tonumber(first or nil), tonumber(last or nil)
  if not first and not last then return end
  if not first then first, last = math.max(0, size - last), size - 1 end
  last = math.min(last or size - 1, size - 1)
  if first >= size then return false end
  if first > last then return end
  return first, last - first + 1
end


-- Answers --------------------------------------------------------------------

local reasons = {
  [200] = 'OK', [206] = 'Partial Content', [400] = 'Bad Request',
  [404] = 'Not Found', [405] = 'Method Not Allowed', [408] = 'Request Timeout',
  [413] = 'Content Too Large', [416] = 'Range Not Satisfiable',
  [431] = 'Request Header Fields Too Large', [503] = 'Service Unavailable',
}
local types = {
  html = 'text/html; charset=utf-8', css = 'text/css', png = 'image/png',
  txt = 'text/plain; charset=utf-8', js = 'text/javascript',
  jpg = 'image/jpeg', svg = 'image/svg+xml', json = 'application/json',
}
local dates = {}  -- of this second

local function head_of (status, length, keep, more)
  local time = os.time()
  if dates.time ~= time then
    dates.time, dates.text = time, os.date('!%a, %d %b %Y %H:%M:%S GMT', time)
  end
  return ('HTTP/1.1 %d %s\r\nDate: %s\r\nServer: llsocket-example\r\n'
    .. 'Content-Length: %d\r\n%s%s\r\n'):format(status, reasons[status],
    dates.text, length, keep and '' or 'Connection: close\r\n', more or '')
end

local function refuse (c, status, keep, more, silent)
  local text = silent and '' or reasons[status] .. '\n'
  return send(c, head_of(status, #text, keep, 'Content-Type: text/plain\r\n'
                         .. (more or '')) .. text)
end

local function answer_file (c, request, size, kind)
  local more = 'Accept-Ranges: bytes\r\nContent-Type: '
               .. (types[kind] or 'application/octet-stream') .. '\r\n'
  local from, bytes = range_of(request.fields.range, size)
  local silent = request.method == 'HEAD'
  if from == false then
    return refuse(c, 416, request.keep,
                  ('Content-Range: bytes */%d\r\n'):format(size), silent)
  end
  if from then
    more = ('Content-Range: bytes %d-%d/%d\r\n'):format(from, from + bytes - 1,
                                                        size) .. more
  end
  local head = head_of(from and 206 or 200, bytes or size, request.keep, more)
  if silent or (bytes or size) == 0 then return send(c, head) end
  -- The head and the file's first bytes go in one segment.
  return send(c, head, llsocket.MSG_MORE) and
         send_file(c, from or 0, bytes or size)
end

local function answer (c, request)
  local fields, method = request.fields, request.method
  if fields['transfer-encoding']
     or not (fields['content-length'] or '0'):find '^0+$' then
    request.keep = false  -- its body is not read
    return refuse(c, 413, false)
  end
  if method ~= 'GET' and method ~= 'HEAD' then
    return refuse(c, 405, request.keep, 'Allow: GET, HEAD\r\n')
  end
  local file, size, kind = open_file(request.target)
  if not file then
    return refuse(c, 404, request.keep, nil, method == 'HEAD')
  end
  c.file = file
  local ok = answer_file(c, request, size, kind)
  c.file = nil
  file:close()
  return ok
end

-- What is sent last has to arrive: a close with bytes unread would reset the
-- connection, so the client's end is waited for, for a while.
local function linger (c)
  c.sock:shutdown(llsocket.SHUT_WR)
  local deadline = now() + LINGER
  repeat
    if not wait(c, 'r', deadline) then return end
    local msg, _, again = c.sock:recv(HEAD)
  until not msg and not again or now() > deadline
end

local function serve (c)
  repeat
    local head, status = read_head(c)
    local request = head and parse(head)
    if not request then
      if head or status then refuse(c, status or 400, false) end
      break
    end
    c.requests = c.requests + 1
    if leaving or c.requests == REQUESTS then request.keep = false end
  until not answer(c, request) or not request.keep
  linger(c)
end


-- Connections ----------------------------------------------------------------

local function pause ()
  listener.paused = true
  assert(poller:set(listener.sock, ''))
end

-- Whether there may be more.
local function accept ()
  for _ = 1, 16 do
    if count >= CONNECTIONS then
      pause()
      return false
    end
    local sock, err, again, number = listener.sock:accept()
    if not sock then
      if number == errno.EMFILE or number == errno.ENFILE then
        if count > 0 then pause() else llsocket.poll({}, 100) end
      elseif not again then
        io.stderr:write('accept: ', err, '\n')
      end
      return false
    end
    local c = { sock = sock, input = '', requests = 0, interest = 'r',
                new = true }
    c.thread = coroutine.create(function () serve(c) end)
    open[c] = true
    count = count + 1
    assert(poller:add(sock, 'r', c))
    resume(c)
  end
  return true
end

-- Those whose time is over are told so.
local function look_at_clock ()
  local time, late = now(), {}
  for c in pairs(open) do
    if c.deadline and c.deadline <= time then late[#late + 1] = c end
  end
  for _, c in ipairs(late) do
    if open[c] then resume(c, false) end
  end
end


-- The listening socket -------------------------------------------------------

-- Those of all workers share the port, also with workers that come later.
local function new_listener ()
  return assert(llsocket.listen('127.0.0.1', port, {
    nonblock = true, reuseport = workers > 1 or control ~= nil }))
end

-- The listener of the server that runs now; nil where none does.
local function inherit (ai)
  local sock = assert(llsocket.socket.new(ai))
  sock:rcvtimeo(10)
  local fd = not sock:connect() and sock:recvfd()
  sock:close()
  if not fd then return nil end
  local taken = assert(llsocket.socket.wrap(fd))
  taken:nonblock(true)
  return taken
end

local function new_control (ai)
  os.remove(control)
  return { sock = assert(llsocket.listen(ai, nil, { nonblock = true })) }
end

local function leave ()
  leaving = true
  listener.sock:close()
  if controller then controller.sock:close() end
  listener = nil
end

-- Another server comes: it gets the listener, and accepts from now on what
-- waits there.
local function hand_over ()
  local peer = controller.sock:accept()
  if not peer then return end
  peer:nonblock(false)
  peer:sndtimeo(10)
  if peer:sendfd(listener.sock:fd()) then leave() end
  peer:close()
end

-- The other workers get a number, and this process's end of a pipe as their
-- standard input: when this one ends, they read the end of it.
local function start_workers ()
  local command, pipes = {}, {}
  for i = 0, 4 do
    local word = i == 0 and arg[0] or i == 1 and root or i == 2 and port
                 or i == 3 and tostring(workers) or control or ''
    command[i] = "'" .. word:gsub("'", [['\'']]) .. "'"
  end
  local lua = arg[-1] or 'lua'
  for i = 2, workers do
    pipes[i] = assert(io.popen(('exec %s %s %s %s %s %s %d'):format(lua,
      command[0], command[1], command[2], command[3], command[4], i), 'w'))
  end
  return pipes
end

-- The first process has gone. Where there is a control socket another server
-- comes soon and takes the listener.
local function orphaned ()
  poller:remove(io.stdin)
  return now() + (control and SUCCESSOR or 0)
end

local function check_root ()
  local there, why = io.open(root .. '/.')
  if not there then
    io.stderr:write('no directory to serve: ', why, '\n')
    os.exit(1)
  end
  there:close()
end

local function begin (number)
  local ai
  if control == '' then control = nil end
  if control then
    if number > 1 then control = control .. '.' .. number end
    ai = assert(llsocket.unix.getaddrinfo(control, llsocket.SOCK_STREAM))
  end
  listener = { sock = ai and inherit(ai) or new_listener() }
  assert(poller:add(listener.sock, 'r', listener))
  if ai then
    controller = new_control(ai)
    assert(poller:add(controller.sock, 'r', controller))
  end
end

local function run ()
  check_root()
  local number = tonumber(arg[5] or 1)
  begin(number)
  local pipes, ends
  if number > 1 then
    assert(poller:add(io.stdin, 'r'))
  else
    port = tostring(listener.sock:getsockname():port())
    pipes = start_workers()
    io.stdout:setvbuf('line')
    print('listening at ' .. tostring(listener.sock:getsockname()))
  end
  local looked = now()
  while not (leaving and count == 0) do
    for c in assert(poller:wait(ROUND)) do
      if c == listener then accept()
      elseif c == controller then hand_over()
      elseif c == io.stdin then ends = orphaned()
      else resume(c, true) end
    end
    if ends and now() >= ends and listener then
      while accept() do end  -- what waits would be reset
      leave()
    end
    if now() - looked >= ROUND then
      looked = now()
      look_at_clock()
    end
  end
  for _, pipe in pairs(pipes or {}) do pipe:close() end
end

run()
