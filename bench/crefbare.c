/* SPDX-License-Identifier: MIT */
/* The least that functions in C do for send and recv: no check, one result.
   What they add to the system's calls no binding can leave out. */
#include "cref.h"

#define ROOM  65536

static const int *self (lua_State *L) {
  return lua_touserdata(L, 1);
}

static int push_sent (lua_State *L, int fd, int i) {
  size_t len;
  const char *msg = lua_tolstring(L, i, &len);
  lua_pushinteger(L, send(fd, msg, len, MSG_NOSIGNAL));
  return 1;
}

static int push_received (lua_State *L, int fd, char *room) {
  lua_pushinteger(L, recv(fd, room, ROOM, 0));
  return 1;
}

static int bare_send (lua_State *L) {
  return push_sent(L, *self(L), 2);
}

static int bare_recv (lua_State *L) {
  static char room[ROOM];
  ssize_t n = recv(*self(L), room, (size_t)lua_tointeger(L, 2), 0);
  lua_pushlstring(L, room, (size_t)n);
  return 1;
}

static int bare_recv_into (lua_State *L) {
  return push_received(L, *self(L), lua_touserdata(L, 2));
}

/* bare(fd): an object for a descriptor; room(): memory to receive into. */
static int cref_object (lua_State *L) {
  static const luaL_Reg methods[] = {
    {"send", bare_send}, {"recv", bare_recv}, {"recv_into", bare_recv_into},
    {NULL, NULL}
  };
  const luaL_Reg *m;
  int fd = ARG(1);
  *(int *)lua_newuserdata(L, sizeof(fd)) = fd;
  lua_newtable(L);
  lua_newtable(L);
  for (m = methods; m->name != NULL; m++) {
    lua_pushcfunction(L, m->func);
    lua_setfield(L, -2, m->name);
  }
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  return 1;
}

static int cref_room (lua_State *L) {
  lua_newuserdata(L, ROOM);
  return 1;
}

const luaL_Reg cref_bare[] = {
  {"bare", cref_object}, {"room", cref_room}, {NULL, NULL}
};
