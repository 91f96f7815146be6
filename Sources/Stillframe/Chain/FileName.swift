/// The last component of a logical name, and the numbers and words in it.
///
/// Letters are taken for small ones and the ending `.gz` is left out: neither makes a file of another series.
struct FileName {
    /// A run of digits in the name.
    struct Number {
        /// Where its digits stand.
        let range: Range<Int>
        /// Its value; `nil` from five significant digits on, as dates, times and hashes have, or from eight behind a word
        /// that says what it counts.
        let value: Int?
    }

    /// Words before a number that say that it counts.
    private static let countingWords: Set = ["batch", "chunk", "file", "page", "pages", "part", "response"]

    let bytes: [UInt8]

    init(_ logicalName: String) {
        let start = logicalName.utf8.lastIndex(of: UInt8(ascii: "/")).map(logicalName.utf8.index(after:))
        let name = logicalName.utf8[(start ?? logicalName.utf8.startIndex)...].map { byte in
            byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
        }
        bytes = name.suffix(3).elementsEqual(".gz".utf8) ? name.dropLast(3) : name
    }

    /// A name with some of its digits as `#`.
    init(_ name: FileName, hiding digits: [Range<Int>]) {
        var bytes = name.bytes
        for index in digits.joined() { bytes[index] = UInt8(ascii: "#") }
        self.bytes = bytes
    }

    /// The runs of digits; of more than eight the last eight, so that a name costs no more than its length times that.
    func numbers() -> [Number] {
        var numbers: [Number] = []
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
            if index > start {
                numbers.append(Number(range: start..<index, value: value(start..<index)))
            } else {
                index += 1
            }
        }
        return numbers.suffix(8)
    }

    /// The value of some digits of the name.
    func number(_ digits: Range<Int>) -> Int {
        bytes[digits].reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) }
    }

    /// The name with one number left out, for each number: files that share such a form may count through it.
    func series() -> [[UInt8]] {
        numbers().map { bytes[..<$0.range.lowerBound] + [0] + bytes[$0.range.upperBound...] }
    }

    /// The words that may name a Region or an account: three or four joined by hyphens, and twelve digits.
    func words() -> [[UInt8]] {
        let parts = bytes.split { !Self.isDigit($0) && !Self.isLetter($0) }
        var words = parts.filter { $0.count == 12 && $0.allSatisfy(Self.isDigit) }.map(Array.init)
        for count in 3...4 where parts.count >= count {
            for first in 0...(parts.count - count) {
                words.append(Array(parts[first..<first + count].joined(separator: [UInt8(ascii: "-")])))
            }
        }
        return words
    }

    /// Whether a number may count files: no letter follows it, save in `1of9`, and it is no part of a date or a time of day.
    func mayCount(_ number: Number) -> Bool {
        if number.value == nil { return false }
        let rest = bytes[number.range.upperBound...]
        if let next = rest.first, Self.isLetter(next) {
            return rest.starts(with: "of".utf8) && rest.dropFirst(2).first.map(Self.isDigit) == true
        }
        if Self.isCounting(Self.word(before: number.range.lowerBound, in: bytes)) { return true }
        // Years have four digits, months, days, hours, minutes and seconds two; and one of them seldom stands alone.
        if number.range.count != 2, number.range.count != 4 { return true }
        let before = neighbours(of: number.range.lowerBound - 1, step: -1)
        return before + neighbours(of: number.range.upperBound, step: 1) < 2
    }

    /// How many numbers stand beside a number to one side, each after a single `-`, `_`, `:`, `.` or `T`.
    private func neighbours(of index: Int, step: Int) -> Int {
        var count = 0
        var index = index
        while bytes.indices.contains(index), bytes.indices.contains(index + step), Self.joinsDates(bytes[index]),
            Self.isDigit(bytes[index + step])
        {
            count += 1
            index += step
            while bytes.indices.contains(index), Self.isDigit(bytes[index]) { index += step }
        }
        return count
    }

    private func value(_ range: Range<Int>) -> Int? {
        let digits = bytes[range].drop { $0 == UInt8(ascii: "0") }
        let isCounted =
            5...7 ~= digits.count && Self.isCounting(Self.lastWord(of: bytes[..<range.lowerBound]))
        return digits.count <= 4 || isCounted ? number(range) : nil
    }

    /// Whether a word before a number says that it counts.
    static func isCounting(_ word: String) -> Bool { countingWords.contains(word) }

    /// The word that ends right before a place, be there other signs between.
    private static func word(before index: Int, in bytes: [UInt8]) -> String {
        let end = bytes[..<index].reversed().drop { !isLetter($0) && !isDigit($0) }
        return String(decoding: end.prefix(while: isLetter).reversed(), as: UTF8.self)
    }

    /// The last run of letters, of the last 32 bytes.
    static func lastWord(of bytes: some Collection<UInt8>) -> String {
        let end = Array(bytes.suffix(32)).reversed().drop { !isLetter($0) }.prefix(while: isLetter)
        return String(decoding: end.reversed(), as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
    }

    private static func joinsDates(_ byte: UInt8) -> Bool { "-_:.T".utf8.contains(byte) }
}
