-- SPDX-License-Identifier: MIT
-- What an emulator, another kernel or another libc does in its own way: tests
-- that are skipped with a reason when they fail there. The only list of these.
-- etc/cross/suite.sh says where the suite runs, by LLS_FOREIGN. A row: where
-- (names, or 'qemu'), a pattern of the test's full name, the reason, and
-- whether the test is not even begun.

local qemu = { arm64 = true, s390x = true }

local rows = {
  -- qemu-user 7.2 translates the options, messages and answers that it knows.
  { 'qemu', '^multicast on ', 'it has no MCAST_* options' },
  { 'qemu', '^a group without an interface ', 'it has no MCAST_* options' },
  { 'qemu', '^the kernel has joined ', 'it has no MCAST_* options' },
  { 'qemu', '^sock:mcastif ', 'it has no IP_MULTICAST_IF to ask for' },
  { 'qemu', '^the system has the multicast options of ',
    'it has no IP_MULTICAST_IF' },
  { 'qemu', '^the guide runs: multicast: ', 'it has no MCAST_* options' },
  { 'qemu', '^the examples of socket%-multicast.md ',
    'it has no MCAST_* options' },
  { 'qemu', '^the examples of options.md run: Raw sockets and packets',
    'it has no PACKET_STATISTICS' },
  { 'qemu', '^the examples of socket%-state.md run: sock:%l+reuseport',
    'it has no SO_ATTACH_REUSEPORT_CBPF' },
  { 'qemu', '^the examples of socket%-state.md run: sock:detachfilter',
    'it has no SO_DETACH_FILTER' },
  { 'qemu', '^the examples of socket%-state.md run: sock:lockfilter',
    'it has no SO_LOCK_FILTER' },
  { 'qemu', 'sock:sndlowat$', 'it refuses SO_SNDLOWAT before it looks' },
  { 'qemu', '^sent control data that is longer than the system takes',
    'it copies control data to its stack, and overruns it', true },
  { 'qemu', '^the system is asked once', 'strace sees the emulator', true },
  { 'qemu', '^the demonstration ', 'it has no MCAST_*, and ten seconds', true },
  { 'qemu', '^sock:recvmsg receives the head of a control message',
    'it tells no MSG_CTRUNC' },
  { 'qemu', '^received descriptors that nobody takes are closed when there is',
    'it tells no MSG_CTRUNC, and loses the descriptors', true },
  { 'qemu', '^descriptors that come with a batch and nobody takes are no more',
    'it tells no MSG_CTRUNC, and loses the descriptors', true },
  { 's390x', '^device.getifaddrs in a network of its own shows a hardware',
    'it swaps the bytes of a broadcast address' },
  { 's390x', '^sock:mcastttl on IPv4 is the number that was set',
    'it answers 255 in four bytes where there is one' },

  -- It gives control messages that it does not know on as they are.
  { 's390x', '^segments on ', 'it does not swap the bytes of UDP_SEGMENT' },
  { 's390x', '^a segment size of b:add ',
    'it does not swap the bytes of UDP_SEGMENT' },
  { 's390x', '^the control messages of b:add go together with segments',
    'it does not swap the bytes of UDP_SEGMENT' },
  { 's390x', '^b:segment is of what came last',
    'it does not swap the bytes of UDP_GRO' },
  { 's390x', '^the examples of .*: sock:sendmsg$',
    'it does not swap the bytes of IP_TOS' },
  { 's390x', '^the examples of controls.md ',
    'it does not swap the bytes of IP_TOS' },
  { 's390x', '^the examples of options.md run: TCP$',
    'it takes TCP_INFO for an int' },
  { 's390x', '^the guide runs: closing: The states of a connection',
    'it takes TCP_INFO for an int' },
  { 's390x', '^sock:udpgro ', 'it does not swap the bytes of UDP_GRO' },
  { 's390x', '^with Python over IPv. a batch .* segments',
    'it does not swap the bytes of UDP_SEGMENT' },
  { 's390x', '^the guide runs: datagrams: Many datagrams at a call',
    'it does not swap the bytes of UDP_SEGMENT' },
  { 's390x', '^a process descriptor that comes with a message',
    'it does not swap the bytes of SCM_PIDFD', true },

  { 'i386', '^sent control data that is longer than the system takes',
    'a kernel of 64 bits tells a program of 32 ENOMEM' },
  { 'i386', '^buffer.new takes no memory for what it may grow to',
    'a size beyond 31 bits is out of range' },
  { 'i386', '^buf:reserve and buf:commit give nil when there is no such room',
    'a size beyond 31 bits is out of range' },
  { 'i386', '^buf:split takes a size that no buffer has',
    'a size beyond 31 bits is out of range' },
  { 'i386', '^a receive of more bytes than there can be',
    'a size beyond 31 bits is out of range' },
  { 'i386', '^sock:sendfile .* 4 GiB',
    "Debian's Lua 5.1 opens no file beyond 2 GiB" },

  { 'musl', '^sent control data that is longer than the system takes',
    'its sendmsg answers ENOMEM beyond 1024 bytes' },
  { 'musl', '^received descriptors may be 253 ',
    'its sendmsg takes 252 descriptors' },
  { 'musl', '^a descriptor passed on .* is one of very many',
    'its sendmsg takes 252 descriptors' },
  { 'musl', '^sock:sendmsg fails with EINVAL for more descriptors',
    'its sendmsg answers ENOMEM beyond 1024 bytes' },
  { 'musl', '^ai:getnameinfo fails with EAI_BADFLAGS',
    'it takes flags that do not exist' },
  { 'musl', '^errno.strerror gives a text of its own',
    'one text for all numbers that it does not know' },
  { 'musl', '^errno.strerror has a text for numbers that mean nothing',
    'one text for all numbers that it does not know' },
  { 'musl', '^the system is asked once: sock:dup',
    'it sets close-on-exec a second time' },
  { 'musl', '^the system is asked once: sock:sendbatch',
    'its sendmmsg sends one by one' },
}

-- The row of a test, with where = the name of what is to blame.
return function (where, name)
  for _, row in ipairs(rows) do
    local here = row[1] == where or row[1] == 'qemu' and qemu[where]
    if here and name:find(row[2]) then
      local blame = qemu[where] and 'qemu-user' or where
      return { reason = blame .. ': ' .. row[3], never = row[4] }
    end
  end
end
