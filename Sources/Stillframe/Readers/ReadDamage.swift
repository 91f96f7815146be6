/// What a reader found wrong, where.
struct ReadDamage: Error, Hashable {
    /// The kind of problem it is.
    var kind: ProblemKind
    /// What was found and what was expected, lowercase, without a period.
    var message: String
    /// Offset of the first wrong byte in the block.
    var offset: Int
}
