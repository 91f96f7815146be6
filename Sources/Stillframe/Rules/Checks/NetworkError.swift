extension Rule {
    /// An error names the subnets, security groups or gateway.
    static let networkError = Rule(
        id: "network-error",
        title: "Error about the network",
        rationale: """
            The image builder or fleet could not get its place in the network. As long as the cause stays, every \
            further image from the same subnets fails in the same way.
            """,
        severity: .medium,
        category: .errors,
        remediation: [
            .inferred(
                "Compare subnets and security groups of the image builder or fleet with what exists in the account."
            ),
            .aws("Give each subnet a mask that leaves enough addresses for all expected users and for growth."),
            .aws(
                """
                Default Internet Access needs a public subnet and an internet gateway; AWS recommends private \
                subnets with a NAT gateway instead.
                """
            ),
        ],
        references: [.vpcSetup, .internetAccess],
        needs: [.imageErrors],
        parts: [.errorCode],
        examples: [
            .flags(
                "a subnet that is gone",
                #"""
                "State": "FAILED", "ImageErrors": [{"ErrorCode": "SUBNET_NOT_FOUND", "ErrorTimestamp": \#
                "2026-10-24T09:15:00Z"}]
                """#,
                #"error "SUBNET_NOT_FOUND" on 2026-10-24, 8 days ago; expected no error"#
            ),
            .flags(
                "the same error twice, without times",
                #""ImageErrors": [{"ErrorCode": "IGW_NOT_ATTACHED"}, {"ErrorCode": "IGW_NOT_ATTACHED"}]"#,
                #"error "IGW_NOT_ATTACHED" 2 times, at an unknown time; expected no error"#
            ),
            .flags(
                "an image of another account",
                #"""
                "Arn": "arn:aws:appstream:eu-west-1:444455556666:image/Finance-2026-10", "Visibility": "SHARED", \#
                "ImageErrors": [{"ErrorCode": "SUBNET_NOT_FOUND", "ErrorTimestamp": "2026-10-24T09:15:00Z"}]
                """#,
                #"""
                error "SUBNET_NOT_FOUND" on 2026-10-24, 8 days ago; expected no error (ask the owner, account \#
                444455556666)
                """#
            ),
            .passes(
                "an error of another family",
                #""ImageErrors": [{"ErrorCode": "FLEET_STOPPED", "ErrorTimestamp": "2026-10-24T09:15:00Z"}]"#
            ),
            .unjudged(
                "a dump without the member",
                #""ImageErrors": null"#,
                "member ImageErrors absent from the only image"
            ),
        ],
        check: .errors(of: .network),
        weigh: { $0.weighImageError() },
        words: { $0.errorWords() }
    )
}
