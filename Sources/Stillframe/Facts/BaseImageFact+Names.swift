/// The names of base images; each ends in the day of its release.
extension BaseImageFact {
    static let names: [BaseImageFact] = listed + seen

    /// Named in AWS's release notes.
    private static let listed: [BaseImageFact] = [
        named("WINDOWS_SERVER_2016", "Windows Server 2016", "WinServer2016-11-10-2025", ["", "G4dn", "G5"]),
        named("WINDOWS_SERVER_2019", "Windows Server 2019", "WinServer2019-11-10-2025", ["", "G4dn", "G5"]),
        named("WINDOWS_SERVER_2022", "Windows Server 2022", "WinServer2022-11-10-2025", ["", "G4dn", "G5", "G6"]),
        named("WINDOWS_SERVER_2025", "Windows Server 2025", "WinServer2025-12-18-2025", ["", "G4dn", "G5", "G6"]),
        named("AMAZON_LINUX2", "Amazon Linux 2", "AmazonLinux2-02-11-2025", ["", "G4dn", "G5"]),
        named("RHEL8", "Red Hat Enterprise Linux 8", "RHEL8-02-18-2026", ["", "G4dn", "G5", "G6"]),
        named("ROCKY_LINUX8", "Rocky Linux 8", "RockyLinux8-02-18-2026", ["", "G4dn", "G5", "G6"]),
        [fact("Amazon-AppStream2-Sample-Image-06-17-2024", nil, "", .aws, page)].compactMap(\.self),
    ].flatMap(\.self)

    /// Named in AWS's other documentation, or in public projects.
    private static let seen: [BaseImageFact] = [
        ("Base-Image-Builder-05-02-2018", nil, ""),
        ("AppStream-WinServer2012R2-05-28-2019", "WINDOWS", server2012R2),
        ("AppStream-WinServer2012R2-12-12-2019", "WINDOWS", server2012R2),
        ("AppStream-WinServer2012R2-07-19-2021", "WINDOWS", server2012R2),
        ("AppStream-Graphics-Design-WinServer2012R2-07-19-2021", "WINDOWS", server2012R2),
        ("AppStream-WinServer2012R2-03-29-2023", "WINDOWS", server2012R2),
        ("AppStream-Graphics-G5-WinServer2016-06-17-2024", "WINDOWS_SERVER_2016", "Windows Server 2016"),
        ("AppStream-Graphics-G4dn-WinServer2019-07-16-2020", "WINDOWS_SERVER_2019", server2019),
        ("AppStream-WinServer2019-06-01-2021", "WINDOWS_SERVER_2019", server2019),
        ("AppStream-WinServer2019-10-08-2021", "WINDOWS_SERVER_2019", server2019),
        ("AppStream-WinServer2019-03-03-2022", "WINDOWS_SERVER_2019", server2019),
        ("AppStream-WinServer2019-07-12-2022", "WINDOWS_SERVER_2019", server2019),
        ("AppStream-Graphics-Design-WinServer2019-07-12-2022", "WINDOWS_SERVER_2019", server2019),
        ("AppStream-WinServer2019-10-05-2022", "WINDOWS_SERVER_2019", server2019),
        ("AppStream-WinServer2019-06-12-2023", "WINDOWS_SERVER_2019", server2019),
        ("AppStream-WinServer2019-01-26-2024", "WINDOWS_SERVER_2019", server2019),
        ("AppStream-WinServer2019-06-17-2024", "WINDOWS_SERVER_2019", server2019),
        ("AppStream-WinServer2019-05-30-2025", "WINDOWS_SERVER_2019", server2019),
        ("AppStream-WinServer2022-06-17-2024", "WINDOWS_SERVER_2022", "Windows Server 2022"),
        ("AppStream-Graphics-G5-WinServer2022-06-17-2024", "WINDOWS_SERVER_2022", "Windows Server 2022"),
        ("AppStream-Graphics-Pro-AmazonLinux2-09-14-2022", "AMAZON_LINUX2", "Amazon Linux 2"),
        ("AppStream-RockyLinux8-11-10-2025", "ROCKY_LINUX8", "Rocky Linux 8"),
        ("Amazon-AppStream2-Sample-Image-02-04-2019", nil, ""),
        ("Amazon-AppStream2-Sample-Image-03-11-2023", nil, ""),
    ].compactMap { name, platform, system in
        fact(name, platform, system, .inferred, "the image's name, in AWS's examples or public projects")
    }

    private static let server2012R2 = "Windows Server 2012 R2"
    private static let server2019 = "Windows Server 2019"

    /// The base images of one day for several kinds of graphics card, the first without.
    private static func named(
        _ platform: String,
        _ system: String,
        _ ending: String,
        _ cards: [String]
    ) -> [BaseImageFact] {
        cards.compactMap { card in
            let name = card.isEmpty ? "AppStream-\(ending)" : "AppStream-Graphics-\(card)-\(ending)"
            return fact(name, platform, system, .aws, page)
        }
    }

    private static func fact(
        _ name: String,
        _ platform: String?,
        _ system: String,
        _ basis: Basis,
        _ source: String
    ) -> BaseImageFact? {
        guard let day = AgentVersion(String(name.suffix(10)))?.date else { return nil }
        return BaseImageFact(
            released: day,
            name: name,
            platform: platform,
            operatingSystem: system,
            basis: basis,
            source: source
        )
    }
}
