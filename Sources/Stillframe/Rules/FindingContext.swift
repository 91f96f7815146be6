/// What a rule may use to word one of its findings.
package struct FindingContext: Sendable {
    /// The image found at fault.
    package let image: ImageSummary
    /// What it is about within the image, such as an error code.
    package let subject: String
    /// The error it is about, for rules over `ImageErrors`.
    package let error: ImageErrorSummary?
    /// When the newest of the image's applications was created; `nil` where none tells.
    package let newestApplication: Timestamp?
    /// How often the same was found in this image; at least 1.
    package let count: Int
    /// The instant at which ages are counted, the tables and the rule's parameters.
    package let judgement: JudgementContext
}
