extension Rule {
    /// A waiver's last day has passed.
    static let waiverExpired = Rule(
        id: "waiver-expired",
        title: "Waiver that has ended",
        rationale: """
            A waiver accepts findings until a day. After it they count again; whoever relied on the waiver should know, \
            and decide again.
            """,
        severity: .medium,
        category: .configuration,
        remediation: [
            .inferred("Remove the cause of the findings, then the waiver."),
            .inferred("Or decide again, and write down a new reason and day."),
        ],
        references: [.nistControls],
        compliance: [
            .nist("RA-7", "It asks that findings are responded to; an acceptance that has ended is no response.")
        ],
        examples: [
            .flags(
                "a waiver that ended yesterday",
                #""State": "FAILED""#,
                """
                the waiver of image-failed on image Finance-* ended on 2026-10-31 and 1 finding counts again; \
                expected a cure or a new decision
                """
            ).set { $0.waivers = [Waiver(example: "image-failed", until: "2026-10-31")] },
            .flags(
                "one that has nothing left to accept",
                #""Name": "Finance-2026-10""#,
                """
                the waiver of image-failed on image Finance-* ended on 2026-10-31 and matches nothing; \
                expected no waiver
                """
            ).set { $0.waivers = [Waiver(example: "image-failed", until: "2026-10-31")] },
            .flags(
                "one of an account that no image is of",
                #""Name": "Finance-2026-10""#,
                """
                the waiver of image-failed on image Finance-*, account 777788889999 ended on 2026-10-31, and no image is \
                where it holds; expected no waiver, or a new decision
                """
            ).set { $0.waivers = [Waiver(example: "image-failed", account: "777788889999", until: "2026-10-31")] },
            .flags(
                "one that another went on from",
                #""State": "FAILED""#,
                """
                the waiver of image-failed on image Finance-* ended on 2026-10-31, and another goes on with its \
                findings; expected one waiver
                """
            ).set {
                $0.waivers = [
                    Waiver(example: "image-failed", until: "2026-10-31"),
                    Waiver(example: "image-failed", until: "2027-01-31"),
                ]
            },
            .passes("a waiver on its last day", #""State": "FAILED""#)
                .set { $0.waivers = [Waiver(example: "image-failed", until: "2026-11-01")] },
        ],
        check: .waivers { use in
            if use.daysLeft >= 0 { return nil }
            if use.findingCount == 0 {
                let (statement, expected) =
                    switch use.reach {
                    case .judged: (" and matches nothing", "no waiver")
                    case .noImages: (", and no image is where it holds", "no waiver, or a new decision")
                    case .unknown: ("; whether it matches anything is not known", "no waiver, or a new decision")
                    }
                return use.finding("ended on \(use.waiver.until)\(statement)", expected: expected, severity: .low)
            }
            if use.lastCount == 0 {
                return use.finding(
                    "ended on \(use.waiver.until), and another goes on with its findings",
                    expected: "one waiver",
                    severity: .info
                )
            }
            let findings = use.lastCount == 1 ? "1 finding counts" : "\(use.lastCount) findings count"
            return use.finding(
                "ended on \(use.waiver.until) and \(findings) again",
                expected: "a cure or a new decision"
            )
        },
        surroundings: .time
    )
}
