extension Rule {
    /// The agent is of a version with a published defect.
    static let agentDefective = Rule(
        id: "agent-defective",
        title: "Agent version with a known defect",
        rationale: """
            AWS's release notes name a defect of this version. Whether an image shows it may depend on software that a \
            dump does not list, so this is information: look, don't hurry. Of an agent over the limit agent-stale says it, where \
            that runs.
            """,
        severity: .info,
        category: .agents,
        remediation: [
            .aws("The defect is fixed in the version that the release notes name."),
            .inferred("See whether the image has the software that the defect needs, and rebuild it if so."),
        ],
        references: [.agentReleases],
        compliance: [
            .nist("SI-2", "A flaw is published for the version, with the version that remedies it.")
        ],
        images: .available,
        needs: [.appstreamAgentVersion],
        yieldsTo: ["agent-stale"],
        examples: [
            .flags(
                "the version of 09-18-2024",
                #""AppstreamAgentVersion": "09-18-2024", "LatestAppstreamAgentVersion": "TRUE""#,
                """
                agent 09-18-2024 may fail to launch instances where the Visual C++ Redistributable is newer than \
                14.38.33135.0; expected 10-21-2024 or newer
                """
            ),
            .passes(
                "over the limit for old agents, whose finding names the defect",
                #""AppstreamAgentVersion": "09-18-2024", "LatestAppstreamAgentVersion": "FALSE""#
            ),
            .passes(
                "a Linux image, whose agents are others",
                #""Platform": "ROCKY_LINUX8", "AppstreamAgentVersion": "09-18-2024", "LatestAppstreamAgentVersion": "TRUE""#
            ),
            .passes("the version that fixed it", #""AppstreamAgentVersion": "10-21-2024""#),
        ],
        check: .entry { entry, context, sink in
            guard let agent = entry.agentStanding(context, &sink), agent.hasDefect,
                !agent.isStale(over: context.number(ofOther: 0))
            else { return }
            sink.report(.agent, subject: entry.agent)
        },
        words: { context in
            let family = context.judgement.facts.platform(context.image.platform)?.agents
            let defect = context.image.agentDate.flatMap {
                context.judgement.facts.agents.defect(of: $0, for: family)
            }
            return context.words(
                "agent \(context.image.agent) \(defect?.summary ?? "has a known defect")",
                observed: context.image.agent,
                expected: defect.map { "\($0.fixedIn.agentVersion) or newer" } ?? "a newer version",
                basis: .aws
            )
        }
    )
}
