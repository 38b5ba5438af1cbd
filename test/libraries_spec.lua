-- SPDX-License-Identifier: MIT
-- Sockets of this library in the hands of LuaSocket and LuaSec.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local fails = net.fails

local function library (name)
  local ok, module = pcall(require, name)
  return ok and module or nil, name .. ' is not installed'
end


describe("LuaSocket's select", function ()
  after_each(net.release)

  it('waits for our sockets', function ()
    local luasocket, why = library 'socket'
    if not luasocket then return pending(why) end
    local a, b = net.unix_pair()
    local ready, _, err = luasocket.select({ a }, nil, 0)
    assert.equal(0, #ready)
    assert.equal('timeout', err)
    b:send('x')
    local readable, writable, err2 = luasocket.select({ a, b }, { b }, 1)
    assert.is_nil(err2)
    assert.equal(1, #readable)
    assert.equal(a, readable[1])
    assert.equal(b, writable[1])
  end)

  it('leaves out one that is closed', function ()
    local luasocket, why = library 'socket'
    if not luasocket then return pending(why) end
    local a = net.unix_pair()
    a:close()
    assert.equal(0, #luasocket.select({ a }, nil, 0))
  end)
end)


describe("LuaSec's wrap", function ()
  after_each(net.release)

  -- A key and a certificate for it.
  local function certificate ()
    local key, cert = net.tmpname(), net.tmpname()
    local _, status = net.run(('openssl req -x509 -newkey rsa:2048 -nodes '
      .. '-keyout %s -out %s -days 1 -subj /CN=test 2>/dev/null'):format(key,
      cert))
    return status == 0 and key, cert
  end

  local function handshake (a, b)
    local done_a, done_b, n = false, false, 0
    repeat
      done_a = done_a or a:dohandshake()
      done_b = done_b or b:dohandshake()
      n = n + 1
    until done_a and done_b or n == 1000
    return done_a and done_b
  end

  it('takes our descriptor over, and closes it', function ()
    local ssl, why = library 'ssl'
    if not ssl then return pending(why) end
    local key, cert = certificate()
    if not key then return pending('openssl makes no certificate') end
    local a, b = net.unix_pair(llsocket.SOCK_STREAM, true)
    local afd, bfd = a:fd(), b:fd()
    local client = assert(ssl.wrap(a, { mode = 'client', protocol = 'any',
                                        verify = 'none' }))
    local server = assert(ssl.wrap(b, { mode = 'server', protocol = 'any',
                                        key = key, certificate = cert }))
    assert.equal(-1, a:getfd())
    fails.value('EBADF', a:fd())
    client:settimeout(0)
    server:settimeout(0)
    assert.is_true(handshake(client, server))
    assert(client:send('secret\n'))
    local line
    for _ = 1, 1000 do line = line or server:receive() end
    assert.equal('secret', line)
    a:close()
    assert.is_true(net.isopen(afd))
    client:close()
    server:close()
    assert.is_false(net.isopen(afd))
    assert.is_false(net.isopen(bfd))
  end)
end)
