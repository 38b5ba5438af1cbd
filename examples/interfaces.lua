-- SPDX-License-Identifier: MIT
-- interfaces.lua: the network interfaces of this machine, with their addresses
local llsocket = require 'llsocket'

for _, interface in ipairs(assert(llsocket.device.getifaddrs())) do
  print(('%s: %s mtu %s %s'):format(interface.index or '?', interface.name,
    interface.mtu or '?', interface.hwaddr or ''))
  for _, family in ipairs { 'inet', 'inet6' } do
    for _, a in ipairs(interface[family]) do
      print(('   %s %s netmask %s'):format(family, a.addr, a.netmask or '?'))
    end
  end
end
