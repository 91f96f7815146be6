import Foundation

extension Corpus {
    /// Runs that are not to be copied: YAML, which version 1 refuses; arguments as JSON; a visibility the service doesn't know.
    private static let notCopied = ["03-all-yaml", "97-input-json-nexttoken", "99-type-bogus"]

    /// The runs of the AWS CLI.
    func listingCases() throws -> [ConformanceCase] {
        let folder = root.appending(path: "awscli")
        let index = folder.appending(path: "index.json")
        guard FileManager.default.fileExists(atPath: index.path(percentEncoded: false)) else { return [] }
        guard let runs = JSONValue(parsing: Array(try Data(contentsOf: index))) else {
            throw ConformanceError.badCorpus(file: "awscli/index.json", reason: "no JSON")
        }
        return try runs.children.compactMap { run in
            guard let id = run["id"]?.string, let snapshot = run["snapshot"]?.string, let status = run["rc"]?.integer
            else {
                throw ConformanceError.badCorpus(file: "awscli/index.json", reason: "a run without id, snapshot or rc")
            }
            if Self.notCopied.contains(id) { return nil }
            var arguments = (run["args"]?.children ?? []).compactMap(\.string)
            // The stand-in listed anew, 25 images a page; here that takes a page size.
            if run["mode"]?.string == "merged", !arguments.contains("--page-size") {
                arguments += ["--page-size", "25"]
            }
            let isISO = run["env"]?["AWS_CONFIG_FILE"] != nil
            let errors = (try? String(contentsOf: folder.appending(path: "\(id).stderr"), encoding: .utf8)) ?? ""
            let testCase = ListingCase(
                arguments: arguments + ["--timestamps", isISO ? "iso8601" : "wire"],
                status: status,
                output: folder.appending(path: "\(id).stdout"),
                lastError: errors.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
            )
            return ConformanceCase(
                path: "awscli/\(id)",
                category: "awscli",
                isRequired: true,
                input: folder.appending(path: "wire/\(snapshot)"),
                check: .listing(testCase)
            )
        }
    }
}
