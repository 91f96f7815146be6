/// How sure a snapshot's completeness must be for a run to pass.
public enum RequiredProof: String, Sendable, CaseIterable {
    /// Every page's request is in the dump.
    case proved
    /// The pages follow one another without a gap that shows.
    case checked
    /// That nothing shows a gap is enough, even where the tokens were dropped.
    case unknown

    /// Whether a verdict and what it rests on are enough; a gap or damage never is.
    public func isMet(by verdict: Verdict, _ proof: Proof) -> Bool {
        switch self {
        case .proved: verdict == .complete && proof == .proved
        case .checked: verdict == .complete
        case .unknown: verdict <= .unknown
        }
    }
}
