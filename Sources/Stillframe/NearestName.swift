/// Guesses which name was meant by one that doesn't exist.
package enum NearestName {
    /// Nobody mistypes a longer name so that it can be guessed; also keeps hostile names cheap.
    private static let longest = 64

    /// The name nearest to a word; `nil` where none differs in at most two letters, or in a quarter of a long word.
    ///
    /// - Complexity: O(*n*) in the number of names.
    package static func of(_ word: String, in names: some Sequence<String>) -> String? {
        guard word.utf8.count <= longest else { return nil }
        let limit = max(2, word.count / 4)
        let nearest = names.lazy.map { (name: $0, distance: distance(word, $0)) }.min { $0.distance < $1.distance }
        return nearest.flatMap { $0.distance <= limit ? $0.name : nil }
    }

    /// How many letters must change, come or go to make one word the other.
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let above = row[column + 1]
                row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == right[column] ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
