/// The tokens of a listing so far, as keyed digests of 16 bytes.
struct TokenWatch: Sendable {
    private var seen: Set<Digest> = []

    /// Whether a token was not given before; from then on it was.
    mutating func isNew(_ token: String) -> Bool {
        var hash = KeyedHash(key: .process)
        var word: UInt64 = 0
        for (index, byte) in token.utf8.enumerated() {
            word = word << 8 | UInt64(byte)
            if index & 7 == 7 { hash.absorb(word) }
        }
        hash.absorb(word)
        hash.absorb(UInt64(token.utf8.count))
        return seen.insert(hash.finish()).inserted
    }
}
