-- SPDX-License-Identifier: MIT
-- The table: each function of libc by which the module asks the system, the
-- system calls that strace sees of it, the errors with which it can fail, and
-- the uses (see uses.lua) that are tried with each of them. The errors are
-- those of its manual page in sections 2 and 3, and of the pages ip(7),
-- tcp(7), udp(7) and unix(7) that it names; and to each the usual ones are
-- added, whether the page has them or not.

local table_ = {}

local USUAL = 'EINTR EAGAIN EMFILE ENFILE ENOBUFS ENOMEM '

local function call (name)
  return function (row)
    row.errnos = {}
    local seen = {}
    for errno in (USUAL .. (row.fails or '')):gmatch 'E%w+' do
      if not seen[errno] then row.errnos[#row.errnos + 1] = errno end
      seen[errno] = true
    end
    table_[name] = row
  end
end

call 'socket' {
  syscalls = 'socket', uses = { 'socket.new', 'device.getifaddrs without mtu' },
  fails = 'EACCES EAFNOSUPPORT EINVAL EPROTONOSUPPORT EPROTOTYPE EPERM '
    .. 'ESOCKTNOSUPPORT ENOPKG',
}
call 'socketpair' {
  syscalls = 'socketpair', uses = { 'socket.pair' },
  fails = 'EAFNOSUPPORT EFAULT EOPNOTSUPP EPROTONOSUPPORT EINVAL',
}
call 'accept4' {
  syscalls = 'accept4', uses = { 'sock:accept', 'sock:acceptfd' },
  fails = 'EWOULDBLOCK EBADF ECONNABORTED EFAULT EINVAL ENOTSOCK EOPNOTSUPP '
    .. 'EPERM EPROTO ENOSR ESOCKTNOSUPPORT EPROTONOSUPPORT ETIMEDOUT '
    .. 'ENETDOWN ENOPROTOOPT EHOSTDOWN ENONET EHOSTUNREACH ENETUNREACH',
}
call 'bind' {
  syscalls = 'bind', uses = { 'sock:bind' },
  fails = 'EACCES EADDRINUSE EBADF EINVAL ENOTSOCK EADDRNOTAVAIL EFAULT '
    .. 'ELOOP ENAMETOOLONG ENOENT ENOTDIR EROFS EPERM',
}
call 'connect' {
  syscalls = 'connect', uses = { 'sock:connect' },
  fails = 'EACCES EPERM EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EALREADY EBADF '
    .. 'ECONNREFUSED EFAULT EINPROGRESS EISCONN ENETUNREACH ENOTSOCK '
    .. 'EPROTOTYPE ETIMEDOUT EHOSTUNREACH ECONNRESET ENOENT EINVAL',
}
call 'listen' {
  syscalls = 'listen', uses = { 'sock:listen' },
  fails = 'EADDRINUSE EBADF ENOTSOCK EOPNOTSUPP',
}
call 'shutdown' {
  syscalls = 'shutdown',
  uses = { 'sock:shutdown', 'socket.shutdown', 'sock:close of a shutdown',
           'socket.close of a shutdown' },
  fails = 'EBADF EINVAL ENOTCONN ENOTSOCK',
}
call 'close' {
  syscalls = 'close', action = 'after',
  uses = { 'sock:close', 'socket.close' },
  fails = 'EBADF EIO ENOSPC EDQUOT',
}

local SENDS = 'EACCES EWOULDBLOCK EALREADY EBADF ECONNRESET EDESTADDRREQ '
  .. 'EFAULT EINVAL EISCONN EMSGSIZE ENOTCONN ENOTSOCK EOPNOTSUPP EPIPE '
  .. 'EPERM EHOSTUNREACH ENETUNREACH ECONNREFUSED ETIMEDOUT ESRCH ENOENT '
  .. 'ETOOMANYREFS'
call 'send' {
  syscalls = 'sendto', fails = SENDS,
  uses = { 'sock:send', 'sock:send_part', 'sock:send of a list',
           'iov:writev' },
}
call 'sendto' { syscalls = 'sendto', uses = { 'sock:sendto' }, fails = SENDS }
call 'sendmsg' {
  syscalls = 'sendmsg', fails = SENDS,
  uses = { 'sock:sendmsg', 'sock:sendfd', 'sock:send of a long list' },
}
call 'sendmmsg' {
  syscalls = 'sendmmsg', uses = { 'sock:sendbatch' }, fails = SENDS,
}
call 'sendfile64' {
  syscalls = 'sendfile', uses = { 'sock:sendfile' },
  fails = 'EBADF EFAULT EINVAL EIO EOVERFLOW ESPIPE EPIPE ECONNRESET '
    .. 'EWOULDBLOCK ENOTCONN',
}

local RECEIVES = 'EWOULDBLOCK EBADF ECONNREFUSED EFAULT EINVAL ENOTCONN '
  .. 'ENOTSOCK ECONNRESET ETIMEDOUT EOPNOTSUPP EHOSTUNREACH ENETDOWN EMSGSIZE'
call 'recv' {
  syscalls = 'recvfrom', fails = RECEIVES,
  uses = { 'sock:recv', 'sock:recv_into' },
}
call 'recvfrom' {
  syscalls = 'recvfrom', fails = RECEIVES,
  uses = { 'sock:recvfrom', 'sock:recvfrom_into' },
}
call 'recvmsg' {
  syscalls = 'recvmsg', fails = RECEIVES,
  uses = { 'sock:recvmsg', 'sock:recvfd' },
}
call 'recvmmsg' {
  syscalls = 'recvmmsg', fails = RECEIVES,
  uses = { 'sock:recvbatch' },
}
call 'read' {
  syscalls = 'read', uses = { 'buf:read' },
  fails = 'EWOULDBLOCK EBADF EFAULT EINVAL EIO EISDIR ECONNRESET',
}
call 'pread64' {
  syscalls = 'pread64', uses = { 'buf:read at an offset' },
  fails = 'EWOULDBLOCK EBADF EFAULT EINVAL EIO EISDIR ENXIO EOVERFLOW ESPIPE',
}
call 'readv' {
  syscalls = 'readv', uses = { 'iov:readv' },
  fails = 'EWOULDBLOCK EBADF EFAULT EINVAL EIO EISDIR EOPNOTSUPP ECONNRESET',
}
call 'writev' {
  syscalls = 'writev', uses = { 'iov:writev to a pipe' },
  fails = 'EWOULDBLOCK EBADF EDESTADDRREQ EDQUOT EFAULT EFBIG EINVAL EIO '
    .. 'ENOSPC EPERM EPIPE EOPNOTSUPP',
}

call 'getsockopt' {
  syscalls = 'getsockopt',
  uses = { 'sock:rcvbuf', 'sock:error', 'sock:acceptconn', 'sock:rcvtimeo',
           'sock:linger', 'sock:mcastttl', 'sock:mcastif', 'socket.wrap',
           'socket.wrap, type', 'socket.wrap, protocol',
           'iov:readv of nothing' },
  fails = 'EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK EOPNOTSUPP',
}
call 'setsockopt' {
  syscalls = 'setsockopt',
  uses = { 'sock:rcvbuf(n)', 'sock:reuseaddr(b)', 'sock:rcvtimeo(t)',
           'sock:linger(n)', 'sock:mcastttl(n)', 'sock:mcastif(name)',
           'sock:mcastif(name) of IPv6', 'sock:mcastjoin',
           'sock:mcastleave', 'sock:mcastjoinsrc', 'sock:mcastleavesrc',
           'sock:mcastblocksrc', 'sock:mcastunblocksrc' },
  fails = 'EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK EPERM EACCES EDOM '
    .. 'ENODEV EADDRNOTAVAIL EADDRINUSE EISCONN EOPNOTSUPP',
}
call 'getsockname' {
  syscalls = 'getsockname', uses = { 'sock:getsockname' },
  fails = 'EBADF EFAULT EINVAL ENOTSOCK',
}
call 'getpeername' {
  syscalls = 'getpeername', uses = { 'sock:getpeername' },
  fails = 'EBADF EFAULT EINVAL ENOTCONN ENOTSOCK',
}
call 'fcntl64' {
  syscalls = 'fcntl',
  uses = { 'sock:dup', 'sock:cloexec', 'sock:cloexec(b)', 'sock:nonblock',
           'socket.wrap, flags' },
  fails = 'EACCES EBADF EBUSY EDEADLK EFAULT EINVAL ENOLCK ENOTDIR EPERM',
}
call 'ioctl' {
  syscalls = 'ioctl',
  uses = { 'sock:nonblock(b)', 'sock:mcastif(name)', 'sock:mcastif of IPv6',
           'sock:mcastjoin', 'device.getifaddrs without mtu' },
  fails = 'EBADF EFAULT EINVAL ENOTTY ENODEV',
}
call 'sockatmark' {
  syscalls = 'ioctl', uses = { 'sock:atmark' }, fails = 'EBADF EINVAL ENOTTY',
}
call 'poll' {
  syscalls = 'poll', uses = { 'sock:recvable', 'sock:sendable' },
  fails = 'EFAULT EINVAL',
}

-- The resolver fails with numbers of its own; EAI_SYSTEM has an errno beside
-- it. What it does to answer is its own affair.
local EAI = {
  'EAI_ADDRFAMILY', 'EAI_AGAIN', 'EAI_BADFLAGS', 'EAI_FAIL', 'EAI_FAMILY',
  'EAI_MEMORY', 'EAI_NODATA', 'EAI_NONAME', 'EAI_OVERFLOW', 'EAI_SERVICE',
  'EAI_SOCKTYPE',
}
call 'getaddrinfo' {
  syscalls = '*', eai = EAI, uses = { 'inet.getaddrinfo' },
  fails = 'EIO ENOENT',
}
call 'getnameinfo' {
  syscalls = '*', eai = EAI, fails = 'EIO ENOENT',
  uses = { 'ai:getnameinfo', 'ai:getnameinfo of unix' },
}
call 'getifaddrs' {
  syscalls = 'socket bind getsockname sendto recvmsg close',
  uses = { 'device.getifaddrs', 'sock:mcastif', 'sock:mcastif(name)' },
  fails = 'EACCES EAFNOSUPPORT EINVAL EPROTONOSUPPORT EBADF EFAULT',
}
call 'if_nametoindex' {
  syscalls = 'socket ioctl close', fails = 'ENODEV ENXIO',
  uses = { 'device.getifaddrs without index' },
}
call 'if_indextoname' {
  syscalls = 'socket ioctl close', fails = 'ENXIO ENODEV',
  uses = { 'ai:addr of a scope' },
}

-- These fail only when they are called wrongly (EINVAL, EFAULT). They keep
-- SIGPIPE away; without the mask the bytes go all the same.
call 'pthread_sigmask' {
  syscalls = 'rt_sigprocmask', fails = 'EINVAL EFAULT',
  uses = { 'sock:sendfile, unmasked', 'iov:writev to a pipe, unmasked' },
}
-- If these two failed the signal that waits would come, and end the test:
-- they are only called, and sigtimedwait's EAGAIN (there was none) cannot be,
-- because sigpending has seen it.
call 'sigpending' {
  syscalls = 'rt_sigpending', never = true,
  uses = { 'iov:writev to a closed pipe' },
}
call 'sigtimedwait' {
  syscalls = 'rt_sigtimedwait', never = true,
  uses = { 'iov:writev to a closed pipe' },
}

-- What else the module takes from libc. None of these asks the system, or it
-- only frees what another has made (whose failure nobody is told). The clock
-- is read without a system call and cannot fail for CLOCK_MONOTONIC; inet_ntop
-- fails only for a wrong family or too little room.
local harmless = [[
  __cxa_finalize __errno_location __xpg_strerror_r __stack_chk_fail
  _ITM_deregisterTMCloneTable _ITM_registerTMCloneTable __gmon_start__
  clock_gettime dladdr dlopen fileno freeaddrinfo freeifaddrs gai_strerror
  inet_ntop inet_pton memchr memcmp memcpy memmem memmove memset snprintf
  sigaddset sigemptyset sigismember strcmp strcpy strlen strncpy strtol strchr
]]

-- What strace sees of the suite's process that is Lua's, busted's, the
-- dynamic linker's, or of the commands that tests start. The module calls
-- nothing of libc that would make these: the list of its imports tells.
local others = [[
  access arch_prctl brk clock_nanosleep clone clone3 dup dup2 execve exit_group
  fork futex geteuid getdents64 getegid getgid getpid getppid getrandom gettid
  getuid kill lseek lstat madvise mkdir mmap mprotect mremap munmap nanosleep
  newfstatat openat pipe pipe2 ppoll prctl prlimit64 readlink rename rmdir rseq
  rt_sigaction rt_sigreturn sched_yield set_robust_list set_tid_address
  sigaltstack stat statx statfs fstat tgkill umask uname unlink vfork wait4
  write chdir getcwd chmod fchmod utimensat setitimer alarm sysinfo timer_create
  timer_settime timer_delete setrlimit getrlimit unshare setns symlink symlinkat
]]

return { calls = table_, harmless = harmless, others = others }
