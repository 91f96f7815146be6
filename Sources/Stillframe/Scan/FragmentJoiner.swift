/// Joins fragments in the order of the inputs; the reduce half's first step.
///
/// A fragment counts only if the one before it ended exactly where it began, in the same levels. Where a guess was
/// wrong, the bytes are scanned again from where the one before really ended.
struct FragmentJoiner {
    private(set) var result = ScanResult()
    private let items: [InputItem]
    private var settings: ScanSettings

    // What is known of the input that is being joined.
    private var frames = [ScanFrame(kind: .documents)]
    private var position = Position()
    private var offset = 0
    private var leftover: Block?
    /// The size at which a value that didn't fit is tried again.
    private var retrySize = 0
    private var isStopped = false
    /// What is said where there are more pages and images than may be, so that nothing more is read.
    private var overflow: (kind: ProblemKind, message: String)?
    private var forecast = GrowthForecast()
    private var firstPage = 0
    private var firstProblem = ProblemLog.Mark()
    private var outcome = InputOutcome()

    /// Prepares to join the fragments of inputs.
    init(items: [InputItem], settings: ScanSettings) {
        self.items = items
        self.settings = settings
    }

    /// Joins the next unit, making room for as much as is foreseen.
    mutating func join(_ unit: borrowing ScanUnit, _ forecast: GrowthForecast) {
        self.forecast = forecast
        if unit.isFirst { begin(unit) }
        if !isStopped { joinBlock(unit) }
        if let closing = unit.closing { end(item: unit.item, closing) }
    }

    private mutating func begin(_ unit: borrowing ScanUnit) {
        frames = [ScanFrame(kind: unit.opening?.probe.documentLevel ?? .documents)]
        position = Position()
        offset = 0
        leftover = nil
        retrySize = 0
        firstPage = result.pages.count
        firstProblem = result.problems.end
        outcome = InputOutcome()
        outcome.probe = unit.opening?.probe
        outcome.encoding = unit.opening?.encoding ?? ""
        isStopped = outcome.probe?.isReadable != true
        if let damage = overflow, !isStopped { stop(unit.item, damage, at: position) }
        settings.digestsAll = unit.digestsAll
    }

    private mutating func joinBlock(_ unit: borrowing ScanUnit) {
        if leftover == nil, let fragment = unit.fragment, unit.frames == frames {
            return accept(fragment, of: unit.block, item: unit.item)
        }
        var block = Block(capacity: 0)
        if let rest = leftover {
            block = rest
            leftover = nil
        }
        block.append(unit.block.bytes)
        block.isLast = unit.block.isLast
        if block.count < retrySize, !block.isLast, unit.closing == nil {
            leftover = block
            return
        }
        let fragment = settings.scan(block, frames: frames)
        // Doubling keeps the work linear; past the limit there is nothing to wait for.
        retrySize = fragment.length == 0 ? min(2 * block.count, settings.limits.valueBytes + 1) : 0
        accept(fragment, of: block, item: unit.item)
    }

    private mutating func accept(_ fragment: Fragment, of block: borrowing Block, item: Int) {
        append(fragment, item: item)
        let base = position
        position = base.moved(by: fragment.endPosition)
        offset += fragment.length
        frames = fragment.end
        if let damage = fragment.damage {
            return stop(item, (damage.kind, damage.message), at: base.moved(by: damage.position))
        }
        overflow = settings.limits.recordDamage(pages: result.pages.count, images: result.entries.count)
        if let overflow { return stop(item, overflow, at: position) }
        guard fragment.length < block.count else { return }
        if block.count - fragment.length > settings.limits.valueBytes {
            let words =
                "one value is larger than \(settings.limits.valueBytes) bytes; if it is right, raise --max-value"
            return stop(item, (.limitExceeded, words), at: position)
        }
        leftover = Block(block.bytes[fragment.length...], isLast: false)
    }

    private mutating func stop(_ item: Int, _ damage: (kind: ProblemKind, message: String), at position: Position) {
        stop(Problem(damage.kind, effect: .unreadable, damage.message, at: place(item, position)))
    }

    private mutating func stop(_ problem: Problem) {
        result.problems.add(problem)
        isStopped = true
        outcome.isDamaged = true
        leftover = nil
    }

    private func place(_ item: Int, _ position: Position, pointer: String = "") -> Place {
        outcome.place(of: position, in: items[item], pointer: pointer)
    }
}

// MARK: - Appending

extension FragmentJoiner {
    private mutating func append(_ fragment: Fragment, item: Int) {
        if let page = fragment.pages.first, page.isRestarted, result.pages.count > firstPage {
            result.restartPage(firstProblem)
        }
        result.strings.makeRoom(for: fragment.strings, forecast)
        let map = (0..<fragment.strings.count).map { id in
            result.strings.intern(StringID(UInt32(id)), from: fragment.strings)
        }
        let entryBase = result.entries.count
        let errorBase = UInt32(result.errors.count)
        let before = appendPages(of: fragment, item: item, entryBase: entryBase, map: map)
        appendEntries(of: fragment, map: map, before: before, errorBase: errorBase)
        result.errors.makeRoom(for: fragment.errors.count, forecast)
        for var error in fragment.errors {
            error.image += UInt32(entryBase)
            error.code = map[Int(error.code.raw)]
            error.message = map[Int(error.message.raw)]
            result.errors.append(error)
        }
        result.findings.makeRoom(for: fragment.findings.count, forecast)
        for var finding in fragment.findings {
            finding.image += UInt32(entryBase)
            finding.subject = map[Int(finding.subject.raw)]
            result.findings.append(finding)
        }
        appendProblems(of: fragment, item: item, before: before)
        outcome.forms.formUnion(fragment.forms)
        outcome.documentCount += fragment.documentCount
        outcome.captures.add(fragment.captures, from: position)
        if outcome.foreignCount == 0, fragment.foreignDocumentCount > 0 {
            outcome.foreignDocument = fragment.foreignDocument
            outcome.foreignPosition = position.moved(by: fragment.foreignPosition)
        }
        outcome.foreignCount += fragment.foreignDocumentCount
        result.unknownNames.add(fragment.unknownMembers)
    }

    /// What a fragment's first page goes on with.
    private struct Continuation {
        /// How far the fragment's page indices move.
        var pageShift: Int
        /// How many elements the open page had, if the fragment's first page goes on with it.
        var elementCount: UInt32?
    }

    private mutating func appendPages(of fragment: Fragment, item: Int, entryBase: Int, map: [StringID]) -> Continuation
    {
        var continuation = Continuation(pageShift: result.pages.count, elementCount: nil)
        for (index, page) in fragment.pages.enumerated() {
            var page = page
            page.relocate(by: entryBase, from: position, map: map)
            page.body?.offset += offset
            if index == 0, let last = result.pages.indices.last, last >= firstPage, goesOn(fragment, page) {
                continuation = Continuation(pageShift: last, elementCount: result.pages[last].elementCount)
                for member in result.pages[last].join(page) {
                    result.problems.add(
                        Problem(
                            .duplicateMember,
                            effect: member.effect,
                            member.message,
                            at: place(item, member.place, pointer: "/\(member.name)")
                        )
                    )
                }
            } else {
                result.pages.append(page)
                result.pageItems.append(item)
            }
        }
        return continuation
    }

    private func goesOn(_ fragment: Fragment, _ page: PageRecord) -> Bool {
        if fragment.start.contains(where: { $0.kind.isInPage }) { return true }
        return page.kind == .bareImages && result.pages.last?.kind == .bareImages
    }

    private mutating func appendEntries(
        of fragment: Fragment,
        map: [StringID],
        before: Continuation,
        errorBase: UInt32
    ) {
        result.entries.makeRoom(for: fragment.entries.count, forecast)
        for var entry in fragment.entries {
            // In a captured body, offsets count from the body's beginning.
            if fragment.pages[Int(entry.page)].body == nil { entry.offset += offset }
            if entry.page == 0, let count = before.elementCount { entry.element += count }
            entry.page += UInt32(before.pageShift)
            entry.position = position.moved(by: entry.position)
            entry.firstError += errorBase
            entry.mapStrings { map[Int($0.raw)] }
            result.entries.append(entry)
        }
    }

    private mutating func appendProblems(of fragment: Fragment, item: Int, before: Continuation) {
        for problem in fragment.problems {
            if result.problems.isFull(of: problem.kind) {
                result.problems.count(problem.kind, problem.effect)
                continue
            }
            var pointer = problem.pointer
            if var element = problem.element {
                if problem.page == 0, let count = before.elementCount { element += count }
                pointer = "/Images/\(element)\(pointer)"
            }
            result.problems.add(
                Problem(
                    problem.kind,
                    effect: problem.effect,
                    problem.message,
                    at: outcome.place(
                        of: position.moved(by: problem.position),
                        in: items[item],
                        pointer: pointer,
                        isDecoded: problem.isDecoded
                    )
                )
            )
        }
    }
}

// MARK: - Ending an input

extension FragmentJoiner {
    private mutating func end(item: Int, _ closing: ScanUnit.Closing) {
        outcome.byteCount = closing.byteCount
        outcome.sha256 = closing.sha256
        if let failure = closing.failure {
            let place =
                failure.position.map { outcome.place(of: $0, in: items[item], isDecoded: true) }
                ?? Place(file: items[item].name)
            stop(Problem(failure.kind, effect: .unreadable, failure.message, at: place))
        } else if !isStopped, leftover != nil || frames.count != 1 {
            // No scan should end so; were one to, its input must not pass for whole.
            let kind: ProblemKind =
                outcome.probe == .xml ? .damagedXML : outcome.probe == .yaml ? .damagedYAML : .damagedJSON
            stop(item, (kind, "the text can't be read on from here"), at: position)
        }
        if outcome.isDamaged, frames.contains(where: { $0.kind.isInPage }), let last = result.pages.indices.last,
            last >= firstPage
        {
            // What the page would have said of a next one is lost, so its chain is not complete.
            result.pages[last].isNextTokenUnusable = true
        }
        outcome.unknownMembers = result.unknownNames.endInput()
        let previous = firstPage > 0 ? items[result.pageItems[firstPage - 1]] : nil
        InputJudgement(
            item: items[item],
            firstPage: firstPage,
            previous: previous,
            takesEmptyObject: settings.takesEmptyObject
        ).judge(&outcome, in: &result)
        result.inputs.append(outcome)
    }
}
