extension Rule {
    /// Your own image is shared with accounts that may keep a copy.
    static let imageCopyable = Rule(
        id: "image-copyable",
        title: "Shared image of which others may keep a copy",
        rationale: """
            Who may start an image builder from an image can make an image of their own from it. That copy stays when \
            sharing ends, with everything that lay in the image. Where the dump has a receiver's own listing, its \
            ImagePermissions count: the owner's may show what the owner may do.
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
        needs: [.imageSharedWithOthers],
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
                "a shared image of which the receiver's own listing says that it is for fleets only",
                #"""
                "ImageSharedWithOthers": "TRUE", "ImagePermissions": {"allowFleet": true, "allowImageBuilder": true}
                """#
            ).set {
                $0.pageBefore = #"""
                    {"Images":[{"Name":"Finance-2026-10","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/Finance-2026-10",\#
                    "State":"AVAILABLE","Visibility":"SHARED","ImagePermissions":{"allowFleet":true,"allowImageBuilder":false}}],\#
                    "ResponseMetadata":{"RequestId":"1"}}
                    """#
            },
            .unjudged(
                "a shared image without the member",
                #""ImageSharedWithOthers": "TRUE", "ImagePermissions": null"#,
                "1 image: the member that the rule reads is absent from them or has no usable value"
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
            guard let mayCopy = entry.receiversMayCopy else { return sink.abstain(.absentMember) }
            if mayCopy { sink.report(.permissions, subject: .absent) }
        },
        surroundings: .images,
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
