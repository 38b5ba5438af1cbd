-- SPDX-License-Identifier: MIT
-- etc/coverage.lua LIST DIRECTORY...
-- Reads with gcov what the runs of a build have left in the directories, adds
-- it up, and prints the lines and branches of each file of src/ that ran.
-- Fails under the marks below, and when what did not run is not what LIST
-- says, where each line has its reason. Of an inline function or a file that
-- was compiled more than once the best run of each branch counts.

local MARKS = { lines = 97, branches = 90 }

local list_name = arg[1]
local passed, failed = 0, 0

local function check (ok, what, details)
  if ok then passed = passed + 1 else failed = failed + 1 end
  print((ok and 'ok - ' or 'not ok - ') .. what)
  for _, text in ipairs(ok and {} or details or {}) do
    print('#   ' .. text)
  end
end

-- What gcov says -------------------------------------------------------------

-- files[name][n] = { text =, count =, branches = { count ... } }
local files = {}

local function line_of (name, n, text)
  local file = files[name] or {}
  files[name] = file
  file[n] = file[n] or { text = text, count = 0, branches = {} }
  return file[n]
end

-- gcov writes a source line as `count: number:text` and below it its branches
-- in their order. `-` is a line without code; `#####` and `=====` did not run.
local function read_gcov (object)
  local name, line, index
  local pipe = assert(io.popen(("gcov -b -c -t '%s' 2>/dev/null")
    :format(object)))
  for text in pipe:lines() do
    local count, n, code = text:match('^%s*(%S+):%s*(%d+):(.*)$')
    local source = n == '0' and code:match('^Source:(.*)')
    if source then
      name = source:match('^src/.+')
    elseif not name then
      line = nil
    elseif n == '0' or count == '-' then
      line = nil
    elseif n then
      line = line_of(name, tonumber(n), code:match('^%s*(.-)%s*$'))
      line.count = line.count + (tonumber(count:match('^%d+')) or 0)
      index = 0
    elseif line and text:find('^branch') then
      index = index + 1
      local taken = tonumber(text:match('taken (%d+)')) or 0
      line.branches[index] = (line.branches[index] or 0) + taken
    end
  end
  pipe:close()
end

local function read_directory (dir)
  local pipe = assert(io.popen(("find '%s' -name '*.gcda'"):format(dir)))
  for object in pipe:lines() do read_gcov(object) end
  pipe:close()
end

for i = 2, #arg do read_directory(arg[i]) end

-- The figures ----------------------------------------------------------------

local function not_taken (line)
  local n = 0
  for _, taken in ipairs(line.branches) do
    if taken == 0 then n = n + 1 end
  end
  return n
end

local function sorted (t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

local function percent (ran, all)
  return all == 0 and 100 or 100 * ran / all
end

local function count (file)
  local c = { lines = 0, lines_ran = 0, branches = 0, branches_ran = 0 }
  for _, line in pairs(file) do
    c.lines = c.lines + 1
    c.lines_ran = c.lines_ran + (line.count > 0 and 1 or 0)
    c.branches = c.branches + #line.branches
    c.branches_ran = c.branches_ran + #line.branches - not_taken(line)
  end
  return c
end

local function row (name, c)
  print(('%-20s %6d of %-6d %5.1f %%  %6d of %-6d %5.1f %%'):format(
    name, c.lines_ran, c.lines, percent(c.lines_ran, c.lines),
    c.branches_ran, c.branches, percent(c.branches_ran, c.branches)))
end

local total = { lines = 0, lines_ran = 0, branches = 0, branches_ran = 0 }
print(('%-20s %16s %8s  %16s'):format('', 'lines', '', 'branches'))
for _, name in ipairs(sorted(files)) do
  local c = count(files[name])
  row(name, c)
  for key, n in pairs(c) do total[key] = total[key] + n end
end
row('total', total)
print()

for _, what in ipairs { 'lines', 'branches' } do
  local share = percent(total[what .. '_ran'], total[what])
  check(total[what] > 0 and share >= MARKS[what],
        ('%.1f %% of the %s ran, at least %d %% must')
          :format(share, what, MARKS[what]))
end

-- The list -------------------------------------------------------------------

-- listed[file][text] = { lines =, branches =, reason =, at = }
local listed = {}

-- A file's name, then below it, indented, `-` for a line that does not run or
-- the number of its branches that are not taken, and the line; then, indented
-- further, the reason, for all lines since the last one.
local function read_list ()
  local file, group, n = nil, {}, 0
  for text in io.lines(list_name) do
    n = n + 1
    local mark, code = text:match('^  (%S+) (.*)$')
    if text:find('^#') or text == '' then
      group = {}
    elseif text:find('^%S') then
      file = text
      listed[file] = listed[file] or {}
      group = {}
    elseif mark then
      if #group > 0 and group[1].reason then group = {} end
      local entry = listed[file][code] or { lines = 0, branches = 0 }
      if mark == '-' then
        entry.lines = entry.lines + 1
      else
        entry.branches = entry.branches + assert(tonumber(mark), text)
      end
      entry.at = n
      listed[file][code] = entry
      group[#group + 1] = entry
    else
      for _, entry in ipairs(group) do
        entry.reason = (entry.reason or '') .. text
      end
    end
  end
end

read_list()

-- missing[file][text] = { lines =, branches =, at = }, as they are.
local function find_missing ()
  local missing = {}
  for name, file in pairs(files) do
    missing[name] = {}
    for _, n in ipairs(sorted(file)) do
      local line = file[n]
      local branches = line.count > 0 and not_taken(line) or 0
      if line.count == 0 or branches > 0 then
        local entry = missing[name][line.text]
          or { lines = 0, branches = 0, at = n }
        entry.lines = entry.lines + (line.count == 0 and 1 or 0)
        entry.branches = entry.branches + branches
        missing[name][line.text] = entry
      end
    end
  end
  return missing
end

local function say (lines, name, at, entry, other, text)
  if entry.lines > other.lines then
    lines[#lines + 1] = ('%s:%d: - %s'):format(name, at, text)
  end
  if entry.branches > other.branches then
    lines[#lines + 1] = ('%s:%d: %d %s'):format(
      name, at, entry.branches - other.branches, text)
  end
end

-- Some lines run or not as it happens: their reason begins so.
local function sometimes (entry)
  return (entry.reason or ''):find('^%s*sometimes:')
end

-- What is in `a` and not in `b`.
local function difference (a, b, prefix)
  local lines = {}
  for _, name in ipairs(sorted(a)) do
    local texts = sorted(a[name])
    table.sort(texts, function (x, y) return a[name][x].at < a[name][y].at end)
    for _, text in ipairs(texts) do
      local entry = a[name][text]
      local other = b[name] and b[name][text] or { lines = 0, branches = 0 }
      if not sometimes(entry) and not sometimes(other) then
        say(lines, prefix or name, entry.at, entry, other, text)
      end
    end
  end
  return lines
end

local missing = find_missing()

local without = {}
for _, name in ipairs(sorted(listed)) do
  for _, text in ipairs(sorted(listed[name])) do
    local entry = listed[name][text]
    if not entry.reason then
      without[#without + 1] = ('%s:%d: %s'):format(list_name, entry.at, text)
    end
  end
end

local new = difference(missing, listed)
check(#new == 0, 'all that did not run is in ' .. list_name, new)
local stale = difference(listed, missing, list_name)
check(#stale == 0, 'all that is in it did not run', stale)
check(#without == 0, 'all that is in it has a reason', without)

print(('%d passed, %d failed'):format(passed, failed))
os.exit(failed == 0)
