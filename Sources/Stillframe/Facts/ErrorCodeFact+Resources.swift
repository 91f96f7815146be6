extension ErrorCodeFact {
    /// Images, fleets, imports and the service itself.
    static let resources: [ErrorCodeFact] = [
        ErrorCodeFact(
            "IMAGE_NOT_FOUND",
            since: .day(2016, 12, 1),
            .image,
            meaning: .inferred(
                "The image to start from was deleted, is no longer shared with the account or was withdrawn by AWS."
            ),
            fix: [
                .inferred(
                    "Start from an image that exists: a current AWS base image, or one that its owner shares again."
                )
            ]
        ),
        ErrorCodeFact(
            "FLEET_STOPPED",
            since: .day(2021, 1, 12),
            .fleet,
            meaning: .inferred("The fleet was stopped while something waited for it."),
            fix: [.inferred("Start the fleet and try again.")]
        ),
        ErrorCodeFact(
            "FLEET_INSTANCE_PROVISIONING_FAILURE",
            since: .day(2021, 1, 12),
            .fleet,
            meaning: .inferred("An instance could not be started from the image."),
            fix: [
                .inferred("Read the fleet's other errors with describe-fleets; the cause is often named there."),
                .inferred("Try whether an image builder starts from the same image."),
            ]
        ),
        ErrorCodeFact(
            "INTERNAL_SERVICE_ERROR",
            since: .day(2016, 12, 1),
            .service,
            meaning: .aws(
                """
                With the message "The user name or password is incorrect": the computer object in Active Directory \
                was deleted or disabled; with "could not update image": a managed image update failed on some \
                software of the source image.
                """
            ),
            fix: [
                .aws(
                    """
                    For the computer object: enable it in Active Directory, reset it if need be, and start the \
                    resource again.
                    """
                ),
                .aws("For the image update: try the update again, then check that the image has the latest SSM Agent."),
                .aws(
                    """
                    If it still fails, launch an image builder from the image; if that fails too, the image has \
                    another defect to repair first.
                    """
                ),
                .aws("If nothing helps, contact AWS Support."),
            ]
        ),
        ErrorCodeFact(
            "VALIDATION_ERROR",
            since: .day(2025, 11, 17),
            .import,
            meaning: .inferred("An imported image did not pass the service's validation."),
            fix: [
                .inferred(
                    """
                    Read the error message, compare the source AMI with AWS's requirements for imports, and import \
                    it again.
                    """
                )
            ]
        ),
    ]
}
