extension AgentFloor {
    /// The floors that AWS's documentation names, by agent; those that only a base image sets come last.
    static let builtIn: [AgentFloor] = [
        AgentFloor(
            "managed-agent-updates",
            "Managed agent updates (\"Always use latest agent\")",
            agent: .day(2017, 12, 7),
            baseImage: .day(2017, 12, 7),
            source: notes
        ),
        AgentFloor(
            "google-drive",
            "Google Drive as persistent storage",
            agent: .day(2018, 5, 31),
            source: "\(notes); AWS developer guide, Google Drive"
        ),
        AgentFloor("onedrive", "OneDrive as persistent storage", agent: .day(2018, 7, 26), source: notes),
        AgentFloor(
            "settings-persistence",
            "Application settings persistence",
            agent: .day(2018, 8, 29),
            note: "The base image has a floor too; the guide names it.",
            source: guide
        ),
        AgentFloor("session-scripts", "Session scripts", agent: .day(2019, 1, 22), source: notes),
        AgentFloor(
            "image-assistant-cli",
            "Image Assistant command line (images made by a program)",
            agent: .day(2019, 7, 26),
            source: notes
        ),
        AgentFloor("file-system-redirection", "File system redirection", agent: .day(2019, 8, 8), source: guide),
        AgentFloor(
            "machine-role",
            "IAM role on streaming instances (appstream_machine_role)",
            agent: .day(2019, 9, 3),
            source: "\(guide), Configuring an Existing IAM Role"
        ),
        AgentFloor("desktop-view", "Desktop view and native application mode", agent: .day(2020, 2, 19), source: notes),
        AgentFloor("printer-redirection", "Client printer redirection", agent: .day(2020, 7, 30), source: notes),
        AgentFloor(
            "smart-card",
            "Sign-in with smart cards",
            agent: .day(2021, 1, 4),
            baseImage: .day(2020, 12, 28),
            source: guide
        ),
        AgentFloor(
            "certificate-authentication",
            "Certificate-based authentication",
            agent: .day(2022, 10, 13),
            source: guide
        ),
        AgentFloor(
            "multi-session",
            "Multi-session fleets",
            agent: .day(2023, 9, 6),
            baseImage: .day(2023, 6, 12),
            note: """
                Windows Server 2019, 2022 and 2025 only; a managed image update of 2023-09-06 or later does instead of \
                the base image.
                """,
            source: baseNotes
        ),
        AgentFloor(
            "windows-server-2022",
            "Windows Server 2022",
            agent: .day(2023, 12, 7),
            baseImage: .day(2023, 12, 11),
            source: notes
        ),
        AgentFloor(
            "imds-v2",
            "Instance metadata of version 2 only (DisableIMDSV1)",
            agent: .day(2024, 1, 16),
            note: """
                AWS says "released on or after January 16, 2024"; the first listed agent since then is 01-17-2024. A \
                managed image update of that age does too.
                """,
            source: guide
        ),
        AgentFloor(
            "msix",
            "MSIX applications; time zone, printer and regional settings in multi-session fleets",
            agent: .day(2024, 9, 18),
            source: notes
        ),
        AgentFloor(
            "licence-included-apps",
            "Microsoft applications with the licence included",
            agent: .day(2025, 10, 2),
            source: notes
        ),
        AgentFloor(
            "windows-server-2025",
            "Windows Server 2025",
            agent: .day(2025, 12, 6),
            baseImage: .day(2025, 12, 18),
            source: notes
        ),
        AgentFloor(
            "display-4k",
            "4K displays on instances without a graphics card",
            agent: .day(2026, 2, 4),
            baseImage: .day(2026, 2, 18),
            note: "The base image is that for Linux.",
            source: notes
        ),
        AgentFloor(
            "multi-session-s3-patch",
            "Security patch for storage on S3 in multi-session fleets",
            agent: .day(2026, 2, 9),
            source: notes
        ),
        AgentFloor(
            "managed-image-update",
            "Being the source of a managed image update",
            baseImage: .day(2017, 7, 24),
            source: "\(guide), managed image updates"
        ),
        AgentFloor("ipv6", "IPv6", baseImage: .day(2025, 9, 5), source: guide),
    ]

    private static let notes = "AWS, Agent Release Notes"
    private static let baseNotes = "AWS, Base Image and Managed Image Update Release Notes"
    private static let guide = "AWS developer guide"
}
