extension Rule {
    /// An agent version is not in AWS's list.
    static let agentUnlisted = Rule(
        id: "agent-unlisted",
        title: "Agent version that is not in the list",
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
                #"agent "12-16-2019" of 1 image is not listed; expected a version of AWS's list"#
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
            var images: [StringID: [UInt32]] = [:]
            snapshot.forEachImage { index, entry in
                guard entry.state == ModelWord.available, let date = snapshot.agentDates[entry.agent],
                    context.facts.platform(entry.platform, in: strings)?.agents == .windows,
                    !context.facts.agents.contains(date)
                else { return }
                images[entry.agent, default: []].append(UInt32(index))
            }
            let versions = images.map { (text: strings[$0.key], images: $0.value) }
            return versions.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }.map { version, images in
                SnapshotFinding(
                    subject: version,
                    about: version,
                    imageCount: images.count,
                    images: images,
                    place: images.first.map { snapshot.place(of: Int($0), .agent) },
                    words: SnapshotFinding.words(
                        "agent \(Quoted(version)) of \(images.count) \(images.count == 1 ? "image" : "images") is not listed",
                        observed: version,
                        expected: "a version of AWS's list",
                        basis: .inferred
                    )
                )
            }
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
