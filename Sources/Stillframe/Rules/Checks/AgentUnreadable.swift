extension Rule {
    /// The agent version is neither a day nor LATEST.
    static let agentUnreadable = Rule(
        id: "agent-unreadable",
        title: "Agent version that is absent or can't be read",
        rationale: """
            An agent version names the day of its release, or says LATEST. One that does neither can't be compared \
            with anything, so its age is not judged. An image without one among images that have one is as doubtful.
            """,
        severity: .low,
        category: .agents,
        remediation: [
            .inferred("Look the version up in the console or with describe-images; the dump may have been edited."),
            .inferred("Create a new image with the latest agent if the version can't be told."),
        ],
        references: [.agentVersions, .agentReleases],
        images: .available,
        needs: [.appstreamAgentVersion],
        examples: [
            .flags(
                "a day in another order",
                #""AppstreamAgentVersion": "2026-06-29""#,
                #"agent "2026-06-29" is not a known form of a version; expected MM-DD-YYYY or LATEST"#
            ),
            .flags(
                "a day that the calendar hasn't",
                #""AppstreamAgentVersion": "02-30-2026""#,
                #"agent "02-30-2026" is not a known form of a version; expected MM-DD-YYYY or LATEST"#
            ),
            .passes("always the latest", #""AppstreamAgentVersion": "LATEST""#),
            .passes("a day", #""AppstreamAgentVersion": "05-21-2024""#),
        ],
        check: .entry { entry, _, sink in
            guard entry.agent != .absent else { return sink.report(.image, subject: .absent) }
            // An empty version says as little as none, and is one issue with it.
            if sink.strings[entry.agent].isEmpty { return sink.report(.agent, subject: .absent) }
            if entry.agentDate == nil, !(entry.agent == ModelWord.latest) {
                sink.report(.agent, subject: entry.agent)
            }
        },
        words: { context in
            context.words(
                context.image.agent.isEmpty
                    ? "no agent version" : "agent \(Quoted(context.image.agent)) is not a known form of a version",
                observed: context.image.agent,
                expected: "MM-DD-YYYY or LATEST",
                basis: .inferred
            )
        }
    )
}
