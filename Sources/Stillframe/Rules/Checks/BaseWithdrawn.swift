extension Rule {
    /// AWS has said that the base image is deprecated or gone.
    static let baseWithdrawn = Rule(
        id: "base-withdrawn",
        title: "Base image that AWS has withdrawn",
        rationale: """
            AWS has said, with a date, that base images like this one are deprecated or no longer offered. The image works \
            on, but gets no successor from the same line. That a base is not in a list is never taken for such a word. Where \
            BaseImageArn is absent, the base is known by PublicBaseImageReleasedDate, which AWS says is for an image of yours \
            the release date of the base image it was built from; that it is a base of the image's platform is inferred.
            """,
        severity: .low,
        category: .age,
        remediation: [
            .aws("AWS's release notes name the base images that are offered."),
            .inferred("Build the next image from one of those."),
        ],
        references: [.baseImages],
        compliance: [.nist("SA-22", "It asks to replace components whose maker no longer supports them.")],
        images: .ownAvailable,
        needs: [.platform],
        examples: [
            .flags(
                "a base of before 2025-05-30",
                #""PublicBaseImageReleasedDate": "2024-06-17T00:00:00Z""#,
                """
                base image is of 2024-06-17, and AWS has deprecated those of Windows Server 2022 before 2025-05-30; \
                expected a base image that is offered
                """
            ),
            .flags(
                "Amazon Linux 2",
                #""Platform": "AMAZON_LINUX2", "PublicBaseImageReleasedDate": "2025-02-11T00:00:00Z""#,
                """
                AWS offers no base image of Amazon Linux 2 after 2026-04-15; expected a base image that is offered
                """
            ),
            .passes("a base of that day", #""PublicBaseImageReleasedDate": "2025-05-30T00:00:00Z""#),
            .flags(
                "a base of which only the date is known",
                #""PublicBaseImageReleasedDate": "2024-06-17T00:00:00Z", "BaseImageArn": null"#,
                """
                base image (known by its release date alone) is of 2024-06-17, and AWS has deprecated those of Windows \
                Server 2022 before 2025-05-30; expected a base image that is offered
                """
            ),
            .unjudged(
                "an imported image",
                #""PublicBaseImageReleasedDate": "2024-06-17T00:00:00Z", "ImageType": "BYOL""#,
                "1 image: they were imported, not made from a base image of AppStream's"
            ),
        ],
        check: .entry { entry, context, sink in
            if entry.isImported { return sink.abstain(.importedImage) }
            guard entry.hasListedPlatform(context, &sink),
                let fact = context.facts.platform(entry.platform, in: sink.strings)
            else { return }
            if let last = fact.basesWithdrawnAfter, last < context.today {
                return sink.report(.platform, subject: entry.platform)
            }
            guard let before = fact.basesDeprecatedBefore, before <= context.today else { return }
            guard let released = entry.judgedBaseDay(context, &sink) else { return }
            if released < before { sink.report(.baseReleased, subject: entry.platform) }
        },
        words: { context in
            let fact = context.judgement.facts.platform(context.subject)
            let system = fact?.operatingSystem ?? context.subject
            let released = context.image.baseReleased.map { "\(CalendarDate($0))" } ?? ""
            let statement =
                fact?.basesWithdrawnAfter.map { "AWS offers no base image of \(system) after \($0)" }
                    ?? """
                    \(context.base) is of \(released), and AWS has deprecated those of \(system) before \
                    \(fact?.basesDeprecatedBefore.map { "\($0)" } ?? "then")
                    """
            return context.words(
                statement,
                observed: released,
                expected: "a base image that is offered",
                basis: fact?.basesWithdrawnAfter == nil && context.image.baseARN.isEmpty ? .inferred : .aws
            )
        }
    )
}
