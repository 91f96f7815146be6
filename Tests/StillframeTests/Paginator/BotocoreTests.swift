import Foundation
import JMESPath
import Programs
import Testing

@testable import Stillframe

/// Random listings give what botocore's own paginator gives, where Python and botocore are there.
@Suite struct BotocoreTests {
    private static let fixtures = URL(filePath: #filePath).appending(path: "../../../Fixtures").standardized

    /// The first Python that has botocore: the one for the tests of the capture loops, else that of the system.
    private static let python: String? = {
        let own = fixtures.appending(path: "../../.build/capture-clients/bin/python3").standardized.path()
        return [own, "python3"].first { (try? Program.output(of: $0, ["-c", "import botocore; print(1)"])) == "1\n" }
    }()

    @Test(
        .enabled(
            if: python != nil,
            "python3 with the package botocore is not here, so nothing is compared with it: run Scripts/setup --clients"
        ),
        arguments: [1, 2, 3, 4]
    )
    func `random listings agree with botocore`(seed: Int) throws {
        let python = try #require(Self.python)
        let script = Self.fixtures.appending(path: "paginator-reference.py").path()
        let lines = try Program.output(of: python, [script, "\(seed)", "1500"]).split(separator: "\n")
        #expect(lines.count == 1500)
        var misses: [String] = []
        for line in lines {
            let row = try JSONValue(json: String(line), grammar: .python)
            let result = try #require(row.member("result"))
            let found = try Self.outcome(of: row)
            let expected = Outcome(result)
            if found != expected { misses.append("\(line)\n    gives \(found)") }
        }
        #expect(misses.isEmpty, "\(misses.count) misses, such as\n\(misses.prefix(5).joined(separator: "\n"))")
    }

    /// Everything that can be seen of a listing, as text.
    private struct Outcome: Equatable {
        var requests: String
        var pages: String
        var token: String
        var full: String
        var error: String

        init(requests: String, pages: String, token: String, full: String, error: String) {
            (self.requests, self.pages, self.token, self.full, self.error) = (requests, pages, token, full, error)
        }

        init(_ result: JSONValue) {
            let error = result.member("error") ?? .null
            self.init(
                requests: PythonText.representation(of: result.member("requests") ?? .null),
                pages: PythonText.representation(of: result.member("pages") ?? .null),
                token: PythonText.text(of: result.member("token") ?? .null),
                full: PythonText.representation(of: result.member("full") ?? .null),
                error: PythonText.text(of: error)
            )
            // botocore goes round for ever, and the script stops it.
            if self.error == "a circle" { (requests, pages) = ("", "") }
        }
    }

    private static func outcome(of row: JSONValue) throws -> Outcome {
        let pages = (row.member("pages")?.children ?? []).compactMap { ResponsePage($0) }
        let log = RequestLog()
        var found = Outcome(requests: "[]", pages: "[]", token: "None", full: "None", error: "None")
        let arguments = row.member("arguments") ?? .null
        var request = DescribeImagesRequest(arguments)
        request.arguments.remove("PaginationConfig")
        var seen: [JSONValue] = []
        do throws(PaginationError) {
            let config = try arguments.member("PaginationConfig").map(PaginationConfig.init) ?? PaginationConfig()
            var iterator = Paginator(LoggedService(base: RecordedPages(pages: pages), log: log))
                .paginate(request, config: config)
            while let page = try iterator.next() { seen.append(JSONValue(copying: page.value)) }
            found.token = iterator.resumeToken ?? "None"
            var again = Paginator(RecordedPages(pages: pages)).paginate(request, config: config)
            found.full = PythonText.representation(of: try again.buildFullResult().page.value)
        } catch {
            found.error = message(of: error)
        }
        found.requests = PythonText.representation(of: JSONValue.array(log.requests))
        found.pages = PythonText.representation(of: JSONValue.array(seen))
        if found.error == "a circle" { (found.requests, found.pages) = ("", "") }
        return found
    }

    private static func message(of error: PaginationError) -> String {
        switch error {
        case .service(_, let message): message
        case .circle: "a circle"
        default: error.description
        }
    }

    /// The requests so far.
    private final class RequestLog: @unchecked Sendable {
        var requests: [JSONValue] = []
    }

    /// A service that notes what it is asked for before it asks the one behind it.
    private struct LoggedService: DescribeImagesService {
        var base: RecordedPages<JSONValue>
        let log: RequestLog

        mutating func describeImages(
            _ request: DescribeImagesRequest
        ) throws(PaginationError) -> ResponsePage<JSONValue> {
            log.requests.append(.object(request.arguments))
            return try base.describeImages(request)
        }
    }
}
