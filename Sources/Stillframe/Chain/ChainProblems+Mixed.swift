/// What shows in the order and the names of files, and in pages that don't belong together.
extension ChainProblems {
    /// Reports the runs that go round; where the client cut the listing, it is copies that come again.
    mutating func reportLoops(of runs: inout [PlainRun]) {
        for run in runs.indices {
            guard let loop = runs[run].loop else { continue }
            if clientToken(of: loop.previous) == nil { addPlainLoop(loop) } else { runs[run].loop = nil }
        }
    }

    mutating func addNumberingGap(_ page: Int, after previous: Int, _ missing: MissingNumbers) {
        add(
            .numberingGap,
            .incomplete,
            page,
            "the numbers of the files jump from \(name(previous)) to \(name(page)) within one listing, and no file has the "
                + "\(missing.words): add the \(missing.count == 1 ? "page" : "pages"), or number the files without a jump if none is missing"
        )
    }

    /// Tells of a jump between the last file of a listing and the first of the next; `isSure` if the numbers count pages.
    mutating func addJump(_ page: Int, after previous: Int, _ missing: MissingNumbers, isSure: Bool) {
        add(
            .numberingGap,
            isSure ? .incomplete : nil,
            page,
            "the numbers of the files jump from \(name(previous)) to \(name(page)), which begins another listing, and no file "
                + "has the \(missing.words): if that listing has pages before it, add them, or else number the files without a jump"
        )
    }

    mutating func addLateStart(_ page: Int, number: Int) {
        add(
            .numberingGap,
            nil,
            page,
            "the numbers of the files begin with \(number) at \(name(page)), and no file has a lower one: if the listing has "
                + "pages before it, add them"
        )
    }

    mutating func addMixedScopes(_ page: Int, _ first: Int) {
        add(
            .mixedListing,
            .conflicting,
            page,
            "\(name(page)) was asked for \(filters(page)), but \(name(first, besides: page)), whose listing it goes on with, "
                + "\(filters(first)): save the listing again, with the same filters for every page"
        )
    }

    mutating func addMixedOwners(_ page: Int, _ first: Int) {
        let owners = [page, first].map { pages[$0].owner.map { names[$0] } ?? "another account" }
        add(
            .mixedListing,
            .conflicting,
            page,
            "\(name(page)) shows private images of \(owners[0]), but \(name(first, besides: page)), whose listing it goes on "
                + "with, of \(owners[1]), and an account sees its own alone: keep the pages of one account in a listing"
        )
    }

    mutating func addMixedAreas(_ page: Int, _ first: Int) {
        let (area, firstArea) = (area(page, besides: first), area(first, besides: page))
        add(
            .mixedListing,
            .conflicting,
            page,
            "\(name(page)) shows images of \(area), but \(name(first, besides: page)), whose listing it goes on with, of "
                + "\(firstArea): keep the pages of one Region in a listing"
        )
    }

    /// Whether a page holds images that no one request returns: of several Regions, or private ones of several accounts.
    func isPutTogether(_ page: Int) -> Bool {
        pages[page].area.region == PageArea.several || pages[page].viewers.count > 1
    }

    /// Says that a document was put together of several listings.
    mutating func addMixedPage(_ page: Int) {
        let accounts = pages[page].viewers.count
        let what = accounts > 1 ? "private images of \(accounts) accounts" : "images of several Regions"
        add(
            .mixedListing,
            nil,
            page,
            "\(name(page)) holds \(what), which no one request returns: it was put together of several listings, and nothing "
                + "shows whether pages of them are missing"
        )
    }

    private mutating func addPlainLoop(_ loop: PlainLoop) {
        let original = name(loop.original, besides: loop.page)
        let what =
            loop.original == loop.previous
            ? "\(name(loop.page)) is \(original) once more, and nothing follows"
            : "\(name(loop.page)) is \(original) again, though the listing had come to "
                + "\(name(loop.previous, besides: loop.page)) and not to its end"
        add(.tokenLoop, .conflicting, loop.page, "\(what): the listing goes round, so save it again")
    }

    private func filters(_ page: Int) -> String {
        let scope = names[pages[page].scope ?? .absent]
        return scope.isEmpty ? "without filters" : "with \(ShownText.printable(scope, limit: 120))"
    }

    /// The Region, and the partition where that is what differs.
    private func area(_ page: Int, besides other: Int) -> String {
        let region = ShownText.printable(names[pages[page].area.region], limit: 40)
        if pages[page].area.region != pages[other].area.region { return region }
        return "\(region) in the partition \(ShownText.printable(names[pages[page].area.partition], limit: 40))"
    }
}
