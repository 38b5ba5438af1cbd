-- SPDX-License-Identifier: MIT
-- llsocket.event.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local event = llsocket.event

describe('an event', function ()
  after_each(net.release)

  it('is set, and taken', function ()
    local e = net.own(assert(event.new()))
    net.is({ false }, e:take())
    net.nothing(e:set())
    net.nothing(e:set())
    net.is({ true }, e:take())
    net.is({ false }, e:take())
  end)

  it('is set by its number', function ()
    local e = net.own(assert(event.new()))
    local _, number = e:fd()
    net.nothing(event.set(number))
    net.is({ true }, e:take())
    net.fails.nothing('EBADF', event.set(net.closed_fd))
    net.raises("bad argument #1 to 'set'", net.field, 'set', event, 'x')
  end)

  it('raises no SIGPIPE where the number is another descriptor', function ()
    local a, b = net.unix_pair(llsocket.SOCK_STREAM)
    b:close()
    net.fails.nothing('EPIPE', event.set(a:fd()))
  end)

  it('stays set however often it is set', function ()
    local e = net.own(assert(event.new()))
    for _ = 1, 100000 do e:set() end
    net.nothing(e:set())
    net.is({ true }, e:take())
    net.is({ false }, e:take())
  end)

  it('is closed as a socket is', function ()
    local e = assert(event.new())
    local fd = e:fd()
    assert.is_true(net.isopen(fd))
    assert.is_true(net.fdflags(fd).cloexec)
    assert.equal('llsocket.event: fd ' .. fd, tostring(e))
    net.nothing(e:close())
    net.nothing(e:close())
    assert.is_false(net.isopen(fd))
    net.fails.nothing('EBADF', e:set())
    net.fails.value('EBADF', e:take())
    net.fails.value('EBADF', e:fd())
    assert.equal('llsocket.event: closed', tostring(e))
  end)

  it('is closed by the collector', function ()
    local fd = assert(event.new()):fd()
    collectgarbage()
    collectgarbage()
    assert.is_false(net.isopen(fd))
  end)
end)
