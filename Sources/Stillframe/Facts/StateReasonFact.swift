/// What is known of one code of `StateChangeReason`.
public struct StateReasonFact: Sendable, Hashable {
    /// The code as the service writes it.
    public let code: String
    /// The release of the service model that brought the code.
    public let since: CalendarDate
    /// What the code says.
    public let meaning: Statement
    /// What to do, a sentence each.
    public let fix: [Statement]

    package init(_ code: String, since: CalendarDate, meaning: Statement, fix: [Statement]) {
        self.code = code
        self.since = since
        self.meaning = meaning
        self.fix = fix
    }

    /// All codes of the service model.
    ///
    /// AWS lists them without a text.
    static let builtIn: [StateReasonFact] = [
        StateReasonFact(
            "INTERNAL_ERROR",
            since: .day(2016, 12, 1),
            meaning: .inferred("The service failed on its own side while it made or changed the image."),
            fix: [.inferred("Create the image again; if it fails again, contact AWS Support.")]
        ),
        StateReasonFact(
            "IMAGE_BUILDER_NOT_AVAILABLE",
            since: .day(2016, 12, 1),
            meaning: .inferred("The image builder that the image was to be made from could not be used."),
            fix: [.inferred("Check the image builder's own state and errors, and create the image again from it.")]
        ),
        StateReasonFact(
            "IMAGE_COPY_FAILURE",
            since: .day(2018, 2, 23),
            meaning: .inferred("The image could not be copied from another Region."),
            fix: [
                .inferred(
                    "Delete the failed copy and copy the image again; at most two copies into a Region run at a time."
                )
            ]
        ),
        StateReasonFact(
            "IMAGE_UPDATE_FAILURE",
            since: .day(2025, 11, 17),
            meaning: .inferred("A managed image update failed."),
            fix: [
                .aws("Try the update again, then check that the source image has the latest SSM Agent."),
                .aws(
                    """
                    If it still fails, launch an image builder from the source image to see whether that image has \
                    a defect.
                    """
                ),
            ]
        ),
        StateReasonFact(
            "IMAGE_IMPORT_FAILURE",
            since: .day(2025, 11, 17),
            meaning: .inferred("The import of an image that was made elsewhere failed."),
            fix: [
                .inferred(
                    """
                    Read the image's errors, compare the source AMI with AWS's requirements for imports, and import \
                    it again.
                    """
                )
            ]
        ),
    ]
}
