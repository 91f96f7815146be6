extension Rule {
    /// Your own image is shared with accounts that may keep a copy.
    static let imageCopyable = Rule(
        id: "image-copyable",
        title: "Shared image of which others may keep a copy",
        rationale: """
            Who may start an image builder from an image can make an image of their own from it. That copy stays when \
            sharing ends, with everything that lay in the image.
            """,
        severity: .medium,
        category: .exposure,
        remediation: [
            .inferred("Confirm with describe-image-permissions which accounts it is shared with and for what."),
            .inferred("Share for fleets only (allowFleet) with accounts that need no copy."),
            .inferred("Change the secrets in the image when an account that may have a copy leaves."),
        ],
        references: [.imagePermissions, .images],
        compliance: [
            .nist("AC-21", "It asks that sharing be decided and authorized; a copy can't be taken back."),
            .nist("AC-3", "The owner's control of access ends with the copy."),
        ],
        images: .ownAvailable,
        needs: [.imageSharedWithOthers, .imagePermissions],
        examples: [
            .flags(
                "a shared image with allowImageBuilder",
                #"""
                "ImageSharedWithOthers": "TRUE", "ImagePermissions": {"allowFleet": true, "allowImageBuilder": true}
                """#,
                """
                own image is shared (inferred), and receivers may keep a copy; expected allowImageBuilder false, or \
                receivers who may
                """
            ),
            .passes(
                "a shared image for fleets only",
                #"""
                "ImageSharedWithOthers": "TRUE", "ImagePermissions": {"allowFleet": true, "allowImageBuilder": false}
                """#
            ),
            .passes(
                "an image that is not shared",
                #""ImagePermissions": {"allowFleet": true, "allowImageBuilder": true}"#
            ),
        ],
        check: .entry { entry, _, sink in
            guard entry.isSharedByYou(&sink) else { return }
            if !entry.members.contains(.imagePermissions) { return sink.abstain(.absentMember) }
            if entry.allowsImageBuilder { sink.report(.permissions, subject: .absent) }
        },
        words: { context in
            context.words(
                "own image is shared (inferred), and receivers may keep a copy",
                observed: "allowImageBuilder true",
                expected: "allowImageBuilder false, or receivers who may",
                basis: .inferred
            )
        }
    )
}
