private import CSIMD

/// A string value as it stands in a page's bytes: nothing is copied or unescaped until it must be.
///
/// A text is valid only while its page's bytes are: during the call it was handed to. Keep a `String` or an interned
/// ``StringID``, never a text.
@safe
package struct Text {
    let start: UnsafePointer<UInt8>
    /// Length in bytes as written, escapes counted as they stand.
    package let count: Int
    /// Whether a JSON escape occurs, so that the bytes are not yet the value.
    package let hasEscapes: Bool

    /// Views bytes that outlive every use of the text.
    @unsafe
    init(start: UnsafePointer<UInt8>, count: Int, hasEscapes: Bool) {
        // SAFETY: the caller vouches for the bytes.
        unsafe self.start = start
        self.count = count
        self.hasEscapes = hasEscapes
    }

    /// Whether the value begins with these bytes.
    func starts(with prefix: [UInt8]) -> Bool {
        // SAFETY: the bytes are only read, during the call that vouches for them.
        unsafe withDecodedBytes { bytes in unsafe bytes.starts(with: prefix) }
    }

    /// The value as a string.
    package var string: String {
        // SAFETY: the bytes are only read, during the call that vouches for them.
        unsafe withDecodedBytes { bytes in unsafe String(decoding: bytes, as: UTF8.self) }
    }

    /// Whether the value is exactly this ASCII text.
    package static func == (text: Text, literal: StaticString) -> Bool {
        unsafe text.withDecodedBytes { bytes in
            // SAFETY: a StaticString's bytes live as long as the program; both lengths are compared first.
            unsafe bytes.count == literal.utf8CodeUnitCount
                && stillframe_is_equal(bytes.baseAddress.unsafelyUnwrapped, literal.utf8Start, bytes.count)
        }
    }

    /// Calls `body` with the value's UTF-8 bytes, unescaped; the base address is never `nil`.
    @inline(__always)
    func withDecodedBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if !hasEscapes {
            // SAFETY: the initializer's caller vouches for `count` readable bytes.
            return unsafe body(UnsafeBufferPointer(start: start, count: count))
        }
        return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + JSONEscapes.slack) { scratch in
            // SAFETY: unescaping never lengthens a text.
            let length = unsafe JSONEscapes.decode(start, count: count, into: scratch.baseAddress.unsafelyUnwrapped)
            return unsafe body(UnsafeBufferPointer(start: scratch.baseAddress, count: length))
        }
    }
}
