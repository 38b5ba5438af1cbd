-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and facts/.
-- luacheck: ignore
---@meta llsocket

---@class llsocket.socket
local sock = {}

---Shuts down the connection, or one direction of it. The peer reads the end of
---the stream after `SHUT_WR`.
---
---```lua
---a:send('the last words')
---assert(not a:shutdown(llsocket.SHUT_WR))
---print(b:recv())           --> the last words
---print(select('#', b:recv()))  --> 0
---```
---@param flag? integer `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR` (default)
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:shutdown(flag) end

---Closes the socket. A second call is no error and does nothing. The
---descriptor of a borrowed socket stays open.
---
---```lua
---assert(not a:close())
---print(select('#', b:recv()))  --> 0
---local len, err, again, number = a:send('x')
---print(errno.name(number))  --> EBADF
---```
---@param flag? integer a `SHUT_*` constant: shuts down first, which ends the connection for every process that shares it, and closes whatever that answered
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:close(flag) end

---Makes a second descriptor of the same socket, with an object and a life of
---its own. Both share what belongs to the socket: its options, its
---non-blocking mode, its position in the stream. When either is collected, a
---linger time that was set before is off for both.
---
---```lua
---local copy = assert(a:dup())
---a:close()
---copy:send('still open')
---print(b:recv())  --> still open
---```
---@param ai? llsocket.addrinfo an address to remember (default: what this object remembers)
---@return llsocket.socket? sock
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dup(ai) end

---The descriptor, for a poller. It stays the object's.
---
---```lua
---local fd = assert(a:fd())
---print(llsocket.poll({ [fd] = 'w' }, 0)[fd])  --> w
---```
---@return integer? fd
---@return string? err when the socket is closed
---@return integer? errno the number that belongs to `err`
function sock:fd() end

---The address family.
---
---```lua
---print(a:family() == llsocket.AF_UNIX)  --> true
---```
---@return integer? family an `AF_*` constant
---@return string? err when the socket is closed
---@return integer? errno the number that belongs to `err`
function sock:family() end

---The socket type.
---
---```lua
---print(here:socktype() == llsocket.SOCK_DGRAM)  --> true
---```
---@return integer? socktype a `SOCK_*` constant
---@return string? err when the socket is closed
---@return integer? errno the number that belongs to `err`
function sock:socktype() end

---The protocol.
---
---```lua
---local sock = assert(socket.new(server:getsockname()))
---print(sock:protocol() == llsocket.IPPROTO_TCP)
---```
---@return integer? protocol an `IPPROTO_*` constant, or 0 for the usual one of family and type
---@return string? err when the socket is closed
---@return integer? errno the number that belongs to `err`
function sock:protocol() end

---Takes the descriptor out of the object, which is then as if closed.
---
---```lua
---local fd = assert(a:unwrap())  -- for another library, which closes it
---print(a:fd())
---assert(not socket.close(fd))
---```
---@return integer? fd the caller's from now on
---@return string? err when the socket is closed
---@return integer? errno the number that belongs to `err`
function sock:unwrap() end

---The descriptor as LuaSec and LuaSocket's select ask for it: -1 when the socket
---is closed.
---
---```lua
---print(a:getfd() == a:fd())  --> true
---a:close()
---print(a:getfd())  --> -1
---```
---@return integer fd
function sock:getfd() end

---Lets the descriptor go, as `sock:unwrap` does: what LuaSec calls when it has
---taken the descriptor over with `sock:getfd`. The socket is then as if closed,
---and the descriptor stays open.
---
---```lua
---local fd = a:getfd()
---a:setfd(-1)  -- as ssl.wrap of LuaSec does
---print(a:getfd())  --> -1
---assert(not socket.close(fd))
---```
---@param fd integer -1; other descriptors are for `socket.wrap`
function sock:setfd(fd) end

---Whether bytes that were received wait inside the object: never, as it has no
---buffer of its own. LuaSocket's select asks for it.
---
---```lua
---a:send('waits in the system')
---print(b:dirty(), b:unread())  --> false 19
---```
---@return boolean dirty false
function sock:dirty() end

---Gives the socket a local address.
---
---```lua
---local any = assert(inet.getaddrinfo('127.0.0.1', 0, llsocket.SOCK_DGRAM))[1]
---local sock = assert(socket.new(any))
---assert(not sock:bind())
---print(sock:getsockname():addr())  --> 127.0.0.1
---```
---@param ai? llsocket.addrinfo (default: the address that it was made with; where there is none, the answer is `EDESTADDRREQ`)
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:bind(ai) end

---Connects the socket to a peer. On a datagram socket nothing is sent: it fixes
---the peer to send to and to receive from.
---
---A non-blocking socket answers `again` while the connection is under way: wait
---with `sock:sendable`, then ask `sock:error()`, or call `sock:connect` again:
---it returns nothing when the connection is established.
---
---```lua
---local sock = assert(socket.new(server:getsockname(), true))
---local err, again = sock:connect()
---if again then
---  assert(sock:sendable(1000))
---  err = sock:connect()
---end
---print(err)  --> nil
---```
---
---Platforms: On Linux a full backlog of a unix socket is the error `EAGAIN`: no connection is under way, so try later. After `EINTR` while a unix socket waited for the backlog none is under way either: call `sock:connect` again.
---@param ai? llsocket.addrinfo (default: the address that it was made with; where there is none, the answer is `EDESTADDRREQ`)
---@return string? err what strerror(3) says; nil on success, and with `again`
---@return boolean? again true while the connection attempt goes on in the background (`EINPROGRESS`, `EALREADY`, and `EINTR` after a signal)
---@return integer? errno the number that belongs to `err`
function sock:connect(ai) end

---Dissolves the association of a datagram socket that was connected: it sends to
---nobody by default and receives from everybody again. Its port stays.
---
---```lua
---assert(not here:connect(there:getsockname()))
---here:send('question')         -- to `there`, and answers from it only
---assert(not here:disconnect())
---here:sendto('and again', there:getsockname())
---```
---
---Platforms: Linux gives up a port that it had chosen for port 0: there the socket is bound to it again, by a second call. Linux ends a TCP connection too, by a reset, and the socket can connect again; other systems refuse.
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:disconnect() end

---Makes the socket a listener, which accepts connections.
---
---```lua
---local any = assert(addrinfo.new { family = llsocket.AF_INET,
---  socktype = llsocket.SOCK_STREAM, addr = '127.0.0.1' })
---local sock = assert(socket.new(any))
---assert(not sock:bind())
---assert(not sock:listen(128))
---```
---
---Platforms: Linux cuts the number at /proc/sys/net/core/somaxconn; with 0 it holds one connection, and a negative number asks for the most.
---@param backlog? integer how many connections may wait to be accepted (default `SOMAXCONN`); the system may cut it, and decides what 0 and less mean
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:listen(backlog) end

---Accepts the next connection. The new socket is close-on-exec, and non-blocking
---when the listener is; what another process has set on it since this object was
---made does not count, as nobody asks.
---
---```lua
---local client = assert(llsocket.connect(server:getsockname()))
---local sock = assert(server:accept())
---client:send('hello')
---print(sock:recv())  --> hello
---```
---
---Platforms: On Linux accept(2) also reports pending network errors of the new connection (`ENETDOWN`, `EPROTO`, `EHOSTUNREACH` and others): go on accepting.
---@return llsocket.socket? sock
---@return string? err what strerror(3) says
---@return boolean? again true on `EAGAIN`, `EWOULDBLOCK`, `EINTR` and `ECONNABORTED`: wait, or call again
---@return integer? errno the number that belongs to `err`
function sock:accept() end

---Accepts the next connection as a plain descriptor, which is the caller's: to
---pass to another process, or to `socket.wrap`.
---
---```lua
---local client = assert(llsocket.connect(server:getsockname()))
---local fd = assert(server:acceptfd())
---a:sendfd(fd)       -- to the process that has `b`
---socket.close(fd)
---local sock = assert(socket.wrap(b:recvfd()))
---```
---@return integer? fd close-on-exec, and non-blocking as with `sock:accept`
---@return string? err what strerror(3) says
---@return boolean? again as with `sock:accept`
---@return integer? errno the number that belongs to `err`
function sock:acceptfd() end

---The socket's own address, asked of the system each time.
---
---```lua
---local ai = assert(server:getsockname())
---print(ai:addr(), ai:port() > 0)  --> 127.0.0.1 true
---```
---@return llsocket.addrinfo? ai
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:getsockname() end

---The address of the connected peer, asked of the system each time.
---
---```lua
---local client = assert(llsocket.connect(server:getsockname()))
---print(client:getpeername() == server:getsockname())  --> true
---```
---@return llsocket.addrinfo? ai
---@return string? err what strerror(3) says; `ENOTCONN` without a peer
---@return integer? errno the number that belongs to `err`
function sock:getpeername() end

---Sends bytes on a connected socket, with one system call.
---
---A list is sent as one message, without making a string of it: its pieces of at
---most 1 KiB are copied together, up to 64 KiB, because that is faster than a
---vector, and of what is then left a call takes 1024 pieces (`IOV_MAX`). What is
---beyond that is a short send on a stream and `EMSGSIZE` on other sockets.
---
---A stream may take only a part: then `again` is true, and `sock:send_part(data,
---len + 1)` goes on. A datagram goes whole or not at all.
---
---```lua
---local page = 'hello'
---local head = ('Content-Length: %d\r\n\r\n'):format(#page)
---print(a:send { head, page })  --> 26 nil false
---```
---
---Returns `nil, nil, nil, errno` when the peer is gone: the number is `EPIPE` or `ECONNRESET`.
---@param data string|llsocket.buffer|table the bytes, or a list of strings and buffers; on a stream none sends nothing, on a datagram socket it is an empty datagram
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped. `MSG_ZEROCOPY` raises an error, as it does wherever something is sent: nothing keeps the memory alive until the kernel has read it
---@return integer? len bytes that the system took; 0 with `again` when it took none for now
---@return string? err what strerror(3) says
---@return boolean? again true when not all went, or on `EAGAIN`, `EWOULDBLOCK`, `EINTR`; false when all went
---@return integer? errno the number that belongs to `err`
function sock:send(data, ...) end

---Sends bytes to an address, with one system call.
---
---```lua
---here:sendto('hello', there:getsockname())
---print(there:recvfrom() == 'hello')  --> true
---```
---
---Returns `nil, nil, nil, errno` when the peer is gone: the number is `EPIPE` or `ECONNRESET`.
---@param data string|llsocket.buffer|table the bytes of the datagram, as with `sock:send`
---@param ai llsocket.addrinfo where it goes
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
---@return integer? len bytes that the system took
---@return string? err what strerror(3) says
---@return boolean? again as with `sock:send`; with `MSG_FASTOPEN` also while the connection goes on by itself (`EINPROGRESS`), as with `sock:connect`
---@return integer? errno the number that belongs to `err`
function sock:sendto(data, ai, ...) end

---Sends a part of the bytes, with one system call and without making a string of
---the part. After a short send go on at `i + len`.
---
---```lua
---local i, data = 1, ('x'):rep(1000)
---while i <= #data do
---  local len, err, again = a:send_part(data, i)
---  i = i + assert(len, err)
---  if again then a:sendable(math.huge) end
---end
---print(#b:recv())  --> 1000
---```
---
---Returns `nil, nil, nil, errno` when the peer is gone: the number is `EPIPE` or `ECONNRESET`.
---@param data string|llsocket.buffer|table the bytes, as with `sock:send`
---@param i? integer the position of the first byte (default 1), negative from the end; in a list they are counted over all its pieces
---@param j? integer the position of the last byte (default -1)
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
---@return integer? len bytes that the system took
---@return string? err what strerror(3) says
---@return boolean? again true when not the whole part went, or on `EAGAIN`, `EWOULDBLOCK`, `EINTR`
---@return integer? errno the number that belongs to `err`
function sock:send_part(data, i, j, ...) end

---Receives bytes from a connected socket, with one recv(2).
---
---Of a datagram that is longer than `bufsize` the rest is lost; with `MSG_TRUNC`
---a fifth value tells its true length. On TCP `MSG_TRUNC` discards what it
---receives: the message is `''` and the fifth value tells how many bytes went.
---
---```lua
---a:send('hello')
---local msg, err, again = b:recv()
---if msg then print(msg)                          --> hello
---elseif err then print(err)
---elseif not again then print 'closed by the peer' end
---```
---
---Platforms: `MSG_TRUNC` as a flag: Linux.
---
---Returns nothing at all when the peer has closed.
---@param bufsize? integer the most bytes to receive (default 65536, which holds any UDP datagram); 0 or less is the error `EINVAL`
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
---@return string? msg the bytes; `''` is an empty datagram
---@return string? err what strerror(3) says; `ECONNRESET` means that data was lost
---@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
---@return integer? errno the number that belongs to `err`
---@return integer? length the true length, where `MSG_TRUNC` tells another one than `#msg`
function sock:recv(bufsize, ...) end

---Receives bytes and the address that they came from, with one recvfrom(2).
---
---```lua
---here:sendto('hello', there:getsockname())
---local msg, ai = there:recvfrom()
---print(msg, ai == here:getsockname())  --> hello true
---```
---
---Returns nothing at all when the peer has closed.
---@param bufsize? integer as with `sock:recv`
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
---@return string? msg the bytes; `''` is an empty datagram
---@return llsocket.addrinfo? ai the sender; nil where it has no address
---@return string? err what strerror(3) says
---@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
---@return integer? errno the number that belongs to `err`
---@return integer? length as with `sock:recv`
function sock:recvfrom(bufsize, ...) end

---Sends a part of a file, with sendfile(2) where the system has it, so that the
---data is not copied through this process. The file's own position does not move.
---
---A call may send fewer bytes than asked for; `again` is true then, also at the
---end of the file, where `len` is 0: so compare the sum with the file's size.
---
---```lua
---local file = assert(io.tmpfile())
---file:write('a page')
---file:flush()
---print(a:sendfile(file, 6))  --> 6 nil false
---file:close()
---```
---
---Platforms: Linux sends at most 2 GiB in a call, and anything that can be mapped; FreeBSD and macOS regular files. Where there is no such call (NetBSD, OpenBSD) a part of the file is read and sent.
---
---Returns `nil, nil, nil, errno` when the peer is gone: the number is `EPIPE` or `ECONNRESET`.
---@param fd integer|file*|userdata a file's descriptor, an open Lua file, or an object with a method `fd` or `getfd`
---@param bytes integer how many, at least 1 (otherwise `EINVAL`); may be beyond 4 GiB
---@param offset? integer where to begin, in bytes from the file's beginning (default 0). What a Lua file has not written out yet is not there: `file:flush()` before
---@return integer? len bytes that the system took
---@return string? err what strerror(3) says
---@return boolean? again true when `len < bytes`, or on `EAGAIN`, `EWOULDBLOCK`, `EINTR`
---@return integer? errno the number that belongs to `err`
function sock:sendfile(fd, bytes, offset) end

---Receives bytes into a buffer, behind what it holds, with one recv(2). Without
---success it holds what it held.
---
---A datagram that is longer than the room is cut: make sure that there is enough,
---or empty the buffer before.
---
---```lua
---local buf = buffer.new()
---a:send('hello ')
---b:recv_into(buf)
---a:send('world')
---b:recv_into(buf)
---print(tostring(buf))  --> hello world
---```
---
---Returns nothing at all when the peer has closed.
---@param buf llsocket.buffer
---@param bufsize? integer the most bytes to receive (default: the room that it has, and if that is little, and it may grow, 4096); 0 or less is the error `EINVAL`
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
---@return integer? len bytes received; 0 is an empty datagram
---@return string? err what strerror(3) says; `ENOBUFS` when the buffer is full
---@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
---@return integer? errno the number that belongs to `err`
---@return integer? length as with `sock:recv`
function sock:recv_into(buf, bufsize, ...) end

---Receives bytes into a buffer, behind what it holds, and the sender into an
---address object, in the place of that address, with one recvfrom(2).
---Nothing is made anew: give it an object of your own that nothing else uses,
---such as `unix.getaddrinfo('')`. A sender without an address makes it one of
---`AF_UNSPEC`.
---
---```lua
---local buf, ai = buffer.new(), unix.getaddrinfo('')
---here:sendto('hello', there:getsockname())
---assert(there:recvfrom_into(buf, ai))
---print(tostring(buf), ai == here:getsockname())  --> hello true
---```
---
---Returns nothing at all when the peer has closed.
---@param buf llsocket.buffer
---@param ai llsocket.addrinfo
---@param bufsize? integer as with `sock:recv_into`
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
---@return integer? len bytes received
---@return string? err what strerror(3) says; `ENOBUFS` when the buffer is full
---@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
---@return integer? errno the number that belongs to `err`
---@return integer? length as with `sock:recv`
function sock:recvfrom_into(buf, ai, bufsize, ...) end

---Waits until a send would not block, or until the time is over.
---
---```lua
---a:nonblock(true)
---local len, err, again
---repeat len, err, again = a:send(('x'):rep(65536)) until again
---print(a:sendable(10))  --> false nil true
---```
---
---A signal does not end a wait. A peer that is gone makes the socket ready: the
---call that follows tells what happened.
---@param msec? number milliseconds, a fraction is rounded up; 0 (default) or less looks without waiting, `math.huge` is no limit
---@param exception? boolean whether urgent data ends the wait too (default false)
---@return boolean ok true when the socket is ready
---@return string? err what strerror(3) says
---@return boolean? timeout true when the time was over
---@return integer? errno the number that belongs to `err`
function sock:sendable(msec, exception) end

---Waits until a receive would not block, or until the time is over.
---
---```lua
---print(b:recvable(10))  --> false nil true
---a:send('hello')
---print(b:recvable(10))  --> true
---```
---
---A signal does not end a wait. A peer that is gone makes the socket ready: the
---call that follows tells what happened.
---@param msec? number milliseconds, a fraction is rounded up; 0 (default) or less looks without waiting, `math.huge` is no limit
---@param exception? boolean whether urgent data ends the wait too (default false)
---@return boolean ok true when the socket is ready
---@return string? err what strerror(3) says
---@return boolean? timeout true when the time was over
---@return integer? errno the number that belongs to `err`
function sock:recvable(msec, exception) end

---Whether the next byte to receive is the one that was sent as urgent: the
---stream is read up to the mark.
---
---```lua
---local client = assert(llsocket.connect(server:getsockname()))
---local sock = assert(server:accept())
---client:send('!', llsocket.MSG_OOB)
---sock:recvable(1000, true)
---print(sock:atmark())  --> true
---```
---
---A signal does not end a wait. A peer that is gone makes the socket ready: the
---call that follows tells what happened.
---@return boolean? atmark
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:atmark() end

---The error that is waiting on the socket, which is then cleared: how a
---connection attempt that went on by itself has ended, for example.
---
---```lua
---local sock = assert(socket.new(server:getsockname(), true))
---sock:connect()
---assert(sock:sendable(1000))
---print(sock:error())  --> 0
---```
---@return integer? number 0 when there is none
---@return string? err what strerror(3) says when the question itself failed
---@return integer? errno the number that belongs to `err`
function sock:error() end

---Whether the descriptor is closed in programs that this process executes.
---
---```lua
---print(a:cloexec())       --> true
---print(a:cloexec(false))  --> false
---```
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:cloexec(value) end

---Whether calls on the socket answer `again` instead of waiting. Sockets that
---are accepted get what this object has last set or seen.
---
---```lua
---print(a:nonblock(true))  --> true
---local msg, err, again = a:recv()
---print(msg, err, again)  --> nil nil true
---```
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:nonblock(value) end

---Asks for an option by its numbers, for those that have no method. The value is
---a C int, or with a size the bytes as they are. Pairs of level and option that
---are not known to be safe raise, and those whose value holds pointers.
---
---```lua
---local bytes = assert(a:getsockopt(llsocket.SOL_SOCKET, llsocket.SO_RCVBUF))
---print(bytes == a:rcvbuf())  --> true
---```
---@param level integer such as `SOL_SOCKET`, `IPPROTO_IP`, `IPPROTO_TCP`
---@param option integer its number
---@param size? integer take so many bytes at most, 1 to 65536, as a string
---@return integer|string? value
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:getsockopt(level, option, size) end

---Sets an option by its numbers, for those that have no method. Pairs of level
---and option that are not known to be safe raise, and those whose value holds
---pointers.
---
---```lua
---assert(server:setsockopt(llsocket.SOL_SOCKET, llsocket.SO_KEEPALIVE, true))
---print(server:keepalive())  --> true
---```
---@param level integer such as `SOL_SOCKET`, `IPPROTO_IP`, `IPPROTO_TCP`
---@param option integer its number
---@param value integer|boolean|string a C int, or the bytes
---@return boolean? ok true
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:setsockopt(level, option, value) end

---How many bytes can be received at once: of a stream all that are there, of
---datagrams those of the first.
---
---```lua
---a:send('hello')
---print(b:unread())  --> 5
---```
---@return integer? bytes
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:unread() end

---How many bytes of the send queue are not acknowledged by the peer, or for other
---than TCP have not left it.
---
---```lua
---local client = assert(llsocket.connect(server:getsockname()))
---client:send('hello')
---while client:unsent() > 0 do client:sendable(1) end  -- until acknowledged
---```
---@return integer? bytes
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:unsent() end

---Sets a filter: what it refuses the socket does not receive. An earlier one is
---replaced.
---
---The program returns how many bytes to keep, 0 for none. Its offset 0 is the UDP
---or TCP header; of a raw IPv4 socket the IP header; of a packet socket the link
---layer header (`SOCK_RAW`), or what is behind that (`SOCK_DGRAM`); of a unix
---socket the data.
---
---```lua
---assert(there:attachfilter {
---  { 0x30, 0, 0, 8 },         -- the byte behind the UDP header
---  { 0x15, 0, 1, 0x68 },      -- is it 'h'? if not, pass over one
---  { 0x06, 0, 0, 65535 },     -- the whole datagram
---  { 0x06, 0, 0, 0 },         -- nothing
---})
---here:sendto('goodbye', there:getsockname())
---here:sendto('hello', there:getsockname())
---print(there:recv())  --> hello
---```
---
---Platforms: Linux; elsewhere `ENOPROTOOPT`.
---@param program table|string classic BPF: a list of `{ code, jt, jf, k }`, at most 4096, or their bytes, 8 each. `tcpdump -ddd` prints the numbers, for a packet socket with `SOCK_RAW`, behind a line that counts them
---@return boolean? ok true
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:attachfilter(program) end

---Sets which socket of a reuseport group receives: the number that the program
---returns, from 0 on, in the order in which they were bound. Its offset 0 is the
---data behind the UDP or TCP header. A number that no socket has leaves it to the
---system.
---
---```lua
---local shared = { socktype = llsocket.SOCK_DGRAM, reuseport = true }
---local first = assert(llsocket.listen('127.0.0.1', 0, shared))
---local second = assert(llsocket.listen(first:getsockname(), nil, shared))
---assert(first:attachreuseport { { 0x06, 0, 0, 1 } })  -- number 1: the second
---here:sendto('hello', first:getsockname())
---print(second:recv())  --> hello
---```
---
---Platforms: Linux; elsewhere `ENOPROTOOPT`.
---@param program table|string classic BPF, as for `sock:attachfilter`
---@return boolean? ok true
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:attachreuseport(program) end

---Removes the filter of the socket.
---
---```lua
---assert(there:attachfilter { { 0x06, 0, 0, 0 } })
---assert(there:detachfilter())
---here:sendto('received', there:getsockname())
---print(there:recv())  --> received
---```
---
---Platforms: Linux; elsewhere `ENOPROTOOPT`.
---@return boolean? ok true
---@return string? err what strerror(3) says: `ENOENT` when there is none, `EPERM` when it is locked
---@return integer? errno the number that belongs to `err`
function sock:detachfilter() end

---Removes the program of a reuseport group.
---
---```lua
---local shared = { socktype = llsocket.SOCK_DGRAM, reuseport = true }
---local sock = assert(llsocket.listen('127.0.0.1', 0, shared))
---assert(sock:attachreuseport { { 0x06, 0, 0, 0 } })
---assert(sock:detachreuseport())
---```
---
---Platforms: Linux 5.3; elsewhere `ENOPROTOOPT`.
---@return boolean? ok true
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:detachreuseport() end

---Locks the filter: it can be neither removed nor replaced, also by whoever gets
---the descriptor.
---
---```lua
---assert(there:attachfilter { { 0x06, 0, 0, 65535 } })
---assert(there:lockfilter())
---local ok, err, number = there:detachfilter()
---print(errno.name(number))  --> EPERM
---```
---
---Platforms: Linux; elsewhere `ENOPROTOOPT`.
---@return boolean? ok true
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:lockfilter() end

---Joins a multicast group: the socket receives what is sent to it.
---
---```lua
---local member = assert(llsocket.listen('0.0.0.0', 0, udp))
---assert(not member:mcastjoin('239.255.7.1', 'lo'))
---here:mcastif('lo')
---local port = member:getsockname():port()
---here:sendto('hello', inet.getaddrinfo('239.255.7.1', port)[1])
---print(member:recv())  --> hello
---```
---
---These answer `EOPNOTSUPP` on sockets that are neither IPv4 nor IPv6.
---@param mcaddr string the group, a numeric address of the socket's family, one of IPv6 with `%scope` if you like
---@param ifname? string|integer the interface by its name, its index or an IPv4 address of it (default: the scope of `mcaddr`, or else the system chooses one by its routes)
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mcastjoin(mcaddr, ifname) end

---Leaves a multicast group.
---
---```lua
---assert(not there:mcastjoin('239.255.7.1', '127.0.0.1'))
---assert(not there:mcastleave('239.255.7.1', '127.0.0.1'))
---```
---
---These answer `EOPNOTSUPP` on sockets that are neither IPv4 nor IPv6.
---@param mcaddr string the group, a numeric address of the socket's family, one of IPv6 with `%scope` if you like
---@param ifname? string|integer the interface by its name, its index or an IPv4 address of it (default: the scope of `mcaddr`, or else the system chooses one by its routes)
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mcastleave(mcaddr, ifname) end

---Joins a multicast group for what one source sends to it; call it again for
---more sources.
---
---```lua
---assert(not there:mcastjoinsrc('232.1.7.1', '127.0.0.1', '127.0.0.1'))
---```
---
---These answer `EOPNOTSUPP` on sockets that are neither IPv4 nor IPv6.
---
---Platforms: OpenBSD knows no sources.
---@param mcaddr string the group, a numeric address of the socket's family, one of IPv6 with `%scope` if you like
---@param srcaddr string the source, likewise
---@param ifname? string|integer the interface by its name, its index or an IPv4 address of it (default: the scope of `mcaddr`, or else the system chooses one by its routes)
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mcastjoinsrc(mcaddr, srcaddr, ifname) end

---Leaves one source of a multicast group.
---
---```lua
---assert(not there:mcastjoinsrc('232.1.7.1', '127.0.0.1', '127.0.0.1'))
---assert(not there:mcastleavesrc('232.1.7.1', '127.0.0.1', '127.0.0.1'))
---```
---
---These answer `EOPNOTSUPP` on sockets that are neither IPv4 nor IPv6.
---
---Platforms: OpenBSD knows no sources.
---@param mcaddr string the group, a numeric address of the socket's family, one of IPv6 with `%scope` if you like
---@param srcaddr string the source, likewise
---@param ifname? string|integer the interface by its name, its index or an IPv4 address of it (default: the scope of `mcaddr`, or else the system chooses one by its routes)
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mcastleavesrc(mcaddr, srcaddr, ifname) end

---Drops what one source sends to a group that was joined with `sock:mcastjoin`.
---
---```lua
---assert(not there:mcastjoin('239.255.7.1', '127.0.0.1'))
---assert(not there:mcastblocksrc('239.255.7.1', '192.0.2.1', '127.0.0.1'))
---```
---
---These answer `EOPNOTSUPP` on sockets that are neither IPv4 nor IPv6.
---
---Platforms: OpenBSD knows no sources.
---@param mcaddr string the group, a numeric address of the socket's family, one of IPv6 with `%scope` if you like
---@param srcaddr string the source, likewise
---@param ifname? string|integer the interface by its name, its index or an IPv4 address of it (default: the scope of `mcaddr`, or else the system chooses one by its routes)
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mcastblocksrc(mcaddr, srcaddr, ifname) end

---Undoes `sock:mcastblocksrc`: the socket receives from that source again.
---
---```lua
---assert(not there:mcastjoin('239.255.7.1', '127.0.0.1'))
---assert(not there:mcastblocksrc('239.255.7.1', '192.0.2.1', '127.0.0.1'))
---assert(not there:mcastunblocksrc('239.255.7.1', '192.0.2.1', '127.0.0.1'))
---```
---
---These answer `EOPNOTSUPP` on sockets that are neither IPv4 nor IPv6.
---
---Platforms: OpenBSD knows no sources.
---@param mcaddr string the group, a numeric address of the socket's family, one of IPv6 with `%scope` if you like
---@param srcaddr string the source, likewise
---@param ifname? string|integer the interface by its name, its index or an IPv4 address of it (default: the scope of `mcaddr`, or else the system chooses one by its routes)
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mcastunblocksrc(mcaddr, srcaddr, ifname) end

---The interface through which multicast datagrams are sent. nil, without an
---error, means that the routing table chooses it.
---
---```lua
---print(here:mcastif())             --> nil
---print(here:mcastif('127.0.0.1'))  --> lo
---```
---
---These answer `EOPNOTSUPP` on sockets that are neither IPv4 nor IPv6.
---
---Platforms: For IPv4 the systems keep the interface's address: of two interfaces with one address the first is told.
---@param ifname? string|integer sets it: a name, an index or an IPv4 address; 0 leaves it to the system again
---@return string? ifname
---@return string? err what strerror(3) says: no such interface (`ENODEV`), a name that is too long (`ENAMETOOLONG`), an interface without an IPv4 address for an IPv4 socket (`EADDRNOTAVAIL`)
---@return integer? errno the number that belongs to `err`
function sock:mcastif(ifname) end

---Sends a message, with one sendmsg(2): the bytes of `mh:iov()`, to the address
---`mh:name()`, with the control messages of `mh:control()`. After a short send on
---a stream, `iov:consume(len)` leaves what has to go; take the control messages
---away first, they went with the first byte.
---
---```lua
---local mh, cmsgs = msghdr.new(), cmsghdrs.new()
---cmsgs:push(cmsghdr.of('tos', 16))
---mh:name(there:getsockname())
---mh:iov('hello')
---mh:control(cmsgs)
---print(here:sendmsg(mh))  --> 5 nil false
---```
---
---Returns `nil, nil, nil, errno` when the peer is gone: the number is `EPIPE` or `ECONNRESET`.
---@param mh llsocket.msghdr
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
---@return integer? len bytes that the system took; -1 with `again` when the message is larger than the send buffer (`EMSGSIZE`)
---@return string? err what strerror(3) says; `EINVAL` for control messages without a byte of data on a unix stream, where nothing would carry them
---@return boolean? again true when `len` is not `mh:bytes()`, or on `EAGAIN`, `EWOULDBLOCK`, `EINTR`: a reason to wait only when `len` is 0 or more, as a message for which it is -1 can never go
---@return integer? errno the number that belongs to `err`
function sock:sendmsg(mh, ...) end

---Receives a message, with one recvmsg(2): the bytes into the elements of
---`mh:iov()`, the sender into `mh:name()`, control messages into
---`mh:control()`, in the place of what was there, and what the system says about
---it into `mh:flags()`. Whatever does not fit is lost, which the flags
---`MSG_TRUNC` (data) and `MSG_CTRUNC` (control messages) tell.
---
---The iovec keeps its elements: `iov:concat(0, len)` are the bytes received.
---
---```lua
---local mh, iov = msghdr.new(), iovec.new()
---iov:addn(65536)
---mh:iov(iov)
---here:sendto('hello', there:getsockname())
---local len = assert(there:recvmsg(mh))
---print(iov:concat(0, len))  --> hello
---```
---
---Platforms: Received descriptors are close-on-exec, on macOS not atomically.
---
---Returns nothing at all when the peer has closed.
---@param mh llsocket.msghdr
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
---@return integer? len bytes received
---@return string? err what strerror(3) says; `ENOBUFS` when a buffer is full
---@return boolean? again true when `len` is not the bytes of the iovec, or on `EAGAIN`, `EWOULDBLOCK`, `EINTR`: a reason to wait only when `len` is nil
---@return integer? errno the number that belongs to `err`
---@return integer? length with the flag `MSG_TRUNC`: the true length, where it is not `len`
function sock:recvmsg(mh, ...) end

---Sends a descriptor to another process, or to this one: `sock:recvfd` there
---gives a new descriptor for the same open file. The sender keeps its own.
---
---On stream and seqpacket sockets a byte (NUL) carries the descriptor, because
---there only data is delivered; datagrams are empty.
---
---```lua
---local file = assert(io.tmpfile())
---print(a:sendfd(file))  --> 0 nil false
---file:close()
---```
---
---Returns `nil, nil, nil, errno` when the peer is gone: the number is `EPIPE` or `ECONNRESET`.
---@param fd integer|file*|userdata a descriptor, an open Lua file, or an object with a method `fd` or `getfd`
---@param ai? llsocket.addrinfo the destination of an unconnected datagram socket
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
---@return integer? len always 0
---@return string? err what strerror(3) says; `EOPNOTSUPP` when this is not a unix domain socket
---@return boolean? again true on `EAGAIN`, `EWOULDBLOCK`, `EINTR` and `EMSGSIZE`; false when it went
---@return integer? errno the number that belongs to `err`
function sock:sendfd(fd, ai, ...) end

---Receives a descriptor that was sent with `sock:sendfd`, or by any program as
---`SCM_RIGHTS`. It is close-on-exec, and the caller's. Of several in one message
---the first is given, and the others are closed.
---
---```lua
---a:sendfd(server)
---local fd = assert(b:recvfd())
---local sock = assert(socket.wrap(fd))
---print(sock:getsockname() == server:getsockname())  --> true
---```
---
---Platforms: Close-on-exec is not atomic on macOS.
---
---Returns nothing at all when the peer has closed.
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
---@return integer? fd
---@return string? err what strerror(3) says; `EMFILE` when one came and this process has no room for it; `EOPNOTSUPP` when this is not a unix domain socket
---@return boolean? again true on `EAGAIN`, `EWOULDBLOCK`, `EINTR`, and when a message came without a descriptor: that datagram, or one byte of that stream, is dropped
---@return integer? errno the number that belongs to `err`
function sock:recvfd(...) end

---Receives many messages into a batch, in the place of what it holds, with one
---recvmmsg(2), or recvmsg(2) for a batch of one slot: on a blocking socket it
---waits for the first one, and takes those that are there. On a seqpacket
---connection, empty records behind the last one are taken for its end, as the
---system gives no other sign of that.
---
---`MSG_PEEK` is an error: it would give the first message again and again.
---
---```lua
---local many = batch.new(64, 2048)
---for _, text in ipairs { 'hello', 'world' } do
---  here:sendto(text, there:getsockname())
---end
---there:recvbatch(many)
---for data in many:datagrams() do print(data) end
-----> hello
-----> world
---```
---
---Platforms: Where there is no recvmmsg(2) (macOS) they come one by one.
---
---Returns nothing at all when the peer has closed.
---@param b llsocket.batch
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
---@return integer? count how many messages came
---@return string? err what strerror(3) says; `EOPNOTSUPP` on a stream; `EMSGSIZE` when coalesced datagrams (`sock:udpgro`) need slots of 65535 bytes
---@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
---@return integer? errno the number that belongs to `err`
function sock:recvbatch(b, ...) end

---Sends the messages of a batch that have not gone yet, with one sendmmsg(2), or
---sendmsg(2) when it is one. The next call goes on where this one stopped.
---
---An error is about one message, whose number is `b:next()`: it stays the next
---one, and `b:next(b:next() + 1)` passes it over. When others went before it in
---the same call, `sent` tells how many, and the next call tells the error. An
---error that was pending on the socket (`ECONNREFUSED` of a datagram that went
---before) the system tells only once, and drops when others went in that call:
---with `sock:recverr` the queue of errors has it.
---
---```lua
---local many = batch.new(64, 2048)
---many:add('hello', there:getsockname())
---many:add({ 'some', ' more' }, there:getsockname())
---local sent, err, again = here:sendbatch(many)
---while sent and again do
---  here:sendable(math.huge)
---  sent, err, again = here:sendbatch(many)
---end
---```
---
---Platforms: Where there is no sendmmsg(2) (macOS) they go one by one, and so do segments where the system does not cut (other than Linux).
---
---Returns `nil, nil, nil, errno` when the peer is gone: the number is `EPIPE` or `ECONNRESET`.
---@param b llsocket.batch
---@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
---@return integer? sent how many messages the system took
---@return string? err what strerror(3) says, about message `b:next()`; `EOPNOTSUPP` on a stream
---@return boolean? again true when not all have gone, or on `EAGAIN`, `EWOULDBLOCK`, `EINTR`
---@return integer? errno the number that belongs to `err`
function sock:sendbatch(b, ...) end

---Whether datagrams of one sender and one size come as one message, which takes
---the system a fraction of the time. The size of each is told beside the data, so
---from then on only `sock:recvbatch`, and `sock:recvmsg` with room for control
---messages, receive on this socket: the other receives answer `EOPNOTSUPP`, as
---they would lose the boundaries of the datagrams. `buf:read` and `iov:readv`,
---which take any descriptor, do lose them.
---
---```lua
---local many = batch.new(64, 65536)
---if there:udpgro(true) then
---  many:add('aabbcc', there:getsockname(), nil, 2)  -- three datagrams
---  here:sendbatch(many)
---  there:recvbatch(many)
---  for data in many:datagrams() do print(data) end
---end
---```
---
---Platforms: Linux (UDP_GRO).
---@param on? boolean
---@return boolean? on
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:udpgro(on) end

---Whether `sock:listen` was called.
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:acceptconn() end

---Which source addresses are preferred: bits IPV6_PREFER_SRC_*.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:addrpreferences(value) end

---The length of the authentication tag: that of this string.
---
---Platforms: Linux.
---@param value string what to set
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:algsetaeadauthsize(value) end

---Entropy for tests of a generator.
---
---Platforms: Linux.
---@param value string what to set
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:algsetdrbgentropy(value) end

---The key of a cipher.
---
---Platforms: Linux.
---@param value string what to set
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:algsetkey(value) end

---The key of a cipher, by its number in a keyring.
---
---Platforms: Linux 6.2.
---@param value integer what to set
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:algsetkeyserial(value) end

---A filter: the descriptor of a program that bpf(2) has loaded.
---
---Platforms: Linux.
---@param value integer|file*|userdata what to set
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:attachbpf(value) end

---Which socket of a reuseport group receives: the descriptor of a program that bpf(2) has loaded.
---
---Platforms: Linux.
---@param value integer|file*|userdata what to set
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:attachreuseportbpf(value) end

---Whether the system makes a flow label for each flow.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:autoflowlabel(value) end

---Whether `sock:bind` to port 0 leaves the choice of the port to `sock:connect`.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:bindaddressnoport(value) end

---The name of the interface that alone is used, set by its index or an IPv4 address of it too; '' and 0 are none.
---
---Platforms: Linux; changing one that is set needs CAP_NET_RAW.
---@param value? string|integer what to set; nil only asks
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:bindtodevice(value) end

---The index of the interface that alone is used, set by its name or an IPv4 address of it too; 0 is none.
---
---Platforms: Linux.
---@param value? integer|string what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:bindtoifindex(value) end

---How many of the extensions of filters the system has.
---
---Platforms: Linux.
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:bpfextensions() end

---Whether a datagram socket may send to broadcast addresses.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:broadcast(value) end

---Whether a connection waits for the first receive.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:btdefersetup(value) end

---The MTU of what is received. In bytes.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:btrcvmtu(value) end

---The security level.
---
---Platforms: Linux.
---@param value? table what to set; nil only asks
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:btsecurity(value) end

---The MTU of what is sent. In bytes.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:btsndmtu(value) end

---Which buffers the system must not resize: 1 the send buffer, 2 the receive buffer, 3 both.
---
---Platforms: Linux 5.15.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:bufferlock(value) end

---How long a blocking receive polls the device. In microseconds.
---
---Platforms: Linux; more with CAP_NET_ADMIN.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:busypoll(value) end

---How many packets one round of polling takes. In packets.
---
---Platforms: Linux 5.11.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:busypollbudget(value) end

---Which error frames are received, as bits.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:canerrfilter(value) end

---Whether CAN FD frames are sent and received too.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:canfdframes(value) end

---Which frames are received: those of which one filter is true. An empty list receives none.
---
---Platforms: Linux.
---@param value? table[] what to set; nil only asks
---@return table[]? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:canfilter(value) end

---Whether a frame is received only if all filters are true.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:canjoinfilters(value) end

---Whether other programs on this host see the frames.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:canloopback(value) end

---Whether this socket receives the frames that it sends.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:canrecvownmsgs(value) end

---Whether CAN XL frames are sent and received too.
---
---Platforms: Linux 6.2.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:canxlframes(value) end

---1 makes the system look for another route, because the connection does badly.
---
---Platforms: Linux.
---@param value integer what to set
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:cnxadvice(value) end

---A number that no other socket of this boot has.
---
---Platforms: Linux.
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:cookie() end

---The congestion controls that the system has, a byte for each.
---
---Platforms: Linux before 6.16.
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dccpavailableccids() end

---The congestion control of both directions.
---
---Platforms: Linux before 6.16.
---@param value integer what to set
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dccpccid(value) end

---The maximum packet size. In bytes.
---
---Platforms: Linux before 6.16.
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dccpcurmps() end

---Without effect.
---
---Platforms: Linux before 6.16.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dccppacketsize(value) end

---How the send queue drops packets.
---
---Platforms: Linux before 6.16.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dccpqpolicyid(value) end

---How long the send queue may become. In packets.
---
---Platforms: Linux before 6.16.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dccpqpolicytxqlen(value) end

---The least checksum coverage that is accepted.
---
---Platforms: Linux before 6.16.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dccprecvcscov(value) end

---The congestion control of what is received.
---
---Platforms: Linux before 6.16.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dccprxccid(value) end

---The checksum coverage of what is sent, 0 to 15.
---
---Platforms: Linux before 6.16.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dccpsendcscov(value) end

---Whether the server holds TIMEWAIT.
---
---Platforms: Linux before 6.16.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dccpservertimewait(value) end

---The service code.
---
---Platforms: Linux before 6.16.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dccpservice(value) end

---The congestion control of what is sent.
---
---Platforms: Linux before 6.16.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dccptxccid(value) end

---Whether the system records debugging information of this socket.
---
---Platforms: Linux lets only privileged processes switch it on (`EACCES`).
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:debug(value) end

---The family that the system knows: `AF_*`.
---
---Platforms: Linux, FreeBSD.
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:domain() end

---Whether a datagram is refused rather than fragmented.
---
---Platforms: IPv4: FreeBSD, macOS; on Linux `sock:mtudiscover`.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dontfrag(value) end

---Whether messages go only to hosts of directly attached networks.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dontroute(value) end

---The destination options header of what is sent.
---@param value? string what to set; nil only asks
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:dstopts(value) end

---Whether the `flowinfo` of the destination is sent.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:flowinfosend(value) end

---Takes, renews or gives back a flow label.
---
---Platforms: Linux.
---@param value table what to set
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:flowlabel(value) end

---Whether the socket may be bound to an address that the host does not have.
---
---Platforms: Linux; FreeBSD for IPv4 with privilege.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:freebind(value) end

---Whether the program writes the IP header itself; raw sockets only.
---
---Platforms: IPv6: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:hdrincl(value) end

---The hop-by-hop options header of what is sent.
---@param value? string what to set; nil only asks
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:hopopts(value) end

---Which types of ICMPv6 the socket does not receive: of the eight integers the first has the bits of types 0 to 31.
---
---Platforms: The bits of BSD and macOS let through.
---@param value? integer[] what to set; nil only asks
---@return integer[]? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:icmp6filter(value) end

---Which types of ICMP the socket does not receive: bit n is type n, 0 to 31.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:icmpfilter(value) end

---The processor that the packets come to; set, that which this socket of a reuseport group prefers.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:incomingcpu(value) end

---The receive queue of the device that the last packet came from.
---
---Platforms: Linux.
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:incomingnapiid() end

---Whether the bytes that are left in the receive queue are told.
---
---Platforms: Linux 6.17, unix streams.
---@param value boolean what to set
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:inq(value) end

---The options of the IPv4 header of what is sent.
---@param value? string what to set; nil only asks
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:ipoptions(value) end

---Whether the security label of the packet is told.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:ippasssec(value) end

---The protocol of a raw socket, which the control message `protocol` overrides.
---
---Platforms: Linux 6.4.
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:ipprotocol() end

---Where in the packet the system keeps the checksum; -1 is nowhere. Raw sockets only. In bytes.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:ipv6checksum(value) end

---Whether an IPv6 socket is for IPv6 only. Otherwise one that is bound to `::` takes IPv4 too, and no other socket can have the port of `0.0.0.0`. Set it before `sock:bind`.
---
---Platforms: Off at first on Linux and macOS (on Linux /proc/sys/net/ipv6/bindv6only), on at first on FreeBSD and NetBSD; OpenBSD does not let it be switched off.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:ipv6only(value) end

---Whether packets are at most 1280 bytes.
---
---Platforms: BSD, macOS.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:ipv6usemin(value) end

---The link layer below ISO-TP: MTU, data in a frame, flags.
---
---Platforms: Linux.
---@param value? table what to set; nil only asks
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:isotplloptions(value) end

---How ISO-TP works.
---
---Platforms: Linux.
---@param value? table what to set; nil only asks
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:isotpopts(value) end

---Flow control of the receiver.
---
---Platforms: Linux.
---@param value? table what to set; nil only asks
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:isotprecvfc(value) end

---The least time between frames that come; those that come faster are dropped. In nanoseconds.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:isotprxstmin(value) end

---The time between frames that is kept, whatever the receiver says. In nanoseconds.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:isotptxstmin(value) end

---Whether the error queue tells how transfers go.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:j1939errqueue(value) end

---Which messages are received.
---
---Platforms: Linux.
---@param value table[] what to set
---@return table[]? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:j1939filter(value) end

---Whether messages for other addresses are received too.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:j1939promisc(value) end

---The priority of what is sent, 0 to 7.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:j1939sendprio(value) end

---Joins an anycast group.
---
---Platforms: Linux.
---@param value table what to set
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:joinanycast(value) end

---Whether an idle connection is probed, so that a dead peer is noticed.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:keepalive(value) end

---Leaves an anycast group.
---
---Platforms: Linux.
---@param value table what to set
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:leaveanycast(value) end

---How long `sock:close` waits until what was sent is acknowledged; nil when it is off. Negative numbers switch it off; with 0 a close resets the connection and drops what was not sent. Collection and `<close>` never wait: they switch the time off before they close. In seconds.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:linger(value) end

---Between which ports the system chooses: the lowest plus 65536 times the highest; 0 is the default.
---
---Platforms: Linux 6.3.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:localportrange(value) end

---The mark of the packets, for routing and the firewall.
---
---Platforms: Linux, with CAP_NET_ADMIN.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mark(value) end

---How fast the socket sends at most; -1 is no limit. In bytes per second.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:maxpacingrate(value) end

---Whether the socket receives from all groups that the host has joined; off, only from its own.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mcastall(value) end

---Whether this host gets the multicast datagrams that it sends.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mcastloop(value) end

---How far multicast datagrams may go, 0 to 255. In hops.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mcastttl(value) end

---What memory the socket uses.
---
---Platforms: Linux.
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:meminfo() end

---Packets that may go fewer hops are dropped; 0 takes all. In hops.
---
---Platforms: Linux, FreeBSD, OpenBSD.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:minttl(value) end

---The state of the connection.
---
---Platforms: Linux 5.16.
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mptcpinfo() end

---The path MTU of a connected socket; for IPv6 it may be set, to fragment below it. In bytes.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mtu(value) end

---Path MTU discovery: `IP_PMTUDISC_*`.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:mtudiscover(value) end

---Joins a multicast group, by its number.
---
---Platforms: Linux.
---@param value integer what to set
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:netlinkaddmembership(value) end

---Whether a send to a group fails when a receiver is full.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:netlinkbroadcasterror(value) end

---Whether an acknowledgement leaves out the request.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:netlinkcapack(value) end

---Leaves a multicast group, by its number.
---
---Platforms: Linux.
---@param value integer what to set
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:netlinkdropmembership(value) end

---Whether an acknowledgement says in words what was wrong.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:netlinkextack(value) end

---Whether requests are checked strictly.
---
---Platforms: Linux 4.20.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:netlinkgetstrictchk(value) end

---Whether messages of all network namespaces that have a number come.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:netlinklistenallnsid(value) end

---The groups that it is in, as bits.
---
---Platforms: Linux.
---@return integer[]? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:netlinklistmemberships() end

---Whether lost messages are no error (`ENOBUFS`).
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:netlinknoenobufs(value) end

---Whether the group of a message is told.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:netlinkpktinfo(value) end

---A number that no other network namespace has.
---
---Platforms: Linux 5.14.
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:netnscookie() end

---Whether UDP over IPv4 is sent without a checksum.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:nocheck(value) end

---Whether the firewall leaves fragments alone; raw sockets only.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:nodefrag(value) end

---Whether the last four bytes of a packet are its frame check sequence.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:nofcs(value) end

---Whether urgent data stays in the stream; otherwise `MSG_OOB` receives it.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:oobinline(value) end

---The destination of a connection before the firewall redirected it here.
---
---Platforms: Linux, with connection tracking.
---@return llsocket.addrinfo? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:originaldst() end

---Receives more of an interface, such as all (`PACKET_MR_PROMISC`).
---
---Platforms: Linux.
---@param value table what to set
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetaddmembership(value) end

---Whether what the device knows of a packet is told.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetauxdata(value) end

---Packets that are too long for the ring are copied to the queue too.
---
---Platforms: Linux.
---@param value integer what to set
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetcopythresh(value) end

---Ends what `sock:packetaddmembership` began.
---
---Platforms: Linux.
---@param value table what to set
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetdropmembership(value) end

---Shares packets out among sockets: the group plus 65536 times the mode, PACKET_FANOUT_*.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetfanout(value) end

---Whether packets that this host sends are not received.
---
---Platforms: Linux 4.20.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetignoreoutgoing(value) end

---Whether malformed packets of the ring are skipped.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetloss(value) end

---Whether the address names the physical device of a bond or bridge.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetorigdev(value) end

---Whether packets go past the queueing discipline.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetqdiscbypass(value) end

---Room in front of each packet of the ring. In bytes.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetreserve(value) end

---What a fanout of the mode rollover did.
---
---Platforms: Linux.
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetrolloverstats() end

---Packets since the last question.
---
---Platforms: Linux.
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetstatistics() end

---Which time stamps the ring has: bits `SOF_TIMESTAMPING_*`.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packettimestamp(value) end

---Whether a packet of the ring tells where its data begin.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packettxhasoff(value) end

---The version of the ring.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetversion(value) end

---Whether a virtio header stands in front of each packet.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetvnethdr(value) end

---How long the header of `sock:packetvnethdr` is. In bytes.
---
---Platforms: Linux 6.5.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:packetvnethdrsz(value) end

---Whether `sock:recvmsg` on a unix socket gets the process, user and group of the sender. What was sent before it was on may come without.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:passcred(value) end

---Whether a message of a unix socket brings a descriptor of the sending process.
---
---Platforms: Linux 6.5.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:passpidfd(value) end

---Whether descriptors are accepted at all; off, a message that carries some is refused at its sender.
---
---Platforms: Linux 6.16.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:passrights(value) end

---Whether a message of a unix socket brings the security label of the sender.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:passsec(value) end

---The path MTU of a connected socket.
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:pathmtu() end

---Where the next receive with `MSG_PEEK` begins; -1 is off, and each peek is at the front. In bytes.
---
---Platforms: Linux; unix sockets, UDP, and TCP from 6.9.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:peekoff(value) end

---Process, user and group of the peer of a unix socket, as they were when it connected or listened.
---
---Platforms: Linux.
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:peercred() end

---The supplementary groups of the peer of a unix socket, as numbers.
---
---Platforms: Linux 4.13.
---@return integer[]? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:peergroups() end

---A descriptor of the process of the peer of a unix socket. It is new and belongs to the caller.
---
---Platforms: Linux 6.5.
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:peerpidfd() end

---The security label of the peer.
---
---Platforms: Linux, with a security module.
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:peersec() end

---Whether polling is preferred to interrupts.
---
---Platforms: Linux 5.11.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:preferbusypoll(value) end

---The priority of what is sent, for the queueing discipline.
---
---Platforms: Linux; above 6 with CAP_NET_ADMIN.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:priority(value) end

---Size of the receive buffer. In bytes.
---
---Platforms: Linux keeps twice what is set, at most /proc/sys/net/core/rmem_max, and tells that.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:rcvbuf(value) end

---As `sock:rcvbuf`, beyond the limit of the system. In bytes.
---
---Platforms: Linux, with CAP_NET_ADMIN.
---@param value integer what to set
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:rcvbufforce(value) end

---How much has to be there before the socket is ready to receive. In bytes.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:rcvlowat(value) end

---Whether the mark of the packet is told.
---
---Platforms: Linux 5.19.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:rcvmark(value) end

---Whether the priority of the packet is told.
---
---Platforms: Linux 6.14.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:rcvpriority(value) end

---After so long a receive on a blocking socket answers `again` (`EAGAIN`); 0 waits for ever. A fraction is rounded to microseconds, and never to 0. In seconds.
---
---Platforms: The system may round further up: Linux to its clock tick.
---@param value? number what to set; nil only asks
---@return number? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:rcvtimeo(value) end

---Whether the checksum that the device has made is told.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvchecksum(value) end

---Whether the destination of an IPv4 datagram is told.
---
---Platforms: BSD, macOS.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvdstaddr(value) end

---Whether the destination options header is told.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvdstopts(value) end

---Whether errors that come from the network are kept with their details, for `sock:recvmsg` with the flag `MSG_ERRQUEUE`.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recverr(value) end

---Whether errors bring the extensions of RFC 4884; `sock:recverr` has to be on.
---
---Platforms: Linux 5.9.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recverr4884(value) end

---Whether traffic class and flow label are told.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvflowinfo(value) end

---Whether the size of the largest fragment of a datagram is told.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvfragsize(value) end

---Whether the hop-by-hop options header is told.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvhopopts(value) end

---Whether the options of the IPv4 header are told as they came.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvipopts(value) end

---Whether the destination before a redirection is told.
---
---Platforms: Linux; FreeBSD knows it for IPv4 and IPv6, without decoding here.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvorigdstaddr(value) end

---Whether a change of the path MTU is told.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvpathmtu(value) end

---Whether the interface and the destination of a datagram are told.
---
---Platforms: IPv4: Linux, macOS, NetBSD; elsewhere `sock:recvdstaddr`.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvpktinfo(value) end

---Whether the options of the IPv4 header are told in the form for the answer.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvretopts(value) end

---Whether the routing header is told.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvrthdr(value) end

---Whether the traffic class (DSCP and ECN) of a datagram is told.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvtos(value) end

---Whether the hops that a datagram may still go are told.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:recvttl(value) end

---How much memory is kept for this socket; only within a memory cgroup. In bytes.
---
---Platforms: Linux 5.16.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:reservemem(value) end

---`sock:bind` succeeds although old connections are in TIME_WAIT: for servers that start again.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:reuseaddr(value) end

---Several sockets may bind to one address and port, each before it is bound with this option on.
---
---Platforms: Linux shares connections and datagrams out among the sockets; others give them to the last one.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:reuseport(value) end

---As `sock:reuseport`, and connections are shared out among the sockets.
---
---Platforms: FreeBSD.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:reuseportlb(value) end

---Whether packets with the router alert option come here; of IPv6 those with this value, and -1 is off. Raw sockets only.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:routeralert(value) end

---Whether router alert packets of other network namespaces are not received.
---
---Platforms: Linux 5.1.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:routeralertisolate(value) end

---The routing header of what is sent.
---@param value? string what to set; nil only asks
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:rthdr(value) end

---The destination options header before the routing header.
---@param value? string what to set; nil only asks
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:rthdrdstopts(value) end

---Whether the number of dropped datagrams is told, when there were any.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:rxqovfl(value) end

---Which events are told: a byte for each.
---
---Platforms: Linux.
---@param value? string what to set; nil only asks
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:sctpevents(value) end

---How an association begins.
---
---Platforms: Linux.
---@param value? table what to set; nil only asks
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:sctpinitmsg(value) end

---Small messages go at once.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:sctpnodelay(value) end

---Whether stream and protocol of a message are told.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:sctprecvrcvinfo(value) end

---Whether an error queue that holds something is priority data for poll(2).
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:selecterrqueue(value) end

---Which routing table is used.
---
---Platforms: FreeBSD (only set), OpenBSD.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:setfib(value) end

---Size of the send buffer. In bytes.
---
---Platforms: Linux keeps twice what is set, at most /proc/sys/net/core/wmem_max, and tells that.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:sndbuf(value) end

---As `sock:sndbuf`, beyond the limit of the system. In bytes.
---
---Platforms: Linux, with CAP_NET_ADMIN.
---@param value integer what to set
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:sndbufforce(value) end

---How much room the send buffer must have before the socket is ready to send. In bytes.
---
---Platforms: Linux always has 1 and lets nobody change it (`ENOPROTOOPT`).
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:sndlowat(value) end

---After so long a send on a blocking socket answers `again` (`EAGAIN`), and a connect on Linux too (`EINPROGRESS`); 0 waits for ever. A fraction is rounded to microseconds, and never to 0. In seconds.
---
---Platforms: The system may round further up: Linux to its clock tick.
---@param value? number what to set; nil only asks
---@return number? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:sndtimeo(value) end

---What the congestion control algorithm tells: a structure of its own.
---
---Platforms: Linux.
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpccinfo() end

---The congestion control algorithm, such as `cubic`.
---
---Platforms: Linux, FreeBSD.
---@param value? string what to set; nil only asks
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpcongestion(value) end

---How long an attempt to connect may take. In seconds.
---
---Platforms: macOS, FreeBSD, NetBSD.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpconnectiontimeout(value) end

---Only full segments go, until the option is off again.
---
---Platforms: `TCP_CORK` on Linux, which waits at most 200 milliseconds; `TCP_NOPUSH` on BSD and macOS.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpcork(value) end

---How long a connection waits for its first data before it is accepted. In seconds.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpdeferaccept(value) end

---How long an acknowledgement may be delayed. In microseconds.
---
---Platforms: Linux 6.16.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpdelackmax(value) end

---TCP Fast Open on a listener: how many connections may be half open with data.
---
---Platforms: Linux, FreeBSD, macOS.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpfastopen(value) end

---Whether `sock:connect` waits for the first data, to send it with the SYN.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpfastopenconnect(value) end

---The key of the Fast Open cookies: 16 bytes, or 32 with a second key behind it.
---
---Platforms: Linux.
---@param value? string what to set; nil only asks
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpfastopenkey(value) end

---Fast Open without a cookie.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpfastopennocookie(value) end

---The state of the connection. Older kernels give fewer fields.
---
---Platforms: Linux.
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpinfo() end

---Whether the bytes that are left in the receive queue are told.
---
---Platforms: Linux 4.18.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpinq(value) end

---Whether the connection is one of MPTCP.
---
---Platforms: Linux 6.6.
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpismptcp() end

---How long a connection is idle before the first keepalive probe goes; it needs `sock:keepalive(true)` too. In seconds.
---
---Platforms: `TCP_KEEPIDLE` on Linux and BSD, `TCP_KEEPALIVE` on macOS; not on OpenBSD.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpkeepalive(value) end

---How many keepalive probes may stay without an answer before the connection is given up. In probes.
---
---Platforms: Not on OpenBSD.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpkeepcnt(value) end

---The time from one keepalive probe to the next. In seconds.
---
---Platforms: Not on OpenBSD.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpkeepintvl(value) end

---How long a closed connection stays in FIN-WAIT-2; -1 not at all. In seconds.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcplinger2(value) end

---The maximum segment size. In bytes.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpmaxseg(value) end

---The key for connections with an address; an empty key removes it.
---
---Platforms: Linux.
---@param value table what to set
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpmd5sig(value) end

---The key for connections with the addresses of a prefix, or of an interface.
---
---Platforms: Linux.
---@param value table what to set
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpmd5sigext(value) end

---Small segments go at once: Nagle's algorithm is off.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpnodelay(value) end

---Whether the options of TCP are left out.
---
---Platforms: BSD, macOS.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpnoopt(value) end

---The socket is ready to send only while fewer bytes than this wait in the send queue unsent. In bytes.
---
---Platforms: Linux, macOS.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpnotsentlowat(value) end

---The sequence number of the queue that `sock:tcprepairqueue` has chosen.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpqueueseq(value) end

---Acknowledgements go at once. The system may leave that mode again.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpquickack(value) end

---Repair mode, for moving a connection: 1 on, 0 off, -1 off without window probes.
---
---Platforms: Linux, with CAP_NET_ADMIN.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcprepair(value) end

---The TCP options that were negotiated, of a connection in repair mode.
---
---Platforms: Linux.
---@param value table[] what to set
---@return table[]? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcprepairoptions(value) end

---Which queue is repaired: 0 none, 1 receive, 2 send.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcprepairqueue(value) end

---The windows of a connection in repair mode.
---
---Platforms: Linux.
---@param value? table what to set; nil only asks
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcprepairwindow(value) end

---How long a retransmission timeout may become. In milliseconds.
---
---Platforms: Linux 6.15.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcprtomax(value) end

---How short a retransmission timeout may become. In microseconds.
---
---Platforms: Linux 6.16.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcprtomin(value) end

---The headers of the SYN that began this connection; they can be asked for once.
---
---Platforms: Linux.
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpsavedsyn() end

---Whether a listener keeps the SYN of each connection: 1 its headers, 2 the link layer header too.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpsavesyn(value) end

---How often a SYN is sent again before `sock:connect` fails.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpsyncnt(value) end

---Whether a thin stream retransmits after one duplicate acknowledgement.
---
---Platforms: Linux; without effect since 4.18.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpthindupack(value) end

---Whether timeouts of a thin stream grow linearly.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpthinlineartimeouts(value) end

---The clock of the time stamp option.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcptimestamp(value) end

---Each packet is delayed by so much. In microseconds.
---
---Platforms: Linux 5.3.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcptxdelay(value) end

---The protocol above TCP in the kernel, such as `tls`.
---
---Platforms: Linux.
---@param value? string what to set; nil only asks
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpulp(value) end

---How long sent data may stay unacknowledged before the connection is closed; 0 is the default. In milliseconds.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpusertimeout(value) end

---How large the advertised window may be. In bytes.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tcpwindowclamp(value) end

---Whether `sock:recvmsg` gets the time of arrival of each datagram, in microseconds.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:timestamp(value) end

---Which time stamps are made and told: bits `SOF_TIMESTAMPING_*`. Those of what was sent come with the flag `MSG_ERRQUEUE`.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:timestamping(value) end

---Whether `sock:recvmsg` gets the time of arrival in nanoseconds.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:timestampns(value) end

---How long an attempt to connect may take. In milliseconds.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tipcconntimeout(value) end

---Whether messages may be dropped at the receiver.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tipcdestdroppable(value) end

---The importance of messages, 0 to 3.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tipcimportance(value) end

---Whether messages may be dropped here.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tipcsrcdroppable(value) end

---The keys for receiving: a struct tls12_crypto_info_*.
---
---Platforms: Linux.
---@param value? string what to set; nil only asks
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tlsrx(value) end

---Whether records of TLS 1.3 are expected without padding.
---
---Platforms: Linux 6.0.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tlsrxexpectnopad(value) end

---The keys for sending: a struct tls12_crypto_info_*. `sock:tcpulp` has to be `tls`.
---
---Platforms: Linux.
---@param value? string what to set; nil only asks
---@return string? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tlstx(value) end

---Whether sendfile(2) to a device that encrypts makes no copy.
---
---Platforms: Linux 5.19.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tlstxzerocopyro(value) end

---The traffic class of what is sent: DSCP in the upper six bits, ECN in the lower two.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:tos(value) end

---Whether the socket may be a transparent proxy: take and use addresses of other hosts.
---
---Platforms: Linux, with CAP_NET_ADMIN or CAP_NET_RAW.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:transparent(value) end

---How far packets may go; -1 is the default of the system. In hops.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:ttl(value) end

---Whether the flow hash of a connection changes after a timeout: 0, 1, or 255 for the default of the system.
---
---Platforms: Linux 5.18.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:txrehash(value) end

---By which clock the control message `txtime` tells when a packet goes.
---
---Platforms: Linux, with the queueing discipline etf or fq.
---@param value? table what to set; nil only asks
---@return table? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:txtime(value) end

---Whether what is sent is collected, and goes as one datagram when the option is switched off.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:udpcork(value) end

---Which encapsulation the system takes off: UDP_ENCAP_*.
---
---Platforms: Linux, FreeBSD.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:udpencap(value) end

---How many bytes of a datagram a checksum has to cover. In bytes.
---
---Platforms: Linux, FreeBSD.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:udpliterecvcscov(value) end

---How many bytes the checksum of what is sent covers. In bytes.
---
---Platforms: Linux, FreeBSD.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:udplitesendcscov(value) end

---Whether UDP over IPv6 is received without a checksum.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:udpnocheck6rx(value) end

---Whether UDP over IPv6 is sent without a checksum.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:udpnocheck6tx(value) end

---What is sent is cut into datagrams of so many bytes; 0 is off. In bytes.
---
---Platforms: Linux 4.18.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:udpsegment(value) end

---The interface that unicast packets go by, by index or name; 0 is none.
---
---Platforms: Linux.
---@param value? integer|string what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:unicastif(value) end

---A number for the firewall.
---
---Platforms: FreeBSD.
---@param value integer what to set
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:usercookie(value) end

---The most that `sock:vsockbuffersize` may be. In bytes.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:vsockbuffermaxsize(value) end

---The least that `sock:vsockbuffersize` may be. In bytes.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:vsockbufferminsize(value) end

---Size of the buffer of a connection. In bytes.
---
---Platforms: Linux.
---@param value? integer what to set; nil only asks
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:vsockbuffersize(value) end

---How long an attempt to connect may take. In seconds.
---
---Platforms: Linux.
---@param value? number what to set; nil only asks
---@return number? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:vsockconnecttimeout(value) end

---Whether transfers do not wait; in the kernel only.
---
---Platforms: Linux, on VMware.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:vsocknonblocktxrx(value) end

---The virtual machine of the peer.
---
---Platforms: Linux, on VMware.
---@return integer? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:vsockpeerhostvmid() end

---Whether the program is trusted.
---
---Platforms: Linux, on VMware.
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:vsocktrusted() end

---Whether it is told that a wireless frame was acknowledged.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:wifistatus(value) end

---Whether `MSG_ZEROCOPY` is allowed, which the calls of this library refuse.
---
---Platforms: Linux.
---@param value? boolean what to set; nil only asks
---@return boolean? value the value just set, or the one in force
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function sock:zerocopy(value) end

---Sockets: made, named, connected, accepted and closed here.
---
---A socket object owns its descriptor. The descriptor is close-on-exec, no call
---on it raises SIGPIPE, and it is closed when the object is collected, when it
---leaves a `<close>` scope of Lua 5.4, or by `sock:close()`. A closed object is
---safe to use: its methods answer EBADF.
---
---Two shapes of failure run through the whole module. What the system refuses
---is an answer: the text of the error, and its number after all other values.
---What is wrong in the script (a type, a number that no system call could take)
---raises an error.
---@class llsocket.lib.socket
local socket = {}

---Makes a socket of the address's family, type and protocol. It remembers the
---address: `sock:bind()` and `sock:connect()` without one use it.
---
---```lua
---local sock = assert(socket.new(server:getsockname()))
---assert(not sock:connect())
---```
---@param ai llsocket.addrinfo
---@param nonblock? boolean whether calls answer `again` instead of waiting (default false)
---@return llsocket.socket? sock
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function socket.new(ai, nonblock) end

---Makes a socket of any kind: what socket(2) makes, and so Multipath TCP, ping,
---raw, netlink, packet, vsock and CAN sockets too. It remembers no address.
---
---```lua
----- ICMP without privileges, where net.ipv4.ping_group_range allows it.
---local ping, err = socket.open(llsocket.AF_INET, llsocket.SOCK_DGRAM,
---                              llsocket.IPPROTO_ICMP)
---print(ping or err)
---```
---@param family integer an `AF_*` constant
---@param socktype integer a `SOCK_*` constant
---@param protocol? integer (default 0, the usual one), as socket(2) takes it: that of a packet socket is in the network's byte order, or 0 and `ethertype` in the address that it is bound to
---@param nonblock? boolean (default false)
---@return llsocket.socket? sock
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function socket.open(family, socktype, protocol, nonblock) end

---Makes two unix domain sockets that are connected with each other.
---
---```lua
---local pair = assert(socket.pair(llsocket.SOCK_DGRAM))
---pair[1]:send('hello')
---print(pair[2]:recv())  --> hello
---```
---
---Platforms: macOS has no `SOCK_SEQPACKET`.
---@param socktype integer `SOCK_STREAM`, `SOCK_DGRAM` or `SOCK_SEQPACKET`
---@param nonblock? boolean (default false)
---@param protocol? integer (default 0)
---@return llsocket.socket[]? socks the two
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function socket.pair(socktype, nonblock, protocol) end

---Shuts down a descriptor's connection: `sock:shutdown` for what is no socket of
---this library.
---
---```lua
---local fd = a:unwrap()
---assert(not socket.shutdown(fd, llsocket.SHUT_WR))
---print(b:recv())  -- nothing: the end
---assert(not socket.close(fd))
---```
---@param fd integer|file*|userdata a socket's descriptor, or an object with a method `fd` or `getfd`
---@param flag? integer `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR` (default)
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function socket.shutdown(fd, flag) end

---Closes a plain descriptor, of any kind: what `sock:unwrap`, `sock:acceptfd`,
---`sock:recvfd` and `cmsg:data` have handed out.
---
---```lua
---local client = assert(llsocket.connect(server:getsockname()))
---local fd = assert(server:acceptfd())
---assert(not socket.close(fd))
---```
---@param fd integer
---@param flag? integer a `SHUT_*` constant: shuts down first, and closes whatever that answered
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function socket.close(fd, flag) end

---Makes an object of a socket's descriptor, and owns it from then on. The
---descriptor stays as it is, close-on-exec or not; when the call fails it is
---still the caller's.
---
---```lua
---local fd = assert(a:unwrap())
---local sock = assert(socket.wrap(fd))
---sock:send('hello')
---print(b:recv())  --> hello
---```
---
---Platforms: macOS and NetBSD do not tell the protocol: it is 0.
---@param fd integer a socket's descriptor
---@return llsocket.socket? sock
---@return string? err what strerror(3) says: no descriptor (`EBADF`), not a socket's (`ENOTSOCK`)
---@return integer? errno the number that belongs to `err`
function socket.wrap(fd) end

---Makes an object of a socket's descriptor that somebody else owns: the methods
---are those of any socket, but neither `sock:close()` nor collection closes the
---descriptor; they only end what this object has to do with it. When the owner
---closes it first, its number may be another socket's soon: let the object go
---before.
---
---```lua
---local guest = assert(socket.borrow(a:fd()))
---guest:send('hello')
---guest:close()        -- `a` stays open
---print(b:recv())      --> hello
---```
---
---Platforms: macOS and NetBSD do not tell the protocol: it is 0. On macOS the descriptor is set to raise no SIGPIPE, as by `socket.wrap`.
---@param fd integer|file*|userdata a socket's descriptor, or an object with a method `fd` or `getfd`
---@return llsocket.socket? sock
---@return string? err what strerror(3) says: no descriptor (`EBADF`), not a socket's (`ENOTSOCK`)
---@return integer? errno the number that belongs to `err`
function socket.borrow(fd) end

---The names of the options that this system has: each is a method of sockets.
---
---```lua
---for _, name in ipairs(socket.options()) do
---  if name:find 'keep' then print(name) end
---end
---```
---@return string[] names sorted
function socket.options() end

---The sockets that a service manager has opened for this process, as systemd does
---for a `.socket` unit: by name, and in their order (`LISTEN_FDS`, from descriptor
---3 on). Call it once, at the start: a descriptor that was taken is not given
---again.
---
---```lua
---local named, all = socket.inherited()
---local web = named.web and named.web[1] or all[1]
---         or assert(llsocket.listen('127.0.0.1', 0))
---```
---@return table named by each name of `LISTEN_FDNAMES` the list of its sockets; what has no name is called `unknown`. They are close-on-exec from now on; what is no socket, a FIFO for example, is its number, which is the caller's; they end where one is not open, as nobody has passed that. Empty when nothing was passed, or not to this process (`LISTEN_PID`)
---@return table all the same in their order
function socket.inherited() end

---IPv4 and IPv6 addresses, from names or from numbers.
---@class llsocket.lib.inet
local inet = {}

---Translates a host and a service into addresses. It may ask the network's name
---servers and wait for them; with the flags `AI_NUMERICHOST, AI_NUMERICSERV` it
---asks nobody.
---
---Without `socktype` there is an entry for each type that the system knows, the
---one for streams first. With one, and with a port in digits, any protocol will do
---(ping, Multipath TCP, SCTP and raw sockets): socket(2) is to judge.
---
---```lua
---local list = assert(inet.getaddrinfo('localhost', 80, llsocket.SOCK_STREAM))
---for _, ai in ipairs(list) do print(ai) end  -- [::1]:80 and 127.0.0.1:80
---```
---
---Platforms: The order, and the entries without `socktype`, are the system's.
---@param host? string a name or a numeric address (`'::1'`, `'fe80::1%eth0'`, and as inet_aton(3) reads it: `'1.2'` is 1.0.0.2); nil is this host, or with `AI_PASSIVE` any address of it
---@param port? string|integer 0 to 65535, as an integer or in digits alone, or a service's name; nil is port 0. At least one of the two must be given
---@param socktype? integer a `SOCK_*` constant
---@param protocol? integer an `IPPROTO_*` constant
---@param ... integer `AI_*` flags, OR-ed; nil holes are skipped
---@return llsocket.addrinfo[]? list in the order in which the system would try them
---@return string? err what gai_strerror(3) says; of a port or a socktype that it does not take also what to give
---@return integer? errno an `EAI_*` number; after `EAI_SYSTEM` one more value is the number of the system's error
function inet.getaddrinfo(host, port, socktype, protocol, ...) end

---The name of this host, as the system has it: no name server is asked.
---
---```lua
---print(assert(inet.gethostname()))
---```
---@return string? name
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function inet.gethostname() end

---Addresses of unix domain sockets, which connect processes of one host.
---
---The file that `sock:bind` makes stays when the socket is closed, and binding to
---it again is `EADDRINUSE`: `unix.removestale` removes what an earlier run has
---left, and `llsocket.listen` calls it.
---@class llsocket.lib.unix
local unix = {}

---Makes the address of a unix domain socket.
---
---A path that begins with a NUL byte is a name in Linux's abstract namespace:
---every byte of it counts, and no file is made. The empty path is the address
---without a name: a Linux socket that is bound to it gets an abstract name from
---the system.
---
---```lua
---local path = os.tmpname()
---os.remove(path)
---local sock = assert(socket.new(unix.getaddrinfo(path)))
---assert(not sock:bind())
---os.remove(path)
---```
---
---Platforms: Abstract names and binding to the empty path: Linux only.
---@param path string at most 107 bytes on Linux (an abstract name 108, with its NUL byte), 103 on BSD and macOS; no NUL byte in a path that does not begin with one
---@param socktype? integer a `SOCK_*` constant (default `SOCK_STREAM`)
---@param protocol? integer 0, which is the default, is the only one there is
---@param ... integer `AI_*` flags: taken, and without a meaning here
---@return llsocket.addrinfo? ai
---@return string? err what strerror(3) says: the path is too long (`ENAMETOOLONG`), or an abstract name where there are none (`EINVAL`)
---@return integer? errno the number that belongs to `err`
function unix.getaddrinfo(path, socktype, protocol, ...) end

---Removes the file of a unix socket to which no socket is bound any more, which an
---earlier run has left. A socket that somebody has stays, whether it listens or
---not, and so does what is no socket.
---
---```lua
---local path = os.tmpname()
---os.remove(path)
---assert(not assert(socket.new(unix.getaddrinfo(path))):bind())
---collectgarbage()  -- the socket is gone, its file is not
---assert(not unix.removestale(path))
---print(io.open(path))
---```
---
---Platforms: It may say `EACCES` where the file may not be written to: nothing is known then; and `EAGAIN` where somebody else holds a lock on the folder.
---@param path string
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function unix.removestale(path) end

---@class llsocket.addrinfo
local ai = {}

---The address family.
---
---```lua
---print(server:getsockname():family() == llsocket.AF_INET)  --> true
---```
---@return integer family an `AF_*` constant
function ai:family() end

---The socket type that the address was made for.
---
---```lua
---local ai = assert(inet.getaddrinfo('::1', 53, llsocket.SOCK_DGRAM))[1]
---print(ai:socktype() == llsocket.SOCK_DGRAM)  --> true
---```
---@return integer socktype a `SOCK_*` constant, or 0 for any
function ai:socktype() end

---The protocol that the address was made for.
---
---```lua
---local ai = assert(inet.getaddrinfo('::1', 53, llsocket.SOCK_DGRAM))[1]
---print(ai:protocol() == llsocket.IPPROTO_UDP)  --> true
---```
---@return integer protocol an `IPPROTO_*` constant, or 0 for the usual one
function ai:protocol() end

---The official name of the host: known to the first address of a list that
---`inet.getaddrinfo` made with `AI_CANONNAME`.
---
---```lua
---local list = assert(inet.getaddrinfo('127.0.0.1', nil, llsocket.SOCK_STREAM,
---                                     nil, llsocket.AI_CANONNAME))
---print(list[1]:canonname())  --> 127.0.0.1
---```
---@return string? name nil where none was asked for
function ai:canonname() end

---The port of an IPv4 or IPv6 address.
---
---```lua
---local port = server:getsockname():port()
---local client = assert(llsocket.connect('127.0.0.1', port))
---print(client:getpeername():port() == port)  --> true
---```
---@return integer? port 0 to 65535, in the host's byte order; nil for other families
function ai:port() end

---The address itself: the numeric host, with `%scope` after an IPv6 address
---that has one; or the whole path of a unix address, where the names that begin
---with a NUL byte are Linux's abstract ones and the empty path is that of a
---socket without a name.
---
---```lua
---print(server:getsockname():addr())               --> 127.0.0.1
---print(unix.getaddrinfo('/run/x.sock'):addr())    --> /run/x.sock
---```
---@return string? addr nil for other families
function ai:addr() end

---Finds the names of the host and of the service, or their numbers. It may ask
---the network's name servers and wait for them; with
---`NI_NUMERICHOST, NI_NUMERICSERV` it asks nobody.
---
---```lua
---local ai = assert(inet.getaddrinfo('::1', 80, llsocket.SOCK_STREAM))[1]
---local ni = assert(ai:getnameinfo(llsocket.NI_NUMERICHOST,
---                                 llsocket.NI_NUMERICSERV))
---print(ni.host, ni.serv)  --> ::1 80
---```
---@param ... integer `NI_*` flags, OR-ed; nil holes are skipped
---@return table? ni `{ host = string, serv = string, service = string }`; `service` is `serv` by its older name. For a unix address `serv` is the whole path and `host` is this host
---@return string? err what gai_strerror(3) says
---@return integer? errno an `EAI_*` number; after `EAI_SYSTEM` one more value is the number of the system's error
function ai:getnameinfo(...) end

---The fields of the address, as `addrinfo.new` takes them. Of a family that has
---none there are `family`, `socktype`, `protocol` and `bytes`.
---
---```lua
---local ai = assert(inet.getaddrinfo('::1', 80, llsocket.SOCK_STREAM))[1]
---local fields = ai:fields()
---print(fields.addr, fields.port, fields.scope)  --> ::1 80 0
---```
---@return table fields
function ai:fields() end

---The bytes that the system has for the address: a `struct sockaddr` of its
---family, of the length that belongs to it.
---
---```lua
---print(#here:getsockname():bytes())  --> 16
---```
---@return string bytes
function ai:bytes() end

---The IPv4 address that stands within an IPv4-mapped one (`::ffff:192.0.2.1`), as
---a dual-stack socket tells its IPv4 peers; any other address is itself.
---
---```lua
---local ai = assert(inet.getaddrinfo('::ffff:192.0.2.1', 80))[1]
---print(ai:unmapped())  --> 192.0.2.1:80
---```
---@return llsocket.addrinfo ai
function ai:unmapped() end

---An address: where a socket is, or where a message came from or goes to, with
---the socket type and the protocol that belong to it.
---
---Addresses come from `inet.getaddrinfo`, `unix.getaddrinfo`, `addrinfo.new`,
---`sock:recvfrom`, `sock:getsockname`, `sock:getpeername` and `mh:name`, and do
---not change. Two of them are equal (`==`) when family, address, port and scope
---are; of other families when all fields are. `tostring(ai)` is for people:
---`127.0.0.1:80`, `[fe80::1%eth0]:80`, `unix:/run/x.sock`, `unix:@name` for
---Linux's abstract names (each NUL byte is an `@`, as ss(8) has it),
---`vsock port=80 cid=2`.
---@class llsocket.lib.addrinfo
local addrinfo = {}

---Makes an address of any family from its fields:
---
---| family | fields |
---| --- | --- |
---| `AF_INET` | `addr`, `port` |
---| `AF_INET6` | `addr`, `port`, `scope`, `flowinfo` |
---| `AF_UNIX` | `path` |
---| `AF_NETLINK` | `pid`, `groups` |
---| `AF_PACKET` | `ifindex`, `ethertype`, `addr`, `hatype`, `pkttype` |
---| `AF_VSOCK` | `cid`, `port`, `flags` |
---| `AF_CAN` | `ifindex`, `rxid`, `txid`; or `name`, `pgn`, `addr` of J1939 |
---| `AF_ALG` | `type`, `name`, `feat`, `mask` |
---| others | `bytes`: what stands behind the family's number |
---
---A field that is left out is 0, or an empty string. Numbers are in the host's
---byte order; an interface (`ifindex`, `scope`) may be given by its name or an
---IPv4 address of it too, and `addr` of IPv4 and IPv6 is numeric. What is told is
---`ai:fields()`.
---
---```lua
---local ai = assert(addrinfo.new { family = llsocket.AF_INET6,
---  socktype = llsocket.SOCK_DGRAM, addr = '::1', port = 53 })
---print(ai)  --> [::1]:53
---```
---
---Platforms: Netlink, packet, vsock, CAN and crypto addresses: Linux.
---@param fields table `family` (an `AF_*` constant), `socktype` (a `SOCK_*` constant; default 0, which is any), `protocol` (default 0) and the family's own
---@return llsocket.addrinfo? ai
---@return string? err what strerror(3) says: a path that is too long (`ENAMETOOLONG`), an interface that there is not (`ENODEV`)
---@return integer? errno the number that belongs to `err`
function addrinfo.new(fields) end

---Makes an address of the bytes that the system has for it, such as `ai:bytes()`
---has given, or another program.
---
---```lua
---local ai = server:getsockname()
---print(addrinfo.frombytes(ai:bytes()) == ai)  --> true
---```
---@param bytes string a `struct sockaddr` of any family, as it stands in memory: 2 to 128 bytes
---@param socktype? integer a `SOCK_*` constant (default 0)
---@param protocol? integer (default 0)
---@return llsocket.addrinfo ai
function addrinfo.frombytes(bytes, socktype, protocol) end

---@class llsocket.iovec
local iov = {}

---The length of all elements together.
---
---```lua
---local iov = iovec.new()
---iov:add('head')
---iov:add('body')
---print(iov:bytes(), #iov)  --> 8 2
---```
---@return integer bytes
function iov:bytes() end

---Appends a string.
---
---```lua
---local iov = iovec.new()
---local ok, number = iov:add('head')
---print(ok, number)  --> true 1
---```
---@param str string
---@return boolean ok false when `str` is empty, or the iovec full
---@return integer? idx the number of the new element
function iov:add(str) end

---Appends room to receive into; it holds spaces until something is received.
---
---```lua
---local iov = iovec.new()
---iov:addn(4)
---iov:addn(100)
---a:send('headand more')
---print(iov:readv(b), iov:get(1))  --> 12 head
---```
---@param n integer bytes, at least 1
---@return boolean ok false when the iovec is full
---@return integer? idx the number of the new element
function iov:addn(n) end

---Puts a string, which may be empty, in the place of an element.
---
---```lua
---local iov = iovec.new()
---iov:add('old')
---assert(iov:set('new', 1))
---print(iov:get(1))  --> new
---```
---@param str string
---@param idx integer the element's number
---@return boolean ok false when there is no such element
function iov:set(str, idx) end

---An element's bytes.
---
---```lua
---local iov = iovec.new()
---iov:add('head')
---print(iov:get(1), iov:get(2))  --> head nil
---```
---@param idx integer the element's number
---@return string? str nil when there is no such element
function iov:get(idx) end

---Takes an element out; those behind it move up.
---
---```lua
---local iov = iovec.new()
---iov:add('head')
---iov:add('body')
---print(iov:del(1), iov:get(1))  --> head body
---```
---@param idx integer the element's number
---@return string? str its bytes; nil when there is no such element
function iov:del(idx) end

---The bytes of all elements, or of a part, as one string.
---
---```lua
---local iov = iovec.new()
---iov:add('head')
---iov:add('body')
---print(iov:concat(), iov:concat(2, 4))  --> headbody adbo
---```
---@param offset? integer bytes to leave out at the front (default 0)
---@param nbyte? integer the most bytes to take (default all)
---@return string str `''` when the part is out of range
function iov:concat(offset, nbyte) end

---Drops bytes from the front: what a short send has taken. An element of which a
---part is left keeps that; those of which nothing is left there go, and empty
---ones behind them. 0 changes nothing.
---
---```lua
---local iov = iovec.new()
---iov:add('head')
---iov:add('body')
---print(iov:consume(6), iov:concat())  --> 2 dy
---```
---@param n integer bytes, not negative; more than there are drops all
---@return integer left bytes that are left
function iov:consume(n) end

---Writes the bytes to a descriptor of any kind, with one system call on a
---socket. Nothing is dropped: `iov:consume(n)` does that.
---
---```lua
---local iov = iovec.new()
---iov:add('head')
---iov:add('body')
---while iov:bytes() > 0 do
---  iov:consume(assert(iov:writev(a)))
---end
---```
---
---Returns `nil, nil, nil, errno` when the peer is gone: the number is `EPIPE` or `ECONNRESET`.
---@param fd integer|file*|userdata a descriptor, an open Lua file, or an object with a method `fd` or `getfd`
---@param offset? integer bytes to leave out at the front (default 0)
---@param nbyte? integer the most bytes to write (default all)
---@return integer? n bytes that the system took
---@return string? err what strerror(3) says
---@return boolean? again true when not all went, or on `EAGAIN`, `EWOULDBLOCK`, `EINTR`
---@return integer? errno the number that belongs to `err`
function iov:writev(fd, offset, nbyte) end

---Reads from a descriptor of any kind into the elements, with one readv(2). The
---iovec keeps its elements: `iov:concat(offset, n)` are the bytes read.
---
---```lua
---local iov = iovec.new()
---iov:addn(4)
---iov:addn(65536)
---a:send('headbody')
---local n = assert(iov:readv(b))
---print(iov:concat(4, n - 4))  --> body
---```
---
---Returns nothing at all when the peer has closed.
---@param fd integer|file*|userdata a descriptor, an open Lua file, or an object with a method `fd` or `getfd`
---@param offset? integer where to begin, in bytes from the front (default 0)
---@param nbyte? integer the most bytes to read (default all there is room for); no room at all is the error `EINVAL`
---@return integer? n bytes read
---@return string? err what strerror(3) says
---@return boolean? again true on `EAGAIN`, `EWOULDBLOCK`, `EINTR`, otherwise false
---@return integer? errno the number that belongs to `err`
function iov:readv(fd, offset, nbyte) end

---Data in several pieces, to send as one message or to receive into: `mh:iov`,
---`iov:writev`, `iov:readv`. The module `iovec` is the same one.
---
---The elements are numbered from 1, hold any bytes, and are at most `IOV_MAX`;
---`#iov` is how many there are. Offsets count bytes from 0, over all elements.
---Sending does not change an iovec: `iov:consume` drops what has gone.
---@class llsocket.lib.iovec
local iovec = {}

---Makes an empty iovec.
---
---```lua
---local iov = iovec.new()
---iov:add('hello, ')
---iov:add('world')
---iov:writev(a)
---print(b:recv())  --> hello, world
---```
---@return llsocket.iovec iov
function iovec.new() end

---@class llsocket.buffer
local buf = {}

---How many bytes can still be put in.
---
---```lua
---local buf = buffer.new(100)
---buf:add('hello')
---print(buf:room())  --> 95
---```
---@return integer bytes
function buf:room() end

---Puts bytes at the end: all of a string, a buffer, or a list of these.
---
---```lua
---local buf = buffer.new()
---assert(buf:add { 'GET ', '/', ' HTTP/1.1\r\n' })
---print(#buf)  --> 16
---```
---@param data string|llsocket.buffer|table it may be the buffer itself
---@return boolean ok false, and nothing is put in, when they do not fit
function buf:add(data) end

---A part of the bytes as a string.
---
---```lua
---local buf = buffer.new()
---buf:add('hello world')
---print(buf:sub(1, 5), buf:sub(-5))  --> hello world
---```
---@param i? integer the first (default 1)
---@param j? integer the last (default -1)
---@return string str
function buf:sub(i, j) end

---An unsigned integer.
---
---```lua
---local buf = buffer.new()
---buf:add('\1\2\255')
---print(buf:uint(1, 2), buf:uint(1, 2, true))  --> 258 513
---```
---@param i integer the position of its first byte
---@param n integer its bytes: 1, 2, 4 or 8
---@param little? boolean whether the least byte comes first (default: the network's order, in which it comes last)
---@return integer? value nil when not all bytes are there. Of 8 bytes, Lua 5.3 and later give the same bits as a signed number, and those before give the nearest number that they have
function buf:uint(i, n, little) end

---A signed integer in two's complement.
---
---```lua
---local buf = buffer.new()
---buf:add('\255\254')
---print(buf:int(1, 2), buf:uint(1, 2))  --> -2 65534
---```
---@param i integer the position of its first byte
---@param n integer its bytes: 1, 2, 4 or 8
---@param little? boolean as with `buf:uint`
---@return integer? value nil when not all bytes are there
function buf:int(i, n, little) end

---Finds a byte or a string, which is taken as it is: no pattern.
---
---```lua
---local buf = buffer.new()
---buf:add('Host: example\r\n\r\n')
---local i, j = buf:find('\r\n')
---print(buf:sub(1, i - 1))  --> Host: example
---```
---@param what string|integer the bytes, or one byte by its number
---@param init? integer where to begin (default 1)
---@return integer? i the position of its first byte; nil when it is not there
---@return integer? j the position of its last byte
function buf:find(what, init) end

---Drops bytes from the front.
---
---```lua
---local buf = buffer.new()
---buf:add('one line\nthe next')
---local i = buf:find('\n')
---print(buf:consume(i), tostring(buf))  --> 8 the next
---```
---@param n integer bytes, not negative; more than there are drops all
---@return integer left bytes that are left
function buf:consume(n) end

---Drops all bytes.
---
---```lua
---local buf = buffer.new()
---for i = 1, 3 do
---  here:sendto('datagram', there:getsockname())
---  buf:clear()
---  assert(there:recv_into(buf))
---end
---print(#buf)  --> 8
---```
function buf:clear() end

---Reads from a file, or any descriptor, and puts the bytes at the end: the other
---side of `sock:sendfile`.
---
---```lua
---local buf, file = buffer.new(), assert(io.tmpfile())
---file:write('from a file')
---file:flush()
---assert(buf:read(file, 100, 5))
---print(tostring(buf))  --> a file
---file:close()
---```
---
---Returns nothing at all when the peer has closed.
---@param fd integer|file*|userdata a descriptor, an open Lua file, or an object with a method `fd` or `getfd`
---@param n? integer the most bytes (default: what there is room for)
---@param offset? integer where to begin, in bytes from the file's beginning, without moving the file's own position (default: the descriptor's position, which moves; that of a Lua file that was read from is further on, as the file object has read ahead)
---@return integer? len bytes read
---@return string? err what strerror(3) says; `ENOBUFS` when the buffer is full
---@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
---@return integer? errno the number that belongs to `err`
function buf:read(fd, n, offset) end

---Puts an integer at the end.
---
---```lua
---local buf = buffer.new()
---assert(buf:adduint(5, 4) and buf:add('hello'))
---a:send(buf)
---print(#b:recv())  --> 9
---```
---@param value integer
---@param n integer its bytes: 1, 2, 4 or 8; of a value that has more, or is negative, the low ones go
---@param little? boolean whether the least byte comes first (default: the network's order)
---@return boolean ok false, and nothing is put in, when there is no room
function buf:adduint(value, n, little) end

---Makes room at the end for a foreign function interface to write into, filled
---with zeros; what it has written is put in by `buf:commit`.
---
---```lua
---local buf = buffer.new()
---local p, room = buf:reserve(100)
----- here a C function writes up to `room` bytes at `p`, and says how many
---buf:commit(3)
---print(#buf, room >= 100)  --> 3 true
---```
---@param n integer bytes, at least 1
---@return userdata? p a light userdata, right until the buffer is used otherwise; nil when there is no such room
---@return integer? room bytes that can be written there, at least n
function buf:reserve(n) end

---Puts bytes at the end that were written where `buf:reserve` told: at most so
---many as it told, and once, before anything else is put in.
---
---```lua
---local buf = buffer.new()
---buf:add('header')
---buf:reserve(4)
---buf:commit(4)  -- as nobody has written, these are zeros
---print(#buf, buf:uint(7, 4))  --> 10 0
---```
---@param n integer bytes
function buf:commit(n) end

---Where the bytes are, for a foreign function interface: LuaJIT's
---`ffi.cast('uint8_t *', p)`. The address is right until something is put in, or
---the buffer is collected.
---
---```lua
---local buf = buffer.new()
---buf:add('hello')
---local p, len = buf:pointer()
---print(type(p), len)  --> userdata 5
---local text = jit and require 'ffi'.string(p, len)
---```
---@return userdata p a light userdata
---@return integer len
function buf:pointer() end

---Takes records of one size out of the buffer.
---
---```lua
---local buf = buffer.new()
---buf:add('aabbc')
---print(table.concat(buf:split(2), ' '), tostring(buf))  --> aa bb c
---```
---@param size integer bytes of a record, at least 1
---@param max? integer the most records (default: all)
---@return string[] records empty when no whole one is there
function buf:split(size, max) end

---Takes records out of the buffer that have their length before them.
---
---```lua
---local buf = buffer.new()
---buf:add('\0\5hello\0\5wor')
---for _, record in ipairs(buf:frames(2)) do print(record) end  --> hello
---print(#buf)  --> 5
---```
---@param width integer bytes of the length: 1, 2, 4 or 8
---@param little? boolean whether its least byte comes first (default: the network's order)
---@param max? integer the most records (default: all)
---@return string[]? records without their lengths; empty when no whole one is there
---@return string? err `EMSGSIZE`: the next record is longer than the buffer can ever hold
---@return integer? errno the number that belongs to `err`
function buf:frames(width, little, max) end

---Puts records at the end of the buffer, each with its length before it.
---
---```lua
---local buf = buffer.new()
---assert(buf:addframes({ 'hello', 'world' }, 2))
---print(#buf, table.concat(buf:frames(2), ' '))  --> 14 hello world
---```
---@param list table of strings and buffers
---@param width integer bytes of the length: 1, 2, 4 or 8
---@param little? boolean as with `buf:frames`
---@return boolean ok false, and nothing is put in, when they do not fit
function buf:addframes(list, width, little) end

---Bytes that are received without making strings of them: `sock:recv_into`,
---`sock:recvfrom_into`, `b:copy` and `buf:read` put bytes behind those that it
---holds, its methods read them, and whatever sends takes a buffer. Used again and
---again, it takes no memory for what passes through it.
---
---Positions count from 1, negative ones from the end, as in Lua's `string`
---library. `#buf` is how many bytes it holds, `tostring(buf)` all of them as a
---string. Dropping bytes from the front (`buf:consume`) moves nothing.
---@class llsocket.lib.buffer
local buffer = {}

---Makes an empty buffer.
---
---```lua
---local buf = buffer.new(4096, 1000000)  -- grows up to a megabyte
---assert(a:send('hello'))
---assert(b:recv_into(buf))
---print(#buf, tostring(buf))  --> 5 hello
---```
---@param room? integer bytes that it has room for, at least 1 (default 65536)
---@param max? integer bytes that it may grow to when more is put in (default: it does not grow)
---@return llsocket.buffer buf
function buffer.new(room, max) end

---@class llsocket.msghdr
local mh = {}

---The address, or another one in its place: before `sock:sendmsg` where the
---message goes, after `sock:recvmsg` where it came from.
---
---```lua
---local mh = msghdr.new()
---mh:iov(buffer.new())
---here:sendto('hello', there:getsockname())
---assert(there:recvmsg(mh))
---print(mh:name() == here:getsockname())  --> true
---```
---@param ai? llsocket.addrinfo the new one; nil, when it is given, removes
---@return llsocket.addrinfo? ai the previous one
function mh:name(ai) end

---The data, or other data in its place: what is sent, or the room to receive into.
---An iovec receives into its elements. A buffer can be in its place: its bytes are
---sent, and what is received goes behind them, as much as there is room for: then
---only `MSG_TRUNC` in `mh:flags()` tells that a datagram was longer. A string, or
---a list of strings and buffers, can only be sent.
---
---```lua
---local mh, buf = msghdr.new(), buffer.new()
---mh:iov { 'head', 'body' }
---assert(a:sendmsg(mh))
---mh:iov(buf)
---assert(b:recvmsg(mh))
---print(tostring(buf))  --> headbody
---```
---@param data? llsocket.iovec|llsocket.buffer|string|table the new one; nil, when it is given, removes
---@return llsocket.iovec|llsocket.buffer|string|table|nil data the previous one
function mh:iov(data) end

---The control messages, or others in their place. To receive some, put an empty
---queue here.
---
---```lua
---local mh, cmsgs = msghdr.new(), cmsghdrs.new()
---there:recvtos(true)
---mh:iov(buffer.new())
---mh:control(cmsgs)
---here:sendto('hello', there:getsockname())
---assert(there:recvmsg(mh))
---print(cmsgs:shift():name())  --> tos
---```
---@param cmsgs? llsocket.cmsghdrs the new ones; nil, when it is given, removes
---@return llsocket.cmsghdrs? cmsgs the previous ones
function mh:control(cmsgs) end

---The flags that came with the last message received: `MSG_TRUNC`,
---`MSG_CTRUNC`, `MSG_EOR`, `MSG_OOB` and so on, OR-ed.
---
---```lua
---local mh = msghdr.new()
---mh:iov(buffer.new(4))
---here:sendto('longer', there:getsockname())
---assert(there:recvmsg(mh))
---print(mh:flags() == llsocket.MSG_TRUNC)  --> true
---```
---@return integer flags 0 before any receive
function mh:flags() end

---The length of all pieces of data together.
---
---```lua
---local mh = msghdr.new()
---mh:iov { 'head', 'body' }
---print(mh:bytes())  --> 8
---```
---@return integer bytes 0 where there are none
function mh:bytes() end

---A message header: what `sock:sendmsg` sends, and where `sock:recvmsg` puts
---what it receives. It brings together an address, data in several pieces, and
---control messages; each of them may be absent.
---@class llsocket.lib.msghdr
local msghdr = {}

---Makes an empty message header.
---
---```lua
---local mh = msghdr.new()
---mh:name(there:getsockname())
---mh:iov { 'hello, ', 'world' }
---assert(here:sendmsg(mh))
---print(there:recv())  --> hello, world
---```
---@return llsocket.msghdr mh
function msghdr.new() end

---@class llsocket.cmsghdr
local cmsg = {}

---The level that the message belongs to.
---
---```lua
---local cmsg = cmsghdr.rights(server)
---print(cmsg:level() == llsocket.SOL_SOCKET)  --> true
---```
---@return integer sol such as `SOL_SOCKET`
function cmsg:level() end

---The type of the message within its level.
---
---```lua
---local cmsg = cmsghdr.rights(server)
---print(cmsg:type() == llsocket.SCM_RIGHTS)  --> true
---```
---@return integer scm such as `SCM_RIGHTS`
function cmsg:type() end

---What the message carries. For `SCM_RIGHTS` (and Linux's SCM_PIDFD) these are
---the descriptors, as so many numbers, and they are the caller's from then on;
---for any other type the bytes as the system wrote them.
---
---```lua
---local cmsg = cmsghdr.new(llsocket.IPPROTO_IP, llsocket.IP_TTL, 'four')
---print(cmsg:data())  --> four
---```
---@return string|integer ... the bytes, or each descriptor
function cmsg:data() end

---The name of a message that the library knows, such as `'pktinfo'`.
---
---```lua
---print(cmsghdr.of('tos', 2):name())  --> tos
---print(cmsghdr.new(1234, 1, ''):name())  --> nil
---```
---@return string? name nil for any other
function cmsg:name() end

---What the message carries, as a value: a number, a string, an address, a table of
---fields; the bytes of a message without a name. The names are in the table of
---control messages. Descriptors are numbers in a list, and the caller's from then
---on.
---
---```lua
---local mh, cmsgs = msghdr.new(), cmsghdrs.new()
---there:recvtos(true)
---mh:iov(buffer.new())
---mh:control(cmsgs)
---here:sendto('hello', there:getsockname())
---assert(there:recvmsg(mh))
---local cmsg = cmsgs:shift()
---print(cmsg:name(), cmsg:value())  --> tos 0
---```
---@return any value nil where the bytes are too few
function cmsg:value() end

---A control message: what goes beside the data of a message, such as
---descriptors (`SOL_SOCKET`, `SCM_RIGHTS`), the sender's credentials
---(`sock:passcred`) or the time of arrival (`sock:timestamp`).
---
---`#cmsg` is the length of its data in bytes. Descriptors that were received
---belong to the message until `cmsg:data()` has told their numbers: a message
---that is collected before closes them.
---@class llsocket.lib.cmsghdr
local cmsghdr = {}

---Makes a control message of raw bytes, in the form that the system wants them.
---
---```lua
---local cmsg = cmsghdr.new(llsocket.IPPROTO_IP, llsocket.IP_TTL, 'four')
---print(#cmsg)  --> 4
---```
---@param sol integer the level: `SOL_SOCKET`, `IPPROTO_IP`, ...
---@param scm integer the type: an `SCM_*` constant, `IP_PKTINFO` (the address to send from), ...
---@param data string the bytes
---@return llsocket.cmsghdr cmsg
function cmsghdr.new(sol, scm, data) end

---Makes a control message that passes descriptors to another process. They stay
---the caller's: the receiver gets descriptors of its own for the same files.
---
---```lua
---local mh, cmsgs = msghdr.new(), cmsghdrs.new()
---cmsgs:push(cmsghdr.rights(server, here))
---mh:iov('two descriptors')
---mh:control(cmsgs)
---assert(a:sendmsg(mh))
---```
---
---Platforms: With musl 252 descriptors; more are `ENOMEM`.
---@param fd integer|file*|userdata a descriptor, an open Lua file, or an object with a method `fd` or `getfd`
---@param ... integer|file*|userdata more of them; Linux passes at most 253 at once
---@return llsocket.cmsghdr cmsg
function cmsghdr.rights(fd, ...) end

---Makes a control message of a value: the way back from `cmsg:value`.
---
---```lua
---local cmsgs = cmsghdrs.new()
---cmsgs:push(cmsghdr.of('tos', 2))
---cmsgs:push(cmsghdr.of('pktinfo', { specdst = '127.0.0.1' }))
---print(#cmsgs)  --> 2
---```
---@param name string such as `'pktinfo'`; an error where the system has no such message
---@param value any its value, of which fields that are left out are 0. Descriptors are given as to `cmsghdr.rights`, in a list, and stay the caller's
---@return llsocket.cmsghdr? cmsg
---@return string? err what strerror(3) says, of an interface that there is not
---@return integer? errno the number that belongs to `err`
function cmsghdr.of(name, value) end

---@class llsocket.cmsghdrs
local cmsgs = {}

---Puts a control message at the end of the queue.
---
---```lua
---local cmsgs = cmsghdrs.new()
---cmsgs:push(cmsghdr.of('tos', 2))
---print(#cmsgs)  --> 1
---```
---@param cmsg llsocket.cmsghdr
function cmsgs:push(cmsg) end

---Takes the first control message out of the queue.
---
---```lua
---local cmsgs = cmsghdrs.new()
---cmsgs:push(cmsghdr.of('tos', 2))
---print(cmsgs:shift():name())  --> tos
---print(cmsgs:shift())         --> nil
---```
---@return llsocket.cmsghdr? cmsg nil when the queue is empty
function cmsgs:shift() end

---A queue of control messages, for `mh:control`: what `sock:sendmsg` sends, and
---what `sock:recvmsg` has received. `#cmsgs` is how many there are.
---
---A receive replaces what was in the queue. Descriptors that are in received
---messages which nobody has taken are closed when the queue is collected or
---receives again.
---@class llsocket.lib.cmsghdrs
local cmsghdrs = {}

---Makes an empty queue.
---
---```lua
---local mh, cmsgs = msghdr.new(), cmsghdrs.new()
---mh:iov(buffer.new())
---mh:control(cmsgs)
---a:sendfd(server)
---assert(b:recvmsg(mh))
---local sock = assert(socket.wrap(cmsgs:shift():data()))
---print(#cmsgs)  --> 0
---```
---@param bytes? integer the room for receiving (default: enough for 253 descriptors and the usual messages beside them). What does not fit is lost, which shows as `MSG_CTRUNC` in `mh:flags()`
---@return llsocket.cmsghdrs cmsgs
function cmsghdrs.new(bytes) end

---@class llsocket.batch
local b = {}

---Drops all messages.
---
---```lua
---local many = batch.new(64, 2048)
---many:add('hello', there:getsockname())
---many:clear()
---print(#many)  --> 0
---```
function b:clear() end

---Puts a message behind the others, for `sock:sendbatch`. All is copied.
---
---```lua
---local many = batch.new(64, 2048)
---for i = 1, 10 do
---  assert(many:add({ 'number ', tostring(i) }, there:getsockname()))
---end
---print(here:sendbatch(many))  --> 10 nil false
---```
---@param data string|llsocket.buffer|table the bytes, or a list of strings and buffers that are one after the other; not more than the batch's `room`
---@param ai? llsocket.addrinfo where it goes (default: the socket's peer)
---@param control? table control messages by name, as `cmsghdr.of` takes them: `{ tos = 2, pktinfo = { specdst = '192.0.2.1' } }`
---@param segment? integer makes datagrams of that size of the data, of which the last may be shorter: the fastest way for many of them to one address; 0 makes one, as `b:segment` has it of an empty datagram. Systems that cut take at most 64 datagrams, each as long as a packet of the interface; for others, and for other sockets than those of UDP, they go one by one
---@return integer? i the message's number; nil when the batch is full
---@return string? err what strerror(3) says, of an interface in `control` that there is not
---@return integer? errno the number that belongs to `err`
function b:add(data, ai, control, segment) end

---Which message `sock:sendbatch` begins with: the first that has not gone, and the
---one of which an error was told. Another number skips messages, or sends them
---again.
---
---```lua
---local many = batch.new(64, 2048)
---many:add('first', there:getsockname())
---many:add('second', there:getsockname())
---many:next(2)  -- passes the first one over
---here:sendbatch(many)
---print(many:next(), there:recv())  --> 3 second
---```
---@param i? integer the new one, 1 to `#b + 1`
---@return integer i the one that it is, or was; `#b + 1` when all have gone
function b:next(i) end

---The data of a message.
---
---```lua
---local many = batch.new(64, 2048)
---here:sendto('hello', there:getsockname())
---there:recvbatch(many)
---for i = 1, #many do print(many:data(i)) end  --> hello
---```
---@param i integer the message's number
---@return string? data nil when there is no such message, here and below
function b:data(i) end

---Puts the data of a message at the end of a buffer, without making a string.
---
---```lua
---local many, buf = batch.new(64, 2048), buffer.new()
---here:sendto('hello', there:getsockname())
---there:recvbatch(many)
---assert(many:copy(1, buf))
---print(buf:sub(1, 4))  --> hell
---```
---@param i integer the message's number
---@param buf llsocket.buffer
---@return boolean? ok false, and nothing is put in, when it does not fit
function b:copy(i, buf) end

---How many bytes of data a message has.
---
---```lua
---local many = batch.new(64, 2048)
---here:sendto('hello', there:getsockname())
---there:recvbatch(many)
---print(many:len(1))  --> 5
---```
---@param i integer the message's number
---@return integer? len
---@return integer? length the length of a datagram that was cut, when it was received with `MSG_TRUNC`
function b:len(i) end

---The address of a message: where it came from, or where it goes.
---
---```lua
---local many = batch.new(64, 2048)
---here:sendto('hello', there:getsockname())
---there:recvbatch(many)
---print(many:name(1) == here:getsockname())  --> true
---```
---@param i integer the message's number
---@param ai? llsocket.addrinfo an address of your own that it is put into, so that nothing is made; without an address it becomes one of `AF_UNSPEC`
---@return llsocket.addrinfo? ai nil where there is none
function b:name(i, ai) end

---The flags that came with a message: `MSG_TRUNC` where data was lost,
---`MSG_CTRUNC` where control messages were, `MSG_EOR` and so on, OR-ed.
---
---```lua
---local many = batch.new(64, 4)
---here:sendto('longer', there:getsockname())
---there:recvbatch(many)
---print(many:flags(1) == llsocket.MSG_TRUNC)  --> true
---```
---@param i integer the message's number
---@return integer? flags
function b:flags(i) end

---The size of the datagrams that came as one message, with `sock:udpgro`, or into
---which it is cut. The last may be shorter.
---
---```lua
---local many = batch.new(64, 2048)
---many:add(('x'):rep(2000), there:getsockname(), nil, 500)
---print(many:segment(1))  --> 500
---```
---@param i integer the message's number
---@return integer? size that of the message where it is one datagram
function b:segment(i) end

---Goes over all datagrams. Those that were coalesced come one by one, so that a
---loop sees the same whether the system coalesces or not.
---
---```lua
---local many = batch.new(64, 2048)
---here:sendto('hello', there:getsockname())
---there:recvbatch(many)
---for data, i in many:datagrams() do
---  print(data, many:name(i) == here:getsockname())  --> hello true
---end
---```
---@return function next for each datagram: its data as a string, and the number of the message that it came in, for `b:name` and `b:control`
function b:datagrams() end

---The control messages that came with a message, by their names, as `cmsg:value`
---has them; or some of them, and fields of them, so that only those are made: the
---fastest way to read many. Descriptors are the caller's from then on, and are
---told once. What has no name is left out.
---
---```lua
---local many = batch.new(64, 2048)
---there:recvtos(true)
---here:sendto('hello', there:getsockname())
---there:recvbatch(many)
---print(many:control(1, 'tos'))  --> 0
---```
---@param i integer the message's number
---@param ... string such as `'pktinfo'` or `'pktinfo.ifindex'`; an error where the system has no such message, or the message no such field
---@return any control a table, or the values of those names, of which each is nil when no such one came; nil alone when there is no such message
function b:control(i, ...) end

---Many messages with one system call: `sock:recvbatch` fills a batch,
---`sock:sendbatch` sends one. A message has data, an address, control messages
---and, with UDP, the size of the datagrams that it is coalesced of or shall be cut
---into. `#batch` is how many messages it holds, numbered from 1.
---
---What a batch needs is made once, by `batch.new`: a call makes nothing, and what
---came stays in the batch until somebody asks for it. Receiving drops what the
---batch held; sending leaves it. A batch that was received can be sent: each
---message goes back to where it came from, coalesced datagrams as datagrams.
---
---Descriptors that come as control messages and that nobody takes with
---`b:control` are closed when the batch receives again, is cleared or collected.
---@class llsocket.lib.batch
local batch = {}

---Makes an empty batch.
---
---```lua
---local many = batch.new(64, 2048)
---many:add('hello', there:getsockname())
---many:add('world', there:getsockname())
---print(here:sendbatch(many))   --> 2 nil false
---print(there:recvbatch(many))  --> 2
---```
---@param slots integer the most messages, 1 to 1024: what the system takes at a call; more than 64 gain nothing
---@param room integer bytes of data of each; 65536 hold any UDP datagram, and coalesced ones (`sock:udpgro`)
---@param control? integer bytes of control messages of each (default 256: what a packet of IPv4 or IPv6 usually brings). What does not fit is lost, and `MSG_CTRUNC` in `b:flags` tells it
---@return llsocket.batch b
function batch.new(slots, room, control) end

---@class llsocket.poller
local p = {}

---Waits until a descriptor is ready, or until the time is over, and gives what
---`for` needs to go through the events.
---
---`value` is what was registered, `readable` and `writable` are booleans, and an
---error or a hang-up is both. `events` has poll(2)'s bits (`llsocket.POLLIN` and
---so on). One system call is made, and nothing is allocated. When the time is over
---there are no events, and neither after a signal, so that Lua's own handlers run.
---
---Handlers may add, set, remove and close as they like: what they end is not told
---any more. Events that a loop has left by `break` or an error are told by the
---next call, which then does not ask the system. A second call in the loop
---goes on with the events of the first.
---
---```lua
---local p = assert(poller.new())
---assert(p:add(b, 'r'))
---a:send('hello')
---for sock, readable, writable, events in assert(p:wait(1000)) do
---  print(readable, writable, events == llsocket.POLLIN)  --> true false true
---end
---```
---@param msec? number milliseconds, a fraction is rounded up; 0 or less looks without waiting, nil or `math.huge` is no limit
---@param max? integer how many events at most (default, and at most, 1024)
---@return function? iterator
---@return llsocket.poller|string? p for the iterator; or what strerror(3) says: the poller is closed (`EBADF`)
---@return integer? n how many events there are, some of which may be over before they are told; or the number of the error
function p:wait(msec, max) end

---Registers a descriptor.
---
---```lua
---local p = assert(poller.new())
---assert(p:add(b, 'r', function (events) print('readable', b:recv()) end))
---a:send('hello')
---for handle in assert(p:wait(1000)) do handle() end  --> readable hello
---```
---@param obj any a socket, event, poller, resolver, integer, Lua file, or an object with a method `fd` or `getfd`
---@param interest string what to wait for, of the letters above
---@param value? any what `p:wait` gives back, not nil (default: obj). The registration keeps it alive, and nothing else.
---@return boolean? ok true
---@return string? err what strerror(3) says: it is registered already (`EEXIST`), closed (`EBADF`), of a kind that cannot be waited for (`EPERM`), or the backend lacks what the interest asks for (`EOPNOTSUPP`)
---@return integer? errno the number that belongs to `err`
function p:add(obj, interest, value) end

---Changes what a registration waits for, and arms a one-shot again.
---
---```lua
---local p = assert(poller.new())
---assert(p:add(a, 'r'))
---assert(p:set(a, 'rw'))  -- something is to be sent now
---for sock, r, w in assert(p:wait(1000)) do print(r, w) end  --> false true
---```
---
---Platforms: Linux refuses to change an exclusive one (`EINVAL`): remove it and add it again.
---@param obj any as for `p:add`
---@param interest string
---@param value? any the new value (default: the value that it has)
---@return boolean? ok true
---@return string? err what strerror(3) says: it is not registered (`ENOENT`), or closed (`EBADF`)
---@return integer? errno the number that belongs to `err`
function p:set(obj, interest, value) end

---Ends a registration. What has been fetched for it is not told any more.
---
---```lua
---local p = assert(poller.new())
---assert(p:add(a, 'w'))
---assert(p:remove(a))
---print(#p)  --> 0
---```
---@param obj any as for `p:add`
---@return boolean? ok true
---@return string? err what strerror(3) says: it is not registered (`ENOENT`), or closed (`EBADF`)
---@return integer? errno the number that belongs to `err`
function p:remove(obj) end

---Closes the poller, and ends all its registrations. What was registered stays
---open. Closing it once more is no error.
---
---```lua
---local p = assert(poller.new())
---assert(p:add(a, 'r'))
---p:close()  -- `a` stays open
---```
function p:close() end

---A descriptor that is ready to read when `p:wait` would have an event: for
---another poller, or any event loop. Wait with `p:wait(0)` then.
---
---```lua
---local inner, outer = assert(poller.new()), assert(poller.new())
---assert(inner:add(a, 'w'))
---assert(outer:add(inner:fd(), 'r', inner))
---for p in assert(outer:wait(1000)) do print(p == inner) end  --> true
---```
---@return integer? fd it stays the poller's
---@return string? err when the poller is closed; poll(2) has none (`EOPNOTSUPP`)
---@return integer? errno the number that belongs to `err`
function p:fd() end

---Waiting for many descriptors at once: epoll, kqueue or poll(2) behind one
---contract. A poller runs no callbacks and keeps no threads or coroutines: it
---tells what is ready, and the program acts.
---
---A socket that is closed, unwrapped, collected or handed over leaves every
---poller by itself, also in the middle of a round: no event comes for a number
---that somebody else got since. Of descriptors that llsocket does not own
---(integers, Lua files, other libraries' objects) a poller cannot know when they
---are closed: remove them before.
---
---What an interest is made of: `r` to receive, `w` to send, `p` urgent data
---(POLLPRI in `events`), `e` edge-triggered, `1` one-shot (disarmed by its
---event, until `p:set`), `x` exclusive (of several pollers that wait for the same
---socket not all are woken). An interest without `r`, `w` and `p` is a pause:
---nothing is told, not even errors.
---
---After fork(2) a child shares an epoll with its parent: what it adds or sets
---there changes the parent's. A child makes a poller of its own, and may close or
---forget the other, with all its sockets.
---@class llsocket.lib.poller
local poller = {}

---Makes a poller.
---
---```lua
---local p, text = assert(poller.new()), nil
---assert(p:add(server, 'r'))
---local client = assert(llsocket.connect(server:getsockname()))
---client:send('hello')
---repeat
---  for sock in assert(p:wait(1000)) do
---    if sock == server then assert(p:add(server:accept(), 'r'))
---    else text = assert(sock:recv()) end
---  end
---until text
---print(text)  --> hello
---```
---@param backend? string `epoll`, `kqueue` or `poll` (default: the first of them that the system has). `poll` is slow with many descriptors, has no edge-triggered interest and no descriptor of its own.
---@return llsocket.poller? p
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function poller.new(backend) end

---@class llsocket.event
local ev = {}

---Sets it: its descriptor is ready to read. Setting it once more changes nothing.
---
---```lua
---local ev = assert(event.new())
---assert(not ev:set())
---print(ev:take(), ev:take())  --> true false
---```
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function ev:set() end

---Unsets it, and tells whether it was set.
---
---```lua
---local ev = assert(event.new())
---print(ev:take())  --> false
---```
---@return boolean? was
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function ev:take() end

---The descriptors. They stay the event's.
---
---```lua
---local ev = assert(event.new())
---local fd, number = ev:fd()
---ev:set()
---print(llsocket.poll({ [fd] = 'r' }, 0)[fd])  --> r
---```
---@return integer? fd to wait for, until it is ready to read
---@return integer|string? number what `event.set` takes; on Linux the same
---@return integer? errno after `nil, err`
function ev:fd() end

---Closes it. It leaves every poller. Closing it once more is no error.
---
---```lua
---local ev = assert(event.new())
---ev:close()
---local err, number = ev:set()
---print(errno.name(number))  --> EBADF
---```
function ev:close() end

---An event wakes who waits, from another thread or process, or from another
---Lua state: a descriptor that is ready to read while the event is set. To wake a
---poller, add one to it; `event.set` is for those who have no object of it.
---@class llsocket.lib.event
local event = {}

---Makes an event, which is not set.
---
---```lua
---local p, ev = assert(poller.new()), assert(event.new())
---assert(p:add(ev, 'r', 'wake up'))
---ev:set()
---for value in assert(p:wait(1000)) do print(value) end  --> wake up
---ev:take()
---```
---@return llsocket.event? event
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function event.new() end

---Sets an event by the second number of `ev:fd()`: what another thread or
---process, which has no object of it, does. A C program writes the eight bytes of
---the integer 1.
---
---```lua
---local ev = assert(event.new())
---local _, number = ev:fd()
---event.set(number)  -- from another thread's Lua state, for example
---print(ev:take())   --> true
---```
---@param number integer
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function event.set(number) end

---The network interfaces of this host.
---@class llsocket.lib.device
local device = {}

---Lists the network interfaces, each once, in the system's order. An interface
---is a table:
---
---- `name` string, `flags` integer (`IFF_*`, OR-ed);
---- `index` integer, and `mtu` integer, bytes; nil where the system does not tell;
---- `hwaddr` string, the link layer address (`'02:42:ac:11:00:02'`), nil where
---  there is none;
---- `inet` an array of tables: `addr` string, `netmask` string or nil,
---  `broadcast` string or nil;
---- `inet6` an array of tables: `addr` string, `netmask` string or nil, `scope`
---  integer.
---
---```lua
---for _, interface in ipairs(assert(device.getifaddrs())) do
---  for _, a in ipairs(interface.inet) do print(interface.name, a.addr) end
---end
---```
---@return table[]? list
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function device.getifaddrs() end

---The index of an interface.
---
---```lua
---local index = assert(device.index('127.0.0.1'))
---print(device.name(index))  --> lo
---```
---@param ifname string|integer its name, or an IPv4 address that it has; an index is given back as it is
---@return integer? index
---@return string? err what strerror(3) says: no such interface (`ENODEV`; `ENXIO` on BSD and macOS), no interface with this address (`EADDRNOTAVAIL`)
---@return integer? errno the number that belongs to `err`
function device.index(ifname) end

---The name of the interface with an index, such as the scope of an IPv6 address.
---
---```lua
---for _, interface in ipairs(assert(device.getifaddrs())) do
---  assert(device.name(interface.index) == interface.name)
---end
---```
---@param index integer
---@return string? name
---@return string? err what strerror(3) says: no such interface (`ENODEV`; `ENXIO` on BSD and macOS)
---@return integer? errno the number that belongs to `err`
function device.name(index) end

---@class llsocket.resolver
local r = {}

---Asks for the addresses of a host and a service, as `inet.getaddrinfo` does.
---What asks nobody, a numeric host or none, is finished at once and starts no
---thread.
---
---```lua
---local r = assert(resolver.new())
---local q = assert(r:getaddrinfo('localhost', 80,
---                               { socktype = llsocket.SOCK_STREAM }))
---llsocket.poll { [r] = 'r' }
---for _, ai in ipairs(assert(q:result())) do print(ai) end
---```
---@param host? string a name or a numeric address; nil is this host, or with `AI_PASSIVE` any address of it
---@param port? string|integer 0 to 65535, as an integer or in digits alone, or a service's name; nil is port 0. At least one of the two must be given
---@param hints? table `{ family = , socktype = , protocol = , flags = }`, integers: an `AF_*` constant (default: IPv4 and IPv6), a `SOCK_*`, an `IPPROTO_*`, and the sum of `AI_*` flags
---@return llsocket.query? q
---@return string? err what strerror(3) says: the resolver is closed (`EBADF`) or its parent's (`EPERM`)
---@return boolean? again true when there are too many queries already, or no thread could be started: take or cancel some first
---@return integer? errno the number that belongs to `err`
function r:getaddrinfo(host, port, hints) end

---Asks for the names of an address, as `ai:getnameinfo` does.
---
---```lua
---local r, flag = assert(resolver.new()), llsocket.NI_NUMERICHOST
---local q = assert(r:getnameinfo(server:getsockname(), flag))
---print(q:result().host)  --> 127.0.0.1
---```
---@param ai llsocket.addrinfo
---@param ... integer `NI_*` flags, OR-ed; with `NI_NUMERICHOST` the query is finished at once
---@return llsocket.query? q its result is the table of `ai:getnameinfo`
---@return string? err what strerror(3) says
---@return boolean? again as with `r:getaddrinfo`
---@return integer? errno the number that belongs to `err`
function r:getnameinfo(ai, ...) end

---The descriptor, for a poller: readable while there is a finished query whose
---result nobody took. Only the resolver reads it.
---
---```lua
---local r = assert(resolver.new())
---assert(r:getaddrinfo('::1', 80))
---local ready = assert(llsocket.poll({ [r:fd()] = 'r' }, 1000))
---print(ready[r:fd()])  --> r
---```
---@return integer? fd
---@return string? err when the resolver is closed
---@return integer? errno the number that belongs to `err`
function r:fd() end

---The query that is finished for the longest time and whose result nobody took,
---for a program that has many.
---
---```lua
---local r = assert(resolver.new())
---for _, host in ipairs { '127.0.0.1', '::1' } do
---  assert(r:getaddrinfo(host, 80))
---end
---for q in r.next, r do print(q:result()[1]) end
-----> 127.0.0.1:80
-----> [::1]:80
---```
---@return llsocket.query? q nil when there is none
function r:next() end

---Closes the resolver and cancels all its queries. It waits for none: a thread
---that is asking a name server ends when that has answered, and what it used is
---freed then. A second call does nothing.
---
---```lua
---local r = assert(resolver.new())
---assert(r:getaddrinfo('localhost'))
---r:close()  -- waits for no answer
---```
function r:close() end

---Names and addresses, looked up without waiting: the system's own
---getaddrinfo(3) and getnameinfo(3), called by threads.
---
---A question to a resolver gives a [query](query.md), and the resolver's
---descriptor is readable while there is a query that is finished and whose result
---nobody took. So it goes into any poller:
---
---```lua
---local r = assert(resolver.new())
---local q = assert(r:getaddrinfo('localhost', '80'))
----- ... wait until r:fd() is readable, and do other things meanwhile ...
---local list, err, again = q:result()
---```
---
---There is no thread before the first question that needs one, never more than
---asked for, and none that had nothing to do for a second. Threads take no
---signals. A name server that is silent holds up only the questions that wait
---behind it for a thread: never `q:result`, nor closing, nor the collector, nor
---the end of the program.
---
---A child of fork(2) has no threads: there the resolver and the queries of its
---parent answer with `EPERM`, and a new resolver works.
---@class llsocket.lib.resolver
local resolver = {}

---Makes a resolver, which has no thread yet.
---
---```lua
---local r = assert(resolver.new(2))  -- two threads at most
---local q = assert(r:getaddrinfo('::1', 80))
---print(q:result()[1])  --> [::1]:80
---```
---@param threads? integer how many threads there may be at a time: so many silent name servers hold up nobody else (1 to 1024, default 4)
---@param queries? integer how many queries may wait, run, or be finished with their result not taken (default 16384)
---@return llsocket.resolver? r
---@return string? err what strerror(3) says
---@return integer? errno the number that belongs to `err`
function resolver.new(threads, queries) end

---@class llsocket.query
local q = {}

---The result, if there is one; it may be asked for more than once. With it the
---query is taken: the resolver's descriptor does not tell of it any more.
---
---```lua
---local r = assert(resolver.new())
---local q = assert(r:getaddrinfo('127.0.0.1', 80))
---local list, err, again, number = q:result()
---if list then print(list[1])  --> 127.0.0.1:80
---elseif not again then print(err, number) end
---```
---@return llsocket.addrinfo[]? list of `r:getaddrinfo`: in the order in which the system would try them, the same as that of `inet.getaddrinfo`; or of `r:getnameinfo`: a table as `ai:getnameinfo` gives it
---@return string? err what gai_strerror(3) says
---@return boolean? again true while the query is not finished
---@return integer? number an `EAI_*` number, or `EINPROGRESS` with `again`; after `EAI_SYSTEM` one more value is the number of the system's error: `ECANCELED` when the query was cancelled or its resolver closed, `EPERM` in a child of fork(2)
function q:result() end

---Cancels the query: its result will be the error `ECANCELED`, and does not
---make the resolver's descriptor readable. A question that a thread is asking
---already keeps that thread until the answer is there, and nobody else.
---
---```lua
---local r = assert(resolver.new())
---local q = assert(r:getaddrinfo('localhost'))
---q:cancel()
---local list, err, again, eai, number = q:result()
---print(errno.name(number))  --> ECANCELED
---```
function q:cancel() end

---A question that a [resolver](resolver.md) was asked. It keeps the resolver
---alive; a query that is collected is cancelled.
---@class llsocket.lib.query
local query = {}

---@class llsocket.connector
local c = {}

---The descriptor, for a poller: readable when `c:step` has something to do. It
---is made when it is first asked for.
---
---```lua
---local p = assert(poller.new())
---local c = connector.new('127.0.0.1', server:getsockname():port())
---if not c:step() then assert(p:add(c:fd(), 'r', c)) end
---```
---@return integer? fd it stays the connector's
---@return string? err what strerror(3) says: the connector is closed (`EBADF`), or this system's pollers have no descriptor
---@return integer? errno the number that belongs to `err`
function c:fd() end

---How long to wait for the descriptor.
---
---```lua
---local c = connector.new('127.0.0.1', server:getsockname():port(),
---                        { timeout = 3000 })
---c:step()
---print((c:timeout() or 0) <= 3000)  --> true
---```
---@return number? msec milliseconds until the next step is due; nil when only the descriptor tells
function c:timeout() end

---Does what can be done now, and never waits. Once there is a socket or an error
---it stays the answer.
---
---```lua
---local c = connector.new('127.0.0.1', server:getsockname():port())
---local sock, err, again = c:step()
---print(sock ~= nil or again)  --> true
---```
---@return llsocket.socket? sock connected, and the caller's
---@return string? err what was tried, and why each failed
---@return boolean? again true while it goes on: wait for `c:fd` and `c:timeout`
---@return integer? errno as of `llsocket.connect`, `EINPROGRESS` with `again`
---@return table? tried as of `llsocket.connect`
function c:step() end

---Ends it: closes the attempts and the descriptor, and cancels the questions. A
---socket that `c:step` has given stays open. Closing once more does nothing.
---
---```lua
---local c = connector.new('127.0.0.1', server:getsockname():port())
---c:step()
---c:close()  -- gives up
---```
function c:close() end

---What `llsocket.connect` does, in steps, for an event loop: a
---connector has a descriptor for the loop's poller, and whenever that is readable,
---or the time is over that `c:timeout` says, `c:step` goes on.
---
---Take the descriptor out of your loop before `c:close()`.
---@class llsocket.lib.connector
local connector = {}

---Makes a connector, which begins with its first step.
---
---```lua
---local c = connector.new('127.0.0.1', server:getsockname():port())
---local sock, err, again = c:step()
---while again do
---  llsocket.poll({ [c:fd()] = 'r' }, c:timeout())  -- here is your loop
---  sock, err, again = c:step()
---end
---c:close()
---assert(sock, err)
---```
---@param host? string|llsocket.addrinfo|table as for `llsocket.connect`
---@param port? string|integer a number or a service's name
---@param options? table as for `llsocket.connect`, and `poller`: what `c:fd` is the descriptor of (default: one of its own, from `poller.new`)
---@return llsocket.connector c
function connector.new(host, port, options) end

---The numbers of the system's errors, by name: `errno.ECONNREFUSED`. Every
---function of this library that fails with one gives its number as the last
---value. The names are those of the system at hand; what it lacks is nil.
---@class llsocket.lib.errno
---@field E2BIG integer? the arguments are too long
---@field EACCES integer? permission denied
---@field EADDRINUSE integer? the address is in use
---@field EADDRNOTAVAIL integer? this machine has no such address
---@field EADV integer? Linux: advertise error
---@field EAFNOSUPPORT integer? the address family is not supported
---@field EAGAIN integer? nothing can be done now; try again
---@field EWOULDBLOCK integer? the call would have to wait; mostly the same as `EAGAIN`
---@field EALREADY integer? it has been started before and has not ended
---@field EAUTH integer? BSD: authentication failed
---@field EBADARCH integer? macOS: the program is for another processor
---@field EBADE integer? Linux: an invalid exchange
---@field EBADEXEC integer? macOS: the program's file is bad
---@field EBADF integer? no open descriptor, or not open for this
---@field EBADFD integer? Linux: the descriptor is in a bad state
---@field EBADMACHO integer? macOS: the Mach-O file is malformed
---@field EBADMSG integer? a message of a wrong kind
---@field EBADR integer? Linux: an invalid request descriptor
---@field EBADRPC integer? BSD: a malformed RPC
---@field EBADRQC integer? Linux: an invalid request code
---@field EBADSLT integer? Linux: an invalid slot
---@field EBFONT integer? Linux: a bad font file
---@field EBUSY integer? it is in use
---@field ECANCELED integer? it was called off
---@field ECAPMODE integer? FreeBSD: not allowed in capability mode
---@field ECHILD integer? there is no child process
---@field ECHRNG integer? Linux: a channel number out of range
---@field ECOMM integer? Linux: an error in communication while sending
---@field ECONNABORTED integer? the connection was given up before it was accepted
---@field ECONNREFUSED integer? nobody listens there
---@field ECONNRESET integer? the peer has broken the connection off
---@field EDEADLK integer? each would wait for the other
---@field EDEADLOCK integer? mostly the same as `EDEADLK`
---@field EDESTADDRREQ integer? a destination is needed
---@field EDEVERR integer? macOS: the device has failed
---@field EDOM integer? outside of what a function is defined for
---@field EDOOFUS integer? FreeBSD: an error of the programmer
---@field EDOTDOT integer? Linux: an error special to RFS
---@field EDQUOT integer? the disk quota is used up
---@field EEXIST integer? it exists already
---@field EFAULT integer? a bad address in memory
---@field EFBIG integer? the file would be too large
---@field EFTYPE integer? BSD: a file of the wrong type or format
---@field EHOSTDOWN integer? the host is down
---@field EHOSTUNREACH integer? no way leads to the host
---@field EHWPOISON integer? Linux: the memory has a hardware fault
---@field EIDRM integer? the identifier was removed
---@field EILSEQ integer? bytes that are no character
---@field EINPROGRESS integer? it has been started and goes on
---@field EINTEGRITY integer? FreeBSD: an integrity check has failed
---@field EINTR integer? a signal broke the call
---@field EINVAL integer? an argument that makes no sense
---@field EIO integer? the device could not read or write
---@field EIPSEC integer? OpenBSD: IPsec could not process it
---@field EISCONN integer? the socket is connected already
---@field EISDIR integer? it is a directory
---@field EISNAM integer? Linux: a file with a name
---@field EKEYEXPIRED integer? Linux: the key has expired
---@field EKEYREJECTED integer? Linux: the key was rejected
---@field EKEYREVOKED integer? Linux: the key was revoked
---@field EL2HLT integer? Linux: level 2 was halted
---@field EL2NSYNC integer? Linux: level 2 is out of step
---@field EL3HLT integer? Linux: level 3 was halted
---@field EL3RST integer? Linux: level 3 was reset
---@field ELIBACC integer? Linux: a shared library that is needed cannot be used
---@field ELIBBAD integer? Linux: a shared library is damaged
---@field ELIBEXEC integer? Linux: a shared library cannot be run as a program
---@field ELIBMAX integer? Linux: too many shared libraries at once
---@field ELIBSCN integer? Linux: the .lib section is damaged
---@field ELNRNG integer? Linux: a link number out of range
---@field ELOOP integer? too many symbolic links on the way
---@field EMEDIUMTYPE integer? a medium of the wrong type
---@field EMFILE integer? the process has too many open descriptors
---@field EMLINK integer? too many links
---@field EMSGSIZE integer? the message is too long for one packet
---@field EMULTIHOP integer? more than one hop was tried
---@field ENAMETOOLONG integer? the name is too long
---@field ENAVAIL integer? Linux: a XENIX semaphore that is not there
---@field ENEEDAUTH integer? BSD: something to authenticate with is needed
---@field ENETDOWN integer? the network is down
---@field ENETRESET integer? the network has dropped the connection
---@field ENETUNREACH integer? no way leads to the network
---@field ENFILE integer? the system has too many open files
---@field ENOANO integer? Linux: no anode
---@field ENOATTR integer? BSD, macOS: no such attribute
---@field ENOBUFS integer? no room for more data in the kernel
---@field ENOCSI integer? Linux: no CSI structure
---@field ENODATA integer? no data
---@field ENODEV integer? no such device or interface
---@field ENOENT integer? no such file
---@field ENOEXEC integer? no format of a program
---@field ENOKEY integer? Linux: the key that is needed is not there
---@field ENOLCK integer? no more locks
---@field ENOLINK integer? the link to another machine was cut
---@field ENOMEDIUM integer? there is no medium in the drive
---@field ENOMEM integer? out of memory
---@field ENOMSG integer? no message of this type
---@field ENONET integer? Linux: this machine is not on the network
---@field ENOPKG integer? Linux: the package is not installed
---@field ENOPOLICY integer? macOS: no such policy
---@field ENOPROTOOPT integer? the protocol has no such option
---@field ENOSPC integer? the disk is full
---@field ENOSR integer? no more stream resources
---@field ENOSTR integer? it is no STREAMS device
---@field ENOSYS integer? this system cannot do that
---@field ENOTBLK integer? it is no block device
---@field ENOTCAPABLE integer? FreeBSD: the descriptor's capabilities do not allow it
---@field ENOTCONN integer? the socket is not connected
---@field ENOTDIR integer? it is no directory
---@field ENOTEMPTY integer? the directory is not empty
---@field ENOTNAM integer? Linux: no XENIX file with a name
---@field ENOTRECOVERABLE integer? its state cannot be recovered
---@field ENOTSOCK integer? the descriptor is no socket
---@field EOPNOTSUPP integer? this kind of socket cannot do that
---@field ENOTSUP integer? it is not supported; on Linux the same as `EOPNOTSUPP`
---@field ENOTTY integer? the device cannot do that
---@field ENOTUNIQ integer? Linux: the name is not unique in the network
---@field ENXIO integer? no such device or address
---@field EOVERFLOW integer? the value does not fit its type
---@field EOWNERDEAD integer? the former owner died
---@field EPERM integer? this needs more rights
---@field EPFNOSUPPORT integer? the protocol family is not supported
---@field EPIPE integer? the peer receives no more
---@field EPROCLIM integer? BSD: too many processes
---@field EPROCUNAVAIL integer? BSD: the RPC program has no such procedure
---@field EPROGMISMATCH integer? BSD: the RPC program has another version
---@field EPROGUNAVAIL integer? BSD: there is no such RPC program
---@field EPROTO integer? a protocol's rule was broken
---@field EPROTONOSUPPORT integer? the protocol is not supported
---@field EPROTOTYPE integer? the protocol does not fit the socket's type
---@field EPWROFF integer? macOS: the device is switched off
---@field EQFULL integer? macOS: the interface's queue is full
---@field ERANGE integer? the result is too large
---@field EREMCHG integer? Linux: the remote address has changed
---@field EREMOTE integer? it lies on another machine
---@field EREMOTEIO integer? Linux: the other end could not read or write
---@field ERESTART integer? Linux: the call should be made again
---@field ERFKILL integer? Linux: a switch has turned the radio off
---@field EROFS integer? the file system is read-only
---@field ERPCMISMATCH integer? BSD: the RPC has another version
---@field ESHLIBVERS integer? macOS: the shared library has another version
---@field ESHUTDOWN integer? the socket was shut down
---@field ESOCKTNOSUPPORT integer? the type of socket is not supported
---@field ESPIPE integer? a pipe or socket has no position
---@field ESRCH integer? no such process
---@field ESRMNT integer? Linux: srmount error
---@field ESTALE integer? the file on the server is gone
---@field ESTRPIPE integer? Linux: an error in a STREAMS pipe
---@field ETIME integer? a timer ran out
---@field ETIMEDOUT integer? the time was up
---@field ETOOMANYREFS integer? too many references, as descriptors on their way
---@field ETXTBSY integer? the program's file is in use
---@field EUCLEAN integer? Linux: the file system needs cleaning
---@field EUNATCH integer? Linux: the protocol driver is not attached
---@field EUSERS integer? too many users
---@field EXDEV integer? a link between two file systems
---@field EXFULL integer? Linux: the exchange is full
local errno = {}

---The symbolic name of an error number.
---
---```lua
---local sock, err, number = socket.wrap(4096)
---print(errno.name(number))  --> EBADF
---```
---@param number integer an error number
---@return string? name such as `'EPIPE'`; nil when the system has no such error. Of several names for one number it is the common one (`'EAGAIN'`)
function errno.name(number) end

---The text that describes an error number, as every `err` of this library.
---
---```lua
---print(errno.strerror(errno.EPIPE))  --> Broken pipe
---```
---@param number integer an error number
---@return string text in the language of the process's locale
function errno.strerror(number) end

---All numbers by name, as a table: `pairs(llsocket.errno)` sees only those that
---were asked for before.
---
---```lua
---local names = {}
---for name, number in pairs(errno.numbers()) do names[number] = name end
---print(names[errno.EPIPE])  --> EPIPE
---```
---@return table numbers `{ EPIPE = 32, ... }`
function errno.numbers() end

---@class llsocket
---@field socket llsocket.lib.socket
---@field inet llsocket.lib.inet
---@field unix llsocket.lib.unix
---@field addrinfo llsocket.lib.addrinfo
---@field iovec llsocket.lib.iovec
---@field buffer llsocket.lib.buffer
---@field msghdr llsocket.lib.msghdr
---@field cmsghdr llsocket.lib.cmsghdr
---@field cmsghdrs llsocket.lib.cmsghdrs
---@field batch llsocket.lib.batch
---@field poller llsocket.lib.poller
---@field event llsocket.lib.event
---@field device llsocket.lib.device
---@field resolver llsocket.lib.resolver
---@field query llsocket.lib.query
---@field connector llsocket.lib.connector
---@field errno llsocket.lib.errno
---@field AF_UNSPEC integer? any family, or none named
---@field AF_UNIX integer? sockets of this machine, named by a path
---@field AF_LOCAL integer? the POSIX draft's name for `AF_UNIX`
---@field AF_INET integer? IPv4
---@field AF_INET6 integer? IPv6
---@field AF_ALG integer? Linux: the kernel's ciphers and hashes
---@field AF_APPLETALK integer? AppleTalk
---@field AF_AX25 integer? amateur radio packets, AX.25
---@field AF_BLUETOOTH integer? Bluetooth
---@field AF_ASH integer? Ash, never made
---@field AF_ATMPVC integer? ATM: permanent virtual circuits
---@field AF_ATMSVC integer? ATM: switched virtual circuits
---@field AF_BRIDGE integer? Linux: bridges, in rtnetlink
---@field AF_ECONET integer? Acorn Econet
---@field AF_IRDA integer? infrared
---@field AF_NETBEUI integer? NetBEUI, never made
---@field AF_NETROM integer? amateur radio, NET/ROM
---@field AF_ROSE integer? amateur radio, X.25 PLP
---@field AF_SECURITY integer? never made
---@field AF_WANPIPE integer? Sangoma WANPIPE
---@field AF_CAN integer? Controller Area Network, as in cars
---@field AF_CCITT integer? X.25 and its relatives, by the CCITT's standards
---@field AF_CHAOS integer? MIT's Chaosnet
---@field AF_CNT integer? Computer Network Technology's networks
---@field AF_COIP integer? connection-oriented IP (the stream protocol ST II)
---@field AF_DATAKIT integer? AT&T's Datakit
---@field AF_DECnet integer? Digital's DECnet
---@field AF_DLI integer? Digital's direct access to the data link
---@field AF_E164 integer? numbers of the telephone network, E.164
---@field AF_ECMA integer? protocols of the European Computer Manufacturers Association
---@field AF_HYLINK integer? NSC HYPERchannel
---@field AF_HYPERV integer? FreeBSD: a Hyper-V host and its guests
---@field AF_IB integer? InfiniBand
---@field AF_IEEE80211 integer? wireless networks, IEEE 802.11
---@field AF_IEEE802154 integer? low-rate wireless networks, IEEE 802.15.4
---@field AF_IMPLINK integer? the ARPANET's interface message processors
---@field AF_IPX integer? Novell IPX
---@field AF_ISDN integer? ISDN
---@field AF_ISO integer? the ISO's own protocols
---@field AF_KEY integer? Linux: the kernel's IPsec keys
---@field AF_LAT integer? Digital's terminal protocol LAT
---@field AF_LINK integer? the link layer: the hardware address of an interface
---@field AF_LLC integer? logical link control, IEEE 802.2
---@field AF_MPLS integer? label switching, MPLS
---@field AF_NATM integer? direct access to ATM
---@field AF_NDRV integer? macOS: raw access to a network driver
---@field AF_NFC integer? Linux: near field communication
---@field AF_PHONET integer? Linux: Nokia modems
---@field AF_MCTP integer? Linux: management components
---@field AF_KCM integer? Linux: the kernel connection multiplexor
---@field AF_CAIF integer? Linux: ST-Ericsson modems
---@field AF_RXRPC integer? Linux: RxRPC
---@field AF_NETBIOS integer? NetBIOS
---@field AF_NETLINK integer? Linux: messages between kernel and programs
---@field AF_NS integer? Xerox Network Systems
---@field AF_OSI integer? a second name for `AF_ISO`
---@field AF_PACKET integer? Linux: raw packets of an interface
---@field AF_PPP integer? the Point-to-Point Protocol
---@field AF_PPPOX integer? Linux: PPP carried by another protocol
---@field AF_PUP integer? Xerox PUP
---@field AF_QIPCRTR integer? Linux: messages to Qualcomm's processors
---@field AF_RDS integer? Reliable Datagram Sockets
---@field AF_RESERVED_36 integer? a number that macOS keeps for itself
---@field AF_ROUTE integer? messages about the routing table
---@field AF_SIP integer? Simple Internet Protocol, a forerunner of IPv6
---@field AF_SMC integer? shared memory communication over RDMA
---@field AF_SNA integer? IBM's Systems Network Architecture
---@field AF_SYSTEM integer? macOS: events and controls of the kernel
---@field AF_TIPC integer? Transparent Inter-Process Communication, for clusters
---@field AF_UTUN integer? macOS: tunnels that end in a program
---@field AF_VSOCK integer? a virtual machine and its host
---@field AF_X25 integer? X.25
---@field AF_XDP integer? Linux: packets past the kernel's network stack
---@field AI_ADDRCONFIG integer? only families of which this machine has an address
---@field AI_ALL integer? with `AI_V4MAPPED`: IPv6 addresses and mapped IPv4 ones
---@field AI_CANONIDN integer? give the canonical name in the locale's spelling
---@field AI_CANONNAME integer? find out the host's canonical name too
---@field AI_DEFAULT integer? `AI_V4MAPPED_CFG` and `AI_ADDRCONFIG` together
---@field AI_IDN integer? the host name may have letters beyond ASCII
---@field AI_NUMERICHOST integer? the host is an address in digits; ask no name server
---@field AI_NUMERICSERV integer? the port is a decimal number; look up no service
---@field AI_PASSIVE integer? addresses to bind; no host stands for all interfaces
---@field AI_V4MAPPED integer? for IPv6: when there is none, IPv4 addresses mapped into IPv6
---@field AI_V4MAPPED_CFG integer? as `AI_V4MAPPED`, where the kernel can use such addresses
---@field EAI_ADDRFAMILY integer? the host has no address of this family
---@field EAI_AGAIN integer? the name server cannot answer just now; try again later
---@field EAI_ALLDONE integer? all lookups that run in the background have ended
---@field EAI_BADFLAGS integer? a flag that is unknown or does not fit the others
---@field EAI_BADHINTS integer? BSD: a hint that makes no sense
---@field EAI_CANCELED integer? a lookup was called off
---@field EAI_FAIL integer? the name server failed, and will again
---@field EAI_FAMILY integer? an address family that the resolver does not know
---@field EAI_IDN_ENCODE integer? the host name's letters cannot be encoded
---@field EAI_INPROGRESS integer? a lookup has not ended yet
---@field EAI_INTR integer? a signal broke the wait
---@field EAI_MAX integer? BSD: one more than the largest number of these errors
---@field EAI_MEMORY integer? out of memory
---@field EAI_NODATA integer? the host exists and has no address
---@field EAI_NONAME integer? the host or service is unknown, or none was given
---@field EAI_NOTCANCELED integer? a lookup could not be called off
---@field EAI_OVERFLOW integer? the name is longer than the room for it
---@field EAI_PROTOCOL integer? BSD: the protocol is unknown
---@field EAI_SERVICE integer? this kind of socket has no such service
---@field EAI_SOCKTYPE integer? the socket type is unknown
---@field EAI_SYSTEM integer? a system call failed; the `errno` says why
---@field SOCK_STREAM integer? a stream of bytes, in order and complete, as TCP
---@field SOCK_DGRAM integer? single messages that may get lost, as UDP
---@field SOCK_SEQPACKET integer? messages in order and complete, over a connection
---@field SOCK_RAW integer? packets with the headers of the lower protocol
---@field SOCK_RDM integer? messages that arrive, in any order
---@field SOCK_DCCP integer? Linux: messages with congestion control
---@field SHUT_RD integer? nothing more is received
---@field SHUT_WR integer? nothing more is sent; the peer sees the end
---@field SHUT_RDWR integer? both
---@field MSG_BATCH integer? Linux: more messages follow at once
---@field MSG_CMSG_CLOEXEC integer? descriptors that arrive are close-on-exec (set here on unix sockets)
---@field MSG_CONFIRM integer? Linux: the link-layer neighbour has answered; do not ask it again
---@field MSG_CTRUNC integer? arrived: control data was cut, the room was too small
---@field MSG_DONTROUTE integer? send to hosts of the own networks only
---@field MSG_DONTWAIT integer? do not wait in this call
---@field MSG_EOF integer? these data end what is sent
---@field MSG_EOR integer? a record ends here
---@field MSG_ERRQUEUE integer? receive from the queue of errors
---@field MSG_FASTOPEN integer? send data with the first packet of a TCP connection
---@field MSG_FIN integer? Linux: a number the kernel keeps for itself
---@field MSG_FLUSH integer? macOS: begin a held sequence, send what was held
---@field MSG_HAVEMORE integer? macOS: there is more to read
---@field MSG_HOLD integer? macOS: hold this part back
---@field MSG_MCAST integer? OpenBSD, NetBSD: arrived by multicast
---@field MSG_MORE integer? more will be sent soon; wait and fill the packet
---@field MSG_NBIO integer? FreeBSD: this call is non-blocking
---@field MSG_NEEDSA integer? macOS: fail when there is no room for the address
---@field MSG_NOSIGNAL integer? no SIGPIPE (always set here where it exists)
---@field MSG_OOB integer? out-of-band data
---@field MSG_PEEK integer? look at the data and leave them for the next call
---@field MSG_PROBE integer? send nothing; only measure the path
---@field MSG_RCVMORE integer? macOS: the packet has more data
---@field MSG_SEND integer? macOS: send what was held
---@field MSG_TRUNC integer? arrived: the message was cut; asked for: tell the true length
---@field MSG_TRYHARD integer? DECnet's name for `MSG_DONTROUTE`
---@field MSG_WAITALL integer? wait until all bytes that were asked for are there
---@field MSG_WAITFORONE integer? when several messages are received: wait for the first only
---@field MSG_WAITSTREAM integer? macOS: wait for all bytes, but take fewer as well
---@field MSG_ZEROCOPY integer? Linux: send from the program's memory without a copy
---@field POLLIN integer? something to receive, or the end of the stream
---@field POLLOUT integer? room to send
---@field POLLPRI integer? urgent data
---@field POLLERR integer? an error: `sock:error` has it
---@field POLLHUP integer? the connection is over, in both directions
---@field NI_DGRAM integer? the service is one of datagrams (UDP)
---@field NI_IDN integer? give the host name in the locale's letters
---@field NI_NAMEREQD integer? fail when the host has no name
---@field NI_NOFQDN integer? only the first part of a name of this domain
---@field NI_NUMERICHOST integer? the address in digits; ask no name server
---@field NI_NUMERICSCOPE integer? the scope of an IPv6 address as a number
---@field NI_NUMERICSERV integer? the port as a number; look up no service
---@field NI_WITHSCOPEID integer? the scope of an IPv6 address, after a `%`
---@field SOL_SOCKET integer? all sockets; its types are `SCM_*`
---@field SOL_IP integer? Linux: IPv4; the same number as `IPPROTO_IP`
---@field SOL_IPV6 integer? Linux: IPv6; the same number as `IPPROTO_IPV6`
---@field SOL_TCP integer? Linux: TCP; the same number as `IPPROTO_TCP`
---@field SOL_UDP integer? Linux: UDP; the same number as `IPPROTO_UDP`
---@field SOL_PACKET integer? Linux: packet sockets
---@field SOL_NETLINK integer? Linux: netlink
---@field SOL_ALG integer? Linux: the kernel's ciphers and hashes
---@field SOL_TLS integer? Linux: TLS in the kernel
---@field SOL_RAW integer? Linux: raw sockets
---@field SOL_ICMPV6 integer? Linux: ICMPv6
---@field SOL_SCTP integer? Linux: SCTP
---@field SOL_UDPLITE integer? Linux: UDP-Lite
---@field SOL_CAN_BASE integer? Linux: CAN
---@field SOL_CAN_RAW integer? Linux: CAN frames
---@field SOL_CAN_ISOTP integer? Linux: ISO-TP over CAN
---@field SOL_CAN_J1939 integer? Linux: J1939 over CAN
---@field SOL_DCCP integer? Linux: DCCP
---@field SOL_TIPC integer? Linux: TIPC
---@field SOL_BLUETOOTH integer? Linux: Bluetooth
---@field SOL_MPTCP integer? Linux: MPTCP
---@field SOL_RDS integer? Linux: RDS
---@field SOL_XDP integer? Linux: XDP
---@field SOL_HCI integer? Linux: Bluetooth HCI
---@field SOL_L2CAP integer? Linux: Bluetooth L2CAP
---@field SOL_SCO integer? Linux: Bluetooth SCO
---@field SOL_RFCOMM integer? Linux: Bluetooth RFCOMM
---@field SOL_LLC integer? Linux: LLC
---@field SOL_RXRPC integer? Linux: RxRPC
---@field SOL_PPPOL2TP integer? Linux: PPP over L2TP
---@field SOL_PNPIPE integer? Linux: Phonet pipes
---@field SOL_KCM integer? Linux: KCM
---@field SOL_MCTP integer? Linux: MCTP
---@field SOL_SMC integer? Linux: SMC
---@field SOL_VSOCK integer? Linux: VSOCK
---@field SOL_AX25 integer? Linux: AX.25
---@field SOL_NETROM integer? Linux: NET/ROM
---@field SOL_ROSE integer? Linux: ROSE
---@field SOL_X25 integer? Linux: X.25
---@field SOL_ATM integer? Linux: ATM
---@field SOL_IUCV integer? Linux: IUCV
---@field SOL_CAIF integer? Linux: CAIF
---@field SOL_NFC integer? Linux: NFC
---@field SCM_RIGHTS integer? descriptors, an array of C ints
---@field SCM_CREDENTIALS integer? Linux: who sent it, a struct ucred
---@field SCM_CREDS integer? who sent it; on Linux the same as SCM_CREDENTIALS
---@field SCM_SECURITY integer? the label of the sender's security module
---@field SCM_TIMESTAMP integer? when it arrived, a struct timeval
---@field SCM_TIMESTAMPNS integer? when it arrived, a struct timespec
---@field SCM_TIMESTAMPING integer? Linux: times from kernel and hardware, three struct timespec
---@field SCM_TIMESTAMP_MONOTONIC integer? macOS: when it arrived, a 64 bit count
---@field SCM_BINTIME integer? FreeBSD: when it arrived, a struct bintime
---@field SCM_MONOTONIC integer? FreeBSD: when it arrived on the monotonic clock
---@field SCM_REALTIME integer? FreeBSD: when it arrived on the real-time clock
---@field SCM_TXTIME integer? Linux: when to send, 64 bits of nanoseconds
---@field SCM_WIFI_STATUS integer? Linux: whether a wireless packet was acknowledged
---@field IP_OPTIONS integer? options of the IPv4 header
---@field IP_ORIGDSTADDR integer? Linux: the address that the packet was sent to
---@field IP_PKTINFO integer? IPv4 interface and own address, a struct in_pktinfo
---@field IP_RECVDSTADDR integer? BSD: the own address, a struct in_addr
---@field IP_RECVERR integer? Linux: an error from the IPv4 error queue
---@field IP_RECVIF integer? BSD: the interface, a struct sockaddr_dl
---@field IP_RECVOPTS integer? options of the packet's IPv4 header
---@field IP_RECVTOS integer? the type of service of a packet received
---@field IP_RECVTTL integer? the time to live of a packet received
---@field IP_RETOPTS integer? options of the IPv4 header, ready for the answer
---@field IP_SENDSRCADDR integer? BSD: the own address to send from
---@field IP_TOS integer? the type of service, an int
---@field IP_TTL integer? the time to live, an int
---@field IPV6_DSTOPTS integer? IPv6 options for the destination
---@field IPV6_HOPLIMIT integer? hops that are left, an int
---@field IPV6_HOPOPTS integer? IPv6 options for each hop
---@field IPV6_NEXTHOP integer? the address of the next hop
---@field IPV6_ORIGDSTADDR integer? Linux: the address that the packet was sent to
---@field IPV6_PATHMTU integer? the largest packet of the path, a struct ip6_mtuinfo
---@field IPV6_PKTINFO integer? IPv6 interface and own address, a struct in6_pktinfo
---@field IPV6_RECVERR integer? Linux: an error from the IPv6 error queue
---@field IPV6_RTHDR integer? the IPv6 routing header
---@field IPV6_TCLASS integer? the IPv6 traffic class, an int
---@field UDP_GRO integer? Linux: the size of the datagrams that arrived as one
---@field UDP_SEGMENT integer? Linux: the size of the datagrams to cut the data into
---@field IFF_UP integer? it is switched on
---@field IFF_BROADCAST integer? it has a broadcast address
---@field IFF_DEBUG integer? it prints what it does
---@field IFF_LOOPBACK integer? it is the loopback interface
---@field IFF_POINTOPOINT integer? it connects two ends
---@field IFF_NOTRAILERS integer? it does not put headers at a packet's end
---@field IFF_RUNNING integer? it is ready to work, the cable is in
---@field IFF_NOARP integer? it asks for no hardware addresses
---@field IFF_PROMISC integer? it takes every packet that it sees
---@field IFF_ALLMULTI integer? it takes every multicast packet
---@field IFF_MASTER integer? it leads a group of interfaces
---@field IFF_SLAVE integer? it belongs to a group of interfaces
---@field IFF_MULTICAST integer? it can do multicast
---@field IFF_PORTSEL integer? its medium can be chosen
---@field IFF_AUTOMEDIA integer? it chooses its medium itself
---@field IFF_DYNAMIC integer? its address goes when it is switched off
---@field IFF_ALTPHYS integer? BSD: it uses the other physical connection
---@field IFF_CANTCONFIG integer? FreeBSD: it cannot be configured by ioctl
---@field IFF_DRV_OACTIVE integer? FreeBSD: its transmit queue is full
---@field IFF_DRV_RUNNING integer? FreeBSD: its driver has what it needs
---@field IFF_DYING integer? FreeBSD: it is going away
---@field IFF_LINK0 integer? BSD: a flag that the driver defines
---@field IFF_LINK1 integer? BSD: a second flag that the driver defines
---@field IFF_LINK2 integer? BSD: a third flag that the driver defines
---@field IFF_MONITOR integer? FreeBSD: it only listens
---@field IFF_OACTIVE integer? BSD: it is sending
---@field IFF_PPROMISC integer? FreeBSD: somebody asked for every packet
---@field IFF_RENAMING integer? FreeBSD: it is getting a new name
---@field IFF_SIMPLEX integer? it does not hear what it sends
---@field IFF_SMART integer? FreeBSD: it looks after its own routes
---@field IFF_STATICARP integer? BSD: only hardware addresses that were set by hand
---@field IFF_STATICIPV6 integer? OpenBSD: no IPv6 address is made by itself
---@field IPPROTO_IP integer? no protocol by name; the level of IPv4
---@field IPPROTO_ICMP integer? control messages of IPv4
---@field IPPROTO_IGMP integer? membership in IPv4 multicast groups
---@field IPPROTO_TCP integer? TCP
---@field IPPROTO_UDP integer? UDP
---@field IPPROTO_IPV6 integer? IPv6
---@field IPPROTO_ICMPV6 integer? control messages of IPv6
---@field IPPROTO_RAW integer? raw packets, with a header of one's own
---@field IPPROTO_3PC integer? Third Party Connect
---@field IPPROTO_ADFS integer? a distributed file system of any kind
---@field IPPROTO_AH integer? authentication header of IPsec
---@field IPPROTO_AHIP integer? a protocol inside any host
---@field IPPROTO_APES integer? a private encryption scheme of any kind
---@field IPPROTO_ARGUS integer? Argus
---@field IPPROTO_AX25 integer? AX.25 frames
---@field IPPROTO_BEETPH integer? IPsec's pseudo header for BEET mode
---@field IPPROTO_BHA integer? BHA
---@field IPPROTO_BLT integer? Bulk Data Transfer
---@field IPPROTO_BRSATMON integer? monitoring of BackRoom SATNET
---@field IPPROTO_CARP integer? OpenBSD, FreeBSD: Common Address Redundancy
---@field IPPROTO_CFTP integer? CFTP
---@field IPPROTO_CHAOS integer? Chaosnet
---@field IPPROTO_CMTP integer? Control Message Transport
---@field IPPROTO_COMP integer? payload compression, by another name
---@field IPPROTO_CPHB integer? Computer Protocol Heart Beat
---@field IPPROTO_CPNX integer? Computer Protocol Network Executive
---@field IPPROTO_DCCP integer? datagrams with congestion control
---@field IPPROTO_DDP integer? AppleTalk's datagrams
---@field IPPROTO_DGP integer? Dissimilar Gateway Protocol
---@field IPPROTO_DIVERT integer? BSD: packets that the firewall diverts
---@field IPPROTO_DONE integer? what a protocol in the kernel answers when it is done
---@field IPPROTO_DSTOPTS integer? IPv6 options for the destination
---@field IPPROTO_EGP integer? Exterior Gateway Protocol
---@field IPPROTO_EMCON integer? EMCON
---@field IPPROTO_ENCAP integer? an encapsulation header
---@field IPPROTO_EON integer? ISO's connectionless protocol in IP
---@field IPPROTO_ESP integer? encrypted payload of IPsec
---@field IPPROTO_ETHERIP integer? Ethernet frames in IP
---@field IPPROTO_ETHERNET integer? Ethernet frames in IPv6 segment routing
---@field IPPROTO_FRAGMENT integer? IPv6 header of a fragment
---@field IPPROTO_GGP integer? Gateway to Gateway Protocol
---@field IPPROTO_GMTP integer? GMTP
---@field IPPROTO_GRE integer? Generic Routing Encapsulation
---@field IPPROTO_HELLO integer? the routing protocol HELLO
---@field IPPROTO_HMP integer? Host Monitoring
---@field IPPROTO_HOPOPTS integer? IPv6 options for each hop
---@field IPPROTO_IDP integer? Xerox Internet Datagram Protocol
---@field IPPROTO_IDPR integer? Inter-Domain Policy Routing
---@field IPPROTO_IDRP integer? Inter-Domain Routing
---@field IPPROTO_IGP integer? NSFNET's interior gateway protocol
---@field IPPROTO_IGRP integer? Cisco's interior gateway routing
---@field IPPROTO_IL integer? the transport protocol IL of Plan 9
---@field IPPROTO_INLSP integer? Integrated Net Layer Security
---@field IPPROTO_INP integer? Merit's internodal protocol
---@field IPPROTO_IPCOMP integer? payload compression
---@field IPPROTO_IPCV integer? Internet Packet Core Utility
---@field IPPROTO_IPEIP integer? IP encapsulated in IP
---@field IPPROTO_IPIP integer? IPv4 in IPv4
---@field IPPROTO_IPPC integer? Internet Pluribus Packet Core
---@field IPPROTO_IPV4 integer? IPv4 encapsulated in IP
---@field IPPROTO_IRTP integer? Internet Reliable Transaction
---@field IPPROTO_KRYPTOLAN integer? Kryptolan
---@field IPPROTO_LARP integer? Locus Address Resolution
---@field IPPROTO_LEAF1 integer? Leaf-1
---@field IPPROTO_LEAF2 integer? Leaf-2
---@field IPPROTO_MAX integer? one more than the largest number of a protocol
---@field IPPROTO_MEAS integer? DCN Measurement Subsystems
---@field IPPROTO_MH integer? IPv6 mobility header
---@field IPPROTO_MHRP integer? Mobile Host Routing
---@field IPPROTO_MICP integer? Mobile Internetworking Control
---@field IPPROTO_MPLS integer? label switching in IP
---@field IPPROTO_MPTCP integer? Multipath TCP
---@field IPPROTO_MTP integer? Multicast Transport Protocol
---@field IPPROTO_MUX integer? multiplexing
---@field IPPROTO_ND integer? Sun's network disk
---@field IPPROTO_NHRP integer? Next Hop Resolution
---@field IPPROTO_NONE integer? IPv6: no header follows
---@field IPPROTO_NSP integer? Network Services
---@field IPPROTO_NVPII integer? the network voice protocol
---@field IPPROTO_OSPFIGP integer? OSPF
---@field IPPROTO_PFSYNC integer? OpenBSD, FreeBSD: the states of a firewall
---@field IPPROTO_PGM integer? Pragmatic General Multicast
---@field IPPROTO_PIGP integer? a private interior gateway of any kind
---@field IPPROTO_PIM integer? Protocol Independent Multicast
---@field IPPROTO_PRM integer? Packet Radio Measurement
---@field IPPROTO_PUP integer? Xerox PUP
---@field IPPROTO_PVP integer? Packet Video Protocol
---@field IPPROTO_RCCMON integer? BBN's RCC monitoring
---@field IPPROTO_RDP integer? Reliable Data Protocol
---@field IPPROTO_ROUTING integer? IPv6 routing header
---@field IPPROTO_RSVP integer? Resource Reservation Protocol
---@field IPPROTO_RVD integer? MIT's Remote Virtual Disk
---@field IPPROTO_SATEXPAK integer? SATNET and Backroom EXPAK
---@field IPPROTO_SATMON integer? SATNET monitoring
---@field IPPROTO_SCCSP integer? Semaphore Communications security
---@field IPPROTO_SCTP integer? SCTP
---@field IPPROTO_SDRP integer? Source Demand Routing
---@field IPPROTO_SEP integer? Sequential Exchange
---@field IPPROTO_SRPC integer? Sprite RPC
---@field IPPROTO_ST integer? the stream protocol ST II
---@field IPPROTO_SVMTP integer? Secure VMTP
---@field IPPROTO_SWIPE integer? encrypted IP, SwIPe
---@field IPPROTO_TCF integer? TCF
---@field IPPROTO_TP integer? ISO transport protocol, class 4
---@field IPPROTO_TPXX integer? the transport protocol TP++
---@field IPPROTO_TRUNK1 integer? Trunk-1
---@field IPPROTO_TRUNK2 integer? Trunk-2
---@field IPPROTO_TTP integer? TTP
---@field IPPROTO_UDPLITE integer? UDP with a checksum over a part of the data
---@field IPPROTO_VINES integer? Banyan VINES
---@field IPPROTO_VISA integer? VISA
---@field IPPROTO_VMTP integer? Versatile Message Transaction
---@field IPPROTO_WBEXPAK integer? Wideband EXPAK
---@field IPPROTO_WBMON integer? Wideband monitoring
---@field IPPROTO_WSN integer? Wang Span Network
---@field IPPROTO_XNET integer? the cross-network debugger
---@field IPPROTO_XTP integer? Xpress Transfer Protocol
---@field IOV_MAX integer? how many elements an iovec may have
---@field SOMAXCONN integer? how many clients may wait at a listening socket by default
---@field SO_TYPE integer? `sock:socktype`
---@field SO_PROTOCOL integer? `sock:protocol`
---@field SO_ERROR integer? `sock:error`
---@field SO_PEERNAME integer? Linux: `sock:getpeername`
---@field SO_BSDCOMPAT integer? Linux: without effect
---@field SO_ATTACH_FILTER integer? `sock:attachfilter`
---@field SO_DETACH_FILTER integer? `sock:detachfilter`
---@field SO_LOCK_FILTER integer? `sock:lockfilter`
---@field SO_ATTACH_REUSEPORT_CBPF integer? `sock:attachreuseport`
---@field SO_DETACH_REUSEPORT_BPF integer? `sock:detachreuseport`
---@field SO_USELOOPBACK integer? BSD: routing sockets receive what they send
---@field SO_NOSIGPIPE integer? BSD, macOS: set on every socket
---@field SO_SECURITY_AUTHENTICATION integer? Linux: without effect
---@field SO_SECURITY_ENCRYPTION_TRANSPORT integer? Linux: without effect
---@field SO_SECURITY_ENCRYPTION_NETWORK integer? Linux: without effect
---@field IP_MULTICAST_IF integer? `sock:mcastif`
---@field IPV6_MULTICAST_IF integer? `sock:mcastif`
---@field IP_ADD_MEMBERSHIP integer? `sock:mcastjoin`
---@field IP_DROP_MEMBERSHIP integer? `sock:mcastleave`
---@field IP_ADD_SOURCE_MEMBERSHIP integer? `sock:mcastjoinsrc`
---@field IP_DROP_SOURCE_MEMBERSHIP integer? `sock:mcastleavesrc`
---@field IP_BLOCK_SOURCE integer? `sock:mcastblocksrc`
---@field IP_UNBLOCK_SOURCE integer? `sock:mcastunblocksrc`
---@field IPV6_JOIN_GROUP integer? `sock:mcastjoin`
---@field IPV6_LEAVE_GROUP integer? `sock:mcastleave`
---@field IPV6_ADD_MEMBERSHIP integer? `sock:mcastjoin`
---@field IPV6_DROP_MEMBERSHIP integer? `sock:mcastleave`
---@field MCAST_JOIN_GROUP integer? `sock:mcastjoin`
---@field MCAST_LEAVE_GROUP integer? `sock:mcastleave`
---@field MCAST_JOIN_SOURCE_GROUP integer? `sock:mcastjoinsrc`
---@field MCAST_LEAVE_SOURCE_GROUP integer? `sock:mcastleavesrc`
---@field MCAST_BLOCK_SOURCE integer? `sock:mcastblocksrc`
---@field MCAST_UNBLOCK_SOURCE integer? `sock:mcastunblocksrc`
---@field IP_RECVRETOPTS integer? `sock:recvretopts`
---@field IP_PKTOPTIONS integer? Linux: options of a connection as control messages
---@field IP_DEFAULT_MULTICAST_TTL integer? what `sock:mcastttl` is at first
---@field IP_DEFAULT_MULTICAST_LOOP integer? what `sock:mcastloop` is at first
---@field IP_MAX_MEMBERSHIPS integer? how many groups a socket may join
---@field IP_MSFILTER integer? the list of sources of a group
---@field MCAST_MSFILTER integer? the list of sources of a group
---@field IP_IPSEC_POLICY integer? Linux: IPsec of this socket
---@field IP_XFRM_POLICY integer? Linux: IPsec of this socket
---@field IPV6_IPSEC_POLICY integer? Linux: IPsec of this socket
---@field IPV6_XFRM_POLICY integer? Linux: IPsec of this socket
---@field IPV6_ADDRFORM integer? Linux: makes an IPv6 socket one of IPv4
---@field IPV6_RTHDR_TYPE_0 integer? type of a routing header
---@field TCP_MD5SIG_MAXKEYLEN integer? bytes of the longest key of TCP_MD5SIG
---@field PACKET_RX_RING integer? Linux: packet(7)
---@field PACKET_HDRLEN integer? Linux: packet(7)
---@field PACKET_TX_RING integer? Linux: packet(7)
---@field PACKET_TX_TIMESTAMP integer? Linux: packet(7)
---@field HCI_DATA_DIR integer? Linux: Bluetooth HCI
---@field HCI_FILTER integer? Linux: Bluetooth HCI
---@field HCI_TIME_STAMP integer? Linux: Bluetooth HCI
---@field BT_CHANNEL_POLICY integer? Linux: Bluetooth
---@field BT_FLUSHABLE integer? Linux: Bluetooth
---@field BT_POWER integer? Linux: Bluetooth
---@field BT_VOICE integer? Linux: Bluetooth
---@field BT_PHY integer? Linux: Bluetooth
---@field BT_MODE integer? Linux: Bluetooth
---@field BT_PKT_STATUS integer? Linux: Bluetooth
---@field BT_ISO_QOS integer? Linux: Bluetooth
---@field TIPC_NODE_RECVQ_DEPTH integer? Linux: TIPC
---@field TIPC_SOCK_RECVQ_DEPTH integer? Linux: TIPC
---@field TIPC_MCAST_BROADCAST integer? Linux: TIPC
---@field TIPC_MCAST_REPLICAST integer? Linux: TIPC
---@field TIPC_GROUP_JOIN integer? Linux: TIPC
---@field TIPC_GROUP_LEAVE integer? Linux: TIPC
---@field TIPC_SOCK_RECVQ_USED integer? Linux: TIPC
---@field TIPC_NODELAY integer? Linux: TIPC
---@field TCP_AO_ADD_KEY integer? Linux: keys of TCP-AO, RFC 5925
---@field TCP_AO_DEL_KEY integer? Linux: keys of TCP-AO, RFC 5925
---@field TCP_AO_INFO integer? Linux: keys of TCP-AO, RFC 5925
---@field TCP_AO_GET_KEYS integer? Linux: keys of TCP-AO, RFC 5925
---@field TCP_AO_REPAIR integer? Linux: keys of TCP-AO, RFC 5925
---@field MPTCP_TCPINFO integer? Linux: what the subflows are
---@field MPTCP_SUBFLOW_ADDRS integer? Linux: what the subflows are
---@field SOF_TIMESTAMPING_TX_HARDWARE integer? time of sending, by the device
---@field SOF_TIMESTAMPING_TX_SOFTWARE integer? time of sending, by the kernel
---@field SOF_TIMESTAMPING_RX_HARDWARE integer? time of arrival, by the device
---@field SOF_TIMESTAMPING_RX_SOFTWARE integer? time of arrival, by the kernel
---@field SOF_TIMESTAMPING_SOFTWARE integer? software time stamps are told
---@field SOF_TIMESTAMPING_SYS_HARDWARE integer? without effect
---@field SOF_TIMESTAMPING_RAW_HARDWARE integer? hardware time stamps are told
---@field SOF_TIMESTAMPING_OPT_ID integer? what was sent is numbered
---@field SOF_TIMESTAMPING_TX_SCHED integer? time at the queueing discipline
---@field SOF_TIMESTAMPING_TX_ACK integer? time of the acknowledgement
---@field SOF_TIMESTAMPING_OPT_CMSG integer? control messages beside a time stamp
---@field SOF_TIMESTAMPING_OPT_TSONLY integer? a time stamp without the packet
---@field SOF_TIMESTAMPING_OPT_STATS integer? statistics of TCP beside it
---@field SOF_TIMESTAMPING_OPT_PKTINFO integer? the device and the length beside it
---@field SOF_TIMESTAMPING_OPT_TX_SWHW integer? software and hardware time stamps
---@field SOF_TIMESTAMPING_BIND_PHC integer? the clock of the device is chosen
---@field SOF_TIMESTAMPING_OPT_ID_TCP integer? numbers of TCP begin with the option
---@field SOF_TIMESTAMPING_OPT_RX_FILTER integer? only what was asked for
---@field IP_PMTUDISC_DONT integer? path MTU discovery: never
---@field IPV6_PMTUDISC_DONT integer? path MTU discovery: never
---@field IP_PMTUDISC_WANT integer? path MTU discovery: as the route says
---@field IPV6_PMTUDISC_WANT integer? path MTU discovery: as the route says
---@field IP_PMTUDISC_DO integer? path MTU discovery: always; what is too long is refused
---@field IPV6_PMTUDISC_DO integer? path MTU discovery: always; what is too long is refused
---@field IP_PMTUDISC_PROBE integer? path MTU discovery: always, and the path MTU is not obeyed
---@field IPV6_PMTUDISC_PROBE integer? path MTU discovery: always, and the path MTU is not obeyed
---@field IP_PMTUDISC_INTERFACE integer? path MTU discovery: only the MTU of the interface counts
---@field IPV6_PMTUDISC_INTERFACE integer? path MTU discovery: only the MTU of the interface counts
---@field IP_PMTUDISC_OMIT integer? path MTU discovery: the same, and fragments may be made
---@field IPV6_PMTUDISC_OMIT integer? path MTU discovery: the same, and fragments may be made
---@field SO_EE_ORIGIN_NONE integer? who tells of an error: nobody
---@field SO_EE_ORIGIN_LOCAL integer? who tells of an error: this host
---@field SO_EE_ORIGIN_ICMP integer? who tells of an error: a host, by ICMP
---@field SO_EE_ORIGIN_ICMP6 integer? who tells of an error: a host, by ICMPv6
---@field SO_EE_ORIGIN_TXSTATUS integer? who tells of an error: a time stamp
---@field SO_EE_ORIGIN_ZEROCOPY integer? who tells of an error: a zero-copy send is done
---@field SO_EE_ORIGIN_TXTIME integer? who tells of an error: a packet missed its time
---@field SO_EE_ORIGIN_TIMESTAMPING integer? the same as `SO_EE_ORIGIN_TXSTATUS`
---@field PACKET_HOST integer? a packet went to this host
---@field PACKET_BROADCAST integer? a packet went to all
---@field PACKET_MULTICAST integer? a packet went to a group
---@field PACKET_OTHERHOST integer? a packet went to another host
---@field PACKET_OUTGOING integer? a packet went from this host
---@field PACKET_LOOPBACK integer? a packet went looped back
---@field PACKET_MR_MULTICAST integer? what to receive more: a group
---@field PACKET_MR_PROMISC integer? what to receive more: all packets
---@field PACKET_MR_ALLMULTI integer? what to receive more: all groups
---@field PACKET_MR_UNICAST integer? what to receive more: another address
---@field PACKET_FANOUT_HASH integer? how a group shares packets out
---@field PACKET_FANOUT_LB integer? how a group shares packets out
---@field PACKET_FANOUT_CPU integer? how a group shares packets out
---@field PACKET_FANOUT_ROLLOVER integer? how a group shares packets out
---@field PACKET_FANOUT_RND integer? how a group shares packets out
---@field PACKET_FANOUT_QM integer? how a group shares packets out
---@field PACKET_FANOUT_CBPF integer? how a group shares packets out
---@field PACKET_FANOUT_EBPF integer? how a group shares packets out
---@field ETH_P_ALL integer? protocol of the link layer: all protocols
---@field ETH_P_IP integer? protocol of the link layer: IPv4
---@field ETH_P_ARP integer? protocol of the link layer: ARP
---@field ETH_P_IPV6 integer? protocol of the link layer: IPv6
---@field ETH_P_8021Q integer? protocol of the link layer: VLAN
---@field ETH_P_PAE integer? protocol of the link layer: 802.1X
---@field ETH_P_LLDP integer? protocol of the link layer: LLDP
---@field TCP_ESTABLISHED integer? state of a connection
---@field TCP_SYN_SENT integer? state of a connection
---@field TCP_SYN_RECV integer? state of a connection
---@field TCP_FIN_WAIT1 integer? state of a connection
---@field TCP_FIN_WAIT2 integer? state of a connection
---@field TCP_TIME_WAIT integer? state of a connection
---@field TCP_CLOSE integer? state of a connection
---@field TCP_CLOSE_WAIT integer? state of a connection
---@field TCP_LAST_ACK integer? state of a connection
---@field TCP_LISTEN integer? state of a connection
---@field TCP_CLOSING integer? state of a connection
---@field VMADDR_CID_ANY integer? any virtual machine
---@field VMADDR_CID_HYPERVISOR integer? the hypervisor
---@field VMADDR_CID_LOCAL integer? this machine
---@field VMADDR_CID_HOST integer? the host
---@field VMADDR_PORT_ANY integer? any port
---@field NETLINK_ROUTE integer? protocol of netlink sockets
---@field NETLINK_USERSOCK integer? protocol of netlink sockets
---@field NETLINK_FIREWALL integer? protocol of netlink sockets
---@field NETLINK_SOCK_DIAG integer? protocol of netlink sockets
---@field NETLINK_NFLOG integer? protocol of netlink sockets
---@field NETLINK_XFRM integer? protocol of netlink sockets
---@field NETLINK_SELINUX integer? protocol of netlink sockets
---@field NETLINK_AUDIT integer? protocol of netlink sockets
---@field NETLINK_CONNECTOR integer? protocol of netlink sockets
---@field NETLINK_NETFILTER integer? protocol of netlink sockets
---@field NETLINK_KOBJECT_UEVENT integer? protocol of netlink sockets
---@field NETLINK_GENERIC integer? protocol of netlink sockets
---@field NETLINK_CRYPTO integer? protocol of netlink sockets
---@field CAN_RAW integer? protocol of CAN sockets: frames
---@field CAN_BCM integer? protocol of CAN sockets: the broadcast manager
---@field CAN_ISOTP integer? protocol of CAN sockets: ISO-TP
---@field CAN_J1939 integer? protocol of CAN sockets: J1939
---@field CAN_EFF_FLAG integer? extended frame
---@field CAN_RTR_FLAG integer? remote request
---@field CAN_ERR_FLAG integer? error frame
---@field CAN_SFF_MASK integer? bits of a standard identifier
---@field CAN_EFF_MASK integer? bits of an extended identifier
---@field CAN_ERR_MASK integer? bits of an error
---@field BTPROTO_L2CAP integer? protocol of Bluetooth sockets
---@field BTPROTO_HCI integer? protocol of Bluetooth sockets
---@field BTPROTO_SCO integer? protocol of Bluetooth sockets
---@field BTPROTO_RFCOMM integer? protocol of Bluetooth sockets
---@field ALG_OP_DECRYPT integer? value of the control message algsetop
---@field ALG_OP_ENCRYPT integer? value of the control message algsetop
---@field CAN_BCM_CAN_FD_FRAME integer? of the broadcast manager of CAN
---@field CAN_BCM_RX_ANNOUNCE_RESUME integer? of the broadcast manager of CAN
---@field CAN_BCM_RX_CHANGED integer? of the broadcast manager of CAN
---@field CAN_BCM_RX_CHECK_DLC integer? of the broadcast manager of CAN
---@field CAN_BCM_RX_DELETE integer? of the broadcast manager of CAN
---@field CAN_BCM_RX_FILTER_ID integer? of the broadcast manager of CAN
---@field CAN_BCM_RX_NO_AUTOTIMER integer? of the broadcast manager of CAN
---@field CAN_BCM_RX_READ integer? of the broadcast manager of CAN
---@field CAN_BCM_RX_RTR_FRAME integer? of the broadcast manager of CAN
---@field CAN_BCM_RX_SETUP integer? of the broadcast manager of CAN
---@field CAN_BCM_RX_STATUS integer? of the broadcast manager of CAN
---@field CAN_BCM_RX_TIMEOUT integer? of the broadcast manager of CAN
---@field CAN_BCM_SETTIMER integer? of the broadcast manager of CAN
---@field CAN_BCM_STARTTIMER integer? of the broadcast manager of CAN
---@field CAN_BCM_TX_ANNOUNCE integer? of the broadcast manager of CAN
---@field CAN_BCM_TX_COUNTEVT integer? of the broadcast manager of CAN
---@field CAN_BCM_TX_CP_CAN_ID integer? of the broadcast manager of CAN
---@field CAN_BCM_TX_DELETE integer? of the broadcast manager of CAN
---@field CAN_BCM_TX_EXPIRED integer? of the broadcast manager of CAN
---@field CAN_BCM_TX_READ integer? of the broadcast manager of CAN
---@field CAN_BCM_TX_RESET_MULTI_IDX integer? of the broadcast manager of CAN
---@field CAN_BCM_TX_SEND integer? of the broadcast manager of CAN
---@field CAN_BCM_TX_SETUP integer? of the broadcast manager of CAN
---@field CAN_BCM_TX_STATUS integer? of the broadcast manager of CAN
---@field J1939_EE_INFO_NONE integer? of J1939
---@field J1939_EE_INFO_TX_ABORT integer? of J1939
---@field J1939_FILTER_MAX integer? of J1939
---@field J1939_IDLE_ADDR integer? of J1939
---@field J1939_MAX_UNICAST_ADDR integer? of J1939
---@field J1939_NLA_BYTES_ACKED integer? of J1939
---@field J1939_NLA_PAD integer? of J1939
---@field J1939_NO_ADDR integer? of J1939
---@field J1939_NO_NAME integer? of J1939
---@field J1939_NO_PGN integer? of J1939
---@field J1939_PGN_ADDRESS_CLAIMED integer? of J1939
---@field J1939_PGN_ADDRESS_COMMANDED integer? of J1939
---@field J1939_PGN_MAX integer? of J1939
---@field J1939_PGN_PDU1_MAX integer? of J1939
---@field J1939_PGN_REQUEST integer? of J1939
---@field PACKET_FASTROUTE integer? a packet was routed fast
---@field TIPC_ADDR_ID integer? of TIPC
---@field TIPC_ADDR_NAME integer? of TIPC
---@field TIPC_ADDR_NAMESEQ integer? of TIPC
---@field TIPC_CFG_SRV integer? of TIPC
---@field TIPC_CLUSTER_SCOPE integer? of TIPC
---@field TIPC_CRITICAL_IMPORTANCE integer? of TIPC
---@field TIPC_HIGH_IMPORTANCE integer? of TIPC
---@field TIPC_LOW_IMPORTANCE integer? of TIPC
---@field TIPC_MEDIUM_IMPORTANCE integer? of TIPC
---@field TIPC_NODE_SCOPE integer? of TIPC
---@field TIPC_PUBLISHED integer? of TIPC
---@field TIPC_SUBSCR_TIMEOUT integer? of TIPC
---@field TIPC_SUB_CANCEL integer? of TIPC
---@field TIPC_SUB_PORTS integer? of TIPC
---@field TIPC_SUB_SERVICE integer? of TIPC
---@field TIPC_TOP_SRV integer? of TIPC
---@field TIPC_WAIT_FOREVER integer? of TIPC
---@field TIPC_WITHDRAWN integer? of TIPC
---@field TIPC_ZONE_SCOPE integer? of TIPC
---@field HCI_DEV_NONE integer? of Bluetooth
---@field HCI_CHANNEL_RAW integer? of Bluetooth
---@field HCI_CHANNEL_USER integer? of Bluetooth
---@field HCI_CHANNEL_MONITOR integer? of Bluetooth
---@field HCI_CHANNEL_CONTROL integer? of Bluetooth
---@field HCI_CHANNEL_LOGGING integer? of Bluetooth
---@field BDADDR_BREDR integer? of Bluetooth
---@field BDADDR_LE_PUBLIC integer? of Bluetooth
---@field BDADDR_LE_RANDOM integer? of Bluetooth
---@field BT_SECURITY_SDP integer? of Bluetooth
---@field BT_SECURITY_LOW integer? of Bluetooth
---@field BT_SECURITY_MEDIUM integer? of Bluetooth
---@field BT_SECURITY_HIGH integer? of Bluetooth
---@field BT_SECURITY_FIPS integer? of Bluetooth
---@field BT_FLUSHABLE_OFF integer? of Bluetooth
---@field BT_FLUSHABLE_ON integer? of Bluetooth
---@field BT_POWER_FORCE_ACTIVE_OFF integer? of Bluetooth
---@field BT_POWER_FORCE_ACTIVE_ON integer? of Bluetooth
---@field BT_VOICE_TRANSPARENT integer? of Bluetooth
---@field BT_VOICE_CVSD_16BIT integer? of Bluetooth
---@field BT_MODE_BASIC integer? of Bluetooth
---@field BT_MODE_ERTM integer? of Bluetooth
---@field BT_MODE_STREAMING integer? of Bluetooth
---@field BT_MODE_LE_FLOWCTL integer? of Bluetooth
---@field BT_MODE_EXT_FLOWCTL integer? of Bluetooth
---@field IPTOS_LOWDELAY integer? old value of the TOS byte
---@field IPTOS_THROUGHPUT integer? old value of the TOS byte
---@field IPTOS_RELIABILITY integer? old value of the TOS byte
---@field IPTOS_MINCOST integer? old value of the TOS byte
---@field ALG_SET_AEAD_ASSOCLEN integer? control message: bytes that are only authenticated
---@field ALG_SET_AEAD_AUTHSIZE integer? `sock:algsetaeadauthsize`
---@field ALG_SET_DRBG_ENTROPY integer? `sock:algsetdrbgentropy`
---@field ALG_SET_IV integer? control message: the initialization vector
---@field ALG_SET_KEY integer? `sock:algsetkey`
---@field ALG_SET_KEY_BY_KEY_SERIAL integer? `sock:algsetkeyserial`
---@field ALG_SET_OP integer? control message: decrypt (0) or encrypt (1)
---@field BT_DEFER_SETUP integer? `sock:btdefersetup`
---@field BT_RCVMTU integer? `sock:btrcvmtu`
---@field BT_SECURITY integer? `sock:btsecurity`
---@field BT_SNDMTU integer? `sock:btsndmtu`
---@field CAN_ISOTP_LL_OPTS integer? `sock:isotplloptions`
---@field CAN_ISOTP_OPTS integer? `sock:isotpopts`
---@field CAN_ISOTP_RECV_FC integer? `sock:isotprecvfc`
---@field CAN_ISOTP_RX_STMIN integer? `sock:isotprxstmin`
---@field CAN_ISOTP_TX_STMIN integer? `sock:isotptxstmin`
---@field CAN_RAW_ERR_FILTER integer? `sock:canerrfilter`
---@field CAN_RAW_FD_FRAMES integer? `sock:canfdframes`
---@field CAN_RAW_FILTER integer? `sock:canfilter`
---@field CAN_RAW_JOIN_FILTERS integer? `sock:canjoinfilters`
---@field CAN_RAW_LOOPBACK integer? `sock:canloopback`
---@field CAN_RAW_RECV_OWN_MSGS integer? `sock:canrecvownmsgs`
---@field CAN_RAW_XL_FRAMES integer? `sock:canxlframes`
---@field DCCP_SOCKOPT_AVAILABLE_CCIDS integer? `sock:dccpavailableccids`
---@field DCCP_SOCKOPT_CCID integer? `sock:dccpccid`
---@field DCCP_SOCKOPT_GET_CUR_MPS integer? `sock:dccpcurmps`
---@field DCCP_SOCKOPT_PACKET_SIZE integer? `sock:dccppacketsize`
---@field DCCP_SOCKOPT_QPOLICY_ID integer? `sock:dccpqpolicyid`
---@field DCCP_SOCKOPT_QPOLICY_TXQLEN integer? `sock:dccpqpolicytxqlen`
---@field DCCP_SOCKOPT_RECV_CSCOV integer? `sock:dccprecvcscov`
---@field DCCP_SOCKOPT_RX_CCID integer? `sock:dccprxccid`
---@field DCCP_SOCKOPT_SEND_CSCOV integer? `sock:dccpsendcscov`
---@field DCCP_SOCKOPT_SERVER_TIMEWAIT integer? `sock:dccpservertimewait`
---@field DCCP_SOCKOPT_SERVICE integer? `sock:dccpservice`
---@field DCCP_SOCKOPT_TX_CCID integer? `sock:dccptxccid`
---@field ICMP6_FILTER integer? `sock:icmp6filter`
---@field ICMP_FILTER integer? `sock:icmpfilter`
---@field IP6T_SO_ORIGINAL_DST integer? `sock:originaldst` of IPv6
---@field IPV6_ADDR_PREFERENCES integer? `sock:addrpreferences`
---@field IPV6_AUTOFLOWLABEL integer? `sock:autoflowlabel`
---@field IPV6_CHECKSUM integer? `sock:ipv6checksum`
---@field IPV6_DONTFRAG integer? `sock:dontfrag` of IPv6
---@field IPV6_FLOWINFO integer? `sock:recvflowinfo`
---@field IPV6_FLOWINFO_SEND integer? `sock:flowinfosend`
---@field IPV6_FLOWLABEL_MGR integer? `sock:flowlabel`
---@field IPV6_FREEBIND integer? `sock:freebind` of IPv6
---@field IPV6_HDRINCL integer? `sock:hdrincl` of IPv6
---@field IPV6_JOIN_ANYCAST integer? `sock:joinanycast`
---@field IPV6_LEAVE_ANYCAST integer? `sock:leaveanycast`
---@field IPV6_MINHOPCOUNT integer? `sock:minttl` of IPv6
---@field IPV6_MTU integer? `sock:mtu` of IPv6
---@field IPV6_MTU_DISCOVER integer? `sock:mtudiscover` of IPv6
---@field IPV6_MULTICAST_ALL integer? `sock:mcastall` of IPv6
---@field IPV6_MULTICAST_HOPS integer? `sock:mcastttl` of IPv6
---@field IPV6_MULTICAST_LOOP integer? `sock:mcastloop` of IPv6
---@field IPV6_RECVDSTOPTS integer? `sock:recvdstopts`
---@field IPV6_RECVERR_RFC4884 integer? `sock:recverr4884` of IPv6
---@field IPV6_RECVFRAGSIZE integer? `sock:recvfragsize` of IPv6
---@field IPV6_RECVHOPLIMIT integer? `sock:recvttl` of IPv6
---@field IPV6_RECVHOPOPTS integer? `sock:recvhopopts`
---@field IPV6_RECVORIGDSTADDR integer? `sock:recvorigdstaddr` of IPv6
---@field IPV6_RECVPATHMTU integer? `sock:recvpathmtu`
---@field IPV6_RECVPKTINFO integer? `sock:recvpktinfo` of IPv6
---@field IPV6_RECVRTHDR integer? `sock:recvrthdr`
---@field IPV6_RECVTCLASS integer? `sock:recvtos` of IPv6
---@field IPV6_ROUTER_ALERT integer? `sock:routeralert` of IPv6
---@field IPV6_ROUTER_ALERT_ISOLATE integer? `sock:routeralertisolate`
---@field IPV6_RTHDRDSTOPTS integer? `sock:rthdrdstopts`
---@field IPV6_TRANSPARENT integer? `sock:transparent` of IPv6
---@field IPV6_UNICAST_HOPS integer? `sock:ttl` of IPv6
---@field IPV6_UNICAST_IF integer? `sock:unicastif` of IPv6
---@field IPV6_USE_MIN_MTU integer? `sock:ipv6usemin`
---@field IPV6_V6ONLY integer? `sock:ipv6only`
---@field IP_BINDANY integer? `sock:freebind`
---@field IP_BIND_ADDRESS_NO_PORT integer? `sock:bindaddressnoport`
---@field IP_CHECKSUM integer? `sock:recvchecksum`
---@field IP_DONTFRAG integer? `sock:dontfrag`
---@field IP_FREEBIND integer? `sock:freebind`
---@field IP_HDRINCL integer? `sock:hdrincl`
---@field IP_LOCAL_PORT_RANGE integer? `sock:localportrange`
---@field IP_MINTTL integer? `sock:minttl`
---@field IP_MTU integer? `sock:mtu`
---@field IP_MTU_DISCOVER integer? `sock:mtudiscover`
---@field IP_MULTICAST_ALL integer? `sock:mcastall`
---@field IP_MULTICAST_LOOP integer? `sock:mcastloop`
---@field IP_MULTICAST_TTL integer? `sock:mcastttl`
---@field IP_NODEFRAG integer? `sock:nodefrag`
---@field IP_PASSSEC integer? `sock:ippasssec`
---@field IP_PROTOCOL integer? `sock:ipprotocol`
---@field IP_RECVERR_RFC4884 integer? `sock:recverr4884`
---@field IP_RECVFRAGSIZE integer? `sock:recvfragsize`
---@field IP_RECVORIGDSTADDR integer? `sock:recvorigdstaddr`
---@field IP_RECVPKTINFO integer? `sock:recvpktinfo`
---@field IP_ROUTER_ALERT integer? `sock:routeralert`
---@field IP_TRANSPARENT integer? `sock:transparent`
---@field IP_UNICAST_IF integer? `sock:unicastif`
---@field MPTCP_INFO integer? `sock:mptcpinfo`
---@field NETLINK_ADD_MEMBERSHIP integer? `sock:netlinkaddmembership`
---@field NETLINK_BROADCAST_ERROR integer? `sock:netlinkbroadcasterror`
---@field NETLINK_CAP_ACK integer? `sock:netlinkcapack`
---@field NETLINK_DROP_MEMBERSHIP integer? `sock:netlinkdropmembership`
---@field NETLINK_EXT_ACK integer? `sock:netlinkextack`
---@field NETLINK_GET_STRICT_CHK integer? `sock:netlinkgetstrictchk`
---@field NETLINK_LISTEN_ALL_NSID integer? `sock:netlinklistenallnsid`
---@field NETLINK_LIST_MEMBERSHIPS integer? `sock:netlinklistmemberships`
---@field NETLINK_NO_ENOBUFS integer? `sock:netlinknoenobufs`
---@field NETLINK_PKTINFO integer? `sock:netlinkpktinfo`
---@field PACKET_ADD_MEMBERSHIP integer? `sock:packetaddmembership`
---@field PACKET_AUXDATA integer? `sock:packetauxdata`
---@field PACKET_COPY_THRESH integer? `sock:packetcopythresh`
---@field PACKET_DROP_MEMBERSHIP integer? `sock:packetdropmembership`
---@field PACKET_FANOUT integer? `sock:packetfanout`
---@field PACKET_IGNORE_OUTGOING integer? `sock:packetignoreoutgoing`
---@field PACKET_LOSS integer? `sock:packetloss`
---@field PACKET_ORIGDEV integer? `sock:packetorigdev`
---@field PACKET_QDISC_BYPASS integer? `sock:packetqdiscbypass`
---@field PACKET_RESERVE integer? `sock:packetreserve`
---@field PACKET_ROLLOVER_STATS integer? `sock:packetrolloverstats`
---@field PACKET_STATISTICS integer? `sock:packetstatistics`
---@field PACKET_TIMESTAMP integer? `sock:packettimestamp`
---@field PACKET_TX_HAS_OFF integer? `sock:packettxhasoff`
---@field PACKET_VERSION integer? `sock:packetversion`
---@field PACKET_VNET_HDR integer? `sock:packetvnethdr`
---@field PACKET_VNET_HDR_SZ integer? `sock:packetvnethdrsz`
---@field SCM_INQ integer? control message: bytes that are left in the receive queue
---@field SCM_J1939_DEST_ADDR integer? control message: the address that a message was for
---@field SCM_J1939_DEST_NAME integer? control message: the name that a message was for
---@field SCM_J1939_ERRQUEUE integer? control message: how a transfer goes
---@field SCM_J1939_PRIO integer? control message: the priority of a message
---@field SCM_PIDFD integer? control message: a descriptor of the sending process
---@field SCM_TS_OPT_ID integer? control message: the number of the time stamp of what is sent
---@field SCTP_EVENTS integer? `sock:sctpevents`
---@field SCTP_INITMSG integer? `sock:sctpinitmsg`
---@field SCTP_NODELAY integer? `sock:sctpnodelay`
---@field SCTP_RCVINFO integer? control message: the stream and the protocol of an SCTP message
---@field SCTP_RECVRCVINFO integer? `sock:sctprecvrcvinfo`
---@field SCTP_SNDINFO integer? control message: the stream and the protocol of an SCTP message
---@field SO_ACCEPTCONN integer? `sock:acceptconn`
---@field SO_ATTACH_BPF integer? `sock:attachbpf`
---@field SO_ATTACH_REUSEPORT_EBPF integer? `sock:attachreuseportbpf`
---@field SO_BINDTODEVICE integer? `sock:bindtodevice`
---@field SO_BINDTOIFINDEX integer? `sock:bindtoifindex`
---@field SO_BPF_EXTENSIONS integer? `sock:bpfextensions`
---@field SO_BROADCAST integer? `sock:broadcast`
---@field SO_BUF_LOCK integer? `sock:bufferlock`
---@field SO_BUSY_POLL integer? `sock:busypoll`
---@field SO_BUSY_POLL_BUDGET integer? `sock:busypollbudget`
---@field SO_CNX_ADVICE integer? `sock:cnxadvice`
---@field SO_COOKIE integer? `sock:cookie`
---@field SO_DEBUG integer? `sock:debug`
---@field SO_DOMAIN integer? `sock:domain`
---@field SO_DONTROUTE integer? `sock:dontroute`
---@field SO_INCOMING_CPU integer? `sock:incomingcpu`
---@field SO_INCOMING_NAPI_ID integer? `sock:incomingnapiid`
---@field SO_INQ integer? `sock:inq`
---@field SO_J1939_ERRQUEUE integer? `sock:j1939errqueue`
---@field SO_J1939_FILTER integer? `sock:j1939filter`
---@field SO_J1939_PROMISC integer? `sock:j1939promisc`
---@field SO_J1939_SEND_PRIO integer? `sock:j1939sendprio`
---@field SO_KEEPALIVE integer? `sock:keepalive`
---@field SO_LINGER integer? `sock:linger`
---@field SO_MARK integer? `sock:mark`
---@field SO_MAX_PACING_RATE integer? `sock:maxpacingrate`
---@field SO_MEMINFO integer? `sock:meminfo`
---@field SO_NETNS_COOKIE integer? `sock:netnscookie`
---@field SO_NOFCS integer? `sock:nofcs`
---@field SO_NO_CHECK integer? `sock:nocheck`
---@field SO_OOBINLINE integer? `sock:oobinline`
---@field SO_ORIGINAL_DST integer? `sock:originaldst`
---@field SO_PASSCRED integer? `sock:passcred`
---@field SO_PASSPIDFD integer? `sock:passpidfd`
---@field SO_PASSRIGHTS integer? `sock:passrights`
---@field SO_PASSSEC integer? `sock:passsec`
---@field SO_PEEK_OFF integer? `sock:peekoff`
---@field SO_PEERCRED integer? `sock:peercred`
---@field SO_PEERGROUPS integer? `sock:peergroups`
---@field SO_PEERPIDFD integer? `sock:peerpidfd`
---@field SO_PEERSEC integer? `sock:peersec`
---@field SO_PREFER_BUSY_POLL integer? `sock:preferbusypoll`
---@field SO_PRIORITY integer? `sock:priority`
---@field SO_RCVBUF integer? `sock:rcvbuf`
---@field SO_RCVBUFFORCE integer? `sock:rcvbufforce`
---@field SO_RCVLOWAT integer? `sock:rcvlowat`
---@field SO_RCVMARK integer? `sock:rcvmark`
---@field SO_RCVPRIORITY integer? `sock:rcvpriority`
---@field SO_RCVTIMEO integer? `sock:rcvtimeo`
---@field SO_RESERVE_MEM integer? `sock:reservemem`
---@field SO_REUSEADDR integer? `sock:reuseaddr`
---@field SO_REUSEPORT integer? `sock:reuseport`
---@field SO_REUSEPORT_LB integer? `sock:reuseportlb`
---@field SO_RTABLE integer? `sock:setfib`
---@field SO_RXQ_OVFL integer? `sock:rxqovfl`
---@field SO_SELECT_ERR_QUEUE integer? `sock:selecterrqueue`
---@field SO_SETFIB integer? `sock:setfib`
---@field SO_SNDBUF integer? `sock:sndbuf`
---@field SO_SNDBUFFORCE integer? `sock:sndbufforce`
---@field SO_SNDLOWAT integer? `sock:sndlowat`
---@field SO_SNDTIMEO integer? `sock:sndtimeo`
---@field SO_TIMESTAMP integer? `sock:timestamp`
---@field SO_TIMESTAMPING integer? `sock:timestamping`
---@field SO_TIMESTAMPNS integer? `sock:timestampns`
---@field SO_TXREHASH integer? `sock:txrehash`
---@field SO_TXTIME integer? `sock:txtime`
---@field SO_USER_COOKIE integer? `sock:usercookie`
---@field SO_VM_SOCKETS_BUFFER_MAX_SIZE integer? `sock:vsockbuffermaxsize`
---@field SO_VM_SOCKETS_BUFFER_MIN_SIZE integer? `sock:vsockbufferminsize`
---@field SO_VM_SOCKETS_BUFFER_SIZE integer? `sock:vsockbuffersize`
---@field SO_VM_SOCKETS_CONNECT_TIMEOUT integer? `sock:vsockconnecttimeout`
---@field SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD integer? `sock:vsockconnecttimeout`
---@field SO_VM_SOCKETS_NONBLOCK_TXRX integer? `sock:vsocknonblocktxrx`
---@field SO_VM_SOCKETS_PEER_HOST_VM_ID integer? `sock:vsockpeerhostvmid`
---@field SO_VM_SOCKETS_TRUSTED integer? `sock:vsocktrusted`
---@field SO_WIFI_STATUS integer? `sock:wifistatus`
---@field SO_ZEROCOPY integer? `sock:zerocopy`
---@field TCP_CC_INFO integer? `sock:tcpccinfo`
---@field TCP_CM_INQ integer? control message: bytes that are left in the receive queue
---@field TCP_CONGESTION integer? `sock:tcpcongestion`
---@field TCP_CONNECTIONTIMEOUT integer? `sock:tcpconnectiontimeout`
---@field TCP_CORK integer? `sock:tcpcork`
---@field TCP_DEFER_ACCEPT integer? `sock:tcpdeferaccept`
---@field TCP_DELACK_MAX_US integer? `sock:tcpdelackmax`
---@field TCP_FASTOPEN integer? `sock:tcpfastopen`
---@field TCP_FASTOPEN_CONNECT integer? `sock:tcpfastopenconnect`
---@field TCP_FASTOPEN_KEY integer? `sock:tcpfastopenkey`
---@field TCP_FASTOPEN_NO_COOKIE integer? `sock:tcpfastopennocookie`
---@field TCP_INFO integer? `sock:tcpinfo`
---@field TCP_INQ integer? `sock:tcpinq`
---@field TCP_IS_MPTCP integer? `sock:tcpismptcp`
---@field TCP_KEEPALIVE integer? `sock:tcpkeepalive`
---@field TCP_KEEPCNT integer? `sock:tcpkeepcnt`
---@field TCP_KEEPIDLE integer? `sock:tcpkeepalive`
---@field TCP_KEEPINIT integer? `sock:tcpconnectiontimeout`
---@field TCP_KEEPINTVL integer? `sock:tcpkeepintvl`
---@field TCP_LINGER2 integer? `sock:tcplinger2`
---@field TCP_MAXSEG integer? `sock:tcpmaxseg`
---@field TCP_MD5SIG integer? `sock:tcpmd5sig`
---@field TCP_MD5SIG_EXT integer? `sock:tcpmd5sigext`
---@field TCP_NODELAY integer? `sock:tcpnodelay`
---@field TCP_NOOPT integer? `sock:tcpnoopt`
---@field TCP_NOPUSH integer? `sock:tcpcork`
---@field TCP_NOTSENT_LOWAT integer? `sock:tcpnotsentlowat`
---@field TCP_QUEUE_SEQ integer? `sock:tcpqueueseq`
---@field TCP_QUICKACK integer? `sock:tcpquickack`
---@field TCP_REPAIR integer? `sock:tcprepair`
---@field TCP_REPAIR_OPTIONS integer? `sock:tcprepairoptions`
---@field TCP_REPAIR_QUEUE integer? `sock:tcprepairqueue`
---@field TCP_REPAIR_WINDOW integer? `sock:tcprepairwindow`
---@field TCP_RTO_MAX_MS integer? `sock:tcprtomax`
---@field TCP_RTO_MIN_US integer? `sock:tcprtomin`
---@field TCP_SAVED_SYN integer? `sock:tcpsavedsyn`
---@field TCP_SAVE_SYN integer? `sock:tcpsavesyn`
---@field TCP_SYNCNT integer? `sock:tcpsyncnt`
---@field TCP_THIN_DUPACK integer? `sock:tcpthindupack`
---@field TCP_THIN_LINEAR_TIMEOUTS integer? `sock:tcpthinlineartimeouts`
---@field TCP_TIMESTAMP integer? `sock:tcptimestamp`
---@field TCP_TX_DELAY integer? `sock:tcptxdelay`
---@field TCP_ULP integer? `sock:tcpulp`
---@field TCP_USER_TIMEOUT integer? `sock:tcpusertimeout`
---@field TCP_WINDOW_CLAMP integer? `sock:tcpwindowclamp`
---@field TIPC_CONN_TIMEOUT integer? `sock:tipcconntimeout`
---@field TIPC_DEST_DROPPABLE integer? `sock:tipcdestdroppable`
---@field TIPC_IMPORTANCE integer? `sock:tipcimportance`
---@field TIPC_SRC_DROPPABLE integer? `sock:tipcsrcdroppable`
---@field TLS_GET_RECORD_TYPE integer? control message: the type of the TLS record
---@field TLS_RX integer? `sock:tlsrx`
---@field TLS_RX_EXPECT_NO_PAD integer? `sock:tlsrxexpectnopad`
---@field TLS_SET_RECORD_TYPE integer? control message: the type of the TLS record to send
---@field TLS_TX integer? `sock:tlstx`
---@field TLS_TX_ZEROCOPY_RO integer? `sock:tlstxzerocopyro`
---@field UDPLITE_RECV_CSCOV integer? `sock:udpliterecvcscov`
---@field UDPLITE_SEND_CSCOV integer? `sock:udplitesendcscov`
---@field UDP_CORK integer? `sock:udpcork`
---@field UDP_ENCAP integer? `sock:udpencap`
---@field UDP_NO_CHECK6_RX integer? `sock:udpnocheck6rx`
---@field UDP_NO_CHECK6_TX integer? `sock:udpnocheck6tx`
local llsocket = {}

---Connects with a host, within a time: asks for its IPv6 and its IPv4 addresses,
---tries one after the other, and gives the first connection that stands, as
---RFC 8305 has it. It waits, but for nothing longer than `timeout`;
---[connector](connector.md) does the same in steps.
---
---The options:
---
---- `timeout`: milliseconds for all together (default: no limit)
---- `nonblock`: whether the socket is non-blocking (default false)
---- `set`: a table of options to set before, by the names of the socket's
---  methods: `{ tcpnodelay = true }`
---- `bind`: a local address, as text or as an addrinfo; its family is the only
---  one that is asked for
---- `family`, `socktype` (default `SOCK_STREAM`), `protocol`, `flags`: as for
---  `r:getaddrinfo`
---- `delay`: milliseconds between attempts, at least 10 (default 250)
---- `resolutiondelay`: milliseconds that IPv4 addresses wait for IPv6 ones
---  (default 50)
---- `first`: how many addresses of the first family are tried before one of the
---  other (default 1)
---- `resolver`: whom to ask (default: one of the module's own, with 16 threads)
---- `clock`: what tells the time (default `llsocket.now`)
---- `poll`: what waits (default `llsocket.poll`)
---- `open`: what makes the socket for an address (default: `socket.new`,
---  non-blocking)
---
---```lua
---local port = server:getsockname():port()
---local sock = assert(llsocket.connect('127.0.0.1', port, { timeout = 3000,
---  set = { tcpnodelay = true } }))
---```
---@param host? string|llsocket.addrinfo|table a name, a numeric address (as inet_aton(3) reads it: `'1.2'` is 1.0.0.2), the path of a unix socket (what has a slash, or begins with a NUL byte), an address, or a list of addresses, of which those are tried whose socket type is that of the first; nil is this host
---@param port? string|integer a number or a service's name
---@param options? table those above
---@return llsocket.socket? sock
---@return string? err what was tried, and why each failed
---@return integer? errno of the last attempt; `ETIMEDOUT` when the time was over, `EADDRNOTAVAIL` when there was no address, the system's when nobody could be asked for one (`EMFILE`)
---@return table? tried what was tried: a list of `{ address = , family = , err = , errno = }`; what failed to have an address has none, and an `EAI_*` number, or `asked = false` and the system's
function llsocket.connect(host, port, options) end

---Makes a socket that connections come to, bound to an address, with the options
---that servers want.
---
---The options:
---
---- `backlog`: how many connections may wait (default `SOMAXCONN`)
---- `reuseaddr`: whether bind(2) succeeds although old connections of the port
---  are in TIME_WAIT (default true)
---- `reuseport`: whether other sockets share the port (default false)
---- `ipv6only`: true for IPv6 alone, false for both families (default: both where
---  the host is any, else the system's)
---- `removestale`: whether the file of a unix socket that nobody has is removed
---  before (default true, by `unix.removestale`)
---- `nonblock`: whether the socket is non-blocking (default false)
---- `socktype` (default `SOCK_STREAM`; a `SOCK_DGRAM` socket is bound only) and
---  `protocol`
---- `set`: a table of more options, by the names of the socket's methods, which
---  are set before bind(2)
---
---```lua
---local server = assert(llsocket.listen(nil, 0))  -- port 0: any free one
---local port = server:getsockname():port()
---local client = assert(llsocket.connect('127.0.0.1', port))
---local sock = assert(server:accept())
---```
---@param host? string|llsocket.addrinfo a numeric address; a name, which the system may ask name servers for; the path of a unix socket (what has a slash, or begins with a NUL byte); or an address. nil is any address of this host, IPv6 and IPv4 on one socket
---@param port? string|integer a number or a service's name; nil and 0 are any free port
---@param options? table those above
---@return llsocket.socket? sock
---@return string? err the last address that was tried and what strerror(3) says of it; where a name has no address the name, and what gai_strerror(3) says
---@return integer? errno or an `EAI_*` number
function llsocket.listen(host, port, options) end

---Milliseconds of the monotonic clock, with fractions: a time to count from, that
---no one sets. What is left until a deadline is what a wait takes.
---
---```lua
---local deadline = llsocket.now() + 20
---while llsocket.now() < deadline do
---  a:recvable(deadline - llsocket.now())
---end
---```
---@return number msec
function llsocket.now() end

---Seconds since 1970, with fractions: the clock that kernel timestamps
---(`sock:timestamp`) and other hosts go by. It may be set, so deadlines go by
---`llsocket.now`.
---
---```lua
---print(os.date('%H:%M:%S', math.floor(llsocket.time())))
---```
---@return number sec to the microsecond
function llsocket.time() end

---Waits until one of many descriptors is ready, or until the time is over: all
---that poll(2) does. For many descriptors that stay the same a
---poller costs less; see `poller.new`.
---
---```lua
---a:send('hello')
---local ready = assert(llsocket.poll({ [b] = 'rw', [server] = 'r' }, 1000))
---print(ready[b], ready[server])  --> rw nil
---```
---@param set table what to wait for: the keys are sockets, events, pollers, integers, Lua files, or objects with a method `fd` or `getfd`; the values are letters: `r` to receive, `w` to send, `p` for urgent data
---@param msec? number milliseconds, a fraction is rounded up; 0 or less looks without waiting, nil or `math.huge` is no limit
---@return table? ready what is ready: the keys of the set, and the same letters, and `e` for an error, `h` for a hang-up
---@return string? err what strerror(3) says: one of them is closed (`EBADF`)
---@return boolean? timeout true when the time is over, and after a signal
---@return integer? errno `EINTR` after a signal
function llsocket.poll(set, msec) end

---All constants by name, as a table: `pairs(llsocket)` sees only those that were
---asked for before.
---
---```lua
---for name, value in pairs(llsocket.constants()) do
---  if name:find '^SOCK_' then print(name, value) end
---end
---```
---@return table constants `{ AF_INET = 2, ... }`
function llsocket.constants() end

return llsocket
