-- SPDX-License-Identifier: MIT
-- Makes every system call of every use fail with every error, one at a time,
-- and compares the answer with the shape that the function's documentation
-- gives its failures. Runs with test/c/faults.c preloaded. The last line is
-- `N passed, N failed`. With a pattern as argument: only those functions.

-- LuaJIT's compiled traces keep objects, and so their descriptors, for longer.
if rawget(_G, 'jit') then require 'jit'.off() end

local faults = require 'faults'
local llsocket = require 'llsocket'
local errors = require 'test.break.errors'
local shapes = require 'test.break.shapes'
local uses = require 'test.break.uses'

io.stdout:setvbuf 'line'
local only = ... or '.'
local passed, failed = 0, 0
local EACH = 3  -- uses of one function by which one call is tried

-- The open descriptors after everything that is garbage is gone.
local function descriptors ()
  collectgarbage()
  collectgarbage()
  return faults.descriptors()
end

local function once (f, ...)
  local before = descriptors()
  local ok, err = pcall(f, ...)
  faults.disarm()
  faults.unblock()
  local after = descriptors()
  if ok and before ~= after then
    return false, 'descriptors: ' .. before .. 'before, now ' .. after, true
  end
  return ok, err
end

-- Runs one test, in which nothing may be lost. What the end of a thread of the
-- resolver's has changed is not changed a second time.
local function test (name, f, ...)
  local ok, err, other = once(f, ...)
  for _ = 1, 3 do
    if not other then break end
    os.execute 'sleep 0.02'
    ok, err, other = once(f, ...)
  end
  if ok then
    passed = passed + 1
  else
    failed = failed + 1
    print(('not ok - %s: %s'):format(name, tostring(err)))
  end
end

local function count (list, name)
  local n = 0
  for _, call in ipairs(list) do
    if call == name then n = n + 1 end
  end
  return n
end

local function prepared (use)
  return assert(uses.prepare(use), 'the use cannot be made again')
end

-- The use once without a failure: which calls it makes.
local function calls_of (use)
  local job = prepared(use)
  faults.arm()
  local ok, err = pcall(uses.call, job)
  local _, list = faults.disarm()
  uses.clear(job, not ok)
  uses.release(job)
  if not ok then error(err, 0) end
  return list
end

local function judge (use, call, errno, job, number, text, extra)
  local row, got = use.row, job.got
  local why = shapes.judge(row, errno, number, text, extra, got)
  local quiet = errors.calls[call].quiet
  if why and quiet and row.name:find(quiet)
     and uses.succeeded(row, got) then
    return true
  end
  if why then error(why, 0) end
end

-- The same again, in the same world, works as it would have worked.
local function again (use, job)
  uses.call(job)
  local answer = uses.signature(job.got)
  if answer ~= use.answer and not shapes.late(use.row) then
    error(('afterwards %s, not %s'):format(shapes.show(job.got), use.answer),
          0)
  end
end

-- The n-th such call fails once.
local function try (use, call, nth, normal, errno, number, text, extra)
  local row = errors.calls[call]
  local job = prepared(use)
  faults.arm(call, row.action, number, nth, extra)
  local ok, err = pcall(uses.call, job)
  local hits, list = faults.disarm()
  if not ok then error('raises ' .. tostring(err), 0) end
  if hits ~= 1 then error('the call was not made', 0) end
  -- Nothing is tried again, but a wait that a signal has broken.
  if count(list, call) > count(normal, call)
     and not (call == 'poll' and errno == 'EINTR')
     and not (row.next and use.row.name:find(row.next)) then
    error(call .. ' was called again', 0)
  end
  local done = judge(use, call, errno, job, number, text, extra)
  local failure = not uses.succeeded(use.row, job.got)
  uses.clear(job)
  collectgarbage()
  if failure and not done and row.action ~= 'after' then
    again(use, job)
    uses.clear(job)
  end
  uses.release(job)
end

local function try_all (use, call, nth, normal)
  local row = errors.calls[call]
  local title = ('%s with %%s in %s (%s, %s)'):format(call, use.row.name,
    use.world, table.concat(use.pick, ' '))
  for _, eai in ipairs(row.eai or {}) do
    if llsocket[eai] then
      test(title:format(eai), try, use, call, nth, normal, eai, llsocket[eai],
           faults.gai_strerror(llsocket[eai]))
    end
  end
  for _, errno in ipairs(row.errnos) do
    local number = llsocket.errno[errno]
    if row.eai then
      test(title:format(errno), try, use, call, nth, normal, 'EAI_SYSTEM',
           llsocket.EAI_SYSTEM, faults.gai_strerror(llsocket.EAI_SYSTEM),
           number)
    else
      test(title:format(errno), try, use, call, nth, normal, errno, number,
           llsocket.errno.strerror(number))
    end
  end
end

-- What goes or comes in part: the length tells, and the rest is not lost.
local BYTES = { send = 3, sendto = 3, sendmsg = 3, sendfile64 = 3, writev = 3,
                recv = 2, recvfrom = 2, readv = 2, read = 2, recvmsg = 2,
                pread64 = 2 }

local function short (use, call, bytes)
  local job = prepared(use)
  faults.arm(call, 'short', bytes)
  uses.call(job)
  local hits = faults.disarm()
  local first = job.got[1]
  local len = type(first) == 'string' and #first or first
  if type(first) == 'table' then len = #table.concat(first) end
  if hits ~= 1 then error('the call was not made', 0) end
  if type(len) ~= 'number' or len > bytes then
    error(('%d bytes, and the answer is %s'):format(bytes,
      shapes.show(job.got)), 0)
  end
  uses.clear(job)
  uses.release(job)
end

local seen, reached = {}, {}

local function run (use)
  local normal = calls_of(use)
  local nth = {}
  for _, call in ipairs(normal) do
    nth[call] = (nth[call] or 0) + 1
    reached[call] = true
    local row = errors.calls[call]
    local key = use.row.name .. ' ' .. call .. ' ' .. nth[call]
    seen[key] = (seen[key] or 0) + 1
    if row and not row.never and not (row.spares and use.answer == '')
       and seen[key] <= EACH and nth[call] <= 3
       and shapes.tells(use.row, call) then
      try_all(use, call, nth[call], normal)
      if BYTES[call] and nth[call] == 1 and #normal == count(normal, call)
         and use.answer:find '^[ns]' and use.row.returns[1][1] ~= 'fd' then
        test(('%s in part in %s (%s)'):format(call, use.row.name, use.world),
             short, use, call, BYTES[call])
      end
    elseif not row then
      test(call, error, call .. ' is not in test/break/errors.lua', 0)
    end
  end
end

-- What fails anyway only shows which calls it makes.
local function look (use)
  for _, call in ipairs(calls_of(use)) do reached[call] = true end
end

for _, use in ipairs(uses.find(function (row)
  return row.name:find(only) ~= nil
end)) do
  if use.works or use.answer then
    local ok, err = pcall(use.works and run or look, use)
    if not ok then
      test(use.row.name .. ' in ' .. use.world, error, err, 0)
    end
  end
end

-- What the module takes from libc is in the table of errors, or harmless.
local function check_imports (path)
  local harmless, file = {}, assert(io.open(path))
  for word in errors.harmless:gmatch '%S+' do harmless[word] = true end
  for line in file:lines() do
    local name = (line:match '^%s+%a ([%w_]+)' or 'luaL_x')
    if not name:find '^luaL?_' then
      test(name, assert, errors.calls[name] or harmless[name],
           'the module calls it, and it is not in test/break/errors.lua')
    end
  end
  file:close()
end

if only == '.' then
  if os.getenv 'LLS_IMPORTS' then check_imports(os.getenv 'LLS_IMPORTS') end
  for name in pairs(errors.calls) do
    test(name, assert, reached[name], 'no use reaches it')
  end
  for _, scene in ipairs(require 'test.break.scenes') do
    test(scene.name, scene.run)
  end
end

print(('%d passed, %d failed'):format(passed, failed))
os.exit(failed == 0 and 0 or 1)
