-- SPDX-License-Identifier: MIT
-- trace.lua imports < what nm says that llsocket.so takes from elsewhere
-- trace.lua calls   < strace -k of every use, run once
-- trace.lua suite   < strace -c of the suite
-- Is all of it in the table? The three look at one thing from three sides:
-- what the module can call at all, which system calls each of that makes, and
-- which system calls the suite's process makes. Stacks for the whole suite
-- would take strace many minutes; with the list of imports they would tell
-- nothing more. The last line is `N passed, N failed`.

local known = require 'faulttable'
local calls = known.calls

local passed, failed = 0, 0
local function check (ok, text)
  if ok then
    passed = passed + 1
  else
    failed = failed + 1
    print('not ok - ' .. text)
  end
end

local function set (words)
  local t = {}
  for word in words:gmatch '%S+' do t[word] = true end
  return t
end

local function sorted (t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

-- Every function is in the table or harmless; the table has no others.
local function imports ()
  local harmless, seen = set(known.harmless), {}
  for line in io.lines() do
    local name = line:match '^%s+%a (%S+)'
    name = name and name:gsub('@.*', '')
    if name and not name:find '^luaL?_' then seen[name] = true end
  end
  for _, name in ipairs(sorted(seen)) do
    check(calls[name] or harmless[name],
          name .. ', which the module calls, is not in the table')
  end
  for _, name in ipairs(sorted(calls)) do
    check(seen[name], name .. ' is in the table, and the module calls it not')
  end
end

-- The lines below a system call are its stack, innermost first: the last frame
-- before the module's own is the function that the module has called.
local function stacks (each)
  local syscall, caller, inner
  for line in io.lines() do
    local name = line:match '^([%w_]+)%('
    if name then
      syscall, caller, inner = name, nil, nil
    elseif line:find '^ > ' and not caller then
      if line:find 'llsocket%.so%(' then
        caller = inner or '?'
        each(syscall, caller)
      end
      inner = line:match '%((.-)%+0x' or line:match '/([^/]+)%('
    end
  end
end

-- Each function of the table makes the system calls that its row names, and
-- only those; '*' stands for any.
local function by_function ()
  local seen = {}
  stacks(function (syscall, caller)
    if caller:find '^lua' then return end  -- memory for Lua
    seen[caller] = seen[caller] or {}
    seen[caller][syscall] = true
  end)
  local harmless = set(known.harmless)
  for _, caller in ipairs(sorted(seen)) do
    local row = calls[caller]
    check(row or harmless[caller],
          caller .. ', which asks the system, is not in the table')
    local allowed = set(row and row.syscalls or '*')
    for _, syscall in ipairs(sorted(seen[caller])) do
      check(allowed['*'] or allowed[syscall],
            ('%s makes %s, which its row lacks'):format(caller, syscall))
    end
  end
  for _, name in ipairs(sorted(calls)) do
    check(seen[name], 'strace did not see ' .. name)
  end
end

-- A table of strace -c: the last word of a line is the system call.
local function suite ()
  local allowed = set(known.others)
  for _, row in pairs(calls) do
    for word in pairs(set(row.syscalls)) do allowed[word] = true end
  end
  local n = 0
  for line in io.lines() do
    local name = line:match '^%s*[%d.]+%s+[%d.]+%s+%d+%s+%d+.-(%l[%w_]*)%s*$'
    if name and name ~= 'total' then
      n = n + 1
      check(allowed[name], name .. ', seen in the suite, is in no row')
    end
  end
  check(n > 20, 'strace saw only ' .. n .. ' system calls')
end

local modes = { imports = imports, calls = by_function, suite = suite }
modes[...]()
print(('%d passed, %d failed'):format(passed, failed))
os.exit(failed == 0 and 0 or 1)
