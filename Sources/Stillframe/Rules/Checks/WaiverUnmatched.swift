extension Rule {
    /// A waiver matches no finding.
    static let waiverUnmatched = Rule(
        id: "waiver-unmatched",
        title: "Waiver that matches nothing",
        rationale: """
            A waiver without a finding is a decision about something that is cured, gone or never was; a misspelled one \
            accepts nothing. Left alone it may accept what comes later and was never looked at. It is judged only where \
            the rule ran, and the listings of the account and Region are complete and unfiltered. Where no image is of \
            the account and Region it is information: they are misspelled, or of dumps that are not here.
            """,
        severity: .low,
        category: .configuration,
        remediation: [
            .inferred("Compare the rule, image, account and Region with the finding that was meant."),
            .inferred("Take the waiver away if the finding is cured."),
        ],
        references: [.nistControls],
        compliance: [
            .nist("RA-7", "It asks that findings are responded to; this response answers none.")
        ],
        examples: [
            .flags(
                "a waiver of a failure that is not there",
                #""State": "AVAILABLE""#,
                """
                the waiver of image-failed on image Finance-* matches nothing; expected a finding or no waiver
                """
            ).set { $0.waivers = [Waiver(example: "image-failed", until: "2027-01-31")] },
            .flags(
                "a waiver for an account that no image is of",
                #""State": "FAILED""#,
                """
                the waiver of image-failed on image Finance-*, account 777788889999 matches nothing: no image is of its \
                account and Region; expected an account and Region of the dumps, or no waiver
                """
            ).set { $0.waivers = [Waiver(example: "image-failed", account: "777788889999", until: "2027-01-31")] },
            .passes("a waiver that is used", #""State": "FAILED""#)
                .set { $0.waivers = [Waiver(example: "image-failed", until: "2027-01-31")] },
        ],
        check: .waivers { use in
            guard use.findingCount == 0, use.daysLeft >= 0 else { return nil }
            switch use.reach {
            case .judged: return use.finding("matches nothing", expected: "a finding or no waiver")
            case .noImages:
                return use.finding(
                    "matches nothing: no image is of its account and Region",
                    expected: "an account and Region of the dumps, or no waiver",
                    severity: .info
                )
            case .unknown: return nil
            }
        }
    )
}
