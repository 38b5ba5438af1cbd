-- SPDX-License-Identifier: MIT
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local support = require 'test.support'
local errno = llsocket.errno
local raises = msg.raises

local function numbers()
  local list = {}
  for k, v in pairs(errno) do
    if type(v) ~= 'function' then
      list[k] = v
    end
  end
  return list
end

describe('errno', function()
  it('has integers by names of errors', function()
    for k, v in pairs(errno.numbers()) do
      assert.is_true(msg.is_integer(v), k)
      assert.is_truthy(k:match('^E[A-Z0-9]+$'), k)
    end
  end)

  it('has the numbers of the system headers', function()
    if not support.has('cc') then
      return pending('there is no C compiler')
    end
    local out = support.command("echo '#include <errno.h>' | cc -E -dM -")
    local defined, seen, unknown = {}, 0, {}
    for name, value in out:gmatch('#define (E[A-Z0-9]+) (%w+)') do
      defined[name] = value
    end
    for name, value in pairs(defined) do
      value = tonumber(value) or tonumber(defined[value])
      if value and name ~= 'ELAST' then
        seen = seen + 1
        local known, number = pcall(function () return errno[name] end)
        if known and number then
          assert.equal(value, number, name)
        else
          unknown[#unknown + 1] = name
        end
      end
    end
    -- A system newer than this list may have more: that is told, and no fault.
    if #unknown > 0 then
      print('# note: errno has no name for ' .. table.concat(unknown, ' '))
    end
    assert.is_true(seen > 70)
    for name in pairs(numbers()) do
      assert.is_truthy(defined[name], name)
    end
  end)

  it("has the number that Lua's own io.open answers", function()
    local _, _, number = io.open('/nonexistent/file')
    assert.equal(number, errno.ENOENT)
  end)
end)

describe('errno.name', function()
  it('gives a name for each number, and that name has the number', function()
    for _, number in pairs(numbers()) do
      local name = errno.name(number)
      assert.equal('string', type(name))
      assert.equal(number, errno[name])
    end
  end)

  it('prefers the usual one of two names', function()
    assert.equal('EAGAIN', errno.name(errno.EAGAIN))
    assert.equal('EAGAIN', errno.name(errno.EWOULDBLOCK))
    assert.equal('EOPNOTSUPP', errno.name(errno.EOPNOTSUPP))
    if errno.EDEADLOCK == errno.EDEADLK then
      assert.equal('EDEADLK', errno.name(errno.EDEADLK))
    end
  end)

  it('gives one value', function()
    assert.equal(1, msg.count(errno.name(errno.ENOENT)))
  end)

  it('of a number that means nothing is nil', function()
    assert.is_nil(errno.name(0))
    assert.is_nil(errno.name(-1))
    assert.is_nil(errno.name(99999))
  end)

  it('takes a float that is an integer', function()
    assert.equal('ENOENT', errno.name(errno.ENOENT + 0.0))
  end)

  it('raises on what is no integer', function()
    for _, v in ipairs(msg.not_integers) do
      raises(1, 'name', function() errno.name(v) end)
    end
    raises(1, 'name', function() errno.name(nil) end)
    raises(1, 'name', function() errno.name() end)
  end)

  it('raises on a number that does not fit an int', function()
    raises(1, 'name', function() errno.name(2^32 + errno.ENOENT) end)
    raises(1, 'name', function() errno.name(2^31) end)
  end)
end)

describe('errno.strerror', function()
  it('says what the system says', function()
    local _, text, number = io.open('/nonexistent/file')
    assert.equal(text, '/nonexistent/file: ' .. errno.strerror(number))
  end)

  it('gives one value', function()
    assert.equal(1, msg.count(errno.strerror(errno.ENOENT)))
  end)

  it('gives a text of its own for each number', function()
    local texts = {}
    for _, number in pairs(numbers()) do
      local text = errno.strerror(number)
      assert.is_true(#text > 0)
      assert.is_true(texts[text] == nil or texts[text] == number, text)
      texts[text] = number
    end
  end)

  it('has a text for numbers that mean nothing', function()
    assert.is_truthy(errno.strerror(99999):find('99999', 1, true))
    assert.is_truthy(errno.strerror(-7):find('-7', 1, true))
  end)

  it('takes a float that is an integer', function()
    assert.equal(errno.strerror(2), errno.strerror(2.0))
  end)

  it('raises on what is no integer', function()
    for _, v in ipairs(msg.not_integers) do
      raises(1, 'strerror', function() errno.strerror(v) end)
    end
    raises(1, 'strerror', function() errno.strerror(nil) end)
    raises(1, 'strerror', function() errno.strerror() end)
  end)

  it('raises on a number that does not fit an int', function()
    raises(1, 'strerror', function() errno.strerror(2^32 + 2) end)
    raises(1, 'strerror', function() errno.strerror(-2^31 - 1) end)
  end)

  it('is the text that comes with the number from a failed call', function()
    local sock = assert(llsocket.socket.pair(llsocket.SOCK_STREAM))
    sock[1]:close()
    sock[2]:close()
    local _, err, _, number = sock[1]:send('x')
    assert.equal(errno.EBADF, number)
    assert.equal(errno.strerror(number), err)
  end)
end)
