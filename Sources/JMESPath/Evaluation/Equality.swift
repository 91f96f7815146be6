/// Whether values are equal as the reference implementation has it, and how much work it was to find that out.
@usableFromInline
struct Equality {
    /// How many steps were taken.
    @usableFromInline
    var work = 0
    @usableFromInline
    let limit: Int

    /// Prepares to compare values until more than a number of steps was taken; what is found then means nothing.
    @inlinable
    init(steps: Int) {
        limit = steps
    }

    /// Whether Python takes the values for equal: values of different types are not, but true is 1 and false is 0.
    ///
    /// It is what the reference implementation compares by inside arrays and objects, and in `contains`; in `==` two values
    /// must also be of one type.
    ///
    /// - Complexity: O(*n*) in the size of the smaller value, and for objects in the number of members that are looked
    ///   through.
    @inlinable
    mutating func areAlike(_ left: some JSONNode, _ right: some JSONNode) -> Bool {
        work += 1
        guard work <= limit else { return false }
        switch (left.kind, right.kind) {
        case (.null, .null): return true
        case (.boolean, .boolean): return left.isTrue == right.isTrue
        case (.boolean, .number): return Numeric.compare(.integer(left.isTrue ? 1 : 0), right.numeric) == 0
        case (.number, .boolean): return areAlike(right, left)
        case (.number, .number): return Numeric.compare(left.numeric, right.numeric) == 0
        case (.string, .string):
            let (areSame, bytes) = left.withUTF8 { left in
                right.withUTF8 { (left.isSame(as: $0), left.count == $0.count ? left.count : 0) }
            }
            work += bytes >> 4
            return areSame
        case (.array, .array):
            guard left.count == right.count else { return false }
            for (one, other) in zip(left.children, right.children) where !areAlike(one, other) { return false }
            return true
        case (.object, .object):
            guard left.count == right.count else { return false }
            for (name, one) in zip(left.names, left.children) {
                work += right.count >> 4
                guard let other = right.member(name), areAlike(one, other) else { return false }
            }
            return true
        default: return false
        }
    }
}
