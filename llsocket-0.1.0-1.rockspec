-- SPDX-License-Identifier: MIT
rockspec_format = '3.0'
package = 'llsocket'
version = '0.1.0-1'
source = {
  url = 'git+https://github.com/llsocket/llsocket',
  tag = 'v0.1.0',
}
description = {
  summary = 'Low-level sockets: the system calls, with nothing in between',
  detailed = [[
    The socket API of the system for Lua 5.1 to 5.5 and LuaJIT: addresses,
    TCP, UDP and unix sockets, options, multicast, sendfile, descriptor
    passing, scatter/gather messages with control data.]],
  homepage = 'https://github.com/llsocket/llsocket',
  license = 'MIT',
}
supported_platforms = { 'unix' }
dependencies = {
  'lua >= 5.1, < 5.6',
}
-- With make, so that the list of sources and the flags are the Makefile's.
build = {
  type = 'make',
  build_target = 'all',
  build_variables = {
    CC = '$(CC)',
    CFLAGS = '$(CFLAGS)',
    LIBFLAG = '$(LIBFLAG)',
    LUA_INCDIR = '$(LUA_INCDIR)',
    LUA_LIBDIR = '$(LUA_LIBDIR)',
  },
  install_variables = {
    LUA_INCDIR = '$(LUA_INCDIR)',
    INST_LIBDIR = '$(LIBDIR)',
    INST_LUADIR = '$(LUADIR)',
    INST_PCDIR = '$(PREFIX)/pkgconfig',
    INST_STUBDIR = '$(PREFIX)/luals/llsocket',
    CC = '$(CC)',
    CFLAGS = '$(CFLAGS)',
    LIBFLAG = '$(LIBFLAG)',
  },
}
