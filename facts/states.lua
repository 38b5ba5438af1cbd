-- SPDX-License-Identifier: MIT
-- The states of a TCP connection, of RFC 9293: a name, what Linux calls it, and
-- its place in the picture. And the transitions: from, to, the call of the
-- program, and what has come from the peer.

return {
  { 'new', 'CLOSED', 260, 30 },
  { 'listen', 'LISTEN', 420, 130 },
  { 'synsent', 'SYN_SENT', 100, 180 },
  { 'synrecv', 'SYN_RECV', 420, 220 },
  { 'established', 'ESTABLISHED', 260, 330 },
  { 'finwait1', 'FIN_WAIT1', 100, 450 },
  { 'closewait', 'CLOSE_WAIT', 420, 450 },
  { 'finwait2', 'FIN_WAIT2', 100, 550 },
  { 'closing', 'CLOSING', 260, 550 },
  { 'lastack', 'LAST_ACK', 420, 550 },
  { 'timewait', 'TIME_WAIT', 100, 660 },
  { 'closed', 'CLOSED', 260, 750 },

  transitions = {
    { 'new', 'synsent', call = 'connect()' },
    { 'new', 'listen', call = 'listen()' },
    { 'listen', 'synrecv', peer = 'SYN' },
    { 'synsent', 'established', peer = 'SYN, ACK', call = 'sendable()' },
    { 'synrecv', 'established', peer = 'ACK', call = 'accept()' },
    { 'established', 'finwait1', call = 'shutdown(SHUT_WR)' },
    { 'established', 'closewait', peer = 'FIN', call = 'recv() ends' },
    { 'finwait1', 'finwait2', peer = 'ACK' },
    { 'finwait1', 'closing', peer = 'FIN' },
    { 'closing', 'timewait', peer = 'ACK' },
    { 'finwait2', 'timewait', peer = 'FIN', call = 'recv() ends' },
    { 'closewait', 'lastack', call = 'close()' },
    { 'lastack', 'closed', peer = 'ACK' },
    { 'timewait', 'closed', peer = '60 s' },
  },
}
