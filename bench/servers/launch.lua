-- SPDX-License-Identifier: MIT
-- Servers as processes that write their port, and what a command writes.

local launch = {}

function launch.read (command)
  local pipe = assert(io.popen(command))
  local line = pipe:read 'l' or ''
  pipe:close()
  return line
end

-- The processor of the servers.
launch.CPU = launch.read 'nproc' == '1' and 0 or 1

function launch.lua (lua, arguments)
  return ("env LUA_PATH='lua/?.lua;;' LUA_CPATH='build/%s/?.so;;' %s %s")
    :format(lua, launch.read('sh etc/lua.sh bin ' .. lua), arguments)
end

-- With all the descriptors that it may have.
function launch.start (command)
  local pipe = assert(io.popen(
    ('ulimit -n "$(ulimit -Hn)"; echo $$; exec %s'):format(command)))
  local pid = tonumber(pipe:read 'l')
  local line = pipe:read 'l' or error(command .. ' does not start')
  return { pid = pid, port = line:match '%d+$', pipe = pipe }
end

-- The fields of each line that a command writes, as texts.
function launch.lines (command)
  local pipe, list = assert(io.popen(command)), {}
  for line in pipe:lines() do
    local fields = {}
    for field in (line .. '\t'):gmatch '(.-)\t' do
      fields[#fields + 1] = field
    end
    list[#list + 1] = fields
  end
  pipe:close()
  return list
end

function launch.stop (server)
  os.execute('kill ' .. server.pid)
  server.pipe:close()
end

local function version (name)
  return launch.read('dpkg-query -W -f \'${Version}\' ' .. name .. ' 2>&1')
    :match '^[%w.+:~-]+$' or '?'
end

function launch.machine ()
  local list = {
    { 'processor', launch.read
      [[sed -n 's/^model name[^:]*: //p' /proc/cpuinfo]] .. ', '
      .. launch.read 'nproc' .. ' of them' },
    { 'system', (launch.read 'uname -srm'
                 :gsub('^(%S+ [%d.]+)%S*', '%1')) },
  }
  for _, name in ipairs { 'lua5.4', 'luajit', 'lua-luv', 'lua-cqueues',
                          'lua-socket', 'lua-copas', 'nginx-light' } do
    list[#list + 1] = { 'Debian ' .. name, version(name) }
  end
  return list
end

return launch
