-- SPDX-License-Identifier: MIT
-- Made by `make generate` from the documentation blocks. A row: its
-- name, its page and key, and each parameter and result with its type.
return {
  {
    name = "llsocket.constants", page = "README", key = "constants",
    returns = {
      { "constants", "table" },
    },
  },
  {
    name = "errno.name", page = "errno", key = "name",
    params = {
      { "number", "integer" },
    },
    returns = {
      { "name", "string?" },
    },
  },
  {
    name = "errno.strerror", page = "errno", key = "strerror",
    params = {
      { "number", "integer" },
    },
    returns = {
      { "text", "string" },
    },
  },
  {
    name = "errno.numbers", page = "errno", key = "numbers",
    returns = {
      { "numbers", "table" },
    },
  },
  {
    name = "ai:family", page = "addrinfo", key = "family",
    method = true,
    returns = {
      { "family", "integer" },
    },
  },
  {
    name = "ai:socktype", page = "addrinfo", key = "socktype",
    method = true,
    returns = {
      { "socktype", "integer" },
    },
  },
  {
    name = "ai:protocol", page = "addrinfo", key = "protocol",
    method = true,
    returns = {
      { "protocol", "integer" },
    },
  },
  {
    name = "ai:canonname", page = "addrinfo", key = "canonname",
    method = true,
    returns = {
      { "name", "string?" },
    },
  },
  {
    name = "ai:port", page = "addrinfo", key = "port",
    method = true,
    returns = {
      { "port", "integer?" },
    },
  },
  {
    name = "ai:addr", page = "addrinfo", key = "addr",
    method = true,
    returns = {
      { "addr", "string?" },
    },
  },
  {
    name = "ai:getnameinfo", page = "addrinfo", key = "getnameinfo",
    method = true,
    params = {
      { "...", "integer" },
    },
    returns = {
      { "ni", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "inet.getaddrinfo", page = "inet", key = "getaddrinfo",
    params = {
      { "host", "string", true },
      { "port", "string|integer", true },
      { "socktype", "integer", true },
      { "protocol", "integer", true },
      { "...", "integer" },
    },
    returns = {
      { "list", "llsocket.addrinfo[]?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "inet.gethostname", page = "inet", key = "gethostname",
    returns = {
      { "name", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "unix.getaddrinfo", page = "unix", key = "getaddrinfo",
    params = {
      { "path", "string" },
      { "socktype", "integer", true },
      { "protocol", "integer", true },
      { "...", "integer" },
    },
    returns = {
      { "ai", "llsocket.addrinfo?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "device.getifaddrs", page = "device", key = "getifaddrs",
    returns = {
      { "list", "table[]?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "device.index", page = "device", key = "index",
    params = {
      { "ifname", "string|integer" },
    },
    returns = {
      { "index", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "device.name", page = "device", key = "name",
    params = {
      { "index", "integer" },
    },
    returns = {
      { "name", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "r:getaddrinfo", page = "resolver", key = "getaddrinfo",
    method = true,
    params = {
      { "host", "string", true },
      { "port", "string|integer", true },
      { "hints", "table", true },
    },
    returns = {
      { "q", "llsocket.query?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "r:getnameinfo", page = "resolver", key = "getnameinfo",
    method = true,
    params = {
      { "ai", "llsocket.addrinfo" },
      { "...", "integer" },
    },
    returns = {
      { "q", "llsocket.query?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "resolver.new", page = "resolver", key = "new",
    params = {
      { "threads", "integer", true },
      { "queries", "integer", true },
    },
    returns = {
      { "r", "llsocket.resolver?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "r:fd", page = "resolver", key = "fd",
    method = true,
    returns = {
      { "fd", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "r:next", page = "resolver", key = "next",
    method = true,
    returns = {
      { "q", "llsocket.query?" },
    },
  },
  {
    name = "r:close", page = "resolver", key = "close",
    method = true,
  },
  {
    name = "q:result", page = "query", key = "result",
    method = true,
    returns = {
      { "list", "llsocket.addrinfo[]?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "number", "integer?" },
    },
  },
  {
    name = "q:cancel", page = "query", key = "cancel",
    method = true,
  },
  {
    name = "buffer.new", page = "buffer", key = "new",
    params = {
      { "room", "integer", true },
      { "max", "integer", true },
    },
    returns = {
      { "buf", "llsocket.buffer" },
    },
  },
  {
    name = "buf:room", page = "buffer", key = "room",
    method = true,
    returns = {
      { "bytes", "integer" },
    },
  },
  {
    name = "buf:add", page = "buffer", key = "add",
    method = true,
    params = {
      { "data", "string|llsocket.buffer" },
    },
    returns = {
      { "ok", "boolean" },
    },
  },
  {
    name = "buf:sub", page = "buffer", key = "sub",
    method = true,
    params = {
      { "i", "integer", true },
      { "j", "integer", true },
    },
    returns = {
      { "str", "string" },
    },
  },
  {
    name = "buf:uint", page = "buffer", key = "uint",
    method = true,
    params = {
      { "i", "integer" },
      { "n", "integer" },
      { "little", "boolean", true },
    },
    returns = {
      { "value", "integer?" },
    },
  },
  {
    name = "buf:int", page = "buffer", key = "int",
    method = true,
    params = {
      { "i", "integer" },
      { "n", "integer" },
      { "little", "boolean", true },
    },
    returns = {
      { "value", "integer?" },
    },
  },
  {
    name = "buf:find", page = "buffer", key = "find",
    method = true,
    params = {
      { "what", "string|integer" },
      { "init", "integer", true },
    },
    returns = {
      { "i", "integer?" },
      { "j", "integer?" },
    },
  },
  {
    name = "buf:consume", page = "buffer", key = "consume",
    method = true,
    params = {
      { "n", "integer" },
    },
    returns = {
      { "left", "integer" },
    },
  },
  {
    name = "buf:clear", page = "buffer", key = "clear",
    method = true,
  },
  {
    name = "buf:read", page = "buffer", key = "read",
    method = true,
    gone = true,
    params = {
      { "fd", "integer|file*|userdata" },
      { "n", "integer", true },
      { "offset", "integer", true },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "buf:adduint", page = "buffer", key = "adduint",
    method = true,
    params = {
      { "value", "integer" },
      { "n", "integer" },
      { "little", "boolean", true },
    },
    returns = {
      { "ok", "boolean" },
    },
  },
  {
    name = "buf:reserve", page = "buffer", key = "reserve",
    method = true,
    params = {
      { "n", "integer" },
    },
    returns = {
      { "p", "userdata?" },
      { "room", "integer?" },
    },
  },
  {
    name = "buf:commit", page = "buffer", key = "commit",
    method = true,
    params = {
      { "n", "integer" },
    },
  },
  {
    name = "buf:pointer", page = "buffer", key = "pointer",
    method = true,
    returns = {
      { "p", "userdata" },
      { "len", "integer" },
    },
  },
  {
    name = "buf:split", page = "buffer", key = "split",
    method = true,
    params = {
      { "size", "integer" },
      { "max", "integer", true },
    },
    returns = {
      { "records", "string[]" },
    },
  },
  {
    name = "buf:frames", page = "buffer", key = "frames",
    method = true,
    params = {
      { "width", "integer" },
      { "little", "boolean", true },
      { "max", "integer", true },
    },
    returns = {
      { "records", "string[]?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "buf:addframes", page = "buffer", key = "addframes",
    method = true,
    params = {
      { "list", "table" },
      { "width", "integer" },
      { "little", "boolean", true },
    },
    returns = {
      { "ok", "boolean" },
    },
  },
  {
    name = "iovec.new", page = "iovec", key = "new",
    returns = {
      { "iov", "llsocket.iovec" },
    },
  },
  {
    name = "iov:bytes", page = "iovec", key = "bytes",
    method = true,
    returns = {
      { "bytes", "integer" },
    },
  },
  {
    name = "iov:add", page = "iovec", key = "add",
    method = true,
    params = {
      { "str", "string" },
    },
    returns = {
      { "ok", "boolean" },
      { "idx", "integer?" },
    },
  },
  {
    name = "iov:addn", page = "iovec", key = "addn",
    method = true,
    params = {
      { "n", "integer" },
    },
    returns = {
      { "ok", "boolean" },
      { "idx", "integer?" },
    },
  },
  {
    name = "iov:set", page = "iovec", key = "set",
    method = true,
    params = {
      { "str", "string" },
      { "idx", "integer" },
    },
    returns = {
      { "ok", "boolean" },
    },
  },
  {
    name = "iov:get", page = "iovec", key = "get",
    method = true,
    params = {
      { "idx", "integer" },
    },
    returns = {
      { "str", "string?" },
    },
  },
  {
    name = "iov:del", page = "iovec", key = "del",
    method = true,
    params = {
      { "idx", "integer" },
    },
    returns = {
      { "str", "string?" },
    },
  },
  {
    name = "iov:concat", page = "iovec", key = "concat",
    method = true,
    params = {
      { "offset", "integer", true },
      { "nbyte", "integer", true },
    },
    returns = {
      { "str", "string" },
    },
  },
  {
    name = "iov:consume", page = "iovec", key = "consume",
    method = true,
    params = {
      { "n", "integer" },
    },
    returns = {
      { "left", "integer" },
    },
  },
  {
    name = "iov:writev", page = "iovec", key = "writev",
    method = true,
    gone = true,
    params = {
      { "fd", "integer|file*|userdata" },
      { "offset", "integer", true },
      { "nbyte", "integer", true },
    },
    returns = {
      { "n", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "iov:readv", page = "iovec", key = "readv",
    method = true,
    gone = true,
    params = {
      { "fd", "integer|file*|userdata" },
      { "offset", "integer", true },
      { "nbyte", "integer", true },
    },
    returns = {
      { "n", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "socket.new", page = "socket", key = "new",
    params = {
      { "ai", "llsocket.addrinfo" },
      { "nonblock", "boolean", true },
    },
    returns = {
      { "sock", "llsocket.socket?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "socket.pair", page = "socket", key = "pair",
    params = {
      { "socktype", "integer" },
      { "nonblock", "boolean", true },
      { "protocol", "integer", true },
    },
    returns = {
      { "socks", "llsocket.socket[]?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "socket.wrap", page = "socket", key = "wrap",
    params = {
      { "fd", "integer" },
    },
    returns = {
      { "sock", "llsocket.socket?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "socket.borrow", page = "socket", key = "borrow",
    params = {
      { "fd", "integer|file*|userdata" },
    },
    returns = {
      { "sock", "llsocket.socket?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "socket.shutdown", page = "socket", key = "shutdown",
    fails = true,
    params = {
      { "fd", "integer|file*|userdata" },
      { "flag", "integer", true },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "socket.close", page = "socket", key = "close",
    fails = true,
    params = {
      { "fd", "integer" },
      { "flag", "integer", true },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:shutdown", page = "socket", key = "shutdown",
    method = true,
    fails = true,
    params = {
      { "flag", "integer", true },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:close", page = "socket", key = "close",
    method = true,
    fails = true,
    params = {
      { "flag", "integer", true },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:unwrap", page = "socket", key = "unwrap",
    method = true,
    returns = {
      { "fd", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:dup", page = "socket", key = "dup",
    method = true,
    params = {
      { "ai", "llsocket.addrinfo", true },
    },
    returns = {
      { "sock", "llsocket.socket?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:fd", page = "socket", key = "fd",
    method = true,
    returns = {
      { "fd", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:family", page = "socket", key = "family",
    method = true,
    returns = {
      { "family", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:socktype", page = "socket", key = "socktype",
    method = true,
    returns = {
      { "socktype", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:protocol", page = "socket", key = "protocol",
    method = true,
    returns = {
      { "protocol", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:getfd", page = "socket", key = "getfd",
    method = true,
    returns = {
      { "fd", "integer" },
    },
  },
  {
    name = "sock:setfd", page = "socket", key = "setfd",
    method = true,
    params = {
      { "fd", "integer" },
    },
  },
  {
    name = "sock:dirty", page = "socket", key = "dirty",
    method = true,
    returns = {
      { "dirty", "boolean" },
    },
  },
  {
    name = "sock:bind", page = "socket", key = "bind",
    method = true,
    fails = true,
    params = {
      { "ai", "llsocket.addrinfo", true },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:connect", page = "socket", key = "connect",
    method = true,
    params = {
      { "ai", "llsocket.addrinfo", true },
    },
    returns = {
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:listen", page = "socket", key = "listen",
    method = true,
    fails = true,
    params = {
      { "backlog", "integer", true },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:accept", page = "socket", key = "accept",
    method = true,
    returns = {
      { "sock", "llsocket.socket?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:acceptfd", page = "socket", key = "acceptfd",
    method = true,
    returns = {
      { "fd", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:getsockname", page = "socket", key = "getsockname",
    method = true,
    returns = {
      { "ai", "llsocket.addrinfo?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:getpeername", page = "socket", key = "getpeername",
    method = true,
    returns = {
      { "ai", "llsocket.addrinfo?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:send", page = "socket", key = "send",
    method = true,
    gone = true,
    params = {
      { "msg", "string|llsocket.buffer" },
      { "...", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:sendto", page = "socket", key = "sendto",
    method = true,
    gone = true,
    params = {
      { "msg", "string|llsocket.buffer" },
      { "ai", "llsocket.addrinfo" },
      { "...", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:recv", page = "socket", key = "recv",
    method = true,
    gone = true,
    params = {
      { "bufsize", "integer", true },
      { "...", "integer" },
    },
    returns = {
      { "msg", "string?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
      { "length", "integer?" },
    },
  },
  {
    name = "sock:recvfrom", page = "socket", key = "recvfrom",
    method = true,
    gone = true,
    params = {
      { "bufsize", "integer", true },
      { "...", "integer" },
    },
    returns = {
      { "msg", "string?" },
      { "ai", "llsocket.addrinfo?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
      { "length", "integer?" },
    },
  },
  {
    name = "sock:sendfile", page = "socket", key = "sendfile",
    method = true,
    gone = true,
    params = {
      { "fd", "integer|file*|userdata" },
      { "bytes", "integer" },
      { "offset", "integer", true },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:recv_into", page = "socket", key = "recv_into",
    method = true,
    gone = true,
    params = {
      { "buf", "llsocket.buffer" },
      { "bufsize", "integer", true },
      { "...", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
      { "length", "integer?" },
    },
  },
  {
    name = "sock:recv_onto", page = "socket", key = "recv_onto",
    method = true,
    gone = true,
    params = {
      { "buf", "llsocket.buffer" },
      { "bufsize", "integer", true },
      { "...", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
      { "length", "integer?" },
    },
  },
  {
    name = "sock:recvfrom_into", page = "socket", key = "recvfrom_into",
    method = true,
    gone = true,
    params = {
      { "buf", "llsocket.buffer" },
      { "ai", "llsocket.addrinfo" },
      { "bufsize", "integer", true },
      { "...", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
      { "length", "integer?" },
    },
  },
  {
    name = "sock:send_part", page = "socket", key = "send_part",
    method = true,
    gone = true,
    params = {
      { "data", "string|llsocket.buffer" },
      { "i", "integer", true },
      { "j", "integer", true },
      { "...", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:sendv", page = "socket", key = "sendv",
    method = true,
    gone = true,
    params = {
      { "list", "table" },
      { "skip", "integer", true },
      { "...", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:sender", page = "socket", key = "sender",
    method = true,
    returns = {
      { "send", "function" },
    },
  },
  {
    name = "sock:receiver", page = "socket", key = "receiver",
    method = true,
    params = {
      { "buf", "llsocket.buffer", true },
    },
    returns = {
      { "recv", "function" },
    },
  },
  {
    name = "sock:sendable", page = "socket", key = "sendable",
    method = true,
    params = {
      { "msec", "number", true },
      { "exception", "boolean", true },
    },
    returns = {
      { "ok", "boolean" },
      { "err", "string?" },
      { "timeout", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:recvable", page = "socket", key = "recvable",
    method = true,
    params = {
      { "msec", "number", true },
      { "exception", "boolean", true },
    },
    returns = {
      { "ok", "boolean" },
      { "err", "string?" },
      { "timeout", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:atmark", page = "socket", key = "atmark",
    method = true,
    returns = {
      { "atmark", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "socket.options", page = "socket", key = "options",
    returns = {
      { "names", "string[]" },
    },
  },
  {
    name = "sock:error", page = "socket", key = "error",
    method = true,
    returns = {
      { "number", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:cloexec", page = "socket", key = "cloexec",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:nonblock", page = "socket", key = "nonblock",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:mcastjoin", page = "socket", key = "mcastjoin",
    method = true,
    fails = true,
    params = {
      { "mcaddr", "string" },
      { "ifname", "string|integer", true },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:mcastleave", page = "socket", key = "mcastleave",
    method = true,
    fails = true,
    params = {
      { "mcaddr", "string" },
      { "ifname", "string|integer", true },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:mcastjoinsrc", page = "socket", key = "mcastjoinsrc",
    method = true,
    fails = true,
    params = {
      { "mcaddr", "string" },
      { "srcaddr", "string" },
      { "ifname", "string|integer", true },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:mcastleavesrc", page = "socket", key = "mcastleavesrc",
    method = true,
    fails = true,
    params = {
      { "mcaddr", "string" },
      { "srcaddr", "string" },
      { "ifname", "string|integer", true },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:mcastblocksrc", page = "socket", key = "mcastblocksrc",
    method = true,
    fails = true,
    params = {
      { "mcaddr", "string" },
      { "srcaddr", "string" },
      { "ifname", "string|integer", true },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:mcastunblocksrc", page = "socket", key = "mcastunblocksrc",
    method = true,
    fails = true,
    params = {
      { "mcaddr", "string" },
      { "srcaddr", "string" },
      { "ifname", "string|integer", true },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:mcastif", page = "socket", key = "mcastif",
    method = true,
    params = {
      { "ifname", "string|integer", true },
    },
    returns = {
      { "ifname", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "cmsghdr.new", page = "cmsghdr", key = "new",
    params = {
      { "sol", "integer" },
      { "scm", "integer" },
      { "data", "string" },
    },
    returns = {
      { "cmsg", "llsocket.cmsghdr" },
    },
  },
  {
    name = "cmsghdr.rights", page = "cmsghdr", key = "rights",
    params = {
      { "fd", "integer|file*|userdata" },
      { "...", "integer|file*|userdata" },
    },
    returns = {
      { "cmsg", "llsocket.cmsghdr" },
    },
  },
  {
    name = "cmsg:level", page = "cmsghdr", key = "level",
    method = true,
    returns = {
      { "sol", "integer" },
    },
  },
  {
    name = "cmsg:type", page = "cmsghdr", key = "type",
    method = true,
    returns = {
      { "scm", "integer" },
    },
  },
  {
    name = "cmsg:data", page = "cmsghdr", key = "data",
    method = true,
    returns = {
      { "...", "string|integer" },
    },
  },
  {
    name = "cmsghdrs.new", page = "cmsghdrs", key = "new",
    params = {
      { "bytes", "integer", true },
    },
    returns = {
      { "cmsgs", "llsocket.cmsghdrs" },
    },
  },
  {
    name = "cmsgs:push", page = "cmsghdrs", key = "push",
    method = true,
    params = {
      { "cmsg", "llsocket.cmsghdr" },
    },
  },
  {
    name = "cmsgs:shift", page = "cmsghdrs", key = "shift",
    method = true,
    returns = {
      { "cmsg", "llsocket.cmsghdr?" },
    },
  },
  {
    name = "msghdr.new", page = "msghdr", key = "new",
    returns = {
      { "mh", "llsocket.msghdr" },
    },
  },
  {
    name = "mh:name", page = "msghdr", key = "name",
    method = true,
    params = {
      { "ai", "llsocket.addrinfo", true },
    },
    returns = {
      { "ai", "llsocket.addrinfo?" },
    },
  },
  {
    name = "mh:iov", page = "msghdr", key = "iov",
    method = true,
    params = {
      { "iov", "llsocket.iovec|llsocket.buffer", true },
    },
    returns = {
      { "iov", "llsocket.iovec|llsocket.buffer|nil" },
    },
  },
  {
    name = "mh:control", page = "msghdr", key = "control",
    method = true,
    params = {
      { "cmsgs", "llsocket.cmsghdrs", true },
    },
    returns = {
      { "cmsgs", "llsocket.cmsghdrs?" },
    },
  },
  {
    name = "mh:flags", page = "msghdr", key = "flags",
    method = true,
    returns = {
      { "flags", "integer" },
    },
  },
  {
    name = "mh:bytes", page = "msghdr", key = "bytes",
    method = true,
    returns = {
      { "bytes", "integer" },
    },
  },
  {
    name = "sock:sendmsg", page = "socket", key = "sendmsg",
    method = true,
    gone = true,
    params = {
      { "mh", "llsocket.msghdr" },
      { "...", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:recvmsg", page = "socket", key = "recvmsg",
    method = true,
    gone = true,
    params = {
      { "mh", "llsocket.msghdr" },
      { "...", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
      { "length", "integer?" },
    },
  },
  {
    name = "sock:sendfd", page = "socket", key = "sendfd",
    method = true,
    gone = true,
    params = {
      { "fd", "integer|file*|userdata" },
      { "ai", "llsocket.addrinfo", true },
      { "...", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:recvfd", page = "socket", key = "recvfd",
    method = true,
    gone = true,
    params = {
      { "...", "integer" },
    },
    returns = {
      { "fd", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:sendmmsg", page = "socket", key = "sendmmsg",
    method = true,
    gone = true,
    params = {
      { "list", "table" },
      { "dest", "llsocket.addrinfo|table", true },
      { "...", "integer" },
    },
    returns = {
      { "n", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:recvmmsg", page = "socket", key = "recvmmsg",
    method = true,
    gone = true,
    params = {
      { "n", "integer" },
      { "bufsize", "integer" },
      { "names", "boolean|table", true },
      { "...", "integer" },
    },
    returns = {
      { "msgs", "string[]?" },
      { "names", "llsocket.addrinfo[]?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
      { "cut", "integer?" },
    },
  },
  {
    name = "sock:recvmmsg_into", page = "socket", key = "recvmmsg_into",
    method = true,
    gone = true,
    params = {
      { "bufs", "llsocket.buffer[]" },
      { "names", "table", true },
      { "...", "integer" },
    },
    returns = {
      { "n", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
      { "cut", "integer?" },
    },
  },
  {
    name = "sock:sendseg", page = "socket", key = "sendseg",
    method = true,
    gone = true,
    params = {
      { "data", "string|llsocket.buffer|table" },
      { "size", "integer" },
      { "ai", "llsocket.addrinfo", true },
      { "...", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:recvseg", page = "socket", key = "recvseg",
    method = true,
    gone = true,
    params = {
      { "bufsize", "integer", true },
      { "...", "integer" },
    },
    returns = {
      { "msgs", "string[]?" },
      { "ai", "llsocket.addrinfo?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
      { "cut", "boolean?" },
    },
  },
  {
    name = "sock:recvseg_into", page = "socket", key = "recvseg_into",
    method = true,
    gone = true,
    params = {
      { "buf", "llsocket.buffer" },
      { "ai", "llsocket.addrinfo", true },
      { "...", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "size", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
      { "cut", "boolean?" },
    },
  },
  {
    name = "sock:acceptconn", page = "socket", key = "acceptconn",
    method = true,
    option = true,
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:broadcast", page = "socket", key = "broadcast",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:debug", page = "socket", key = "debug",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:dontroute", page = "socket", key = "dontroute",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:ipv6only", page = "socket", key = "ipv6only",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:keepalive", page = "socket", key = "keepalive",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:linger", page = "socket", key = "linger",
    method = true,
    option = true,
    params = {
      { "value", "integer", true },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:mcastloop", page = "socket", key = "mcastloop",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:mcastttl", page = "socket", key = "mcastttl",
    method = true,
    option = true,
    params = {
      { "value", "integer", true },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:oobinline", page = "socket", key = "oobinline",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:passcred", page = "socket", key = "passcred",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:rcvbuf", page = "socket", key = "rcvbuf",
    method = true,
    option = true,
    params = {
      { "value", "integer", true },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:rcvlowat", page = "socket", key = "rcvlowat",
    method = true,
    option = true,
    params = {
      { "value", "integer", true },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:rcvtimeo", page = "socket", key = "rcvtimeo",
    method = true,
    option = true,
    params = {
      { "value", "number", true },
    },
    returns = {
      { "value", "number?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:recverr", page = "socket", key = "recverr",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:reuseaddr", page = "socket", key = "reuseaddr",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:reuseport", page = "socket", key = "reuseport",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:sndbuf", page = "socket", key = "sndbuf",
    method = true,
    option = true,
    params = {
      { "value", "integer", true },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:sndlowat", page = "socket", key = "sndlowat",
    method = true,
    option = true,
    params = {
      { "value", "integer", true },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:sndtimeo", page = "socket", key = "sndtimeo",
    method = true,
    option = true,
    params = {
      { "value", "number", true },
    },
    returns = {
      { "value", "number?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcpcork", page = "socket", key = "tcpcork",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcpkeepalive", page = "socket", key = "tcpkeepalive",
    method = true,
    option = true,
    params = {
      { "value", "integer", true },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcpkeepcnt", page = "socket", key = "tcpkeepcnt",
    method = true,
    option = true,
    params = {
      { "value", "integer", true },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcpkeepintvl", page = "socket", key = "tcpkeepintvl",
    method = true,
    option = true,
    params = {
      { "value", "integer", true },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcpnodelay", page = "socket", key = "tcpnodelay",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:timestamp", page = "socket", key = "timestamp",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:udpgro", page = "socket", key = "udpgro",
    method = true,
    option = true,
    params = {
      { "value", "boolean", true },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
}
