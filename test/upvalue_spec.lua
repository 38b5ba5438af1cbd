-- SPDX-License-Identifier: MIT
-- The functions keep their classes, the receive buffer and the rows of their
-- tables in upvalues. A script with the debug library can change them; then
-- there is an error, and never a crash. Each test is a process of its own. No
-- such promise holds where methods are Lua functions that use LuaJIT's FFI.

local llsocket = require 'llsocket'
local net = require 'test.support_net'

local prelude = [[
-- The index of the first upvalue of f for which is(value) is true.
local function find (f, is)
  for i = 1, 255 do
    local name, value = debug.getupvalue(f, i)
    if not name then break end
    if is(value) then return i, value end
  end
  error 'no such upvalue'
end

local function class (name)
  return function (value)
    return type(value) == 'table' and rawget(value, '__name') == name
  end
end

local function number (value) return type(value) == 'number' end

local function set (f, is, value)
  local i, old = find(f, is)
  debug.setupvalue(f, i, value)
  return function () debug.setupvalue(f, i, old) end
end

local function fails (text, f, ...)
  local ok, message = pcall(f, ...)
  assert(not ok, 'no error')
  assert(tostring(message):find(text, 1, true), message)
end

local ai = unix.getaddrinfo('/nowhere')
]]

-- The name of a test, and what it does.
local tests = {
  'without the metatable of a new object', [[
    local new = llsocket.iovec.new
    local restore = set(new, class 'llsocket.iovec', nil)
    fails("a function's upvalue was changed", new)
    restore()
    assert(new())
    fails("a function's upvalue was changed", function ()
      set(socket.new, class 'llsocket.socket', 1)
      return socket.new(ai)
    end)]],

  'without the metatable of an argument', [[
    set(socket.new, class 'llsocket.addrinfo', nil)
    fails('llsocket.addrinfo expected', socket.new, ai)]],

  'with the metatable of another class', [[
    local _, addrinfo = find(socket.new, class 'llsocket.addrinfo')
    set(socket.new, class 'llsocket.socket', addrinfo)
    fails('llsocket.addrinfo expected', function ()
      return socket.new((socket.new(ai)))
    end)]],

  'with a row that the table of options does not have', [[
    local s = assert(socket.new(ai))
    for _, row in ipairs { -1, 1000, 2^31, 2^40 } do
      set(s.rcvbuf, number, row)
      fails("a method's upvalue was changed", s.rcvbuf, s)
    end
    set(s.rcvbuf, number, 'x')
    pcall(s.rcvbuf, s)]],

  'with a row that the table of groups does not have', [[
    local s = assert(socket.new(ai))
    set(s.mcastjoin, number, 1000)
    fails("a method's upvalue was changed", s.mcastjoin, s, '224.0.0.1')]],

  'with another receive buffer', [[
    local pair = socket.pair(llsocket.SOCK_STREAM)
    local recv = pair[1].recv
    local function plain (value)
      return type(value) == 'userdata'
    end
    for _, value in ipairs { false, ai, io.stdout, {}, 'text', 1 } do
      local restore = set(recv, plain, value or nil)
      assert(pair[2]:send('abc') == 3)
      assert(recv(pair[1]) == 'abc')
      restore()
    end]],

  'bound to a socket, with another object in its place', [[
    local pair = socket.pair(llsocket.SOCK_DGRAM)
    for _, value in ipairs { false, ai, io.stdout, 'text', 1 } do
      local send, recv = pair[1]:sender(), pair[2]:receiver()
      local function is (v) return v == pair[1] or v == pair[2] end
      set(send, is, value or nil)
      fails("a function's upvalue was changed", send, 'x')
      set(recv, is, value or nil)
      fails("a function's upvalue was changed", recv)
    end]],

  'lists keep their finalizer to themselves', [[
    local list
    for i = 1, 20 do
      local _, value = debug.getupvalue(inet.getaddrinfo, i)
      if type(value) == 'table' and rawget(value, '__gc')
         and not rawget(value, '__name') then
        list = value
      end
    end
    assert(list)
    assert(pcall(list.__gc, ai))
    assert(pcall(list.__gc, nil))
    assert(pcall(list.__gc, io.stdout))
    assert(inet.getaddrinfo('127.0.0.1', '1'))]],
}


local given = debug.setuservalue or debug.setfenv
local taken = debug.getuservalue or debug.getfenv

-- What an object refers to is another object's, or nothing.
describe('an object', function ()
  local function raises (text, f, ...)
    local ok, message = pcall(f, ...)
    assert.is_false(ok)
    assert.truthy(tostring(message):find(text, 1, true))
  end

  it('does not use the memory of another iovec', function ()
    local a, b = llsocket.iovec.new(), llsocket.iovec.new()
    a:add('a')
    b:add('b')
    given(a, (taken(b)))
    raises("an iovec's memory is gone", a.get, a, 1)
    assert.equal('b', b:get(1))
    given(a, {})
    raises("an iovec's memory is gone", a.concat, a)
  end)

  it('takes nothing else for the address that it remembers', function ()
    local s = net.own(llsocket.socket.new(llsocket.unix.getaddrinfo('')))
    given(s, {})
    net.fails.nothing('EDESTADDRREQ', s:bind())
    net.release()
  end)

  it('does not use the memory of another buffer', function ()
    local a, b = llsocket.buffer.new(1, 100), llsocket.buffer.new(1, 100)
    a:add('some text')
    b:add('some text')
    given(a, (taken(b)))
    raises("a buffer's memory is gone", a.sub, a)
    assert.equal('some text', b:sub())
    given(a, {})
    raises("a buffer's memory is gone", a.add, a, 'x')
  end)
end)


describe('a function', function ()
  after_each(net.release)

  -- Lua 5.1 and LuaJIT show no upvalues of C functions.
  local shown = debug.getupvalue(print, 1) or debug.getupvalue(require, 1)
  for i = 1, shown and #tests or 0, 2 do
    it(tests[i], function ()
      assert.equal('done\n', net.lua(
        prelude .. tests[i + 1] .. "\nprint 'done'",
        "LUA_INIT='if jit then jit.off() end' exec"))
    end)
  end
end)
