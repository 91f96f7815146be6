/// Collects what linking finds, and words it.
struct ChainProblems {
    let pages: [PageNode]
    let names: PageNames
    private let ordinals: PageOrdinals
    private var log = ProblemLog()
    /// The page of each problem that is kept.
    private var places: [Int] = []

    init(pages: [PageNode], names: PageNames) {
        self.pages = pages
        self.names = names
        ordinals = PageOrdinals(files: pages.map(\.file))
    }

    /// The problems by page, and for one page as they were found; at last how many more of a kind there are.
    func sorted() -> [Problem] {
        places.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { log.problems[$0] } + log.more
    }

    /// The client's token that a page ends with.
    func clientToken(of page: Int) -> ClientToken? {
        pages[page].nextToken.flatMap { ClientToken(names[$0]) }
    }

    mutating func addTokenLoop(_ page: Int, backTo other: Int) {
        let leads = page == other ? "leads back to itself" : "leads back to \(name(other, besides: page))"
        add(
            .tokenLoop,
            .conflicting,
            page,
            "\(name(page)) \(leads) (token \(nextToken(page))), so the listing never ends: save it again"
        )
    }

    mutating func addTokenIssuedTwice(_ page: Int, _ other: Int) {
        add(
            .tokenIssuedTwice,
            .conflicting,
            page,
            "\(name(other)) and \(name(page, besides: other)) are different pages that both issue the token "
                + "\(nextToken(page)): keep the pages of one listing"
        )
    }

    mutating func addConflictingPages(_ page: Int, _ other: Int) {
        add(
            .conflictingPages,
            .conflicting,
            page,
            "\(name(other)) and \(name(page, besides: other)) answer the same request (token \(requestToken(page))) "
                + "differently: keep the one that belongs to the listing"
        )
    }

    mutating func addAssumedLink(_ page: Int, after previous: Int) {
        add(
            .assumedLink,
            nil,
            page,
            "\(name(page)) has no recorded request: it is taken for the page after \(name(previous, besides: page)) "
                + "(token \(nextToken(previous))), the only place that is free"
        )
    }

    mutating func addAssumedStart(_ page: Int) {
        add(
            .assumedLink,
            nil,
            page,
            "\(name(page)) has no recorded request: it is taken for the first page of its listing"
        )
    }

    mutating func addRepeatedPage(_ page: Int, of original: Int) {
        add(
            .repeatedPage,
            nil,
            page,
            "\(name(page)) repeats \(name(original, besides: page)), the same, and is counted once"
        )
    }

    mutating func addMissingStart(_ page: Int) {
        add(
            .missingStart,
            .incomplete,
            page,
            "\(name(page)) was asked for with the token \(requestToken(page)), and no first page leads to it: "
                + "add the pages before it"
        )
    }

    mutating func addOrphanPage(_ page: Int) {
        add(
            .orphanPage,
            .incomplete,
            page,
            "\(name(page)) was asked for with the token \(requestToken(page)), which no page here issued: "
                + "add the page before it"
        )
    }

    mutating func addMissingPage(_ page: Int) {
        add(
            .missingPage,
            .incomplete,
            page,
            "the page after \(name(page)) (token \(nextToken(page))) is missing, though later ones are here: add it"
        )
    }

    mutating func addDanglingEnd(_ page: Int, _ reason: ListingBreak?) {
        let hint = reason.map { " (\($0.hint))" } ?? ""
        add(
            .danglingEnd,
            .incomplete,
            page,
            "\(name(page)) names a next page (token \(nextToken(page))) that is not here: add the pages after it\(hint)"
        )
    }

    mutating func addFilteredRequest(_ page: Int, scope: String) {
        add(
            .filteredRequest,
            nil,
            page,
            "\(name(page)) belongs to a filtered listing (\(ShownText.printable(scope, limit: 120))): it shows what "
                + "matches the filter, not the whole account"
        )
    }

    mutating func addCompletenessUnknown(_ page: Int) {
        add(
            .completenessUnknown,
            .unknown,
            page,
            "\(ShownText.name(names[pages[page].file])) holds images without their pages, so nothing shows whether any are "
                + "missing: save whole pages, without --query"
        )
    }

    /// Says how far the client came and how to fetch the rest.
    mutating func addClientTruncated(_ page: Int, _ token: ClientToken, region: String, isFiltered: Bool, images: Int) {
        let position =
            switch (token.serviceToken, token.amount) {
            case (nil, let amount?) where amount >= 0: "after the first \(Self.images(amount))"
            case (let service?, let amount?) where amount >= 0:
                "\(Self.images(amount)) into the page with the token \(ShownText.token(service))"
            case (nil, nil): "before the first image"
            case (_?, nil): "at the end of a page"
            default: "in the middle of a page"
            }
        let options = isFiltered ? "the filters of the request" : "--names, --arns, --type and --page-size"
        let filters =
            ClientToken.isRegion(region)
            ? isFiltered ? ", adding \(options)" : ", adding \(options) as the first call had them"
            : ", adding --region, which the images here don't tell, and \(options) as the first call had them"
        let advice =
            token.fault.map { "the client can't go on from its resume token (\($0)), so fetch the whole listing again" }
            ?? "fetch the rest"
        let source = token.fault != nil || token.isPastable ? "" : ", where TOKEN is the NextToken of \(name(page))"
        add(
            .clientTruncated,
            .incomplete,
            page,
            "\(name(page)) was cut by the client (--max-items)\(token.fault == nil ? " \(position)" : ""), and its "
                + "listing has \(Self.images(images)) here: \(advice) with `\(token.command(region: region))`\(source)\(filters)"
        )
    }

    mutating func add(_ kind: ProblemKind, _ effect: Verdict?, _ page: Int, _ message: String) {
        if log.add(Problem(kind, effect: effect, message, at: place(of: page))) { places.append(page) }
    }

    private func place(of page: Int) -> Place {
        let position = pages[page].position
        return Place(
            file: names[pages[page].file],
            line: position.map { Int($0.line) + 1 },
            column: position.map { Int($0.column) + 1 },
            isDecoded: pages[page].isDecoded
        )
    }

    /// A page's file, and its number and line where the file has more than one page.
    func name(_ page: Int, besides other: Int? = nil) -> String {
        let file = ShownText.name(names[pages[page].file])
        guard let ordinal = ordinals.words(page, line: pages[page].position.map { Int($0.line) + 1 }) else {
            return file
        }
        let isSameFile = other.map { pages[$0].file == pages[page].file } ?? false
        return isSameFile ? ordinal : "\(file) \(ordinal)"
    }

    private func nextToken(_ page: Int) -> String {
        pages[page].nextToken.map { ShownText.token(names[$0]) } ?? "none"
    }

    private func requestToken(_ page: Int) -> String {
        guard case .token(let token) = pages[page].request else { return "none" }
        return ShownText.token(names[token])
    }

    private static func images(_ count: Int) -> String {
        count == 1 ? "1 image" : "\(count) images"
    }
}
