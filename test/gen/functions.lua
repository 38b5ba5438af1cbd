-- SPDX-License-Identifier: MIT
-- Made by `make generate` from the documentation blocks. A row: its
-- name, its page and key, and each parameter and result with its type.
-- luacheck: ignore
return {
  {
    name = "llsocket.connect", page = "README", key = "connect",
    params = {
      { "host", "string|llsocket.addrinfo|table", true },
      { "port", "string|integer", true },
      { "options", "table", true },
    },
    returns = {
      { "sock", "llsocket.socket?" },
      { "err", "string?" },
      { "errno", "integer?" },
      { "tried", "table?" },
    },
  },
  {
    name = "connector.new", page = "connector", key = "new",
    params = {
      { "host", "string|llsocket.addrinfo|table", true },
      { "port", "string|integer", true },
      { "options", "table", true },
    },
    returns = {
      { "c", "llsocket.connector" },
    },
  },
  {
    name = "c:fd", page = "connector", key = "fd",
    method = true,
    returns = {
      { "fd", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "c:timeout", page = "connector", key = "timeout",
    method = true,
    returns = {
      { "msec", "number?" },
    },
  },
  {
    name = "c:step", page = "connector", key = "step",
    method = true,
    returns = {
      { "sock", "llsocket.socket?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
      { "tried", "table?" },
    },
  },
  {
    name = "c:close", page = "connector", key = "close",
    method = true,
  },
  {
    name = "llsocket.listen", page = "README", key = "listen",
    params = {
      { "host", "string|llsocket.addrinfo", true },
      { "port", "string|integer", true },
      { "options", "table", true },
    },
    returns = {
      { "sock", "llsocket.socket?" },
      { "err", "string?" },
      { "errno", "integer?" },
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
    name = "unix.removestale", page = "unix", key = "removestale",
    fails = true,
    params = {
      { "path", "string" },
    },
    returns = {
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
    name = "addrinfo.new", page = "addrinfo", key = "new",
    params = {
      { "fields", "table" },
    },
    returns = {
      { "ai", "llsocket.addrinfo?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "addrinfo.frombytes", page = "addrinfo", key = "frombytes",
    params = {
      { "bytes", "string" },
      { "socktype", "integer", true },
      { "protocol", "integer", true },
    },
    returns = {
      { "ai", "llsocket.addrinfo" },
    },
  },
  {
    name = "ai:fields", page = "addrinfo", key = "fields",
    method = true,
    returns = {
      { "fields", "table" },
    },
  },
  {
    name = "ai:bytes", page = "addrinfo", key = "bytes",
    method = true,
    returns = {
      { "bytes", "string" },
    },
  },
  {
    name = "ai:unmapped", page = "addrinfo", key = "unmapped",
    method = true,
    returns = {
      { "ai", "llsocket.addrinfo" },
    },
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
      { "data", "string|llsocket.buffer|table" },
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
    name = "socket.open", page = "socket", key = "open",
    params = {
      { "family", "integer" },
      { "socktype", "integer" },
      { "protocol", "integer", true },
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
    name = "sock:unwrap", page = "socket", key = "unwrap",
    method = true,
    returns = {
      { "fd", "integer?" },
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
    name = "sock:disconnect", page = "socket", key = "disconnect",
    method = true,
    fails = true,
    returns = {
      { "err", "string?" },
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
      { "data", "string|llsocket.buffer|table" },
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
      { "data", "string|llsocket.buffer|table" },
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
    name = "sock:send_part", page = "socket", key = "send_part",
    method = true,
    gone = true,
    params = {
      { "data", "string|llsocket.buffer|table" },
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
    name = "sock:getsockopt", page = "socket", key = "getsockopt",
    method = true,
    params = {
      { "level", "integer" },
      { "option", "integer" },
      { "size", "integer", true },
    },
    returns = {
      { "value", "integer|string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:setsockopt", page = "socket", key = "setsockopt",
    method = true,
    params = {
      { "level", "integer" },
      { "option", "integer" },
      { "value", "integer|boolean|string" },
    },
    returns = {
      { "ok", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:unread", page = "socket", key = "unread",
    method = true,
    returns = {
      { "bytes", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:unsent", page = "socket", key = "unsent",
    method = true,
    returns = {
      { "bytes", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:attachfilter", page = "socket", key = "attachfilter",
    method = true,
    params = {
      { "program", "table|string" },
    },
    returns = {
      { "ok", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:attachreuseport", page = "socket", key = "attachreuseport",
    method = true,
    params = {
      { "program", "table|string" },
    },
    returns = {
      { "ok", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:detachfilter", page = "socket", key = "detachfilter",
    method = true,
    returns = {
      { "ok", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:detachreuseport", page = "socket", key = "detachreuseport",
    method = true,
    returns = {
      { "ok", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:lockfilter", page = "socket", key = "lockfilter",
    method = true,
    returns = {
      { "ok", "boolean?" },
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
    name = "socket.inherited", page = "socket", key = "inherited",
    returns = {
      { "named", "table" },
      { "all", "table" },
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
      { "data", "llsocket.iovec|llsocket.buffer|string|table", true },
    },
    returns = {
      { "data", "llsocket.iovec|llsocket.buffer|string|table|nil" },
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
    name = "cmsg:name", page = "cmsghdr", key = "name",
    method = true,
    returns = {
      { "name", "string?" },
    },
  },
  {
    name = "cmsg:value", page = "cmsghdr", key = "value",
    method = true,
    returns = {
      { "value", "any" },
    },
  },
  {
    name = "cmsghdr.of", page = "cmsghdr", key = "of",
    params = {
      { "name", "string" },
      { "value", "any" },
    },
    returns = {
      { "cmsg", "llsocket.cmsghdr?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "batch.new", page = "batch", key = "new",
    params = {
      { "slots", "integer" },
      { "room", "integer" },
      { "control", "integer", true },
    },
    returns = {
      { "b", "llsocket.batch" },
    },
  },
  {
    name = "b:clear", page = "batch", key = "clear",
    method = true,
  },
  {
    name = "b:add", page = "batch", key = "add",
    method = true,
    params = {
      { "data", "string|llsocket.buffer|table" },
      { "ai", "llsocket.addrinfo", true },
      { "control", "table", true },
      { "segment", "integer", true },
    },
    returns = {
      { "i", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "b:next", page = "batch", key = "next",
    method = true,
    params = {
      { "i", "integer", true },
    },
    returns = {
      { "i", "integer" },
    },
  },
  {
    name = "b:data", page = "batch", key = "data",
    method = true,
    params = {
      { "i", "integer" },
    },
    returns = {
      { "data", "string?" },
    },
  },
  {
    name = "b:copy", page = "batch", key = "copy",
    method = true,
    params = {
      { "i", "integer" },
      { "buf", "llsocket.buffer" },
    },
    returns = {
      { "ok", "boolean?" },
    },
  },
  {
    name = "b:len", page = "batch", key = "len",
    method = true,
    params = {
      { "i", "integer" },
    },
    returns = {
      { "len", "integer?" },
      { "length", "integer?" },
    },
  },
  {
    name = "b:name", page = "batch", key = "name",
    method = true,
    params = {
      { "i", "integer" },
      { "ai", "llsocket.addrinfo", true },
    },
    returns = {
      { "ai", "llsocket.addrinfo?" },
    },
  },
  {
    name = "b:flags", page = "batch", key = "flags",
    method = true,
    params = {
      { "i", "integer" },
    },
    returns = {
      { "flags", "integer?" },
    },
  },
  {
    name = "b:segment", page = "batch", key = "segment",
    method = true,
    params = {
      { "i", "integer" },
    },
    returns = {
      { "size", "integer?" },
    },
  },
  {
    name = "b:datagrams", page = "batch", key = "datagrams",
    method = true,
    returns = {
      { "next", "function" },
    },
  },
  {
    name = "sock:recvbatch", page = "socket", key = "recvbatch",
    method = true,
    gone = true,
    params = {
      { "b", "llsocket.batch" },
      { "...", "integer" },
    },
    returns = {
      { "count", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:sendbatch", page = "socket", key = "sendbatch",
    method = true,
    gone = true,
    params = {
      { "b", "llsocket.batch" },
      { "...", "integer" },
    },
    returns = {
      { "sent", "integer?" },
      { "err", "string?" },
      { "again", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:udpgro", page = "socket", key = "udpgro",
    method = true,
    params = {
      { "on", "boolean", true },
    },
    returns = {
      { "on", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "b:control", page = "batch", key = "control",
    method = true,
    params = {
      { "i", "integer" },
      { "...", "string" },
    },
    returns = {
      { "control", "any" },
    },
  },
  {
    name = "llsocket.now", page = "README", key = "now",
    returns = {
      { "msec", "number" },
    },
  },
  {
    name = "llsocket.time", page = "README", key = "time",
    returns = {
      { "sec", "number" },
    },
  },
  {
    name = "llsocket.poll", page = "README", key = "poll",
    params = {
      { "set", "table" },
      { "msec", "number", true },
    },
    returns = {
      { "ready", "table?" },
      { "err", "string?" },
      { "timeout", "boolean?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "p:wait", page = "poller", key = "wait",
    method = true,
    params = {
      { "msec", "number", true },
      { "max", "integer", true },
    },
    returns = {
      { "iterator", "function?" },
      { "p", "llsocket.poller|string?" },
      { "n", "integer?" },
    },
  },
  {
    name = "p:add", page = "poller", key = "add",
    method = true,
    params = {
      { "obj", "any" },
      { "interest", "string" },
      { "value", "any", true },
    },
    returns = {
      { "ok", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "p:set", page = "poller", key = "set",
    method = true,
    params = {
      { "obj", "any" },
      { "interest", "string" },
      { "value", "any", true },
    },
    returns = {
      { "ok", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "p:remove", page = "poller", key = "remove",
    method = true,
    params = {
      { "obj", "any" },
    },
    returns = {
      { "ok", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "poller.new", page = "poller", key = "new",
    params = {
      { "backend", "string", true },
    },
    returns = {
      { "p", "llsocket.poller?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "p:close", page = "poller", key = "close",
    method = true,
  },
  {
    name = "p:fd", page = "poller", key = "fd",
    method = true,
    returns = {
      { "fd", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "event.new", page = "event", key = "new",
    returns = {
      { "event", "llsocket.event?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "event.set", page = "event", key = "set",
    fails = true,
    params = {
      { "number", "integer" },
    },
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "ev:set", page = "event", key = "set",
    method = true,
    fails = true,
    returns = {
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "ev:take", page = "event", key = "take",
    method = true,
    returns = {
      { "was", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "ev:fd", page = "event", key = "fd",
    method = true,
    returns = {
      { "fd", "integer?" },
      { "number", "integer|string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "ev:close", page = "event", key = "close",
    method = true,
  },
  {
    name = "llsocket.constants", page = "README", key = "constants",
    returns = {
      { "constants", "table" },
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
    name = "sock:addrpreferences", page = "socket", key = "addrpreferences",
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
    name = "sock:algsetaeadauthsize", page = "socket", key = "algsetaeadauthsize",
    method = true,
    option = true,
    params = {
      { "value", "string" },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:algsetdrbgentropy", page = "socket", key = "algsetdrbgentropy",
    method = true,
    option = true,
    params = {
      { "value", "string" },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:algsetkey", page = "socket", key = "algsetkey",
    method = true,
    option = true,
    params = {
      { "value", "string" },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:algsetkeyserial", page = "socket", key = "algsetkeyserial",
    method = true,
    option = true,
    params = {
      { "value", "integer" },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:attachbpf", page = "socket", key = "attachbpf",
    method = true,
    option = true,
    params = {
      { "value", "integer|file*|userdata" },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:attachreuseportbpf", page = "socket", key = "attachreuseportbpf",
    method = true,
    option = true,
    params = {
      { "value", "integer|file*|userdata" },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:autoflowlabel", page = "socket", key = "autoflowlabel",
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
    name = "sock:bindaddressnoport", page = "socket", key = "bindaddressnoport",
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
    name = "sock:bindtodevice", page = "socket", key = "bindtodevice",
    method = true,
    option = true,
    params = {
      { "value", "string|integer", true },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:bindtoifindex", page = "socket", key = "bindtoifindex",
    method = true,
    option = true,
    params = {
      { "value", "integer|string", true },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:bpfextensions", page = "socket", key = "bpfextensions",
    method = true,
    option = true,
    returns = {
      { "value", "integer?" },
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
    name = "sock:btdefersetup", page = "socket", key = "btdefersetup",
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
    name = "sock:btrcvmtu", page = "socket", key = "btrcvmtu",
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
    name = "sock:btsecurity", page = "socket", key = "btsecurity",
    method = true,
    option = true,
    params = {
      { "value", "table", true },
    },
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:btsndmtu", page = "socket", key = "btsndmtu",
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
    name = "sock:bufferlock", page = "socket", key = "bufferlock",
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
    name = "sock:busypoll", page = "socket", key = "busypoll",
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
    name = "sock:busypollbudget", page = "socket", key = "busypollbudget",
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
    name = "sock:canerrfilter", page = "socket", key = "canerrfilter",
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
    name = "sock:canfdframes", page = "socket", key = "canfdframes",
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
    name = "sock:canfilter", page = "socket", key = "canfilter",
    method = true,
    option = true,
    params = {
      { "value", "table[]", true },
    },
    returns = {
      { "value", "table[]?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:canjoinfilters", page = "socket", key = "canjoinfilters",
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
    name = "sock:canloopback", page = "socket", key = "canloopback",
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
    name = "sock:canrecvownmsgs", page = "socket", key = "canrecvownmsgs",
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
    name = "sock:canxlframes", page = "socket", key = "canxlframes",
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
    name = "sock:cnxadvice", page = "socket", key = "cnxadvice",
    method = true,
    option = true,
    params = {
      { "value", "integer" },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:cookie", page = "socket", key = "cookie",
    method = true,
    option = true,
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:dccpavailableccids", page = "socket", key = "dccpavailableccids",
    method = true,
    option = true,
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:dccpccid", page = "socket", key = "dccpccid",
    method = true,
    option = true,
    params = {
      { "value", "integer" },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:dccpcurmps", page = "socket", key = "dccpcurmps",
    method = true,
    option = true,
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:dccppacketsize", page = "socket", key = "dccppacketsize",
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
    name = "sock:dccpqpolicyid", page = "socket", key = "dccpqpolicyid",
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
    name = "sock:dccpqpolicytxqlen", page = "socket", key = "dccpqpolicytxqlen",
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
    name = "sock:dccprecvcscov", page = "socket", key = "dccprecvcscov",
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
    name = "sock:dccprxccid", page = "socket", key = "dccprxccid",
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
    name = "sock:dccpsendcscov", page = "socket", key = "dccpsendcscov",
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
    name = "sock:dccpservertimewait", page = "socket", key = "dccpservertimewait",
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
    name = "sock:dccpservice", page = "socket", key = "dccpservice",
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
    name = "sock:dccptxccid", page = "socket", key = "dccptxccid",
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
    name = "sock:domain", page = "socket", key = "domain",
    method = true,
    option = true,
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:dontfrag", page = "socket", key = "dontfrag",
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
    name = "sock:dstopts", page = "socket", key = "dstopts",
    method = true,
    option = true,
    params = {
      { "value", "string", true },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:flowinfosend", page = "socket", key = "flowinfosend",
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
    name = "sock:flowlabel", page = "socket", key = "flowlabel",
    method = true,
    option = true,
    params = {
      { "value", "table" },
    },
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:freebind", page = "socket", key = "freebind",
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
    name = "sock:hdrincl", page = "socket", key = "hdrincl",
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
    name = "sock:hopopts", page = "socket", key = "hopopts",
    method = true,
    option = true,
    params = {
      { "value", "string", true },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:icmp6filter", page = "socket", key = "icmp6filter",
    method = true,
    option = true,
    params = {
      { "value", "integer[]", true },
    },
    returns = {
      { "value", "integer[]?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:icmpfilter", page = "socket", key = "icmpfilter",
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
    name = "sock:incomingcpu", page = "socket", key = "incomingcpu",
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
    name = "sock:incomingnapiid", page = "socket", key = "incomingnapiid",
    method = true,
    option = true,
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:inq", page = "socket", key = "inq",
    method = true,
    option = true,
    params = {
      { "value", "boolean" },
    },
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:ipoptions", page = "socket", key = "ipoptions",
    method = true,
    option = true,
    params = {
      { "value", "string", true },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:ippasssec", page = "socket", key = "ippasssec",
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
    name = "sock:ipprotocol", page = "socket", key = "ipprotocol",
    method = true,
    option = true,
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:ipv6checksum", page = "socket", key = "ipv6checksum",
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
    name = "sock:ipv6usemin", page = "socket", key = "ipv6usemin",
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
    name = "sock:isotplloptions", page = "socket", key = "isotplloptions",
    method = true,
    option = true,
    params = {
      { "value", "table", true },
    },
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:isotpopts", page = "socket", key = "isotpopts",
    method = true,
    option = true,
    params = {
      { "value", "table", true },
    },
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:isotprecvfc", page = "socket", key = "isotprecvfc",
    method = true,
    option = true,
    params = {
      { "value", "table", true },
    },
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:isotprxstmin", page = "socket", key = "isotprxstmin",
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
    name = "sock:isotptxstmin", page = "socket", key = "isotptxstmin",
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
    name = "sock:j1939errqueue", page = "socket", key = "j1939errqueue",
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
    name = "sock:j1939filter", page = "socket", key = "j1939filter",
    method = true,
    option = true,
    params = {
      { "value", "table[]" },
    },
    returns = {
      { "value", "table[]?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:j1939promisc", page = "socket", key = "j1939promisc",
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
    name = "sock:j1939sendprio", page = "socket", key = "j1939sendprio",
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
    name = "sock:joinanycast", page = "socket", key = "joinanycast",
    method = true,
    option = true,
    params = {
      { "value", "table" },
    },
    returns = {
      { "value", "table?" },
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
    name = "sock:leaveanycast", page = "socket", key = "leaveanycast",
    method = true,
    option = true,
    params = {
      { "value", "table" },
    },
    returns = {
      { "value", "table?" },
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
    name = "sock:localportrange", page = "socket", key = "localportrange",
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
    name = "sock:mark", page = "socket", key = "mark",
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
    name = "sock:maxpacingrate", page = "socket", key = "maxpacingrate",
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
    name = "sock:mcastall", page = "socket", key = "mcastall",
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
    name = "sock:meminfo", page = "socket", key = "meminfo",
    method = true,
    option = true,
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:minttl", page = "socket", key = "minttl",
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
    name = "sock:mptcpinfo", page = "socket", key = "mptcpinfo",
    method = true,
    option = true,
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:mtu", page = "socket", key = "mtu",
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
    name = "sock:mtudiscover", page = "socket", key = "mtudiscover",
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
    name = "sock:netlinkaddmembership", page = "socket", key = "netlinkaddmembership",
    method = true,
    option = true,
    params = {
      { "value", "integer" },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:netlinkbroadcasterror", page = "socket", key = "netlinkbroadcasterror",
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
    name = "sock:netlinkcapack", page = "socket", key = "netlinkcapack",
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
    name = "sock:netlinkdropmembership", page = "socket", key = "netlinkdropmembership",
    method = true,
    option = true,
    params = {
      { "value", "integer" },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:netlinkextack", page = "socket", key = "netlinkextack",
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
    name = "sock:netlinkgetstrictchk", page = "socket", key = "netlinkgetstrictchk",
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
    name = "sock:netlinklistenallnsid", page = "socket", key = "netlinklistenallnsid",
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
    name = "sock:netlinklistmemberships", page = "socket", key = "netlinklistmemberships",
    method = true,
    option = true,
    returns = {
      { "value", "integer[]?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:netlinknoenobufs", page = "socket", key = "netlinknoenobufs",
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
    name = "sock:netlinkpktinfo", page = "socket", key = "netlinkpktinfo",
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
    name = "sock:netnscookie", page = "socket", key = "netnscookie",
    method = true,
    option = true,
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:nocheck", page = "socket", key = "nocheck",
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
    name = "sock:nodefrag", page = "socket", key = "nodefrag",
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
    name = "sock:nofcs", page = "socket", key = "nofcs",
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
    name = "sock:originaldst", page = "socket", key = "originaldst",
    method = true,
    option = true,
    returns = {
      { "value", "llsocket.addrinfo?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:packetaddmembership", page = "socket", key = "packetaddmembership",
    method = true,
    option = true,
    params = {
      { "value", "table" },
    },
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:packetauxdata", page = "socket", key = "packetauxdata",
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
    name = "sock:packetcopythresh", page = "socket", key = "packetcopythresh",
    method = true,
    option = true,
    params = {
      { "value", "integer" },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:packetdropmembership", page = "socket", key = "packetdropmembership",
    method = true,
    option = true,
    params = {
      { "value", "table" },
    },
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:packetfanout", page = "socket", key = "packetfanout",
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
    name = "sock:packetignoreoutgoing", page = "socket", key = "packetignoreoutgoing",
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
    name = "sock:packetloss", page = "socket", key = "packetloss",
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
    name = "sock:packetorigdev", page = "socket", key = "packetorigdev",
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
    name = "sock:packetqdiscbypass", page = "socket", key = "packetqdiscbypass",
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
    name = "sock:packetreserve", page = "socket", key = "packetreserve",
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
    name = "sock:packetrolloverstats", page = "socket", key = "packetrolloverstats",
    method = true,
    option = true,
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:packetstatistics", page = "socket", key = "packetstatistics",
    method = true,
    option = true,
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:packettimestamp", page = "socket", key = "packettimestamp",
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
    name = "sock:packettxhasoff", page = "socket", key = "packettxhasoff",
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
    name = "sock:packetversion", page = "socket", key = "packetversion",
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
    name = "sock:packetvnethdr", page = "socket", key = "packetvnethdr",
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
    name = "sock:packetvnethdrsz", page = "socket", key = "packetvnethdrsz",
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
    name = "sock:passpidfd", page = "socket", key = "passpidfd",
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
    name = "sock:passrights", page = "socket", key = "passrights",
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
    name = "sock:passsec", page = "socket", key = "passsec",
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
    name = "sock:pathmtu", page = "socket", key = "pathmtu",
    method = true,
    option = true,
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:peekoff", page = "socket", key = "peekoff",
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
    name = "sock:peercred", page = "socket", key = "peercred",
    method = true,
    option = true,
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:peergroups", page = "socket", key = "peergroups",
    method = true,
    option = true,
    returns = {
      { "value", "integer[]?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:peerpidfd", page = "socket", key = "peerpidfd",
    method = true,
    option = true,
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:peersec", page = "socket", key = "peersec",
    method = true,
    option = true,
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:preferbusypoll", page = "socket", key = "preferbusypoll",
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
    name = "sock:priority", page = "socket", key = "priority",
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
    name = "sock:rcvbufforce", page = "socket", key = "rcvbufforce",
    method = true,
    option = true,
    params = {
      { "value", "integer" },
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
    name = "sock:rcvmark", page = "socket", key = "rcvmark",
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
    name = "sock:rcvpriority", page = "socket", key = "rcvpriority",
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
    name = "sock:recvchecksum", page = "socket", key = "recvchecksum",
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
    name = "sock:recvdstaddr", page = "socket", key = "recvdstaddr",
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
    name = "sock:recvdstopts", page = "socket", key = "recvdstopts",
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
    name = "sock:recverr4884", page = "socket", key = "recverr4884",
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
    name = "sock:recvflowinfo", page = "socket", key = "recvflowinfo",
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
    name = "sock:recvfragsize", page = "socket", key = "recvfragsize",
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
    name = "sock:recvhopopts", page = "socket", key = "recvhopopts",
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
    name = "sock:recvipopts", page = "socket", key = "recvipopts",
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
    name = "sock:recvorigdstaddr", page = "socket", key = "recvorigdstaddr",
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
    name = "sock:recvpathmtu", page = "socket", key = "recvpathmtu",
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
    name = "sock:recvpktinfo", page = "socket", key = "recvpktinfo",
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
    name = "sock:recvretopts", page = "socket", key = "recvretopts",
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
    name = "sock:recvrthdr", page = "socket", key = "recvrthdr",
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
    name = "sock:recvtos", page = "socket", key = "recvtos",
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
    name = "sock:recvttl", page = "socket", key = "recvttl",
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
    name = "sock:reservemem", page = "socket", key = "reservemem",
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
    name = "sock:reuseportlb", page = "socket", key = "reuseportlb",
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
    name = "sock:routeralert", page = "socket", key = "routeralert",
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
    name = "sock:routeralertisolate", page = "socket", key = "routeralertisolate",
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
    name = "sock:rthdr", page = "socket", key = "rthdr",
    method = true,
    option = true,
    params = {
      { "value", "string", true },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:rthdrdstopts", page = "socket", key = "rthdrdstopts",
    method = true,
    option = true,
    params = {
      { "value", "string", true },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:rxqovfl", page = "socket", key = "rxqovfl",
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
    name = "sock:sctpevents", page = "socket", key = "sctpevents",
    method = true,
    option = true,
    params = {
      { "value", "string", true },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:sctpinitmsg", page = "socket", key = "sctpinitmsg",
    method = true,
    option = true,
    params = {
      { "value", "table", true },
    },
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:sctpnodelay", page = "socket", key = "sctpnodelay",
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
    name = "sock:sctprecvrcvinfo", page = "socket", key = "sctprecvrcvinfo",
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
    name = "sock:selecterrqueue", page = "socket", key = "selecterrqueue",
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
    name = "sock:setfib", page = "socket", key = "setfib",
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
    name = "sock:sndbufforce", page = "socket", key = "sndbufforce",
    method = true,
    option = true,
    params = {
      { "value", "integer" },
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
    name = "sock:tcpccinfo", page = "socket", key = "tcpccinfo",
    method = true,
    option = true,
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcpcongestion", page = "socket", key = "tcpcongestion",
    method = true,
    option = true,
    params = {
      { "value", "string", true },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcpconnectiontimeout", page = "socket", key = "tcpconnectiontimeout",
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
    name = "sock:tcpdeferaccept", page = "socket", key = "tcpdeferaccept",
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
    name = "sock:tcpdelackmax", page = "socket", key = "tcpdelackmax",
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
    name = "sock:tcpfastopen", page = "socket", key = "tcpfastopen",
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
    name = "sock:tcpfastopenconnect", page = "socket", key = "tcpfastopenconnect",
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
    name = "sock:tcpfastopenkey", page = "socket", key = "tcpfastopenkey",
    method = true,
    option = true,
    params = {
      { "value", "string", true },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcpfastopennocookie", page = "socket", key = "tcpfastopennocookie",
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
    name = "sock:tcpinfo", page = "socket", key = "tcpinfo",
    method = true,
    option = true,
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcpinq", page = "socket", key = "tcpinq",
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
    name = "sock:tcpismptcp", page = "socket", key = "tcpismptcp",
    method = true,
    option = true,
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
    name = "sock:tcplinger2", page = "socket", key = "tcplinger2",
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
    name = "sock:tcpmaxseg", page = "socket", key = "tcpmaxseg",
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
    name = "sock:tcpmd5sig", page = "socket", key = "tcpmd5sig",
    method = true,
    option = true,
    params = {
      { "value", "table" },
    },
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcpmd5sigext", page = "socket", key = "tcpmd5sigext",
    method = true,
    option = true,
    params = {
      { "value", "table" },
    },
    returns = {
      { "value", "table?" },
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
    name = "sock:tcpnoopt", page = "socket", key = "tcpnoopt",
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
    name = "sock:tcpnotsentlowat", page = "socket", key = "tcpnotsentlowat",
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
    name = "sock:tcpqueueseq", page = "socket", key = "tcpqueueseq",
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
    name = "sock:tcpquickack", page = "socket", key = "tcpquickack",
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
    name = "sock:tcprepair", page = "socket", key = "tcprepair",
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
    name = "sock:tcprepairoptions", page = "socket", key = "tcprepairoptions",
    method = true,
    option = true,
    params = {
      { "value", "table[]" },
    },
    returns = {
      { "value", "table[]?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcprepairqueue", page = "socket", key = "tcprepairqueue",
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
    name = "sock:tcprepairwindow", page = "socket", key = "tcprepairwindow",
    method = true,
    option = true,
    params = {
      { "value", "table", true },
    },
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcprtomax", page = "socket", key = "tcprtomax",
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
    name = "sock:tcprtomin", page = "socket", key = "tcprtomin",
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
    name = "sock:tcpsavedsyn", page = "socket", key = "tcpsavedsyn",
    method = true,
    option = true,
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcpsavesyn", page = "socket", key = "tcpsavesyn",
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
    name = "sock:tcpsyncnt", page = "socket", key = "tcpsyncnt",
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
    name = "sock:tcpthindupack", page = "socket", key = "tcpthindupack",
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
    name = "sock:tcpthinlineartimeouts", page = "socket", key = "tcpthinlineartimeouts",
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
    name = "sock:tcptimestamp", page = "socket", key = "tcptimestamp",
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
    name = "sock:tcptxdelay", page = "socket", key = "tcptxdelay",
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
    name = "sock:tcpulp", page = "socket", key = "tcpulp",
    method = true,
    option = true,
    params = {
      { "value", "string", true },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tcpusertimeout", page = "socket", key = "tcpusertimeout",
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
    name = "sock:tcpwindowclamp", page = "socket", key = "tcpwindowclamp",
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
    name = "sock:timestamping", page = "socket", key = "timestamping",
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
    name = "sock:timestampns", page = "socket", key = "timestampns",
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
    name = "sock:tipcconntimeout", page = "socket", key = "tipcconntimeout",
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
    name = "sock:tipcdestdroppable", page = "socket", key = "tipcdestdroppable",
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
    name = "sock:tipcimportance", page = "socket", key = "tipcimportance",
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
    name = "sock:tipcsrcdroppable", page = "socket", key = "tipcsrcdroppable",
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
    name = "sock:tlsrx", page = "socket", key = "tlsrx",
    method = true,
    option = true,
    params = {
      { "value", "string", true },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tlsrxexpectnopad", page = "socket", key = "tlsrxexpectnopad",
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
    name = "sock:tlstx", page = "socket", key = "tlstx",
    method = true,
    option = true,
    params = {
      { "value", "string", true },
    },
    returns = {
      { "value", "string?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:tlstxzerocopyro", page = "socket", key = "tlstxzerocopyro",
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
    name = "sock:tos", page = "socket", key = "tos",
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
    name = "sock:transparent", page = "socket", key = "transparent",
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
    name = "sock:ttl", page = "socket", key = "ttl",
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
    name = "sock:txrehash", page = "socket", key = "txrehash",
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
    name = "sock:txtime", page = "socket", key = "txtime",
    method = true,
    option = true,
    params = {
      { "value", "table", true },
    },
    returns = {
      { "value", "table?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:udpcork", page = "socket", key = "udpcork",
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
    name = "sock:udpencap", page = "socket", key = "udpencap",
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
    name = "sock:udpliterecvcscov", page = "socket", key = "udpliterecvcscov",
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
    name = "sock:udplitesendcscov", page = "socket", key = "udplitesendcscov",
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
    name = "sock:udpnocheck6rx", page = "socket", key = "udpnocheck6rx",
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
    name = "sock:udpnocheck6tx", page = "socket", key = "udpnocheck6tx",
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
    name = "sock:udpsegment", page = "socket", key = "udpsegment",
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
    name = "sock:unicastif", page = "socket", key = "unicastif",
    method = true,
    option = true,
    params = {
      { "value", "integer|string", true },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:usercookie", page = "socket", key = "usercookie",
    method = true,
    option = true,
    params = {
      { "value", "integer" },
    },
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:vsockbuffermaxsize", page = "socket", key = "vsockbuffermaxsize",
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
    name = "sock:vsockbufferminsize", page = "socket", key = "vsockbufferminsize",
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
    name = "sock:vsockbuffersize", page = "socket", key = "vsockbuffersize",
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
    name = "sock:vsockconnecttimeout", page = "socket", key = "vsockconnecttimeout",
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
    name = "sock:vsocknonblocktxrx", page = "socket", key = "vsocknonblocktxrx",
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
    name = "sock:vsockpeerhostvmid", page = "socket", key = "vsockpeerhostvmid",
    method = true,
    option = true,
    returns = {
      { "value", "integer?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:vsocktrusted", page = "socket", key = "vsocktrusted",
    method = true,
    option = true,
    returns = {
      { "value", "boolean?" },
      { "err", "string?" },
      { "errno", "integer?" },
    },
  },
  {
    name = "sock:wifistatus", page = "socket", key = "wifistatus",
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
    name = "sock:zerocopy", page = "socket", key = "zerocopy",
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
