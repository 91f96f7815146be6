import Foundation
import Testing

@testable import Stillframe

/// What counts as a credential and what doesn't.
@Suite struct SecretFinderTests {
    private static let benign = URL(filePath: #filePath)
        .appending(path: "../../../Fixtures/benign-launch-parameters.txt").standardized

    @Test func `launch parameters of common software give no false alarm`() throws {
        let lines = try String(contentsOf: Self.benign, encoding: .utf8).split(separator: "\n")
        #expect(lines.count >= 200)
        for line in lines {
            let found = SecretFinder.matches(in: Array(line.utf8).span)
            #expect(found.isEmpty, "\(line): \(found)")
        }
    }

    @Test(arguments: [
        ("--password=Winter2026!", SecretKind.password, "Winter2026!"),
        ("--password Winter2026! --quiet", .password, "Winter2026!"),
        ("--db-password=\"two words 1\" -x", .password, "two words 1"),
        ("/password:Winter2026", .password, "Winter2026"),
        ("-pw Winter2026 admin@host", .password, "Winter2026"),
        ("/v:rdp.example.com /u:EXAMPLE\\user /p:Winter2026", .password, "Winter2026"),
        ("/u:app /p:summer", .password, "summer"),
        ("/p:Winter2026!", .password, "Winter2026!"),
        ("-S sql1 -U sa -P Tiger4711", .password, "Tiger4711"),
        ("Server=db1;User Id=app;Password=Tiger4711;Encrypt=yes", .password, "Tiger4711"),
        ("Server=db1;Uid=app;Pwd=tiger;", .password, "tiger"),
        (
            "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=Zm9vYmFyYmF6cXV4MDEyMw==;", .token,
            "Zm9vYmFyYmF6cXV4MDEyMw=="
        ),
        ("https://app:Tiger4711@intranet.example.com/x", .password, "Tiger4711"),
        ("postgres://report:p%40ss1@db.example.com/sales", .password, "p%40ss1"),
        (#"{\"password\": \"Tiger4711\"}"#, .password, "Tiger4711"),
        ("Password: Tiger4711", .password, "Tiger4711"),
        ("--api-key=9f86d081884c7d65", .token, "9f86d081884c7d65"),
        ("--client-secret abcdEFGH0123_-~x", .token, "abcdEFGH0123_-~x"),
        ("Authorization: Bearer 9f86d081884c7d659a2f", .token, "9f86d081884c7d659a2f"),
        ("token ghp_0123456789abcdefghijABCDEFGHIJ012345", .token, "ghp_0123456789abcdefghijABCDEFGHIJ012345"),
        ("glpat-0123456789abcdefghij", .token, "glpat-0123456789abcdefghij"),
        ("AIzaSyA0123456789abcdefghijklmnopqrstuv", .token, "AIzaSyA0123456789abcdefghijklmnopqrstuv"),
        ("key id AKIAIOSFODNN7EXAMPLE", .awsKeyID, "AKIAIOSFODNN7EXAMPLE"),
        (
            "aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", .awsSecretKey,
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
        ),
        (
            "aws_session_token=FwoGZXIvYXdzEXAMPLE0123456789abcdef", .awsTemporary,
            "FwoGZXIvYXdzEXAMPLE0123456789abcdef"
        ),
        ("/cachekey:4f1b9c2d7e8a4f6b9c0d1e2f", .suspected, "4f1b9c2d7e8a4f6b9c0d1e2f"),
        ("mysql -uroot -pS3cret123", .password, "S3cret123"),
        ("sqlcmd -S sql1 -PS3cret123", .password, "S3cret123"),
        ("sshpass -p Tiger47 ssh host", .password, "Tiger47"),
        ("curl -u bob:S3cret123 https://host", .password, "S3cret123"),
        ("curl --user bob:S3cret123 https://host", .password, "S3cret123"),
        ("--proxy-user bob:S3cret123", .password, "S3cret123"),
        ("--auth bob:S3cret123", .password, "S3cret123"),
        ("--credentials=bob:S3cret123", .password, "S3cret123"),
        ("--smtp_pass S3cret123", .password, "S3cret123"),
        ("-storepass S3cret123", .password, "S3cret123"),
        ("--db.password   \tS3cret123", .password, "S3cret123"),
        ("--passcode=S3cret123", .password, "S3cret123"),
        (
            "AWS_SECRET_ACCESS_KEY wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", .awsSecretKey,
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
        ),
        ("-Password (ConvertTo-SecureString 'S3cret123' -AsPlainText)", .password, "S3cret123"),
        ("ConvertTo-SecureString -String \"S3cret123\" -Force", .password, "S3cret123"),
        ("<password>S3cret123</password>", .password, "S3cret123"),
        ("<db:Password>S3cret123</db:Password>", .password, "S3cret123"),
        ("jdbc:oracle:thin:scott/S3cret123@db:1521:x", .password, "S3cret123"),
        ("DRIVER={SQL};UID=sa;PWD={S3c;ret1}", .password, "S3c;ret1"),
        ("password=$S3cret123", .password, "$S3cret123"),
        ("password=-S3cret123", .password, "-S3cret123"),
        ("password=/S3cret123", .password, "/S3cret123"),
        ("password=%S3cret123", .password, "%S3cret123"),
        ("password=(S3cret123)", .password, "(S3cret123"),
        ("password=~S3cret123", .password, "~S3cret123"),
        ("Authorization: Basic Ym9iOlMzY3JldDEyMw==", .password, "Ym9iOlMzY3JldDEyMw=="),
        ("https://9f86d081884c7d659a2f@git.example.com/r", .token, "9f86d081884c7d659a2f"),
        ("xapp-1-A0123-9f86d081884c7d", .token, "xapp-1-A0123-9f86d081884c7d"),
        ("npm_0123456789abcdefghijABCDEFGHIJ012345", .token, "npm_0123456789abcdefghijABCDEFGHIJ012345"),
        ("sk-proj-0123456789abcdefghijABCDEFGHIJ", .token, "sk-proj-0123456789abcdefghijABCDEFGHIJ"),
        ("sk_live_0123456789abcdefABCDEF", .token, "sk_live_0123456789abcdefABCDEF"),
        (
            "SG.0123456789abcdefABCDEF.0123456789abcdefghijABCDEFGHIJ0123", .token,
            "SG.0123456789abcdefABCDEF.0123456789abcdefghijABCDEFGHIJ0123"
        ),
        (
            "https://hooks.slack.com/services/T00000000/B00000000/0123456789abcdefABCDEF", .token,
            "hooks.slack.com/services/T00000000/B00000000/0123456789abcdefABCDEF"
        ),
        ("bad-ghp_0123456789abcdefghijABCDEFGHIJ012345.json", .token, "ghp_0123456789abcdefghijABCDEFGHIJ012345"),
        ("x_AKIAIOSFODNN7EXAMPLE-1", .awsKeyID, "AKIAIOSFODNN7EXAMPLE"),
    ])
    func `a credential is found where it stands`(text: String, kind: SecretKind, secret: String) throws {
        let bytes = Array(text.utf8)
        let found = SecretFinder.matches(in: bytes.span)
        #expect(found.map(\.kind) == [kind])
        let match = try #require(found.first)
        #expect(String(decoding: bytes[match.range], as: UTF8.self) == secret)
    }

    @Test(arguments: ["o", "u", "s", "r", "p"])
    func `all tokens of GitHub are found, also within a word`(letter: String) {
        let token = "gh\(letter)_0123456789abcdefghijABCDEFGHIJ012345"
        for text in [token, "x\(token)", "old-\(token)", "a_\(token)"] { #expect(kinds(text) == [.token], "\(text)") }
    }

    @Test(arguments: [
        "password%3DS3cret123", "password%253DS3cret123", "pass&#119;ord=S3cret123", #"\u0070assword=S3cret123"#,
        "ｐａｓｓｗｏｒｄ＝S3cret123", "pa\u{200B}ssword=S3cret123", "password&equals;S3cret123", "-\u{AD}-password S3cret123",
    ])
    func `an encoding hides no password`(text: String) {
        #expect(kinds(text) == [.password])
    }

    @Test(arguments: [
        "password=$PASSWORD", "password=$env:PW", "password=${PW}", "password=$(get x)", "password=%PASSWORD%",
        "password=%DB_PASSWORD%", "password=%%PW%%", "password=@pw@", "password=__PW__", "password=#{pw}#",
        "password={{pw}}", "password={0}", "password=<your password>", "password=/run/secrets/db1",
        "password=~/pw1.txt",
        "password=(Get-Secret db1)", "password=@pw1.txt", "--password --user Bob1234",
    ])
    func `what stands for a value elsewhere is neither found nor hidden`(text: String) {
        #expect(kinds(text).isEmpty)
        let hidden = SecretFinder.hidden(in: text.utf8.span)
        #expect(hidden.isEmpty)
    }

    @Test(arguments: [
        ("--password=Leak,S3cret", "Leak,S3cret"), ("--password=Leak;S3cret", "Leak;S3cret"),
        ("--password=Leak\"S3cret x", "Leak\"S3cret"), ("--password=Leak&S3cret", "Leak&S3cret"),
        ("/password:Leak)S3cret", "Leak)S3cret"), ("Password=Leak1 23 rest;x", "Leak1 23 rest"),
        ("a=b; Pwd=Leak1 23 rest", "Leak1 23 rest"), ("PWD={Le;ak1}}2};x=1", "Le;ak1}}2"),
        ("password=\"Leak;1 2\" x", "Leak;1 2"), ("password='Leak;1 2", "Leak;1 2"),
        ("run \"--password=Leak12 3\" x", "Leak12"), ("\"Server=x;Pwd=Leak 12\" x", "Leak 12"),
        ("<password>Leak 12</password>", "Leak 12"), ("password=abc", "abc"), ("Pwd=p;", "p"),
        ("--secret prod-db-2026", "prod-db-2026"),
    ])
    func `what is hidden goes to where a value must have ended`(text: String, secret: String) {
        let bytes = Array(text.utf8)
        let hidden = SecretFinder.hidden(in: bytes.span)
        // A place that is found in the text as it stands and as it is decoded is given twice.
        #expect(Set(hidden.map { String(decoding: bytes[$0], as: UTF8.self) }) == [secret])
    }

    @Test func `a key beside its id is found without a name, and a temporary one as such`() {
        let key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
        #expect(kinds("AKIAIOSFODNN7EXAMPLE \(key)1") == [.awsKeyID])
        #expect(kinds("AKIAIOSFODNN7EXAMPLE:\(key)") == [.awsKeyID, .awsSecretKey])
        #expect(kinds("ASIAIOSFODNN7EXAMPLE \(key)") == [.awsKeyID, .awsTemporary])
    }

    @Test func `a private key is masked to its end`() throws {
        let text = Array("key -----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY----- x".utf8)
        let match = try #require(SecretFinder.matches(in: text.span).first)
        #expect(match.kind == .privateKey)
        #expect(String(decoding: text[match.range], as: UTF8.self).hasSuffix("MIIE\n"))
    }

    @Test(arguments: [
        ("eyJzdWIiOiJhcHAiLCJleHAiOjE3MDAwMDAwMDB9", Int64?.some(1_700_000_000)), ("eyJzdWIiOiJhcHAifQ", nil),
        ("AAAAAAAAAA", nil),
    ])
    func `a web token says when it ends`(payload: String, expiry: Int64?) throws {
        let text = Array("--jwt eyJhbGciOiJIUzI1NiJ9.\(payload).c2lnbmF0dXJl".utf8)
        let match = try #require(SecretFinder.matches(in: text.span).first)
        #expect(match.kind == .webToken)
        #expect(match.expiry == expiry)
    }

    @Test(arguments: [
        "password=", "--password ", "://a:b", "-----BEGIN PRIVATE KEY", "eyJa.", "AKIAIOSFODNN7EXAMPLE ", "-u ",
        "/p:ab1cd2 ",
        "token=\"", "://", "-", "password=x1y2z3&", "password=\"x1\\\"", "a=b;pwd=x1y2z3;", "PWD={x1y2z3",
        "<password>x1y2z3",
        "-eyJaaaaaaa", "SG.", "sk-", "thin:a/", "mysql -pAb12!x ", "%70", "&#112;", "\\u0070",
    ])
    func `a long hostile text takes time in its length only`(piece: String) {
        let text = Array(String(repeating: piece, count: 20_000).utf8)
        let time = ContinuousClock().measure { _ = SecretFinder.matches(in: text.span) }
        #expect(time < .seconds(60))
    }

    private func kinds(_ text: String) -> [SecretKind] {
        SecretFinder.matches(in: Array(text.utf8).span).map(\.kind)
    }
}
