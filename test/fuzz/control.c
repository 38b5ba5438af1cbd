/* SPDX-License-Identifier: MIT */
/*
** Control messages as received: recvmsg(2) delivers what the fuzzer wants,
** as the system could and as it never would. Every descriptor that comes in
** an SCM_RIGHTS message must be closed once, or handed out.
*/
#include "target.h"

#define FIRST_FAKE  (1 << 20)
#define MAX_FAKES  4096

enum fate { UNUSED, DELIVERED, CLOSED, HANDED };

static unsigned char fates[MAX_FAKES];
static int fakes, stream_ends, record_ends;
static struct input in;

ssize_t __real_recvmsg (int fd, struct msghdr *m, int flags);
ssize_t __wrap_recvmsg (int fd, struct msghdr *m, int flags);
ssize_t __wrap_sendmsg (int fd, const struct msghdr *m, int flags);
int __real_close (int fd);
int __wrap_close (int fd);

int __wrap_close (int fd) {
  if (fd < FIRST_FAKE || fd >= FIRST_FAKE + MAX_FAKES)
    return __real_close(fd);
  if (fates[fd - FIRST_FAKE] != DELIVERED)
    target_found("a descriptor is closed that is not owned");
  fates[fd - FIRST_FAKE] = CLOSED;
  return 0;
}

/* How many bytes of data a header has before `end`. */
static size_t data_length (const struct cmsghdr *h, const char *end) {
  size_t room = (size_t)(end - (const char *)h);
  size_t len = h->cmsg_len < room ? h->cmsg_len : room;
  return len < CMSG_LEN(0) ? 0 : len - CMSG_LEN(0);
}

/* Gives each descriptor in the control data a number of its own. */
static void number_rights (struct msghdr *m) {
  const char *end = (char *)m->msg_control + m->msg_controllen;
  struct cmsghdr *h;
  for (h = CMSG_FIRSTHDR(m); h != NULL; h = CMSG_NXTHDR(m, h)) {
    size_t i, n = data_length(h, end) / sizeof(int);
    if (h->cmsg_level != SOL_SOCKET || h->cmsg_type != SCM_RIGHTS) continue;
    for (i = 0; i < n; i++) {
      int fd = fakes < MAX_FAKES ? FIRST_FAKE + fakes : -1;
      if (fd != -1) fates[fakes++] = DELIVERED;
      memcpy(CMSG_DATA(h) + i * sizeof(fd), &fd, sizeof(fd));
    }
  }
}

/* A message at a time, mostly as the system writes them. */
static size_t write_messages (char *to, size_t room) {
  static const int levels[] = {SOL_SOCKET, SOL_SOCKET, 0, 41};
  static const int types[] = {SCM_RIGHTS, SCM_RIGHTS, 2, 29};
  size_t at = 0, n = take(&in) % 8;
  for (; n > 0 && room - at >= sizeof(struct cmsghdr); n--) {
    struct cmsghdr h;
    unsigned int kind = take(&in), size = take(&in);
    size_t left = room - at - sizeof(h), len;
    memset(&h, 0, sizeof(h));
    h.cmsg_level = levels[kind & 3];
    h.cmsg_type = types[kind >> 2 & 3];
    len = size % 64 + (size >= 192 ? 940 : 0);
    h.cmsg_len = CMSG_LEN(len);
    if ((kind & 0x70) == 0x70) h.cmsg_len = take16(&in);
    if ((kind & 0xf0) == 0xf0) h.cmsg_len = (size_t)-1 - take(&in);
    memcpy(to + at, &h, sizeof(h));
    if (len > left) len = left;
    memset(to + at + sizeof(h), (int)kind, len);
    len = CMSG_ALIGN(sizeof(h) + len);
    at += len < room - at ? len : room - at;
  }
  return at;
}

ssize_t __wrap_recvmsg (int fd, struct msghdr *m, int flags) {
  unsigned int how = take(&in);
  size_t i, total = 0, room = m->msg_controllen, n;
  (void)fd;
  stream_ends = record_ends = 0;
  for (i = 0; i < m->msg_iovlen; i++) total += m->msg_iov[i].iov_len;
  if (how % 16 == 15) {
    errno = (how & 16) ? EAGAIN : ECONNRESET;
    return -1;
  }
  if (room > 0) {
    memset(m->msg_control, 0xa5, room);
    n = (how & 1) ? take_bytes(&in, m->msg_control,
                               room < in.left ? room : in.left)
                  : write_messages(m->msg_control, room);
    if ((how & 6) == 6 && n > 0) n -= take(&in) % n;
    m->msg_controllen = n;
    number_rights(m);
  }
  m->msg_flags = (int)take16(&in) | MSG_CMSG_CLOEXEC;
  if (m->msg_name != NULL) {
    size_t len = take(&in);
    memset(m->msg_name, 0x01, len < m->msg_namelen ? len : m->msg_namelen);
    m->msg_namelen = (socklen_t)len;
  }
  n = take(&in);
  stream_ends = n == 0 && total > 0 && !(m->msg_flags & MSG_ERRQUEUE);
  record_ends = stream_ends && m->msg_controllen == 0
                && !(m->msg_flags & MSG_CTRUNC);
  if (n <= total) return (ssize_t)n;
  return (ssize_t)((flags & MSG_TRUNC) ? n : total);
}

static volatile unsigned int sum;

/* What is sent back must be whole, and all its bytes ours to read. */
ssize_t __wrap_sendmsg (int fd, const struct msghdr *m, int flags) {
  struct msghdr copy = *m;
  struct cmsghdr *h;
  size_t i;
  (void)fd;
  (void)flags;
  for (h = CMSG_FIRSTHDR(&copy); h != NULL; h = CMSG_NXTHDR(&copy, h)) {
    if (h->cmsg_len < CMSG_LEN(0)
        || (char *)h + h->cmsg_len
           > (char *)m->msg_control + m->msg_controllen)
      target_found("a control message that is sent is not whole");
    for (i = 0; i < h->cmsg_len - CMSG_LEN(0); i++) sum += CMSG_DATA(h)[i];
  }
  return 0;
}

/* Whether what the last receive gave is the end of a stream, and of a
   connection of records, which may be empty. */
static int ended (lua_State *L) {
  lua_pushboolean(L, stream_ends);
  lua_pushboolean(L, record_ends);
  return 2;
}

static int handed (lua_State *L) {
  lua_Integer fd = luaL_checkinteger(L, 1);
  if (fd == -1) return 0;
  if (fd < FIRST_FAKE || fd >= FIRST_FAKE + fakes)
    target_found("a descriptor is handed out that did not come");
  if (fates[fd - FIRST_FAKE] != DELIVERED)
    target_found("a descriptor is handed out that is not open");
  fates[fd - FIRST_FAKE] = HANDED;
  return 0;
}

static const char script[] =
  "local ll = llsocket\n"
  "local socks = {}\n"
  "for i, kind in ipairs { ll.SOCK_STREAM, ll.SOCK_DGRAM, 5 } do\n"
  "  socks[i] = ll.socket.pair(kind)[1]\n"
  "end\n"
  "socks[4] = ll.socket.new(ll.inet.getaddrinfo('127.0.0.1', '0',\n"
  "  ll.SOCK_DGRAM, 0, ll.AI_NUMERICHOST)[1])\n"
  "local rooms = { nil, 0, 1, 15, 16, 17, 20, 23, 24, 31, 32, 40, 64, 100,\n"
  "                1000, 5000 }\n"
  "local mh, queue, kept, taken\n"
  "local function take (c)\n"
  "  if taken[c] then return end\n"
  "  local values = { c:data() }\n"
  "  taken[c] = true\n"
  "  if c:level() == ll.SOL_SOCKET and c:type() == ll.SCM_RIGHTS then\n"
  "    for i = 1, #values do handed(values[i]) end\n"
  "    assert(#values == math.floor(#c / 4))\n"
  "  else\n"
  "    assert(#values == 1 and #values[1] == #c)\n"
  "  end\n"
  "end\n"
  "local ops = {}\n"
  "function ops.r (n)\n"
  "  local flags = n >= 128 and ll.MSG_TRUNC or 0\n"
  "  local len, err, again, number = socks[n % 4 + 1]:recvmsg(mh, flags)\n"
  "  local stream, records = ended()\n"
  "  if n % 4 == 0 and stream or n % 4 == 2 and records then\n"
  "    assert(len == nil and err == nil)\n"
  "  elseif not err and not number then\n"
  "    assert(len ~= nil)\n"
  "  end\n"
  "  assert(len == nil or math.type(len) == 'integer' and len >= 0\n"
  "         and len <= mh:bytes())\n"
  "  mh:name() mh:flags()\n"
  "end\n"
  "function ops.d (n)\n"
  "  local fd, err, again, number = socks[n % 4 + 1]:recvfd()\n"
  "  if fd then handed(fd) end\n"
  "end\n"
  "function ops.s ()\n"
  "  local c = queue:shift()\n"
  "  if c then kept[#kept + 1] = c end\n"
  "end\n"
  "function ops.t (n) if kept[1] then take(kept[n % #kept + 1]) end end\n"
  "function ops.l () assert(#queue >= 0) tostring(queue) end\n"
  "function ops.p (n)\n"
  "  local c = kept[1] and kept[n % #kept + 1]\n"
  "            or ll.cmsghdr.new(1, n, ('x'):rep(n))\n"
  "  if not kept[1] then taken[c] = true end\n"
  "  queue:push(c)\n"
  "end\n"
  "function ops.m (n) socks[n % 4 + 1]:sendmsg(mh) end\n"
  "function ops.f () collectgarbage() end\n"
  "function ops.k (n) if kept[1] then table.remove(kept, n % #kept + 1) end\n"
  "end\n"
  "function ops.q (n)\n"
  "  queue = ll.cmsghdrs.new(rooms[n % 16 + 1])\n"
  "  mh:control(queue)\n"
  "end\n"
  "function ops.g (n)\n"
  "  local o = n % 2 == 0 and queue or kept[1]\n"
  "  if o then debug.getmetatable(o).__gc(o) end\n"
  "end\n"
  "function ops.i (n)\n"
  "  local iov = ll.iovec.new()\n"
  "  if n > 0 then iov:addn(n) end\n"
  "  mh:iov(iov)\n"
  "end\n"
  "local names = { 'r', 'r', 'r', 'd', 's', 's', 't', 'l', 'p', 'm', 'f',\n"
  "                'k', 'q', 'g', 'i', 't' }\n"
  "return function (op, n)\n"
  "  if op == 255 then\n"
  "    mh, queue, kept = nil, nil, nil\n"
  "    collectgarbage() collectgarbage()\n"
  "    return\n"
  "  end\n"
  "  if not mh then\n"
  "    mh, kept = ll.msghdr.new(), {}\n"
  "    taken = setmetatable({}, { __mode = 'k' })\n"
  "    ops.q(n) ops.i(n)\n"
  "  end\n"
  "  ops[names[op % 16 + 1]](n)\n"
  "end\n";

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  static const luaL_Reg functions[] = {
    {"handed", handed}, {"ended", ended}, {NULL, NULL}
  };
  static lua_State *L;
  int i;
  if (L == NULL) L = target_state(script, functions);
  in.p = data;
  in.left = size;
  fakes = 0;
  while (in.left > 0) {
    lua_pushinteger(L, (lua_Integer)(take(&in) & 0x7f));
    lua_pushinteger(L, (lua_Integer)take(&in));
    target_call(L, 2, 0);
  }
  lua_pushinteger(L, 255);
  target_call(L, 1, 0);
  for (i = 0; i < fakes; i++)
    if (fates[i] == DELIVERED) target_found("a descriptor is lost");
  memset(fates, UNUSED, (size_t)fakes);
  return 0;
}
