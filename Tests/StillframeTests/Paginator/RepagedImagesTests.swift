import JMESPath
import Testing

@testable import Stillframe

/// The service that lists images anew.
@Suite struct RepagedImagesTests {
    private static let images = (1...60).map { index in
        var members = OrderedMembers<JSONValue>()
        members.set("Name", to: .string("n\(index)"))
        members.set("Arn", to: .string("a\(index)"))
        members.set("Visibility", to: .string(index.isMultiple(of: 2) ? "PUBLIC" : "PRIVATE"))
        return JSONValue.object(members)
    }

    private func names(
        _ request: DescribeImagesRequest,
        config: PaginationConfig = PaginationConfig()
    ) throws -> [[String]] {
        var pages = Paginator(RepagedImages(Self.images, fingerprint: "f")).paginate(request, config: config)
        var found: [[String]] = []
        while let page = try pages.next() { found.append((page.images ?? []).compactMap(\.listedName)) }
        return found
    }

    @Test func `pages have 25 images unless asked otherwise`() throws {
        #expect(try names(DescribeImagesRequest()).map(\.count) == [25, 25, 10])
        #expect(try names(DescribeImagesRequest(), config: PaginationConfig(pageSize: 0)).map(\.count) == [25, 25, 10])
        #expect(
            try names(DescribeImagesRequest(), config: PaginationConfig(pageSize: 20)).map(\.count) == [20, 20, 20]
        )
    }

    @Test func `filters are the service's`() throws {
        #expect(try names(DescribeImagesRequest(names: ["n3", "n1"])) == [["n1", "n3"]])
        #expect(try names(DescribeImagesRequest(arns: ["a2"])) == [["n2"]])
        #expect(try names(DescribeImagesRequest(type: "PRIVATE")).map(\.count) == [25, 5])
        #expect(try names(DescribeImagesRequest(names: ["n1"], type: "PUBLIC")) == [[]])
    }

    @Test(
        arguments: [
            (DescribeImagesRequest(names: ["x"]), nil, "(ResourceNotFoundException)", "no image has Name x"),
            (DescribeImagesRequest(arns: ["a1", "x"]), nil, "(ResourceNotFoundException)", "no image has Arn x"),
            (
                DescribeImagesRequest(names: ["n1"], arns: ["a1"]), nil, "(InvalidParameterCombinationException)",
                "together"
            ),
            (DescribeImagesRequest(), 26, "(ValidationException)", "MaxResults 26 is outside 0..25"),
        ] as [(DescribeImagesRequest, Int?, String, String)]
    )
    func `what the service refuses is refused`(request: DescribeImagesRequest, size: Int?, code: String, words: String)
    {
        #expect {
            try names(request, config: PaginationConfig(pageSize: size))
        } throws: { error in
            let text = (error as? PaginationError)?.description ?? ""
            return text.contains(code) && text.contains(words)
        }
    }

    @Test(arguments: ["g:25", "f:61", "f:-1", "f:", "25", "f:x"])
    func `a token of other images is refused`(token: String) {
        #expect(throws: PaginationError.self) {
            try names(DescribeImagesRequest(), config: PaginationConfig(startingToken: token))
        }
    }

    @Test func `a token is bound to the filters it was given for`() throws {
        let first = DescribeImagesRequest(names: ["n1", "n2", "n3"])
        var service = RepagedImages(Self.images) { "f" }
        func page(_ request: DescribeImagesRequest, after token: JSONValue? = nil) throws -> ResponsePage<JSONValue> {
            var request = request
            request.arguments.set("MaxResults", to: .number(JSONNumber(1)))
            if let token { request.arguments.set("NextToken", to: token) }
            return try service.describeImages(request)
        }
        let token = try #require(try page(first).nextToken)
        #expect(try page(first, after: token).images?.compactMap(\.listedName) == ["n2"])
        let reordered = DescribeImagesRequest(names: ["n3", "n2", "n1", "n1"])
        #expect(try page(reordered, after: token).images?.compactMap(\.listedName) == ["n2"])
        for other in [
            DescribeImagesRequest(), DescribeImagesRequest(names: ["n1", "n2"]), DescribeImagesRequest(type: "PUBLIC"),
            DescribeImagesRequest(arns: ["a1", "a2", "a3"]), DescribeImagesRequest(names: first.names, type: "PUBLIC"),
        ] {
            #expect(throws: PaginationError.self) { try page(other, after: token) }
        }
    }

    @Test func `the fingerprint is worked out once, and only for a token`() throws {
        let counter = Counter()
        var service = RepagedImages(Self.images) {
            counter.looks += 1
            return "f"
        }
        _ = try service.describeImages(DescribeImagesRequest(names: ["n1"]))
        #expect(counter.looks == 0)
        let page = try service.describeImages(DescribeImagesRequest())
        #expect(page.nextToken?.text == "f:25")
        _ = try service.describeImages(DescribeImagesRequest(type: "PUBLIC"))
        #expect(counter.looks == 1)
    }

    @Test func `filters are applied once a listing, and anew when they change`() throws {
        let counter = Counter()
        let images = (1...2000).map { CountedImage(name: "n\($0)", counter: counter) }
        var service = RepagedImages(images, fingerprint: "f")
        var pages = Paginator(service).paginate(type: "PRIVATE", config: PaginationConfig(pageSize: 1))
        var count = 0
        while let page = try pages.next() { count += page.images?.count ?? 0 }
        #expect(count == 2000)
        #expect(counter.looks == 2000)
        #expect(try service.describeImages(DescribeImagesRequest(type: "PUBLIC")).images?.count == 0)
        #expect(try service.describeImages(DescribeImagesRequest(names: ["n7"])).images?.count == 1)
        #expect(try service.describeImages(DescribeImagesRequest()).images?.count == 25)
    }

    private final class Counter: @unchecked Sendable {
        var looks = 0
    }

    /// An image that counts how often its visibility is looked at.
    private struct CountedImage: ListedImage {
        let name: String
        let counter: Counter

        var listedName: String? { name }
        var listedARN: String? { nil }
        var listedVisibility: String? {
            counter.looks += 1
            return "PRIVATE"
        }
    }
}
