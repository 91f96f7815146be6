/// The members of all inputs that the model doesn't know: a bounded number of names, the rest counted together.
struct UnknownNames: Sendable {
    /// How many names are kept, the first in the order of the inputs.
    private static let capacity = 1000

    /// How often names stood in one input, by their number here.
    struct Counts: Sendable {
        /// Ascending by number.
        fileprivate(set) var named: [(number: Int, count: Int)] = []
        /// Of names that were not kept.
        fileprivate(set) var others = 0
    }

    private var paths: [String] = []
    private var numbers: [[UInt8]: Int] = [:]
    /// Of the input at hand, by number.
    private var counts: [Int: Int] = [:]
    private var others = 0

    /// Adds a fragment of the input at hand.
    mutating func add(_ tally: UnknownTally) {
        for entry in tally.entries {
            if let number = numbers[entry.path] {
                counts[number, default: 0] += entry.count
            } else if paths.count < Self.capacity {
                numbers[entry.path] = paths.count
                counts[paths.count] = entry.count
                paths.append(String(decoding: entry.path, as: UTF8.self))
            } else {
                others += entry.count
            }
        }
    }

    /// Forgets the counts of the input at hand.
    mutating func restartInput() { _ = endInput() }

    /// Hands over the counts of the input at hand, and begins the next.
    mutating func endInput() -> Counts {
        defer {
            counts = [:]
            others = 0
        }
        return Counts(named: counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, others: others)
    }

    /// Counts in words, most first.
    func members(_ counts: some Sequence<Counts>) -> UnknownMembers {
        var sums = [Int](repeating: 0, count: paths.count)
        var others = 0
        for input in counts {
            for entry in input.named { sums[entry.number] += entry.count }
            others += input.others
        }
        return UnknownMembers(sums.indices.filter { sums[$0] > 0 }.map { (paths[$0], sums[$0]) }, others: others)
    }
}
