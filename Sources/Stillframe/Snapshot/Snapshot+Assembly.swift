extension Snapshot {
    /// Puts together what the stages of a run found.
    init(
        finder: InputFinder,
        scan: ScanResult,
        linked: LinkedChains,
        merged: SnapshotMerge,
        judged: Judgement,
        settings: Settings
    ) {
        let answered = Set(linked.answeredErrors.map { scan.placeOfPage($0, finder.items) })
        var problems =
            finder.problems + scan.problems.all.map { $0.softened(at: answered) } + scan.declaredVerdicts(finder.items)
            + linked.problems
        problems += merged.problems.all + judged.asOf.problems
        let worst = problems.worstByFile
        let chains = linked.chains.map { $0.worsened(by: worst) }
        let coverage = Coverage(chains: chains, scan: scan, expectation: settings.expectation)
        problems += coverage.problems
        let hasDump = !scan.pages.isEmpty
        if !hasDump, !problems.contains(where: { $0.level == .error }) {
            problems.append(
                Problem(
                    .noDump,
                    effect: .unreadable,
                    "no DescribeImages dump was found in \(finder.arguments): give saved pages, as the AWS CLI or boto3 write them"
                )
            )
        }
        let verdicts = chains.map(\.verdict) + problems.compactMap(\.effect)
        let verdict = verdicts.max() ?? .unreadable
        let isProved = chains.allSatisfy { $0.proof == .proved }
        self.init(
            verdict: verdict,
            proof: verdict != .complete ? .none : isProved ? .proved : .checked,
            chains: chains,
            coverage: coverage.rows,
            pageCount: scan.pages.count { $0.kind != .error } - linked.repeatedPages.count,
            problems: problems.inInputOrder,
            inputs: InputInventory(finder: finder, scan: scan),
            asOf: judged.asOf,
            facts: settings.facts,
            rules: settings.rules,
            includesAWSOwned: settings.includesAWSOwned,
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

extension [Problem] {
    /// What linking doesn't know of: it makes every chain of its file worse.
    private static var beyondLinking: Set<ProblemKind> {
        [
            .damagedJSON, .damagedEncoding, .damagedGzip, .limitExceeded, .unreadableFile, .notAnImage,
            .declaredVerdict, .duplicateMember, .imageConflict, .wrongType,
        ]
    }

    /// The worst effect of such problems in each file, by the bytes of its name.
    var worstByFile: [[UInt8]: Verdict] {
        let kinds = Self.beyondLinking
        return reduce(into: [:]) { worst, problem in
            guard let effect = problem.effect, let file = problem.place?.file, kinds.contains(problem.kind) else {
                return
            }
            let name = [UInt8](file.utf8)
            worst[name] = Swift.max(effect, worst[name] ?? .complete)
        }
    }
}

extension Chain {
    /// The chain as it stands when its files are damaged or contradict themselves.
    fileprivate func worsened(by worstByFile: [[UInt8]: Verdict]) -> Chain {
        if worstByFile.isEmpty { return self }
        guard let worst = files.compactMap({ worstByFile[Array($0.utf8)] }).max(), worst > verdict else { return self }
        return Chain(
            pages: pages,
            verdict: worst,
            proof: .none,
            partition: partition,
            region: region,
            accounts: accounts,
            imageCount: imageCount,
            files: files,
            scope: scope,
            captured: captured
        )
    }
}

extension Problem {
    /// An error body whose request was sent again and answered is worth a note only.
    fileprivate func softened(at answered: Set<Place>) -> Problem {
        guard kind == .errorBody, let place, answered.contains(place) else { return self }
        let told = message.replacing("; fetch the page again", with: "")
        return Problem(kind, "\(told); the page was asked for again and answered", at: place)
    }
}

extension ScanResult {
    fileprivate func placeOfPage(_ index: Int, _ items: [InputItem]) -> Place {
        place(of: pages[index].position, item: items[pageItems[index]], isDecoded: isDecoded(pageItems[index]))
    }

    /// What merged documents say of themselves.
    func declaredVerdicts(_ items: [InputItem]) -> [Problem] {
        pages.indices.compactMap { index in
            let word = strings[pages[index].declaredVerdict]
            guard !word.isEmpty else { return nil }
            let verdict = Verdict(rawValue: word)
            let message =
                verdict.map { "the document was merged from a snapshot that was \($0.rawValue), and says so" }
                ?? "the document says of itself '\(word)', which is no verdict"
            return Problem(
                .declaredVerdict,
                effect: verdict == .complete ? nil : verdict ?? .unreadable,
                message,
                at: place(
                    of: pages[index].position,
                    item: items[pageItems[index]],
                    pointer: "/StillframeVerdict",
                    isDecoded: isDecoded(pageItems[index])
                )
            )
        }
    }
}

extension AsOf {
    /// A warning where ages are counted from before the newest instant in the data.
    fileprivate var problems: [Problem] {
        guard let newestInData, instant < newestInData else { return [] }
        return [
            Problem(
                .asOfBeforeData,
                "as-of \(instant.dayOrInstant) lies before the newest instant in the dump, \(newestInData): ages come out too small"
            )
        ]
    }
}

extension [Problem] {
    /// By file in natural order, then by line and column; what has no place comes last, in the order found.
    fileprivate var inInputOrder: [Problem] {
        func key(_ problem: Problem) -> (Int, Int) {
            (problem.place?.line ?? 0, problem.place?.column ?? 0)
        }
        return enumerated().sorted { left, right in
            let (leftPlace, rightPlace) = (left.element.place, right.element.place)
            if (leftPlace == nil) != (rightPlace == nil) { return rightPlace == nil }
            let (leftFile, rightFile) = (leftPlace?.file ?? "", rightPlace?.file ?? "")
            if leftFile != rightFile { return NaturalOrder.isBefore(leftFile, rightFile) }
            let (leftKey, rightKey) = (key(left.element), key(right.element))
            return leftKey == rightKey ? left.offset < right.offset : leftKey < rightKey
        }.map(\.element)
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
