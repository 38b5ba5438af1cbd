/* SPDX-License-Identifier: MIT */
/***
@module llsocket.errno
The numbers of the system's errors, by name: `errno.ECONNREFUSED`. Every
function of this library that fails with one gives its number as the last
value. The names are those of the system at hand; what it lacks is nil.
*/
#include "base/base.h"

/***
The symbolic name of an error number.
@function errno.name
@param number integer an error number
@return string? name such as `'EPIPE'`; nil when the system has no such
  error. Of several names for one number it is the common one (`'EAGAIN'`)
@usage
  local sock, err, number = socket.wrap(4096)
  print(errno.name(number))  --> EBADF
@see errno(3)
*/
static int errno_name (lua_State *L) {
  int n = lls_checkcint(L, 1);
  const struct lls_constant *c = lls_errnos, *found = NULL;
  for (; c < lls_errnos + lls_nerrnos; c++)
    if (c->rank != 0 && c->value == n
        && (found == NULL || c->rank < found->rank)) found = c;
  lua_pushstring(L, found == NULL ? NULL : found->name);
  return 1;
}

/***
The text that describes an error number, as every `err` of this library.
@function errno.strerror
@param number integer an error number
@return string text in the language of the process's locale
@usage
  print(errno.strerror(errno.EPIPE))  --> Broken pipe
@see strerror(3)
*/
static int errno_strerror (lua_State *L) {
  char text[LLS_ERRSIZE];
  lls_strerror(lls_checkcint(L, 1), text, sizeof(text));
  lua_pushstring(L, text);
  return 1;
}

/***
All numbers by name, as a table: `pairs(llsocket.errno)` sees only those that
were asked for before.
@function errno.numbers
@return table numbers `{ EPIPE = 32, ... }`
@usage
  local names = {}
  for name, number in pairs(errno.numbers()) do names[number] = name end
  print(names[errno.EPIPE])  --> EPIPE
@see errno(3), llsocket.constants
*/
static int errno_numbers (lua_State *L) {
  static const struct lls_constants list = {lls_errnos, &lls_nerrnos, NULL};
  return lls_allconstants(L, &list);
}

static const luaL_Reg functions[] = {
  {"numbers", errno_numbers},
  {"name", errno_name},
  {"strerror", errno_strerror},
  {NULL, NULL}
};

static void set_numbers (lua_State *L) {
  static const struct lls_constants list = {lls_errnos, &lls_nerrnos, NULL};
  lls_setconstants(L, &list);
}

const struct lls_module lls_errno = {
  "errno", 0, functions, NULL, NULL, NULL, set_numbers
};
