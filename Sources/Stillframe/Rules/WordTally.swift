/// Words with the number of images that have each, for a finding about the snapshot.
struct WordTally {
    /// How many words are shown; the rest is counted.
    private static let shown = 5

    private var counts: [String: Int] = [:]

    /// How many words there are.
    var count: Int { counts.count }

    /// Counts images that have a word.
    mutating func add(_ word: String, images: Int = 1) {
        counts[word, default: 0] += images
    }

    /// The words from the commonest to the rarest, of equal ones the first by bytes: `"A" (7 images), "B" (1 image)`.
    ///
    /// - Complexity: O(*n* log *n*) in the number of words.
    var words: String {
        let parts = sorted.prefix(Self.shown).map { word, count in
            "\(Quoted(word)) (\(count) \(count == 1 ? "image" : "images"))"
        }
        let more = counts.count - parts.count
        return parts.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }

    /// The words alone, as an identity.
    var subject: String {
        sorted.prefix(Self.shown).map(\.key).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .joined(separator: ", ")
    }

    /// The words alone, for a person: as ``subject``, and how many more there are.
    var about: String {
        counts.count > Self.shown ? "\(subject) and \(counts.count - Self.shown) more" : subject
    }

    private var sorted: [(key: String, value: Int)] {
        counts.sorted { left, right in
            left.value != right.value
                ? left.value > right.value : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
        }
    }
}
