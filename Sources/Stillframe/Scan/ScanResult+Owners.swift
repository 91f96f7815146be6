extension ScanResult {
    /// Takes public images of accounts that did not look for somebody's who is not known.
    ///
    /// A private image is shown to its own account alone, so that its account looked. A public one is shown to everybody:
    /// it is yours only if its account is one of those.
    ///
    /// - Complexity: O(*n*) in the number of images.
    mutating func attributePublicImages() {
        var publicImages: [Int] = []
        var lookers: Set<StringID> = []
        // The images of an account mostly follow each other.
        var last = StringID.absent
        for index in entries.indices where entries[index].owner == .own && entries[index].account != last {
            if entries[index].account == .absent { continue }
            if entries[index].isViewersOwn {
                last = entries[index].account
                lookers.insert(last)
            } else if entries[index].visibility == ModelWord.public {
                publicImages.append(index)
            }
        }
        for index in publicImages where !lookers.contains(entries[index].account) { entries[index].owner = .unknown }
    }
}
