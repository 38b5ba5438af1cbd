-- SPDX-License-Identifier: MIT
-- examples/http-server.lua beside nginx: the same file, one worker, which is on
-- a processor of its own; wrk is on another. Runs of both take turns.

local launch = require 'bench.servers.launch'
local median = require 'bench.median'

local http = {}

local CONNECTIONS = 50
local DIR = 'build/bench/http'

local function write (path, text)
  local file = assert(io.open(path, 'w'))
  file:write(text)
  file:close()
end

-- A port that is free now: nginx takes no 0.
local function free_port ()
  local path = DIR .. '/port.lua'
  write(path, "print(require 'llsocket'.listen('127.0.0.1', 0)"
              .. ':getsockname():port())')
  return launch.read(launch.lua('5.4', path))
end

local CONFIG = [[
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr crit;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server { listen 127.0.0.1:%s; root %s; }
}
]]

local function nginx ()
  local here, port = launch.read 'pwd' .. '/' .. DIR, free_port()
  write(DIR .. '/nginx.conf', (launch.read 'id -u' == '0'
    and 'user root;\n' or '') .. CONFIG:format(port, here))
  local server = launch.start(([[sh -c 'echo %s; exec taskset -c %d nginx -p %s
    -c %s/nginx.conf']]):gsub('\n *', ' '):format(port, launch.CPU, here, here))
  assert(os.execute('. test/waits.sh && try listens ' .. port))
  return server
end

local function ours (lua)
  return launch.start(('taskset -c %d %s'):format(launch.CPU,
    launch.lua(lua, ('examples/http-server.lua %s 0'):format(DIR))))
end

-- Requests a second.
local function load (server, file, seconds)
  local pipe = assert(io.popen(('taskset -c 0 wrk -t1 -c%d -d%ds '
    .. 'http://127.0.0.1:%s/%s 2>&1'):format(CONNECTIONS, seconds, server.port,
    file)))
  local text = pipe:read 'a'
  pipe:close()
  assert(not text:find 'Socket errors' and not text:find 'Non%-2xx', text)
  return tonumber(text:match 'Requests/sec: *([%d.]+)')
end

local function compare (lua, file, size, pairs_, seconds)
  local a, b = nginx(), ours(lua)
  load(a, file, 1)
  load(b, file, 1)
  local ratios, theirs, own = {}, {}, {}
  for i = 1, pairs_ do
    theirs[i], own[i] = load(a, file, seconds), load(b, file, seconds)
    ratios[i] = own[i] / theirs[i]
  end
  launch.stop(a)
  launch.stop(b)
  local row = { lua = lua, size = size, ratio = median(ratios),
                nginx = median(theirs), ours = median(own) }
  row.low, row.high = ratios[1], ratios[pairs_]
  print(('http %d B, %s: %.3f (%.3f-%.3f) of nginx, %.0f against %.0f a second')
    :format(size, lua, row.ratio, row.low, row.high, row.ours, row.nginx))
  return row
end

-- Rows for each Lua and size, of so many pairs of runs.
function http.measure (pairs_, seconds)
  for _, command in ipairs { 'wrk', 'nginx', 'taskset' } do
    if launch.read('command -v ' .. command) == '' then
      print('http: there is no ' .. command)
      return {}
    end
  end
  os.execute('rm -rf ' .. DIR .. ' && mkdir -p ' .. DIR)
  local rows = {}
  for _, size in ipairs { 1024, 65536 } do
    local file = size .. '.txt'
    write(DIR .. '/' .. file, ('0123456789abcde\n'):rep(size / 16))
    for _, lua in ipairs { '5.4', 'jit' } do
      rows[#rows + 1] = compare(lua, file, size, pairs_, seconds)
    end
  end
  return rows
end

return http
