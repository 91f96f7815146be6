package import Stillframe

/// What a set of reports was made from: inputs and outputs with their SHA-256, and what changed the result.
///
/// It holds no time of writing: the clock is in it only where it was the as-of instant, without which the reports can't be
/// made again.
package struct Manifest: Decodable, Sendable {
    /// A file by its name, which for an input is the logical one.
    package struct Entry: Decodable, Hashable, Sendable {
        package let name: String
        package let bytes: Int
        /// SHA-256 in lower-case hexadecimal; `nil` where the file could not be read.
        package let sha256: String?

        package init(name: String, bytes: Int, sha256: String?) {
            self.name = name
            self.bytes = bytes
            self.sha256 = sha256
        }
    }

    /// Options that make another report of the same inputs.
    package struct Settings: Sendable {
        package let title: String
        package let includesAWSOwned: Bool
        package let maxRows: Int
        package let csvFor: CSVDialect
        package let expectedAccounts: [String]
        package let expectedRegions: [String]
        package let expectedTypes: [ListingType]
        package let limits: ReadLimits
        /// The mildest severity that fails the run, or `never`.
        package let failOn: String
        /// The expression that chose images; `nil` for all.
        package let filter: String?

        package init(
            title: String,
            includesAWSOwned: Bool,
            maxRows: Int,
            csvFor: CSVDialect,
            expectedAccounts: [String],
            expectedRegions: [String],
            expectedTypes: [ListingType],
            limits: ReadLimits,
            failOn: String,
            filter: String? = nil
        ) {
            self.title = title
            self.includesAWSOwned = includesAWSOwned
            self.maxRows = maxRows
            self.csvFor = csvFor
            self.expectedAccounts = expectedAccounts
            self.expectedRegions = expectedRegions
            self.expectedTypes = expectedTypes
            self.limits = limits
            self.failOn = failOn
            self.filter = filter
        }
    }

    /// The name of the file it is written to.
    package static let fileName = "manifest.json"

    package let tool: String
    package let asOf: String
    package let asOfSource: String
    package let factsDate: String
    /// The name of the file whose facts were used; `nil` for the built-in ones.
    package let factsFile: String?
    /// Its SHA-256 in lower-case hexadecimal.
    package let factsSHA256: String?
    package let verdict: String
    package let proof: String
    package let inputs: [Entry]
    package let outputs: [Entry]
    private let settings: Settings?
    private let policy: Policy?
    private let rulesOff: [String]

    private enum CodingKeys: String, CodingKey {
        case tool
        case asOf
        case asOfSource
        case factsDate
        case factsFile
        case factsSHA256
        case verdict
        case proof
        case inputs
        case outputs
    }

    /// Describes a set of reports.
    package init(snapshot: Snapshot, toolVersion: String, settings: Settings, outputs: [Entry]) {
        tool = "stillframe \(toolVersion)"
        asOf = snapshot.asOf.instant.description
        asOfSource = snapshot.asOf.source.rawValue
        factsDate = snapshot.facts.date.description
        switch snapshot.facts.origin {
        case .builtIn: (factsFile, factsSHA256) = (nil, nil)
        case .file(let name, let sha256): (factsFile, factsSHA256) = (name, sha256)
        }
        verdict = snapshot.verdict.rawValue
        proof = snapshot.proof.rawValue
        inputs = Self.inputs(of: snapshot)
        self.outputs = outputs
        self.settings = settings
        policy = snapshot.policy
        rulesOff = snapshot.rulesOff.map(\.id)
    }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        tool = try members.decode(String.self, forKey: .tool)
        asOf = try members.decode(String.self, forKey: .asOf)
        asOfSource = try members.decode(String.self, forKey: .asOfSource)
        factsDate = try members.decode(String.self, forKey: .factsDate)
        factsFile = try members.decodeIfPresent(String.self, forKey: .factsFile)
        factsSHA256 = try members.decodeIfPresent(String.self, forKey: .factsSHA256)
        verdict = try members.decode(String.self, forKey: .verdict)
        proof = try members.decode(String.self, forKey: .proof)
        inputs = try members.decode([Entry].self, forKey: .inputs)
        outputs = try members.decode([Entry].self, forKey: .outputs)
        settings = nil
        policy = nil
        rulesOff = []
    }

    /// The inputs of a snapshot whose SHA-256 were wanted.
    package static func inputs(of snapshot: Snapshot) -> [Entry] {
        // A name is compared as it is written.
        snapshot.inputs.files.map { Entry(name: SecretText.cut($0.name), bytes: $0.byteCount, sha256: $0.sha256) }
    }

    /// Writes the manifest as one JSON object; members are only ever added.
    package func write(into stream: inout some TextOutputStream) {
        var json = PrettyJSON()
        json.open(.object)
        json.string(tool, "tool")
        json.string(factsDate, "factsDate")
        json.string(factsFile, "factsFile")
        json.string(factsSHA256, "factsSHA256")
        json.string(asOf, "asOf")
        json.string(asOfSource, "asOfSource")
        json.string(verdict, "verdict")
        json.string(proof, "proof")
        if let settings { write(settings, to: &json) }
        Self.write(inputs, "inputs", to: &json, into: &stream)
        Self.write(outputs, "outputs", to: &json, into: &stream)
        json.close(.object)
        json.flush(into: &stream)
        stream.write("\n")
    }

    private func write(_ settings: Settings, to json: inout PrettyJSON) {
        json.open(.object, "settings")
        json.string(settings.title, "title")
        json.boolean(settings.includesAWSOwned, "includeAWSOwned")
        json.number(settings.maxRows, "maxRows")
        json.string(settings.csvFor.rawValue, "csvFor")
        json.strings(settings.expectedAccounts, "expectAccounts")
        json.strings(settings.expectedRegions, "expectRegions")
        json.strings(settings.expectedTypes.map(\.rawValue), "expectTypes")
        json.number(settings.limits.stringBytes, "maxString")
        json.number(settings.limits.depth, "maxDepth")
        json.number(settings.limits.inflatedBytes, "maxInflated")
        json.number(settings.limits.inflationRatio, "maxRatio")
        json.string(settings.failOn, "failOn")
        json.string(policy?.configuration?.path, "configuration")
        json.string(policy?.configuration?.sha256, "configurationSHA256")
        json.string(policy?.baseline?.origin?.path, "baseline")
        json.string(policy?.baseline?.origin?.sha256, "baselineSHA256")
        json.strings(rulesOff, "rulesOff")
        json.number(policy?.waivers.count ?? 0, "waivers")
        if let filter = settings.filter { json.string(filter, "where") }
        json.close(.object)
    }

    private static func write(
        _ entries: [Entry],
        _ name: StaticString,
        to json: inout PrettyJSON,
        into stream: inout some TextOutputStream
    ) {
        json.open(.array, name)
        for entry in entries {
            json.open(.object)
            json.string(entry.name, "name")
            json.number(entry.bytes, "bytes")
            json.string(entry.sha256, "sha256")
            json.close(.object)
            json.flush(into: &stream)
        }
        json.close(.array)
    }
}
