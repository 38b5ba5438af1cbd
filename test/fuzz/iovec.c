/* SPDX-License-Identifier: MIT */
/*
** Edits of an iovec and of a buffer, by operations that the fuzzer chooses,
** each compared with what a list of strings in Lua says.
*/
#include "target.h"

/* readv(2) delivers a count of bytes, 'r' each; send(2) takes some. */
static size_t amount;

ssize_t __wrap_readv (int fd, const struct iovec *iov, int n);
ssize_t __wrap_send (int fd, const void *data, size_t size, int flags);
ssize_t __wrap_recv (int fd, void *data, size_t size, int flags);

ssize_t __wrap_readv (int fd, const struct iovec *iov, int n) {
  size_t left = amount;
  int i;
  (void)fd;
  for (i = 0; i < n && left > 0; i++) {
    size_t part = left < iov[i].iov_len ? left : iov[i].iov_len;
    memset(iov[i].iov_base, 'r', part);
    left -= part;
  }
  return (ssize_t)(amount - left);
}

/* What was sent is compared by its sum. */
static unsigned int sum;

ssize_t __wrap_send (int fd, const void *data, size_t size, int flags) {
  const unsigned char *p = data;
  size_t i;
  (void)fd;
  (void)flags;
  for (sum = 0, i = 0; i < size; i++) sum = sum * 31 + p[i];
  return (ssize_t)(amount < size ? amount : size);
}

ssize_t __wrap_recv (int fd, void *data, size_t size, int flags) {
  struct iovec iov;
  iov.iov_base = data;
  iov.iov_len = size;
  (void)flags;
  return __wrap_readv(fd, &iov, 1);
}

static int set_amount (lua_State *L) {
  amount = (size_t)luaL_checkinteger(L, 1);
  return 0;
}

static int get_sum (lua_State *L) {
  size_t i, len;
  const char *s = luaL_checklstring(L, 1, &len);
  unsigned int expected = 0;
  for (i = 0; i < len; i++) expected = expected * 31 + (unsigned char)s[i];
  lua_pushboolean(L, expected == sum);
  return 1;
}

static const char model[] =
  "local ll = llsocket\n"
  "local sock = ll.socket.pair(ll.SOCK_STREAM)[1]\n"
  "local iov, list, buf, text\n"
  "local function all () return table.concat(list) end\n"
  "local function same (got, want, what)\n"
  "  if got ~= want then\n"
  "    error(('%s: %q instead of %q'):format(what, got, want))\n"
  "  end\n"
  "end\n"
  "local function part (s, offset, n)\n"
  "  if offset < 0 or offset > #s or n < 0 then return '' end\n"
  "  return s:sub(offset + 1, offset + n)\n"
  "end\n"
  /* What readv has put over the bytes from `offset` on. */
  "local function overwrite (offset, n)\n"
  "  for i, s in ipairs(list) do\n"
  "    local first, last = math.max(offset, 0), math.min(offset + n, #s)\n"
  "    if first < last then\n"
  "      list[i] = s:sub(1, first) .. ('r'):rep(last - first)\n"
  "                .. s:sub(last + 1)\n"
  "    end\n"
  "    offset = offset - #s\n"
  "  end\n"
  "end\n"
  "local ops = {}\n"
  "function ops.add (s)\n"
  "  local ok, idx = iov:add(s)\n"
  "  local fits = #s > 0 and #list < ll.IOV_MAX\n"
  "  same(ok, fits, 'add')\n"
  "  if fits then list[#list + 1] = s same(idx, #list, 'index') end\n"
  "end\n"
  "function ops.addn (s, n)\n"
  "  local ok, idx = iov:addn(n + 1)\n"
  "  same(ok, #list < ll.IOV_MAX, 'addn')\n"
  "  if ok then\n"
  "    list[#list + 1] = (' '):rep(n + 1)\n"
  "    same(idx, #list, 'index')\n"
  "  end\n"
  "end\n"
  "function ops.many (s, n)\n"
  "  for _ = 1, n * 4 do ops.add('m') end\n"
  "end\n"
  "function ops.set (s, n)\n"
  "  same(iov:set(s, n), list[n] ~= nil, 'set')\n"
  "  if list[n] then list[n] = s end\n"
  "end\n"
  "function ops.get (s, n) same(iov:get(n), list[n], 'get') end\n"
  "function ops.del (s, n)\n"
  "  same(iov:del(n), list[n], 'del')\n"
  "  if list[n] then table.remove(list, n) end\n"
  "end\n"
  "function ops.concat (s, n, m)\n"
  "  same(iov:concat(n - 5, m - 5), part(all(), n - 5, m - 5), 'concat')\n"
  "end\n"
  "function ops.consume (s, n, m)\n"
  "  n = n + (m >= 250 and 100000 or 0)\n"
  "  local left = n\n"
  "  while n > 0 and list[1] and left >= #list[1] do\n"
  "    left = left - #table.remove(list, 1)\n"
  "  end\n"
  "  if list[1] then list[1] = list[1]:sub(left + 1) end\n"
  "  same(iov:consume(n), #all(), 'consume')\n"
  "end\n"
  "function ops.readv (s, n, m)\n"
  "  local want = part(all(), n - 3, m)\n"
  "  set_amount(#s * 3)\n"
  "  local len = iov:readv(sock:fd(), n - 3, m)\n"
  "  if want == '' then return same(len, nil, 'readv of nothing') end\n"
  "  local got = math.min(#want, #s * 3)\n"
  "  if got == 0 then return same(len, nil, 'end') end\n"
  "  same(len, got, 'readv')\n"
  "  overwrite(n - 3, got)\n"
  "end\n"
  "function ops.writev (s, n, m)\n"
  "  local want = part(all(), n - 3, m)\n"
  "  set_amount(#s)\n"
  "  local len, err, again = iov:writev(sock:fd(), n - 3, m)\n"
  "  same(len, math.min(#s, #want), 'writev')\n"
  "  same(again, len < #want, 'again')\n"
  "  same(same_sum(want), true, 'what was written')\n"
  "end\n";

/* The buffer's part is left out where the module has none. */
static const char buffer_model[] =
  "local bops = ll.buffer and {}\n"
  "if bops then\n"
  "function bops.add (s)\n"
  "  local ok = buf:add(s)\n"
  "  same(ok, #text + #s <= max, 'buf:add')\n"
  "  if ok then text = text .. s end\n"
  "end\n"
  "function bops.consume (s, n)\n"
  "  text = text:sub(n + 1)\n"
  "  same(buf:consume(n), #text, 'buf:consume')\n"
  "end\n"
  "function bops.sub (s, n, m)\n"
  "  same(buf:sub(n - 20, m - 20), text:sub(n - 20, m - 20), 'buf:sub')\n"
  "end\n"
  "function bops.find (s, n)\n"
  "  if n == 0 or s == '' then return end\n"
  "  local i, j = buf:find(s, n)\n"
  "  local a, b = text:find(s, n, true)\n"
  "  same(i, a, 'buf:find') same(j, b, 'buf:find end')\n"
  "end\n"
  "function bops.uint (s, n, m)\n"
  "  local size, little = 1 << m % 4, m >= 128\n"
  "  local ok, want = pcall(string.unpack, (little and '<I' or '>I') .. size,\n"
  "                         text, n)\n"
  "  if n < 1 or n + size - 1 > #text then want = nil end\n"
  "  if n >= 1 then same(buf:uint(n, size, little), want, 'buf:uint') end\n"
  "  ok, want = pcall(string.unpack, (little and '<i' or '>i') .. size, text,\n"
  "                   n)\n"
  "  if n < 1 or n + size - 1 > #text then want = nil end\n"
  "  if n >= 1 then same(buf:int(n, size, little), want, 'buf:int') end\n"
  "end\n"
  "function bops.clear () buf:clear() text = '' end\n"
  "function bops.split (s, n, m)\n"
  "  local limit = m < 128 and m or nil\n"
  "  local want = {}\n"
  "  while #text >= n + 1 and #want < (limit or math.huge) do\n"
  "    want[#want + 1] = text:sub(1, n + 1)\n"
  "    text = text:sub(n + 2)\n"
  "  end\n"
  "  local ok, got = pcall(buf.split, buf, n + 1, limit)\n"
  "  if not ok then text = tostring(buf:sub()) return end\n"
  "  same(table.concat(got, '|'), table.concat(want, '|'), 'buf:split')\n"
  "end\n"
  "function bops.frames (s, n, m)\n"
  "  local width, little = 1 << n % 4, n >= 128\n"
  "  local form = (little and '<s' or '>s') .. width\n"
  "  local before, want = text, {}\n"
  "  while #text >= width do\n"
  "    local ok, record, at = pcall(string.unpack, form, text)\n"
  "    if not ok then break end\n"
  "    want[#want + 1] = record\n"
  "    text = text:sub(at)\n"
  "  end\n"
  "  local got, err, number = buf:frames(width, little)\n"
  "  if got == nil then\n"
  "    assert(number == ll.errno.EMSGSIZE)\n"
  "    assert(#want == 0 or #buf == #before)\n"
  "    text = buf:sub()\n"
  "    same(text == before, true, 'buf:frames after an error')\n"
  "    return\n"
  "  end\n"
  "  same(table.concat(got, '|'), table.concat(want, '|'), 'buf:frames')\n"
  "end\n"
  "function bops.addframes (s, n, m)\n"
  "  local width, little = 1 << n % 4, n >= 128\n"
  "  local form = (little and '<s' or '>s') .. width\n"
  "  local all = string.pack(form, s) .. string.pack(form, '')\n"
  "  local ok = buf:addframes({ s, '' }, width, little)\n"
  "  same(ok, #text + #all <= max, 'buf:addframes')\n"
  "  if ok then text = text .. all end\n"
  "end\n"
  "function bops.recv (s, n, m)\n"
  "  set_amount(#s)\n"
  "  local size = n > 0 and n or nil\n"
  "  local len = sock:recv_into(buf, size)\n"
  "  if len then text = text .. ('r'):rep(len) end\n"
  "end\n"
  "function bops.part (s, n, m)\n"
  "  local want = text:sub(n - 20, m - 20)\n"
  "  set_amount(100000)\n"
  "  local len = sock:send_part(buf, n - 20, m - 20)\n"
  "  same(len, #want, 'send_part')\n"
  "  same(same_sum(want), true, 'what send_part sent')\n"
  "end\n"
  "end\n";

static const char chooser[] =
  "local names = { 'add', 'add', 'add', 'addn', 'set', 'set', 'get', 'del',\n"
  "                'del', 'concat', 'consume', 'readv', 'writev', 'many',\n"
  "                'consume', 'add' }\n"
  "local bnames = {}\n"
  "for name in pairs(bops or {}) do bnames[#bnames + 1] = name end\n"
  "table.sort(bnames)\n"
  "return function (op, n, m, s)\n"
  "  if op == 'begin' then\n"
  "    iov, list, text = ll.iovec.new(), {}, ''\n"
  "    max = 40 + n * 8\n"
  "    buf = bops and ll.buffer.new(n + 1, max)\n"
  "  elseif op < 128 or not bops then\n"
  "    ops[names[op % 16 + 1]](s, n, m)\n"
  "    same(#iov, #list, '#iov')\n"
  "    same(iov:bytes(), #all(), 'bytes')\n"
  "    same(iov:concat(), all(), 'all')\n"
  "  else\n"
  "    bops[bnames[op % #bnames + 1]](s, n, m)\n"
  "    same(#buf, #text, '#buf')\n"
  "    same(buf:sub(), text, 'buffer')\n"
  "    assert(buf:room() <= math.max(max, n))\n"
  "  end\n"
  "end\n";

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  static const luaL_Reg functions[] = {
    {"set_amount", set_amount}, {"same_sum", get_sum}, {NULL, NULL}
  };
  static lua_State *L;
  static char script[sizeof(model) + sizeof(buffer_model) + sizeof(chooser)
                     + 64];
  struct input in;
  int steps;
  if (L == NULL) {
    snprintf(script, sizeof(script), "local max\n%s%s%s", model,
             buffer_model, chooser);
    L = target_state(script, functions);
  }
  in.p = data;
  in.left = size;
  lua_pushliteral(L, "begin");
  lua_pushinteger(L, (lua_Integer)take(&in));
  target_call(L, 2, 0);
  for (steps = 0; in.left > 0 && steps < 200; steps++) {
    char text[64];
    size_t n;
    lua_pushinteger(L, (lua_Integer)take(&in));
    lua_pushinteger(L, (lua_Integer)take(&in));
    lua_pushinteger(L, (lua_Integer)take(&in));
    n = take(&in) % sizeof(text);
    n = take_bytes(&in, text, n);
    lua_pushlstring(L, text, n);
    target_call(L, 4, 0);
  }
  return 0;
}
