-- SPDX-License-Identifier: MIT
-- The methods that LuaJIT compiles. Each case runs three times: compiled, with
-- the compiler off, and with the C functions in their place. The answers, and
-- the texts of the errors, are the same.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'
local support_ffi = require 'test.support_ffi'
local NAMES, methods = support_ffi.names, support_ffi.methods
local pair, buffer = support_ffi.pair, llsocket.buffer
local STREAM = llsocket.SOCK_STREAM

local jit = rawget(_G, 'jit')
local compiled = jit and jit.status()

-- The C function that a method hands over to.
local function original (name)
  for i = 1, 60 do
    local upvalue, value = debug.getupvalue(methods[name], i)
    if upvalue == 'c_' .. name then return value end
  end
end

-- A case calls log(...) with answers; what becomes of them is compared.
local function run (case)
  local lines, n = {}, 0
  local function log (...)
    local a, b, c, d, e = ...
    n = n + 1
    lines[n] = select('#', ...) .. ' ' .. tostring(a) .. ' ' .. tostring(b)
      .. ' ' .. tostring(c) .. ' ' .. tostring(d) .. ' ' .. tostring(e)
  end
  case(log)
  net.release()
  return lines
end

local function same (expected, got)
  assert.equal(#expected, #got)
  for i = 1, #expected do
    assert.message('answer ' .. i).equal(expected[i], got[i])
  end
end

describe('the methods that LuaJIT compiles', function ()
  after_each(net.release)

  if not compiled then
    it('are C functions here', function ()
      for _, name in ipairs(NAMES) do
        assert.equal('C', debug.getinfo(methods[name], 'S').what)
      end
    end)
    return
  end

  setup(function () jit.opt.start('hotloop=2', 'hotexit=2') end)
  teardown(function () jit.opt.start('hotloop=56', 'hotexit=10') end)

  local function with_c (f, ...)
    local before = {}
    for _, name in ipairs(NAMES) do
      before[name] = methods[name]
      methods[name] = original(name)
    end
    local ok, answer = pcall(f, ...)
    for name, method in pairs(before) do methods[name] = method end
    return assert(ok and answer, answer)
  end

  for name, case in pairs(support_ffi.cases) do
    it('answer as those in C: ' .. name, function ()
      local expected = with_c(run, case)
      jit.flush()
      same(expected, run(case))
      same(expected, run(case))
      jit.off()
      local ok, interpreted = pcall(run, case)
      jit.on()
      assert(ok, interpreted)
      same(expected, interpreted)
    end)
  end

  it('are Lua functions, and end in C ones', function ()
    for _, name in ipairs(NAMES) do
      assert.equal('Lua', debug.getinfo(methods[name], 'S').what)
      assert.equal('C', debug.getinfo(original(name), 'S').what)
    end
  end)

  -- A function that LuaJIT gives up on keeps all its callers interpreted.
  it('are compiled', function ()
    local a, b = pair(STREAM)
    local buf, aborts, loops = buffer.new(10), {}, 0
    local function watch (what, trace)
      if what == 'abort' then aborts[#aborts + 1] = trace end
      if what == 'stop' then loops = loops + 1 end
    end
    local send, recv, into = a:sender(), b:receiver(), b:receiver(buf)
    local n = 0
    jit.flush()
    jit.attach(watch, 'trace')
    for _ = 1, 1000 do
      n = n + a:send('abc') + #b:recv() + send('abc') + #recv() + send('abc')
        + into() + a:send(buf) + a:send_part('abc', 2) + b:recv_into(buf)
    end
    jit.attach(watch)
    assert.equal(1000 * 28, n)
    assert.equal(0, #aborts)
    assert.is_true(loops > 0)
  end)

  -- Sends and receives until another function, which does so too, has run
  -- often in between.
  local function interleaved (start, stop)
    local a, b = pair(STREAM)
    local c, d = pair(STREAM)
    local inner, i = 0, 0
    local function meanwhile ()
      c:send('from inside')
      if d:recv() == 'from inside' then inner = inner + 1 end
    end
    local wrong
    while inner < 100 and not wrong do
      i = i + 1
      start(meanwhile)
      local text = 'message number ' .. i
      a:send(text)
      wrong = b:recv() ~= text
    end
    stop()
    assert.is_false(wrong)
  end

  it('leave a string alone while a finalizer receives', function ()
    collectgarbage()
    interleaved(function (f)
      getmetatable(newproxy(true)).__gc = f  -- luacheck: ignore
    end, collectgarbage)
  end)

  it('leave a string alone while a hook receives', function ()
    interleaved(function (f) debug.sethook(f, '', 1) end, debug.sethook)
  end)

  -- All of it in plain Lua, without the debug library.
  it("refuse what says that its metatable is a socket's", function ()
    local a = pair(STREAM)
    for _, method in ipairs { a.send, a.recv, a.sendto, a.recv_into } do
      local foreign = newproxy(true)  -- luacheck: ignore
      getmetatable(foreign).__metatable = getmetatable(a)
      assert.equal(getmetatable(a), getmetatable(foreign))
      local ok, err = pcall(method, foreign, 'x')
      assert.is_false(ok)
      assert.matches('llsocket.socket expected', err)
    end
  end)

  it('leave the types of a program that has hidden its FFI', function ()
    local output, status = support.run [[
      local ffi = require 'ffi'
      ffi.cdef 'typedef struct { int a; } my_t; int getpid (void);'
      local x = ffi.new('my_t', 1)
      package.loaded.ffi = nil
      local ll = require 'llsocket'
      assert(x.a == 1 and ffi.C.getpid() > 0)
      local p = ll.socket.pair(ll.SOCK_STREAM)
      assert(debug.getinfo(p[1].send).what == 'C')]]
    assert.equal('', output)
    assert.equal(0, status)
  end)

  for what, code in pairs {
    ['there is no FFI'] = 'package.preload.ffi = nil',
    ['the compiler is off at first'] = 'jit.off()',
    ['there is another type'] = 'local f = type; type = function (x) ' ..
      "return x == io.stdout and 'string' or f(x) end",
    ['type is tostring'] = 'type = tostring',
    ['there is another select'] = 'select = function () return 2 end',
    ['there is no debug library'] = 'getinfo = debug.getinfo; ' ..
      'package.loaded.debug = nil; debug = { getinfo = getinfo }',
    ['there is another debug.getmetatable'] =
      'debug.getmetatable = getmetatable',
  } do
    it('are C functions where ' .. what, function ()
      local output, status = support.run(code .. [[

        local ll = require 'llsocket'
        jit.on()
        local p = ll.socket.pair(ll.SOCK_STREAM)
        p[1]:send('x')
        assert(p[2]:recv() == 'x')
        assert(debug.getinfo(p[1].send).what == 'C')]])
      assert.equal('', output)
      assert.equal(0, status)
    end)
  end
end)
