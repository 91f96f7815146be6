/// How many images a rule flagged.
struct FlaggedImages: Sendable {
    var count = 0
    /// How many of them lack a member that it reads of each image: they are flagged for something else.
    var lacking = 0
}
