/// The waivers by rule, in the numbers of a snapshot.
struct WaiverIndex: Sendable {
    /// What the waivers say of one finding.
    struct Answer {
        /// The one that holds, and of several the one that ends last.
        var holding: Int?
        /// All that match, those that have ended included.
        var matching: [Int] = []
        /// Those of them that end last: what the others' end changes nothing for.
        var last: [Int] = []
    }

    private let tests: [ScopeTest]
    private let ends: [CalendarDate]
    private let today: CalendarDate
    /// By rule, the waivers that name it.
    private var byRule: [[Int]]

    /// Prepares to ask about findings of a scan, whose strings these are.
    init(_ waivers: [Waiver], rules: [Rule], today: CalendarDate, strings: StringTable) {
        // Words that are new get numbers that nothing of the scan has.
        var strings = strings
        var tests: [ScopeTest] = []
        for waiver in waivers { tests.append(ScopeTest(waiver.scope, strings: &strings)) }
        self.tests = tests
        ends = waivers.map(\.until)
        self.today = today
        let numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
        byRule = [[Int]](repeating: [], count: rules.count)
        for (index, waiver) in waivers.enumerated() {
            if let number = numbers[waiver.rule] { byRule[number].append(index) }
        }
    }

    /// Whether a rule has waivers.
    func concerns(_ rule: UInt16) -> Bool { !byRule[Int(rule)].isEmpty }

    /// Looks which waivers match a finding on an image.
    func answer(_ rule: UInt16, _ entry: ImageEntry, strings: borrowing StringTable) -> Answer {
        var answer = Answer()
        for index in byRule[Int(rule)] where tests[index].holds(entry, strings: strings) { add(index, to: &answer) }
        return answer
    }

    /// Looks which waivers match a finding about the snapshot.
    func answer(_ rule: UInt16, _ whole: SnapshotFinding) -> Answer {
        var answer = Answer()
        for index in byRule[Int(rule)] where tests[index].holds(whole) { add(index, to: &answer) }
        return answer
    }

    private func add(_ index: Int, to answer: inout Answer) {
        answer.matching.append(index)
        if let known = answer.last.first {
            if ends[index] < ends[known] { return }
            if ends[index] > ends[known] { answer.last = [] }
        }
        answer.last.append(index)
        if today <= ends[index] { answer.holding = answer.last.first }
    }
}
