-- SPDX-License-Identifier: MIT
return require 'llsocket.iovec'
