-- SPDX-License-Identifier: MIT
-- The numbers that the facts have for Linux, against the kernel's headers:
-- those that the machine has may be older than the facts.

local facts = require 'test.support_facts'
local support = require 'test.support'

local headers = {
  'linux/tcp.h', 'linux/in6.h', 'linux/in.h', 'linux/udp.h',
  'linux/if_packet.h', 'linux/netlink.h', 'linux/vm_sockets.h',
  'linux/can.h', 'linux/can/raw.h', 'linux/can/isotp.h',
  'linux/can/j1939.h', 'linux/if_alg.h', 'linux/tls.h', 'linux/mptcp.h',
  'linux/dccp.h', 'linux/tipc.h', 'linux/net_tstamp.h', 'linux/errqueue.h',
  'linux/icmp.h', 'linux/if_ether.h', 'linux/netfilter_ipv4.h',
  'linux/netfilter_ipv6/ip6_tables.h', 'linux/ip.h', 'sys/socket.h',
}

local cc = os.getenv('CC') or 'cc'

local function source (header, body)
  return ('#include <stdio.h>\n#include <sys/types.h>\n'
    .. '#include <sys/socket.h>\n#include <%s>\nint main (void) {\n%s\n'
    .. 'return 0; }\n'):format(header, body)
end

local function run (command)
  local output, status = support.command(command)
  return status == 0 and output
end

-- Enumerators are names that the preprocessor leaves.
local function identifiers (file)
  local set = {}
  local text = run(('%s -D_GNU_SOURCE -E %s 2>/dev/null'):format(cc, file))
  for word in (text or ''):gmatch '[%a_][%w_]*' do set[word] = true end
  return text and set
end

local function line (known, name)
  local print = ('printf("%s %%lld\\n", (long long)(%s));'):format(name, name)
  return known[name] and print
    or ('\n#ifdef %s\n%s\n#endif\n'):format(name, print)
end

-- The output of a program that prints what the header has of the names.
local function values (header, names)
  local file = support.write(support.tmpname('.c'), source(header, ''))
  local known = identifiers(support.quote(file))
  if not known then return nil end
  local lines = {}
  for i, name in ipairs(names) do lines[i] = line(known, name) end
  support.write(file, source(header, table.concat(lines, '\n')))
  local program = support.tmpname('.exe')
  local built = run(('%s -D_GNU_SOURCE -w -o %s %s 2>/dev/null'):format(cc,
    support.quote(program), support.quote(file)))
  local out = built and run(support.quote(program))
  os.remove(program)
  return out
end

describe('the numbers of the facts are those of #once', function ()
  local names, number = {}, {}
  for _, section in ipairs(facts.sections) do
    for _, entry in ipairs(section) do
      if entry.linux or entry.socket then
        names[#names + 1] = entry.name
        number[entry.name] = tonumber(entry.linux or entry.socket)
      end
    end
  end

  for _, header in ipairs(headers) do
    it(header, function ()
      if os.getenv('LLS_RUN') then return pending 'programs are foreign' end
      local out = values(header, names)
      if not out then return pending('there is no ' .. header) end
      for name, value in out:gmatch '(%S+) (%S+)\n' do
        assert.message(name).equal(tonumber(value), number[name])
      end
    end)
  end
end)
