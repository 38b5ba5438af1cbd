/* SPDX-License-Identifier: MIT */
/* The reference loops for many messages: one by one, and in C's own batches.
   An operation is all messages of a batch, sent and then received. */
#include "cref.h"

#define MOST  64
#define ROOM  65536
static char out[MOST * 2048], in[MOST * 2048];

/* onebyone(a, b, size, count, n): datagrams by sendto and recv, each for
   itself. */
static int loop_onebyone (lua_State *L) {
  int a = ARG(1), b = ARG(2), count = ARG(4), n = ARG(5), i;
  size_t size = (size_t)ARG(3);
  struct sockaddr_in to = cref_name(b);
  for (; n > 0; n--) {
    for (i = 0; i < count; i++)
      EXPECT(sendto(a, out, size, MSG_NOSIGNAL, (struct sockaddr *)&to,
                    sizeof(to)), size);
    for (i = 0; i < count; i++)
      EXPECT(recv(b, in, ROOM, 0), size);
  }
  return 0;
}

/* mmsg(a, b, size, count, n): by sendmmsg and recvmmsg. */
static int loop_mmsg (lua_State *L) {
  int a = ARG(1), b = ARG(2), count = ARG(4), n = ARG(5), i;
  size_t size = (size_t)ARG(3);
  struct sockaddr_in to = cref_name(b);
  struct mmsghdr m[MOST];
  struct iovec iov[MOST];
  luaL_argcheck(L, count <= MOST && size <= 2048, 4, "too many");
  for (; n > 0; n--) {
    memset(m, 0, sizeof(m[0]) * (size_t)count);
    for (i = 0; i < count; i++) {
      iov[i].iov_base = out + (size_t)i * size;
      iov[i].iov_len = size;
      m[i].msg_hdr.msg_iov = &iov[i];
      m[i].msg_hdr.msg_iovlen = 1;
      m[i].msg_hdr.msg_name = &to;
      m[i].msg_hdr.msg_namelen = sizeof(to);
    }
    EXPECT(sendmmsg(a, m, (unsigned)count, MSG_NOSIGNAL), count);
    for (i = 0; i < count; i++) {
      iov[i].iov_base = in + (size_t)i * 2048;
      iov[i].iov_len = 2048;
      m[i].msg_hdr.msg_name = NULL;
      m[i].msg_hdr.msg_namelen = 0;
    }
    EXPECT(recvmmsg(b, m, (unsigned)count, MSG_WAITFORONE, NULL), count);
  }
  return 0;
}

/* gso(a, b, size, count, n): by UDP_SEGMENT and UDP_GRO. */
static int loop_gso (lua_State *L) {
  int a = ARG(1), b = ARG(2), count = ARG(4), n = ARG(5);
  size_t total = (size_t)ARG(3) * (size_t)count;
  struct sockaddr_in to = cref_name(b);
  unsigned short segment = (unsigned short)ARG(3);
  luaL_argcheck(L, total <= 65000, 4, "too many");
  for (; n > 0; n--) {
    union {
      struct cmsghdr align;
      char bytes[256];
    } control;
    struct sockaddr_storage from;
    struct iovec iov = {out, total};
    struct msghdr m;
    struct cmsghdr *c;
    int size = 0;
    memset(&m, 0, sizeof(m));
    m.msg_iov = &iov;
    m.msg_iovlen = 1;
    m.msg_name = &to;
    m.msg_namelen = sizeof(to);
    m.msg_control = &control;
    m.msg_controllen = CMSG_SPACE(sizeof(segment));
    c = CMSG_FIRSTHDR(&m);
    c->cmsg_level = SOL_UDP;
    c->cmsg_type = UDP_SEGMENT;
    c->cmsg_len = CMSG_LEN(sizeof(segment));
    memcpy(CMSG_DATA(c), &segment, sizeof(segment));
    EXPECT(sendmsg(a, &m, MSG_NOSIGNAL), total);
    iov.iov_base = in;
    iov.iov_len = ROOM;
    m.msg_name = &from;
    m.msg_namelen = sizeof(from);
    m.msg_controllen = sizeof(control);
    EXPECT(recvmsg(b, &m, 0), total);
    for (c = CMSG_FIRSTHDR(&m); c != NULL; c = CMSG_NXTHDR(&m, c))
      if (c->cmsg_level == SOL_UDP && c->cmsg_type == UDP_GRO)
        memcpy(&size, CMSG_DATA(c), sizeof(size));
    EXPECT(size, segment);
  }
  return 0;
}

/* records(a, b, size, count, n): stream records by send and recv, each for
   itself. */
static int loop_records (lua_State *L) {
  int a = ARG(1), b = ARG(2), count = ARG(4), n = ARG(5), i;
  size_t size = (size_t)ARG(3);
  for (; n > 0; n--) {
    for (i = 0; i < count; i++)
      EXPECT(send(a, out, size, MSG_NOSIGNAL), size);
    for (i = 0; i < count; i++)
      EXPECT(recv(b, in, size, 0), size);
  }
  return 0;
}

const luaL_Reg cref_batches[] = {
  {"onebyone", loop_onebyone}, {"mmsg", loop_mmsg}, {"gso", loop_gso},
  {"records", loop_records},
  {NULL, NULL}
};
