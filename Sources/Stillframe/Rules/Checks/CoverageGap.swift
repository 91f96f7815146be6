extension Rule {
    /// An account or Region that should be covered has no listing.
    static let coverageGap = Rule(
        id: "coverage-gap",
        title: "Expected account or Region without a listing",
        rationale: """
            A listing covers one account in one Region. Of those that were expected and are not there nothing is known: \
            no finding there is no all-clear.
            """,
        severity: .high,
        category: .snapshot,
        remediation: [
            .inferred("Save the listings that are missing, and judge all of them together.")
        ],
        references: [.describeImages],
        compliance: [
            .nist("CM-8", "It asks for a complete inventory of components; whole accounts or Regions are missing.")
        ],
        examples: [
            .flags(
                "a Region without a listing",
                #""Name": "Finance-2026-10""#,
                "no listing of 1 expected place: any account in us-east-1; expected a listing of each"
            ).set { $0.expectedRegions = ["eu-west-1", "us-east-1"] },
            .passes("every expected Region", #""Name": "Finance-2026-10""#)
                .set { $0.expectedRegions = ["eu-west-1"] },
        ],
        isAboutExpectation: true,
        check: .snapshot { snapshot, _ in
            let gaps = snapshot.standing.coverage.filter { $0.verdict == nil }.map { row in
                "\(row.account ?? "any account") in \(row.region.isEmpty ? "any Region" : row.region)"
            }
            if gaps.isEmpty { return [] }
            let shown = gaps.prefix(5).joined(separator: ", ") + (gaps.count > 5 ? " and \(gaps.count - 5) more" : "")
            return [
                SnapshotFinding(
                    subject: gaps.joined(separator: ", "),
                    about: shown,
                    imageCount: 0,
                    place: nil,
                    words: SnapshotFinding.words(
                        "no listing of \(gaps.count) expected \(gaps.count == 1 ? "place" : "places"): \(shown)",
                        observed: "no listing",
                        expected: "a listing of each",
                        basis: .inferred
                    )
                )
            ]
        }
    )
}
