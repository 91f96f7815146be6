/// A case and how it came out.
struct CaseResult: Sendable {
    let conformanceCase: ConformanceCase
    let outcome: Outcome
}

extension CaseResult {
    var isPassed: Bool {
        if case .passed = outcome { true } else { false }
    }

    var isFailed: Bool {
        if case .failed = outcome { true } else { false }
    }
}
