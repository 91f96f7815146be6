extension FindingComparison {
    /// What is known of the images and the snapshots.
    struct Context {
        let old: Snapshot
        let new: Snapshot
        let matching: ImageMatching
        /// What each side would show of the other.
        let areas: (old: AreaComparison, new: AreaComparison)
        /// Whether any image differs.
        let hasDifferences: Bool
        /// The places of images in the new snapshot that are changed or rebuilt.
        let changed: Set<Int>
        /// By the place of an added image, what it has probably replaced.
        let replaced: [Int: ReplacementPair]
        /// The places of images that the other side doesn't cover.
        let oldNotCompared: Set<Int>
        let newNotCompared: Set<Int>
        /// The places of images that the other side covers only if a listing that nothing attributes is of their account.
        let oldUnattributed: Set<Int>
        let newUnattributed: Set<Int>

        /// Whether the other side would show an image that one has, as a place in its images.
        func covers(_ place: Int, isOld: Bool) -> Bool {
            !(isOld ? oldNotCompared : newNotCompared).contains(place)
        }

        /// Whether an image that both sides have is seen alike by both, as its owner or as somebody else: who doesn't own an
        /// image is told other things of it, and judged by other rules.
        func isOneView(_ before: Int, _ after: Int) -> Bool {
            old.store.scan.entries[Int(old.store.order[before])].owner
                == new.store.scan.entries[Int(new.store.order[after])].owner
        }
    }
}
