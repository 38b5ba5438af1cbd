-- SPDX-License-Identifier: MIT
-- A poller in a child of fork(2). Lua forks by LuaJIT's ffi or luaposix.

local ready = require 'test.ready'
local support = require 'test.support'

local before = [[
  local ll = require 'llsocket'
  local fork, wait, exit
  local ok, ffi = pcall(require, 'ffi')
  if ok then
    ffi.cdef 'int fork(void); int waitpid(int, int *, int); void _exit(int);'
    fork = ffi.C.fork
    wait = function (pid)
      local status = ffi.new 'int[1]'
      ffi.C.waitpid(pid, status, 0)
      return status[0] / 256
    end
    exit = ffi.C._exit
  else
    local unistd, posix
    ok, unistd = pcall(require, 'posix.unistd')
    ok, posix = pcall(require, 'posix.sys.wait')
    if not ok then return print 'no fork' end
    fork, exit = unistd.fork, unistd._exit
    wait = function (pid) return select(3, posix.wait(pid)) end
  end
  local p = assert(ll.poller.new(arg[1]))
  local pair = assert(ll.socket.pair(ll.SOCK_STREAM, true))
  local a, b = pair[1], pair[2]
  p:add(a, 'r', 'a')
  local function told (p)
    local list = {}
    for value in assert(p:wait(0)) do list[value] = true end
    return list
  end
]]

for _, backend in ipairs(ready.backends) do
  describe('a child of fork (' .. backend .. ')', function ()
    local function case (name, script)
      it(name, function ()
        local output, status = support.run(before .. script, backend)
        if output == 'no fork\n' then
          return pending('no fork(2) in this Lua: no ffi, no luaposix')
        end
        assert.equal('ok\n', output)
        assert.equal(0, status)
      end)
    end

    case('fills a set that its parent looks at', [[
      local e, first = assert(ll.event.new()), assert(ll.event.new())
      local pid = fork()
      if pid == 0 then
        local keep = {}
        for i = 1, 200 do
          keep[i] = assert(ll.event.new())
          keep[i]:set()
          p:add(keep[i], 'r', i)
        end
        first:set()
        ll.poll({ [e] = 'r' }, 10000)
        exit(0)
      end
      assert(p:add(first, 'r', 'first'))
      assert(ll.poll({ [first] = 'r' }, 10000))
      for _ = 1, 3 do told(p) end
      assert(#p == 2)
      e:set()
      assert(wait(pid))
      print 'ok'
    ]])

    case("takes nothing of its parent's poller with what it closes", [[
      local pid = fork()
      if pid == 0 then
        a:close()
        p:close()
        p, pair, a, b = nil
        collectgarbage()
        exit(0)
      end
      assert(wait(pid) == 0)
      b:send 'x'
      assert(told(p).a and #p == 1)
      a:close()
      assert(#p == 0)
      print 'ok']])

    case('makes a poller of its own', [[
      local pid = fork()
      if pid == 0 then
        local q = assert(ll.poller.new(arg[1]))
        assert(q:add(a, 'r', 'child'))
        b:send 'x'
        exit(told(q).child and 0 or 1)
      end
      assert(wait(pid) == 0)
      assert(told(p).a)
      print 'ok']])
  end)
end
