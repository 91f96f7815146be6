/// The members of an application in the service model's order.
enum ApplicationMember: Int, CaseIterable {
    case name
    case displayName
    case iconURL
    case launchPath
    case launchParameters
    case enabled
    case metadata
    case workingDirectory
    case description
    case arn
    case appBlockARN
    case iconS3Location
    case platforms
    case instanceFamilies
    case createdTime

    /// All in the order of their names.
    static let byName: InlineArray<15, ApplicationMember> = [
        .appBlockARN, .arn, .createdTime, .description, .displayName, .enabled, .iconS3Location, .iconURL,
        .instanceFamilies, .launchParameters, .launchPath, .metadata, .name, .platforms, .workingDirectory,
    ]

    /// The member's name in the service model.
    var name: String {
        switch self {
        case .name: "Name"
        case .displayName: "DisplayName"
        case .iconURL: "IconURL"
        case .launchPath: "LaunchPath"
        case .launchParameters: "LaunchParameters"
        case .enabled: "Enabled"
        case .metadata: "Metadata"
        case .workingDirectory: "WorkingDirectory"
        case .description: "Description"
        case .arn: "Arn"
        case .appBlockARN: "AppBlockArn"
        case .iconS3Location: "IconS3Location"
        case .platforms: "Platforms"
        case .instanceFamilies: "InstanceFamilies"
        case .createdTime: "CreatedTime"
        }
    }
}
