#ifndef STILLFRAME_CMEMORY_H
#define STILLFRAME_CMEMORY_H

// How the C library hands out memory, which Swift's own modules of it leave out.

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Lets blocks of at least `bytes` go back to the system as soon as they are freed, and keeps smaller ones.
///
/// Setting the first limit fixes the others at 128 KB: then each fragment's memory would go back, and be asked for again.
static inline void stillframe_return_blocks_of(int bytes) {
#if defined(__GLIBC__)
    mallopt(M_MMAP_THRESHOLD, bytes);
    mallopt(M_TRIM_THRESHOLD, 8 * bytes);
    mallopt(M_TOP_PAD, bytes / 4);
#else
    (void)bytes;
#endif
}

#endif
