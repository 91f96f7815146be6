public import JMESPath

/// A JSON value laid out as the AWS CLI does: four blanks a level, a member or element a line.
public enum QueryText {
    /// How much text is gathered before it is handed on.
    private static let chunk = 64 << 10

    /// Writes a value and a line's end; numbers keep their spelling.
    ///
    /// - Complexity: O(*n*) in the size of the value.
    public static func write(_ value: some JSONNode, into stream: inout some TextOutputStream) {
        var text = ""
        write(value, depth: 0, to: &text, &stream)
        stream.write(text + "\n")
    }

    private static func write(
        _ value: some JSONNode,
        depth: Int,
        to text: inout String,
        _ stream: inout some TextOutputStream
    ) {
        if text.utf8.count > chunk {
            stream.write(text)
            text = ""
        }
        switch value.kind {
        case .null: text += "null"
        case .boolean: text += value.isTrue ? "true" : "false"
        case .number: text += value.text
        case .string: Grammar.jsonString.write(value.text, to: &text)
        case .array:
            if value.count == 0 {
                text += "[]"
                return
            }
            var separator = "["
            for child in value.children {
                text += separator
                startLine(depth + 1, &text)
                write(child, depth: depth + 1, to: &text, &stream)
                separator = ","
            }
            startLine(depth, &text)
            text += "]"
        case .object:
            if value.count == 0 {
                text += "{}"
                return
            }
            var separator = "{"
            for (name, child) in zip(value.names, value.children) {
                text += separator
                startLine(depth + 1, &text)
                Grammar.jsonString.write(name, to: &text)
                text += ": "
                write(child, depth: depth + 1, to: &text, &stream)
                separator = ","
            }
            startLine(depth, &text)
            text += "}"
        }
    }

    private static func startLine(_ depth: Int, _ text: inout String) {
        text += "\n"
        for _ in 0..<depth { text += "    " }
    }
}
