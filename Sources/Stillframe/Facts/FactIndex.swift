/// Where the entry of a word stands in a table: by array index for the service model's words, else by text.
struct FactIndex: Sendable {
    private static let none: Int32 = -1

    private let words: [String]
    /// The position of every word of the service model, by its number.
    private var byNumber = [Int32](repeating: none, count: ModelWord.allCases.count + 1)
    private var byText: [String: Int] = [:]
    /// Whether the table has words that the service model hasn't.
    private var hasOthers = false

    /// Indexes the words of a table in its order; of equal words the first counts.
    init(_ words: [String]) {
        self.words = words
        let numbers = Dictionary(uniqueKeysWithValues: ModelWord.allCases.map { ($0.text, Int($0.rawValue)) })
        for (position, word) in words.enumerated() where byText[word] == nil {
            byText[word] = position
            if let number = numbers[word] {
                byNumber[number] = Int32(position)
            } else {
                hasOthers = true
            }
        }
    }

    /// The position of a word; a string that only canonical equivalence makes equal to it is another string.
    func position(of text: String) -> Int? {
        guard let position = byText[text], words[position].utf8.elementsEqual(text.utf8) else { return nil }
        return position
    }

    /// The position of an interned word.
    func position(of id: StringID, in strings: StringTable) -> Int? {
        let number = Int(id.raw)
        guard number < byNumber.count else { return hasOthers ? position(of: strings[id]) : nil }
        let position = byNumber[number]
        return position == FactIndex.none ? nil : Int(position)
    }
}
