@testable import Stillframe

/// Pages drawn by hand: what a test says of each, and sensible values for the rest.
struct PageSketch {
    private(set) var strings = StringTable()
    private(set) var pages: [PageNode] = []
    /// The images of pages that name them.
    private var arns: [StringID] = []
    /// Files that hold no page but might.
    var otherFiles: [String] = []

    /// A page whose request is recorded; `asked` is `nil` for the first page.
    mutating func recorded(
        _ file: String,
        asked: String?,
        next: String?,
        images: String? = nil,
        count: Int = 2,
        region: String = "us-east-1",
        accounts: [String] = ["111122223333"],
        viewers: [String]? = nil,
        scope: String? = "",
        line: Int? = nil,
        owner: String? = nil
    ) {
        let request = asked.map { PageRequest.token(strings.intern($0)) } ?? .first
        add(
            .page,
            file,
            request,
            next: next,
            images: images,
            count: count,
            region: region,
            accounts: accounts,
            viewers: viewers,
            scope: scope,
            line: line,
            owner: owner
        )
    }

    /// A page without a request; `captured` counts minutes, and `opening` names the page's images, by words.
    mutating func plain(
        _ file: String,
        next: String?,
        images: String? = nil,
        count: Int = 2,
        region: String = "us-east-1",
        accounts: [String] = ["111122223333"],
        viewers: [String]? = nil,
        partition: String = "aws",
        hasUnusableToken: Bool = false,
        line: Int? = nil,
        captured: Int64? = nil,
        opening: String? = nil
    ) {
        add(
            .page,
            file,
            .unrecorded,
            next: next,
            images: images,
            count: count,
            region: region,
            accounts: accounts,
            viewers: viewers,
            partition: partition,
            hasUnusableToken: hasUnusableToken,
            line: line,
            captured: captured,
            opening: opening
        )
    }

    /// An error body; without `asked` its request is not recorded.
    mutating func error(_ file: String, asked: String? = nil) {
        let request = asked.map { PageRequest.token(strings.intern($0)) } ?? .unrecorded
        add(.error, file, request, next: nil, images: "", count: 0, region: "")
    }

    /// An error body in answer to the request for the first page.
    mutating func errorAtStart(_ file: String) {
        add(.error, file, .first, next: nil, images: "", count: 0, region: "")
    }

    /// Images without their page.
    mutating func bareImages(_ file: String, count: Int = 1) {
        add(.bareImages, file, .unrecorded, next: nil, images: nil, count: count, region: "us-east-1")
    }

    /// A recorded page whose next token is no string.
    mutating func recordedWithUnusableToken(_ file: String, asked: String?) {
        let request = asked.map { PageRequest.token(strings.intern($0)) } ?? .first
        add(.page, file, request, next: nil, images: nil, count: 1, region: "us-east-1", hasUnusableToken: true)
    }

    func link() -> LinkedChains {
        ChainLinker(pages: pages, strings: strings, files: dumps, images: PageImages(arns)).link()
    }

    /// Links the same pages in another order; `order` holds their present indices.
    func link(in order: [Int]) -> LinkedChains {
        ChainLinker(pages: order.map { pages[$0] }, strings: strings, files: dumps, images: PageImages(arns)).link()
    }

    /// The files of each chain, by its pages.
    func files(_ chains: LinkedChains) -> [[String]] {
        let files = files
        return chains.chains.map { $0.pages.map { files[$0] } }
    }

    /// The file of each page.
    private var files: [String] { pages.map { strings[$0.file] } }

    private var dumps: [DumpFile] {
        (files + otherFiles).map { file in DumpFile(folder: Self.folder(of: file), name: file) }
    }

    private static func folder(of file: String) -> String {
        file.split(separator: "/").dropLast().joined(separator: "/")
    }

    /// The number of a text; that of an empty one is absent.
    private mutating func number(_ text: String) -> StringID { text.isEmpty ? .absent : strings.intern(text) }

    private mutating func add(
        _ kind: PageNode.Kind,
        _ file: String,
        _ request: PageRequest,
        next: String?,
        images: String?,
        count: Int,
        region: String,
        accounts: [String] = [],
        viewers: [String]? = nil,
        partition: String = "aws",
        hasUnusableToken: Bool = false,
        scope: String? = nil,
        line: Int? = nil,
        captured: Int64? = nil,
        opening: String? = nil,
        owner: String? = nil
    ) {
        let isKnown = count > 0 && !region.isEmpty
        let taken = self.images(named: opening)
        pages.append(
            PageNode(
                kind: kind,
                folder: number(Self.folder(of: file)),
                file: number(file),
                request: request,
                nextToken: next.map { strings.intern($0) },
                isNextTokenUnusable: hasUnusableToken,
                area: isKnown ? PageArea(partition: number(partition), region: number(region)) : .unknown,
                accounts: count > 0 ? accounts.map { number($0) } : [],
                viewers: count > 0 ? (viewers ?? accounts).map { number($0) } : [],
                owner: owner.map { number($0) },
                scope: scope.map { number($0) },
                imageCount: count,
                lacksImages: false,
                captured: captured.map { Timestamp(microseconds: $0 * 60_000_000) },
                images: taken,
                content: digest(of: count > 0 ? images ?? file : "", next),
                position: line.map { Position(line: UInt32($0) - 1) },
                isDecoded: false
            )
        )
    }

    private mutating func images(named words: String?) -> Range<Int> {
        let start = arns.count
        for word in (words ?? "").split(separator: " ") { arns.append(strings.intern(String(word))) }
        return start..<arns.count
    }

    private func digest(of images: String, _ next: String?) -> Digest {
        func hash(_ text: String) -> UInt64 {
            text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        }
        return Digest(low: hash(images), high: next.map(hash) ?? 0)
    }
}

extension LinkedChains {
    /// The words of all problems, in their order.
    var kinds: [ProblemKind] { problems.map(\.kind) }

    var verdicts: [Verdict] { chains.map(\.verdict) }

    var proofs: [Proof] { chains.map(\.proof) }
}
