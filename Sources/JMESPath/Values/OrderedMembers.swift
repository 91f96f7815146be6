/// An object's members in the order they were added, each name once.
///
/// Names are compared by code point: Swift's own equality of strings joins names that JSON keeps apart.
public struct OrderedMembers<Value> {
    /// Below this many members looking through all of them is faster than a table.
    @inlinable
    static var tableSize: Int { 12 }

    /// The names, each once.
    @inlinable
    public var names: [String] { storedNames }
    /// The values, in the order of the names.
    @inlinable
    public var values: [Value] { storedValues }

    @usableFromInline
    var storedNames: [String] = []
    @usableFromInline
    var storedValues: [Value] = []
    @usableFromInline
    var places: [NameKey: Int] = [:]

    /// Makes an object without members.
    @inlinable
    public init() {}

    /// The value of a member; `nil` where there is none.
    ///
    /// - Complexity: O(1) expected.
    @inlinable
    public subscript(name: String) -> Value? {
        place(of: name).map { storedValues[$0] }
    }

    /// Adds a member; one that is there already keeps its place and gets the new value.
    @inlinable
    public mutating func set(_ name: String, to value: Value) {
        if let place = place(of: name) {
            storedValues[place] = value
            return
        }
        storedNames.append(name)
        storedValues.append(value)
        if storedNames.count == Self.tableSize {
            for (place, name) in storedNames.enumerated() { places[NameKey(name: name)] = place }
        } else if storedNames.count > Self.tableSize {
            places[NameKey(name: name)] = storedNames.count - 1
        }
    }

    /// Removes a member, if it is there.
    ///
    /// - Complexity: O(*n*) in the number of members.
    @inlinable
    public mutating func remove(_ name: String) {
        guard let place = place(of: name) else { return }
        storedNames.remove(at: place)
        storedValues.remove(at: place)
        places = [:]
        guard storedNames.count >= Self.tableSize else { return }
        for (place, name) in storedNames.enumerated() { places[NameKey(name: name)] = place }
    }

    @inlinable
    func place(of name: String) -> Int? {
        if storedNames.count >= Self.tableSize { return places[NameKey(name: name)] }
        return storedNames.firstIndex { $0.utf8.elementsEqual(name.utf8) }
    }
}

extension OrderedMembers: Sendable where Value: Sendable {}

/// A name that is equal to another only if it has the same code points.
@usableFromInline
struct NameKey: Hashable, Sendable {
    @usableFromInline
    let name: String

    @inlinable
    init(name: String) {
        self.name = name
    }

    @inlinable
    static func == (left: NameKey, right: NameKey) -> Bool {
        left.name.utf8.elementsEqual(right.name.utf8)
    }

    @inlinable
    func hash(into hasher: inout Hasher) {
        for byte in name.utf8 { hasher.combine(byte) }
    }
}
