/// A day on which AWS released base images, and for which platforms.
public struct BaseImageRelease: Sendable, Hashable {
    /// The day of the release, which stands at the end of the images' names.
    public let date: CalendarDate
    /// The platform words it was for.
    public let platforms: [String]

    package init(_ date: CalendarDate, _ platforms: [String]) {
        self.date = date
        self.platforms = platforms
    }
}
