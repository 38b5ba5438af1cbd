-- SPDX-License-Identifier: MIT
-- The picture of batches against single calls: how long a UDP datagram of the
-- committed results takes, sent and received, in each form and in C.

local bars = require 'bench.bars'
local report = require 'bench.report'

local COUNT = 32  -- datagrams of an operation

-- The form, and the work whose C does the same.
local forms = {
  { 'one by one', 'udp-batch', 'one by one, strings' },
  { 'a batch', 'udp-mmsg', 'batch, strings' },
  { 'segments', 'udp-gso', 'GSO, strings' },
}

local function find (results, work, form, lua)
  for _, row in ipairs(results.rows) do
    if row.work == work and row.lua == lua and row.binding == 'llsocket'
       and (not form or row.form == form) then
      return row
    end
  end
end

return function (results)
  local names, groups = { 'C' }, {}
  for _, lua in ipairs(results.luas) do names[#names + 1] = report.lua(lua) end
  for _, size in ipairs { 64, 1400 } do
    local group = { name = ('%d bytes'):format(size) }
    for _, form in ipairs(forms) do
      local same = find(results, ('%s-%d'):format(form[2], size), nil,
                        results.luas[1])
      local line = { name = form[1], n = #names, same and same.c / COUNT }
      for i, lua in ipairs(results.luas) do
        local row = find(results, 'udp-batch-' .. size, form[3], lua)
        line[i + 1] = row and (row.c + row.added) / COUNT
      end
      if line[2] then group[#group + 1] = line end
    end
    groups[#groups + 1] = group
  end
  return bars.svg('Nanoseconds for a datagram, sent and received', names,
                  groups, '%.0f')
end
