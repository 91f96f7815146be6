extension Rule {
    /// An error of an imported image.
    static let importError = Rule(
        id: "import-error",
        title: "Error of an import",
        rationale: """
            An image that was made elsewhere did not pass the service's validation, so that no fleet can use it.
            """,
        severity: .medium,
        category: .errors,
        remediation: [
            .inferred("Read the error message and compare the source AMI with AWS's requirements for imports."),
            .inferred("Correct the AMI and import it again; the failed image is not repaired."),
        ],
        references: [.importing],
        needs: [.imageErrors],
        parts: [.errorCode],
        examples: [
            .flags(
                "a validation that failed",
                #"""
                "State": "FAILED", "ImageType": "CUSTOM", "ImageErrors": [{"ErrorCode": "VALIDATION_ERROR", \#
                "ErrorTimestamp": "2026-10-24T09:15:00Z"}]
                """#,
                #"error "VALIDATION_ERROR" on 2026-10-24, 8 days ago; expected no error"#
            ),
            .passes(
                "an imported image without errors",
                #""ImageType": "CUSTOM""#
            ),
        ],
        check: .errors(of: .import),
        weigh: { $0.weighImageError() },
        words: { $0.errorWords() }
    )
}
