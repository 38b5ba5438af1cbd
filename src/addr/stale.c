/* SPDX-License-Identifier: MIT */
/*
** The file of a unix socket that nobody has any more.
**
** Whether somebody has it is told by connect(2) with a datagram socket: the
** answer is ECONNREFUSED where nothing is bound to the file, and something else
** for a socket of any type, also for one that does not listen yet; and no
** server sees a connection. While the file is there nobody can bind to the
** path, so only who removes it can be in the way between that look and
** unlink(2): all who remove hold a lock on the folder, for these few calls.
** Linux's bind(2) makes the file a moment before it is found to be bound, with
** the folder locked in the kernel: rename(2) of the file to itself waits for
** that and changes nothing, and a second look tells.
*/
#include "addr/addr.h"
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define TRIES  50

/* 0 where no socket is bound to it; else -1, and EADDRINUSE when one is. */
static int is_stale (const char *path) {
  struct sockaddr_un un = {0};
  int fd, rc, err;
  fd = os_socket(AF_UNIX, SOCK_DGRAM, 0, 1);
  if (fd == -1) return -1;
  un.sun_family = AF_UNIX;
  strcpy(un.sun_path, path);
  os_setsalen((struct sockaddr *)(void *)&un, sizeof(un));
  rc = connect(fd, (const struct sockaddr *)(void *)&un, sizeof(un));
  err = errno;
  close(fd);
  if (rc == -1 && err == ECONNREFUSED) return 0;
  errno = rc == 0 || err == EPROTOTYPE || err == EAGAIN ? EADDRINUSE : err;
  return -1;
}

/* The folder, locked; or -1. Somebody may hold the lock and never give it
   back: then it is EAGAIN after a while. */
static int lock_folder (const char *path) {
  char folder[sizeof(((struct sockaddr_un *)NULL)->sun_path)] = ".";
  const struct timespec pause = {0, 2000000};
  const char *slash = strrchr(path, '/');
  int fd, i, err;
  if (slash != NULL) {
    size_t len = slash == path ? 1 : (size_t)(slash - path);
    memcpy(folder, path, len);
    folder[len] = '\0';
  }
  fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  for (i = 1; fd != -1 && flock(fd, LOCK_EX | LOCK_NB) == -1; i++) {
    err = errno == EWOULDBLOCK ? EAGAIN : errno;
    if (err == EAGAIN && i < TRIES) {
      nanosleep(&pause, NULL);
      continue;
    }
    close(fd);
    errno = err;
    return -1;
  }
  return fd;
}

static int remove_locked (const char *path) {
  struct stat st;
  if (lstat(path, &st) == -1) return -1;
  if (!S_ISSOCK(st.st_mode)) {
    errno = ENOTSOCK;
    return -1;
  }
  if (is_stale(path) == -1 || rename(path, path) == -1
      || is_stale(path) == -1)
    return -1;
  return unlink(path);
}

static int remove_stale (const char *path) {
  int folder, rc, err;
  if (strlen(path) >= sizeof(((struct sockaddr_un *)NULL)->sun_path)) {
    errno = ENAMETOOLONG;
    return -1;
  }
  folder = lock_folder(path);
  if (folder == -1) return -1;
  rc = remove_locked(path);
  err = errno;
  close(folder);
  errno = err;
  return rc;
}

/***
Removes the file of a unix socket to which no socket is bound any more, which an
earlier run has left. A socket that somebody has stays, whether it listens or
not, and so does what is no socket.
@function unix.removestale
@param path string
@fails
@platform It may say `EACCES` where the file may not be written to: nothing is
  known then; and `EAGAIN` where somebody else holds a lock on the folder.
@usage
  local path = os.tmpname()
  os.remove(path)
  assert(not assert(socket.new(unix.getaddrinfo(path))):bind())
  collectgarbage()  -- the socket is gone, its file is not
  assert(not unix.removestale(path))
  print(io.open(path))
@see unlink(2), flock(2), unix(7)
*/
static int unix_removestale (lua_State *L) {
  return lls_done(L, remove_stale(lls_checkname(L, 1)));
}

static const luaL_Reg functions[] = {
  {"removestale", unix_removestale},
  {NULL, NULL}
};

const struct lls_module lls_stale = {
  "unix", 0, functions, NULL, NULL, NULL, NULL
};
