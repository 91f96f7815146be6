extension Rule {
    /// The agent version is neither a day nor LATEST.
    static let agentUnreadable = Rule(
        id: "agent-unreadable",
        title: "Agent version that can't be read",
        rationale: """
            An agent version names the day of its release, or says LATEST. One that does neither can't be compared \
            with anything, so its age is not judged.
            """,
        severity: .low,
        category: .agents,
        remediation: [
            .inferred("Look the version up in the console or with describe-images; the dump may have been edited."),
            .aws("Create a new image with the latest agent if the version can't be told."),
        ],
        references: [.agentVersions, .agentReleases],
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
            .passes("a dump without the member", #""AppstreamAgentVersion": null"#),
        ],
        check: .entry { entry, _, sink in
            guard entry.state == ModelWord.available, entry.members.contains(.appstreamAgentVersion),
                entry.agentDate == nil, !(entry.agent == ModelWord.latest)
            else { return }
            sink.report(.agent, subject: entry.agent)
        },
        words: { context in
            context.words(
                "agent \(Quoted(context.image.agent)) is not a known form of a version",
                observed: context.image.agent,
                expected: "MM-DD-YYYY or LATEST",
                basis: .inferred
            )
        }
    )
}
