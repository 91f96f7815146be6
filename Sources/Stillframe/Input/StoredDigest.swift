private import Crypto

/// The SHA-256 of stored bytes as they are read, as long as it is wanted.
struct StoredDigest: ~Copyable {
    private var digest: SHA256?
    private var room: Int

    /// Begins with no byte; of more than `limit` bytes no digest is wanted.
    init(limit: Int) {
        digest = limit > 0 ? SHA256() : nil
        room = limit
    }

    /// Takes in the bytes that were read.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        room -= bytes.count
        if room < 0 { digest = nil }
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
