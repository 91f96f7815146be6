/// The members of an image in the service model's order.
package enum ImageMember: Int, CaseIterable, Sendable {
    case name
    case arn
    case baseImageARN
    case displayName
    case state
    case visibility
    case imageBuilderSupported
    case imageBuilderName
    case platform
    case description
    case stateChangeReason
    case applications
    case createdTime
    case publicBaseImageReleasedDate
    case appstreamAgentVersion
    case imagePermissions
    case imageErrors
    case latestAppstreamAgentVersion
    case supportedInstanceFamilies
    case dynamicAppProvidersEnabled
    case imageSharedWithOthers
    case managedSoftwareIncluded
    case imageType
    case imageSoftwareMetadata

    /// All in the order of their names.
    static let byName: InlineArray<24, ImageMember> = [
        .applications, .appstreamAgentVersion, .arn, .baseImageARN, .createdTime, .description, .displayName,
        .dynamicAppProvidersEnabled, .imageBuilderName, .imageBuilderSupported, .imageErrors, .imagePermissions,
        .imageSharedWithOthers, .imageSoftwareMetadata, .imageType, .latestAppstreamAgentVersion,
        .managedSoftwareIncluded, .name, .platform, .publicBaseImageReleasedDate, .state, .stateChangeReason,
        .supportedInstanceFamilies, .visibility,
    ]

    /// The member's name in the service model.
    package var name: String {
        switch self {
        case .name: "Name"
        case .arn: "Arn"
        case .baseImageARN: "BaseImageArn"
        case .displayName: "DisplayName"
        case .state: "State"
        case .visibility: "Visibility"
        case .imageBuilderSupported: "ImageBuilderSupported"
        case .imageBuilderName: "ImageBuilderName"
        case .platform: "Platform"
        case .description: "Description"
        case .stateChangeReason: "StateChangeReason"
        case .applications: "Applications"
        case .createdTime: "CreatedTime"
        case .publicBaseImageReleasedDate: "PublicBaseImageReleasedDate"
        case .appstreamAgentVersion: "AppstreamAgentVersion"
        case .imagePermissions: "ImagePermissions"
        case .imageErrors: "ImageErrors"
        case .latestAppstreamAgentVersion: "LatestAppstreamAgentVersion"
        case .supportedInstanceFamilies: "SupportedInstanceFamilies"
        case .dynamicAppProvidersEnabled: "DynamicAppProvidersEnabled"
        case .imageSharedWithOthers: "ImageSharedWithOthers"
        case .managedSoftwareIncluded: "ManagedSoftwareIncluded"
        case .imageType: "ImageType"
        case .imageSoftwareMetadata: "ImageSoftwareMetadata"
        }
    }
}
