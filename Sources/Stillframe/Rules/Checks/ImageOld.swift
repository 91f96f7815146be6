extension Rule {
    /// The image was created longer ago than the update interval.
    static let imageOld = Rule(
        id: "image-old",
        title: "Image older than the update interval",
        rationale: """
            An image keeps the operating system as it was when it was created: no later update is in any session. The \
            image's own creation time counts, not its base's, since the newest Windows base is itself often older.
            """,
        severity: .medium,
        category: .age,
        remediation: [
            .aws("Update the operating system on an image builder and create a new image from it."),
            .aws("A managed image update also makes a new image with the latest updates of the operating system."),
            .inferred("Where a newer image has replaced this one, see whether any fleet still uses it and delete it."),
        ],
        references: [.managedUpdates, .images, .cisBenchmark],
        compliance: [
            .cisUpdates("It asks for operating system updates every 30 days, and an image has none newer than itself."),
            .lensPatching("It asks to patch the operating system of images; the age says when that was last possible."),
            .nist("SI-2", "Flaws are not remediated in an image that is older than the updates that fix them."),
        ],
        images: .ownAvailable,
        needs: [.createdTime],
        parameters: [
            RuleParameter(
                name: "limit-days",
                unit: "days",
                defaultValue: 30,
                summary: "The greatest age of an image, as CIS 5.7 has it for operating system updates."
            )
        ],
        examples: [
            .flags(
                "an image of two months ago",
                #""CreatedTime": "2026-09-01T08:30:00Z""#,
                "image is 61 days old; expected at most 30 days"
            ),
            .flags(
                "one day over the limit",
                #""CreatedTime": "2026-10-01T08:30:00Z""#,
                "image is 31 days old; expected at most 30 days"
            ),
            .passes("as old as the limit", #""CreatedTime": "2026-10-02T00:00:00Z""#),
            .passes("an old image that failed", #""CreatedTime": "2026-01-01T00:00:00Z", "State": "FAILED""#),
            .passes("an old image of somebody else", #""CreatedTime": "2026-01-01T00:00:00Z", "Visibility": "SHARED""#),
        ],
        check: .entry { entry, context, sink in
            guard let created = entry.created else { return sink.abstain(.absentMember) }
            let age = CalendarDate(created).days(until: context.today)
            if age < 0 { return sink.abstain(.createdLater) }
            if age > context.number(0) { sink.report(.created, subject: .absent) }
        },
        about: { issue in
            guard let oldest = issue.oldestCreated.map({ CalendarDate($0) }) else { return issue.subject }
            return "oldest of \(oldest) (\(oldest.days(until: issue.judgement.today)) days)"
        },
        words: { context in
            let created = context.image.created.map { CalendarDate($0) } ?? context.judgement.today
            return context.words(
                "image is \(created.days(until: context.judgement.today)) days old",
                observed: "\(created)",
                expected: "at most \(context.judgement.number(0)) days",
                basis: .inferred
            )
        }
    )
}
