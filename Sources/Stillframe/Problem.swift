/// Damage or contradiction in the input, with its place; the run goes on.
public struct Problem: Sendable, Hashable {
    /// What kind of problem it is; one of a closed, documented list.
    public let kind: ProblemKind
    /// What it does to the verdict; `nil` for a note, which leaves the verdict alone.
    public let effect: Verdict?
    /// One sentence for a person: what is wrong and, where there is something to do, what to do.
    public let message: String
    /// Where it was seen; `nil` for what concerns the whole input.
    public let place: Place?

    /// Whether the problem alone makes the exit status 2.
    public var level: ProblemLevel {
        switch effect {
        case .incomplete, .conflicting, .unreadable: .error
        case .complete, .unknown, nil: .note
        }
    }

    /// Makes a problem; without an effect it is a note.
    public init(_ kind: ProblemKind, effect: Verdict? = nil, _ message: String, at place: Place? = nil) {
        self.kind = kind
        self.effect = effect
        self.message = message
        self.place = place
    }
}

/// How much a problem weighs.
public enum ProblemLevel: String, Sendable, CaseIterable {
    /// Worth knowing; the verdict stands.
    case note
    /// Data was lost or contradicts itself; the exit status is 2.
    case error
}
