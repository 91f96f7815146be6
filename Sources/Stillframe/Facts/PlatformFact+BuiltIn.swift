extension PlatformFact {
    /// All platform words of the service model.
    ///
    /// Dates are the makers' own, as endoflife.date collected them by 2026-08-22. Notes are from AWS's pages "Base
    /// Image and Managed Image Update Release Notes" and "Agent Release Notes", and from releases of the service model.
    static let builtIn: [PlatformFact] = [
        PlatformFact(
            "WINDOWS",
            "Windows Server 2012 R2",
            mainstreamEnd: .day(2018, 10, 9),
            extendedEnd: .day(2023, 10, 10),
            paidEnd: .day(2026, 10, 13),
            unambiguousSince: .day(2019, 6, 14),
            agents: .windows,
            notes: [
                .inferred("Until 2019-06-14 there was no other word for Windows, so older images are not judged."),
                .aws("Windows Server 2012 R2 reached its end of support on October 10, 2023."),
                .inferred("AWS no longer lists base images of this platform."),
            ],
            source: "endoflife.date, Windows Server, 2026-08-22"
        ),
        PlatformFact(
            "WINDOWS_SERVER_2016",
            "Windows Server 2016",
            mainstreamEnd: .day(2022, 1, 11),
            extendedEnd: .day(2027, 1, 12),
            paidEnd: .day(2030, 1, 12),
            basesDeprecatedBefore: .day(2025, 5, 30),
            agents: .windows,
            notes: [.aws("AWS base images released before 2025-05-30 are deprecated.")],
            source: "endoflife.date, Windows Server, 2026-08-22"
        ),
        PlatformFact(
            "WINDOWS_SERVER_2019",
            "Windows Server 2019",
            mainstreamEnd: .day(2024, 1, 9),
            extendedEnd: .day(2029, 1, 9),
            basesDeprecatedBefore: .day(2025, 5, 30),
            agents: .windows,
            notes: [.aws("AWS base images released before 2025-05-30 are deprecated.")],
            source: "endoflife.date, Windows Server, 2026-08-22"
        ),
        PlatformFact(
            "WINDOWS_SERVER_2022",
            "Windows Server 2022",
            mainstreamEnd: .day(2026, 10, 13),
            extendedEnd: .day(2031, 10, 14),
            basesDeprecatedBefore: .day(2025, 5, 30),
            agents: .windows,
            notes: [.aws("AWS base images released before 2025-05-30 are deprecated.")],
            source: "endoflife.date, Windows Server, 2026-08-22"
        ),
        PlatformFact(
            "WINDOWS_SERVER_2025",
            "Windows Server 2025",
            mainstreamEnd: .day(2029, 11, 13),
            extendedEnd: .day(2034, 11, 14),
            agents: .windows,
            notes: [.aws("Needs agent 12-06-2025 or newer.")],
            source: "endoflife.date, Windows Server, 2026-08-22"
        ),
        PlatformFact(
            "WINDOWS_11",
            "Windows 11",
            agents: .windows,
            notes: [.inferred("The version of Windows 11, on which its support depends, is not in a dump.")],
            source: "service model of botocore 1.44.5"
        ),
        PlatformFact(
            "AMAZON_LINUX2",
            "Amazon Linux 2",
            extendedEnd: .day(2026, 6, 30),
            basesWithdrawnAfter: .day(2026, 4, 15),
            agents: .linux,
            notes: [.aws("AWS withdrew its base images of this platform after 2026-04-15.")],
            basis: .aws,
            source: "AWS, Base Image and Managed Image Update Release Notes; endoflife.date, Amazon Linux, 2026-08-22"
        ),
        PlatformFact(
            "RHEL8",
            "Red Hat Enterprise Linux 8",
            mainstreamEnd: .day(2024, 5, 31),
            extendedEnd: .day(2029, 5, 31),
            paidEnd: .day(2033, 5, 31),
            agents: .linux,
            source: "endoflife.date, Red Hat Enterprise Linux, 2026-08-22"
        ),
        PlatformFact(
            "ROCKY_LINUX8",
            "Rocky Linux 8",
            mainstreamEnd: .day(2024, 5, 31),
            extendedEnd: .day(2029, 5, 31),
            agents: .linux,
            source: "endoflife.date, Rocky Linux, 2026-08-22"
        ),
        PlatformFact(
            "UBUNTU_PRO_2404",
            "Ubuntu Pro 24.04 LTS",
            mainstreamEnd: .day(2029, 5, 31),
            extendedEnd: .day(2029, 5, 31),
            paidEnd: .day(2036, 5, 31),
            agents: .linux,
            notes: [
                .aws("Elastic fleets run it."),
                .inferred("Ubuntu Pro gets security updates until the later day."),
            ],
            source: "endoflife.date, Ubuntu, 2026-08-22"
        ),
    ]
}
