/// Tells pages that go round in a circle, by keyed digests of 16 bytes of their tokens.
struct TokenWatch: Sendable {
    private var seen: Set<Digest> = []
    private var imagesBefore = 0
    /// How many images there were when a token came again for the first time.
    private var firstRound: Int?
    /// How many pages came since then.
    private var pagesAgain = 0

    /// How many pages, and images on them, may come again.
    private static let mostPagesAgain = 1000
    private static let mostImagesAgain = 10_000

    /// Whether a listing that is given a token after so many images would not end, or not soon.
    ///
    /// Without a limit of images that is so when a token comes again. With one, botocore goes round until it has enough.
    /// That is followed a while, so that a listing that is cut in a circle is cut as there; a limit that is far away, or a
    /// round without any image, would take all time and memory.
    mutating func isEndless(_ token: String, images: Int, isLimited: Bool) -> Bool {
        if let firstRound {
            pagesAgain += 1
            if pagesAgain > Self.mostPagesAgain || images - firstRound > Self.mostImagesAgain { return true }
        }
        if isNew(token) { return false }
        guard isLimited, images > imagesBefore else { return true }
        firstRound = firstRound ?? images
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
