extension Rule {
    /// Your own image is shared with other accounts, which may not copy it.
    static let imageShared = Rule(
        id: "image-shared",
        title: "Own image that is shared with other accounts",
        rationale: """
            Other accounts can start fleets from the image and see what lies in it. A dump does not say which accounts \
            those are, so somebody has to look whether each of them still should.
            """,
        severity: .low,
        category: .exposure,
        remediation: [
            .inferred("Confirm with describe-image-permissions which accounts it is shared with."),
            .aws("The owner can stop sharing an image; it is deleted only when it is shared with no account."),
        ],
        references: [.imagePermissions, .images],
        compliance: [
            .nist("AC-21", "It asks that sharing be decided and authorized; the finding says that sharing happens.")
        ],
        images: .ownAvailable,
        needs: [.imageSharedWithOthers],
        yieldsTo: ["image-copyable"],
        examples: [
            .flags(
                "a shared image",
                #""ImageSharedWithOthers": "TRUE""#,
                """
                own image is shared with other accounts (inferred); expected sharing that \
                describe-image-permissions confirms as meant
                """
            ),
            .passes("an image that is not shared", #""ImageSharedWithOthers": "FALSE""#),
            .passes(
                "a shared image that others may copy, which is another rule's",
                #"""
                "ImageSharedWithOthers": "TRUE", "ImagePermissions": {"allowFleet": true, "allowImageBuilder": true}
                """#
            ),
        ],
        check: .entry { entry, context, sink in
            guard entry.isSharedByYou(&sink), !(entry.receiversMayCopy == true && context.yields(to: 0)) else { return }
            sink.report(.sharedWithOthers, subject: .absent)
        },
        surroundings: .images,
        words: { context in
            context.words(
                "own image is shared with other accounts (inferred)",
                observed: context.image.sharedWithOthers,
                expected: "sharing that describe-image-permissions confirms as meant",
                basis: .inferred
            )
        }
    )
}

extension EntryFacts {
    /// Whether it is a private image that its owner shares with named accounts; where nothing tells, the reason why the
    /// rule at work doesn't judge it is taken down.
    func isSharedByYou(_ sink: inout FindingSink) -> Bool {
        // A public image is another rule's, whoever else it is shared with.
        if visibility == ModelWord.public || sharedWithOthers == ModelWord.false { return false }
        if visibility == ModelWord.private, sharedWithOthers == ModelWord.true { return true }
        sink.abstain(visibility == .absent || sharedWithOthers == .absent ? .absentMember : .unlistedWord)
        return false
    }
}
