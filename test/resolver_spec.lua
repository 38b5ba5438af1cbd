-- SPDX-License-Identifier: MIT
-- The resolver, where no name server is needed; test/names_spec.lua has those.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'
local errno, inet, resolver = llsocket.errno, llsocket.inet, llsocket.resolver

local unpack = table.unpack or unpack -- luacheck: ignore

local STREAM = llsocket.SOCK_STREAM

-- Whether the descriptor is readable within `msec`.
local function readable (r, msec)
  return llsocket.poll({ [r:fd()] = 'r' }, msec or 0) ~= nil
end

-- The result, once it is there.
local function await (q)
  local result = net.pack(q:result())
  for _ = 1, 1000 do
    if not result[3] then break end
    os.execute 'sleep 0.01'
    result = net.pack(q:result())
  end
  return unpack(result, 1, result.n)
end

-- How many threads this process has, where that is to be seen.
local function threads ()
  local lfs = require 'lfs'
  local n = 0
  for name in lfs.dir('/proc/self/task') do
    if name:find '%d' then n = n + 1 end
  end
  return n
end

local function described (list)
  local out = {}
  for i, ai in ipairs(list) do
    out[i] = ('%s %d %d %d %s'):format(tostring(ai), ai:family(),
      ai:socktype(), ai:protocol(), tostring(ai:canonname()))
  end
  return out
end

describe('a resolver', function ()
  local r

  before_each(function () r = assert(resolver.new()) end)
  after_each(function () r:close() end)

  local function same (host, port, hints)
    hints = hints or {}
    local q = assert(r:getaddrinfo(host, port, hints))
    local expected = net.pack(inet.getaddrinfo(host, port, hints.socktype,
                                               hints.protocol, hints.flags))
    local got = net.pack(await(q))
    if expected[1] then
      assert.same(described(expected[1]), described(got[1]))
      assert.equal(1, got.n)
    else
      assert.equal(expected[2], got[2])
      assert.is_nil(got[3])
      assert.equal(expected[3], got[4])
    end
  end

  it('has a descriptor', function ()
    assert.is_number(r:fd())
    assert.equal('llsocket.resolver: fd ' .. r:fd(), tostring(r))
  end)

  it('has no thread before it is asked for a name', function ()
    if not io.open '/proc/self/task' then
      return pending('/proc/self/task is needed')
    end
    local before = threads()
    local many = {}
    for i = 1, 100 do
      many[i] = assert(r:getaddrinfo('127.0.0.1', i))
      assert(r:getnameinfo(many[i]:result()[1], llsocket.NI_NUMERICHOST))
    end
    assert(r:getaddrinfo('::1', 'http'))
    assert(r:getaddrinfo('127.1', '80'))
    assert(r:getaddrinfo('fe80::1%lo', '80'))
    assert(r:getaddrinfo(nil, '80'))
    assert(r:getaddrinfo('no number', nil, { flags =
                                             llsocket.AI_NUMERICHOST }))
    assert.equal(before, threads())
  end)

  it('has no thread a while after the last question', function ()
    if not io.open '/proc/self/task' then
      return pending('/proc/self/task is needed')
    end
    local before = threads()
    local q = assert(r:getaddrinfo('localhost', '80'))
    assert.equal(before + 1, threads())
    await(q)
    for _ = 1, 100 do
      if threads() == before then break end
      os.execute 'sleep 0.05'
    end
    assert.equal(before, threads())
  end)

  it('has not more threads than it was made with', function ()
    if not io.open '/proc/self/task' then
      return pending('/proc/self/task is needed')
    end
    local before = threads()
    local two = assert(resolver.new(2))
    local many = {}
    for i = 1, 50 do many[i] = assert(two:getaddrinfo('localhost', i)) end
    assert.is_true(threads() <= before + 2)
    for i = 1, 50 do await(many[i]) end
    two:close()
  end)

  it('answers as the blocking call does', function ()
    same('localhost', '80')
    same('localhost', '80', { socktype = STREAM })
    same('localhost', 'http', { socktype = STREAM })
    same('localhost', nil, { socktype = llsocket.SOCK_DGRAM })
    same('localhost', '80', { flags = llsocket.AI_CANONNAME })
    same('127.0.0.1', '80')
    same('127.0.0.1', '80', { socktype = STREAM })
    same('127.1', '80', { socktype = STREAM })
    same('::1', '443', { socktype = STREAM })
    same('::ffff:127.0.0.1', '443', { socktype = STREAM })
    same('fe80::1%lo', '443', { socktype = STREAM })
    same(nil, '80', { socktype = STREAM })
    same(nil, '80', { socktype = STREAM, flags = llsocket.AI_PASSIVE })
  end)

  it('fails as the blocking call does', function ()
    same(nil, nil)
    same('localhost', '99999')
    same('localhost', 'no such service')
    same('127.0.0.1', 'no such service')
    same('fe80::1%nowhere', '80')
    same('no number', '80', { flags = llsocket.AI_NUMERICHOST })
    same('localhost', '80', { socktype = 77 })
  end)

  it('takes a family', function ()
    for _, family in ipairs { llsocket.AF_INET, llsocket.AF_INET6 } do
      local q = assert(r:getaddrinfo(nil, '80', { family = family }))
      for _, ai in ipairs(assert(q:result())) do
        assert.equal(family, ai:family())
      end
    end
    local q = r:getaddrinfo('::1', '80', { family = llsocket.AF_INET })
    local list, err, again, number = q:result()
    assert.is_nil(list)
    assert.is_string(err)
    assert.is_nil(again)
    assert.is_true(number ~= 0)
  end)

  it('takes a port as a number', function ()
    local list = r:getaddrinfo('127.0.0.1', 65535):result()
    assert.equal(65535, list[1]:port())
    net.raises('0 to 65535', r.getaddrinfo, r, '127.0.0.1', 65536)
    net.raises('0 to 65535', r.getaddrinfo, r, '127.0.0.1', -1)
  end)

  it('finds names as ai:getnameinfo does', function ()
    local ai = assert(inet.getaddrinfo('127.0.0.1', '80', STREAM))[1]
    for _, flags in ipairs { 0, llsocket.NI_NUMERICHOST,
                             llsocket.NI_NUMERICSERV } do
      assert.same(ai:getnameinfo(flags), (await(r:getnameinfo(ai, flags))))
    end
    local path = assert(llsocket.unix.getaddrinfo('/x'))
    assert.same(path:getnameinfo(), (r:getnameinfo(path):result()))
  end)

  it('is readable while a result was not taken', function ()
    assert.is_false(readable(r))
    local one = assert(r:getaddrinfo('127.0.0.1', '1'))
    local two = assert(r:getaddrinfo('127.0.0.1', '2'))
    assert.is_true(readable(r))
    assert(one:result())
    assert.is_true(readable(r))
    assert(two:result())
    assert.is_false(readable(r))
    assert(one:result())
    local three = assert(r:getaddrinfo('localhost', '3'))
    assert.is_true(readable(r, 5000))
    three:cancel()
    assert.is_false(readable(r))
  end)

  -- A thread may set the descriptor after that, and then takes it back.
  it('is not readable for long when nobody waited for it', function ()
    for _ = 1, 500 do
      local q = assert(r:getaddrinfo('localhost', '80'))
      repeat
        local list, err, again = q:result()
        assert(list or again, err)
      until list
    end
    for _ = 1, 500 do
      if not readable(r) then break end
      os.execute 'sleep 0.01'
    end
    assert.is_false(readable(r))
  end)

  it('tells which queries are finished', function ()
    assert.is_nil(r:next())
    local many = {}
    for i = 1, 20 do many[i] = assert(r:getaddrinfo('127.0.0.1', i)) end
    assert.equal(20, #r)
    for i = 1, 20 do
      assert.equal(many[i], r:next())
      assert(many[i]:result())
    end
    assert.is_nil(r:next())
    assert.equal(0, #r)
  end)

  it('passes over finished queries that nobody has', function ()
    for i = 1, 20 do r:getaddrinfo('127.0.0.1', i) end
    local last = assert(r:getaddrinfo('127.0.0.1', 21))
    collectgarbage()
    assert.equal(last, r:next())
    last:cancel()
    collectgarbage()
    assert.equal(0, #r)
  end)

  it('takes as many queries as it was made for', function ()
    local small = assert(resolver.new(1, 2))
    local one = assert(small:getaddrinfo('localhost'))
    local two = assert(small:getaddrinfo('127.0.0.1'))
    net.is({ nil, nil, true, errno.EAGAIN, n = 4 },
           small:getaddrinfo('localhost'))
    two:cancel()
    assert(small:getaddrinfo('127.0.0.1'))
    await(one)
    small:close()
  end)

  it('gives the same result as often as it is asked', function ()
    local q = assert(r:getaddrinfo('127.0.0.1', '80'))
    assert.same(described(q:result()), described(q:result()))
  end)

  it('has queries that can be cancelled', function ()
    local q = assert(r:getaddrinfo('localhost', '80'))
    net.nothing(q:cancel())
    net.nothing(q:cancel())
    net.is({ nil, errno.strerror(errno.ECANCELED), nil,
             llsocket.EAI_SYSTEM, errno.ECANCELED, n = 5 }, q:result())
    assert.equal(0, #r)
  end)

  it('cancels its queries when it is closed', function ()
    local one = assert(r:getaddrinfo('localhost', '80'))
    local two = assert(r:getaddrinfo('127.0.0.1', '80'))
    net.nothing(r:close())
    net.nothing(r:close())
    for _, q in ipairs { one, two } do
      assert.equal(errno.ECANCELED, (select(5, q:result())))
      q:cancel()
    end
  end)

  it('answers EBADF when it is closed', function ()
    r:close()
    net.fails.value('EBADF', r:fd())
    net.fails.transfer('EBADF', r:getaddrinfo('localhost'))
    local ai = assert(inet.getaddrinfo('127.0.0.1', '80', STREAM))[1]
    net.fails.transfer('EBADF', r:getnameinfo(ai))
    assert.is_nil(r:next())
    assert.equal(0, #r)
    assert.equal('llsocket.resolver: closed', tostring(r))
  end)

  it('lives as long as its queries', function ()
    local q = assert(resolver.new():getaddrinfo('localhost', '80'))
    collectgarbage()
    collectgarbage()
    assert(await(q))
  end)

  it('takes 10000 queries at once', function ()
    local many = {}
    for i = 1, 10000 do
      many[i] = assert(r:getaddrinfo('localhost', i, { socktype = STREAM }))
    end
    local n, tries = 0, 0
    while n < 10000 and tries < 3000 do
      for q in r.next, r do
        assert(q:result())
        n = n + 1
      end
      tries = tries + 1
      if n < 10000 then os.execute 'sleep 0.01' end
    end
    assert.equal(10000, n)
    assert.equal(10000, many[10000]:result()[1]:port())
  end)

  it('refuses what is wrong in its arguments', function ()
    net.raises('number expected', resolver.new, 'thread')
    net.raises('out of range: 1 to 1024', resolver.new, 0)
    net.raises('out of range', resolver.new, 4, 0)
    net.raises('NUL', r.getaddrinfo, r, 'a\0b')
    net.raises("no hint 'soctype'", r.getaddrinfo, r, 'a', 1,
               { soctype = STREAM })
    net.raises("no hint 'number'", r.getaddrinfo, r, 'a', 1, { STREAM })
    net.raises("hint 'flags': number has no", r.getaddrinfo, r, 'a', 1,
               { flags = 1.5 })
    net.raises("hint 'flags': number expected", r.getaddrinfo, r, 'a', 1,
               { flags = '1' })
    net.raises('llsocket.addrinfo expected', r.getnameinfo, r, 'a')
    net.raises('llsocket.resolver expected', r.getaddrinfo, {}, 'a')
    net.raises('llsocket.query expected', r:getaddrinfo('1').result, r)
  end)

  it('says again when no thread can be started', function ()
    local script = support.write(support.tmpname '.lua', [[
      local llsocket = require 'llsocket'
      local r = assert(llsocket.resolver.new())
      local q, err, again, number = r:getaddrinfo('localhost', 80)
      assert(not q and not err and again, err)
      assert(number == llsocket.errno.EAGAIN)
      assert(#r == 0)
      assert(r:getaddrinfo('127.0.0.1', 80):result())
      print 'done'
    ]])
    -- A stack that is larger than all memory that there may be, in kilobytes.
    -- ASan maps terabytes: then it is larger than the address space.
    local output, status = support.command(('%s || exit 77; %s %s 2>&1')
      :format(support.asan() and 'ulimit -s 200000000000'
                              or 'ulimit -v 3000000 && ulimit -s 3500000',
              support.quote(support.lua()), support.quote(script)))
    if status == 77 then return pending 'the limits cannot be set' end
    assert.equal('done\n', output)
  end)

  it('survives finalizers that were called before their time', function ()
    local q = assert(r:getaddrinfo('localhost', '80'))
    local done = assert(r:getaddrinfo('127.0.0.1', '80'))
    for _, object in ipairs { q, done, r } do
      local gc = debug.getmetatable(object).__gc
      gc(object)
      gc(object)
    end
    assert.equal(errno.ECANCELED, (select(5, q:result())))
    assert.equal(errno.ECANCELED, (select(5, done:result())))
    net.fails.value('EBADF', r:fd())
  end)
end)

describe('a child of fork', function ()
  it('has no part in a resolver of its parent, and makes its own', function ()
    local ffi = rawget(_G, 'jit') and require 'ffi'
    if not ffi then return pending "fork(2) is called by LuaJIT's ffi" end
    local output = support.run [[
      local ffi = require 'ffi'
      local llsocket = require 'llsocket'
      local errno, resolver = llsocket.errno, llsocket.resolver
      ffi.cdef 'int fork (void); int waitpid (int, int *, int);'
      ffi.cdef 'void _exit (int);'
      local r = assert(resolver.new())
      local q = assert(r:getaddrinfo('localhost', '80'))
      local n = assert(r:getaddrinfo('127.0.0.1', '80'))
      local function await (query)
        local list, err, again
        for _ = 1, 500 do
          list, err, again = query:result()
          if not again then break end
          os.execute 'sleep 0.01'
        end
        return assert(list, err)
      end
      local function child ()
        assert(select(5, q:result()) == errno.EPERM)
        assert(select(5, n:result()) == errno.EPERM)
        assert(select(4, r:getaddrinfo('localhost')) == errno.EPERM)
        q:cancel()
        q, n = nil, nil
        collectgarbage()
        r:close()
        await(assert(resolver.new():getaddrinfo('localhost', '80')))
      end
      local pid = ffi.C.fork()
      if pid == 0 then
        local ok, err = pcall(child)
        if not ok then print(err) end
        ffi.C._exit(ok and 0 or 1)
      end
      local status = ffi.new 'int[1]'
      assert(ffi.C.waitpid(pid, status, 0) == pid)
      await(q)
      await(n)
      print(status[0])
    ]]
    assert.equal('0\n', output)
  end)

  it('connects by name, though its parent did before', function ()
    local ffi = rawget(_G, 'jit') and require 'ffi'
    if not ffi then return pending "fork(2) is called by LuaJIT's ffi" end
    local output = support.run [[
      local ffi = require 'ffi'
      local llsocket = require 'llsocket'
      ffi.cdef 'int fork (void); int waitpid (int, int *, int);'
      ffi.cdef 'void _exit (int);'
      local server = assert(llsocket.listen('127.0.0.1', 0))
      local port = server:getsockname():port()
      local function connect ()
        assert(llsocket.connect('localhost', port, {
          timeout = 10000, family = llsocket.AF_INET,
        })):close()
      end
      connect()
      local pid = ffi.C.fork()
      if pid == 0 then
        local ok, err = pcall(connect)
        if not ok then print(err) end
        ffi.C._exit(ok and 0 or 1)
      end
      local status = ffi.new 'int[1]'
      assert(ffi.C.waitpid(pid, status, 0) == pid)
      connect()
      print(status[0])
    ]]
    assert.equal('0\n', output)
  end)
end)
