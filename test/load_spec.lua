-- SPDX-License-Identifier: MIT
local facts = require 'test.support_facts'
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local is_integer = msg.is_integer

-- Those that are written in Lua are there when somebody has asked for them.
local submodules = {}
for _, page in ipairs(facts.pages) do
  if page.name ~= 'connector' then submodules[#submodules + 1] = page.name end
end

-- What no release may lose.
local functions = {
  inet = {'getaddrinfo'},
  unix = {'getaddrinfo'},
  cmsghdr = {'new', 'rights'},
  cmsghdrs = {'new'},
  msghdr = {'new'},
  socket = {'pair', 'wrap', 'new', 'shutdown', 'close'},
  iovec = {'new'},
  buffer = {'new'},
  batch = {'new'},
  device = {'getifaddrs'},
  resolver = {'new'},
  poller = {'new'},
  event = {'new', 'set'},
  errno = {'name', 'strerror'},
}

local methods = {
  addrinfo = {'getnameinfo', 'family', 'socktype', 'protocol', 'canonname',
    'port', 'addr'},
  cmsghdr = {'level', 'type', 'data'},
  cmsghdrs = {'push', 'shift'},
  batch = {'clear', 'add', 'next', 'data', 'copy', 'len', 'name', 'flags',
    'segment', 'datagrams'},
  msghdr = {'name', 'iov', 'control', 'flags', 'bytes'},
  iovec = {'bytes', 'add', 'addn', 'set', 'get', 'del', 'concat', 'consume',
    'writev', 'readv'},
  buffer = {'room', 'add', 'sub', 'uint', 'int', 'find', 'consume', 'clear',
    'read', 'adduint', 'reserve', 'commit', 'pointer', 'split', 'frames',
    'addframes'},
  socket = {'unwrap', 'dup', 'fd', 'family', 'socktype', 'protocol', 'bind',
    'connect', 'shutdown', 'close', 'listen', 'accept', 'acceptfd',
    'sendable', 'send', 'sendto', 'sendfd', 'sendmsg', 'sendfile', 'recvable',
    'recv', 'recvfrom', 'recvfd', 'recvmsg', 'atmark', 'getsockname',
    'getpeername', 'cloexec', 'nonblock', 'error', 'acceptconn', 'tcpnodelay',
    'tcpkeepintvl', 'tcpkeepcnt', 'tcpkeepalive', 'tcpcork', 'reuseport',
    'reuseaddr', 'broadcast', 'debug', 'keepalive', 'oobinline', 'dontroute',
    'timestamp', 'rcvbuf', 'rcvlowat', 'sndbuf', 'sndlowat', 'rcvtimeo',
    'sndtimeo', 'linger', 'mcastloop', 'mcastttl', 'mcastif', 'mcastjoin',
    'mcastleave', 'mcastjoinsrc', 'mcastleavesrc', 'mcastblocksrc',
    'mcastunblocksrc', 'recv_into', 'recvfrom_into', 'send_part',
    'sendbatch', 'recvbatch', 'udpgro', 'passcred',
    'recverr',
    'ipv6only'},
  resolver = {'fd', 'getaddrinfo', 'getnameinfo', 'next', 'close'},
  query = {'result', 'cancel'},
}

-- Something of a submodule that it must be able to do when it is the only one
-- that was loaded.
local works = setmetatable({
  inet = [[local ai = m.getaddrinfo('127.0.0.1', '80')[1]
    assert(ai:addr() == '127.0.0.1' and ai:getnameinfo(3))]],
  unix = [[assert(m.getaddrinfo('/x'):addr() == '/x')]],
  cmsghdr = [[assert(m.new(1, 1, 'abcd'):level() == 1)
    assert(m.rights(0):data() == 0)]],
  cmsghdrs = [[assert(#m.new() == 0 and m.new():shift() == nil)]],
  msghdr = [[assert(m.new():bytes() == 0 and m.new():name() == nil)]],
  socket = [[local p = assert(m.pair(1))
    assert(p[1]:send('x') == 1 and p[2]:recv() == 'x')
    assert(p[1]:getsockname():addr() == '')
    p[1]:close() p[2]:close()]],
  iovec = [[local v = m.new() v:add('x') assert(v:concat() == 'x')]],
  buffer = [[local b = m.new(1, 9) b:add('hello') b:consume(1)
    assert(tostring(b) == 'ello')]],
  batch = [[local b = m.new(1, 9) assert(b:add('x') == 1 and #b == 1)]],
  device = [[assert(#m.getifaddrs() > 0)]],
  errno = [[assert(m.name(m.ENOENT) == 'ENOENT')]],
  resolver = [[local q = m.new():getaddrinfo('127.0.0.1', 80)
    assert(q:result()[1]:port() == 80)]],
  poller = [[local p = m.new() assert(p:add(1, 'w') or true)
    assert(p:wait(0)) p:close()]],
  event = [[local e = m.new() e:set() assert(e:take()) e:close()]],
}, { __index = function () return "assert(type(m) == 'table')" end })

describe('require', function()
  after_each(net.release)

  local function run(chunk)
    local out, status = support.run(chunk)
    assert.equal('', out)
    assert.equal(0, status)
  end

  it("'llsocket' gives a table that has every submodule", function()
    assert.equal('table', type(llsocket))
    for _, name in ipairs(submodules) do
      assert.equal('table', type(llsocket[name]), name)
    end
  end)

  for _, name in ipairs(submodules) do
    it(('of %s alone works in a fresh state'):format(name), function()
      run(("local m = require 'llsocket.%s' %s"):format(name, works[name]))
    end)

    it(('of %s first gives the table that llsocket has'):format(name),
      function()
        run(([[local m = require 'llsocket.%s'
          assert(rawequal(m, require 'llsocket'.%s))
          %s]]):format(name, name, works[name]))
      end)

    it(('of %s after llsocket gives the table that it has'):format(name),
      function()
        run(([[local l = require 'llsocket'
          local m = require 'llsocket.%s'
          assert(rawequal(m, l.%s))
          %s]]):format(name, name, works[name]))
      end)
  end

  it('of all submodules works in any order', function()
    for step = 1, #submodules - 1 do
      local chunk, i = {}, step
      for _ = 1, #submodules do
        chunk[#chunk + 1] = ("do local m = require 'llsocket.%s' %s end")
          :format(submodules[i], works[submodules[i]])
        i = (i + step - 1) % #submodules + 1
      end
      chunk[#chunk + 1] = "require 'llsocket'"
      run(table.concat(chunk, '\n'))
      run(table.concat(chunk, '\n', #chunk) .. '\n' ..
        table.concat(chunk, '\n', 1, #chunk - 1))
    end
  end)

  it("'iovec' is llsocket.iovec, whichever comes first", function()
    run("assert(rawequal(require 'iovec', require 'llsocket.iovec'))")
    run("local l = require 'llsocket' assert(rawequal(l.iovec, " ..
      "require 'iovec'))")
  end)

  it('makes objects that another submodule takes', function()
    run([[local mh = require 'llsocket.msghdr'.new()
      local iov = require 'iovec'.new()
      iov:add('hello')
      mh:iov(iov)
      local cmsgs = require 'llsocket.cmsghdrs'.new()
      cmsgs:push(require 'llsocket.cmsghdr'.rights(0))
      mh:control(cmsgs)
      mh:name((require 'llsocket.unix'.getaddrinfo('/x')))
      mh:name(nil)
      local p = require 'llsocket.socket'.pair(1)
      assert(p[1]:sendmsg(mh) == 5 and p[2]:recv() == 'hello')]])
  end)

  it('in a state that is closed at once leaves nothing to crash on', function()
    run([[local l = require 'llsocket'
      objects = {l.socket.pair(1), l.iovec.new(), l.msghdr.new(),
        l.cmsghdrs.new(), l.cmsghdr.rights(0), l.device.getifaddrs(),
        l.unix.getaddrinfo('/x'), l.inet.getaddrinfo('127.0.0.1', '1')}
      local mh = objects[3]
      mh:iov(objects[2])
      mh:control(objects[4])
      mh:name(objects[7])
      mh:control():push(objects[5])]])
  end)

  it('writes no global variable', function()
    run([[local before = {}
      for k in pairs(_G) do before[k] = true end
      require 'llsocket' require 'iovec'
      for k in pairs(_G) do assert(before[k], k) end]])
  end)
end)

describe('the module', function()
  for name, list in pairs(functions) do
    it(('%s has all its functions'):format(name), function()
      for _, f in ipairs(list) do
        assert.equal('function', type(llsocket[name][f]), f)
      end
    end)
  end

  it('llsocket holds submodules and functions', function()
    local known = {}
    for _, name in ipairs(submodules) do
      known[name] = true
    end
    known.connector = true  -- written in Lua, once somebody has asked for it
    for k, v in pairs(llsocket) do
      if type(v) == 'table' then
        assert.is_true(known[k] or false, k)
      end
    end
  end)

  it('llsocket.constants are integers', function()
    for k, v in pairs(llsocket.constants()) do
      assert.is_true(is_integer(v), k)
    end
  end)

  it('llsocket has the limits IOV_MAX and SOMAXCONN', function()
    assert.is_true(llsocket.IOV_MAX >= 16)
    assert.is_true(llsocket.SOMAXCONN >= 1)
  end)

  it('llsocket has the EAI_* numbers', function()
    for _, name in ipairs {'AGAIN', 'BADFLAGS', 'FAIL', 'FAMILY', 'MEMORY',
      'NONAME', 'SERVICE', 'SOCKTYPE', 'SYSTEM'} do
      assert.is_true(is_integer(llsocket['EAI_' .. name]), name)
    end
  end)

  it('llsocket has no constant that the platform lacks', function()
    if support.command('uname -s') ~= 'Linux\n' then
      return pending('the list is that of Linux')
    end
    for _, name in ipairs {'AF_CCITT', 'AF_LINK', 'AF_UTUN', 'AI_DEFAULT',
      'AI_V4MAPPED_CFG', 'IPPROTO_3PC', 'IPPROTO_XTP', 'IPPROTO_DONE',
      'MSG_EOF', 'MSG_HAVEMORE', 'NI_WITHSCOPEID',
      'SCM_TIMESTAMP_MONOTONIC'} do
      assert.is_nil(llsocket[name], name)
    end
  end)
end)

describe('the class', function()
  after_each(net.release)

  local function object(class)
    if class == 'addrinfo' then
      return (llsocket.unix.getaddrinfo('/x'))
    elseif class == 'cmsghdr' then
      return llsocket.cmsghdr.new(1, 2, '')
    elseif class == 'socket' then
      return (net.unix_pair())
    elseif class == 'query' then
      return llsocket.resolver.new():getaddrinfo('::1')
    elseif class == 'batch' then
      return llsocket.batch.new(1, 1)
    end
    return llsocket[class].new()
  end

  for class, list in pairs(methods) do
    it(('%s has all its methods'):format(class), function()
      local o = object(class)
      assert.equal('userdata', type(o))
      for _, method in ipairs(list) do
        assert.equal('function', type(o[method]), method)
      end
    end)

    it(('%s has no other keys'):format(class), function()
      assert.is_nil(object(class).nosuchmethod)
      assert.is_nil(object(class)[1])
    end)

    it(('%s refuses new keys'):format(class), function()
      assert.is_false((pcall(function()
        object(class).key = 1
      end)))
    end)

    it(('%s has a text for people'):format(class), function()
      assert.equal('string', type(tostring(object(class))))
    end)
  end
end)
