extension SnapshotStore {
    /// Images by one of their interned words: own and shared ones, and AWS's.
    ///
    /// `word` takes the index of an entry, which is too large to be handed over.
    private func tally(_ word: (Int) -> StringID) -> [(word: StringID, images: Int, awsOwned: Int)] {
        // By interned word, its place among the rows, plus one; 0 is none.
        var places = [UInt32](repeating: 0, count: scan.strings.count)
        var rows: [(word: StringID, images: Int, awsOwned: Int)] = []
        for index in order {
            let word = word(Int(index))
            if places[Int(word.raw)] == 0 {
                rows.append((word, 0, 0))
                places[Int(word.raw)] = UInt32(rows.count)
            }
            let place = Int(places[Int(word.raw)]) - 1
            if scan.entries[Int(index)].owner == .aws { rows[place].awsOwned += 1 } else { rows[place].images += 1 }
        }
        return rows
    }

    var platformTable: [PlatformRow] {
        let today = CalendarDate(judged.asOf.instant)
        let rows = tally { scan.entries[$0].platform }.map { word, images, awsOwned in
            let fact = facts.platform(word, in: scan.strings)
            let support: PlatformRow.Support =
                if let fact, fact.extendedEnd != nil {
                    fact.hasEnded(on: today)
                        ? .ended : fact.isEnding(on: today, within: noticeDays) ? .ending : .supported
                } else {
                    .unknown
                }
            return PlatformRow(
                platform: scan.strings[word],
                fact: fact,
                support: support,
                imageCount: images,
                awsOwnedCount: awsOwned
            )
        }
        return rows.sorted { left, right in
            (right.imageCount, right.awsOwnedCount) == (left.imageCount, left.awsOwnedCount)
                ? left.platform.utf8.lexicographicallyPrecedes(right.platform.utf8)
                : (right.imageCount, right.awsOwnedCount) < (left.imageCount, left.awsOwnedCount)
        }
    }

    var agentTable: [AgentRow] {
        let today = CalendarDate(judged.asOf.instant)
        let rows = tally { scan.entries[$0].agent }.map { word, images, awsOwned in
            let date = judged.agentDates[word]
            return AgentRow(
                agent: scan.strings[word],
                date: date,
                ageDays: date?.age(on: today),
                isListed: date.map { facts.agents.contains($0) } ?? (word == ModelWord.latest),
                imageCount: images,
                awsOwnedCount: awsOwned
            )
        }
        func rank(_ row: AgentRow) -> Int { row.agent == ModelWord.latest.text ? 0 : row.date == nil ? 2 : 1 }
        return rows.sorted { left, right in
            if rank(left) != rank(right) { return rank(left) < rank(right) }
            if let leftDate = left.date, let rightDate = right.date, leftDate != rightDate {
                return leftDate > rightDate
            }
            return left.agent.utf8.lexicographicallyPrecedes(right.agent.utf8)
        }
    }

    /// The errors of own and shared images, as indices into the scan's.
    private var judgedErrors: some Sequence<Int> {
        errorOrder.lazy.map { Int($0) }.filter { self.scan.entries[Int(self.scan.errors[$0].image)].owner != .aws }
    }

    /// How many errors own and shared images have, by code.
    var errorCounts: [StringID: Int] {
        var counts: [StringID: Int] = [:]
        for index in judgedErrors { counts[scan.errors[index].code, default: 0] += 1 }
        return counts
    }

    var errorTable: [ErrorCodeRow] {
        var groups: [StringID: ErrorGroup] = [:]
        for index in judgedErrors {
            groups[scan.errors[index].code, default: ErrorGroup()].add(scan.errors[index])
        }
        let rows = groups.map { code, group in
            ErrorCodeRow(
                code: scan.strings[code],
                fact: facts.errorCode(code, in: scan.strings),
                errorCount: group.errorCount,
                imageCount: group.imageCount,
                newest: group.newestTime,
                commonestMessage: group.commonestMessage(scan.strings)
            )
        }
        return rows.sorted { left, right in
            left.imageCount == right.imageCount
                ? left.code.utf8.lexicographicallyPrecedes(right.code.utf8) : left.imageCount > right.imageCount
        }
    }

    var stateReasonTable: [StateReasonRow] {
        var counts: [StringID: (images: Int, withoutErrors: Int)] = [:]
        for index in order {
            let entry = scan.entries[Int(index)]
            guard entry.owner != .aws, entry.state == ModelWord.failed else { continue }
            counts[entry.stateReason, default: (0, 0)].images += 1
            if entry.errorCount == 0 { counts[entry.stateReason, default: (0, 0)].withoutErrors += 1 }
        }
        let rows = counts.map { code, count in
            StateReasonRow(
                code: scan.strings[code],
                fact: facts.stateReason(code, in: scan.strings),
                imageCount: count.images,
                withoutErrors: count.withoutErrors
            )
        }
        return rows.sorted { left, right in
            left.imageCount == right.imageCount
                ? left.code.utf8.lexicographicallyPrecedes(right.code.utf8) : left.imageCount > right.imageCount
        }
    }

    var roleTable: [RoleRow] {
        var groups: [RoleKey: ErrorGroup] = [:]
        for index in judgedErrors {
            let error = scan.errors[index]
            guard facts.errorCode(error.code, in: scan.strings)?.missing != nil else { continue }
            let image = Int(error.image)
            let key = RoleKey(
                account: scan.entries[image].account,
                region: scan.entries[image].region,
                code: error.code
            )
            groups[key, default: ErrorGroup()].add(error)
        }
        let rows = groups.map { key, group in
            RoleRow(
                account: scan.strings[key.account],
                region: scan.strings[key.region],
                code: scan.strings[key.code],
                missing: facts.errorCode(key.code, in: scan.strings)?.missing ?? "",
                imageCount: group.imageCount,
                newest: group.newestTime
            )
        }
        return rows.sorted { left, right in
            Array("\(left.account)\n\(left.region)\n\(left.code)".utf8)
                .lexicographicallyPrecedes(Array("\(right.account)\n\(right.region)\n\(right.code)".utf8))
        }
    }
}

/// What one row of the roles table is about.
private struct RoleKey: Hashable {
    let account: StringID
    let region: StringID
    let code: StringID
}
