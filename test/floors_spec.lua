-- SPDX-License-Identifier: MIT
-- The direction of the floors: what etc/floors.sh says of a copy of src/.

local support = require 'test.support'

local function copy ()
  local dir = support.tmpname()
  assert.equal(0, select(2, support.command('cp -r src ' .. dir)))
  return dir
end

local function said (dir)
  local output, status = support.command('sh etc/floors.sh ' .. dir)
  assert.equal(0, status)
  return output
end

-- Adds a line to a file of a copy, or makes the file.
local function added (name, line)
  local dir = copy()
  local file = assert(io.open(dir .. '/' .. name, 'a'))
  file:write(line, '\n')
  file:close()
  return said(dir)
end

describe('the floors #once', function ()
  it('are kept by every file', function ()
    assert.equal('', said('src'))
  end)

  it('are not left upwards', function ()
    assert.equal('base/args.c includes addr/addr.h, of a floor above\n',
                 added('base/args.c', '#include "addr/addr.h"'))
    local text = added('data/data.h', '#include "sock/sock.h"')
    assert.truthy(text:find('data/data.h includes sock/sock.h, of a floor '
                            .. 'above\n', 1, true), text)
  end)

  it('are not left upwards by way of another header', function ()
    local output = added('gen/new.h', '#include "msg/msg.h"')
    assert.equal('', output)
    local dir = copy()
    support.write(dir .. '/gen/new.h', '#include "msg/msg.h"\n')
    support.write(dir .. '/data/new.c', '# include "gen/new.h"\n')
    local text = said(dir)
    assert.truthy(text:find('data/new.c includes msg/msg.h, of a floor above '
                            .. '(by way of gen/new.h)', 1, true), text)
  end)

  it('have no circle', function ()
    local dir = copy()
    support.write(dir .. '/sock/one.h', '#include "sock/two.h"\n')
    support.write(dir .. '/sock/two.h', '#include "sock/one.h"\n')
    local text = said(dir)
    assert.truthy(text:find('sock/two.h includes sock/one.h: a circle', 1,
                            true), text)
  end)

  it('begin without Lua', function ()
    assert.equal('os/common.c includes Lua\n',
                 added('os/common.c', '#include <lua.h>'))
    assert.truthy(added('os/os.h', '#include "base/compat.h"')
                    :find('os/os.h includes base/compat.h', 1, true))
  end)

  it('are all the folders that there are', function ()
    local dir = copy()
    assert.equal(0, select(2, support.command('mkdir ' .. dir .. '/attic')))
    support.write(dir .. '/attic/new.c', '#include "os/os.h"\n')
    assert.equal('attic/: this folder is on no floor\n', said(dir))
  end)
end)
