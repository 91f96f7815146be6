extension Rule {
    /// A listing is not complete.
    static let listingIncomplete = Rule(
        id: "listing-incomplete",
        title: "Listing that is not complete",
        rationale: """
            Images that are not in the dump are not judged, and nobody can say how many those are. Partial data is no \
            compliance result.
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
            let bad = chains.indices.filter { [.incomplete, .conflicting, .unreadable].contains(chains[$0].verdict) }
            guard let first = bad.first else { return [] }
            var counts: [Verdict: Int] = [:]
            for chain in bad { counts[chains[chain].verdict, default: 0] += 1 }
            let kinds = counts.sorted { $1.key < $0.key }.map { "\($0.value) \($0.key.rawValue)" }
            let isBad = Set(bad)
            return [
                SnapshotFinding(
                    about: kinds.joined(separator: ", "),
                    imageCount: snapshot.imageCount { isBad.contains($0) },
                    place: chains[first].pages.first.map { snapshot.place(ofPage: $0) },
                    words: SnapshotFinding.words(
                        """
                        \(bad.count) of \(chains.count) \(chains.count == 1 ? "listing" : "listings") \
                        \(bad.count == 1 ? "is" : "are") not complete: \(kinds.joined(separator: ", "))
                        """,
                        observed: kinds.joined(separator: ", "),
                        expected: "complete listings",
                        basis: .inferred
                    )
                )
            ]
        },
        unjudged: { index, snapshot, _ in
            let chain = snapshot.members.chain(of: snapshot.scan.entries[index])
            return snapshot.standing.chains[chain].verdict == .unknown ? .untoldListing : nil
        }
    )
}
