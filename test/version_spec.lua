-- SPDX-License-Identifier: MIT

local llsocket = require 'llsocket'
local support = require 'test.support'

describe('the version', function ()
  local version = llsocket._VERSION:match '^llsocket (%d+%.%d+%.%d+)$'

  it('is a field of the module', function ()
    assert.is_truthy(version)
  end)

  it('is that of the rockspec', function ()
    local name = ('llsocket-%s-1.rockspec'):format(version)
    assert.is_truthy(support.read(name):find("version = '" .. version .. "-1'",
                                             1, true))
  end)

  it('is that of the Debian package', function ()
    local found = support.read('debian/changelog'):match '%((.-)%-%d+%)'
    assert.equal(version, found)
  end)

  it('has a chapter in the CHANGELOG', function ()
    assert.is_truthy(support.read('CHANGELOG.md'):find('\n## ' .. version, 1,
                                                       true))
  end)
end)

describe('inet.gethostname', function ()
  it('tells the name of uname -n', function ()
    local expected = support.command('uname -n'):match '%S+'
    assert.equal(expected, llsocket.inet.gethostname())
  end)
end)
