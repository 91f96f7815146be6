#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// Standard output, without a copy of what is written.
package enum StandardOutputBytes {
    /// Writes bytes, and returns the system's number of the error that kept it from that; `nil` if they were written.
    package static func write(_ bytes: [UInt8]) -> Int32? {
        unsafe bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                // SAFETY: the part lies within the buffer.
                let part = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
                guard let count = unsafe SystemCalls.write(1, part) else { return errno }
                offset += count
            }
            return nil
        }
    }
}
