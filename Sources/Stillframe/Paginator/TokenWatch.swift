/// Tells pages that go round in a circle, by keyed digests of 16 bytes of their tokens.
struct TokenWatch: Sendable {
    private var seen: Set<Digest> = []
    private var imagesBefore = 0

    /// Whether a listing that is given a token after so many images would never end.
    ///
    /// Without a limit of images that is so when a token comes again. With one, botocore goes round until it has enough;
    /// only a round without any image never ends.
    mutating func isEndless(_ token: String, images: Int, isLimited: Bool) -> Bool {
        if isNew(token) { return false }
        guard isLimited, images > imagesBefore else { return true }
        seen = []
        imagesBefore = images
        return !isNew(token)
    }

    private mutating func isNew(_ token: String) -> Bool {
        var hash = KeyedHash(key: .process)
        var word: UInt64 = 0
        for (index, byte) in token.utf8.enumerated() {
            word = word << 8 | UInt64(byte)
            if index & 7 == 7 { hash.absorb(word, 0) }
        }
        hash.absorb(word, UInt64(token.utf8.count))
        return seen.insert(hash.finish()).inserted
    }
}
