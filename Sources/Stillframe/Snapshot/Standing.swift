/// How a snapshot stands apart from its images: its chains, what they cover, what is wrong, and the instant at which ages
/// are counted.
struct Standing: Sendable {
    let asOf: AsOf
    let chains: [Chain]
    let coverage: [CoverageRow]
    /// All problems, in the order of the input.
    let problems: [Problem]
    let verdict: Verdict

    /// Judges what linking and merging found.
    init(
        finder: InputFinder,
        scan: ScanResult,
        linked: LinkedChains,
        merged: SnapshotMerge,
        asOf: AsOf,
        settings: Settings
    ) {
        self.asOf = asOf
        let answered = Set(linked.answeredErrors.map { scan.placeOfPage($0, finder.items) })
        var problems =
            finder.problems + scan.problems.all.map { $0.softened(at: answered) } + scan.declaredVerdicts(finder.items)
            + linked.problems
        problems += merged.problems.all + asOf.problems
        let damage = Damage(problems, beside: linked.chains)
        chains = linked.chains.map { $0.worsened(by: damage) }
        let coverage = Coverage(
            chains: chains,
            replaced: merged.replaced,
            scan: scan,
            expectation: settings.expectation
        )
        problems += coverage.problems
        if scan.pages.isEmpty, !problems.contains(where: { $0.level == .error }) {
            problems.append(
                Problem(
                    .noDump,
                    effect: .unreadable,
                    "no DescribeImages dump was found in \(finder.arguments)\(scan.passedOver(finder)): give saved pages, as the AWS CLI or boto3 write them"
                )
            )
        }
        self.coverage = coverage.rows
        verdict = (chains.map(\.verdict) + problems.compactMap(\.effect)).max() ?? .unreadable
        // What is missing or was filtered away may have what is named.
        if verdict <= .unknown, chains.allSatisfy({ ($0.scope ?? "").isEmpty }) {
            problems += UnmatchedNames(settings.policy, scan: scan, order: merged.order).problems
        }
        self.problems = problems.inInputOrder
    }

    /// What a verdict of completeness rests on: proved only if every chain is.
    var proof: Proof {
        verdict != .complete ? .none : chains.allSatisfy { $0.proof == .proved } ? .proved : .checked
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
        place(of: pages[index].position, item: items[pageItems[index]], isDecoded: isDecoded(index))
    }

    /// What was found where no dump was, in words behind the place; the first few files and the number of all.
    fileprivate func passedOver(_ finder: InputFinder) -> String {
        let skipped = zip(finder.items, inputs).filter { $0.1.isSkipped }
        let count = skipped.count + finder.specialCount
        if count == 0 {
            return finder.hiddenCount == 0 ? ", which holds no file" : ", which holds hidden files alone"
        }
        var words = skipped.prefix(3).map { item, outcome in
            guard case .unrecognised(let what) = outcome.probe else {
                return "\(ShownText.name(item.name)), told above"
            }
            return "\(ShownText.name(item.name)) \(what.prefix { $0 != ";" && $0 != "," })"
        }
        if count > words.count { words.append("\(count - words.count) more") }
        return " (\(count) \(count == 1 ? "file was" : "files were") passed over: \(words.joined(separator: "; ")))"
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
                    isDecoded: isDecoded(index)
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
