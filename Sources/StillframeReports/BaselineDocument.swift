package import Stillframe

/// The file form of a baseline: pretty-printed JSON in one order, without version, date or place, so that it differs only
/// where what is known does.
package enum BaselineDocument {
    /// Writes the whole document.
    ///
    /// - Complexity: O(*n*) in the number of entries.
    package static func write(_ baseline: Baseline, into stream: inout some TextOutputStream) {
        var json = PrettyJSON()
        json.open(.object)
        json.number(Baseline.format, "stillframeBaseline")
        json.open(.array, "known")
        for entry in baseline.entries {
            write(entry, to: &json)
            json.flush(into: &stream)
        }
        json.close(.array)
        json.close(.object)
        json.flush(into: &stream)
        stream.write("\n")
    }

    private static func write(_ entry: BaselineEntry, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(entry.rule, "rule")
        switch entry.target {
        case .lineage(let name, let account, let region):
            json.string(account, "account")
            json.string(region, "region")
            json.string(name, "lineage")
        case .exact(let arn):
            json.boolean(true, "exact")
            json.string(arn, "arn")
        case .snapshot(let account, let region):
            json.string(account, "account")
            json.string(region, "region")
        }
        json.string(entry.subject, "subject")
        if let severity = entry.severity { json.string(severity.rawValue, "severity") }
        json.close(.object)
    }
}
