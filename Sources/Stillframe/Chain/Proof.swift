/// What a verdict of completeness rests on.
public enum Proof: String, Sendable, CaseIterable {
    /// Every page's request is in the dump, and tokens link them all.
    case proved
    /// No request tokens: the pages follow one another without a gap that shows.
    case checked
    /// Completeness is not claimed.
    case none
}
