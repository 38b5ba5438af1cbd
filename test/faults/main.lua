-- SPDX-License-Identifier: MIT
-- Makes every system call of the module fail with every error, one at a time,
-- and compares each answer with the shape that the use has. Runs with
-- test/c/faults.c preloaded. With the argument `list` every use runs once
-- without a fault, for strace to see (trace.lua). The last line is
-- `N passed, N failed`.

-- LuaJIT's compiled traces keep objects, and so their descriptors, for longer.
if rawget(_G, 'jit') then require 'jit'.off() end

local faults = require 'faults'
local llsocket = require 'llsocket'
local calls = require 'faulttable'.calls
local uses = require 'uses'
local shape_of = require 'shapes'
local special = require 'special'

local unpack = table.unpack or unpack
local passed, failed = 0, 0

local function pack (...) return { n = select('#', ...), ... } end

local function show (values)
  local out = {}
  for i = 1, values.n do out[i] = tostring(values[i]) end
  return '(' .. table.concat(out, ', ') .. ')'
end

-- The open descriptors after everything that is garbage is gone.
local function descriptors ()
  collectgarbage()
  collectgarbage()
  return faults.descriptors()
end

-- Runs one test, in which nothing may be lost.
local function test (name, f)
  local before = descriptors()
  local ok, err = pcall(f)
  faults.disarm()
  local after = descriptors()
  if ok and before ~= after then
    ok, err = false, 'descriptors: ' .. before .. 'before, now ' .. after
  end
  if ok then
    passed = passed + 1
  else
    failed = failed + 1
    print(('not ok - %s: %s'):format(name, err))
  end
end

-- The words of a shape as values: the text and the number stand for themselves.
local function expected (words, number, text)
  local values = { n = #words }
  local meaning = { err = text, no = number, ['true'] = true,
                    ['false'] = false, ['nil'] = nil }
  for i, word in ipairs(words) do
    values[i] = meaning[word]
    if tonumber(word) then values[i] = tonumber(word) end
  end
  return values
end

local function compare (got, want)
  local same = got.n == want.n
  for i = 1, want.n do same = same and got[i] == want[i] end
  if not same then
    error(('%s instead of %s'):format(show(got), show(want)), 0)
  end
end

-- Nothing is tried again, but a wait that a signal has broken.
local function check_count (name, errno, list)
  local n, times = 0, name == 'poll' and errno == 'EINTR' and 2 or 1
  for _, call in ipairs(list) do
    if call == name then n = n + 1 end
  end
  if n ~= times then
    error(('%d times %s, not %d'):format(n, name, times), 0)
  end
end

local function works (u, things)
  local got = pack(u.run(unpack(things, 1, things.n)))
  local ok
  if u.works then ok = u.works(unpack(got, 1, got.n))
  elseif u.shape == 'done' or u.shape == 'connected' then ok = got.n == 0
  else ok = got[1] end
  if not ok then error('afterwards: ' .. show(got), 0) end
end

-- One call fails once: the answer, then the same again without a fault.
local function try (name, u, row, errno, number, text, extra)
  local things = pack()
  if u.setup then things = pack(u.setup()) end
  faults.arm(name, row.action, number, u.nth, extra)
  local got = pack(pcall(u.run, unpack(things, 1, things.n)))
  local hits, list = faults.disarm()
  if not got[1] then error(got[2], 0) end
  got = pack(unpack(got, 2, got.n))
  if hits ~= 1 then error('the call was not made', 0) end
  if not u.many then check_count(name, errno, list) end
  local judged
  if u.expect then
    judged = u.expect(errno, unpack(got, 1, got.n))
    if judged == false then error('answered ' .. show(got), 0) end
  end
  if judged == nil then
    if not u.shape then error('answered ' .. show(got), 0) end
    local want = expected(shape_of(u.shape, errno), number, text)
    if extra then  -- EAI_SYSTEM has errno beside it
      want.n = want.n + 1
      want[want.n] = extra
    end
    compare(got, want)
  end
  -- What the failed call has left behind takes nothing with it.
  collectgarbage()
  if u.after then
    if not u.after(unpack(things, 1, things.n)) then error('not closed', 0) end
  else
    works(u, things)
  end
  if u.finish then u.finish(unpack(things, 1, things.n)) end
end

local function try_all (name, row)
  for _, use in ipairs(row.uses) do
    local u = assert(uses[use], use)
    local title = ('%s with %%s in %s'):format(name, use)
    for _, eai in ipairs(row.eai or {}) do
      if llsocket[eai] then
        test(title:format(eai), function ()
          try(name, u, row, eai, llsocket[eai],
              faults.gai_strerror(llsocket[eai]))
        end)
      end
    end
    for _, errno in ipairs(row.errnos) do
      local number = llsocket.errno[errno]
      test(title:format(errno), function ()
        if row.eai then
          try(name, u, row, 'EAI_SYSTEM', llsocket.EAI_SYSTEM,
              faults.gai_strerror(llsocket.EAI_SYSTEM), number)
        else
          try(name, u, row, errno, number, llsocket.errno.strerror(number))
        end
      end)
    end
  end
end

local names = {}
for name in pairs(calls) do names[#names + 1] = name end
table.sort(names)

-- Every use once, as it is; also what the special tests need is seen then.
for _, name in ipairs(names) do
  for _, use in ipairs(calls[name].uses) do
    test(('%s reaches %s'):format(use, name), function ()
      local u = assert(uses[use], 'there is no such use')
      local things = u.setup and pack(u.setup()) or pack()
      faults.arm()
      local got = pack(pcall(u.run, unpack(things, 1, things.n)))
      local _, list = faults.disarm()
      if not got[1] then error(got[2], 0) end
      if u.finish then u.finish(unpack(things, 1, things.n)) end
      if not (' ' .. table.concat(list, ' ') .. ' '):find(' ' .. name .. ' ',
                                                          1, true) then
        error('it calls ' .. table.concat(list, ' '), 0)
      end
    end)
  end
end

if ... ~= 'list' then
  for _, name in ipairs(names) do
    if not calls[name].never then try_all(name, calls[name]) end
  end
  for _, t in ipairs(special) do test(t.name, t.run) end
end

print(('%d passed, %d failed'):format(passed, failed))
os.exit(failed == 0 and 0 or 1)
