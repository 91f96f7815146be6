extension Rule {
    /// A listing is not complete.
    static let listingIncomplete = Rule(
        id: "listing-incomplete",
        title: "Listing that is not complete",
        rationale: """
            Images that are not in the dump are not judged, and nobody can say how many those are. Partial data is no \
            compliance result. The listings of one account, Region and filter are one finding.
            """,
        severity: .high,
        category: .snapshot,
        remediation: [
            .inferred("See the problem list for the pages at fault, and save the whole listing again."),
            .inferred("Save requests with their responses, so that completeness can be proved."),
        ],
        references: [.describeImages],
        compliance: [
            .nist("CM-8", "It asks for a complete inventory of components; this one is known to have gaps.")
        ],
        examples: [
            .flags(
                "a page that says there is a next one",
                #""Name": "Finance-2026-10""#,
                "1 of 1 listing is not complete: 1 incomplete; expected complete listings"
            ).set { $0.page = #""NextToken": "dG9rZW4""# },
            .passes("a whole listing", #""Name": "Finance-2026-10""#),
        ],
        check: .snapshot { snapshot, _ in
            let chains = snapshot.standing.chains
            let areas = ListingAreas(snapshot.scan, chains)
            var groups: [ListingAreas.Key: [Int]] = [:]
            var order: [ListingAreas.Key] = []
            for chain in chains.indices where chains[chain].hasGaps {
                let key = areas.key(of: chain)
                if groups[key] == nil { order.append(key) }
                groups[key, default: []].append(chain)
            }
            return order.map { key in finding(of: groups[key] ?? [], key, snapshot) }
        },
        unjudged: { index, snapshot, _ in
            let chain = snapshot.members.chain(of: snapshot.scan.entries[index])
            return snapshot.standing.chains[chain].verdict == .unknown ? .untoldListing : nil
        }
    )

    /// What is said of the incomplete listings of one account, Region and filter.
    private static func finding(
        of bad: [Int],
        _ key: ListingAreas.Key,
        _ snapshot: borrowing SnapshotFacts
    ) -> SnapshotFinding {
        let chains = snapshot.standing.chains
        var counts: [Verdict: Int] = [:]
        for chain in bad { counts[chains[chain].verdict, default: 0] += 1 }
        let kinds = counts.sorted { $1.key < $0.key }.map { "\($0.value) \($0.key.rawValue)" }.joined(separator: ", ")
        let isBad = Set(bad)
        return SnapshotFinding(
            account: key.account,
            region: key.region,
            subject: key.subject,
            about: key.subject.isEmpty ? kinds : "\(key.subject): \(kinds)",
            imageCount: snapshot.imageCount { isBad.contains($0) },
            place: bad.first.flatMap { chains[$0].pages.first }.map { snapshot.place(ofPage: $0) },
            words: SnapshotFinding.words(
                """
                \(bad.count) of \(chains.count) \(chains.count == 1 ? "listing" : "listings") \
                \(bad.count == 1 ? "is" : "are") not complete: \(kinds)
                """,
                observed: kinds,
                expected: "complete listings",
                basis: .inferred
            )
        )
    }
}
