public import JMESPath
private import Stillframe

/// JSON laid out as the AWS CLI does: four blanks a level, a member or element a line.
///
/// It is data, not a report: nothing is cut or masked.
public struct JSONLayout: Sendable {
    /// How numbers and texts are spelled.
    public enum Spelling: Sendable {
        /// Numbers as they stand in the document; characters that don't print escaped, which a parser undoes.
        case document
        /// All as Python writes it after reading: numbers in its own spelling, all but control characters as they are.
        case python
    }

    private let spelling: Spelling

    /// Prepares to write values.
    public init(_ spelling: Spelling) {
        self.spelling = spelling
    }

    /// Appends a value, which begins in the middle of a line at a level of indentation.
    ///
    /// - Complexity: O(*n*) in the size of the value.
    public func append(_ value: some JSONNode, depth: Int = 0, to output: inout [UInt8]) {
        switch value.kind {
        case .null: output.append(contentsOf: "null".utf8)
        case .boolean: output.append(contentsOf: (value.isTrue ? "true" : "false").utf8)
        case .number: appendNumber(value, to: &output)
        case .string: appendString(value, to: &output)
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
            switch spelling {
            case .document: JSONText.append(plain: text, to: &output)
            case .python: output.append(contentsOf: JSONNumber.pythonText(text).utf8)
            }
        }
    }

    private func appendString(_ value: some JSONNode, to output: inout [UInt8]) {
        switch spelling {
        case .python: value.withUTF8 { JSONText.append($0, to: &output) }
        case .document: appendText(value.text, to: &output)
        }
    }

    private func appendText(_ text: String, to output: inout [UInt8]) {
        if spelling == .python { return JSONText.append(text.utf8.span, to: &output) }
        var escaped = ""
        JSONString.write(text, to: &escaped)
        output.append(contentsOf: escaped.utf8)
    }

    /// Begins a line at a level of indentation.
    public static func startLine(_ depth: Int, _ output: inout [UInt8]) {
        output.append(0x0a)
        output.append(contentsOf: repeatElement(0x20, count: 4 * depth))
    }
}
