extension BaseImageRelease {
    /// The releases AWS names on its page "Base Image and Managed Image Update Release Notes", as of February 2026.
    ///
    /// The page says only "Windows": which of the Windows platforms a release was for is concluded from when each came.
    /// "Linux" of 2024 is Amazon Linux 2, the only Linux of that time.
    static let builtIn: [BaseImageRelease] =
        windows.map { BaseImageRelease($0, platforms(ofWindowsReleasedOn: $0)) }
        + amazonLinux.map { BaseImageRelease($0, ["AMAZON_LINUX2"]) }
        + redHat.map { BaseImageRelease($0, ["RHEL8"]) } + rocky.map { BaseImageRelease($0, ["ROCKY_LINUX8"]) }

    private static func platforms(ofWindowsReleasedOn day: CalendarDate) -> [String] {
        let since: [(word: String, first: CalendarDate, last: CalendarDate)] = [
            ("WINDOWS", .day(2017, 5, 18), .day(2023, 10, 10)),
            ("WINDOWS_SERVER_2016", .day(2019, 6, 14), .day(9999, 12, 31)),
            ("WINDOWS_SERVER_2019", .day(2019, 6, 14), .day(9999, 12, 31)),
            ("WINDOWS_SERVER_2022", .day(2023, 12, 11), .day(9999, 12, 31)),
            ("WINDOWS_SERVER_2025", .day(2025, 12, 18), .day(9999, 12, 31)),
        ]
        return since.filter { $0.first <= day && day <= $0.last }.map(\.word)
    }

    private static let windows: [CalendarDate] = [
        .day(2017, 5, 18),
        .day(2017, 6, 20),
        .day(2017, 7, 24),
        .day(2017, 7, 25),
        .day(2017, 9, 5),
        .day(2017, 11, 13),
        .day(2017, 12, 7),
        .day(2018, 1, 1),
        .day(2018, 1, 24),
        .day(2018, 3, 19),
        .day(2018, 5, 2),
        .day(2018, 6, 12),
        .day(2019, 1, 22),
        .day(2019, 4, 29),
        .day(2019, 5, 28),
        .day(2019, 6, 24),
        .day(2019, 9, 5),
        .day(2019, 9, 18),
        .day(2019, 12, 12),
        .day(2020, 1, 13),
        .day(2020, 3, 5),
        .day(2020, 3, 16),
        .day(2020, 3, 18),
        .day(2020, 4, 22),
        .day(2020, 7, 16),
        .day(2020, 12, 28),
        .day(2021, 6, 1),
        .day(2021, 7, 19),
        .day(2021, 10, 8),
        .day(2022, 3, 3),
        .day(2022, 7, 12),
        .day(2022, 9, 1),
        .day(2022, 10, 5),
        .day(2023, 3, 29),
        .day(2023, 6, 12),
        .day(2023, 11, 13),
        .day(2023, 12, 11),
        .day(2024, 1, 26),
        .day(2024, 3, 24),
        .day(2024, 5, 8),
        .day(2024, 6, 17),
        .day(2024, 10, 22),
        .day(2025, 2, 11),
        .day(2025, 5, 30),
        .day(2025, 11, 10),
        .day(2025, 12, 18),
    ]

    private static let amazonLinux: [CalendarDate] = [
        .day(2021, 11, 15),
        .day(2021, 11, 19),
        .day(2022, 2, 18),
        .day(2022, 6, 20),
        .day(2022, 9, 14),
        .day(2022, 9, 21),
        .day(2023, 3, 15),
        .day(2023, 6, 11),
        .day(2023, 11, 13),
        .day(2024, 3, 24),
        .day(2024, 5, 8),
        .day(2025, 2, 11),
    ]

    private static let redHat: [CalendarDate] = [
        .day(2024, 7, 30),
        .day(2025, 5, 30),
        .day(2025, 9, 5),
        .day(2025, 11, 10),
        .day(2026, 2, 18),
    ]

    private static let rocky: [CalendarDate] = [
        .day(2024, 12, 19),
        .day(2025, 5, 30),
        .day(2025, 9, 5),
        .day(2025, 11, 10),
        .day(2026, 2, 18),
    ]
}
