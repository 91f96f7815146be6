extension Rule {
    /// An agent version is not in AWS's list.
    static let agentUnlisted = Rule(
        id: "agent-unlisted",
        title: "Agent versions that are not in the list",
        rationale: """
            AWS's list of agent versions has gaps, and versions newer than the table are in none. An unlisted one is no \
            error; it only means that nothing is known of what it brings.
            """,
        severity: .info,
        category: .agents,
        remediation: [
            .aws("AWS's release notes name the agent versions and what each brings."),
            .inferred("Use a newer Stillframe, or newer facts, if the version is newer than the table."),
        ],
        references: [.agentReleases],
        images: .available,
        needs: [.appstreamAgentVersion],
        examples: [
            .flags(
                "a version that AWS's own table lacks",
                #""AppstreamAgentVersion": "12-16-2019""#,
                #"agent versions that are not listed: "12-16-2019" (1 image); expected versions of AWS's list"#
            ),
            .passes("a listed version", #""AppstreamAgentVersion": "05-21-2024""#),
            .passes("always the latest", #""AppstreamAgentVersion": "LATEST""#),
            .unjudged(
                "Linux, whose list ended in 2021",
                #""AppstreamAgentVersion": "12-16-2019", "Platform": "RHEL8""#,
                "1 image: AWS's list of agents for Linux ended in 2021"
            ),
        ],
        check: .snapshot { snapshot, context in
            let strings = snapshot.scan.strings
            var tally: [StringID: Int] = [:]
            var images: [UInt32] = []
            var first: Int?
            snapshot.forEachImage { index, entry in
                guard entry.state == ModelWord.available, let date = snapshot.agentDates[entry.agent],
                    context.facts.platform(entry.platform, in: strings)?.agents == .windows,
                    !context.facts.agents.contains(date)
                else { return }
                tally[entry.agent, default: 0] += 1
                images.append(UInt32(index))
                if first == nil { first = index }
            }
            guard let first else { return [] }
            var words = WordTally()
            for (agent, count) in tally { words.add(strings[agent], images: count) }
            return [
                SnapshotFinding(
                    subject: words.subject,
                    about: words.about,
                    imageCount: images.count,
                    images: images,
                    place: snapshot.place(of: first, .agent),
                    words: SnapshotFinding.words(
                        "agent versions that are not listed: \(words.words)",
                        observed: words.about,
                        expected: "versions of AWS's list",
                        basis: .inferred
                    )
                )
            ]
        },
        unjudged: { index, snapshot, context in
            let agent = snapshot.scan.entries[index].agent
            if agent == ModelWord.latest { return nil }
            if snapshot.agentDates[agent] == nil { return agent == .absent ? .absentMember : .unreadableAgent }
            let platform = snapshot.scan.entries[index].platform
            guard let fact = context.facts.platform(platform, in: snapshot.scan.strings) else {
                return platform == .absent ? .absentMember : .unlistedPlatform
            }
            return fact.agents == .linux ? .unlistedLinuxAgent : nil
        }
    )
}
