extension Rule {
    /// The agent is older than the limit.
    static let agentStale = Rule(
        id: "agent-stale",
        title: "Agent older than the limit",
        rationale: """
            Instances from an image with a fixed agent version get no newer agent and so none of its security updates. \
            AWS publishes no support window for agents: the limit is a policy of your own.
            """,
        severity: .medium,
        category: .agents,
        remediation: [
            .aws(
                """
                Start the image builder with the latest agent, or launch one that has it, and create a new image; \
                AWS recommends the option to always use the latest agent version.
                """
            ),
            .aws("A managed image update also makes a new image with the latest agent."),
            .aws(
                """
                To test an agent before it is used, fix its version in the image and try the image in a separate \
                fleet.
                """
            ),
        ],
        references: [.agentVersions, .agentReleases, .managedUpdates],
        compliance: [
            .lensPatching("It names the agent among what to patch in images."),
            .nist("SI-2", "Flaws that newer agents remedy stay in the image."),
        ],
        images: .available,
        needs: [.appstreamAgentVersion],
        parameters: [
            .agentLimitDays
        ],
        examples: [
            .flags(
                "an agent of two years ago",
                #""AppstreamAgentVersion": "05-21-2024", "LatestAppstreamAgentVersion": "FALSE""#,
                "agent 05-21-2024 is 894 days old; expected at most 180 days"
            ),
            .flags(
                "one day over the limit, and the dump doesn't say whether it is the latest",
                #""AppstreamAgentVersion": "05-04-2026", "LatestAppstreamAgentVersion": null"#,
                "agent 05-04-2026 is 181 days old; expected at most 180 days"
            ),
            .flags(
                "over the limit, with a published defect",
                #""AppstreamAgentVersion": "09-18-2024", "LatestAppstreamAgentVersion": "FALSE""#,
                """
                agent 09-18-2024 is 774 days old and may fail to launch instances where the Visual C++ Redistributable \
                is newer than 14.38.33135.0; expected at most 180 days
                """
            ),
            .passes(
                "as old as the limit",
                #""AppstreamAgentVersion": "05-05-2026", "LatestAppstreamAgentVersion": "FALSE""#
            ),
            .passes(
                "old, but still the latest",
                #""AppstreamAgentVersion": "05-21-2024", "LatestAppstreamAgentVersion": "TRUE""#
            ),
        ],
        check: .entry { entry, context, sink in
            guard let agent = entry.agentStanding(context, &sink), agent.isStale(over: context.number(0)) else {
                return
            }
            sink.report(.agent, subject: .absent)
        },
        about: { $0.oldestAgentWords },
        words: { context in
            let age = context.image.agentDate?.days(until: context.judgement.today) ?? 0
            let family = context.judgement.facts.platform(context.image.platform)?.agents
            let defect = context.image.agentDate.flatMap {
                context.judgement.facts.agents.defect(of: $0, for: family)
            }
            return context.words(
                "agent \(context.image.agent) is \(age) days old" + (defect.map { " and \($0.summary)" } ?? ""),
                observed: context.image.agent,
                expected: "at most \(context.judgement.number(0)) days",
                basis: .inferred
            )
        }
    )
}
