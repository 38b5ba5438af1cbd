/* SPDX-License-Identifier: MIT */
/* Control messages of a batch, by name: those to send, and those that came. */
#include "msg/msg.h"

/* The next control message that slot k has received. */
static inline int next_in_slot (const struct lls_batch *b, int k, size_t *at,
                                struct lls_cmsg *c) {
  const struct msghdr *h = &b->m[k].msg_hdr;
  if (!b->received || h->msg_controllen == 0) return 0;
  return lls_nextcontrol(h->msg_control, h->msg_controllen, at, c);
}

/* What the kernel tells of a slot that it has coalesced. */
size_t lls_receivedsegment (const struct lls_batch *b, int k) {
  struct lls_cmsg c;
  size_t at = 0;
  int size = 0;
  while (next_in_slot(b, k, &at, &c))
    if (c.level == IPPROTO_UDP && c.type == OS_UDP_GRO
        && c.len >= sizeof(size))
      memcpy(&size, c.data, sizeof(size));
  return size > 0 && (size_t)size < lls_batchlen(b, k) ? (size_t)size : 0;
}

/* The entry whose key and value are on the top, written at `*at`. */
static int read_control (lua_State *L, int arg, char *place, size_t room,
                         size_t *at) {
  int value = lua_gettop(L);
  const char *name = lls_asname(L, -2);
  const struct lls_control *row;
  size_t size, need;
  if (name == NULL)
    luaL_argerror(L, arg, "the names of control messages expected");
  row = lls_checkcontrol(L, arg, name);
  size = lls_valuesize(L, value, arg, row->value.name, &row->value);
  if (size == LLS_REFUSED) return 0;
  need = size < room ? CMSG_SPACE(size) : room;
  if (size >= room || need > room - *at)
    luaL_argerror(L, arg, "control messages need more room than the batch has");
  size = lls_readvalue(L, value, arg, row->value.name, &row->value,
                       place + *at + CMSG_LEN(0), size);
  if (size == LLS_REFUSED) return 0;
  lls_putcontrol(place, at, row->level, row->type, size);
  return 1;
}

int lls_readcontrols (lua_State *L, int i, char *place, size_t room,
                      size_t *len) {
  *len = 0;
  luaL_checktype(L, i, LUA_TTABLE);
  lua_pushnil(L);
  while (lua_next(L, i) != 0) {
    if (!read_control(L, i, place, room, len)) return 0;
    lua_pop(L, 1);
  }
  return 1;
}

/* How many descriptors of that type are in slot k. */
static int count_descriptors (const struct lls_batch *b, int k, int type) {
  struct lls_cmsg c;
  size_t at = 0;
  int n = 0;
  while (next_in_slot(b, k, &at, &c))
    if (lls_carriesfds(c.level, c.type) && c.type == type)
      n += (int)(c.len / sizeof(int));
  return n;
}

/* Moves up to n descriptors of that type from slot k into the list on the top,
   which has places for them, so that nothing can fail: a descriptor that has
   been told is no longer the batch's. Answers how many those were. */
static int move_descriptors (lua_State *L, struct lls_batch *b, int k,
                             int type, int n) {
  char *control = b->m[k].msg_hdr.msg_control;
  struct lls_cmsg c;
  size_t at = 0, i;
  int place = 0;
  while (next_in_slot(b, k, &at, &c)) {
    char *data = control + (c.data - (const char *)control);
    if (!lls_carriesfds(c.level, c.type) || c.type != type) continue;
    for (i = 0; i + sizeof(int) <= c.len && place < n; i += sizeof(int)) {
      int fd, none = -1;
      memcpy(&fd, data + i, sizeof(fd));
      if (fd < 0) continue;
      lls_pushint(L, fd);
      lua_rawseti(L, -2, ++place);
      memcpy(data + i, &none, sizeof(none));
    }
  }
  return place;
}

/* The list of n descriptors that slot k has brought, or the one; n is 1 at
   least. The table that is below the key on the top gets it before it is
   filled: nothing may fail afterwards. */
static void set_descriptors (lua_State *L, struct lls_batch *b, int k,
                             int type, int n) {
  lua_createtable(L, n, 0);
  lua_pushvalue(L, -2);
  lua_pushvalue(L, -2);
  lua_rawset(L, -5);
  if (k < b->count) move_descriptors(L, b, k, type, n);
  if (type != SCM_RIGHTS) {
    lua_rawgeti(L, -1, 1);
    lua_replace(L, -2);
    lua_rawset(L, -3);
  }
  else
    lua_pop(L, 2);
}

static void push_all (lua_State *L, struct lls_batch *b, int k) {
  static const int types[] = {SCM_RIGHTS, OS_SCM_PIDFD};
  struct lls_cmsg c;
  size_t at = 0;
  int i, n;
  lua_createtable(L, 0, 4);
  while (k < b->count && next_in_slot(b, k, &at, &c)) {
    const struct lls_control *row = lls_controlof(c.level, c.type);
    if (row == NULL || lls_carriesfds(c.level, c.type)) continue;
    lls_pushvalue(L, &row->value, c.data, c.len);
    lua_setfield(L, -2, row->value.name);
  }
  for (i = 0; i < (OS_SCM_PIDFD == SCM_RIGHTS ? 1 : 2); i++) {
    n = k < b->count ? count_descriptors(b, k, types[i]) : 0;
    if (n == 0) continue;
    lua_pushstring(L, lls_controlof(SOL_SOCKET, types[i])->value.name);
    set_descriptors(L, b, k, types[i], n);
  }
}

/* What a name stands for: a message, or a field in one. */
struct path {
  const char *name;
  const struct lls_control *row;
  const struct lls_field *field;  /* the row's own value, or the field */
  size_t base;  /* of the structure that has it */
};

/*
** A program asks for the same few names again and again, and Lua has each as
** one string: its address tells it. The paths that were found last are kept,
** and their names in a table, each at the place of its path: so no other string
** gets the address of one that is kept.
*/
#define PATHS  16
enum { KEPT = 2, NAMES };  /* the function's upvalues behind the state */

/* An error where the system has no such message, or it has no such field. */
static struct path read_path (lua_State *L, int i) {
  struct path p = {0};
  const char *name = lls_checkname(L, i);
  size_t n = strcspn(name, ".");
  lua_pushlstring(L, name, n);
  p.name = name;
  p.row = lls_checkcontrol(L, i, lua_tostring(L, -1));
  p.field = &p.row->value;
  lua_pop(L, 1);
  if (name[n] != '\0')
    p.field = lls_fieldnamed(p.field, name + n + 1, &p.base);
  if (p.field == NULL)
    luaL_argerror(L, i, lua_pushfstring(L, "there is no field '%s'", name));
  return p;
}

/* Of the name at i. */
static const struct path *path_of (lua_State *L, int i, struct path *kept) {
  const char *name = lua_type(L, i) == LUA_TSTRING ? lua_tostring(L, i) : NULL;
  struct path *p = &kept[(uintptr_t)name / 16 % PATHS];
  if (name == NULL || p->name != name) {
    struct path found = read_path(L, i);
    lua_pushvalue(L, i);
    lua_rawseti(L, lua_upvalueindex(NAMES), (int)(p - kept) + 1);
    *p = found;
  }
  return p;
}

/* The type of the message of that name when it carries descriptors, or -1. */
static int descriptors_named (const char *name) {
  const struct lls_control *row = lls_controlnamed(name);
  return row != NULL && lls_carriesfds(row->level, row->type) ? row->type : -1;
}

/* A list with places for n descriptors: each holds `false` so far. */
static void push_places (lua_State *L, int n) {
  int i;
  lua_createtable(L, n, 0);
  for (i = 1; i <= n; i++) {
    lua_pushboolean(L, 0);
    lua_rawseti(L, -2, i);
  }
}

/* Pushes what the path leads to in slot k, or nil. Answers 1 for descriptors:
   of those it is a list with places for them. */
static int push_named (lua_State *L, const struct lls_batch *b, int k,
                       const struct path *p) {
  int level = p->row->level, type = p->row->type;
  struct lls_cmsg c;
  size_t at = 0;
  while (k < b->count && next_in_slot(b, k, &at, &c)) {
    if (c.type != type || c.level != level) continue;
    if (p->field != &p->row->value)
      lls_pushfield(L, p->field, p->base, c.data, c.len);
    else if (!lls_carriesfds(c.level, c.type))
      lls_pushvalue(L, p->field, c.data, c.len);
    else {
      push_places(L, count_descriptors(b, k, c.type));
      return 1;
    }
    return 0;
  }
  lua_pushnil(L);
  return 0;
}

/* Fills the result, when it is a list of descriptors, for the name at i. */
static void fill_named (lua_State *L, struct lls_batch *b, int k, int i,
                        int result) {
  int type = descriptors_named(lua_tostring(L, i)), places, n = 0;
  if (type == -1 || !lua_istable(L, result)) return;
  lua_pushvalue(L, result);
  places = (int)lua_rawlen(L, -1);
  if (k < b->count) n = move_descriptors(L, b, k, type, places);
  for (; places > n; places--) {
    lua_pushnil(L);
    lua_rawseti(L, -2, places);
  }
  if (type != SCM_RIGHTS) {
    lua_rawgeti(L, -1, 1);
    lua_replace(L, result);
  }
  lua_pop(L, 1);
}

/***
The control messages that came with a message, by their names, as `cmsg:value`
has them; or some of them, and fields of them, so that only those are made: the
fastest way to read many. Descriptors are the caller's from then on, and are
told once. What has no name is left out.
@function b:control
@param i integer the message's number
@param ... string such as `'pktinfo'` or `'pktinfo.ifindex'`; an error where the
  system has no such message, or the message no such field
@return any control a table, or the values of those names, of which each is nil
  when no such one came; nil alone when there is no such message
@usage
  local many = batch.new(64, 2048)
  there:recvtos(true)
  here:sendto('hello', there:getsockname())
  there:recvbatch(many)
  print(many:control(1, 'tos'))  --> 0
@see cmsg(3), ip(7), ipv6(7), unix(7)
*/
static int batch_control (lua_State *L) {
  struct lls_batch *b = lls_tobatch(L, 1);
  struct path *kept = lua_touserdata(L, lua_upvalueindex(KEPT));
  int k = lls_checkslot(L, b), top = lua_gettop(L), descriptors = 0, j;
  if (k < 0) {
    for (j = 3; j <= top; j++) lls_checkname(L, j);
    lua_pushnil(L);
    return 1;
  }
  if (top == 2) {
    push_all(L, b, k);
    return 1;
  }
  if (top > LUA_MINSTACK / 2) luaL_checkstack(L, top + 4, "too many names");
  for (j = 3; j <= top; j++)
    descriptors |= push_named(L, b, k, path_of(L, j, kept));
  for (j = 3; descriptors && j <= top; j++)  /* when nothing can fail */
    fill_named(L, b, k, j, top + j - 2);
  return top - 2;
}

static void more (lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  memset(lua_newuserdatauv(L, PATHS * sizeof(struct path), 0), 0,
         PATHS * sizeof(struct path));
  lua_createtable(L, PATHS, 0);
  lua_pushcclosure(L, batch_control, NAMES);
  lua_setfield(L, -2, "control");
}

const struct lls_module lls_batchcontrol = {
  "batch", LLS_BATCH, NULL, NULL, NULL, more, NULL
};
