internal import JMESPath

/// An object that is laid out: its members in the order of their names.
package struct ListingObject {
    /// What objects with the same names have in common; 0 for one without members.
    package let shape: Int
    package let names: [String]
    package let values: [ListingValue]
    /// For each member whether it is a scalar.
    package let scalars: [Bool]

    /// An object without members.
    package static let empty = ListingObject(shape: 0, names: [], values: [])

    init(shape: Int, names: [String], values: [ListingValue]) {
        self.shape = shape
        self.names = names
        self.values = values
        scalars = values.map(\.isScalar)
    }

    /// Whether both have the same names, and scalars in the same places.
    func isLike(_ other: ListingObject) -> Bool {
        shape == other.shape && scalars == other.scalars
    }

    /// The places of the members with some names, which are in order; `nil` for a name that no member has.
    package func places(of wanted: [String]) -> [Int?] {
        var next = 0
        return wanted.map { name in
            while next < names.count, MemberOrder.isBefore(names[next], name) { next += 1 }
            return next < names.count && MemberOrder.isSame(names[next], name) ? next : nil
        }
    }

    /// The names in any of the objects of members that are scalars, or are not, in order.
    package static func names(in objects: [ListingObject], whereScalar isScalar: Bool) -> [String] {
        guard var before = objects.first else { return [] }
        var names = before.names(whereScalar: isScalar)
        let count = names.count
        for object in objects.dropFirst() where !object.isLike(before) {
            names += object.names(whereScalar: isScalar)
            before = object
        }
        if names.count == count { return names }
        names.sort(by: MemberOrder.isBefore)
        return names.reduce(into: []) { unique, name in
            if unique.last.map({ MemberOrder.isSame($0, name) }) != true { unique.append(name) }
        }
    }

    private func names(whereScalar isScalar: Bool) -> [String] {
        names.indices.filter { scalars[$0] == isScalar }.map { names[$0] }
    }
}

extension MemberOrder {
    /// An object; each member is read once, as looking one up walks over those before.
    package mutating func object(_ value: ListingValue) -> ListingObject {
        let values = Array(value.children)
        let shape = shape(of: Array(value.names))
        return ListingObject(shape: shape.number, names: shape.sortedNames, values: shape.order.map { values[$0] })
    }
}
