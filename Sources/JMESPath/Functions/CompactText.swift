/// A value as `to_string` gives it: what Python's `json.dumps` writes without blanks, all ASCII.
@usableFromInline
package enum CompactText {
    private static let digits = Array("0123456789abcdef".utf8)

    /// The text of a value of any type.
    ///
    /// - Complexity: O(*n*) in the size of the value.
    @inlinable
    package static func text(of value: some JSONNode) -> String {
        text(of: value, upTo: .max) ?? ""
    }

    /// The text of a value of any type; `nil` where it has more than so many bytes.
    @inlinable
    static func text(of value: some JSONNode, upTo limit: Int) -> String? {
        var output: [UInt8] = []
        write(value, to: &output, limit)
        return output.count > limit ? nil : String(decoding: output, as: UTF8.self)
    }

    @inlinable
    static func write(_ value: some JSONNode, to output: inout [UInt8], _ limit: Int) {
        if output.count > limit { return }
        switch value.kind {
        case .null: output.append(contentsOf: "null".utf8)
        case .boolean: output.append(contentsOf: (value.isTrue ? "true" : "false").utf8)
        case .number: output.append(contentsOf: value.numeric.text.utf8)
        case .string: write(value.text, to: &output)
        case .array:
            output.append(UInt8(ascii: "["))
            var isFirst = true
            for child in value.children {
                if !isFirst { output.append(UInt8(ascii: ",")) }
                isFirst = false
                write(child, to: &output, limit)
            }
            output.append(UInt8(ascii: "]"))
        case .object:
            output.append(UInt8(ascii: "{"))
            var isFirst = true
            for (name, child) in zip(value.names, value.children) {
                if !isFirst { output.append(UInt8(ascii: ",")) }
                isFirst = false
                write(name, to: &output)
                output.append(UInt8(ascii: ":"))
                write(child, to: &output, limit)
            }
            output.append(UInt8(ascii: "}"))
        }
    }

    @usableFromInline
    static func write(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for unit in text.utf16 {
            switch unit {
            case 0x22: output.append(contentsOf: #"\""#.utf8)
            case 0x5c: output.append(contentsOf: #"\\"#.utf8)
            case 0x08: output.append(contentsOf: #"\b"#.utf8)
            case 0x09: output.append(contentsOf: #"\t"#.utf8)
            case 0x0a: output.append(contentsOf: #"\n"#.utf8)
            case 0x0c: output.append(contentsOf: #"\f"#.utf8)
            case 0x0d: output.append(contentsOf: #"\r"#.utf8)
            case 0x20...0x7e: output.append(UInt8(unit))
            default:
                output.append(contentsOf: #"\u"#.utf8)
                for shift in [12, 8, 4, 0] { output.append(digits[Int(unit >> UInt16(shift) & 15)]) }
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}
