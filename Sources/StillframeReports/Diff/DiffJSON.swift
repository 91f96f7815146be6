internal import JMESPath
public import Stillframe

/// What differs between two snapshots as one JSON object; a public contract: members are only ever added.
///
/// Applied to the old snapshot's merged document, `added`, `removed`, `changed` and `notCompared` give the new one's, up to the
/// order of lists; with volatile members if they were compared. Of `notCompared` those of `side` `new` are to be added, those of
/// `old` to be removed. Secrets are masked. An absent `before` or `after` is left out.
public enum DiffJSON {
    /// The version of the form.
    public static let format = 1

    /// Writes the object.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged.
    public static func write(
        _ diff: SnapshotDiff,
        into stream: inout some TextOutputStream
    )
        throws(ReadingAgainFailure)
    {
        var json = PrettyJSON()
        json.open(.object)
        json.number(format, "stillframeDiff")
        write(diff.old, "old", to: &json)
        write(diff.new, "new", to: &json)
        if let filterResult = diff.new.filterResult { json.string(filterResult.expression, "where") }
        json.boolean(diff.selection.includesVolatile, "volatile")
        json.boolean(diff.isEmpty, "isEmpty")
        json.number(diff.unchangedCount, "unchanged")
        writeCounts(diff, to: &json)
        json.strings(DiffNotes.of(diff) + DiffNotes.fields(diff.selection), "notes")
        for (kind, name) in [
            (ImageDifference.Kind.added, "added" as StaticString), (.removed, "removed"), (.notCompared, "notCompared"),
        ] {
            try writeLone(diff, kind, name, to: &json, &stream)
        }
        try writeChanged(diff, to: &json, &stream)
        writeFindings(diff, to: &json, &stream)
        json.strings(diff.stuck.map { diff.new.images[$0].arn }, "stuck")
        json.open(.array, "figures")
        for figure in diff.figures {
            json.open(.object)
            json.string(figure.group.rawValue, "by")
            json.string(figure.key, "word")
            json.number(figure.old, "old")
            json.number(figure.new, "new")
            json.close(.object)
        }
        json.close(.array)
        json.close(.object)
        json.flush(into: &stream)
        stream.write("\n")
    }

    private static func write(_ snapshot: Snapshot, _ name: StaticString, to json: inout PrettyJSON) {
        json.open(.object, name)
        json.string(snapshot.verdict.rawValue, "verdict")
        json.string(snapshot.proof.rawValue, "proof")
        json.string(ScopeWords.of(snapshot), "scope")
        json.string(snapshot.asOf.instant.description, "asOf")
        json.string(snapshot.asOf.source.rawValue, "asOfSource")
        json.number(snapshot.images.count, "images")
        if let filterResult = snapshot.filterResult { json.number(filterResult.total, "imagesChosenFrom") }
        json.number(snapshot.pageCount, "pages")
        json.open(.array, "coverage")
        for row in snapshot.coverage { VerifyReport.write(row, to: &json) }
        json.close(.array)
        json.close(.object)
    }

    private static func writeCounts(_ diff: SnapshotDiff, to json: inout PrettyJSON) {
        json.open(.object, "counts")
        json.open(.object, "images")
        for kind in ImageDifference.Kind.allCases { json.number(diff.count(kind), kind.name) }
        json.close(.object)
        json.open(.object, "findings")
        for kind in FindingDifference.Kind.allCases { json.number(diff.count(kind), kind.name) }
        json.close(.object)
        json.close(.object)
    }

    /// Begins an image's object.
    private static func open(_ row: ImageDifference, _ diff: SnapshotDiff, to json: inout PrettyJSON) {
        let image = diff.summary(of: row)
        json.open(.object)
        json.string(image?.arn ?? "", "arn")
        json.string(image?.name ?? "", "name")
        json.string(image?.account ?? "", "account")
        json.string(image?.region ?? "", "region")
        json.boolean(row.isDoubtful, "doubtful")
        if row.kind == .added || row.kind == .removed {
            json.string(
                diff.counterpart(of: row)?.arn,
                row.kind == .added ? "probablyReplaces" : "probablyReplacedBy"
            )
        }
    }

    /// Writes the images of a kind that one side alone has, as wholes those of the new one.
    private static func writeLone(
        _ diff: SnapshotDiff,
        _ kind: ImageDifference.Kind,
        _ name: StaticString,
        to json: inout PrettyJSON,
        _ stream: inout some TextOutputStream
    )
        throws(ReadingAgainFailure)
    {
        json.open(.array, name)
        try diff.forEachLoneImage(kind) { row, image in
            open(row, diff, to: &json)
            if kind == .notCompared {
                json.string(row.new == nil ? "old" : "new", "side")
                json.boolean(row.isLeftOut, "leftOutByFilter")
                if row.isNotChosen { json.boolean(true, "notChosenOnOtherSide") }
            }
            if let image { json.value(FieldWords.masked(image, under: ""), "image") }
            json.close(.object)
            json.flush(into: &stream)
        }
        json.close(.array)
    }

    private static func writeChanged(
        _ diff: SnapshotDiff,
        to json: inout PrettyJSON,
        _ stream: inout some TextOutputStream
    )
        throws(ReadingAgainFailure)
    {
        json.open(.array, "changed")
        try diff.forEachChangedImage { row, fields in
            open(row, diff, to: &json)
            json.boolean(row.kind == .rebuilt, "rebuilt")
            json.open(.array, "fields")
            for field in fields { write(field, to: &json) }
            json.close(.array)
            json.close(.object)
            json.flush(into: &stream)
        }
        json.close(.array)
    }

    private static func write(_ field: FieldChange, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(field.path.description, "path")
        json.open(.array, "steps")
        for step in field.path.steps {
            switch step {
            case .member(let name): json.string(name)
            case .element(let key, let ordinal):
                json.open(.object)
                json.string(key, "key")
                json.number(ordinal, "ordinal")
                json.close(.object)
            }
        }
        json.close(.array)
        if let value = FieldWords.masked(field.before, of: field) { json.value(value, "before") }
        if let value = FieldWords.masked(field.after, of: field) { json.value(value, "after") }
        json.close(.object)
    }

    private static func writeFindings(
        _ diff: SnapshotDiff,
        to json: inout PrettyJSON,
        _ stream: inout some TextOutputStream
    ) {
        json.open(.array, "findings")
        for row in diff.findings {
            let finding = diff.finding(of: row)
            json.open(.object)
            json.string(row.kind.rawValue, "change")
            json.string(row.kind == .notCompared && row.cause != .otherView ? nil : row.cause.rawValue, "cause")
            json.boolean(row.isDoubtful, "doubtful")
            json.string(row.isOld ? "old" : "new", "side")
            json.string(finding.id, "id")
            json.string(finding.issueID, "issue")
            json.string(finding.rule.id, "rule")
            json.string(finding.severity.rawValue, "severity")
            json.string(row.severityBefore?.rawValue, "severityBefore")
            json.string(finding.status.rawValue, "status")
            json.string(finding.image?.arn ?? "", "arn")
            json.string(finding.image?.name ?? "", "name")
            json.string(finding.subject, "subject")
            json.string(finding.message, "message")
            json.string(diff.predecessor(of: row)?.arn, "carriedOverFrom")
            json.boolean(row.isPredecessorStaying, "carriedOverFromIsStillThere")
            json.close(.object)
            json.flush(into: &stream)
        }
        json.close(.array)
        json.open(.object, "stillOpen")
        for severity in Severity.allCases { json.number(diff.stillOpen[severity] ?? 0, severity.name) }
        json.close(.object)
        json.number(diff.stillWaivedCount, "stillWaived")
    }
}

extension ImageDifference.Kind {
    /// The kind as a member's name.
    fileprivate var name: StaticString {
        switch self {
        case .added: "added"
        case .removed: "removed"
        case .rebuilt: "rebuilt"
        case .changed: "changed"
        case .notCompared: "notCompared"
        }
    }
}

extension FindingDifference.Kind {
    /// The kind as a member's name.
    fileprivate var name: StaticString {
        switch self {
        case .new: "new"
        case .resolved: "resolved"
        case .carriedOver: "carriedOver"
        case .waived: "waived"
        case .reweighed: "ofAnotherSeverity"
        case .notCompared: "notCompared"
        }
    }
}

extension Severity {
    /// The severity as a literal.
    fileprivate var name: StaticString {
        switch self {
        case .critical: "critical"
        case .high: "high"
        case .medium: "medium"
        case .low: "low"
        case .info: "info"
        }
    }
}
