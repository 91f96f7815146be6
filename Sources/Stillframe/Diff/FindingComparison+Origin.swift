extension FindingComparison {
    /// What is known of what a finding is on, where the other side doesn't have it.
    struct Origin {
        /// Whether the other side has no such image.
        let isAlone: Bool
        /// Whether the other side would not show its image, or doesn't cover the account and Region it is about.
        let isNotCompared: Bool
        /// Whether its image says other things on the other side.
        let isChanged: Bool
        /// Whether it is about the snapshot.
        let isWhole: Bool

        init(_ record: FindingRecord, _ context: Context, isOld: Bool) {
            let store = isOld ? context.old.store : context.new.store
            guard record.image != FindingRecord.snapshot else {
                let whole = store.judged.wholes[Int(record.element)]
                let other = isOld ? context.areas.new : context.areas.old
                (isAlone, isChanged, isWhole) = (false, false, true)
                isNotCompared =
                    !other.reach(account: store.scan.strings[whole.account], region: store.scan.strings[whole.region])
                return
            }
            isWhole = false
            let place = Int(store.ranks[Int(record.image)])
            let other = isOld ? context.matching.newPlaces[place] : context.matching.oldPlaces[place]
            isAlone = other == nil
            isNotCompared = (isOld ? context.oldNotCompared : context.newNotCompared).contains(place)
            guard let other else {
                isChanged = false
                return
            }
            let (before, after) = isOld ? (place, other) : (other, place)
            isChanged =
                context.changed.contains(after)
                || (record.member == .agent && !Self.isAgentSame(before, after, context))
        }

        /// LatestAppstreamAgentVersion is not compared, but agents are judged by it.
        private static func isAgentSame(_ before: Int, _ after: Int, _ context: Context) -> Bool {
            let (old, new) = (context.old.store, context.new.store)
            let left = old.scan.entries[Int(old.order[before])].latestAgent
            let right = new.scan.entries[Int(new.order[after])].latestAgent
            return old.scan.strings.find(right, from: new.scan.strings) == left
        }
    }
}
