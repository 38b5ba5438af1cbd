/* SPDX-License-Identifier: MIT */
/***
@module llsocket.device
The network interfaces of this host.
*/
#include "addr/addr.h"

static void free_interfaces (void *head) {
  freeifaddrs(head);
}

/* Pushes a numeric address, or nil; a netmask may come without family. */
static void push_address (lua_State *L, int family,
                          const struct sockaddr *sa) {
  struct lls_sockaddr a = {0};
  if (sa == NULL) {
    lua_pushnil(L);
    return;
  }
  a.len = family == AF_INET ? sizeof(a.u.in) : sizeof(a.u.in6);
  memcpy(&a.u, sa, os_salen(sa, a.len));
  a.u.sa.sa_family = (sa_family_t)family;
  a.u.in6.sin6_scope_id = 0;
  lls_pushhost(L, &a);
}

static void set_hwaddr (lua_State *L, const struct ifaddrs *ifa) {
  size_t len;
  const unsigned char *addr = os_hwaddr(ifa, &len);
  if (addr == NULL || len == 0 || len > 32) return;
  lls_pushhwaddr(L, addr, len);
  lua_setfield(L, -2, "hwaddr");
}

/* Appends { addr, netmask, ... } to the interface's list of the family. */
static void add_address (lua_State *L, const struct ifaddrs *ifa) {
  int family = ifa->ifa_addr->sa_family;
  lua_getfield(L, -1, family == AF_INET ? "inet" : "inet6");
  lua_createtable(L, 0, 3);
  push_address(L, family, ifa->ifa_addr);
  lua_setfield(L, -2, "addr");
  push_address(L, family, ifa->ifa_netmask);
  lua_setfield(L, -2, "netmask");
  if (family == AF_INET6) {
    struct sockaddr_in6 in6;
    memcpy(&in6, ifa->ifa_addr, sizeof(in6));
    lls_pushint(L, in6.sin6_scope_id);
    lua_setfield(L, -2, "scope");
  }
  else if (ifa->ifa_flags & IFF_BROADCAST) {
    push_address(L, family, ifa->ifa_broadaddr);
    lua_setfield(L, -2, "broadcast");
  }
  lua_rawseti(L, -2, (int)lua_rawlen(L, -2) + 1);
  lua_pop(L, 1);
}

static void new_interface (lua_State *L, const struct ifaddrs *ifa) {
  int mtu = os_mtu(ifa->ifa_name);
  unsigned int index = if_nametoindex(ifa->ifa_name);
  lua_createtable(L, 0, 8);
  lua_pushstring(L, ifa->ifa_name);
  lua_setfield(L, -2, "name");
  if (index != 0) {
    lls_pushint(L, index);
    lua_setfield(L, -2, "index");
  }
  lls_pushint(L, ifa->ifa_flags);
  lua_setfield(L, -2, "flags");
  if (mtu >= 0) {
    lls_pushint(L, mtu);
    lua_setfield(L, -2, "mtu");
  }
  lua_newtable(L);
  lua_setfield(L, -2, "inet");
  lua_newtable(L);
  lua_setfield(L, -2, "inet6");
}

/* Pushes the interface of that name, which is made and put into the list
   when it is new. `byname` is the index of a table that finds it. */
static void push_interface (lua_State *L, int list, int byname,
                            const struct ifaddrs *ifa) {
  lua_getfield(L, byname, ifa->ifa_name);
  if (!lua_isnil(L, -1)) return;
  lua_pop(L, 1);
  new_interface(L, ifa);
  lua_pushvalue(L, -1);
  lua_setfield(L, byname, ifa->ifa_name);
  lua_pushvalue(L, -1);
  lua_rawseti(L, list, (int)lua_rawlen(L, list) + 1);
}

/***
Lists the network interfaces, each once, in the system's order. An interface
is a table:

- `name` string, `flags` integer (`IFF_*`, OR-ed);
- `index` integer, and `mtu` integer, bytes; nil where the system does not tell;
- `hwaddr` string, the link layer address (`'02:42:ac:11:00:02'`), nil where
  there is none;
- `inet` an array of tables: `addr` string, `netmask` string or nil,
  `broadcast` string or nil;
- `inet6` an array of tables: `addr` string, `netmask` string or nil, `scope`
  integer.
@function device.getifaddrs
@return table[]? list
@return string? err what strerror(3) says
@return integer? errno
@usage
  for _, interface in ipairs(assert(device.getifaddrs())) do
    for _, a in ipairs(interface.inet) do print(interface.name, a.addr) end
  end
@see getifaddrs(3), netdevice(7)
*/
static int device_getifaddrs (lua_State *L) {
  struct lls_guard *list;
  struct ifaddrs *ifa;
  lua_settop(L, 0);
  list = lls_newguard(L, free_interfaces);
  lua_newtable(L);
  lua_newtable(L);
  if (getifaddrs(&ifa) == -1) return lls_fail(L, 1, 0);
  list->held = ifa;
  for (; ifa != NULL; ifa = ifa->ifa_next) {
    os_cutlabel(ifa->ifa_name);
    push_interface(L, 2, 3, ifa);
    if (ifa->ifa_addr != NULL) {
      int family = ifa->ifa_addr->sa_family;
      if (family == AF_INET || family == AF_INET6)
        add_address(L, ifa);
      else
        set_hwaddr(L, ifa);
    }
    lua_pop(L, 1);
  }
  lls_freeguard(L, list);
  lua_settop(L, 2);
  return 1;
}

int lls_optinterface (lua_State *L, int i, struct lls_interface *in) {
  in->name = NULL;
  in->index = 0;
  if (lua_isnoneornil(L, i)) return 0;
  if (lua_type(L, i) == LUA_TNUMBER)
    in->index = (unsigned int)lls_checkint(L, i, 0, INT_MAX);
  else if (lua_type(L, i) == LUA_TSTRING)
    in->name = lls_checkname(L, i);
  else
    lls_typeerror(L, i, "name, index or IPv4 address of an interface");
  return 1;
}

int lls_isipv4 (const char *text, struct in_addr *addr) {
  return text != NULL && inet_pton(AF_INET, text, addr) == 1;
}

/* Some systems cut a name that is too long. */
int lls_findinterface (int fd, const struct lls_interface *in,
                       unsigned int *index) {
  char name[IF_NAMESIZE];
  struct in_addr addr;
  *index = in->index;
  if (in->name == NULL) return 0;
  if (lls_isipv4(in->name, &addr))
    return os_ifipv4(name, 0, &addr) == -1 ? -1 : os_ifindex(fd, name, index);
  if (strlen(in->name) < IF_NAMESIZE) return os_ifindex(fd, in->name, index);
  errno = ENAMETOOLONG;
  return -1;
}

/***
The index of an interface.
@function device.index
@param ifname string|integer its name, or an IPv4 address that it has; an index
  is given back as it is
@return integer? index
@return string? err what strerror(3) says: no such interface (`ENODEV`;
  `ENXIO` on BSD and macOS), no interface with this address (`EADDRNOTAVAIL`)
@return integer? errno
@usage
  local index = assert(device.index('127.0.0.1'))
  print(device.name(index))  --> lo
@see if_nametoindex(3)
*/
static int device_index (lua_State *L) {
  struct lls_interface in;
  unsigned int index = 0;
  int rc;
  if (!lls_optinterface(L, 1, &in)) lls_typeerror(L, 1, "name");
  rc = lls_findinterface(-1, &in, &index);
  return lls_int(L, rc, index);
}

/***
The name of the interface with an index, such as the scope of an IPv6 address.
@function device.name
@param index integer
@return string? name
@return string? err what strerror(3) says: no such interface (`ENODEV`;
  `ENXIO` on BSD and macOS)
@return integer? errno
@usage
  for _, interface in ipairs(assert(device.getifaddrs())) do
    assert(device.name(interface.index) == interface.name)
  end
@see if_indextoname(3)
*/
static int device_name (lua_State *L) {
  unsigned int index = (unsigned int)lls_checkint(L, 1, 0, INT_MAX);
  char name[IF_NAMESIZE];
  if (os_ifname(-1, index, name) == -1) return lls_fail(L, 1, 0);
  lua_pushstring(L, name);
  return 1;
}

static const luaL_Reg functions[] = {
  {"getifaddrs", device_getifaddrs},
  {"index", device_index},
  {"name", device_name},
  {NULL, NULL}
};

const struct lls_module lls_device = {
  "device", 0, functions, NULL, NULL, NULL, NULL
};
