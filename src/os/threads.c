/* SPDX-License-Identifier: MIT */
/*
** Calls that wait, made by other threads: a job is such a call, a pool are the
** threads that make them.
**
** Nobody ever waits for a job: it may wait for a name server, and for minutes.
** So threads are detached, and what they touch is counted memory: the pool
** lives as long as its owner, a job or a thread does, a job as long as its
** owner or the thread that runs it. They never see Lua. One mutex guards the
** pool and the state of its jobs, and nobody waits while he holds it; a job's
** own fields belong to the thread while it runs, and to its owner when it is
** done. A thread starts when a job waits and no thread is idle, and ends when
** it had nothing to do for a second. An event is set while a finished job waits
** to be taken. It wakes the owner, who wants the mutex at once, so it is set
** when that is free again, and a job that was taken before leaves the event
** set: `told` counts how often it is, and the thread takes back what is too
** much. Another mutex is held to set it, and both to close it, so that no
** thread writes to a number that is somebody else's by then. A child of fork(2)
** has no threads, and perhaps a mutex that is locked for ever: there nothing
** but the event is touched.
*/
#include "os/os.h"
#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#ifdef __APPLE__
#include <dlfcn.h>
#endif

#define IDLE_SECONDS  1

struct os_pool {
  pthread_mutex_t mutex, telling;
  pthread_cond_t work;
  pid_t pid;             /* of the process that made it */
  int fd[2];             /* the event; -1 when it is closed */
  int most_threads, threads, idle;
  int most_jobs, jobs;   /* those that wait, run, or are done and not taken */
  int waiting;
  int told;              /* how often the event was set and not taken */
  unsigned long refs;    /* the owner, each job, each thread */
  struct os_link queue, done;
};

/* --- lists ---------------------------------------------------------------- */

static void link_empty (struct os_link *l) {
  l->prev = l->next = l;
}

static int link_alone (const struct os_link *l) {
  return l->next == l;
}

static void link_append (struct os_link *list, struct os_link *l) {
  l->prev = list->prev;
  l->next = list;
  list->prev->next = l;
  list->prev = l;
}

static void link_remove (struct os_link *l) {
  l->prev->next = l->next;
  l->next->prev = l->prev;
  link_empty(l);
}

/* The link is the first member of a job. */
static struct os_job *first_job (const struct os_link *list) {
  return link_alone(list) ? NULL : (struct os_job *)(void *)list->next;
}

/* --- the pool ------------------------------------------------------------- */

#if defined(__APPLE__)
#define WORK_CLOCK  CLOCK_REALTIME
#else
#define WORK_CLOCK  CLOCK_MONOTONIC
#endif

static int cond_init (pthread_cond_t *cond) {
  pthread_condattr_t attr;
  int err = pthread_condattr_init(&attr);
  if (err != 0) return err;
#ifndef __APPLE__
  pthread_condattr_setclock(&attr, WORK_CLOCK);
#endif
  err = pthread_cond_init(cond, &attr);
  pthread_condattr_destroy(&attr);
  return err;
}

static int pool_init (struct os_pool *p, int threads, int jobs) {
  int err;
  p->pid = getpid();
  p->most_threads = threads;
  p->most_jobs = jobs;
  p->refs = 1;
  link_empty(&p->queue);
  link_empty(&p->done);
  if (os_event(p->fd) == -1) return errno;
  err = pthread_mutex_init(&p->mutex, NULL);
  if (err == 0) {
    err = pthread_mutex_init(&p->telling, NULL);
    if (err == 0) {
      err = cond_init(&p->work);
      if (err == 0) return 0;
      pthread_mutex_destroy(&p->telling);
    }
    pthread_mutex_destroy(&p->mutex);
  }
  os_endevent(p->fd);
  return err;
}

struct os_pool *os_pool_new (int threads, int jobs) {
  struct os_pool *p = calloc(1, sizeof(*p));
  int err;
  if (p == NULL) return NULL;
  err = pool_init(p, threads, jobs);
  if (err == 0) return p;
  free(p);
  errno = err;
  return NULL;
}

int os_pool_isforeign (const struct os_pool *p) {
  return getpid() != p->pid;
}

/* The owner alone closes it, so it may look without the mutex. */
int os_pool_fd (const struct os_pool *p) {
  return p->fd[0];
}

/* Of a pool that is locked: gives `n` references back, and unlocks it. */
static void pool_unlock (struct os_pool *p, unsigned long n) {
  int last;
  p->refs -= n;
  last = p->refs == 0;
  pthread_mutex_unlock(&p->mutex);
  if (!last) return;
  pthread_cond_destroy(&p->work);
  pthread_mutex_destroy(&p->telling);
  pthread_mutex_destroy(&p->mutex);
  free(p);
}

/* Of a pool that is locked. A thread may be about to set it once more. */
static void take_event (struct os_pool *p) {
  int times = p->told > 0 ? os_takeevent(p->fd[0]) : 0;
  if (times > 0) p->told -= times;
}

/* Of a pool that is locked: the job counts no more, and is in no list. */
static void unlist (struct os_pool *p, struct os_job *job) {
  int was_done = job->state == OS_JOB_DONE;
  if (job->state == OS_JOB_WAITING) p->waiting--;
  link_remove(&job->link);
  p->jobs--;
  if (was_done && link_alone(&p->done)) take_event(p);
}

static int is_counted (const struct os_job *job) {
  return job->state == OS_JOB_RUNNING || !link_alone(&job->link);
}

static void cancel (struct os_pool *p, struct os_job *job) {
  if (is_counted(job)) unlist(p, job);
  job->state = OS_JOB_CANCELLED;
}

/* Of a pool that is locked, which it unlocks. */
static void job_unref (struct os_pool *p, struct os_job *job) {
  int last = --job->refs == 0;
  pool_unlock(p, last);
  if (last) job->release(job);
}

/* Answers whether the event is to be set. */
static int finish (struct os_pool *p, struct os_job *job) {
  int first = link_alone(&p->done);
  if (job->state != OS_JOB_RUNNING) return 0;
  job->state = OS_JOB_DONE;
  link_append(&p->done, &job->link);
  p->told += first;
  return first;
}

/* Called with the pool locked, and leaves it locked. The thread is as good as
   idle: it looks for work as soon as the event is set. */
static void tell (struct os_pool *p) {
  p->idle++;
  pthread_mutex_unlock(&p->mutex);
  pthread_mutex_lock(&p->telling);
  if (p->fd[1] != -1) os_setevent(p->fd[1]);
  pthread_mutex_unlock(&p->telling);
  pthread_mutex_lock(&p->mutex);
  p->idle--;
  if (link_alone(&p->done)) take_event(p);
}

/* Called with the pool locked, and leaves it locked. */
static void run_job (struct os_pool *p, struct os_job *job) {
  int last, news;
  p->waiting--;
  link_remove(&job->link);
  job->state = OS_JOB_RUNNING;
  job->refs++;
  pthread_mutex_unlock(&p->mutex);
  job->run(job);
  pthread_mutex_lock(&p->mutex);
  news = p->fd[0] != -1 && finish(p, job);
  last = --job->refs == 0;
  if (news) tell(p);
  if (!last) return;
  p->refs--;  /* never the last one, which is the thread's */
  pthread_mutex_unlock(&p->mutex);
  job->release(job);
  pthread_mutex_lock(&p->mutex);
}

/* Waits for work; 0 when there was none for too long. */
static int idle_for_long (struct os_pool *p) {
  struct timespec end;
  int rc = 0;
  clock_gettime(WORK_CLOCK, &end);
  end.tv_sec += IDLE_SECONDS;
  p->idle++;
  while (rc == 0 && p->waiting == 0 && p->fd[0] != -1)
    rc = pthread_cond_timedwait(&p->work, &p->mutex, &end);
  p->idle--;
  return p->waiting == 0;
}

static void *work (void *arg) {
  struct os_pool *p = arg;
  pthread_mutex_lock(&p->mutex);
  do {
    struct os_job *job;
    while ((job = first_job(&p->queue)) != NULL) run_job(p, job);
  } while (!idle_for_long(p));
  p->threads--;
  pool_unlock(p, 1);
  return NULL;
}

/* The module must not be unloaded while its threads run; elsewhere the linker
   was told that it never is. */
static void stay_loaded (void) {
#ifdef __APPLE__
  Dl_info info;
  if (dladdr((const void *)&os_pool_new, &info) != 0)
    dlopen(info.dli_fname, RTLD_NOW | RTLD_NODELETE);
#endif
}

/* A thread takes no signal: the program's own threads shall. */
static int start_thread (struct os_pool *p) {
  pthread_attr_t attr;
  pthread_t id;
  sigset_t all, before;
  int err = pthread_attr_init(&attr);
  if (err != 0) return err;
  stay_loaded();
  pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  err = pthread_create(&id, &attr, work, p);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attr);
  if (err != 0) return err;
  p->threads++;
  p->refs++;
  return 0;
}

/* One is enough: a thread that cannot start is an error only where no other
   is there. */
static int find_thread (struct os_pool *p) {
  int err = 0;
  if (p->waiting > p->idle && p->threads < p->most_threads)
    err = start_thread(p);
  return p->threads > 0 ? 0 : err;
}

static int add (struct os_pool *p, struct os_job *job) {
  int err;
  if (p->fd[0] == -1) return EBADF;
  if (p->jobs == p->most_jobs) return EAGAIN;
  if (job->state == OS_JOB_DONE) {
    job->state = OS_JOB_RUNNING;
    if (finish(p, job)) os_setevent(p->fd[1]);
  }
  else {
    job->state = OS_JOB_WAITING;
    link_append(&p->queue, &job->link);
    p->waiting++;
    err = find_thread(p);
    if (err != 0) {
      link_remove(&job->link);
      p->waiting--;
      return err;
    }
  }
  p->jobs++;
  p->refs++;
  job->pool = p;
  return 0;
}

int os_pool_add (struct os_pool *p, struct os_job *job) {
  int err, idle;
  link_empty(&job->link);
  job->refs = 1;
  pthread_mutex_lock(&p->mutex);
  err = add(p, job);
  idle = p->waiting > 0 && p->idle > 0;
  pthread_mutex_unlock(&p->mutex);
  /* Not before: a thread that wakes would wait for the mutex. */
  if (idle) pthread_cond_signal(&p->work);
  errno = err;
  return err == 0 ? 0 : -1;
}

struct os_job *os_pool_first (struct os_pool *p) {
  struct os_job *job;
  pthread_mutex_lock(&p->mutex);
  job = first_job(&p->done);
  pthread_mutex_unlock(&p->mutex);
  return job;
}

int os_pool_count (struct os_pool *p) {
  int n;
  pthread_mutex_lock(&p->mutex);
  n = p->jobs;
  pthread_mutex_unlock(&p->mutex);
  return n;
}

static void cancel_all (struct os_pool *p, const struct os_link *list) {
  struct os_job *job;
  while ((job = first_job(list)) != NULL) cancel(p, job);
}

/* In a child of fork(2) the memory is not freed: the references of the
   parent's threads never end there. */
void os_pool_close (struct os_pool *p) {
  if (os_pool_isforeign(p)) {
    os_endevent(p->fd);
    return;
  }
  pthread_mutex_lock(&p->mutex);
  cancel_all(p, &p->queue);
  cancel_all(p, &p->done);
  pthread_mutex_lock(&p->telling);
  os_endevent(p->fd);
  pthread_mutex_unlock(&p->telling);
  pthread_cond_broadcast(&p->work);
  pool_unlock(p, 1);
}

enum os_jobstate os_job_take (struct os_job *job) {
  struct os_pool *p = job->pool;
  enum os_jobstate state;
  pthread_mutex_lock(&p->mutex);
  if (p->fd[0] == -1) job->state = OS_JOB_CANCELLED;
  if (job->state == OS_JOB_DONE && is_counted(job)) unlist(p, job);
  if (job->state == OS_JOB_DONE) job->refs++;
  state = job->state;
  pthread_mutex_unlock(&p->mutex);
  return state;
}

void os_job_cancel (struct os_job *job) {
  struct os_pool *p = job->pool;
  pthread_mutex_lock(&p->mutex);
  cancel(p, job);
  pthread_mutex_unlock(&p->mutex);
}

void os_job_release (struct os_job *job) {
  struct os_pool *p = job->pool;
  pthread_mutex_lock(&p->mutex);
  job_unref(p, job);
}

void os_job_drop (struct os_job *job) {
  struct os_pool *p = job->pool;
  pthread_mutex_lock(&p->mutex);
  cancel(p, job);
  job_unref(p, job);
}
