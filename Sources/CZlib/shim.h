#ifndef STILLFRAME_CZLIB_SHIM_H
#define STILLFRAME_CZLIB_SHIM_H

#include <zlib.h>

/// Starts a stream that reads gzip members only; `inflateInit2` is a macro, which Swift can't call.
static inline int stillframe_inflate_init_gzip(z_stream *stream) {
    return inflateInit2(stream, 15 + 16);
}

#endif
