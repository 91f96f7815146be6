extension Rule {
    /// An error names the fleet.
    static let fleetError = Rule(
        id: "fleet-error",
        title: "Error about a fleet",
        rationale: """
            A fleet could not run instances from the image, or was stopped meanwhile.
            """,
        severity: .medium,
        category: .errors,
        remediation: [
            .inferred("Read the fleet's own errors with describe-fleets: a dump of images does not name the fleet."),
            .inferred("If no instance starts, try whether an image builder starts from the same image."),
        ],
        references: [.fleetTroubleshooting, .notificationCodes],
        needs: [.imageErrors],
        parts: [.errorCode],
        examples: [
            .flags(
                "no instance could be started",
                #"""
                "ImageErrors": [{"ErrorCode": "FLEET_INSTANCE_PROVISIONING_FAILURE", "ErrorTimestamp": \#
                "2026-10-24T09:15:00Z"}]
                """#,
                #"error "FLEET_INSTANCE_PROVISIONING_FAILURE" on 2026-10-24, 8 days ago; expected no error"#
            ),
            .passes(
                "an error of another family",
                #""ImageErrors": [{"ErrorCode": "IMAGE_NOT_FOUND", "ErrorTimestamp": "2026-10-24T09:15:00Z"}]"#
            ),
        ],
        check: .errors(of: .fleet),
        weigh: { $0.weighImageError() },
        words: { $0.errorWords() }
    )
}
