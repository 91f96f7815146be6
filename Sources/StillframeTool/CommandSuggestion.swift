private import ArgumentParser
private import Foundation

/// Tells a mistyped command from a file that isn't there.
enum CommandSuggestion {
    private static let commands = ["report", "verify", "merge", "help"]

    /// Refuses a first word that is neither a file nor a command but looks like one.
    static func check(_ inputs: [String]) throws {
        guard let word = inputs.first, word.allSatisfy({ $0.isLetter || $0 == "-" }), word != "-",
            !FileManager.default.fileExists(atPath: word)
        else { return }
        guard let nearest = commands.min(by: { distance(word, $0) < distance(word, $1) }), distance(word, nearest) <= 2
        else { return }
        throw ValidationError("there is no file '\(word)', and no such command; did you mean '\(nearest)'?")
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
