#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// Gives a file another's name in one step, which Foundation does not offer where that name is taken.
///
/// It stands with the input because the C library is called only here, in `Bytes` and in `Readers`.
package enum FileRename {
    /// Renames `source` to `target`, replacing what is there; returns the reason where that fails.
    package static func replace(_ target: String, with source: String) -> String? {
        // SAFETY: both strings live through the call; strerror's text is copied at once.
        if unsafe rename(source, target) == 0 { return nil }
        return unsafe String(cString: strerror(errno))
    }
}
