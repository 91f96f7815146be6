/// Sorts the members of objects by their names, and remembers how: most objects of a listing have the names of another.
package struct MemberOrder {
    /// How many objects of different names are remembered.
    private static let most = 16

    /// What objects with the same names have in common.
    package struct Shape {
        /// Different for different names, from 1 on.
        package let number: Int
        let names: [String]
        /// The places of the members in the order of their names.
        package let order: [Int]
        package let sortedNames: [String]
    }

    private var shapes: [Shape] = []
    private var count = 0
    /// Which shape is forgotten next.
    private var oldest = 0

    package init() {}

    /// How an object with these names, in its own order, is sorted.
    package mutating func shape(of names: [String]) -> Shape {
        if let known = shapes.first(where: { Self.isSame($0.names, names) }) { return known }
        let order = names.indices.sorted { Self.isBefore(names[$0], names[$1]) }
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
        left.count == right.count && left.indices.allSatisfy { Self.isSame(left[$0], right[$0]) }
    }

    /// Whether a name comes first by code points, whose order UTF-8 keeps.
    package static func isBefore(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// Whether names are the same by code points.
    package static func isSame(_ left: String, _ right: String) -> Bool {
        let (left, right) = (left.utf8.span, right.utf8.span)
        guard left.count == right.count else { return false }
        return left.isIdentical(to: right) || left.indices.allSatisfy { left[$0] == right[$0] }
    }
}
