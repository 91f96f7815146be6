import Foundation
import Testing

@testable import Stillframe

/// The credentials of commands and formats that have no name for them: each is found, in every member that is looked at.
@Suite struct CredentialFormsTests {
    /// A line of the list: kind, secret and text, with tabs between.
    struct Form: CustomTestStringConvertible {
        let kind: SecretKind
        let secret: String
        let text: String

        var testDescription: String { text }

        init?(_ line: Substring) {
            let fields = line.split(separator: "\t")
            guard fields.count == 3, let kind = SecretKind(rawValue: String(fields[0])) else { return nil }
            self.kind = kind
            secret = String(fields[1])
            text = String(fields[2]).replacing("\\n", with: "\n")
        }
    }

    private static let list = URL(filePath: #filePath).appending(path: "../../../Fixtures/credential-forms.tsv")
        .standardized
    private static let lines = (try? String(contentsOf: list, encoding: .utf8))?.split(separator: "\n") ?? []

    @Test func `every line of the list is a form`() {
        #expect(Self.lines.count >= 40)
        #expect(Self.lines.compactMap(Form.init).count == Self.lines.count)
    }

    @Test(arguments: lines.compactMap(Form.init))
    func `a form is found and hidden, and nothing else of the text is found`(form: Form) {
        let bytes = Array(form.text.utf8)
        let found = SecretFinder.matches(in: bytes.span)
        #expect(found.map(\.kind) == [form.kind])
        #expect(found.allSatisfy { String(decoding: bytes[$0.range], as: UTF8.self).contains(form.secret) })
        if form.kind != .privateKey {
            #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [form.secret])
        }
        let hidden = SecretFinder.hidden(in: bytes.span)
        #expect(hidden.contains { String(decoding: bytes[$0], as: UTF8.self).contains(form.secret) })
    }

    @Test(arguments: lines.compactMap(Form.init))
    func `the quick look lets a form through in every member`(form: Form) throws {
        let text = String(decoding: try JSONEncoder().encode(form.text), as: UTF8.self)
        for member in [
            "\"Description\": \(text)", "\"StateChangeReason\": {\"Code\": \"E\", \"Message\": \(text)}",
            "\"ImageErrors\": [{\"ErrorCode\": \"E\", \"ErrorMessage\": \(text)}]",
            "\"Applications\": [{\"Name\": \"a\", \"LaunchParameters\": \(text)}]",
            "\"Applications\": [{\"Name\": \"a\", \"LaunchPath\": \(text)}]",
            "\"Applications\": [{\"Name\": \"a\", \"Description\": \(text)}]",
            "\"Applications\": [{\"Name\": \"a\", \"Metadata\": {\"note\": \(text)}}]",
        ] {
            let dump = "{\"Images\": [{\"Name\": \"i\", \(member)}]}"
            let settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))
            let snapshot = Analysis(settings).run([.memory(name: "dump.json", bytes: Array(dump.utf8))])
            let subjects = snapshot.findings.filter { $0.rule.category == .secrets }.map(\.subject)
            #expect(subjects.count == 1, "\(member)")
            #expect(subjects.allSatisfy { $0.hasPrefix(form.kind.rawValue) }, "\(member)")
        }
    }

    @Test(arguments: [
        "pw=tiger", "cred=user1", "https://host/?key=S3cretLe4k", "scott/tiger@db1/ORCL", "7z x a.7z -pab1",
        "docker login -u bob -p password", "net use Z: \\\\server\\share password /user:bob",
    ])
    func `what may be a credential is hidden, and is no finding`(text: String) {
        #expect(SecretFinder.matches(in: text.utf8.span).isEmpty)
        #expect(!SecretFinder.hidden(in: text.utf8.span).isEmpty)
    }

    @Test(arguments: [
        "a/b@", "sqlplus a/", "net use \\\\a b ", "Private-Lines: 1 ", "<RSAKeyValue>", "<RSAKeyValue><D>",
        "'a' | ConvertTo-SecureString ", "7z -p", "docker login -p ", "a/\"b", "key=a1b2c3d4e5f6g7h8&",
    ])
    func `a long hostile text takes time in its length only`(piece: String) {
        let text = Array(String(repeating: piece, count: 20_000).utf8)
        let time = ContinuousClock().measure { _ = SecretFinder.matches(in: text.span) }
        #expect(time < .seconds(60))
    }
}
