extension Rule {
    /// The image was built from an image of another account.
    static let baseForeign = Rule(
        id: "base-foreign",
        title: "Base image of another account",
        rationale: """
            What the other account put into its image is in yours, and nothing in a dump tells what that is. Its owner \
            may stop sharing it any day, and then yours can't be built again from it.
            """,
        severity: .low,
        category: .age,
        remediation: [
            .inferred("See who owns the account, and what they vouch for."),
            .inferred("Keep a copy of the base in your own account if you depend on it, where its owner permits that."),
        ],
        references: [.images, .imageType],
        compliance: [
            .nist("SR-4", "It asks for the provenance of what a system is made of; here a part is another account's.")
        ],
        images: .ownAvailable,
        needs: [.baseImageARN],
        examples: [
            .flags(
                "a base of another account",
                #""BaseImageArn": "arn:aws:appstream:eu-west-1:444455556666:image/Golden-2026-09""#,
                "base image belongs to account 444455556666; expected a base of AWS or of your own account"
            ),
            .passes("a base of your own", #""BaseImageArn": "arn:aws:appstream:eu-west-1:111122223333:image/Golden""#),
            .passes(
                "a base of AWS's",
                #""BaseImageArn": "arn:aws:appstream:eu-west-1::image/AppStream-RHEL8-02-18-2026""#
            ),
        ],
        check: .entry { entry, _, sink in
            guard entry.base.account != .absent else { return sink.abstain(.unknownBase) }
            if entry.base.isAWSOwned || entry.base.account == entry.account { return }
            if entry.account == .absent { return sink.abstain(.unknownAccount) }
            sink.report(.baseARN, subject: entry.base.account)
        },
        about: { "base of account \($0.subject)" },
        words: { context in
            context.words(
                "base image belongs to account \(context.subject)",
                observed: context.image.baseARN,
                expected: "a base of AWS or of your own account",
                basis: .inferred
            )
        }
    )
}
