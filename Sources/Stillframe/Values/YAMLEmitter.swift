private import JMESPath

/// Writes YAML as libyaml's emitter does, which version 2 of the AWS CLI writes with: block style, about 80 columns.
struct YAMLEmitter {
    static let lineWidth = 80
    /// The longest name, in bytes, that stands before a colon without a question mark.
    private static let longestName = 128

    /// What was written.
    private(set) var output: [UInt8]
    /// The column of the next character.
    private(set) var column = 0

    /// Goes on behind what stands in `output`, at the beginning of a line.
    init(output: consuming [UInt8] = []) {
        self.output = output
    }

    /// Hands over what was written.
    mutating func take() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &output)
        column = 0
        return taken
    }

    /// Appends characters that are ASCII.
    mutating func put(_ literal: StaticString) {
        JSONText.append(literal, to: &output)
        column += literal.utf8CodeUnitCount
    }

    /// Appends a name of the service model with a colon.
    mutating func put(_ name: ModelName) {
        let key = ModelName.keys[Int(name.code)]
        let count = key.utf8CodeUnitCount - 4
        JSONText.append(key, from: 1, prefix: count, to: &output)
        output.append(UInt8(ascii: ":"))
        column += count + 1
    }

    /// Forgets all behind the beginning of a line.
    mutating func rewind(to count: Int) {
        output.removeSubrange(count...)
        column = 0
    }

    /// Appends whole lines.
    mutating func append(lines: [UInt8]) {
        output.append(contentsOf: lines)
    }

    mutating func put(_ byte: UInt8) {
        output.append(byte)
        column += 1
    }

    /// Ends the line, unless nothing stands on it.
    mutating func endLine() {
        if column > 0 { output.append(0x0a) }
        column = 0
    }

    /// Ends the line even where nothing stands on it.
    mutating func endLineAnyway() {
        output.append(0x0a)
        column = 0
    }

    /// Says that what was appended last ended the line.
    mutating func forgetLine() { column = 0 }

    /// Begins a line.
    mutating func startLine(_ indent: Int) {
        endLine()
        self.indent(to: indent)
    }

    mutating func indent(to column: Int) {
        for _ in self.column..<max(self.column, column) { output.append(0x20) }
        self.column = max(self.column, column)
    }

    /// Appends bytes that have this many characters.
    mutating func append(_ text: Span<UInt8>, characters: Int) {
        JSONText.append(plain: text, to: &output)
        column += characters
    }

    /// Appends a number as Python gives it; infinity, which is what it makes of too large a number, has a word of its own.
    mutating func append(number: Span<UInt8>) {
        let start = output.count
        JSONNumber.appendPythonText(of: number, to: &output)
        if output.last == UInt8(ascii: "y") {
            let isNegative = output[start] == UInt8(ascii: "-")
            output.removeSubrange(start...)
            output.append(contentsOf: (isNegative ? "-.inf" : ".inf").utf8)
        }
        column += output.count - start
    }

    /// Appends an instant without quotes.
    mutating func append(instant: Timestamp) {
        let start = output.count
        instant.appendPythonText(to: &output)
        column += output.count - start
    }

    /// Whether a text can be a name before a colon; what can't stands behind a question mark.
    static func isSimpleName(_ text: Span<UInt8>) -> Bool {
        text.count <= longestName && !YAMLTraits(text).isMultiline
    }

    /// Appends a text in the first style that can have it: plain, in single or in double quotes.
    ///
    /// Lines that follow begin at `indent`. A simple name stays on one line.
    mutating func append(_ text: Span<UInt8>, isName: Bool = false, indent: Int) {
        let traits = YAMLTraits(text)
        if traits.allowsPlain, !YAMLWord.isTyped(text) {
            let mayBreak = !isName && !traits.isOneWord && column + text.count > Self.lineWidth
            if traits.isASCII, !mayBreak { return append(text, characters: text.count) }
            appendPlain(text, mayBreak: mayBreak, indent: indent)
        } else if traits.allowsSingleQuotes {
            appendSingleQuoted(text, mayBreak: !isName, indent: indent)
        } else {
            appendDoubleQuoted(text, mayBreak: !isName, indent: indent)
        }
    }

    private mutating func appendPlain(_ text: Span<UInt8>, mayBreak: Bool, indent: Int) {
        var start = 0
        if mayBreak {
            for index in text.indices where text[index] == 0x20 {
                // Breaks at a blank that stands alone; before it there is text.
                if text[index - 1] == 0x20 || text[index + 1] == 0x20 { continue }
                let part = text.extracting(start..<index)
                append(part, characters: Self.characters(of: part))
                start = index
                if column > Self.lineWidth {
                    startLine(indent)
                    start += 1
                }
            }
        }
        let part = text.extracting(start...)
        append(part, characters: Self.characters(of: part))
    }

    /// How many characters UTF-8 has.
    private static func characters(of text: Span<UInt8>) -> Int {
        var count = text.count
        for index in text.indices where text[index] & 0xc0 == 0x80 { count -= 1 }
        return count
    }

    /// The bytes of a character that begins at an offset.
    static func length(at index: Int, of text: Span<UInt8>) -> Int {
        switch text[index] {
        case ..<0x80: 1
        case ..<0xe0: 2
        case ..<0xf0: 3
        default: 4
        }
    }
}
