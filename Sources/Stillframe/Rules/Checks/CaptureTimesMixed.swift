extension Rule {
    /// The pages were saved at times far apart.
    static let captureTimesMixed = Rule(
        id: "capture-times-mixed",
        title: "Pages saved at times far apart",
        rationale: """
            A snapshot says how things stood at one time. Pages of different days hide what changed between them, and \
            ages are counted from one instant for all.
            """,
        severity: .low,
        category: .snapshot,
        remediation: [
            .inferred("Save all listings again, one right after the other.")
        ],
        references: [.describeImages],
        compliance: [
            .nist(
                "CM-8",
                "It asks for an inventory that reflects the system as it is, which parts of several days don't."
            )
        ],
        parameters: [
            RuleParameter(
                name: "limit-hours",
                unit: "hours",
                defaultValue: 24,
                summary: "The longest time between the first and the last page saved."
            )
        ],
        examples: [
            .flags(
                "pages of two days",
                #""Name": "Finance-2026-10""#,
                """
                pages saved between 2026-10-29T09:00:00Z and 2026-10-31T09:00:00Z, 48 hours apart; expected at most \
                24 hours
                """
            ).set {
                $0.pageBefore = pageOfAnotherRegion
                $0.page = #""ResponseMetadata": {"HTTPHeaders": {"date": "Sat, 31 Oct 2026 09:00:00 GMT"}}"#
            },
            .unjudged(
                "pages that don't say when",
                #""Name": "Finance-2026-10""#,
                "1 image: their pages don't say when they were saved"
            ),
            .passes("pages of one day", #""Name": "Finance-2026-10""#).set {
                $0.pageBefore = pageOfAnotherRegion
                $0.page = #""ResponseMetadata": {"HTTPHeaders": {"date": "Fri, 30 Oct 2026 09:00:00 GMT"}}"#
            },
        ],
        check: .snapshot { snapshot, context in
            let chains = snapshot.standing.chains.enumerated().filter { !snapshot.replaced.contains($0.offset) }
            let pages = chains.flatMap(\.element.pages).filter { snapshot.scan.pages[$0].captured != .min }
            func time(_ page: Int) -> Int64 { snapshot.scan.pages[page].captured }
            guard let first = pages.min(by: { time($0) < time($1) }), let last = pages.max(by: { time($0) < time($1) })
            else { return [] }
            let hours = (time(last) - time(first)) / 3_600_000_000
            if (time(last) - time(first)) <= Int64(context.number(0)) * 3_600_000_000 { return [] }
            let between =
                "between \(Timestamp(microseconds: time(first))) and \(Timestamp(microseconds: time(last)))"
            var count = 0
            snapshot.forEachImage { _, entry in
                if snapshot.scan.pages[Int(entry.page)].captured != .min { count += 1 }
            }
            return [
                SnapshotFinding(
                    about: "\(hours) hours between the first and the last page",
                    imageCount: count,
                    place: snapshot.place(ofPage: last),
                    words: SnapshotFinding.words(
                        "pages saved \(between), \(hours) hours apart",
                        observed: between,
                        expected: "at most \(context.number(0)) hours",
                        basis: .inferred
                    )
                )
            ]
        },
        unjudged: { index, snapshot, _ in
            snapshot.scan.pages[Int(snapshot.scan.entries[index].page)].captured == .min ? .undatedPage : nil
        }
    )

    private static let pageOfAnotherRegion = #"""
        {"Images":[],"ResponseMetadata":{"HTTPHeaders":{"date":"Thu, 29 Oct 2026 09:00:00 GMT"}}}
        """#
}
