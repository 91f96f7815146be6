internal import Stillframe

/// The words for what differs, the same in every output for people.
enum DiffWords {
    /// What became of the images, such as `2 added · 1 removed · 0 rebuilt · 3 changed · 40 unchanged`.
    static func images(_ diff: SnapshotDiff) -> String {
        var parts = ImageDifference.Kind.allCases.filter { $0 != .notCompared || diff.count($0) > 0 }.map { kind in
            "\(diff.count(kind)) \(kind.rawValue)"
        }
        parts.append("\(diff.unchangedCount) unchanged")
        return parts.joined(separator: " · ")
    }

    /// What became of the findings.
    static func findings(_ diff: SnapshotDiff) -> String {
        let kinds = FindingDifference.Kind.allCases.filter {
            diff.count($0) > 0 || $0 == .new || $0 == .resolved
        }
        let open = diff.stillOpen.values.reduce(0, +)
        let waived = diff.stillWaivedCount > 0 ? ["\(diff.stillWaivedCount) still waived"] : []
        return (kinds.map { "\(diff.count($0)) \($0.rawValue)" } + ["\(open) still open"] + waived)
            .joined(separator: " · ")
    }

    /// One side in a line: verdict, counts, scope, instant.
    static func side(_ snapshot: Snapshot) -> String {
        "\(VerdictWords.headline(of: snapshot)) · \(facts(snapshot))"
    }

    /// One side's counts, scope and instant.
    static func facts(_ snapshot: Snapshot) -> String {
        """
        \(CountWords.of(snapshot.chains.count, "listing")), \(CountWords.of(snapshot.pageCount, "page")), \
        \(FilterWords.count(snapshot)) · scope \(ScopeWords.of(snapshot)) · \
        \(AsOfWords.brief(snapshot.asOf))
        """
    }

    /// What there is to say of an image's row.
    static func remarks(_ difference: ImageDifference, in diff: SnapshotDiff) -> [String] {
        [
            replacement(difference, in: diff), doubt(difference),
            difference.kind == .notCompared ? notCompared(difference) : nil,
        ].compactMap(\.self)
    }

    /// Why a finding came or went, and what makes it less than it seems.
    static func reasons(_ difference: FindingDifference, _ finding: Finding, in diff: SnapshotDiff) -> [String] {
        let status: String? =
            switch finding.status {
            case .open: nil
            case .known: "known"
            case .waived: finding.waiver.map { "waived until \($0.until)" } ?? "waived"
            }
        let cause: String? =
            switch difference.kind {
            case .carriedOver: nil
            case .notCompared: notCompared(difference)
            default: difference.cause.rawValue
            }
        let stays = difference.isPredecessorStaying ? ", which is still there" : ""
        let source = diff.predecessor(of: difference).map { "from \(name($0))\(stays), a guess from the names" }
        let weight = difference.severityBefore.flatMap { $0 == finding.severity ? nil : "was \($0.rawValue)" }
        return [cause, source, weight, status, doubt(difference, in: diff)].compactMap(\.self)
    }

    /// The account and Region of an image.
    static func area(_ image: ImageSummary?) -> String {
        guard let image else { return "" }
        return [image.owner == .aws ? "AWS-owned" : image.account, image.region].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// What the figures count, where some of it is not compared.
    static func figures(_ diff: SnapshotDiff) -> String? {
        diff.count(ImageDifference.Kind.notCompared) > 0 ? "with images that are not compared" : nil
    }

    /// The image's name, else its ARN.
    static func name(_ image: ImageSummary?) -> String {
        guard let image else { return "(no name)" }
        return !image.name.isEmpty ? image.name : image.arn.isEmpty ? "(no name)" : image.arn
    }

    /// That an image has probably replaced another or been replaced; `nil` for neither.
    private static func replacement(_ difference: ImageDifference, in diff: SnapshotDiff) -> String? {
        diff.counterpart(of: difference).map { other in
            "probably \(difference.kind == .added ? "replaces" : "replaced by") \(name(other)), a guess from the names"
        }
    }

    /// Why an image's row is in doubt; `nil` where it is not.
    private static func doubt(_ difference: ImageDifference) -> String? {
        guard difference.isDoubtful else { return nil }
        let other = difference.kind == .added ? "old" : "new"
        return difference.isUnattributed ? unattributed : "doubtful: \(other) may lack it"
    }

    private static let unattributed = "doubtful: the listings may be of different accounts"

    /// Why a finding's row is in doubt; `nil` where it is not.
    private static func doubt(_ difference: FindingDifference, in diff: SnapshotDiff) -> String? {
        guard difference.isDoubtful else { return nil }
        let (side, other) = difference.isOld ? ("new", diff.new) : ("old", diff.old)
        if difference.isUnattributed { return unattributed }
        return other.verdict != .complete
            ? "doubtful: \(side) may lack it" : "doubtful: its rule could not judge all images of \(side)"
    }

    /// Why a finding is not compared.
    private static func notCompared(_ difference: FindingDifference) -> String {
        if difference.cause == .otherView { return difference.cause.rawValue }
        return "\(difference.isOld ? "new" : "old") does not cover what it is about"
    }

    /// Which side has an image that is not compared, and why the other can't tell.
    private static func notCompared(_ difference: ImageDifference) -> String {
        let (has, lacks) = difference.new == nil ? ("old", "new") : ("new", "old")
        if difference.isNotChosen { return "chosen in \(has) alone; \(lacks) has it too" }
        return difference.isLeftOut
            ? "only in \(has); the filter of \(lacks) leaves it out"
            : "only in \(has); \(lacks) does not cover its account and Region"
    }

    /// A figure's key.
    static func key(_ figure: DiffFigure) -> String { figure.key.isEmpty ? "(none)" : figure.key }

    /// The finding's image; the snapshot where it is on none.
    static func place(_ finding: Finding) -> String { finding.image.map { name($0) } ?? "the snapshot" }
}
