-- SPDX-License-Identifier: MIT
-- An event that another thread sets, with a Lua state of its own.

local ready = require 'test.ready'
local support = require 'test.support'

-- Compiles test/c/wake.c for this Lua: the path of its folder, or nil. The
-- headers that are found are those of this machine's own processor.
local function compile ()
  if os.getenv 'LLS_FOREIGN' then return nil end
  local version = jit and 'jit' or _VERSION:match('%d%.%d')
  local inc = support.command('sh etc/lua.sh inc ' .. version):match('^%S+')
  local dir = support.tmpname()
  if not inc then return nil end
  local output, status = support.command(
    ('mkdir %s && %s -shared -fPIC -pthread -isystem %s -o %s/wake.so '
     .. 'test/c/wake.c 2>&1'):format(dir, os.getenv('CC') or 'cc', inc, dir))
  assert(status == 0, output)
  return dir
end

describe('an event from another thread', function ()
  local dir
  setup(function () dir = compile() end)
  teardown(function () if dir then os.execute('rm -r ' .. dir) end end)

  for _, backend in ipairs(ready.backends) do
    it('ends a wait, and none is lost: ' .. backend, function ()
      if not dir then return pending('no headers of this Lua') end
      local output, status = support.run([[
        package.cpath = arg[1] .. '/?.so;' .. package.cpath
        local wake, ll = require 'wake', require 'llsocket'
        local p = assert(ll.poller.new(arg[2]))
        local request = assert(ll.event.new())
        local _, number = request:fd()
        local back = assert(ll.socket.pair(ll.SOCK_DGRAM, true))
        assert(p:add(request, 'r', 'woken'))
        wake.start(([=[
          local ll = require 'llsocket'
          local s = assert(ll.socket.borrow(%d))
          for _ = 1, 500 do
            assert(not ll.event.set((...)))
            assert(s:recvable(10000), 'no answer')
            assert(s:recv() == 'heard')
          end]=]):format(back[2]:fd()), number)
        local woken = 0
        while woken < 500 do
          local n = 0
          for value in assert(p:wait(10000)) do
            assert(value == 'woken' and request:take())
            n = n + 1
            back[1]:send 'heard'
          end
          assert(n == 1, 'not woken')
          woken = woken + n
        end
        assert(wake.join() == nil)
        print(woken)]], dir, backend)
      assert.equal('500\n', output)
      assert.equal(0, status)
    end)
  end
end)
