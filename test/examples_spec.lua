-- SPDX-License-Identifier: MIT
-- The programs that people copy: those of the README and the guide, and the
-- examples, each run in a process of its own.

local lfs = require 'lfs'
local blocks_of = require 'test.support_programs'
local cell = require 'test.support_rows'
local support = require 'test.support'
local servers = require 'test.support_servers'

local FIRST = '-- SPDX-License-Identifier: MIT\n'


local load = loadstring or load


describe('a row of a table', function ()
  it('runs as a statement, or as an expression', function ()
    assert.equal('a = b()\n', cell('| `b` | `a = b()` | as it was |'))
    assert.equal('local _ = (function () return a.b end)()\n',
                 cell('| `b` | `a.b` | |'))
    assert.equal('local _ = (function () return #a end)()\n',
                 cell('| `b` | `#a` | |'))
  end)

  for _, line in ipairs { '| Lua | llsocket | |', '| --- | --- | --- |',
                          '| `a()` | — | see [there](x.md) |' } do
    it('has nothing to run: ' .. line, function ()
      assert.is_nil(cell(line))
    end)
  end

  for _, line in ipairs { '| `a()` | b() | |', '| a() | `b()` | |',
                          '| `a()` | `b()` |', '| `a()` | `b(1|2)` | |',
                          '| `a()` | `b()`, `c()` | |', '| `a()` |  | |',
                          '| a | b | |', '|`a()`|`b()`||' } do
    it('fails where it does not have that form: ' .. line, function ()
      assert.error(assert(load(cell(line))))
    end)
  end
end)


-- The blocks of a page. In the pages for those who come from another library
-- the right-hand sides of the tables are blocks too.
local function blocks (path)
  return blocks_of(path, 2, path:find('/from-', 1, true) and cell)
end


local function passes (script, ...)
  local output, status = support.run(script, ...)
  assert.message(output).equal(0, status)
  return output
end


-- Starts a server that never ends, calls f with its port, and ends it.
local function with_command (command, f)
  local output, status = servers.with_command(command .. ' 0', f)
  assert.message(output).equal(128 + 15, status)
  return output
end


local function with_server (path, f, before)
  return with_command(('%s %s %s'):format(before or '',
    support.quote(support.lua()), support.quote(path)), f)
end


-- A client of its own words, so that the server is not only tried with ours.
local function exchange (port, text)
  return passes([[
    local ll = require 'llsocket'
    local port, text = ...
    local ai = assert(ll.inet.getaddrinfo('127.0.0.1', port,
                                          ll.SOCK_STREAM))[1]
    local sock = assert(ll.socket.new(ai))
    sock:rcvtimeo(10)
    local problem = sock:connect()
    assert(not problem, problem)
    assert(sock:send(text) == #text)
    local back = 0
    while back < #text do
      local msg = assert(sock:recv())
      assert(msg == text:sub(back + 1, back + #msg))
      back = back + #msg
    end
    io.write(back)]], port, text)
end


describe('the README', function ()
  local programs = {}
  for _, block in ipairs(blocks('README.md')) do
    local name = block.text:match('^%-%- ([%w-]+%.lua)')
    programs[#programs + 1] = { name = name, text = block.text }
  end

  local function find (name)
    for _, program in ipairs(programs) do
      if program.name == name then return program.text end
    end
    error('the README has no ' .. name)
  end

  local function written (name)
    return support.write(support.tmpname('.lua'), find(name))
  end

  it('has an echo server and a client that work when pasted', function ()
    local output = with_server(written('echo-server.lua'), function (port)
      assert.equal('good morning\n',
                   passes(written('echo-client.lua'), port, 'good morning'))
      local text = ('0123456789'):rep(5000)
      assert.equal('50000', exchange(port, text))
    end)
    assert.matches('127.0.0.1:%d+\tdone', output)
  end)

  it('tells how to start them', function ()
    -- Another machine's build has its own interpreter in the place of lua5.4.
    if (os.getenv('LLS_BUILD') or ''):find('-', 1, true)
       or not lfs.attributes('build/5.4/llsocket.so', 'mode')
       or not support.has('lua5.4') then
      return pending('its commands are for what make builds for Lua 5.4')
    end
    local commands = support.read('README.md'):match(
      '\n```sh\n(export LUA_PATH=[^`]*)\n```\n')
    with_command('unset LUA_PATH LUA_CPATH\n' .. commands,
      function (port) assert.equal('5', exchange(port, 'hello')) end)
  end)

  it('has no program but these', function ()
    local names = {}
    for _, program in ipairs(programs) do
      names[#names + 1] = tostring(program.name)
    end
    assert.same({ 'echo-server.lua', 'echo-client.lua' }, names)
  end)

  for _, name in ipairs { 'echo-server', 'echo-client' } do
    it('shows the program of examples/' .. name .. '.lua', function ()
      assert.equal(support.read('examples/' .. name .. '.lua'),
                   FIRST .. find(name .. '.lua'))
    end)
  end
end)


local guide = {}
for name in lfs.dir('doc/guide') do
  guide[#guide + 1] = name:match('^(.*)%.md$')
end
table.sort(guide)


-- Whether a module can be loaded: its file may be for another processor.
local loaded = {}

local function loads (name)
  if loaded[name] == nil then
    local _, status = support.run(("require '%s'"):format(name))
    loaded[name] = status == 0
  end
  return loaded[name]
end


-- Another library that a program of the guide needs and that is not here, or
-- a reason not to run it at all.
local function missing (program)
  for name in program:gmatch("require '([%w.]+)'") do
    if not name:find('^llsocket') then
      if support.asan() then return 'what ' .. name .. ' leaks is not ours' end
      if not loads(name) then return 'there is no ' .. name end
    end
  end
  if program:find('openssl ') and not support.has('openssl') then
    return 'there is no openssl'
  end
end


-- The blocks under one heading of a page are one program.
describe('the guide', function ()
  for _, page in ipairs(guide) do
    local programs, order = {}, {}
    for _, block in ipairs(blocks('doc/guide/' .. page .. '.md')) do
      if not programs[block.heading] then
        programs[block.heading] = ''
        order[#order + 1] = block.heading
      end
      programs[block.heading] = programs[block.heading] .. block.text .. '\n'
    end

    for _, heading in ipairs(order) do
      it(('runs: %s: %s'):format(page, heading), function ()
        local reason = missing(programs[heading])
        if reason then return pending(reason) end
        passes(support.write(support.tmpname('.lua'), programs[heading]))
      end)
    end
  end

  it('lists its pages', function ()
    local listed = { 'README' }
    for link in support.read('doc/guide/README.md'):gmatch(
      '%d%. %[.-%]%((%w[%w-]*)%.md%)') do listed[#listed + 1] = link end
    table.sort(listed)
    assert.same(guide, listed)
  end)
end)


describe('the demonstration', function ()
  it('does each step and ends with status 0', function ()
    local output, status = support.run('examples/demo.lua')
    assert.message(output).equal(0, status)
    local done, failed, skipped = output:match(
      '\n(%d+) steps done, (%d+) failed, (%d+) skipped, [%d.]+ s\n$')
    assert.equal('0', failed)
    assert.equal(14, done + skipped)
    local count = 0
    for bytes in output:gmatch(': (%d+) bytes, %d+%.%d MB/s\n') do
      assert.truthy(tonumber(bytes) > 0)
      count = count + 1
    end
    assert.equal(tonumber(done), count)
  end)
end)

describe('the demonstration #once', function ()
  it('tells for each kind of step which lines did it', function ()
    local output = support.run('examples/demo.lua')
    local count, step = {}, nil
    for line in output:gmatch('[^\n]+') do
      local path, number, text = line:match('^    (%S+):(%d+) +(.*)$')
      if path then
        local i = 0
        for source in io.lines(path) do
          i = i + 1
          if i == tonumber(number) then
            assert.equal(text, source:match('^%s*(.*)'))
          end
        end
        count[step] = (count[step] or 0) + 1
      else
        step = line:match('^(.-)  ') or step
      end
    end
    assert.truthy(count['TCP, IPv4'] >= 3)
    assert.truthy(count['UDP, IPv4'] >= 3)
    assert.truthy(count['sendfile, TCP, IPv4'] >= 1)
  end)

  it('sends the file that it is given', function ()
    local path = support.write(support.tmpname(), ('some text\n'):rep(100))
    local output, status = support.run('examples/demo.lua', path)
    assert.message(output).equal(0, status)
    assert.truthy(output:find(path .. ' compared: 1000 bytes', 1, true))
  end)

  -- What is broken, in which file, the line and the one in its place, and the
  -- steps that must fail then.
  local breaks = {
    { 'demo/stream.lua', 'common.send(sock, common.pattern)',
      "common.send(sock, (common.pattern:gsub('^.', '?')))",
      { 'TCP, IPv4', 'TCP, IPv6', 'unix stream' } },
    { 'demo/file.lua', 'while sent < size do',
      'while sent < size - 1 do size = size - 1',
      { 'sendfile, TCP, IPv4', 'sendfile, TCP, IPv6' } },
    { 'demo/pass.lua', 'local client = common.accept(server)',
      "error('out of order')", { 'listening socket passed' } },
    { 'demo/record.lua', "common.start('record'", "common.start('no-such'",
      { 'unix seqpacket' } },
  }

  -- Runs a copy of the demonstration with these lines in it.
  local function run_broken ()
    local dir = support.tmpname()
    assert(lfs.mkdir(dir))
    assert(lfs.mkdir(dir .. '/demo'))
    local function copy (name)
      local text = support.read('examples/' .. name)
      for _, b in ipairs(breaks) do
        if b[1] == name then
          local first, last = text:find(b[2], 1, true)
          assert(first, b[2])
          text = text:sub(1, first - 1) .. b[3] .. text:sub(last + 1)
        end
      end
      support.write(dir .. '/' .. name, text)
    end
    copy('demo.lua')
    for name in lfs.dir('examples/demo') do
      if name:find('%.lua$') then copy('demo/' .. name) end
    end
    return support.run(dir .. '/demo.lua')
  end

  it('fails within its time when a step is broken, and only that', function ()
    local began = os.time()
    local output, status = run_broken()
    assert.truthy(os.time() - began < 100)
    assert.message(output).equal(1, status)
    local lines = {}
    for line in output:gmatch('[^\n]+') do
      local name = line:match('^(.-)  ')
      if name then lines[name] = line end
    end
    for _, b in ipairs(breaks) do
      for _, step in ipairs(b[4]) do
        assert.message(output).truthy(lines[step])
        if not lines[step]:find('skipped: ', 1, true) then
          assert.matches('FAILED: ', lines[step])
        end
      end
    end
    assert.matches(' bytes, ', lines['UDP, IPv4'])
    assert.matches(' bytes, ', lines['unix datagrams'])
  end)
end)


describe('the pages', function ()
  local pages = { 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md',
                  'SECURITY.md' }
  for name in lfs.dir('doc') do
    if name:find('%.md$') then pages[#pages + 1] = 'doc/' .. name end
  end
  for _, name in ipairs(guide) do
    pages[#pages + 1] = 'doc/guide/' .. name .. '.md'
  end

  -- As GitHub and others make it of a heading.
  local function anchors (path)
    local set = {}
    for line in io.lines(path) do
      local heading = line:match('^#+ (.*)')
      if heading then
        heading = heading:lower():gsub('[^%w%-_ ]', ''):gsub(' ', '-')
        set[heading] = true
      end
    end
    return set
  end

  for _, page in ipairs(pages) do
    it(page .. ' has no link that leads nowhere', function ()
      local folder = page:match('^.*/') or ''
      for link in support.read(page):gmatch('%]%(([^)%s]+)%)') do
        if not link:find('^https?:') then
          local path, anchor = link:match('^([^#]*)#?(.*)$')
          path = path == '' and page or folder .. path
          assert.message(link).truthy(lfs.attributes(path, 'mode'))
          if anchor ~= '' then
            assert.message(link).truthy(anchors(path)[anchor])
          end
        end
      end
    end)
  end

  it('name specs that there are', function ()
    for _, page in ipairs(pages) do
      for name in support.read(page):gmatch('`([%w_]+_spec)`') do
        assert.message(page .. ': ' .. name).truthy(
          lfs.attributes('test/' .. name .. '.lua', 'mode'))
      end
    end
  end)

  it('CONTRIBUTING shows a function as it is in src', function ()
    local text = support.read('CONTRIBUTING.md'):match('\n```c\n(.-)```\n')
    local found = 0
    for room in lfs.dir('src') do
      local dir = 'src/' .. room
      local is_room = not room:find('^%.') and lfs.attributes(dir, 'mode')
      for name in lfs.dir(is_room == 'directory' and dir or 'lua') do
        local source = name:find('%.c$') and support.read(dir .. '/' .. name)
        if source and source:find(text, 1, true) then found = found + 1 end
      end
    end
    assert.equal(1, found)
  end)
end)


describe('examples', function ()
  -- Each of them is named by a spec that runs it.
  it('are all run', function ()
    local specs = {}
    for name in lfs.dir 'test' do
      if name:find '_spec%.lua$' then
        specs[#specs + 1] = support.read('test/' .. name)
      end
    end
    specs = table.concat(specs)
    for name in lfs.dir 'examples' do
      if name:find '%.lua$' then
        assert.message(name).is_truthy(specs:find(name, 1, true))
      end
    end
  end)

  it('events.lua serves clients while others are silent', function ()
    with_server('examples/events.lua', function (port)
      local output = passes([[
        local ll = require 'llsocket'
        local port = ...
        local ai = assert(ll.inet.getaddrinfo('127.0.0.1', port,
                                              ll.SOCK_STREAM))[1]
        local socks = {}
        for i = 1, 20 do
          socks[i] = assert(ll.socket.new(ai))
          socks[i]:rcvtimeo(10)
          local problem = socks[i]:connect()
          assert(not problem, problem)
        end
        for i = 20, 1, -1 do
          socks[i]:send('client ' .. i)
          assert(socks[i]:recv() == 'client ' .. i)
        end
        local text, back = ('x'):rep(1000000), 0
        socks[1]:nonblock(true)
        while back < 1000000 do
          if #text > 0 then text = text:sub(assert(socks[1]:send(text)) + 1) end
          local msg, err = socks[1]:recv()
          assert(not err, err)
          back = back + #(msg or '')
        end
        io.write(back)]], port)
      assert.equal('1000000', output)
    end)
  end)

  it('events.lua waits when it has no descriptor left', function ()
    local output = with_server('examples/events.lua', function (port)
      passes([[
        local ll = require 'llsocket'
        local ai = assert(ll.inet.getaddrinfo('127.0.0.1', (...),
                                              ll.SOCK_STREAM))[1]
        local socks = {}
        for i = 1, 40 do
          socks[i] = assert(ll.socket.new(ai))
          socks[i]:rcvtimeo(10)
          local problem = socks[i]:connect()
          assert(not problem, problem)
          assert(socks[i]:send('client ' .. i))
        end
        for i = 1, 40 do
          assert(socks[i]:recv() == 'client ' .. i)
          socks[i]:close()
        end]], port)
    end, 'ulimit -n 20;')
    assert.equal('', output)
  end)

  it('interfaces.lua lists the loopback interface', function ()
    assert.matches('inet 127%.0%.0%.1 netmask 255%.0%.0%.0',
                   passes('examples/interfaces.lua'))
  end)

  it('interfaces.lua shows what the system does not tell as ?', function ()
    assert.equal('?: x0 mtu ? \n   inet6 ::1 netmask ?\n', passes([[
      require 'llsocket'.device.getifaddrs = function ()
        return { { name = 'x0', flags = 0, inet = {},
                   inet6 = { { addr = '::1', scope = 0 } } } }
      end
      dofile('examples/interfaces.lua')]]))
  end)
end)
