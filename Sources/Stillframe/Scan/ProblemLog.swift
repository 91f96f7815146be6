/// The problems of a run, in input order, at most a set number of each kind in full; the rest is counted.
struct ProblemLog: Sendable {
    /// How many problems of one kind are kept.
    private static let capacity = 1000

    private(set) var problems: [Problem] = []
    private var counts: [ProblemKind: Int] = [:]
    private var droppedEffects: [ProblemKind: Verdict] = [:]

    /// Adds a problem, and returns whether it is kept in full.
    @discardableResult
    mutating func add(_ problem: Problem) -> Bool {
        let count = counts[problem.kind, default: 0]
        counts[problem.kind] = count + 1
        if count < Self.capacity {
            problems.append(problem)
            return true
        }
        if let effect = problem.effect {
            droppedEffects[problem.kind] = max(effect, droppedEffects[problem.kind] ?? .complete)
        }
        return false
    }

    /// The problems kept, and one for each kind of which more were found.
    var all: [Problem] { problems + more }

    /// One problem for each kind of which more were found than are kept.
    var more: [Problem] {
        ProblemKind.allCases.compactMap { kind in
            guard let count = counts[kind], count > Self.capacity else { return nil }
            return Problem(
                .moreProblems,
                effect: droppedEffects[kind],
                "\(count - Self.capacity) more problems of kind \(kind.rawValue) are not listed"
            )
        }
    }
}
