/// When two values are equal, as the reference implementation has it.
enum Equality {
    /// Whether `==` holds: values of different types are never equal.
    static func areEqual(_ left: some JSONNode, _ right: some JSONNode) -> Bool {
        left.kind == right.kind && areAlike(left, right)
    }

    /// Whether Python takes the values for equal: as ``areEqual(_:_:)``, but true is 1 and false is 0.
    ///
    /// It is what the reference implementation compares by inside arrays and objects, and in `contains`.
    ///
    /// - Complexity: O(*n*) in the size of the smaller value.
    static func areAlike(_ left: some JSONNode, _ right: some JSONNode) -> Bool {
        switch (left.kind, right.kind) {
        case (.null, .null): return true
        case (.boolean, .boolean): return left.isTrue == right.isTrue
        case (.boolean, .number): return Numeric.compare(.integer(left.isTrue ? 1 : 0), right.numeric) == 0
        case (.number, .boolean): return areAlike(right, left)
        case (.number, .number): return Numeric.compare(left.numeric, right.numeric) == 0
        case (.string, .string): return left.withUTF8 { left in right.withUTF8 { left.isSame(as: $0) } }
        case (.array, .array):
            guard left.count == right.count else { return false }
            for (one, other) in zip(left.children, right.children) where !areAlike(one, other) { return false }
            return true
        case (.object, .object):
            guard left.count == right.count else { return false }
            for (name, one) in zip(left.names, left.children) {
                guard let other = right.member(name), areAlike(one, other) else { return false }
            }
            return true
        default: return false
        }
    }
}
