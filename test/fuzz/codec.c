/* SPDX-License-Identifier: MIT */
/*
** The codec: bytes that a kernel or a peer wrote, of every row and of any
** length, and values that a program gives. Bytes stand in memory of exactly
** their length, so that the sanitizer sees a read or a write beyond them. What
** a value was made into must give that value again, a field asked for by its
** name what the whole value has in it, and a socket, whose getsockopt(2) and
** setsockopt(2) are the fuzzer's, the same as the codec.
*/
#include "target.h"
#include "base/codec.h"

static struct input in;
static const struct lls_field *rows[2048];
static int nrows, fake, echo;
static unsigned char value[65536];  /* that was set last */
static socklen_t value_len;

int __real_getsockopt (int fd, int level, int option, void *to,
                       socklen_t *len);
int __wrap_getsockopt (int fd, int level, int option, void *to,
                       socklen_t *len);
int __real_setsockopt (int fd, int level, int option, const void *from,
                       socklen_t len);
int __wrap_setsockopt (int fd, int level, int option, const void *from,
                       socklen_t len);
unsigned int __wrap_if_nametoindex (const char *name);

/* What was set, or what the fuzzer likes: a kernel may tell a length that had
   no room. */
int __wrap_getsockopt (int fd, int level, int option, void *to,
                       socklen_t *len) {
  size_t told, n;
  if (!fake) return __real_getsockopt(fd, level, option, to, len);
  told = echo ? value_len : take16(&in) % 700;
  n = told < *len ? told : *len;
  if (echo)
    memcpy(to, value, n);
  else {
    memset(to, 0xa5, n);
    take_bytes(&in, to, n);
  }
  *len = (socklen_t)told;
  if (echo || told % 16 != 15) return 0;
  errno = ENOPROTOOPT;
  return -1;
}

int __wrap_setsockopt (int fd, int level, int option, const void *from,
                       socklen_t len) {
  if (!fake) return __real_setsockopt(fd, level, option, from, len);
  value_len = len < sizeof(value) ? len : sizeof(value);
  memcpy(value, from, value_len);
  return 0;
}

unsigned int __wrap_if_nametoindex (const char *name) {
  return strcmp(name, "lo") == 0;
}

static const struct lls_field *row_at (lua_State *L, int i) {
  return rows[luaL_checkinteger(L, i) % nrows];
}

/* The bytes at i in a block of their own, which an error leaves behind. */
static void *bytes_at (lua_State *L, int i, size_t *len) {
  const char *s = luaL_checklstring(L, i, len);
  void *p = malloc(*len > 0 ? *len : 1);
  return memcpy(p, s, *len);
}

/* decode(row, bytes) */
static int decode (lua_State *L) {
  size_t len;
  void *p = bytes_at(L, 2, &len);
  lls_pushvalue(L, row_at(L, 1), p, len);
  free(p);
  return 1;
}

/* field(row, bytes, path): nothing where there is none. */
static int field (lua_State *L) {
  size_t len, base;
  const struct lls_field *f = lls_fieldnamed(row_at(L, 1),
                                             luaL_checkstring(L, 3), &base);
  void *p;
  if (f == NULL) return 0;
  p = bytes_at(L, 2, &len);
  lls_pushfield(L, f, base, p, len);
  free(p);
  return 1;
}

/* encode(row, value): nil where the system refuses it. */
static int encode (lua_State *L) {
  const struct lls_field *f = row_at(L, 1);
  size_t size, len;
  char *p;
  lua_settop(L, 2);
  size = lls_valuesize(L, 2, 2, NULL, f);
  if (size == LLS_REFUSED) return 0;
  p = lua_newuserdata(L, size);
  len = lls_readvalue(L, 2, 2, NULL, f, p, size);
  if (len == LLS_REFUSED) return 0;
  if (len > size) target_found("a value is longer than was said");
  lua_pushlstring(L, p, len);
  return 1;
}

/* bytes(n): so many at most. */
static int bytes (lua_State *L) {
  char buf[1024];
  lua_Integer n = luaL_checkinteger(L, 1);
  lua_pushlstring(L, buf, take_bytes(&in, buf, (size_t)n % sizeof(buf)));
  return 1;
}

/* number(): below 65536. */
static int number (lua_State *L) {
  lua_pushinteger(L, (lua_Integer)take16(&in));
  return 1;
}

/* kernel(on, echo): whether sockets have the fuzzer's options, and the last
   value again. */
static int kernel (lua_State *L) {
  fake = lua_toboolean(L, 1);
  echo = lua_toboolean(L, 2);
  return 0;
}

static const char script[] =
  "local ll = llsocket\n"
  "local new, frombytes = ll.addrinfo.new, ll.addrinfo.frombytes\n"
  "local list = ll.socket.options()\n"
  "local socks = { ll.socket.pair(ll.SOCK_DGRAM)[1],\n"
  "  ll.socket.open(ll.AF_INET, ll.SOCK_DGRAM),\n"
  "  ll.socket.open(ll.AF_INET6, ll.SOCK_DGRAM) }\n"
  "local leaves = { 0, 1, -1, 127, 255, 256, 65535, 65536, 2^31 - 1, 2^31,\n"
  "  2^32 - 1, 2^32, math.maxinteger, math.mininteger, 0.5, 1e-9, 1e300,\n"
  "  0/0, 1/0, true, false, '', 'lo', 'nosuch', 'a\\0b', '\\0a', '127.0.0.1',\n"
  "  '::1', '::ffff:1.2.3.4', '02:00:00:00:00:01', '02:0', ('x'):rep(300),\n"
  "  ('a:'):rep(60), print, socks[1], { 1, 2 }, { sec = 1, nsec = 1 },\n"
  "  { sec = 2^53, nsec = 10^9 }, {}, frombytes('\\1\\0x'),\n"
  "  new { family = ll.AF_INET6, addr = '::1' } }\n"
  // What a has, b has too: exactly, or filled with zeros where it was short
  // and in microseconds where those were too many.
  "local function same (a, b, exactly)\n"
  "  if type(a) == 'table' then\n"
  "    if type(b) ~= 'table' then return false end\n"
  "    for k, v in pairs(a) do\n"
  "      if not same(v, b[k], exactly) then return false end\n"
  "    end\n"
  "    return true\n"
  "  end\n"
  "  if type(a) == 'string' and type(b) == 'string' and not exactly then\n"
  "    return a == b:sub(1, #a) and not b:find('[^%z]', #a + 1)\n"
  "  end\n"
  "  if math.type(a) == 'float' and math.type(b) == 'float'\n"
  "     and not exactly then\n"
  "    return math.abs(a - b) < 1e-6\n"
  "  end\n"
  "  return a == b\n"
  "end\n"
  "local function check (ok, ...)\n"
  "  if ok then return end\n"
  "  local function show (v, k)\n"
  "    if type(v) ~= 'table' then return k .. '=' .. tostring(v) end\n"
  "    local out = {}\n"
  "    for key, x in pairs(v) do out[#out + 1] = show(x, tostring(key)) end\n"
  "    return k .. '={' .. table.concat(out, ' ') .. '}'\n"
  "  end\n"
  "  error(show({ ... }, 'differ'))\n"
  "end\n"
  "local function wrong (message)\n"
  "  check(type(message) == 'string' and message:find 'bad argument',\n"
  "        message)\n"
  "end\n"
  // One leaf, or one key, of a value becomes another.
  "local function mutate (v)\n"
  "  local n = number()\n"
  "  if type(v) ~= 'table' or n % 16 == 0 then\n"
  "    return leaves[n // 16 % #leaves + 1]\n"
  "  end\n"
  "  local keys = {}\n"
  "  for k in pairs(v) do keys[#keys + 1] = k end\n"
  "  table.sort(keys, function (a, b) return tostring(a) < tostring(b) end)\n"
  "  if n % 16 == 1 or not keys[1] then\n"
  "    v[bytes(n // 16 % 16)] = leaves[n // 256 % #leaves + 1]\n"
  "  else\n"
  "    local k = keys[n // 16 % #keys + 1]\n"
  "    v[k] = mutate(v[k])\n"
  "  end\n"
  "  return v\n"
  "end\n"
  // Of what is written and read again, all is as it was the second time.
  "local function round (row, v)\n"
  "  local ok, s = pcall(encode, row, v)\n"
  "  if not ok then return wrong(s) end\n"
  "  if s == nil then return end\n"
  "  local w = decode(row, s)\n"
  "  local ok, again = pcall(encode, row, w)\n"
  "  if not ok then return w, wrong(again) end\n"
  "  local x = decode(row, again)\n"
  "  check(same(w, x, true) and same(x, w, true), row, w, x)\n"
  "  return w\n"
  "end\n"
  // A time and an array have no fields.
  "local function each_field (row, s, v, path)\n"
  "  for k, x in pairs(v) do\n"
  "    if type(k) ~= 'string' or v.nsec then return end\n"
  "    local y = field(row, s, path .. k)\n"
  "    check(same(x, y, true) and same(y, x, true), row, path .. k, x, y)\n"
  "    if type(x) == 'table' then each_field(row, s, x, path .. k .. '.')\n"
  "    end\n"
  "  end\n"
  "end\n"
  "local ops = {}\n"
  "function ops.decode (row)\n"
  "  local s = bytes(number() % 700)\n"
  "  local v = decode(row, s)\n"
  "  if type(v) == 'table' then each_field(row, s, v, '') end\n"
  "  if v == nil then return end\n"
  "  local w = round(row, v)\n"
  "  check(w == nil or same(v, w), row, v, w)\n"
  "end\n"
  "function ops.encode (row)\n"
  "  local v = decode(row, bytes(number() % 700))\n"
  "  for _ = 0, number() % 4 do v = mutate(v) end\n"
  "  round(row, v)\n"
  "end\n"
  "function ops.option (n)\n"
  "  local s, name = socks[n % 3 + 1], list[n // 3 % #list + 1]\n"
  "  kernel(true)\n"
  "  local ok, v = pcall(s[name], s)\n"
  "  if not ok then wrong(v) v = nil end\n"
  "  if number() % 4 == 0 then v = mutate(v) end\n"
  "  if v == nil then return end\n"
  "  local ok, w, err = pcall(s[name], s, v)\n"
  "  if not ok then return wrong(w) end\n"
  "  if err then return end\n"
  "  kernel(true, true)\n"
  "  local ok, x = pcall(s[name], s)\n"
  "  if not ok then return wrong(x) end\n"
  "  check(same(w, x, true) and same(x, w, true), name, w, x)\n"
  "end\n"
  "function ops.raw (n)\n"
  "  kernel(true)\n"
  "  local v = socks[1]:getsockopt(ll.SOL_SOCKET, ll.SO_RCVBUF,\n"
  "                               n % 65536 + 1)\n"
  "  check(v == nil or #v <= n + 1, n, v)\n"
  "  v = socks[1]:getsockopt(ll.SOL_SOCKET, ll.SO_RCVBUF)\n"
  "  check(v == nil or math.type(v) == 'integer', v)\n"
  "end\n"
  "function ops.address (n)\n"
  "  local ok, ai = pcall(frombytes, bytes(n % 140))\n"
  "  if not ok then return wrong(ai) end\n"
  "  check(frombytes(ai:bytes()) == ai, ai)\n"
  "  tostring(ai)\n"
  "  local v = ai:fields()\n"
  "  local odd = number() % 2 == 1\n"
  "  if odd then v = mutate(v) end\n"
  "  local ok, b, err = pcall(new, v)\n"
  "  if not ok then return wrong(b) end\n"
  "  if b == nil then return check(type(err) == 'string', err) end\n"
  "  local w = b:fields()\n"
  "  check(odd or same(v, w), v, w)\n"
  "  local c = new(w)\n"
  "  check(b == c and b:bytes() == c:bytes(), w, c:fields())\n"
  "end\n"
  "local names = { 'decode', 'decode', 'encode', 'encode', 'option',\n"
  "                'option', 'address', 'raw' }\n"
  "return function (op, n)\n"
  "  ops[names[op % 8 + 1]](n)\n"
  "  kernel(false)\n"
  "end\n";

static void add_row (const struct lls_field *f) {
  if (nrows == sizeof(rows) / sizeof(rows[0])) abort();
  rows[nrows++] = f;
}

static void list_rows (void) {
  const struct lls_control *c;
  const struct lls_family *f;
  size_t i;
  for (c = lls_controls; c->value.name != NULL; c++) add_row(&c->value);
  for (f = lls_families; f->value.name != NULL; f++) add_row(&f->value);
  for (i = 0; i < lls_noptions; i++) {
    add_row(&lls_options[i].value);
    if (lls_options[i].twin != NULL) add_row(&lls_options[i].twin->value);
  }
}

/* The codec asks for the module's state, which is each function's upvalue. */
static lua_State *new_state (void) {
  static const luaL_Reg functions[] = {
    {"decode", decode}, {"field", field}, {"encode", encode},
    {"bytes", bytes}, {"number", number}, {"kernel", kernel}, {NULL, NULL}
  };
  const luaL_Reg *l;
  lua_State *L = target_state(script, NULL);
  for (l = functions; l->name != NULL; l++) {
    lua_getfield(L, LUA_REGISTRYINDEX, "llsocket.state");
    lua_pushcclosure(L, l->func, 1);
    lua_setglobal(L, l->name);
  }
  return L;
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  static lua_State *L;
  if (L == NULL) {
    list_rows();
    L = new_state();
  }
  in.p = data;
  in.left = size;
  while (in.left > 0) {
    lua_pushinteger(L, (lua_Integer)take(&in));
    lua_pushinteger(L, (lua_Integer)take16(&in));
    target_call(L, 2, 0);
  }
  return 0;
}
