extension ScanResult {
    /// Takes images of accounts that did not look for somebody's who is not known, where `Visibility` doesn't tell.
    ///
    /// A private image is shown to its own account alone, so that its account looked. A public one is shown to everybody,
    /// and one whose `Visibility` is absent or a new word may be shown to anybody: it is yours only if its account is one of
    /// those. Where `Visibility` tells of no account at all that it looked, what lacks it is taken for yours.
    ///
    /// - Complexity: O(*n*) in the number of images.
    mutating func attributeImages() {
        var untold: [Int] = []
        var lookers: Set<StringID> = []
        // The images of an account mostly follow each other.
        var last = StringID.absent
        for index in entries.indices where entries[index].owner == .own && entries[index].account != last {
            if entries[index].account == .absent { continue }
            if entries[index].isViewersOwn {
                last = entries[index].account
                lookers.insert(last)
            } else {
                untold.append(index)
            }
        }
        for index in untold where !lookers.contains(entries[index].account) {
            if lookers.isEmpty, !(entries[index].visibility == ModelWord.public) { continue }
            entries[index].owner = .unknown
        }
    }
}
