-- SPDX-License-Identifier: MIT
-- Name servers that are silent, slow, lying or gone, each in a network of its
-- own. The program that asks is also the name server: while it waits for
-- names it serves others.

local ns = require 'test.support_ns'

local function it_runs (name, program, more)
  it(name, function ()
    if ns.missing() then return pending(ns.missing()) end
    local output, status = ns.run(program .. "\nprint 'done'", more)
    assert.equal('done\n', output)
    assert.equal(0, status)
  end)
end

-- What the programs have in common.
local prelude = [[
  local resolver = llsocket.resolver
  local STREAM = llsocket.SOCK_STREAM
  local lua = require 'test.support'.lua()

  local function await (server, r, q)
    local list, err, again, number, sys = q:result()
    server:serve(30000, function ()
      -- A result that nobody takes keeps the resolver readable.
      for finished in r.next, r do finished:result() end
      list, err, again, number, sys = q:result()
      return not again
    end, { [r] = 'r' })
    return list, err, again, number, sys
  end

  local function texts (list)
    local out = {}
    for i, ai in ipairs(assert(list)) do out[i] = tostring(ai) end
    return table.concat(out, ' ')
  end

  -- How many threads there are beside the first.
  local function threads ()
    local n = -1
    for _ in io.popen('ls /proc/' .. io.open('/proc/self/stat'):read('*n')
                      .. '/task'):lines() do
      n = n + 1
    end
    return n
  end
]]

-- With less patience.
local short = { files = { ['resolv.conf'] =
  'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n' } }

describe('a resolver', function ()
  it_runs('answers as the blocking call does, in its order', prelude .. [[
    local r = assert(resolver.new())
    local function get (q)
      local list, err, again, number = q:result()
      while again do
        assert(llsocket.poll({ [r] = 'r' }, 10000))
        list, err, again, number = q:result()
      end
      return list, err, number
    end
    for _, host in ipairs { 'ten.test', 'four.test', 'none.test' } do
      local list, err, number = inet.getaddrinfo(host, '80', STREAM)
      local q = assert(r:getaddrinfo(host, 80, { socktype = STREAM }))
      local list2, err2, number2 = get(q)
      assert(err == err2 and number == number2, err)
      if list then assert(texts(list) == texts(list2)) end
    end
  ]], { names = [[{
    ['ten.test'] = {
      A = { '192.0.2.9', '192.0.2.1', '192.0.2.5', '198.51.100.7' },
      AAAA = { '2001:db8::9', '2001:db8::1', '2001:db8:1::7' } },
    ['four.test'] = { A = { '192.0.2.1' } } }]] })

  it_runs('serves clients in under 5 ms while a name server is silent',
          prelude .. [[
    local server = dns()
    local r = assert(resolver.new())
    local listener = assert(llsocket.listen('127.0.0.1', 0,
                                            { nonblock = true }))
    local port = tostring(listener:getsockname():port())
    local p = assert(llsocket.poller.new())
    assert(p:add(listener, 'r', 'listener'))
    assert(p:add(r, 'r', 'resolver'))
    -- A client in another process: it measures what it waits for an answer.
    -- A busy machine makes some wait; whoever waits for the name server does so
    -- for seconds.
    local client = io.popen(lua .. ' - ' .. port .. ' <<\'EOF\'\n' .. [=[
      local llsocket = require 'llsocket'
      local sock = assert(llsocket.connect('127.0.0.1', arg[1]))
      local times = {}
      for i = 1, 400 do
        local start = llsocket.now()
        assert(sock:send('ping') == 4)
        assert(sock:recv() == 'pong')
        times[i] = llsocket.now() - start
        sock:recvable(1)
      end
      table.sort(times)
      print(times[200])
      print(times[400])
    ]=] .. '\nEOF', 'r')
    local q = {}
    for i = 1, 20 do
      q[i] = assert(r:getaddrinfo('silent' .. i .. '.test', 80))
    end
    local answered, open, asked = 0, true, 0
    local deadline = now() + 20000
    while open and now() < deadline do
      for value in assert(p:wait(1000)) do
        if value == 'listener' then
          local sock = assert(listener:accept())
          assert(p:add(sock, 'r', sock))
        elseif value ~= 'resolver' then
          local text = value:recv()
          if text then
            assert(value:send('pong') == 4)
            answered = answered + 1
            if answered % 10 == 0 then  -- and it asks on, meanwhile
              local one = r:getaddrinfo('more' .. answered .. '.test', 80)
              asked = asked + 1
              if answered % 20 == 0 then one:cancel() end
            end
          else
            open = false
          end
        end
      end
    end
    assert(answered == 400, answered)
    for i = 1, 20 do assert(select(3, q[i]:result())) end
    local median, worst = client:read('*l', '*l')
    assert(tonumber(median) < 5, median)
    assert(tonumber(worst) < 4000, worst)
    client:close()
    local start = now()
    r:close()
    assert(now() - start < 4000)
  ]])

  it_runs('waits for nobody: closing, collection, the end of the state',
          prelude .. [[
    local server = dns()
    local start = now()
    for i = 1, 50 do
      local r = assert(resolver.new(8))
      for k = 1, 20 do r:getaddrinfo('silent.test', k) end
      if i % 3 == 0 then r:close() end
      if i % 3 == 1 then r = nil end
      if i % 10 == 0 then collectgarbage() end
    end
    collectgarbage()
    left = assert(resolver.new())
    question = left:getaddrinfo('silent.test', 80)
    assert(now() - start < 4000, now() - start)
    io.stderr:write ''
  ]])

  it_runs('gives its threads back when the name server has answered',
          prelude .. [[
    local server = dns { __all = { A = { '192.0.2.1' }, delay = 300 } }
    for i = 1, 4 do
      local r = assert(resolver.new(5))
      local q = {}
      for k = 1, 20 do q[k] = r:getaddrinfo('slow.test', k) end
      server:serve(20)
      r:close()
    end
    local most = threads()
    assert(most > 0 and most <= 20, most)
    for _ = 1, 300 do
      server:serve(100)
      if threads() == 0 then break end
    end
    assert(threads() == 0, threads())
  ]])

  it_runs('has as many questions under way as threads', prelude .. [[
    local server = dns { __all = { A = { '192.0.2.1' }, delay = 100000 } }
    local r = assert(resolver.new(8))
    local q = {}
    for i = 1, 16 do
      q[i] = assert(r:getaddrinfo('slow' .. i .. '.test', 80,
                                  { family = llsocket.AF_INET }))
    end
    for _ = 1, 2 do
      server:serve(30000, function () return #server.due >= 8 end)
      server:serve(50)
      assert(#server.due == 8, #server.due)
      for _, answer in ipairs(server.due) do answer.at = 0 end
      server:step()
    end
    for i = 1, 16 do assert(await(server, r, q[i])) end
    assert(threads() <= 8)
  ]])

  it_runs('fails as the blocking call when no name server is there',
          prelude .. [[
    local r = assert(resolver.new())
    local list, err, again, number = nil, nil, true
    local q = assert(r:getaddrinfo('gone.test', 80))
    while again do
      llsocket.poll({ [r] = 'r' }, 1000)
      list, err, again, number = q:result()
    end
    local _, text, code = inet.getaddrinfo('gone.test', '80')
    assert(not list and err == text and number == code, err)
  ]], short)

  it_runs('survives a name server that lies', prelude .. [[
    local names = {}
    for _, lie in ipairs { 'garbage', 'short', 'other', 'loop' } do
      names[lie .. '.test'] = { A = { '192.0.2.1' }, lie = lie }
    end
    local server = dns(names)
    local r = assert(resolver.new(8))
    local q = {}
    for name in pairs(names) do
      q[#q + 1] = assert(r:getaddrinfo(name, 80, { socktype = STREAM }))
    end
    for i = 1, #q do
      local list, err, again, number = await(server, r, q[i])
      assert(not list and type(err) == 'string' and not again and number)
    end
    assert(server.count >= 4)
  ]], short)

  it_runs('asks for names of addresses', prelude .. [[
    local server = dns { ['1.2.0.192.in-addr.arpa'] = { PTR =
                                                        { 'one.test' } } }
    local r = assert(resolver.new())
    local ai = inet.getaddrinfo('192.0.2.1', '80', STREAM)[1]
    local names = assert(await(server, r, r:getnameinfo(ai)))
    assert(names.host == 'one.test', names.host)
  ]])

  it_runs('lets cancelled questions wait in silence', prelude .. [[
    local server = dns { ['known.test'] = { A = { '192.0.2.1' } } }
    server.names = nil
    local r = assert(resolver.new(2))
    local silent = {}
    for i = 1, 100 do
      silent[i] = assert(r:getaddrinfo('silent.test', i))
      silent[i]:cancel()
    end
    assert(#r == 0)
    assert(not llsocket.poll({ [r] = 'r' }, 50))
    for i = 1, 100 do
      assert(select(5, silent[i]:result()) == errno.ECANCELED)
    end
  ]])

  it_runs('ends with the program, whatever waits', prelude .. [[
    local server = dns()
    local r = assert(resolver.new(16))
    for i = 1, 100 do question = r:getaddrinfo('silent.test', i) end
    print 'done'
    os.exit(0)
  ]])
end)
