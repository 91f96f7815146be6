/// What was given to read and what became of it.
public struct InputInventory: Sendable {
    /// The files that were read as dumps or should have been, in natural order.
    public let files: [InputFile]
    /// How many hidden files and folders were passed over.
    public let hiddenCount: Int
    /// How many files were passed over because they are no dumps.
    public let skippedCount: Int
    /// The paths of the files that are dumps or damaged: nothing may be written over them.
    package let dumpPaths: [String]
    /// How many bytes were read, before inflating.
    public let byteCount: Int
}
