private import JMESPath

/// Writes images of one page as the AWS CLI's `--output text` has them: a line for each structure, members in the order of
/// their names.
///
/// A line has an empty cell where only another image of the page has a scalar, so that lines are kept until all are there.
struct ImageLines {
    private let form: ImageForm
    /// The structure at hand and those beside it.
    private var group = LineGroup()
    /// Those around it.
    private var outer: [LineGroup] = []
    private var spare: [LineGroup] = []
    /// The name of the value that comes, unless it is one of the page's.
    private var name: ModelName?
    /// Whether an element comes.
    private var isInList = true
    /// Whether an image holds what can't be written on the way: then nothing that was written counts.
    private(set) var isOdd = false
    var unknownPlaces: [MemberOwner: [Int]] = [:]

    init(form: ImageForm) {
        self.form = form
    }

    /// Begins a page.
    mutating func begin() {
        while let group = outer.popLast() { spare.append(group) }
        group.clear()
        group.label = #""Images": "#
        group.isList = true
        (isInList, isOdd) = (true, false)
    }

    /// Adds an image of the page.
    mutating func add(_ image: borrowing ImageRecord) {
        if image.hasUnsortedMetadata { isOdd = true }
        if !isOdd { write(image) }
    }

    /// Appends the page, with cells for these names or, without any, for those of the images.
    func append(cells: ModelNames?, to output: inout [UInt8]) {
        group.append(to: &output, names: cells ?? group.names)
    }

    private mutating func open(_ label: StaticString, isList: Bool) {
        var inner = spare.popLast() ?? LineGroup()
        inner.clear()
        inner.label = label
        inner.isList = isList
        // Moved, so that each list has one owner.
        swap(&group, &inner)
        outer.append(inner)
    }

    private mutating func close() {
        guard var inner = outer.popLast() else { return }
        swap(&group, &inner)
        inner.append(to: &group.below, names: inner.names)
        spare.append(inner)
    }

    private var label: StaticString { name.map { ModelName.keys[Int($0.code)] } ?? "" }

    /// Begins a cell of a structure or a line of a list.
    private mutating func beginScalar() {
        if isInList {
            if group.hasRows { isOdd = true }
            group.beginLine()
        } else if let name, ModelNames.structures.contains(name) {
            isOdd = true
        }
        group.cells.append(0x09)
    }

    private mutating func endScalar() {
        if isInList {
            group.cells.append(0x0a)
        } else if let name {
            group.endCell(name)
        }
    }
}

extension ImageLines: ImageSink {
    static var sortsMembers: Bool { true }
    var takesUnknown: Bool { false }

    mutating func openObject() {
        if isInList {
            if !group.hasRows, !group.cells.isEmpty { isOdd = true }
        } else {
            open(label, isList: false)
        }
        isInList = false
    }

    mutating func closeObject() {
        group.endRow()
        isInList = group.isList
        if !isInList { close() }
    }

    mutating func openList() {
        open(label, isList: true)
        isInList = true
    }

    mutating func closeList() {
        close()
        isInList = false
    }

    mutating func element() {}

    mutating func name(_ name: ModelName) {
        self.name = name
    }

    mutating func name(_ name: ValueSpan, of page: PageBytes) {
        self.name = nil
    }

    mutating func write(_ value: ValueSpan, of page: PageBytes) {
        beginScalar()
        switch value.kind {
        case .absent: group.cells.append(contentsOf: "None".utf8)
        case .plain: page.append(value, to: &group.cells)
        case .escaped: page.appendDecoded(value, to: &group.cells)
        case .raw: writeRaw(value, of: page)
        }
        endScalar()
    }

    mutating func write(_ value: Bool) {
        beginScalar()
        group.cells.append(contentsOf: (value ? "True" : "False").utf8)
        endScalar()
    }

    mutating func write(instant: Int64, as spelling: ValueSpan, of page: PageBytes) {
        if form == .wire { return write(spelling, of: page) }
        beginScalar()
        Timestamp(microseconds: instant).appendPythonText(to: &group.cells)
        endScalar()
    }

    private mutating func writeRaw(_ value: ValueSpan, of page: PageBytes) {
        switch page.type(of: value) {
        case .null: group.cells.append(contentsOf: "None".utf8)
        case .boolean:
            page.withSpan(value) { text in
                group.cells.append(contentsOf: (text[0] == UInt8(ascii: "t") ? "True" : "False").utf8)
            }
        case .number:
            page.withSpan(value) { JSONNumber.appendPythonText(of: $0, to: &group.cells) }
            // Infinity is spelled otherwise.
            if group.cells.last == UInt8(ascii: "y") { isOdd = true }
        case .string, .array, .object: isOdd = true
        }
    }
}
