import Foundation
import JMESPath
import Testing

@testable import Stillframe

/// Vectors recorded from botocore 1.43.11 on CPython 3.11; rows with half a surrogate pair, which Swift can't hold, are left
/// out.
@Suite struct PaginatorVectorTests {
    private static func rows(_ name: String) throws -> [JSONValue] {
        let file = URL(filePath: #filePath).appending(path: "../../../Fixtures/paginator-vectors/\(name).json")
            .standardized
        return try JSONValue(json: String(contentsOf: file, encoding: .utf8)).children
    }

    @Test func `base64 is read as Python reads it`() throws {
        let rows = try Self.rows("base64")
        #expect(rows.count > 40)
        for row in rows {
            let text = row.member("in")?.text ?? ""
            let bytes = LenientBase64.decode(text.utf8)
            let hex = bytes.map { $0.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
            #expect(hex == row.member("hex")?.text, "\(text)")
        }
    }

    @Test func `whole numbers are read as Python reads them`() throws {
        let rows = try Self.rows("int")
        #expect(rows.count > 20)
        for row in rows {
            let text = row.member("in")?.text ?? ""
            #expect(PythonInteger(text)?.text == row.member("value")?.text, "\(text)")
            guard let message = row.member("error")?.text else { continue }
            #expect { try PaginationConfig.integer(text) } throws: { ($0 as? PaginationError)?.description == message }
        }
    }

    @Test func `tokens are quoted as Python quotes them`() throws {
        let rows = try Self.rows("repr")
        #expect(rows.count > 10)
        for row in rows {
            let token = TokenObject(nextToken: row.member("token"))
            #expect(PaginationError.repeatedToken(token.value).description == row.member("text")?.text)
        }
    }

    @Test func `resume tokens are botocore's, both ways`() throws {
        let rows = try Self.rows("token")
        #expect(rows.count > 50)
        for row in rows {
            let token = row.member("token").flatMap { $0.kind == .null ? nil : $0 }
            let amount = row.member("amount").flatMap { $0.kind == .null ? nil : $0 }
            let encoded = row.member("encoded")?.text ?? ""
            #expect(try TokenObject(nextToken: token).resumeToken(amount: amount) == encoded)
            let start = try StartingToken(encoded)
            #expect(start.token == TokenObject(nextToken: token))
            #expect(start.skip.text == (amount?.text ?? "0"))
        }
    }

    /// What a token stands for: recorded from botocore 1.43.11.
    @Test(
        arguments: [
            ("NaN-123", nil), ("Infinity1", nil), ("-NaN", nil), ("{\"NextToken\": nan}", nil),
            ("{\"NextToken\": NaN}", "{'NextToken': nan}"), ("{\"NextToken\": -Infinity}", "{'NextToken': -inf}"),
            ("{\"NextToken\": \"\\ud800A\"}", "{'NextToken': '\u{fffd}A'}"),
        ]
    )
    func `a starting token is read as Python reads JSON`(json: String, expected: String?) throws {
        let text = Base64.encode(json.utf8)
        let token = try StartingToken(text).token
        #expect(token.identity == expected ?? TokenObject(nextToken: .string(text)).identity)
    }

    @Test func `a starting token of words that Python takes for numbers is no object`() {
        for word in ["NaN", "Infinity", " -Infinity\n"] {
            #expect { try StartingToken(Base64.encode(word.utf8)) } throws: {
                ($0 as? PaginationError)?.description == "'float' object has no attribute 'pop'"
            }
        }
    }

    @Test func `a starting token may be as deep as Python reads, and no deeper`() throws {
        func token(_ depth: Int) -> String {
            let (open, close) = (String(repeating: "[", count: depth), String(repeating: "]", count: depth))
            return Base64.encode("{\"NextToken\": \"T\", \"x\": \(open)\(close)}".utf8)
        }
        #expect(try StartingToken(token(600)).token.members.names == ["NextToken", "x"])
        let deep = token(5000)
        #expect { try StartingToken(deep) } throws: { "\($0)" == "Bad starting token: \(deep)" }
    }
}
