import Testing

@testable import Stillframe

/// Credentials in whole images: the quick look that comes before the finder must let none pass.
@Suite struct ImageSecretsTests {
    private static func subjects(_ image: String) -> [String] {
        let dump = "{\"Images\": [{\"Name\": \"i\", \(image)}]}"
        let settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))
        let snapshot = Analysis(settings).run([.memory(name: "dump.json", bytes: Array(dump.utf8))])
        return snapshot.findings.filter { $0.rule.category == .secrets }.map(\.subject)
    }

    @Test(arguments: [
        "--password=S3cret123", "x --password S3cret123", "password%3DS3cret123", "password&equals;S3cret123",
        #"p\u0061ssword=S3cret123"#, #"\\u0070assword\\u003dS3cret123"#, "ｐａｓｓｗｏｒｄ＝S3cret123",
        "pa\u{200B}ssword=S3cret123",
        "<password>S3cret123</password>", "mysql -uroot -pS3cret123", "ConvertTo-SecureString 'S3cret123' -Force",
        "x ghp_0123456789abcdefghijABCDEFGHIJ012345", "x sk-0123456789abcdefghijABCDEFGHIJ",
        "x xapp-1-A0123-9f86d081884c7d", "x SG.0123456789abcdefABCDEF.0123456789abcdefghijABCDEFGHIJ0123",
        "x AIzaSyA0123456789abcdefghijklmnopqrstuv", "x AKIAIOSFODNN7EXAMPLE",
        "x hooks.slack.com/services/T00000000/B00000000/0123456789abcdefABCDEF see https://a.example",
    ])
    func `a credential is found in launch parameters, descriptions and messages`(text: String) {
        for member in [
            "\"Description\": \"\(text)\"", "\"Applications\": [{\"Name\": \"a\", \"LaunchParameters\": \"\(text)\"}]",
            "\"ImageErrors\": [{\"ErrorCode\": \"E\", \"ErrorMessage\": \"\(text)\"}]",
        ] {
            #expect(Self.subjects(member).count == 1, "\(member)")
        }
    }

    private static let token = "aws_session_token=FwoGZXIvYXdzEXAMPLE0123456789abcdef"

    @Test(arguments: [
        // A message is as old as its error, however old the image is.
        (
            """
            "CreatedTime": "2026-10-01T00:00:00Z", "ImageErrors": [{"ErrorCode": "E", "ErrorMessage": "\(token)", \
            "ErrorTimestamp": "2026-10-31T20:00:00Z"}]
            """, ", valid until 2026-11-02"
        ),
        (
            """
            "CreatedTime": "2026-10-31T00:00:00Z", "ImageErrors": [{"ErrorCode": "E", "ErrorMessage": "\(token)", \
            "ErrorTimestamp": "2026-10-01T20:00:00Z"}]
            """, ", valid until 2026-10-03"
        ),
        (
            """
            "CreatedTime": "2026-10-01T00:00:00Z", "ImageErrors": [{"ErrorCode": "E", "ErrorMessage": "\(token)"}]
            """, ""
        ),
        (
            """
            "CreatedTime": "2026-10-01T00:00:00Z", "StateChangeReason": {"Code": "E", "Message": "\(token)"}
            """, ""
        ),
        (
            """
            "CreatedTime": "2026-10-01T00:00:00Z", "Applications": [{"Name": "a", "LaunchParameters": "\(token)"}, \
            {"Name": "b", "CreatedTime": "2026-10-31T00:00:00Z"}]
            """, ", valid until 2026-11-02"
        ),
        (
            """
            "Applications": [{"Name": "a", "LaunchParameters": "\(token)", "CreatedTime": "2026-10-01T00:00:00Z"}]
            """, ""
        ),
    ])
    func `temporary credentials end 36 hours after their text was written, if that is known`(image: String, end: String)
    {
        let subjects = Self.subjects(image)
        #expect(subjects.count == 1)
        let endings = ["Message\(end)", "Parameters of \"a\"\(end)"]
        #expect(subjects.allSatisfy { subject in endings.contains { subject.hasSuffix($0) } })
    }

    @Test func `each application with a credential is told by its name`() {
        let names = [
            #""Name": "b", "#, #""Name": "a", "#, "", #""Name": "a", "#, #""Name": "\", valid until 2020-01-01", "#,
        ]
        let applications = names.map { "{\($0)\"LaunchParameters\": \"--password=S3cret123 -p=x --pwd=Tiger4711\"}" }
        let subjects = Self.subjects("\"Applications\": [\(applications.joined(separator: ", "))]")
        #expect(
            Set(subjects)
                == Set(
                    [
                        #""a""#, #""a" (2)"#, #""b""#, "an application without a name",
                        #""", valid until 2020-01-01""#,
                    ].map { "password in Applications.LaunchParameters of \($0)" }
                )
        )
        #expect(subjects.count == names.count)
        #expect(subjects.allSatisfy { SecretSubject($0).until == nil && SecretSubject($0).description == $0 })
    }
}
