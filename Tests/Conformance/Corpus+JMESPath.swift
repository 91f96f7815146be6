import Foundation

extension Corpus {
    /// The cases of the official JMESPath suite: in each file groups of cases over one document.
    func jmespathCases() throws -> [ConformanceCase] {
        let folder = root.appending(path: "jmespath")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return try names.filter { $0.hasSuffix(".json") }.sorted().flatMap { name in
            let file = folder.appending(path: name)
            guard let suite = JSONValue(parsing: Array(try Data(contentsOf: file))), !suite.children.isEmpty else {
                throw ConformanceError.badCorpus(file: "jmespath/\(name)", reason: "no array of groups of cases")
            }
            return try suite.children.enumerated().flatMap { group, tests in
                try (tests["cases"]?.children ?? []).enumerated().map { index, row in
                    let path = "jmespath/\(name)#\(group + 1).\(index + 1)"
                    guard let expression = row["expression"]?.string, let document = tests["given"] else {
                        throw ConformanceError.badCorpus(file: path, reason: "no expression, or no document")
                    }
                    let testCase = JMESPathCase(
                        expression: expression,
                        document: document,
                        expectation: try expectation(of: row, path)
                    )
                    return ConformanceCase(
                        path: path,
                        category: "jmespath",
                        isRequired: true,
                        input: file,
                        check: .jmespath(testCase)
                    )
                }
            }
        }
    }

    private func expectation(of row: JSONValue, _ path: String) throws -> JMESPathCase.Expectation {
        if let error = row["error"]?.string { return .error(error) }
        if let result = row["result"] { return .result(result) }
        if row["bench"] != nil { return .anything }
        throw ConformanceError.badCorpus(file: path, reason: "neither result nor error")
    }
}
