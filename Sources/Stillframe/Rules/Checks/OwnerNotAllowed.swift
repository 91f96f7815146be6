extension Rule {
    /// An image is shared with you by an account that is not on your list.
    static let ownerNotAllowed = Rule(
        id: "owner-not-allowed",
        title: "Shared image of an account that is not on the list",
        rationale: """
            What another account put into its image runs in your sessions. This rule flags images of accounts that are \
            not on your list; without a list it is off.
            """,
        severity: .medium,
        category: .exposure,
        remediation: [
            .inferred("Ask the owner (the account in the ARN) what the image is for, or stop using it."),
            .inferred("Add the account to the list if it may share images with you."),
        ],
        references: [.images, .imageType],
        compliance: [
            .nist(
                "SR-4",
                "It asks for the provenance of what a system is made of; the list says whom you accept it from."
            )
        ],
        images: .sharedAvailable,
        needs: [.visibility],
        parameters: [
            RuleParameter(
                listOf: RuleParameter.accountIDs,
                name: "accounts",
                summary: "The accounts that may share images with you, as 12 digits each."
            )
        ],
        examples: [
            .flags(
                "an image of an account that is not on the list",
                #""Visibility": "SHARED", "Arn": "arn:aws:appstream:eu-west-1:777788889999:image/Tools""#,
                """
                shared by account 777788889999, which is not on the list; expected an account of the list \
                (ask the owner, account 777788889999)
                """
            ).set { $0.parameters = ["accounts": .list(["444455556666"])] },
            .passes(
                "an image of an account that is on the list",
                #""Visibility": "SHARED", "Arn": "arn:aws:appstream:eu-west-1:444455556666:image/Tools""#
            ).set { $0.parameters = ["accounts": .list(["444455556666"])] },
            .passes(
                "a shared image without a list",
                #""Visibility": "SHARED", "Arn": "arn:aws:appstream:eu-west-1:777788889999:image/Tools""#
            ),
        ],
        check: .entry { entry, context, sink in
            if entry.account == .absent { return sink.abstain(.unknownAccount) }
            let account = sink.strings[entry.account]
            if context.list(0).contains(where: { $0.utf8.elementsEqual(account.utf8) }) { return }
            sink.report(.visibility, subject: entry.account)
        },
        about: { "shared by \($0.subject)" },
        words: { context in
            context.words(
                "shared by account \(context.subject), which is not on the list",
                observed: context.subject,
                expected: "an account of the list",
                basis: .inferred
            )
        }
    )
}
