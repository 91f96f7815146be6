extension Rule {
    /// A newer agent is out, and the image's is not over the limit.
    static let agentBehind = Rule(
        id: "agent-behind",
        title: "Agent behind the newest, within the limit",
        rationale: """
            A newer agent is out. The image keeps its own until it is rebuilt or updated; whether that matters depends \
            on what the newer one brings.
            """,
        severity: .info,
        category: .agents,
        remediation: [
            .aws("AWS's release notes say what each agent version brings."),
            .aws("A managed image update also makes a new image with the latest agent."),
        ],
        references: [.agentReleases, .managedUpdates],
        compliance: [
            .lensPatching("It names the agent among what to patch; a newer one is out.")
        ],
        images: .available,
        needs: [.appstreamAgentVersion],
        yieldsTo: ["agent-stale", "agent-defective"],
        examples: [
            .flags(
                "the service says that a newer one is out",
                #""AppstreamAgentVersion": "05-30-2026", "LatestAppstreamAgentVersion": "FALSE""#,
                """
                agent 05-30-2026 is 155 days old and not the newest; expected the newest agent, 06-29-2026 or \
                newer, which the tables have
                """
            ),
            .flags(
                "the dump doesn't say, and no current table knows better",
                #"""
                "Platform": "RHEL8", "AppstreamAgentVersion": "08-01-2026", "LatestAppstreamAgentVersion": null
                """#,
                "agent 08-01-2026 is 92 days old and may not be the newest; expected the newest agent"
            ),
            .passes(
                "over the limit, which is another rule's",
                #""AppstreamAgentVersion": "05-21-2024", "LatestAppstreamAgentVersion": "FALSE""#
            ),
            .passes("the latest", #""AppstreamAgentVersion": "06-29-2026", "LatestAppstreamAgentVersion": "TRUE""#),
            .passes("always the latest", #""AppstreamAgentVersion": "LATEST""#),
        ],
        check: .entry { entry, context, sink in
            // One thing is said of an agent, the worst.
            guard let agent = entry.agentStanding(context, &sink), agent.isBehind,
                !agent.isStale(over: context.number(ofOther: 0)), !(agent.hasDefect && context.yields(to: 1))
            else { return }
            sink.report(.agent, subject: .absent)
        },
        about: { $0.oldestAgentWords },
        words: { context in
            let days = context.image.agentDate?.days(until: context.judgement.today) ?? 0
            let newer = newer(context)
            let standing =
                newer != nil || context.image.latestAgent == ModelWord.false.text ? "not" : "may not be"
            return context.words(
                "agent \(context.image.agent) is \(age(days)) and \(standing) the newest",
                observed: context.image.agent,
                expected: "the newest agent"
                    + (newer.map { ", \($0.day.agentVersion) or newer, \($0.sourceWords)" } ?? ""),
                basis: context.image.latestAgent == ModelWord.false.text ? .aws : .inferred
            )
        }
    )

    private static func age(_ days: Int) -> String {
        switch days {
        case ..<0: "dated after as-of"
        case 1: "1 day old"
        default: "\(days) days old"
        }
    }

    /// The newest agent that is known, where it is newer than the image's.
    private static func newer(_ context: FindingContext) -> KnownRelease? {
        guard let date = context.image.agentDate,
            let family = context.judgement.facts.platform(context.image.platform)?.agents,
            let newest = context.judgement.newestAgent(of: family), newest.day > date
        else { return nil }
        return newest
    }
}
