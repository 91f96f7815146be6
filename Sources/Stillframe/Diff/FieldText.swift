internal import JMESPath

/// A value on one line with its members sorted: equal for values that are the same.
enum FieldText {
    /// The text's bytes.
    static func bytes(of value: JSONValue) -> [UInt8] {
        var output: [UInt8] = []
        write(value, to: &output)
        return output
    }

    private static func write(_ value: JSONValue, to output: inout [UInt8]) {
        switch value {
        case .null: output.append(contentsOf: "null".utf8)
        case .boolean(let isTrue): output.append(contentsOf: (isTrue ? "true" : "false").utf8)
        case .number(let number): output.append(contentsOf: number.spelling.utf8)
        case .string(let text): write(text, to: &output)
        case .array(let elements):
            output.append(UInt8(ascii: "["))
            for element in elements {
                write(element, to: &output)
                output.append(UInt8(ascii: ","))
            }
            output.append(UInt8(ascii: "]"))
        case .object(let members):
            output.append(UInt8(ascii: "{"))
            let sorted = zip(members.names, members.values).sorted {
                $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
            }
            for (name, value) in sorted {
                write(name, to: &output)
                output.append(UInt8(ascii: ":"))
                write(value, to: &output)
                output.append(UInt8(ascii: ","))
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
