internal import JMESPath

/// Values as the AWS CLI's `--output text` has them: a line an object or list, tabs between its scalars.
///
/// Names of objects stand in capitals before their scalars, which come in the order of their names. Texts stand as they
/// are, tabs and line feeds too.
package struct TextLayout: Sendable {
    /// The lines so far.
    package private(set) var output: [UInt8] = []
    private var order = MemberOrder()

    /// Begins an empty text.
    package init() {}

    /// Hands over what was written since the last time.
    package mutating func take() -> [UInt8] {
        defer { output.removeAll(keepingCapacity: true) }
        return output
    }

    /// Appends a value.
    ///
    /// - Throws: ``FormatFailure`` for lists that mix objects with other things; what comes before stays written.
    package mutating func append(_ value: ListingValue) throws(FormatFailure) {
        try append(value, label: nil)
    }

    /// Appends images as elements of `Images`, with cells for these names or, without any, for those of the images.
    ///
    /// - Throws: as for any value.
    mutating func append(images: [ImageValue], cells: [String]?) throws(FormatFailure) {
        try appendObjects(images.map { order.object(.node($0)) }, label: "IMAGES", cells: cells)
    }

    private mutating func append(_ value: ListingValue, label: String?) throws(FormatFailure) {
        switch value.kind {
        case .object: try appendObject(order.object(value), label: label, plan: nil)
        case .array: try appendList(value, label: label)
        default:
            write(value)
            endLine()
        }
    }

    private mutating func appendList(_ list: ListingValue, label: String?) throws(FormatFailure) {
        let elements = Array(list.children)
        if elements.isEmpty { return }
        if elements.contains(where: { $0.kind == .object }) {
            let objects = try elements.map { (element) throws(FormatFailure) in try object(element) }
            return try appendObjects(objects, label: label, cells: nil)
        }
        if let label {
            for element in elements where element.isScalar {
                write(label)
                output.append(UInt8(ascii: "\t"))
                write(element)
                endLine()
            }
        } else {
            var isFirst = true
            for element in elements where element.kind != .array {
                if !isFirst { output.append(UInt8(ascii: "\t")) }
                isFirst = false
                write(element)
            }
            if !isFirst { endLine() }
        }
        for element in elements where element.kind == .array { try append(element, label: label) }
    }

    /// Appends objects that stand beside each other: their lines have a cell for each scalar that any of them has, unless
    /// others are given.
    private mutating func appendObjects(
        _ objects: [ListingObject],
        label: String?,
        cells: [String]?
    ) throws(FormatFailure) {
        let keys = cells ?? ListingObject.names(in: objects, whereScalar: true)
        var plan: LinePlan?
        for object in objects {
            if plan?.shape != object.shape { plan = LinePlan(object, keys: keys) }
            try appendObject(object, label: label, plan: plan)
        }
    }

    /// Appends an object: a line of its scalars unless another is planned, and the rest.
    private mutating func appendObject(
        _ object: ListingObject,
        label: String?,
        plan: LinePlan?
    ) throws(FormatFailure) {
        let plan = plan ?? LinePlan(object)
        if !plan.line.isEmpty {
            if let label { write(label) }
            for (index, place) in plan.line.enumerated() {
                if index > 0 || label != nil { output.append(UInt8(ascii: "\t")) }
                if let place { write(object.values[place]) }
            }
            endLine()
        }
        for place in plan.rest { try append(object.values[place], label: object.names[place].uppercased()) }
    }

    /// Where an object's members go, as places among them.
    private struct LinePlan {
        let shape: Int
        /// The members on its line; `nil` leaves a cell empty.
        let line: [Int?]
        /// The members that follow.
        let rest: [Int]

        /// Puts the scalars on the line.
        init(_ object: ListingObject) {
            shape = object.shape
            line = object.scalars.indices.filter { object.scalars[$0] }
            rest = object.scalars.indices.filter { !object.scalars[$0] }
        }

        /// Puts the members of some names, which are in order, on the line.
        init(_ object: ListingObject, keys: [String]) {
            shape = object.shape
            line = object.places(of: keys)
            let taken = Set(line.compactMap(\.self))
            rest = object.names.indices.filter { !taken.contains($0) }
        }
    }

    private mutating func write(_ text: String) {
        output.append(contentsOf: text.utf8)
    }

    /// Writes a value as Python's `str` does.
    private mutating func write(_ value: ListingValue) {
        if value.kind == .string {
            value.withUTF8 { JSONText.append(plain: $0, to: &output) }
        } else {
            write(PythonText.text(of: value))
        }
    }

    private mutating func endLine() {
        output.append(0x0a)
    }

    private mutating func object(_ element: ListingValue) throws(FormatFailure) -> ListingObject {
        guard element.kind == .object else {
            throw FormatFailure(message: "'\(PythonText.typeName(of: element))' object has no attribute 'items'")
        }
        return order.object(element)
    }
}
