/// Writes JSON text into a byte buffer, on one line or with four spaces a level.
struct JSONWriter {
    /// What was written so far and not yet taken.
    var bytes: [UInt8] = []
    /// Line breaks and four spaces a level, as the AWS CLI prints, instead of one line.
    let isPretty: Bool
    private var depth = 0
    private var needsComma = false

    init(isPretty: Bool) {
        self.isPretty = isPretty
    }

    /// Writes a comma if one is due, and the line break before the next item.
    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if isPretty && depth > 0 { breakLine() }
        needsComma = true
    }

    private mutating func breakLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 4))
    }

    private mutating func open(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        depth += 1
        needsComma = false
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        depth -= 1
        if isPretty && needsComma { breakLine() }
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    /// Starts the next item of a list; its value is written by the caller.
    mutating func item() {
        separate()
    }

    /// Writes the name of the next member; its value is written by the caller.
    mutating func name(_ name: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: isPretty ? [0x22, 0x3A, 0x20] : [0x22, 0x3A])
    }

    /// Opens an object with one list in it, to be filled piece by piece and closed by `end`.
    mutating func begin(_ listName: String) {
        open("{")
        name(listName)
        open("[")
    }

    /// Closes what `begin` opened.
    mutating func end() {
        close("]")
        close("}")
    }

    mutating func object(_ body: (inout Self) -> Void) {
        open("{")
        body(&self)
        close("}")
    }

    mutating func list(_ body: (inout Self) -> Void) {
        open("[")
        body(&self)
        close("]")
    }

    /// Writes text that is known to need no escape as a string.
    mutating func plain(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: text.utf8)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes any text as a string; with `asciiOnly` as `\u` escapes outside ASCII.
    mutating func text(_ text: String, asciiOnly: Bool = false) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: scalar)])
            case "\n": bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
            case " "..."~": bytes.append(UInt8(ascii: scalar))
            case _ where asciiOnly || scalar.isASCII:
                for unit in UTF16.encode(scalar) ?? .init() { escape(unit) }
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ unit: UInt16) {
        bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "u")])
        for shift in [12, 8, 4, 0] {
            let digit = UInt8(unit >> shift & 0xF)
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }

    mutating func boolean(_ value: Bool) {
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes an instant: epoch seconds as the service does, or ISO 8601 with an offset as the pretty printers do.
    mutating func instant(_ instant: Instant) {
        if isPretty { plain(instant.iso8601) } else { bytes.append(contentsOf: instant.epochSeconds.utf8) }
    }

    /// Takes what was written so far, keeping the place in the document.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }
}
