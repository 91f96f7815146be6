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
        return (kinds.map { "\(diff.count($0)) \($0.rawValue)" } + ["\(open) still open"]).joined(separator: " · ")
    }

    /// One side in a line: verdict, counts, scope, instant.
    static func side(_ snapshot: Snapshot) -> String {
        """
        \(VerdictWords.headline(of: snapshot)) · \
        \(CountWords.of(snapshot.chains.count, "listing")), \(CountWords.of(snapshot.pageCount, "page")), \
        \(FilterWords.count(snapshot)) · scope \(ScopeWords.of(snapshot)) · \
        \(AsOfWords.brief(snapshot.asOf))
        """
    }

    /// The image's name, else its ARN.
    static func name(_ image: ImageSummary?) -> String {
        guard let image else { return "(no name)" }
        return !image.name.isEmpty ? image.name : image.arn.isEmpty ? "(no name)" : image.arn
    }

    /// That an image has probably replaced another or been replaced; `nil` for neither.
    static func replacement(_ difference: ImageDifference, in diff: SnapshotDiff) -> String? {
        diff.counterpart(of: difference).map { other in
            "probably \(difference.kind == .added ? "replaces" : "replaced by") \(name(other)), a guess from the names"
        }
    }

    /// Why an image's row is in doubt; `nil` where it is not.
    static func doubt(_ difference: ImageDifference) -> String? {
        difference.isDoubtful ? doubt(ofSide: difference.kind == .added ? "old" : "new") : nil
    }

    /// Why a finding's row is in doubt; `nil` where it is not.
    static func doubt(_ difference: FindingDifference, in diff: SnapshotDiff) -> String? {
        guard difference.isDoubtful else { return nil }
        let (side, other) = difference.isOld ? ("new", diff.new) : ("old", diff.old)
        if other.verdict != .complete { return doubt(ofSide: side) }
        return "doubtful: the rule could not judge all images of the \(side) snapshot"
    }

    private static func doubt(ofSide side: String) -> String {
        "doubtful: the \(side) snapshot is not known to be complete"
    }

    /// Which side has an image that is not compared.
    static func notCompared(_ difference: ImageDifference) -> String {
        let (has, lacks) = difference.new == nil ? ("old", "new") : ("new", "old")
        if difference.isNotChosen { return "chosen in the \(has) snapshot alone; the \(lacks) one has it too" }
        return "only in the \(has) snapshot; the \(lacks) one does not cover its account and Region"
    }

    /// A figure's key.
    static func key(_ figure: DiffFigure) -> String { figure.key.isEmpty ? "(none)" : figure.key }

    /// The finding's image; the snapshot where it is on none.
    static func place(_ finding: Finding) -> String { finding.image.map { name($0) } ?? "the snapshot" }
}
