public import JMESPath
private import Stillframe

/// Values as the AWS CLI's `--output table` has them, for a line of 80 columns and without colours.
public struct TableLayout {
    /// How many columns a line has before sections with one row are set upright.
    static let lineWidth = 80

    private var sections: [TableSection] = []

    /// Makes an empty table.
    public init() {}

    /// The table of a value under a title; empty for what Python takes for false.
    ///
    /// - Throws: ``FormatFailure`` for lists that mix objects with other things.
    public static func text(of value: some JSONNode, title: String) throws(FormatFailure) -> [UInt8] {
        var table = TableLayout()
        guard try table.build(value, title: title, indent: 0) else { return [] }
        return table.render()
    }

    private mutating func build(_ value: some JSONNode, title: String?, indent: Int) throws(FormatFailure) -> Bool {
        if Self.isEmpty(value) { return false }
        if let title {
            var section = TableSection()
            section.title = title
            section.indent = indent
            sections.append(section)
        }
        switch value.kind {
        case .array: try buildList(Array(value.children), title: title, indent: indent)
        case .object: try buildObject(value, indent: indent)
        default: break
        }
        return true
    }

    /// Whether Python takes a value for false.
    private static func isEmpty(_ value: some JSONNode) -> Bool {
        switch value.kind {
        case .null: true
        case .boolean: !value.isTrue
        case .number: Double(value.text) == 0
        case .string: value.text.isEmpty
        case .array, .object: value.count == 0
        }
    }

    private mutating func buildList<Node: JSONNode>(
        _ elements: [Node],
        title: String?,
        indent: Int
    ) throws(FormatFailure) {
        if elements.first?.kind == .object { return try buildRows(elements, title: title, indent: indent) }
        for element in elements {
            switch element.kind {
            case .object: try addRow(Array(element.names))
            case .array:
                if element.children.allSatisfy({ Self.isScalar($0) }) {
                    try addRow(element.children.map { PythonText.text(of: $0) })
                } else {
                    _ = try build(element, title: nil, indent: 0)
                }
            default: try addRow([PythonText.text(of: element)])
            }
        }
    }

    private mutating func buildObject(_ object: some JSONNode, indent: Int) throws(FormatFailure) {
        let (headers, more) = try Self.keys(of: [object])
        let values = headers.map { key in object.member(key).map { PythonText.text(of: $0) } ?? "" }
        if headers.count == 1 {
            try addRow([headers[0], values[0]])
        } else if !headers.isEmpty {
            addHeader(headers)
            try addRow(values)
        }
        for name in more {
            if let value = object.member(name) { _ = try build(value, title: name, indent: indent + 1) }
        }
    }

    private mutating func buildRows<Node: JSONNode>(
        _ elements: [Node],
        title: String?,
        indent: Int
    ) throws(FormatFailure) {
        let (headers, more) = try Self.keys(of: elements)
        addHeader(headers)
        for (index, element) in elements.enumerated() {
            if index > 0, !more.isEmpty {
                var section = TableSection()
                section.title = title ?? ""
                section.indent = indent
                sections.append(section)
                addHeader(headers)
            }
            guard element.kind == .object else {
                throw FormatFailure(message: "'\(PythonText.typeName(of: element))' object has no attribute 'get'")
            }
            try addRow(headers.map { key in element.member(key).map { PythonText.text(of: $0) } ?? "" })
            for name in more {
                if let value = element.member(name) { _ = try build(value, title: name, indent: indent + 1) }
            }
        }
    }

    private static func isScalar(_ value: some JSONNode) -> Bool {
        value.kind != .array && value.kind != .object
    }

    /// The names of scalar members, and those of others, in any of the objects; told apart by code point, as their order is.
    private static func keys(
        of elements: [some JSONNode]
    ) throws(FormatFailure) -> (scalars: [String], others: [String]) {
        var scalars: Set<[UInt8]> = []
        var others: Set<[UInt8]> = []
        for element in elements {
            switch element.kind {
            case .object:
                for (name, value) in zip(element.names, element.children) {
                    if isScalar(value) { scalars.insert(Array(name.utf8)) } else { others.insert(Array(name.utf8)) }
                }
            case .string where element.text.isEmpty: break
            case .string: throw FormatFailure(message: "string indices must be integers, not 'str'")
            case .array:
                guard let first = element.children.first(where: { _ in true }) else { break }
                throw FormatFailure(
                    message: "list indices must be integers or slices, not \(PythonText.typeName(of: first))"
                )
            default: throw FormatFailure(message: "'\(PythonText.typeName(of: element))' object is not iterable")
            }
        }
        return (names(scalars), names(others))
    }

    private static func names(_ texts: Set<[UInt8]>) -> [String] {
        texts.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
    }

    private mutating func addHeader(_ headers: [String]) {
        sections[sections.count - 1].addHeader(headers)
    }

    private mutating func addRow(_ row: [String]) throws(FormatFailure) {
        try sections[sections.count - 1].addRow(row)
    }
}

// MARK: - Rendering

extension TableLayout {
    private func render() -> [UInt8] {
        var sections = sections
        var width = sections.map(\.totalWidth).max() ?? 0
        if width > Self.lineWidth {
            sections = sections.map(\.upright)
            width = sections.map(\.totalWidth).max() ?? 0
        }
        var output: [UInt8] = []
        output.append(contentsOf: repeatElement(UInt8(ascii: "-"), count: width))
        output.append(0x0a)
        for section in sections { Self.render(section, width: width - 2 * section.indent, to: &output) }
        return output
    }

    private static func render(_ section: TableSection, width: Int, to output: inout [UInt8]) {
        func write(_ line: String) {
            output.append(contentsOf: repeatElement(UInt8(ascii: "|"), count: section.indent))
            output.append(contentsOf: line.utf8)
            output.append(contentsOf: repeatElement(UInt8(ascii: "|"), count: section.indent))
            output.append(0x0a)
        }
        if !section.title.isEmpty {
            write(center(section.title, in: width, leftEdge: "|"))
            if section.headers.isEmpty, section.rows.isEmpty { write("+" + blanks(width - 2, "-") + "+") }
        }
        let widths = section.columnWidths(filling: width)
        let line = widths.enumerated().map { index, width in
            index == 0 ? "+" + blanks(width - 2, "-") + "+" : blanks(width - 1, "-") + "+"
        }.joined()
        if !section.headers.isEmpty {
            write(line)
            let cells = zip(widths, section.headers).enumerated().map { index, cell in
                center(cell.1, in: cell.0, leftEdge: index == 0 ? "|" : "")
            }
            write(cells.joined())
        }
        guard !section.rows.isEmpty, !widths.isEmpty else { return }
        write(line)
        for row in section.rows {
            let cells = zip(widths, row).enumerated().map { index, cell in
                alignLeft(cell.1, in: cell.0, leftEdge: index == 0 ? "|" : "")
            }
            write(cells.joined())
        }
        write(line)
    }

    private static func center(_ text: String, in width: Int, leftEdge: String) -> String {
        let length = TextWidth.columns(text)
        let start = width / 2 - length / 2 - 1
        let rest = width - 1 - (leftEdge.utf8.count + start + length)
        return leftEdge + blanks(start) + text + blanks(rest) + "|"
    }

    private static func alignLeft(_ text: String, in width: Int, leftEdge: String) -> String {
        let length = TextWidth.columns(text)
        let edges = leftEdge.utf8.count + 1
        let padding = width - (length + 2 + edges) >= 0 ? 2 : 0
        let rest = width - (leftEdge.utf8.count + padding + length) - 1
        return leftEdge + blanks(padding) + text + blanks(rest) + "|"
    }

    private static func blanks(_ count: Int, _ character: String = " ") -> String {
        String(repeating: character, count: max(0, count))
    }
}
