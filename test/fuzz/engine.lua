-- SPDX-License-Identifier: MIT
-- Makes one call and checks what it did: the answer has one of the shapes that
-- `calls` has for it, an error was raised if and only if an argument was
-- wrong, and the books about descriptors are right.

local probe = require 'test.fuzz.probe'
local V = require 'test.fuzz.values'
local A = require 'test.fuzz.answers'
local llsocket = require 'llsocket'
local pool, any, chance, random = V.pool, V.any, V.chance, probe.random
local EBADF, EAGAIN = llsocket.errno.EBADF, llsocket.errno.EAGAIN
local strerror = llsocket.errno.strerror

local E = {
  nested = 0,    -- how many calls came from finalizers and hooks
  wild = false,  -- the debug library has been at work: only crashes count
  failing = false, threads = false, closing = false,
  metatables = {},
}

local KINDS, metatables, class_of = V.letters, A.metatables, A.class_of
E.metatables = metatables

local sock_fd = metatables.S.__index.fd

-- --- what is known of the objects -----------------------------------------

-- An open socket's inode; false when it is closed.
local open = setmetatable({}, { __mode = 'k' })
-- Messages that the generator has made: their numbers are no descriptors.
local made = setmetatable({}, { __mode = 'k' })
local taken = setmetatable({}, { __mode = 'k' })

function V.fd_of (sock)
  if E.wild then
    local ok, fd = pcall(sock_fd, sock)
    return ok and fd or nil
  end
  return (sock_fd(sock))
end

local function complain (...)
  E.stopped = true
  probe.finding(table.concat({ ... }))
end
E.complain = complain

local function register (kind, object)
  if kind == 'S' and not E.wild then
    local fd = sock_fd(object)
    local ino = fd and probe.inode(fd)
    if not ino then complain('a new socket that is not open') end
    open[object] = ino
  end
  V.add(kind, object)
end

local function check_socket (sock)
  local ino = open[sock]
  if ino == nil then return end
  local fd, err, number, more = sock_fd(sock)
  if ino == false then
    if fd ~= nil or err ~= strerror(EBADF) or number ~= EBADF
       or more ~= nil then
      complain('a closed socket has the descriptor ', tostring(fd))
    end
  elseif not fd then
    complain('an open socket has lost its descriptor')
  elseif probe.inode(fd) ~= ino then
    complain('descriptor ', fd, ' of a socket is another file now')
  end
end

-- After an error that can have come in the middle of a call.
local function settle_socket (sock)
  local fd = sock_fd(sock)
  open[sock] = fd and (open[sock] or probe.inode(fd)) or false
  check_socket(sock)
end

function E.check_all ()
  for _, sock in ipairs(pool.S) do check_socket(sock) end
end

local function own (fd)
  probe.own(fd)
  if not E.closing then
    V.add('F', fd)
  end
end

-- --- answers --------------------------------------------------------------

local matches, letters, wrong_answer = A.matches, A.letters, A.wrong

-- Finalizers come here, and in a finalizer LuaJIT 2.1 beta 3 does not come back
-- from a loop over pairs() that it has compiled, when the loop ends where it
-- did not end before: it cannot compile that end there, and starts the loop's
-- last step again and again. So what a finalizer runs has no such loop.
local function show (v)
  if type(v) == 'string' then
    if #v > 24 then
      return ('%q..(%d)'):format(v:sub(1, 20), #v):gsub('\n', 'n')
    end
    return (('%q'):format(v):gsub('\n', 'n'))
  elseif type(v) == 'userdata' then
    for _, kind in ipairs(KINDS) do
      local list = pool[kind]
      for i = 1, #list do
        if rawequal(list[i], v) then return kind .. i end
      end
    end
    return class_of(v) or 'userdata'
  elseif type(v) == 'number' or type(v) == 'boolean' or v == nil then
    return tostring(v)
  end
  return type(v)
end

local function show_all (values, first, last)
  local texts = {}
  for i = first, last do
    texts[#texts + 1] = show(values[i])
  end
  return table.concat(texts, ', ')
end

local function find_shape (call, r)
  local why = not call.never and wrong_answer(call.row, r)
  if why then
    complain(call.class, ':', call.name, ' answered (', show_all(r, 3, r.n),
             '): ', why)
  end
  return letters(call, r)
end

-- A text and a number that belong together, EBADF from a closed socket.
local function check_error (call, shape, r, closed)
  local e, n = shape:find('e', 1, true), shape:find('E', 1, true)
  if e and n and not shape:find('g') and r[e + 2] ~= strerror(r[n + 2]) then
    complain(call.name, ': ', tostring(r[e + 2]), ' is not ', r[n + 2])
  end
  if closed and not call.late and (not n or r[n + 2] ~= EBADF)
     and call.name:sub(1, 2) ~= '__' and E.nested_before == E.nested then
    complain(call.name, ' of a closed socket answered (',
             show_all(r, 3, r.n), ')')
  end
end

local function check_sent (call, args, r)
  -- A finalizer may have put more into a buffer, or other things into a list.
  if type(args[2]) ~= 'string' and E.nested ~= E.nested_before then return end
  local total
  if call.name == 'send' or call.name == 'sendto' then
    total = type(args[2]) ~= 'table' and #args[2] or 0
    for _, piece in ipairs(type(args[2]) == 'table' and args[2] or {}) do
      total = total + #piece
    end
  end
  if call.name == 'sendfile' then total = args[3] end
  if total and r[3] and not r[4] and r.n == 5 then
    if r[3] > total or r[3] < 0 or r[5] ~= (r[3] < total) then
      complain(call.name, ' of ', total, ' answered ', show_all(r, 3, r.n))
    end
  end
end

local function check_received (call, args, r)
  local size = args[2] or 65536
  local msg = r[3]
  if type(msg) ~= 'string' then return end
  if #msg > size then complain(call.name, ': more than bufsize') end
  if msg == '' and r.n <= 4 and E.nested_before == E.nested then
    local fd = sock_fd(args[1])
    local kind = fd and probe.socktype(fd)
    if kind == llsocket.SOCK_STREAM or kind == llsocket.SOCK_SEQPACKET then
      complain(call.name, ": '' from a stream")
    end
  end
end

local function after (call, args, shape, r)
  local self = args[1]
  for i = 1, #shape do
    local letter, v = shape:sub(i, i), r[i + 2]
    if letter == 'F' then
      own(v)
    elseif metatables[letter] then
      -- A borrowed one lives as long as its owner.
      if not call.borrows and (letter ~= 'S' or open[v] == nil) then
        register(letter, v)
      end
    elseif letter == 'T' then
      for k = 1, #v do
        local kind = class_of(v[k])
        if kind then register(kind, v[k]) end
      end
    end
  end
  if call.name == 'cmsghdr.new' or call.name == 'cmsghdr.rights' then
    made[r[3]] = true
  elseif call.data and not made[self] and not taken[self] then
    taken[self] = true
    if type(r[3]) ~= 'string' then
      for i = 3, r.n do own(r[i]) end
    end
  elseif call.grows and self:bytes() > 2 ^ 22 then
    self:consume(2 ^ 22)
  elseif call.shrinks and #self > 2 ^ 20 then
    self:clear()
  end
  if call.closes then open[self] = false end
  if call.name:find('^send') then check_sent(call, args, r) end
  if call.name == 'recv' or call.name == 'recvfrom' then
    check_received(call, args, r)
  end
end

-- --- a call ---------------------------------------------------------------

-- Fills the list of arguments; answers whether an error must come: true,
-- false, or nil where it may.
local function arguments (call, args, worst)
  local must, n = false, args.n
  local function give (k, position)
    local v, verdict
    if position == worst then
      v, verdict = k.bad(), k.maybe and 'any' or 'bad'
      if not k.optional and not k.varargs and chance(15) then v = nil end
    else
      v, verdict = k.good()
    end
    if verdict == 'bad' then must = true end
    if verdict == 'any' and not must then must = nil end
    if v == nil and verdict ~= 'bad' and not k.optional then
      args.lacking = true  -- there is no object of that class now
    end
    n = n + 1
    args[n] = v
  end
  for i, k in ipairs(call.args) do
    if k.varargs then
      for _ = 1, random(4) - 1 do
        if not k.full and chance(15) then n = n + 1
        else give(k, 0) end
      end
      if i == worst then give(k, i) end
    else
      give(k, i)
    end
  end
  if call.must then
    n = n + 1
    args[n] = call.must
  end
  args.n = n
  return must
end

-- What may be said besides wrong arguments.
local function excused (text, r, must, self)
  if made[self] and text:find('too many descriptors', 1, true) then
    return true
  end
  if text:find('not enough memory', 1, true) then
    -- The driver gives no block beyond 64 MiB, and a buffer grows to twice.
    return r[1] or must == nil or class_of(self) == 'B' and #self > 2 ^ 24
  end
  if text:find('userdata length overflow', 1, true) then return must == nil end
  if text:find('thrown by a finalizer', 1, true) then return true end
  if E.nested == E.nested_before then return false end
  -- What a finalizer has spoiled may be refused.
  return text:find('changed while', 1, true)
         or text:find(' expected at ', 1, true)
end

local function check_raised (call, args, must, r)
  local text = tostring(r[3])
  if must ~= false
     and (text:find('^bad argument #%d') or text:find('^calling \'')) then
    return
  end
  if excused(text, r, must, args[1]) then
    if class_of(args[1]) == 'S' then settle_socket(args[1]) end
    return
  end
  complain(call.class, ':', call.name, '(', show_all(args, 1, args.n),
           must and ') raised strangely: ' or ') raised: ', text)
end

local function in_thread (...)
  return coroutine.wrap(function (...) return probe.call(...) end)(...)
end

-- Lua 5.1 may collect after a function has returned, and what a finalizer
-- raises then loses the numbers that were the answer.
function E.fragile (call)
  if _VERSION ~= 'Lua 5.1' or jit then return false end
  return call.data or call.gives
end

-- With `collect` there is a collection in the call if it allocates at all.
local function invoke (call, args)
  local n = E.failing and not E.closing and chance(40) and random(12) or 0
  if E.fragile(call) then n = 0 end
  local collect = E.collect and not E.depth and chance(50)
  local protected = E.threads and chance(30) and in_thread or probe.call
  if collect then collectgarbage('restart') end
  local r = V.pack(protected(n, call.f, V.unpack(args, 1, args.n)))
  if collect then collectgarbage('stop') end
  return r
end

-- Which a finalizer may have changed.
local function has_table (args)
  for i = 1, args.n do
    if type(args[i]) == 'table' then return true end
  end
end

-- Chooses what a method is called on: whether that is wrong. There may be no
-- object of the class now.
local function choose_self (call, args, worst)
  local wrong = worst == 0 and chance(3)
  args.n = 1
  if wrong then
    args[1] = V.wrong(call.class)
  else
    args[1] = any(E.hot and chance(70) and E.hot[call.class]
                  or pool[call.class])
  end
  return wrong
end

-- No call waits for ever on the sockets among the arguments.
local function guard_all (args, sock)
  for i = 0, args.n do
    local fd = args[i]
    if i == 0 then fd = sock end
    if class_of(fd) == 'S' then fd = V.fd_of(fd) end
    if matches.i(fd) and fd >= 0 and fd < 512 then probe.guard(fd) end
  end
end

-- After the debug library has been used nothing else is looked at.
local function register_results (r)
  for i = 3, r.n do
    local kind = r[2] and class_of(r[i])
    if kind then V.add(kind, r[i]) end
  end
end

-- Compares what the call did with what was known of it before.
local function judge (call, args, r, known)
  local must = known.must
  if not r[2] then return check_raised(call, args, must, r) end
  if must and (E.nested == known.nested or not has_table(args)) then
    complain(call.class, ':', call.name, '(', show_all(args, 1, args.n),
             ') did not raise')
  end
  if known.wrong_self or must then return end
  if known.forgotten then own(known.forgotten) end
  local shape = find_shape(call, r)
  check_error(call, shape, r, known.closed)
  after(call, args, shape, r)
  if call.class == 'S' then check_socket(args[1]) end
end

-- The arguments come by chance, unless they are given; those are good ones.
local function run (call, given)
  local args = given or { n = 0 }
  local must, closed
  local worst = chance(12) and #call.args > 0 and random(#call.args) or 0
  if call.class ~= '' and not given then
    must = choose_self(call, args, worst) or nil
    if args[1] == nil and not must then return end
  end
  local wrong_self = must
  local hostile
  if not given then hostile = arguments(call, args, worst) end
  if args.lacking then return end
  if not must then must = hostile end
  if call.never and must then must = nil end
  if call.name == '__eq' then must = false end
  if call.class == 'S' and not wrong_self then closed = not V.fd_of(args[1]) end
  if call.wait then guard_all(args, call.sock) end
  probe.note((E.depth and '  nested ' or '') .. call.class .. ':' .. call.name
             .. '(' .. show_all(args, 1, args.n) .. ')')
  local outer, before = E.current, E.nested
  args.sock, args.call = call.sock, call
  E.current = args
  -- From some point on it is closed, which a finalizer may see.
  if call.closes and must == false then open[args[1]] = nil end
  local forgotten = call.forgets and class_of(args[1]) == 'S' and not E.wild
                    and V.fd_of(args[1])
  local r = invoke(call, args)
  E.current = outer
  E.nested_before = before
  if E.stopped then error('fuzz: stop', 0) end
  if E.wild then return register_results(r) end
  return judge(call, args, r, { must = must, wrong_self = wrong_self,
                                closed = closed, forgotten = forgotten,
                                nested = before })
end
E.run, E.register = run, register

-- What a list has at some place is taken out, or becomes something else.
local function spoil (list)
  local i = random(#list + 1)
  if chance(50) then
    list[i] = any { 'other', false, any(pool.B), any(pool.A) }
  else
    for k = #list, i, -1 do list[k] = nil end
  end
  if chance(50) then collectgarbage() end
end

-- A call from a finalizer or a hook, on what the call that is under way uses.
-- Nothing happens where none is.
function E.nest (pick)
  if E.depth or E.stopped or not (probe.active() or E.closing) then return end
  probe.calm()
  local stream, before = probe.stream(1), E.nested_before
  local args = E.current or { n = 0 }
  E.depth = true
  E.hot = {}
  for i = 1, args.n do
    local kind = class_of(args[i])
    if kind then E.hot[kind] = { args[i] } end
    if type(args[i]) == 'table' and chance(50) then spoil(args[i]) end
  end
  local ok, err = pcall(function ()
    for _ = 1, random(3) do
      E.nested = E.nested + 1
      run(pick())
    end
    -- It may have made a blocking one of what the call under way uses.
    guard_all(args, args.sock)
  end)
  E.hot, E.depth, E.nested_before = nil, nil, before
  probe.stream(stream)
  if not ok and not E.stopped and not E.wild then
    complain('in a finalizer or hook: ', tostring(err))
  end
end

E.class_of, E.open, E.made, E.EAGAIN = class_of, open, made, EAGAIN

return E
