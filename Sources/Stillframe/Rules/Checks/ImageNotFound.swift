extension Rule {
    /// An error says that the image to start from is gone.
    static let imageNotFound = Rule(
        id: "image-not-found",
        title: "Error about an image that is gone",
        rationale: """
            The image that this one was to be made from no longer exists for the account, so that it can't be made \
            again in the same way.
            """,
        severity: .medium,
        category: .errors,
        remediation: [
            .inferred("Start from an image that exists: a current AWS base image, or one that its owner shares again."),
            .inferred("Look for fleets and image builders that still name the lost image."),
        ],
        references: [.baseImages, .images],
        needs: [.imageErrors],
        parts: [.errorCode],
        examples: [
            .flags(
                "the image to start from was deleted",
                #"""
                "State": "FAILED", "ImageErrors": [{"ErrorCode": "IMAGE_NOT_FOUND", "ErrorTimestamp": \#
                "2026-10-24T09:15:00Z"}]
                """#,
                #"error "IMAGE_NOT_FOUND" on 2026-10-24, 8 days ago; expected no error"#
            ),
            .passes(
                "an error of another family",
                #""ImageErrors": [{"ErrorCode": "SUBNET_NOT_FOUND", "ErrorTimestamp": "2026-10-24T09:15:00Z"}]"#
            ),
        ],
        check: .errors(of: .image),
        weigh: { $0.weighImageError() },
        words: { $0.errorWords() }
    )
}
