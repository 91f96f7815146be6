extension Span<UInt8> {
    /// Whether both have the same bytes.
    @inlinable
    func isSame(as other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] { return false }
        return true
    }

    /// Less than, equal to or greater than 0, as these bytes come before, are, or come after the others.
    ///
    /// The order of UTF-8 bytes is that of code points.
    @inlinable
    func order(to other: Span<UInt8>) -> Int {
        for index in 0..<Swift.min(count, other.count) where self[index] != other[index] {
            return self[index] < other[index] ? -1 : 1
        }
        return count < other.count ? -1 : count == other.count ? 0 : 1
    }

    /// Whether the other bytes stand at an offset of these.
    @inlinable
    func holds(_ other: Span<UInt8>, at offset: Int) -> Bool {
        guard offset >= 0, other.count <= count - offset else { return false }
        for index in other.indices where self[offset + index] != other[index] { return false }
        return true
    }

    /// Whether the other bytes stand anywhere among these.
    ///
    /// A few are compared at every offset, more are found as Knuth, Morris and Pratt do.
    ///
    /// - Complexity: O(*n* + *m*) in both lengths.
    @inlinable
    func contains(_ other: Span<UInt8>) -> Bool {
        if other.isEmpty { return true }
        guard other.count <= count else { return false }
        if other.count <= 16 {
            let first = other[0]
            for start in 0...(count - other.count) where self[start] == first && holds(other, at: start) { return true }
            return false
        }
        // How much of the needle is still matched when the byte after its first `index + 1` bytes is wrong.
        var borders = [Int](repeating: 0, count: other.count)
        var matched = 0
        for index in 1..<max(1, other.count) {
            while matched > 0, other[index] != other[matched] { matched = borders[matched - 1] }
            if other[index] == other[matched] { matched += 1 }
            borders[index] = matched
        }
        matched = 0
        for index in indices {
            while matched > 0, self[index] != other[matched] { matched = borders[matched - 1] }
            if self[index] == other[matched] { matched += 1 }
            if matched == other.count { return true }
        }
        return false
    }

    /// How many code points the UTF-8 text has.
    @inlinable
    var scalarCount: Int {
        var sum = 0
        for index in indices where self[index] & 0xc0 != 0x80 { sum += 1 }
        return sum
    }
}

extension String {
    /// Whether a text comes before another by code points; Swift's own order is by canonical equivalence.
    @inlinable
    static func isOrdered(_ left: String, before right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
