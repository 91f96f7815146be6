/// A block's bytes while they are being read; ``JSONReader/padding`` zeros follow them.
///
/// A view is valid only during the call it was handed to.
@safe
struct BlockView {
    let start: UnsafePointer<UInt8>
    /// How many bytes there are.
    let count: Int
    /// Whether nothing follows in the input.
    let isLast: Bool

    /// Views bytes that outlive every use of the view, padding included.
    @unsafe
    init(start: UnsafePointer<UInt8>, count: Int, isLast: Bool) {
        // SAFETY: the caller vouches for the bytes and the padding.
        unsafe self.start = start
        self.count = count
        self.isLast = isLast
    }
}
