-- SPDX-License-Identifier: MIT
-- LuaSocket's own modules over llsocket.luasocket, unchanged: each speaks with
-- a server of a process of its own, which knows just enough.

local support = require 'test.support'

local prelude = [[
  package.loaded.socket = require 'llsocket.luasocket'
  local socket = require 'socket'
  local ltn12 = require 'ltn12'
  local port = tonumber(arg[1])
]]

-- A server that writes its port, then what it notes of one client.
local server = [[
  local llsocket = require 'llsocket'
  local lines = {}
  local function listen ()
    local sock = assert(llsocket.listen('127.0.0.1', 0))
    return sock, sock:getsockname():port()
  end
  local function accept (listener)
    assert(listener:recvable(20000))
    return assert(listener:accept())
  end
  local function say (sock, text) assert(sock:send(text .. '\r\n')) end
  local buf = llsocket.buffer.new(65536)
  local function hear (sock)
    local stop = buf:find '\r\n'
    while not stop do
      assert(sock:recvable(20000))
      assert(sock:recv_into(buf), 'the client has closed')
      stop = buf:find '\r\n'
    end
    local line = buf:sub(1, stop - 1)
    buf:consume(stop + 1)
    return line
  end
  local listener, port = listen()
  print(port)
  local client = accept(listener)
]]

-- What the client's program has written, and what its server has.
local function talk (module, serve, program)
  if not pcall(require, module) then
    return pending(module .. ' is not packaged for this Lua')
  end
  local peer = support.spawn(server .. serve)
  local port = peer:read '*l'
  local output, status = support.run(prelude .. program, port)
  assert.message(output).equal(0, status)
  local noted, ended = peer:wait()
  assert.message(noted).equal(0, ended)
  return output, noted
end

describe("LuaSocket's own modules over llsocket.luasocket:", function ()
  it('http', function ()
    local output, noted = talk('socket.http', [[
      print(hear(client))
      repeat until hear(client) == ''
      say(client, 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'
          .. '5\r\nhello\r\n6\r\n world\r\n0\r\n')
    ]], [[
      local http = require 'socket.http'
      print(http.request('http://127.0.0.1:' .. port .. '/path'))]])
    assert.matches('^hello world\t200\t', output)
    assert.equal('GET /path HTTP/1.1\n', noted)
  end)

  it('smtp', function ()
    local output, noted = talk('socket.smtp', [[
      local answers = { EHLO = '250 here', MAIL = '250 ok', RCPT = '250 ok',
                        DATA = '354 go on', QUIT = '221 bye' }
      say(client, '220 here')
      repeat
        local word = hear(client)
        print(word:gsub('^EHLO .*', 'EHLO') .. '')
        say(client, answers[word:match '%u+'])
        if word == 'DATA' then
          local line
          repeat
            line = hear(client)
            if not line:find '^%a[%a-]*: ' and line ~= '' then print(line) end
          until line == '.'
          say(client, '250 taken')
        end
      until word == 'QUIT'
    ]], [[
      local smtp = require 'socket.smtp'
      print(assert(smtp.send {
        from = '<a@here.test>', rcpt = '<b@there.test>',
        server = '127.0.0.1', port = port,
        source = smtp.message { headers = { subject = 'a test' },
                                body = 'first line\r\n.dotted\r\n' },
      }))]])
    assert.equal('1\n', output)
    assert.equal('EHLO\nMAIL FROM:<a@here.test>\nRCPT TO:<b@there.test>\n'
                 .. 'DATA\nfirst line\n..dotted\n.\nQUIT\n', noted)
  end)

  it('ftp', function ()
    local output, noted = talk('socket.ftp', [[
      local files, data = {}, nil
      say(client, '220 here')
      repeat
        local line = hear(client)
        local word, name = line:match '^(%u+) ?(.*)'
        print(line:gsub('^PASS .*', 'PASS') .. '')
        if word == 'EPSV' then
          local at
          data, at = listen()
          say(client, ('229 passive (|||%d|)'):format(at))
        elseif word == 'STOR' or word == 'RETR' then
          say(client, '150 now')
          local sock, text = accept(data), nil
          if word == 'RETR' then
            assert(sock:send(files[name]))
          else
            local all = {}
            repeat
              text = sock:recv()
              all[#all + 1] = text
            until not text
            files[name] = table.concat(all)
          end
          sock:close()
          say(client, '226 done')
        else
          say(client, ({ USER = '331 password', PASS = '230 in',
                         TYPE = '200 ok', QUIT = '221 bye' })[word])
        end
        if word == 'QUIT' and name == '' and files.second == nil then
          files.second = true                -- the same files for another
          client = accept(listener)
          say(client, '220 here')
          word = nil
        end
      until word == 'QUIT'
    ]], [[
      local ftp = require 'socket.ftp'
      local url = 'ftp://user:secret@127.0.0.1:' .. port .. '/name;type=i'
      print(assert(ftp.put(url, ('x'):rep(100000) .. 'end')))
      local text = assert(ftp.get(url))
      print(#text, text:sub(-4))]])
    assert.equal('100003\n100003\txend\n', output)
    local once = 'USER user\nPASS\nTYPE i\nEPSV\n%s name\nQUIT\n'
    assert.equal(once:format 'STOR' .. once:format 'RETR', noted)
  end)

  it('ltn12 and its pumps', function ()
    local output = talk('socket.http', [[
      local all, text = {}, nil
      repeat
        assert(client:recvable(20000))
        text = client:recv()
        all[#all + 1] = text
      until not text
      assert(client:send(table.concat(all):upper()))
    ]], [[
      local sock = assert(socket.connect('127.0.0.1', port))
      assert(ltn12.pump.all(
        ltn12.source.string(('abc'):rep(5000)),
        socket.sink('keep-open', sock)))
      sock:shutdown 'send'
      local out = {}
      assert(ltn12.pump.all(socket.source('until-closed', sock),
                            (ltn12.sink.table(out))))
      print(#table.concat(out), table.concat(out):sub(1, 6))]])
    assert.equal('15000\tABCABC\n', output)
  end)
end)
