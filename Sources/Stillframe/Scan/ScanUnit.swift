/// A block on its way from an input to the join, with what a scan of it found if its beginning could be guessed.
struct ScanUnit: Sendable {
    /// The place of the unit in the whole run.
    let sequence: Int
    /// Index of the input.
    let item: Int
    /// Whether the input begins with this block.
    let isFirst: Bool
    /// Whether the input's images are digested at once; see ``ScanSettings/digestsAll``.
    let digestsAll: Bool
    var block: Block
    /// The levels the block is guessed to begin in; `nil` where no guess was possible.
    let frames: [ScanFrame]?
    var fragment: Fragment?
    /// What is known of the input once it was opened.
    var opening: Opening?
    /// What is known of the input once its last block was read.
    var closing: Closing?

    /// What opening an input told.
    struct Opening: Sendable {
        var probe: ContentProbe
        var encoding: String
    }

    /// What reading an input to its end told.
    struct Closing: Sendable {
        var byteCount: Int
        var sha256: String?
        var failure: InputFailure?
    }
}
