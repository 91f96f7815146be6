package import JMESPath

/// JSON laid out as the AWS CLI does: four blanks a level, a member or element a line.
package struct JSONLayout: Sendable {
    /// Puts a text in quotes; `nil` for Python's way.
    private let quote: (@Sendable (String) -> String)?

    /// All as Python writes it after reading: numbers in its own spelling, all but control characters as they are.
    package static let python = JSONLayout(quote: nil)

    /// Numbers as they are spelled, and texts as `quote` puts them in quotes.
    package static func spelled(_ quote: @escaping @Sendable (String) -> String) -> JSONLayout {
        JSONLayout(quote: quote)
    }

    /// Appends a value, which begins in the middle of a line at a level of indentation.
    ///
    /// - Complexity: O(*n*) in the size of the value.
    package func append(_ value: some JSONNode, depth: Int = 0, to output: inout [UInt8]) {
        switch value.kind {
        case .null: output.append(contentsOf: "null".utf8)
        case .boolean: output.append(contentsOf: (value.isTrue ? "true" : "false").utf8)
        case .number: appendNumber(value, to: &output)
        case .string where quote == nil: value.withUTF8 { JSONText.append($0, to: &output) }
        case .string: appendText(value.text, to: &output)
        case .array: appendList(value, depth: depth, to: &output)
        case .object: appendObject(value, depth: depth, to: &output)
        }
    }

    private func appendList(_ value: some JSONNode, depth: Int, to output: inout [UInt8]) {
        var separator = UInt8(ascii: "[")
        for child in value.children {
            output.append(separator)
            separator = UInt8(ascii: ",")
            Self.startLine(depth + 1, &output)
            append(child, depth: depth + 1, to: &output)
        }
        if separator == UInt8(ascii: "[") { return output.append(contentsOf: "[]".utf8) }
        Self.startLine(depth, &output)
        output.append(UInt8(ascii: "]"))
    }

    private func appendObject(_ value: some JSONNode, depth: Int, to output: inout [UInt8]) {
        var separator = UInt8(ascii: "{")
        var names = value.names.makeIterator()
        for child in value.children {
            guard let name = names.next() else { break }
            output.append(separator)
            separator = UInt8(ascii: ",")
            Self.startLine(depth + 1, &output)
            appendText(name, to: &output)
            output.append(UInt8(ascii: ":"))
            output.append(UInt8(ascii: " "))
            append(child, depth: depth + 1, to: &output)
        }
        if separator == UInt8(ascii: "{") { return output.append(contentsOf: "{}".utf8) }
        Self.startLine(depth, &output)
        output.append(UInt8(ascii: "}"))
    }

    private func appendNumber(_ value: some JSONNode, to output: inout [UInt8]) {
        value.withUTF8 { text in
            if quote == nil {
                JSONNumber.appendPythonText(of: text, to: &output)
            } else {
                JSONText.append(plain: text, to: &output)
            }
        }
    }

    private func appendText(_ text: String, to output: inout [UInt8]) {
        if let quote {
            output.append(contentsOf: quote(text).utf8)
        } else {
            JSONText.append(text.utf8.span, to: &output)
        }
    }

    /// Begins a line at a level of indentation.
    package static func startLine(_ depth: Int, _ output: inout [UInt8]) {
        if depth <= 10 { return JSONText.append(line, prefix: 1 + 4 * depth, to: &output) }
        output.append(0x0a)
        output.append(contentsOf: repeatElement(0x20, count: 4 * depth))
    }

    /// A line's end and the indentation of ten levels.
    private static var line: StaticString { "\n                                        " }
}
