/* SPDX-License-Identifier: MIT */
/***
@module llsocket.unix
Addresses of unix domain sockets, which connect processes of one host.

The file that `sock:bind` makes stays when the socket is closed, and binding to
it again is `EADDRINUSE`: `unix.removestale` removes what an earlier run has
left, and `llsocket.listen` calls it.
*/
#include "addr/addr.h"

/* A pathname is terminated in its room; an abstract name may fill it. */
static int path_fits (const char *path, size_t len) {
  struct sockaddr_un un;
  return len < sizeof(un.sun_path)
         || (OS_ABSTRACT && len == sizeof(un.sun_path) && path[0] == '\0');
}

/***
Makes the address of a unix domain socket.

A path that begins with a NUL byte is a name in Linux's abstract namespace:
every byte of it counts, and no file is made. The empty path is the address
without a name: a Linux socket that is bound to it gets an abstract name from
the system.
@function unix.getaddrinfo
@param path string at most 107 bytes on Linux (an abstract name 108, with
  its NUL byte), 103 on BSD and macOS; no NUL byte in a path that does not
  begin with one
@param socktype? integer a `SOCK_*` constant (default `SOCK_STREAM`)
@param protocol? integer 0, which is the default, is the only one there is
@param ... integer `AI_*` flags: taken, and without a meaning here
@return llsocket.addrinfo? ai
@return string? err what strerror(3) says: the path is too long
  (`ENAMETOOLONG`), or an abstract name where there are none (`EINVAL`)
@return integer? errno
@platform Abstract names and binding to the empty path: Linux only.
@usage
  local path = os.tmpname()
  os.remove(path)
  local sock = assert(socket.new(unix.getaddrinfo(path)))
  assert(not sock:bind())
  os.remove(path)
@see unix(7)
*/
static int unix_getaddrinfo (lua_State *L) {
  struct lls_sockaddr a = {0};
  size_t len;
  const char *path = lls_checkbytes(L, 1, &len);
  int socktype = lls_optcint(L, 2, SOCK_STREAM);
  int protocol = lls_optcint(L, 3, 0);
  lls_checkflags(L, 4);
  if (len > 0 && path[0] != '\0') lls_checkname(L, 1);
  if (!path_fits(path, len)) return lls_failwith(L, 1, 0, ENAMETOOLONG);
  if (len > 0 && path[0] == '\0' && !OS_ABSTRACT)
    return lls_failwith(L, 1, 0, EINVAL);
  a.u.un.sun_family = AF_UNIX;
  memcpy(a.u.un.sun_path, path, len);
  a.len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + len);
  if (len > 0 && path[0] != '\0') a.len++;
  os_setsalen(&a.u.sa, a.len);
  lls_newaddr(L, &a, socktype, protocol);
  return 1;
}

static const luaL_Reg functions[] = {
  {"getaddrinfo", unix_getaddrinfo},
  {NULL, NULL}
};

const struct lls_module lls_unix = {
  "unix", 0, functions, NULL, NULL, NULL, NULL
};
