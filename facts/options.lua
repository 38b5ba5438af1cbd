-- SPDX-License-Identifier: MIT
-- Options of sockets by subject, in the files of facts/options/. A row is name,
-- kind, level, C's names (the first that the system has counts), meaning. `six`
-- is the name of IPv6's twin: sockets of IPv6 use it, and those of other
-- families have no such option. `unit`, `platform` and `see` are for the page,
-- and `usage` is an example of the subject. A kind is that of
-- etc/generate/rows.lua.

return { 'socket', 'ip', 'transport', 'others' }
