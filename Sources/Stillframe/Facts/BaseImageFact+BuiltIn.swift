extension BaseImageFact {
    /// The releases that AWS lists, then the base images whose names are known, each by operating system.
    ///
    /// AWS's list says just `Windows` for most releases, so that only a name tells for which Windows Server they were.
    static let builtIn: [BaseImageFact] = releases + names

    /// Where listed releases and names are from.
    static let page = "AWS, Base Image and Managed Image Update Release Notes, February 2026"

    private static let releases: [BaseImageFact] = [
        released("Windows", windows),
        released("Linux", ["03-24-2024", "05-08-2024"]),
        released(
            "Amazon Linux 2",
            platform: "AMAZON_LINUX2",
            [
                "11-15-2021", "11-19-2021", "02-18-2022", "06-20-2022", "09-14-2022", "09-21-2022", "03-15-2023",
                "06-11-2023", "11-13-2023", "02-11-2025",
            ]
        ),
        released(
            "Red Hat Enterprise Linux",
            platform: "RHEL8",
            ["07-30-2024", "05-30-2025", "09-05-2025", "11-10-2025", "02-18-2026"]
        ),
        released(
            "Rocky Linux",
            platform: "ROCKY_LINUX8",
            ["12-19-2024", "05-30-2025", "09-05-2025", "11-10-2025", "02-18-2026"]
        ),
    ].flatMap(\.self)

    private static let windows = [
        "05-18-2017", "06-20-2017", "07-24-2017", "07-25-2017", "09-05-2017", "11-13-2017", "12-07-2017",
        "01-01-2018", "01-24-2018", "03-19-2018", "05-02-2018", "06-12-2018",
        "01-22-2019", "04-29-2019", "05-28-2019", "06-24-2019", "09-05-2019", "09-18-2019", "12-12-2019",
        "01-13-2020", "03-05-2020", "03-16-2020", "03-18-2020", "04-22-2020", "07-16-2020", "12-28-2020",
        "06-01-2021", "07-19-2021", "10-08-2021",
        "03-03-2022", "07-12-2022", "09-01-2022", "10-05-2022",
        "03-29-2023", "06-12-2023", "11-13-2023", "12-11-2023",
        "01-26-2024", "03-24-2024", "05-08-2024", "06-17-2024", "10-22-2024",
        "02-11-2025", "05-30-2025", "11-10-2025", "12-18-2025",
    ]

    private static func released(_ system: String, platform: String? = nil, _ days: [String]) -> [BaseImageFact] {
        days.compactMap { AgentVersion($0)?.date }.map { day in
            BaseImageFact(released: day, platform: platform, operatingSystem: system, source: page)
        }
    }
}
