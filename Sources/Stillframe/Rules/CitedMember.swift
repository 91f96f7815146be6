/// The members that evidence may point at.
package enum CitedMember: UInt8, Sendable {
    case image
    case name
    case state
    case platform
    case agent
    case created
    case stateChangeReasonCode
    case errorCode

    /// The JSON pointer below the image, for the element at `index` of a list.
    package func pointer(element index: Int) -> String {
        switch self {
        case .image: ""
        case .name: "/Name"
        case .state: "/State"
        case .platform: "/Platform"
        case .agent: "/AppstreamAgentVersion"
        case .created: "/CreatedTime"
        case .stateChangeReasonCode: "/StateChangeReason/Code"
        case .errorCode: "/ImageErrors/\(index)/ErrorCode"
        }
    }
}
