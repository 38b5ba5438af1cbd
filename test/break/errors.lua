-- SPDX-License-Identifier: MIT
-- Each function of libc by which the module asks the system, and the errors
-- with which it can fail: those of its manual page in sections 2 and 3, and of
-- the pages ip(7), tcp(7), udp(7) and unix(7) that it names; and to each the
-- usual ones are added, whether the page has them or not. `action` is how it is
-- made to fail where that is not simply to do nothing (see test/c/faults.c);
-- `quiet` are functions, by patterns, that do without it and say nothing of its
-- failure; `next` are functions that go on to the next address; `spares` says
-- that it is not tried where the peer is gone.

local table_ = {}

local USUAL = 'EINTR EAGAIN EMFILE ENFILE ENOBUFS ENOMEM '

local function call (name, row)
  row.errnos = {}
  local seen = {}
  for errno in (row.only or USUAL .. (row.fails or '')):gmatch 'E%w+' do
    if not seen[errno] then row.errnos[#row.errnos + 1] = errno end
    seen[errno] = true
  end
  table_[name] = row
end

call('socket', { quiet = '^device%.', fails = [[
  EACCES EAFNOSUPPORT EINVAL EPROTONOSUPPORT EPROTOTYPE EPERM
  ESOCKTNOSUPPORT ENOPKG ]] })
call('socketpair', { fails = [[
  EAFNOSUPPORT EFAULT EOPNOTSUPP EPROTONOSUPPORT EINVAL ]] })
call('accept4', { fails = [[
  EWOULDBLOCK EBADF ECONNABORTED EFAULT EINVAL ENOTSOCK
  EOPNOTSUPP EPERM EPROTO ENOSR ESOCKTNOSUPPORT EPROTONOSUPPORT
  ETIMEDOUT ENETDOWN ENOPROTOOPT EHOSTDOWN ENONET EHOSTUNREACH
  ENETUNREACH ]] })
call('bind', { fails = [[
  EACCES EADDRINUSE EBADF EINVAL ENOTSOCK EADDRNOTAVAIL EFAULT
  ELOOP ENAMETOOLONG ENOENT ENOTDIR EROFS EPERM ]] })
call('connect', { fails = [[
  EACCES EPERM EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EALREADY
  EBADF ECONNREFUSED EFAULT EINPROGRESS EISCONN ENETUNREACH
  ENOTSOCK EPROTOTYPE ETIMEDOUT EHOSTUNREACH ECONNRESET ENOENT
  EINVAL ]] })
call('listen', { fails = 'EADDRINUSE EBADF ENOTSOCK EOPNOTSUPP' })
call('shutdown', { fails = 'EBADF EINVAL ENOTCONN ENOTSOCK' })
call('close', { action = 'after', fails = 'EBADF EIO ENOSPC EDQUOT' })

local SENDS = 'EACCES EWOULDBLOCK EALREADY EBADF ECONNRESET EDESTADDRREQ '
  .. 'EFAULT EINVAL EISCONN EMSGSIZE ENOTCONN ENOTSOCK EOPNOTSUPP EPIPE '
  .. 'EPERM EHOSTUNREACH ENETUNREACH ECONNREFUSED ETIMEDOUT ESRCH ENOENT '
  .. 'ETOOMANYREFS'
call('send', { fails = SENDS })
call('sendto', { fails = SENDS })
call('sendmsg', { fails = SENDS })
call('sendmmsg', { fails = SENDS })
call('sendfile64', { fails = [[
  EBADF EFAULT EINVAL EIO EOVERFLOW ESPIPE EPIPE ECONNRESET
  EWOULDBLOCK ENOTCONN ]] })

local RECEIVES = 'EWOULDBLOCK EBADF ECONNREFUSED EFAULT EINVAL ENOTCONN '
  .. 'ENOTSOCK ECONNRESET ETIMEDOUT EOPNOTSUPP EHOSTUNREACH ENETDOWN EMSGSIZE'
call('recv', { fails = RECEIVES })
call('recvfrom', { fails = RECEIVES })
call('recvmsg', { fails = RECEIVES })
call('recvmmsg', { fails = RECEIVES })
-- A resolver that cannot empty its descriptor is no failure of the query.
call('read', { quiet = '^q:', fails = [[
  EWOULDBLOCK EBADF EFAULT EINVAL EIO EISDIR ECONNRESET ]] })
call('pread64', { fails = [[
  EWOULDBLOCK EBADF EFAULT EINVAL EIO EISDIR ENXIO EOVERFLOW
  ESPIPE ]] })
call('readv', { fails = [[
  EWOULDBLOCK EBADF EFAULT EINVAL EIO EISDIR EOPNOTSUPP
  ECONNRESET ]] })
call('writev', { fails = [[
  EWOULDBLOCK EBADF EDESTADDRREQ EDQUOT EFAULT EFBIG EINVAL EIO
  ENOSPC EPERM EPIPE EOPNOTSUPP ]] })

-- iov:read and buf:read take a socket whose type they cannot ask for a stream.
call('getsockopt', { quiet = '^[ib][ou][vf]:read', fails = [[
  EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK EOPNOTSUPP ]] })
call('setsockopt', { next = '^llsocket%.listen', fails = [[
  EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK EPERM EACCES EDOM
  ENODEV EADDRNOTAVAIL EADDRINUSE EISCONN EOPNOTSUPP ]] })
call('getsockname', { fails = 'EBADF EFAULT EINVAL ENOTSOCK' })
call('getpeername', { fails = 'EBADF EFAULT EINVAL ENOTCONN ENOTSOCK' })
call('fcntl64', { fails = [[
  EACCES EBADF EBUSY EDEADLK EFAULT EINVAL ENOLCK ENOTDIR EPERM ]] })
call('ioctl', { quiet = '^device%.', fails = [[
  EBADF EFAULT EINVAL ENOTTY ENODEV ]] })
call('sockatmark', { fails = 'EBADF EINVAL ENOTTY' })
call('poll', { fails = 'EFAULT EINVAL' })

-- What the kernel does not let go reports once more, and then the set is made
-- anew (scenes.lua).
call('epoll_create1', { fails = 'EINVAL' })
call('epoll_ctl', { quiet = '^p:remove', fails = [[
  EBADF EEXIST EINVAL ELOOP ENOENT ENOSPC EPERM ]] })
call('epoll_wait', { fails = 'EBADF EFAULT EINVAL' })

call('eventfd', { fails = 'EINVAL ENODEV' })
call('pthread_create', { only = 'EAGAIN' })
call('calloc', { only = 'ENOMEM' })
-- A thread of the resolver tells nobody that it could not write.
call('write', { quiet = '^r:', fails = 'EBADF EINVAL' })

-- The resolver fails with numbers of its own; EAI_SYSTEM has an errno beside
-- it. The calls that libc makes to answer are not ours to fail.
local EAI = {
  'EAI_ADDRFAMILY', 'EAI_AGAIN', 'EAI_BADFLAGS', 'EAI_FAIL', 'EAI_FAMILY',
  'EAI_MEMORY', 'EAI_NODATA', 'EAI_NONAME', 'EAI_OVERFLOW', 'EAI_SERVICE',
  'EAI_SOCKTYPE',
}
call('getaddrinfo', { quiet = '^r:', eai = EAI, fails = 'EIO ENOENT' })
-- A query tells it later, by q:result.
call('getnameinfo', { quiet = '^r:', eai = EAI, fails = 'EIO ENOENT' })
call('gethostname', { fails = 'ENAMETOOLONG EFAULT EINVAL' })
call('getifaddrs', { fails = [[
  EACCES EAFNOSUPPORT EINVAL EPROTONOSUPPORT EBADF EFAULT ]] })
-- Where an interface has no name or index, the rest is told without it.
call('if_nametoindex', { quiet = '^device%.', fails = 'ENODEV ENXIO' })
call('if_indextoname', { quiet = '^ai:', fails = 'ENXIO ENODEV' })

-- These keep SIGPIPE away, and fail only when they are called wrongly (EINVAL,
-- EFAULT). Without the mask the bytes go all the same; if one of the last two
-- failed, the pending SIGPIPE would be delivered, and end the test.
call('pthread_sigmask', { quiet = '.', spares = true, fails = 'EINVAL EFAULT' })
call('sigpending', { never = true })
call('sigtimedwait', { never = true })

-- What else the module takes from libc. None of these asks the system, or it
-- only frees what another has made (whose failure nobody is told). The clock
-- is read without a system call and cannot fail for CLOCK_MONOTONIC; inet_ntop
-- fails only for a wrong family or too little room.
local harmless = [[
  free getenv nanosleep strrchr strncmp strtoul getpid inet_aton bsearch
  pthread_attr_destroy pthread_attr_init pthread_attr_setdetachstate
  pthread_cond_broadcast pthread_cond_destroy pthread_cond_init
  pthread_cond_signal pthread_cond_timedwait pthread_condattr_destroy
  pthread_condattr_init pthread_condattr_setclock pthread_mutex_destroy
  pthread_mutex_init pthread_mutex_lock pthread_mutex_unlock
  __cxa_finalize __errno_location __xpg_strerror_r __stack_chk_fail
  _ITM_deregisterTMCloneTable _ITM_registerTMCloneTable __gmon_start__
  clock_gettime fileno freeaddrinfo freeifaddrs gai_strerror inet_ntop
  inet_pton memchr memcmp memcpy memmem memmove memset sigaddset sigemptyset
  sigfillset sigismember snprintf strchr strcmp strcpy strcspn strlen strncpy
  strspn strtol
]]

-- Those that test/c/faults.c does not fail: the lock on a stale socket file has
-- a spec of its own, and memory an engine of its own.
harmless = harmless
  .. [[ fstat64 open64 flock lstat64 rename unlink malloc realloc ]]

return { calls = table_, harmless = harmless }
