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
