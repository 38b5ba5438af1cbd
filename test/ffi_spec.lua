-- SPDX-License-Identifier: MIT
-- The methods that LuaJIT compiles, in the run of the suite that has them. Each
-- case runs three times: compiled, with the compiler off, and with the C
-- functions in their place. The answers, and the texts of the errors, are the
-- same.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'
local support_ffi = require 'test.support_ffi'
local NAMES, methods = support_ffi.names, support_ffi.methods
local pair, buffer = support_ffi.pair, llsocket.buffer
local STREAM = llsocket.SOCK_STREAM

local jit = rawget(_G, 'jit')
local compiled = os.getenv 'LLS_FFI' == '1'

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

-- The calls that a file declares: names, and how many arguments each has.
local function declared (path)
  local file = assert(io.open(path))
  local text, list = file:read '*a', {}
  file:close()
  for name, arguments in text:gmatch 'int %(%*([%l_]+)%) (%b())' do
    local _, commas = arguments:gsub(',', '')
    list[#list + 1] = name .. ' ' .. commas + 1
  end
  return list
end

describe('the calls of src/ffi #once', function ()
  it('are the same list in C and in Lua', function ()
    local list = declared 'src/ffi/ffi.c'
    assert.is_true(#list > 0)
    assert.same(list, declared 'lua/llsocket/ffi.lua')
  end)
end)

describe('the methods that LuaJIT compiles', function ()
  after_each(net.release)

  it('are those of who asks for them, and of nobody else', function ()
    local output, status = support.run [[
      local ll = require 'llsocket'
      local p = ll.socket.pair(ll.SOCK_STREAM)
      assert(debug.getinfo(p[1].send).what == 'C')
      assert(not package.loaded['llsocket.ffi'])
      local jit = rawget(_G, 'jit')
      local there = jit ~= nil and jit.status() and pcall(require, 'ffi')
      assert(require 'llsocket.ffi' == there)
      assert(require 'llsocket.ffi' == there)
      assert(debug.getinfo(p[1].send).what == (there and 'Lua' or 'C'))
      assert(p[1]:send('x') == 1 and p[2]:recv() == 'x')]]
    assert.equal('', output)
    assert.equal(0, status)
  end)

  it('bring no FFI into a program that has not asked', function ()
    local output, status = support.run [[
      require 'llsocket'
      assert(not package.loaded.ffi)]]
    assert.equal('', output)
    assert.equal(0, status)
  end)

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
    local buf, aborts, loops = buffer.new(10000), {}, 0
    local function watch (what, trace)
      if what == 'abort' then aborts[#aborts + 1] = trace end
      if what == 'stop' then loops = loops + 1 end
    end
    local other = buffer.new(3)
    other:add('abc')
    local n = 0
    jit.flush()
    jit.attach(watch, 'trace')
    for _ = 1, 1000 do
      n = n + a:send('abc') + #b:recv() + a:send(other) + b:recv_into(buf)
        + a:send('abc') + b:recv_into(buf, 3)
      buf:clear()
    end
    jit.attach(watch)
    assert.equal(1000 * 18, n)
    assert.equal(0, #buf)
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

  for what, code in pairs {
    ['there is no FFI'] = 'package.preload.ffi = nil package.loaded.ffi = nil',
    ['the compiler is off'] = 'jit.off()',
  } do
    it('are C functions where ' .. what, function ()
      local output, status = support.run(code .. [[

        local ll = require 'llsocket'
        assert(require 'llsocket.ffi' == false)
        local p = ll.socket.pair(ll.SOCK_STREAM)
        p[1]:send('x')
        assert(p[2]:recv() == 'x')
        assert(debug.getinfo(p[1].send).what == 'C')]])
      assert.equal('', output)
      assert.equal(0, status)
    end)
  end

  it('receive nothing twice after an error of a hook', function ()
    local a, b = pair(STREAM)
    for i = 1, 300 do
      a:send('message ' .. i)
      local stop = i % 30
      local function hook ()
        stop = stop - 1
        if stop == 0 then error('a hook', 0) end
      end
      local ok, got = pcall(function ()
        debug.sethook(hook, '', 1)
        local text = b:recv()
        debug.sethook()
        return text
      end)
      debug.sethook()
      if ok then assert.equal('message ' .. i, got) end
      while b:recv() do end
    end
    a:send('the last')
    assert.equal('the last', (b:recv()))
  end)
end)
