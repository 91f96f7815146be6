internal import JMESPath

/// A value as JSON on one line, without members that count as absent, members and lists without order sorted: equal for
/// values that are the same.
enum FieldText {
    /// The text's bytes; the name is that of the member whose value it is.
    static func bytes(of value: JSONValue, in name: String = "") -> [UInt8] {
        var output: [UInt8] = []
        write(value, in: name, to: &output)
        return output
    }

    private static func write(_ value: JSONValue, in name: String, to output: inout [UInt8]) {
        switch value {
        case .null: output.append(contentsOf: "null".utf8)
        case .boolean(let isTrue): output.append(contentsOf: (isTrue ? "true" : "false").utf8)
        case .number(let number): output.append(contentsOf: number.spelling.utf8)
        case .string(let text): write(text, to: &output)
        case .array(let elements):
            var texts = elements.map { bytes(of: $0) }
            if FieldComparison.isUnordered(name) { texts.sort { $0.lexicographicallyPrecedes($1) } }
            output.append(UInt8(ascii: "["))
            output.append(contentsOf: texts.joined(separator: ",".utf8))
            output.append(UInt8(ascii: "]"))
        case .object(let members):
            let sorted = zip(members.names, members.values).filter { FieldComparison.present($0.1) != nil }.sorted {
                $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
            }
            output.append(UInt8(ascii: "{"))
            for (place, (name, value)) in sorted.enumerated() {
                if place > 0 { output.append(UInt8(ascii: ",")) }
                write(name, to: &output)
                output.append(UInt8(ascii: ":"))
                write(value, in: name, to: &output)
            }
            output.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 { JSONEscapes.append(byte, to: &output) }
        output.append(UInt8(ascii: "\""))
    }
}
