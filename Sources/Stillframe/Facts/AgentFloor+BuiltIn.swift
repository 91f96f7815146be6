extension AgentFloor {
    /// The features whose floor AWS publishes.
    ///
    /// Sources are AWS's developer guide and its agent release notes, as of 2026-02. A pinned agent, or for `LATEST` the base
    /// image, that is older lacks the feature.
    static let builtIn: [AgentFloor] = [
        AgentFloor(
            "managed agent updates (\"Always use latest agent\")",
            agent: .day(2017, 12, 7),
            baseImage: .day(2017, 12, 7),
            source: "agent-software-versions page"
        ),
        AgentFloor(
            "Google Drive persistent storage",
            agent: .day(2018, 5, 31),
            source: "agent notes / google-drive page"
        ),
        AgentFloor("OneDrive persistent storage", agent: .day(2018, 7, 26), source: "agent notes"),
        AgentFloor("application settings persistence", agent: .day(2018, 8, 29), source: "AWS developer guide"),
        AgentFloor("session scripts", agent: .day(2019, 1, 22), source: "agent notes"),
        AgentFloor("Image Assistant CLI (programmatic images)", agent: .day(2019, 7, 26), source: "agent notes"),
        AgentFloor("file system redirection", agent: .day(2019, 8, 8), source: "AWS developer guide"),
        AgentFloor(
            "IAM role on streaming instance (appstream_machine_role)",
            agent: .day(2019, 9, 3),
            source: "configuring-existing-iam-role page"
        ),
        AgentFloor("desktop stream view / native application mode", agent: .day(2020, 2, 19), source: "agent notes"),
        AgentFloor("client printer redirection", agent: .day(2020, 7, 30), source: "agent notes"),
        AgentFloor(
            "smart card sign-in",
            agent: .day(2021, 1, 4),
            baseImage: .day(2020, 12, 28),
            source: "AWS developer guide"
        ),
        AgentFloor("certificate-based authentication", agent: .day(2022, 10, 13), source: "AWS developer guide"),
        AgentFloor(
            "multi-session fleet (WS2019/2022/2025 only)",
            agent: .day(2023, 9, 6),
            baseImage: .day(2023, 6, 12),
            source: "base-image-version-history page"
        ),
        AgentFloor(
            "Windows Server 2022",
            agent: .day(2023, 12, 7),
            baseImage: .day(2023, 12, 11),
            source: "agent notes"
        ),
        AgentFloor("IMDSv2 / DisableIMDSV1", agent: .day(2024, 1, 16), source: "AWS developer guide"),
        AgentFloor(
            "MSIX apps, multi-session regional settings/printer/time zone",
            agent: .day(2024, 9, 18),
            source: "agent notes"
        ),
        AgentFloor("Microsoft licence-included apps", agent: .day(2025, 10, 2), source: "agent notes"),
        AgentFloor("IPv6", baseImage: .day(2025, 9, 5), source: "AWS developer guide"),
        AgentFloor(
            "Windows Server 2025",
            agent: .day(2025, 12, 6),
            baseImage: .day(2025, 12, 18),
            source: "agent notes"
        ),
        AgentFloor(
            "4K on non-accelerated instances",
            agent: .day(2026, 2, 4),
            baseImage: .day(2026, 2, 18),
            source: "agent notes"
        ),
        AgentFloor("security patch: multisession S3 storage", agent: .day(2026, 2, 9), source: "agent notes"),
        AgentFloor(
            "managed image updates accepted source",
            baseImage: .day(2017, 7, 24),
            source: "managed image updates page"
        ),
    ]
}
