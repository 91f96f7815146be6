/// An object's members in the order they were added, each name once.
///
/// Names are compared by code point: Swift's own equality of strings joins names that JSON keeps apart.
public struct OrderedMembers<Value> {
    /// Below this many members looking through all of them is faster than a table.
    private static var tableSize: Int { 12 }

    /// The names, each once.
    public private(set) var names: [String] = []
    /// The values, in the order of the names.
    public private(set) var values: [Value] = []
    private var places: [NameKey: Int] = [:]

    /// Makes an object without members.
    public init() {}

    /// The value of a member; `nil` where there is none.
    ///
    /// - Complexity: O(1) expected.
    public subscript(name: String) -> Value? {
        place(of: name).map { values[$0] }
    }

    /// Adds a member; one that is there already keeps its place and gets the new value.
    public mutating func set(_ name: String, to value: Value) {
        if let place = place(of: name) {
            values[place] = value
            return
        }
        names.append(name)
        values.append(value)
        if names.count == Self.tableSize {
            for (place, name) in names.enumerated() { places[NameKey(name: name)] = place }
        } else if names.count > Self.tableSize {
            places[NameKey(name: name)] = names.count - 1
        }
    }

    /// Removes a member, if it is there.
    ///
    /// - Complexity: O(*n*) in the number of members.
    public mutating func remove(_ name: String) {
        guard let place = place(of: name) else { return }
        names.remove(at: place)
        values.remove(at: place)
        places = [:]
        guard names.count >= Self.tableSize else { return }
        for (place, name) in names.enumerated() { places[NameKey(name: name)] = place }
    }

    private func place(of name: String) -> Int? {
        if names.count >= Self.tableSize { return places[NameKey(name: name)] }
        return names.firstIndex { $0.utf8.elementsEqual(name.utf8) }
    }
}

extension OrderedMembers: Sendable where Value: Sendable {}

/// A name that is equal to another only if it has the same code points.
private struct NameKey: Hashable {
    let name: String

    static func == (left: NameKey, right: NameKey) -> Bool {
        left.name.utf8.elementsEqual(right.name.utf8)
    }

    func hash(into hasher: inout Hasher) {
        for byte in name.utf8 { hasher.combine(byte) }
    }
}
