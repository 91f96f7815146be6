extension AgentVersions {
    /// The versions AWS has named.
    ///
    /// Windows: AWS's page "Agent Release Notes" as of February 2026, and 06-29-2026 from its page "Base Image and
    /// Managed Image Update Release Notes"; versions between 02-09-2026 and 06-29-2026 may be missing. Linux: the table
    /// of the developer guide of April 2022, the last one that listed Linux agents.
    static let builtIn = AgentVersions(
        date: .day(2026, 6, 29),
        windows: windows.compactMap { AgentVersion($0)?.date },
        linux: linux.compactMap { AgentVersion($0)?.date },
        defects: [
            // AWS's page "Agent Release Notes", entry 10-21-2024.
            AgentDefect(
                version: .day(2024, 9, 18),
                fixedIn: .day(2024, 10, 21),
                summary: "may fail to launch instances where the Visual C++ Redistributable is newer than 14.38.33135.0"
            )
        ]
    )

    private static let windows = [
        "12-07-2017",
        "01-24-2018", "03-19-2018", "05-21-2018", "05-31-2018", "06-06-2018", "06-19-2018", "07-26-2018",
        "08-29-2018", "10-01-2018", "10-24-2018", "10-30-2018", "11-14-2018", "12-04-2018", "12-17-2018",
        "12-19-2018",
        "01-08-2019", "01-22-2019", "03-07-2019", "04-02-2019", "05-07-2019", "06-19-2019", "07-26-2019",
        "08-08-2019", "09-03-2019", "09-23-2019", "10-08-2019", "11-13-2019",
        "01-13-2020", "02-19-2020", "04-20-2020", "05-27-2020", "07-30-2020", "09-01-2020", "10-08-2020",
        "12-17-2020",
        "01-04-2021", "03-04-2021", "05-17-2021", "06-25-2021", "07-01-2021", "08-02-2021", "10-19-2021",
        "12-20-2021",
        "02-21-2022", "03-14-2022", "06-20-2022", "10-13-2022",
        "03-21-2023", "04-13-2023", "05-08-2023", "05-30-2023", "09-06-2023", "12-07-2023",
        "01-17-2024", "04-15-2024", "05-21-2024", "09-18-2024", "10-21-2024", "10-31-2024",
        "02-07-2025", "03-05-2025", "05-29-2025", "07-15-2025", "09-30-2025", "10-02-2025", "12-06-2025",
        "02-04-2026", "02-09-2026", "06-29-2026",
    ]

    private static let linux = ["11-15-2021", "11-19-2021"]
}
