extension Baseline {
    /// The member that says what a file is, and the version of its form that is written and read.
    package static let marker = "stillframeBaseline"
    package static let format = 1

    /// No file is longer, in bytes.
    package static let longestFile = 256 << 20

    /// Reads a baseline as `--write-baseline` writes it: JSON in UTF-8, or in UTF-16 with a byte order mark.
    ///
    /// Reading is strict: a member that is unknown, missing, there twice or of another type is refused, and so is an entry
    /// that can match nothing: of a rule about images without one, or the other way round. An entry for a rule that this
    /// version doesn't have is kept, and matches nothing.
    ///
    /// - Parameters:
    ///   - json: The file's bytes, with or without byte order mark; at most 256 MiB.
    ///   - origin: The file's name and SHA-256.
    /// - Throws: ``FileRefusal`` where the file is refused.
    /// - Complexity: O(*n* log *n*) in the number of entries.
    public init(json: [UInt8], origin: FileOrigin) throws(FileRefusal) {
        let block = try GivenText.block(of: json, longest: Self.longestFile)
        let result = block.withView { view -> Result<[BaselineEntry], FileRefusal> in
            do throws(FileRefusal) {
                var reader = StrictReader(view)
                return .success(try Self.entries(&reader))
            } catch {
                return .failure(error)
            }
        }
        self.init(try result.get(), origin: origin)
    }

    private static func entries(_ reader: inout StrictReader) throws(FileRefusal) -> [BaselineEntry] {
        let document = try reader.document()
        guard let place = try reader.value(of: marker, in: document) else {
            throw reader.failure("this is no baseline: it has no member \"\(marker)\"", at: document)
        }
        if try reader.number(place) != format {
            throw reader.failure("this version reads \"\(marker)\" \(format) only", at: place)
        }
        let members = try reader.members(of: document, [marker, "known"])
        return try reader.list(members["known"]) { reader, entry throws(FileRefusal) in
            try reader.baselineEntry(entry)
        }
    }
}

extension StrictReader {
    fileprivate mutating func baselineEntry(_ offset: Int) throws(FileRefusal) -> BaselineEntry {
        let members = try members(
            of: offset,
            ["rule", "subject"],
            optional: ["account", "region", "lineage", "exact", "arn", "severity"]
        )
        let isExact = try members.optional("exact").map { at throws(FileRefusal) in try boolean(at) } ?? false
        let arn = try members.optional("arn").map { at throws(FileRefusal) in try word(at) }
        let account = try members.optional("account").map { at throws(FileRefusal) in try text(at) } ?? ""
        let region = try members.optional("region").map { at throws(FileRefusal) in try text(at) } ?? ""
        let lineage = try members.optional("lineage").map { at throws(FileRefusal) in try word(at) }
        let target: BaselineEntry.Target
        if isExact {
            guard let arn else { throw failure("an exact entry needs \"arn\"", at: offset) }
            target = .exact(arn: arn)
        } else if let lineage {
            target = .lineage(lineage, account: account, region: region)
        } else if arn != nil {
            throw failure("an entry with \"arn\" needs \"exact\": true, or \"lineage\"", at: offset)
        } else {
            target = .snapshot(account: account, region: region)
        }
        let rule = try word(members["rule"])
        if let problem = Self.problem(of: rule, on: target) { throw failure(problem, at: offset) }
        return BaselineEntry(
            rule: rule,
            target: target,
            subject: try text(members["subject"]),
            severity: try members.optional("severity").map { at throws(FileRefusal) in try choice(at) }
        )
    }

    /// Why no finding of a rule can be on what an entry is on; `nil` where one can, or the rule is not among Stillframe's.
    private static func problem(of id: String, on target: BaselineEntry.Target) -> String? {
        guard let rule = Rule.all.first(where: { $0.id.utf8.elementsEqual(id.utf8) }) else { return nil }
        if rule.category == .configuration { return "\(id) is about the configuration, of which nothing is known" }
        switch target {
        case .snapshot where rule.isAboutImages:
            return "\(id) is about images: its entries need \"lineage\", or \"exact\": true and \"arn\""
        case .lineage where !rule.isAboutImages, .exact where !rule.isAboutImages:
            return "\(id) is about the snapshot: its entries have no \"lineage\" and no \"arn\""
        case .snapshot, .lineage, .exact: return nil
        }
    }
}
