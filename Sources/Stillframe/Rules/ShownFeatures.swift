/// The features with a floor that an image itself can show.
struct ShownFeatures: OptionSet {
    let rawValue: UInt8

    static let windowsServer2022 = ShownFeatures(rawValue: 1)
    static let windowsServer2025 = ShownFeatures(rawValue: 2)
    static let licenceIncludedApps = ShownFeatures(rawValue: 4)
    static let machineRole = ShownFeatures(rawValue: 8)

    /// Each with its id in the table of floors.
    static let ids: [(feature: ShownFeatures, id: String)] = [
        (.windowsServer2022, "windows-server-2022"), (.windowsServer2025, "windows-server-2025"),
        (.licenceIncludedApps, "licence-included-apps"), (.machineRole, "machine-role"),
    ]
}
