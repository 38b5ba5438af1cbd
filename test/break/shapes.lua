-- SPDX-License-Identifier: MIT
-- What a function may answer, from its documentation: where the text of an
-- error, `again` and the number stand among its results. What some functions
-- do in their own way is said here, once.

local llsocket = require 'llsocket'
local errno = llsocket.errno

local shapes = {}

local function pack (...) return { n = select('#', ...), ... } end

function shapes.show (got, first)
  local out = {}
  for i = first or 1, got.n do
    local value = got[i]
    out[#out + 1] = type(value) == 'string' and ('%q'):format(value:sub(1, 60))
                    or tostring(value)
  end
  return '(' .. table.concat(out, ', ') .. ')'
end

-- The failure with this number and text: the values before the text are nil
-- or false, the number is the last of all.
function shapes.failure (row, number, text)
  local at = row.failure
  local want = { n = at.errno, [at.err] = text, [at.errno] = number }
  if at.first == false then want[1] = false end
  return want
end

-- 'Try again': no text, and the number tells why. What has sent nothing says 0.
function shapes.again (row, number)
  local at = row.failure
  local want = { n = at.errno, [at.again] = true, [at.errno] = number }
  if row.key:find '^send' or row.key == 'writev' then want[1] = 0 end
  return want
end

function shapes.same (got, want)
  if got.n ~= want.n then return false end
  for i = 1, want.n do
    if got[i] ~= want[i] then return false end
  end
  return true
end

-- What a closed object answers instead of EBADF: no failure at all, because
-- it only makes something, or is the end itself.
local harmless = {
  ['sock:close'] = true,  -- twice is no error
}

-- The answer of a closed object to a call of pcall; nil, or what is wrong.
function shapes.closed (row, ok, ...)
  local got = pack(...)
  if not ok then return 'raises ' .. tostring(...) end
  if harmless[row.name] or not row.failure then return nil end
  if row.key == 'close' and got.n == 0 then return nil end
  local want = shapes.failure(row, errno.EBADF, errno.strerror(errno.EBADF))
  if not shapes.same(got, want) then
    return shapes.show(got) .. ' instead of ' .. shapes.show(want)
  end
end

-- --- what a failed system call leads to ------------------------------------

local function set (words)
  local t = {}
  for word in words:gmatch '%S+' do t[word] = true end
  return t
end

local AGAIN = set 'EAGAIN EWOULDBLOCK EINTR'
local GONE = set 'EPIPE ECONNRESET'

-- What is 'try again' besides these, or is not.
local again = {
  ['sock:accept'] = { ECONNABORTED = true },
  ['sock:acceptfd'] = { ECONNABORTED = true },
  -- EAGAIN is a full backlog of a unix socket: nothing goes on.
  ['sock:connect'] = { EINPROGRESS = true, EALREADY = true, EAGAIN = false,
                       EWOULDBLOCK = false },
  ['sock:sendmsg'] = { EMSGSIZE = true }, ['sock:sendfd'] = { EMSGSIZE = true },
}
-- A message that can never go.
local first = { ['sock:sendmsg EMSGSIZE'] = -1 }

-- Calls whose failure is nobody's answer: the end of what has failed already.
local silent = { close = 'close$', getifaddrs = '^device%.' }

-- Does the function tell a failure of this call of libc?
function shapes.tells (row, call)
  return not silent[call] or row.name:find(silent[call]) ~= nil
end

-- A call that failed does not come again in the same way: connections.
function shapes.late (row)
  return row.key == 'connect' or row.key == 'close'
end

local function wanted (row, name, number, text, extra)
  local own = again[row.name] or {}
  local tries = own[name]
  if tries == nil then tries = AGAIN[name] end
  if tries and row.failure.again then
    local want = shapes.again(row, number)
    want[1] = first[row.name .. ' ' .. name] or want[1]
    return want
  end
  local want = shapes.failure(row, number, text)
  if extra then  -- EAI_SYSTEM has errno beside it
    want.n = want.n + 1
    want[want.n] = extra
  end
  return want
end

-- The peer is gone: nothing, or nils and the number that tells why.
local function gone (row, name, number, got)
  if not (row.gone and GONE[name] and shapes.again(row, 0)[1] == 0) then
    return false
  end
  return got.n == 0
         or shapes.same(got, { n = row.failure.errno,
                               [row.failure.errno] = number })
end

-- What is an answer and no failure: an event that is set already, one that is
-- not set, a wait that a signal has ended, an address that is not the last.
local answers = set [[ev:set:EAGAIN ev:set:EWOULDBLOCK ev:take:EAGAIN
  ev:take:EWOULDBLOCK llsocket.poll:EINTR p:wait:EINTR
  llsocket.listen:EADDRNOTAVAIL]]

-- nil when the answer to the error is right, or what is wrong with it.
function shapes.judge (row, name, number, text, extra, got)
  if not row.failure or answers[row.name .. ':' .. name] then return nil end
  -- A wait goes on after a signal.
  if row.failure.first == false and name == 'EINTR' then return nil end
  if gone(row, name, number, got) then return nil end
  -- What is no socket is written to and read from as a file.
  if name == 'ENOTSOCK' and row.page == 'iovec' and got.n ~= row.failure.errno
  then
    return nil
  end
  local want = wanted(row, name, number, text, extra)
  if shapes.same(got, want) then return nil end
  -- The module may say after the resolver's text what to do.
  local said = got[row.failure.err]
  if number < 0 and type(said) == 'string' and said:sub(1, #text) == text then
    want[row.failure.err] = said
    if shapes.same(got, want) then return nil end
  end
  -- What is written in Lua says before the system's text what it is about.
  if type(said) == 'string' and said:sub(-#text - 2) == ': ' .. text then
    want[row.failure.err] = said
    if shapes.same(got, want) then return nil end
  end
  return shapes.show(got) .. ' instead of ' .. shapes.show(want)
end

return shapes
