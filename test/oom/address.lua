-- SPDX-License-Identifier: MIT
-- Addresses, interfaces and error numbers.

local llsocket = require 'llsocket'
local support = require 'support'
local inet, unix = llsocket.inet, llsocket.unix
local fails, none = support.fails, support.none

local STREAM, NUMERIC = llsocket.SOCK_STREAM, llsocket.AI_NUMERICHOST

local steps = {}
local function step (name, run, setup)
  steps[#steps + 1] = { name = name, run = run, setup = setup }
end

step('inet.getaddrinfo', function ()
  local list = assert(inet.getaddrinfo('127.0.0.1', '80', STREAM, nil, NUMERIC))
  assert(#list == 1)
end)
step('inet.getaddrinfo of any type', function ()
  local list = assert(inet.getaddrinfo('::1', nil, nil, nil, NUMERIC))
  assert(#list >= 2)
end)
step('inet.getaddrinfo with a canonical name', function ()
  local list = assert(inet.getaddrinfo('localhost', '80', STREAM, nil,
                                       llsocket.AI_CANONNAME))
  assert(list[1]:canonname())
end)
step('inet.getaddrinfo that fails', function ()
  local list, err, number = inet.getaddrinfo('no host', nil, nil, nil, NUMERIC)
  assert(not list and err and number == llsocket.EAI_NONAME)
end)
step('inet.getaddrinfo with a port that would be cut', function ()
  local list, err, number = inet.getaddrinfo('127.0.0.1', '65536')
  assert(not list and err and number == llsocket.EAI_SERVICE)
end)
step('unix.getaddrinfo', function ()
  assert(unix.getaddrinfo('/tmp/oom.sock'):addr() == '/tmp/oom.sock')
end)
step('unix.getaddrinfo of an abstract name', function ()
  assert(unix.getaddrinfo('\0name'):addr() == '\0name')
end)
step('unix.getaddrinfo that fails', function ()
  fails(llsocket.errno.ENAMETOOLONG, 1, 0,
        unix.getaddrinfo(('x'):rep(200)))
end)

local function inet4 () return support.inet('127.0.0.1', STREAM, '80') end
local function inet6 () return support.inet('::1', STREAM, '80') end
local function path () return assert(unix.getaddrinfo('/tmp/oom.sock')) end
-- An interface stands for the scope when it has a name.
local function scoped (scope)
  return function () return support.inet('fe80::1%' .. scope, STREAM, '80') end
end

for name, make in pairs { inet = inet4, inet6 = inet6, unix = path,
                          scope = scoped '1', noname = scoped '9999' } do
  for _, method in ipairs { 'family', 'socktype', 'protocol', 'canonname',
                            'port', 'addr' } do
    step(('ai:%s of %s'):format(method, name), function (ai)
      ai[method](ai)
    end, make)
  end
  step('tostring of an address of ' .. name, function (ai)
    assert(type(tostring(ai)) == 'string')
  end, make)
  step('equal addresses of ' .. name, function (a, b)
    assert(a == b)
  end, function () return make(), make() end)
  step('ai:getnameinfo of ' .. name, function (ai)
    local ni = assert(ai:getnameinfo(llsocket.NI_NUMERICHOST,
                                     llsocket.NI_NUMERICSERV))
    assert(ni.host and ni.serv == ni.service)
  end, make)
end
step('ai:getnameinfo that fails', function (ai)
  local ni, err, number = ai:getnameinfo(0x40000000)
  assert(not ni and err and number == llsocket.EAI_BADFLAGS)
end, inet4)
step('ai:canonname', function (ai)
  assert(ai:canonname() == '127.0.0.1')
end, function ()
  return assert(inet.getaddrinfo('127.0.0.1', '80', STREAM, nil, NUMERIC,
                                 llsocket.AI_CANONNAME))[1]
end)

step('device.getifaddrs', function ()
  assert(#assert(llsocket.device.getifaddrs()) > 0)
end)

step('errno.name', function ()
  assert(llsocket.errno.name(llsocket.errno.EPIPE) == 'EPIPE')
  assert(llsocket.errno.name(99999) == nil)
end)
step('errno.strerror', function ()
  assert(llsocket.errno.strerror(llsocket.errno.EPIPE) == 'Broken pipe')
  assert(llsocket.errno.strerror(99999):find '99999')
end)

-- Wrong arguments: the text of the Lua error needs memory too.
step('an argument of a wrong type', function ()
  local ok, err = pcall(unix.getaddrinfo, {})
  if not ok and err:find 'not enough memory' then error(err, 0) end
  assert(not ok and err:find 'string expected')
end)
step('an object of another class', function (ai)
  local ok, err = pcall(llsocket.socket.new, llsocket.iovec.new())
  if not ok and err:find 'not enough memory' then error(err, 0) end
  assert(not ok and err:find 'llsocket.addrinfo expected')
  none()
  assert(ai:addr())
end, inet4)

return steps
