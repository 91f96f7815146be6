import Foundation

extension Corpus {
    /// The runs of botocore's paginator, one a file.
    func paginatorCases() throws -> [ConformanceCase] {
        let folder = root.appending(path: "paginator")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return try names.filter { $0.hasSuffix(".json") }.sorted().map { name in
            let file = folder.appending(path: name)
            guard let run = JSONValue(parsing: Array(try Data(contentsOf: file))),
                let service = run["mode"]?.string.flatMap(PaginatorCase.Service.init(rawValue:)),
                let expected = run["expected"]
            else { throw ConformanceError.badCorpus(file: "paginator/\(name)", reason: "no run of a paginator") }
            let testCase = PaginatorCase(
                service: service,
                pages: run["pages"]?.children ?? [],
                arguments: run["kwargs"] ?? .object([]),
                expected: expected
            )
            return ConformanceCase(
                path: "paginator/\(name)",
                category: "paginator",
                isRequired: true,
                input: file,
                check: .paginator(testCase)
            )
        }
    }
}
