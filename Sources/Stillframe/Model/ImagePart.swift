/// A member of an image's applications or errors that rules read: an image has it where each of them has it.
package enum ImagePart: UInt8, Sendable, CaseIterable {
    case errorCode
    case applicationName
    case iconURL
    case launchPath
    case enabled

    /// The path of the member in the service model.
    package var name: String {
        switch self {
        case .errorCode: "ImageErrors.ErrorCode"
        case .applicationName: "Applications.Name"
        case .iconURL: "Applications.IconURL"
        case .launchPath: "Applications.LaunchPath"
        case .enabled: "Applications.Enabled"
        }
    }

    /// The member of an application that it is; `nil` for one of an error.
    var ofApplication: ApplicationMember? {
        switch self {
        case .errorCode: nil
        case .applicationName: .name
        case .iconURL: .iconURL
        case .launchPath: .launchPath
        case .enabled: .enabled
        }
    }
}
