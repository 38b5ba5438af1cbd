-- SPDX-License-Identifier: MIT
-- Urgent data: MSG_OOB, sock:atmark and sock:oobinline.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local fails, again = net.fails, net.again

local OOB = llsocket.MSG_OOB


for _, f in ipairs(net.families) do
  describe('urgent data on ' .. f[1], function ()
    after_each(net.release)

    -- 'ab', the urgent byte '!', 'cd' are there for b.
    local function sent (inline)
      local a, b = net.tcp_pair(f[2])
      if inline then assert.is_true((b:oobinline(true))) end
      net.is({ 2, nil, false }, a:send('ab'))
      net.is({ 1, nil, false }, a:send('!', OOB))
      net.is({ 2, nil, false }, a:send('cd'))
      assert.is_true((b:recvable(2000, true)))
      return a, b
    end

    it('is received with MSG_OOB', function ()
      local _, b = sent()
      net.is({ '!' }, b:recv(10, OOB))
    end)

    it('is received with MSG_OOB by recvfrom', function ()
      local _, b = sent()
      assert.equal('!', (b:recvfrom(10, OOB)))
    end)

    it('is not among the other data', function ()
      local _, b = sent()
      assert.equal('ab', (b:recv()))
      assert.equal('cd', (b:recv()))
    end)

    it('ends a receive before it', function ()
      local _, b = sent()
      assert.equal('ab', (b:recv(100)))
    end)

    it('is among the other data with oobinline', function ()
      local _, b = sent(true)
      assert.equal('ab', (b:recv()))
      assert.equal('!cd', (b:recv()))
    end)

    it('cannot be received with MSG_OOB when it is inline', function ()
      local _, b = sent(true)
      fails.transfer('EINVAL', b:recv(10, OOB))
    end)

    it('cannot be received twice', function ()
      local _, b = sent()
      b:recv(10, OOB)
      fails.transfer('EINVAL', b:recv(10, OOB))
    end)

    it('can be looked at', function ()
      local _, b = sent()
      net.is({ '!' }, b:recv(10, OOB, llsocket.MSG_PEEK))
      net.is({ '!' }, b:recv(10, OOB))
    end)

    it('is marked: atmark is true when all before it was read', function ()
      local _, b = sent()
      net.is({ false }, b:atmark())
      b:recv(2)
      net.is({ true }, b:atmark())
      b:recv(2)
      net.is({ false }, b:atmark())
    end)

    it('can be sent by sendto with MSG_OOB', function ()
      local a, b = net.tcp_pair(f[2])
      net.is({ 1, nil, false }, a:sendto('!', b:getsockname(), OOB))
      assert.is_true((b:recvable(2000, true)))
      net.is({ '!' }, b:recv(1, OOB))
    end)
  end)
end


describe('urgent data', function ()
  after_each(net.release)

  it('that never came is EINVAL', function ()
    local _, b = net.tcp_pair()
    fails.transfer('EINVAL', b:recv(1, OOB))
    fails.from('EINVAL', b:recvfrom(1, OOB))
  end)

  it('that is announced but not there yet is again', function ()
    -- The byte comes with its announcement on the loopback, so this only
    -- says that both answers keep their shape.
    local a, b = net.tcp_pair()
    b:nonblock(true)
    a:send('!', OOB)
    b:recvable(2000, true)
    local r = net.pack(b:recv(1, OOB))
    if r[1] == nil then
      again.receive('EAGAIN', net.unpack(r, 1, r.n))
    else
      net.is({ '!' }, net.unpack(r, 1, r.n))
    end
  end)

  it('is EOPNOTSUPP on UDP', function ()
    local a = net.udp_pair()
    fails.transfer('EOPNOTSUPP', a:send('!', OOB))
  end)
end)


describe('sock:atmark', function ()
  after_each(net.release)

  it('is false when there is no urgent data', function ()
    local a = net.tcp_pair()
    net.is({ false }, a:atmark())
  end)

  it('fails on a socket that has no mark', function ()
    local s = net.udp()
    local r = net.pack(s:atmark())
    assert.equal(3, r.n)
    assert.is_nil(r[1])
    assert.equal(llsocket.errno.strerror(r[3]), r[2])
    assert.is_truthy(({ ENOTTY = true, EINVAL = true })
                     [llsocket.errno.name(r[3])])
  end)
end)


describe('sock:oobinline', function ()
  after_each(net.release)

  it('is off at first', function ()
    net.is({ false }, net.tcp():oobinline())
  end)

  it('is on after true and off after false', function ()
    local s = net.tcp()
    net.is({ true }, s:oobinline(true))
    net.is({ true }, s:oobinline())
    net.is({ false }, s:oobinline(false))
    net.is({ false }, s:oobinline())
  end)
end)
