/// The members that evidence may point at.
package enum CitedMember: UInt8, Sendable {
    case image
    case name
    case baseARN
    case description
    case state
    case visibility
    case platform
    case created
    case baseReleased
    case agent
    case permissions
    case sharedWithOthers
    case stateChangeReasonCode
    case stateChangeReasonMessage
    case errorCode
    case errorMessage
    case errorTimestamp
    case applicationName
    case applicationIcon
    case applicationLaunchPath
    case applicationLaunchParameters
    case applicationEnabled
    case applicationMetadata
    case applicationWorkingDirectory
    case applicationDescription
    case applicationPlatforms
    case applicationInstanceFamilies
    case applicationCreated

    /// The JSON pointer below the image, for the element at `index` of a list.
    package func pointer(element index: Int) -> String {
        if let member = applicationMember { return "/Applications/\(index)/\(member.name)" }
        return switch self {
        case .name: "/Name"
        case .baseARN: "/BaseImageArn"
        case .description: "/Description"
        case .state: "/State"
        case .visibility: "/Visibility"
        case .platform: "/Platform"
        case .created: "/CreatedTime"
        case .baseReleased: "/PublicBaseImageReleasedDate"
        case .agent: "/AppstreamAgentVersion"
        case .permissions: "/ImagePermissions"
        case .sharedWithOthers: "/ImageSharedWithOthers"
        case .stateChangeReasonCode: "/StateChangeReason/Code"
        case .stateChangeReasonMessage: "/StateChangeReason/Message"
        case .errorCode: "/ImageErrors/\(index)/ErrorCode"
        case .errorMessage: "/ImageErrors/\(index)/ErrorMessage"
        case .errorTimestamp: "/ImageErrors/\(index)/ErrorTimestamp"
        default: ""
        }
    }

    /// The member of an application that it is; `nil` for a member of the image.
    var applicationMember: ApplicationMember? {
        switch self {
        case .applicationName: .name
        case .applicationIcon: .iconURL
        case .applicationLaunchPath: .launchPath
        case .applicationLaunchParameters: .launchParameters
        case .applicationEnabled: .enabled
        case .applicationMetadata: .metadata
        case .applicationWorkingDirectory: .workingDirectory
        case .applicationDescription: .description
        case .applicationPlatforms: .platforms
        case .applicationInstanceFamilies: .instanceFamilies
        case .applicationCreated: .createdTime
        default: nil
        }
    }
}
