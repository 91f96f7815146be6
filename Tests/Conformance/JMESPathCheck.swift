import JMESPath

/// Evaluates a case of the official JMESPath suite and compares the result by value.
struct JMESPathCheck {
    let testCase: JMESPathCase

    func misses() -> [String] {
        do throws(JMESPathError) {
            let result = try JMESPath(testCase.expression).search(testCase.document)
            switch testCase.expectation {
            case .anything: return []
            case .error(let kind): return [miss("expected the error \(kind), got a result")]
            case .result(let expected):
                return isSame(result, expected) ? [] : [miss("expected \(expected.summary), got another result")]
            }
        } catch {
            guard case .error(let kind) = testCase.expectation else { return [miss("expected a result, got \(error)")] }
            return error.kind.rawValue == kind ? [] : [miss("expected the error \(kind), got \(error.kind.rawValue)")]
        }
    }

    private func miss(_ text: String) -> String {
        "\(testCase.expression.prefix(80)): \(text)"
    }

    /// Whether two values are the same JSON; the order of members is free, and numbers are compared by value.
    private func isSame(_ found: some JSONNode, _ expected: JSONValue) -> Bool {
        guard found.kind == expected.kind, found.count == expected.count else { return false }
        switch expected.kind {
        case .null: return true
        case .boolean: return found.isTrue == expected.isTrue
        case .number: return Double(found.text) == Double(expected.text)
        case .string: return found.text.utf8.elementsEqual(expected.text.utf8)
        case .array: return zip(found.children, expected.children).allSatisfy { isSame($0, $1) }
        case .object:
            return zip(found.names, found.children).allSatisfy { name, child in
                expected.member(name).map { isSame(child, $0) } ?? false
            }
        }
    }
}
