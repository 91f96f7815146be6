/// What numbers in file names may count where a file holds more than one of it: the number is that of the file's first.
enum FileUnit: CaseIterable {
    case pages
    case images

    /// Words before a number that say that it counts images.
    private static let imageWords: Set = [
        "from", "image", "images", "item", "items", "offset", "record", "records", "row", "rows", "skip", "start",
    ]
    /// A step by which nobody numbers pages.
    private static let wideStep = 10

    /// Whether a step between two numbers, the first file holding `count`, may be counted in the unit at all.
    ///
    /// Few images on a page are easily as many as a jump between two pages is wide, so that alone doesn't tell.
    func mayCount(step: Int, behind stem: some Collection<UInt8>) -> Bool {
        self == .pages || step >= Self.wideStep || Self.imageWords.contains(FileName.lastWord(of: stem))
    }
}
