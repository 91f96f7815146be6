import Foundation

/// The folder of test data, read as a list of cases.
struct Corpus {
    let root: URL

    static func exists(at path: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/equivalence/FORMS.tsv")
    }

    /// All cases: the equivalence forms of each snapshot, the rows of `bad/INDEX.tsv`, the JMESPath suite, what
    /// botocore's paginator gave, then what the AWS CLI printed.
    func cases() throws -> [ConformanceCase] {
        try equivalenceCases() + badCases() + jmespathCases() + paginatorCases() + listingCases()
    }

    private func equivalenceCases() throws -> [ConformanceCase] {
        let folder = root.appending(path: "equivalence")
        let forms = try Table(contentsOf: folder.appending(path: "FORMS.tsv")).rows
        var cases: [ConformanceCase] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted() {
            let expectedFile = folder.appending(path: "\(name)/expected.json")
            guard FileManager.default.fileExists(atPath: expectedFile.path(percentEncoded: false)) else { continue }
            let expected = try ExpectedSnapshot(contentsOf: expectedFile)
            // Flattened XML can't show an empty list.
            let flat = try ExpectedSnapshot(contentsOf: folder.appending(path: "\(name)/expected.flat.json"))
            for row in forms {
                guard let form = row["form"], let tier = row["tier"] else { continue }
                let input = folder.appending(path: "\(name)/\(form)")
                guard FileManager.default.fileExists(atPath: input.path(percentEncoded: false)) else { continue }
                let equivalence = EquivalenceCase(
                    expected: form.hasSuffix("-flat") ? flat : expected,
                    isSinglePage: row["page_context"] == "single",
                    isProved: row["page_context"] == "request token"
                )
                cases.append(
                    ConformanceCase(
                        path: "equivalence/\(name)/\(form)",
                        category: "equivalence \(tier)",
                        isRequired: tier == "core",
                        input: input,
                        check: .equivalence(equivalence)
                    )
                )
            }
        }
        return cases
    }

    private func badCases() throws -> [ConformanceCase] {
        let folder = root.appending(path: "bad")
        let index = folder.appending(path: "INDEX.tsv")
        return try Table(contentsOf: index).rows.map { fields in
            let row = try BadRow(fields: fields)
            let input = folder.appending(path: row.path)
            return ConformanceCase(
                path: "bad/\(row.path)",
                category: row.category,
                isRequired: true,
                input: input,
                check: .bad(row)
            )
        }
    }
}
