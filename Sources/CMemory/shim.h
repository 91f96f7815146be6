#ifndef STILLFRAME_CMEMORY_H
#define STILLFRAME_CMEMORY_H

// How the C library hands out memory, which Swift's own modules of it leave out.

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Lets blocks of at least `bytes` go back to the system as soon as they are freed.
static inline void stillframe_return_blocks_of(int bytes) {
#if defined(__GLIBC__)
    mallopt(M_MMAP_THRESHOLD, bytes);
#else
    (void)bytes;
#endif
}

#endif
