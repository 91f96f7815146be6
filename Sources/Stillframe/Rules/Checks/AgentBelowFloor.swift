extension Rule {
    /// The agent is older than a feature that the image shows asks for.
    static let agentBelowFloor = Rule(
        id: "agent-below-floor",
        title: "Agent or base image older than what the image uses asks for",
        rationale: """
            AWS names for some features the oldest agent or base image that has them. Only features that the image itself \
            shows are judged: its platform, licence-included applications, a machine role that an error names. Where the image \
            always takes the latest agent, its base image is judged instead, unless it was imported.
            """,
        severity: .medium,
        category: .agents,
        remediation: [
            .aws("Create the image again with a newer agent, or with the option to always use the latest agent."),
            .aws("A managed image update also makes a new image with the latest agent."),
            .inferred(
                "Where the agent is always the latest and the base image is too old, build from a newer base image."
            ),
        ],
        references: [.agentReleases, .agentVersions],
        compliance: [
            .lensPatching("It names the agent among what to patch; here it is too old for what the image uses.")
        ],
        images: .available,
        needs: [.appstreamAgentVersion],
        examples: [
            .flags(
                "Windows Server 2025 with an agent of before",
                #""Platform": "WINDOWS_SERVER_2025", "AppstreamAgentVersion": "10-02-2025""#,
                "agent 10-02-2025 is older than Windows Server 2025 asks for; expected 12-06-2025 or newer"
            ),
            .flags(
                "licence-included applications",
                #""ManagedSoftwareIncluded": true, "AppstreamAgentVersion": "05-29-2025""#,
                """
                agent 05-29-2025 is older than Microsoft applications with the licence included asks for; expected 10-02-2025 or newer
                """
            ),
            .flags(
                "always the latest agent, on a base image of before",
                #"""
                "Platform": "WINDOWS_SERVER_2022", "AppstreamAgentVersion": "LATEST", \#
                "PublicBaseImageReleasedDate": "2022-01-01T00:00:00Z"
                """#,
                "base image of 2022-01-01 is older than Windows Server 2022 asks for; expected a base image of 2023-12-11 or newer"
            ),
            .unjudged(
                "always the latest agent, on an image that was imported",
                #"""
                "Platform": "WINDOWS_SERVER_2022", "AppstreamAgentVersion": "LATEST", "ImageType": "BYOL", \#
                "PublicBaseImageReleasedDate": "2022-01-01T00:00:00Z"
                """#,
                "1 image: they were imported, not made from a base image of AppStream's"
            ),
            .passes("the floor itself", #""Platform": "WINDOWS_SERVER_2025", "AppstreamAgentVersion": "12-06-2025""#),
        ],
        check: .entry { entry, context, sink in
            let isLatest = entry.agent == ModelWord.latest
            if !isLatest, entry.datedAgent(&sink) == nil { return }
            let features = entry.shownFeatures
            if features.isEmpty { return }
            for (feature, id) in ShownFeatures.ids where features.contains(feature) {
                guard let floor = context.facts.agentFloor(id) else { continue }
                if let date = entry.agentDate, let oldest = floor.agent, date < oldest {
                    sink.report(.agent, subject: sink.strings.intern(id))
                } else if isLatest, let oldest = floor.baseImage {
                    if entry.isImported { return sink.abstain(.importedImage) }
                    guard let released = entry.judgedBaseDay(context, &sink) else { return }
                    if released < oldest { sink.report(.baseReleased, subject: sink.strings.intern(id)) }
                }
            }
        },
        about: { issue in issue.judgement.facts.agentFloor(issue.subject)?.feature ?? issue.subject },
        words: { context in
            let floor = context.judgement.facts.agentFloor(context.subject)
            let feature = floor?.feature ?? context.subject
            if context.image.agentDate == nil {
                let released = context.image.baseReleased.map { "\(CalendarDate($0))" } ?? ""
                return context.words(
                    "base image of \(released) is older than \(feature) asks for",
                    observed: released,
                    expected: floor?.baseImage.map { "a base image of \($0) or newer" } ?? "a newer base image",
                    basis: .aws
                )
            }
            return context.words(
                "agent \(context.image.agent) is older than \(feature) asks for",
                observed: context.image.agent,
                expected: floor?.agent.map { "\($0.agentVersion) or newer" } ?? "a newer agent",
                basis: .aws
            )
        }
    )
}

extension EntryFacts {
    /// The features that the image itself shows.
    fileprivate var shownFeatures: ShownFeatures {
        var features: ShownFeatures = []
        if platform == ModelWord.windowsServer2022 { features.insert(.windowsServer2022) }
        if platform == ModelWord.windowsServer2025 { features.insert(.windowsServer2025) }
        if hasManagedSoftware { features.insert(.licenceIncludedApps) }
        if lacksMachineRole { features.insert(.machineRole) }
        return features
    }
}
