-- SPDX-License-Identifier: MIT
-- The median of a list of numbers, which stays as it is.

return function (list)
  local sorted = {}
  for i, value in ipairs(list) do sorted[i] = value end
  table.sort(sorted)
  local half = #sorted / 2
  if #sorted % 2 == 1 then return sorted[math.ceil(half)] end
  return (sorted[half] + sorted[half + 1]) / 2
end
