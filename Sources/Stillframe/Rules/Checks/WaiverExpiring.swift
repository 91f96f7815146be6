extension Rule {
    /// A waiver ends within a month.
    static let waiverExpiring = Rule(
        id: "waiver-expiring",
        title: "Waiver that ends soon",
        rationale: """
            When a waiver ends, its findings count again and may fail a scheduled run. A month is time to cure them or \
            to decide again.
            """,
        severity: .info,
        category: .configuration,
        remediation: [
            .inferred("Remove the cause of the findings before the day, or decide again.")
        ],
        references: [.nistControls],
        compliance: [
            .nist("RA-7", "It asks that findings are responded to; the response that was chosen is about to end.")
        ],
        examples: [
            .flags(
                "a waiver that ends in 12 days",
                #""State": "FAILED""#,
                """
                the waiver of image-failed on image Finance-* ends in 12 days, with 1 finding; expected a cure or a \
                new decision by 2026-11-13
                """
            ).set { $0.waivers = [Waiver(example: "image-failed", until: "2026-11-13")] },
            .flags(
                "one of an account that no image is of",
                #""State": "FAILED""#,
                """
                the waiver of image-failed on image Finance-*, account 777788889999 ends in 12 days, and no image is \
                where it holds; expected no waiver, or a new decision by 2026-11-13
                """
            ).set { $0.waivers = [Waiver(example: "image-failed", account: "777788889999", until: "2026-11-13")] },
            .passes("one whose findings another accepts for longer", #""State": "FAILED""#).set {
                $0.waivers = [
                    Waiver(example: "image-failed", until: "2026-11-13"),
                    Waiver(example: "image-failed", until: "2027-01-31"),
                ]
            },
            .passes("a waiver that holds for longer", #""State": "FAILED""#)
                .set { $0.waivers = [Waiver(example: "image-failed", until: "2027-01-31")] },
        ],
        check: .waivers { use in
            guard (0...Waiver.noticeDays).contains(use.daysLeft) else { return nil }
            let end = use.daysLeft == 0 ? "today" : use.daysLeft == 1 ? "tomorrow" : "in \(use.daysLeft) days"
            if use.findingCount == 0 {
                // A waiver that is known to match nothing is none to decide again.
                if use.reach == .judged { return nil }
                let statement =
                    use.reach == .noImages
                    ? ", and no image is where it holds" : "; whether it matches anything is not known"
                return use.finding(
                    "ends \(end)\(statement)",
                    expected: "no waiver, or a new decision by \(use.waiver.until)"
                )
            }
            if use.lastCount == 0 { return nil }
            return use.finding(
                "ends \(end), with \(use.lastCount) \(use.lastCount == 1 ? "finding" : "findings")",
                expected: "a cure or a new decision by \(use.waiver.until)"
            )
        }
    )
}
