private import JMESPath

/// Sorts the members of objects by their names, and remembers how: most objects of a listing have the names of another.
struct MemberOrder {
    /// How many objects of different names are remembered.
    private static let most = 16

    private struct Shape {
        let number: Int
        let names: [String]
        /// The places of the members in the order of their names.
        let order: [Int]
        let sortedNames: [String]
    }

    private var shapes: [Shape] = []
    private var count = 0
    /// Which shape is forgotten next.
    private var oldest = 0

    /// An object; each member is read once, as looking one up walks over those before.
    mutating func object(_ value: ListingValue) -> ListingObject {
        let values = Array(value.children)
        let shape = shape(of: Array(value.names))
        return ListingObject(shape: shape.number, names: shape.sortedNames, values: shape.order.map { values[$0] })
    }

    private mutating func shape(of names: [String]) -> Shape {
        if let known = shapes.first(where: { Self.isSame($0.names, names) }) { return known }
        let order = names.indices.sorted { ListingObject.isBefore(names[$0], names[$1]) }
        count += 1
        let shape = Shape(number: count, names: names, order: order, sortedNames: order.map { names[$0] })
        if shapes.count < Self.most {
            shapes.append(shape)
        } else {
            shapes[oldest] = shape
            oldest = (oldest + 1) % Self.most
        }
        return shape
    }

    private static func isSame(_ left: [String], _ right: [String]) -> Bool {
        left.count == right.count && left.indices.allSatisfy { ListingObject.isSame(left[$0], right[$0]) }
    }
}
