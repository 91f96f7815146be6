extension Rule {
    /// The platform's free security updates end soon.
    static let platformEnding = Rule(
        id: "platform-ending",
        title: "Platform close to its end of support",
        rationale: """
            A new platform means new base images and a new test of every application, which takes an estate months. \
            This rule tells in time that free security updates end.
            """,
        severity: .medium,
        category: .platforms,
        remediation: [
            .inferred("Plan the move to a base image of a platform that is supported longer."),
            .aws("AWS's release notes list the base images that are offered."),
        ],
        references: [.baseImages, .endOfLife],
        compliance: [
            .nist("SA-22", "It asks to replace components before support ends; the end is near.")
        ],
        images: .available,
        needs: [.platform],
        parameters: [
            RuleParameter(
                name: "notice-days",
                unit: "days",
                defaultValue: 180,
                summary: "How many days before the end of free security updates an image is flagged."
            )
        ],
        examples: [
            .flags(
                "Windows Server 2016 ten weeks before its end",
                #""Platform": "WINDOWS_SERVER_2016""#,
                """
                Windows Server 2016 gets its last free security updates on 2027-01-12, in 72 days; expected more \
                than 180 days
                """
            ),
            .passes("an end years ahead", #""Platform": "WINDOWS_SERVER_2019""#),
            .passes("an end in the past", #""Platform": "AMAZON_LINUX2""#),
            .unjudged(
                "an end that isn't known",
                #""Platform": "WINDOWS_11""#,
                "1 image: no end of support is published for their platform"
            ),
        ],
        check: .entry { entry, context, sink in
            guard entry.platform != .absent else { return sink.abstain(.absentMember) }
            guard let fact = context.facts.platform(entry.platform, in: sink.strings) else {
                return sink.abstain(.unlistedPlatform)
            }
            if fact.extendedEnd == nil { return sink.abstain(.undatedPlatform) }
            guard fact.isEnding(on: context.today, within: context.number(0)) else { return }
            guard fact.isCertain(created: entry.created) else { return sink.abstain(.ambiguousPlatform) }
            sink.report(.platform, subject: entry.platform)
        },
        about: { issue in
            guard let fact = issue.judgement.facts.platform(issue.subject), let end = fact.extendedEnd else {
                return issue.subject
            }
            return "\(fact.operatingSystem) (ends \(end))"
        },
        words: { context in
            let fact = context.judgement.facts.platform(context.subject)
            let end = fact?.extendedEnd ?? context.judgement.today
            return context.words(
                "\(fact?.operatingSystem ?? context.subject) gets its last free security updates on \(end), "
                    + time(context.judgement.today.days(until: end)),
                observed: context.subject,
                expected: "more than \(context.judgement.number(0)) days",
                basis: fact?.basis ?? .inferred
            )
        }
    )

    private static func time(_ days: Int) -> String {
        switch days {
        case 0: "today"
        case 1: "tomorrow"
        default: "in \(days) days"
        }
    }
}
