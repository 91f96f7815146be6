/// Finds the name someone probably meant.
package enum NearestName {
    /// The one of `names` that differs least from a word, if at most two letters must change, come or go.
    ///
    /// - Complexity: O(*n*) in the number of letters of all names, times those of the word, of which 64 are looked at.
    package static func of(_ word: String, among names: [String]) -> String? {
        let word = String(word.prefix(64))
        let candidates = names.map { (name: $0, distance: distance(word, $0)) }
        guard let best = candidates.min(by: { $0.distance < $1.distance }), best.distance <= 2 else { return nil }
        return best.name
    }

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
