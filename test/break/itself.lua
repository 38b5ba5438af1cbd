-- SPDX-License-Identifier: MIT
-- Does the machinery notice? Puts one fault after the other into a copy of the
-- tree, each of another kind, and runs the part that must complain. A place
-- is drawn among all that fit a pattern; where nothing fits any more, that is
-- a failure too. From the environment: SEED, and ONLY (a pattern of names).
-- The last line is `N passed, N failed`.

local seed = tonumber((os.getenv 'SEED' or ''):match '%d+') or os.time()
local only = os.getenv 'ONLY' or '.'
local random = seed % 2147483647

-- The same on each Lua: minimal standard of Park and Miller.
local function draw (n)
  random = (random * 16807) % 2147483647
  return random % n + 1
end

local function output (command)
  local pipe = assert(io.popen(command .. '; echo "status $?"', 'r'))
  local text = pipe:read '*a'
  pipe:close()
  local rest, status = text:match '^(.*)status (%d+)\n$'
  return rest, tonumber(status)
end

local top = output('mktemp -d'):match '[^\n]+'

local function inside (command)
  return output(("cd '%s/tree' && { %s; } 2>&1 < /dev/null")
    :format(top, command))
end

local function read (name)
  local file = assert(io.open(top .. '/tree/' .. name, 'rb'))
  local text = file:read '*a'
  file:close()
  return text
end

local changed = {}  -- the text that a file had, by its name

local function write (name, text)
  changed[name] = changed[name] or read(name)
  local file = assert(io.open(top .. '/tree/' .. name, 'wb'))
  file:write(text)
  file:close()
end

local function generate ()
  local text, status = inside 'lua5.4 etc/generate.lua'
  assert(status == 0, text)
end

-- The sources of this system that people write.
local function sources (pattern)
  local out = {}
  for name in inside 'find src -name "*.[ch]" | sort':gmatch '[^\n]+' do
    if name:find(pattern or '.') and not name:find 'src/gen/'
       and not name:find 'bsd' then
      out[#out + 1] = name
    end
  end
  return out
end

-- Every place that fits.
local function places (pattern, files)
  local found = {}
  for _, name in ipairs(sources(files)) do
    local text = read(name)
    local first, last = text:find(pattern)
    while first do
      found[#found + 1] = { name = name, first = first, last = last }
      first, last = text:find(pattern, last + 1)
    end
  end
  return found
end

-- --- the faults -------------------------------------------------------------

local faults = {}
local function fault (name, apply, ...)
  faults[#faults + 1] = { name = name, apply = apply, parts = { ... } }
end

local function check (spec, variant)
  return ('TIMEOUT=120 make check LUAS=5.4 SPEC="%s" VARIANT=%s'):format(
    spec, variant or '')
end
local function breaks (part, functions)
  return ("PART=%s LUAS=5.4 ONLY='%s' TARGETS= FUZZ_SECONDS=8 test/break/run")
    :format(part, functions or '.')
end

-- In the place of a match stands something else.
local function replaced (pattern, files, by)
  return function ()
    local all = places(pattern, files)
    if #all == 0 then return nil end
    local p = all[draw(#all)]
    local text = read(p.name)
    local old = text:sub(p.first, p.last)
    local new = old:gsub(pattern, by)
    write(p.name, text:sub(1, p.first - 1) .. new .. text:sub(p.last + 1))
    local _, line = text:sub(1, p.first):gsub('\n', '')
    return ('%s:%d'):format(p.name, line + 1)
  end
end

fault('a descriptor that is not closed',
      replaced('([%)\n]%s*)close%(fd%);', '^src/[ms][so][gc]', '%1(void)fd;'),
      check 'test/close_spec.lua test/msghdr_rights_spec.lua')
fault('a descriptor that children inherit',
      replaced('%? OS_CMSG_CLOEXEC', 'sock/sock', '? 0'),
      check 'test/msghdr_rights_spec.lua test/sendfd_spec.lua')
fault('a wrong length',
      replaced('lls_pushint%(L, n%);\n    lua_pushnil', 'answer',
               'lls_pushint(L, n + 1);\n    lua_pushnil'),
      check 'test/send_spec.lua')
fault('a number of an error that is lost',
      replaced('int err = errno;\n  push_nils', 'base/answer',
               'int err = 0;\n  push_nils'),
      breaks('system', '^sock:[sr]e[nc][dv]'))
fault('a hidden retry',
      replaced('(%S+) = (recvf?r?o?m?%b());', 'sock/transfer',
               'do %1 = %2; while (%1 == -1 && errno == EINTR);'),
      breaks('system', '^sock:recv'))
fault('no room on the stack for descriptors',
      replaced('luaL_checkstack(%b());', 'msg/cmsghdr', '(void)L;'),
      breaks('memory', '^cmsg:data$'))
fault('no room on the stack for values by name',
      replaced('luaL_checkstack(%b());', 'msg/batchcontrol', '(void)L;'),
      breaks('memory', '^b:control$'))
fault('memory of the system that is not freed',
      replaced('freeifaddrs(%b());', 'addr/device', '(void)0;'),
      breaks('memory', '^device'), check('test/device_spec.lua', 'asan'))
fault('a module that a memory error leaves half open',
      replaced('lua_newtable%(L%);(%s+)push_new_state', 'src/llsocket%.c',
               'lua_newtable(L);%1lua_pushvalue(L, 1);%1'
               .. 'lua_setfield(L, LUA_REGISTRYINDEX, ROOT);%1push_new_state'),
      breaks('memory', '^require .llsocket.$'))
fault('memory of the system that is not freed after a search',
      replaced('freeifaddrs(%b());', 'os/common', '(void)0;'),
      breaks('memory', '^sock:mcastif$'))
fault('a class that is not checked',
      replaced(' || %*tag != LLS_TAG%(klass%)', 'base/base', ''),
      check 'test/arguments_spec.lua test/self_spec.lua')
fault('a type that is not checked',
      replaced('if %(!?lua_[%w]+%(L, i%)[^\n]-%) lls_typeerror',
               'base/args', 'if (0) lls_typeerror'),
      check 'test/arguments_spec.lua')
fault('a number that is cut',
      replaced('%*?k >= min && %*?k <= max', 'src/base/', '1'),
      check 'test/arguments_spec.lua')
fault('a file that reaches up',
      replaced('#include "data/data.h"', 'src/data/', '#include "sock/sock.h"'),
      '[ -z "$(sh etc/floors.sh)" ]')
fault('a page that is not what the source says',
      replaced('\n@see [^\n]+', '%.c$', '\n@see nothing(2)'),
      'lua5.4 etc/generate.lua --check')

-- Two options of one level and kind have each other's number, of those that
-- every kernel has.
fault("an option with another's number", function ()
  local files = { 'socket', 'ip', 'transport' }
  local name = 'facts/options/' .. files[draw(#files)] .. '.lua'
  local groups, options = {}, {}
  local text = read(name)
  for row, kind, level, number in text:gmatch(
      "{ '(%l+)', '(%l+)', (%u+), '([%u_]+)'") do
    local key = kind .. level
    groups[key] = groups[key] or {}
    table.insert(groups[key], { row = row, number = number })
    if #groups[key] > 1 then options[#options + 1] = groups[key] end
  end
  if #options == 0 then return nil end
  local group = options[draw(#options)]
  local at = draw(#group)
  local one, other = group[at], group[at % #group + 1]
  local numbers = { [one.row] = other.number, [other.row] = one.number }
  write(name, (text:gsub("({ '(%l+)', '%l+', %u+, ')([%u_]+)",
    function (head, row, number) return head .. (numbers[row] or number) end)))
  generate()
  return ('%s: %s of %s'):format(one.row, other.number, other.row)
end, check 'test/sockopt_facts_spec.lua')

-- A method that nobody has written a test for: it has its documentation block,
-- and so it is in the list that all engines run over.
local function method (body)
  return function ()
    local name = 'src/sock/socket.c'
    local text = read(name)
    local at = text:find('static const luaL_Reg methods[]', 1, true)
    local row, last = text:find('{"%l+", sock_%l+},\n', at or 1)
    if not at or not row then return nil end
    write(name, text:sub(1, at - 1) .. [[
/***
A method that is here to be found out.
@function sock:zzprobe
@param n integer a number
@return integer? value the number again
@return string? err what went wrong
@return integer? errno its number
@usage
  local number = sock:zzprobe(1)
@see fcntl(2)
*/
static int sock_zzprobe (lua_State *L) {
]] .. body .. '}\n\n' .. text:sub(at, last) .. '  {"zzprobe", sock_zzprobe},\n'
      .. text:sub(last + 1))
    generate()
    return 'a new method'
  end
end
local SELF = '  struct lls_socket *s = lls_tosocket(L, 1);\n'
local NUMBER = '  int n = lls_checkcint(L, 2);\n'
local ASKS = '  int rc = fcntl(s->fd, F_GETFD);\n'
local ANSWERS = '  return lls_int(L, rc, n);\n'

fault('a new method that is right', method(SELF .. NUMBER .. ASKS .. ANSWERS),
      false, check 'test/arguments_spec.lua',
      breaks('system', '^sock:zzprobe$'), breaks('memory', '^sock:zzprobe$'))
fault('a new method that takes any argument',
      method(SELF .. '  int n = (int)lua_tointeger(L, 2);\n' .. ASKS
             .. ANSWERS), check 'test/arguments_spec.lua')
fault('a new method that takes any object',
      method('  struct lls_socket *s = lua_touserdata(L, 1);\n' .. NUMBER
             .. ASKS .. ANSWERS), check 'test/arguments_spec.lua')
fault('a new method that swallows an error',
      method(SELF .. NUMBER .. ASKS .. '  if (rc == -1 && errno != EBADF) rc ='
             .. ' 0;\n' .. ANSWERS), breaks('system', '^sock:zzprobe$'))
fault('a new method that loses a descriptor without memory',
      method(SELF .. NUMBER .. '  int rc = fcntl(s->fd, F_DUPFD, 0);\n'
             .. '  lua_newuserdata(L, 100);\n  if (rc != -1) close(rc);\n'
             .. ANSWERS), breaks('memory', '^sock:zzprobe$'))
fault("a new method that loses Lua's memory without memory",
      method(SELF .. NUMBER .. ASKS .. [[
  int ref;
  lua_newtable(L);
  ref = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_newuserdata(L, 100);
  luaL_unref(L, LUA_REGISTRYINDEX, ref);
]] .. ANSWERS), breaks('memory', '^sock:zzprobe$'))
fault('a new method that uses freed memory',
      method(SELF .. NUMBER .. ASKS .. [[
  char *p = lua_newuserdata(L, 1000);
  lua_pop(L, 1);
  lua_gc(L, LUA_GCCOLLECT, 0);
  p[n & 127] = 1;
]] .. ANSWERS), check('test/arguments_spec.lua', 'asan'))
fault('a new method that answers what it does not say',
      method(SELF .. NUMBER .. ASKS .. '  lua_pushinteger(L, rc + n);\n'
             .. '  lua_pushinteger(L, 1);\n  return 2;\n'), breaks 'calls')

-- --- running them -----------------------------------------------------------

local passed, failed = 0, 0
local function verdict (ok, name, text)
  if ok then
    passed = passed + 1
    print('ok - ' .. name)
  else
    failed = failed + 1
    print('not ok - ' .. name .. ': ' .. text)
  end
  io.stdout:flush()
end

-- The first value of `parts` is false when none of the others may complain.
local function run (f)
  local fine, where = pcall(f.apply)
  if not fine or not where then
    return verdict(false, f.name, where or 'nowhere to put it any more')
  end
  local silent = f.parts[1] == false
  for _, part in ipairs(f.parts) do
    if part then
      local text, status = inside(part)
      local complains = status ~= 0
      -- What does not compile is no fault that was noticed.
      if text:find 'the build failed' or text:find ' error: ' then
        return verdict(false, f.name, where .. ' does not compile:\n' .. text)
      end
      if silent == complains then
        return verdict(false, f.name, ('%s: %s: status %d\n%s'):format(where,
          part, status, text:sub(-1000)))
      end
    end
  end
  verdict(true, f.name .. ' (' .. where .. ')')
end

local function restore ()
  for name, text in pairs(changed) do write(name, text) end
  changed = {}
  generate()
end

print('seed ' .. seed)
output(("mkdir '%s/tree' && tar -cf - --exclude=./.git --exclude=./build . "
  .. "| tar -xf - -C '%s/tree'"):format(top, top))
local built, status = inside('make -s LUA_VERSION=5.4 all break-tools '
  .. 'fuzz-driver')
if status ~= 0 then print(built) end
for _, f in ipairs(faults) do
  if f.name:find(only) then
    run(f)
    restore()
  end
end
output("rm -rf '" .. top .. "'")
print(('%d passed, %d failed'):format(passed, failed))
os.exit(failed == 0 and passed > 0 and 0 or 1)
