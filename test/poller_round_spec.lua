-- SPDX-License-Identifier: MIT
-- A round that begins in the middle, as the one before it was limited, and that
-- finds a registration whose descriptor was closed without a word.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local ready = require 'test.ready'

ready.each(describe, 'a round that loses a registration', function (_, new)
  after_each(net.release)

  local function event ()
    local e = assert(llsocket.event.new())
    net.own(e)
    assert(not e:set())
    return e
  end

  it('tells each other one once, and keeps one-shots', function ()
    local p = new()
    net.own(p)
    local left = net.unix_pair(llsocket.SOCK_STREAM)
    local number = left:unwrap()
    local a, b, once = event(), event(), event()
    assert(p:add(number, 'r', 'lost'))
    assert(p:add(a, 'r', 'a'))
    assert(p:add(b, 'r', 'b'))
    assert(p:add(once, 'r1', 'once'))
    for _ = 1, 2 do
      for value in assert(p:wait(0, 1)) do
        if value == 'once' then assert(p:set(once, 'r1')) end
      end
    end
    assert(not llsocket.socket.close(number))
    local told, n = ready.round(p)
    assert.same({ a = 'r', b = 'r', once = 'r' }, told)
    assert.equal(3, n)
    assert.is_true(p:set(once, 'r1'))
  end)

  it('tells no hang-up to a one-shot that has fired', function ()
    local p = new()
    net.own(p)
    local gone, peer = net.unix_pair(llsocket.SOCK_STREAM)
    peer:close()
    assert(p:add(gone, 'r1', 'gone'))
    assert.equal(1, select(2, ready.round(p)))

    -- A number that was closed, of a file that goes on to report.
    local one, other = net.unix_pair(llsocket.SOCK_STREAM)
    net.own((assert(one:dup())))
    local number = one:unwrap()
    assert(p:add(number, 'r', 'lost'))
    assert(other:send 'x')
    assert(not llsocket.socket.close(number))
    local again
    repeat again = assert(llsocket.event.new()) net.own(again)
    until again:fd() >= number
    assert.equal(number, (again:fd()))
    assert(p:add(again, 'r', 'again'))

    for _ = 1, 3 do ready.tells({}, p) end
    assert.equal(2, #p)
  end)
end)
