-- SPDX-License-Identifier: MIT
-- llsocket.poll with an object whose method fd closes what is in the same set.

local llsocket = require 'llsocket'
local net = require 'test.support_net'

describe('an object that is asked for its descriptor', function ()
  after_each(net.release)

  local function closes (what)
    local other
    return setmetatable({}, { __index = { fd = function ()
      if not other then
        what:close()
        other = assert(llsocket.event.new())
        net.own(other)
        other:set()
      end
      return other:fd()
    end } })
  end

  for name, make in pairs {
    socket = function () return (net.unix_pair(llsocket.SOCK_STREAM)) end,
    event = llsocket.event.new,
    file = function () return assert(io.open('/dev/null')) end,
  } do
    it('and closes a ' .. name .. ': that one is closed', function ()
      local a = make()
      local set = { [a] = 'w', [closes(a)] = 'r' }
      assert.same({ n = 4, nil, llsocket.errno.strerror(llsocket.errno.EBADF),
                    nil, llsocket.errno.EBADF },
                  net.pack(llsocket.poll(set, 0)))
    end)
  end

  it('and takes others out of the set: those are not told', function ()
    local a, b = net.unix_pair(llsocket.SOCK_STREAM)
    local e = net.own(assert(llsocket.event.new()))
    e:set()
    for _ = 1, 30 do  -- in some of them it comes last
      local set, object = {}, nil
      object = { fd = function ()
        for key in pairs(set) do
          if key ~= object then set[key] = nil end
        end
        return e:fd()
      end }
      set[a], set[b], set[object] = 'w', 'w', 'r'
      local ready = assert(llsocket.poll(set, 0))
      assert.equal('r', ready[object])
      ready[object] = nil
      assert.is_nil(next(ready))
    end
  end)
end)
