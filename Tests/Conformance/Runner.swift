/// Runs cases, a few at a time, and keeps their order.
struct Runner: Sendable {
    let tool: Tool
    let jobs: Int

    func run(_ cases: [ConformanceCase]) async -> [CaseResult] {
        await withTaskGroup(of: (Int, Outcome).self) { group in
            var outcomes = [Outcome](repeating: .failed(["was not run"]), count: cases.count)
            var waiting = cases.indices.makeIterator()
            let start = { (group: inout TaskGroup<(Int, Outcome)>, index: Int) in
                group.addTask { (index, await outcome(of: cases[index])) }
            }
            for _ in 0..<jobs {
                if let index = waiting.next() { start(&group, index) }
            }
            while let (index, outcome) = await group.next() {
                outcomes[index] = outcome
                if let index = waiting.next() { start(&group, index) }
            }
            return zip(cases, outcomes).map(CaseResult.init)
        }
    }

    private func outcome(of conformanceCase: ConformanceCase) async -> Outcome {
        do {
            let misses: [String]
            switch conformanceCase.check {
            case .equivalence(let equivalence):
                misses = try await EquivalenceCheck(tool: tool).misses(of: equivalence, at: conformanceCase.input)
            case .bad(let row):
                misses = try await BadCheck(tool: tool, row: row).misses(at: conformanceCase.input)
            case .jmespath(let testCase): misses = JMESPathCheck(testCase: testCase).misses()
            case .paginator(let testCase): misses = PaginatorCheck(testCase: testCase).misses()
            case .listing(let testCase):
                misses = try await ListingCheck(tool: tool, testCase: testCase).misses(at: conformanceCase.input)
            }
            return misses.isEmpty ? .passed : .failed(misses)
        } catch {
            return .failed(["cannot run: \(error)"])
        }
    }
}
