-- SPDX-License-Identifier: MIT
-- What the specs of addresses, messages and vectors share.

local assert = require 'luassert'
local llsocket = require 'llsocket'
local net = require 'test.support_net'
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
local unpack = table.unpack or unpack -- luacheck: ignore

local msg = {}

-- Values ----------------------------------------------------------------------

function msg.count (...)
  return select('#', ...)
end

-- On Lua 5.3 and newer a float with an integer's value is not an integer.
function msg.is_integer (v)
  if math.type then
    return math.type(v) == 'integer'
  end
  return type(v) == 'number' and v % 1 == 0
end

-- What no integer parameter takes, whatever its C type is.
msg.not_integers = { '1', true, {}, 1.5, 0 / 0, 1 / 0, -1 / 0, 2^63, -2^64,
                     print }
-- What no string parameter takes.
msg.not_strings = { 1, 1.5, true, {}, print }

-- fn raises an error that names its argument; fn must not end in a tail
-- call, because then Lua does not know the function's name.
function msg.raises (position, name, fn)
  local ok, err = pcall(fn)
  assert.message('raises').is_false(ok)
  local want = ("bad argument #%d to '%s' ("):format(position, name)
  if not tostring(err):find(want, 1, true) then
    error(('expected %q in %q'):format(want, tostring(err)), 2)
  end
end

-- Bytes ---------------------------------------------------------------------

local big

-- In the order of this machine; where Lua does not know it, a tool says which
-- one that is.
local function native (bytes)
  if big == nil and string.pack then big = string.pack('=I2', 1) ~= '\1\0' end
  if big == nil then
    local p = assert(io.popen("printf '\\001\\000' | od -An -tu2"))
    big = tonumber((p:read('*a'):gsub('%s', ''))) ~= 1
    p:close()
  end
  return big and bytes:reverse() or bytes
end

-- An integer as a C int.
function msg.int (n)
  local bytes = {}
  for i = 1, 4 do
    bytes[i] = string.char(n % 256)
    n = math.floor(n / 256)
  end
  return native(table.concat(bytes))
end

-- The number that is in the bytes of an unsigned C integer.
function msg.number (bytes)
  local n = 0
  bytes = native(bytes)
  for i = #bytes, 1, -1 do
    n = n * 256 + bytes:byte(i)
  end
  return n
end

-- Descriptors ---------------------------------------------------------------

local function inode (fd)
  local f = io.open(('/proc/self/fdinfo/%d'):format(fd))
  if f then
    local text = f:read('*a')
    f:close()
    return assert(text:match('ino:%s*(%d+)'))
  end
end

-- Two descriptors of one open socket or file.
function msg.same_file (a, b)
  return inode(a) ~= nil and inode(a) == inode(b)
end

-- The open descriptors of this process, as a set.
function msg.descriptors ()
  local open = {}
  for fd = 0, 599 do
    open[fd] = net.isopen(fd) or nil
  end
  return open
end

-- Those that are open now and are not in the set `before`, in order.
function msg.since (before)
  local new = {}
  for fd = 0, 599 do
    if not before[fd] and net.isopen(fd) then
      new[#new + 1] = fd
    end
  end
  return new
end

function msg.collect ()
  collectgarbage()
  collectgarbage()
end

-- A line of /proc/self/status, or nil.
function msg.status (name)
  local f = io.open('/proc/self/status')
  local text = f and f:read('*a') or ''
  if f then
    f:close()
  end
  return text:match('\n' .. name .. ':%s*([^\n]*)')
end

-- How this process handles its signals, and those that wait.
function msg.signals ()
  local list = {}
  for _, name in ipairs { 'SigIgn', 'SigBlk', 'SigCgt', 'SigPnd', 'ShdPnd' } do
    list[name] = msg.status(name) or 'unknown'
  end
  return list
end

-- Messages ------------------------------------------------------------------

-- An iovec of these strings, and of room for these numbers of bytes.
function msg.vector (...)
  local iov = llsocket.iovec.new()
  for i, v in ipairs { ... } do
    local add = type(v) == 'string' and iov.add or iov.addn
    net.is({ true, i }, add(iov, v))
  end
  return iov
end

-- A msghdr with such an iovec, and a cmsghdrs if there is one.
function msg.message (pieces, control)
  local mh = llsocket.msghdr.new()
  mh:iov(msg.vector(unpack(pieces)))
  mh:control(control)
  return mh
end

-- Is the flag in mh:flags()?
function msg.has_flag (mh, flag)
  return math.floor(mh:flags() / flag) % 2 == 1
end

-- A cmsghdrs that holds these control messages.
function msg.controls (...)
  local cmsgs = cmsghdrs.new()
  for _, cmsg in ipairs { ... } do
    cmsgs:push(cmsg)
  end
  return cmsgs
end

-- What a transfer answers when it was one. The count is given, because Lua
-- may measure a table with a hole as it likes.
function msg.moved (len, again, ...)
  net.is({ n = 3, len, nil, again }, ...)
end

-- Sends descriptors along with one byte of data.
function msg.send_rights (sock, ...)
  local mh = msg.message({ 'x' }, msg.controls(cmsghdr.rights(...)))
  msg.moved(1, false, sock:sendmsg(mh))
end

return msg
