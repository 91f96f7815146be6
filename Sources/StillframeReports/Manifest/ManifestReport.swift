/// What `verify --manifest` says.
package enum ManifestReport {
    /// Writes a line for the whole, then one a file that is not the same.
    ///
    /// At most `maxRows` files are told; the rest is counted.
    package static func writeText(_ check: ManifestCheck, maxRows: Int = 20, into stream: inout some TextOutputStream) {
        let counts = "\(CountWords.of(check.inputs.count, "input")), \(CountWords.of(check.outputs.count, "output"))"
        let manifest = check.manifest
        if check.agrees {
            stream.writeLine("AGREES with the manifest · \(counts), all the same")
        } else {
            let different = (check.inputs + check.outputs).count { $0.state != .same }
            stream.writeLine("DIFFERS from the manifest · \(CountWords.of(different, "file")) not the same (\(counts))")
        }
        stream.writeLine(
            """
            written by \(manifest.tool), as of \(manifest.asOf), facts of \(manifest.factsDate)\(facts(manifest)), \
            verdict \(manifest.verdict)
            """
        )
        let rows = check.inputs.map { ("input", $0) } + check.outputs.map { ("output", $0) }
        let different = rows.filter { $0.1.state != .same }
        if !different.isEmpty { stream.writeLine("") }
        for (role, row) in different.prefix(maxRows) {
            stream.writeLine("\(role, width: 6)  \(row.state.rawValue, width: 7)  \(row.name)\(details(row))")
        }
        stream.writeRest(different.count - maxRows)
    }

    /// The file that facts were taken from; nothing for the built-in ones.
    private static func facts(_ manifest: Manifest) -> String {
        manifest.factsFile.map { " from \($0)" } ?? ""
    }

    private static func details(_ row: ManifestCheck.Row) -> String {
        guard let recorded = row.recorded, let found = row.found else { return "" }
        if recorded.bytes != found.bytes { return " (\(recorded.bytes) bytes then, \(found.bytes) now)" }
        guard let then = recorded.sha256 else { return " (could not be read then)" }
        guard let now = found.sha256 else { return " (can't be read now)" }
        return " (SHA-256 \(then.prefix(12))… then, \(now.prefix(12))… now)"
    }

    /// Writes one JSON object; members are only ever added.
    package static func writeJSON(_ check: ManifestCheck, into stream: inout some TextOutputStream) {
        var json = PrettyJSON()
        json.open(.object)
        json.boolean(check.agrees, "agrees")
        json.string(check.manifest.tool, "tool")
        json.string(check.manifest.asOf, "asOf")
        json.string(check.manifest.factsDate, "factsDate")
        json.string(check.manifest.factsFile, "factsFile")
        json.string(check.manifest.factsSHA256, "factsSHA256")
        json.string(check.manifest.verdict, "verdict")
        json.string(check.manifest.proof, "proof")
        write(check.inputs, "inputs", to: &json)
        write(check.outputs, "outputs", to: &json)
        json.close(.object)
        json.flush(into: &stream)
        stream.write("\n")
    }

    private static func write(_ rows: [ManifestCheck.Row], _ name: StaticString, to json: inout PrettyJSON) {
        json.open(.array, name)
        for row in rows {
            json.open(.object)
            json.string(row.name, "name")
            json.string(row.state.rawValue, "state")
            write(row.recorded, "recorded", to: &json)
            write(row.found, "found", to: &json)
            json.close(.object)
        }
        json.close(.array)
    }

    private static func write(_ entry: Manifest.Entry?, _ name: StaticString, to json: inout PrettyJSON) {
        guard let entry else { return json.string(nil, name) }
        json.open(.object, name)
        json.number(entry.bytes, "bytes")
        json.string(entry.sha256, "sha256")
        json.close(.object)
    }
}
