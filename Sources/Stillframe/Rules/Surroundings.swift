/// What besides its image a rule goes by, and may give another answer for though the image says the same.
package enum Surroundings: Sendable {
    /// The instant at which ages are counted, if anything.
    case time
    /// Other images of the snapshot, at any instant.
    case images
    /// Both.
    case imagesAndTime
}
