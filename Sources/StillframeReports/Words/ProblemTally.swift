internal import Stillframe

/// The problems of one kind: how many there are, and the first few of them.
struct ProblemTally {
    let kind: ProblemKind
    let count: Int
    /// The first ones in the order of the input.
    let first: [Problem]

    /// The kinds that occur, worst first as ``ProblemKind`` lists them.
    ///
    /// - Complexity: O(*n*) in the number of problems.
    static func all(of problems: [Problem], limit: Int) -> [ProblemTally] {
        var counts: [ProblemKind: Int] = [:]
        var first: [ProblemKind: [Problem]] = [:]
        for problem in problems {
            counts[problem.kind, default: 0] += 1
            if counts[problem.kind, default: 0] <= limit { first[problem.kind, default: []].append(problem) }
        }
        return ProblemKind.allCases.compactMap { kind in
            counts[kind].map { ProblemTally(kind: kind, count: $0, first: first[kind, default: []]) }
        }
    }
}
