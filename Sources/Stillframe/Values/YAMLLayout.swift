package import JMESPath

/// Values as YAML the way the AWS CLI version 2 writes it: in block style, members in the order of their names, at about 80
/// columns; a document that is one scalar as JSON.
package struct YAMLLayout {
    private var emitter = YAMLEmitter()
    private var order = MemberOrder()

    /// The text of a value; as an element of a list for a stream of pages.
    package static func text(of value: some JSONNode, inList: Bool) -> [UInt8] {
        var layout = YAMLLayout()
        if inList {
            layout.emitter.put("-")
            layout.writeInList(value, indent: 2)
        } else if value.kind != .object, value.kind != .array {
            // YAML would want a mark behind it.
            var output: [UInt8] = []
            JSONLayout.python.append(value, to: &output)
            return output + [0x0a]
        } else {
            layout.write(value, indent: 0, isRoot: true)
        }
        layout.emitter.endLine()
        return layout.emitter.take()
    }

    /// Appends a value as an element of a list whose hyphens stand in a column.
    static func append(_ value: some JSONNode, inListAt indent: Int, to output: inout [UInt8]) {
        var layout = YAMLLayout()
        layout.emitter.startLine(indent)
        layout.emitter.put("-")
        layout.writeInList(value, indent: indent + 2)
        layout.emitter.endLine()
        output.append(contentsOf: layout.emitter.take())
    }

    /// Writes a value behind a name, a hyphen or nothing.
    private mutating func write(_ value: some JSONNode, indent: Int, isRoot: Bool = false) {
        switch value.kind {
        case .object where value.count > 0:
            writeMembers(value, indent: isRoot ? indent : indent + 2, isFirstOnLine: isRoot)
        case .array where value.count > 0:
            // A list in an object begins in the column of its name.
            for (index, child) in value.children.enumerated() {
                if index > 0 || !isRoot { emitter.startLine(indent) }
                emitter.put("-")
                writeInList(child, indent: indent + 2)
            }
        default:
            if !isRoot { emitter.put(" ") }
            writeScalar(value, indent: indent + 2)
        }
    }

    /// Writes an element behind its hyphen.
    private mutating func writeInList(_ value: some JSONNode, indent: Int) {
        switch value.kind {
        case .object where value.count > 0:
            emitter.put(" ")
            writeMembers(value, indent: indent, isFirstOnLine: true)
        case .array where value.count > 0:
            for (index, child) in value.children.enumerated() {
                if index > 0 { emitter.startLine(indent) } else { emitter.put(" ") }
                emitter.put("-")
                writeInList(child, indent: indent + 2)
            }
        default:
            emitter.put(" ")
            writeScalar(value, indent: indent)
        }
    }

    private mutating func writeMembers(_ value: some JSONNode, indent: Int, isFirstOnLine: Bool) {
        var isFirst = isFirstOnLine
        let values = Array(value.children)
        let shape = order.shape(of: Array(value.names))
        for (name, place) in zip(shape.sortedNames, shape.order) {
            let child = values[place]
            if !isFirst { emitter.startLine(indent) }
            isFirst = false
            let isSimple = YAMLEmitter.isSimpleName(name.utf8.span)
            if !isSimple { emitter.put("? ") }
            emitter.append(name.utf8.span, isName: isSimple, indent: indent + 2)
            if !isSimple { emitter.startLine(indent) }
            emitter.put(":")
            if isSimple { write(child, indent: indent) } else { writeInList(child, indent: indent + 2) }
        }
    }

    private mutating func writeScalar(_ value: some JSONNode, indent: Int) {
        switch value.kind {
        case .null: emitter.put("null")
        case .boolean: emitter.put(value.isTrue ? "true" : "false")
        case .array: emitter.put("[]")
        case .object: emitter.put("{}")
        case .number: value.withUTF8 { emitter.append(number: $0) }
        case .string: value.withUTF8 { emitter.append($0, indent: indent) }
        }
    }
}
