/// A structure of an image, by kind and place in its list: what an unknown or unusable member belongs to.
enum MemberOwner: Hashable {
    case image
    case stateChangeReason
    case permissions
    case softwareMetadata
    case error(Int)
    case application(Int)
    case iconLocation(application: Int)

    /// The JSON pointer of the structure below the image.
    var pointer: String {
        switch self {
        case .image: ""
        case .stateChangeReason: "/StateChangeReason"
        case .permissions: "/ImagePermissions"
        case .softwareMetadata: "/ImageSoftwareMetadata"
        case .error(let index): "/ImageErrors/\(index)"
        case .application(let index): "/Applications/\(index)"
        case .iconLocation(let index): "/Applications/\(index)/IconS3Location"
        }
    }
}
