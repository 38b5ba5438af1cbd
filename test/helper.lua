-- SPDX-License-Identifier: MIT
-- Fails a test that leaves the process with other open descriptors than it
-- found. It runs around all before_each and after_each of the specs, and
-- around every file, which catches what setup and teardown lose.
--
-- What counts as lost: a descriptor that is still open after a full garbage
-- collection. A test may leave a socket to the collector; it may not lose a
-- descriptor that no object owns, nor keep an object in a variable that
-- outlives it. A descriptor that a test found open and has closed is an error
-- too: it was somebody else's.

local busted = require 'busted'
local lfs = require 'lfs'

-- Here, and not in the specs, so that all of them use one copy of the module:
-- busted forgets after each file what the file has loaded.
local llsocket = require 'llsocket'
local support = require 'test.support'

local DIR
for _, dir in ipairs { '/proc/self/fd', '/dev/fd' } do
  -- A /dev/fd with nothing but the three standard files is no list.
  if not DIR and lfs.attributes(dir .. '/0', 'mode') then
    local probe = io.tmpfile()
    local n = 0
    for entry in lfs.dir(dir) do
      if tonumber(entry) then n = n + 1 end
    end
    probe:close()
    if n > 4 then DIR = dir end
  end
end

-- Reading the directory opens one descriptor, always the lowest free one: it
-- is in the list, but not there any more when asked what it is.
local function listed ()
  local set, names = {}, {}
  for entry in lfs.dir(DIR) do
    if tonumber(entry) then names[#names + 1] = tonumber(entry) end
  end
  for _, fd in ipairs(names) do
    local path = DIR .. '/' .. fd
    local target = lfs.symlinkattributes(path, 'target')
    if target or lfs.symlinkattributes(path, 'mode') then
      set[fd] = target or '?'
    end
  end
  return set
end

-- Without such a directory: the lowest free descriptor, which a socket gets.
local function lowest ()
  local ai = assert(llsocket.inet.getaddrinfo('127.0.0.1', '0',
                                              llsocket.SOCK_DGRAM))
  local sock = assert(llsocket.socket.new(ai[1]))
  local fd = sock:fd()
  sock:close()
  return { [fd] = 'the lowest free descriptor' }
end

local function same (a, b)
  for fd, what in pairs(a) do
    if b[fd] ~= what then return false end
  end
  for fd in pairs(b) do
    if not a[fd] then return false end
  end
  return true
end

local list = DIR and listed or lowest
local settled = {}  -- the last list that was made after a collection

-- A collection takes longer than most tests: only when something is different.
local function open_descriptors ()
  local now = list()
  -- More rounds, for what only finalizers have let go in the one before.
  for _ = 1, 4 do
    if same(now, settled) then return now end
    collectgarbage()
    now = list()
  end
  settled = now
  return now
end

local function difference (before, after)
  local lines = {}
  for fd, what in pairs(after) do
    if not before[fd] then
      lines[#lines + 1] = ('descriptor %d was left open: %s'):format(fd, what)
    end
  end
  for fd, what in pairs(before) do
    if not after[fd] then
      lines[#lines + 1] = ('descriptor %d was closed: %s'):format(fd, what)
    end
  end
  table.sort(lines)
  return lines
end

local function compare (before, who)
  local lines = difference(before, open_descriptors())
  if #lines > 0 then
    error(who .. ':\n  ' .. table.concat(lines, '\n  '), 0)
  end
end

local before_file, before_test, current

-- busted keeps all that has run, and a full collection, of which tests make
-- many, would take longer with each file: what a file has left is emptied.
local ended = {}

for _, what in ipairs { 'test', 'describe' } do
  busted.subscribe({ what, 'end' }, function (element)
    ended[#ended + 1] = element
    return nil, true
  end)
end

local function forget_ended ()
  for _, element in ipairs(ended) do
    for key in pairs(element) do element[key] = nil end
  end
  ended = {}
end

busted.subscribe({ 'file', 'start' }, function ()
  forget_ended()
  before_file = open_descriptors()
  return nil, true
end)

busted.subscribe({ 'file', 'end' }, function (element)
  if before_file then
    compare(before_file, 'file ' .. tostring(element.name))
  end
  return nil, true
end)

-- With its describe's names.
local function full_name (element)
  local name, parent = tostring(element.name), busted.parent(element)
  while parent and parent.descriptor == 'describe' do
    name = tostring(parent.name) .. ' ' .. name
    parent = busted.parent(parent)
  end
  return name
end

-- On another processor or libc: what may fail there, see test/foreign.lua.
local foreign = os.getenv 'LLS_FOREIGN'

local function allow (element)
  local row = require 'test.foreign' (foreign, full_name(element))
  local run = element.run
  if not row then return end
  element.run = function (...)
    if row.never or not pcall(run, ...) then
      element.env.pending(row.reason)
    end
  end
end

busted.subscribe({ 'test', 'start' }, function (element)
  current = tostring(element.name)
  support.skip = element.env.pending
  if foreign then allow(element) end
  return nil, true
end)

busted.before_each(function ()
  current = 'a before_each'
  before_test = open_descriptors()
end)

busted.after_each(function ()
  local ok, message = pcall(compare, before_test, 'test "' .. current .. '"')
  if not ok then
    -- Said once is enough: it is not the file's or the next test's fault.
    before_file = nil
    error(message, 0)
  end
end)
