-- SPDX-License-Identifier: MIT
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local raises, vector = msg.raises, msg.vector
local DGRAM = llsocket.SOCK_DGRAM

-- A new file that is open for reading and writing, its descriptor and name.
local function tempfile(text)
  local path = net.tmpname()
  support.write(path, text or '')
  local f, fd = net.openfile(path, 'r+b')
  return fd, path, f
end

-- A pipe to a shell command: its descriptor and the handle.
local function pipe(command, mode)
  local before = msg.descriptors()
  local p = assert(io.popen(command, mode))
  local fds = msg.since(before)
  assert.equal(1, #fds)
  return fds[1], p
end

describe('iov:writev', function()
  after_each(net.release)

  it('writes all elements into a file', function()
    local fd, path = tempfile()
    msg.moved(9, false, vector('abc', '\0', 'defgh'):writev(fd))
    assert.equal('abc\0defgh', support.read(path))
    msg.moved(1, false, vector('!'):writev(fd))
    assert.equal('abc\0defgh!', support.read(path))
  end)

  it('writes into a pipe that another process reads', function()
    local path = net.tmpname()
    local fd, p = pipe('cat > ' .. support.quote(path), 'w')
    msg.moved(11, false, vector('hello ', 'world'):writev(fd))
    p:close()
    assert.equal('hello world', support.read(path))
  end)

  it('writes into a socket', function()
    local a, b = net.unix_pair()
    msg.moved(6, false, vector('abc', 'def'):writev(a:fd()))
    assert.equal('abcdef', (b:recv()))
  end)

  it('writes one datagram', function()
    local a, b = net.unix_pair(DGRAM)
    msg.moved(6, false, vector('abc', 'def'):writev(a:fd()))
    assert.equal('abcdef', (b:recv()))
  end)

  it('writes IOV_MAX elements', function()
    local fd, path = tempfile()
    local pieces = {}
    for i = 1, llsocket.IOV_MAX do
      pieces[i] = ('%05d'):format(i)
    end
    local iov = vector((table.unpack or unpack)(pieces))
    msg.moved(5 * llsocket.IOV_MAX, false, iov:writev(fd))
    assert.equal(table.concat(pieces), support.read(path))
  end)

  it('leaves the elements as they were', function()
    local fd, path = tempfile()
    local iov = vector('abc', 'def')
    iov:writev(fd)
    msg.moved(6, false, iov:writev(fd))
    assert.equal(2, #iov)
    assert.equal('abcdef', iov:concat())
    assert.equal('abcdefabcdef', support.read(path))
  end)

  it('of an empty iovec writes nothing', function()
    local fd, path = tempfile()
    msg.moved(0, false, llsocket.iovec.new():writev(fd))
    assert.equal('', support.read(path))
  end)

  it('skips elements that are empty', function()
    local fd, path = tempfile()
    local iov = vector('a', 'b', 'c')
    iov:set('', 1)
    iov:set('', 3)
    msg.moved(1, false, iov:writev(fd))
    assert.equal('b', support.read(path))
  end)

  it('begins at the offset and ends after nbyte', function()
    local all = 'abcdefgh'
    local iov = vector('abc', 'd', 'efgh')
    for offset = 0, 8 do
      for nbyte = 1, 9 do
        local a, b = net.unix_pair(DGRAM)
        local want = all:sub(offset + 1, offset + nbyte)
        msg.moved(#want, false, iov:writev(a:fd(), offset, nbyte))
        assert.equal(want, (b:recv()))
        net.release()
      end
    end
    assert.equal(all, iov:concat())
    assert.equal(3, #iov)
  end)

  it('takes nil for offset and for nbyte', function()
    local a, b = net.unix_pair(DGRAM)
    local iov = vector('abc', 'de')
    msg.moved(5, false, iov:writev(a:fd(), nil, nil))
    msg.moved(4, false, iov:writev(a:fd(), 1, nil))
    msg.moved(2, false, iov:writev(a:fd(), nil, 2))
    assert.equal('abcde', (b:recv()))
    assert.equal('bcde', (b:recv()))
    assert.equal('ab', (b:recv()))
  end)

  it('with numbers beyond its bytes never cuts them', function()
    local fd, path = tempfile()
    local iov = vector('abc', 'de')
    msg.moved(0, false, iov:writev(fd, 2^32))
    msg.moved(0, false, iov:writev(fd, 2^32, 1))
    msg.moved(0, false, iov:writev(fd, 0, 0))
    msg.moved(5, false, iov:writev(fd, 0, 2^32))
    msg.moved(4, false, iov:writev(fd, 1, 2^53 - 1))
    assert.equal('abcdebcde', support.read(path))
  end)

  it('says again when only some of the bytes went', function()
    local a, b = net.unix_pair(nil, true)
    local iov = vector(('x'):rep(1000000), ('y'):rep(1000000))
    local len, err, again = iov:writev(a:fd())
    assert.is_true(len > 0 and len < 2000000)
    assert.is_nil(err)
    assert.is_true(again)
    assert.equal(iov:concat(0, len), net.recvall(b, len))
  end)

  it('goes on after consume, until all is there', function()
    local a, b = net.unix_pair(nil, true)
    local iov = vector(('x'):rep(700000), ('y'):rep(700000), 'end')
    local want, got = iov:concat(), {}
    repeat
      local len, err = iov:writev(a:fd())
      assert.is_nil(err)
      got[#got + 1] = net.recvall(b, len)
    until iov:consume(len) == 0
    assert.equal(want, table.concat(got))
  end)

  it('is 0 and EAGAIN when there is no room', function()
    local a = net.unix_pair(nil, true)
    net.fill(a)
    net.again.send('EAGAIN', vector('x', 'y'):writev(a:fd()))
  end)

  it('returns nothing when the peer of a socket is gone', function()
    local a, b = net.unix_pair()
    b:close()
    net.lost(vector('x'):writev(a:fd()))
  end)

  -- Writes until the shell has closed its end of the pipe.
  local function until_gone (iov, fd)
    local deadline = os.time() + 10
    repeat
      local _, _, _, number = iov:writev(fd)
      if number == llsocket.errno.EPIPE then return end
    until os.time() > deadline
    error 'the reader is still there'
  end

  it('tells that the reader of a pipe is gone', function()
    local fd, p = pipe('exec 0< /dev/null', 'w')
    local iov = vector('x')
    until_gone(iov, fd)
    net.lost(iov:writev(fd))
    p:close()
  end)

  it("changes nothing in the process's signals", function()
    local before = msg.signals()
    local a, b = net.unix_pair()
    b:close()
    net.lost(vector('x'):writev(a:fd()))
    local fd, p = pipe('exec 0< /dev/null', 'w')
    until_gone(vector('x'), fd)
    p:close()
    assert.same(before, msg.signals())
  end)

  it('fails with EBADF for a descriptor that is not open', function()
    net.fails.transfer('EBADF', vector('x'):writev(net.closed_fd))
    net.fails.transfer('EBADF', vector('x'):writev(-1))
  end)

  it('fails with EBADF for a descriptor that is only read', function()
    local path = net.tmpname()
    support.write(path, 'text')
    local _, fd = net.openfile(path, 'r')
    net.fails.transfer('EBADF', vector('x'):writev(fd))
  end)

  it('fails with ENOSPC when the device is full', function()
    local _, fd = net.openfile('/dev/full', 'r+')
    net.fails.transfer('ENOSPC', vector('x'):writev(fd))
  end)

  it('raises on a descriptor that is no integer', function()
    local iov = vector('x')
    for _, v in ipairs(msg.not_integers) do
      raises(1, 'writev', function() iov:writev(v) end)
    end
    raises(1, 'writev', function() iov:writev() end)
  end)

  it('raises on a descriptor that does not fit an int', function()
    local iov = vector('x')
    raises(1, 'writev', function() iov:writev(2^32 + 1) end)
    raises(1, 'writev', function() iov:writev(2^31) end)
  end)

  it('raises on an offset or nbyte that is no integer', function()
    local iov = vector('x')
    for _, v in ipairs(msg.not_integers) do
      raises(2, 'writev', function() iov:writev(net.closed_fd, v) end)
      raises(3, 'writev', function() iov:writev(net.closed_fd, 0, v) end)
    end
  end)
end)

describe('iov:readv', function()
  after_each(net.release)

  it('fills the elements from a file, one after the other', function()
    local fd = tempfile('abc\0defgh!')
    local iov = vector(3, 1, 5)
    assert.equal(9, (iov:readv(fd)))
    assert.equal('abc', iov:get(1))
    assert.equal('\0', iov:get(2))
    assert.equal('defgh', iov:get(3))
    assert.equal(1, (iov:readv(fd)))
    assert.equal('!', iov:concat(0, 1))
  end)

  it('gives no error and no again when it has read', function()
    local fd = tempfile('abcd')
    local len, err, again, number = vector(2):readv(fd)
    assert.equal(2, len)
    assert.is_nil(err)
    assert.is_nil(again or nil)
    assert.is_nil(number)
  end)

  it('does not write past the bytes that came', function()
    local fd = tempfile('abcd')
    local iov = vector(3, 3)
    assert.equal(4, (iov:readv(fd)))
    assert.equal('abcd  ', iov:concat())
    assert.equal(2, #iov)
  end)

  it('reads from a pipe that another process writes', function()
    local fd, p = pipe("printf 'hello world'", 'r')
    local iov, got = vector(6, 5), ''
    repeat
      local len = iov:readv(fd)
      if len then
        got = got .. iov:concat(0, len)
      end
    until not len
    assert.equal('hello world', got)
    p:close()
  end)

  it('reads from a socket', function()
    local a, b = net.unix_pair()
    a:send('abcdef')
    local iov = vector(2, 4)
    assert.equal(6, (iov:readv(b:fd())))
    assert.equal('ab', iov:get(1))
    assert.equal('cdef', iov:get(2))
  end)

  it('reads one datagram, an empty one too', function()
    local a, b = net.unix_pair(DGRAM)
    a:send('abc')
    a:send('')
    a:send('def')
    local iov = vector(2, 2)
    assert.equal(3, (iov:readv(b:fd())))
    assert.equal('abc', iov:concat(0, 3))
    iov:readv(b:fd())
    assert.equal(3, (iov:readv(b:fd())))
    assert.equal('def', iov:concat(0, 3))
  end)

  it('returns nothing at the end of a stream', function()
    local a, b = net.unix_pair()
    a:close()
    net.gone(vector(5):readv(b:fd()))
  end)

  it('returns nothing at the end of a file', function()
    local fd = tempfile('')
    net.gone(vector(5):readv(fd))
  end)

  it('returns nothing at the end of a pipe', function()
    local fd, p = pipe(':', 'r')
    net.gone(vector(5):readv(fd))
    p:close()
  end)

  it('without anything to read is again with EAGAIN', function()
    local _, b = net.unix_pair(nil, true)
    net.again.receive('EAGAIN', vector(5):readv(b:fd()))
  end)

  it('begins at the offset and ends after nbyte', function()
    for offset = 0, 7 do
      for nbyte = 1, 9 do
        local a, b = net.unix_pair(DGRAM)
        a:send('abcdefghijk')
        local iov = vector(3, 1, 4)
        local n = math.min(nbyte, 8 - offset)
        assert.equal(n, (iov:readv(b:fd(), offset, nbyte)))
        assert.equal((' '):rep(offset) .. ('abcdefgh'):sub(1, n) ..
          (' '):rep(8 - offset - n), iov:concat())
        net.release()
      end
    end
  end)

  it('takes nil for offset and for nbyte', function()
    local fd = tempfile('abcdefghijk')
    local iov = vector(2, 2)
    assert.equal(4, (iov:readv(fd, nil, nil)))
    assert.equal('abcd', iov:concat())
    assert.equal(3, (iov:readv(fd, 1, nil)))
    assert.equal('aefg', iov:concat())
    assert.equal(2, (iov:readv(fd, nil, 2)))
    assert.equal('hifg', iov:concat())
  end)

  it('without any room is EINVAL, as recv is', function()
    local a, b = net.unix_pair()
    a:send('x')
    local iov = vector(3)
    net.fails.transfer('EINVAL', llsocket.iovec.new():readv(b:fd()))
    net.fails.transfer('EINVAL', iov:readv(b:fd(), 0, 0))
    net.fails.transfer('EINVAL', iov:readv(b:fd(), 3))
    net.fails.transfer('EINVAL', iov:readv(b:fd(), -1))
    assert.equal('x', (b:recv()))
  end)

  it('with numbers beyond its room never cuts them', function()
    local fd = tempfile('abcdef')
    local iov = vector(2, 1)
    assert.equal(3, (iov:readv(fd, 0, 2^32 + 1)))
    assert.equal('abc', iov:concat())
    assert.equal(2, (iov:readv(fd, 1, 2^53 - 1)))
    assert.equal('ade', iov:concat())
  end)

  it('does not change a string that an element was made of', function()
    local fd = tempfile('NEWTEXT')
    local text = ('old%s'):format('text')
    local iov = vector(text)
    assert.equal(7, (iov:readv(fd)))
    assert.equal('NEWTEXT', iov:get(1))
    assert.equal('old' .. 'text', text)
  end)

  it('fails with EBADF for a descriptor that is not open', function()
    net.fails.transfer('EBADF', vector(1):readv(net.closed_fd))
    net.fails.transfer('EBADF', vector(1):readv(-1))
  end)

  it('fails with EISDIR for a directory', function()
    local f, fd = net.openfile('/', 'r')
    net.fails.transfer('EISDIR', vector(1):readv(fd))
    f:close()
  end)

  it('fails with ECONNRESET when the peer has reset it', function()
    local client, server = net.tcp_pair()
    client:linger(0)
    client:close()
    assert.is_true((server:recvable(2000)))
    net.fails.transfer('ECONNRESET', vector(1):readv(server:fd()))
  end)

  it('raises on a descriptor that is no integer', function()
    local iov = vector(1)
    for _, v in ipairs(msg.not_integers) do
      raises(1, 'readv', function() iov:readv(v) end)
    end
    raises(1, 'readv', function() iov:readv() end)
    raises(1, 'readv', function() iov:readv(2^32) end)
  end)

  it('raises on an offset or nbyte that is no integer', function()
    local iov = vector(1)
    for _, v in ipairs(msg.not_integers) do
      raises(2, 'readv', function() iov:readv(net.closed_fd, v) end)
      raises(3, 'readv', function() iov:readv(net.closed_fd, 0, v) end)
    end
  end)
end)

describe('a descriptor of 2^32 + 1', function()
  after_each(net.release)

  it('is not descriptor 1', function()
    local a, b = net.unix_pair(nil, true)
    assert.is_false((pcall(vector('x').writev, vector('x'),
      2^32 + a:fd())))
    net.again.receive('EAGAIN', b:recv())
  end)
end)
