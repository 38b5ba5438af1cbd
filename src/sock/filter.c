/* SPDX-License-Identifier: MIT */
/* Filters of classic BPF, which say what a socket receives, or which socket of
   a reuseport group. The system runs them in the kernel and checks them there;
   here they are checked too, so that an error names the instruction. */
#include "sock/sock.h"

#define MAXINSTRUCTIONS  4096
#define CLASS(code)  ((code) & 7)
#define JUMP  5
#define ALWAYS  5  /* the whole code of a jump without a condition */

/* struct sock_filter and struct sock_fprog of linux/filter.h. */
struct instruction {
  uint16_t code;
  uint8_t jt, jf;
  uint32_t k;
};

struct program {
  unsigned short len;
  struct instruction *list;
};

struct operation {
  const char *name;
  int option;
};

#ifndef SO_ATTACH_FILTER
#define SO_ATTACH_FILTER  (-1)
#endif
#ifndef SO_ATTACH_REUSEPORT_CBPF
#define SO_ATTACH_REUSEPORT_CBPF  (-1)
#endif
#ifndef SO_DETACH_FILTER
#define SO_DETACH_FILTER  (-1)
#endif
#ifndef SO_DETACH_REUSEPORT_BPF
#define SO_DETACH_REUSEPORT_BPF  (-1)
#endif
#ifndef SO_LOCK_FILTER
#define SO_LOCK_FILTER  (-1)
#endif

static const struct operation attaching[] = {
/***
@section Filters
*/

/***
Sets a filter: what it refuses the socket does not receive. An earlier one is
replaced.

The program returns how many bytes to keep, 0 for none. Its offset 0 is the UDP
or TCP header; of a raw IPv4 socket the IP header; of a packet socket the link
layer header (`SOCK_RAW`), or what is behind that (`SOCK_DGRAM`); of a unix
socket the data.
@function sock:attachfilter
@param program table|string classic BPF: a list of `{ code, jt, jf, k }`, at
  most 4096, or their bytes, 8 each. `tcpdump -ddd` prints the numbers, for a
  packet socket with `SOCK_RAW`, behind a line that counts them
@return boolean? ok true
@return string? err what strerror(3) says
@return integer? errno
@platform Linux; elsewhere `ENOPROTOOPT`.
@usage
  assert(there:attachfilter {
    { 0x30, 0, 0, 8 },         -- the byte behind the UDP header
    { 0x15, 0, 1, 0x68 },      -- is it 'h'? if not, pass over one
    { 0x06, 0, 0, 65535 },     -- the whole datagram
    { 0x06, 0, 0, 0 },         -- nothing
  })
  here:sendto('goodbye', there:getsockname())
  here:sendto('hello', there:getsockname())
  print(there:recv())  --> hello
@see socket(7) (SO_ATTACH_FILTER), bpf(4)
*/
  {"attachfilter", SO_ATTACH_FILTER},
/***
Sets which socket of a reuseport group receives: the number that the program
returns, from 0 on, in the order in which they were bound. Its offset 0 is the
data behind the UDP or TCP header. A number that no socket has leaves it to the
system.
@function sock:attachreuseport
@param program table|string classic BPF, as for `sock:attachfilter`
@return boolean? ok true
@return string? err what strerror(3) says
@return integer? errno
@platform Linux; elsewhere `ENOPROTOOPT`.
@usage
  local shared = { socktype = llsocket.SOCK_DGRAM, reuseport = true }
  local first = assert(llsocket.listen('127.0.0.1', 0, shared))
  local second = assert(llsocket.listen(first:getsockname(), nil, shared))
  assert(first:attachreuseport { { 0x06, 0, 0, 1 } })  -- number 1: the second
  here:sendto('hello', first:getsockname())
  print(second:recv())  --> hello
@see socket(7) (SO_ATTACH_REUSEPORT_CBPF)
*/
  {"attachreuseport", SO_ATTACH_REUSEPORT_CBPF}
};

static const struct operation switching[] = {
/***
Removes the filter of the socket.
@function sock:detachfilter
@return boolean? ok true
@return string? err what strerror(3) says: `ENOENT` when there is none, `EPERM`
  when it is locked
@return integer? errno
@platform Linux; elsewhere `ENOPROTOOPT`.
@usage
  assert(there:attachfilter { { 0x06, 0, 0, 0 } })
  assert(there:detachfilter())
  here:sendto('received', there:getsockname())
  print(there:recv())  --> received
@see socket(7) (SO_DETACH_FILTER)
*/
  {"detachfilter", SO_DETACH_FILTER},
/***
Removes the program of a reuseport group.
@function sock:detachreuseport
@return boolean? ok true
@return string? err what strerror(3) says
@return integer? errno
@platform Linux 5.3; elsewhere `ENOPROTOOPT`.
@usage
  local shared = { socktype = llsocket.SOCK_DGRAM, reuseport = true }
  local sock = assert(llsocket.listen('127.0.0.1', 0, shared))
  assert(sock:attachreuseport { { 0x06, 0, 0, 0 } })
  assert(sock:detachreuseport())
@see socket(7) (SO_DETACH_REUSEPORT_BPF)
*/
  {"detachreuseport", SO_DETACH_REUSEPORT_BPF},
/***
Locks the filter: it can be neither removed nor replaced, also by whoever gets
the descriptor.
@function sock:lockfilter
@return boolean? ok true
@return string? err what strerror(3) says
@return integer? errno
@platform Linux; elsewhere `ENOPROTOOPT`.
@usage
  assert(there:attachfilter { { 0x06, 0, 0, 65535 } })
  assert(there:lockfilter())
  local ok, err, number = there:detachfilter()
  print(errno.name(number))  --> EPERM
@see socket(7) (SO_LOCK_FILTER)
*/
  {"lockfilter", SO_LOCK_FILTER}
};

LLS_NORETURN static void refuse (lua_State *L, size_t i, const char *why) {
  luaL_argerror(L, 2, lua_pushfstring(L, "instruction %d %s", (int)i + 1,
                                      why));
}

/* Field k of the instruction on the top. */
static uint32_t field (lua_State *L, size_t i, int k, long long max) {
  long long value = 0;
  const char *why;
  lua_rawgeti(L, -1, k);
  why = lls_asint(L, lua_gettop(L), 0, max, &value);
  if (why != NULL) refuse(L, i, lua_pushfstring(L, "field %d: %s", k, why));
  lua_pop(L, 1);
  return (uint32_t)value;
}

static void read_instruction (lua_State *L, size_t i,
                              struct instruction *in) {
  lua_rawgeti(L, 2, (int)i + 1);
  if (!lua_istable(L, -1)) refuse(L, i, "is no table { code, jt, jf, k }");
  in->code = (uint16_t)field(L, i, 1, UINT16_MAX);
  in->jt = (uint8_t)field(L, i, 2, UINT8_MAX);
  in->jf = (uint8_t)field(L, i, 3, UINT8_MAX);
  in->k = field(L, i, 4, UINT32_MAX);
  lua_pop(L, 1);
}

static void check_jumps (lua_State *L, const struct instruction *list,
                         size_t n) {
  size_t i;
  for (i = 0; i < n; i++) {
    size_t left = n - i - 1;  /* instructions behind this one */
    const struct instruction *in = &list[i];
    if (CLASS(in->code) != JUMP) continue;
    if (in->code == ALWAYS ? in->k >= left
                           : in->jt >= left || in->jf >= left)
      refuse(L, i, "jumps out of the program");
  }
}

/* The program at 2, in memory on the top. */
static void read_program (lua_State *L, struct program *p) {
  size_t i, n, len = 0;
  const char *bytes = NULL;
  if (lua_type(L, 2) == LUA_TSTRING)
    bytes = lua_tolstring(L, 2, &len);
  else if (!lua_istable(L, 2))
    lls_typeerror(L, 2, "table or string");
  if (len % sizeof(*p->list) != 0)
    luaL_argerror(L, 2, "an instruction is 8 bytes");
  n = bytes != NULL ? len / sizeof(*p->list) : (size_t)lua_rawlen(L, 2);
  if (n < 1 || n > MAXINSTRUCTIONS)
    luaL_argerror(L, 2, "1 to 4096 instructions expected");
  p->len = (unsigned short)n;
  p->list = (void *)lls_newmemory(L, n * sizeof(*p->list))->bytes;
  if (bytes != NULL)
    memcpy(p->list, bytes, len);
  else
    for (i = 0; i < n; i++) read_instruction(L, i, &p->list[i]);
  check_jumps(L, p->list, n);
}

static int sock_attach (lua_State *L) {
  const struct operation *o = lls_row(L);
  struct lls_socket *s = lls_tosocket(L, 1);
  struct program p;
  read_program(L, &p);
  return lls_bool(L, setsockopt(s->fd, SOL_SOCKET, o->option, &p, sizeof(p)),
                  1);
}

static int sock_switch (lua_State *L) {
  const struct operation *o = lls_row(L);
  struct lls_socket *s = lls_tosocket(L, 1);
  int one = 1;
  return lls_bool(L, setsockopt(s->fd, SOL_SOCKET, o->option, &one,
                                sizeof(one)), 1);
}

static void set_operations (lua_State *L) {
  size_t i;
  for (i = 0; i < sizeof(attaching) / sizeof(attaching[0]); i++)
    lls_setrow(L, attaching[i].name, sock_attach, &attaching[i]);
  for (i = 0; i < sizeof(switching) / sizeof(switching[0]); i++)
    lls_setrow(L, switching[i].name, sock_switch, &switching[i]);
}

const struct lls_module lls_filter = {
  "socket", LLS_SOCKET, NULL, NULL, NULL, set_operations, NULL
};
