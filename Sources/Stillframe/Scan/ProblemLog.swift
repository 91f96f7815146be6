/// The problems of a run, in input order, at most a set number of each kind in full; the rest is counted.
struct ProblemLog: Sendable {
    /// How many problems of one kind are kept.
    private static let capacity = 1000

    private(set) var problems: [Problem] = []
    private var counts: [ProblemKind: Int] = [:]
    private var droppedEffects: [ProblemKind: Verdict] = [:]

    /// A place in a log.
    struct Mark {
        fileprivate var length = 0
        fileprivate var counts: [ProblemKind: Int] = [:]
        fileprivate var droppedEffects: [ProblemKind: Verdict] = [:]
    }

    /// The log's end, to come back to.
    var end: Mark { Mark(length: problems.count, counts: counts, droppedEffects: droppedEffects) }

    /// Forgets the problems that were added since.
    mutating func goBack(to mark: Mark) {
        problems.removeLast(problems.count - mark.length)
        counts = mark.counts
        droppedEffects = mark.droppedEffects
    }

    /// Adds a problem, and returns whether it is kept in full.
    @discardableResult
    mutating func add(_ problem: Problem) -> Bool {
        if isFull(of: problem.kind) {
            count(problem.kind, problem.effect)
            return false
        }
        counts[problem.kind, default: 0] += 1
        problems.append(problem)
        return true
    }

    /// Whether no more problems of a kind are kept, so that they need no words.
    func isFull(of kind: ProblemKind) -> Bool { counts[kind, default: 0] >= Self.capacity }

    /// Counts a problem that is not kept.
    mutating func count(_ kind: ProblemKind, _ effect: Verdict?) {
        counts[kind, default: 0] += 1
        if let effect { droppedEffects[kind] = max(effect, droppedEffects[kind] ?? .complete) }
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
