/// What the listings cover, by account and Region: a complete chain is not a complete audit.
struct Coverage: Sendable {
    /// The cells by account and Region; listings that nothing attributes to an account come last.
    private(set) var rows: [CoverageRow] = []
    /// The listings without images whose account and Region were taken from the paths of their files.
    private var named: [(chain: Chain, area: TrendArea)] = []
    /// The types that are expected; empty for all.
    private let types: [ListingType]

    private struct Sums {
        var listings = 0
        var pages = 0
        var images = 0
        var verdict = Verdict.complete
        var isProved = true
        var filters = ListingFilters()
        var replaced = 0
        var replacedVerdict: Verdict?

        mutating func add(_ chain: Chain, images: Int, isReplaced: Bool) {
            listings += 1
            pages += chain.pages.count
            self.images += images
            if isReplaced {
                replaced += 1
                replacedVerdict = max(replacedVerdict ?? .complete, chain.verdict)
                return
            }
            verdict = max(verdict, chain.verdict)
            filters.add(chain.scope)
            if chain.proof != .proved { isProved = false }
        }
    }

    /// Looks who looked, and where; `replaced` has the chains that a newer listing stands for.
    ///
    /// - Complexity: O(*n*) in the number of images.
    init(chains: [Chain], replaced: Set<Int>, scan: ScanResult, expectation: CoverageExpectation) {
        types = expectation.types
        var cells: [TrendArea: Sums] = [:]
        for (number, chain) in chains.enumerated() {
            let covered = areas(of: chain, scan, expectation)
            for (area, images) in covered {
                cells[area, default: Sums()].add(
                    chain,
                    images: covered.count == 1 ? chain.imageCount : images,
                    isReplaced: replaced.contains(number)
                )
            }
        }
        // By bytes, as Regions are told apart.
        var byRegion: [TrendArea: RegionFilters] = [:]
        for (area, sums) in cells {
            byRegion[area.ofAnyAccount, default: RegionFilters()].add(
                sums.filters,
                isAttributed: !area.account.isEmpty
            )
        }
        rows = cells.map { area, sums in
            let filters =
                byRegion[area.ofAnyAccount]?.joined(sums.filters, isAttributed: !area.account.isEmpty) ?? sums.filters
            let isExpected = expectation.holds(account: area.account, region: area.region)
            return CoverageRow(
                account: area.account.isEmpty ? nil : area.account,
                region: area.region,
                listings: sums.listings,
                pages: sums.pages,
                images: sums.images,
                verdict: sums.verdict,
                proof: sums.verdict != .complete ? .none : sums.isProved ? .proved : .checked,
                replacedListings: sums.replaced,
                replacedVerdict: sums.replacedVerdict,
                isExpected: isExpected,
                lacksExpected: isExpected && !filters.covers(expectation.types),
                filters: filters.words
            )
        }
        rows += expectation.missing(from: rows)
        rows.sort { left, right in
            let (leftKey, rightKey) = (left.account ?? "~", right.account ?? "~")
            if leftKey.utf8.elementsEqual(rightKey.utf8) {
                return left.region.utf8.lexicographicallyPrecedes(right.region.utf8)
            }
            return leftKey.utf8.lexicographicallyPrecedes(rightKey.utf8)
        }
    }

    /// The accounts and Regions of a chain; of one without images, as nothing in it tells, the expected ones that the paths
    /// of its files name.
    private mutating func areas(
        of chain: Chain,
        _ scan: ScanResult,
        _ expectation: CoverageExpectation
    ) -> [(area: TrendArea, images: Int)] {
        if chain.imageCount == 0, chain.region.isEmpty, let area = expectation.area(namedBy: chain.files) {
            named.append((chain, area))
            return [(area, 0)]
        }
        return Self.cells(of: chain, scan).map { cell, images in
            (TrendArea(account: scan.strings[cell.account], region: scan.strings[cell.region]), images)
        }
    }

    /// A problem for each cell that was expected and is not there, and a note for each that a path alone names.
    var problems: [Problem] {
        missing
            + named.map { chain, area in
                let whose = area.account.isEmpty ? area.region : "account \(area.account) in \(area.region)"
                return Problem(
                    .coverageGap,
                    "\(ShownText.name(chain.files.first ?? "")) shows no image: that it is the listing of \(whose) is only "
                        + "told by its path"
                )
            }
            + rows.filter(\.lacksExpected).map { row in
                let who = row.account.map { "account \($0)" } ?? "an account that nothing tells"
                let expected = types.isEmpty ? "what is expected" : "the types expected (\(types.list))"
                let cure = types.isEmpty ? "without filters too" : "without filters, or with each of these types, too"
                return Problem(
                    .coverageGap,
                    effect: .incomplete,
                    "what is there of \(who) in \(row.region.isEmpty ? "no Region" : row.region) was asked for with filters "
                        + "(\(ShownText.printable(row.filters, limit: 120))), so it does not cover \(expected): save that "
                        + "listing \(cure)"
                )
            }
    }

    private var missing: [Problem] {
        rows.filter { $0.verdict == nil }.map { row in
            let isUnattributed = rows.contains { other in
                other.account == nil && other.verdict != nil
                    && (row.region.isEmpty || other.region.utf8.elementsEqual(row.region.utf8))
            }
            let which = row.region.isEmpty ? "a listing" : "the listing of this Region"
            let hint =
                isUnattributed && row.account != nil
                ? "; \(which) that shows no private image can't be attributed to an account" : ""
            let who = row.account.map { "account \($0)" } ?? "any account"
            let place = row.region.isEmpty ? "any Region" : row.region
            return Problem(
                .coverageGap,
                effect: .incomplete,
                "no listing of \(who) in \(place), though it is expected: save that listing too\(hint)"
            )
        }
    }

    /// The accounts and Regions of a chain's private images; where it has none, its Region alone, which a page without images
    /// has from the host that answered it.
    static func cells(of chain: Chain, _ scan: ScanResult) -> [Area: Int] {
        var cells: [Area: Int] = [:]
        var regions: [StringID: Int] = [:]
        var (cell, inCell) = (Area(account: .absent, region: .absent), 0)
        var (region, inRegion) = (StringID.absent, 0)
        // A page's images mostly are all of one Region and account.
        for page in chain.pages {
            for index in scan.pages[page].entries {
                let next = scan.entries[index].region
                if next == .absent { continue }
                if next != region {
                    regions[region, default: 0] += inRegion
                    (region, inRegion) = (next, 0)
                }
                inRegion += 1
                guard scan.entries[index].isViewersOwn else { continue }
                if scan.entries[index].account != cell.account || next != cell.region {
                    cells[cell, default: 0] += inCell
                    (cell, inCell) = (Area(account: scan.entries[index].account, region: next), 0)
                }
                inCell += 1
            }
        }
        cells[cell, default: 0] += inCell
        regions[region, default: 0] += inRegion
        cells[Area(account: .absent, region: .absent)] = nil
        regions[.absent] = nil
        if !cells.isEmpty { return cells }
        if regions.isEmpty { return [Area(account: .absent, region: scan.strings.find(chain.region) ?? .absent): 0] }
        return Dictionary(uniqueKeysWithValues: regions.map { (Area(account: .absent, region: $0.key), $0.value) })
    }
}

extension CoverageExpectation {
    /// Whether a cell was asked for.
    fileprivate func holds(account: String, region: String) -> Bool {
        !isEmpty && (accounts.isEmpty || accounts.contains(account)) && (regions.isEmpty || regions.contains(region))
    }

    /// The cells that were asked for and that no row covers.
    fileprivate func missing(from rows: [CoverageRow]) -> [CoverageRow] {
        var missing: [CoverageRow] = []
        for account in accounts.isEmpty ? [nil] : accounts.map(Optional.some) {
            for region in regions.isEmpty ? [nil] : regions.map(Optional.some) {
                let isCovered = rows.contains { row in
                    (account == nil || row.account == account) && (region == nil || row.region == region)
                }
                if isCovered || (account == nil && region == nil) { continue }
                missing.append(
                    CoverageRow(
                        account: account,
                        region: region ?? "",
                        listings: 0,
                        pages: 0,
                        images: 0,
                        verdict: nil,
                        proof: .none,
                        replacedListings: 0,
                        replacedVerdict: nil,
                        isExpected: true,
                        lacksExpected: false,
                        filters: ""
                    )
                )
            }
        }
        return missing
    }
}

extension [ListingType] {
    fileprivate var list: String { map(\.rawValue).joined(separator: ", ") }
}
