/// How large a built value is if it is written out: shared parts count as often as they occur.
///
/// `[@, @] | [@, @] | …` takes little memory and doubles at every step, so sizes are counted and not measured.
struct BuiltWeight: Sendable {
    private(set) var depth = 0
    private(set) var count = 1

    /// Whether the limits allow it.
    var isAllowed: Bool { depth <= JMESPathLimits.depth && count <= JMESPathLimits.builtValues }

    /// The weight of a value around parts.
    ///
    /// - Complexity: O(*n*) in the number of parts.
    init<Node: JSONNode>(around parts: [QueryValue<Node>]) {
        for part in parts {
            let weight = part.weight
            depth = max(depth, weight.depth)
            // Each part is within the limits, so sums stay far below 64 bits.
            count += weight.count
        }
        depth += 1
    }

    init() {}
}
