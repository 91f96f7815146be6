extension Rule {
    /// The platform gets no free security updates any more.
    static let platformEnded = Rule(
        id: "platform-ended",
        title: "Platform past its end of support",
        rationale: """
            After the end of free security updates an operating system keeps its known holes, in every session that \
            runs from the image. The end of mainstream support, which comes earlier, is not judged.
            """,
        severity: .high,
        category: .platforms,
        remediation: [
            .inferred("Build the image again from a base image of a platform that is supported."),
            .inferred(
                "Updates against payment may be offered longer; a dump does not show whether the image gets them."
            ),
            .aws("AWS's release notes list the base images that are offered."),
        ],
        references: [.baseImages, .endOfLife],
        compliance: [
            .nist("SA-22", "It asks to replace components that their maker no longer supports."),
            .lensPatching("It asks to patch the operating system, for which no free updates come out any more."),
        ],
        images: .available,
        needs: [.platform],
        examples: [
            .flags(
                "Amazon Linux 2 four months after its end",
                #""Platform": "AMAZON_LINUX2""#,
                """
                Amazon Linux 2 got its last free security updates on 2026-06-30, 124 days ago; expected a supported \
                platform
                """
            ),
            .flags(
                "WINDOWS on an image of 2023",
                #""Platform": "WINDOWS", "CreatedTime": "2023-02-01T00:00:00Z""#,
                """
                Windows Server 2012 R2 got its last free security updates on 2023-10-10, 1118 days ago; expected a \
                supported platform
                """
            ),
            .unjudged(
                "WINDOWS before there was another word",
                #""Platform": "WINDOWS", "CreatedTime": "2019-06-13T23:59:59Z""#,
                "1 image: the platform word meant several operating systems when they were created"
            ),
            .passes("past mainstream support only", #""Platform": "WINDOWS_SERVER_2022""#),
            .passes("a failed image", #""Platform": "AMAZON_LINUX2", "State": "FAILED""#),
        ],
        check: .entry { entry, context, sink in
            guard entry.platform != .absent else { return sink.abstain(.absentMember) }
            guard let fact = context.facts.platform(entry.platform, in: sink.strings) else {
                return sink.abstain(.unlistedPlatform)
            }
            if fact.extendedEnd == nil { return sink.abstain(.undatedPlatform) }
            guard fact.hasEnded(on: context.today) else { return }
            guard fact.isCertain(created: entry.created) else { return sink.abstain(.ambiguousPlatform) }
            sink.report(.platform, subject: entry.platform)
        },
        about: { issue in
            guard let fact = issue.judgement.facts.platform(issue.subject), let end = fact.extendedEnd else {
                return issue.subject
            }
            return "\(fact.operatingSystem) (ended \(end))"
        },
        words: { context in
            let fact = context.judgement.facts.platform(context.subject)
            let end = fact?.extendedEnd ?? context.judgement.today
            return context.words(
                "\(fact?.operatingSystem ?? context.subject) got its last free security updates on \(end), "
                    + age(end.days(until: context.judgement.today)),
                observed: context.subject,
                expected: "a supported platform",
                basis: fact?.basis ?? .inferred
            )
        }
    )

    private static func age(_ days: Int) -> String {
        days == 1 ? "yesterday" : "\(days) days ago"
    }
}
