/// Words of the command line as paths: Swift hands over words that are no UTF-8 repaired, and then no file has the name.
package enum CommandPaths {
    /// The inputs that some of the command line's words name, in order.
    ///
    /// A repaired word is looked up among the words as the system gave them. Where an option's value looks the same once
    /// repaired, it can't be told which is which, and the word is taken as it stands.
    package static func inputs(_ words: [String]) -> [DumpInput] {
        var places: [[UInt8]: [Int]] = [:]
        for (place, word) in words.enumerated() where word.unicodeScalars.contains("\u{fffd}") {
            places[Array(word.utf8), default: []].append(place)
        }
        var inputs = words.map(DumpInput.path)
        for (repaired, places) in places {
            let given = rawWords.filter { word in
                String(validating: word, as: UTF8.self) == nil
                    && String(decoding: word, as: UTF8.self).utf8.elementsEqual(repaired)
            }
            guard given.count == places.count else { continue }
            for (place, word) in zip(places, given) { inputs[place] = .rawPath(word) }
        }
        return inputs
    }

    /// The command line's words as the system gave them.
    private static var rawWords: [[UInt8]] {
        (0..<Int(CommandLine.argc)).compactMap { index in
            // SAFETY: the vector has `argc` C strings, which nothing changes while the program runs.
            guard let word = unsafe CommandLine.unsafeArgv[index] else { return nil }
            var bytes: [UInt8] = []
            while unsafe word[bytes.count] != 0 { unsafe bytes.append(UInt8(bitPattern: word[bytes.count])) }
            return bytes
        }
    }
}
