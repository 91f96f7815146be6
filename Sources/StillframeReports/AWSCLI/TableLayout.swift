public import JMESPath
private import Stillframe

/// Values as the AWS CLI's `--output table` has them, for a line of 80 columns and without colours.
public struct TableLayout {
    /// How many columns a line has before sections with one row are set upright.
    static let lineWidth = 80

    private var sections: [TableSection] = []
    private var order = MemberOrder()

    /// Hands on the table of a value under a title, in runs of lines; nothing for what Python takes for false.
    ///
    /// - Throws: ``FormatFailure`` for lists that mix objects with other things, before anything is handed on.
    public static func write(
        _ value: ListingValue,
        title: String,
        emit: ([UInt8]) -> Void
    ) throws(FormatFailure) {
        var table = TableLayout()
        guard try table.build(value, title: title, indent: 0) else { return }
        TableRendering.write(table.sections, emit: emit)
    }

    private mutating func build(_ value: ListingValue, title: String?, indent: Int) throws(FormatFailure) -> Bool {
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
    private static func isEmpty(_ value: ListingValue) -> Bool {
        switch value.kind {
        case .null: true
        case .boolean: !value.isTrue
        case .number: Double(value.text) == 0
        case .string: value.withUTF8 { $0.isEmpty }
        case .array, .object: value.count == 0
        }
    }

    private mutating func buildList(
        _ elements: [ListingValue],
        title: String?,
        indent: Int
    ) throws(FormatFailure) {
        if elements.first?.kind == .object { return try buildRows(elements, title: title, indent: indent) }
        for element in elements {
            switch element.kind {
            case .object: try addRow(Array(element.names))
            case .array:
                if element.children.allSatisfy(\.isScalar) {
                    try addRow(element.children.map { PythonText.text(of: $0) })
                } else {
                    _ = try build(element, title: nil, indent: 0)
                }
            default: try addRow([PythonText.text(of: element)])
            }
        }
    }

    private mutating func buildObject(_ object: ListingValue, indent: Int) throws(FormatFailure) {
        let members = order.object(object)
        let places = members.scalars.indices.filter { members.scalars[$0] }
        let values = places.map { PythonText.text(of: members.values[$0]) }
        if let place = places.first, places.count == 1 {
            try addRow([members.names[place], values[0]])
        } else if !places.isEmpty {
            try addHeader(places.map { members.names[$0] })
            try addRow(values)
        }
        for place in members.values.indices where !members.scalars[place] {
            _ = try build(members.values[place], title: members.names[place], indent: indent + 1)
        }
    }

    private mutating func buildRows(
        _ elements: [ListingValue],
        title: String?,
        indent: Int
    ) throws(FormatFailure) {
        let objects = try elements.map { (element) throws(FormatFailure) in try object(element) }
        let headers = ListingObject.names(in: objects, whereScalar: true)
        let more = ListingObject.names(in: objects, whereScalar: false)
        try addHeader(headers)
        for (index, object) in objects.enumerated() {
            if index > 0, !more.isEmpty {
                var section = TableSection()
                section.title = title ?? ""
                section.indent = indent
                sections.append(section)
                try addHeader(headers)
            }
            guard elements[index].kind == .object else {
                throw FormatFailure(
                    message: "'\(PythonText.typeName(of: elements[index]))' object has no attribute 'get'"
                )
            }
            let cells = object.places(of: headers).map { $0.map { PythonText.text(of: object.values[$0]) } ?? "" }
            try addRow(cells)
            for (name, place) in zip(more, object.places(of: more)) {
                if let place { _ = try build(object.values[place], title: name, indent: indent + 1) }
            }
        }
    }

    /// The members of an element among objects; none for what Python finds no names in.
    private mutating func object(_ element: ListingValue) throws(FormatFailure) -> ListingObject {
        switch element.kind {
        case .object: return order.object(element)
        case .string where element.withUTF8({ $0.isEmpty }): return .empty
        case .string: throw FormatFailure(message: "string indices must be integers, not 'str'")
        case .array:
            for index in element.children { try checkIndex(index, in: element.count) }
            return .empty
        default: throw FormatFailure(message: "'\(PythonText.typeName(of: element))' object is not iterable")
        }
    }

    /// What Python says of a list's element that it takes for a place in the list.
    private func checkIndex(_ index: ListingValue, in count: Int) throws(FormatFailure) {
        let type = PythonText.typeName(of: index)
        guard type == "int" || type == "bool" else {
            throw FormatFailure(message: "list indices must be integers or slices, not \(type)")
        }
        let place = type == "bool" ? index.isTrue ? 1 : 0 : Int(index.text) ?? .max
        if !(-count..<count ~= place) { throw FormatFailure(message: "list index out of range") }
    }

    private mutating func addHeader(_ headers: [String]) throws(FormatFailure) {
        try sections[sections.count - 1].addHeader(headers)
    }

    private mutating func addRow(_ row: [String]) throws(FormatFailure) {
        try sections[sections.count - 1].addRow(row)
    }
}
