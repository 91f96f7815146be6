import Foundation
import Testing

/// No output repeats a credential, whatever form it has and wherever it stands.
@Suite struct CredentialFormsTests {
    /// The secrets of the list with the texts they stand in.
    private static func forms() throws -> [(secret: String, text: String)] {
        let list = Tool.repository.appending(path: "Tests/Fixtures/credential-forms.tsv")
        return try String(contentsOf: list, encoding: .utf8).split(separator: "\n").map { line in
            let fields = line.split(separator: "\t")
            return (String(fields[1]), String(fields[2]).replacing("\\n", with: "\n"))
        }
    }

    /// A dump with an application and an error for each text.
    private static func dump(_ texts: [String], created: String) throws -> String {
        let applications = texts.enumerated().map { index, text in
            [
                "Name": "a\(index)", "LaunchParameters": text, "LaunchPath": text, "Description": text,
                "DisplayName": text,
            ]
        }
        let errors = texts.map { ["ErrorCode": "INTERNAL_SERVICE_ERROR", "ErrorMessage": $0] }
        let image: [String: Any] = [
            "Name": "i", "Arn": "arn:aws:appstream:eu-west-1:111122223333:image/i", "State": "AVAILABLE",
            "Visibility": "PRIVATE", "Applications": applications, "ImageErrors": errors, "CreatedTime": created,
            "Description": texts.joined(separator: "\n"),
        ]
        return String(decoding: try JSONSerialization.data(withJSONObject: ["Images": [image]]), as: UTF8.self)
    }

    @Test(arguments: [
        "report new.json --format markdown", "report new.json --format text",
        "report new.json --table findings", "report new.json --table applications", "report new.json --table errors",
        "report new.json --table images", "report new.json --table issues", "verify new.json --format json",
        "diff old.json new.json --format text", "diff old.json new.json --format markdown",
        "diff old.json new.json --format csv", "diff old.json new.json --format json",
        "trend old.json new.json --format json", "trend old.json new.json --format csv",
    ])
    func `no output repeats a credential of any form`(arguments: String) throws {
        let forms = try Self.forms()
        let scratch = try Scratch()
        try scratch.write(Self.dump(forms.map { _ in "x" }, created: "2026-10-01T00:00:00Z"), to: "old.json")
        try scratch.write(Self.dump(forms.map(\.text), created: "2026-10-02T00:00:00Z"), to: "new.json")
        let words = arguments.split(separator: " ").map(String.init)
        let asOf = words[0] == "report" || words[0] == "diff" ? ["--as-of", "2026-11-01"] : []
        let run = try Tool.run(words + asOf, in: scratch.url)
        for form in forms {
            #expect(!run.output.contains(form.secret) && !run.talk.contains(form.secret), "\(form.text)")
        }
        #expect(!run.output.isEmpty, "\(run.talk)")
    }
}
