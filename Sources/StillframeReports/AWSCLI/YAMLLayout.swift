public import JMESPath
private import Stillframe

/// Values as YAML the way the AWS CLI version 2 writes it: in block style, members in the order of their names, at about 80
/// columns.
///
/// It follows the package that version 2 writes with, ruamel.yaml; version 2 itself was not at hand to compare with.
public struct YAMLLayout {
    private var output: [UInt8] = []
    /// The column of the next character.
    private var column = 0
    private var order = MemberOrder()

    /// The text of a value; as an element of a list for a stream of pages.
    public static func text(of value: ListingValue, inList: Bool) -> [UInt8] {
        var layout = YAMLLayout()
        if inList {
            layout.put("-")
            layout.writeInList(value, indent: 2)
        } else {
            layout.write(value, indent: 0, isRoot: true)
        }
        if layout.column > 0 { layout.output.append(0x0a) }
        // A scalar without quotes that ends a document is followed by a mark.
        if !inList, isPlainScalar(value) { layout.output.append(contentsOf: "...\n".utf8) }
        return layout.output
    }

    private static func isPlainScalar(_ value: ListingValue) -> Bool {
        switch value.kind {
        case .array, .object: false
        case .null, .boolean, .number: true
        case .string: YAMLScalar.isPlain(value.text)
        }
    }

    /// A number as Python gives it; infinity, which is what it makes of too large a number, has a word of its own.
    private static func number(_ value: ListingValue) -> String {
        switch PythonText.text(of: value) {
        case "inf": ".inf"
        case "-inf": "-.inf"
        case let text: text.lowercased()
        }
    }

    private mutating func put(_ text: String) {
        output.append(contentsOf: text.utf8)
        column += text.unicodeScalars.count
    }

    private mutating func startLine(_ indent: Int) {
        if column > 0 { output.append(0x0a) }
        output.append(contentsOf: repeatElement(0x20, count: indent))
        column = indent
    }

    /// Writes a value behind a name, a hyphen or nothing.
    private mutating func write(_ value: ListingValue, indent: Int, isRoot: Bool = false) {
        switch value.kind {
        case .object where value.count > 0:
            writeMembers(value, indent: isRoot ? indent : indent + 2, isFirstOnLine: isRoot)
        case .array where value.count > 0:
            // A list in an object begins in the column of its name.
            for (index, child) in value.children.enumerated() {
                if index > 0 || !isRoot { startLine(indent) }
                put("-")
                writeInList(child, indent: indent + 2)
            }
        default:
            if !isRoot { put(" ") }
            writeScalar(value, indent: indent + 2, isRoot: isRoot)
        }
    }

    /// Writes an element behind its hyphen.
    private mutating func writeInList(_ value: ListingValue, indent: Int) {
        switch value.kind {
        case .object where value.count > 0:
            put(" ")
            writeMembers(value, indent: indent, isFirstOnLine: true)
        case .array where value.count > 0:
            for (index, child) in value.children.enumerated() {
                if index > 0 { startLine(indent) } else { put(" ") }
                put("-")
                writeInList(child, indent: indent + 2)
            }
        default:
            put(" ")
            writeScalar(value, indent: indent, isRoot: false)
        }
    }

    private mutating func writeMembers(_ value: ListingValue, indent: Int, isFirstOnLine: Bool) {
        var isFirst = isFirstOnLine
        let object = order.object(value)
        for (name, child) in zip(object.names, object.values) {
            if !isFirst { startLine(indent) }
            isFirst = false
            let isSimple = YAMLScalar.isSimpleKey(name)
            if !isSimple { put("? ") }
            var key = YAMLScalar(name, isKey: isSimple, column: column, indent: indent + 2)
            key.write()
            put(raw: key)
            if !isSimple { startLine(indent) }
            put(":")
            if isSimple { write(child, indent: indent) } else { writeInList(child, indent: indent + 2) }
        }
    }

    private mutating func writeScalar(_ value: ListingValue, indent: Int, isRoot: Bool) {
        switch value.kind {
        case .null: put("null")
        case .boolean: put(value.isTrue ? "true" : "false")
        case .array: put("[]")
        case .object: put("{}")
        case .number: put(Self.number(value))
        case .string:
            var scalar = YAMLScalar(value.text, isKey: false, column: column, indent: isRoot ? 0 : indent)
            scalar.write()
            put(raw: scalar)
        }
    }

    private mutating func put(raw scalar: YAMLScalar) {
        output.append(contentsOf: scalar.output)
        column = scalar.column
    }
}
