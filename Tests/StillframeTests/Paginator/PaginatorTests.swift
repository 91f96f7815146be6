import JMESPath
import Testing

@testable import Stillframe

/// The paginator over small services; what botocore gives in hundreds of cases is compared by `make conformance`.
@Suite struct PaginatorTests {
    private typealias Service = RecordedPages<JSONValue>

    private func service(_ pages: String...) throws -> Service {
        Service(pages: try pages.map { try #require(ResponsePage(try JSONValue(json: $0))) })
    }

    private func names(_ page: ResponsePage<JSONValue>) -> [String]? {
        page.images?.map(\.text)
    }

    @Test func `nothing is requested before a page is pulled, and one page a pull`() throws {
        let counter = Counter()
        var pages = Paginator(CountingService(counter: counter, last: 3)).paginate()
        #expect(counter.count == 0)
        #expect(try pages.next()?.images == [1])
        #expect(counter.count == 1)
        #expect(try pages.next()?.images == [2])
        #expect(counter.count == 2)
    }

    @Test func `a cut listing goes on where it stopped`() throws {
        let service = try service(#"{"Images":["a","b","c"],"NextToken":"T"}"#, #"{"Images":["d","e"]}"#)
        var all: [String] = []
        var token: String?
        repeat {
            var pages = Paginator(service).paginate(config: PaginationConfig(maxItems: 2, startingToken: token))
            let result = try pages.buildFullResult()
            all += (result.images ?? []).map(\.text)
            token = result.resumeToken
        } while token != nil
        #expect(all == ["a", "b", "c", "d", "e"])
    }

    @Test func `a circle of two pages ends`() throws {
        var pages = Paginator(
            RecordedPages(
                [(nil, "A", "x"), ("A", "B", "y"), ("B", "A", "z")].map { token, next, image in
                    let page = ResponsePage(images: [JSONValue.string(image)], nextToken: next)
                    return (token.map(JSONValue.string), .page(page))
                }
            )
        ).paginate()
        var seen: [String] = []
        do throws(PaginationError) {
            while let page = try pages.next() { seen += names(page) ?? [] }
            Issue.record("no error")
        } catch {
            #expect(error.description.hasSuffix("received before: {'NextToken': 'A'}"))
        }
        #expect(seen == ["x", "y", "z"])
        #expect(try pages.next() == nil)
    }

    @Test func `a circle goes round while it brings images that are wanted`() throws {
        let service = try service(#"{"Images":["x"],"NextToken":"A"}"#, #"{"Images":["y"],"NextToken":"None"}"#)
        var pages = Paginator(service).paginate(config: PaginationConfig(maxItems: 5))
        #expect(try pages.buildFullResult().images?.map(\.text) == ["x", "y", "x", "y", "x"])
        let empty = try self.service(#"{"Images":[],"NextToken":"A"}"#, #"{"NextToken":"None"}"#)
        var none = Paginator(empty).paginate(config: PaginationConfig(maxItems: 5))
        #expect(throws: PaginationError.self) { try none.buildFullResult() }
    }

    @Test func `a circle is not followed to a limit that is far away`() throws {
        let service = try service(#"{"Images":["x"],"NextToken":"A"}"#, #"{"Images":["y"],"NextToken":"None"}"#)
        var far = Paginator(service).paginate(config: PaginationConfig(maxItems: 999_999_999_999))
        #expect(throws: PaginationError.self) { try far.buildFullResult() }
        var near = Paginator(service).paginate(config: PaginationConfig(maxItems: 501))
        #expect(try near.buildFullResult().images?.count == 501)
    }

    @Test func `absent, null and empty images stay three things`() throws {
        let service = try service(#"{"NextToken":"a"}"#, #"{"Images":null,"NextToken":"b"}"#, #"{"Images":[]}"#)
        var pages = Paginator(service).paginate()
        #expect(try pages.next()?.members.names == ["NextToken"])
        #expect(try pages.next()?.members.names == ["Images", "NextToken"])
        #expect(try pages.next()?.images?.count == 0)
        #expect(try pages.next() == nil)
        var none = try Paginator(self.service(#"{"Images":null}"#)).paginate()
        #expect(try none.buildFullResult().images == nil)
    }

    @Test func `a search flattens one level and sees one page`() throws {
        let service = try service(#"{"Images":["a","b"],"NextToken":"a"}"#, #"{"Images":["c"]}"#)
        var results = Paginator(service).paginate().search("[length(Images), Images]")
        var found: [String] = []
        while let value = try results.next() { found.append(PythonText.text(of: value)) }
        #expect(found == ["2", "['a', 'b']", "1", "['c']"])
        var wrong = Paginator(service).paginate().search("Images[")
        #expect(throws: PaginationError.self) { try wrong.next() }
    }

    @Test func `ten thousand pages are held one at a time`() throws {
        let counter = Counter()
        var pages = Paginator(CountingService(counter: counter, last: 10_000)).paginate()
        var count = 0
        while let page = try pages.next() { count += page.images?.count ?? 0 }
        #expect(count == 10_000)
        #expect(counter.alive == 0)
    }

    @Test(
        arguments: [
            (#"{"MaxItems":"abc"}"#, "invalid literal for int() with base 10: 'abc'"),
            (#"{"MaxItems":[]}"#, "int() argument must be a string, a bytes-like object or a real number, not 'list'"),
            (#"{"PageSize":{}}"#, "int() argument must be a string, a bytes-like object or a real number, not 'dict'"),
            ("null", "'NoneType' object has no attribute 'get'"),
            (#"{"MaxItems":"-9999999999999999999999"}"#, "the number -9999999999999999999999 is too large"),
        ]
    )
    func `a wrong configuration is told in Python's words`(json: String, words: String) throws {
        let value = try JSONValue(json: json)
        #expect { try PaginationConfig(value) } throws: { ($0 as? PaginationError)?.description == words }
    }

    @Test(
        arguments: [
            (#"{"MaxItems":"1_0","PageSize":2.9,"maxItems":1}"#, 10, 2), (#"{"MaxItems":true}"#, 1, nil),
            ("{}", nil, nil),
            (#"{"MaxItems":99999999999999999999999}"#, 1 << 60, nil),
        ] as [(String, Int?, Int?)]
    )
    func `a configuration is taken as boto3 takes it`(json: String, maxItems: Int?, pageSize: Int?) throws {
        let config = try PaginationConfig(try JSONValue(json: json))
        #expect(config.maxItems == maxItems)
        #expect(config.pageSize == pageSize)
    }

    @Test(
        arguments: [
            ("a___b___3", "Bad starting token: a___b___3"), ("NQ==", "'int' object has no attribute 'pop'"),
            ("bnVsbA==", "'NoneType' object has no attribute 'pop'"), ("TmFO", "'float' object has no attribute 'pop'"),
            // {"boto_truncate_amount": "x"}
            (
                "eyJib3RvX3RydW5jYXRlX2Ftb3VudCI6ICJ4In0=",
                "slice indices must be integers or None or have an __index__ method"
            ),
            // {"boto_encoded_keys": [["x"]]}
            ("eyJib3RvX2VuY29kZWRfa2V5cyI6IFtbIngiXV19", "'x'"),
            // {"Foo": "x", "boto_truncate_amount": 1}
            (
                "eyJGb28iOiAieCIsICJib3RvX3RydW5jYXRlX2Ftb3VudCI6IDF9",
                "Bad starting token: {'Foo': 'x', 'boto_truncate_amount': 2}"
            ),
        ]
    )
    func `a starting token that is none is told in Python's words`(token: String, words: String) throws {
        let service = try service(#"{"Images":["a","b","c"]}"#)
        var pages = Paginator(service).paginate(config: PaginationConfig(maxItems: 1, startingToken: token))
        #expect { try pages.next() } throws: { ($0 as? PaginationError)?.description == words }
    }

    /// Counts requests, and the images that are still held.
    private final class Counter: @unchecked Sendable {
        var count = 0
        var alive = 0
    }

    /// Gives one image a page, and as many pages as it is told.
    private struct CountingService: DescribeImagesService {
        let counter: Counter
        let last: Int

        mutating func describeImages(_ request: DescribeImagesRequest) throws(PaginationError) -> ResponsePage<Int> {
            counter.count += 1
            return ResponsePage(images: [counter.count], nextToken: counter.count < last ? "\(counter.count)" : nil)
        }
    }
}
