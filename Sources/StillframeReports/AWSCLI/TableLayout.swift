public import JMESPath
public import Stillframe

/// Values as the AWS CLI's `--output table` has them, for a line of 80 columns and without colours.
public struct TableLayout {
    /// About how many bytes are gathered before they are handed on.
    private static let chunk = 1 << 16

    /// How many columns a line has before sections with one row are set upright.
    static let lineWidth = 80

    private var sections: [TableSection] = []
    private var texts = TableTexts()
    private var order = MemberOrder()
    private var places = CellPlaces()

    /// Hands on the table of a value under a title, in runs of lines; nothing for what Python takes for false.
    ///
    /// - Throws: ``FormatFailure`` for lists that mix objects with other things, before anything is handed on.
    public static func write(
        _ value: ListingValue,
        title: String,
        emit: ([UInt8]) -> Void
    ) throws(FormatFailure) {
        var table = TableLayout()
        try table.add(value, title: title)
        if table.sections.isEmpty { return }
        var rendering = TableRendering(table.widths, table.texts, output: [])
        rendering.writeEdge()
        for section in table.sections {
            rendering.write(section)
            if rendering.count >= chunk { emit(rendering.take()) }
        }
        emit(rendering.take())
    }

    /// Begins an empty table.
    package init() {}

    /// The widths of the sections that were added.
    package var widths: TableWidths {
        var widths = TableWidths()
        for section in sections { widths.add(section) }
        return widths
    }

    /// Adds a value under a title; nothing for what Python takes for false.
    ///
    /// - Throws: ``FormatFailure`` for lists that mix objects with other things.
    package mutating func add(_ value: ListingValue, title: String) throws(FormatFailure) {
        _ = try build(value, title: title, indent: 0)
    }

    /// Adds images as elements of a listing's `Images`, of which not all are there.
    ///
    /// - Parameters:
    ///   - images: The images.
    ///   - headers: The names of all scalars of the listing's images, in order.
    ///   - more: The names of all other members of the listing's images, in order; there are some.
    /// - Throws: as for a value.
    package mutating func add(
        images: [ImageValue],
        headers: [String],
        more: [String]
    ) throws(FormatFailure) {
        let cells = headers.map { texts.cell($0) }
        let title = texts.cell("Images")
        for image in images {
            sections.append(TableSection(title: title, indent: 1))
            try addHeader(cells)
            try addRow(order.object(.node(image)), headers: headers, more: more, indent: 1)
        }
    }

    /// Appends the lines of what was added, and forgets it.
    package mutating func takeLines(_ widths: TableWidths, isFirst: Bool, to output: inout [UInt8]) {
        var rendering = TableRendering(widths, texts, output: output)
        output = []
        if isFirst { rendering.writeEdge() }
        for section in sections { rendering.write(section) }
        output = rendering.take()
        clear()
    }

    /// Forgets what was added.
    package mutating func clear() {
        sections.removeAll(keepingCapacity: true)
        texts.removeAll()
    }

    private mutating func build(_ value: ListingValue, title: String?, indent: Int) throws(FormatFailure) -> Bool {
        if Self.isEmpty(value) { return false }
        if let title { beginSection(title, indent: indent) }
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
            case .object: try addRow(element.names.map { texts.cell($0) })
            case .array:
                if element.children.allSatisfy(\.isScalar) {
                    try addRow(element.children.map { texts.cell($0) })
                } else {
                    _ = try build(element, title: nil, indent: 0)
                }
            default: try addRow([texts.cell(element)])
            }
        }
    }

    private mutating func buildObject(_ object: ListingValue, indent: Int) throws(FormatFailure) {
        let members = order.object(object)
        let places = members.scalars.indices.filter { members.scalars[$0] }
        let values = places.map { texts.cell(members.values[$0]) }
        if let place = places.first, places.count == 1 {
            try addRow([texts.cell(members.names[place]), values[0]])
        } else if !places.isEmpty {
            try addHeader(places.map { texts.cell(members.names[$0]) })
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
        let cells = headers.map { texts.cell($0) }
        try addHeader(cells)
        for (index, object) in objects.enumerated() {
            if index > 0, !more.isEmpty {
                beginSection(title ?? "", indent: indent)
                try addHeader(cells)
            }
            guard elements[index].kind == .object else {
                throw FormatFailure(
                    message: "'\(PythonText.typeName(of: elements[index]))' object has no attribute 'get'"
                )
            }
            try addRow(object, headers: headers, more: more, indent: indent)
        }
    }

    /// Adds one of several objects: a row of its scalars, and sections of its other members.
    private mutating func addRow(
        _ object: ListingObject,
        headers: [String],
        more: [String],
        indent: Int
    ) throws(FormatFailure) {
        let places = places.places(in: object, headers: headers, more: more)
        try addRow(places.row.map { $0.map { texts.cell(object.values[$0]) } ?? texts.cell("") })
        for (name, place) in zip(more, places.below) {
            if let place { _ = try build(object.values[place], title: name, indent: indent + 1) }
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

    private mutating func beginSection(_ title: String, indent: Int) {
        sections.append(TableSection(title: texts.cell(title), indent: indent))
    }

    private mutating func addHeader(_ headers: [TableCell]) throws(FormatFailure) {
        try sections[sections.count - 1].addHeader(headers)
    }

    private mutating func addRow(_ row: [TableCell]) throws(FormatFailure) {
        try sections[sections.count - 1].addRow(row)
    }
}
