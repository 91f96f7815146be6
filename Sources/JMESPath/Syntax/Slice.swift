/// `[start:stop:step]`, by Python's rules.
@usableFromInline
struct Slice: Sendable {
    var start: Int?
    var stop: Int?
    @usableFromInline
    var step: Int?
    /// Offset of the bracket in the expression.
    @usableFromInline
    let position: Int

    /// The offsets that are taken of an array, in order.
    ///
    /// - Precondition: the step is not 0.
    @usableFromInline
    func offsets(count: Int) -> StrideTo<Int> {
        let step = step ?? 1
        let lowest = step < 0 ? -1 : 0
        let highest = step < 0 ? count - 1 : count
        func clamped(_ bound: Int?, _ missing: Int) -> Int {
            guard let bound else { return missing }
            // Counts are far from the limits of 64 bits, so a negative bound plus a count can't overflow.
            return min(max(bound < 0 ? bound + count : bound, lowest), highest)
        }
        let first = clamped(start, step < 0 ? highest : lowest)
        let end = clamped(stop, step < 0 ? lowest : highest)
        // A stride adds its step once more than it has elements: keep the sum within 64 bits.
        return stride(from: first, to: end, by: min(max(step, -count - 1), count + 1))
    }
}
