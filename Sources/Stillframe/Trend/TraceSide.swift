extension TraceComparison {
    /// One of two snapshots, as the other one sees it.
    struct Side {
        let trace: SnapshotTrace
        /// By place, whether the other side has the image.
        private(set) var stays: [Bool]
        /// The images that the other side doesn't cover.
        private(set) var notCompared: Set<Int> = []
        /// The images that the other side covers only if a listing that nothing attributes is of their account.
        private(set) var unattributed: Set<Int> = []
        /// Whether the other side is not known to be complete.
        let isOtherIncomplete: Bool

        /// The images that one side shows to their owner and the other to somebody else.
        private var otherViews: Set<Int> = []
        /// What the other side would show of this one.
        private let areas: AreaComparison
        /// What a filter did not choose on the other side.
        private let filtered: FilteredARNs
        private let blindRules: Set<UInt16>
        /// The table by which both name their strings.
        private let strings: StringTable

        init(_ trace: SnapshotTrace, seenBy other: SnapshotTrace, strings: StringTable) {
            self.trace = trace
            self.strings = strings
            stays = [Bool](repeating: false, count: trace.images.count)
            areas = AreaComparison(other.areas, with: trace.areas)
            filtered = other.filtered
            isOtherIncomplete = !other.isComplete
            blindRules = other.blindRules
        }

        /// Notes that the other side has an image, and whether both show it alike.
        mutating func match(_ place: Int, isOneView: Bool) {
            stays[place] = true
            if !isOneView { otherViews.insert(place) }
        }

        /// The images that the other side doesn't have and would show, as places; the others are noted.
        mutating func takeLone() -> [Int] {
            trace.images.indices.filter { place in
                if stays[place] { return false }
                switch answer(trace.images[place]) {
                case .shown: return true
                case .perhapsShown:
                    unattributed.insert(place)
                    return true
                case .leftOut, .notListed, .notChosen:
                    notCompared.insert(place)
                    return false
                }
            }
        }

        /// What the other side would do with an image.
        private func answer(_ image: SnapshotTrace.Image) -> AreaComparison.Answer {
            if filtered.hold(image.arn, strings) { return .notChosen }
            return areas.answer(
                region: image.region,
                account: image.owner == .own ? image.account : .absent,
                kind: image.kind,
                names: [image.name, image.arn],
                isSeenByAll: image.owner == .aws,
                strings
            )
        }

        /// Whether a finding is about what both sides have: one image, or the snapshot.
        func isPaired(_ finding: SnapshotTrace.Finding) -> Bool {
            finding.image.map { stays[$0] } ?? true
        }

        /// Whether the other side covers what a finding that it doesn't have is about, which is told by its place.
        func isCompared(_ place: Int) -> Bool {
            let finding = trace.findings[place]
            if let image = finding.image { return !notCompared.contains(image) && !otherViews.contains(image) }
            if let images = trace.images(ofFinding: place) { return !images.allSatisfy(notCompared.contains) }
            return areas.reach(account: strings[finding.key.account], region: strings[finding.key.region])
        }

        /// Whether the other side may have a finding without showing it.
        func isDoubtful(_ place: Int) -> Bool {
            isOtherIncomplete || blindRules.contains(trace.findings[place].key.rule) || isUnattributed(place)
        }

        /// Whether that the other side covers what a finding is about, or an image of what is about all, is a guess.
        private func isUnattributed(_ place: Int) -> Bool {
            let finding = trace.findings[place]
            if let image = finding.image { return unattributed.contains(image) }
            if let images = trace.images(ofFinding: place) {
                let covered = images.filter { !notCompared.contains($0) }
                return !covered.isEmpty && covered.allSatisfy(unattributed.contains)
            }
            let region = strings[finding.key.region]
            if region.isEmpty { return !unattributed.isEmpty }
            return areas.isGuess(account: strings[finding.key.account], region: region)
        }
    }
}
