/// Accounts and Regions in the paths of files, such as `111122223333/us-east-1/page-0001.json` or `images-us-east-1.json`.
extension CoverageExpectation {
    /// The one expected account and Region that each of some paths names; `nil` where they name no Region, or several.
    ///
    /// The account is empty where none is expected.
    func area(namedBy paths: [String]) -> TrendArea? {
        guard let first = paths.first, let area = area(namedBy: first) else { return nil }
        return paths.dropFirst().allSatisfy { self.area(namedBy: $0) == area } ? area : nil
    }

    private func area(namedBy path: String) -> TrendArea? {
        guard let region = Self.one(of: regions, in: path) else { return nil }
        if accounts.isEmpty { return TrendArea(account: "", region: region) }
        return Self.one(of: accounts, in: path).map { TrendArea(account: $0, region: region) }
    }

    /// The only word of some that stands in a path by itself.
    private static func one(of words: [String], in path: String) -> String? {
        let named = words.filter { holds($0, in: path) }
        return named.count == 1 ? named[0] : nil
    }

    /// Whether a word stands in a path with no letter or digit beside it.
    private static func holds(_ word: String, in path: String) -> Bool {
        let (path, word) = (Array(path.utf8), Array(word.utf8))
        guard !word.isEmpty, word.count <= path.count else { return false }
        return (0...path.count - word.count).contains { start in
            let end = start + word.count
            return path[start..<end].elementsEqual(word) && (start == 0 || !isAlphanumeric(path[start - 1]))
                && (end == path.count || !isAlphanumeric(path[end]))
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }
}
