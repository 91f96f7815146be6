public import Stillframe

/// Snapshots over time as one JSON object; a public contract: members are only ever added.
///
/// What is a list of values has one a snapshot, in their order. A value is `null` where the snapshot does not tell it.
public enum TrendJSON {
    /// The version of the form.
    public static let format = 1

    /// Writes the object; `notes` say how the snapshots were found.
    public static func write(_ trend: Trend, notes: [String] = [], into stream: inout some TextOutputStream) {
        var json = PrettyJSON()
        json.open(.object)
        json.number(format, "stillframeTrend")
        json.strings(TrendNotes.of(trend, notes), "notes")
        json.boolean(trend.hasSameCoverage, "sameCoverage")
        json.open(.array, "snapshots")
        for point in trend.points { write(point, of: trend, to: &json) }
        json.close(.array)
        json.open(.array, "figures")
        for area in [nil] + trend.areas.map(Optional.some) {
            for series in trend.series(in: area) {
                write(series, to: &json)
                json.flush(into: &stream)
            }
        }
        json.close(.array)
        json.open(.array, "issues")
        for issue in trend.issues {
            write(issue, of: trend, to: &json)
            json.flush(into: &stream)
        }
        json.close(.array)
        json.close(.object)
        json.flush(into: &stream)
        stream.write("\n")
    }

    private static func write(_ point: TrendPoint, of trend: Trend, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(point.name, "name")
        json.string(point.isDated ? point.time.instant.description : nil, "taken")
        json.string(point.time.source.rawValue, "takenSource")
        json.string(point.verdict.rawValue, "verdict")
        json.string(point.proof.rawValue, "proof")
        json.string(ScopeWords.of(point.scopes), "scope")
        json.number(point.listingCount, "listings")
        json.number(point.pageCount, "pages")
        json.number(point.imageCount, "images")
        json.open(.array, "coverage")
        for row in point.coverage { VerifyReport.write(row, to: &json) }
        json.close(.array)
        json.number(point.errorCount, "errors")
        if let step = point.step { write(step, of: trend, to: &json) }
        json.close(.object)
    }

    private static func write(_ step: TrendStep, of trend: Trend, to json: inout PrettyJSON) {
        json.open(.object, "changes")
        json.string(trend.points[step.since].name, "since")
        json.number(step.added, "added")
        json.boolean(step.isAddedDoubtful, "addedDoubtful")
        json.number(step.removed, "removed")
        json.boolean(step.isRemovedDoubtful, "removedDoubtful")
        json.boolean(step.isUnattributed, "unattributed")
        json.number(step.rebuilt, "rebuilt")
        json.number(step.replaced, "probablyReplaced")
        json.number(step.notCompared, "notCompared")
        json.strings(step.stuck, "stuck")
        json.open(.array, "findings")
        for kind in FindingDifference.Kind.allCases {
            json.open(.object)
            json.string(kind.rawValue, "change")
            json.number(step.findings[kind] ?? 0, "count")
            json.number(step.doubtfulFindings[kind] ?? 0, "doubtful")
            json.close(.object)
        }
        json.close(.array)
        json.number(step.stillOpen, "stillOpen")
        json.close(.object)
    }

    private static func write(_ series: TrendSeries, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(series.group.rawValue, "by")
        json.string(series.key, "word")
        json.string(series.area?.account, "account")
        json.string(series.area?.region, "region")
        json.open(.array, "values")
        for value in series.values { json.number(value) }
        json.close(.array)
        json.close(.object)
    }

    private static func write(_ issue: TrendIssue, of trend: Trend, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(issue.id, "id")
        json.string(issue.rule.id, "rule")
        json.string(issue.severity.rawValue, "severity")
        json.string(issue.status.rawValue, "status")
        json.string(issue.account, "account")
        json.string(issue.region, "region")
        json.string(issue.subject, "subject")
        json.string(issue.about, "about")
        json.string(issue.owner?.rawValue, "owner")
        json.string(trend.points[issue.firstSeen].name, "firstSeen")
        json.boolean(issue.isFirstCertain, "firstSeenCertain")
        json.string(trend.points[issue.lastSeen].name, "lastSeen")
        json.string(trend.points[issue.openSince].name, "openSince")
        json.number(TrendIssueWords(trend).days(issue), "days")
        json.open(.array, "resolved")
        for closing in issue.closings {
            json.open(.object)
            json.string(trend.points[closing.lastSeen].name, "after")
            json.string(trend.points[closing.goneBy].name, "by")
            json.string(closing.reopened.map { trend.points[$0].name }, "reopenedBy")
            json.close(.object)
        }
        json.close(.array)
        json.strings(issue.sightings.map(\.rawValue), "sightings")
        json.open(.array, "images")
        for count in issue.imageCounts { json.number(count) }
        json.close(.array)
        json.close(.object)
    }
}
