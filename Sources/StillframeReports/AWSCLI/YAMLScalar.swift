/// A text in YAML: plain where it can be, in single or double quotes where it must.
struct YAMLScalar {
    private static let lineWidth = 80
    private static let longestKey = 123

    private let text: [Unicode.Scalar]
    private let isKey: Bool
    private let indent: Int
    private(set) var output: [UInt8] = []
    /// The column of the next character.
    private(set) var column: Int

    init(_ text: String, isKey: Bool, column: Int, indent: Int) {
        self.text = Array(text.unicodeScalars)
        self.isKey = isKey
        self.column = column
        self.indent = indent
    }

    /// Whether the text can be a name on one line; what can't is written behind a question mark.
    static func isSimpleKey(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return scalars.count < longestKey && !YAMLTraits(scalars).isMultiline
    }

    /// Whether the text can stand without quotes.
    static func isPlain(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return isPlain(scalars, YAMLTraits(scalars))
    }

    private static func isPlain(_ text: [Unicode.Scalar], _ traits: YAMLTraits) -> Bool {
        traits.allowsPlain && !text.isEmpty && !YAMLWord.isTyped(text)
    }

    mutating func write() {
        let traits = YAMLTraits(text)
        if Self.isPlain(text, traits) {
            writePlain()
        } else if text.contains("'") || text.contains("\n") || !traits.allowsSingleQuotes {
            writeDoubleQuoted()
        } else {
            writeSingleQuoted()
        }
    }

    private mutating func put(_ scalars: some Sequence<Unicode.Scalar>) {
        for scalar in scalars {
            if scalar.isASCII {
                output.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
            column += 1
        }
    }

    private mutating func startLine() {
        output.append(0x0a)
        indentLine()
    }

    private mutating func indentLine() {
        output.append(contentsOf: repeatElement(0x20, count: indent))
        column = indent
    }

    /// Breaks lines at blanks, and gives a word that is longer than a line a line of its own.
    private mutating func writePlain() {
        var start = 0
        var isInBlanks = false
        for end in 0...text.count {
            let next = end < text.count ? text[end] : nil
            if isInBlanks {
                if next != " " {
                    if start + 1 == end, column >= Self.lineWidth, !isKey {
                        startLine()
                    } else {
                        put(text[start..<end])
                    }
                    start = end
                }
            } else if next == nil || next == " " {
                if end - start + column > Self.lineWidth, column > indent { startLine() }
                put(text[start..<end])
                start = end
            }
            isInBlanks = next == " "
        }
    }

    private mutating func writeSingleQuoted() {
        put("'".unicodeScalars)
        var start = 0
        var before: Unicode.Scalar?
        for end in 0...text.count {
            let next = end < text.count ? text[end] : nil
            if before == " " {
                if next != " " {
                    let mayBreak = start + 1 == end && start != 0 && end != text.count
                    if mayBreak, column > Self.lineWidth, !isKey { startLine() } else { put(text[start..<end]) }
                    start = end
                }
            } else if let last = before, YAMLTraits.isBreak(last) {
                if next.map({ !YAMLTraits.isBreak($0) }) ?? true {
                    // Breaks other than line feeds end a line themselves.
                    put(text[start..<end])
                    indentLine()
                    start = end
                }
            } else if next.map({ $0 == " " || YAMLTraits.isBreak($0) }) ?? true {
                put(text[start..<end])
                start = end
            }
            before = next
        }
        put("'".unicodeScalars)
    }

    private mutating func writeDoubleQuoted() {
        put("\"".unicodeScalars)
        var start = 0
        var end = 0
        while end <= text.count {
            let next = end < text.count ? text[end] : nil
            if next.map(Self.isEscaped) ?? true {
                if start < end {
                    put(text[start..<end])
                    start = end
                }
                if let next {
                    put(Self.escape(next).unicodeScalars)
                    start = end + 1
                }
            }
            if !isKey, 0 < end, end < text.count - 1, next == " " || start >= end,
                column + (end - start) > Self.lineWidth
            {
                breakDoubleQuoted(&start, end)
            }
            end += 1
        }
        put("\"".unicodeScalars)
    }

    /// Breaks a line within double quotes: a backslash keeps the break from being a blank, unless a blank is there.
    private mutating func breakDoubleQuoted(_ start: inout Int, _ end: Int) {
        let needsBackslash = !mayFold(start, end)
        if start < end { put(text[start..<end]) }
        start = max(start, end)
        if needsBackslash { put("\\".unicodeScalars) }
        startLine()
        guard start < text.count, text[start] == " " else { return }
        if needsBackslash { put("\\".unicodeScalars) } else { start += 1 }
    }

    /// Whether the blank at a break can be the break itself.
    private func mayFold(_ start: Int, _ end: Int) -> Bool {
        guard start != end, let blank = text[end...].firstIndex(of: " "), blank + 1 < text.count else { return false }
        let place = text[end..<blank].firstIndex(of: "\n") ?? blank
        if text[place] == "\n", place + 1 < text.count, text[place + 1] != " " { return false }
        let quoted = text[end..<place].contains { $0 == "\"" || $0 == "'" }
        let follows = text[place + 1]
        let isDouble = end > 0 && text[end - 1] == " " && text[end] == " "
        return !quoted && follows != " " && follows != "\n" && !isDouble
    }

    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x22, 0x5c, 0x85, 0x2028, 0x2029, 0xfeff: true
        case 0x20...0x7e, 0xa0...0xd7ff, 0xe000...0xfffd, 0x10000...0x10ffff: false
        default: true
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let short: [UInt32: String] = [
            0x00: "0", 0x07: "a", 0x08: "b", 0x09: "t", 0x0a: "n", 0x0b: "v", 0x0c: "f", 0x0d: "r", 0x1b: "e",
            0x22: "\"", 0x5c: "\\", 0x85: "N", 0xa0: "_", 0x2028: "L", 0x2029: "P",
        ]
        if let letter = short[scalar.value] { return "\\" + letter }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }
}
