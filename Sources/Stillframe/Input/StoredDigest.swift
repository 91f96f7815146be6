private import Crypto

/// The SHA-256 of stored bytes as they are read, if it is wanted.
struct StoredDigest: ~Copyable {
    private var digest: SHA256?

    /// Begins with no byte.
    init(isWanted: Bool) {
        digest = isWanted ? SHA256() : nil
    }

    /// Takes in the bytes that were read.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        // SAFETY: the bytes are read within the call.
        unsafe digest?.update(bufferPointer: bytes)
    }

    /// The digest so far in lower-case hexadecimal; `nil` unless it is wanted.
    var hexadecimal: String? {
        guard let digest else { return nil }
        let digits = Array("0123456789abcdef")
        return digest.finalize().reduce(into: "") { text, byte in
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }
}
