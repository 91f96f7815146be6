internal import Stillframe

/// What must be known so that a comparison is not misread, a sentence each without a period.
enum DiffNotes {
    /// What a reader must know before the rest: other scopes, a side that nothing can be compared with, doubtful rows.
    static func of(_ diff: SnapshotDiff) -> [String] {
        scopes(diff) + order(diff) + nowhere(diff) + images(diff) + findings(diff) + verdicts(diff)
    }

    private static func scopes(_ diff: SnapshotDiff) -> [String] {
        ScopeWords.of(diff.old).utf8.elementsEqual(ScopeWords.of(diff.new).utf8)
            ? [] : ["the sides have different scopes; what a filter left out on one side is not compared"]
    }

    private static func order(_ diff: SnapshotDiff) -> [String] {
        let (before, after) = (diff.old.asOf.instant, diff.new.asOf.instant)
        if before <= after { return [] }
        return [
            """
            the old snapshot is of \(before.dayOrInstant), later than the new one, \(after.dayOrInstant): they may be the \
            wrong way round
            """
        ]
    }

    private static func nowhere(_ diff: SnapshotDiff) -> [String] {
        [("old", diff.isNowhere.old), ("new", diff.isNowhere.new)].filter(\.1).map { side, _ in
            """
            the \(side) snapshot shows no image, and nothing tells the account or Region of its listing: nothing can be \
            compared with it; save a HAR capture, which has the Region, or an unfiltered listing
            """
        }
    }

    private static func images(_ diff: SnapshotDiff) -> [String] {
        var notes: [String] = []
        if diff.images.contains(where: \.mayBeLeftOut) {
            notes.append(
                """
                listings that show some kinds of images only: one that was added or removed may have got another Visibility instead
                """
            )
        }
        if diff.images.contains(where: \.isUnattributed) {
            notes.append(
                """
                nothing tells whether the listings of both sides are of one account: if not, nothing was added or removed; such \
                rows are doubtful
                """
            )
        }
        return notes
    }

    private static func findings(_ diff: SnapshotDiff) -> [String] {
        if !diff.findings.contains(where: { $0.cause == .otherView }) { return [] }
        return [
            """
            some images are shown to their owner on one side alone, as far as that is known: findings that one side has of \
            them are not compared, as who doesn't own an image is told less
            """
        ]
    }

    private static func verdicts(_ diff: SnapshotDiff) -> [String] {
        [("old", diff.old, "added and new"), ("new", diff.new, "removed and resolved")].filter { _, snapshot, _ in
            snapshot.verdict != .complete
        }.map { side, _, rows in
            "the \(side) snapshot is not known to be complete: what is \(rows) may only be missing from it, and is doubtful"
        }
    }

    /// Which fields were not compared, since the user chose so.
    static func fields(_ selection: FieldSelection) -> [String] {
        func like(_ patterns: [String]) -> String { patterns.map { "'\($0)'" }.joined(separator: ", ") }
        var notes: [String] = []
        if !selection.wantedPatterns.isEmpty {
            notes.append(
                "only fields like \(like(selection.wantedPatterns)) were compared; an image may differ in others"
            )
        }
        if !selection.ignoredPatterns.isEmpty {
            notes.append("fields like \(like(selection.ignoredPatterns)) were not compared")
        }
        return notes
    }
}
