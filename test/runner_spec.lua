-- SPDX-License-Identifier: MIT
-- The runner itself: what it must not overlook.

local support = require 'test.support'

-- Runs the suite's runner on one file with this text.
local function suite (text)
  local path = support.write(support.tmpname('_spec.lua'), text)
  return support.run('test/main.lua', '--output=test/tap.lua', path)
end

describe('the runner', function ()
  it('passes a test that leaves nothing behind', function ()
    local output, status = suite [[
      it('is good', function () io.tmpfile():close() end)]]
    assert.truthy(output:find('\nok 1 - is good\n1..1\n', 1, true), output)
    assert.equal(0, status)
  end)

  it('leaves what a test forgot to close to the collector', function ()
    local output, status = suite [[
      it('forgets', function () io.tmpfile() end)]]
    assert.truthy(output:find('\nok 1 - forgets\n1..1\n', 1, true), output)
    assert.equal(0, status)
  end)

  it('fails a test that leaves a descriptor open, and names both', function ()
    local output, status = suite [[
      kept = {}
      it('leaks', function () kept[1] = io.open('/dev/null') end)
      it('does not leak', function () end)]]
    assert.truthy(output:find('\nnot ok 1 - leaks\n', 1, true), output)
    assert.truthy(output:find('test "leaks":\n[^\n]*descriptor %d+ was left ' ..
                              'open: /dev/null\n'), output)
    assert.truthy(output:find('\nok 2 - does not leak\n1..2\n', 1, true),
                  output)
    assert.not_equal(0, status)
  end)

  it('counts what before_each opens and after_each closes', function ()
    local output, status = suite [[
      local file
      before_each(function () file = io.tmpfile() end)
      after_each(function () file:close() end)
      it('is good', function () end)]]
    assert.truthy(output:find('\nok 1 - is good\n1..1\n', 1, true), output)
    assert.equal(0, status)
  end)

  it('fails a test that closes what was open before', function ()
    local output, status = suite [[
      local file
      setup(function () file = io.tmpfile() end)
      it('closes', function () file:close() end)]]
    assert.truthy(output:find('\nnot ok 1 - closes\n', 1, true), output)
    assert.truthy(output:find('descriptor %d+ was closed: '), output)
    assert.not_equal(0, status)
  end)

  it('finds what setup has lost', function ()
    local output, status = suite [[
      setup(function () rawset(_G, 'kept', io.open('/dev/null')) end)
      it('is good', function () end)]]
    assert.truthy(output:find('\nok 1 - is good\n', 1, true), output)
    assert.truthy(output:find('\nnot ok 2 - file ', 1, true), output)
    assert.not_equal(0, status)
  end)

  it('says why a test was skipped', function ()
    local output, status = suite [[
      it('needs more', function () pending('no such device') end)
      it('ends so', function () return pending('no such device') end)]]
    for _, test in ipairs { '1 - needs more', '2 - ends so' } do
      assert.truthy(output:find('\nok ' .. test .. ' # SKIP no such device\n',
                                1, true), output)
    end
    assert.equal(0, status)
  end)

  it('shows a failure with its message', function ()
    local output, status = suite [[
      it('is wrong', function () assert.equal(1, 2) end)]]
    assert.truthy(output:find('\nnot ok 1 - is wrong\n#   ', 1, true), output)
    assert.truthy(output:find('Expected', 1, true), output)
    assert.not_equal(0, status)
  end)

  it('fails on a file that cannot be loaded', function ()
    local output, status = suite 'this is no Lua'
    assert.truthy(output:find('not ok 1 - ', 1, true), output)
    assert.not_equal(0, status)
  end)
end)

describe('.ci/run #once', function ()
  it('ends with a line of the tests that passed and failed alone', function ()
    local dir = support.tmpname()
    assert.equal(0, select(2, support.command(('mkdir %s %s/.ci %s/bin && '
      .. 'cp .ci/run %s/.ci'):format(dir, dir, dir, dir))))
    support.write(dir .. '/bin/make',
                  '#!/bin/sh\necho "3 passed, 0 failed, 2 skipped"\n')
    local output, status = support.command(('chmod +x %s/bin/make && '
      .. 'PATH=%s/bin:$PATH %s/.ci/run'):format(dir, dir, dir))
    assert.equal(0, status)
    local skipped, passed = output:match(
      '\n(%d+) skipped\n(%d+) passed, 0 failed\n$')
    assert.message(output).truthy(skipped)
    assert.equal(passed / 3, skipped / 2)
  end)
end)
