extension ScanResult {
    /// Takes public images of accounts that did not look for somebody's who is not known.
    ///
    /// A private image is shown to its own account alone, so that its account looked. A public one is shown to everybody:
    /// it is yours only if its account is one of those.
    ///
    /// - Complexity: O(*n*) in the number of images.
    mutating func attributePublicImages() {
        let publicImages = entries.indices.filter {
            entries[$0].owner == .own && entries[$0].visibility == ModelWord.public && entries[$0].account != .absent
        }
        if publicImages.isEmpty { return }
        var lookers: Set<StringID> = []
        for index in entries.indices where entries[index].isViewersOwn { lookers.insert(entries[index].account) }
        for index in publicImages where !lookers.contains(entries[index].account) { entries[index].owner = .unknown }
    }
}
