/// A string as a number, by the rules of Python's `int` and `float`, which `to_number` goes by.
@usableFromInline
enum NumberText {
    /// The number a text spells; `nil` where it spells none, or infinity or `nan`, which JSON doesn't have.
    ///
    /// White space around it, a plus, zeros before it, `_` between digits and digits of any script are allowed.
    @usableFromInline
    static func number(_ text: String) -> JSONNumber? {
        var plain = ""
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
        while let last = scalars.last, isSpace(last) { scalars.removeLast() }
        for scalar in scalars {
            if let digit = digit(scalar) {
                plain.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "0") + digit))
            } else if scalar.isASCII {
                plain.unicodeScalars.append(scalar)
            } else {
                return nil
            }
        }
        guard let spelling = spelling(of: Array(plain.utf8)) else { return nil }
        return Numeric(spelling.utf8.span).json
    }

    /// A spelling that `Numeric` takes, without underscores and plus.
    private static func spelling(of text: [UInt8]) -> String? {
        var rest = text[...]
        var output: [UInt8] = []
        func digits() -> Bool {
            var isAfterDigit = false
            while let byte = rest.first {
                if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
                    output.append(byte)
                    isAfterDigit = true
                } else if byte == UInt8(ascii: "_"), isAfterDigit, rest.count > 1,
                    UInt8(ascii: "0")...UInt8(ascii: "9") ~= rest[rest.startIndex + 1]
                {
                    isAfterDigit = false
                } else {
                    break
                }
                rest.removeFirst()
            }
            return isAfterDigit
        }
        func sign() {
            guard let byte = rest.first, byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") else { return }
            if byte == UInt8(ascii: "-") { output.append(byte) }
            rest.removeFirst()
        }
        sign()
        var hasDigits = digits()
        if rest.first == UInt8(ascii: ".") {
            if !hasDigits { output.append(UInt8(ascii: "0")) }
            output.append(rest.removeFirst())
            let hasFraction = digits()
            if !hasFraction { output.append(UInt8(ascii: "0")) }
            hasDigits = hasDigits || hasFraction
        }
        guard hasDigits else { return nil }
        if let byte = rest.first, byte | 0x20 == UInt8(ascii: "e") {
            output.append(byte)
            rest.removeFirst()
            sign()
            guard digits() else { return nil }
        }
        return rest.isEmpty ? String(decoding: output, as: UTF8.self) : nil
    }

    /// What a digit of any script stands for; `nil` for what is none.
    static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
        return UInt8(exactly: value)
    }

    /// Whether Python's `str.isspace` says so.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || 0x1c...0x1f ~= scalar.value
    }
}
