extension FindingComparison {
    /// What is known of what a finding is on, where the other side doesn't have it.
    struct Origin {
        /// Whether the other side has no such image.
        let isAlone: Bool
        /// Whether the other side would show its image alike, or covers the account and Region it is about.
        let isCompared: Bool
        /// Whether one side shows its image to its owner and the other to somebody who is not, or may not be.
        let isOtherView: Bool
        /// Whether that is only so if a listing that nothing attributes is of its account.
        let isUnattributed: Bool
        /// Whether its image says other things on the other side.
        let isChanged: Bool
        /// Whether its image is the same, but for the mark by which agents are judged and which is not compared.
        let isLatestAgentChanged: Bool
        /// Whether it is about the listings as they were saved, not about what is in them nor when.
        let isOfPages: Bool
        /// What besides its image it goes by.
        let surroundings: Surroundings

        init(_ record: FindingRecord, _ context: Context, isOld: Bool) {
            let store = isOld ? context.old.store : context.new.store
            let rule = store.rules[Int(record.rule)]
            isOfPages = rule.category == .snapshot
            surroundings = rule.surroundings
            guard record.image != FindingRecord.snapshot else {
                (isAlone, isOtherView, isChanged, isLatestAgentChanged) = (false, false, false, false)
                let whole = store.judged.wholes[Int(record.element)]
                isCompared = Self.isCompared(whole, context, isOld: isOld)
                isUnattributed = Self.isUnattributed(whole, context, isOld: isOld)
                return
            }
            let place = Int(store.ranks[Int(record.image)])
            let other = isOld ? context.matching.newPlaces[place] : context.matching.oldPlaces[place]
            isAlone = other == nil
            isUnattributed = (isOld ? context.oldUnattributed : context.newUnattributed).contains(place)
            guard let other else {
                isCompared = context.covers(place, isOld: isOld)
                (isOtherView, isChanged, isLatestAgentChanged) = (false, false, false)
                return
            }
            let (before, after) = isOld ? (place, other) : (other, place)
            isOtherView = !context.isOneView(before, after)
            isCompared = !isOtherView
            let isSame = !context.changed.contains(after) && !Self.isOther(before, after, context)
            isChanged = !isSame && !Self.isAgeAlone(rule, before, after, context)
            isLatestAgentChanged =
                isSame && record.member == .agent && !Self.isAgentSame(before, after, context)
        }

        /// Whether the other side covers what a finding about the snapshot is about: its account and Region, or one of the
        /// images it is on.
        private static func isCompared(_ whole: SnapshotFinding, _ context: Context, isOld: Bool) -> Bool {
            let store = isOld ? context.old.store : context.new.store
            let places = whole.images.map { Int(store.ranks[Int($0)]) }
            if !places.isEmpty { return places.contains { context.covers($0, isOld: isOld) } }
            let strings = store.judged.strings
            let areas = isOld ? context.areas.new : context.areas.old
            return areas.reach(account: strings[whole.account], region: strings[whole.region])
        }

        /// Whether that it covers that, or an image of what is about all, is a guess.
        private static func isUnattributed(_ whole: SnapshotFinding, _ context: Context, isOld: Bool) -> Bool {
            let store = isOld ? context.old.store : context.new.store
            let strings = store.judged.strings
            let unattributed = isOld ? context.oldUnattributed : context.newUnattributed
            if !whole.images.isEmpty {
                let covered = whole.images.map { Int(store.ranks[Int($0)]) }.filter { context.covers($0, isOld: isOld) }
                return !covered.isEmpty && covered.allSatisfy(unattributed.contains)
            }
            if strings[whole.region].isEmpty { return !unattributed.isEmpty }
            return (isOld ? context.areas.new : context.areas.old)
                .isGuess(account: strings[whole.account], region: strings[whole.region])
        }

        /// Whether nothing a rule goes by differs in an image that is changed but the instant at which ages are counted.
        private static func isAgeAlone(_ rule: Rule, _ before: Int, _ after: Int, _ context: Context) -> Bool {
            guard rule.judgesByImage, context.old.asOf.instant != context.new.asOf.instant, !rule.needs.isEmpty,
                (rule.needs + rule.reads).allSatisfy(agedMembers.contains)
            else { return false }
            let (old, new) = (context.old.store, context.new.store)
            let (left, right) = (old.scan.entries[Int(old.order[before])], new.scan.entries[Int(new.order[after])])
            let words = [\ImageEntry.state, \.visibility, \.platform, \.type, \.baseARN, \.agent, \.latestAgent]
            return left.createdTime == right.createdTime && left.baseReleasedTime == right.baseReleasedTime
                && words.allSatisfy { word in
                    old.scan.strings.find(right[keyPath: word], from: new.scan.strings) == left[keyPath: word]
                }
        }

        /// The members that rules judge by an instant or by dated tables, and those that say whether they do.
        private static let agedMembers: Set<ImageMember> = [
            .state, .visibility, .platform, .imageType, .baseImageARN, .appstreamAgentVersion,
            .latestAppstreamAgentVersion, .createdTime, .publicBaseImageReleasedDate,
        ]

        /// Whether an image says other things on both sides, be they selected to be compared or not.
        private static func isOther(_ before: Int, _ after: Int, _ context: Context) -> Bool {
            let (old, new) = (context.old.store, context.new.store)
            return old.scan.entries[Int(old.order[before])].identity
                != new.scan.entries[Int(new.order[after])].identity
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
