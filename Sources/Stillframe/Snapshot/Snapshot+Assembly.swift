extension Snapshot {
    /// Puts together what the stages of a run found.
    init(
        finder: InputFinder,
        scan: ScanResult,
        linked: LinkedChains,
        merged: SnapshotMerge,
        filterResult: FilterResult?,
        standing: Standing,
        judged: Judgement,
        settings: Settings
    ) {
        self.init(
            verdict: standing.verdict,
            proof: standing.proof,
            chains: standing.chains,
            coverage: standing.coverage,
            pageCount: scan.pages.count { $0.kind != .error } - linked.repeatedPages.count,
            problems: standing.problems,
            inputs: InputInventory(finder: finder, scan: scan),
            asOf: standing.asOf,
            facts: settings.facts,
            rules: settings.rules,
            includesAWSOwned: settings.includesAWSOwned,
            policy: settings.policy,
            filterResult: filterResult,
            store: SnapshotStore(
                scan: scan,
                items: finder.items,
                merged: merged,
                judged: judged,
                settings: settings
            )
        )
    }
}

extension InputInventory {
    fileprivate init(finder: InputFinder, scan: ScanResult) {
        let outcomes = zip(finder.items, scan.inputs)
        files = outcomes.filter { !$0.1.isSkipped || $0.0.isNamed }.map { item, outcome in
            InputFile(
                name: item.name,
                byteCount: outcome.byteCount,
                form: outcome.words,
                pageCount: outcome.pageCount,
                imageCount: outcome.imageCount,
                unknownMembers: scan.unknownNames.members([outcome.unknownMembers]),
                sha256: outcome.sha256
            )
        }
        dumpPaths = outcomes.compactMap { item, outcome in
            guard case .file(let path, _) = item.content, !outcome.isSkipped else { return nil }
            return String(decoding: path.bytes, as: UTF8.self)
        }
        hiddenCount = finder.hiddenCount
        skippedCount = finder.specialCount + outcomes.count { $0.1.isSkipped && !$0.0.isNamed }
        byteCount = scan.inputs.reduce(0) { $0 + $1.byteCount }
    }
}

extension InputOutcome {
    /// The form in words, such as `gzip, JSON: page, one after the other`.
    fileprivate var words: String {
        var parts = encoding.isEmpty ? [] : [encoding]
        switch probe {
        case .json, .xml, .yaml:
            let names = DocumentForm.allCases.filter { forms.contains($0) }.map(\.rawValue)
            parts.append(
                (probe == .xml ? "XML: " : probe == .yaml ? "YAML: " : "JSON: ")
                    + (names.isEmpty ? "no dump" : names.joined(separator: " and "))
            )
            if documentCount > 1 { parts.append("\(documentCount) documents") }
        case .empty: parts.append("empty")
        case .unsupported, .unrecognised: parts.append("no readable form")
        case nil: parts.append("not readable")
        }
        if isDamaged { parts.append("damaged") }
        return parts.joined(separator: ", ")
    }
}
